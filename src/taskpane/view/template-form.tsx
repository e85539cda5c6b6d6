import { useState } from 'preact/hooks';
import type { Catalogue } from '../../core/catalogue/catalogue';
import type { Extent, TemplateForm as Form, TemplateId } from '../../core/template/content';
import { extentName, layoutName, offer, template as words } from '../../messages/making';
import { button } from '../../messages/pane';
import { type FormFields, levelOf, readForm } from '../fields';
import { Button } from './button';
import { Field } from './field';
import { Panel } from './panel';
import { Radios } from './radios';
import { TitleFields } from './title-fields';

interface TemplateFormProps {
  readonly fields: FormFields;
  /** Those known to the workbook; the one that it is judged by comes first. */
  readonly catalogues: readonly Catalogue[];
  readonly busy: boolean;
  readonly onChange: (fields: Partial<FormFields>) => void;
  readonly onInsert: (form: Form) => void;
  readonly onClose: () => void;
}

const LAYOUTS: readonly TemplateId[] = ['khac-phuc', 'tong-hop', 'giai-phap-so', 'nhiem-vu'];
const EXTENTS: readonly Extent[] = ['lost', 'all'];

/** "Chèn mẫu": what the blank form is to be; Enter makes it. */
export function TemplateForm({ fields, catalogues, busy, onChange, onInsert, onClose }: TemplateFormProps) {
  const [tried, setTried] = useState(false);
  const catalogue = chosenOf(fields, catalogues);
  const { form, wrong } = readForm(fields, catalogue?.id ?? null);

  function insert() {
    setTried(true);
    if (!busy && wrong.length === 0) onInsert(form);
  }

  return (
    <Panel title={offer.template.button} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          insert();
        }}
      >
        <Radios
          name={words.layout}
          value={fields.layout}
          options={LAYOUTS.map((id) => ({ id, ...layoutName[id] }))}
          onChange={(layout) => onChange({ layout })}
        />
        <Field label={words.catalogue}>
          {(id) => (
            <select
              id={id}
              value={catalogue?.id ?? ''}
              onChange={({ currentTarget: { value } }) => onChange({ catalogue: value || null })}
            >
              {catalogues.map(({ id: each, title }) => (
                <option key={each} value={each}>
                  {title}
                </option>
              ))}
              <option value="">{words.noCatalogue}</option>
            </select>
          )}
        </Field>
        {catalogue && fields.layout === 'khac-phuc' && (
          <Radios
            name={words.extent}
            value={fields.extent}
            options={EXTENTS.map((id) => ({ id, name: extentName[id] }))}
            onChange={(extent) => onChange({ extent })}
          />
        )}
        {catalogue && !catalogue.complete && fields.layout === 'khac-phuc' && fields.extent === 'all' && (
          <p class="note">{words.partial(catalogue.criteria.length)}</p>
        )}
        <TitleFields fields={fields} wrong={tried ? wrong : []} onChange={onChange} />
        <p class="note">{words.later}</p>
        <div class="buttons">
          <Button look="primary" submits disabled={busy}>
            {words.insert}
          </Button>
          <Button onPress={onClose}>{button.cancel}</Button>
        </div>
      </form>
    </Panel>
  );
}

/** The one chosen; while nobody has chosen, the first that is for such a form's level. */
function chosenOf({ catalogue, layout }: FormFields, catalogues: readonly Catalogue[]): Catalogue | null {
  if (catalogue === null) return null;
  const chosen = catalogues.find(({ id }) => id === catalogue);
  return chosen ?? catalogues.find(({ level }) => level === levelOf(layout)) ?? null;
}
