import type { Layout, LayoutField } from './layout';

const code: LayoutField = {
  field: 'code',
  title: 'Tiêu chí',
  synonyms: ['Mã tiêu chí', 'Mã', 'Mã số', 'Số hiệu tiêu chí', 'Số hiệu', 'Tiêu chí số', 'Mã TC', 'TC'],
  weak: ['Tiêu chí', 'STT', 'TT', 'Số TT', 'Số thứ tự', 'Tiêu chí thành phần'],
  required: true,
};

const content: LayoutField = {
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
  ],
  weak: ['Tiêu chí', 'Lĩnh vực', 'Tiêu chí thành phần', 'Tiêu chí bị trừ điểm', 'Tên'],
  required: true,
};

const maximum: LayoutField = {
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

const score: LayoutField = {
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
    'Thẩm định',
  ],
  weak: ['Điểm đánh giá', 'Kết quả', 'Đạt', 'Điểm', 'Điểm chấm', 'Đạt được'],
  required: true,
};

const lost: LayoutField = {
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

/** The annex of a remediation plan: ten columns [Nam Đàn, Phụ lục]. */
const remediation: Layout = {
  id: 'khac-phuc',
  fields: [
    code,
    content,
    maximum,
    score,
    lost,
    {
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
    },
    {
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
    },
    {
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
      ],
      weak: ['Trách nhiệm', 'Đơn vị', 'Người thực hiện', 'Phân công'],
      required: true,
    },
    {
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
    },
    {
      field: 'monitor',
      title: 'Theo dõi, kiểm tra, đôn đốc',
      synonyms: ['Theo dõi, kiểm tra, đôn đốc', 'Theo dõi, đôn đốc', 'Cơ quan theo dõi'],
      required: false,
    },
    {
      field: 'deliverable',
      title: 'Sản phẩm',
      synonyms: ['Sản phẩm', 'Sản phẩm đầu ra', 'Kết quả, sản phẩm', 'Sản phẩm, kết quả'],
      required: false,
    },
    {
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
    },
    { field: 'note', title: 'Ghi chú', synonyms: ['Ghi chú'], required: false },
  ],
  telling: { fields: ['reason', 'remedy', 'owner', 'deadline'], least: 1 },
  foreign: [],
};

/** The score summary: one row per section [Nam Đàn, mục II.1]. */
const summary: Layout = {
  id: 'tong-hop',
  fields: [
    { ...code, title: 'TT' },
    content,
    { ...maximum, title: 'Điểm tối đa' },
    score,
    { ...lost, title: 'Điểm trừ' },
    { field: 'note', title: 'Ghi chú', synonyms: ['Ghi chú'], required: false },
  ],
  telling: { fields: ['maximum', 'score', 'lost'], least: 2 },
  foreign: [
    'Lý do',
    'Nguyên nhân',
    'Giải pháp',
    'Chủ trì',
    'Điểm tự đánh giá',
    'Tự chấm',
    'Tài liệu kiểm chứng',
  ],
};

export const LAYOUTS: readonly Layout[] = [remediation, summary];
