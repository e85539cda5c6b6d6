import { button } from '../../messages/pane';
import { Button } from './button';
import { useOpened } from './opened';

interface DeleteSureProps {
  /** What goes, and that it cannot be brought back. */
  readonly question: string;
  readonly yes: string;
  readonly busy: boolean;
  readonly onDelete: () => void;
  readonly onCancel: () => void;
}

/** Asks once more. The focus comes to the way out: a second Enter is to delete nothing. */
export function DeleteSure({ question, yes, busy, onDelete, onCancel }: DeleteSureProps) {
  const opened = useOpened<HTMLDivElement>(onCancel);
  return (
    <div class="card" role="alert" {...opened}>
      <p>{question}</p>
      <div class="buttons">
        <Button onPress={onCancel}>{button.cancel}</Button>
        <Button disabled={busy} onPress={onDelete}>
          {yes}
        </Button>
      </div>
    </div>
  );
}
