import type { Quote } from '../model/index.ts';

/** The first quote in a value, however deep, that the text doesn't hold where it says. */
export function firstLie(value: unknown, text: string): Quote | null {
  if (typeof value !== 'object' || value === null) return null;
  if (Array.isArray(value)) {
    for (const part of value) {
      const lie = firstLie(part, text);
      if (lie) return lie;
    }
    return null;
  }
  if (isQuote(value) && !holds(text, value)) return value;
  for (const part of Object.values(value)) {
    if (typeof part !== 'object' || part === null) continue;
    const lie = firstLie(part, text);
    if (lie) return lie;
  }
  return null;
}

export function isGrounded(value: unknown, text: string): boolean {
  return firstLie(value, text) === null;
}

function holds(text: string, { start, end, quote }: Quote): boolean {
  return start < end && end <= text.length && text.slice(start, end) === quote;
}

function isQuote(value: object): value is Quote {
  return 'start' in value && 'end' in value && 'quote' in value;
}
