import { annexInWords, type FileReport } from '../../src/cli/report';
import type { AnyFinding } from '../../src/core/rules';
import { type AnnexReport, checkWorkbook } from '../../src/core/rules/check';
import { score } from '../../src/core/values/score';
import { readWorkbook } from '../../src/xlsx/read';
import { workbookBytes } from '../xlsx/build';

const HEADER = [
  'Tiêu chí',
  'Nội dung',
  'Điểm chuẩn',
  'Điểm thẩm định',
  'Điểm bị mất',
  'Lý do trừ điểm',
  'Giải pháp',
  'Cơ quan chủ trì thực hiện',
  'Cơ quan phối hợp',
  'Thời gian thực hiện',
];
const REMEDY = [
  'Kế hoạch thiếu mục kinh phí',
  'Bổ sung kinh phí vào kế hoạch',
  'Phòng Văn hóa - Xã hội',
  'Phòng Kinh tế',
  'Quý II/2026',
];

/** An .xlsx with one annex of one criterion, which loses `lost` of its point; 0.2 is right. */
export function annexBytes(lost = 0.2, content = 'Chất lượng kế hoạch CCHC'): Promise<Uint8Array> {
  return workbookBytes((workbook) => {
    workbook
      .addWorksheet('Phụ lục')
      .addRows([
        HEADER,
        ['1', 'Chỉ đạo, điều hành', 13, 12.8, 0.2],
        ['1.1.2', content, 1, 0.8, lost, ...REMEDY],
      ]);
  });
}

/** The report of a flawless annex, with other findings put in. */
export async function reportWith(
  findings: readonly AnyFinding[],
  changes: Partial<AnnexReport> = {},
): Promise<AnnexReport> {
  const workbook = await readWorkbook(await annexBytes());
  const checked = workbook.ok
    ? checkWorkbook(workbook.value, { today: { year: 2026, month: 4, day: 1 } })
    : workbook;
  const report = checked.ok ? checked.value[0] : undefined;
  if (!report) throw new Error('the annex was not found');
  const counts = { error: 0, warning: 0, advice: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return { ...report, catalogue: null, findings, counts, ready: counts.error === 0, ...changes };
}

export function fileWith(file: string, ...annexes: readonly AnnexReport[]): FileReport {
  return { file, failure: null, annexes: annexes.map(annexInWords) };
}

/** Lost points that are not maximum − score, in E8. */
export const LOST_WRONG: AnyFinding = {
  rule: 'lost/mismatch',
  severity: 'error',
  sheet: 'Phụ lục',
  at: { row: 7, column: 4 },
  criterion: '1.1.2',
  field: 'lost',
  data: { maximum: score('1'), score: score('0.8'), lost: score('0.5'), expected: score('0.2') },
  fix: [],
  suggestions: [],
};
