import { isBareNumber, planNumber } from '../../core/template/words';
import { template as words } from '../../messages/making';
import { type TitleFields as Fields, readTitle, type WrongField } from '../fields';
import { Field } from './field';
import { YearField } from './year-field';

interface TitleFieldsProps {
  readonly fields: Fields;
  /** Told once the form was to be sent. */
  readonly wrong: readonly WrongField[];
  readonly onChange: (fields: Partial<Fields>) => void;
}

/** Whose plan it is, and which. */
export function TitleFields({ fields, wrong, onChange }: TitleFieldsProps) {
  const { unit, number } = readTitle(fields).title;
  const written = planNumber({ unit, number });
  return (
    <>
      <Field label={words.unit}>
        {(id) => (
          <input
            id={id}
            type="text"
            maxLength={120}
            placeholder={words.unitExample}
            value={fields.unit}
            onInput={({ currentTarget }) => onChange({ unit: currentTarget.value })}
          />
        )}
      </Field>
      <div class="fields three">
        <Field label={words.number}>
          {(id) => (
            <input
              id={id}
              type="text"
              maxLength={40}
              autocomplete="off"
              placeholder={words.numberExample}
              value={fields.number}
              onInput={({ currentTarget }) => onChange({ number: currentTarget.value })}
            />
          )}
        </Field>
        <Field label={words.date} problem={wrong.includes('date') ? words.wrongDate : null}>
          {(id, described) => (
            <input
              id={id}
              type="text"
              maxLength={10}
              autocomplete="off"
              placeholder={words.dateExample}
              {...described}
              value={fields.date}
              onInput={({ currentTarget }) => onChange({ date: currentTarget.value })}
            />
          )}
        </Field>
        <YearField
          label={words.year}
          value={fields.year}
          wrong={wrong.includes('year')}
          onInput={(year) => onChange({ year })}
        />
      </div>
      {isBareNumber(number) && (
        <p class="note" aria-live="polite">
          {written === number ? words.numberBare : words.numberWritten(written)}
        </p>
      )}
    </>
  );
}
