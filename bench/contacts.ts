import { score } from '../src/reading/contacts/annotated/score.ts';
import type { Result } from './results.ts';

/** The fresh passages: contacts, their forms and documents. */
export function contacts(): Result[] {
  const halves = [
    ['fresh, first half', 'own fresh, first half, read while tuning'],
    ['fresh, second half', 'own fresh, second half'],
  ] as const;
  return halves.flatMap(([half, split]) =>
    Object.entries(score(half)).flatMap(([figure, value]): Result[] =>
      typeof value === 'number'
        ? [{ bench: 'annotated/contacts', figure, value: value.toFixed(1), split }]
        : [],
    ),
  );
}
