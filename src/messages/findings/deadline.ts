import { formatDate } from '../../core/values/date';
import { lacks, type WordsFor } from './words';

/** A day and nothing else: when it is over goes without saying. */
const DATE = /^\d{1,2}[/.-]\d{1,2}[/.-]\d{4}$/;

/** About by when. */
export const DEADLINE: WordsFor<'deadline'> = {
  'deadline/missing': {
    title: 'Thiếu thời gian thực hiện',
    why: 'Không có thời hạn thì không đôn đốc được, cũng không biết khi nào là chậm.',
    todo: 'Ghi rõ ngày, tháng hoặc quý phải xong, kèm theo năm.',
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
    todo: 'Ghi rõ ngày, tháng hoặc quý, kèm theo năm.',
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
    say: ({ data }) =>
      DATE.test(data.text)
        ? `Hạn ${data.text} đã qua.`
        : `“${data.text}” đã hết vào ngày ${formatDate(data.due)}.`,
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
  'deadline/bare-year': {
    title: 'Thời gian chỉ ghi số năm',
    why: 'Các dòng khác ghi “Năm …”; viết không thống nhất dễ bị đọc nhầm thành con số.',
    todo: 'Bấm Sửa để viết thống nhất.',
    say: ({ data }) => `Ô ghi “${data.year}”; nên viết “Năm ${data.year}” như các dòng khác.`,
  },
  'deadline/fewer-than-criteria': {
    title: 'Ít thời hạn hơn số tiêu chí',
    why: 'Nhiều thời hạn nhưng không đủ cho từng tiêu chí thì không biết thời hạn nào của tiêu chí nào.',
    todo: 'Ghi mỗi tiêu chí một thời hạn, hoặc một thời hạn chung cho cả dòng.',
    say: ({ data }) => `Có ${data.criteria} tiêu chí nhưng chỉ có ${data.deadlines} thời hạn.`,
  },
};
