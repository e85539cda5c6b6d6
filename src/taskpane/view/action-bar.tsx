import type { Ref } from 'preact';
import { button, hint } from '../../messages/pane';
import type { ChangeLine } from '../preview';
import type { Notice } from '../shown';
import { Button } from './button';
import { Preview } from './preview';
import { Trouble } from './trouble';

interface ActionBarProps {
  readonly busy: boolean;
  readonly notice: Notice | null;
  /** How many findings have a safe fix; `null` before the first check. */
  readonly fixable: number | null;
  /** What "Sửa tất cả" would change, while that is being asked. */
  readonly asked: readonly ChangeLine[] | null;
  readonly barRef: Ref<HTMLDivElement>;
  readonly onCheck: () => void;
  readonly onFixAll: () => void;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** The two main buttons, always in view, and right under them whatever kept the last one from working. */
export function ActionBar(props: ActionBarProps) {
  const { busy, notice, fixable, asked, barRef } = props;
  return (
    <>
      <div class="action-bar" ref={barRef}>
        <div class="buttons">
          <Button look="primary" hint={hint.check} disabled={busy} onPress={props.onCheck}>
            {button.check}
          </Button>
          {fixable !== null && (
            <Button
              hint={fixable > 0 ? hint.fixAll : hint.nothingToFix}
              disabled={busy || fixable === 0}
              expanded={asked !== null}
              onPress={props.onFixAll}
            >
              {button.fixAll(fixable)}
            </Button>
          )}
        </div>
        <Trouble notice={notice} />
      </div>
      {asked && (
        <Preview
          places={fixable ?? 0}
          lines={asked}
          busy={busy}
          onConfirm={props.onConfirm}
          onCancel={props.onCancel}
        />
      )}
    </>
  );
}
