import { reasonMissing } from '../../../../src/core/rules/reason/missing';
import { testBlanks } from '../blank.cases';

testBlanks(reasonMissing, 'reason');
