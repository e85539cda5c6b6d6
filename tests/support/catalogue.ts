import { type Catalogue, catalogueSchema } from '../../src/core/catalogue/catalogue';

const cite = ['decision'];

/** A Bộ tiêu chí of two sections that is known in full. */
export const COMPLETE: Catalogue = catalogueSchema.parse({
  version: 1,
  id: 'thu-xa-2025',
  province: 'Thử',
  level: 'xa',
  year: 2025,
  title: 'Thử · cấp xã · 2025',
  complete: true,
  sources: { decision: 'Quyết định thử' },
  scale: 10,
  sections: [
    { code: '1', name: 'Chỉ đạo, điều hành', maximum: 3, cite },
    { code: '2', name: 'Cải cách thể chế', maximum: 2, cite },
    { code: '3', name: 'Điều tra xã hội học', maximum: 5, survey: true, cite },
  ],
  criteria: [
    { code: '1.1', name: 'Kế hoạch CCHC', maximum: 2, cite },
    { code: '1.1.1', name: 'Ban hành kế hoạch', maximum: 0.5, cite },
    { code: '1.1.2', name: 'Mức độ hoàn thành kế hoạch', maximum: 1.5, scale: [0, 0.75, 1.5], cite },
    { code: '1.2', name: 'Kiểm tra CCHC', maximum: 1, cite },
    { code: '2.1', name: 'Xây dựng văn bản', maximum: 2, cite },
  ],
});
