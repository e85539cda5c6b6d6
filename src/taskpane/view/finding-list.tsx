import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { canWaive } from '../../core/rules/check';
import { list, waive } from '../../messages/pane';
import { arrange, type Group, type Item, VIEWS, type View } from '../arrange';
import { successor } from '../successor';
import { FindingGroup, type GroupControls } from './finding-group';
import { useFocusHeir } from './focus';
import { FIRST_SHOWN } from './more';
import { SectionHeading } from './section-heading';

interface FindingListProps extends Omit<GroupControls, 'current' | 'shown' | 'onMore'> {
  readonly items: readonly Item[];
  readonly view: View;
  readonly onView: (view: View) => void;
  readonly onTell: (text: string) => void;
}

/** The findings, grouped; one tab stop for all rows, arrow keys between them. */
export function FindingList({ items, view, onView, onTell, ...controls }: FindingListProps) {
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const [shown, setShown] = useState<Readonly<Record<string, number>>>({});
  const [wanted, setWanted] = useState<string | null>(null);
  const order = useRef<readonly string[]>([]);
  const root = useRef<HTMLDivElement>(null);

  const sections = arrange(items, view);
  const shownOf = ({ key }: Group) => shown[key] ?? FIRST_SHOWN;
  const keys = sections
    .filter((section) => !folded.has(section.key))
    .flatMap(({ groups }) => groups.flatMap((group) => group.items.slice(0, shownOf(group))))
    .map(({ key }) => key);
  const current = wanted === null ? (keys[0] ?? null) : here(wanted);

  function here(key: string): string | null {
    return keys.includes(key) ? key : successor(order.current, key, keys);
  }

  useLayoutEffect(() => {
    order.current = keys;
    if (wanted !== null && current !== wanted) setWanted(current);
  });

  const row = (key: string | null) =>
    [...(root.current?.querySelectorAll<HTMLElement>('button.finding') ?? [])].find(
      ({ dataset }) => dataset.key === key,
    ) ?? null;
  const keepFocus = useFocusHeir(() => row(current));

  function onFocusIn(event: FocusEvent) {
    keepFocus(event);
    const key = keyAt(event.target);
    if (key !== null) setWanted(key);
  }

  function onKeyDown(event: KeyboardEvent) {
    const key = keyAt(event.target);
    if (key === null || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    const at = keys.indexOf(key);
    const target = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: keys.length - 1 }[event.key];
    if (target !== undefined) {
      event.preventDefault();
      row(keys[target] ?? null)?.focus();
    } else if (event.key.toLowerCase() === 's' || event.code === 'KeyS') {
      event.preventDefault();
      fixByKey(key);
    } else if (event.key.toLowerCase() === 'b' || event.code === 'KeyB') {
      event.preventDefault();
      waiveByKey(key);
    }
  }

  function waiveByKey(key: string) {
    const item = items.find((candidate) => candidate.key === key);
    if (item && canWaive(item.finding)) controls.onAsk({ kind: 'waive', key });
    else if (item) onTell(waive.refused);
  }

  function fixByKey(key: string) {
    const item = items.find((candidate) => candidate.key === key);
    if (!item) return;
    if (item.finding.fix) controls.onFix(item);
    else onTell(item.finding.suggestions.length > 0 ? list.pickOne : list.noFix);
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys act on the buttons inside, which have their own roles
    <div class="findings" ref={root} onFocusIn={onFocusIn} onKeyDown={onKeyDown}>
      <fieldset class="views" aria-label={list.byName}>
        <span aria-hidden="true">{list.by}</span>
        {VIEWS.map((each) => (
          <button
            key={each}
            type="button"
            class="view"
            aria-pressed={each === view}
            onClick={() => onView(each)}
          >
            {list.views[each]}
          </button>
        ))}
      </fieldset>
      {sections.map(({ key, severity, count, groups }) => (
        <section key={key} class="section">
          {severity && (
            <SectionHeading
              severity={severity}
              count={count}
              open={!folded.has(key)}
              onToggle={() => setFolded(toggled(folded, key))}
            />
          )}
          {!folded.has(key) &&
            groups.map((group) => (
              <FindingGroup
                key={group.key}
                group={group}
                signs={severity === null}
                {...controls}
                current={current}
                shown={shownOf(group)}
                onMore={(entries) => setShown({ ...shown, [group.key]: shownOf(group) + entries })}
              />
            ))}
        </section>
      ))}
    </div>
  );
}

/** The finding that an element belongs to; a group's own controls stand for its first. */
function keyAt(target: EventTarget | null): string | null {
  const holder = target instanceof Element ? target.closest<HTMLElement>('[data-key]') : null;
  return holder?.dataset.key ?? null;
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement;
}

function toggled(set: ReadonlySet<string>, member: string): ReadonlySet<string> {
  const next = new Set(set);
  if (!next.delete(member)) next.add(member);
  return next;
}
