import { documentsIn, type Kind, labelledNames, type MarkedDocument } from './document.ts';

const KIND_OF: Readonly<Record<string, Kind>> = { PER: 'PER', LOC: 'LOC', ORG: 'ORG' };

/** Universal NER (Mayhew et al. 2024) on the web texts of EWT. */
export function readUner(path: string): MarkedDocument[] {
  return documentsIn(path, (lines, text) => {
    const rows = lines.filter((line) => /^\d+\t/.test(line)).map((line) => line.split('\t'));
    const start: number[] = [];
    const end: number[] = [];
    let at = 0;
    for (const [, word] of rows) {
      const found = text.indexOf(word!, at);
      start.push(found);
      end.push((at = found + word!.length));
    }
    const labels = rows.map((row) => row[2]!);
    return labelledNames(labels, { start, end }, (label) => KIND_OF[label]);
  });
}
