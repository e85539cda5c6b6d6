import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { button, waive } from '../../messages/pane';
import { Button } from './button';

interface WaiveFormProps {
  readonly busy: boolean;
  readonly onWaive: (reason: string) => void;
  readonly onCancel: () => void;
}

/** Asks why a finding is to be let stand; Enter does it, Escape leaves everything as it is. */
export function WaiveForm({ busy, onWaive, onCancel }: WaiveFormProps) {
  const [reason, setReason] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  useEffect(() => field.current?.focus(), []);
  return (
    <form
      class="preview"
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) onWaive(reason);
      }}
      onKeyDown={({ key }) => {
        if (key === 'Escape') onCancel();
      }}
    >
      <label for={id}>{waive.reason}</label>
      <input
        id={id}
        ref={field}
        type="text"
        maxLength={300}
        autocomplete="off"
        value={reason}
        onInput={({ currentTarget }) => setReason(currentTarget.value)}
      />
      <p class="note">{waive.kept}</p>
      <div class="buttons">
        <Button look="primary" disabled={busy} onPress={() => onWaive(reason)}>
          {waive.button}
        </Button>
        <Button onPress={onCancel}>{button.cancel}</Button>
      </div>
    </form>
  );
}
