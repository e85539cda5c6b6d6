import { render } from 'preact';
import type { Made, Making } from '../../src/actions/making';
import type { Checked, Session, Standing } from '../../src/actions/session';
import type { CatalogueImport } from '../../src/core/catalogue/import';
import { done, type Failure, failed, type Outcome } from '../../src/core/failure';
import { planFixes } from '../../src/core/plan/fixes';
import type { Plan } from '../../src/core/plan/plan';
import type { ScoredList } from '../../src/core/scored/scored';
import { NO_SETTINGS, type Settings } from '../../src/core/settings/settings';
import { toA1 } from '../../src/core/sheet/address';
import type { TotalsPlan } from '../../src/core/totals/totals';
import { Guard } from '../../src/taskpane/view/guard';
import { Pane } from '../../src/taskpane/view/pane';
import { SHEET } from './literal';

/** What the session is to answer next: a check's result, a failure, or a mistake of the program's own. */
export type Answer = Checked | Failure | Error;

export interface Mounted {
  /** What was asked of the session, in order: `check`, `check Phụ lục by x`, `fix D8`, `select J9` … */
  readonly calls: readonly string[];
  readonly root: HTMLElement;
  readonly edit: (sheet: string) => Promise<void>;
  /** Another sheet comes to the front. */
  readonly activate: (sheet: string) => Promise<void>;
  /** The button of exactly this name. */
  readonly button: (name: string) => HTMLButtonElement;
  readonly buttons: () => readonly string[];
  readonly press: (name: string) => Promise<void>;
  /** The list of choices of exactly this name. */
  readonly select: (name: string) => HTMLSelectElement;
  readonly pick: (name: string, value: string) => Promise<void>;
  /** The button of the finding at a cell. */
  readonly row: (cell: string) => HTMLButtonElement;
  readonly rows: () => readonly string[];
  /** The cell whose row has the focus; else the focused element's text. */
  readonly focused: () => string;
  readonly key: (key: string, init?: KeyboardEventInit) => Promise<void>;
  readonly text: () => string;
  readonly status: () => string;
}

/** The safe fixes of a report; its literal findings cannot be judged anew. */
function planOf({ report }: Checked): Plan {
  return planFixes(
    report.annex.sheet,
    report.findings.flatMap(({ fix }) => (fix ? [fix] : [])),
  );
}

/** The pane over a session that gives the scripted answers, one per call that reads or writes. */
export function mount(...answers: readonly Answer[]): Promise<Mounted> {
  return mountOver({}, ...answers);
}

/** What the workbook keeps, and what the sheet in front is as a Bộ tiêu chí. */
export interface Kept {
  readonly settings?: Settings;
  readonly imported?: CatalogueImport;
  /** The sheet in front as a list of scores. */
  readonly scored?: ScoredList;
  /** What "Tính điểm" would write. */
  readonly totals?: TotalsPlan | (() => TotalsPlan);
  /** How many of the rows to insert were there already. */
  readonly present?: number;
  /** The sheets that were there already for what is made. */
  readonly earlier?: readonly string[];
  /** How many of the sheets that are made are of nobody in particular. */
  readonly unnamed?: number;
  /** The sheets that bore marks. */
  readonly cleared?: { readonly cleared: readonly string[]; readonly kept: readonly string[] };
  /** What the session has come to, where that does not follow from the answers. */
  readonly standing?: () => Standing;
}

