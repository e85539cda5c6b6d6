import { promises as fs } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Catalogue } from '../core/catalogue/catalogue';
import { done, failed, type Outcome } from '../core/failure';
import {
  adopting,
  knownCatalogues,
  NO_SETTINGS,
  type Settings,
  writeSettings,
} from '../core/settings/settings';
import { unitsOf } from '../core/settings/units';
import { draftTemplate } from '../core/template/blank';
import { sayFailure } from '../messages/failures';
import { badTemplate, templateHelp, templateWritten } from '../messages/template';
import { writeWorkbook } from '../xlsx/write/workbook';
import { namesFile, readCatalogueFile } from './catalogue';
import { saysOf } from './failure';
import { plain } from './plain';
import { complain, isFolder, runCommand, startFolder } from './shell';
import { readTemplateArguments } from './template-arguments';

const NOT_WRITTEN = 2;

async function main(words: readonly string[]): Promise<number> {
  const typed = readTemplateArguments(words);
  if (!typed.ok) return refuse(typed.problem, badTemplate.usage);
  if (typed.value === 'help') {
    process.stdout.write(templateHelp);
    return 0;
  }
  const { file, layout, extent, unit, year = new Date().getFullYear() } = typed.value;
  const path = resolve(startFolder('template'), file);
  if (!(await isFolder(dirname(path)))) return refuse(badTemplate.noFolder(dirname(path)));
  const chosen = await chooseCatalogue(typed.value.catalogue);
  if (!chosen.ok) return refuse(sayFailure(chosen.failure));
  const { catalogue, settings } = chosen.value;
  const form = {
    layout,
    extent,
    catalogue: catalogue?.id ?? null,
    title: { unit, number: '', date: null, year },
  };
  const draft = draftTemplate(form, catalogue, unitsOf(settings));
  const bytes = writeWorkbook([draft], writeSettings({ ...settings, planYear: year }));
  const trouble = await writeNew(path, bytes);
  if (trouble !== null) return refuse(badTemplate[trouble](file));
  process.stdout.write(`${plain(templateWritten(file))}\n`);
  return 0;
}

/** The catalogue that was named, and what a workbook keeps so as to be judged by it. */
async function chooseCatalogue(
  named: string | undefined,
): Promise<Outcome<{ readonly catalogue: Catalogue | null; readonly settings: Settings }>> {
  if (named === undefined) return done({ catalogue: null, settings: NO_SETTINGS });
  if (namesFile(named)) {
    const read = await readCatalogueFile(named, startFolder('template'));
    if (!read.ok) return read;
    const { catalogue } = read.value;
    return done({ catalogue, settings: adopting(NO_SETTINGS, catalogue) });
  }
  const known = knownCatalogues(NO_SETTINGS);
  const catalogue = known.find(({ id }) => id === named);
  return catalogue
    ? done({ catalogue, settings: { ...NO_SETTINGS, catalogue: catalogue.id } })
    : failed({ code: 'file/unknown-catalogue', id: named, known: known.map(({ id }) => id) });
}

/** Writes a file that is not there yet; else says why not. */
async function writeNew(path: string, bytes: Uint8Array): Promise<'exists' | 'notWritten' | null> {
  try {
    await fs.writeFile(path, bytes, { flag: 'wx' });
    return null;
  } catch (error) {
    return saysOf(error, 'EEXIST') ? 'exists' : 'notWritten';
  }
}

function refuse(...sentences: readonly string[]): number {
  complain(...sentences);
  return NOT_WRITTEN;
}

void runCommand(main, NOT_WRITTEN);
