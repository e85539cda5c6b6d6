import type { AnnexInWords, FileReport } from './report';

/** The shape of `--json`. Other programs read it: a change to it is a new `version`. */
export function toJson(files: readonly FileReport[]) {
  return {
    version: 1,
    files: files.map(({ file, failure, annexes }) => ({ file, failure, annexes: annexes.map(annexToJson) })),
  };
}

function annexToJson({ sheet, layout, catalogue, ready, counts, findings }: AnnexInWords) {
  const { error, warning, advice } = counts;
  return {
    sheet,
    layout,
    catalogue: catalogue?.id ?? null,
    ready,
    counts: { error, warning, advice },
    findings,
  };
}
