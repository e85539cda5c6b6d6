import type { Catalogue } from '../../core/catalogue/catalogue';
import { writeCatalogue } from '../../core/catalogue/file';
import { catalogueFile as words } from '../../messages/settings';
import { Button } from './button';
import { CopiedText } from './copied-text';
import { useOpened } from './opened';

interface ExportCatalogueProps {
  readonly catalogue: Catalogue;
  readonly onClose: () => void;
}

/** A Bộ tiêu chí as text, to be passed on. */
export function ExportCatalogue({ catalogue, onClose }: ExportCatalogueProps) {
  const opened = useOpened<HTMLDivElement>(onClose);
  return (
    <div class="card" {...opened}>
      <CopiedText
        label={words.exported(catalogue.title)}
        text={writeCatalogue(catalogue)}
        rows={6}
        note={words.exportHint}
      >
        <Button onPress={onClose}>{words.close}</Button>
      </CopiedText>
    </div>
  );
}
