import { writeFileSync } from 'node:fs';
import { KINDS, type Kind } from './document.ts';
import { type Counts, f1, sum } from './score.ts';

export interface NameLine {
  readonly corpus: string;
  /** By the rules alone. */
  readonly rules: Readonly<Record<Kind, Counts>>;
  readonly model: Readonly<Record<Kind, Counts>>;
}

const INTRODUCTION = `# Results of training the name finder

Written by \`npm run train\`: F1 of exact spans with the right kind, by the rules alone and with the model. What counts is said in
training/names, a reader a corpus. Development parts were used for choices; the word kinds were made from all of wikigold, the folds too.

| part | names | PER | LOC | ORG | all |
|---|---|---|---|---|---|
`;

export function writeNameResults(lines: readonly NameLine[], minutes: number): void {
  const rows = lines.map(({ corpus, rules, model }) => {
    const both = (counts: (own: Readonly<Record<Kind, Counts>>) => Counts) =>
      `${percent(counts(rules))} → ${percent(counts(model))}`;
    const cells = [...KINDS.map((kind) => both((own) => own[kind])), both(sum)];
    return `| ${[corpus, sum(rules).wanted, ...cells].join(' | ')} |`;
  });
  const text = `${INTRODUCTION}${rows.join('\n')}\n\nTraining took ${minutes} minutes.\n`;
  writeFileSync(new URL('../RESULTS-names.md', import.meta.url), text);
}

function percent(counts: Counts): string {
  return (100 * f1(counts)).toFixed(1);
}
