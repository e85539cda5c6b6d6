import type { LayoutId } from '../../core/annex/layout';
import { planFixes } from '../../core/plan/fixes';
import { canWaive } from '../../core/rules/check';
import type { SheetSnapshot } from '../../core/sheet/snapshot';
import { button, hint, list, waive } from '../../messages/pane';
import { ruleText } from '../../messages/vi';
import { fixable, type Group, type Item } from '../arrange';
import { changeLines } from '../preview';
import { samePending } from '../reduce';
import type { Pending } from '../shown';
import { Button } from './button';
import { FindingRow } from './finding-row';
import { Icon } from './icon';
import { More } from './more';
import { Preview } from './preview';
import { WaiveForm } from './waive-form';
import { Why } from './why';

/** What a group and its rows need of the pane. */
export interface GroupControls {
  /** The sheet as it was checked: what its cells hold before a fix. */
  readonly sheet: SheetSnapshot;
  /** Its layout, by whose columns figures are called. */
  readonly layout: LayoutId;
  /** Key of the row that is the list's tab stop. */
  readonly current: string | null;
  readonly shown: number;
  readonly busy: boolean;
  readonly pending: Pending | null;
  readonly onMore: (entries: number) => void;
  readonly onGoTo: (item: Item) => void;
  /** Fixes or chooses at once where one cell changes; several are shown first. */
  readonly onFix: (item: Item) => void;
  readonly onChoose: (item: Item, suggestion: number) => void;
  readonly onConfirmFix: (items: readonly Item[]) => void;
  readonly onConfirmChoice: (item: Item, suggestion: number) => void;
  /** Lets findings stand, for a reason that may be empty. */
  readonly onWaive: (items: readonly Item[], reason: string) => void;
  readonly onAsk: (pending: Pending) => void;
  readonly onDrop: () => void;
}

interface FindingGroupProps extends GroupControls {
  readonly group: Group;
  /** Each row shows its own sign of severity: nothing above it does. */
  readonly signs: boolean;
}

export function FindingGroup({ group, signs, ...controls }: FindingGroupProps) {
  const [first] = group.items;
  if (!first) return null;
  const { finding } = first;
  const fixes = fixable(group.items);
  // One kind may have a group in each severity: what is asked is known by the first finding.
  const pending: Pending = { kind: 'group', key: first.key };
  const asked = samePending(controls.pending, pending);
  const byRule = group.by === 'rule';
  // What is of one kind may be let stand for one reason.
  const waivable = byRule ? group.items.filter((item) => canWaive(item.finding)) : [];
  const pendingWaive: Pending = { kind: 'waive-group', key: first.key };
  const askedWhy = samePending(controls.pending, pendingWaive);
  // Without severities above them, the groups are the list's first level.
  const Title = signs ? 'h2' : 'h3';
  return (
    <section class="group" data-key={first.key}>
      <div class="group-head">
        <Title class="group-title">
          {signs && byRule && <Icon name={finding.severity} />}
          {list.counted(
            byRule
              ? ruleText(finding.rule, controls.layout).title
              : list.row(finding.at.row, finding.criterion),
            group.items.length,
          )}
        </Title>
        {fixes.length > 1 && (
          <Button
            hint={hint.fixGroup}
            disabled={controls.busy}
            expanded={asked}
            onPress={() => controls.onAsk(pending)}
          >
            {button.fixGroup(fixes.length)}
          </Button>
        )}
        {waivable.length > 1 && (
          <Button
            look="quiet"
            class="waive"
            hint={waive.groupHint}
            disabled={controls.busy}
            expanded={askedWhy}
            onPress={() => controls.onAsk(pendingWaive)}
          >
            {waive.group(waivable.length)}
          </Button>
        )}
      </div>
      {askedWhy && (
        <WaiveForm
          places={waivable.length}
          busy={controls.busy}
          onWaive={(reason) => controls.onWaive(waivable, reason)}
          onCancel={controls.onDrop}
        />
      )}
      {asked && (
        <Preview
          places={fixes.length}
          lines={changeLines(
            planFixes(
              controls.sheet,
              fixes.map((item) => item.finding.fix ?? []),
            ),
          )}
          busy={controls.busy}
          onConfirm={() => controls.onConfirmFix(fixes)}
          onCancel={controls.onDrop}
        />
      )}
      <ul>
        {group.items.slice(0, controls.shown).map((item) => (
          <FindingRow
            key={item.key}
            item={item}
            sign={signs && !byRule}
            {...controls}
            current={item.key === controls.current}
          />
        ))}
      </ul>
      <More left={group.items.length - controls.shown} onMore={controls.onMore} />
      {byRule && <Why rule={finding.rule} layout={controls.layout} />}
    </section>
  );
}
