import { useId } from 'preact/hooks';
import type { Checked } from '../../actions/session';
import { sheetBar } from '../../messages/pane';

interface SheetBarProps {
  readonly checked: Checked;
  readonly busy: boolean;
  readonly catalogue: string | null;
  readonly onSheet: (sheet: string) => void;
  readonly onCatalogue: (catalogue: string | null) => void;
}

/** Which sheet was checked, and by which catalogue. */
export function SheetBar({ checked, busy, catalogue, onSheet, onCatalogue }: SheetBarProps) {
  const { report, annexSheets } = checked;
  const sheets = annexSheets.includes(report.sheet) ? annexSheets : [report.sheet, ...annexSheets];
  const found = report.catalogue;
  const badge = useId();
  const partial = found !== null && !found.complete;
  return (
    <div class="sheet-bar">
      <Choice name={sheetBar.sheet} value={report.sheet} busy={busy} onChoose={onSheet}>
        {sheets.map((sheet) => [sheet, sheet])}
      </Choice>
      <div class="catalogue">
        <Choice
          name={sheetBar.catalogue}
          describedBy={partial ? badge : undefined}
          value={catalogue ?? ''}
          busy={busy}
          onChoose={(id) => onCatalogue(id === '' ? null : id)}
        >
          {[
            [
              '',
              catalogue === null ? (found?.title ?? sheetBar.noCatalogue(report.layout)) : sheetBar.automatic,
            ],
            ...checked.catalogues
              .filter(({ id }) => catalogue !== null || id !== found?.id)
              .map(({ id, title }): [string, string] => [id, title]),
          ]}
        </Choice>
        {partial && (
          <span class="badge" id={badge} title={sheetBar.partialWhy}>
            {sheetBar.partial}
            <span class="unseen">: {sheetBar.partialWhy}</span>
          </span>
        )}
      </div>
    </div>
  );
}

interface ChoiceProps {
  readonly name: string;
  /** Id of what is to be known about the choice made. */
  readonly describedBy?: string | undefined;
  readonly value: string;
  readonly busy: boolean;
  readonly onChoose: (value: string) => void;
  /** Values and what is read of them. */
  readonly children: readonly (readonly [string, string])[];
}

function Choice({ name, describedBy, value, busy, onChoose, children }: ChoiceProps) {
  return (
    <select
      aria-label={name}
      aria-describedby={describedBy}
      title={`${name}: ${children.find(([id]) => id === value)?.[1] ?? ''}`}
      value={value}
      onChange={({ currentTarget }) => {
        const chosen = currentTarget.value;
        // What the list shows follows the check that it starts, never runs ahead of it.
        currentTarget.value = value;
        if (!busy && chosen !== value) onChoose(chosen);
      }}
    >
      {children.map(([id, label]) => (
        <option key={id} value={id}>
          {label}
        </option>
      ))}
    </select>
  );
}
