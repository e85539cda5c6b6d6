import { describe, expect, test } from 'vitest';
import { parseAnnex } from '../../src/core/annex/parse';
import { BUILTIN_CATALOGUES } from '../../src/core/catalogue/builtin';
import type { Catalogue } from '../../src/core/catalogue/catalogue';
import { type AnyFinding, RULES, type RuleName } from '../../src/core/rules';
import { type AnyRule, runRules } from '../../src/core/rules/engine';
import { MAX_ROWS, type SheetSnapshot } from '../../src/core/sheet/snapshot';
import { COMMUNE_UNITS } from '../../src/core/values/unit';
import { ruleText, sayFinding } from '../../src/messages/findings';
import { COMPLETE } from '../support/catalogue';
import {
  ANNEX_HEADER,
  DEPARTMENT_HEADER,
  type SheetOptions,
  SUMMARY_HEADER,
  sheetOf,
  TASK_HEADER,
} from '../support/sheet';

interface Options extends SheetOptions {
  readonly header?: string;
  readonly other?: SheetSnapshot;
  readonly catalogue?: Catalogue | null;
}

/** What is said of the first finding of a rule in an annex of these rows. */
function said(rule: RuleName, rows: string, options: Options = {}): string {
  const sheet = sheetOf(`${options.header ?? ANNEX_HEADER}\n${rows}`, options);
  const annex = parseAnnex(sheet);
  const other = options.other && parseAnnex(options.other);
  if (!annex) throw new Error('no annex');
  const findings = runRules(RULES as readonly AnyRule[], {
    annex,
    others: other ? [other] : [],
    sheets: [sheet, ...(options.other ? [options.other] : [])],
    catalogue: options.catalogue === undefined ? (BUILTIN_CATALOGUES[0] ?? null) : options.catalogue,
    units: COMMUNE_UNITS,
    today: { year: 2026, month: 11, day: 22 },
  }) as AnyFinding[];
  const found = findings.find((each) => each.rule === rule);
  if (!found) throw new Error(`nothing found by ${rule}`);
  return sayFinding(found);
}

const FULL = 'Thiếu kinh phí | Bổ sung | Công an xã | Phòng Kinh tế | Năm 2026';
const without = (title: string) => ANNEX_HEADER.replace(` | ${title}`, '');
const summary = (rows: string) => sheetOf(`${SUMMARY_HEADER}\n${rows}`, { name: 'Tổng hợp' });

const TASKS: Options = { header: TASK_HEADER };
const GROUPS: Options = { header: DEPARTMENT_HEADER };
const TASK = 'Báo cáo | Năm 2026 | Phòng Kinh tế | Các phòng | Phòng Kinh tế';

