import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { button } from '../../messages/pane';
import { Button } from './button';
import { Field } from './field';

interface CopiedTextProps {
  readonly label: string;
  readonly text: string;
  readonly rows: number;
  /** Where the text is to go. */
  readonly note: string;
  /** Further buttons. */
  readonly children?: ComponentChildren;
}

/** A text to be copied by the keyboard: in Excel's panes downloads fail in places, and so does the clipboard. */
export function CopiedText({ label, text, rows, note, children }: CopiedTextProps) {
  const area = useRef<HTMLTextAreaElement>(null);
  return (
    <>
      <Field label={label}>{(id) => <textarea id={id} ref={area} rows={rows} readOnly value={text} />}</Field>
      <p class="note">{note}</p>
      <div class="buttons">
        <Button
          look="primary"
          onPress={() => {
            area.current?.focus();
            area.current?.select();
          }}
        >
          {button.selectAll}
        </Button>
        {children}
      </div>
    </>
  );
}
