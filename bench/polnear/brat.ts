import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

type Stretch = readonly [from: number, to: number];

/** One attribution as its annotators marked it; stretches are UTF-16 offsets, several where the words stand apart. */
export interface Attribution {
  readonly source: readonly Stretch[];
  readonly cue: readonly Stretch[];
  readonly content: readonly Stretch[];
}

export interface AttributedText {
  readonly text: string;
  readonly attributions: readonly Attribution[];
}

/** A part of PolNeAR: each text once, as its first annotator marked it. */
export function readPolnear(folder: string): AttributedText[] {
  const annotated = readdirSync(join(folder, 'attributions')).sort();
  return readdirSync(join(folder, 'text'))
    .sort()
    .flatMap((name) => {
      const base = name.replace(/\.txt$/, '');
      const file = annotated.find((one) => one.startsWith(`${base}_`) || one === `${base}.ann`);
      if (!file || !existsSync(join(folder, 'attributions', file))) return [];
      const text = readFileSync(join(folder, 'text', name), 'utf8');
      return [
        {
          text,
          attributions: attributionsIn(readFileSync(join(folder, 'attributions', file), 'utf8'), text),
        },
      ];
    });
}

/** Brat stand-off: "T3\tContent 315 448;463 553\t…" and "E1\tAttribution:T4 Content:T3 Cue:T2 Source:T1". */
function attributionsIn(brat: string, text: string): Attribution[] {
  const at = unitsOf(text);
  const spans = new Map<string, readonly Stretch[]>();
  const events: string[] = [];
  for (const line of brat.split('\n')) {
    const [id = '', what = ''] = line.split('\t');
    if (id.startsWith('T')) spans.set(id, stretchesOf(what, at));
    else if (id.startsWith('E')) events.push(what);
  }
  return events.map((event) => {
    const parts = event.split(' ').map((part) => part.split(':') as [string, string]);
    const of = (role: string) =>
      parts.filter(([name]) => name.replace(/\d+$/, '') === role).flatMap(([, id]) => spans.get(id) ?? []);
    return { source: of('Source'), cue: of('Cue'), content: of('Content') };
  });
}

function stretchesOf(what: string, at: (codePoint: number) => number): Stretch[] {
  return what
    .slice(what.indexOf(' ') + 1)
    .split(';')
    .map((pair) => {
      const [from = 0, to = 0] = pair.split(' ').map(Number);
      return [at(from), at(to)];
    });
}

/** Brat counts code points. */
function unitsOf(text: string): (codePoint: number) => number {
  const units: number[] = [];
  let unit = 0;
  for (const sign of text) {
    units.push(unit);
    unit += sign.length;
  }
  units.push(unit);
  return (codePoint) => units[codePoint] ?? unit;
}
