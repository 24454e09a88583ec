import { join } from 'node:path';
import { KINDS, type MarkedDocument } from '../training/names/document.ts';
import { readRe3d } from '../training/names/re3d.ts';
import { type Counts, f1, scoreNames, sum } from '../training/names/score.ts';
import { readUner } from '../training/names/uner.ts';
import { readVoa } from '../training/names/voa.ts';
import { readWikigold } from '../training/names/wikigold.ts';
import { DATA, present } from './data.ts';
import type { Result } from './results.ts';

/**
 * Names by exact span and kind: PER, LOC (states and places) and ORG; what else a corpus marks is left out, and so are our
 * demonyms. Documents are read whole, sentence by sentence as the corpus splits them.
 */
export function names(): Result[] {
  const folder = join(DATA, 'names');
  return [
    // re3d and VOA mark a person with the office before the name.
    ...linesOf('re3d', readRe3d(present(join(folder, 're3d'))), 'within', 'dev'),
    ...linesOf('uner-ewt', readUner(present(join(folder, 'uner-ewt-dev.iob2'))), 'apart', 'dev'),
    // The model was trained on it; training/RESULTS-names.md has its score in folds.
    ...linesOf('wikigold', readWikigold(present(join(folder, 'wikigold'))), 'apart', 'train'),
    ...linesOf('voa', readVoa(present(join(folder, 'gmb'))), 'within', 'silver labels'),
  ];
}

function linesOf(
  corpus: string,
  documents: readonly MarkedDocument[],
  titles: 'apart' | 'within',
  split: string,
): Result[] {
  const counts = scoreNames(documents, titles);
  const line = (figure: string, own: Counts): Result => ({
    bench: `names/${corpus}`,
    figure: `${figure}, exact span, F1`,
    value: `${percent(f1(own))} (precision ${percent(own.right / own.found)}, recall ${percent(own.right / own.wanted)})`,
    split,
  });
  return [...KINDS.map((kind) => line(kind, counts[kind])), line('all', sum(counts))];
}

function percent(share: number): string {
  return (100 * share).toFixed(1);
}
