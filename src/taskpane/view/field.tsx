import type { JSX } from 'preact';
import { useId } from 'preact/hooks';

interface FieldProps {
  readonly label: string;
  /** Why what was typed cannot be taken. */
  readonly problem?: string | null;
  /** The control, given the id that its label names, and how it tells of the problem. */
  readonly children: (id: string, told: Told) => JSX.Element;
}

interface Told {
  readonly 'aria-invalid': boolean;
  readonly 'aria-describedby': string | undefined;
}

/** A control under its label, and above what is wrong with it. */
export function Field({ label, problem = null, children }: FieldProps) {
  const id = useId();
  const said = `${id}-problem`;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {children(id, {
        'aria-invalid': problem !== null,
        'aria-describedby': problem === null ? undefined : said,
      })}
      {problem !== null && (
        <p class="problem" id={said}>
          {problem}
        </p>
      )}
    </div>
  );
}
