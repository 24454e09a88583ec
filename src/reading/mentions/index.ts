import { annotationId, type Mention } from '../../model/index.ts';
import type { Layer } from '../layer.ts';
import { resolveMentions } from './resolve.ts';

export { officeOf } from './entities.ts';
export { headParty, partiesIn } from './parties.ts';
export { mentionsWithin } from './within.ts';

/** Names, offices, peoples, pronouns and nominals, each with whom it means in this article. */
export const mentions: Layer<never, 'mentions'> = {
  adds: 'mentions',
  version: 1,
  needs: [],
  read({ article, english }, report) {
    const { tokens, text } = english;
    return resolveMentions(english, report)
      .map((found): Mention => {
        const span = { start: tokens.start[found.first]!, end: tokens.end[found.last - 1]! };
        return {
          id: annotationId(article.id, 'mentions', found.kind, span),
          article: article.id,
          layer: 'mentions',
          ...span,
          quote: text.slice(span.start, span.end),
          firmness: found.doubt === null ? 'firm' : 'tentative',
          ...(found.doubt === null ? {} : { doubt: found.doubt }),
          kind: found.kind,
          name: found.name,
          honorific: found.honorific,
          office: found.office,
          entities: found.entities,
        };
      })
      .sort((a, b) => a.start - b.start || b.end - a.end);
  },
};
