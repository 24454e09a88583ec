import { html } from 'hono/html';
import {
  type Amount,
  type Dated,
  type Evidence,
  type Figure,
  type Interval,
  toNumber,
} from '../../model/index.ts';
import type { Html } from './layout.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** "14 May 2025". */
export function dayWords(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${date} ${MONTHS[(month ?? 1) - 1]} ${year}`;
}

/** "13–16 May 2025", "2024", "Sep 2024", "by 30 Jun 2026", "after 14 May 2025". */
export function intervalWords({ from, to }: Interval): string {
  if (from === null) return to === null ? 'date unknown' : `by ${dayWords(to)}`;
  if (to === null) return `from ${dayWords(from)}`;
  if (from === to) return dayWords(from);
  const [year, month] = from.split('-');
  if (from === `${year}-01-01` && to === `${year}-12-31`) return String(year);
  if (from === `${year}-${month}-01` && to === lastOfMonth(Number(year), Number(month))) {
    return `${MONTHS[Number(month) - 1]} ${year}`;
  }
  if (from.slice(0, 7) === to.slice(0, 7)) return `${Number(from.slice(8))}–${dayWords(to)}`;
  if (from.slice(0, 4) === to.slice(0, 4)) return `${dayWords(from).slice(0, -5)} – ${dayWords(to)}`;
  return `${dayWords(from)} – ${dayWords(to)}`;
}

function lastOfMonth(year: number, month: number): string {
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/** A date with what it rests on; an inferred one is marked. */
export function dated(when: Dated | null): Html {
  if (when === null) return html`<span class="unknown">date unknown</span>`;
  const words = intervalWords(when);
  return when.basis === 'inferred'
    ? html`<span class="inferred" title="${when.because}">${words} <small>inferred</small></span>`
    : html`<time title="${when.because}" datetime="${when.from ?? when.to ?? ''}">${words}</time>`;
}

const NUMBERS = new Intl.NumberFormat('en', { maximumFractionDigits: 6 });
const SCALES = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
] as const;

/** "USD 2.48 billion", "15.6%", "80 agreements". */
export function amountWords({ value, upper, unit }: Amount): string {
  const number = upper
    ? `${numberWords(toNumber(value))}–${numberWords(toNumber(upper))}`
    : numberWords(toNumber(value));
  if (unit === '%') return `${number}%`;
  return /^[A-Z]{3}$/.test(unit) ? `${unit} ${number}` : `${number} ${unit}`;
}

/** "USD 58 per barrel" */
export function figureWords(figure: Figure): string {
  return figure.per === null ? amountWords(figure) : `${amountWords(figure)} per ${figure.per}`;
}

function numberWords(value: number): string {
  for (const [scale, name] of SCALES)
    if (Math.abs(value) >= scale) return `${NUMBERS.format(value / scale)} ${name}`;
  return NUMBERS.format(value);
}

/** Where the words stand: the article's page, at the words. */
export function placeOf(evidence: Evidence): string {
  return `/articles/${evidence.article}?words=${evidence.start}-${evidence.end}#words`;
}

export function list(names: readonly string[]): string {
  if (names.length <= 1) return names[0] ?? '';
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
