import { useState } from 'preact/hooks';
import type { Settings } from '../../core/settings/settings';
import { doubledIn, namesAsText, namesIn, unitsOf, withUnits } from '../../core/settings/units';
import { COMMUNE_UNITS } from '../../core/values/commune-units';
import { tidy } from '../../core/values/text';
import type { Unit } from '../../core/values/unit';
import { status } from '../../messages/pane';
import { settings as common, units as words } from '../../messages/settings';
import type { Tasks } from '../tasks';
import { Button } from './button';
import { Field } from './field';

interface UnitSettingsProps {
  readonly settings: Settings;
  readonly busy: boolean;
  readonly tasks: Tasks;
}

/** The units that may own a criterion, and how each may be written. */
export function UnitSettings({ settings, busy, tasks }: UnitSettingsProps) {
  const [typed, setTyped] = useState<readonly Typed[]>(() => unitsOf(settings).map(asTyped));
  const units = typed.map(asUnit);
  const changed = withUnits(settings, units);
  const same = JSON.stringify(changed.units) === JSON.stringify(settings.units);
  const doubled = doubledIn(units);
  const doubles = typed.filter((_, index) => doubled[index]).map(({ name }) => `“${tidy(name)}”`);
  const replace = (at: number, unit: Typed) =>
    setTyped(typed.map((other, index) => (index === at ? unit : other)));

  return (
    <section>
      <h3>{words.title}</h3>
      <p class="note">{words.intro(changed.units !== null)}</p>
      <ul class="units">
        {typed.map((unit, index) => (
          <li key={unit.key}>
            <TypedUnit
              unit={unit}
              double={doubled[index] === true}
              onChange={(next) => replace(index, next)}
              onRemove={() => setTyped(typed.filter((other) => other !== unit))}
            />
          </li>
        ))}
      </ul>
      <p class={doubles.length > 0 ? 'problem' : 'note'} aria-live="polite">
        {doubles.length > 0 ? words.doubles(doubles) : !same && words.unsaved}
      </p>
      <div class="buttons">
        <Button
          look="primary"
          disabled={busy || same || doubles.length > 0}
          onPress={() => void tasks.keep((now) => withUnits(now, units), status.kept)}
        >
          {common.save}
        </Button>
        <Button onPress={() => setTyped([...typed, asTyped(NO_UNIT, nextKey(typed))])}>{words.add}</Button>
        <Button onPress={() => setTyped(COMMUNE_UNITS.map(asTyped))}>{words.usual}</Button>
      </div>
    </section>
  );
}

/** A unit as its fields hold it: what is typed is taken apart when it is kept, not while it is typed. */
interface Typed {
  readonly key: number;
  readonly name: string;
  readonly accepted: string;
  readonly aliases: string;
}

const NO_UNIT: Unit = { name: '', accepted: [], aliases: [] };

function asTyped({ name, accepted, aliases }: Unit, key: number): Typed {
  return { key, name, accepted: namesAsText(accepted), aliases: namesAsText(aliases) };
}

function asUnit({ name, accepted, aliases }: Typed): Unit {
  return { name, accepted: namesIn(accepted), aliases: namesIn(aliases) };
}

function nextKey(typed: readonly Typed[]): number {
  return Math.max(-1, ...typed.map(({ key }) => key)) + 1;
}

const FIELDS = ['name', 'accepted', 'aliases'] as const;

interface TypedUnitProps {
  readonly unit: Typed;
  /** Another has its name already. */
  readonly double: boolean;
  readonly onChange: (unit: Typed) => void;
  readonly onRemove: () => void;
}

function TypedUnit({ unit, double, onChange, onRemove }: TypedUnitProps) {
  const [isNew] = useState(unit.name === '');
  return (
    <details open={isNew}>
      <summary>{unit.name || words.unnamed}</summary>
      <div class="card">
        {FIELDS.map((field) => (
          <Field key={field} label={words[field]} problem={double && field === 'name' ? words.double : null}>
            {(id, told) => (
              <input
                id={id}
                {...told}
                type="text"
                maxLength={500}
                autocomplete="off"
                value={unit[field]}
                onInput={({ currentTarget }) => onChange({ ...unit, [field]: currentTarget.value })}
              />
            )}
          </Field>
        ))}
        <div class="buttons">
          <Button look="quiet" onPress={onRemove}>
            {words.remove}
          </Button>
        </div>
      </div>
    </details>
  );
}
