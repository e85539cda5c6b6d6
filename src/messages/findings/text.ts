import { capital, lacks, list, named, short, type WordsFor } from './words';

/** A slip of the keyboard; of a space before a full stop, what the eye would miss is told. */
function slip({ wrong, right }: { readonly wrong: string; readonly right: string }): string {
  return / \.$/.test(wrong) ? `thừa dấu cách trước dấu chấm: “${wrong}”` : `“${wrong}” nên là “${right}”`;
}

/** About what is written in words. */
export const TEXT: WordsFor<'text' | 'content' | 'reason' | 'remedy' | 'deliverable'> = {
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
  'text/spaces': {
    title: 'Thừa dấu cách hoặc ký tự khó thấy',
    why: 'Nhìn thì giống nhưng Excel coi là khác, nên tìm kiếm, lọc và đối chiếu bị sót.',
    todo: 'Bấm Sửa để làm sạch.',
    say: ({ data, field }) =>
      data.kind === 'spaces'
        ? `Ô ${named(field)} có dấu cách thừa hoặc ký tự không nhìn thấy.`
        : `Ô ${named(field)} có dấu tiếng Việt gõ thành ký tự rời (kiểu tổ hợp), khác với chữ gõ thông thường.`,
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
  'content/repeats-code': {
    title: 'Nội dung nhắc lại mã tiêu chí',
    why: 'Mã đã có ở cột riêng; ghi lại lần nữa dễ lệch nhau khi sửa.',
    todo: 'Bấm Sửa để bỏ mã ở đầu nội dung.',
    say: ({ data }) => `Nội dung bắt đầu bằng mã ${data.code}, đã có ở cột mã.`,
  },
  'content/missing': {
    title: 'Thiếu nội dung',
    why: 'Chỉ có mã hoặc số thứ tự thì người được giao không biết phải làm việc gì.',
    todo: 'Ghi tên tiêu chí hoặc nhiệm vụ; chọn gợi ý nếu đúng.',
    say: ({ data }) => lacks(data, 'nội dung'),
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
  'remedy/repeated': {
    title: 'Một giải pháp dùng cho hầu hết các dòng',
    why: 'Mỗi tiêu chí mất điểm vì một lý do khác nhau; một câu chung không khắc phục được gì.',
    todo: 'Ghi giải pháp riêng cho từng tiêu chí.',
    say: ({ data }) => `“${short(data.text)}” được ghi ở ${data.count} trên ${data.of} dòng.`,
  },
  'content/repeated': {
    title: 'Nội dung bị chép hai lần',
    why: 'Thường do bảng sang trang khi chép từ tệp PDF hoặc Word; người đọc tưởng là hai việc.',
    todo: 'Bấm Sửa để chỉ giữ một lần. Không có nút Sửa thì tự xóa lần thừa; nếu một nhiệm vụ có nhiều sản phẩm thì gộp ô STT và ô nhiệm vụ của các dòng đó.',
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
  'text/misspelt': {
    title: 'Lỗi gõ phím',
    why: 'Chữ sai làm văn bản thiếu chỉn chu, tìm theo từ khóa cũng không ra.',
    todo: 'Chọn gợi ý để sửa trong ô. Chữ đậm, nghiêng riêng từng đoạn trong ô có thể mất.',
    say: ({ data }) => `${capital(data.slips.map(slip).join('; '))}.`,
  },
};
