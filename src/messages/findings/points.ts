import { called } from '../called';
import { capital, n, named, type WordsFor } from './words';

/** About single figures. */
export const POINTS: WordsFor<'score' | 'maximum' | 'lost'> = {
  'score/text-number': {
    title: 'Điểm ghi dạng chữ',
    why: 'Excel coi đây là chữ nên bỏ qua khi cộng, tổng điểm sẽ thiếu mà không báo gì.',
    todo: 'Bấm Sửa để đổi thành số, hoặc nhập lại số vào ô có định dạng General.',
    say: ({ data, field }) =>
      `${capital(named(field))} “${data.text.trim()}” đang là chữ; phải là số ${n(data.value)}.`,
  },
  'score/thousands-mark': {
    title: 'Dấu chấm bị hiểu thành hàng nghìn',
    why: 'Theo cách viết tiếng Việt, dấu chấm ngăn hàng nghìn; người đọc và Excel dễ hiểu thành số lớn gấp nghìn lần.',
    todo: 'Bấm Sửa để ghi bằng dấu phẩy thập phân.',
    say: ({ data, field }) =>
      `${capital(named(field))} ghi “${data.text}”, dễ đọc nhầm; phải là ${n(data.value)}.`,
  },
  'score/decimals': {
    title: 'Điểm có quá nhiều số lẻ',
    why: 'Khi in ra số bị làm tròn, cộng lại trên giấy sẽ không khớp.',
    todo: 'Ghi điểm đúng như thông báo kết quả thẩm định.',
    say: ({ data, field }) =>
      `${capital(named(field))} ${n(data.value)} có ${data.decimals} số lẻ; thường chỉ ghi ${data.usual}.`,
  },
  'score/mixed-marks': {
    title: 'Lẫn dấu chấm và dấu phẩy thập phân',
    why: 'Trong một cột có số viết dấu chấm, có số viết dấu phẩy, người thẩm định dễ đọc nhầm.',
    todo: 'Bấm Sửa để thống nhất dấu phẩy trong cả cột.',
    say: ({ data, field }) =>
      `Cột ${named(field)} có ${data.dots} ô viết dấu chấm, ${data.commas} ô viết dấu phẩy.`,
  },
  'score/fraction': {
    title: 'Điểm ghi dạng phân số',
    why: 'Ô chỉ được chứa một con số; “đạt/tối đa” thì không cộng được.',
    todo: 'Chọn con số đúng cho ô này; điểm tối đa ghi ở cột riêng.',
    say: ({ data, field }) =>
      data.value.gt(data.of)
        ? `${capital(named(field))} ghi “${data.text}”: điểm đạt ${n(data.value)} lại lớn hơn điểm tối đa ${n(data.of)}.`
        : `${capital(named(field))} ghi “${data.text}”, phải là một số.`,
  },
  'score/as-date': {
    title: 'Điểm bị Excel đổi thành ngày tháng',
    why: 'Excel đã hiểu số vừa gõ là ngày, nên ô không còn là điểm.',
    todo: 'Chọn số đúng trong các gợi ý, hoặc đổi định dạng ô về General rồi nhập lại.',
    say: ({ data, field }) => `${capital(named(field))} đang là ngày ${data.text}, không phải số điểm.`,
  },
  'score/unreadable': {
    title: 'Điểm không đọc được',
    why: 'Không đọc được điểm thì không tính được điểm mất và tổng của lĩnh vực.',
    todo: 'Nhập lại bằng một con số, ví dụ 0,5.',
    say: ({ data, field }) => `${capital(named(field))} ghi “${data.text}”, không phải là số.`,
  },
  'maximum/missing': {
    title: 'Thiếu điểm chuẩn',
    why: 'Không có điểm chuẩn thì không tính được điểm bị mất.',
    todo: 'Bấm Sửa để điền nếu có nút này, hoặc ghi điểm chuẩn theo Bộ tiêu chí.',
    say: ({ data }) =>
      data.expected
        ? `Chưa ghi điểm chuẩn; theo Bộ tiêu chí là ${n(data.expected)}.`
        : 'Chưa ghi điểm chuẩn.',
  },
  'score/missing': {
    title: 'Thiếu điểm thẩm định',
    why: 'Không có điểm thẩm định thì không biết mất bao nhiêu điểm.',
    todo: 'Ghi điểm theo kết quả thẩm định của tỉnh; không đạt thì ghi 0.',
    say: () => 'Chưa ghi điểm thẩm định.',
  },
  'score/negative': {
    title: 'Điểm âm',
    why: 'Bộ tiêu chí không có điểm âm.',
    todo: 'Kiểm tra lại số vừa nhập.',
    say: ({ data, field }) => `${capital(named(field))} là ${n(data.value)}, nhỏ hơn 0.`,
  },
  'score/above-maximum': {
    title: 'Điểm thẩm định lớn hơn điểm chuẩn',
    why: 'Không tiêu chí nào được chấm quá điểm tối đa của nó.',
    todo: 'Xem lại điểm thẩm định và điểm chuẩn của dòng này.',
    say: ({ data }) => `Điểm thẩm định ${n(data.value)} lớn hơn điểm chuẩn ${n(data.maximum)}.`,
  },
  'score/inapplicable': {
    title: 'Tiêu chí không áp dụng',
    why: 'Tiêu chí không áp dụng được bỏ ra khỏi điểm tối đa: không mất điểm, không cộng vào lĩnh vực và không cần khắc phục.',
    todo: 'Có thể bỏ dòng này khỏi phụ lục. Nếu tiêu chí có áp dụng thì ghi điểm bằng số.',
    say: ({ data, criterion }) =>
      `Điểm thẩm định ghi “${data.text}”: ${criterion ? called(criterion) : 'tiêu chí này'} không tính vào điểm tối đa và không bị mất điểm.`,
  },
  'lost/missing': {
    title: 'Thiếu điểm bị mất',
    why: 'Điểm bị mất cho biết việc nào cần khắc phục trước.',
    todo: 'Bấm Sửa để điền, hoặc ghi điểm chuẩn trừ điểm thẩm định.',
    say: ({ data }) =>
      data.expected ? `Chưa ghi điểm bị mất; phải là ${n(data.expected)}.` : 'Chưa ghi điểm bị mất.',
  },
  'lost/mismatch': {
    title: 'Điểm bị mất tính sai',
    why: 'Điểm bị mất phải bằng điểm chuẩn trừ điểm thẩm định; sai ở đây thì tổng cũng sai.',
    todo: 'Bấm Sửa nếu có nút này, hoặc ghi lại cho đúng; nếu điểm chuẩn hay điểm thẩm định mới là chỗ sai thì sửa ở đó.',
    say: ({ data }) =>
      `Điểm bị mất phải là ${n(data.expected)} (= ${n(data.maximum)} − ${n(data.score)}); ô đang ghi ${n(data.lost)}.`,
  },
  'lost/negative': {
    title: 'Điểm bị mất ghi số âm',
    why: 'Cột này đã là điểm bị mất; thêm dấu trừ thì cộng và đối chiếu với điểm chuẩn dễ sai.',
    todo: 'Bấm Sửa để bỏ dấu trừ ở cả cột; không có nút này thì tự xóa dấu trừ ở từng ô, ô nào có công thức thì sửa công thức để ra số dương.',
    say: ({ data }) => `Cột điểm bị mất ghi số âm ở ${data.count} ô.`,
  },
  'lost/none': {
    title: 'Tiêu chí không mất điểm',
    why: 'Phụ lục này liệt kê các tiêu chí bị mất điểm; tiêu chí đạt đủ điểm không cần khắc phục.',
    todo: 'Xem lại điểm của dòng này; nếu đúng là không mất điểm thì có thể bỏ dòng.',
    say: ({ criterion }) => `${criterion ? `Tiêu chí ${criterion}` : 'Tiêu chí này'} không mất điểm nào.`,
  },
  'maximum/catalogue': {
    title: 'Điểm chuẩn khác Bộ tiêu chí',
    why: 'Điểm chuẩn do tỉnh quy định; ghi khác thì điểm mất và tổng đều sai.',
    todo: 'Bấm Sửa nếu có nút này, hoặc gõ lại theo Bộ tiêu chí; xem cả mã và các cột điểm của dòng. Chọn nhầm Bộ tiêu chí thì chọn lại.',
    say: ({ data }) =>
      `Điểm chuẩn phải là ${data.expected.map(n).join(' hoặc ')} (Bộ tiêu chí ${data.catalogue}); ô đang ghi ${n(data.maximum)}.`,
  },
  'score/scale': {
    title: 'Điểm không có trong thang điểm',
    why: 'Bộ tiêu chí chỉ cho chấm theo các mức định sẵn.',
    todo: 'Đối chiếu với kết quả thẩm định, rồi chọn mức đúng trong các gợi ý.',
    say: ({ data }) =>
      `Điểm thẩm định ${n(data.score)} không thuộc các mức ${data.scale.map(n).join('; ')} của tiêu chí này.${
        data.note === null ? '' : ` Cách tính điểm: “${data.note.replaceAll('\n', '; ')}”.`
      }`,
  },
  'maximum/disputed': {
    title: 'Các văn bản ghi điểm chuẩn khác nhau',
    why: 'Những văn bản đã có không thống nhất về điểm chuẩn của lĩnh vực này, nên chưa khẳng định được bên nào đúng.',
    todo: 'Hỏi lại Sở Nội vụ hoặc xem quyết định ban hành Bộ tiêu chí.',
    say: ({ data }) =>
      `Về lĩnh vực “${data.section}”: ${data.maxima
        .map((maximum) => `có văn bản ghi ${n(maximum)} điểm`)
        .join(', ')}.`,
  },
};
