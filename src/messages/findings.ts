import type { Field } from '../core/annex/layout';
import type { AnyFinding, RuleName } from '../core/rules';
import type { BlankData } from '../core/rules/blank';
import { formatDate } from '../core/values/date';
import { formatScore } from '../core/values/score';

/** What a rule says to people. */
export interface RuleText {
  /** The kind of mistake, as a heading over its findings. */
  readonly title: string;
  /** Why it matters to whoever sends or receives the annex. */
  readonly why: string;
  /** What to do about it. */
  readonly todo: string;
}

type FindingNamed<Name extends RuleName> = Extract<AnyFinding, { rule: Name }>;

/** A rule's words, and the sentence for one finding: its figures, and what they should be. */
type Words<Name extends RuleName> = RuleText & { readonly say: (finding: FindingNamed<Name>) => string };

/** A field in the middle of a sentence. */
const FIELD: Readonly<Record<Field, string>> = {
  code: 'mã tiêu chí',
  ordinal: 'số thứ tự',
  content: 'nội dung',
  maximum: 'điểm chuẩn',
  score: 'điểm thẩm định',
  lost: 'điểm bị mất',
  reason: 'lý do trừ điểm',
  remedy: 'giải pháp',
  owner: 'cơ quan chủ trì',
  coordinator: 'cơ quan phối hợp',
  monitor: 'cơ quan theo dõi',
  deliverable: 'sản phẩm',
  deadline: 'thời gian thực hiện',
  note: 'ghi chú',
};

const n = formatScore;
const list = (items: readonly string[]) => items.join(', ');
const choice = (items: readonly string[]) => items.map((item) => `“${item}”`).join(' hoặc ');
/** The beginning of a long text, for a sentence that only needs to name it. */
const short = (text: string) => (text.length <= 60 ? text : `${text.slice(0, text.lastIndexOf(' ', 60))} …`);
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const named = (field: Field | null) => (field ? FIELD[field] : 'ô này');
/** What is missing from a row, and what that row costs. */
const lacks = ({ lost, of }: BlankData, what: string) => {
  if (of === 'task') return `Nhiệm vụ này chưa ghi ${what}.`;
  return `${lost ? `Tiêu chí này mất ${n(lost)} điểm` : 'Tiêu chí này bị mất điểm'} nhưng chưa ghi ${what}.`;
};

