import { describe, expect, test } from 'vitest';
import { done, type Failure, failed } from '../../src/core/failure';
import { reduce } from '../../src/taskpane/reduce';
import { type Action, INITIAL, type PaneState } from '../../src/taskpane/state';
import { checkedOf, noDeadline, SHEET } from './literal';

const errors = (count: number) =>
  checkedOf(
    Array.from({ length: count }, (_, row) => noDeadline(`J${row + 6}`, '1.3')),
    { annexSheets: [SHEET, 'Tổng hợp'] },
  );
const CHECK: Action = { type: 'started', task: 'check' };
const found = (count: number): Action => ({ type: 'checked', checked: errors(count), text: 'Đã kiểm tra.' });
const edited = (sheet: string): Action => ({ type: 'edited', sheet });
const failedWith = (failure: Failure): Action => ({ type: 'failed', task: 'check', failure });

function stateAfter(...actions: readonly Action[]): PaneState {
  return actions.reduce(reduce, INITIAL);
}

describe('whether the verdict still holds', () => {
  test.each<[string, readonly Action[], boolean]>([
    ['it does right after a check', [CHECK, found(3)], false],
    ['not once its sheet was edited', [CHECK, found(3), edited(SHEET)], true],
    ['not once another annex was edited', [CHECK, found(3), edited('Tổng hợp')], true],
    ['it does when a sheet without an annex was edited', [CHECK, found(3), edited('Sheet9')], false],
    ['it does again after the next check', [CHECK, found(3), edited(SHEET), CHECK, found(2)], false],
    ['not when the edit came during that check', [CHECK, found(3), CHECK, edited(SHEET), found(2)], true],
    ['not when the edit came during the first check', [CHECK, edited(SHEET), found(2)], true],
    ['it does when another sheet was edited during a check', [CHECK, edited('Sheet9'), found(2)], false],
    [
      'still not when the next check fails',
      [CHECK, found(3), edited(SHEET), CHECK, failedWith({ code: 'excel/cell-edit' })],
      true,
    ],
    [
      'not when a fix met a changed cell',
      [CHECK, found(3), failedWith({ code: 'excel/changed', sheet: SHEET, cells: ['D8'] })],
      true,
    ],
    ['not after a crash', [CHECK, found(3), { type: 'crashed', task: 'fix', code: 'X' }], true],
  ])('%s', (_, actions, stale) => {
    expect(stateAfter(...actions).stale).toBe(stale);
  });
});

describe('the most errors a sheet had, against which progress is told', () => {
  test.each<[string, readonly number[], number]>([
    ['is that of the first check', [19], 19],
    ['stays while errors go', [19, 12, 7], 19],
    ['grows with errors made on the way', [3, 1, 5, 2], 5],
  ])('%s', (_, counts, worst) => {
    expect(stateAfter(...counts.flatMap((count) => [CHECK, found(count)])).worst).toEqual({ [SHEET]: worst });
  });
});

describe('one line says how the last task ended', () => {
  test('it stays until the next task begins', () => {
    expect(stateAfter(CHECK, found(1), edited(SHEET)).notice).toEqual({ kind: 'done', text: 'Đã kiểm tra.' });
    expect(stateAfter(CHECK, found(1), CHECK).notice).toBeNull();
  });

  test('a failure keeps what was found', () => {
    const state = stateAfter(CHECK, found(1), CHECK, failedWith({ code: 'excel/busy' }));
    expect(state.notice).toEqual({ kind: 'failure', failure: { code: 'excel/busy' } });
    expect(state.checked?.report.findings).toHaveLength(1);
    expect(state.busy).toBeNull();
  });

  test('a cell that cannot be selected does not end the task under way', () => {
    const state = stateAfter(CHECK, {
      type: 'failed',
      task: 'select',
      failure: { code: 'excel/sheet-gone' },
    });
    expect(state.busy).toBe('check');
  });
});

describe('no annex on the sheet', () => {
  const none = { code: 'annex/none', sheet: 'Sheet9', elsewhere: [SHEET] } as const;

  test('is said in place of the verdict', () => {
    expect(stateAfter(CHECK, failedWith(none))).toMatchObject({ none, notice: null, busy: null });
  });

  test('until a check finds one', () => {
    expect(stateAfter(CHECK, failedWith(none), CHECK, found(1)).none).toBeNull();
  });
});

describe('which sheet is checked next', () => {
  test.each<[string, readonly Action[], string | null]>([
    ['the one in front at first', [], null],
    ['the chosen one', [{ type: 'sheetChosen', sheet: 'Tổng hợp' }], 'Tổng hợp'],
    [
      'the one in front after somebody switched',
      [
        { type: 'sheetChosen', sheet: 'A' },
        { type: 'activated', sheet: 'B' },
      ],
      null,
    ],
    [
      'the one in front when the chosen one is gone',
      [{ type: 'sheetChosen', sheet: 'A' }, failedWith({ code: 'excel/sheet-gone' })],
      null,
    ],
  ])('%s', (_, actions, sheet) => {
    expect(stateAfter(...actions).sheet).toBe(sheet);
  });
});

