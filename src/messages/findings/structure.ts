import { choice, list, named, type WordsFor } from './words';

/** About the sheet, its header, its rows and its title. */
export const STRUCTURE: WordsFor<'column' | 'header' | 'sheet' | 'row' | 'cell' | 'ordinal' | 'title'> = {
  'column/missing': {
    title: 'Thiếu cột bắt buộc',
    why: 'Thiếu cột thì người nhận không có đủ thông tin để theo dõi việc khắc phục.',
    todo: 'Có gợi ý thì chọn để đặt lại tên cột theo mẫu; không thì thêm cột còn thiếu vào dòng tiêu đề.',
    say: ({ data: { title, text } }) => {
      if (text === null) return `Bảng chưa có cột “${title}”.`;
      const place = text === '' ? 'cột này, đang không có tên' : `cột này, đang ghi là “${text}”`;
      return `Bảng chưa có cột “${title}”; có thể là ${place}.`;
    },
  },
  'header/renamed': {
    title: 'Tên cột không nhận ra được',
    why: 'Tên cột khác mẫu thì các ô trong cột không được kiểm tra, và Sở Nội vụ ghép các phụ lục lại không khớp.',
    todo: 'Chọn tên cột theo mẫu trong các gợi ý, hoặc gõ lại.',
    say: ({ data }) =>
      data.text === ''
        ? `Cột này có nội dung mà không có tên; có thể là cột ${choice(data.titles)}.`
        : `Không rõ cột “${data.text}” là cột nào; có thể là cột ${choice(data.titles)}.`,
  },
  'sheet/cropped': {
    title: 'Bảng quá dài, chưa kiểm tra hết',
    why: 'Phần cuối bảng chưa được đọc nên chưa biết có lỗi hay không.',
    todo: 'Tách bảng ra nhiều trang tính, hoặc xóa các dòng thừa.',
    say: ({ data }) => `Chỉ kiểm tra được ${data.rows} dòng đầu của trang tính.`,
  },
  'sheet/oversized': {
    title: 'Trang tính có nội dung ở quá xa bảng',
    why: 'Phần ở xa chưa được đọc, nên ở trang này chưa tính điểm và chưa chèn tiêu chí được.',
    todo: 'Xóa các dòng, cột thừa ngoài bảng, hoặc chép bảng sang trang tính mới.',
    say: ({ data }) =>
      `Trang tính còn nội dung ngoài ${data.rows} dòng đầu hoặc ${data.columns} cột đầu; phần đó chưa được đọc.`,
  },
  'sheet/protected': {
    title: 'Trang tính đang được bảo vệ',
    why: 'Trang được bảo vệ vẫn kiểm tra được, nhưng không đánh dấu và không sửa được.',
    todo: 'Bỏ bảo vệ trang tính ở thẻ Xem lại (Review).',
    say: () => 'Trang tính này đang được bảo vệ.',
  },
  'sheet/stray-number': {
    title: 'Có số nằm ngoài bảng',
    why: 'Số tính nháp bên cạnh bảng sẽ in ra và gửi đi cùng phụ lục.',
    todo: 'Xóa số này, hoặc thêm tên cột nếu nó thuộc bảng.',
    say: ({ data }) =>
      data.cells.length === 1
        ? `Ô ${list(data.cells)} có số nhưng nằm ngoài các cột của bảng.`
        : `Cột này không thuộc bảng nhưng có số ở ${data.cells.length} ô: ${list(data.cells)}.`,
  },
  'row/none': {
    title: 'Bảng chưa có dòng nào',
    why: 'Bảng chỉ có dòng tiêu đề nên chưa có gì để gửi.',
    todo: 'Ghi các lĩnh vực và tiêu chí vào dưới dòng tiêu đề.',
    say: () => 'Dưới dòng tiêu đề chưa có lĩnh vực hay tiêu chí nào.',
  },
  'row/repeated-header': {
    title: 'Dòng tiêu đề bị lặp lại giữa bảng',
    why: 'Dòng này do dán từ Word sang theo từng trang. Nó cắt bảng ra nhiều khúc, làm sai khi lọc, sắp xếp và cộng.',
    todo: 'Bấm Sửa để xóa dòng này. Không có nút Sửa là vì dòng đang ẩn, còn chữ khác, có ô gộp với dòng khác hoặc có công thức dùng đến: hãy xem lại rồi tự xóa. Muốn tiêu đề in ở mọi trang, dùng Bố trí Trang (Page Layout) > In Tiêu đề (Print Titles).',
    say: () => 'Dòng này lặp lại tiêu đề của bảng, không phải tiêu chí.',
  },
  'cell/merged': {
    title: 'Ô dữ liệu bị gộp',
    why: 'Ô gộp làm hỏng lọc và sắp xếp; Excel chỉ giữ nội dung ở ô đầu, các ô còn lại coi như trống.',
    todo: 'Bỏ gộp ô (Trang đầu (Home) > Hợp nhất & Căn giữa (Merge & Center)), rồi ghi nội dung vào từng ô.',
    say: ({ data }) => `Các ô ${data.area} bị gộp thành một.`,
  },
  'row/continuation': {
    title: 'Một tiêu chí bị cắt thành hai dòng',
    why: 'Phần sau của nội dung nằm ở dòng không có mã và điểm, nên người đọc và phép lọc không biết nó thuộc tiêu chí nào.',
    todo: 'Bấm Sửa để nối chữ của dòng này vào các ô tương ứng của dòng trên rồi xóa dòng này. Không có nút Sửa là vì chưa chắc hai dòng liền mạch: hãy đọc lại rồi tự chuyển.',
    say: ({ data }) =>
      data.of
        ? `Dòng này là phần còn lại của tiêu chí ${data.of}, bị cắt khi sang trang.`
        : 'Dòng này là phần còn lại của dòng trên, bị cắt khi sang trang.',
  },
  'row/blank': {
    title: 'Dòng trống giữa bảng',
    why: 'Excel coi dòng trống là hết bảng, nên lọc, sắp xếp và cộng tự động dừng ở đây.',
    todo: 'Bấm Sửa để xóa dòng trống. Không có nút Sửa thì xem lại rồi tự xóa.',
    say: ({ data }) =>
      data.rows === 1 ? 'Dòng này để trống.' : `Có ${data.rows} dòng trống liền nhau từ đây.`,
  },
  'row/hidden': {
    title: 'Có dòng bị ẩn hoặc bị lọc',
    why: 'Các dòng ẩn vẫn được kiểm tra, nhưng người mở tệp không thấy, và khi in sẽ thiếu.',
    todo: 'Bỏ lọc, hoặc chọn các dòng trên và dưới chỗ ẩn rồi bấm chuột phải > Bỏ ẩn (Unhide).',
    say: ({ data }) => `Bảng có ${data.rows.length} dòng đang ẩn: dòng ${list(data.rows.map(String))}.`,
  },
  'cell/error-value': {
    title: 'Ô báo lỗi công thức',
    why: 'Ô lỗi làm mọi phép cộng dùng đến nó cũng lỗi theo.',
    todo: 'Bấm vào ô, sửa công thức hoặc nhập lại giá trị.',
    say: ({ data, field }) => `Ô ${named(field)} đang báo lỗi ${data.error}.`,
  },
  'title/number-blank': {
    title: 'Chưa ghi số, ngày của kế hoạch',
    why: 'Dòng “Kèm theo” phải nêu số và ngày của kế hoạch; có thể điền khi ký ban hành.',
    todo: 'Điền số và ngày sau khi kế hoạch được ký.',
    say: ({ data }) =>
      data.number && data.day
        ? 'Dòng “Kèm theo” còn trống số và ngày của kế hoạch.'
        : `Dòng “Kèm theo” còn trống ${data.number ? 'số' : 'ngày'} của kế hoạch.`,
  },
  'ordinal/page-number': {
    title: 'Số trang lẫn vào số thứ tự',
    why: 'Khi chép từ tệp PDF, số trang dính vào cột STT nên số của nhiệm vụ bị sai.',
    todo: 'Bấm Sửa để chỉ giữ số thứ tự; nếu cả dòng chỉ có số trang thì xóa dòng.',
    say: ({ data }) =>
      data.number === null
        ? `Dòng này chỉ có số ${data.text}, có vẻ là số trang.`
        : `Ô ghi “${data.text}”; số thứ tự của nhiệm vụ là ${data.number}.`,
  },
  'ordinal/out-of-sequence': {
    title: 'Số thứ tự nhiệm vụ không liền nhau',
    why: 'Nhiệm vụ được gọi theo số, như “nhiệm vụ II.5”; số nhảy hoặc trùng thì dễ giao nhầm việc.',
    todo: 'Đánh lại số thứ tự, hoặc thêm nhiệm vụ còn thiếu.',
    say: ({ data }) =>
      data.number === null
        ? `Nhiệm vụ này chưa có số thứ tự; theo dòng trên thì là ${data.expected}.`
        : `Nhiệm vụ này mang số ${data.number}; theo dòng trên thì là ${data.expected}.`,
  },
  'ordinal/not-criterion': {
    title: 'STT khác số của tiêu chí',
    why: 'Ai nói “mục 4” sẽ bị hiểu thành Tiêu chí 4 của Bộ tiêu chí.',
    todo: 'Khi trao đổi, gọi theo số tiêu chí; nếu được, ghi số tiêu chí vào cột STT.',
    say: ({ data }) => `STT là ${data.ordinal} nhưng dòng này nói về Tiêu chí ${data.code}.`,
  },
  'title/other-year': {
    title: 'Năm trong tiêu đề khác năm của thời hạn',
    why: 'Tiêu đề thường chép từ năm trước; người nhận sẽ tưởng là kế hoạch cũ.',
    todo: 'Xem lại năm trong tiêu đề. Năm được chấm điểm thì giữ nguyên, chỉ sửa năm thực hiện.',
    say: ({ data }) =>
      `Tiêu đề ghi thực hiện trong năm ${data.year}, nhưng các thời hạn trong bảng là của năm ${data.plan}.`,
  },
};
