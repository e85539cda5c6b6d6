import type { CriterionMatch } from '../../core/catalogue/search';
import type { Span } from '../../core/catalogue/words';
import { insert as words } from '../../messages/making';

interface CriterionOptionProps {
  readonly id: string;
  readonly match: CriterionMatch;
  /** The one that Enter chooses. */
  readonly active: boolean;
  readonly chosen: boolean;
  /** It stands in the annex already. */
  readonly present: boolean;
  readonly onChoose: () => void;
}

/** One criterion found: what of it was typed is marked. */
export function CriterionOption({ id, match, active, chosen, present, onChoose }: CriterionOptionProps) {
  const { criterion, inCode, inName } = match;
  const { code, name, nameCutOff, maximum, note } = criterion;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/useFocusableInteractive: the keys act from the search box, which names the active option
    <div
      id={id}
      role="option"
      class={`result ${active ? 'is-active' : ''}`}
      aria-selected={chosen}
      title={note ? `${name}\n${note}` : name}
      // The focus stays in the search box.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      <span class="box" aria-hidden="true" />
      <span class="text">
        <span class="criterion">
          <Marked text={code} spans={inCode ? [inCode] : []} />
        </span>
        {maximum && <span class="note"> · {words.points(maximum)}</span>}
        {present && <span class="present"> · {words.present}</span>}
        <span class="name">
          <Marked text={name} spans={inName} />
          {nameCutOff && '…'}
        </span>
        {note && <span class="note how">{note}</span>}
      </span>
    </div>
  );
}

function Marked({ text, spans }: { readonly text: string; readonly spans: readonly Span[] }) {
  let from = 0;
  const parts = spans.flatMap(({ start, end }) => {
    const before = text.slice(from, start);
    from = end;
    return [before, <mark key={start}>{text.slice(start, end)}</mark>];
  });
  return (
    <>
      {parts}
      {text.slice(from)}
    </>
  );
}
