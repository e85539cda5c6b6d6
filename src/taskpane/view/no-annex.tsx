import { LAYOUTS } from '../../core/annex/layouts';
import type { Failure } from '../../core/failure';
import { noAnnex } from '../../messages/pane';
import { Button } from './button';
import { Icon } from './icon';

interface NoAnnexProps {
  readonly failure: Extract<Failure, { readonly code: 'annex/none' }>;
  readonly busy: boolean;
  readonly onSheet: (sheet: string) => void;
}

/** There is no annex on the sheet: what was looked for, and the sheets that have one. */
export function NoAnnex({ failure, busy, onSheet }: NoAnnexProps) {
  return (
    <section class="verdict no-annex">
      <h1>
        <Icon name="advice" />
        {noAnnex.title}
      </h1>
      <p>{noAnnex.sentence(failure.sheet)}</p>
      {failure.elsewhere.length > 0 && (
        <>
          <p>{noAnnex.elsewhere}</p>
          <div class="buttons">
            {failure.elsewhere.map((sheet) => (
              <Button key={sheet} disabled={busy} onPress={() => onSheet(sheet)}>
                {sheet}
              </Button>
            ))}
          </div>
        </>
      )}
      <details>
        <summary>{noAnnex.lookedFor}</summary>
        <ul>
          {LAYOUTS.map(({ id, fields }) => (
            <li key={id}>
              {fields
                .filter(({ required }) => required)
                .map(({ title }) => title)
                .join(' · ')}
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}
