import type { LayoutField } from './layout';

/** The columns that layouts are made of: the standard form's wording, and others that mean the same. */

export const code: LayoutField = {
  field: 'code',
  title: 'Tiêu chí',
  synonyms: ['Mã tiêu chí', 'Mã', 'Mã số', 'Số hiệu tiêu chí', 'Số hiệu', 'Tiêu chí số', 'Mã TC', 'TC'],
  weak: ['Tiêu chí', 'STT', 'TT', 'Số TT', 'Số thứ tự', 'Tiêu chí thành phần'],
  required: true,
};

export const content: LayoutField = {
  field: 'content',
  title: 'Nội dung',
  synonyms: [
    'Nội dung',
    'Nội dung tiêu chí',
    'Tên tiêu chí',
    'Nội dung tiêu chí, tiêu chí thành phần',
    'Lĩnh vực, tiêu chí, tiêu chí thành phần',
    'Lĩnh vực/Tiêu chí/Tiêu chí thành phần',
    'Tiêu chí/tiêu chí thành phần',
    'Nội dung đánh giá',
    'Lĩnh vực/Tiêu chí',
    'Tên lĩnh vực',
    'Các tiêu chí bị trừ điểm',
    'Các tiêu chí mất điểm',
    'Các tiêu chí chưa đạt điểm tối đa',
  ],
  weak: ['Tiêu chí', 'Lĩnh vực', 'Tiêu chí thành phần', 'Tiêu chí bị trừ điểm', 'Tên'],
  required: true,
};

export const maximum: LayoutField = {
  field: 'maximum',
  title: 'Điểm chuẩn',
  synonyms: [
    'Điểm chuẩn',
    'Điểm tối đa',
    'Tối đa',
    'Thang điểm',
    'Điểm tối đa theo Bộ tiêu chí',
    'Điểm chuẩn tối đa',
  ],
  weak: ['Chuẩn'],
  required: true,
};

export const score: LayoutField = {
  field: 'score',
  title: 'Điểm thẩm định',
  synonyms: [
    'Điểm thẩm định',
    'Điểm được thẩm định',
    'Kết quả thẩm định',
    'Điểm đạt',
    'Điểm đạt được',
    'Điểm được chấm',
    'Điểm SNV đánh giá',
    'Điểm Sở Nội vụ chấm',
    'Điểm Sở Nội vụ thẩm định',
    'Điểm được công nhận',
    'Điểm công nhận',
    'Điểm tỉnh chấm',
    'Thẩm định',
  ],
  weak: ['Điểm đánh giá', 'Kết quả', 'Đạt', 'Điểm', 'Điểm chấm', 'Đạt được'],
  required: true,
};

export const lost: LayoutField = {
  field: 'lost',
  title: 'Điểm bị mất',
  synonyms: [
    'Điểm bị mất',
    'Điểm mất',
    'Điểm trừ',
    'Điểm bị trừ',
    'Số điểm bị trừ',
    'Số điểm bị mất',
    'Điểm chưa đạt',
    'Bị mất',
    'Bị trừ',
  ],
  weak: ['Mất', 'Trừ', 'Chênh lệch'],
  required: true,
};

export const reason: LayoutField = {
  field: 'reason',
  title: 'Lý do trừ điểm',
  synonyms: [
    'Lý do trừ điểm',
    'Lý do bị trừ điểm',
    'Lý do mất điểm',
    'Nguyên nhân',
    'Nguyên nhân mất điểm',
    'Nguyên nhân bị trừ điểm',
    'Lý do',
    'Tồn tại, hạn chế',
    'Tồn tại, hạn chế, nguyên nhân',
    'Nguyên nhân, hạn chế',
  ],
  required: true,
};

export const remedy: LayoutField = {
  field: 'remedy',
  title: 'Giải pháp',
  synonyms: [
    'Giải pháp',
    'Giải pháp khắc phục',
    'Nhiệm vụ, giải pháp',
    'Nhiệm vụ và giải pháp',
    'Biện pháp khắc phục',
    'Biện pháp',
    'Nội dung khắc phục',
    'Giải pháp thực hiện',
  ],
  weak: ['Khắc phục'],
  required: true,
};

