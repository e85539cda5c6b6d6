import { reasonShort } from '../../../../src/core/rules/reason/short';
import { testShort } from '../short.cases';

testShort(reasonShort, { row: (text) => `1.3 | Việc | 1 | 0 | 1 | ${text}`, at: 'F2', field: 'reason' });
