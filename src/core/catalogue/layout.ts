import { listedCode, listedContent } from '../annex/columns';
import type { Layout } from '../annex/layout';

/** How provinces head the columns of a Bộ tiêu chí: no annex, but a table that is read like one. */
export const CATALOGUE_LAYOUT: Layout = {
  id: 'bo-tieu-chi',
  rows: 'criteria',
  fields: [
    listedCode,
    listedContent,
    {
      field: 'maximum',
      title: 'Điểm tối đa',
      synonyms: ['Điểm tối đa', 'Điểm chuẩn', 'Thang điểm', 'Thang điểm tối đa', 'Tối đa', 'Số điểm tối đa'],
      weak: ['Điểm', 'Số điểm', 'Mức điểm'],
      required: true,
    },
    {
      field: 'note',
      title: 'Cách tính điểm',
      synonyms: [
        'Cách tính điểm',
        'Cách chấm điểm',
        'Hướng dẫn chấm điểm',
        'Cách xác định điểm',
        'Phương pháp đánh giá',
      ],
      weak: ['Ghi chú', 'Cách tính', 'Hướng dẫn'],
      required: false,
    },
  ],
  telling: [
    { fields: ['maximum'], least: 1 },
    { fields: ['code', 'content'], least: 2 },
  ],
  // With these it is an annex, or a summary of one.
  foreign: [
    'Điểm bị mất',
    'Điểm bị trừ',
    'Điểm trừ',
    'Giải pháp',
    'Nguyên nhân',
    'Chủ trì',
    'Chủ trì thực hiện',
  ],
};
