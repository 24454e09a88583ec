import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type English, readEnglish } from '../src/language/index.ts';
import { codeOf } from '../src/reading/codes/code.ts';
import { type PloverCode, quadOf } from '../src/reading/codes/plover.ts';
import type { TokenSpan } from '../src/reading/codes/spans.ts';
import { DATA, present } from './data.ts';
import { crossValidated, type Example } from './perceptron.ts';
import type { Result } from './results.ts';

/** A sentence with its source and target marked, and what a coder made of it. */
interface Item {
  readonly english: English;
  readonly source: TokenSpan | null;
  readonly target: TokenSpan | null;
  readonly root: string;
  readonly quad: string;
  /** By a hash of the sentence: the first half was read while tuning, the second only scored. */
  readonly half: 0 | 1;
}

interface Coded {
  readonly item: Item;
  readonly root: string;
  readonly quad: string;
}

/** The set numbers the quad classes from 1. */
const QUADS = ['verbal cooperation', 'material cooperation', 'verbal conflict', 'material conflict'];
const HALVES = ['first half, read while tuning', 'second half'];
const BOTH = 'both halves';

/** PLOVER roots of marked sentences; beside the coder a peer fitted to the set itself, and one that always says the commonest. */
export function plover(): Result[] {
  const items = readItems(present(join(DATA, 'plover', 'PLV_train.tsv')));
  const codes = items.map(({ english, source, target }) => codeOf(english, source, target));
  const ours = codes.map((code, index) => coded(items[index]!, code?.root ?? '', code?.quad ?? ''));
  const likeTheSet = codes.map((code, index) => {
    const root = code?.cameo === '163' ? 'COERCE' : (code?.root ?? '');
    return coded(items[index]!, root, code?.quad ?? '');
  });
  return [
    ...HALVES.flatMap((split, half) =>
      linesOf(
        'plover',
        ours.filter(({ item }) => item.half === half),
        split,
      ),
    ),
    ...linesOf('plover', ours, BOTH),
    ...firmLines(items, codes),
    // Its readers put sanctions imposed under COERCE; CAMEO 163 is SANCTION.
    {
      bench: 'plover',
      figure: 'root, macro-F1, with sanctions imposed as COERCE',
      value: percent(macroF1(likeTheSet, 'root')),
      split: BOTH,
    },
    ...linesOf('plover/fitted linear peer', peer(items), 'both halves, cross-validated'),
    ...linesOf('plover/commonest root', commonest(items), BOTH),
  ];
}

function coded(item: Item, root: string, quad: string): Coded {
  return { item, root, quad };
}

function firmLines(items: readonly Item[], codes: readonly (PloverCode | null)[]): Result[] {
  return HALVES.map((split, half) => {
    const firm = codes.flatMap((code, index) =>
      code?.firmness === 'firm' && items[index]!.half === half ? [code.root === items[index]!.root] : [],
    );
    const all = items.filter((item) => item.half === half).length;
    const right = firm.filter(Boolean).length;
    return {
      bench: 'plover',
      figure: 'accuracy of firm codes',
      value: `${percent(right / firm.length)} (of ${percent(firm.length / all)})`,
      split,
    };
  });
}

function linesOf(bench: string, all: readonly Coded[], split: string): Result[] {
  const right = all.filter(({ item, root }) => item.root === root).length;
  return [
    { bench, figure: 'root, macro-F1', value: percent(macroF1(all, 'root')), split },
    { bench, figure: 'root, accuracy', value: percent(right / all.length), split },
    { bench, figure: 'quad class, macro-F1', value: percent(macroF1(all, 'quad')), split },
  ];
}

function macroF1(all: readonly Coded[], what: 'root' | 'quad'): number {
  const labels = [...new Set(all.map(({ item }) => item[what]))];
  const scores = labels.map((label) => {
    const wanted = all.filter(({ item }) => item[what] === label).length;
    const found = all.filter((one) => one[what] === label).length;
    const right = all.filter((one) => one[what] === label && one.item[what] === label).length;
    return (2 * right) / (wanted + found);
  });
  return scores.reduce((sum, score) => sum + score, 0) / labels.length;
}

function percent(share: number): string {
  return (100 * share).toFixed(1);
}

function commonest(items: readonly Item[]): Coded[] {
  const [first] = [...Map.groupBy(items, ({ root }) => root).values()].sort((a, b) => b.length - a.length);
  return items.map((item) => coded(item, first![0]!.root, first![0]!.quad));
}

/** Words, pairs of words, and the words between source and target; fitted here and shipped nowhere. */
function peer(items: readonly Item[]): Coded[] {
  const examples = items.map((item): Example => ({ label: item.root, features: featuresOf(item) }));
  return crossValidated(examples).map((root, index) => coded(items[index]!, root, quadOf(root as never)));
}

function featuresOf({ english: { tokens }, source, target }: Item): string[] {
  const [from, to] = [source?.last ?? 0, target?.first ?? tokens.count];
  const features: string[] = [];
  for (let at = 0; at < tokens.count; at++) {
    features.push(tokens.lower(at));
    if (at + 1 < tokens.count) features.push(`${tokens.lower(at)} ${tokens.lower(at + 1)}`);
    if (at >= from && at < to) features.push(`between ${tokens.lower(at)}`);
  }
  return features;
}

function readItems(file: string): Item[] {
  const [head, ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n').map(cellsOf);
  const column = (name: string) => head!.indexOf(name);
  return lines.map((row) => {
    const { text, source, target } = unmarked(row[column('marked_sentence')]!);
    const english = readEnglish(text, [{ kind: 'body', start: 0, end: text.length }]);
    return {
      english,
      source: tokensOf(english, source),
      target: tokensOf(english, target),
      root: row[column('gold_root')]!,
      quad: QUADS[Number(row[column('gold_penta')]) - 1]!,
      half: (fnv(row[column('sentence')]!) % 2) as 0 | 1,
    };
  });
}

function cellsOf(line: string): string[] {
  return line
    .split('\t')
    .map((cell) => (/^".*"$/.test(cell) ? cell.slice(1, -1).replaceAll('""', '"') : cell));
}

type Characters = readonly [start: number, end: number] | null;

/** The text without "<s>", "</s>", "<t>", "</t>", and where the first of each stood. */
function unmarked(marked: string): { text: string; source: Characters; target: Characters } {
  let text = '';
  const opened = new Map<string, number>();
  const spans = new Map<string, Characters>();
  for (const part of marked.split(/(<\/?[st]>)/)) {
    const [, slash, name] = /^<(\/?)([st])>$/.exec(part) ?? [];
    if (!name) text += part;
    else if (!slash) opened.set(name, text.length);
    else if (!spans.has(name)) spans.set(name, [opened.get(name) ?? 0, text.length]);
  }
  return { text, source: spans.get('s') ?? null, target: spans.get('t') ?? null };
}

function tokensOf({ tokens }: English, characters: Characters): TokenSpan | null {
  if (!characters) return null;
  let first = 0;
  while (first < tokens.count && tokens.end[first]! <= characters[0]) first++;
  let last = first;
  while (last < tokens.count && tokens.start[last]! < characters[1]) last++;
  return last > first ? { first, last } : null;
}

/** FNV-1a, 32 bits. */
function fnv(text: string): number {
  let hash = 2166136261;
  for (const byte of Buffer.from(text)) hash = Math.imul(hash ^ byte, 16777619) >>> 0;
  return hash;
}
