const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const SHORT = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'];
const MONTH = `(?:${MONTHS.join('|')}|${SHORT.join('|')})`;
const DAY = 86_400_000;

/** Days, months and years as news writes them, the longer forms first. */
const DATE = new RegExp(
  [
    String.raw`(?<year>20\d\d)(?<mark>[-/])(?<month>\d\d)(?:\k<mark>(?<day>\d\d))?(?!\d)`,
    String.raw`\b(?<first>\d{1,2})(?<to>-|–| to | and )(?<last>\d{1,2}) (?<of>${MONTH})\b(?: (?<ofYear>20\d\d))?`,
    String.raw`\b(?<on>\d{1,2}) (?<onMonth>${MONTH})\b(?: (?<onYear>20\d\d))?`,
    String.raw`\b(?<in>${MONTH})(?<dot>\.?) (?<from>\d{1,2})\b(?:(?<until>-|–| to | and )(?<end>\d{1,2})\b)?(?:, (?<inYear>20\d\d))?`,
    String.raw`\b(?<ofMonth>${MONTHS.join('|')}) (?<monthYear>20\d\d)\b`,
    String.raw`(?<=\b(?:in|since|by|last|of|until|end of|late|early|Last|In) )(?<bare>${MONTHS.join('|')})\b`,
    String.raw`\b(?<alone>20\d\d)\b`,
  ].join('|'),
  'g',
);

/**
 * Moves every date of a text by as many days; by whole weeks, weekdays still fit. Months that stand
 * alone move as their middle does.
 *
 * @param year that dates without one are taken to lie in
 */
export function moved(text: string, days: number, year: number): string {
  const shift = (y: number, month: number, day: number) => new Date(Date.UTC(y, month, day) + days * DAY);
  return text.replace(DATE, (...found) => {
    const g = found.at(-1) as Record<string, string | undefined>;
    const own = (given: string | undefined) => (given ? Number(given) : year);
    const tail = (given: string | undefined, date: Date, before = ' ') =>
      given ? `${before}${date.getUTCFullYear()}` : '';
    if (g.year) {
      const date = shift(Number(g.year), Number(g.month) - 1, Number(g.day ?? 15));
      return date
        .toISOString()
        .slice(0, g.day ? 10 : 7)
        .replaceAll('-', g.mark ?? '-');
    }
    if (g.of) {
      const [start, end] = [g.first, g.last].map((day) => shift(own(g.ofYear), monthAt(g.of), Number(day)));
      if (!start || !end) return found[0];
      const first = start.getUTCMonth() === end.getUTCMonth() ? '' : ` ${nameLike(g.of, start)}`;
      return `${start.getUTCDate()}${first}${g.to}${end.getUTCDate()} ${nameLike(g.of, end)}${tail(g.ofYear, end)}`;
    }
    if (g.onMonth) {
      const date = shift(own(g.onYear), monthAt(g.onMonth), Number(g.on));
      return `${date.getUTCDate()} ${nameLike(g.onMonth, date)}${tail(g.onYear, date)}`;
    }
    if (g.in) {
      const date = shift(own(g.inYear), monthAt(g.in), Number(g.from));
      let range = '';
      if (g.end) {
        const end = shift(own(g.inYear), monthAt(g.in), Number(g.end));
        const name = end.getUTCMonth() === date.getUTCMonth() ? '' : `${nameLike(g.in, end)} `;
        range = `${name ? ' to ' : g.until}${name}${end.getUTCDate()}`;
      }
      return `${nameLike(g.in, date)}${g.dot} ${date.getUTCDate()}${range}${tail(g.inYear, date, ', ')}`;
    }
    if (g.ofMonth) {
      const date = shift(Number(g.monthYear), monthAt(g.ofMonth), 15);
      return `${nameLike(g.ofMonth, date)} ${date.getUTCFullYear()}`;
    }
    if (g.bare) return nameLike(g.bare, shift(year, monthAt(g.bare), 15));
    return String(shift(Number(g.alone), 6, 1).getUTCFullYear());
  });
}

function monthAt(name = ''): number {
  return MONTHS.findIndex((month) => month.startsWith(name.slice(0, 3)));
}

/** In full where the name was, and else as agencies shorten it. */
function nameLike(name: string | undefined, date: Date): string {
  const names = MONTHS.includes(name ?? '') ? MONTHS : SHORT;
  return names[date.getUTCMonth()] ?? '';
}
