import type { English, Name } from '../english.ts';
import { type NounPhrase, nameAt, nounPhraseBefore } from './noun-phrase.ts';

/**
 * "Kenya's president, [Amina Otieno], …": an office with the one who holds it, and whoever is named so before it,
 * as in "Oman's premier, Badr Al Harthy, and Kenya's president, Amina Otieno". The holder is the head. Null where what
 * stands between two commas isn't a person alone, or the office has a name already.
 *
 * @param office the phrase before the first comma
 */
export function withHolder(english: English, office: NounPhrase): NounPhrase | null {
  const { tokens, sentences } = english;
  const comma = office.last;
  if (comma + 1 >= tokens.count || tokens.lower(comma) !== ',') return null;
  const holder = personAt(english, comma + 1);
  if (holder?.titleFirst !== comma + 1 || isHeld(english, office)) return null;
  if (holder.last >= tokens.count || tokens.lower(holder.last) !== ',') return null;
  const begin = sentences.first[tokens.sentence[office.first]!]!;
  return { first: listStart(english, office.first, begin), head: holder.last - 1, last: holder.last };
}

/** Whether the last of what "and" joins names a person: "President Otieno and [Premier Badr Al Harthy], …". */
function isHeld(english: English, { first, last }: NounPhrase): boolean {
  for (let at = last - 1; at >= first && english.tokens.lower(at) !== 'and'; at--)
    if (personAt(english, at)) return true;
  return false;
}

/** Back over "Oman's premier, Badr Al Harthy, and", where that opens a clause; over "Badr Al Harthy and". */
function listStart(english: English, first: number, begin: number): number {
  const { tokens } = english;
  if (first - 2 < begin || tokens.lower(first - 1) !== 'and') return first;
  const apart = tokens.lower(first - 2) === ',';
  const before = personAt(english, apart ? first - 3 : first - 2);
  if (!before) return first;
  if (!apart) return before.titleFirst;
  const comma = before.titleFirst - 1;
  // "Lind met Okello, and Kenya's president, Amina Otieno, agreed"
  if (comma <= begin || tokens.lower(comma) !== ',') return first;
  const start = nounPhraseBefore(english, comma, begin, true)?.first ?? first;
  return start === begin || /^(?:that|[,“"])$/.test(tokens.lower(start - 1)) ? start : first;
}

function personAt(english: English, token: number): Name | null {
  const name = english.names[nameAt(english, token)];
  return name?.kind === 'person' ? name : null;
}
