import { listedWord, shortNameOf } from '../../src/language/index.ts';
import { contentWords, sharedWords } from '../../src/merging/words.ts';
import type {
  Actor,
  Amount,
  Commitment,
  CoverageRow,
  Disagreement,
  Encounter,
  Evidence,
  Figure,
  Interval,
} from '../../src/model/index.ts';
import { fold, toNumber } from '../../src/model/index.ts';
import type { Corpus } from '../corpus.ts';
import type { GoldClaim, GoldCommitment, GoldEncounter, GoldFigure, GoldRecord } from './gold.ts';

/** An item of the gold record, and whether the corpus holds it. */
export interface Verdict {
  readonly kind: 'encounter' | 'apart' | 'figure' | 'disagreement' | 'commitment' | 'silence' | 'claim';
  readonly about: string;
  readonly met: boolean;
  /** What kept the closest candidate from matching; empty when met. */
  readonly missing: readonly string[];
}

/**
 * Scores recall: an item is met when its kind, its parties, its place where given, an overlapping
 * interval or the value with unit and period, and every article listed are found in one record item.
 */
export function matchRecord(gold: GoldRecord, corpus: Corpus): Verdict[] {
  const found = new Map(gold.encounters.map((one) => [one.id, bestEncounter(one, corpus)]));
  return [
    ...gold.encounters.map((one) =>
      verdict('encounter', one.id, found.get(one.id)?.missing ?? ['no candidate']),
    ),
    ...gold.mustNotMerge.flatMap((pair) => (typeof pair === 'string' ? [] : [keptApart(pair, found)])),
    ...gold.figures.map((one) =>
      best('figure', `${one.measure} ${one.period ?? ''} ${one.value}`, corpus.record.figures, (figure) =>
        figureGaps(one, figure, corpus),
      ),
    ),
    ...gold.disagreements.map((one) =>
      best('disagreement', `${one.type}: ${one.about}`, corpus.disagreements, (disagreement) => [
        ...(disagreement.type === typeOf(one.type) ? [] : [`type is ${disagreement.type}`]),
        ...(sharesWords(
          `${one.about} ${Object.values(one.sides).join(' ')}`,
          `${disagreement.about} ${disagreement.sides.map(({ words }) => words).join(' ')}`,
        )
          ? []
          : ['another matter']),
        ...articleGaps(
          Object.keys(one.sides),
          disagreement.sides.flatMap((side) => reportsOf(side, corpus)),
          corpus,
        ),
      ]),
    ),
    ...gold.commitments.map((one) =>
      best(
        'commitment',
        `${one.actor} ${one.strength}: ${one.action}`,
        corpus.record.commitments,
        (commitment) => commitmentGaps(one, commitment, corpus),
      ),
    ),
    ...gold.silences.map((one) =>
      best(
        'silence',
        one.about,
        corpus.matrices.flatMap((matrix) => matrix.rows.map((row) => ({ row, matrix }))),
        ({ row, matrix }) => silenceGaps(one, row, matrix.origins, corpus),
      ),
    ),
    ...gold.claims.map((one) =>
      best('claim', `${one.speaker}: ${one.content}`, corpus.record.claims, (claim) =>
        claimGaps(one, claim, corpus),
      ),
    ),
  ];
}

/** Records may write the type out. */
function typeOf(written: string): string {
  return written === 'currency conversion' ? 'conversion' : written;
}

/** Every report of a figure or a commitment is on its side; of an encounter, the one that a side quotes. */
function reportsOf({ record, evidence }: Disagreement['sides'][number], { record: all }: Corpus) {
  return [...all.figures, ...all.commitments].find(({ id }) => id === record)?.evidence ?? [evidence];
}

/** Three words that carry meaning, at least: the names of two parties alone tell no matter. */
function sharesWords(gold: string, found: string): boolean {
  return sharedWords(contentWords(gold), contentWords(found)).length >= 3;
}

function verdict(kind: Verdict['kind'], about: string, missing: readonly string[]): Verdict {
  return { kind, about, met: missing.length === 0, missing };
}

/** The candidate with the fewest gaps decides. */
function best<T>(
  kind: Verdict['kind'],
  about: string,
  candidates: readonly T[],
  gaps: (candidate: T) => readonly string[],
): Verdict {
  const missing = candidates.map(gaps).sort((a, b) => a.length - b.length)[0] ?? ['no candidate'];
  return verdict(kind, about, missing);
}

function bestEncounter(
  gold: GoldEncounter,
  corpus: Corpus,
): { encounter: Encounter; missing: string[] } | undefined {
  return corpus.record.encounters
    .map((encounter) => ({ encounter, missing: encounterGaps(gold, encounter, corpus) }))
    .sort((a, b) => a.missing.length - b.missing.length)[0];
}

