import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Making as MakingSession } from '../../actions/making';
import type { Session } from '../../actions/session';
import { isScoredList } from '../../core/scored/read';
import { fixable, type Item, itemsOf } from '../arrange';
import { changeLines, isShownFirst } from '../preview';
import { reduce } from '../reduce';
import { recallLive } from '../remembered';
import { type Action, INITIAL } from '../state';
import { createTasks } from '../tasks';
import { ActionBar } from './action-bar';
import { FindingList } from './finding-list';
import { useFocusHeir } from './focus';
import { Making } from './making';
import { NoAnnex } from './no-annex';
import { SettingsPanel } from './settings';
import { SheetBar } from './sheet-bar';
import { StatusBar } from './status-bar';
import { Verdict } from './verdict';
import { Waivers } from './waivers';
import { useWatch } from './watch';

/** The whole pane over one session. */
export function Pane({ session }: { readonly session: Session & MakingSession }) {
  const [state, setState] = useState(() => ({ ...INITIAL, live: recallLive() }));
  // The state of this moment: a double click is quicker than the screen.
  const now = useRef(state);
  const { send, tasks } = useMemo(() => {
    const send = (action: Action) => {
      now.current = reduce(now.current, action);
      setState(now.current);
    };
    return { send, tasks: createTasks(session, () => now.current, send) };
  }, [session]);
  const bar = useRef<HTMLDivElement>(null);
  const top = useRef<HTMLElement>(null);
  const [settingsOpen, setSettingsOpen] = useState(false);
  const onFocusIn = useFocusHeir(() => bar.current?.querySelector('button') ?? null);

  const check = useCallback(async () => {
    await tasks.check();
    // It was asked for the verdict: unless the reader is in the list, what it came to is brought into view.
    if (!document.activeElement?.closest('.findings')) top.current?.scrollIntoView({ block: 'start' });
  }, [tasks]);

  useWatch(session, send, tasks.edited);
  useEffect(() => tasks.stop, [tasks]);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      void check();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [check]);

  const { checked, none, pending } = state;
  const busy = state.busy !== null;
  const report = none ? null : (checked?.report ?? null);
  const items = useMemo(() => itemsOf(report?.findings ?? []), [report]);
  const looksScored = useMemo(
    () => (report ? isScoredList(report.annex.sheet) : none?.scored === true),
    [report, none],
  );
  const fixes = fixable(items);
  const askedForAll = pending?.kind === 'all';
  const everything = useMemo(
    () => (report && askedForAll ? session.planAll() : null),
    [session, report, askedForAll],
  );
  const findings = (some: readonly Item[]) => some.map(({ finding }) => finding);

  function chooseSheet(sheet: string) {
    send({ type: 'sheetChosen', sheet });
    void tasks.open(sheet);
  }

  function chooseCatalogue(catalogue: string | null) {
    send({ type: 'catalogueChosen', catalogue });
    void tasks.check(checked?.report.sheet);
  }

  function toggleSettings() {
    setSettingsOpen(!settingsOpen);
    if (!settingsOpen) void tasks.readSettings();
  }

  return (
    <div class="pane" onFocusIn={onFocusIn}>
      <main aria-busy={busy}>
        <header ref={top}>
          {checked && !none && (
            <SheetBar
              checked={checked}
              busy={busy}
              catalogue={state.catalogue}
              onSheet={chooseSheet}
              onCatalogue={chooseCatalogue}
            />
          )}
          {none ? (
            <NoAnnex failure={none} busy={busy} onSheet={chooseSheet} />
          ) : (
            <Verdict
              checked={checked}
              stale={state.stale && !state.trailing}
              watched={state.watched}
              front={state.front}
              flagged={state.flagged.length > 0}
              worst={report ? (state.worst[report.sheet] ?? 0) : 0}
            />
          )}
        </header>
        <ActionBar
          busy={busy}
          notice={state.notice}
          fixable={report ? fixes.length : null}
          asked={everything && changeLines(everything)}
          barRef={bar}
          onCheck={() => void check()}
          onFixAll={() => send({ type: 'asked', pending: { kind: 'all' } })}
          onConfirm={() => void tasks.fixAll()}
          onCancel={() => send({ type: 'dropped' })}
        />
        <Making
          state={state}
          report={report}
          looksScored={looksScored}
          session={session}
          tasks={tasks}
          settingsOpen={settingsOpen}
          onSettings={toggleSettings}
        />
        {report && items.length > 0 && !checked?.fresh && (
          <FindingList
            items={items}
            view={state.view}
            sheet={report.annex.sheet}
            layout={report.layout}
            busy={busy}
            pending={pending}
            onView={(view) => send({ type: 'viewChosen', view })}
            onTell={(text) => send({ type: 'told', text })}
            onGoTo={({ finding: { sheet, at } }) => void tasks.select(sheet, at)}
            onFix={({ key, finding }) => {
              if (finding.fix && isShownFirst(finding.fix))
                send({ type: 'asked', pending: { kind: 'fix', key } });
              else void tasks.fix([finding]);
            }}
            onChoose={({ key, finding }, suggestion) => {
              const changes = finding.suggestions[suggestion]?.changes ?? [];
              if (isShownFirst(changes))
                send({ type: 'asked', pending: { kind: 'choice', key, suggestion } });
              else void tasks.choose(finding, suggestion);
            }}
            onConfirmFix={(some) => void tasks.fix(findings(some))}
            onConfirmChoice={({ finding }, suggestion) => void tasks.choose(finding, suggestion)}
            onWaive={(some, reason) => void tasks.waive(findings(some), report.annex.sheet, reason)}
            onAsk={(asked) => send({ type: 'asked', pending: asked })}
            onDrop={() => send({ type: 'dropped' })}
          />
        )}
        {report && checked && checked.waivers.length > 0 && (
          <Waivers waivers={checked.waivers} busy={busy} onRevoke={(some) => void tasks.revoke(some)} />
        )}
        <SettingsPanel
          state={state}
          tasks={tasks}
          open={settingsOpen}
          onToggle={toggleSettings}
          onDropDraft={() => send({ type: 'draftDropped' })}
        />
      </main>
      <StatusBar
        busy={busy}
        notice={state.notice}
        report={report}
        fresh={checked?.fresh === true}
        undoable={state.undoable}
        onUndo={() => void tasks.undo()}
        onBack={chooseSheet}
        onClearFlags={() => void tasks.clearFlags()}
      />
    </div>
  );
}
