import { useRef } from 'preact/hooks';
import { offer, report as words } from '../../messages/making';
import { Button } from './button';
import { Field } from './field';
import { Panel } from './panel';

/** "Báo cáo phân tích" as text to be copied: Excel's panes may be kept from the clipboard. */
export function ReportText({ text, onClose }: { readonly text: string; readonly onClose: () => void }) {
  const area = useRef<HTMLTextAreaElement>(null);
  return (
    <Panel title={offer.report.button} onClose={onClose}>
      <Field label={words.text}>
        {(id) => <textarea id={id} ref={area} rows={10} readOnly value={text} />}
      </Field>
      <p class="note">{words.copy}</p>
      <div class="buttons">
        <Button
          look="primary"
          onPress={() => {
            area.current?.focus();
            area.current?.select();
          }}
        >
          {words.selectAll}
        </Button>
        <Button onPress={onClose}>{words.close}</Button>
      </div>
    </Panel>
  );
}
