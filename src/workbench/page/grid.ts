import { type IWorkbookData, LocaleType, LogLevel, mergeLocales, Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import conditionalFormattingWords from '@univerjs/preset-sheets-conditional-formatting/locales/vi-VN';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import coreWords from '@univerjs/preset-sheets-core/locales/vi-VN';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import dataValidationWords from '@univerjs/preset-sheets-data-validation/locales/vi-VN';
import { UniverSheetsNotePreset } from '@univerjs/preset-sheets-note';
import noteWords from '@univerjs/preset-sheets-note/locales/vi-VN';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css';
import '@univerjs/preset-sheets-data-validation/lib/index.css';
import '@univerjs/preset-sheets-note/lib/index.css';

/** The grid, with one workbook at a time in it. */
interface Grid {
  readonly univer: FUniver;
  /** Shows a workbook in place of the one before. */
  show(book: Partial<IWorkbookData>): void;
  /** The workbook as it is now. */
  save(): IWorkbookData | undefined;
}

/** Formulas are computed on opening even where the file brings cached results. */
const COMPUTE_ON_OPEN = 0;

/** Univer with its full user interface, in Vietnamese, inside that element. */
export function createGrid(container: HTMLElement): Grid {
  const univer = new Univer({
    locale: LocaleType.VI_VN,
    locales: {
      [LocaleType.VI_VN]: mergeLocales(coreWords, conditionalFormattingWords, dataValidationWords, noteWords),
    },
    logLevel: LogLevel.ERROR,
  });
  const presets = [
    UniverSheetsCorePreset({
      container,
      header: true,
      toolbar: true,
      ribbonType: 'simple',
      formula: { initialFormulaComputing: COMPUTE_ON_OPEN },
    }),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsDataValidationPreset(),
    UniverSheetsNotePreset(),
  ];
  // A plug-in that two presets bring is registered once.
  const plugins = new Map(
    presets
      .flatMap((preset) => preset.plugins)
      .map((plugin) => (Array.isArray(plugin) ? plugin : ([plugin, undefined] as const)))
      .map(([plugin, options]) => [plugin.pluginName, { plugin, options }]),
  );
  for (const { plugin, options } of plugins.values()) univer.registerPlugin(plugin, options);
  const api = FUniver.newAPI(univer);
  return {
    univer: api,
    show(book) {
      const shown = api.getActiveWorkbook();
      if (shown) api.disposeUnit(shown.getId());
      api.createWorkbook(book);
    },
    save: () => api.getActiveWorkbook()?.save(),
  };
}
