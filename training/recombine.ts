import type { TreebankSentence } from './treebank.ts';

/**
 * Sentences as news writes them and the treebanks seldom do, put together from parts of theirs: a participle after its subject ("A statement
 * issued after the talks called …"), a participle at the front ("Asked about it, she declined …"), an attribution in the
 * middle ("Both sides, he added, agreed …"). Their trees are known, as the parts' are.
 *
 * @param folds what comes after the sentences has its parts from one fold of them, its own: who didn't see the fold didn't see it
 */
export function recombined(
  sentences: readonly TreebankSentence[],
  count: number,
  folds: number,
  random: () => number,
): TreebankSentence[] {
  const partsOf = Array.from({ length: folds }, (_, fold) => {
    const own = sentences.filter((_, at) => at % folds === fold);
    return {
      hosts: own.flatMap(hostsIn),
      participles: own.flatMap(participlesIn),
      speakers: own.flatMap(speakersIn),
    };
  });
  const one = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)]!;
  return Array.from({ length: count }, (_, at) => {
    const { hosts, participles, speakers } = partsOf[(sentences.length + at) % folds]!;
    const host = one(hosts);
    const kind = random();
    if (kind < 0.5) return afterSubject(host, one(participles), random() < 0.5);
    if (kind < 0.7) return atFront(host, one(participles));
    return attributed(host, one(speakers), one(REPORTING));
  });
}

const REPORTING = [
  'said',
  'said',
  'said',
  'added',
  'noted',
  'warned',
  'stressed',
  'explained',
  'argued',
  'announced',
];
const LONGEST_HOST = 40;
const LONGEST_PART = 14;

/** A main clause whose subject is a noun phrase, of positions `first` to `last`, and opens the sentence. */
interface Host {
  readonly sentence: TreebankSentence;
  readonly subject: number;
  readonly last: number;
  readonly root: number;
}

/** Words that hang on one of them, which hangs on what they are put beside. */
interface Part {
  readonly forms: readonly string[];
  readonly tags: readonly string[];
  /** Within the part, from 1; 0 for the head of it. */
  readonly heads: readonly number[];
  readonly relations: readonly string[];
}

function hostsIn(sentence: TreebankSentence): Host[] {
  const { count, heads, relations, tags } = sentence;
  if (count > LONGEST_HOST) return [];
  const root = heads.indexOf(0, 1);
  if (root < 0 || !/^VB[DZP]\|VERB$/.test(tags[root]!)) return [];
  const subject = heads.findIndex((head, at) => at > 0 && head === root && relations[at] === 'nsubj');
  if (subject < 0 || !/\|(?:NOUN|PROPN)$/.test(tags[subject]!)) return [];
  const [first, last] = spanOf(sentence, subject);
  if (first !== 1 || last >= root || last - first > 10) return [];
  for (let at = first; at <= last; at++) if (/^(?:acl|appos|conj|punct)/.test(relations[at]!)) return [];
  return [{ sentence, subject, last, root }];
}

function participlesIn(sentence: TreebankSentence): Part[] {
  const { count, relations, tags } = sentence;
  const found: Part[] = [];
  for (let at = 1; at <= count; at++) {
    if (relations[at] !== 'acl' || !/^VB[NG]\|VERB$/.test(tags[at]!)) continue;
    const [first, last] = spanOf(sentence, at);
    if (first === at && last > at && last - first < LONGEST_PART) found.push(partOf(sentence, first, last));
  }
  return found;
}

/** Subjects of verbs that report. */
function speakersIn(sentence: TreebankSentence): Part[] {
  const { count, relations, heads, forms } = sentence;
  const found: Part[] = [];
  for (let at = 1; at <= count; at++) {
    if (relations[at] !== 'nsubj' || !/^(?:sa(?:id|ys)|told|added)$/.test(forms[heads[at]!]!)) continue;
    const [first, last] = spanOf(sentence, at);
    if (last >= first && last - first < 6) found.push(partOf(sentence, first, last));
  }
  return found;
}

