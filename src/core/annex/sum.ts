import { foldHeader } from './header';

/** What a total row is called, as `foldHeader` leaves it. "Tổng hợp, báo cáo …" begins a criterion instead. */
const TOTAL =
  /^(?:(?:tong|cong)(?: (?:cong|tong|diem|chung|toan|cac linh vuc|\d+ linh vuc|so(?: diem|$)|[ivx\d]+ [ivx\d])(?: .*|\d*)?)?|diem tong(?: cong)?)$/;
/** "Cộng lĩnh vực I": a sum that the section's own row gives too. */
const SUBTOTAL = /^(?:tong|cong)(?: (?:cong|diem|so diem))* (?:muc|linh vuc|phan|nhom) (?:[ivx]+|\d+)(?: |$)/;

/** What kind of sum a row is called; `null` for any other name, "Công tác …" among them. */
export function sumNamed(name: string): 'total' | 'subtotal' | null {
  const words = foldHeader(name);
  if (SUBTOTAL.test(words)) return 'subtotal';
  return TOTAL.test(words) ? 'total' : null;
}
