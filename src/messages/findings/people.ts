import { lacks, short, unlessMerged, type WordsFor } from './words';

/** About who does it, who helps and who watches. */
export const PEOPLE: WordsFor<'owner' | 'coordinator' | 'monitor' | 'unit'> = {
  'owner/missing': {
    title: 'Thiếu cơ quan chủ trì',
    why: 'Không rõ ai chủ trì thì không ai làm và không đôn đốc được.',
    todo: 'Ghi tên một phòng hoặc đơn vị chịu trách nhiệm chính.',
    say: ({ data }) => lacks(data, 'cơ quan chủ trì'),
  },
  'owner/several': {
    title: 'Nhiều cơ quan cùng chủ trì',
    why: 'Hai nơi cùng chủ trì thì dễ chờ nhau; mỗi việc nên có một nơi chịu trách nhiệm chính.',
    todo: 'Chọn một cơ quan chủ trì, cơ quan kia ghi sang cột phối hợp.',
    say: ({ data }) => `Ô này ghi ${data.owners.length} cơ quan: ${data.owners.join('; ')}.`,
  },
  'owner/group': {
    title: 'Chủ trì chưa nêu rõ tên',
    why: 'Ghi chung “các cơ quan, đơn vị” thì không ai chịu trách nhiệm chính.',
    todo: 'Ghi rõ tên một phòng hoặc đơn vị.',
    say: ({ data }) => `“${data.text}” không phải là tên một đơn vị cụ thể.`,
  },
  'unit/unknown': {
    title: 'Tên đơn vị không có trong danh sách của xã',
    why: 'Có thể là tên cũ hoặc viết sai, việc sẽ không đến đúng nơi. Danh sách theo Nghị định 150/2025/NĐ-CP.',
    todo: 'Xem lại tên đơn vị; nếu có gợi ý thì chọn tên đúng.',
    say: ({ data }) => `“${data.text}” không có trong danh sách đơn vị cấp xã.`,
  },
  'coordinator/missing': {
    title: 'Thiếu cơ quan phối hợp',
    why: 'Để trống thì không rõ ai cùng làm với cơ quan chủ trì.',
    todo: 'Ghi tên phòng, đơn vị cùng thực hiện.',
    say: ({ data }) => `Chưa ghi cơ quan phối hợp.${unlessMerged(data)}`,
  },
  'coordinator/same-as-owner': {
    title: 'Phối hợp trùng với chủ trì',
    why: 'Một cơ quan không thể tự phối hợp với mình; thường là chép nhầm ô.',
    todo: 'Ghi cơ quan khác vào cột phối hợp.',
    say: ({ data }) => `“${data.text}” vừa chủ trì vừa phối hợp.`,
  },
  'coordinator/own-committee': {
    title: 'UBND xã phối hợp với chính mình',
    why: 'Kế hoạch này do UBND xã ban hành; dòng “UBND cấp xã” thường là chép từ mẫu của cấp trên.',
    todo: 'Xem lại: cột phối hợp nên ghi các phòng, đơn vị, đoàn thể trong xã.',
    say: ({ data }) => `Cột phối hợp ghi “${data.text}”, là chính cơ quan ban hành kế hoạch.`,
  },
  'unit/variant': {
    title: 'Một đơn vị viết nhiều kiểu',
    why: 'Cùng một đơn vị mà tên viết khác nhau thì không lọc, không giao việc theo đơn vị được.',
    todo: 'Bấm Sửa để viết thống nhất.',
    say: ({ data }) => `“${data.text}” nên viết là “${data.name}”.`,
  },
  'owner/refers-elsewhere': {
    title: 'Chủ trì theo văn bản khác',
    why: 'Cách ghi này được chấp nhận, nhưng người đọc phải tra văn bản đó mới biết ai làm.',
    todo: 'Không bắt buộc sửa; nếu được, ghi rõ đơn vị của xã chịu trách nhiệm.',
    say: ({ data }) => `Chủ trì ghi “${short(data.text)}”.`,
  },
  'monitor/same-as-owner': {
    title: 'Theo dõi, đôn đốc trùng với chủ trì',
    why: 'Đơn vị tự theo dõi việc của mình thì khó phát hiện chậm trễ.',
    todo: 'Nếu được, giao một đơn vị khác theo dõi, đôn đốc.',
    say: ({ data }) =>
      data.rows === 1
        ? `“${data.text}” vừa chủ trì vừa theo dõi, đôn đốc.`
        : `Từ ô này xuống có ${data.rows} trên ${data.of} dòng mà đơn vị chủ trì tự theo dõi, đôn đốc.`,
  },
  'monitor/same-as-coordinator': {
    title: 'Theo dõi, đôn đốc trùng với phối hợp',
    why: 'Đơn vị tham gia làm thì khó theo dõi khách quan; có thể chép nhầm cột.',
    todo: 'Xem lại cột phối hợp và cột theo dõi.',
    say: ({ data }) =>
      data.rows === 1
        ? `“${data.text}” vừa phối hợp vừa theo dõi, đôn đốc.`
        : `Từ ô này xuống có ${data.rows} trên ${data.of} dòng mà đơn vị phối hợp cũng là đơn vị theo dõi.`,
  },
};
