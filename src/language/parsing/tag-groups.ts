import { MODIFIER, NOMINAL, OPENING, PUNCTUATION, VERBAL } from './configuration.ts';

const GROUPS: Readonly<Record<string, number>> = {
  NOUN: NOMINAL,
  PROPN: NOMINAL,
  PRON: NOMINAL,
  NUM: NOMINAL,
  DET: MODIFIER,
  ADJ: MODIFIER,
  PUNCT: PUNCTUATION,
  VERB: VERBAL,
  AUX: VERBAL,
  ADP: OPENING,
  SCONJ: OPENING,
};

/** Penn tags of "who", "which", "when": they open clauses, whatever part of speech they are. */
const WH = /^W/;

/** Group of each tag, for `Configuration.lookAhead`. */
export function groupsOf(tags: readonly string[]): Uint8Array {
  const groups = new Uint8Array(256);
  tags.forEach((tag, number) => {
    const [penn, universal] = tag.split('|') as [string, string];
    groups[number] = WH.test(penn) ? OPENING : (GROUPS[universal] ?? 0);
  });
  return groups;
}
