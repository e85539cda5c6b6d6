import {
  code,
  content,
  coordinator,
  deadline,
  deliverable,
  lost,
  maximum,
  monitor,
  note,
  ordinal,
  owner,
  reason,
  remedy,
  score,
} from './columns';
import type { Layout, LayoutField } from './layout';

const optional = (field: LayoutField): LayoutField => ({ ...field, required: false });

/** The annex of a remediation plan: ten columns [Nam Đàn, Phụ lục]. */
const remediation: Layout = {
  id: 'khac-phuc',
  rows: 'criteria',
  fields: [
    code,
    content,
    maximum,
    score,
    lost,
    reason,
    remedy,
    owner,
    coordinator,
    monitor,
    deliverable,
    deadline,
    note,
  ],
  telling: [
    { fields: ['content', 'code'], least: 1 },
    { fields: ['maximum', 'score', 'lost'], least: 1 },
    { fields: ['reason', 'remedy', 'owner', 'deadline'], least: 1 },
  ],
  foreign: [],
};

/** The score summary: one row per section [Nam Đàn, mục II.1]. */
const summary: Layout = {
  id: 'tong-hop',
  rows: 'criteria',
  fields: [
    { ...code, title: 'TT' },
    content,
    { ...maximum, title: 'Điểm tối đa' },
    score,
    { ...lost, title: 'Điểm trừ' },
    note,
  ],
  telling: [
    { fields: ['content', 'code'], least: 1 },
    { fields: ['maximum', 'score', 'lost'], least: 2 },
  ],
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

/** A header with a column of points is that of an annex scored criterion by criterion. */
const POINTS = [maximum, score, lost].flatMap(({ synonyms }) =>
  synonyms.filter((each) => /điểm/i.test(each)),
);

/**
 * A sở's table: one row per section of the Bộ tiêu chí, whose criteria, remedies and deadlines stand
 * line by line in one cell each, and whose score is told in words [Sở Ngoại vụ Hà Tĩnh].
 */
const department: Layout = {
  id: 'giai-phap-so',
  rows: 'groups',
  fields: [
    ordinal,
    {
      field: 'content',
      title: 'Các tồn tại, hạn chế, các tiêu chí bị trừ điểm',
      synonyms: [
        'Các tồn tại, hạn chế trong công tác CCHC, các tiêu chí bị trừ điểm',
        'Tồn tại, hạn chế',
        'Những tồn tại, hạn chế',
        'Tồn tại, hạn chế, tiêu chí bị trừ điểm',
        'Tiêu chí bị trừ điểm',
        'Các tiêu chí bị trừ điểm',
        'Tiêu chí bị mất điểm',
        'Tiêu chí mất điểm',
        'Tiêu chí bị điểm trừ',
        'Nội dung bị trừ điểm',
        'Nội dung tồn tại, hạn chế',
      ],
      weak: ['Tồn tại', 'Hạn chế'],
      required: true,
    },
    optional(reason),
    {
      ...remedy,
      title: 'Giải pháp khắc phục',
      synonyms: [...remedy.synonyms, 'Tham mưu giải pháp khắc phục cụ thể', 'Tham mưu giải pháp khắc phục'],
    },
    optional(owner),
    coordinator,
    deliverable,
    { ...deadline, title: 'Thời hạn hoàn thành' },
    note,
  ],
  telling: [
    { fields: ['content'], least: 1 },
    { fields: ['remedy'], least: 1 },
  ],
  foreign: [...POINTS, 'Mã tiêu chí', 'Nhiệm vụ'],
};

/** The task annex of a yearly plan: no points, sections with Roman numerals [Lâm Đồng]. */
const tasks: Layout = {
  id: 'nhiem-vu',
  rows: 'tasks',
  fields: [
    ordinal,
    {
      field: 'content',
      title: 'Nhiệm vụ',
      synonyms: [
        'Nhiệm vụ',
        'Nội dung nhiệm vụ',
        'Tên nhiệm vụ',
        'Nhiệm vụ cụ thể',
        'Nhiệm vụ trọng tâm',
        'Nhiệm vụ, hoạt động',
        'Nhiệm vụ, giải pháp',
        'Nhiệm vụ và giải pháp',
        'Nội dung công việc',
        'Nội dung thực hiện',
        'Nội dung, nhiệm vụ',
      ],
      weak: ['Nội dung', 'Công việc', 'Hoạt động'],
      required: true,
    },
    {
      ...deliverable,
      synonyms: [
        ...deliverable.synonyms,
        'Kết quả',
        'Kết quả đầu ra',
        'Dự kiến sản phẩm',
        'Sản phẩm hoàn thành',
      ],
    },
    { ...deadline, title: 'Thời gian hoàn thành' },
    { ...owner, title: 'Chủ trì thực hiện' },
    { ...coordinator, title: 'Phối hợp thực hiện' },
    {
      ...monitor,
      synonyms: [
        ...monitor.synonyms,
        'Theo dõi',
        'Đôn đốc',
        'Cơ quan theo dõi, đôn đốc',
        'Đơn vị theo dõi',
        'Đơn vị theo dõi, đôn đốc',
        'Theo dõi, kiểm tra',
        'Kiểm tra, đôn đốc',
      ],
    },
    note,
  ],
  telling: [
    { fields: ['content'], least: 1 },
    { fields: ['owner'], least: 1 },
    { fields: ['deadline', 'deliverable'], least: 1 },
    { fields: ['deliverable', 'coordinator', 'monitor'], least: 1 },
  ],
  foreign: [
    ...POINTS,
    'Lý do trừ điểm',
    'Lý do',
    'Nguyên nhân',
    'Tồn tại, hạn chế',
    'Mã tiêu chí',
    'Địa điểm',
    'Thành phần',
    'Chỉ tiêu',
  ],
};

export const LAYOUTS: readonly Layout[] = [remediation, summary, department, tasks];
