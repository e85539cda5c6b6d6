import { useState } from 'preact/hooks';
import type { ChangeLine } from '../preview';
import { FIRST_SHOWN, More } from './more';

/** What is about to change, cell by cell. */
export function ChangeList({ lines }: { readonly lines: readonly ChangeLine[] }) {
  const [shown, setShown] = useState(FIRST_SHOWN);
  return (
    <>
      <ul>
        {lines.slice(0, shown).map((line) =>
          'cell' in line ? (
            <li key={line.cell} title={line.whole} tabIndex={-1}>
              <span class="cell">{line.cell}</span>
              <span class="change">
                <del>{line.before}</del> <span aria-hidden="true">→</span> <ins>{line.after}</ins>
              </span>
            </li>
          ) : (
            <li key={line.row} tabIndex={-1}>
              {line.text}
            </li>
          ),
        )}
      </ul>
      <More left={lines.length - shown} onMore={(next) => setShown(shown + next)} />
    </>
  );
}
