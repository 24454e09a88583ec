import type { Configuration } from './configuration.ts';
import type { Kernel } from './kernel/kernel.ts';
import { Templates } from './templates.ts';

/** log2 of the slots of the tables. */
export const CORE_ROLE_BITS = 21;
export const FURTHER_ROLE_BITS = 22;

/**
 * What a word's role is guessed by before there is a tree. Before and after are the words beside it; verb, verbAfter and opener the
 * nearest verbs and the word that opened its phrase or clause; the phrase is the last noun of the noun phrase it is in.
 */
const ATOM = {
  word: 1,
  tag: 2,
  cluster: 3,
  last: 4,
  ends: 5,
  marks: 6,
  before: 7,
  tagBefore: 8,
  tagBefore2: 9,
  tagBefore3: 10,
  wordBefore2: 11,
  clusterBefore: 12,
  roleBefore: 13,
  roleBefore2: 14,
  roleBefore3: 15,
  after: 16,
  tagAfter: 17,
  tagAfter2: 18,
  tagAfter3: 19,
  wordAfter2: 20,
  clusterAfter: 21,
  verb: 22,
  verbTag: 23,
  verbRole: 24,
  verbCluster: 25,
  verbAfter: 26,
  verbAfterTag: 27,
  opener: 28,
  openerTag: 29,
  openerRole: 30,
  phrase: 31,
  phraseCoarse: 32,
} as const;

/** What most roles are settled by. */
const CORE = `
  word tag, word tagBefore tagAfter, tag tagAfter, tagBefore tag tagAfter, tagBefore2 tagBefore tag
  tag tagAfter tagAfter2, tagBefore tag tagAfter tagAfter2, before tag, after tag
  roleBefore tag, roleBefore tag tagAfter, roleBefore2 roleBefore tag
  tag last verbTag, tag last verbAfterTag, tag last opener openerRole, tag last openerTag verbAfterTag
  tag verbTag verbAfterTag openerTag, tag ends`;

/** What the rest need: words further off, words used alike, the roles of the verb and of the opener. */
const FURTHER = `
  word after, word tagBefore, word tagAfter, tag tagAfter tagAfter2 tagAfter3
  tagBefore2 tagBefore tag tagAfter, tagBefore3 tagBefore2 tagBefore tag
  wordBefore2 tag, wordAfter2 tag, after tag tagBefore, roleBefore word tag
  roleBefore3 roleBefore2 roleBefore tag, roleBefore before tag
  cluster tag, clusterBefore cluster tag, cluster clusterAfter tag, cluster roleBefore last
  tag last verbRole verbTag, verb tag last, verbAfter tag last, verbCluster cluster tag last
  tag last openerRole verbTag, word tag opener last, tag phrase word, tag phraseCoarse word
  verbRole word tag verbAfterTag, word tag marks`;

export class RoleFeatures {
  readonly core: Templates;
  readonly further: Templates;
  readonly #atoms: Int32Array;

  constructor(kernel: Kernel) {
    this.core = new Templates(kernel, CORE_ROLE_BITS, ATOM, CORE);
    this.further = new Templates(kernel, FURTHER_ROLE_BITS, ATOM, FURTHER);
    this.#atoms = kernel.integers(64);
  }

  hashCore(c: Configuration, at: number): void {
    const { words, tags, roles } = c;
    const atoms = this.#atoms;
    const before2 = at > 1 ? at - 2 : 0;
    const phrase = c.nominalAhead[at]!;
    const opener = c.openerBefore[at]!;
    atoms[ATOM.word] = words[at]!;
    atoms[ATOM.tag] = tags[at]!;
    // ends its noun phrase, stands before the end of one, or in none
    atoms[ATOM.last] = phrase === at ? 1 : phrase === 0 ? 0 : 2;
    atoms[ATOM.ends] = (at === 1 ? 1 : 0) | (at === c.count ? 2 : 0);
    atoms[ATOM.before] = words[at - 1]!;
    atoms[ATOM.tagBefore] = tags[at - 1]!;
    atoms[ATOM.tagBefore2] = tags[before2]!;
    atoms[ATOM.roleBefore] = roles[at - 1]!;
    atoms[ATOM.roleBefore2] = roles[before2]!;
    atoms[ATOM.after] = words[at + 1]!;
    atoms[ATOM.tagAfter] = tags[at + 1]!;
    atoms[ATOM.tagAfter2] = tags[at + 2]!;
    atoms[ATOM.verbTag] = tags[c.verbBefore[at]!]!;
    atoms[ATOM.verbAfterTag] = tags[c.verbAfter[at]!]!;
    atoms[ATOM.opener] = words[opener]!;
    atoms[ATOM.openerTag] = tags[opener]!;
    atoms[ATOM.openerRole] = roles[opener]!;
    this.core.hash(atoms);
  }

  /** Comes after `hashCore` of the same word. */
  hashFurther(c: Configuration, at: number): void {
    const { words, tags, roles, clusters } = c;
    const atoms = this.#atoms;
    const before2 = at > 1 ? at - 2 : 0;
    const before3 = at > 2 ? at - 3 : 0;
    const verb = c.verbBefore[at]!;
    const phrase = c.nominalAhead[at]!;
    atoms[ATOM.cluster] = clusters[at]!;
    atoms[ATOM.marks] = Math.min(3, c.marks[at]!);
    atoms[ATOM.tagBefore3] = tags[before3]!;
    atoms[ATOM.wordBefore2] = words[before2]!;
    atoms[ATOM.clusterBefore] = clusters[at - 1]!;
    atoms[ATOM.roleBefore3] = roles[before3]!;
    atoms[ATOM.tagAfter3] = tags[at + 3]!;
    atoms[ATOM.wordAfter2] = words[at + 2]!;
    atoms[ATOM.clusterAfter] = clusters[at + 1]!;
    atoms[ATOM.verb] = words[verb]!;
    atoms[ATOM.verbRole] = roles[verb]!;
    atoms[ATOM.verbCluster] = clusters[verb]!;
    atoms[ATOM.verbAfter] = words[c.verbAfter[at]!]!;
    atoms[ATOM.phrase] = words[phrase]!;
    atoms[ATOM.phraseCoarse] = c.coarse[phrase]!;
    this.further.hash(atoms);
  }
}
