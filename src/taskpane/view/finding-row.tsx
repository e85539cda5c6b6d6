import { useId } from 'preact/hooks';
import { planChoice } from '../../core/plan/fixes';
import { canWaive } from '../../core/rules/check';
import { toA1 } from '../../core/sheet/address';
import { button, hint, list, waive } from '../../messages/pane';
import { sayFinding, saySuggestion } from '../../messages/vi';
import type { Item } from '../arrange';
import { changeLines, isShownFirst } from '../preview';
import type { Pending } from '../shown';
import { Button } from './button';
import type { GroupControls } from './finding-group';
import { Icon } from './icon';
import { Preview } from './preview';
import { WaiveForm } from './waive-form';

interface FindingRowProps extends Omit<GroupControls, 'current'> {
  readonly item: Item;
  readonly sign: boolean;
  readonly current: boolean;
}

/** One finding: its cell, its criterion and its sentence, as one button that leads to the cell. */
export function FindingRow({ item, sign, current, ...controls }: FindingRowProps) {
  const { key, finding } = item;
  const cell = toA1(finding.at);
  const sentence = useId();
  const tabIndex = current ? 0 : -1;
  const pending = controls.pending;
  const asked = pending !== null && isOfRow(pending) && pending.key === key;
  const waiving = asked && pending.kind === 'waive';
  const chosen = asked && pending.kind === 'choice' ? pending.suggestion : null;
  const asking =
    asked && !waiving
      ? chosen === null
        ? (finding.fix ?? [])
        : (finding.suggestions[chosen]?.changes ?? [])
      : null;
  return (
    <li class="finding-row" data-key={key}>
      <div class="finding-line">
        <button
          type="button"
          class="finding"
          data-key={key}
          tabIndex={tabIndex}
          title={hint.goTo(cell, finding.fix !== null)}
          onClick={() => controls.onGoTo(item)}
        >
          {sign && <Icon name={finding.severity} />}
          <span class="cell">{cell}</span>{' '}
          <span class="text" id={sentence}>
            {finding.criterion !== null && <span class="criterion">{finding.criterion} </span>}
            {sayFinding(finding, controls.layout)}
          </span>
        </button>
        {finding.fix && (
          <Button
            hint={hint.fix}
            describedBy={sentence}
            disabled={controls.busy}
            tabIndex={tabIndex}
            expanded={isShownFirst(finding.fix) ? asking !== null && chosen === null : undefined}
            onPress={() => controls.onFix(item)}
          >
            {button.fix}
          </Button>
        )}
        {canWaive(finding) && (
          <Button
            look="quiet"
            class="waive"
            hint={waive.hint}
            describedBy={sentence}
            disabled={controls.busy}
            tabIndex={tabIndex}
            expanded={waiving}
            onPress={() => controls.onAsk({ kind: 'waive', key })}
          >
            {waive.button}
          </Button>
        )}
      </div>
      {waiving && (
        <WaiveForm
          places={1}
          busy={controls.busy}
          onWaive={(reason) => controls.onWaive([item], reason)}
          onCancel={controls.onDrop}
        />
      )}
      {finding.suggestions.length > 0 && (
        <fieldset class="suggestions" aria-label={list.suggestions}>
          <span aria-hidden="true">{list.suggestions}</span>
          {finding.suggestions.map((suggestion, index) => (
            <Button
              key={index}
              class="suggestion"
              hint={list.chooseHint(cell)}
              describedBy={sentence}
              disabled={controls.busy}
              tabIndex={tabIndex}
              expanded={isShownFirst(suggestion.changes) ? chosen === index : undefined}
              onPress={() => controls.onChoose(item, index)}
            >
              {saySuggestion(suggestion)}
            </Button>
          ))}
        </fieldset>
      )}
      {asking && (
        <Preview
          places={1}
          lines={changeLines(planChoice(controls.sheet, asking))}
          busy={controls.busy}
          onConfirm={() =>
            chosen === null ? controls.onConfirmFix([item]) : controls.onConfirmChoice(item, chosen)
          }
          onCancel={controls.onDrop}
        />
      )}
    </li>
  );
}

type OfRow = Extract<Pending, { readonly kind: 'fix' | 'waive' | 'choice' }>;

function isOfRow(pending: Pending): pending is OfRow {
  return pending.kind === 'fix' || pending.kind === 'waive' || pending.kind === 'choice';
}
