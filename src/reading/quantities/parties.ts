/** Whose figure it is, and who gives it. */
import { shortNameOf } from '../../language/index.ts';
import { entityKindOf, entityNameOf, type Mention, type Party } from '../../model/index.ts';

export function partyOf(mention: Mention, mentions: readonly Mention[]): Party | null {
  const entity = mention.entities[0];
  return entity === undefined ? null : partyNamed(entity, mention, mentions);
}

function partyNamed(entity: string, { start, end, quote }: Mention, mentions: readonly Mention[]): Party {
  return { entity, name: nameOf(entity, mentions), start, end, quote };
}

/** A state's short English name; the fullest name that the article gives anybody else. */
function nameOf(entity: string, mentions: readonly Mention[]): string {
  if (entityKindOf(entity) === 'state') return shortNameOf(entityNameOf(entity));
  let name = '';
  for (const mention of mentions) {
    if (
      mention.entities.length === 1 &&
      mention.entities[0] === entity &&
      mention.name.length > name.length
    ) {
      if (mention.kind !== 'pronoun' && mention.kind !== 'nominal') name = mention.name;
    }
  }
  return name || entityNameOf(entity);
}

/** The states named in a stretch of text, each once, in order. */
export function statesIn(mentions: readonly Mention[], from: number, to: number): readonly Party[] {
  const parties = new Map<string, Party>();
  for (const mention of mentions) {
    if (mention.start < from || mention.end > to) continue;
    for (const entity of mention.entities) {
      if (entityKindOf(entity) === 'state' && !parties.has(entity)) {
        parties.set(entity, partyNamed(entity, mention, mentions));
      }
    }
  }
  return [...parties.values()];
}

const SAYS =
  'said|says|say|told|reported|reports|reckons?|estimates?|estimated|announced|added|claimed|claims|noted|stated|found|counted|shows?|boasted|put|wrote|spoke of|revealed|confirmed|disclosed';

const BEFORE_VERB = new RegExp(
  `^(?:['’]s)?(?:\\s+(?:data|figures|customs|statistics|office|has|had|also|later)){0,4},?\\s+(?:${SAYS})\\b`,
);
const AFTER_VERB = new RegExp(
  `(?:[Aa]ccording to|(?:${SAYS}))\\s+(?:the\\s+)?(?:\\p{Lu}\\p{L}*(?:['’]s)?\\s+){0,3}$`,
  'u',
);

/** Who gives the figures of a sentence: "according to X", "X said", "said X". `mentions` are the sentence's. */
export function authorityOf(
  text: string,
  mentions: readonly Mention[],
  all: readonly Mention[],
  from: number,
  to: number,
): Party | null {
  let owner: Mention | null = null;
  for (const mention of mentions) {
    const inside = mention.start >= from && mention.end <= to;
    if (!inside || mention.entities.length !== 1 || mention.kind === 'demonym') continue;
    const after = text.slice(mention.end, Math.min(to, mention.end + 60));
    const before = text.slice(Math.max(from, mention.start - 60), mention.start);
    // "The department in Bern said" is not Bern.
    if (/\b(?:in|of|at)\s+$/.test(before) && mention.kind !== 'person') continue;
    if (BEFORE_VERB.test(after)) return partyOf(mention, all);
    if (!AFTER_VERB.test(before)) continue;
    if (!/^['’]s\b/.test(after)) return partyOf(mention, all);
    // "According to Norway's foreign ministry": the ministry, where it is a mention of its own.
    owner ??= mention;
  }
  return owner && partyOf(owner, all);
}
