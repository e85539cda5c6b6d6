import { useState } from 'preact/hooks';
import type { NewCriterion } from '../../core/insert/criterion';
import type { CellRef } from '../../core/sheet/address';
import type { Code } from '../../core/values/code';
import { insert as words } from '../../messages/making';
import { type OwnFields, readOwn } from '../fields';
import type { SectionChoice } from '../places';
import { Button } from './button';
import { Field } from './field';
import { useOpened } from './opened';

interface OwnRowProps {
  readonly sections: readonly SectionChoice[];
  /** The criteria that the annex lists: no other has their codes. */
  readonly present: ReadonlyMap<Code, CellRef>;
  readonly busy: boolean;
  /** It came at a press, and not along with the form that it stands in. */
  readonly asked: boolean;
  readonly onInsert: (row: NewCriterion) => void;
  readonly onClose: () => void;
}

/** A row that is in no Bộ tiêu chí; Enter inserts it. */
export function OwnRow({ sections, present, busy, asked, onInsert, onClose }: OwnRowProps) {
  const [fields, setFields] = useState<OwnFields>({
    section: sections[0]?.code ?? '1',
    code: '',
    name: '',
    maximum: '',
  });
  const [tried, setTried] = useState(false);
  const opened = useOpened<HTMLDivElement>(onClose, asked);
  const { row, wrong } = readOwn(fields);
  const change = (part: Partial<OwnFields>) => setFields((now) => ({ ...now, ...part }));
  const problem = (field: (typeof wrong)[number], text: string) =>
    tried && wrong.includes(field) ? text : null;
  const taken = row?.code && present.has(row.code) ? row.code : null;

  return (
    <div class="card" {...opened}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (row && !busy) onInsert(row);
        }}
      >
        <Field label={words.section}>
          {(id) => (
            <select
              id={id}
              value={fields.section}
              onChange={({ currentTarget }) => change({ section: currentTarget.value })}
            >
              {sections.map(({ code, name }) => (
                <option key={code} value={code}>
                  {code}. {name}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={words.name} problem={problem('name', words.noName)}>
          {(id, told) => (
            <input
              id={id}
              type="text"
              maxLength={500}
              autocomplete="off"
              {...told}
              value={fields.name}
              onInput={({ currentTarget }) => change({ name: currentTarget.value })}
            />
          )}
        </Field>
        <div class="fields">
          <Field
            label={words.code}
            problem={problem('code', words.wrongCode) ?? (tried && taken ? words.taken(taken) : null)}
          >
            {(id, told) => (
              <input
                id={id}
                type="text"
                maxLength={20}
                autocomplete="off"
                {...told}
                value={fields.code}
                onInput={({ currentTarget }) => change({ code: currentTarget.value })}
              />
            )}
          </Field>
          <Field label={words.maximum} problem={problem('maximum', words.wrongMaximum)}>
            {(id, told) => (
              <input
                id={id}
                type="text"
                inputMode="decimal"
                maxLength={10}
                autocomplete="off"
                {...told}
                value={fields.maximum}
                onInput={({ currentTarget }) => change({ maximum: currentTarget.value })}
              />
            )}
          </Field>
        </div>
        <div class="buttons">
          <Button submits disabled={busy}>
            {words.insertOwn}
          </Button>
        </div>
      </form>
    </div>
  );
}
