import type { Profiler } from 'node:inspector';

/** Where the time goes, in the order of the work. */
export const PARTS = [
  'intake',
  'language',
  'mentions',
  'times',
  'quantities',
  'statements',
  'contacts',
  'pledges',
  'merging',
  'store',
  'other',
] as const;

export type Part = (typeof PARTS)[number];

/**
 * Milliseconds that a CPU profile saw in each part. What a layer calls counts as the layer's; elsewhere
 * the innermost of our own folders counts, with what it calls of Node and of packages.
 */
export function timeByPart({ nodes, samples = [], timeDeltas = [] }: Profiler.Profile): Record<Part, number> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const partOf = new Map<number, Part>();
  const place = (id: number, above: Part): void => {
    const node = byId.get(id);
    if (!node) return;
    const own = partAt(node.callFrame.url);
    const part = own !== null && !(isLayer(above) && (isLayer(own) || own === 'language')) ? own : above;
    partOf.set(id, part);
    for (const child of node.children ?? []) place(child, part);
  };
  const [root] = nodes;
  if (root) place(root.id, 'other');
  const times = Object.fromEntries(PARTS.map((part) => [part, 0])) as Record<Part, number>;
  for (const [at, id] of samples.entries()) {
    const name = byId.get(id)?.callFrame.functionName;
    if (name !== '(idle)') times[partOf.get(id) ?? 'other'] += (timeDeltas[at] ?? 0) / 1000;
  }
  return times;
}

const LAYER = /\/src\/reading\/(\w+)\//;
const FOLDER = /\/src\/(intake|language|merging|store)\//;

function partAt(url: string): Part | null {
  return ((LAYER.exec(url) ?? FOLDER.exec(url))?.[1] ?? null) as Part | null;
}

function isLayer(part: Part): boolean {
  const at = PARTS.indexOf(part);
  return at >= PARTS.indexOf('mentions') && at <= PARTS.indexOf('pledges');
}
