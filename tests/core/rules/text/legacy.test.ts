import { textLegacy } from '../../../../src/core/rules/text/legacy';
import { testRule } from '../../../support/rule-tester';

const row = (reason: string) => `1.3 | Việc | 1 | 0 | 1 | ${reason}`;

testRule(textLegacy, {
  valid: [
    { name: 'Unicode', rows: row('Chưa đạt qua theo dõi trên Hệ thống; toàn bộ hồ sơ đã hoà giải') },
    { name: 'Unicode in decomposed letters', rows: row('Chưa đạt qua theo dõi'.normalize('NFD')) },
    { name: 'English and French', rows: row('Microsoft® Office© naïve café, résumé of São Tomé') },
    { name: 'bullets, quotes and units', rows: row('·Báo cáo «nâng cao» 5 µm, 10 m², 1½ ngày') },
    { name: 'words without marks', rows: row('Bao cao cham 2 ky') },
  ],
  invalid: [
    {
      name: 'TCVN3',
      rows: row('Ch­a ®¹t, v¨n b¶n ch­a ®¶m b¶o'),
      findings: [
        {
          at: 'F2',
          criterion: '1.3',
          field: 'reason',
          suggestions: ['Chưa đạt, văn bản chưa đảm bảo'],
          data: { encoding: 'TCVN3' },
        },
      ],
    },
    {
      name: 'VNI',
      rows: row('Caûi caùch haønh chính chöa ñaït'),
      findings: [{ at: 'F2', suggestions: ['Cải cách hành chính chưa đạt'], data: { encoding: 'VNI' } }],
    },
    {
      name: 'a name of two words',
      rows: '1.3 | Việc | 1 | 0 | 1 | Thiếu | Làm | C«ng an x·',
      findings: [{ at: 'H2', field: 'owner', suggestions: ['Công an xã'] }],
    },
    {
      name: 'a formula’s result',
      rows: row('=A9→C¶i c¸ch hµnh chÝnh'),
      findings: [{ at: 'F2', data: { text: 'Cải cách hành chính' } }],
    },
  ],
});