/** First and last word of what hangs on a word; an empty span where other words stand between. */
function spanOf({ count, heads }: TreebankSentence, top: number): readonly [number, number] {
  let first = top;
  let last = top;
  let words = 0;
  for (let at = 1; at <= count; at++) {
    let above = at;
    while (above !== 0 && above !== top) above = heads[above]!;
    if (above !== top) continue;
    words++;
    first = Math.min(first, at);
    last = Math.max(last, at);
  }
  return last - first + 1 === words ? [first, last] : [0, -1];
}

function partOf({ forms, tags, heads, relations }: TreebankSentence, first: number, last: number): Part {
  const within = (head: number) => (head < first || head > last ? 0 : head - first + 1);
  return {
    forms: forms.slice(first, last + 1),
    tags: tags.slice(first, last + 1),
    heads: [...heads.slice(first, last + 1)].map(within),
    relations: relations.slice(first, last + 1),
  };
}

const COMMA: Part = { forms: [','], tags: [',|PUNCT'], heads: [0], relations: ['punct'] };

/** Parts side by side; all but the one at `main` hang on its head. */
function together(parts: readonly Part[], main: number): Part {
  const starts = parts.map((_, at) => parts.slice(0, at).reduce((sum, { forms }) => sum + forms.length, 0));
  const head = starts[main]! + parts[main]!.heads.indexOf(0) + 1;
  return {
    forms: parts.flatMap(({ forms }) => forms),
    tags: parts.flatMap(({ tags }) => tags),
    relations: parts.flatMap(({ relations }) => relations),
    heads: parts.flatMap(({ heads }, at) =>
      heads.map((own) => (own > 0 ? own + starts[at]! : at === main ? 0 : head)),
    ),
  };
}

function afterSubject(host: Host, participle: Part, commas: boolean): TreebankSentence {
  const part = commas ? together([COMMA, participle, COMMA], 1) : participle;
  return withPart(host.sentence, host.last, part, host.subject, 'acl');
}

function atFront({ sentence, root }: Host, participle: Part): TreebankSentence {
  const part = together([participle, COMMA], 0);
  const [opening] = part.forms as [string];
  const forms = part.forms.with(0, opening.charAt(0).toUpperCase() + opening.slice(1));
  const lower = {
    ...sentence,
    forms: sentence.forms.with(1, inside(sentence.forms[1]!, sentence.tags[1]!)),
  };
  return withPart(lower, 0, { ...part, forms }, root, 'advcl');
}

function attributed({ sentence, last, root }: Host, speaker: Part, verb: string): TreebankSentence {
  const forms = speaker.forms.with(0, inside(speaker.forms[0]!, speaker.tags[0]!));
  const said: Part = { forms: [verb], tags: ['VBD|VERB'], heads: [0], relations: ['parataxis'] };
  return withPart(
    sentence,
    last,
    together([COMMA, { ...speaker, forms }, said, COMMA], 2),
    root,
    'parataxis',
  );
}

/** The first word as it is written inside a sentence. */
function inside(form: string, tag: string): string {
  return tag.startsWith('NNP') || form === 'I' ? form : form.toLowerCase();
}

/** The sentence with the part after word `after`, hanging on word `on`. */
function withPart(
  sentence: TreebankSentence,
  after: number,
  part: Part,
  on: number,
  relation: string,
): TreebankSentence {
  const size = part.forms.length;
  const moved = (at: number) => (at > after ? at + size : at);
  const put = <T>(column: readonly T[], own: readonly T[]) => [
    ...column.slice(0, after + 1),
    ...own,
    ...column.slice(after + 1),
  ];
  return {
    ...sentence,
    count: sentence.count + size,
    forms: put(sentence.forms, part.forms),
    tags: put(sentence.tags, part.tags),
    heads: Int32Array.from(
      put(
        [...sentence.heads].map(moved),
        part.heads.map((head) => (head === 0 ? moved(on) : head + after)),
      ),
    ),
    relations: put(
      sentence.relations,
      part.relations.map((own, at) => (part.heads[at] === 0 ? relation : own)),
    ),
  };
}
