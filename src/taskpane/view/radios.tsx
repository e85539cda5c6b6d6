import { useId } from 'preact/hooks';

interface RadiosProps<Id extends string> {
  readonly name: string;
  readonly value: Id;
  readonly options: readonly { readonly id: Id; readonly name: string; readonly about?: string }[];
  readonly onChange: (id: Id) => void;
}

/** One of a few, each with what it is for. */
export function Radios<Id extends string>({ name, value, options, onChange }: RadiosProps<Id>) {
  const group = useId();
  return (
    <fieldset class="radios">
      <legend>{name}</legend>
      {options.map(({ id, name: label, about }) => (
        <label key={id} class="tick">
          <input type="radio" name={group} value={id} checked={id === value} onChange={() => onChange(id)} />
          <span>
            {label}
            {about && <span class="note">: {about}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