describe('several cells about to change', () => {
  test.each<[string, readonly Action[], PaneState['pending']]>([
    ['are shown when asked for', [{ type: 'asked', pending: { kind: 'all' } }], { kind: 'all' }],
    [
      'are put away when asked for again',
      [
        { type: 'asked', pending: { kind: 'group', key: 'a' } },
        { type: 'asked', pending: { kind: 'group', key: 'a' } },
      ],
      null,
    ],
    [
      'make room for others',
      [
        { type: 'asked', pending: { kind: 'all' } },
        { type: 'asked', pending: { kind: 'choice', key: 'a', suggestion: 1 } },
      ],
      { kind: 'choice', key: 'a', suggestion: 1 },
    ],
    ['are put away by "Thôi"', [{ type: 'asked', pending: { kind: 'all' } }, { type: 'dropped' }], null],
    ['are put away when work begins', [{ type: 'asked', pending: { kind: 'all' } }, CHECK], null],
  ])('%s', (_, actions, pending) => {
    expect(stateAfter(...actions).pending).toEqual(pending);
  });
});

test.each<[string, readonly Action[], readonly string[]]>([
  ['a check leaves marks in the sheet', [CHECK, found(1)], [SHEET]],
  ['a check that finds nothing leaves none', [CHECK, found(1), CHECK, found(0)], []],
  ['clearing takes them away', [CHECK, found(1), { type: 'cleared', kept: [], text: '' }], []],
  [
    'those of a protected sheet stay',
    [CHECK, found(1), { type: 'cleared', kept: ['Bìa'], text: '' }],
    ['Bìa'],
  ],
  [
    'a protected sheet gets none',
    [
      CHECK,
      {
        type: 'checked',
        checked: checkedOf([], { unflagged: { code: 'excel/protected', sheet: SHEET } }),
        text: '',
      },
    ],
    [],
  ],
])('%s', (_, actions, flagged) => {
  expect(stateAfter(...actions).flagged).toEqual(flagged);
});

test('after sheets are taken away, what was done before them can still be taken back', () => {
  const failure = { code: 'annex/none', sheet: 'Ghi chép', elsewhere: [] } as const;
  const standing = { undoable: { cells: 3, rows: 0 }, catalogue: null };
  const text = 'Đã bỏ trang “Báo cáo”.';
  const state = stateAfter(
    { type: 'unmade', sheets: ['Báo cáo'], checked: failed(failure), text },
    { type: 'stands', standing },
  );
  expect(state).toMatchObject({ ...standing, none: failure, notice: { kind: 'done' } });
});

describe('sheets were taken away, and what is left could not be checked', () => {
  const failure = { code: 'excel/busy' } as const;
  const text = 'Đã bỏ trang.';
  const taken = (...sheets: string[]): Action => ({ type: 'unmade', sheets, checked: failed(failure), text });

  test('both are told', () => {
    const told = { kind: 'failure', failure, done: text };
    expect(stateAfter(found(1), taken('Báo cáo'))).toMatchObject({ notice: told, busy: null });
  });

  test('what was found on another sheet stays, and is old', () => {
    expect(stateAfter(found(1), taken('Báo cáo'))).toMatchObject({ checked: errors(1), stale: true });
  });

  test('nothing is shown of one that is gone', () => {
    const gone = { checked: null, stale: false, flagged: [] };
    expect(stateAfter(found(1), taken(SHEET))).toMatchObject(gone);
    const none = { code: 'annex/none', sheet: 'Văn phòng', elsewhere: [] } as const;
    expect(stateAfter(failedWith(none), taken('Văn phòng')).none).toBeNull();
    const nothing: Action = { type: 'unmade', sheets: [SHEET], checked: failed(none), text };
    expect(stateAfter(found(1), nothing)).toMatchObject({ ...gone, none, notice: { kind: 'done', text } });
  });
});

test('what was written and not checked again can be taken back', () => {
  const cause = { code: 'excel/busy' } as const;
  const failure = failedWith({ code: 'excel/unchecked', cause });
  const standing = { undoable: { cells: 3, rows: 0 }, catalogue: null };
  const state = stateAfter(CHECK, found(1), failure, { type: 'stands', standing });
  expect(state).toMatchObject({ ...standing, stale: true });
  expect(
    reduce(state, { type: 'stands', standing: { undoable: null, catalogue: null } }).undoable,
  ).toBeNull();
});

test('the text of a report goes with its sheet', () => {
  const reported: Action = { type: 'opened', panel: { kind: 'report', text: '1. Lĩnh vực' } };
  const taken: Action = {
    type: 'unmade',
    sheets: ['Báo cáo'],
    checked: done(errors(1)),
    text: 'Đã bỏ trang “Báo cáo”.',
  };
  expect(stateAfter(found(1), reported).panel).not.toBeNull();
  expect(stateAfter(found(1), reported, taken)).toMatchObject({ panel: null, checked: errors(1) });
});

test('what is missing in a form just made is no progress to be made yet', () => {
  const fresh: Action = { type: 'checked', checked: { ...errors(9), fresh: true }, text: '' };
  expect(stateAfter(fresh)).toMatchObject({ worst: {}, flagged: [] });
  expect(stateAfter(fresh, found(3))).toMatchObject({ worst: { [SHEET]: 3 }, flagged: [SHEET] });
});
