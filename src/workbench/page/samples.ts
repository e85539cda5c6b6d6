/** The workbooks that come with the page, served under /samples/; the first one is opened at the start. */
export const SAMPLES = [
  { file: 'nam-dan-phu-luc.xlsx', name: 'Nam Đàn: phụ lục khắc phục' },
  { file: 'bang-diem-100-tieu-chi.xlsx', name: 'Bảng điểm 100 tiêu chí' },
  { file: 'so-ngoai-vu-giai-phap.xlsx', name: 'Sở Ngoại vụ: bảng giải pháp' },
  { file: 'lam-dong-nhiem-vu.xlsx', name: 'Lâm Đồng: nhiệm vụ kế hoạch' },
] as const;
