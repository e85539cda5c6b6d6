import { offer, report as words } from '../../messages/making';
import { Button } from './button';
import { CopiedText } from './copied-text';
import { Panel } from './panel';

/** "Báo cáo phân tích" in words, for those who go on in Word. */
export function ReportText({ text, onClose }: { readonly text: string; readonly onClose: () => void }) {
  return (
    <Panel title={offer.report.button} onClose={onClose}>
      <CopiedText label={words.text} text={text} rows={10} note={words.copy}>
        <Button onPress={onClose}>{words.close}</Button>
      </CopiedText>
    </Panel>
  );
}
