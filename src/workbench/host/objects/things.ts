import { sheetExtras } from '../extras';
import type { Kind } from '../object';
import { sheetOf } from '../session';

/** Of what lies on a sheet and the grid does not show, how much there is; the targets are the sheet's id. */
export const chartsKind = counted('ChartCollection', 'charts');
export const shapesKind = counted('ShapeCollection', 'shapes');
export const pivotTablesKind = counted('PivotTableCollection', 'pivotTables');

function counted(name: string, thing: 'charts' | 'shapes' | 'pivotTables'): Kind<string> {
  return {
    name,
    methods: { GetCount: (id, _, session) => sheetExtras(sheetOf(session, id)).things?.[thing] ?? 0 },
  };
}
