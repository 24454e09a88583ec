import { type Disagreement, type Figure, toNumber } from '../../model/index.ts';
import { periodWords } from '../figures/period.ts';
import { listed, shareArticle, sideOf } from './side.ts';

/** One sum of two states that is to be reached in one year or another. */
export function isOneTarget(a: Figure, b: Figure): boolean {
  if (a.standing !== 'target' || b.standing !== 'target' || shareArticle(a, b)) return false;
  if (a.parties.length < 2 || b.parties.length < 2 || a.unit === '%') return false;
  if (a.unit !== b.unit || toNumber(a.value) !== toNumber(b.value)) return false;
  const [left, right] = [a.period, b.period].map((period) => yearOf(period));
  return left != null && right != null && left !== right;
}

/** The year that it ends in; null for the decade, which outlets end in one year or the next. */
function yearOf(period: Figure['period']): string | null {
  return period?.to && !/decade/i.test(period.because) ? period.to.slice(0, 4) : null;
}

export function daysOfTarget(a: Figure, b: Figure): Disagreement {
  const sides = [a, b].map((figure) => {
    const side = sideOf(figure);
    return { ...side, words: figure.period ? `${side.words}, ${periodWords(figure.period)}` : side.words };
  });
  return {
    type: 'conflict',
    about: `when to reach it: ${named(a)}`,
    explanation: `${sides.map(({ words }) => words).join(' against ')}; nothing explains the difference`,
    sides,
  };
}

/** What two figures are of. */
export function aboutOf(a: Figure, b: Figure): string {
  const period = a.period ?? b.period;
  return `${named(a.parties.length >= b.parties.length ? a : b)}${period ? `, ${periodWords(period)}` : ''}`;
}

export function named({ measure, parties }: Figure): string {
  return parties.length > 0 ? `${measure} of ${listed(parties.map(({ name }) => name))}` : measure;
}
