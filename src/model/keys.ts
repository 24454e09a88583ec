import { hash } from 'node:crypto';
import type { EntityKey, EntityKind, LayerName } from './annotation.ts';
import type { Span } from './span.ts';

/** 26 hex digits: 104 bits of SHA-256, so that ids of a hundred million annotations don't meet. */
const ID_DIGITS = 26;

export function hashId(...parts: readonly (string | number)[]): string {
  return hash('sha256', parts.join('\u0000'), 'hex').slice(0, ID_DIGITS);
}

export function annotationId(article: string, layer: LayerName, kind: string, span: Span): string {
  return hashId(article, layer, kind, span.start, span.end);
}

/** Lower case, no diacritics, words joined by "-": "Łucja Nowák" → "lucja-nowak". */
export function fold(name: string): string {
  return joined(ASCII.test(name) ? name.toLowerCase() : plain(name));
}

/** Most names and sentences: what is said of letters beyond it has nothing to do there. */
const ASCII = /^[\x00-\x7f]*$/;

function plain(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[łøđıßæœðþ]/g, (letter) => FOLDED[letter] ?? letter);
}

function joined(words: string): string {
  return words
    .replace(/[’'ʼ`]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}

/** Letters that NFKD doesn't take apart. */
const FOLDED: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ð: 'd',
  þ: 'th',
};

/** `name` is an ISO 3166 code for a state, and a name otherwise. */
export function entityKey(kind: EntityKind, name: string): EntityKey {
  return `${kind}/${kind === 'state' ? name : fold(name)}`;
}

export function entityKindOf(key: EntityKey): EntityKind {
  return key.slice(0, key.indexOf('/')) as EntityKind;
}

/** The part after the kind: a state's code or a folded name. */
export function entityNameOf(key: EntityKey): string {
  return key.slice(key.indexOf('/') + 1);
}
