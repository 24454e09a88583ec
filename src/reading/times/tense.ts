/** Whether a clause looks back or ahead, by the verb nearest to a time expression: cheap cues, no syntax. */
import { type Atoms, isCapitalised, LETTERS, opensSentence, wordAt } from './atoms.ts';

export type Direction = '<' | '>' | '';

/** Modals, plans, and the present of verbs that schedules are told with: "the council meets on Friday". */
const AHEAD = new Set(
  `will ll shall would may might could can should must plans plan planned planning expects expect expected intends
  intend intended scheduled slated due set hopes hope aims aim wants want upcoming forthcoming invited invites
  invitation pencilled postponed rescheduled delayed deadline begins begin starts opens open ends expires expire
  sits arrives leaves travels flies hosts meets meet holds visits returns return resumes resume gathers gather convenes
  likely closes takes runs lands hands publishes publish gets goes comes votes elects signs welcomes welcome receives
  receive attends attend departs depart reconvenes reconvene lapses unveils inaugurates heads chairs
  seeks faces bids stands contests competes addresses delivers presents releases announces launches celebrates completes
  concludes joins enters convene convenes appears testifies decides considers discusses submits applies kicks reaches matures`.split(
    /\s+/,
  ),
);

const BACK = new Set(
  `was were had did said says told met went came left took gave made held began flew arrived spoke wrote sent
  saw fell rose won lost became found brought kept paid led grew drew broke chose drove ate fought
  forgot froze hid knew laid lay rang ran sang sank sat sold shook shot showed slept spent stood struck
  swore taught threw thought understood withdrew wore ago dated`.split(/\s+/),
);

/** Verbs whose infinitive lies ahead: "agreed to meet". */
const GOVERNS_AHEAD = new Set(
  `agreed agree agrees plan plans planned planning due set expected expects expect scheduled hopes hope hoped aims aim
  aimed wants want wanted intends intend intended invited invites invite invitation decided promised pledged vowed
  ready going is are be to urged asked called slated brought moved put postponed about threatened threatens threaten
  refused refuses refuse offered offers offer prepared prepares prepare preparing proposed proposes propose sought seeks
  seek likely unlikely bound poised needs need required ordered told requested allowed permitted instructed predicted
  forecast projected planning threatening decides decide vows vow pledges pledge promises promise demands demanded
  wishes wish eager keen free able determined prevented`.split(/\s+/),
);

/** Past verbs of what is yet to be done: "promised 40 lorries by May". */
const PROMISED = new Set(
  'promised pledged vowed offered undertook guaranteed agreed demanded requested ordered proposed sought hoped aimed wanted expected intended planned'.split(
    ' ',
  ),
);

/** What headlines say is to be done: "to visit Oslo", not "to northern Italy". */
const INFINITIVES = new Set(
  `be meet visit hold host attend sign travel fly arrive leave return open reopen close begin start end resume receive welcome
  address speak join discuss launch unveil publish release announce decide vote rule elect play face stand testify appear
  deliver present mark celebrate convene gather send pay take make give seek seal ratify inaugurate chair lead head review
  debate consider brief report file lodge step quit retire run move cut raise lift end go come tour strike march`.split(
    /\s+/,
  ),
);

const RESCHEDULED = new Set(['brought forward', 'pushed back', 'moved to', 'put off', 'put back']);

/** Words that look like past verbs and aren't. */
const NOT_PAST = new Set(
  'united need indeed speed red bed led seed feed breed hundred sacred naked wicked exceed proceed succeed embed deed'.split(
    ' ',
  ),
);

/** How many atoms to look at on either side; a clause is seldom longer. */
const REACH = 40;

/** By the verb nearest to the expression: what stands before it comes first. */
export function directionAt(atoms: Atoms, first: number, next: number): Direction {
  return directionBefore(atoms, first, next) || directionAfter(atoms, first, next);
}

export function directionBefore(atoms: Atoms, first: number, next: number): Direction {
  for (let i = first - 1; i >= 0 && first - i < REACH && atoms.sentence[i] === atoms.sentence[first]; i--) {
    const cue = cueAt(atoms, i, first, next);
    if (cue) return cue;
    if (atoms.lower[i] === ';') break;
  }
  return '';
}

function directionAfter(atoms: Atoms, first: number, next: number): Direction {
  for (
    let i = next;
    i < atoms.count && i - next < REACH && atoms.sentence[i] === atoms.sentence[first];
    i++
  ) {
    const cue = cueAt(atoms, i, first, next);
    if (cue) return cue;
    if (atoms.lower[i] === ';') break;
  }
  return '';
}

/** A deadline under a plan or an order is ahead, whatever verb stands nearest to it. */
export function isPlanned(atoms: Atoms, first: number): boolean {
  for (let i = first - 1; i >= 0 && first - i < REACH && atoms.sentence[i] === atoms.sentence[first]; i--) {
    if (/^(?:must|will|shall|should|would|to)$/.test(atoms.lower[i]!)) return true;
  }
  return false;
}

