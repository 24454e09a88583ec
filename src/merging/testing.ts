import {
  type ActingParty,
  type Article,
  annotationId,
  type Contact,
  type Dated,
  decimalOf,
  type EntityKey,
  entityKindOf,
  entityNameOf,
  type LayerName,
  type Office,
  type Participant,
  type Party,
  type Pledge,
  type Quantity,
  type Quote,
  type Statement,
  type When,
} from '../model/index.ts';
import type { Item, MergedAnnotation } from './item.ts';

/** Annotations built by hand, for tests of merging. Every one gets a place of its own in its article. */
export function builder() {
  let at = 0;
  const place = (words: string): Quote => {
    const start = at;
    at += words.length + 1;
    return { start, end: start + words.length, quote: words };
  };
  const grounded = <L extends LayerName>(article: string, layer: L, kind: string, words: string) => {
    const quote = place(words);
    return {
      id: annotationId(article, layer, kind, quote),
      article,
      layer,
      firmness: 'firm' as const,
      ...quote,
    };
  };

  return {
    party(
      entity: EntityKey,
      name = nameOf(entity),
      office: Office | null = null,
    ): ActingParty & { office: Office | null } {
      const state = entityKindOf(entity) === 'state' ? entityNameOf(entity) : (office?.state ?? null);
      return { entity, name, office, state, ...place(name) };
    },

    statement(
      article: string,
      speaker: Party | null,
      words: string,
      more: Partial<Statement> = {},
    ): Statement {
      const said = place(words);
      return {
        ...grounded(article, 'statements', 'direct', `“${words},” they said.`),
        mode: 'direct',
        source: speaker,
        speaker,
        cue: place('said'),
        verb: 'say',
        content: [said],
        quotations: [said],
        negated: false,
        occasion: null,
        addressee: null,
        ...more,
      };
    },

    /** `written` is the number in units of `scale` powers of ten: money('2.48', 9). */
    quantity(
      article: string,
      written: string,
      scale: number,
      unit: string,
      more: Partial<Quantity> = {},
    ): Quantity {
      return {
        ...grounded(article, 'quantities', 'money', `${unit} ${written}e${scale}`),
        kind: 'money',
        value: decimalOf(written, scale),
        upper: null,
        per: null,
        unit,
        bound: 'exact',
        change: null,
        equivalents: [],
        measure: 'total trade',
        measureWords: null,
        parties: [],
        period: null,
        authority: null,
        standing: 'reported',
        ...more,
      };
    },

    amount(written: string, scale: number, unit: string) {
      return {
        value: decimalOf(written, scale),
        upper: null,
        unit,
        equivalents: [],
        ...place(`${unit}${written}`),
      };
    },

    pledge(
      article: string,
      actors: readonly ActingParty[],
      action: string,
      more: Partial<Pledge> = {},
    ): Pledge {
      const words = place(action);
      return {
        ...grounded(article, 'pledges', 'agreed', `They agreed to ${action}.`),
        strength: 'agreed',
        trigger: place('agreed'),
        negated: false,
        condition: null,
        actors,
        actorWords: actors[0] ?? null,
        counterparties: [],
        counterpartyWords: null,
        otherSide: [],
        action: words,
        verb: place(action.split(' ')[0] ?? action),
        object: null,
        topic: 'other',
        deadline: null,
        amount: null,
        reportedBy: null,
        ...more,
      };
    },

    contact(
      article: string,
      kind: Contact['kind'],
      participants: readonly Participant[],
      more: Partial<Contact> = {},
    ): Contact {
      return {
        ...grounded(article, 'contacts', kind, `a ${kind} took place`),
        kind,
        status: 'held',
        participants,
        places: [],
        when: null,
        days: null,
        about: null,
        forms: [],
        documents: [],
        ...more,
      };
    },
  };
}

function nameOf(entity: EntityKey): string {
  const name = entityNameOf(entity);
  return entityKindOf(entity) === 'state'
    ? name
    : name.replace(/(^|-)(\p{L})/gu, (_, dash, letter) => `${dash && ' '}${letter.toUpperCase()}`);
}

function day(iso: string): Dated {
  return { from: iso, to: iso, basis: 'metadata', because: `date ${iso}` };
}

export function when(value: string, from: string | null, to: string | null = from, quote = value): When {
  return { value, interval: from === null && to === null ? null : { from, to }, quote };
}

export function item<A extends MergedAnnotation>(annotation: A, published: string | null = null): Item<A> {
  return { annotation, published: published === null ? null : day(published) };
}

/** An article of one paragraph. */
export function article(
  id: string,
  text: string,
  published: string | null = null,
  more: Partial<Article> = {},
): Article {
  return {
    id,
    capture: id,
    part: 0,
    intake: 1,
    text,
    regions: [{ kind: 'body', start: 0, end: text.length }],
    language: 'en',
    unread: null,
    title: null,
    outlet: null,
    credit: null,
    byline: null,
    url: null,
    dateline: null,
    published: published === null ? null : day(published),
    ...more,
  };
}
