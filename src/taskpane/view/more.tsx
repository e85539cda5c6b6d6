import { useRef } from 'preact/hooks';
import { button, hint } from '../../messages/pane';
import { Button } from './button';

/** Entries of a list shown before "Xem thêm", and added by it. */
export const FIRST_SHOWN = 20;
const NEXT_SHOWN = 100;

interface MoreProps {
  /** Entries not shown yet; the button goes with the last of them. */
  readonly left: number;
  readonly onMore: (entries: number) => void;
}

/** Stands right behind its list. The reader goes on at the first entry that it brings. */
export function More({ left, onMore }: MoreProps) {
  const here = useRef<HTMLDivElement>(null);
  if (left <= 0) return null;

  function reveal() {
    const list = here.current?.previousElementSibling;
    const entriesBefore = list?.children.length ?? 0;
    onMore(NEXT_SHOWN);
    setTimeout(() => {
      const first = list?.children[entriesBefore];
      const target = first?.querySelector('button') ?? first;
      if (target instanceof HTMLElement) target.focus();
    });
  }

  return (
    <div class="more" ref={here}>
      <Button look="quiet" hint={hint.moreLeft(left)} onPress={reveal}>
        {button.more}
      </Button>
    </div>
  );
}
