import type { English } from '../../language/english.ts';
import { type Article, annotationId, type TimeExpression } from '../../model/index.ts';
import type { Layer } from '../layer.ts';
import { atomsOf } from './atoms.ts';
import { type Days, toDays, toInterval } from './calendar.ts';
import { aheadOf, type Context, symbolOf } from './context.ts';
import { expressionAt } from './expression.ts';
import type { Parsed } from './parsed.ts';
import { mayStart } from './starters.ts';
import { Story } from './story.ts';
import { isNarrated, isSymbolic, resolveFrom } from './symbolic.ts';

export { toDay, toIso } from './calendar.ts';
export { resolveValue } from './symbolic.ts';

export const times: Layer<never, 'times'> = {
  adds: 'times',
  version: 5,
  needs: [],
  read: ({ article, english }) => readTimes(article, english),
};

function readTimes(article: Article, english: English): readonly TimeExpression[] {
  const atoms = atomsOf(english);
  const context = { english, atoms, story: new Story(), published: publishedDays(article) };
  const found: TimeExpression[] = [];
  let i = 0;
  while (i < atoms.count) {
    const parsed = mayStart(atoms, i) ? expressionAt(atoms, i) : null;
    if (parsed) found.push(expression(article, context, i, aheadOf(atoms, i, parsed)));
    i = parsed ? parsed.next : i + 1;
  }
  return found;
}

/** An inferred date dates nothing else. */
function publishedDays({ published }: Article): Days | null {
  return published && published.basis !== 'inferred' ? toDays(published) : null;
}

function expression(article: Article, context: Context, first: number, parsed: Parsed): TimeExpression {
  const { atoms, story, published } = context;
  const start = atoms.start[first]!;
  const end = atoms.end[parsed.next - 1]!;
  const { value, modifier } = symbolOf(context, first, parsed);
  const dated = parsed.kind === 'date' || parsed.kind === 'time';
  const narrated = isNarrated(value);
  const symbolic = isSymbolic(value);
  const sentence = atoms.sentence[first]!;
  const anchor = narrated ? story.anchorOf(value, sentence) : published;
  const resolved = dated && !parsed.ofEvent ? resolveFrom(value, anchor) : null;
  // "Up from 1.2 million a year earlier" compares: what goes on with "that year" means the other one.
  if (resolved && value !== 'BEFORE-P1Y') story.tell(resolved.value, resolved.days, sentence);
  return {
    id: annotationId(article.id, 'times', parsed.kind, { start, end }),
    article: article.id,
    layer: 'times',
    firmness: 'firm',
    start,
    end,
    quote: atoms.text.slice(start, end),
    kind: parsed.kind,
    value: resolved ? resolved.value : value,
    interval: resolved ? toInterval(resolved.days) : null,
    anchor: resolved && symbolic ? (narrated ? 'narrated' : 'published') : null,
    modifier,
  };
}
