import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Public data sets, which stay outside the repository; `READOUT_BENCH` says where. */
export const DATA =
  process.env.READOUT_BENCH ?? fileURLToPath(new URL('../../shared/bench', import.meta.url));

/** The seed articles and what a reader marked in them. */
export const SEEDS = join(DATA, '..', 'seeds');

/** Thrown by a bench whose data isn't there; it is skipped, and said so. */
export class Absent extends Error {}

export function present(path: string): string {
  if (!existsSync(path)) throw new Absent(`${path} isn't here`);
  return path;
}
