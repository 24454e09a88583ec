import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { DocumentBuilder, joined, type Kind, labelledNames, type MarkedDocument } from './document.ts';

/** The corpus doesn't say where an article ends. */
const SENTENCES_TOGETHER = 10;

/** Peoples and states are one kind there. */
const KIND_OF: Readonly<Record<string, Kind>> = { per: 'PER', geo: 'LOC', gpe: 'LOC', org: 'ORG' };

/**
 * News of the Voice of America as the Groningen Meaning Bank collected it (Bos et al. 2017); needs `unzip`. Its labels are
 * a machine's and their terms unclear: they measure, and nothing is trained on them.
 */
export function readVoa(folder: string): MarkedDocument[] {
  const table = execFileSync('unzip', ['-p', join(folder, 'ner_dataset.csv.zip')], { maxBuffer: 1 << 28 });
  const documents: MarkedDocument[] = [];
  let document = new DocumentBuilder('voa-0');
  let words: string[] = [];
  let labels: string[] = [];
  const close = () => {
    if (words.length === 0) return;
    const sentence = joined(words);
    const optional = (at: number) => labels[sentence.start.indexOf(at)]!.endsWith('gpe');
    const names = labelledNames(labels, sentence, (label) => KIND_OF[label]);
    document.add(
      sentence.text,
      names.map((name) => (optional(name.start) ? { ...name, optional: true } : name)),
    );
    words = [];
    labels = [];
    if (document.sentences < SENTENCES_TOGETHER) return;
    documents.push(document.built());
    document = new DocumentBuilder(`voa-${documents.length}`);
  };
  for (const line of table.toString('latin1').split('\n').slice(1)) {
    const row = /^(Sentence: \d+)?,("(?:""|[^"])*"|[^,]*),("(?:""|[^"])*"|[^,]*),(.*?)\r?$/.exec(line);
    if (!row) continue;
    if (row[1]) close();
    const word = row[2]!;
    words.push(word.startsWith('"') ? word.slice(1, -1).replaceAll('""', '"') : word);
    labels.push(row[4]!);
  }
  close();
  documents.push(document.built());
  return documents;
}
