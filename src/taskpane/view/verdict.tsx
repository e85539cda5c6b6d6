import type { Checked } from '../../actions/session';
import { type AnnexReport, isUnchecked } from '../../core/rules/check';
import { verdict } from '../../messages/pane';
import { sayFailure } from '../../messages/vi';
import { Icon } from './icon';

interface VerdictProps {
  readonly checked: Checked | null;
  readonly stale: boolean;
  readonly watched: boolean;
  readonly flagged: boolean;
  /** The most errors this sheet had at once. */
  readonly worst: number;
}

/** The one glance: can it be sent, and if not, how much is left. */
export function Verdict({ checked, stale, watched, flagged, worst }: VerdictProps) {
  if (!checked) {
    return (
      <section class="verdict">
        <h1>{verdict.unchecked}</h1>
        <p>{verdict.start}</p>
      </section>
    );
  }
  const { annex, catalogue, ready, counts, findings } = checked.report;
  if (checked.fresh) return <Fresh findings={stale ? [] : findings} />;
  const gaps = findings.filter(isUnchecked).length;
  // A plan's tasks are in no Bộ tiêu chí, so there is none to miss.
  const hasCriteria = annex.layout.rows !== 'tasks';
  return (
    <section class={`verdict ${ready ? 'is-ready' : 'is-not-ready'} ${stale ? 'is-stale' : ''}`}>
      <h1>
        <Icon name={ready ? 'ready' : 'error'} />
        {ready ? verdict.ready : verdict.notReady}
      </h1>
      {stale && (
        <p class="stale">
          <strong>{verdict.stale}.</strong> {verdict.staleTodo}
        </p>
      )}
      <p class="counts">{verdict.counts(counts)}</p>
      {gaps > 0 && <p>{verdict.gaps(gaps)}</p>}
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

/** Just made: what it lacks is no error yet, and it has not been edited since any check. */
function Fresh({ findings }: Pick<AnnexReport, 'findings'>) {
  const places = findings.filter(({ severity, rule }) => severity === 'error' && rule !== 'row/none').length;
  return (
    <section class="verdict">
      <h1>
        <Icon name="advice" />
        {verdict.fresh}
      </h1>
      {places > 0 && <p class="counts">{verdict.toFill(places)}</p>}
      <p>{verdict.freshTodo}</p>
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
