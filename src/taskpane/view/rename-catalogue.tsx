import { useState } from 'preact/hooks';
import { isTitleTaken } from '../../core/catalogue/adopt';
import type { Catalogue } from '../../core/catalogue/catalogue';
import { tidy } from '../../core/values/text';
import { button } from '../../messages/pane';
import { settings as common, catalogues as words } from '../../messages/settings';
import { Button } from './button';
import { Field } from './field';
import { useOpened } from './opened';

interface RenameCatalogueProps {
  readonly catalogue: Catalogue;
  /** Every catalogue that is listed beside it, and perhaps itself. */
  readonly known: readonly Catalogue[];
  readonly busy: boolean;
  readonly onRename: (title: string) => void;
  readonly onCancel: () => void;
}

/** Asks for a name that no other Bộ tiêu chí has: lists show nothing else of them. */
export function RenameCatalogue({ catalogue, known, busy, onRename, onCancel }: RenameCatalogueProps) {
  const { id, title } = catalogue;
  const [typed, setTyped] = useState(title);
  const [tried, setTried] = useState(false);
  const opened = useOpened<HTMLDivElement>(onCancel);
  const name = tidy(typed);
  const others = known.filter((other) => other.id !== id);
  const problem = name === '' ? words.noName : isTitleTaken(name, others) ? words.nameTaken(name) : null;

  return (
    <div class="card" {...opened}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (!busy && problem === null) onRename(name);
        }}
      >
        <Field label={words.newName(title)} problem={tried ? problem : null}>
          {(field, told) => (
            <input
              id={field}
              {...told}
              type="text"
              maxLength={100}
              autocomplete="off"
              value={typed}
              onInput={({ currentTarget }) => setTyped(currentTarget.value)}
            />
          )}
        </Field>
        <div class="buttons">
          <Button submits look="primary" disabled={busy}>
            {common.save}
          </Button>
          <Button onPress={onCancel}>{button.cancel}</Button>
        </div>
      </form>
    </div>
  );
}