function encounterGaps(gold: GoldEncounter, encounter: Encounter, corpus: Corpus): string[] {
  const parties = [gold.guest, ...(gold.participants ?? [])].filter((name) => name !== undefined);
  const places = [...(gold.places ?? []), ...(gold.place ? [gold.place] : [])];
  return [
    ...(gold.kind === encounter.kind ? [] : [`kind is ${encounter.kind}`]),
    ...parties
      .filter((name) => !isAmong(name, encounter.participants, corpus))
      .map((name) => `party ${name}`),
    ...(gold.host && !hostedBy(gold.host, encounter, corpus) ? [`host ${gold.host}`] : []),
    ...places.filter((place) => !takesPlaceIn(place, encounter)).map((place) => `place ${place}`),
    ...whenGaps(gold.when, encounter.when),
    ...articleGaps(gold.reportedBy, encounter.evidence, corpus),
  ];
}

/** "Kremlin, Moscow" is met by either. */
function takesPlaceIn(place: string, encounter: Encounter): boolean {
  const named = [...encounter.places, ...encounter.participants.map(({ name }) => name)].map(fold);
  return place
    .split(',')
    .some((part) => named.some((name) => name.includes(fold(part)) || fold(part).includes(name)));
}

function hostedBy(host: string, encounter: Encounter, corpus: Corpus): boolean {
  return (
    isAmong(host, encounter.participants, corpus) ||
    fold(encounter.title).includes(fold(host)) ||
    encounter.places.some((place) => fold(place) === fold(host))
  );
}

function isAmong(name: string, actors: readonly Pick<Actor, 'entity' | 'name'>[], corpus: Corpus): boolean {
  return actors.some((actor) => isCalled(name, actor, corpus));
}

/** A state acts through its office-holders: what its prime minister promised, it promised. */
function actsFor(name: string, actors: readonly Pick<Actor, 'entity' | 'name'>[], corpus: Corpus): boolean {
  if (isAmong(name, actors, corpus)) return true;
  const code = listedWord(name)?.kind === 'state' ? listedWord(name)?.state : null;
  return (
    code != null &&
    actors.some(({ entity }) =>
      corpus.record.entities.some(({ id, state }) => id === entity && state === code),
    )
  );
}

function isCalled(name: string, actor: Pick<Actor, 'entity' | 'name'>, corpus: Corpus): boolean {
  const entity = corpus.record.entities.find(({ id }) => id === actor.entity);
  const wanted = fold(name);
  return [actor.name, ...(entity?.names ?? [])].some((known) => {
    const words = fold(known);
    return (
      words === wanted ||
      isSameBody(name, known) ||
      (words.length > 3 && `-${wanted}-`.includes(`-${words}-`)) ||
      `-${words}-`.includes(`-${wanted}-`)
    );
  });
}

/** "Kenyan embassy" is the "Embassy of Kenya". */
function isSameBody(name: string, known: string): boolean {
  const [people = '', ...what] = name.split(' ');
  const owner = listedWord(people);
  return (
    owner?.kind === 'demonym' &&
    owner.state !== null &&
    fold(known) === fold(`${what.join(' ')} of ${shortNameOf(owner.state)}`)
  );
}

function articleGaps(names: readonly string[], evidence: readonly Evidence[], corpus: Corpus): string[] {
  const reported = new Set(evidence.map(({ article }) => corpus.nameOf.get(article) ?? ''));
  return names
    .map((name) => name.split(' ')[0] ?? name)
    .filter((name) => ![...reported].some((one) => one === name || one.startsWith(`${name}_`)))
    .map((name) => `article ${name}`);
}

function whenGaps(gold: string | undefined, when: Interval | null): string[] {
  const wanted = gold === undefined ? null : intervalIn(gold);
  if (wanted === null) return [];
  if (when === null) return [`no date for ${gold}`];
  const apart = (when.from ?? '') > (wanted.to ?? '9999') || (when.to ?? '9999') < (wanted.from ?? '');
  return apart ? [`date is ${when.from}/${when.to}`] : [];
}

const SEASONS: Readonly<Record<string, readonly [string, string]>> = {
  spring: ['03-01', '05-31'],
  summer: ['06-01', '08-31'],
  autumn: ['09-01', '11-30'],
  winter: ['12-01', '12-31'],
};

/** "2025-05-13/2025-05-16", "2024-09, a Wednesday", "autumn 2025", "after 2025-05-14, within 2025". */
function intervalIn(words: string): Interval | null {
  if (/decade/.test(words)) return { from: null, to: '2029-12-31' };
  const season = /^(spring|summer|autumn|winter) (\d{4})/.exec(words);
  const part = season && SEASONS[season[1] ?? ''];
  if (season && part) return { from: `${season[2]}-${part[0]}`, to: `${season[2]}-${part[1]}` };
  const days = words.match(/\d{4}(-\d{2}){0,2}/g);
  const [first, last] = [days?.[0], days?.at(-1)];
  if (!first || !last) return null;
  return { from: `${first}-01-01`.slice(0, 10), to: endOf(last) };
}

function endOf(day: string): string {
  if (day.length === 4) return `${day}-12-31`;
  if (day.length === 10) return day;
  const [year = 0, month = 1] = day.split('-').map(Number);
  return `${day}-${new Date(Date.UTC(year, month, 0)).getUTCDate()}`;
}

