import type { English, Name } from '../../language/english.ts';
import { isAdverb } from '../../language/lexicon/function-words.ts';
import { governmentSeatedAt } from '../../language/lexicon/gazetteer.ts';
import { lemmaOf, verbOf } from '../../language/lexicon/verbs.ts';
import { canBe } from '../../language/lexicon/words.ts';
import { isFiniteHere, nameAt } from '../../language/syntax/index.ts';
import { type EntityKey, entityKey } from '../../model/index.ts';
import { wordsOf } from './people.ts';
import { SUBJECT, type Zones } from './zones.ts';

const set = (words: string) => new Set(words.split(/\s+/));

/** After these a capital is somewhere to be. */
const WHERE = set(
  'in at near from outside around via through across inside within throughout into onto beyond above toward towards under off',
);
/** Words that lead to somebody by "to"; a capital there is a government: "apologised to Jakarta". */
const TALKING = set(
  `apologise apologize appeal complain reply respond turn listen speak talk say write announce propose offer suggest grant give lend
  sell supply hand pass belong matter deliver convey explain report yield object protest close loyal grateful answer message letter warning
  signal note threat apology appeal reply response offer promise debt support aid concession`,
);
const GOING = set(
  `visit leave reach tour arrive travel fly return go come head depart enter quit cross bomb hit shell strike attack besiege seize capture enter
  invite welcome summon trip visit flight journey way route road train visits trips flights travels travelled flew returned went came headed move moved bring brought send sent`,
);
/** Who acts for a government: "an adviser to Ankara", "negotiates for Ankara". */
const SERVING = set(
  'adviser advisor envoy ambassador consul representative counsel aide spokesman spokeswoman negotiate advise mediate lobby represent spy sign plead interpret decide vote speak answer act',
);
/** What a government sends: "a letter from Ankara". */
const SENT = set(
  'letter note message cable telegram reply answer response word instruction order orders protest apology statement signal offer request demand invitation permission assurance guarantee pressure objection comment denial confirmation warning threat backing support approval envoy',
);
/** What a city has, not a government: "Hanoi's airport". */
const CITY_THINGS = set(
  `airport airports street streets mayor square cathedral mosque suburbs outskirts stadium university hotel hotels museum skyline traffic
  residents river metro palace embassy port centre center district university old central zoo opera park weather theatre courts court conference`,
);
const STANDING_FOR = set(
  'work speak answer act vote spy good bad important question setback victory win defeat',
);
const MEETINGS = set(
  'summit talks meeting agreement accord treaty charter protocol communique communiqué convention pact process declaration conference forum visit round airport office bureau correspondent trip court time stock region province city',
);
const PLACE_NOUNS_OF = set(
  'city capital outskirts streets suburb suburbs mayor port university centre center south north east west region governor district bishop archbishop patriarch treaty siege fall battle sultanate',
);
/** What runs between cities: "a flight between Hanoi and Oslo". */
const ROUTES = set(
  'flight flights service services line lines route routes link links connection connections road railway train trains distance ferry journey border voyage trip trips travel',
);
const DESCRIBING = set('is was remains became lies');
/** Cities that stand for a body other than a government. */
const BODIES: ReadonlyMap<string, string> = new Map([
  ['brussels', 'European Union'],
  ['turtle bay', 'United Nations'],
]);

/** The state, or the body, that a seat of government stands for here; null where it is just a place. */
export function meantBySeat(english: English, name: Name, zones: Zones): EntityKey | null {
  const lower = wordsOf(english, name).toLowerCase().replaceAll('’', "'");
  const body = BODIES.get(lower);
  const state = governmentSeatedAt(lower) ?? governmentSeatedAt(lower.replace(/^the /, ''));
  if (body === undefined && state === null) return null;
  if (!actsHere(english, name, zones)) return null;
  return state === null ? entityKey('organisation', body!) : entityKey('state', state);
}

/** "Oslo sent cars, [Nairobi] tea", "Oslo asked for two weeks and [Nairobi] for three": one that does as the other does. */
export function actsInGap(english: English, name: Name): boolean {
  const { tokens, names, sentences } = english;
  const sentence = tokens.sentence[name.first]!;
  const begin = sentences.first[sentence]!;
  const end = sentences.last[sentence]!;
  const at = name.first - 1;
  if (at < begin || !/^(?:,|;|and|but|while)$/.test(tokens.lower(at)) || name.last >= end) return false;
  if (!GAPPED.test(tokens.lower(name.last)) && !isNounHere(english, name.last)) return false;
  const opening = nameAt(english, begin);
  const first = opening >= 0 ? names[opening]! : null;
  if (!first || first.first >= name.first || first.last >= end) return false;
  const acting = first.state !== null && first.kind === 'state';
  const seat = governmentSeatedAt(wordsOf(english, first).toLowerCase()) !== null;
  return (acting || seat) && (isFiniteHere(english, first.last) || isAdverb(tokens.lower(first.last)));
}

/** A noun in small letters: "Nairobi [money]". */
function isNounHere({ tokens }: English, token: number): boolean {
  const word = tokens.lower(token);
  return tokens.word(token) === word && canBe(word, 'n') && verbOf(word) === undefined;
}

/** What the second part of "Oslo wants a quota, Nairobi …" goes on with. */
const GAPPED =
  /^(?:a|an|the|its|for|to|on|with|one|two|three|four|five|\d.*|more|less|none|nothing|only|both|neither|no)$/;