/** One finding of every rule, and more where its sentence has several forms. Read by people: change with care. */
const SENTENCES: readonly (readonly [RuleName, string, string, Options?])[] = [
  ['column/missing', '1.3 | A', 'Bảng chưa có cột “Giải pháp”.', { header: without('Giải pháp') }],
  [
    'sheet/cropped',
    Array.from({ length: MAX_ROWS - 1 }, () => '1 | A').join('\n'),
    'Chỉ kiểm tra được 5000 dòng đầu của trang tính.',
    { cropped: true },
  ],
  ['row/none', '', 'Dưới dòng tiêu đề chưa có lĩnh vực hay tiêu chí nào.'],
  [
    'row/repeated-header',
    `1.3 | A\n${ANNEX_HEADER}\n1.5 | B`,
    'Dòng này lặp lại tiêu đề của bảng, không phải tiêu chí.',
  ],
  [
    'row/continuation',
    '4.3.2 | A đã | 1 | 0 | 1\n| được giao',
    'Dòng này là phần còn lại của tiêu chí 4.3.2, bị cắt khi sang trang.',
  ],
  [
    'row/continuation',
    '| A đã | 1 | 0 | 1\n| được giao',
    'Dòng này là phần còn lại của dòng trên, bị cắt khi sang trang.',
  ],
  ['cell/error-value', '1.3 | A | 1 | #REF! | 1', 'Ô điểm thẩm định đang báo lỗi #REF!.'],
  ['score/text-number', "1.3 | A | 1 | '0.8 ' | 0,2", 'Điểm thẩm định “0.8” đang là chữ; phải là số 0,8.'],
  [
    'score/thousands-mark',
    "1 | A | 13 | '10.951' | 2,049",
    'Điểm thẩm định ghi “10.951”, dễ đọc nhầm; phải là 10,951.',
  ],
  [
    'score/mixed-marks',
    "1.3 | A | 1 | 0,5 | '0.5'\n1.5 | B | 1 | 0,5 | 0,5",
    'Cột điểm bị mất có 1 ô viết dấu chấm, 1 ô viết dấu phẩy.',
  ],
  ['score/fraction', "1.3 | A | 10 | '8,5/10' | 1,5", 'Điểm thẩm định ghi “8,5/10”, phải là một số.'],
  [
    'score/fraction',
    "6 | A | 6,5 | '6,4/1' | 0,1",
    'Điểm thẩm định ghi “6,4/1”: điểm đạt 6,4 lại lớn hơn điểm tối đa 1.',
  ],
  [
    'score/as-date',
    '1.3 | A | 2 | 46143 | 0,5',
    'Điểm thẩm định đang là ngày 01/05/2026, không phải số điểm.',
    { formats: { D2: 'd-mmm' } },
  ],
  ['score/unreadable', '1.3 | A | 1 | chưa chấm | 1', 'Điểm thẩm định ghi “chưa chấm”, không phải là số.'],
  [
    'score/inapplicable',
    '1.3 | A | 1 | Không áp dụng | 0',
    'Điểm thẩm định ghi “Không áp dụng”: tiêu chí 1.3 không tính vào điểm tối đa và không bị mất điểm.',
  ],
  ['code/format', '1.1.2. | A', 'Mã “1.1.2.” nên ghi là 1.1.2.'],
  ['code/as-number', '5,1 | A', 'Mã 5.1 đang lưu dạng số; nên lưu dạng chữ.'],
  [
    'code/lost-zero',
    '1 | A\n1.9 | B\n1,1 | C\n1.11 | D',
    'Ô đang ghi 1.1; theo thứ tự các dòng thì phải là 1.10.',
  ],
  [
    'code/as-date',
    '1 | A\n46082 | B',
    'Ô mã đang là ngày 01/03/2026; nhiều khả năng là tiêu chí 1.3.',
    { formats: { A3: 'd-mmm' } },
  ],
  ['text/spaces', '1.3 | Phân  công', 'Ô nội dung có dấu cách thừa hoặc ký tự không nhìn thấy.'],
  [
    'text/spaces',
    `1.3 | ${'Phân công'.normalize('NFD')}`,
    'Ô nội dung gõ dấu tiếng Việt kiểu tổ hợp, khác với kiểu dựng sẵn thông thường.',
  ],
  ['text/leading-punctuation', '1.3 | A | 1 | 0 | 1 | .Chưa đạt', 'Ô lý do trừ điểm bắt đầu bằng dấu “.”.'],
  ['text/cut-off', '1.3 | Quy chế làm việc và quyết định', 'Ô nội dung dừng ở “… và quyết định”.'],
  ['code/missing', '| A | 1 | 0 | 1', 'Dòng này có điểm nhưng chưa có mã tiêu chí.'],
  ['code/missing', 'mới | A | 1 | 0 | 1', '“mới” không phải là mã tiêu chí.'],
  ['content/repeats-code', '1.3 | 1.3. Phân công', 'Nội dung bắt đầu bằng mã 1.3, đã có ở cột mã.'],
  ['maximum/missing', '7.5 | A | | 1 | 0,5', 'Chưa ghi điểm chuẩn; theo Bộ tiêu chí là 1,5.'],
  ['maximum/missing', '1.4 | A | | 1 | 0,5', 'Chưa ghi điểm chuẩn.'],
  ['score/missing', '1.3 | A | 1 | | 0,5', 'Chưa ghi điểm thẩm định.'],
  ['score/negative', '1.3 | A | 1 | -0,5 | 1', 'Điểm thẩm định là −0,5, nhỏ hơn 0.'],
  ['score/above-maximum', '1.3 | A | 1 | 1,5 | 0', 'Điểm thẩm định 1,5 lớn hơn điểm chuẩn 1.'],
  ['lost/missing', '1.3 | A | 1 | 0,5 |', 'Chưa ghi điểm bị mất; phải là 0,5.'],
  ['lost/missing', '1.3 | A | 1 | |', 'Chưa ghi điểm bị mất.'],
  ['lost/mismatch', '1.3 | A | 1 | 0,8 | 0,3', 'Điểm bị mất phải là 0,2 (= 1 − 0,8); ô đang ghi 0,3.'],
  ['reason/missing', '1.3 | A | 1 | 0,8 | 0,2', 'Tiêu chí này mất 0,2 điểm nhưng chưa ghi lý do trừ điểm.'],
  ['remedy/missing', '1.3 | A | 1 | | ', 'Tiêu chí này bị mất điểm nhưng chưa ghi giải pháp.'],
  ['owner/missing', '1.3 | A | 1 | 0 | 1', 'Tiêu chí này mất 1 điểm nhưng chưa ghi cơ quan chủ trì.'],
  [
    'owner/several',
    '1.3 | A | 1 | 0 | 1 | B | C | Phòng Kinh tế, Hạ tầng và Đô thị; Công an xã',
    'Ô này ghi 2 cơ quan: Phòng Kinh tế, Hạ tầng và Đô thị; Công an xã.',
  ],
  [
    'owner/group',
    '1.3 | A | 1 | 0 | 1 | B | C | Các cơ quan, đơn vị',
    '“Các cơ quan, đơn vị” không phải là tên một đơn vị cụ thể.',
  ],
  [
    'unit/unknown',
    '1.3 | A | 1 | 0 | 1 | B | C | Phòng Tài chính – Kế hoạch',
    '“Phòng Tài chính – Kế hoạch” không có trong danh sách đơn vị cấp xã.',
  ],
  ['coordinator/missing', '1.3 | A | 1 | 0 | 1', 'Chưa ghi cơ quan phối hợp.'],
  [
    'coordinator/same-as-owner',
    '1.3 | A | 1 | 0 | 1 | B | C | Phòng Kinh tế | Phòng Kinh tế',
    '“Phòng Kinh tế” vừa chủ trì vừa phối hợp.',
  ],
  [
    'coordinator/own-committee',
    '1.3 | A | 1 | 0 | 1 | B | C | Phòng Kinh tế | Các phòng; UBND cấp xã',
    'Cột phối hợp ghi “UBND cấp xã”, là chính cơ quan ban hành kế hoạch.',
  ],
  [
    'deadline/missing',
    '5.6 | A | 0,5 | 0 | 0,5',
    'Tiêu chí này mất 0,5 điểm nhưng chưa ghi thời gian thực hiện.',
  ],
  ['code/duplicate', '1.3 | A\n1.3 | B', 'Mã 1.3 đã có ở ô A2.'],
  [
    'code/unknown',
    '1.4 | A',
    'Không có tiêu chí 1.4 trong Bộ tiêu chí Thử · cấp xã · 2025.',
    { catalogue: COMPLETE },
  ],
  [
    'code/unlisted',
    '1.4 | A',
    'Tiêu chí 1.4 chưa có trong phần đã biết của Bộ tiêu chí Nghệ An · cấp xã · 2025.',
  ],
  [
    'code/wrong-section',
    '2 | A\n2.1 | B\n3.3.2 | C',
    'Tiêu chí 3.3.2 thuộc lĩnh vực 3 nhưng đang nằm dưới lĩnh vực 2.',
  ],
  [
    'maximum/catalogue',
    '7.5 | A | 2 | 1 | 1',
    'Điểm chuẩn phải là 1,5 (Bộ tiêu chí Nghệ An · cấp xã · 2025); ô đang ghi 2.',
  ],
  [
    'maximum/catalogue',
    '3 | A | 12 | 11 | 1',
    'Điểm chuẩn phải là 10 hoặc 14 (Bộ tiêu chí Nghệ An · cấp xã · 2025); ô đang ghi 12.',
  ],
  [
    'maximum/disputed',
    '8 | Điều tra XHH | 30,5 | 26 | 4,5',
    'Về lĩnh vực “Điểm điều tra xã hội học”: có văn bản ghi 30,5 điểm, có văn bản ghi 26,5 điểm.',
  ],
  [
    'section/lost-mismatch',
    '3 | A | 14 | 13 | 1',
    'Lĩnh vực ghi mất 1 điểm nhưng không có tiêu chí nào bên dưới.',
  ],
  [
    'section/lost-mismatch',
    '1 | A | 13 | 11,3 | 1,7\n1.3 | B | 1 | 0,3 | 0,7',
    'Lĩnh vực ghi mất 1,7 nhưng các tiêu chí bên dưới cộng lại chỉ được 0,7: còn 1 điểm chưa có tiêu chí nào.',
  ],
  [
    'section/lost-mismatch',
    '1 | A | 13 | 12,8 | 0,2\n1.3 | B | 1 | 0,3 | 0,7',
    'Lĩnh vực ghi mất 0,2 nhưng các tiêu chí bên dưới cộng lại tới 0,7: nhiều hơn 0,5 điểm.',
  ],
  [
    'section/lost-rounding',
    '7 | A | 17 | 14,12 | 2,88\n7.3 | B | 1 | 0,25 | 0,75\n7.5 | C | 1,5 | 1,17 | 0,33\n7.9 | D | 2 | 0,21 | 1,79',
    'Lĩnh vực ghi mất 2,88, các tiêu chí cộng lại 2,87; lệch 0,01, có thể do làm tròn.',
  ],
  [
    'section/score-mismatch',
    '1 | A | 13 | 11 | 1,7\n1.3 | B | 2,7 | 1 | 1,7',
    'Điểm thẩm định phải là 11,3 (= 13 − 1,7); ô đang ghi 11.',
  ],
  [
    'section/unchecked',
    '1 | A | 13 | 12 | 1\n1.3 | B | 1 | 0,5 |\n1.5 | C | 1 | 0,5 | chưa có',
    'Chưa kiểm tra được tổng lĩnh vực 1 vì ô E3, E4 còn trống hoặc chưa đọc được.',
  ],
  ['total/mismatch', '1 | A | 13 | 11 | 2\n| Tổng | 13 | 11 | 3', 'Tổng phải là 2; ô đang ghi 3.'],
  [
    'unit/variant',
    '1.3 | A | 1 | 0 | 1 | B | C | phòng VH-XH',
    '“phòng VH-XH” nên viết là “Phòng Văn hóa - Xã hội”.',
  ],
  [
    'deadline/bare-year',
    `1.3 | A | 1 | 0 | 1 | ${FULL}\n1.5 | B | 1 | 0 | 1 | ${FULL.replace('Năm ', '')}`,
    'Ô ghi “2026”; nên viết “Năm 2026” như các dòng khác.',
  ],
  [
    'summary/mismatch',
    '3 | Cải cách TTHC | 14 | 13 | 1',
    'Lĩnh vực “Cải cách TTHC”: điểm chuẩn ở đây là 14, ở ô C2 của trang “Tổng hợp” là 10.',
    { other: summary('3 | Thủ tục | 10 | 13 | 1') },
  ],
  [
    'total/scale',
    '1 | A | 73,5 | 60 | 13,5',
    'Điểm chuẩn các lĩnh vực cộng lại 73,5, thêm điều tra xã hội học 30,5 thành 104, không phải 100.',
    { other: summary('1 | A | 69,5 | 56 | 13,5\n8 | Điểm Điều tra XHH | 30,5 | 26 | 4,5') },
  ],
  [
    'title/number-blank',
    '1.3 | A',
    'Dòng “Kèm theo” còn trống số và ngày của kế hoạch.',
    { header: `(Kèm theo Kế hoạch số   /KH-UBND ngày   tháng 4 năm 2026)\n${ANNEX_HEADER}` },
  ],
  [
    'title/number-blank',
    '1.3 | A',
    'Dòng “Kèm theo” còn trống ngày của kế hoạch.',
    { header: `(Kèm theo Kế hoạch số 45/KH-UBND ngày … tháng 4 năm 2026)\n${ANNEX_HEADER}` },
  ],
  [
    'header/renamed',
    `1.3 | A | 1 | 0 | 1 | ${FULL}`,
    'Không rõ cột “Giai phat” là cột nào; có thể là cột “Giải pháp”.',
    { header: ANNEX_HEADER.replace('Giải pháp', 'Giai phat') },
  ],
  [
    'header/renamed',
    `1.3 | A | 1 | 0 | 1 | ${FULL}`,
    'Cột này có nội dung mà không có tên; có thể là cột “Giải pháp”.',
    { header: ANNEX_HEADER.replace('Giải pháp', '') },
  ],
  [
    'cell/merged',
    '1.3 | A | 1 | 0 | 1\n1.5 | B | 1 | 0 | 1',
    'Các ô H2:H3 bị gộp thành một.',
    { merges: ['H2:H3'] },
  ],
  ['row/blank', '1.3 | A | 1 | 0 | 1\n|\n1.5 | B | 1 | 0 | 1', 'Dòng này để trống.'],
  ['row/blank', '1.3 | A | 1 | 0 | 1\n|\n|\n1.5 | B | 1 | 0 | 1', 'Có 2 dòng trống liền nhau từ đây.'],
  [
    'row/hidden',
    '1.3 | A | 1 | 0 | 1\n1.5 | B | 1 | 0 | 1\n1.6 | C | 1 | 0 | 1',
    'Bảng có 2 dòng đang ẩn: dòng 3, 4.',
    { hiddenRows: [2, 3] },
  ],
  ['sheet/protected', '1.3 | A', 'Trang tính này đang được bảo vệ.', { protected: true }],
  ['sheet/stray-number', `1.3 | A | 1 | 0 | 1 | ${FULL} | 5`, 'Ô K2 có số nhưng nằm ngoài các cột của bảng.'],
  [
    'sheet/stray-number',
    `1.3 | A | 1 | 0 | 1 | ${FULL} | 5\n1.5 | A | 1 | 0 | 1 | ${FULL} | 7`,
    'Cột này không thuộc bảng nhưng có số ở 2 ô: K2, K3.',
  ],
  [
    'text/legacy',
    '1.3 | A | 1 | 0 | 1 | Thùc hiÖn chËm',
    'Ô lý do trừ điểm viết theo bảng mã TCVN3; có thể là “Thực hiện chậm”.',
  ],
  [
    'text/formula-error',
    '1.3 | A | 1 | 0 | 1 | =-Chưa đạt→#NAME?',
    'Ô lý do trừ điểm đang báo lỗi; chữ đã gõ là “-Chưa đạt”.',
  ],
  ['text/placeholder', '1.3 | A | 1 | 0 | 1 | đang cập nhật', 'Ô lý do trừ điểm còn ghi “đang cập nhật”.'],
  ['score/decimals', '1.3 | A | 1 | 0,6667 | 0,33', 'Điểm thẩm định 0,6667 có 4 số lẻ; thường chỉ ghi 2.'],
  [
    'score/scale',
    '1.1.2 | A | 1,5 | 1 | 0,5',
    'Điểm thẩm định 1 không thuộc các mức 0; 0,75; 1,5 của tiêu chí này.',
    { catalogue: COMPLETE },
  ],
  [
    'lost/none',
    '1.1 | A | 1 | 0 | 1\n1.2 | A | 1 | 0 | 1\n1.3 | A | 1 | 0 | 1\n1.4 | A | 1 | 1 | 0',
    'Tiêu chí 1.4 không mất điểm nào.',
  ],
  ['reason/short', '1.3 | A | 1 | 0 | 1 | Chưa đạt', 'Lý do chỉ ghi “Chưa đạt”.'],
  ['remedy/short', '1.3 | A | 1 | 0 | 1 | Chưa đạt | Đôn đốc', 'Giải pháp chỉ ghi “Đôn đốc”.'],
  [
    'remedy/same-as-reason',
    '1.3 | A | 1 | 0 | 1 | Chưa có kế hoạch | Chưa có kế hoạch',
    'Giải pháp giống hệt lý do trừ điểm: “Chưa có kế hoạch”.',
  ],
  [
    'remedy/repeated',
    Array.from({ length: 5 }, (_, i) => `1.${i + 1} | A | 1 | 0 | 1 | Chậm | Tiếp tục đôn đốc`).join('\n'),
    '“Tiếp tục đôn đốc” được ghi ở 5 trên 5 dòng.',
  ],
  [
    'deadline/impossible',
    `1.3 | A | 1 | 0 | 1 | ${FULL.replace('Năm 2026', '31/02/2026')}`,
    '“31/02/2026” không phải là thời gian có thật.',
  ],
  [
    'deadline/unreadable',
    `1.3 | A | 1 | 0 | 1 | ${FULL.replace('Năm 2026', 'Sớm nhất')}`,
    '“Sớm nhất” không cho biết phải xong khi nào.',
  ],
  [
    'deadline/ambiguous',
    `1.3 | A | 1 | 0 | 1 | ${FULL.replace('Năm 2026', '46034')}`,
    'Ô đang là ngày 12/01/2026; có thể phải là 01/12/2026.',
    { formats: { J2: 'dd/mm/yyyy' } },
  ],
  [
    'deadline/past',
    `1.3 | A | 1 | 0 | 1 | ${FULL.replace('Năm 2026', 'Quý II/2026')}`,
    '“Quý II/2026” đã hết vào ngày 30/06/2026.',
  ],
  [
    'deadline/other-year',
    `1.3 | A | 1 | 0 | 1 | ${FULL}\n1.4 | A | 1 | 0 | 1 | ${FULL}\n1.5 | A | 1 | 0 | 1 | ${FULL.replace('2026', '2025')}`,
    '“Năm 2025” thuộc năm 2025, kế hoạch là của năm 2026.',
    { header: `(Kèm theo Kế hoạch số 45/KH-UBND ngày 10 tháng 4 năm 2026)\n${ANNEX_HEADER}` },
  ],
  [
    'deadline/open-ended',
    `1.3 | A | 1 | 0 | 1 | ${FULL.replace('Năm 2026', 'Thường xuyên')}`,
    '“Thường xuyên” không nêu ngày, tháng hay quý phải xong.',
  ],
  [
    'code/out-of-order',
    '1.3 | A | 1 | 0 | 1\n1.5 | A | 1 | 0 | 1\n1.1.2 | A | 1 | 0 | 1',
    'Tiêu chí 1.1.2 nên đứng trước 1.3.',
  ],
  [
    'code/out-of-order',
    '1.6.2 | A | 1 | 0 | 1\n1.3 | A | 1 | 0 | 1\n1.5 | A | 1 | 0 | 1',
    'Tiêu chí 1.6.2 nên đứng sau 1.5.',
  ],
  [
    'content/catalogue',
    '5.6 | Giải ngân vốn đầu tư công | 0,5 | 0 | 0,5',
    'Nội dung giống tiêu chí 6.1.1, còn mã 5.6 là “Thực hiện tinh giản biên chế”.',
  ],
  [
    'content/catalogue',
    '5.6 | Trồng cây quanh trụ sở | 0,5 | 0 | 0,5',
    'Theo Bộ tiêu chí Nghệ An · cấp xã · 2025, 5.6 là “Thực hiện tinh giản biên chế”.',
  ],
  [
    'content/cut-off',
    '7.5 | Thực hiện chế độ báo cáo trên Hệ thống thông | 1,5 | 1 | 0,5',
    'Nội dung dừng ở “… Hệ thống thông”; Bộ tiêu chí còn: “tin báo cáo cấp tỉnh”.',
  ],
  [
    'section/missing',
    [1, 2, 3, 5, 6, 7].map((code) => `${code} | A | 6 | 6 | 0`).join('\n'),
    'Chưa có dòng của lĩnh vực 4 “Cải cách tổ chức bộ máy”.',
  ],
  [
    'section/double-count',
    '5 | A | 10 | 9,25 | 0,75\n5.1 | A | 1 | 0,5 | 0,5\n5.1.2 | A | 0,5 | 0,25 | 0,25',
    'Lĩnh vực ghi mất 0,75 vì cộng cả 5.1.2; điểm mất thật là 0,5.',
  ],
  [
    'total/partial-formula',
    '1 | A | 13 | 12 | =SUM(E3)→0,5\n1.1 | A | 1 | 0,5 | 0,5\n1.2 | A | 1 | 0,5 | 0,5',
    'Công thức của ô này chưa cộng ô E4.',
  ],
  [
    'total/constant',
    '1 | A | 13 | 12 | =E3→1\n1.1 | A | 1 | 0 | 1\n2 | A | 6 | 5 | 1\n2.1 | A | 1 | 0 | 1\n3 | A | 6 | 5 | =E7→1\n3.1 | A | 1 | 0 | 1',
    'Các ô tổng khác là công thức, riêng ô này là số gõ tay.',
  ],
  [
    'text/misspelt',
    '1.3 | A | 1 | 0 | 1 | B | Đơn đốc việc hực hiện',
    '“Đơn đốc” nên là “Đôn đốc”; “hực hiện” nên là “thực hiện”.',
  ],
  [
    'ordinal/page-number',
    `1 | A | ${TASK}\n'18 2' | B | ${TASK}`,
    'Ô ghi “18 2”; số thứ tự của nhiệm vụ là 2.',
    TASKS,
  ],
  [
    'ordinal/page-number',
    `1 | A | ${TASK}\n18\n2 | B | ${TASK}`,
    'Dòng này chỉ có số 18, có vẻ là số trang.',
    TASKS,
  ],
  [
    'ordinal/out-of-sequence',
    `1 | A | ${TASK}\n3 | B | ${TASK}`,
    'Nhiệm vụ này mang số 3; theo dòng trên thì là 2.',
    TASKS,
  ],
  [
    'ordinal/out-of-sequence',
    `1 | A | ${TASK}\n | B | ${TASK}`,
    'Nhiệm vụ này chưa có số thứ tự; theo dòng trên thì là 2.',
    TASKS,
  ],
  [
    'ordinal/not-criterion',
    '4 | Tiêu chí 6: A | B | Quý II/2026',
    'STT là 4 nhưng dòng này nói về Tiêu chí 6.',
    GROUPS,
  ],
  [
    'content/repeated',
    `1 | A b c | ${TASK}\n1 | A b c | ${TASK}`,
    'Nhiệm vụ này đã ghi nguyên văn ở ô B2.',
    TASKS,
  ],
  [
    'content/repeated',
    `1 | Ban hành kế hoạch sớm Ban hành kế hoạch sớm | ${TASK}`,
    'Ô nội dung ghi hai lần cùng một đoạn.',
    TASKS,
  ],
  [
    'content/score-mark',
    '1 | Tiêu chí 1: A: đạt 10.951/13 điểm | B | Quý II/2026',
    'Điểm ghi “10.951/13”, dễ đọc thành hàng nghìn; nên viết “10,951/13”.',
    GROUPS,
  ],
  [
    'content/for-province',
    `1 | Tham mưu UBND tỉnh ban hành | ${TASK}`,
    'Nội dung ghi “Tham mưu UBND tỉnh”, có vẻ là việc của cấp tỉnh.',
    TASKS,
  ],
  [
    'remedy/fewer-than-criteria',
    '1 | Tiêu chí 1: A⏎- Tiêu chí 1.1: B⏎- Tiêu chí 1.2: C | D | Quý II/2026',
    'Có 2 tiêu chí (1.1, 1.2) nhưng chỉ có 1 giải pháp.',
    GROUPS,
  ],
  [
    'deliverable/missing',
    '1 | A | | Năm 2026 | Phòng Kinh tế | Các phòng | Công an xã',
    'Nhiệm vụ này chưa ghi sản phẩm.',
    TASKS,
  ],
  [
    'owner/refers-elsewhere',
    '1 | A | B | Năm 2026 | Theo phân công tại Quyết định số 15/QĐ-UBND | | Công an xã',
    'Chủ trì ghi “Theo phân công tại Quyết định số 15/QĐ-UBND”.',
    TASKS,
  ],
  [
    'monitor/same-as-owner',
    '1 | A | B | Năm 2026 | Công an xã | Các phòng | Công an xã',
    '“Công an xã” vừa chủ trì vừa theo dõi, đôn đốc.',
    TASKS,
  ],
  [
    'monitor/same-as-owner',
    [1, 2, 3, 4].map((each) => `${each} | A ${each} | ${TASK}`).join('\n'),
    'Từ ô này xuống có 4 trên 4 dòng mà đơn vị chủ trì tự theo dõi, đôn đốc.',
    TASKS,
  ],
  [
    'monitor/same-as-coordinator',
    '1 | A | B | Năm 2026 | Phòng Kinh tế | Công an xã | Công an xã',
    '“Công an xã” vừa phối hợp vừa theo dõi, đôn đốc.',
    TASKS,
  ],
  [
    'deadline/fewer-than-criteria',
    '1 | Tiêu chí 1: Tiêu chí 1.1: A⏎- Tiêu chí 1.2: B⏎- Tiêu chí 1.3: C | D | Thường xuyên⏎Quý II/2026',
    'Có 3 tiêu chí nhưng chỉ có 2 thời hạn.',
    GROUPS,
  ],
  [
    'title/other-year',
    '1 | Tiêu chí 1: A | B | Quý IV/2026',
    'Tiêu đề ghi thực hiện trong năm 2025, nhưng các thời hạn trong bảng là của năm 2026.',
    { header: `Khắc phục trong năm 2025\n${DEPARTMENT_HEADER}` },
  ],
  [
    'owner/missing',
    '1 | A | B | Năm 2026 | | Các phòng | Công an xã',
    'Nhiệm vụ này chưa ghi cơ quan chủ trì.',
    TASKS,
  ],
];

