import { list, n, named, type WordsFor } from './words';

/** About figures that others add up to. */
export const SUMS: WordsFor<'section' | 'total' | 'summary'> = {
  'section/missing': {
    title: 'Thiếu một lĩnh vực',
    why: 'Phụ lục liệt kê các lĩnh vực mà thiếu một, nên tổng điểm chuẩn không đủ.',
    todo: 'Chọn gợi ý để chèn dòng của lĩnh vực này rồi ghi điểm, kể cả khi không mất điểm.',
    say: ({ data }) => `Chưa có dòng của lĩnh vực ${data.code} “${data.section}”.`,
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
    todo: 'Bấm Sửa để công thức cộng đủ các ô nêu ở đây. Không có nút Sửa thì tự sửa công thức.',
    say: ({ data }) => `Công thức của ô này chưa cộng ô ${list(data.cells)}.`,
  },
  'total/constant': {
    title: 'Tổng gõ tay, không phải công thức',
    why: 'Khi sửa điểm ở các dòng, số gõ tay không đổi theo và tổng thành sai.',
    todo: 'Bấm Sửa, hoặc Tính điểm, để thay bằng công thức cộng.',
    say: () => 'Các ô tổng khác là công thức, riêng ô này là số gõ tay.',
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
};
