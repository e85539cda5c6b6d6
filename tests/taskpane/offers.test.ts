import { expect, test } from 'vitest';
import { LAYOUTS } from '../../src/core/annex/layouts';
import { type Offer, offersFor, offersWithoutAnnex } from '../../src/taskpane/offers';
import { noDeadline, reportOf } from './literal';

function reportIn(layout: string, ready: boolean) {
  const found = LAYOUTS.find(({ id }) => id === layout);
  if (!found) throw new Error(`no layout ${layout}`);
  const report = reportOf(ready ? [] : [noDeadline('J9', '1.3')]);
  return { ...report, layout: found.id, annex: { ...report.annex, layout: found } };
}

test.each<[string, boolean, readonly Offer[], readonly Offer[]]>([
  ['khac-phuc', false, ['insert', 'totals'], ['summary', 'assignments', 'report', 'template', 'scored']],
  ['khac-phuc', true, ['summary', 'assignments', 'report'], ['insert', 'totals', 'template', 'scored']],
  ['tong-hop', false, ['totals'], ['template', 'scored']],
  ['nhiem-vu', false, ['assignments'], ['template', 'scored']],
  ['giai-phap-so', false, [], ['template', 'scored']],
])('%s, ready: %s', (layout, ready, first, others) => {
  expect(offersFor(reportIn(layout, ready), false)).toEqual({ first, others });
});

test('what looks like a scored list is offered to be made an annex of', () => {
  expect(offersFor(reportIn('tong-hop', false), true).first).toEqual(['scored']);
  expect(offersWithoutAnnex(true).first).toEqual(['scored', 'template']);
  expect(offersWithoutAnnex(false).first).toEqual(['template', 'scored']);
});
