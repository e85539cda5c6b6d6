/**
 * Number formats that every Excel knows by number, where ExcelJS spells them otherwise than Excel itself does.
 * Formats written out in the file are taken as they are.
 */
const EXCEL_SPELLING: Readonly<Record<string, string>> = {
  'mm-dd-yy': 'm/d/yyyy',
  'm/d/yy "h":mm': 'm/d/yyyy h:mm',
  '#,##0 ;(#,##0)': '#,##0_);(#,##0)',
  '#,##0 ;[Red](#,##0)': '#,##0_);[Red](#,##0)',
  '#,##0.00 ;(#,##0.00)': '#,##0.00_);(#,##0.00)',
  '#,##0.00 ;[Red](#,##0.00)': '#,##0.00_);[Red](#,##0.00)',
  'mmss.0': 'mm:ss.0',
};

/** A number format as Office.js gives it; `General` where there is none. */
export function excelFormat(format: string | undefined): string {
  if (!format || format.toLowerCase() === 'general') return 'General';
  return EXCEL_SPELLING[format] ?? format;
}
