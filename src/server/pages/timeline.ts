import { html } from 'hono/html';
import type { CommitmentState, Dossier, Encounter } from '../../model/index.ts';
import type { Html } from './layout.ts';
import { dayWords, intervalWords } from './words.ts';

const WIDTH = 960;
const LEFT = 12;
const ROW = 22;
const AXIS = 24;
const DAY = 86_400_000;
/** A label is kept this far from the next mark in its row, in user units. */
const LABEL = 6.4;

interface Mark {
  readonly id: string;
  readonly from: number;
  readonly to: number;
  readonly label: string;
  readonly title: string;
  readonly shape: 'held' | 'planned' | 'off' | 'deadline' | 'overdue';
}

/** Encounters as bars and dots, planned ones hollow, deadlines as flags; each leads to its item. */
export function timeline(dossier: Dossier): Html {
  const dated = marksOf(dossier);
  const marks = dated
    .filter(({ from }) => from <= endOf(dated))
    .sort((a, b) => a.from - b.from || (a.id < b.id ? -1 : 1));
  const [first] = marks;
  if (first === undefined) return html`<p class="empty">Nothing here has a date yet.</p>`;
  const start = first.from - 20 * DAY;
  const end = endOf(marks) + 40 * DAY;
  const x = (time: number) => LEFT + ((time - start) / (end - start)) * (WIDTH - 2 * LEFT);
  const { rows, rowOf } = inRows(marks, x);
  const height = AXIS + rows * ROW + 10;
  return html`<div class="scroll" tabindex="0" role="region" aria-label="Timeline"><svg class="timeline" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-label="Timeline of ${marks.length} encounters and deadlines">
${ticks(start, end).map(
  ({ time, label }) =>
    html`<line class="tick" x1="${x(time).toFixed(1)}" x2="${x(time).toFixed(1)}" y1="${AXIS - 6}" y2="${height}"/><text class="axis" x="${(x(time) + 3).toFixed(1)}" y="${AXIS - 10}">${label}</text>`,
)}
${marks.map((mark) => drawn(mark, x(mark.from), x(mark.to), AXIS + (rowOf.get(mark) ?? 0) * ROW + ROW / 2))}
</svg></div>`;
}

/** A target for 2030 would press two years of meetings into a corner: it stays in the list of commitments. */
const LOOK_AHEAD = 400 * DAY;

function endOf(marks: readonly Mark[]): number {
  const met = marks.filter(({ shape }) => shape === 'held' || shape === 'off');
  const last = Math.max(...(met.length > 0 ? met : marks).map(({ from }) => from));
  return Math.max(...marks.filter(({ to }) => to <= last + LOOK_AHEAD).map(({ to }) => to), last);
}

function marksOf({ encounters, commitments }: Dossier): Mark[] {
  const met = encounters.flatMap((encounter) => {
    const days = edges(encounter.when);
    if (days === null) return [];
    const title = `${encounter.title}, ${encounter.status}, ${encounter.when ? intervalWords(encounter.when) : ''}`;
    return [{ id: encounter.id, ...days, label: encounter.title, title, shape: shapeOf(encounter) }];
  });
  const due = commitments.flatMap(({ id, deadline, action, state }) => {
    const day = deadline?.to;
    if (!day || !isOpen(state)) return [];
    const time = Date.parse(day);
    const shape = state === 'overdue' ? ('overdue' as const) : ('deadline' as const);
    return [
      {
        id,
        from: time,
        to: time,
        label: shorten(action),
        title: `${state}: ${action}, ${dayWords(day)}`,
        shape,
      },
    ];
  });
  return [...met, ...due];
}

function isOpen(state: CommitmentState): boolean {
  return state === 'open' || state === 'due' || state === 'overdue';
}

function shapeOf({ status }: Encounter): Mark['shape'] {
  switch (status) {
    case 'held':
      return 'held';
    case 'planned':
    case 'confirmed':
      return 'planned';
    case 'postponed':
    case 'cancelled':
    case 'denied':
      return 'off';
  }
}

function edges(when: Encounter['when']): { from: number; to: number } | null {
  const day = when?.from ?? when?.to;
  if (!when || !day) return null;
  return { from: Date.parse(day), to: Date.parse(when.to ?? day) };
}

function shorten(words: string): string {
  return words.length > 44 ? `${words.slice(0, 42).trimEnd()}…` : words;
}

/** First free row for each mark, so that labels don't run into one another. */
function inRows(marks: readonly Mark[], x: (time: number) => number) {
  const ends: number[] = [];
  const rowOf = new Map<Mark, number>();
  for (const mark of marks) {
    const from = x(mark.from) - (onTheLeft(x(mark.to)) ? widthOf(mark.label) : 0);
    const free = ends.findIndex((end) => end < from);
    const row = free >= 0 ? free : ends.length;
    ends[row] = x(mark.to) + (onTheLeft(x(mark.to)) ? 14 : widthOf(mark.label) + 14);
    rowOf.set(mark, row);
  }
  return { rows: ends.length, rowOf };
}

function widthOf(label: string): number {
  return shorten(label).length * LABEL + 14;
}

/** Near the right edge there is only room before the mark. */
function onTheLeft(end: number): boolean {
  return end > WIDTH * 0.66;
}

function drawn(mark: Mark, from: number, to: number, y: number): Html {
  const width = Math.max(to - from, 0);
  const left = onTheLeft(to);
  const flag = mark.shape === 'deadline' || mark.shape === 'overdue';
  const shape = flag
    ? html`<path class="${mark.shape}" d="M${from.toFixed(1)} ${y + 7}v-14l9 4-9 4"/>`
    : width < 8
      ? html`<circle class="${mark.shape}" cx="${(from + width / 2).toFixed(1)}" cy="${y}" r="5"/>`
      : html`<rect class="${mark.shape}" x="${from.toFixed(1)}" y="${y - 5}" width="${width.toFixed(1)}" height="10" rx="5"/>`;
  const at = left ? from - 11 : to + 12;
  return html`<a href="#${mark.id}"><title>${mark.title}</title>${shape}<text x="${at.toFixed(1)}" y="${y + 4}" ${left ? html`text-anchor="end"` : ''}>${shorten(mark.label)}</text></a>`;
}

/** Months or years, at most a dozen. */
function ticks(start: number, end: number): { time: number; label: string }[] {
  const months = (end - start) / (30.4 * DAY);
  const step = [1, 2, 3, 6, 12, 24, 60, 120].find((count) => months / count <= 12) ?? 240;
  const first = new Date(start);
  const found: { time: number; label: string }[] = [];
  for (let month = Math.ceil((first.getUTCMonth() + 1) / step) * step; ; month += step) {
    const time = Date.UTC(first.getUTCFullYear(), month, 1);
    if (time > end) return found;
    const date = new Date(time);
    const name = date.toLocaleString('en', { month: 'short', timeZone: 'UTC' });
    found.push({
      time,
      label: step >= 12 || date.getUTCMonth() === 0 ? String(date.getUTCFullYear()) : name,
    });
  }
}
