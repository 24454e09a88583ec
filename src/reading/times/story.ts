import { calendarDayOf, type Days } from './calendar.ts';
import { daysOfValue, partOfYear } from './concrete.ts';

interface Told {
  /** First and last point of a range; one and the same for a single point. */
  readonly first: Days;
  readonly last: Days;
  readonly sentence: number;
}

/** "That day" is seldom further back than this. */
const SENTENCES_BACK = 6;
const REMEMBERED = 12;

/** Longest stretch, in days, that each unit can be counted from: "that day" can't be a year. */
const LENGTHS: readonly (readonly [unit: RegExp, days: number])[] = [
  [/P\d+DE|P\d+CE/, 36_525],
  [/P\d+Y|-(?:\d\d|SP|SU|FA|WI)$/, 366],
  [/P\d+[QH]/, 184],
  [/P\d+M/, 31],
  [/P\d+W|WXX/, 7],
];

/** The dates a text has told so far, the latest last: what "that year" and "two days later" count from. */
export class Story {
  readonly #told: Told[] = [];
  #year: { readonly value: string; readonly sentence: number } | null = null;

  tell(value: string, days: Days, sentence: number): void {
    const year = /^\d{4}(?=-|$)/.exec(value)?.[0];
    if (year) this.#year = { value: year, sentence };
    if (!Number.isFinite(days.from) || !Number.isFinite(days.to)) return;
    const [from = '', to = from] = value.split('/');
    this.#told.push({ first: daysOfValue(from) ?? days, last: daysOfValue(to) ?? days, sentence });
    if (this.#told.length > REMEMBERED) this.#told.shift();
  }

  /** What a narrated value counts from: "the year after" a stretch from its end, "the day before" from its start. */
  anchorOf(value: string, sentence: number, back = SENTENCES_BACK): Days | null {
    const longest = LENGTHS.find(([unit]) => unit.test(value))?.[1] ?? 1;
    for (let i = this.#told.length - 1; i >= 0; i--) {
      const { first, last, sentence: told } = this.#told[i]!;
      if (sentence - told > back) return null;
      const days = value.includes('BEFORE') ? first : last;
      if (
        days.to - days.from >= longest ||
        (value.includes('SAME') && first !== last && first.from !== last.from)
      ) {
        continue;
      }
      const day = value.includes('AFTER') ? days.to : days.from;
      return { from: day, to: day };
    }
    return null;
  }

  /** "The first half", where a year was just told in the sentence. */
  partIn(value: string, sentence: number): string | null {
    const part = /^XXXX-([QH]\d|W\d\d)$/.exec(value)?.[1];
    return part && this.#year?.sentence === sentence ? `${this.#year.value}-${part}` : null;
  }

  /** The week that was told last, in this sentence. */
  weekIn(sentence: number): Days | null {
    const told = this.#told.at(-1);
    return told?.sentence === sentence && told.last.to - told.last.from === 6 ? told.last : null;
  }

  /** "In April 1945 … In May", "on 12 August … by the 19th": a month or a day of a story that lies years back. */
  goesOn(value: string, sentence: number, published: Days | null): string | null {
    const part = /^XXXX-(\d\d|\d\d-\d\d|XX-\d\d|WXX-\d|SP|SU|FA|WI|E[+-]\d+|[QH]\d)$/.exec(value)?.[1];
    const told = this.#told.at(-1);
    if (!part || !told || sentence - told.sentence > 1) return null;
    const { from, to } = told.last;
    if (published && to > published.from - LAST_OF_ITS_NAME) return null;
    // In dated news a bare weekday is of the week of publication, whatever was told before.
    if (part.startsWith('WXX')) return from === to && !published ? `AFTER-${value}` : null;
    if (part.startsWith('XX')) {
      if (from === to) return `AFTER-${value}`;
      return to - from < 31 ? `SAME-P1M.${Number(part.slice(3))}D` : null;
    }
    if (to - from >= 364) {
      const near = !published || sentence === told.sentence;
      return to - from < 366 && near ? `SAME-${value}` : null;
    }
    const sameYear = partOfYear(calendarDayOf(from).year, part);
    return sameYear && sameYear.to >= from ? `SAME-${value}` : `AFTER-${value}`;
  }
}

/** Days; a month that news names without its year is the last one of its name. */
const LAST_OF_ITS_NAME = 365;
