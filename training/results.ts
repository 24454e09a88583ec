import { writeFileSync } from 'node:fs';

/** Shares of the words of a treebank's development part that came out right. */
export interface Line {
  readonly treebank: string;
  readonly words: number;
  readonly partsOfSpeech: number;
  readonly pennTags: number;
  readonly unlabelled: number;
  readonly labelled: number;
}

const INTRODUCTION = `# Results of training

Written by \`npm run train\`. Words and sentences are the treebank's own; tags are predicted. UAS is the share of words with the
right head, LAS with the right universal relation too, punctuation included (as in the CoNLL 2018 shared task). The weights
scored are those that are written: pruned and quantised. Development parts were used for choices.

| part | words | UPOS | XPOS | UAS | LAS |
|---|---|---|---|---|---|
`;

export function writeResults(lines: readonly Line[], minutes: number): void {
  const rows = lines.map(
    ({ treebank, words, partsOfSpeech, pennTags, unlabelled, labelled }) =>
      `| ${[treebank, words, ...[partsOfSpeech, pennTags, unlabelled, labelled].map((share) => (100 * share).toFixed(2))].join(' | ')} |`,
  );
  const text = `${INTRODUCTION}${rows.join('\n')}\n\nTraining took ${minutes} minutes.\n`;
  writeFileSync(new URL('./RESULTS.md', import.meta.url), text);
}
