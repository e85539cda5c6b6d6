import { useState } from 'preact/hooks';
import type { Catalogue } from '../../core/catalogue/catalogue';
import { writeCatalogue } from '../../core/catalogue/file';
import { dropping, renaming } from '../../core/settings/settings';
import { button, status } from '../../messages/pane';
import { settings as common, catalogueFile as file, catalogues as words } from '../../messages/settings';
import type { Tasks } from '../tasks';
import { Button } from './button';
import { CopiedText } from './copied-text';
import { DeleteSure } from './delete-sure';
import { Field } from './field';

interface StoredCatalogueProps {
  readonly catalogue: Catalogue;
  readonly busy: boolean;
  readonly tasks: Tasks;
}

/** A Bộ tiêu chí that the file carries with it: it can be renamed, passed on and removed. */
export function StoredCatalogue({ catalogue, busy, tasks }: StoredCatalogueProps) {
  const { id, title, criteria } = catalogue;
  const [name, setName] = useState<string | null>(null);
  const [exported, setExported] = useState(false);
  const [asked, setAsked] = useState(false);

  function rename() {
    if (busy || !name?.trim()) return;
    setName(null);
    void tasks.keep((now) => renaming(now, id, name.trim()), status.kept);
  }

  return (
    <li>
      <p>{words.stored(title, criteria.length)}</p>
      <div class="buttons">
        <Button expanded={name !== null} onPress={() => setName(name === null ? title : null)}>
          {words.rename}
        </Button>
        <Button expanded={exported} onPress={() => setExported(!exported)}>
          {file.export}
        </Button>
        <Button
          look="quiet"
          hint={words.removeHint(title)}
          disabled={busy}
          expanded={asked}
          onPress={() => setAsked(!asked)}
        >
          {words.remove}
        </Button>
      </div>
      {asked && (
        <DeleteSure
          question={words.removeSure(title)}
          yes={words.removeNow}
          busy={busy}
          onDelete={() => void tasks.keep((now) => dropping(now, id), status.removed(title))}
          onCancel={() => setAsked(false)}
        />
      )}
      {exported && (
        <div class="card">
          <CopiedText
            label={file.exported(title)}
            text={writeCatalogue(catalogue)}
            rows={6}
            note={file.exportHint}
          />
        </div>
      )}
      {name !== null && (
        <form
          class="card"
          onSubmit={(event) => {
            event.preventDefault();
            rename();
          }}
        >
          <Field label={words.newName(title)}>
            {(field) => (
              <input
                id={field}
                type="text"
                maxLength={100}
                value={name}
                onInput={({ currentTarget }) => setName(currentTarget.value)}
              />
            )}
          </Field>
          <div class="buttons">
            <Button look="primary" disabled={busy} onPress={rename}>
              {common.save}
            </Button>
            <Button onPress={() => setName(null)}>{button.cancel}</Button>
          </div>
        </form>
      )}
    </li>
  );
}
