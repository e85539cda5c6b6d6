import { ownerMissing } from '../../../../src/core/rules/owner/missing';
import { testBlanks } from '../blank.cases';

testBlanks(ownerMissing, 'owner');
