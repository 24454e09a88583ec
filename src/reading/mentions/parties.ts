import type { English } from '../../language/english.ts';
import { DETERMINERS, PREPOSITIONS } from '../../language/lexicon/function-words.ts';
import { nameAt } from '../../language/syntax/index.ts';
import { entityKindOf, type Mention, type Party } from '../../model/index.ts';
import type { Reading } from '../layer.ts';
import { nameOf } from './entities.ts';
import { mentionsWithin } from './within.ts';

/** Who act for their state: "Norwegian officials". */
const FOR_THEIR_STATE =
  /^(?:officials?|diplomats?|government|governments|authorities|delegation|delegations|side|ministers|negotiators?|envoys?|forces|troops|leaders|leadership|administration|cabinet|military|army|team|regime|representatives|counterparts?)$/;
/** Bind another party to the phrase, as an equal. */
const EQUALS = new Set(['with', 'between', 'and', 'alongside', 'to', 'by', 'including', 'among']);

/**
 * Whom the tokens name, in the order of words: "Prime Minister Lind and the Kenyan president" are two. Offices,
 * pronouns and sets stand for those they mean. Left out are those that only qualify another: "officials from
 * Norway" are nobody, "Malaysia's Foreign Ministry" is the ministry. `lastToken` is exclusive.
 */
export function partiesIn(reading: Reading<'mentions'>, firstToken: number, lastToken: number): Party[] {
  const parties: Party[] = [];
  const seen = new Set<string>();
  for (const mention of heads(reading, firstToken, lastToken)) {
    for (const entity of mention.entities) {
      if (seen.has(entity)) continue;
      seen.add(entity);
      parties.push({
        entity,
        name: nameOf(reading.layers.mentions, entity),
        start: mention.start,
        end: mention.end,
        quote: mention.quote,
      });
    }
  }
  return parties;
}

/** The one the phrase is about, when that is one: its first head. */
export function headParty(reading: Reading<'mentions'>, firstToken: number, lastToken: number): Party | null {
  return partiesIn(reading, firstToken, lastToken)[0] ?? null;
}

function heads(reading: Reading<'mentions'>, firstToken: number, lastToken: number): readonly Mention[] {
  const { english, layers } = reading;
  const { tokens } = english;
  if (firstToken >= lastToken) return [];
  const span = { start: tokens.start[firstToken]!, end: tokens.end[lastToken - 1]! };
  const found: Mention[] = [];
  let end = -1;
  for (const mention of mentionsWithin(layers.mentions, span)) {
    // What stands inside an office or a nominal belongs to it.
    if (mention.end <= end) continue;
    if (mention.entities.length === 0) {
      if (mention.kind === 'office') end = mention.end;
      continue;
    }
    if (!isHead(english, mention, firstToken, lastToken)) continue;
    found.push(mention);
    end = mention.end;
  }
  return found;
}

function isHead(english: English, mention: Mention, firstToken: number, lastToken: number): boolean {
  const { tokens } = english;
  const first = tokenAt(english, mention.start);
  const last = tokenAt(english, mention.end - 1) + 1;
  const after = last < lastToken ? tokens.lower(last) : '';
  // A genitive belongs to what follows it, unless the phrase ends there.
  if ((after === "'s" || after === "'" || after === '’') && last + 1 < lastToken) {
    return (
      entityKindOf(mention.entities[0]!) === 'state' &&
      actsForState(english, last + 1, lastToken) &&
      !isQualified(english, first, firstToken)
    );
  }
  if (isPossessive(mention)) return last >= lastToken;
  if (mention.kind === 'demonym') {
    if (last >= lastToken) return true;
    return actsForState(english, last, lastToken) && !isQualified(english, first, firstToken);
  }
  // "Norway officials", "NATO summit": an attribute.
  if (after !== '' && isNounHere(english, last) && mention.kind !== 'nominal' && mention.kind !== 'pronoun')
    return mention.kind === 'person' || FOR_THEIR_STATE.test(after);
  return !isQualified(english, first, firstToken);
}

function isPossessive(mention: Mention): boolean {
  return mention.kind === 'pronoun' && /^(?:his|its|their|our|my)$/i.test(mention.quote);
}

/** Under a preposition that makes it part of another: "officials from Norway", "president of Kenya". */
function isQualified(english: English, first: number, from: number): boolean {
  const { tokens } = english;
  const own = nameAt(english, first);
  // "Minister of Industry and Trade Lind": the title is the name's own.
  const start = own >= 0 ? english.names[own]!.titleFirst : first;
  for (let at = start - 1; at >= from; at--) {
    const word = tokens.lower(at);
    if (word === 'and' || word === ',' || word === 'or') {
      // "officials from Kenya and Norway": both states qualify; a person after "and" is one of the parties.
      const other = at > from ? nameAt(english, at - 1) : -1;
      const alike =
        other >= 0 &&
        own >= 0 &&
        (english.names[other]!.kind === 'person') === (english.names[own]!.kind === 'person');
      if (!alike) return false;
      at = Math.min(at, english.names[other]!.first);
      continue;
    }
    if (PREPOSITIONS.has(word)) return at > from && !EQUALS.has(word);
    if (word === "'s") return false;
  }
  return false;
}

/** "Norwegian [officials]"; in "her Omani [counterpart], Badr Al Harthy" the name says who it is. */
function actsForState(english: English, token: number, end: number): boolean {
  const head = headAfter(english, token, end);
  if (!FOR_THEIR_STATE.test(english.tokens.lower(head))) return false;
  const name = english.tokens.lower(head + 1) === ',' ? english.names[nameAt(english, head + 2)] : undefined;
  return !(name?.kind === 'person' && name.titleFirst === head + 2);
}

/** The last token of the nouns that begin here. */
function headAfter(english: English, token: number, end: number): number {
  let head = token;
  for (let at = token; at < Math.min(end, token + 5); at++) {
    const word = english.tokens.lower(at);
    if (PREPOSITIONS.has(word) || word === ',' || word === 'and' || word === "'s") break;
    head = at;
  }
  return head;
}

function isNounHere(english: English, token: number): boolean {
  const word = english.tokens.lower(token);
  return (
    /^\p{L}/u.test(word) &&
    word !== 'and' &&
    word !== 'or' &&
    word !== 'who' &&
    word !== 'which' &&
    !PREPOSITIONS.has(word) &&
    !DETERMINERS.has(word)
  );
}

/** The token that holds an offset of the text. */
function tokenAt(english: English, offset: number): number {
  const { tokens } = english;
  let low = 0;
  let high = tokens.count - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (tokens.start[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
