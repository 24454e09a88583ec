import { nameAt } from '../../language/syntax/index.ts';
import { type EntityKey, entityNameOf } from '../../model/index.ts';
import type { Context } from './context.ts';
import { isSaying } from './saying.ts';

/** Tokens after a quotation in which the words stand that say of whom it is. */
const REACH = 12;
/** Sentences back in which a state is spoken of before a quotation says "they". */
const SENTENCES = 1;

/** Tokens looked through for a plural noun. */
const LOOKED_BACK = 60;

/** "'We told them,' Lind said of [Kenya]": whom the quotation at `token` is about; null where nobody says. */
export function saidOf({ english, quotation, ahead }: Context, token: number): EntityKey | null {
  const quoted = quotation[token]!;
  if (quoted === 0) return null;
  const { tokens, names } = english;
  let said = false;
  for (let at = english.quotations[quoted - 1]!.last; at < tokens.count; at++) {
    if (at > english.quotations[quoted - 1]!.last + REACH || quotation[at]! > 0) return null;
    const word = tokens.lower(at);
    said ||= isSaying(word);
    if (word === '.' || (word !== 'of' && word !== 'about')) continue;
    const index = said ? nameAt(english, at + 1) : -1;
    return index >= 0 && names[index]!.titleFirst === at + 1 ? ahead.entityOf(index) : null;
  }
  return null;
}

/** "Oslo asked about Kenya. 'They were late,' she said": a state spoken of before, when it isn't the one that acts or is spoken for. */
export function spokenOf(context: Context, token: number): EntityKey | null {
  const { english, discourse, quotation, people } = context;
  if (quotation[token] === 0) return null;
  const sentence = english.tokens.sentence[token]!;
  const { trees, sentences } = english;
  // A plural noun is what "they" means, rather.
  for (
    let at = Math.max(sentences.first[Math.max(0, sentence - SENTENCES)]!, token - LOOKED_BACK);
    at < token;
    at++
  )
    if (trees.tag(at) === 'NNS') return null;
  const own = new Set<string>();
  const found = new Set<EntityKey>();
  for (const trace of discourse.back(sentence - SENTENCES)) {
    const state = trace.kind === 'person' ? people.get(trace.entity)?.state : null;
    if (state) own.add(state);
    if ((trace.kind === 'state' || trace.kind === 'organisation') && !trace.group && !trace.weak)
      found.add(trace.entity);
  }
  const others = [...found].filter((entity) => !own.has(entityNameOf(entity)));
  return others.length === 1 ? others[0]! : null;
}
