import type { English } from '../../language/english.ts';
import { listedWord } from '../../language/lexicon/gazetteer.ts';
import { annotationId, type Mention } from '../../model/index.ts';
import type { Layer } from '../layer.ts';
import { issuerOf } from './issuer.ts';
import { type Found, resolveMentions } from './resolve.ts';

export { officeOf } from './entities.ts';
export { headParty, partiesIn } from './parties.ts';
export { isOfState } from './roles.ts';
export { mentionsWithin } from './within.ts';

/** Names, offices, peoples, pronouns and nominals, each with whom it means in this article. */
export const mentions: Layer<never, 'mentions'> = {
  adds: 'mentions',
  version: 10,
  needs: [],
  read({ article, english }, report) {
    const issuer = issuerOf(english);
    const home = issuer ?? (article.dateline === null ? null : (listedWord(article.dateline)?.state ?? null));
    return resolveMentions(english, home, issuer, report)
      .map((found) => mentionOf(article.id, english, found))
      .sort((a, b) => a.start - b.start || b.end - a.end);
  },
};

function mentionOf(article: string, { tokens, text }: English, found: Found): Mention {
  const { kind, name, honorific, office, entities, doubt } = found;
  const span = { start: tokens.start[found.first]!, end: tokens.end[found.last - 1]! };
  const mention: Mention = {
    id: annotationId(article, 'mentions', kind, span),
    article,
    layer: 'mentions',
    firmness: doubt === null ? 'firm' : 'tentative',
    start: span.start,
    end: span.end,
    quote: text.slice(span.start, span.end),
    kind,
    name,
    honorific,
    office,
    entities,
  };
  return doubt === null ? mention : { ...mention, doubt };
}
