// Writes docs/pipeline.md from the layers, so that it can't say anything else than they do. With --check
// it writes nothing, and exits 1 when the file is stale.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LayerName, RecordKind } from '../src/model/index.ts';
import { layers } from '../src/reading/layers.ts';

const ROOT = join(import.meta.dirname, '..');
const FILE = 'docs/pipeline.md';

interface ReadStep {
  /** The annotation in `src/model`. */
  readonly type: string;
  readonly finds: string;
}

const READ: Readonly<Record<LayerName, ReadStep>> = {
  mentions: { type: 'Mention', finds: 'names, titles, pronouns, "both sides", and who is meant' },
  times: { type: 'TimeExpression', finds: 'dates, durations and what they come to' },
  quantities: { type: 'Quantity', finds: 'numbers with unit, measure, period and authority' },
  statements: { type: 'Statement', finds: 'who said what, in whose words' },
  contacts: { type: 'Contact', finds: 'visits, meetings, calls, summits, signings, addresses, rulings' },
  pledges: { type: 'Pledge', finds: 'what somebody agreed, promised, offered, refused' },
  codes: { type: 'Code', finds: 'what one does to another, by PLOVER root and CAMEO code' },
};

interface MergeStep {
  readonly folder: string;
  readonly record: string;
  readonly from: readonly LayerName[];
  readonly links: string;
}

const MERGED: Readonly<Record<RecordKind, MergeStep>> = {
  entity: {
    folder: 'entities',
    record: 'Entity',
    from: ['mentions'],
    links: 'forms of one name, offices, acronyms',
  },
  encounter: {
    folder: 'encounters',
    record: 'Encounter',
    from: ['contacts'],
    links: 'parties, kind, place and days; then nests them and dates undated articles',
  },
  claim: {
    folder: 'claims',
    record: 'Claim',
    from: ['statements'],
    links: 'the speaker, the words and the occasion',
  },
  figure: {
    folder: 'figures',
    record: 'Figure',
    from: ['quantities'],
    links: 'the measure, the parties, the period and the value',
  },
  commitment: {
    folder: 'commitments',
    record: 'Commitment',
    from: ['pledges'],
    links: 'the actor, the action and the counterparty; then tells its trail',
  },
};

function pipeline(): string {
  return `<!-- Written by scripts/pipeline.ts from src/reading/layers.ts; change those. -->

# The pipeline

Reading goes through the layers in this order. A layer sees the article, its English and the layers it needs, and
adds one kind of annotation. Raising a version has stored articles read again.

${table(
  ['', 'Layer', 'Version', 'Needs', 'Adds', 'Finds'],
  layers.map((layer, index) => [
    String(index + 1),
    folderLink(layer.adds, `src/reading/${layer.adds}`),
    String(layer.version),
    layer.needs.join(', ') || 'nothing',
    `\`${READ[layer.adds].type}\``,
    READ[layer.adds].finds,
  ]),
)}

${diagram()}

Merging takes the annotations of many articles and links those that are about one thing. Coverage and disagreements
are computed from the record when asked, and never stored.

${table(
  ['Merger', 'From', 'Makes', 'Links by'],
  Object.values(MERGED).map(({ folder, record, from, links }) => [
    folderLink(folder, `src/merging/${folder}`),
    from.join(', '),
    `\`${record}\``,
    links,
  ]),
)}
`;
}

function diagram(): string {
  const needs = layers.flatMap((layer) => layer.needs.map((need) => `  ${need} --> ${layer.adds}`));
  const merging = Object.values(MERGED).flatMap(({ folder, from }) =>
    from.map((layer) => `  ${layer} ==> ${folder}([${folder}])`),
  );
  return ['```mermaid', 'flowchart LR', ...needs, ...merging, '```'].join('\n');
}

function folderLink(name: string, folder: string): string {
  if (!existsSync(join(ROOT, folder))) throw new Error(`${FILE} would point at ${folder}, which isn't there`);
  return `[${name}](../${folder})`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

const written = pipeline();
const path = join(ROOT, FILE);
if (!process.argv.includes('--check')) {
  writeFileSync(path, written);
} else if (!existsSync(path) || readFileSync(path, 'utf8') !== written) {
  console.error(`${FILE} is stale: run node scripts/pipeline.ts and commit what it writes`);
  process.exitCode = 1;
}
