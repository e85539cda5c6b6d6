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
