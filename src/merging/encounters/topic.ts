import type { Contact, Quote } from '../../model/index.ts';
import { remember } from '../remember.ts';
import { containment, contentWords } from '../words.ts';

/** Words that any summit, session or document is called by. */
const GENERIC = new Set(
  contentWords(
    `summit conference forum meeting gathering session round joint commission committee council group panel intergovernmental bilateral
    first second third next annual day agreement accord pact treaty deal memorandum memoranda understanding mou letter intent protocol
    contract document documents statement declaration text note cooperation several three four five six long-awaited`,
  ),
);

/** Words of a topic or a title that any other may not have. */
export const subjectWords = remember((about: Quote): readonly string[] =>
  contentWords(about.quote).filter((word) => !GENERIC.has(word) && !/^\d+$/.test(word)),
);

/** What tells its topic or name from others: "Water", "Energy" of a summit on water and energy; not the city it is in. */
export function topicWords({ about, places, kind }: Contact): readonly string[] {
  if (about === null) return [];
  const words = subjectWords(about);
  if (kind !== 'summit' || places.length === 0) return words;
  const cities = new Set(places.flatMap(({ name }) => contentWords(name)));
  return words.filter((word) => !cities.has(word));
}

/** Whether both are about one thing; null where one of them doesn't tell. */
export function topicsAgree(a: Contact, b: Contact): boolean | null {
  const [left, right] = [topicWords(a), topicWords(b)];
  return left.length === 0 || right.length === 0 ? null : containment(left, right) >= 0.5;
}

/** A summit, or a conference or forum that has a name: many take part, and each report names some of them. */
export function isGathering({ kind, about }: Contact): boolean {
  return kind === 'summit' || (kind === 'meeting' && about !== null && NAMED_GATHERING.test(about.quote));
}

const NAMED_GATHERING = /\b(?:Conference|Forum|Congress|Convention)$/;
const BODY = /\b(?:commission|committee|council|panel|working group)\b/i;

/** The session of a body that several states have: its states stand for whom they send. */
export function isBodySession({ kind, about }: Contact): boolean {
  return kind === 'meeting' && about !== null && BODY.test(about.quote);
}