function actsHere(english: English, name: Name, zones: Zones): boolean {
  const { tokens, sentences } = english;
  const sentence = tokens.sentence[name.first]!;
  const begin = sentences.first[sentence]!;
  const end = sentences.last[sentence]!;
  let at = name.first - 1;
  if (at >= begin && tokens.lower(at) === 'the') at--;
  const before = at >= begin ? tokens.lower(at) : '';
  const after = name.last < end ? tokens.lower(name.last) : '';
  if (after === "'s" || after === "'" || after === '’')
    return (
      name.last + 1 < end &&
      nameAt(english, name.last + 1) < 0 &&
      !CITY_THINGS.has(tokens.lower(name.last + 1))
    );
  // "according to Hanoi", "an adviser to Hanoi", "negotiates for Hanoi"
  const leading = at - 1 >= begin ? lemmaOf(tokens.lower(at - 1)) : '';
  if (before === 'to' && (leading === 'accord' || leading === 'according' || SERVING.has(leading)))
    return true;
  if (before === 'for' && SERVING.has(leading)) return true;
  if (before === 'from' && SENT.has(leading)) return true;
  if (before === 'neither' || before === 'nor') return true;
  if (actsInGap(english, name)) return true;
  // "worked for Helsinki" is a government, "left for Helsinki" a city.
  if (before === 'for') return STANDING_FOR.has(at - 1 >= begin ? lemmaOf(tokens.lower(at - 1)) : '');
  if (WHERE.has(before)) return false;
  // "Moscow talks", "the Washington summit": an adjective, and a place.
  if (MEETINGS.has(after) || opensEvent(english, name.last, end)) return false;
  if (before === 'between' && at - 1 >= begin && ROUTES.has(tokens.lower(at - 1))) return false;
  if (before === 'between' || before === 'by' || before === 'against' || before === 'over') return true;
  if (before === 'of') return at - 1 < begin || !PLACE_NOUNS_OF.has(tokens.lower(at - 1));
  if (before === 'to' || before === 'with' || before === 'on' || before === 'upon') {
    if (before !== 'to') return true;
    return governor(english, at - 1, begin) === 'talking';
  }
  if (before === 'and' || before === 'or' || before === ',') {
    // Coordinated with something: as that is. "Between Hanoi and Oslo", "in Oslo and Hanoi".
    const other = at - 1 >= begin ? nameAt(english, at - 1) : -1;
    if (other >= 0) {
      const first = english.names[other]!;
      if (first.kind === 'state' && before !== ',')
        return !WHERE.has(wordBefore(english, first.titleFirst, begin));
      if (first.kind === 'place' && governmentSeatedAt(wordsOf(english, first).toLowerCase())) {
        const earlier = wordBefore(english, first.titleFirst, begin);
        if (earlier === 'between' && ROUTES.has(wordBefore(english, first.titleFirst - 1, begin)))
          return false;
        if (before === ',' || WHERE.has(earlier))
          return !WHERE.has(earlier) && zones.zone[name.first] === SUBJECT;
        return earlier === 'to' ? governor(english, first.titleFirst - 2, begin) === 'talking' : true;
      }
      if (before === ',' && first.kind === 'place') return false;
    }
  }
  // "Hanoi is a beautiful city", "Hanoi lies on the river"
  if (
    DESCRIBING.has(after) &&
    (after === 'lies' || /^(?:a|an|the|home|one)$/.test(tokens.lower(Math.min(name.last + 1, end - 1)))) &&
    // "Hanoi was the only member to vote against"
    !/^(?:only|first|last|latest|next|second|third|biggest|largest|main|sole|one)$/.test(
      tokens.lower(Math.min(name.last + 2, end - 1)),
    )
  )
    return false;
  if (zones.zone[name.first] === SUBJECT)
    return (
      name.last < end && (!(after === ',' && begin === name.first) || opensActingList(english, name, end))
    );
  // Object: of a verb of motion it is a place, of any other a government.
  return !GOING.has(lemmaOf(before)) && verbOf(before) !== undefined;
}

/** "[Hanoi], Oslo and Nairobi have": a list of seats and states that a verb follows. */
function opensActingList(english: English, name: Name, end: number): boolean {
  const { tokens, names } = english;
  let last = name;
  for (
    let index = nameAt(english, name.first) + 1;
    index < names.length && names[index]!.last < end;
    index++
  ) {
    const next = names[index]!;
    for (let at = last.last; at < next.first; at++)
      if (!/^(?:,|and|or|the)$/.test(tokens.lower(at))) return false;
    const seat = next.state !== null || governmentSeatedAt(wordsOf(english, next).toLowerCase()) !== null;
    if (!seat) return false;
    if (tokens.lower(next.first - 1) === 'and') return isFiniteHere(english, next.last);
    last = next;
  }
  return false;
}

/** "Harren Ocean Conference": capitals up to a word for an event. */
function opensEvent({ tokens }: English, from: number, end: number): boolean {
  for (let at = from; at < Math.min(end, from + 4); at++) {
    const word = tokens.lower(at);
    if (tokens.word(at).charAt(0) === word.charAt(0)) return false;
    if (MEETINGS.has(word)) return true;
  }
  return false;
}

function wordBefore(english: English, token: number, begin: number): string {
  let at = token - 1;
  if (at >= begin && english.tokens.lower(at) === 'the') at--;
  return at >= begin ? english.tokens.lower(at) : '';
}

/** What leads to "to Jakarta": the nearest word before that is one of talking or of going. */
function governor(english: English, from: number, begin: number): 'talking' | 'going' | null {
  for (let at = from; at >= Math.max(begin, from - 6); at--) {
    const word = lemmaOf(english.tokens.lower(at));
    if (GOING.has(word)) return 'going';
    if (TALKING.has(word)) return 'talking';
  }
  return null;
}
