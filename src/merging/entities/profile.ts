import {
  type Article,
  type Dated,
  type EntityKey,
  type EntityKind,
  type Evidence,
  entityKindOf,
  type Mention,
  type Office,
} from '../../model/index.ts';

/** What one article says of one entity. */
export interface Profile {
  /** Id of the first mention. */
  readonly id: string;
  readonly article: string;
  readonly key: EntityKey;
  readonly kind: EntityKind;
  /** Forms used, without title, the longest first. */
  readonly names: readonly string[];
  readonly offices: readonly Office[];
  /** ISO 3166 code of the state the offices are of, when it is one. */
  readonly state: string | null;
  readonly published: Dated | null;
  readonly evidence: Evidence;
}

/** One profile for each entity that the article names; pronouns and nominals add nothing. */
export function profilesOf(article: Article, mentions: readonly Mention[]): Profile[] {
  const byKey = new Map<EntityKey, Mention[]>();
  for (const mention of mentions) {
    const [key, ...others] = mention.entities;
    if (key === undefined || others.length > 0 || mention.kind === 'pronoun' || mention.kind === 'nominal')
      continue;
    const own = byKey.get(key);
    if (own) own.push(mention);
    else byKey.set(key, [mention]);
  }
  return [...byKey].flatMap(([key, own]) => {
    const named = own.filter((mention) => mention.kind === entityKindOf(key));
    const first = named[0] ?? own[0];
    if (first === undefined) return [];
    const offices = distinctOffices(own.flatMap((mention) => (mention.office ? [mention.office] : [])));
    const states = [...new Set(offices.flatMap((office) => office.state ?? []))];
    return [
      {
        id: first.id,
        article: article.id,
        key,
        kind: entityKindOf(key),
        names: [...new Set(named.map((mention) => mention.name))].sort(
          (a, b) => b.length - a.length || (a < b ? -1 : 1),
        ),
        offices,
        state: states.length === 1 ? (states[0] ?? null) : null,
        published: article.published?.monthDay ? null : article.published,
        evidence: {
          article: article.id,
          annotation: first.id,
          start: first.start,
          end: first.end,
          quote: first.quote,
        },
      },
    ];
  });
}

export function officeKey(office: Office): string {
  return `${office.standing ?? ''}|${office.role}|${office.state ?? ''}|${office.organisation ?? ''}`;
}

function distinctOffices(offices: readonly Office[]): Office[] {
  return [...new Map(offices.map((office) => [officeKey(office), office])).values()].sort((a, b) =>
    officeKey(a) < officeKey(b) ? -1 : 1,
  );
}
