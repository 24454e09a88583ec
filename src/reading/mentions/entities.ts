import { shortNameOf } from '../../language/lexicon/gazetteer.ts';
import {
  type EntityKey,
  entityKindOf,
  entityNameOf,
  fold,
  type Mention,
  type Office,
} from '../../model/index.ts';

interface Known {
  /** The form whose folded words are the key's, or the longest. */
  readonly name: string;
  readonly office: Office | null;
}

const known = new WeakMap<readonly Mention[], ReadonlyMap<EntityKey, Known>>();

/** The fullest name this article gives, without title; a state's short English name. */
export function nameOf(mentions: readonly Mention[], entity: EntityKey): string {
  if (entityKindOf(entity) === 'state') return shortNameOf(entityNameOf(entity));
  return entitiesOf(mentions).get(entity)?.name ?? entityNameOf(entity);
}

/** The first office that this article gives the person; null when it gives none. */
export function officeOf(mentions: readonly Mention[], entity: EntityKey): Office | null {
  return entitiesOf(mentions).get(entity)?.office ?? null;
}

function entitiesOf(mentions: readonly Mention[]): ReadonlyMap<EntityKey, Known> {
  const before = known.get(mentions);
  if (before) return before;
  const found = new Map<EntityKey, Known>();
  for (const mention of mentions) {
    const [entity] = mention.entities;
    if (entity === undefined || mention.entities.length > 1 || entityKindOf(entity) === 'state') continue;
    const one = found.get(entity);
    const named = mention.kind === 'person' || mention.kind === 'organisation' || mention.kind === 'place';
    const name =
      named && (one === undefined || one.name === '' || isFuller(mention.name, one.name, entity))
        ? mention.name
        : (one?.name ?? '');
    found.set(entity, { name, office: one?.office ?? mention.office });
  }
  known.set(mentions, found);
  return found;
}

function isFuller(name: string, than: string, entity: EntityKey): boolean {
  const whole = entityNameOf(entity);
  if (fold(than) === whole) return false;
  return fold(name) === whole || name.length > than.length;
}
