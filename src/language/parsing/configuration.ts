/** Places around a sentence that templates may look at: before it, the root after it, and what lies beyond. */
const AROUND = 8;
const NONE_WORD = 17;
const ROOT_WORD = 29;
const BEYOND_WORD = 31;
const NONE_TAG = 251;
const ROOT_TAG = 252;
const BEYOND_TAG = 253;

/** Valencies above this count as this. */
const MOST_DEPENDENTS = 5;

/** Universal parts of speech as the templates group them. */
export const NOMINAL = 1;
export const MODIFIER = 2;
export const PUNCTUATION = 3;
export const VERBAL = 4;
/** Prepositions, subordinators and pronouns that open a clause. */
export const OPENING = 5;

/**
 * State of an arc-eager parse (Nivre 2003): stack, buffer and the arcs so far, in flat arrays by position. Position 0
 * is nothing, 1 to `count` are words, `count + 1` is the root, which waits at the end of the buffer (Ballesteros &
 * Nivre 2013).
 */
export class Configuration {
  count = 0;
  /** First word of the buffer. */
  next = 1;
  /** Words on the stack. */
  depth = 0;
  stack!: Int32Array;
  /** Hash of the word in lower case. */
  words!: Int32Array;
  tags!: Int32Array;
  roles!: Int32Array;
  /** The next best role where the guess is in doubt; 0 where it isn't. */
  otherRoles!: Int32Array;
  /** The role where the guess is as good as the parser's own; 0 where it isn't. */
  sureRoles!: Int32Array;
  clusters!: Int32Array;
  coarse!: Int32Array;
  /** -1 while a word has no head; 0 is the root. */
  heads!: Int32Array;
  labels!: Int32Array;
  /** Outermost dependents on either side and the ones found before them; 0 where there are none. */
  left!: Int32Array;
  left2!: Int32Array;
  right!: Int32Array;
  right2!: Int32Array;
  leftCount!: Int32Array;
  rightCount!: Int32Array;
  /** Labels of the dependents on either side, a bit each: the low 32, then the rest. */
  leftLabels!: Int32Array;
  leftLabels2!: Int32Array;
  rightLabels!: Int32Array;
  rightLabels2!: Int32Array;
  /** Punctuation marks before each position. */
  marks!: Int32Array;
  /** Where a noun phrase that begins at a position has its head, as the tags tell; 0 where none begins. */
  nominalAhead!: Int32Array;
  /** Nearest verb, and nearest word that opens a phrase or clause, before each position; 0 where there is none. */
  verbBefore!: Int32Array;
  openerBefore!: Int32Array;
  /** Nearest verb after each position, or the root. */
  verbAfter!: Int32Array;
  #room = 0;

  constructor() {
    this.#grow(256);
  }

  /** Begins a sentence of `count` words; `words`, `tags`, `roles` and clusters are the caller's to fill. */
  begin(count: number): void {
    if (count + AROUND > this.#room) this.#grow(count * 2 + AROUND);
    this.count = count;
    this.next = 1;
    this.depth = 0;
    const end = count + AROUND;
    this.heads.fill(-1, 1, end);
    this.heads[0] = 0;
    for (const column of [this.labels, this.left, this.left2, this.right, this.right2])
      column.fill(0, 0, end);
    for (const column of [this.leftCount, this.rightCount]) column.fill(0, 0, end);
    for (const column of [this.leftLabels, this.leftLabels2, this.rightLabels, this.rightLabels2])
      column.fill(0, 0, end);
    for (const column of [this.clusters, this.coarse, this.roles, this.otherRoles]) {
      column[0] = 0;
      column.fill(0, count + 1, end);
    }
    this.words[0] = NONE_WORD;
    this.tags[0] = NONE_TAG;
    this.words.fill(BEYOND_WORD, count + 1, end);
    this.tags.fill(BEYOND_TAG, count + 1, end);
    this.words[count + 1] = ROOT_WORD;
    this.tags[count + 1] = ROOT_TAG;
  }

  /** Looks ahead over the tags; `groups` gives the group of each tag. */
  lookAhead(groups: Uint8Array): void {
    const { count, tags, nominalAhead, marks } = this;
    let ahead = 0;
    nominalAhead[0] = 0;
    nominalAhead[count + 1] = 0;
    for (let at = count; at >= 1; at--) {
      const group = groups[tags[at]!]!;
      if (group === NOMINAL) {
        if (ahead === 0 || at === count || groups[tags[at + 1]!] !== NOMINAL) ahead = at;
      } else if (group !== MODIFIER) ahead = 0;
      nominalAhead[at] = ahead;
    }
    let before = 0;
    let verb = 0;
    let opener = 0;
    marks[0] = 0;
    for (let at = 1; at <= count + 1; at++) {
      marks[at] = before;
      this.verbBefore[at] = verb;
      this.openerBefore[at] = opener;
      if (at > count) break;
      const group = groups[tags[at]!];
      if (group === PUNCTUATION) before++;
      else if (group === VERBAL) verb = at;
      else if (group === OPENING) opener = at;
    }
    let after = count + 1;
    for (let at = count; at >= 1; at--) {
      this.verbAfter[at] = after;
      if (groups[tags[at]!] === VERBAL) after = at;
    }
  }

  attach(head: number, dependent: number, label: number): void {
    this.heads[dependent] = head > this.count ? 0 : head;
    this.labels[dependent] = label;
    const bit = 1 << (label & 31);
    const high = label >= 32;
    if (dependent < head) {
      this.left2[head] = this.left[head]!;
      this.left[head] = dependent;
      if (this.leftCount[head]! < MOST_DEPENDENTS) this.leftCount[head]!++;
      if (high) this.leftLabels2[head]! |= bit;
      else this.leftLabels[head]! |= bit;
    } else {
      this.right2[head] = this.right[head]!;
      this.right[head] = dependent;
      if (this.rightCount[head]! < MOST_DEPENDENTS) this.rightCount[head]!++;
      if (high) this.rightLabels2[head]! |= bit;
      else this.rightLabels[head]! |= bit;
    }
  }

  #grow(room: number): void {
    const column = () => new Int32Array(room);
    this.#room = room;
    this.stack = column();
    this.words = column();
    this.tags = column();
    this.roles = column();
    this.otherRoles = column();
    this.sureRoles = column();
    this.clusters = column();
    this.coarse = column();
    this.heads = column();
    this.labels = column();
    this.left = column();
    this.left2 = column();
    this.right = column();
    this.right2 = column();
    this.leftCount = column();
    this.rightCount = column();
    this.leftLabels = column();
    this.leftLabels2 = column();
    this.rightLabels = column();
    this.rightLabels2 = column();
    this.marks = column();
    this.nominalAhead = column();
    this.verbBefore = column();
    this.openerBefore = column();
    this.verbAfter = column();
  }
}
