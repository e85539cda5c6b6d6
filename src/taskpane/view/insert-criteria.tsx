import { useId, useMemo, useRef, useState } from 'preact/hooks';
import { type CriterionMatch, searchCriteria } from '../../core/catalogue/search';
import type { NewCriterion } from '../../core/insert/criterion';
import type { AnnexReport } from '../../core/rules/check';
import type { CellRef } from '../../core/sheet/address';
import type { Code } from '../../core/values/code';
import { offer, insert as words } from '../../messages/making';
import { button } from '../../messages/pane';
import { presentIn, sectionsFor } from '../places';
import { Button } from './button';
import { CriterionOption } from './criterion-option';
import { Field } from './field';
import { OwnRow } from './own-row';
import { Panel } from './panel';

interface InsertCriteriaProps {
  readonly report: AnnexReport;
  readonly busy: boolean;
  readonly onInsert: (rows: readonly NewCriterion[]) => void;
  readonly onGoTo: (at: CellRef) => void;
  readonly onClose: () => void;
}

/** So many results stand in the list: more are found by typing on, not by reading on. */
const MOST_LISTED = 50;

/** "Chèn tiêu chí": found as one types, several chosen by mouse or keyboard; or a row of one's own. */
export function InsertCriteria({ report, busy, onInsert, onGoTo, onClose }: InsertCriteriaProps) {
  const { annex, catalogue } = report;
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState<readonly Code[]>([]);
  const [at, setAt] = useState(0);
  const [ownOpen, setOwnOpen] = useState(false);
  const list = useRef<HTMLDivElement>(null);
  const id = useId();
  const present = useMemo(() => presentIn(annex), [annex]);
  const found = useMemo(() => (catalogue ? searchCriteria(catalogue, typed) : []), [catalogue, typed]);
  const listed = found.slice(0, MOST_LISTED);
  const active = Math.min(at, listed.length - 1);
  const optionId = (index: number) => `${id}option${index}`;
  const rows = chosen.map((code): NewCriterion => ({ kind: 'catalogue', code }));

  /** Of what is there already the row is shown. */
  function choose({ criterion: { code } }: CriterionMatch) {
    const there = present.get(code);
    if (there) onGoTo(there);
    else setChosen((now) => (now.includes(code) ? now.filter((other) => other !== code) : [...now, code]));
  }

  function moveTo(index: number) {
    const next = Math.max(0, Math.min(index, listed.length - 1));
    setAt(next);
    list.current?.children[next]?.scrollIntoView({ block: 'nearest' });
  }

  function insert(more: readonly NewCriterion[] = []) {
    if (!busy && rows.length + more.length > 0) onInsert([...rows, ...more]);
  }

  const sections = sectionsFor(annex, catalogue);

  /** Of a code that is there already the row is shown, and the form stays. */
  function insertOwn(row: NewCriterion) {
    const there = row.code === null ? undefined : present.get(row.code);
    if (there) onGoTo(there);
    else insert([row]);
  }

  function onKeyDown(event: KeyboardEvent & { readonly currentTarget: HTMLInputElement }) {
    const to = { ArrowDown: active + 1, ArrowUp: active - 1, PageDown: active + 6, PageUp: active - 6 }[
      event.key
    ];
    if (to !== undefined) {
      event.preventDefault();
      moveTo(to);
    } else if (event.key === 'Enter' && !isInsertKey(event)) {
      event.preventDefault();
      const match = listed[active];
      if (match) choose(match);
      // What is typed next is another search.
      event.currentTarget.select();
    }
  }

  return (
    <Panel title={offer.insert.button} onClose={onClose}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the key acts for the button below */}
      <div
        class="insert"
        onKeyDown={(event) => {
          if (!isInsertKey(event)) return;
          event.preventDefault();
          event.stopPropagation();
          insert();
        }}
      >
        {catalogue ? (
          <>
            <Field label={words.search}>
              {(field) => (
                <input
                  id={field}
                  type="text"
                  role="combobox"
                  aria-expanded="true"
                  aria-autocomplete="list"
                  aria-controls={`${id}list`}
                  aria-activedescendant={listed.length > 0 ? optionId(active) : undefined}
                  autocomplete="off"
                  placeholder={words.example}
                  title={words.keys}
                  value={typed}
                  onInput={({ currentTarget }) => {
                    setTyped(currentTarget.value);
                    setAt(0);
                    list.current?.scrollTo({ top: 0 });
                  }}
                  onKeyDown={onKeyDown}
                />
              )}
            </Field>
            <div
              class="results"
              role="listbox"
              id={`${id}list`}
              aria-label={words.list}
              aria-multiselectable="true"
              ref={list}
              tabIndex={-1}
            >
              {listed.map((match, index) => (
                <CriterionOption
                  key={match.criterion.code}
                  id={optionId(index)}
                  match={match}
                  active={index === active}
                  chosen={chosen.includes(match.criterion.code)}
                  present={present.has(match.criterion.code)}
                  onChoose={() => {
                    setAt(index);
                    choose(match);
                  }}
                />
              ))}
            </div>
            {listed.length === 0 && <p>{words.none(catalogue.complete)}</p>}
            {found.length > listed.length && <p class="note">{words.left(found.length - listed.length)}</p>}
            <p class="note" aria-live="polite">
              {chosen.length > 0 ? words.chosen(chosen) : words.keys}
            </p>
          </>
        ) : (
          <>
            <p>{words.noCatalogue}</p>
            <OwnRow
              sections={sections}
              present={present}
              busy={busy}
              asked={false}
              onInsert={insertOwn}
              onClose={onClose}
            />
          </>
        )}
        <div class="buttons">
          {catalogue && (
            <Button look="primary" disabled={busy || rows.length === 0} onPress={() => insert()}>
              {words.insert(rows.length)}
            </Button>
          )}
          {catalogue && (
            <Button hint={words.ownHint} expanded={ownOpen} onPress={() => setOwnOpen(!ownOpen)}>
              {words.own}
            </Button>
          )}
          <Button onPress={onClose}>{button.cancel}</Button>
        </div>
        {catalogue && ownOpen && (
          <OwnRow
            sections={sections}
            present={present}
            busy={busy}
            asked
            onInsert={insertOwn}
            onClose={() => setOwnOpen(false)}
          />
        )}
      </div>
    </Panel>
  );
}

function isInsertKey({ key, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return key === 'Enter' && (ctrlKey || metaKey);
}
