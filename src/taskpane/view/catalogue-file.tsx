import { useId, useState } from 'preact/hooks';
import { button } from '../../messages/pane';
import { catalogueFile as words } from '../../messages/settings';
import { Button } from './button';
import { Field } from './field';
import { useOpened } from './opened';

interface CatalogueFileProps {
  readonly busy: boolean;
  /** `text` is asked for the file's content once it is needed. */
  readonly onRead: (text: () => Promise<string>) => void;
  readonly onCancel: () => void;
}

/** Takes in a catalogue from elsewhere: pasted as text, or as a file that holds it. */
export function CatalogueFile({ busy, onRead, onCancel }: CatalogueFileProps) {
  const [pasted, setPasted] = useState('');
  const id = useId();
  const opened = useOpened<HTMLDivElement>(onCancel);
  const empty = pasted.trim() === '';
  return (
    <div class="card" {...opened}>
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
      <div class="buttons">
        <Button look="primary" disabled={busy || empty} onPress={() => onRead(() => Promise.resolve(pasted))}>
          {words.read}
        </Button>
        <Button onPress={onCancel}>{button.cancel}</Button>
      </div>
    </div>
  );
}
