import { remember } from '../remember.ts';
import { STOCK } from '../stock.ts';
import { containment, contentWords, sharedWords, stem } from '../words.ts';

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
  readonly object: string | null;
}

export const actionWordsOf = remember(({ action, object, aside }: Acted): ActionWords => {
  const apart = new Set(contentWords(aside));
  const all = [...new Set(contentWords(action))].filter((word) => !apart.has(word) && !/^\d/.test(word));
  return {
    all,
    telling: all.filter((word) => !STOCK.has(word)),
    object: object ? (contentWords(object).at(-1) ?? stem(object.toLowerCase())) : null,
  };
});

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
  return {
    alike: containment(left.telling, right.telling),
    telling: sharedWords(left.telling, right.telling).length,
  };
}

/** "Open an office in Dakar" isn't "open a consulate in Dakar", however many words they share. */
function objectsDiffer(a: ActionWords, b: ActionWords): boolean {
  if (a.object === null || b.object === null || a.object === b.object) return false;
  return !b.all.includes(a.object) && !a.all.includes(b.object);
}
