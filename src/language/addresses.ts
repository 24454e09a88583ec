import { classOf, DIGIT, isLetterUnit, SPACE } from './characters.ts';

const WEB = /^(?:https?:\/\/|www\.)/i;

/** Ends of internet names that aren't two letters. */
const DOMAINS = new Set('com org net gov edu int info biz mil news media online app dev eu asia'.split(' '));

/** "https://example.org/a", "www.example.org" and "example.org" from `start`; `start` when it is none. */
export function endOfInternetName(text: string, start: number, to: number): number {
  const first = text.charCodeAt(start) | 0x20;
  if ((first === 0x68 || first === 0x77) && WEB.test(text.slice(start, start + 8)))
    return trimmed(text, endOfRun(text, start, to), start);
  let at = start;
  while (at < to && at - start < 64 && isHostUnit(text.charCodeAt(at))) at++;
  if (at - start < 2 || text.charCodeAt(at) !== 0x2e) return start;
  let end = start;
  // Hosts of a handful of labels; more is no host, and would make hostile input quadratic.
  for (let labels = 0; labels < 5 && at < to && text.charCodeAt(at) === 0x2e; labels++) {
    const from = at + 1;
    at = from;
    while (at < to && at - from < 64 && isHostUnit(text.charCodeAt(at))) at++;
    const label = text.slice(from, at);
    if (/^[a-z]{2}$/.test(label) || DOMAINS.has(label)) end = at;
    else if (!/^[a-z0-9-]{3,}$/.test(label)) break;
  }
  if (end === start) return start;
  return text.charCodeAt(end) === 0x2f && end < to ? trimmed(text, endOfRun(text, end, to), start) : end;
}

/** `at` is the "@", "_" or "." in what may be an e-mail address that starts at `start`. */
export function endOfAddress(text: string, start: number, at: number, to: number): number {
  if (at - start > 64) return start;
  const end = trimmed(text, endOfRun(text, at, Math.min(to, at + 100)), start);
  return /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/.test(text.slice(start, end)) && end - start < 200 ? end : start;
}

function isHostUnit(unit: number): boolean {
  return unit < 128 && (isLetterUnit(unit) || classOf(unit) === DIGIT || unit === 0x2d);
}

function endOfRun(text: string, at: number, to: number): number {
  let end = at;
  while (end < to && classOf(text.charCodeAt(end)) !== SPACE && !ENDS.has(text.charCodeAt(end))) end++;
  return end;
}

/** Marks that end an address wherever they stand: quotation marks, brackets, dashes. */
const ENDS = new Set([...'"“”‘’<>()[]{}—–|'].map((mark) => mark.charCodeAt(0)));

function trimmed(text: string, end: number, start: number): number {
  let last = end;
  while (last > start + 1 && ".,;:!?'".includes(text[last - 1]!)) last--;
  return last;
}
