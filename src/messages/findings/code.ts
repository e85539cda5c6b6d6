import type { WordsFor } from './words';

/** About criteria’s codes. */
export const CODE: WordsFor<'code'> = {
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
  'code/missing': {
    title: 'Thiếu mã tiêu chí',
    why: 'Có điểm mà không có mã thì không biết là tiêu chí nào trong Bộ tiêu chí.',
    todo: 'Ghi mã tiêu chí vào ô này, ví dụ 1.1.2.',
    say: ({ data: { text, section } }) => {
      if (section) return `Dòng lĩnh vực này chưa có số; các tiêu chí bên dưới thuộc lĩnh vực ${section}.`;
      return text === ''
        ? 'Dòng này có điểm nhưng chưa có mã tiêu chí.'
        : `“${text}” không phải là mã tiêu chí.`;
    },
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
};
