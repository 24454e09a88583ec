/** The same amount in other units, beside it. */
import type { Amount, Quote } from '../../model/index.ts';
import { type Atoms, wordAt } from '../times/atoms.ts';
import { amountAt, type FoundAmount } from './amounts.ts';
import { opensNumber } from './numbers.ts';

export interface Equivalents {
  readonly equivalents: readonly (Amount & Quote)[];
  /** Atom after them. */
  readonly closed: number;
}

export function equivalentsOf(atoms: Atoms, amount: FoundAmount): Equivalents {
  return restated(atoms, amount) ?? bracketed(atoms, amount);
}

/** "NOK 26 million, or about $2.5 million" */
function restated(atoms: Atoms, amount: FoundAmount): Equivalents | null {
  const { next } = amount;
  const comma = wordAt(atoms, next, next - 1) === ',' ? 1 : 0;
  if (amount.kind !== 'money' || wordAt(atoms, next + comma, next) !== 'or') return null;
  for (let i = next + comma + 1; i < next + RESTATED_WITHIN; i++) {
    if (wordAt(atoms, i, next) === '') return null;
    const other = opensNumber(atoms, i) ? amountAt(atoms, i) : null;
    if (other === null) continue;
    if (other.kind !== 'money' || other.unit === amount.unit) return null;
    return { equivalents: [equivalentOf(atoms, other)], closed: other.next };
  }
  return null;
}

/** "or roughly the equivalent of US$" */
const RESTATED_WITHIN = 9;

function equivalentOf(atoms: Atoms, { value, upper, unit, first, next }: FoundAmount): Amount & Quote {
  const [start, end] = [atoms.start[first]!, atoms.end[next - 1]!];
  return { value, upper, unit, start, end, quote: atoms.text.slice(start, end) };
}

/** "(US$1.2 billion)", "(about €1,000)", "(€1.04bn; $1.17bn)" right after the amount. */
function bracketed(atoms: Atoms, amount: FoundAmount): Equivalents {
  const none = { equivalents: [], closed: amount.next };
  if (wordAt(atoms, amount.next, amount.first) !== '(' || amount.kind === 'percent') return none;
  const equivalents: (Amount & Quote)[] = [];
  for (let i = amount.next + 1; i < amount.next + 24 && i < atoms.count; i++) {
    if (atoms.sentence[i] !== atoms.sentence[amount.first]) return none;
    if (atoms.lower[i] === ')') return equivalents.length > 0 ? { equivalents, closed: i + 1 } : none;
    if (!opensNumber(atoms, i)) continue;
    const other = amountAt(atoms, i);
    if (!other) continue;
    if (other.kind !== amount.kind || other.unit === '') return none;
    equivalents.push(equivalentOf(atoms, other));
    i = other.next - 1;
  }
  return none;
}
