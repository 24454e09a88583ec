import { failureLine } from '../intake/index.ts';
import { titleWords } from '../model/index.ts';
import type { Outcome } from '../readout.ts';
import { StoreError } from '../store/index.ts';
import { EXIT, type ExitCode } from './exit.ts';
import { plain, plural } from './output.ts';

/** How many of each. */
export interface Tally {
  readonly added: number;
  readonly alreadyThere: number;
  readonly skipped: number;
  readonly failed: number;
  /** The machine stood in the way of some: a full disk, a locked store. */
  readonly storeFailed: boolean;
}

export const NONE: Tally = { added: 0, alreadyThere: 0, skipped: 0, failed: 0, storeFailed: false };

export function tallied(tally: Tally, outcome: Outcome): Tally {
  switch (outcome.what) {
    case 'added':
    case 'read again':
      return { ...tally, added: tally.added + 1 };
    case 'already there':
      return { ...tally, alreadyThere: tally.alreadyThere + 1 };
    case 'skipped':
      return { ...tally, skipped: tally.skipped + 1 };
    case 'failed': {
      const storeFailed = tally.storeFailed || outcome.error instanceof StoreError;
      return { ...tally, failed: tally.failed + 1, storeFailed };
    }
  }
}

export function exitCodeOf({ failed, storeFailed }: Tally): ExitCode {
  if (storeFailed) return EXIT.store;
  return failed > 0 ? EXIT.partly : EXIT.fine;
}

/** "21 articles added, 2 already there, 1 file skipped, 1 not read" */
export function summaryOf({ added, alreadyThere, skipped, failed }: Tally): string {
  return [
    `${plural(added, 'article')} added`,
    ...(alreadyThere > 0 ? [`${alreadyThere} already there`] : []),
    ...(skipped > 0 ? [`${plural(skipped, 'file')} skipped`] : []),
    ...(failed > 0 ? [`${failed} not read`] : []),
  ].join(', ');
}

/** One line for a person. */
export function lineOf(outcome: Outcome): string {
  switch (outcome.what) {
    case 'added':
    case 'read again': {
      const { id, outlet, unread } = outcome.article;
      const about = [titleWords(outcome.article) ?? outcome.origin, ...(outlet ? [outlet] : [])]
        .map(plain)
        .join(' — ');
      return `${id.slice(0, 8)}  ${about}${unread ? ` (kept, not read: ${unread})` : ''}`;
    }
    case 'already there':
      return `${plain(outcome.origin)}: already there`;
    case 'skipped':
      return `${plain(outcome.origin)}: skipped: ${outcome.reason}`;
    case 'failed':
      return plain(failureLine(outcome.failure));
  }
}

/** One line of JSON. */
export function jsonOf(outcome: Outcome): string {
  switch (outcome.what) {
    case 'added':
    case 'read again': {
      const { id, title, outlet, language, unread } = outcome.article;
      const { what, origin, problems } = outcome;
      return JSON.stringify({ what, origin, article: id, title, outlet, language, unread, problems });
    }
    case 'already there':
    case 'skipped':
      return JSON.stringify(outcome);
    case 'failed':
      return JSON.stringify({ what: outcome.what, ...outcome.failure });
  }
}
