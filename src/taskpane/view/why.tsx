import { useId, useState } from 'preact/hooks';
import type { LayoutId } from '../../core/annex/layout';
import type { AnyFinding } from '../../core/rules';
import { button, why } from '../../messages/pane';
import { ruleText } from '../../messages/vi';
import { Icon } from './icon';

/** The rule's own explanation: why it matters and what to do. */
export function Why({ rule, layout }: { readonly rule: AnyFinding['rule']; readonly layout: LayoutId }) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const text = ruleText(rule, layout);
  return (
    <div class="why">
      <button
        type="button"
        class="fold"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <Icon name="chevron" />
        {button.why}
      </button>
      <div id={id} hidden={!open}>
        <p>{text.why}</p>
        <p>
          <strong>{why.todo}:</strong> {text.todo}
        </p>
      </div>
    </div>
  );
}