/** Every rule's words. A rule without an entry here does not compile. */
const WORDS: { readonly [Name in RuleName]: Words<Name> } = {
  'column/missing': {
    title: 'Thiếu cột bắt buộc',
    why: 'Thiếu cột thì người nhận không có đủ thông tin để theo dõi việc khắc phục.',
    todo: 'Thêm cột còn thiếu vào dòng tiêu đề, hoặc đặt lại tên cột theo mẫu.',
    say: ({ data }) => `Bảng chưa có cột “${data.title}”.`,
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
    todo: 'Bỏ gộp ô (Trang đầu > Hợp nhất & Căn giữa), rồi ghi nội dung vào từng ô.',
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
    todo: 'Xóa dòng trống.',
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
  'text/legacy': {
    title: 'Chữ viết bằng phông cũ',
    why: 'Chữ theo bảng mã cũ chỉ đọc được trên máy có phông ấy; máy khác, tìm kiếm và lọc đều thấy chữ lỗi. Nghị định 30/2020/NĐ-CP quy định dùng bảng mã TCVN 6909:2001.',
    todo: 'Xem gợi ý, nếu đúng thì chọn; hoặc gõ lại.',
    say: ({ data, field }) =>
      `Ô ${named(field)} viết theo bảng mã ${data.encoding}; có thể là “${data.text}”.`,
  },
  'text/formula-error': {
    title: 'Chữ bị Excel hiểu thành công thức',
    why: 'Chữ bắt đầu bằng dấu =, + hoặc - bị Excel coi là công thức, nên ô chỉ hiện lỗi.',
    todo: 'Bấm Sửa để lấy lại chữ đã gõ.',
    say: ({ data, field }) => `Ô ${named(field)} đang báo lỗi; chữ đã gõ là “${data.text}”.`,
  },
  'text/placeholder': {
    title: 'Còn chỗ chưa điền',
    why: 'Dấu chấm lửng hay “đang cập nhật” là chỗ giữ sẵn; gửi đi như vậy là thiếu nội dung.',
    todo: 'Điền nội dung thật vào ô này.',
    say: ({ data, field }) => `Ô ${named(field)} còn ghi “${data.text}”.`,
  },
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
  'code/format': {
    title: 'Mã tiêu chí viết chưa gọn',
    why: 'Mã viết không thống nhất (có dấu chấm cuối, có chữ kèm theo) thì không dò, không lọc được theo mã.',
    todo: 'Bấm Sửa để chỉ giữ lại mã.',
    say: ({ data }) => `Mã “${data.text}” nên ghi là ${data.code}.`,
  },
  'code/as-number': {
    title: 'Mã tiêu chí lưu dạng số',
    why: 'Ở dạng số, Excel không phân biệt được 1.1 với 1.10 và sẽ hiển thị 5.1 thành 5,1.',
    todo: 'Bấm Sửa để lưu mã dạng chữ.',
    say: ({ data }) => `Mã ${data.code} đang lưu dạng số; nên lưu dạng chữ.`,
  },
  'code/lost-zero': {
    title: 'Mã tiêu chí bị Excel làm mất số 0',
    why: 'Excel đổi 1.10 thành 1.1, dòng này trở thành một tiêu chí khác.',
    todo: 'Chọn mã đúng trong các gợi ý.',
    say: ({ data }) => `Ô đang ghi ${data.shown}; theo thứ tự các dòng thì phải là ${data.code}.`,
  },
  'code/as-date': {
    title: 'Mã tiêu chí bị Excel đổi thành ngày tháng',
    why: 'Excel đã hiểu mã là ngày (1.3 thành 1 tháng 3), nên không còn đối chiếu được với Bộ tiêu chí.',
    todo: 'Chọn mã đúng trong các gợi ý.',
    say: ({ data }) => `Ô mã đang là ngày ${data.shown}; nhiều khả năng là tiêu chí ${data.code}.`,
  },
  'text/spaces': {
    title: 'Thừa dấu cách hoặc gõ dấu kiểu tổ hợp',
    why: 'Nhìn thì giống nhưng Excel coi là khác, nên tìm kiếm, lọc và đối chiếu bị sót.',
    todo: 'Bấm Sửa để làm sạch.',
    say: ({ data, field }) =>
      data.kind === 'spaces'
        ? `Ô ${named(field)} có dấu cách thừa hoặc ký tự không nhìn thấy.`
        : `Ô ${named(field)} gõ dấu tiếng Việt kiểu tổ hợp, khác với kiểu dựng sẵn thông thường.`,
  },
  'text/leading-punctuation': {
    title: 'Thừa dấu câu ở đầu ô',
    why: 'Dấu thừa thường là vết cắt dán, làm văn bản thiếu chỉn chu.',
    todo: 'Bấm Sửa để bỏ dấu thừa.',
    say: ({ data, field }) => `Ô ${named(field)} bắt đầu bằng dấu “${data.mark}”.`,
  },
  'text/cut-off': {
    title: 'Câu có vẻ bị cắt giữa chừng',
    why: 'Chữ bị mất khi sao chép thì người nhận không hiểu đủ ý.',
    todo: 'Đọc lại ô này và gõ nốt phần còn thiếu.',
    say: ({ data, field }) => `Ô ${named(field)} dừng ở “… ${data.end}”.`,
  },
  'code/missing': {
    title: 'Thiếu mã tiêu chí',
    why: 'Có điểm mà không có mã thì không biết là tiêu chí nào trong Bộ tiêu chí.',
    todo: 'Ghi mã tiêu chí vào ô này, ví dụ 1.1.2.',
    say: ({ data }) =>
      data.text === ''
        ? 'Dòng này có điểm nhưng chưa có mã tiêu chí.'
        : `“${data.text}” không phải là mã tiêu chí.`,
  },
  'content/repeats-code': {
    title: 'Nội dung nhắc lại mã tiêu chí',
    why: 'Mã đã có ở cột riêng; ghi lại lần nữa dễ lệch nhau khi sửa.',
    todo: 'Bấm Sửa để bỏ mã ở đầu nội dung.',
    say: ({ data }) => `Nội dung bắt đầu bằng mã ${data.code}, đã có ở cột mã.`,
  },
  'maximum/missing': {
    title: 'Thiếu điểm chuẩn',
    why: 'Không có điểm chuẩn thì không tính được điểm bị mất.',
    todo: 'Ghi điểm chuẩn theo Bộ tiêu chí.',
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
    todo: 'Bấm Sửa để ghi lại cho đúng; nếu điểm thẩm định mới là chỗ sai thì sửa điểm thẩm định.',
    say: ({ data }) =>
      `Điểm bị mất phải là ${n(data.expected)} (= ${n(data.maximum)} − ${n(data.score)}); ô đang ghi ${n(data.lost)}.`,
  },
  'lost/none': {
    title: 'Tiêu chí không mất điểm',
    why: 'Phụ lục này liệt kê các tiêu chí bị mất điểm; tiêu chí đạt đủ điểm không cần khắc phục.',
    todo: 'Xem lại điểm của dòng này; nếu đúng là không mất điểm thì có thể bỏ dòng.',
    say: ({ criterion }) => `${criterion ? `Tiêu chí ${criterion}` : 'Tiêu chí này'} không mất điểm nào.`,
  },
  'reason/missing': {
    title: 'Thiếu lý do trừ điểm',
    why: 'Không nêu lý do thì giải pháp không có căn cứ.',
    todo: 'Ghi lý do theo ý kiến thẩm định của tỉnh.',
    say: ({ data }) => lacks(data, 'lý do trừ điểm'),
  },
  'reason/short': {
    title: 'Lý do quá ngắn',
    why: 'Vài chữ chưa đủ để hiểu vì sao mất điểm, nên khó biết giải pháp có đúng không.',
    todo: 'Ghi rõ còn thiếu gì, sai ở đâu.',
    say: ({ data }) => `Lý do chỉ ghi “${data.text}”.`,
  },
  'remedy/missing': {
    title: 'Thiếu giải pháp',
    why: 'Kế hoạch khắc phục phải nêu việc sẽ làm cho từng tiêu chí mất điểm; thiếu thì năm sau dễ mất điểm tiếp.',
    todo: 'Ghi việc sẽ làm để lấy lại điểm.',
    say: ({ data }) => lacks(data, 'giải pháp'),
  },
  'remedy/short': {
    title: 'Giải pháp quá ngắn',
    why: 'Vài chữ chưa nói được sẽ làm gì, nên không đôn đốc và không nghiệm thu được.',
    todo: 'Ghi rõ việc sẽ làm và kết quả phải có.',
    say: ({ data }) => `Giải pháp chỉ ghi “${data.text}”.`,
  },
  'remedy/same-as-reason': {
    title: 'Giải pháp chép lại lý do',
    why: 'Giải pháp phải nói sẽ làm gì; chép lại lý do thì chưa có cách khắc phục.',
    todo: 'Ghi việc sẽ làm để lấy lại điểm.',
    say: ({ data }) => `Giải pháp giống hệt lý do trừ điểm: “${data.text}”.`,
  },
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
    say: () => 'Chưa ghi cơ quan phối hợp.',
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
  'deadline/missing': {
    title: 'Thiếu thời gian thực hiện',
    why: 'Không có thời hạn thì không đôn đốc được, cũng không biết khi nào là chậm.',
    todo: 'Ghi ngày, tháng hoặc quý phải xong, ví dụ 30/6/2026 hoặc Quý II/2026.',
    say: ({ data }) => lacks(data, 'thời gian thực hiện'),
  },
  'deadline/impossible': {
    title: 'Ngày không có thật',
    why: 'Không có ngày này trên lịch nên không biết phải xong khi nào.',
    todo: 'Ghi lại ngày đúng.',
    say: ({ data }) => `“${data.text}” không phải là thời gian có thật.`,
  },
  'deadline/unreadable': {
    title: 'Thời gian không rõ',
    why: 'Không biết phải xong khi nào thì không đôn đốc được.',
    todo: 'Ghi ngày, tháng hoặc quý, ví dụ 30/6/2026 hoặc Quý II/2026.',
    say: ({ data }) => `“${data.text}” không cho biết phải xong khi nào.`,
  },
  'deadline/ambiguous': {
    title: 'Có thể lẫn ngày với tháng',
    why: 'Excel cài theo kiểu Mỹ đọc tháng trước ngày, nên 3/6 gõ vào thành ngày 6 tháng 3.',
    todo: 'Chọn ngày đúng trong các gợi ý.',
    say: ({ data }) => `Ô đang là ngày ${formatDate(data.date)}; có thể phải là ${formatDate(data.turned)}.`,
  },
  'deadline/past': {
    title: 'Thời hạn đã qua',
    why: 'Thời hạn đã qua vào ngày kiểm tra thì kế hoạch không còn thực hiện được như đã ghi.',
    todo: 'Xem lại thời hạn.',
    say: ({ data }) => `“${data.text}” đã hết vào ngày ${formatDate(data.due)}.`,
  },
  'deadline/other-year': {
    title: 'Thời hạn ngoài năm kế hoạch',
    why: 'Thường là gõ nhầm năm, hoặc chép từ kế hoạch năm khác.',
    todo: 'Xem lại năm của thời hạn.',
    say: ({ data }) => `“${data.text}” thuộc năm ${data.year}, kế hoạch là của năm ${data.plan}.`,
  },
  'deadline/open-ended': {
    title: 'Thời gian không có điểm kết thúc',
    why: '“Thường xuyên” hay “khi có văn bản” thì không biết khi nào coi là xong, khó đôn đốc.',
    todo: 'Nếu được, ghi thêm mốc kiểm tra, ví dụ “Thường xuyên; báo cáo trước 15/12/2026”.',
    say: ({ data }) => `“${data.text}” không nêu ngày, tháng hay quý phải xong.`,
  },
  'code/duplicate': {
    title: 'Mã tiêu chí bị trùng',
    why: 'Một tiêu chí ghi hai lần thì điểm mất bị tính hai lần.',
    todo: 'Xóa dòng thừa hoặc sửa lại mã.',
    say: ({ data }) => `Mã ${data.code} đã có ở ô ${data.first}.`,
  },
  'code/out-of-order': {
    title: 'Mã tiêu chí chưa đúng thứ tự',
    why: 'Bộ tiêu chí xếp theo mã; sai thứ tự thì khó dò và dễ sót.',
    todo: 'Chuyển cả dòng này về đúng chỗ.',
    say: ({ data }) =>
      data.next
        ? `Tiêu chí ${data.code} nên đứng trước ${data.next}.`
        : `Tiêu chí ${data.code} nên đứng sau ${data.previous}.`,
  },
  'code/unknown': {
    title: 'Mã không có trong Bộ tiêu chí',
    why: 'Mã sai thì người nhận không biết đang khắc phục tiêu chí nào.',
    todo: 'Sửa lại mã theo Bộ tiêu chí.',
    say: ({ data }) => `Không có tiêu chí ${data.code} trong Bộ tiêu chí ${data.catalogue}.`,
  },
  'code/unlisted': {
    title: 'Mã chưa đối chiếu được',
    why: 'Bộ tiêu chí đang dùng chưa đủ mọi tiêu chí, nên mã này có thể vẫn đúng.',
    todo: 'Tự đối chiếu mã này với văn bản của tỉnh.',
    say: ({ data }) => `Tiêu chí ${data.code} chưa có trong phần đã biết của Bộ tiêu chí ${data.catalogue}.`,
  },
  'code/wrong-section': {
    title: 'Tiêu chí nằm sai lĩnh vực',
    why: 'Điểm mất sẽ cộng vào lĩnh vực khác, tổng của cả hai lĩnh vực đều sai.',
    todo: 'Chuyển dòng này về đúng lĩnh vực, hoặc sửa lại mã.',
    say: ({ data }) =>
      `Tiêu chí ${data.code} thuộc lĩnh vực ${data.section} nhưng đang nằm dưới lĩnh vực ${data.stands}.`,
  },
  'content/catalogue': {
    title: 'Nội dung khác tên trong Bộ tiêu chí',
    why: 'Mã một đằng, nội dung một nẻo thì không biết đang khắc phục tiêu chí nào.',
    todo: 'Xem lại mã và nội dung của dòng; chọn gợi ý nếu đúng.',
    say: ({ data }) =>
      data.other
        ? `Nội dung giống tiêu chí ${data.other}, còn mã ${data.code} là “${short(data.name)}”.`
        : `Theo Bộ tiêu chí ${data.catalogue}, ${data.code} là “${short(data.name)}”.`,
  },
  'content/cut-off': {
    title: 'Tên tiêu chí bị thiếu phần cuối',
    why: 'Chữ bị mất khi sao chép thì người nhận không hiểu đủ ý.',
    todo: 'Chọn gợi ý để ghi đủ tên theo Bộ tiêu chí.',
    say: ({ data }) => `Nội dung dừng ở “… ${data.end}”; Bộ tiêu chí còn: “${short(data.rest)}”.`,
  },
  'section/missing': {
    title: 'Thiếu một lĩnh vực',
    why: 'Phụ lục liệt kê các lĩnh vực mà thiếu một, nên tổng điểm chuẩn không đủ.',
    todo: 'Thêm dòng của lĩnh vực này, kể cả khi không mất điểm.',
    say: ({ data }) => `Chưa có dòng của lĩnh vực ${data.code} “${data.section}”.`,
  },
  'maximum/catalogue': {
    title: 'Điểm chuẩn khác Bộ tiêu chí',
    why: 'Điểm chuẩn do tỉnh quy định; ghi khác thì điểm mất và tổng đều sai.',
    todo: 'Bấm Sửa để ghi theo Bộ tiêu chí, hoặc chọn lại Bộ tiêu chí nếu chọn nhầm.',
    say: ({ data }) =>
      `Điểm chuẩn phải là ${data.expected.map(n).join(' hoặc ')} (Bộ tiêu chí ${data.catalogue}); ô đang ghi ${n(data.maximum)}.`,
  },
  'score/scale': {
    title: 'Điểm không có trong thang điểm',
    why: 'Bộ tiêu chí chỉ cho chấm theo các mức định sẵn.',
    todo: 'Đối chiếu với kết quả thẩm định, rồi chọn mức đúng trong các gợi ý.',
    say: ({ data }) =>
      `Điểm thẩm định ${n(data.score)} không thuộc các mức ${data.scale.map(n).join('; ')} của tiêu chí này.`,
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
  'section/lost-mismatch': {
    title: 'Điểm mất của lĩnh vực khác tổng các tiêu chí',
    why: 'Hai con số phải khớp; chênh lệch là do thiếu dòng hoặc cộng sai.',
    todo: 'Kiểm tra xem có thiếu tiêu chí nào không; nếu đủ rồi thì sửa số của lĩnh vực.',
    say: ({ data }) =>
      data.listed === 0
        ? `Lĩnh vực ghi mất ${n(data.lost)} điểm nhưng không có tiêu chí nào bên dưới.`
        : data.difference.gt('0')
          ? `Lĩnh vực ghi mất ${n(data.lost)} nhưng các tiêu chí bên dưới cộng lại chỉ được ${n(data.rows)}: còn ${n(data.difference)} điểm chưa có tiêu chí nào.`
          : `Lĩnh vực ghi mất ${n(data.lost)} nhưng các tiêu chí bên dưới cộng lại tới ${n(data.rows)}: nhiều hơn ${n(data.difference.abs())} điểm.`,
  },
  'section/double-count': {
    title: 'Điểm mất bị cộng hai lần',
    why: 'Điểm mất của tiêu chí thành phần đã nằm trong tiêu chí cấp trên; cộng cả hai là cộng hai lần.',
    todo: 'Sửa điểm của lĩnh vực, hoặc chỉ giữ một trong hai dòng.',
    say: ({ data }) =>
      `Lĩnh vực ghi mất ${n(data.lost)} vì cộng cả ${list(data.within)}; điểm mất thật là ${n(data.rows)}.`,
  },
  'section/lost-rounding': {
    title: 'Lệch do làm tròn',
    why: 'Chênh lệch nhỏ này có thể do làm tròn số, nhưng cộng trên giấy vẫn không khớp.',
    todo: 'Xem lại số lẻ của các tiêu chí, hoặc ghi chú là do làm tròn.',
    say: ({ data }) =>
      `Lĩnh vực ghi mất ${n(data.lost)}, các tiêu chí cộng lại ${n(data.rows)}; lệch ${n(data.difference.abs())}, có thể do làm tròn.`,
  },
  'section/score-mismatch': {
    title: 'Điểm thẩm định của lĩnh vực tính sai',
    why: 'Điểm thẩm định phải bằng điểm chuẩn trừ điểm bị mất.',
    todo: 'Bấm Sửa để ghi lại, sau khi xem lại điểm chuẩn và điểm bị mất của lĩnh vực.',
    say: ({ data }) =>
      `Điểm thẩm định phải là ${n(data.expected)} (= ${n(data.maximum)} − ${n(data.lost)}); ô đang ghi ${n(data.score)}.`,
  },
  'section/unchecked': {
    title: 'Chưa kiểm tra được tổng lĩnh vực',
    why: 'Còn ô trống hoặc chưa đọc được, nên chưa biết tổng đúng hay sai.',
    todo: 'Sửa các ô nêu ở đây rồi bấm Kiểm tra.',
    say: ({ data }) =>
      `Chưa kiểm tra được tổng lĩnh vực${data.section ? ` ${data.section}` : ''} vì ô ${list(data.cells)} còn trống hoặc chưa đọc được.`,
  },
  'total/mismatch': {
    title: 'Dòng tổng cộng sai',
    why: 'Tổng phải bằng tổng các lĩnh vực; đây là con số được đọc đầu tiên.',
    todo: 'Bấm Sửa để ghi lại.',
    say: ({ data }) => `Tổng phải là ${n(data.expected)}; ô đang ghi ${n(data.value)}.`,
  },
  'total/partial-formula': {
    title: 'Công thức cộng bỏ sót dòng',
    why: 'Dòng thêm sau không nằm trong công thức nên tổng bị thiếu.',
    todo: 'Sửa công thức để cộng đủ các ô nêu ở đây.',
    say: ({ data }) => `Công thức của ô này chưa cộng ô ${list(data.cells)}.`,
  },
  'total/constant': {
    title: 'Tổng gõ tay, không phải công thức',
    why: 'Khi sửa điểm ở các dòng, số gõ tay không đổi theo và tổng thành sai.',
    todo: 'Nên dùng công thức cộng (AutoSum) cho ô này.',
    say: () => 'Các ô tổng khác trong cột là công thức, riêng ô này là số gõ tay.',
  },
  'unit/variant': {
    title: 'Một đơn vị viết nhiều kiểu',
    why: 'Cùng một đơn vị mà tên viết khác nhau thì không lọc, không giao việc theo đơn vị được.',
    todo: 'Bấm Sửa để viết thống nhất.',
    say: ({ data }) => `“${data.text}” nên viết là “${data.name}”.`,
  },
  'remedy/repeated': {
    title: 'Một giải pháp dùng cho hầu hết các dòng',
    why: 'Mỗi tiêu chí mất điểm vì một lý do khác nhau; một câu chung không khắc phục được gì.',
    todo: 'Ghi giải pháp riêng cho từng tiêu chí.',
    say: ({ data }) => `“${short(data.text)}” được ghi ở ${data.count} trên ${data.of} dòng.`,
  },
  'deadline/bare-year': {
    title: 'Thời gian chỉ ghi số năm',
    why: 'Các dòng khác ghi “Năm …”; viết không thống nhất dễ bị đọc nhầm thành con số.',
    todo: 'Bấm Sửa để viết thống nhất.',
    say: ({ data }) => `Ô ghi “${data.year}”; nên viết “Năm ${data.year}” như các dòng khác.`,
  },
  'summary/mismatch': {
    title: 'Phụ lục và bảng tổng hợp khác nhau',
    why: 'Hai bảng trong cùng một tệp ghi hai con số, người nhận không biết lấy số nào.',
    todo: 'Đối chiếu với kết quả thẩm định của tỉnh rồi sửa bảng sai.',
    say: ({ data, field }) =>
      `Lĩnh vực “${data.section}”: ${named(field)} ở đây là ${n(data.here)}, ở ô ${data.cell} của trang “${data.sheet}” là ${n(data.there)}.`,
  },
  'total/scale': {
    title: 'Cộng điểm chuẩn không ra thang điểm',
    why: 'Điểm chuẩn của phụ lục cộng điểm điều tra xã hội học phải đúng bằng thang điểm của Bộ tiêu chí.',
    todo: 'Xem lại điểm chuẩn của từng lĩnh vực và của phần điều tra xã hội học.',
    say: ({ data }) =>
      `Điểm chuẩn các lĩnh vực cộng lại ${n(data.annex)}, thêm điều tra xã hội học ${n(data.survey)} thành ${n(data.annex.plus(data.survey))}, không phải ${n(data.scale)}.`,
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
  'content/repeated': {
    title: 'Nội dung bị chép hai lần',
    why: 'Thường do bảng sang trang khi chép từ tệp PDF hoặc Word; người đọc tưởng là hai việc.',
    todo: 'Giữ một lần. Nếu một nhiệm vụ có nhiều sản phẩm, gộp ô STT và ô nhiệm vụ của các dòng đó.',
    say: ({ data, field }) =>
      data.first === null
        ? `Ô ${named(field)} ghi hai lần cùng một đoạn.`
        : `Nhiệm vụ này đã ghi nguyên văn ở ô ${data.first}.`,
  },
  'content/score-mark': {
    title: 'Điểm trong câu viết dấu chấm thập phân',
    why: 'Theo cách viết tiếng Việt, dấu chấm ngăn hàng nghìn, dấu phẩy mới là dấu thập phân.',
    todo: 'Bấm gợi ý để viết bằng dấu phẩy. Chữ đậm, nghiêng riêng từng đoạn trong ô có thể mất.',
    say: ({ data }) =>
      `Điểm ghi “${data.text}”${data.thousands ? ', dễ đọc thành hàng nghìn' : ''}; nên viết “${data.written}”.`,
  },
  'content/for-province': {
    title: 'Việc của cấp tỉnh trong kế hoạch của xã',
    why: 'Có thể câu này chép từ kế hoạch của tỉnh mà chưa sửa cho hợp với xã.',
    todo: 'Xem lại: sửa thành việc của xã, hoặc bỏ nếu không thuộc thẩm quyền.',
    say: ({ data, field }) => `${capital(named(field))} ghi “${data.text}”, có vẻ là việc của cấp tỉnh.`,
  },
  'remedy/fewer-than-criteria': {
    title: 'Ít giải pháp hơn số tiêu chí',
    why: 'Mỗi tiêu chí bị trừ điểm cần có giải pháp riêng, nếu không sẽ có tiêu chí không được khắc phục.',
    todo: 'Bổ sung giải pháp, mỗi tiêu chí một dòng, theo đúng thứ tự các tiêu chí.',
    say: ({ data }) =>
      `Có ${data.criteria.length} tiêu chí (${list(data.criteria)}) nhưng chỉ có ${data.remedies} giải pháp.`,
  },
  'deliverable/missing': {
    title: 'Thiếu sản phẩm',
    why: 'Không nêu sản phẩm thì không biết thế nào là hoàn thành nhiệm vụ.',
    todo: 'Ghi văn bản hoặc kết quả phải có.',
    say: ({ data }) => lacks(data, 'sản phẩm'),
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
  'deadline/fewer-than-criteria': {
    title: 'Ít thời hạn hơn số tiêu chí',
    why: 'Nhiều thời hạn nhưng không đủ cho từng tiêu chí thì không biết thời hạn nào của tiêu chí nào.',
    todo: 'Ghi mỗi tiêu chí một thời hạn, hoặc một thời hạn chung cho cả dòng.',
    say: ({ data }) => `Có ${data.criteria} tiêu chí nhưng chỉ có ${data.deadlines} thời hạn.`,
  },
  'title/other-year': {
    title: 'Năm trong tiêu đề khác năm của thời hạn',
    why: 'Tiêu đề thường chép từ năm trước; người nhận sẽ tưởng là kế hoạch cũ.',
    todo: 'Xem lại năm trong tiêu đề. Năm được chấm điểm thì giữ nguyên, chỉ sửa năm thực hiện.',
    say: ({ data }) =>
      `Tiêu đề ghi thực hiện trong năm ${data.year}, nhưng các thời hạn trong bảng là của năm ${data.plan}.`,
  },
  'text/misspelt': {
    title: 'Lỗi gõ phím',
    why: 'Chữ sai làm văn bản thiếu chỉn chu, tìm theo từ khóa cũng không ra.',
    todo: 'Chọn gợi ý để sửa trong ô. Chữ đậm, nghiêng riêng từng đoạn trong ô có thể mất.',
    say: ({ data }) => `${data.slips.map(({ wrong, right }) => `“${wrong}” nên là “${right}”`).join('; ')}.`,
  },
};

/** One sentence, on one line, with the figures of this finding. */
export function sayFinding(finding: AnyFinding): string {
  // `rule` picks the entry whose `say` takes just this finding; TypeScript cannot follow that pairing.
  const words = WORDS[finding.rule] as Words<RuleName>;
  return words.say(finding as never).replace(/\s*\n\s*/g, '; ');
}

/** A rule's heading, why it matters and what to do. */
export function ruleText(rule: RuleName): RuleText {
  return WORDS[rule];
}
