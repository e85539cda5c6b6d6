import { useState } from 'preact/hooks';
import type { Catalogue } from '../../core/catalogue/catalogue';
import { EXTENTS, type TemplateForm as Form, TEMPLATE_IDS } from '../../core/template/content';
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
  readonly catalogues: readonly Catalogue[];
  /** Id of the one that the workbook is judged by; `null` for none. */
  readonly own: string | null;
  readonly busy: boolean;
  readonly onChange: (fields: Partial<FormFields>) => void;
  readonly onInsert: (form: Form) => void;
  readonly onClose: () => void;
}

/** "Chèn mẫu": what the blank form is to be; Enter makes it. */
export function TemplateForm(props: TemplateFormProps) {
  const { fields, catalogues, own, busy, onChange, onInsert, onClose } = props;
  const [tried, setTried] = useState(false);
  const chosen = chosenOf(fields, catalogues, own);
  const catalogue = catalogues.find(({ id }) => id === chosen);
  const { form, wrong } = readForm(fields, chosen);
  const known = { complete: catalogue?.complete === true, criteria: catalogue?.criteria.length ?? 0 };

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
          options={TEMPLATE_IDS.map((id) => ({ id, ...layoutName[id] }))}
          onChange={(layout) => onChange({ layout })}
        />
        <Field
          label={words.catalogue}
          problem={tried && wrong.includes('catalogue') ? words.noCatalogueChosen : null}
        >
          {(id, described) => (
            <select
              id={id}
              {...described}
              value={chosen === undefined ? UNCHOSEN : (chosen ?? '')}
              onChange={({ currentTarget: { value } }) => onChange({ catalogue: value || null })}
            >
              {chosen === undefined && (
                <option value={UNCHOSEN} disabled>
                  {words.chooseCatalogue}
                </option>
              )}
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
            options={EXTENTS.map((id) => ({ id, name: extentName[id](known) }))}
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

/** No catalogue's id. */
const UNCHOSEN = '?';

/**
 * The id of the one chosen, `null` for none; while nobody has chosen, the workbook's own. Nothing is guessed beyond
 * that: another province's criteria are worse than none.
 */
function chosenOf(
  { catalogue, layout }: FormFields,
  catalogues: readonly Catalogue[],
  own: string | null,
): string | null | undefined {
  if (catalogue === null || catalogues.some(({ id }) => id === catalogue)) return catalogue;
  return catalogues.find(({ id, level }) => id === own && level === levelOf(layout))?.id;
}
