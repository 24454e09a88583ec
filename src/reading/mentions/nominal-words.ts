import { ORGANISATION_WORDS } from '../../language/lexicon/name-words.ts';
import { isOfficeHead } from '../../language/lexicon/titles.ts';
import type { Gender } from './gender.ts';

/** What a nominal can stand for, and how it is looked for. */
export type NominalSort =
  | 'states' // "both countries"
  | 'people' // "the two leaders"
  | 'any' // "both sides", "the two", "the pair"
  | 'state' // "the kingdom", "the Russian side"
  | 'body' // "the bloc", "the company"
  | 'ministry'
  | 'mission' // "the Kenyan embassy"
  | 'person' // "the veteran politician", "the Dane"
  | 'relation' // "his counterpart"
  | 'former'
  | 'latter'
  | 'other'; // read, but left open

const WORDS: Readonly<Record<Exclude<NominalSort, 'former' | 'latter'>, string>> = {
  states: `countries nations states governments capitals kingdoms republics neighbours neighbors islands economies powers superpowers
    monarchies emirates democracies members archipelagos`,
  people: `leaders ministers presidents premiers chancellors kings queens monarchs rulers men women diplomats counterparts envoys
    chiefs politicians statesmen officials ambassadors negotiators delegates heads guests colleagues generals mayors governors
    foreign-ministers lawmakers commissioners consuls emirs sultans cardinals presidents-elect`,
  any: 'sides parties signatories pair duo trio partners allies rivals foes adversaries friends hosts camps',
  state: `country nation kingdom republic federation archipelago government state side authorities emirate sultanate principality
    monarchy island neighbour neighbor superpower democracy city-state leadership regime`,
  body: `bloc commission company agency bank lender group grouping alliance organisation organization union council court party
    newspaper paper daily weekly airline firm institute think-tank association body forum fund watchdog authority carrier
    broadcaster committee secretariat regulator producer manufacturer cartel club charity corporation conglomerate movement
    militia front foundation tribunal parliament assembly senate network regulator outlet producer maker operator utility
    giant federation community pact mission programme`,
  ministry: 'ministry',
  mission: 'embassy consulate',
  person: `politician man woman statesman stateswoman veteran academic billionaire businessman businesswoman lawyer physician priest
    monk novelist laureate incumbent official newcomer author envoy diplomat cleric soldier banker engineer
    baron sheikh lord cardinal dictator economist scientist visitor guest fugitive convict prisoner detainee captive     defector exile refugee challenger contender frontrunner front-runner activist dissident campaigner writer poet
    playwright singer actor actress artist architect historian philosopher teacher surgeon nurse pilot sailor     merchant tycoon magnate mogul oligarch entrepreneur investor philanthropist industrialist technocrat bureaucrat spy strongman
    warlord tyrant autocrat populist reformer reformist hardliner hard-liner heir heiress aristocrat preacher pastor nun bishop
    novice outsider insider loyalist protégé stalwart heavyweight firebrand maverick tutor translator interpreter messenger mediator
    peacemaker revolutionary guerrilla commander astronaut cosmonaut athlete footballer engineer chemist physicist widow widower
    hostess host octogenarian septuagenarian nonagenarian compatriot
    countryman countrywoman `,
  relation: `counterpart counterparts successor predecessor wife husband brother sister mother father son daughter nephew niece cousin
    spouse rival rivals messenger emissary neighbour neighbours neighbor neighbors partner partners ally allies foe foes adversary
    adversaries enemy enemies visitor guest host hostess hosts guests boss mentor interlocutor opponent colleague`,
  other: 'delegation delegations mediators rebels insurgents protesters negotiators',
};

const SORTS = new Map<string, NominalSort>();
for (const [sort, words] of Object.entries(WORDS) as [NominalSort, string][])
  for (const word of words.split(/\s+/)) if (!SORTS.has(word)) SORTS.set(word, sort);

export function nominalSortOf(lower: string): NominalSort | undefined {
  return SORTS.get(lower) ?? (ORGANISATION_WORDS.has(lower) ? 'body' : undefined);
}

/** Of a word that follows an article, where those above are joined by "61-year-old", "authors" and "nuncios". */
export function definiteSortOf(lower: string): NominalSort | undefined {
  const known = nominalSortOf(lower);
  if (known !== undefined) return known;
  if (lower.endsWith('-year-old')) return 'person';
  if (!lower.endsWith('s')) return undefined;
  const one = lower.slice(0, -1);
  return SORTS.get(one) === 'person' || isOfficeHead(one) ? 'people' : undefined;
}

const RELATIONS = new Set(WORDS.relation.split(/\s+/));

/** "the host" is somebody, "her host" somebody by a relation. */
export function isRelation(lower: string): boolean {
  return RELATIONS.has(lower);
}

/** "The Kenyan guest", "the Dutch visitor": a person, where it isn’t somebody’s guest. */
export function isGuest(lower: string): boolean {
  return lower === 'guest' || lower === 'visitor';
}

/** Of words that tell: "the businesswoman", "the monk". */
export function genderOfNominal(head: string): Gender | null {
  if (/(?:woman|actress|heiress|hostess|widow|nun|wife|sister|mother|daughter|niece)$/.test(head))
    return 'female';
  return /(?:man|monk|priest|widower|baron|lord|sheikh|husband|brother|father|nephew)$/.test(head) ||
    head === 'son'
    ? 'male'
    : null;
}

const NUMBERS: ReadonlyMap<string, number> = new Map([
  ['both', 2],
  ['two', 2],
  ['neither', 2],
  ['either', 2],
  ['pair', 2],
  ['duo', 2],
  ['three', 3],
  ['trio', 3],
  ['four', 4],
  ['five', 5],
]);

/** How many a word says there are: "both", "pair", "three". */
export function countedBy(lower: string): number | null {
  return NUMBERS.get(lower) ?? null;
}
