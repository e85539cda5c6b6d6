import { useState } from 'preact/hooks';
import { identityIn, isLevel, toCatalogue, toldApart } from '../../core/catalogue/adopt';
import { type Catalogue, LEVELS } from '../../core/catalogue/catalogue';
import type { CatalogueImport } from '../../core/catalogue/import';
import { readYear } from '../../core/values/year';
import { button } from '../../messages/pane';
import { levelName, sayProblem, settings, draft as words } from '../../messages/settings';
import type { Draft } from '../shown';
import { Button } from './button';
import { Field } from './field';
import { FIRST_SHOWN, More } from './more';
import { useOpened } from './opened';
import { YearField } from './year-field';

interface CatalogueDraftProps {
  readonly draft: Draft;
  /** The catalogues that are there already. */
  readonly known: readonly Catalogue[];
  readonly busy: boolean;
  /** It was read just now, and not before the settings were opened. */
  readonly asked: boolean;
  readonly onKeep: (catalogue: Catalogue) => void;
  readonly onDrop: () => void;
}

/** A Bộ tiêu chí that was read, with all that does not add up in it, before it is kept. */
export function CatalogueDraft({ draft, known, busy, asked, onKeep, onDrop }: CatalogueDraftProps) {
  const opened = useOpened<HTMLElement>(onDrop, asked);
  const keep = (catalogue: Catalogue) => onKeep(toldApart(catalogue, known));
  return (
    <section class="card" aria-label={words.title} {...opened}>
      <h4>{words.title}</h4>
      {draft.from === 'sheet' ? (
        <FromSheet imported={draft.imported} busy={busy} onKeep={keep} onDrop={onDrop} />
      ) : (
        <FromFile catalogue={draft.catalogue} busy={busy} onKeep={keep} onDrop={onDrop} />
      )}
    </section>
  );
}

type Kept = Pick<CatalogueDraftProps, 'busy' | 'onKeep' | 'onDrop'>;

function FromSheet({ imported, busy, onKeep, onDrop }: Kept & { readonly imported: CatalogueImport }) {
  const [identity, setIdentity] = useState(() => identityIn(imported, new Date().getFullYear()));
  const [typed, setTyped] = useState(String(identity.year));
  const [tried, setTried] = useState(false);
  const { province, level, complete } = identity;
  const scales = imported.criteria.filter(({ scale }) => scale !== null).length;
  const named = province.trim() !== '';
  const year = readYear(typed);

  function keep() {
    setTried(true);
    if (busy || !named || year === null) return;
    onKeep(toCatalogue(imported, { ...identity, year }, words.name(province.trim(), level, year)));
  }

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
    >
      <p>{words.found(imported.sheet, imported.sections.length, imported.criteria.length)}</p>
      <p>{words.columns(imported.columns)}</p>
      {scales > 0 && <p>{words.scales(scales)}</p>}
      <Problems imported={imported} />
      <Field label={words.province} problem={tried && !named ? words.noProvince : null}>
        {(id, told) => (
          <input
            id={id}
            {...told}
            type="text"
            maxLength={60}
            value={province}
            onInput={({ currentTarget }) => setIdentity({ ...identity, province: currentTarget.value })}
          />
        )}
      </Field>
      <div class="fields">
        <Field label={words.level}>
          {(id) => (
            <select
              id={id}
              value={level}
              onChange={({ currentTarget: { value } }) => {
                if (isLevel(value)) setIdentity({ ...identity, level: value });
              }}
            >
              {LEVELS.map((each) => (
                <option key={each} value={each}>
                  {levelName[each]}
                </option>
              ))}
            </select>
          )}
        </Field>
        <YearField label={words.year} value={typed} wrong={year === null} onInput={setTyped} />
      </div>
      <label class="tick">
        <input
          type="checkbox"
          checked={complete}
          onChange={({ currentTarget }) => setIdentity({ ...identity, complete: currentTarget.checked })}
        />
        <span>{words.complete}</span>
      </label>
      <div class="buttons">
        <Button submits look="primary" disabled={busy}>
          {settings.save}
        </Button>
        <Button onPress={onDrop}>{button.cancel}</Button>
      </div>
    </form>
  );
}

function Problems({ imported: { problems } }: { readonly imported: CatalogueImport }) {
  const [shown, setShown] = useState(FIRST_SHOWN);
  if (problems.length === 0) return <p>{words.nothing}</p>;
  return (
    <div class="problems">
      <p>{words.problems(problems.length)}</p>
      <ul>
        {problems.slice(0, shown).map((problem) => (
          <li key={JSON.stringify(problem)} tabIndex={-1}>
            {sayProblem(problem)}
          </li>
        ))}
      </ul>
      <More left={problems.length - shown} onMore={(next) => setShown(shown + next)} />
      <p class="note">{words.fix}</p>
    </div>
  );
}

function FromFile({ catalogue, busy, onKeep, onDrop }: Kept & { readonly catalogue: Catalogue }) {
  return (
    <>
      <p>{words.named(catalogue.title, catalogue.sections.length, catalogue.criteria.length)}</p>
      <div class="buttons">
        <Button look="primary" disabled={busy} onPress={() => onKeep(catalogue)}>
          {settings.save}
        </Button>
        <Button onPress={onDrop}>{button.cancel}</Button>
      </div>
    </>
  );
}
