/** Which of the states that share a currency's name is meant: "rials", "kroner", "Rs". */
import type { Party } from '../../model/index.ts';
import { SHARED } from './currency-names.ts';
import type { Found } from './scan.ts';
import type { Scene } from './scene.ts';

export interface CurrencyChoice {
  readonly unit: string;
  readonly doubt: string | null;
}

/** The state right before the amount; else the one that the bare name means; else the nearest named. */
export function sharedCurrency(
  found: Found,
  { text }: Scene,
  at: number,
  parties: readonly Party[],
): CurrencyChoice {
  const shared = found.shared === null ? undefined : SHARED.get(found.shared);
  if (!shared) return { unit: found.unit, doubt: null };
  const named = parties.flatMap(({ entity, name, start, end }) => {
    const unit = shared[entity.slice('state/'.length)];
    return unit === undefined ? [] : [{ unit, name, start, end }];
  });
  const units = new Set(named.map(({ unit }) => unit));
  if (units.size === 0) return { unit: found.unit, doubt: null };
  if (units.size === 1) return { unit: named[0]!.unit, doubt: null };
  const beside = named.find(({ end }) => end <= at && /^(?:['’]s)?\s+$/.test(text.slice(end, at)));
  if (beside) return { unit: beside.unit, doubt: null };
  const unit = units.has(found.unit)
    ? found.unit
    : (named.findLast(({ start }) => start < at) ?? named[0]!).unit;
  const names = named.map(({ name }) => name).join(', ');
  return { unit, doubt: `whose ${found.shared}: ${names}` };
}
