import type { CoverageMatrix, CoverageRow, Origin } from '../../model/index.ts';

/** A row that some origins report and others don't, with its denominator. */
export interface Silence {
  readonly row: CoverageRow;
  readonly reporting: readonly Origin[];
  readonly silent: readonly Origin[];
  /** Origins whose text was captured, so that they could have told. */
  readonly of: number;
}

/** What some report and others are silent on, the most telling first. */
export function silences({ origins, rows }: CoverageMatrix): Silence[] {
  return rows
    .map((row) => {
      const where = (cells: readonly string[]) =>
        origins.filter((_, at) => cells.includes(row.cells[at]?.cell ?? ''));
      const [reporting, silent] = [where(['reports', 'contradicts']), where(['silent'])];
      return { row, reporting, silent, of: reporting.length + silent.length };
    })
    .filter(({ reporting, silent }) => reporting.length > 0 && silent.length > 0)
    .sort(mostTellingFirst);
}

/** What one of two leaves out tells more than what one of ten adds. */
function mostTellingFirst(a: Silence, b: Silence): number {
  const weight = ({ reporting, silent }: Silence) => Math.min(reporting.length, silent.length);
  return (
    weight(b) - weight(a) || b.reporting.length - a.reporting.length || (a.row.about < b.row.about ? -1 : 1)
  );
}
