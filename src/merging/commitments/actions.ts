import { listedWord } from '../../language/index.ts';
import { remember } from '../remember.ts';
import { STOCK } from '../stock.ts';
import { containment, contentWords, sharedWords, stem } from '../words.ts';
import { deedOf } from './deeds.ts';

export interface Acted {
  readonly action: string;
  /** Head of the action's object, where it is known. */
  readonly object: string | null;
  /** Words of the action that say when or how much. */
  readonly aside: string;
}

interface ActionWords {
  readonly all: readonly string[];
  readonly telling: readonly string[];
  /** Of the telling words, so that a verb and its noun are one. */
  readonly roots: ReadonlySet<string>;
  /** Telling words that name a state or a city: where isn't what. */
  readonly places: ReadonlySet<string>;
  readonly placeRoots: ReadonlySet<string>;
  readonly object: string | null;
  readonly objectRoot: string | null;
}

export const actionWordsOf = remember(({ action, object, aside }: Acted): ActionWords => {
  const apart = new Set(contentWords(aside));
  const all = [...new Set(contentWords(action))].filter((word) => !apart.has(word) && !/^\d/.test(word));
  const telling = all.filter((word) => !STOCK.has(word));
  const places = placeWordsOf(action);
  const head = object ? headWord(object, apart) : null;
  return {
    all,
    telling,
    roots: new Set(telling.map(deedOf)),
    places,
    placeRoots: new Set([...places].map(deedOf)),
    object: head,
    objectRoot: head === null ? null : deedOf(head),
  };
});

/** Null for an amount: of what is given, only the purpose tells. */
function headWord(object: string, apart: ReadonlySet<string>): string | null {
  const head = contentWords(object).at(-1) ?? stem(object.toLowerCase());
  return apart.has(head) ? null : head;
}

const LONGEST_PLACE_WORDS = 4;
const CAPITAL = /^\p{Lu}/u;

function placeWordsOf(action: string): ReadonlySet<string> {
  const words = action.match(/[\p{L}\p{M}'’.-]+/gu) ?? [];
  const places = words.flatMap((word, at) => {
    if (!CAPITAL.test(word)) return [];
    for (let length = Math.min(LONGEST_PLACE_WORDS, words.length - at); length > 0; length -= 1) {
      const name = words
        .slice(at, at + length)
        .join(' ')
        .toLowerCase();
      if (PLACES.has(listedWord(name)?.kind ?? '')) return contentWords(name);
    }
    return [];
  });
  return new Set(places);
}

const PLACES: ReadonlySet<string> = new Set(['state', 'demonym', 'seat', 'region', 'city']);

/** How alike two actions are: shared words over those of the shorter, and how many telling words they share. */
interface ActionLikeness {
  readonly alike: number;
  readonly telling: number;
}

const UNLIKE: ActionLikeness = { alike: 0, telling: 0 };
/** Actions of stock words alone must share most of them. */
const STOCK_ALIKE = 0.8;

export function likeActions(a: Acted, b: Acted): ActionLikeness {
  const [left, right] = [actionWordsOf(a), actionWordsOf(b)];
  if (left.telling.length === 0 && right.telling.length === 0) {
    const alike = containment(left.all, right.all);
    return alike >= STOCK_ALIKE && sharedWords(left.all, right.all).length > 1
      ? { alike, telling: 0 }
      : UNLIKE;
  }
  if (objectsDiffer(left, right)) return UNLIKE;
  const [fewer, more] =
    left.roots.size <= right.roots.size ? [left.roots, right.roots] : [right.roots, left.roots];
  if (fewer.size === 0) return UNLIKE;
  let shared = 0;
  let telling = 0;
  for (const word of fewer) {
    if (!more.has(word)) continue;
    shared++;
    if (!left.placeRoots.has(word) && !right.placeRoots.has(word)) telling++;
  }
  return { alike: shared / fewer.size, telling };
}

/** "Open an office in Dakar" isn't "open a consulate in Dakar", however many words they share. */
function objectsDiffer(a: ActionWords, b: ActionWords): boolean {
  if (a.objectRoot === null || b.objectRoot === null || a.objectRoot === b.objectRoot) return false;
  return !holds(b, a) && !holds(a, b);
}

function holds({ all, roots }: ActionWords, { object, objectRoot }: ActionWords): boolean {
  return roots.has(objectRoot ?? '') || all.includes(object ?? '');
}
