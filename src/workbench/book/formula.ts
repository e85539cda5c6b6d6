/** Functions younger than the file format: their names carry a mark in the file that nobody types. */
const YOUNGER =
  /\b(?<!\.)(ACOT|AGGREGATE|CONCAT|DAYS|FORMULATEXT|IFNA|IFS|ISFORMULA|LAMBDA|LET|MAXIFS|MINIFS|NUMBERVALUE|RANDARRAY|SEQUENCE|SHEET|SHEETS|SORTBY|STDEV\.[PS]|SWITCH|TEXTAFTER|TEXTBEFORE|TEXTJOIN|TEXTSPLIT|TOCOL|TOROW|UNICHAR|UNICODE|UNIQUE|VAR\.[PS]|VSTACK|HSTACK|XLOOKUP|XMATCH|XOR|RANK\.(?:EQ|AVG)|PERCENTILE\.(?:EXC|INC)|QUARTILE\.(?:EXC|INC))(?=\()/gi;
const YOUNGER_ARRAY = /\b(?<!\.)(FILTER|SORT)(?=\()/gi;

/** A formula of the file (no "=", younger functions marked) as a person types it. */
export function gridFormula(formula: string): string {
  return `=${formula.replace(/_xlfn\.|_xlws\./g, '')}`;
}

/** A formula as a person types it the way the file keeps it. */
export function fileFormula(formula: string): string {
  return formula
    .replace(/^=/, '')
    .split(/("[^"]*"|'[^']*')/)
    .map((part, index) =>
      index % 2 === 1 ? part : part.replace(YOUNGER_ARRAY, '_xlfn._xlws.$1').replace(YOUNGER, '_xlfn.$1'),
    )
    .join('');
}
