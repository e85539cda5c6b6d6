import type { AnnexTitle, TemplateId } from './content';

/** Every word that a template writes into a sheet, besides the columns' titles, which are the layouts' own. */

/** Names of the sheets. */
export const SHEET_NAMES: Readonly<Record<TemplateId, string>> = {
  'khac-phuc': 'Phụ lục',
  'tong-hop': 'Tổng hợp',
  'giai-phap-so': 'Giải pháp',
  'nhiem-vu': 'Nhiệm vụ',
};

export const ANNEX_WORD = 'PHỤ LỤC';
export const TOTAL = 'Tổng cộng';

/** The survey's row in a summary, where no catalogue names it [Nam Đàn, mục II.1]. */
export const SURVEY = 'Điểm điều tra xã hội học';

/** The title's lines, none longer than the page is wide. `scored` is the year that was scored, `title.year` that of the plan. */
export const TITLES: Readonly<Record<TemplateId, (title: AnnexTitle, scored: number) => readonly string[]>> =
  {
    'khac-phuc': (_, scored) => [
      'KẾ HOẠCH KHẮC PHỤC NHỮNG TỒN TẠI, HẠN CHẾ TRONG CÔNG TÁC',
      `CẢI CÁCH HÀNH CHÍNH NĂM ${scored}`,
    ],
    'tong-hop': ({ unit }, scored) => [
      'TỔNG HỢP KẾT QUẢ CHẤM ĐIỂM',
      `CẢI CÁCH HÀNH CHÍNH NĂM ${scored}`,
      ...(unit === '' ? [] : [`CỦA ${unit.toUpperCase()}`]),
    ],
    'giai-phap-so': (_, scored) => [
      'GIẢI PHÁP KHẮC PHỤC NHỮNG TỒN TẠI, HẠN CHẾ TRONG CÔNG TÁC',
      `CẢI CÁCH HÀNH CHÍNH NĂM ${scored}`,
    ],
    'nhiem-vu': ({ year }) => [`NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM ${year}`],
  };

/** "(Kèm theo Kế hoạch số 45/KH-UBND ngày 05 tháng 4 năm 2026 của UBND xã …)"; room is left for what is not known yet. */
export function attachmentText({ unit, number, date, year }: AnnexTitle): string {
  const signed = date
    ? `ngày ${twoDigits(date.day, 9)} tháng ${twoDigits(date.month, 2)} năm ${date.year}`
    : `ngày${ROOM}tháng${ROOM}năm ${year}`;
  const which = number === '' ? `${ROOM}${symbolOf(unit) ?? '/KH-'}` : ` ${planNumber({ unit, number })}`;
  return `(Kèm theo Kế hoạch số${which} ${signed} của${unit === '' ? ROOM.repeat(4) : ` ${unit}`})`;
}

/** The plan's number with its symbol, where that is sure: "45" is "45/KH-UBND" of a UBND, and stays what it is of others. */
export function planNumber({ unit, number }: Pick<AnnexTitle, 'unit' | 'number'>): string {
  return isBareNumber(number) ? number + (symbolOf(unit) ?? '') : number;
}

/** "45", without the symbol that every plan's number has. */
export function isBareNumber(number: string): boolean {
  return /^\d+$/.test(number);
}

function symbolOf(unit: string): string | null {
  return /^(?:ubnd|ủy ban|uỷ ban)/iu.test(unit) ? '/KH-UBND' : null;
}

/** A section in the first column of a sở's table [Sở Ngoại vụ]. */
export function groupName(code: string, name: string): string {
  return `Tiêu chí ${code}: ${name}`;
}

/** What is said where points were typed that cannot be: `maximum` and `score` are their columns' titles. */
export const REFUSALS = {
  maximum: (maximum: string) => ({
    title: maximum,
    text: `${maximum} phải là một số từ 0 trở lên, ví dụ 0,5. ${OTHER_MARK}`,
  }),
  score: (score: string, maximum: string) => ({
    title: score,
    text: `Điểm phải là một số từ 0 đến ${maximum.toLowerCase()} của dòng, ví dụ 0,5. ${OTHER_MARK}`,
  }),
} as const;

const OTHER_MARK = 'Máy không nhận 0,5 thì gõ 0.5.';

/** Names that a drop-down list has no room for, as many of them as Excel lets a hint have. */
export function unlistedHint(names: readonly string[]) {
  const listed = names.join('; ');
  return {
    title: 'Chọn trong danh sách hoặc gõ',
    text: `Tên không có trong danh sách thì gõ tay: ${listed.length > HINT_ROOM ? `${listed.slice(0, HINT_ROOM)}…` : `${listed}.`}`,
  };
}

/** In letters: 255, less the words before. */
const HINT_ROOM = 200;

/** Room for a hand to write in. */
const ROOM = ' '.repeat(8);

/** Days up to 9 and months up to 2 have a 0 before them, so that none can be put there by somebody else. */
function twoDigits(value: number, last: number): string {
  return value <= last ? `0${value}` : `${value}`;
}
