import type { Disagreement, Statement } from '../../model/index.ts';
import type { Groups } from '../contribution.ts';
import { contentWords, sharedWords } from '../words.ts';
import { evidenceOf } from './side.ts';

/** A statement, and the claim that it is of. */
interface Told {
  readonly statement: Statement;
  readonly claim: string;
}

const DENYING: ReadonlySet<string> = new Set([
  'deny',
  'dispute',
  'reject',
  'refute',
  'contradict',
  'rebut',
  'dismiss',
]);
/** These say the contrary only of what has the other sign. */
const INSISTING: ReadonlySet<string> = new Set(['insist', 'maintain']);
const NEGATIVE = /\b(?:no|not|none|never|nothing|nobody|without|cannot)\b|n['’]t\b/i;
const POINTING = /\b(?:it|this|that|these|those|so)\b/i;

/** Nobody answers what was said further up. */
const ANSWERED_WITHIN_CHARACTERS = 250;

/** What one source says in an article and the next denies; in order of article and span. */
export function disagreementsOfClaims(groups: Pick<Groups, 'claim'>): Disagreement[] {
  const told = groups.claim.flatMap((members) => {
    const claim = members[0]?.annotation.id;
    return claim === undefined ? [] : members.map(({ annotation }) => ({ statement: annotation, claim }));
  });
  const byArticle = Map.groupBy(told, ({ statement }) => statement.article);
  return [...byArticle]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, some]) => {
      const ordered = some.sort(
        (a, b) => a.statement.start - b.statement.start || a.statement.end - b.statement.end,
      );
      return ordered.flatMap((answer, at) => {
        const before = ordered[at - 1];
        return before && denies(answer.statement, before.statement) ? [conflict(before, answer)] : [];
      });
    });
}

function denies(answer: Statement, before: Statement): boolean {
  const apart = answer.start - before.end;
  if (apart < 0 || apart > ANSWERED_WITHIN_CHARACTERS || before.negated || sameSource(answer, before))
    return false;
  const [said, answered] = [contentOf(before), contentOf(answer)];
  const onOneMatter =
    POINTING.test(answered) || sharedWords(contentWords(said), contentWords(answered)).length > 0;
  if (!onOneMatter) return false;
  return (
    DENYING.has(answer.verb) ||
    (INSISTING.has(answer.verb) && NEGATIVE.test(said) !== NEGATIVE.test(answered))
  );
}

function contentOf({ content }: Statement): string {
  return content.map(({ quote }) => quote).join(' ');
}

function sameSource(a: Statement, b: Statement): boolean {
  if (a.speaker && b.speaker) return a.speaker.entity === b.speaker.entity;
  return a.source === null || b.source === null || a.source.quote === b.source.quote;
}

function conflict(before: Told, answer: Told): Disagreement {
  const [one, other] = [before, answer].map(
    ({ statement }) => statement.speaker?.name ?? statement.source?.quote,
  );
  return {
    type: 'conflict',
    about: `${one} and ${other}: ${contentOf(before.statement)}`,
    explanation: `${other} ${answer.statement.cue.quote} otherwise, in the same article; nothing explains the difference`,
    sides: [before, answer].map(({ statement, claim }) => ({
      words: statement.quote,
      record: claim,
      evidence: evidenceOf(statement),
    })),
  };
}
