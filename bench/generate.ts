import { readdirSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { moved } from './scale/dates.ts';
import { integer, type Random, randomFrom, shuffled } from './scale/random.ts';
import { type Names, namesOf, outletsOf } from './scale/world.ts';

const SAMPLES = fileURLToPath(new URL('../samples/', import.meta.url));
/** Weeks that a world lies before or after the samples: eight years in all. */
const WEEKS = 208;
/** Every so many worlds, the coverage is printed by several sets of outlets: the encounters all report. */
const HOT_EVERY = 12;
const PRINTINGS = 6;

export interface GeneratedFile {
  readonly name: string;
  readonly text: string;
}

/**
 * Coverage made from the samples: worlds of other states, people, outlets, dates and amounts, in any order: that
 * of their names.
 * Within a world they fit together, so that its articles report the same few encounters; leaders of a state
 * come back in the worlds of its other partners. Each file holds one article.
 */
export function generate(count: number, seed = 1): GeneratedFile[] {
  const random = randomFrom(seed);
  const samples = readSamples();
  const files: GeneratedFile[] = [];
  const seen = new Set<string>();
  for (let world = 0; files.length < count; world++) {
    const names = namesOf(world, random);
    const days = 7 * integer(random, -WEEKS, WEEKS);
    const digits = digitsOf(random);
    const printings = world % HOT_EVERY === HOT_EVERY - 1 ? PRINTINGS : 1;
    for (let printing = 0; printing < printings; printing++) {
      const all = new Map([...names, ...outletsOf(random)]);
      for (const { name, text } of samples) {
        const year = Number(name.slice(0, 4)) || 2024;
        const written = signed(name, rescaled(renamed(moved(text, days, year), all), digits), all);
        // What a ministry publishes itself has one printing.
        if (!seen.has(written)) files.push({ name: `${world}-${printing}-${name}`, text: written });
        seen.add(written);
      }
    }
  }
  return shuffled(files, random)
    .slice(0, count)
    .map(({ name, text }, at) => ({ name: `${String(at).padStart(6, '0')}-${name}`, text }));
}

function readSamples(): GeneratedFile[] {
  return readdirSync(SAMPLES)
    .filter((name) => name !== 'README.md' && name !== 'record.json')
    .sort()
    .flatMap((name) => {
      const text = readFileSync(`${SAMPLES}${name}`, 'utf8');
      if (extname(name) !== '.jsonl') return [{ name, text }];
      return text
        .split('\n')
        .filter(Boolean)
        .map((line, at) => ({ name: name.replace('.', `-${at + 1}.`), text: line }));
    });
}

function renamed(text: string, names: Names): string {
  const longestFirst = [...names.keys()].sort((a, b) => b.length - a.length);
  // "\\n" is a line break in JSON.
  const any = new RegExp(`(?<=^|\\\\n|[^\\p{L}])(?:${longestFirst.join('|')})(?!\\p{L})`, 'gu');
  return text.replace(any, (name) => names.get(name) ?? name);
}

/** Another digit for each from 1 to 9. */
function digitsOf(random: Random): readonly string[] {
  return ['0', ...shuffled([...'123456789'], random)];
}

/** Amounts of money, shares and goods with other digits: equal ones stay equal. */
function rescaled(text: string, digits: readonly string[]): string {
  return text.replace(AMOUNT, (amount) => amount.replace(/\d/g, (digit) => digits[Number(digit)] ?? digit));
}

const AMOUNT =
  /(?<=(?:[$€]|USD|EUR|NOK|VND) ?)\d[\d,.]*\d|\b\d[\d,.]*(?= (?:million|billion|trillion|hectares|tonnes|metric|gigawatts))|\b\d[\d.]*(?=%)/g;

/** Plain text that names no outlet gets one, or two printings would be the same bytes. */
function signed(name: string, text: string, names: Names): string {
  return extname(name) === '.txt' ? `${text.trimEnd()}\n\n© ${names.get('Red River Courier')}\n` : text;
}
