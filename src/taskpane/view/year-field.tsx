import { wrongYear } from '../../messages/pane';
import { Field } from './field';

interface YearFieldProps {
  readonly label: string;
  readonly value: string;
  /** What was typed is no year. */
  readonly wrong: boolean;
  readonly onInput: (typed: string) => void;
}

/** A year, as four digits. */
export function YearField({ label, value, wrong, onInput }: YearFieldProps) {
  return (
    <Field label={label} problem={wrong ? wrongYear : null}>
      {(id, told) => (
        <input
          id={id}
          {...told}
          type="text"
          inputMode="numeric"
          maxLength={4}
          autocomplete="off"
          value={value}
          onInput={({ currentTarget }) => onInput(currentTarget.value)}
        />
      )}
    </Field>
  );
}
