import { createHash } from 'node:crypto';
import {
  type Article,
  annotationId,
  type Contact,
  type Dated,
  entityKey,
  hashId,
  type LayerName,
  type Mention,
  type Party,
  type Quote,
  type Span,
  type Statement,
} from '../model/index.ts';
import type { ArticleReading } from '../reading/read.ts';
import type { Entry, Versions } from './store.ts';

/** Every layer read, so that each table is used. */
export const VERSIONS: Versions = {
  intake: 1,
  layers: { mentions: 1, times: 1, quantities: 1, statements: 1, contacts: 1, pledges: 1 },
};

/**
 * Two people meet and the first one speaks.
 *
 * @param day ISO day of publication; null for none
 */
export function meetingReport(
  outlet: string,
  guest: string,
  host: string,
  day: string | null,
  said: string,
): Entry {
  const met = `${guest} met ${host} in Harwick on Tuesday`;
  const spoke = `${guest} said ${said}`;
  return given(outlet, `${guest} in Harwick`, `${met}. ${spoke}.`, day, (article) => {
    const find = (words: string) => quoteIn(article.text, words);
    const guestParty = partyIn(article.text, guest);
    const hostParty = partyIn(article.text, host);
    return [
      mentionOf(article.id, guestParty),
      mentionOf(article.id, hostParty),
      {
        ...grounded(article.id, 'statements', 'indirect', find(spoke)),
        mode: 'indirect',
        source: find(guest),
        speaker: guestParty,
        cue: find('said'),
        verb: 'say',
        content: [find(said)],
        quotations: [],
        negated: false,
        occasion: null,
        addressee: null,
      } satisfies Statement,
      {
        ...grounded(article.id, 'contacts', 'meeting', find(met)),
        kind: 'meeting',
        status: 'held',
        participants: [
          { ...guestParty, role: 'guest', office: null },
          { ...hostParty, role: 'host', office: null },
        ],
        places: [],
        when: day ? { value: day, interval: { from: day, to: day }, quote: 'Tuesday' } : null,
        days: null,
        about: null,
        forms: [],
        documents: [],
      } satisfies Contact,
    ];
  });
}

function given(
  outlet: string,
  title: string,
  body: string,
  day: string | null,
  annotate: (article: Article) => ArticleReading['annotations'],
): Entry {
  const text = `${title}\n\n${body}\n`;
  const bytes = Buffer.from(`${outlet}\n${text}`);
  const hash = createHash('sha256').update(bytes).digest('hex');
  const published: Dated | null =
    day === null ? null : { from: day, to: day, basis: 'text', because: `date ${day}` };
  const article: Article = {
    id: hashId(hash),
    capture: hash,
    part: 0,
    intake: 1,
    text,
    regions: [
      { kind: 'headline', start: 0, end: title.length },
      { kind: 'body', start: title.length + 2, end: title.length + 2 + body.length },
    ],
    language: 'en',
    unread: null,
    title,
    outlet,
    credit: null,
    byline: null,
    url: null,
    dateline: null,
    published,
  };
  return {
    capture: { hash, bytes, media: 'text/plain', origin: `${outlet.toLowerCase()}.txt` },
    parts: 1,
    reading: {
      article,
      annotations: annotate(article),
      problems: [
        { article: article.id, by: 'contacts', span: { start: 0, end: 4 }, reason: 'two possible days' },
      ],
    },
  };
}

function grounded<L extends LayerName>(article: string, layer: L, kind: string, quote: Quote) {
  return {
    id: annotationId(article, layer, kind, quote),
    article,
    layer,
    firmness: 'firm' as const,
    ...quote,
  };
}

function mentionOf(article: string, party: Party): Mention {
  return {
    ...grounded(article, 'mentions', 'person', quoteOfSpan(party, party.quote)),
    kind: 'person',
    name: party.name,
    honorific: null,
    office: null,
    entities: [party.entity],
  };
}

function partyIn(text: string, name: string): Party {
  return { ...quoteIn(text, name), entity: entityKey('person', name), name };
}

/** The last place, so that it stands in the body. */
function quoteIn(text: string, words: string): Quote {
  const start = text.lastIndexOf(words);
  if (start < 0) throw new Error(`no “${words}” in the text`);
  return { start, end: start + words.length, quote: words };
}

function quoteOfSpan({ start, end }: Span, quote: string): Quote {
  return { start, end, quote };
}
