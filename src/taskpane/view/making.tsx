import { useMemo, useState } from 'preact/hooks';
import type { Making as Session } from '../../actions/making';
import type { AnnexReport } from '../../core/rules/check';
import { knownCatalogues, NO_SETTINGS } from '../../core/settings/settings';
import { emptyFields } from '../fields';
import { type Offer, offersFor, offersWithoutAnnex } from '../offers';
import { recallCatalogue, rememberCatalogue } from '../remembered';
import type { PaneState } from '../state';
import type { Tasks } from '../tasks';
import { InsertCriteria } from './insert-criteria';
import { OfferBar } from './offer-bar';
import { ReportText } from './report-text';
import { ScoredList } from './scored-list';
import { TemplateForm } from './template-form';
import { Totals } from './totals';

interface MakingProps {
  readonly state: PaneState;
  /** What is in sight of the sheet last checked; `null` where there is no annex. */
  readonly report: AnnexReport | null;
  readonly looksScored: boolean;
  readonly session: Session;
  readonly tasks: Tasks;
  readonly settingsOpen: boolean;
  readonly onSettings: () => void;
}

/** The making half: what can be made, and the form of what is being made. What was typed stays while the pane is open. */
export function Making(props: MakingProps) {
  const { state, report, looksScored, session, tasks } = props;
  const [fields, setFields] = useState(() => emptyFields(new Date().getFullYear(), recallCatalogue()));
  const { panel } = state;
  const { make } = tasks;
  const busy = state.busy !== null;
  const change = (part: Partial<typeof fields>) => setFields((now) => ({ ...now, ...part }));
  const totals = useMemo(
    () => (report && panel?.kind === 'totals' ? session.planTotals() : null),
    [session, report, panel],
  );

  const besideTyped = useMemo(
    () => totals !== null && (session.planTotals({ overTyped: false })?.plan.edits.length ?? 0) > 0,
    [session, totals],
  );

  const choose: Readonly<Record<Offer, () => void>> = {
    template: () => void make.openTemplate(),
    scored: () => void make.readScores(),
    insert: () => void make.openInsert(),
    totals: () => void make.openTotals(),
    summary: () => void make.makeSummary(),
    assignments: () => void make.makeAssignments(),
    report: () => void make.makeReport(),
  };

  return (
    <>
      <OfferBar
        offers={report ? offersFor(report, looksScored) : offersWithoutAnnex(looksScored)}
        explained={report === null}
        open={panel?.kind ?? null}
        busy={busy}
        live={report && state.watched ? state.live : null}
        onChoose={(offer) => (panel?.kind === offer ? make.close() : choose[offer]())}
        onLive={tasks.setLive}
        settingsOpen={props.settingsOpen}
        onSettings={props.onSettings}
      />
      {panel?.kind === 'template' && (
        <TemplateForm
          fields={fields}
          catalogues={knownTo(state)}
          own={ownOf(state)}
          busy={busy}
          onChange={change}
          onInsert={(form) => {
            rememberCatalogue(form.catalogue);
            void make.insertTemplate(form);
          }}
          onClose={make.close}
        />
      )}
      {panel?.kind === 'scored' && (
        <ScoredList
          list={panel.list}
          fields={fields}
          busy={busy}
          onChange={change}
          onMake={(title, scores) => void make.makeAnnex(title, scores)}
          onClose={make.close}
        />
      )}
      {panel?.kind === 'insert' && report && (
        <InsertCriteria
          report={report}
          busy={busy}
          onInsert={(rows) => void make.insertCriteria(rows)}
          onGoTo={(at) => void tasks.select(report.sheet, at)}
          onClose={make.close}
        />
      )}
      {totals && report && (
        <Totals
          totals={totals}
          findings={report.findings}
          besideTyped={besideTyped}
          busy={busy}
          onWrite={(overTyped) => void make.computeTotals(overTyped)}
          onClose={make.close}
        />
      )}
      {panel?.kind === 'report' && <ReportText text={panel.text} onClose={make.close} />}
    </>
  );
}

/** Every catalogue that the workbook knows. */
function knownTo({ settings, checked }: PaneState) {
  return settings ? knownCatalogues(settings) : (checked?.catalogues ?? knownCatalogues(NO_SETTINGS));
}

/** Id of the catalogue that the workbook is judged by. */
function ownOf({ settings, checked }: PaneState): string | null {
  return settings?.catalogue ?? checked?.report.catalogue?.id ?? null;
}
