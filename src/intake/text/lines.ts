import { findDay } from '../clean/dates.ts';

/** "Jane Roe", "Ana María de la Cruz", "J. K. Ndlovu-Smith", "Dr. Beatrix Lind": two to five capitalised words. */
const PERSON =
  "(?:(?:Dr|Prof|Professor|Sir|Dame|Amb|Ambassador)\\.? )?\\p{Lu}[\\p{L}.'’-]{0,24}(?: (?:(?:de|la|del|da|dos|van|von|der|den|bin|binti|al|el|ibn)[ -]){0,3}\\p{Lu}[\\p{L}.'’-]{0,24}){1,4}";

const BYLINE = new RegExp(
  `^(?:(?:written |words |story |text |reporting |posted |published )?by[:]? |author[:] ?)(${PERSON}|[\\p{Lu}][\\p{L}.'’ -]{1,50})(.*)$`,
  'iu',
);
const BARE_NAME = new RegExp(
  `^(${PERSON}(?:(?:,| and| &) ${PERSON}){0,3})(?:(?:,| in| \\||·| –| —) ?[^.!?]{0,80})?$`,
  'u',
);

/** Words that stand in headlines and offices, and in no byline. */
const NOT_A_NAME =
  /\b(?:the|of|for|to|on|at|as|with|over|after|is|are|was|says?|said|news|times|post|daily|herald|ministry|government|president|minister|press|office|department|embassy|agency|institute|university|summit|talks|visit|meeting|statement|release|service|joint|official|statements?)\b/iu;