const names = RULES.map(({ meta }) => meta.name);

describe('what is said of a finding', () => {
  test.each(SENTENCES.map((each) => [each[0], each[1], each] as const))('%s: %s', (_, __, each) => {
    const [rule, rows, expected, options] = each;
    expect(said(rule, rows, options)).toBe(expected);
  });

  test('every rule has a sentence above', () => {
    expect(names.filter((name) => !SENTENCES.some(([rule]) => rule === name))).toEqual([]);
  });

  test.each(SENTENCES.map(([rule, , text]) => [rule, text] as const))(
    '%s: plain and whole: %s',
    (_, text) => {
      expect(text).toMatch(/^[\p{Lu}“].*\.$/u);
      expectPlain(text.replace(/“[^”]*”/g, '“”'));
    },
  );
});

describe.each(names)('the words of %s', (name) => {
  const { title, why, todo } = ruleText(name);

  test('a heading, without a full stop', () => {
    expect(title).toMatch(/^\p{Lu}.*[^.!?:]$/u);
    expect(title.length).toBeLessThanOrEqual(60);
    expectPlain(title);
  });

  test.each([
    ['why', why],
    ['what to do', todo],
  ])('%s, in whole sentences', (_, text) => {
    expect(text).toMatch(/^[\p{Lu}“].*\.$/u);
    expectPlain(text);
  });

  test('“Bấm Sửa” only where there is a fix', () => {
    const rule = (RULES as readonly AnyRule[]).find(({ meta }) => meta.name === name);
    if (todo.includes('Bấm Sửa')) expect(rule?.meta.fixable).toBe(true);
  });
});

test('no two rules have the same heading', () => {
  const titles = names.map((name) => ruleText(name).title);
  expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
});

/** No double spaces, no dots in numbers but in codes and examples of what is wrong, and none of a program's words. */
function expectPlain(text: string): void {
  expect(text).toBe(text.normalize('NFC'));
  expect(text).not.toMatch(/ {2}|^ | $| [,.;:]|undefined|null|NaN|\[object/);
  expect(text).not.toMatch(
    /\b(?:error|warning|null|string|text|cell|range|sheet|format|parse|regex|Unicode|NFC|boolean)\b/i,
  );
}
