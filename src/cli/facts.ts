import pc from 'picocolors';
import type { Actor, Dated, Encounter, Interval, RecordItem } from '../model/index.ts';
import { plain } from './output.ts';

/** A record item as lines for a terminal: its heading, and a name and value for each thing known. */
export function factsOf(item: RecordItem): string[] {
  const [heading, facts] = describe(item);
  const doubt = item.firmness === 'tentative' ? (item.doubt ?? 'tentative') : null;
  return [
    pc.bold(plain(heading)),
    ...[['id', item.id] as const, ...facts, ['tentative', doubt] as const]
      .filter(([, value]) => value !== null && value !== '')
      .map(([name, value]) => `${pc.dim(name.padEnd(11))} ${plain(value ?? '')}`),
  ];
}

type Facts = readonly (readonly [string, string | null])[];

function describe(item: RecordItem): [string, Facts] {
  switch (item.record) {
    case 'entity':
      return [
        item.name,
        [
          ['kind', item.kind],
          ['state', item.state],
          ['names', item.names.join('; ')],
          [
            'offices',
            item.offices.map(({ role, state }) => [role, state].filter(Boolean).join(', ')).join('; '),
          ],
        ],
      ];
    case 'encounter':
      return [
        item.title,
        [
          ['kind', kindWords(item)],
          ['status', item.status],
          ['when', datedWords(item.when)],
          ['places', item.places.join(', ')],
          ['took part', item.participants.map(({ name, role }) => `${name} (${role})`).join(', ')],
          ['about', item.about],
          ['led to', documentWords(item).join('; ')],
          ['part of', item.partOf],
        ],
      ];
    case 'claim':
      return [
        `${item.speaker?.name ?? item.source ?? 'Unnamed'}${item.negated ? ' (denied)' : ''}: ${item.words}`,
        [
          ['said', datedWords(item.said)],
          ['at', item.encounter],
        ],
      ];
    case 'figure':
      return [
        `${item.measure}: ${item.evidence[0]?.quote ?? ''}`,
        [
          ['parties', namesOf(item.parties)],
          ['period', datedWords(item.period)],
          ['authority', item.authority?.name ?? null],
          ['standing', item.standing],
        ],
      ];
    case 'commitment':
      return [
        `${namesOf(item.actors) || item.actorWords || 'Unnamed'}: ${item.action}`,
        [
          ['strength', `${item.negated ? 'not ' : ''}${item.strength}`],
          ['to', namesOf(item.counterparties)],
          ['if', item.condition],
          [
            'deadline',
            item.deadline
              ? `${intervalWords(item.deadline)} (${item.deadlineWords ?? item.deadline.because})`
              : item.deadlineWords,
          ],
          ['topic', item.topic],
          [
            'trail',
            item.trail
              .map(({ step, when }) => `${step} ${when ? intervalWords(when) : ''}`.trim())
              .join('; '),
          ],
        ],
      ];
  }
}

/** "visit (official)", "meeting (bilateral, sidelines)". */
export function kindWords({ kind, forms }: Encounter): string {
  return forms.length > 0 ? `${kind} (${forms.map(({ form }) => form).join(', ')})` : kind;
}

/** "memorandum: memorandum of understanding on ports". */
export function documentWords({ documents }: Encounter): string[] {
  return documents.map(({ kind, title }) => `${kind}: ${title}`);
}

export function namesOf(actors: readonly Actor[]): string {
  return actors.map(({ name }) => name).join(', ');
}

function datedWords(dated: Dated | null): string | null {
  return dated && `${intervalWords(dated)}${dated.basis === 'inferred' ? ' (inferred)' : ''}`;
}

/** "2025-05-14", "2025-05-13 to 2025-05-16", "until 2025-05-14". */
export function intervalWords({ from, to }: Interval): string {
  if (from === to) return from ?? 'some day';
  if (from === null) return `until ${to}`;
  return to === null ? `from ${from}` : `${from} to ${to}`;
}