export const owner: LayoutField = {
  field: 'owner',
  title: 'Cơ quan chủ trì thực hiện',
  synonyms: [
    'Cơ quan chủ trì thực hiện',
    'Cơ quan chủ trì',
    'Đơn vị chủ trì',
    'Chủ trì thực hiện',
    'Chủ trì',
    'Đơn vị chủ trì thực hiện',
    'Cơ quan, đơn vị chủ trì',
    'Bộ phận chủ trì',
    'Đơn vị thực hiện',
    'Cơ quan thực hiện',
    'Đơn vị chịu trách nhiệm',
    'Cơ quan chịu trách nhiệm',
    'Bộ phận chịu trách nhiệm',
    'Đơn vị phụ trách',
    'Bộ phận phụ trách',
  ],
  weak: ['Trách nhiệm', 'Đơn vị', 'Người thực hiện', 'Phân công'],
  required: true,
};

export const coordinator: LayoutField = {
  field: 'coordinator',
  title: 'Cơ quan phối hợp',
  synonyms: [
    'Cơ quan phối hợp',
    'Đơn vị phối hợp',
    'Phối hợp thực hiện',
    'Phối hợp',
    'Cơ quan, đơn vị phối hợp',
    'Cơ quan phối hợp thực hiện',
    'Đơn vị phối hợp thực hiện',
    'Bộ phận phối hợp',
  ],
  required: false,
};

export const monitor: LayoutField = {
  field: 'monitor',
  title: 'Theo dõi, kiểm tra, đôn đốc',
  synonyms: ['Theo dõi, kiểm tra, đôn đốc', 'Theo dõi, đôn đốc', 'Cơ quan theo dõi'],
  required: false,
};

export const deliverable: LayoutField = {
  field: 'deliverable',
  title: 'Sản phẩm',
  synonyms: ['Sản phẩm', 'Sản phẩm đầu ra', 'Kết quả, sản phẩm', 'Sản phẩm, kết quả'],
  required: false,
};

export const deadline: LayoutField = {
  field: 'deadline',
  title: 'Thời gian thực hiện',
  synonyms: [
    'Thời gian thực hiện',
    'Thời gian hoàn thành',
    'Thời hạn hoàn thành',
    'Thời hạn',
    'Thời hạn thực hiện',
    'Tiến độ',
    'Thời gian',
    'Tiến độ thực hiện',
    'Ngày hoàn thành',
    'Hạn hoàn thành',
  ],
  required: true,
};

export const note: LayoutField = { field: 'note', title: 'Ghi chú', synonyms: ['Ghi chú'], required: false };

/** A number that only counts the rows: it says nothing of the Bộ tiêu chí. */
export const ordinal: LayoutField = {
  field: 'ordinal',
  title: 'STT',
  synonyms: ['STT', 'TT', 'Số TT', 'Số thứ tự', 'Stt nhiệm vụ'],
  weak: ['Số', 'Mục'],
  required: false,
};

/** Tables of every criterion, a Bộ tiêu chí or a scored list, head their first columns otherwise than annexes do. */
export const listedCode: LayoutField = {
  ...code,
  title: 'STT',
  synonyms: ['Mã tiêu chí', 'Mã', 'Mã số', 'Tiêu chí số', 'Số hiệu', 'Số hiệu tiêu chí', 'Mã TC'],
  weak: ['STT', 'TT', 'Số TT', 'Số thứ tự', 'Tiêu chí'],
};

export const listedContent: LayoutField = {
  ...content,
  title: 'Tiêu chí',
  synonyms: [
    'Nội dung',
    'Nội dung tiêu chí',
    'Nội dung đánh giá',
    'Tên tiêu chí',
    'Lĩnh vực/Tiêu chí',
    'Lĩnh vực/Tiêu chí/Tiêu chí thành phần',
    'Tiêu chí/tiêu chí thành phần',
    'Lĩnh vực, tiêu chí',
    'Tên lĩnh vực',
    'Các lĩnh vực, tiêu chí',
  ],
  weak: ['Tiêu chí', 'Lĩnh vực', 'Tiêu chí thành phần', 'Tên', 'Các tiêu chí'],
};
