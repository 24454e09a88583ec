import type { Annotation, EntityKey } from '../model/index.ts';
import type { ArticleReading } from '../reading/read.ts';

/** The key that a person, place or organisation goes by, for keys that an analyst says are another name of it. */
export type Aliases = ReadonlyMap<EntityKey, EntityKey>;

/** One name taken for another's. */
export interface Alias {
  readonly alias: EntityKey;
  readonly entity: EntityKey;
}

/** Each alias with what it stands for in the end. None may stand for itself. */
export function aliasesOf(rows: readonly Alias[]): Aliases {
  const stands = new Map(rows.map(({ alias, entity }) => [alias, entity]));
  const last = (key: EntityKey): EntityKey => {
    const entity = stands.get(key);
    return entity === undefined ? key : last(entity);
  };
  return new Map(rows.map(({ alias }) => [alias, last(alias)]));
}

/** The reading with every alias replaced by what it stands for. What the words are stays as it is. */
export function withAliases(reading: ArticleReading, aliases: Aliases): ArticleReading {
  if (aliases.size === 0) return reading;
  return { ...reading, annotations: reading.annotations.map((annotation) => renamed(annotation, aliases)) };
}

export function renamed<A extends Annotation>(annotation: A, aliases: Aliases): A {
  return aliases.size === 0 ? annotation : (renamedIn(annotation, aliases) as A);
}

/** Keys stand in `entity` of a party and in `entities` of a mention. */
function renamedIn(value: unknown, aliases: Aliases): unknown {
  if (Array.isArray(value)) return value.map((element) => renamedIn(element, aliases));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, field]) => {
      if (name === 'entity') return [name, aliases.get(field) ?? field];
      if (name === 'entities')
        return [name, [...new Set((field as EntityKey[]).map((key) => aliases.get(key) ?? key))]];
      return [name, renamedIn(field, aliases)];
    }),
  );
}
