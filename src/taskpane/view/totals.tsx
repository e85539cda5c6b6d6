import { useState } from 'preact/hooks';
import { isEmpty } from '../../core/plan/plan';
import type { AnyFinding } from '../../core/rules';
import { type CellRef, toA1 } from '../../core/sheet/address';
import type { TotalsPlan } from '../../core/totals/totals';
import { offer, totals as words } from '../../messages/making';
import { button, preview } from '../../messages/pane';
import { changeLines } from '../preview';
import { Button } from './button';
import { ChangeList } from './change-list';
import { FIRST_SHOWN, More } from './more';
import { Panel } from './panel';

interface TotalsProps {
  readonly totals: TotalsPlan;
  /** Whether other cells get formulas where typed figures stay. */
  readonly besideTyped: boolean;
  /** Of the sheet: what can be mended is said to be so. */
  readonly findings: readonly AnyFinding[];
  readonly busy: boolean;
  readonly onWrite: (overTyped: boolean) => void;
  readonly onClose: () => void;
}

/** Cells named as the cause of one that cannot be worked out. */
const MOST_NAMED = 4;

/** "Tính điểm": which cells get formulas, and where a formula would change what somebody typed. */
export function Totals({
  totals: { plan, conflicts, skipped, cropped },
  besideTyped,
  findings,
  busy,
  onWrite,
  onClose,
}: TotalsProps) {
  const inConflict = new Set(conflicts.map(({ at }) => toA1(at)));
  const plain = { ...plan, edits: plan.edits.filter(({ at }) => !inConflict.has(toA1(at))) };
  const cells = plain.edits.length;
  if (isEmpty(plan)) {
    return (
      <Panel title={offer.totals.button} onClose={onClose}>
        {skipped.length > 0 ? (
          <Skipped skipped={skipped} findings={findings} />
        ) : (
          <p>{cropped ? words.cropped : words.nothing}</p>
        )}
        <div class="buttons">
          <Button onPress={onClose}>{words.close}</Button>
        </div>
      </Panel>
    );
  }
  return (
    <Panel title={offer.totals.button} onClose={onClose}>
      {conflicts.length > 0 && (
        <Cells
          title={words.conflicts(conflicts.length)}
          cells={conflicts.map(({ at, typed, worked }) => ({ at, text: words.typed(typed, worked) }))}
        />
      )}
      {cells > 0 && (
        <>
          <p>{words.cells(cells)}</p>
          <ChangeList lines={changeLines(plain)} />
        </>
      )}
      {skipped.length > 0 && <Skipped skipped={skipped} findings={findings} />}
      <p class="note">{preview.undoable}</p>
      <div class="buttons">
        {conflicts.length > 0 ? (
          <>
            <Button look="primary" disabled={busy} onPress={() => (besideTyped ? onWrite(false) : onClose())}>
              {words.keep(besideTyped)}
            </Button>
            <Button disabled={busy} onPress={() => onWrite(true)}>
              {words.replace}
            </Button>
          </>
        ) : (
          <Button look="primary" disabled={busy} onPress={() => onWrite(false)}>
            {words.write(cells)}
          </Button>
        )}
        <Button onPress={onClose}>{button.cancel}</Button>
      </div>
    </Panel>
  );
}

function Skipped({ skipped, findings }: Pick<TotalsPlan, 'skipped'> & Pick<TotalsProps, 'findings'>) {
  const texts = new Set(findings.flatMap(({ rule, at }) => (rule === 'score/text-number' ? [toA1(at)] : [])));
  return (
    <Cells
      title={words.skipped(skipped.length)}
      cells={skipped.map(({ at, because }) => {
        const cells = because.map(toA1);
        const inText = cells.filter((cell) => texts.has(cell));
        return {
          at,
          text: words.because(cells.slice(0, MOST_NAMED), inText.slice(0, MOST_NAMED)),
        };
      })}
    />
  );
}

interface CellsProps {
  readonly title: string;
  readonly cells: readonly { readonly at: CellRef; readonly text: string }[];
}

/** Cells of which something is to be known before anything is written. */
function Cells({ title, cells }: CellsProps) {
  const [shown, setShown] = useState(FIRST_SHOWN);
  return (
    <>
      <p>{title}</p>
      <ul>
        {cells.slice(0, shown).map(({ at, text }) => (
          <li key={toA1(at)} tabIndex={-1}>
            <span class="cell">{toA1(at)}</span>
            <span class="change">{text}</span>
          </li>
        ))}
      </ul>
      <More left={cells.length - shown} onMore={(next) => setShown(shown + next)} />
    </>
  );
}
