import { documentsIn, type Kind, type MarkedDocument, type MarkedName } from './document.ts';

const KIND_OF: Readonly<Record<string, Kind>> = { person: 'PER', place: 'LOC', organization: 'ORG' };

interface Row {
  readonly form: string;
  readonly proper: boolean;
  readonly head: number;
  readonly relation: string;
  readonly start: number;
  readonly end: number;
  /** "(3-organization-new-ssnss-cf1-1,5-coref-Afghan_Girls)3)" */
  readonly entities: string;
}

/** Entities of GUM (Zeldes 2017) that have a name. */
export function readGum(path: string): MarkedDocument[] {
  return documentsIn(path, (lines, text) => namesOf(rowsOf(lines, text)));
}

function rowsOf(lines: readonly string[], text: string): Row[] {
  const rows: Row[] = [];
  let at = 0;
  for (const line of lines) {
    if (!/^\d+\t/.test(line)) continue;
    const columns = line.split('\t');
    const form = columns[1]!;
    const start = text.indexOf(form, at);
    if (start < 0) continue;
    at = start + form.length;
    const entities = /Entity=([^|]*)/.exec(columns[9]!)?.[1] ?? '';
    const proper = /^NNPS?$/.test(columns[4]!) && /^\P{Ll}/u.test(form);
    rows.push({
      form,
      proper,
      head: Number(columns[6]) - 1,
      relation: columns[7]!,
      start,
      end: at,
      entities,
    });
  }
  return rows;
}

interface Mention {
  readonly number: string;
  readonly first: number;
  readonly kind: Kind | undefined;
  /** Words that the mention can't do without. */
  readonly heads: readonly number[];
}

/**
 * A mention whose head words are proper nouns is a name, from the first to the last proper noun that stands with them;
 * so is what names the head at once: "the physician Aino Lind".
 */
function namesOf(rows: readonly Row[]): MarkedName[] {
  const open: Mention[] = [];
  const names: MarkedName[] = [];
  rows.forEach(({ entities }, at) => {
    for (const [part] of entities.matchAll(/\([^()]*\)?|[^()]*\)/g)) {
      const [number = '', type, , , , heads = ''] = part.replace(/^\(|\)$/g, '').split('-');
      if (part.startsWith('('))
        open.push({
          number,
          first: at,
          kind: KIND_OF[type ?? ''],
          heads: heads.split(',').map((head) => at + Number(head) - 1),
        });
      if (!part.endsWith(')')) continue;
      const index = open.findLastIndex((mention) => mention.number === number);
      const [mention] = open.splice(index, 1);
      const name = mention?.kind && nameWithin(rows, mention, at);
      if (name) names.push(name);
    }
  });
  return names;
}

function nameWithin(
  rows: readonly Row[],
  { first, kind, heads: all }: Mention,
  last: number,
): MarkedName | null {
  const heads = all.filter((head) => head <= last);
  const proper = heads.filter((head) => rows[head]!.proper);
  let from = proper[0] ?? -1;
  if (from < 0) {
    const head = heads.at(-1);
    if (head === undefined || head >= last) return null;
    const next = rows[head + 1]!;
    if (!next.proper || next.head !== head || !/^(?:flat|appos)/.test(next.relation)) return null;
    from = head + 1;
  }
  let to = proper.at(-1) ?? from;
  while (from > first && rows[from - 1]!.proper) from--;
  while (to < last && rows[to + 1]!.proper) to++;
  // "Aino Lind of the party" is Aino Lind, "Oslo, Norway" Oslo; what "and" joins is marked one by one.
  for (let at = from; at < to; at++) {
    const { form, proper: isProper } = rows[at]!;
    if (form === ',' || (kind === 'PER' && !isProper && form !== '-')) to = at - 1;
    else if (kind !== 'ORG' && form === 'and') return null;
  }
  return { start: rows[from]!.start, end: rows[to]!.end, kind: kind! };
}
