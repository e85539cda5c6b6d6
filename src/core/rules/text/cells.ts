import type { Annex, AnnexRow } from '../../annex/annex';
import type { Field } from '../../annex/layout';
import { cellOf, refOf } from '../../annex/query';
import type { CellRef } from '../../sheet/address';
import { rememberingOf } from '../../values/remember';

/** The columns that hold prose or names. */
export const TEXT_FIELDS: readonly Field[] = [
  'content',
  'reason',
  'remedy',
  'owner',
  'coordinator',
  'monitor',
  'deliverable',
  'deadline',
  'note',
];

interface TextCell {
  readonly row: AnnexRow;
  readonly field: Field;
  readonly at: CellRef;
  readonly text: string;
  /** The text is a formula's result, so that it cannot be mended in place. */
  readonly computed: boolean;
}

/** Every non-empty text in the rows that count and their continuations, row by row. */
export const textCells = rememberingOf((annex: Annex): readonly TextCell[] =>
  annex.rows
    .filter(({ kind }) => kind === 'section' || kind === 'criterion' || kind === 'continuation')
    .flatMap((row) =>
      TEXT_FIELDS.flatMap((field) => {
        const at = refOf(annex, row, field);
        const { value, formula } = cellOf(annex, row, field);
        if (!at || typeof value !== 'string' || value === '') return [];
        return [{ row, field, at, text: value, computed: formula !== null }];
      }),
    ),
);
