import { deadlineMissing } from '../../../../src/core/rules/deadline/missing';
import { testBlanks } from '../blank.cases';

testBlanks(deadlineMissing, 'deadline');
