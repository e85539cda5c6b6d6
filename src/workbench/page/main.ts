import './page.css';
import type { IWorkbookData } from '@univerjs/core';
import { bookExtras } from '../book/extras';
import { problemWith } from '../book/parts';
import { readBook } from '../book/read';
import { writeBook } from '../book/write';
import { createHost, type Host } from '../host/host';
import { blankBook } from './blank';
import { makeDraggable } from './divider';
import { createGrid } from './grid';
import { createPane } from './pane';
import { sayProblem } from './problem';
import { SAMPLES } from './samples';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** `/?api=1.14` acts as an older Excel. */
const api = new URLSearchParams(window.location.search).get('api') ?? '1.21';

const [samples, file] = [find('sample', HTMLSelectElement), find('file', HTMLInputElement)];
const [problem, shownName] = [find('problem', HTMLElement), find('name', HTMLOutputElement)];
const grid = createGrid(find('grid', HTMLElement));
const showPane = createPane(find('side', HTMLElement), api);
let host: Host | undefined;
/** Counts what was asked for, so that the last one asked for is the one shown, however long others take. */
let asked = 0;

makeDraggable(find('divider', HTMLElement), find('side', HTMLElement));
for (const { file: path, name } of SAMPLES) samples.add(new Option(name, path));
samples.addEventListener('change', () => void openSample(samples.value));
file.addEventListener('change', () => void openChosen());
find('blank', HTMLButtonElement).addEventListener('click', openBlank);
find('download', HTMLButtonElement).addEventListener('click', () => void download());
void openFirst();

/** The workbook named on the command line, else the first sample. */
async function openFirst(): Promise<void> {
  const named = await fetch('/opened.json');
  if (named.status !== 200) return openSample(SAMPLES[0].file);
  const { name }: { name: string } = await named.json();
  samples.selectedIndex = -1;
  await open(name, () => load('/opened.xlsx'));
}

async function openSample(path: string): Promise<void> {
  await open(path, () => load(`/samples/${path}`));
}

async function openChosen(): Promise<void> {
  const [chosen] = file.files ?? [];
  // The same file may be chosen again after it was changed.
  file.value = '';
  if (!chosen) return;
  const opened = await open(chosen.name, async () => new Uint8Array(await chosen.arrayBuffer()));
  if (opened) samples.selectedIndex = -1;
}

function openBlank(): void {
  asked += 1;
  samples.selectedIndex = -1;
  show(blankBook());
}

async function load(path: string): Promise<Uint8Array | null> {
  const response = await fetch(path).catch(() => null);
  return response?.ok ? new Uint8Array(await response.arrayBuffer()) : null;
}

/** Shows that workbook, or says why it cannot and leaves what is there. Returns whether it is shown. */
async function open(name: string, get: () => Promise<Uint8Array | null>): Promise<boolean> {
  asked += 1;
  const mine = asked;
  const bytes = await get();
  if (mine !== asked) return false;
  const found = bytes ? problemWith(bytes) : 'missing';
  const book = bytes && !found ? await readBook(bytes, name).catch(reportDamage) : null;
  if (mine !== asked) return false;
  if (!book) {
    say(sayProblem(found ?? 'damaged'));
    return false;
  }
  show(book);
  return true;
}

function reportDamage(error: unknown): null {
  console.info('Not opened:', error);
  return null;
}

function show(book: Partial<IWorkbookData>): void {
  say('');
  host?.dispose();
  grid.show(book);
  const shown = grid.univer.getActiveWorkbook();
  const front = shown?.getSheetBySheetId(bookExtras(book).activeSheet ?? '');
  if (front) shown?.setActiveSheet(front);
  host = createHost(grid.univer, { api });
  showPane(host);
  shownName.value = book.name ?? '';
}

/** Saves a copy with every change; the file that was opened stays as it was. */
async function download(): Promise<void> {
  await grid.univer.getActiveWorkbook()?.endEditingAsync(true);
  const book = grid.save();
  if (!book) return;
  const activeSheet = grid.univer.getActiveWorkbook()?.getActiveSheet().getSheetId();
  const bytes = await writeBook({
    ...book,
    custom: { ...book.custom, excel: { ...bookExtras(book), activeSheet } },
  });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([bytes as BlobPart], { type: XLSX }));
  link.download = book.name || 'bang-tinh.xlsx';
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

function say(sentence: string): void {
  problem.textContent = sentence;
  problem.hidden = sentence === '';
}

function find<T extends HTMLElement>(id: string, type: new () => T): T {
  const element = document.getElementById(id);
  if (!(element instanceof type)) throw new Error(`The page has no #${id}`);
  return element;
}
