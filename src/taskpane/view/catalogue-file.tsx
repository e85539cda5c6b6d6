import { useId, useRef, useState } from 'preact/hooks';
import type { Catalogue } from '../../core/catalogue/catalogue';
import { writeCatalogue } from '../../core/catalogue/file';
import { button } from '../../messages/pane';
import { catalogueFile as words } from '../../messages/settings';
import { Button } from './button';
import { Field } from './field';

/** A catalogue's file as text to be copied: in Excel's panes downloads fail in places, and so does the clipboard. */
export function CatalogueText({ catalogue }: { readonly catalogue: Catalogue }) {
  const area = useRef<HTMLTextAreaElement>(null);
  return (
    <div class="card">
      <Field label={words.exported(catalogue.title)}>
        {(id) => <textarea id={id} ref={area} rows={6} readOnly value={writeCatalogue(catalogue)} />}
      </Field>
      <p class="note">{words.exportHint}</p>
      <div class="buttons">
        <Button
          onPress={() => {
            area.current?.focus();
            area.current?.select();
          }}
        >
          {words.selectAll}
        </Button>
      </div>
    </div>
  );
}

interface CatalogueFileProps {
  readonly busy: boolean;
  /** `text` is asked for the file's content once it is needed. */
  readonly onRead: (text: () => Promise<string>) => void;
  readonly onCancel: () => void;
}

/** Takes in a catalogue's file: chosen, or pasted as text. */
export function CatalogueFile({ busy, onRead, onCancel }: CatalogueFileProps) {
  const [pasted, setPasted] = useState('');
  const id = useId();
  const empty = pasted.trim() === '';
  return (
    <div class="card">
      <label for={id}>{words.choose}</label>
      <input
        id={id}
        type="file"
        accept=".json,.txt,application/json,text/plain"
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          // The same file may be chosen again after it was mended.
          currentTarget.value = '';
          if (file && !busy) onRead(() => file.text());
        }}
      />
      <Field label={words.paste}>
        {(own) => (
          <textarea
            id={own}
            rows={4}
            value={pasted}
            onInput={({ currentTarget }) => setPasted(currentTarget.value)}
          />
        )}
      </Field>
      <div class="buttons">
        <Button look="primary" disabled={busy || empty} onPress={() => onRead(() => Promise.resolve(pasted))}>
          {words.read}
        </Button>
        <Button onPress={onCancel}>{button.cancel}</Button>
      </div>
    </div>
  );
}
