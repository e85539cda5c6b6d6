import { describe, expect, test } from 'vitest';
import { toA1 } from '../../../src/core/sheet/address';
import { judgeAll } from '../../support/nam-dan';
import { sample } from '../../support/samples';

const [department] = judgeAll(await sample('so-ngoai-vu-giai-phap'));
const [tasks] = judgeAll(await sample('lam-dong-nhiem-vu'));

type Report = typeof department;

/** `cell rule` or `cell criterion rule`, of the rules wanted. */
const found = (report: Report, ...rules: readonly string[]) =>
  (report?.findings ?? [])
    .filter(({ rule }) => rules.includes(rule))
    .map(({ at, criterion, rule }) => [toA1(at), criterion, rule].filter((part) => part !== null).join(' '));

const errors = (report: Report) => report?.findings.filter(({ severity }) => severity === 'error');

// The numbers are those of the findings that people made of these tables by hand.
describe('Sở Ngoại vụ’s table', () => {
  test('no error, and it may be sent', () => {
    expect(errors(department)).toEqual([]);
    expect(department?.ready).toBe(true);
  });

  test('1: points with a dot, all but the whole ones', () => {
    expect(found(department, 'content/score-mark')).toEqual([
      'B5 1 content/score-mark',
      'B7 3 content/score-mark',
      'B8 6 content/score-mark',
      'B9 7 content/score-mark',
    ]);
  });

  test('2: STT 4 and 5 are Tiêu chí 6 and 7', () => {
    expect(found(department, 'ordinal/not-criterion')).toEqual([
      'A8 6 ordinal/not-criterion',
      'A9 7 ordinal/not-criterion',
    ]);
  });

  test('3: fewer remedies and deadlines than criteria in rows 1 and 5', () => {
    expect(found(department, 'remedy/fewer-than-criteria', 'deadline/fewer-than-criteria')).toEqual([
      'C5 1 remedy/fewer-than-criteria',
      'D5 1 deadline/fewer-than-criteria',
      'C9 7 remedy/fewer-than-criteria',
      'D9 7 deadline/fewer-than-criteria',
    ]);
  });

  test('6: "Thường xuyên" is no date, also where it stands above one', () => {
    expect(found(department, 'deadline/open-ended')).toEqual([
      'D5 1 deadline/open-ended',
      'D6 2 deadline/open-ended',
      'D7 3 deadline/open-ended',
      'D9 7 deadline/open-ended',
    ]);
    expect(found(department, 'deadline/past')).toEqual(['D8 6 deadline/past', 'D9 7 deadline/past']);
  });

  test('7: the title promises 2025; letters that got lost', () => {
    expect(found(department, 'title/other-year')).toEqual(['A2 title/other-year']);
    expect(found(department, 'text/misspelt')).toEqual(['B5 1 text/misspelt', 'B9 7 text/misspelt']);
  });

  test('nothing about columns that it does not have', () => {
    expect(
      found(department, 'column/missing', 'owner/missing', 'content/repeats-code', 'code/missing'),
    ).toEqual([]);
  });
});

describe('the task annex of a commune in Lâm Đồng', () => {
  test('no error', () => {
    expect(errors(tasks)).toEqual([]);
  });

  test('7 sections, 49 tasks, 52 rows of tasks', () => {
    const rows = tasks?.annex.rows ?? [];
    const names = rows.filter(({ kind }) => kind === 'criterion').map(({ criterion }) => criterion);
    expect(rows.filter(({ kind }) => kind === 'section').map(({ criterion }) => criterion)).toEqual(
      'I II III IV V VI VII'.split(' '),
    );
    expect(names).toHaveLength(52);
    expect(new Set(names).size).toBe(49);
    expect(found(tasks, 'ordinal/out-of-sequence', 'ordinal/page-number', 'content/repeated')).toEqual([]);
  });

  test('2: "Theo phân công tại …" is accepted, and named', () => {
    expect(found(tasks, 'owner/refers-elsewhere')).toEqual([
      'E12 II.5 owner/refers-elsewhere',
      'E23 III.3 owner/refers-elsewhere',
      'E45 VI.7 owner/refers-elsewhere',
    ]);
    expect(found(tasks, 'owner/missing', 'coordinator/missing', 'cell/merged', 'unit/unknown')).toEqual([]);
  });

  test('5: a coordinator cut off, a mark left out', () => {
    expect(found(tasks, 'text/cut-off')).toEqual(['F34 V.3 text/cut-off']);
    expect(found(tasks, 'text/misspelt')).toEqual(['B12 II.5 text/misspelt', 'F41 VI.3 text/misspelt']);
  });

  test('6: who does it watches over it; nobody in particular does it', () => {
    expect(found(tasks, 'monitor/same-as-owner')).toEqual(['G3 I.1 monitor/same-as-owner']);
    expect(tasks?.findings.find(({ rule }) => rule === 'monitor/same-as-owner')?.data).toMatchObject({
      rows: 44,
      of: 52,
    });
    expect(found(tasks, 'monitor/same-as-coordinator')).toEqual(['G22 III.2 monitor/same-as-coordinator']);
    expect(found(tasks, 'owner/group')).toEqual([
      'E22 III.2 owner/group',
      'E53 VII.2 owner/group',
      'E55 VII.3 owner/group',
    ]);
    expect(found(tasks, 'coordinator/same-as-owner')).toEqual([]);
  });

  test('7: tasks of the province', () => {
    expect(found(tasks, 'content/for-province')).toEqual([
      'C3 I.1 content/for-province',
      'B6 I.4 content/for-province',
      'B48 VI.10 content/for-province',
      'B57 VII.5 content/for-province',
      'B59 VII.6 content/for-province',
      'B60 VII.7 content/for-province',
    ]);
  });

  test('8: one spelling of each unit throughout, but for one that adds "xã"', () => {
    expect(found(tasks, 'unit/variant')).toEqual(['F49 VI.11 unit/variant']);
  });

  test('9: generic coordinators are the annex’s own way, and none is an owner', () => {
    expect(found(tasks, 'coordinator/own-committee')).toEqual([]);
  });

  test('10: open-ended deadlines are told, those set elsewhere are not', () => {
    const open = found(tasks, 'deadline/open-ended');
    expect(open).toContain('D5 I.3 deadline/open-ended');
    expect(open).not.toContain('D12 II.5 deadline/open-ended');
    expect(open).not.toContain('D18 II.11 deadline/open-ended');
    expect(found(tasks, 'deadline/unreadable', 'deadline/missing', 'deadline/impossible')).toEqual([]);
  });

  test('spaces that were left in', () => {
    expect(found(tasks, 'text/spaces').map((each) => each.split(' ')[0])).toEqual([
      'B40',
      'C40',
      'C45',
      'B52',
      'B54',
    ]);
  });
});
