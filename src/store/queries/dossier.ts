import type { Kysely } from 'kysely';
import { coverageOf, stateOfCommitment } from '../../merging/index.ts';
import type { Dossier, Encounter, Entity, Interval, RecordItem } from '../../model/index.ts';
import type { Schema } from '../schema.ts';
import type { DossierOptions, UnknownScope } from '../store.ts';
import { articleSummaries } from './articles.ts';
import type { ComposedRecord } from './composed.ts';
import { actorsOf, involvedIn, takesPart } from './parties.ts';
import { resolveScope } from './scope.ts';

/**
 * What the record holds on a scope: encounters where all its entities take part and those nested in
 * them; what stands in articles that report these; and what else all its entities are parties to. What
 * lies wholly outside the period is left out, what has no date is kept.
 */
export async function dossierOf(
  db: Kysely<Schema>,
  record: ComposedRecord,
  words: string,
  { since, until, asOf = today() }: DossierOptions = {},
): Promise<Dossier | UnknownScope> {
  const scope = resolveScope(words, record.entities);
  if ('unknown' in scope) return scope;
  const period: Interval = { from: since ?? null, to: until ?? null };
  const known = new Map(record.entities.map((entity) => [entity.id, entity]));

  const encounters = encountersOf(record.encounters, scope, known).filter(({ when }) => meets(when, period));
  const ids = new Set(encounters.map(({ id }) => id));
  const reporting = new Set(encounters.flatMap(articlesOf));
  const belongs = (item: RecordItem<'claim' | 'figure' | 'commitment'>): boolean =>
    articlesOf(item).some((article) => reporting.has(article)) ||
    (meets(dateOf(item), period) && scope.every((entity) => involvedIn(item, entity, known)));

  const claims = record.claims.filter(
    (claim) => (claim.encounter !== null && ids.has(claim.encounter)) || belongs(claim),
  );
  const figures = record.figures.filter(belongs);
  const commitments = record
    .of('commitment')
    .filter(belongs)
    .map((commitment) => ({ ...commitment, state: stateOfCommitment(commitment, asOf) }));
  const items: RecordItem[] = [...encounters, ...claims, ...figures, ...commitments];
  const shown = new Set(items.map(({ id }) => id));
  const disagreements = record
    .disagreements()
    .filter(({ sides }) => sides.some((side) => shown.has(side.record)));
  const cited = new Set(items.flatMap(articlesOf));
  const articles = (await articleSummaries(db)).filter(({ id }) => scope.length === 0 || cited.has(id));
  const named = new Set([
    ...scope.map(({ id }) => id),
    ...items.flatMap(actorsOf).map(({ entity }) => entity),
  ]);
  // One object for all of them: coverage looks a record through once.
  const told = { ...record, commitments: record.of('commitment') };
  return {
    scope: { words, entities: scope.map(({ id }) => id), period },
    asOf,
    articles: articles.map((article) => ({
      ...article,
      published: record.inferred.get(article.id) ?? article.published,
    })),
    entities: record.entities.filter(({ id }) => named.has(id)),
    encounters,
    claims,
    figures,
    commitments,
    disagreements,
    coverage: encounters
      .filter((encounter) => new Set(articlesOf(encounter)).size > 1)
      .map((encounter) => coverageOf(encounter, told, disagreements, record.articles)),
  };
}

/** Today as this machine's clock has it in UTC: the only place where a dossier asks for it. */
function today(): string {
  return new Date().toISOString().slice(0, 10);
}

/** Those where all take part, those nested in one, and so on down; in order of day. */
function encountersOf(
  all: readonly Encounter[],
  scope: readonly Entity[],
  known: ReadonlyMap<string, Entity>,
): Encounter[] {
  const chosen = new Set(
    all
      .filter((encounter) => scope.every((entity) => takesPart(encounter, entity, known)))
      .map(({ id }) => id),
  );
  for (let before = -1; before !== chosen.size; ) {
    before = chosen.size;
    for (const { id, partOf } of all) if (partOf !== null && chosen.has(partOf)) chosen.add(id);
  }
  return all
    .filter(({ id }) => chosen.has(id))
    .sort((a, b) => (dayOf(a) === dayOf(b) ? (a.id < b.id ? -1 : 1) : dayOf(a) < dayOf(b) ? -1 : 1));
}

function dayOf({ when }: Encounter): string {
  return when?.from ?? when?.to ?? '9999';
}

function dateOf(item: RecordItem<'claim' | 'figure' | 'commitment'>): Interval | null {
  switch (item.record) {
    case 'claim':
      return item.said;
    case 'figure':
      return item.period;
    case 'commitment':
      return item.trail[0]?.when ?? null;
  }
}

function meets(dated: Interval | null, period: Interval): boolean {
  if (dated === null) return true;
  const startsInTime = dated.from === null || period.to === null || dated.from <= period.to;
  const endsInTime = dated.to === null || period.from === null || dated.to >= period.from;
  return startsInTime && endsInTime;
}

function articlesOf({ evidence }: RecordItem): string[] {
  return evidence.map(({ article }) => article);
}
