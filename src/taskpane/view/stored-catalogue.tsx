import { useState } from 'preact/hooks';
import type { Catalogue } from '../../core/catalogue/catalogue';
import { dropping, renaming } from '../../core/settings/settings';
import { status } from '../../messages/pane';
import { catalogueFile as file, catalogues as words } from '../../messages/settings';
import type { Tasks } from '../tasks';
import { Button } from './button';
import { DeleteSure } from './delete-sure';
import { ExportCatalogue } from './export-catalogue';
import { RenameCatalogue } from './rename-catalogue';

interface StoredCatalogueProps {
  readonly catalogue: Catalogue;
  /** Every catalogue of the list that it is chosen from. */
  readonly known: readonly Catalogue[];
  readonly busy: boolean;
  readonly tasks: Tasks;
}

/** A Bộ tiêu chí that the file carries with it: it can be renamed, passed on and removed. */
export function StoredCatalogue({ catalogue, known, busy, tasks }: StoredCatalogueProps) {
  const { id, title, criteria } = catalogue;
  const [open, setOpen] = useState<'rename' | 'export' | 'remove' | null>(null);
  const toggle = (part: typeof open) => setOpen(open === part ? null : part);
  const close = () => setOpen(null);

  return (
    <li>
      <p>{words.stored(title, criteria.length)}</p>
      <div class="buttons">
        <Button expanded={open === 'rename'} onPress={() => toggle('rename')}>
          {words.rename}
        </Button>
        <Button expanded={open === 'export'} onPress={() => toggle('export')}>
          {file.export}
        </Button>
        <Button
          look="quiet"
          hint={words.removeHint(title)}
          disabled={busy}
          expanded={open === 'remove'}
          onPress={() => toggle('remove')}
        >
          {words.remove}
        </Button>
      </div>
      {open === 'remove' && (
        <DeleteSure
          question={words.removeSure(title)}
          yes={words.removeNow}
          busy={busy}
          onDelete={() => void tasks.keep((now) => dropping(now, id), status.removed(title))}
          onCancel={close}
        />
      )}
      {open === 'export' && <ExportCatalogue catalogue={catalogue} onClose={close} />}
      {open === 'rename' && (
        <RenameCatalogue
          catalogue={catalogue}
          known={known}
          busy={busy}
          onRename={(name) => {
            close();
            void tasks.keep((now) => renaming(now, id, name), status.kept);
          }}
          onCancel={close}
        />
      )}
    </li>
  );
}
