import type { Annex, AnnexRow } from '../../src/core/annex/annex';
import { parseAnnex } from '../../src/core/annex/parse';
import { pointsIn, sections, textIn } from '../../src/core/annex/query';
import type { AnnexContent, CriterionContent } from '../../src/core/template/content';
import { sample } from './samples';

/** What UBND xã Nam Đàn's annex says, row by row; where a page break tore one in two, its first part. */
export async function namDanContent(): Promise<AnnexContent> {
  const annex = await sampleAnnex('nam-dan-phu-luc', 'Phụ lục');
  return {
    sections: sections(annex).map(({ section, criteria }) => ({
      code: section.criterion ?? '',
      name: textIn(annex, section, 'content'),
      maximum: pointsIn(section.points.maximum),
      // Where nothing is listed, nothing else says what the section got.
      score: criteria.length === 0 ? pointsIn(section.points.score) : null,
      survey: false,
      criteria: criteria.map((row) => criterionOf(annex, row)),
    })),
  };
}

export async function sampleAnnex(file: string, sheet: string): Promise<Annex> {
  const { sheets } = await sample(file);
  const snapshot = sheets.find(({ name }) => name === sheet);
  const annex = snapshot && parseAnnex(snapshot);
  if (!annex) throw new Error(`no annex on "${sheet}"`);
  return annex;
}

function criterionOf(annex: Annex, row: AnnexRow): CriterionContent {
  return {
    code: row.criterion,
    name: textIn(annex, row, 'content').replace(/^[\d.]+ /, ''),
    maximum: pointsIn(row.points.maximum),
    score: pointsIn(row.points.score),
    reason: textIn(annex, row, 'reason'),
    remedy: textIn(annex, row, 'remedy'),
    owner: textIn(annex, row, 'owner'),
    coordinator: textIn(annex, row, 'coordinator'),
    deadline: textIn(annex, row, 'deadline'),
  };
}
