/** Whose figure it is, and who gives it. */
import { type EntityKey, entityKindOf, type Mention, type Party, type Quantity } from '../../model/index.ts';
import { nameOf, type Scene, type Surroundings } from './scene.ts';
import { lastState, statesBetween } from './sides.ts';

type Names = ReadonlyMap<EntityKey, string>;

function partyOf(entity: EntityKey, { start, end, quote }: Mention, names: Names): Party {
  return { entity, name: nameOf(entity, names), start, end, quote };
}

/** What tells whose a figure is, beside the states of its sentence. */
export interface Whose {
  readonly measure: string | null;
  readonly unit: string;
  /** It counts again what was told of before: "the 14 lorries", "its crew of 11". */
  readonly definite: boolean;
  /** A sum of money, and not the price of a barrel: that of the affair which the article is about. */
  readonly sum: boolean;
  /** The figure before it, or that it carries on from. */
  readonly last: Quantity | null;
  /** Where it ends, when it is in dollars: everybody counts in those. */
  readonly end: number | null;
  /** Where its paragraph begins. */
  readonly paragraph: number;
}

/**
 * The states named in a figure's clause, else in its sentence. Of trade whose states the sentence doesn't
 * name they are those of the figure before, of the paragraph so far, or of the article.
 */
export function partiesOf(scene: Scene, at: number, whose: Whose, around: Surroundings): readonly Party[] {
  const { names, sides } = around;
  const [from, to] = clauseAround(scene, at);
  const { end } = whose;
  // "154 million US dollars"
  const mentions =
    end === null ? scene.mentions : scene.mentions.filter((one) => one.end <= at || one.start >= end);
  const own = statesIn(mentions, from, to, names);
  const parties = own.length > 0 ? own : statesIn(mentions, scene.from, scene.to, names);
  const measure = whose.measure ?? '';
  // How many states signed is no figure of the host.
  if (STATES.has(whose.unit) && SIGNED.test(measure)) return [];
  if (parties.length > 1) return parties;
  if (parties.length === 1 && GOING.test(measure)) return withSubject(parties, scene, whose, around);
  const ofTrade = /\btrade\b/.test(measure);
  if (ofTrade && whose.last?.parties.length === 2) return whose.last.parties;
  const unsaid =
    parties.length === 0 ? ofTrade || whose.definite || whose.sum : ofTrade && MUTUAL.test(measure);
  if (!unsaid) return parties;
  const pair = statesBetween(sides, whose.paragraph, at) ?? sides.pair;
  if (pair === null || !parties.every(({ entity }) => pair.some(({ state }) => state === entity)))
    return parties;
  return pair.map(({ state, mention }) => partyOf(state, mention, names));
}

const STATES = new Set(['state', 'country', 'nation', 'member state', 'government']);
const SIGNED = /\b(?:signed|ratified|adopted|endorsed|joined)\b/;
const MUTUAL = /\b(?:bilateral|mutual|two-way|reciprocal)\b/;
/** Goods that go from one state to another. */
const GOING = /\b(?:exports?|imports?|shipments?|sales)\b/;

/** "It shipped goods worth … to Benin": the state told of before is the other side. */
function withSubject(
  parties: readonly Party[],
  { text, from }: Scene,
  { paragraph }: Whose,
  { names, sides }: Surroundings,
): readonly Party[] {
  if (!/^(?:It|They)\b/.test(text.slice(from, from + 5))) return parties;
  const subject = lastState(sides, paragraph, from);
  return subject === null || parties.some(({ entity }) => entity === subject.state)
    ? parties
    : [partyOf(subject.state, subject.mention, names), ...parties];
}

/** A sentence of several figures is cut at ";" and "while". */
function clauseAround({ text, from, to }: Scene, at: number): readonly [number, number] {
  let [first, last] = [from, to];
  for (const cut of text
    .slice(from, to)
    .matchAll(/;|,\s+(?:while|whereas|with|that of|against|as opposed to)\b/g)) {
    const edge = from + cut.index;
    if (edge > at) {
      last = edge;
      break;
    }
    first = edge;
  }
  return [first, last];
}

/** Each state once, in order. */
function statesIn(mentions: readonly Mention[], from: number, to: number, names: Names): readonly Party[] {
  const parties = new Map<EntityKey, Party>();
  for (const mention of mentions) {
    if (mention.start < from || mention.end > to) continue;
    for (const entity of mention.entities) {
      if (entityKindOf(entity) === 'state' && !parties.has(entity)) {
        parties.set(entity, partyOf(entity, mention, names));
      }
    }
  }
  return [...parties.values()];
}

const SAYS =
  'said|says|say|told|reported|reports|reckons?|estimates?|estimated|announced|added|claimed|claims|noted|stated|found|counts?|counted|arrives? at|arrived at|shows?|boasted|puts?|wrote|spoke of|revealed|confirmed|disclosed';

const BEFORE_VERB = new RegExp(
  `^(?:['’]s(?:\\s+\\p{Ll}+){1,3})?(?:['’]s)?(?:\\s+(?:data|figures|customs|statistics|office|has|had|also|later)){0,4}(?:,\\s+(?:which|who)\\s[^,;]{1,90})?,?\\s+(?:${SAYS})\\b`,
  'u',
);
const AFTER_VERB = new RegExp(
  `(?:[Aa]ccording to|(?:${SAYS}))\\s+(?:the\\s+)?(?:\\p{Lu}\\p{L}*(?:['’]s)?\\s+){0,3}$`,
  'u',
);

/** Characters around a mention that tell whether it speaks. */
const BESIDE = 150;

/** Who gives a figure, in its clause, else in its sentence: "according to X", "X said", "said X". */
export function authorityOf(scene: Scene, at: number, names: Names): Party | null {
  const [from, to] = clauseAround(scene, at);
  const own = sourceIn(scene, from, to, names);
  // A source that nothing names is still not the one of the next clause.
  if (own !== null || /\baccording to\b/i.test(scene.text.slice(from, to))) return own;
  return sourceIn(scene, scene.from, scene.to, names);
}

function sourceIn(
  { text, mentions }: Pick<Scene, 'text' | 'mentions'>,
  from: number,
  to: number,
  names: Names,
): Party | null {
  let owner: Party | null = null;
  for (const mention of mentions) {
    if (mention.start < from || mention.end > to) continue;
    const entity = mention.entities[0];
    if (entity === undefined || mention.entities.length > 1 || mention.kind === 'demonym') continue;
    const after = text.slice(mention.end, Math.min(to, mention.end + BESIDE));
    const before = text.slice(Math.max(from, mention.start - BESIDE), mention.start);
    // "The department in Bern said" is not Bern.
    if (/\b(?:in|of|at)\s+$/.test(before) && mention.kind !== 'person') continue;
    if (BEFORE_VERB.test(after)) return partyOf(entity, mention, names);
    if (!AFTER_VERB.test(before)) continue;
    if (!/^['’]s\b/.test(after)) return partyOf(entity, mention, names);
    // "According to Norway's foreign ministry": the ministry, where it is a mention of its own.
    owner ??= partyOf(entity, mention, names);
  }
  return owner;
}
