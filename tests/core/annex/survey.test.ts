import { expect, test } from 'vitest';
import { isSurveyName } from '../../../src/core/annex/survey';

test.each([
  ['Điều tra xã hội học', true],
  ['Điểm Điều tra XHH', true],
  ['ĐTXHH', true],
  ['ĐIỂM ĐIỀU TRA', true],
  ['B. Điểm điều tra:', true],
  ['Điều tra', true],
  ['Điều tra, khảo sát và cải cách', false],
  ['Công tác điều tra, khảo sát', false],
  ['Chỉ đạo, điều hành', false],
  ['', false],
])('“%s” is called after the survey: %s', (name, expected) => {
  expect(isSurveyName(name)).toBe(expected);
});
