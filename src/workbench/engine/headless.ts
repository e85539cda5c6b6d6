import { createRequire } from 'node:module';
import type * as Core from '@univerjs/core';
import type * as CoreFacade from '@univerjs/core/facade';
import type * as ConditionalFormatting from '@univerjs/preset-sheets-conditional-formatting';
import type * as NumberFormat from '@univerjs/preset-sheets-core';
import type * as NodePreset from '@univerjs/preset-sheets-node-core';
import type * as Note from '@univerjs/preset-sheets-note';
import { computeNow, isComputed } from './compute';

/** Univer without a window: one engine, in which one workbook after the other may be opened. */
export interface HeadlessEngine {
  readonly univer: CoreFacade.FUniver;
  /** Opens a workbook in place of the one before, and waits until its formulas are computed. */
  open(book: Partial<Core.IWorkbookData>): Promise<void>;
  dispose(): void;
}

/** Formulas are computed on opening even where the file brings cached results. */
const COMPUTE_ON_OPEN = 0;

/**
 * The engine's CommonJS build is asked for by name: its ES build needs a package that Node cannot
 * load, and a mixture of both would be two engines that do not know each other.
 */
export function createHeadlessEngine(): HeadlessEngine {
  const load = createRequire(import.meta.url);
  const core: typeof Core = load('@univerjs/core');
  const { UniverSheetsNodeCorePreset }: typeof NodePreset = load('@univerjs/preset-sheets-node-core');
  const conditional: typeof ConditionalFormatting = load('@univerjs/sheets-conditional-formatting');
  const note: typeof Note = load('@univerjs/sheets-note');
  const numberFormat: typeof NumberFormat = load('@univerjs/sheets-numfmt');
  const { FUniver }: typeof CoreFacade = load('@univerjs/core/lib/facade');
  load('@univerjs/sheets-conditional-formatting/lib/facade');
  load('@univerjs/sheets-note/lib/facade');

  const univer = new core.Univer({
    locale: core.LocaleType.EN_US,
    locales: { [core.LocaleType.EN_US]: {} },
    logLevel: core.LogLevel.ERROR,
  });
  const { plugins } = UniverSheetsNodeCorePreset({ formula: { initialFormulaComputing: COMPUTE_ON_OPEN } });
  univer.registerPlugins(plugins.map((plugin) => (Array.isArray(plugin) ? plugin : [plugin])) as never);
  univer.registerPlugin(numberFormat.UniverSheetsNumfmtPlugin);
  univer.registerPlugin(conditional.UniverSheetsConditionalFormattingPlugin);
  univer.registerPlugin(note.UniverSheetsNotePlugin);
  const api = FUniver.newAPI(univer);
  let count = 0;

  return {
    univer: api,
    open: async (book) => {
      const opened = api.getActiveWorkbook();
      if (opened) api.disposeUnit(opened.getId());
      const computed = new Promise<void>((resolve) => {
        const listening = api.onCommandExecuted((command) => {
          if (!isComputed(command)) return;
          listening.dispose();
          resolve();
        });
      });
      // The engine does not forget everything about a closed workbook, so none may have the name of another.
      count += 1;
      api.createWorkbook({ ...book, id: `book${count}` });
      computeNow(api);
      await computed;
    },
    dispose: () => univer.dispose(),
  };
}
