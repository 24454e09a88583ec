/** Whose figure it is, and who gives it. */
import { listedWord } from '../../language/index.ts';
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
  readonly rank: boolean;
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
  /** Where the figures beside it in its sentence end and begin. */
  readonly beside: readonly [before: number, after: number];
}

/**
 * The states named in a figure's clause, else in its sentence. Of trade whose states the sentence doesn't
 * name they are those of the figure before, of the paragraph so far, or of the article.
 */
export function partiesOf(scene: Scene, at: number, whose: Whose, around: Surroundings): readonly Party[] {
  const { names, sides } = around;
  const [from, until] = clauseAround(scene, at);
  const to = whose.rank ? rankedAt(scene, at, until) : until;
  const { end } = whose;
  // "154 million US dollars"
  // "Singapore's S$410 million" is Singapore's alone.
  const after = whose.beside[1];
  const mentions = scene.mentions.filter(
    (one) =>
      (end === null || one.end <= at || one.start >= end) &&
      !(one.end <= after && one.end > after - OWNER && /^['’]s?\s$/.test(scene.text.slice(one.end, after))),
  );
  const owner = ownerOf(scene, mentions, at, whose, names);
  if (owner !== null) return [owner];
  const shared = mentions.filter((one) => !isOfAnother(scene, one, at, whose));
  const own = statesIn(scene, shared, from, to, names);
  const parties = own.length > 0 ? own : statesIn(scene, shared, scene.from, scene.to, names);
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

/** Characters of "'s " between an owner and what it owns. */
const OWNER = 4;

/** "Chad's 800" beside another figure */
function ownerOf(
  { text, from }: Scene,
  mentions: readonly Mention[],
  at: number,
  { beside: [before] }: Whose,
  names: Names,
): Party | null {
  const owner =
    before < from
      ? undefined
      : mentions.find(({ end }) => end <= at && /^['’]s?\s(?:own\s)?$/.test(text.slice(end, at)));
  const entity = owner?.entities[0];
  return owner && entity !== undefined && entityKindOf(entity) === 'state'
    ? partyOf(entity, owner, names)
    : null;
}

/** "By 2.7% in Moldova and by 0.4% in Hungary", "$21bn to China and $3bn to Japan": each has its own. */
function isOfAnother(
  { text, to, mentions }: Scene,
  one: Mention,
  at: number,
  { beside: [before, after] }: Whose,
): boolean {
  const placed = (since: number, { start }: Mention) =>
    start >= since && PLACED.test(text.slice(since, start));
  const here = mentions.some((other) => other.end <= Math.min(after, to) && placed(at, other));
  if (!here) return false;
  return placed(after, one) || (before >= 0 && one.end <= at && placed(before, one));
}

/** From a figure to its place: "2.7% in", "1.5 billion of them to". */
const PLACED = /^[^,;:]{1,40}?\s(?:in|for|to|from|with)\s+(?:the\s+)?$/;

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
    // "(€1.04bn; $1.17bn)"
    if (cut[0] === ';' && isInBrackets(text, from, edge)) continue;
    if (edge > at) {
      last = edge;
      break;
    }
    first = edge;
  }
  return [first, last];
}

/** Characters of "remittances from". */
const BEFORE_SEAT = 24;

/** "Arrivals in Kathmandu", "the cost to Rome"; talks in Nairobi are of others. */
const GOES =
  /\b(?:arrivals|visitors|tourists|flights|exports?|imports?|shipments|deliveries|sales|aid|loans?|costs?|debts?|payments?|remittances|investments?|transfers?)\s(?:in|to|from)\s$/;

/** The state of a capital that goods, people or money come from or go to. */
function seatedIn(text: string, mention: Mention): EntityKey | null {
  const [entity] = mention.entities;
  if (entity === undefined || mention.entities.length > 1 || entityKindOf(entity) !== 'place') return null;
  if (!GOES.test(text.slice(Math.max(0, mention.start - BEFORE_SEAT), mention.start))) return null;
  const listed = listedWord(mention.quote);
  return listed?.kind === 'seat' && listed.state ? `state/${listed.state}` : null;
}

/** "Its third-largest partner, after China and India": those are other ranks. */
function rankedAt({ text }: Scene, at: number, to: number): number {
  const others = /,\s+(?:ahead of|behind|followed by|trailing|after)\s/.exec(text.slice(at, to));
  return others ? at + others.index : to;
}

function isInBrackets(text: string, from: number, at: number): boolean {
  const open = text.lastIndexOf('(', at);
  return open >= from && text.lastIndexOf(')', at) < open;
}

/** "Ukraine's neighbour to the west", "the Senegalese border": another state is meant, or only where. */
const BESIDE_IT = /^(?:['’]s?)?\s+(?:\p{Ll}+\s+)?(?:neighbou?rs?|borders?|frontiers?)\b/u;

/** Each state once, in order. */
function statesIn(
  { text }: Scene,
  mentions: readonly Mention[],
  from: number,
  to: number,
  names: Names,
): readonly Party[] {
  const parties = new Map<EntityKey, Party>();
  for (const mention of mentions) {
    if (mention.start < from || mention.end > to) continue;
    if (BESIDE_IT.test(text.slice(mention.end, mention.end + BESIDE))) continue;
    const seat = seatedIn(text, mention);
    for (const entity of seat ? [seat] : mention.entities) {
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
