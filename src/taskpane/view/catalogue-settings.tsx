import { useState } from 'preact/hooks';
import { adopting, knownCatalogues, type Settings } from '../../core/settings/settings';
import { status } from '../../messages/pane';
import { catalogueFile as file, catalogues as words } from '../../messages/settings';
import type { Draft } from '../shown';
import type { Tasks } from '../tasks';
import { Button } from './button';
import { CatalogueDraft } from './catalogue-draft';
import { CatalogueFile } from './catalogue-file';
import { Field } from './field';
import { StoredCatalogue } from './stored-catalogue';

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
            <StoredCatalogue
              key={catalogue.id}
              catalogue={catalogue}
              known={known}
              busy={busy}
              tasks={tasks}
            />
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
