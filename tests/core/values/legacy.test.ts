import { describe, expect, test } from 'vitest';
import { readLegacy } from '../../../src/core/values/legacy';

describe('readLegacy', () => {
  test.each([
    ['TCVN3', 'C¶i c¸ch hµnh chÝnh', 'Cải cách hành chính'],
    [
      'TCVN3',
      '§¸nh gi¸ kÕt qu¶ thùc hiÖn nhiÖm vô, tr\u00adêng häc',
      'Đánh giá kết quả thực hiện nhiệm vụ, trường học',
    ],
    ['TCVN3', 'KÕ HO¹CH C¶I C¸CH', 'Kế HOẠCH CẢI CÁCH'],
    ['TCVN3', 'Phßng Kinh tÕ', 'Phòng Kinh tế'],
    ['TCVN3', 'Thanh tra Së', 'Thanh tra Sở'],
    ['VNI', 'Caûi caùch haønh chính', 'Cải cách hành chính'],
    [
      'VNI',
      'ñaùnh giaù keát quaû thöïc hieän nhieäm vuï, tröôøng hoïc',
      'đánh giá kết quả thực hiện nhiệm vụ, trường học',
    ],
    ['VNI', 'Ñaõ coù 12 vaên baûn', 'Đã có 12 văn bản'],
  ])('%s: %s', (encoding, text, unicode) => {
    expect(readLegacy(text)?.encoding).toBe(encoding);
    expect(readLegacy(text)?.text.toLowerCase()).toBe(unicode.toLowerCase());
  });

  test.each([
    ['Unicode', 'Cải cách hành chính, toàn diện; quý I; hoà giải; thuỷ lợi'],
    ['words whose marks are all Latin-1’s', 'Báo cáo tháng, có hòa giải và quá hạn'],
    ['decomposed letters', 'Chất lượng kế hoạch'.normalize('NFD')],
    ['a soft hyphen', 'Công\u00ad an xã'],
    ['other languages', 'naïve café, São Tomé, Müller, Zoë, façade, Ångström, Señor, œuvre'],
    ['bullets, quotes, signs, units', '·Báo cáo «nâng cao» ®, ©2025, 5 µm, 10 µg, ½ ngày, §3, ±2, 20°C, m²'],
    ['three words, one of another language', 'Giải thưởng Noël'],
    ['three words and a sign', 'Ống thép Ø 20'],
    ['a Đ of another alphabet', 'Ðc Lê An'],
    ['plain letters', 'Bao cao cham 2 ky'],
    ['nothing', ''],
  ])('leaves alone: %s', (_, text) => {
    expect(readLegacy(text)).toBeNull();
  });
});
