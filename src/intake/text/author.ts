import type { Draft } from './draft.ts';
import { bareNameOf, bylineOf } from './lines.ts';

const NOTE =
  /^[*_(]?((?:(?:Dr|Prof|Professor|Amb|Ambassador)\.? )?\p{Lu}[\p{L}.'’-]+(?: (?:(?:de|van|von|der|bin|binti|al|el) )?\p{Lu}[\p{L}.'’-]*){0,4}(?:,? (?:and|&) \p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3})?),? (?:is|are|was|has (?:been|covered|reported|written)|covers|writes|teaches|reports|leads|heads|directs|works|served|edits)\b/u;
const TRADE =
  /\b(?:fellow|professor|lecturer|author of|columnist|correspondent|reporter|editor|journalist|researcher|analyst|scholar|writer|(?:visiting|senior|associate|research) \w+|director|covers|covered|writes|teaches|based in|ambassador|phd (?:candidate|student)|think tank)\b/iu;

/** Paragraphs from the end in which a note on the author may stand. */
const REACH = 3;

/**
 * Sets the note on its author apart: "Jane Roe is a senior fellow at …", the last paragraphs of a
 * commentary. Somebody whom the story mentions before, or who isn't in its byline, isn't its author. Returns the author's name.
 */
export function takeAuthorNote(drafts: readonly Draft[]): string | null {
  const paragraphs = drafts.filter((draft) => draft.kind === 'body');
  const writer = writerOf(drafts);
  let author: string | null = null;
  for (const draft of paragraphs.slice(1).slice(-REACH)) {
    const name = NOTE.exec(draft.words)?.[1];
    if (!name || draft.words.length > 600 || !TRADE.test(draft.words)) continue;
    const family = name.split(' ').at(-1)!;
    const signed = drafts.some(({ kind, words }) => kind === 'byline' && words.includes(family));
    const mentioned = paragraphs.some((other) => other.start < draft.start && other.words.includes(family));
    if (!signed && (writer || mentioned || !name.includes(' '))) continue;
    draft.kind = 'byline';
    author ??= name;
  }
  return author;
}

/** The writer, from the first byline that names one. */
export function writerOf(drafts: readonly Draft[]): string | null {
  for (const { kind, words } of drafts) {
    const name = kind === 'byline' ? (bylineOf(words) ?? bareNameOf(words)) : null;
    if (name) return name;
  }
  return null;
}
