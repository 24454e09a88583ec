import { readFileSync } from 'node:fs';
import { DocumentBuilder, type Kind, labelledNames, type MarkedDocument } from './document.ts';

const KIND_OF: Readonly<Record<string, Kind>> = { PER: 'PER', LOC: 'LOC', ORG: 'ORG' };

/** Universal NER (Mayhew et al. 2024) on the web texts of EWT. */
export function readUner(path: string): MarkedDocument[] {
  const documents: MarkedDocument[] = [];
  let document: DocumentBuilder | undefined;
  for (const block of readFileSync(path, 'utf8').split(/\n\n+/)) {
    const lines = block.split('\n');
    const id = lines.find((line) => line.startsWith('# newdoc id = '));
    if (id) {
      if (document) documents.push(document.built());
      document = new DocumentBuilder(id.slice(14));
    }
    const text = lines.find((line) => line.startsWith('# text = '))?.slice(9);
    if (!document || text === undefined) continue;
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
    document.add(
      text,
      labelledNames(labels, { start, end }, (label) => KIND_OF[label]),
    );
  }
  if (document) documents.push(document.built());
  return documents;
}
