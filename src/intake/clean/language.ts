import type { Region } from '../../model/index.ts';

/** UTF-16 units of body text that language is told from. */
const SAMPLE = 2000;
/** Letters below which no language is told. */
const SHORTEST = 60;

/** The commonest words of English that aren't also common in another language written in Latin letters. */
const ENGLISH = new Set(
  'the of and that with was were said for which from this has have been had their they his her would will who about after also when its by not are'.split(
    ' ',
  ),
);
/** Share of those words from which a text is English beyond doubt; news has 0.25 to 0.4, other languages below 0.05. */
const PLAINLY = 0.15;

/**
 * ISO 639-1 code of the language that most of the body is in; "und" when it is too short to tell. The
 * detector takes 0.2 s and 90 MB to load, so it is asked only about what isn't plainly English.
 */
export async function languageOf(text: string, regions: readonly Region[]): Promise<string> {
  const sample = sampleOf(text, regions);
  const words = sample.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  if (words.length >= 8 && words.filter((word) => ENGLISH.has(word)).length >= words.length * PLAINLY)
    return 'en';
  if (sample.replace(/[^\p{L}]+/gu, '').length < SHORTEST) return 'und';
  const { eld } = await import('eld/extrasmall');
  const result = eld.detect(sample);
  return result.isReliable() && result.language ? result.language : 'und';
}

function sampleOf(text: string, regions: readonly Region[]): string {
  let sample = '';
  for (const { kind, start, end } of regions) {
    if (kind === 'body') sample += `${text.slice(start, Math.min(end, start + SAMPLE))}\n`;
    if (sample.length >= SAMPLE) break;
  }
  return sample.slice(0, SAMPLE);
}

const NAMES = new Intl.DisplayNames(['en'], { type: 'language' });

/** "Portuguese" for "pt". */
export function languageName(code: string): string {
  return NAMES.of(code) ?? code;
}
