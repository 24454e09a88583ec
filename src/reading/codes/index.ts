import type { English } from '../../language/index.ts';
import {
  annotationId,
  type Code,
  type Contact,
  type Pledge,
  type Quote,
  quoteOf,
  type Statement,
} from '../../model/index.ts';
import type { Layer } from '../layer.ts';
import { findActs } from './acts.ts';
import { tokensIn } from './spans.ts';
import { type Coded, codeContact, codePledge, codeStatement } from './told.ts';

/** PLOVER codes of contacts, statements and pledges, and of the acts that none of them tells. */
export const codes: Layer<'mentions' | 'contacts' | 'statements' | 'pledges', 'codes'> = {
  adds: 'codes',
  version: 3,
  needs: ['mentions', 'statements', 'contacts', 'pledges'],
  read(reading) {
    const { article, english, layers } = reading;
    const told: Code[] = [];
    const tell = (item: Contact | Statement | Pledge, coded: Coded | null) => {
      if (coded) told.push(annotationOf(article.id, item, coded, item.id));
    };
    for (const contact of layers.contacts) tell(contact, codeContact(reading, contact));
    for (const statement of layers.statements)
      if (statement.act === undefined) tell(statement, codeStatement(reading, statement));
    for (const pledge of layers.pledges) tell(pledge, codePledge(english, pledge));
    const known = new Set(told.flatMap((code) => placesOf(english, code)));
    const acts = findActs(reading)
      .filter(({ sentence, code }) => !known.has(`${sentence} ${code.root}`))
      .map((act) => annotationOf(article.id, quoteOf(article.text, act.start, act.end), act, null));
    return [...told, ...acts].sort((a, b) => a.start - b.start || a.end - b.end);
  },
};

function annotationOf(
  article: string,
  words: Quote,
  { code, source, target }: Coded,
  of: string | null,
): Code {
  const { start, end, quote } = words;
  const id = annotationId(article, 'codes', of ?? `${code.root} ${source?.start}`, words);
  return { id, article, layer: 'codes', start, end, quote, ...code, of, source, target };
}

/** The sentences that a code's words run over, each with its root: an act told there isn't told again. */
function placesOf(english: English, code: Code): readonly string[] {
  const { first, last } = tokensIn(english, code);
  const { sentence } = english.tokens;
  const places: string[] = [];
  for (let at = sentence[first]!; at <= sentence[last - 1]!; at++) places.push(`${at} ${code.root}`);
  return places;
}
