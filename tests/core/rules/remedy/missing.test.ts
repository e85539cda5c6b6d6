import { remedyMissing } from '../../../../src/core/rules/remedy/missing';
import { testBlanks } from '../blank.cases';

testBlanks(remedyMissing, 'remedy');
