/** Every word that these sheets hold, besides what the annex says. */

export const ASSIGNMENT = {
  titles: {
    criteria: 'GIAO VIỆC KHẮC PHỤC CÁC TIÊU CHÍ BỊ TRỪ ĐIỂM',
    groups: 'GIAO VIỆC KHẮC PHỤC CÁC TIÊU CHÍ BỊ TRỪ ĐIỂM',
    tasks: 'GIAO NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH',
  },
  owner: (name: string) => `Đơn vị chủ trì: ${name}`,
  nobody: 'Chưa có chủ trì',
  total: 'Cộng',
  /** Other wordings than an annex has: these sheets are to be read by the owners, and by no check. */
  columns: {
    code: 'Tiêu chí',
    ordinal: 'Số',
    criterion: 'Nội dung',
    section: 'Nội dung',
    task: 'Nhiệm vụ',
    lost: 'Điểm cần lấy lại',
    remedy: 'Việc phải làm',
    deliverable: 'Kết quả phải có',
    coordinator: 'Cùng làm',
    deadline: 'Hạn',
  },
  /** "(Kèm theo Kế hoạch số …)" of the annex, said of a sheet that is not attached to it. */
  source: (attachment: string) => attachment.replace(/kèm theo/iu, 'Theo'),
} as const;

/** What is not known yet, to be written by hand. */
const OPEN = '…';

export const ANALYSIS = {
  sheet: 'Báo cáo phân tích',
  titles: ['PHÂN TÍCH CÁC TIÊU CHÍ, TIÊU CHÍ THÀNH PHẦN BỊ MẤT ĐIỂM'],
  section: (code: string | null, name: string) =>
    code === null ? 'Tiêu chí khác' : `${code}. ${name === '' ? `Lĩnh vực ${code}` : name}`,
  criterion: (code: string | null, name: string) => (code === null ? name : `Tiêu chí ${code} – ${name}`),
  points: (score: string | null, maximum: string | null, lost: string | null) =>
    `Điểm thẩm định: ${score ?? OPEN}/${maximum ?? OPEN} điểm, bị trừ: ${lost ?? OPEN} điểm.`,
  opinion: (text: string) => `Ý kiến thẩm định: ${text}`,
  cause: (text: string) => `Nguyên nhân: ${text === '' ? OPEN : text}`,
  remedy: (text: string) => `Nhiệm vụ và giải pháp: ${text === '' ? OPEN : text}`,
  item: (text: string) => `- ${text}`,
  totals: 'TỔNG HỢP ĐIỂM BỊ TRỪ',
  sectionLost: (section: string, lost: string | null, printed: string | null) => {
    if (lost === null) return `${section}: chưa cộng được, vì có điểm không đọc được.`;
    const other = printed === null || printed === lost ? '' : ` (dòng lĩnh vực ghi ${printed} điểm)`;
    return `${section}: ${lost} điểm${other}.`;
  },
  lost: (lost: string | null) => `Tổng cộng: ${lost ?? OPEN} điểm.`,
} as const;
