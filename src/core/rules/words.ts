/** What rules write into a sheet to mend it. */

export const inYear = (year: number) => `Năm ${year}`;
export const inMonth = (month: string, year: string) => `Tháng ${month}/${year}`;
