import type { ComponentChildren } from 'preact';
import type { Checked } from '../../actions/session';
import { type AnnexReport, isUnchecked } from '../../core/rules/check';
import { verdict } from '../../messages/pane';
import { sayFailure } from '../../messages/vi';
import { Icon } from './icon';

interface VerdictProps {
  readonly checked: Checked | null;
  readonly stale: boolean;
  readonly watched: boolean;
  /** The sheet in front, as far as Excel has told. */
  readonly front: string | null;
  readonly flagged: boolean;
  /** The most errors this sheet had at once. */
  readonly worst: number;
}

/** The one glance: can it be sent, and if not, how much is left. */
export function Verdict({ checked, stale, watched, front, flagged, worst }: VerdictProps) {
  if (!checked) {
    return (
      <section class="verdict">
        <h1>{verdict.unchecked}</h1>
        <p>{verdict.start}</p>
      </section>
    );
  }
  const { annex, catalogue, ready, counts, findings, sheet } = checked.report;
  const elsewhere = watched && front !== null && front !== sheet;
  const of = elsewhere || checked.annexSheets.some((other) => other !== sheet) ? sheet : null;
  // What “Kiểm tra” reads now is the sheet in front, which may be no annex.
  const openOther = elsewhere && checked.annexSheets.includes(front) && <p>{verdict.openOther(front)}</p>;
  if (checked.fresh) {
    return (
      <Fresh of={of} elsewhere={elsewhere} findings={stale ? [] : findings}>
        {openOther}
      </Fresh>
    );
  }
  const gaps = findings.filter(isUnchecked).length;
  // A plan's tasks are in no Bộ tiêu chí, so there is none to miss.
  const hasCriteria = annex.layout.rows !== 'tasks';
  return (
    <section class={`verdict ${ready ? 'is-ready' : 'is-not-ready'} ${stale ? 'is-stale' : ''}`}>
      <h1>
        <Icon name={ready ? 'ready' : 'error'} />
        {verdict.of(of, ready ? verdict.ready : verdict.notReady)}
      </h1>
      {openOther}
      {stale && (
        <p class="stale">
          <strong>{verdict.stale}.</strong> {verdict.staleTodo(elsewhere ? sheet : null)}
        </p>
      )}
      <p class="counts">{verdict.counts(counts)}</p>
      {gaps > 0 && <p>{verdict.gaps(gaps)}</p>}
      {ready && !stale && checked.unready.length > 0 && <p>{verdict.unready(checked.unready.map(left))}</p>}
      {worst > 0 && <Progress fixed={worst - counts.error} of={worst} />}
      {hasCriteria && !catalogue && <p>{verdict.noCatalogue}</p>}
      {ready && counts.warning > 0 && <p>{verdict.warningsLeft(counts.warning)}</p>}
      {ready && flagged && !stale && <p>{verdict.next}</p>}
      {checked.unflagged && (
        <p>
          {verdict.unflagged} {sayFailure(checked.unflagged)}
        </p>
      )}
      {checked.report.unreadSettings && <p>{sayFailure(checked.report.unreadSettings)}</p>}
      {!watched && <p>{verdict.unwatched}</p>}
    </section>
  );
}

/** How much keeps a sheet from being ready. */
function left({ sheet, counts, findings }: AnnexReport) {
  return { sheet, errors: counts.error, gaps: findings.filter(isUnchecked).length };
}

interface FreshProps extends Pick<AnnexReport, 'findings'> {
  readonly of: string | null;
  readonly elsewhere: boolean;
  readonly children: ComponentChildren;
}

/** Just made: what it lacks is no error yet, and it has not been edited since any check. */
function Fresh({ of, elsewhere, findings, children }: FreshProps) {
  const places = findings.filter(({ severity, rule }) => severity === 'error' && rule !== 'row/none').length;
  return (
    <section class="verdict">
      <h1>
        <Icon name="advice" />
        {verdict.of(of, verdict.fresh)}
      </h1>
      {children}
      {places > 0 && <p class="counts">{verdict.toFill(places)}</p>}
      {!elsewhere && <p>{verdict.freshTodo(places)}</p>}
    </section>
  );
}

function Progress({ fixed, of }: { readonly fixed: number; readonly of: number }) {
  return (
    <div class="progress">
      <progress value={fixed} max={of} aria-label={verdict.progressName} />
      <span>{verdict.progress(fixed, of)}</span>
    </div>
  );
}
