import { useState } from 'preact/hooks';
import type { Catalogue } from '../../core/catalogue/catalogue';
import { writeCatalogue } from '../../core/catalogue/file';
import { adopting, dropping, knownCatalogues, renaming, type Settings } from '../../core/settings/settings';
import { button, status } from '../../messages/pane';
import { settings as common, catalogueFile as file, catalogues as words } from '../../messages/settings';
import type { Draft } from '../shown';
import type { Tasks } from '../tasks';
import { Button } from './button';
import { CatalogueDraft } from './catalogue-draft';
import { CatalogueFile } from './catalogue-file';
import { CopiedText } from './copied-text';
import { Field } from './field';

interface CatalogueSettingsProps {
  readonly settings: Settings;
  readonly draft: Draft | null;
  readonly busy: boolean;
  readonly tasks: Tasks;
  readonly onDropDraft: () => void;
}

/** Which catalogue the file is judged by, and those that it carries with it. */
export function CatalogueSettings({ settings, draft, busy, tasks, onDropDraft }: CatalogueSettingsProps) {
  const [fromFile, setFromFile] = useState(false);
  const [before] = useState(draft);
  const known = knownCatalogues(settings);
  const chosen = known.find(({ id }) => id === settings.catalogue)?.id ?? '';
  return (
    <section>
      <h3>{words.title}</h3>
      <Field label={words.use}>
        {(id) => (
          <select
            id={id}
            value={chosen}
            onChange={({ currentTarget: { value } }) => {
              if (!busy) void tasks.keep((now) => ({ ...now, catalogue: value || null }), status.kept);
            }}
          >
            <option value="">{words.automatic}</option>
            {known.map(({ id: own, title }) => (
              <option key={own} value={own}>
                {title}
              </option>
            ))}
          </select>
        )}
      </Field>
      {settings.catalogues.length > 0 && (
        <ul class="stored">
          {settings.catalogues.map((catalogue) => (
            <StoredCatalogue key={catalogue.id} catalogue={catalogue} busy={busy} tasks={tasks} />
          ))}
        </ul>
      )}
      <div class="buttons">
        <Button hint={words.importHint} disabled={busy} onPress={() => void tasks.importCatalogue()}>
          {words.importSheet}
        </Button>
        <Button hint={file.openHint} expanded={fromFile} onPress={() => setFromFile(!fromFile)}>
          {file.open}
        </Button>
      </div>
      {fromFile && (
        <CatalogueFile
          busy={busy}
          onRead={(text) => {
            setFromFile(false);
            void tasks.readCatalogue(text);
          }}
          onCancel={() => setFromFile(false)}
        />
      )}
      {draft && (
        <CatalogueDraft
          key={JSON.stringify(draft)}
          draft={draft}
          known={known}
          busy={busy}
          asked={draft !== before}
          onKeep={(catalogue) => void tasks.keep((now) => adopting(now, catalogue), status.kept)}
          onDrop={onDropDraft}
        />
      )}
    </section>
  );
}

interface StoredCatalogueProps {
  readonly catalogue: Catalogue;
  readonly busy: boolean;
  readonly tasks: Tasks;
}

function StoredCatalogue({ catalogue, busy, tasks }: StoredCatalogueProps) {
  const { id, title, criteria } = catalogue;
  const [name, setName] = useState<string | null>(null);
  const [exported, setExported] = useState(false);

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
          hint={words.removeHint(title)}
          disabled={busy}
          onPress={() => void tasks.keep((now) => dropping(now, id), status.removed)}
        >
          {words.remove}
        </Button>
      </div>
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