/** The same over a workbook that keeps something. Without an answer left, what is kept changes and nothing is checked. */
export async function mountOver(kept: Kept, ...answers: readonly Answer[]): Promise<Mounted> {
  document.body.innerHTML = '<div id="root"></div>';
  const root = document.getElementById('root');
  if (!root) throw new Error('no root');
  const calls: string[] = [];
  const script = [...answers];
  let { settings = NO_SETTINGS } = kept;
  let last: Checked | null = null;
  let standing: Standing = { undoable: null, catalogue: null };
  let edited: (sheet: string) => void = () => {};
  let activated: (sheet: string) => void = () => {};

  async function answer<Value>(call: string, toValue: (checked: Checked) => Value): Promise<Outcome<Value>> {
    calls.push(call);
    const next = script.shift();
    if (!next) throw new Error(`no answer was scripted for ${call}`);
    if (next instanceof Error) throw next;
    if ('code' in next) return failed(next);
    last = next;
    return done(toValue(next));
  }
  function go(call: string): Outcome<null> {
    calls.push(call);
    // As hosts do that move the focus to the sheet.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    return done(null);
  }
  const written = (cells: number) => (checked: Checked) => {
    standing = { ...standing, undoable: { cells, rows: 0 } };
    return { ...checked, cells, rows: 0 };
  };

  /** Sheets made without an annex on them need no check: the script has a name in its place. */
  async function make(call: string, sheets: readonly string[]): Promise<Outcome<Made>> {
    const made = (checked: Checked | null) => {
      standing = { ...standing, undoable: { cells: 0, rows: 0, sheets } };
      return { sheets, earlier: kept.earlier ?? [], checked };
    };
    if (script.length > 0) return answer(call, made);
    calls.push(call);
    return done(made(null));
  }

  const session: Session & Making = {
    check: ({ sheet, catalogue } = {}) => {
      if (catalogue !== undefined) standing = { ...standing, catalogue };
      const call = [
        'check',
        ...(sheet === undefined ? [] : [sheet]),
        ...(catalogue ? ['by', catalogue] : []),
      ];
      return answer(call.join(' '), (checked) => checked);
    },
    follow: () => answer('follow', (checked) => checked),
    fix: (findings) =>
      answer(`fix ${findings.map(({ at }) => toA1(at)).join(' ')}`, written(findings.length)),
    choose: ({ at }, suggestion) => answer(`choose ${toA1(at)} ${suggestion}`, written(1)),
    planAll: () => last && planOf(last),
    fixAll: () => answer('fixAll', written(8)),
    undo: () =>
      answer('undo', (checked) => {
        standing = { ...standing, undoable: null };
        return { ...checked, cells: 8, rows: 0 };
      }),
    standing: () => kept.standing?.() ?? standing,
    settings: async () => done(settings),
    changeSettings: (change) => {
      settings = change(settings);
      if (script.length === 0) {
        calls.push('keep');
        return Promise.resolve(done({ settings, checked: null }));
      }
      return answer(`keep ${JSON.stringify(settings)}`, (checked) => ({ settings, checked }));
    },
    importCatalogue: async () => {
      calls.push('import');
      return kept.imported ? done(kept.imported) : failed({ code: 'catalogue/none', sheet: SHEET });
    },
    deleteSettings: () => answer('forget', (checked) => ({ settings: NO_SETTINGS, checked })),
    clearFlags: () => answer('clearFlags', () => kept.cleared ?? { cleared: [SHEET], kept: [] }),
    show: async (sheet) => go(`show ${sheet}`),
    select: async (_, at) => go(`select ${toA1(at)}`),
    insertTemplate: (form) => make(`template ${JSON.stringify(form)}`, ['Phụ lục']),
    readScoredList: async () => {
      calls.push('read scores');
      return kept.scored ? done(kept.scored) : failed({ code: 'scored/none', sheet: SHEET });
    },
    makeAnnex: (request) => make(`annex ${JSON.stringify(request)}`, ['Phụ lục']),
    insertCriteria: (rows) =>
      answer(`insert ${rows.map(({ code }) => code).join(' ')}`, (checked) => ({
        ...written(rows.length)(checked),
        at: { row: 8, column: 0 },
        present: kept.present ?? 0,
        lagging: [],
        gap: null,
      })),
    planTotals: ({ overTyped } = { overTyped: true }) => {
      const totals = typeof kept.totals === 'function' ? kept.totals() : kept.totals;
      if (!totals) return null;
      const typed = new Set(totals.conflicts.map(({ at }) => toA1(at)));
      const edits = totals.plan.edits.filter(({ at }) => overTyped || !typed.has(toA1(at)));
      return { ...totals, plan: { ...totals.plan, edits } };
    },
    computeTotals: ({ overTyped }) =>
      answer(`totals ${overTyped ? 'over typed' : 'beside typed'}`, written(3)),
    makeSummary: () => make('summary', ['Tổng hợp']),
    makeAssignments: async () => {
      const made = await make('assignments', ['Văn phòng', 'Phòng Kinh tế']);
      return made.ok ? done({ ...made.value, unnamed: kept.unnamed ?? 0 }) : made;
    },
    makeReport: async () => {
      const made = await make('report', ['Báo cáo']);
      return made.ok ? done({ ...made.value, text: '1. Lĩnh vực' }) : made;
    },
    watch: async (listener) => {
      edited = listener.edited;
      activated = listener.activated;
      return done(async () => {});
    },
  };
  render(
    <Guard>
      <Pane session={session} />
    </Guard>,
    root,
  );
  await settle();

  const all = () => [...root.querySelectorAll('button')];
  const nameOf = (element: Element) =>
    element.getAttribute('aria-label') ?? element.textContent?.trim() ?? '';
  const button = (name: string) => {
    const [first] = all().filter((each) => nameOf(each) === name);
    if (!first) throw new Error(`no button "${name}" among: ${all().map(nameOf).join(' | ')}`);
    return first;
  };
  const select = (name: string) => {
    const found = [...root.querySelectorAll('select')].find((each) => nameOf(each) === name);
    if (!found) throw new Error(`no choice "${name}"`);
    return found;
  };
  const rowButtons = () => [...root.querySelectorAll<HTMLButtonElement>('button.finding')];
  const cellOf = (element: Element | null) => element?.querySelector('.cell')?.textContent ?? null;
  return {
    calls,
    root,
    edit: async (sheet) => {
      edited(sheet);
      await settle();
    },
    activate: async (sheet) => {
      activated(sheet);
      await settle();
    },
    button,
    buttons: () => all().map(nameOf),
    press: async (name) => {
      const target = button(name);
      target.focus();
      target.click();
      await settle();
    },
    select,
    pick: async (name, value) => {
      const target = select(name);
      target.value = value;
      target.dispatchEvent(new Event('change', { bubbles: true }));
      await settle();
    },
    row: (cell) => {
      const found = rowButtons().find((each) => cellOf(each) === cell);
      if (!found) throw new Error(`no finding at ${cell}`);
      return found;
    },
    rows: () => rowButtons().map((each) => cellOf(each) ?? ''),
    focused: () => cellOf(document.activeElement) ?? document.activeElement?.textContent ?? '',
    key: async (key, init = {}) => {
      const target = document.activeElement ?? document.body;
      target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init }));
      await settle();
    },
    text: () => root.textContent ?? '',
    status: () => root.querySelector('[role=status]')?.textContent ?? '',
  };
}

/** The same after its first check. */
export function checkedPane(...answers: readonly Answer[]): Promise<Mounted> {
  return checkedPaneOver({}, ...answers);
}

export async function checkedPaneOver(kept: Kept, ...answers: readonly Answer[]): Promise<Mounted> {
  const pane = await mountOver(kept, ...answers);
  await pane.press('Kiểm tra');
  return pane;
}

export function unmount(): void {
  const root = document.getElementById('root');
  if (root) render(null, root);
}

/** Lets answers arrive and the pane be drawn. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 3; turn++) await new Promise((resolve) => setTimeout(resolve));
}