function cueAt(atoms: Atoms, i: number, of: number, after: number): Direction {
  if (atoms.kind[i] !== LETTERS) return '';
  const word = atoms.lower[i]!;
  // "is to visit", "are to meet", "agreed to meet", headline "to visit"
  if (word === 'to' && i < of && atoms.kind[i + 1] === LETTERS && !isCapitalised(atoms, i + 1)) {
    for (let k = i - 1; k >= 0 && i - k < 8 && atoms.sentence[k] === atoms.sentence[i]; k--) {
      if (GOVERNS_AHEAD.has(atoms.lower[k]!)) return '>';
      if (BACK.has(atoms.lower[k]!) || isPastForm(atoms.lower[k]!)) return '';
      // "Minister to visit Oslo", "the deal, to be signed"
      if (opensSentence(atoms, k)) return INFINITIVES.has(atoms.lower[i + 1]!) ? '>' : '';
    }
    return '';
  }
  if (isCapitalised(atoms, i) && i > 0 && atoms.sentence[i - 1] === atoms.sentence[i]) return '';
  const next = wordAt(atoms, i + 1, i);
  // "As soon as Friday"
  if (/^(?:soon|early)$/.test(word) && next === 'as' && i === of - 2) return '>';
  // "Friday at the earliest", "at the latest by Friday"
  if (/^(?:earliest|latest)$/.test(word) && (i === after + 2 || (i < of && i >= of - 2))) return '>';
  if (RESCHEDULED.has(`${word} ${next}`)) return '>';
  // "Was set for Friday", "Wednesday is the fallback"
  if (
    /^(?:was|were|had)$/.test(word) &&
    (AHEAD.has(next) || RESCHEDULED.has(`${next} ${wordAt(atoms, i + 2, i)}`))
  )
    return next === 'set' && !/^(?:to|for)$/.test(wordAt(atoms, i + 2, i)) ? '<' : '';
  if (word === 'is' && (i === after || (i === after + 1 && atoms.lower[after] === ','))) return '>';
  // "The vote is on Sunday"
  if (/^(?:is|are)$/.test(word) && i < of && i >= of - 3) {
    const at = isPreposition(atoms, of - 1) ? of - 1 : of;
    const aside = /^(?:out|up|over|back|away|off|here|there|open|closed|down|live|next)$/.test(next);
    if (i === at - 1 || (i === at - 2 && aside)) return '>';
  }
  // "The visit follows talks on Friday", "comes three days after"; but "a seminar follows on Friday"
  const follows =
    word === 'follows' && !/^(?:on|in|at|between|from|by|next|later|then)$/.test(wordAt(atoms, i + 1, i));
  if (i < of && (follows || (/^comes?$/.test(word) && isAfter(atoms, i)))) return '<';
  // "Ahead of Friday's talks"
  if (word === 'ahead' && next === 'of' && i < of && of - i < 5) return '>';
  // "Voters head to the polls": not the head of state.
  if (word === 'head' && next === 'to') return '>';
  // "Is arriving on Monday": with a day, what is going on is what is planned.
  if ((word === 'is' || word === 'are') && next.length > 5 && next.endsWith('ing')) return '>';
  // "The army has until Sunday", "a vote called for Saturday"
  if (i === of - 2 && next === 'until' && (word === 'has' || word === 'have')) return '>';
  if (
    i === of - 1 &&
    word === 'for' &&
    /^(?:called|calls|call|planned|summoned|tickets?|date)$/.test(wordAt(atoms, i - 1, of))
  )
    return '>';
  // "On Wednesday he is to be received"
  if (/^(?:is|are)$/.test(word) && next === 'to' && i > of) return '>';
  if (i < of && PROMISED.has(word) && /^(?:by|before|within)$/.test(wordAt(atoms, of - 1, of))) return '>';
  if (AHEAD.has(word) && !isNounHere(atoms, i)) {
    if (word === 'going' && next !== 'to') return '';
    if (word === 'set' && !/^(?:to|for|[,.])$/.test(next)) return '';
    // "Postponed on Sunday", but "postponed to Sunday"
    if (PUT_OFF.has(word) && i === of - 2 && wordAt(atoms, of - 1, of) === 'on') return '<';
    return '>';
  }
  // "Will be held": what stands before "be" tells.
  if (wordAt(atoms, i - 1, i) === 'be') return '';
  if (!BACK.has(word) && !isPastForm(word)) return '';
  // "Is released on Thursday": with a day, what is done is what is to be done.
  return /^(?:is|are)$/.test(wordAt(atoms, i - 1, i)) && !STATES.has(word) ? '>' : '<';
}

function isAfter(atoms: Atoms, i: number): boolean {
  for (let k = i + 1; k < i + 5; k++) if (/^(?:after|amid|following)$/.test(wordAt(atoms, k, i))) return true;
  return false;
}

/** "After two visits in May": what looks like a verb of the present is a plural. */
function isNounHere(atoms: Atoms, i: number): boolean {
  return PLURALS.has(atoms.lower[i]!) && BEFORE_NOUNS.has(wordAt(atoms, i - 1, i));
}

const PLURALS = new Set(
  'visits returns starts votes hands heads runs hopes aims plans attends signs leaves wants visit plan vote return start run lead sign meet hope aim closes lands'.split(
    ' ',
  ),
);

const BEFORE_NOUNS = new Set(
  `a an the this that these those his her its their our my two three four five several many some few official state recent
  of in on at for with from by after before during between`.split(/\s+/),
);

const PUT_OFF = new Set(['postponed', 'delayed', 'rescheduled']);

/** Participles that tell how things stand, or what is said of the past. */
const STATES = new Set(
  `said told accused believed thought charged suspected reported alleged known understood wanted based located dated made
  seen considered convicted blamed credited survived married called named led held presumed rumoured rumored`.split(
    /\s+/,
  ),
);

function isPreposition(atoms: Atoms, i: number): boolean {
  return /^(?:on|in|for)$/.test(atoms.lower[i]!);
}

function isPastForm(word: string): boolean {
  return word.length > 3 && word.endsWith('ed') && !NOT_PAST.has(word);
}
