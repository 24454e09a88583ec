import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DocumentBuilder, joined, type Kind, labelledNames, type MarkedDocument } from './document.ts';

const KIND_OF: Readonly<Record<string, Kind>> = { PER: 'PER', LOC: 'LOC', ORG: 'ORG' };

/** Wikigold (Balasuriya et al. 2009): 145 articles of Wikipedia. Its MISC is no kind of ours. */
export function readWikigold(folder: string): MarkedDocument[] {
  const file = readFileSync(join(folder, 'CONLL-format/data/wikigold.conll.txt'), 'utf8');
  return file
    .split(/^-DOCSTART-.*$/m)
    .filter((part) => part.trim() !== '')
    .map((part, index) => {
      const document = new DocumentBuilder(`wikigold-${index}`);
      for (const block of part.trim().split(/\n\s*\n/)) {
        const rows = block.split('\n').map((line) => line.split(' '));
        const words = joined(rows.map(([word]) => word!));
        const labels = rows.map((row) => row[1]!);
        document.add(
          words.text,
          labelledNames(labels, words, (label) => KIND_OF[label]),
        );
      }
      return document.built();
    });
}
