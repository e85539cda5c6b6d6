import { useId, useState } from 'preact/hooks';
import { button, waive } from '../../messages/pane';
import { Button } from './button';
import { useOpened } from './opened';

interface WaiveFormProps {
  /** So many findings. */
  readonly places: number;
  readonly busy: boolean;
  readonly onWaive: (reason: string) => void;
  readonly onCancel: () => void;
}

/** Asks why findings are to be let stand; Enter does it. */
export function WaiveForm({ places, busy, onWaive, onCancel }: WaiveFormProps) {
  const [reason, setReason] = useState('');
  const opened = useOpened<HTMLDivElement>(onCancel);
  const id = useId();
  return (
    <div class="preview" {...opened}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (!busy) onWaive(reason);
        }}
      >
        <label for={id}>{waive.reason(places)}</label>
        <input
          id={id}
          type="text"
          maxLength={300}
          autocomplete="off"
          value={reason}
          onInput={({ currentTarget }) => setReason(currentTarget.value)}
        />
        <p class="note">{waive.kept}</p>
        <div class="buttons">
          <Button look="primary" disabled={busy} onPress={() => onWaive(reason)}>
            {places === 1 ? waive.button : waive.group(places)}
          </Button>
          <Button onPress={onCancel}>{button.cancel}</Button>
        </div>
      </form>
    </div>
  );
}