/** The writer named by a byline: "By Jane Roe, Asia correspondent" → "Jane Roe". */
export function bylineOf(words: string): string | null {
  if (
    words.length > 160 ||
    !/^(?:by|written|words|story|text|reporting|posted|published|author)\b/i.test(words)
  )
    return null;
  const match = BYLINE.exec(words);
  if (!match || /[.!?][”"]?$/.test(words.replace(/\b(?:Jr|Sr|Dr)\.$/, ''))) return null;
  const rest = words
    .replace(/^\S*?(?:by|author)[: ]+/i, '')
    .replace(/^(?:written|words|story|text|reporting|posted|published) by[: ]+/i, '');
  const name = rest.split(/\s*(?:,| \| | · | – | — | in (?=\p{Lu})| on (?=\p{Lu}|\d)|\s\d|\t)/u)[0]!.trim();
  const startsUpper = /^\p{Lu}/u.test(name);
  return startsUpper && name.split(/\s+/).length <= 10 ? name : null;
}

/** "Jane Roe", "Jane Roe, Nairobi": a name that stands alone, as bylines do under a headline. */
export function bareNameOf(words: string): string | null {
  if (words.length > 100 || words === words.toUpperCase()) return null;
  const match = BARE_NAME.exec(words);
  return match && !NOT_A_NAME.test(match[1]!) ? match[1]! : null;
}

const DATE_WORD =
  '(?:date|published|posted|updated|last updated|last modified|issued|first published|released?|publication date|created)';
const DATE_LINE_REST =
  /^(?:[\s\d:.,()|•·/–—+-]|a\.?m\.?|p\.?m\.?|at|on|gmt|utc|est|edt|pst|pdt|cet|cest|bst|ist|myt|sgt|hkt|jst|z|t|hrs?|h|local time|mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:rs(?:day)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|updated?|published|posted|last|modified|min(?:ute)?s? read|ago|first|date)*$/iu;
const DATE_LABEL = new RegExp(
  `^${DATE_WORD}(?: on| at)?\\s*:?\\s*(?:\\d{1,2}[:.]\\d{2}\\s*(?:[ap]\\.?m\\.?)?(?: \\p{Lu}{2,4})?)?$`,
  'iu',
);

export interface DateLine {
  /** ISO day; null for "Published" with nothing after it. */
  readonly day: string | null;
}

/** A line that holds a date and nothing else: "Published: May 14, 2025 10:15 am", "Updated 17:40", "Published". */
export function dateLineOf(words: string): DateLine | null {
  if (words.length > 120) return null;
  if (DATE_LABEL.test(words)) return { day: null };
  const found = findDay(words);
  if (!found) return null;
  const rest = `${words.slice(0, found.start)} ${words.slice(found.end)}`;
  const more = findDay(rest);
  const bare = more ? `${rest.slice(0, more.start)} ${rest.slice(more.end)}` : rest;
  return DATE_LINE_REST.test(bare.replace(PLACES_BEHIND, '')) ? { day: found.day } : null;
}

/** "15 May 2025 | TARN AND DUNMERE" */
const PLACES_BEHIND = /[|•·—–] ?(?=\p{Lu}{2})[\p{Lu}\p{M}\s.,'’-]+$/u;

const DATE_PREFIX = new RegExp(
  `^(?:${DATE_WORD}(?: on)?\\s*:?\\s*)(?=\\d|\\p{L})|^(?=\\d{4}-\\d{2}-\\d{2}(?:[T ]|$))`,
  'iu',
);

export interface DatePrefix {
  readonly day: string;
  /** Length of the prefix, white space after it included. */
  readonly length: number;
}

/** A date pasted in front of the first line: "date 2025-03-04 OSLO: …". */
export function datePrefixOf(words: string): DatePrefix | null {
  const head = words.slice(0, 80);
  const label = DATE_PREFIX.exec(head);
  if (!label) return null;
  const found = findDay(head);
  if (!found || !DATE_LINE_REST.test(head.slice(label[0].length, found.start))) return null;
  const tail =
    /^(?:T?\s?\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s?(?:Z|[+-]\d{2}:?\d{2}|[ap]\.?m\.?)?)?[\s,|•·—–-]*/iu.exec(
      words.slice(found.end, found.end + 60),
    )!;
  return { day: found.day, length: found.end + tail[0].length };
}

/** Not "(c) In 2019 the parties", an item of a treaty, nor "Copyright law will change", news. */
const COPYRIGHT =
  /^(?:©|(?:\([Cc]\)|[Cc]opyright|COPYRIGHT)\s*(?:©|\([Cc]\))|\([Cc]\)\s?(?:\p{Lu}[\p{L}.&'’-]*\s){0,5}(?:19|20)\d{2}\b(?=[.,–-]?\s*(?:$|\p{Lu}|(?:19|20)\d{2}|all ))|(?:[Cc]opyright|COPYRIGHT)(?:ed)?\s*(?:by\b|:|,|$|(?:19|20)\d{2}|(?:\p{Lu}[\p{L}.&'’-]*\s){1,5}(?:19|20)\d{2}))/u;
const COPYRIGHT_SIGN = /(?:©|\(c\)|\bcopyright\b)\s*(?:©|\(c\)|by\b)?/iu;
const YEARS = /\b(?:(?:19|20)\d{2}\s?[–-]\s?)?((?:19|20)\d{2})\b/u;
const CORPORATE_FORM =
  /,? (?:L\.?P\.?|L\.?L\.?[CP]\.?|Inc\.?|Incorporated|Ltd\.?|Limited|Pty\.? Ltd\.?|AS|ASA|AB|ApS|A\/S|AG|GmbH|plc|PLC|S\.?A\.?|B\.?V\.?|N\.?V\.?|Oy|Oyj|Sdn\.? Bhd\.?|Bhd\.?|Corp\.?|Corporation|Co\.?|Pte\.? Ltd\.?)$/u;

export interface Copyright {
  readonly year: number | null;
  readonly holder: string | null;
  /** The words up to the end of the holder: "©2024 Fjord Post AS". */
  readonly words: string;
}

/** "©2024 Fjord Post AS", "© Fjord Post 2024", "(c) 2025 Skerry. All rights reserved." */
export function copyrightOf(words: string): Copyright | null {
  if (words.length > 300 || !COPYRIGHT.test(words)) return null;
  const sign = COPYRIGHT_SIGN.exec(words)!;
  const claim = words
    .slice(sign.index)
    .split(/(?<=\p{L}{3}|\d)\. |\. (?=All |Editor)|\s[|•·]\s/u)[0]!
    .trim();
  const afterSign = claim.slice(sign[0].length).trim();
  const years = YEARS.exec(afterSign);
  let holder = (
    years ? `${afterSign.slice(0, years.index)} ${afterSign.slice(years.index + years[0].length)}` : afterSign
  )
    .replace(/\ball rights reserved\b.*/iu, '')
    .replace(/^[\s,.;:–-]*(?:by\s+)?|[\s,;:–-]+$/giu, '')
    .trim();
  holder = holder.replace(/(?<=\p{Ll}{2})\.$/u, '');
  for (let form = CORPORATE_FORM.exec(holder); form; form = CORPORATE_FORM.exec(holder)) {
    holder = holder.slice(0, form.index);
  }
  const named = /^\p{Lu}/u.test(holder) && holder.length <= 60;
  return { year: years ? Number(years[1]) : null, holder: named ? holder : null, words: claim };
}

const CAPTION_START =
  /^\(?(?:file )?(?:photo|photograph|image|picture|pic|foto|caption|illustration|graphic|video)s?(?: credits?| by| courtesy(?: of)?| source)?\s?[:|/]|^\(?photo by |^file (?:photo|image|pic)\b|^\(?(?:ap|afp|reuters|getty|epa) (?:photo|images?)\b/iu;
/** "… in Oslo. Photo: A. Quist", "… | Image: Corran", "… (Photo by A. Quist)", "A. Quist/AFP": the credit begins anew. */
const CAPTION_END = new RegExp(
  [
    '(?:^|[.!?)\\]”"]\\s?|\\s[|/–—-]\\s?)(?:File )?(?:Photo|Photograph|Image|Picture|Pic|Foto|PHOTO|IMAGE)s?(?: [Cc]redit| [Cc]ourtesy(?: of)?| by)?\\s?[:/] ?[^.]{2,80}',
    '\\((?:[Ff]ile )?(?:[Pp]hoto|[Ii]mage|[Pp]icture)(?: by| courtesy(?: of)?)?:? [^)]{2,60}\\)',
    '\\b(?:File [Pp]hoto|FILE PHOTO)\\b.{0,40}',
    '(?:AP Photo|Getty Images|Pool Photo|Handout via|Pool via)\\b.{0,50}',
    '\\p{L}\\s?/ ?(?:AFP|AP|REUTERS|Reuters|Getty|EPA|TASS|Xinhua|NTB|dpa|ANSA|EFE|Pool|POOL|Handout)\\b.{0,30}',
  ]
    .map((credit) => `${credit}[.)]?$`)
    .join('|'),
  'u',
);
/** A fragment and then the site it comes from: "Lind and Okello in Oslo. government.example". */
const CAPTION_SITE = /^[^.!?]{3,120}\.\s?(?:www\.)?[a-z0-9-]{2,30}(?:\.[a-z]{2,10}){1,2}$/u;

/** Letters from a caption's end in which its credit stands. */
const CREDIT_WITHIN = 160;

/** A line under a picture, known by its photo credit. */
export function isCaption(words: string): boolean {
  if (words.length > 600) return false;
  if (CAPTION_START.test(words) || CAPTION_END.test(words.slice(-CREDIT_WITHIN))) return true;
  return words.length <= 200 && CAPTION_SITE.test(words);
}

/** "(Reporting by Jane Roe; editing by John Doe)". */
export function isDeskNote(words: string): boolean {
  return (
    words.length < 400 &&
    /^\W{0,2}(?:additional )?(?:reporting|writing|editing|compiled|translated|edited|written) (?:and \w+ )?by\b/iu.test(
      words,
    )
  );
}
