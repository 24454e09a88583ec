import type { English, Name } from '../../language/english.ts';
import { governmentSeatedAt, listedAt, longFormOf, shortNameOf } from '../../language/lexicon/gazetteer.ts';
import { nameAt } from '../../language/syntax/index.ts';
import { type EntityKey, entityKey, entityNameOf } from '../../model/index.ts';
import { wordsOf } from './people.ts';
import { fieldOf } from './roles.ts';

export interface Body {
  readonly key: EntityKey;
  readonly name: string;
  /** The state whose ministry, parliament or bank it is. */
  readonly state: string | null;
}

/** Institutions that every state has: one of these is known by its state only. */
const INSTITUTIONS =
  /^(?:parliament|cabinet|senate|supreme court|constitutional court|central bank|national assembly|house of representatives|foreign office|home office|treasury|army|navy|air force|armed forces|embassy|high commission|defence forces?|defense forces?|national security council|security council secretariat|coast guard|police|presidential office|prime minister's office|customs)$/;

/** "Ministry of Foreign Affairs", "Foreign Affairs Ministry" → "foreign ministry"; null for what is no ministry. */
function genericMinistry(lower: string): string | null {
  const behind = /^(?:ministry|department|min\.) (?:of|for) (?:the )?(.+)$/.exec(lower);
  if (behind)
    return lower.startsWith('d') && !MINISTERIAL.test(behind[1]!) ? null : `${fieldOf(behind[1]!)} ministry`;
  const ahead = /^(.*?) ?ministry$/.exec(lower);
  if (ahead) return ahead[1] === '' ? 'ministry' : `${fieldOf(ahead[1]!)} ministry`;
  return lower === 'mfa' || lower === 'mofa' ? 'foreign ministry' : null;
}

const MINISTERIAL = /^(?:foreign|external|trade|health|education|defen[cs]e|transport)/;

/** Keys the article's organisations; "the ministry" of two states never meet. */
export class Bodies {
  readonly #english: English;
  readonly #bodies = new Map<Name, Body>();
  readonly #named = new Map<EntityKey, string>();
  /** The state last said of a body without one: "the foreign ministry". */
  readonly #stateOf = new Map<string, string>();

  constructor(english: English) {
    this.#english = english;
    for (const [index, name] of english.names.entries()) {
      if (name.kind !== 'organisation') continue;
      const generic = this.#genericOf(index, name);
      if (generic?.state) this.#stateOf.set(generic.what, generic.state);
    }
  }

  bodyOf(name: Name): Body {
    const known = this.#bodies.get(name);
    if (known) return known;
    const body = this.#read(name);
    this.#bodies.set(name, body);
    return body;
  }

  /** Of an institution met before, by its key. */
  nameOf(key: EntityKey): string {
    return this.#named.get(key) ?? entityNameOf(key);
  }

  /** A body that no name gives: "the Norwegian foreign ministry". */
  institution(what: string, state: string | null): Body {
    const owner = state ?? this.#stateOf.get(what) ?? null;
    if (state) this.#stateOf.set(what, state);
    const body = institution(what, owner);
    this.#named.set(body.key, body.name);
    return body;
  }

  #read(name: Name): Body {
    const generic = this.#genericOf(nameAt(this.#english, name.first), name);
    if (generic) return this.institution(generic.what, generic.state);
    const words = wordsOf(this.#english, name).replace(/^The (?=.)/, '');
    const long =
      longFormOf(words) ??
      (name.alias && name.alias.length > words.length ? (longFormOf(name.alias) ?? name.alias) : words);
    return { key: entityKey('organisation', long), name: long, state: name.state };
  }

  #genericOf(index: number, name: Name): { what: string; state: string | null } | null {
    const { tokens, names, sentences } = this.#english;
    let state = name.state;
    let lower = '';
    for (let token = name.first; token < name.last; token++) {
      const match = listedAt(tokens, token, name.last);
      if (
        match &&
        (match.listed.kind === 'demonym' || match.listed.kind === 'state') &&
        match.length < name.last - name.first
      ) {
        state ??= match.listed.state;
        token += match.length - 1;
        continue;
      }
      const word = tokens.lower(token);
      if (word === "'s" && lower === '') continue;
      lower = lower === '' ? word : `${lower} ${word}`;
    }
    lower = lower.replace(/ of$/, '').replace(/ 's/g, "'s").replace(/^the /, '');
    const what = genericMinistry(lower) ?? (INSTITUTIONS.test(lower) ? lower : null);
    if (what === null) return null;
    if (state === null) {
      const before = names[index - 1];
      const gap = name.titleFirst - (before?.last ?? -9);
      if (
        before &&
        before.kind !== 'person' &&
        (gap === 0 || (gap === 1 && tokens.lower(before.last) === "'s"))
      )
        state = before.state;
      const after = names[index + 1];
      const end = sentences.last[tokens.sentence[name.first]!]!;
      if (state === null && after && after.first < end && /^(?:of|in)$/.test(tokens.lower(name.last))) {
        const skip = tokens.lower(name.last + 1) === 'the' ? 2 : 1;
        const seat = governmentSeatedAt(wordsOf(this.#english, after).toLowerCase());
        if (after.first === name.last + skip) state = after.kind === 'state' ? after.state : seat;
      }
    }
    return { what, state };
  }
}

function institution(what: string, state: string | null): Body {
  const title = what.replace(
    /(^| )(?!of |and |the )(\p{L})/gu,
    (_, space: string, letter: string) => space + letter.toUpperCase(),
  );
  const name = state === null ? title : `${title} of ${shortNameOf(state)}`;
  return { key: entityKey('organisation', name), name, state };
}
