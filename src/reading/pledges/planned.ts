import type { English, NounPhrase } from '../../language/index.ts';
import { bareAction } from './action.ts';
import { whatFollows } from './follows.ts';
import type { Found, ToldOf } from './found.ts';
import { HAPPENINGS } from './lexicon/kinds.ts';
import type { Trigger } from './lexicon/triggers.ts';
import { isSomebody, wordAt } from './words.ts';

/** Done by somebody who isn't told. */
const WORKS = /^(?:works?|construction|repairs|production|building|drilling|dredging|deliveries|shipments)$/;

/** "is scheduled to attend", "the session is set for the autumn". */
export function scheduledPledge(
  english: English,
  told: ToldOf,
  subject: NounPhrase | null,
  from: number,
  end: number,
  trigger: Trigger,
  reduced: boolean,
): Found | null {
  // "set up", "set out"
  if (!/^(?:to|for|in|on|at|next|this|later)$/.test(wordAt(english, from)) || subject === null) return null;
  const follows = whatFollows(english, from, end, { ...trigger, through: [] });
  if (follows) {
    const actor = WORKS.test(wordAt(english, subject.head)) ? null : subject;
    return { ...told, actor, counterparty: follows.partner, action: follows.action };
  }
  if (isSomebody(english, subject) && !HAPPENINGS.has(wordAt(english, subject.head))) return null;
  const action = bareAction(subject);
  return { ...told, actor: reduced ? null : subject, counterparty: null, action };
}