function keptApart(
  pair: readonly string[],
  found: ReadonlyMap<string, { encounter: Encounter } | undefined>,
): Verdict {
  const ids = pair.map((id) => found.get(id)?.encounter.id);
  return verdict('apart', pair.join(' / '), new Set(ids).size === ids.length ? [] : ['merged']);
}

function figureGaps(gold: GoldFigure, figure: Figure, corpus: Corpus): string[] {
  const amounts = [figure, ...figure.equivalents];
  const unit = (name: string) =>
    gold.unit === undefined || name === (gold.unit === 'percent' ? '%' : gold.unit);
  const [value, upper] = typeof gold.value === 'number' ? [gold.value, null] : gold.value;
  const isValue = (amount: Amount) =>
    closeTo(toNumber(amount.value), value) &&
    (upper === null || (amount.upper !== null && closeTo(toNumber(amount.upper), upper)));
  const named = [...figure.parties, ...(figure.authority ? [figure.authority] : [])];
  return [
    ...(amounts.some((amount) => unit(amount.unit) && isValue(amount)) ? [] : [`value ${gold.value}`]),
    ...(gold.between ?? []).filter((name) => !isAmong(name, named, corpus)).map((name) => `party ${name}`),
    ...whenGaps(gold.period, figure.period),
    ...articleGaps(typeof gold.in === 'string' ? [gold.in] : gold.in, figure.evidence, corpus),
  ];
}

function closeTo(value: number, wanted: number): boolean {
  return Math.abs(value - wanted) <= Math.abs(wanted) * 1e-6;
}

function commitmentGaps(gold: GoldCommitment, commitment: Commitment, corpus: Corpus): string[] {
  const action = `${commitment.action} ${commitment.evidence.map(({ quote }) => quote).join(' ')}`;
  const shared = sharedWords(contentWords(gold.action), contentWords(action)).length;
  const actors = gold.actor
    .split(/ and | \(for |\)/)
    .filter((name) => name !== '' && !/^(both|the) /.test(name));
  const actorWords = fold(commitment.actorWords ?? '');
  // "Lind (for Norway)" is met by either.
  const missingActors = actors.filter(
    (name) =>
      !actsFor(name, commitment.actors, corpus) &&
      !actorWords.includes(fold(name)) &&
      !(isDescribed(name) && commitment.actors.length === 0),
  );
  return [
    ...(gold.strength === commitment.strength ? [] : [`strength is ${commitment.strength}`]),
    ...(/ \(for /.test(gold.actor) && missingActors.length < actors.length
      ? []
      : missingActors.map((name) => `actor ${name}`)),
    ...(gold.counterparty &&
    !actsFor(gold.counterparty, commitment.counterparties, corpus) &&
    !fold(action).includes(fold(gold.counterparty.split(' ').at(-1) ?? ''))
      ? [`counterparty ${gold.counterparty}`]
      : []),
    ...(shared >= Math.min(2, contentWords(gold.action).length) ? [] : [`action “${gold.action}”`]),
    ...(/\d/.test(gold.deadline ?? '') ? whenGaps(gold.deadline, commitment.deadline) : []),
    ...articleGaps(gold.in, commitment.evidence, corpus),
  ];
}

/** "participating states": no entity, so that a commitment which names nobody meets it. */
function isDescribed(name: string): boolean {
  return /^\p{Ll}/u.test(name);
}

function silenceGaps(
  gold: { about: string; reports: readonly string[]; silent: readonly string[] },
  row: CoverageRow,
  origins: Corpus['matrices'][number]['origins'],
  corpus: Corpus,
): string[] {
  const cellOf = (name: string) => {
    const at = origins.findIndex(({ articles }) =>
      articles.some((id) => (corpus.nameOf.get(id) ?? '').startsWith(name)),
    );
    return row.cells[at]?.cell;
  };
  const evidence = row.cells.flatMap((cell) => cell.evidence.map(({ quote }) => quote)).join(' ');
  const about = sharedWords(contentWords(gold.about), contentWords(`${row.about} ${evidence}`)).length;
  return [
    ...(about > 0 ? [] : ['another topic']),
    ...gold.reports
      .filter((name) => cellOf(name) !== 'reports' && cellOf(name) !== 'contradicts')
      .map((name) => `report of ${name}`),
    ...gold.silent.filter((name) => cellOf(name) !== 'silent').map((name) => `silence of ${name}`),
  ];
}

function claimGaps(gold: GoldClaim, claim: Corpus['record']['claims'][number], corpus: Corpus): string[] {
  const words = claim.wordings.map((wording) => wording.words).join(' ');
  const wanted = [...Object.values(gold.wordings ?? {}), gold.content].join(' ');
  return [
    ...(claim.speaker && isCalled(gold.speaker, claim.speaker, corpus) ? [] : [`speaker ${gold.speaker}`]),
    ...(sharedWords(contentWords(wanted), contentWords(words)).length >=
    Math.min(2, Math.max(1, contentWords(words).length))
      ? []
      : ['content']),
    ...articleGaps([...Object.keys(gold.wordings ?? {}), ...(gold.in ?? [])], claim.evidence, corpus),
  ];
}
