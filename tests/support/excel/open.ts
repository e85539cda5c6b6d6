import type { IWorkbookData } from '@univerjs/core';
import { createHeadlessEngine, type HeadlessEngine } from '../../../src/workbench/engine/headless';
import { createHost, type Host, type LoggedBatch } from '../../../src/workbench/host/host';
import { type Client, loadClient } from './client';

export interface ExcelOptions {
  /** The ExcelApi version to act as: `1.9`, `1.14`, `1.17`, `1.21` (the default). */
  readonly api?: string;
}

/** A stand-in Excel with one workbook open, and the real client connected to it. */
export interface OpenExcel extends Client {
  readonly host: Host;
  readonly engine: HeadlessEngine;
  /** `Excel.run`, by its short name. */
  run<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T>;
  /** Round trips since opening or {@link OpenExcel.reset}; the client's own tidying does not count. */
  batches(): number;
  bytes(): { readonly in: number; readonly out: number };
  log(): readonly LoggedBatch[];
  reset(): void;
  /** Makes this Excel the one that code finds under the globals `Excel`, `Office` and `OfficeExtension`. */
  install(): void;
  /** Types into a cell as a person would, past the client. */
  type(sheet: string, address: string, value: string | number | boolean): Promise<void>;
  dispose(): void;
}

/** One sheet of a workbook to open, as a person would see it: rows of cells, formulas with `=`. */
export type Rows = readonly (readonly (string | number | boolean | null)[])[];

let engine: HeadlessEngine | null = null;

/**
 * Opens a workbook in the stand-in Excel. The engine is shared, so within a test file only the last
 * workbook opened is there.
 */
export async function openExcel(
  book: Partial<IWorkbookData>,
  { api = '1.21' }: ExcelOptions = {},
): Promise<OpenExcel> {
  engine ??= createHeadlessEngine();
  const shared = engine;
  await shared.open(structuredClone(book));
  const host = createHost(shared.univer, { api });
  const client = loadClient(host, api);
  const before = {
    Excel: globals().Excel,
    Office: globals().Office,
    OfficeExtension: globals().OfficeExtension,
  };
  return {
    ...client,
    host,
    engine: shared,
    run: (batch) => client.Excel.run(batch),
    batches: () => host.counts().batches,
    bytes: () => ({ in: host.counts().bytesIn, out: host.counts().bytesOut }),
    log: () => host.log,
    reset: () => host.resetCounts(),
    install: () => void Object.assign(globals(), client),
    type: async (sheet, address, value) => {
      shared.univer.getActiveWorkbook()?.getSheetByName(sheet)?.getRange(address).setValue(value);
      await host.idle();
    },
    dispose: () => {
      host.dispose();
      Object.assign(globals(), before);
    },
  };
}

/** A workbook of sheets given as rows: `bookOf({ 'Phụ lục': [['STT', 'Điểm'], [1, '=1+1']] })`. */
export function bookOf(sheets: Readonly<Record<string, Rows>>): Partial<IWorkbookData> {
  const entries = Object.entries(sheets).map(([name, rows], index) => ({
    id: `sheet${index + 1}`,
    name,
    rows,
  }));
  return {
    id: 'book',
    name: 'Book1.xlsx',
    sheetOrder: entries.map(({ id }) => id),
    sheets: Object.fromEntries(
      entries.map(({ id, name, rows }) => [
        id,
        {
          id,
          name,
          rowCount: Math.max(100, rows.length),
          columnCount: 26,
          cellData: rows.map((row) => row.map(cellOf)),
        },
      ]),
    ),
  } as Partial<IWorkbookData>;
}

function cellOf(value: string | number | boolean | null): object {
  if (value === null) return {};
  if (typeof value === 'number') return { v: value, t: 2 };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: 3 };
  return value.startsWith('=') ? { f: value } : { v: value, t: 1 };
}

function globals(): Record<string, unknown> {
  return globalThis as unknown as Record<string, unknown>;
}
