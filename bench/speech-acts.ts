import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Pledge, Strength } from '../src/model/index.ts';
import { layers } from '../src/reading/layers.ts';
import { readingOf } from '../src/reading/testing.ts';
import { DATA, present } from './data.ts';
import type { Result } from './results.ts';

/** A release or a speech: its utterances in order, and whether each commits the party to something. */
interface Release {
  readonly texts: readonly string[];
  /** Whether each goes on with the list item before it. */
  readonly goesOn: readonly boolean[];
  readonly commissive: readonly boolean[];
  /** Of the half that was read while tuning, by a hash of its name. */
  readonly tuned: boolean;
}

/** Whether each utterance of a release commits somebody. */
type Judge = (release: Release) => readonly boolean[];

/** What binds who says it: not what he wants of others, plans or only hopes. */
const COMMISSIVE = new Set<Strength>(['agreed', 'pledged', 'scheduled', 'accepted', 'offered', 'refused']);

/** Commissives of campaign releases by utterance; the peer is fitted here, on other documents, and never shipped. */
export function speechActs(): Result[] {
  const releases = readReleases(present(join(DATA, 'speech-acts')));
  const peer = crossValidated(releases);
  const line = (figure: string, judge: Judge, among: readonly Release[], split: string): Result => ({
    bench: 'speech-acts',
    figure: `commissives by utterance, ${figure}, F1`,
    value: scored(judge, among),
    split,
  });
  const tuned = releases.filter((release) => release.tuned);
  const others = releases.filter((release) => !release.tuned);
  return [
    line('pledges', layer, tuned, 'first half, read while tuning'),
    line('pledges', layer, others, 'second half'),
    line('naive Bayes fitted to the set', peer, tuned, 'first half, 10 folds by document'),
    line('naive Bayes fitted to the set', peer, others, 'second half, 10 folds by document'),
  ];
}

/** An utterance is a paragraph, or the rest of one; a pledge counts where it begins, those of a list with their items. */
function layer({ texts, goesOn }: Release): readonly boolean[] {
  const text = texts.map((own, at) => (at === 0 ? own : (goesOn[at] ? '  ' : '\n\n') + own)).join('');
  const read = readingOf(text, null, layers).layers.pledges as readonly Pledge[];
  const begins = read.filter(({ strength }) => COMMISSIVE.has(strength)).map(({ start }) => start);
  let start = 0;
  return texts.map((utterance) => {
    const end = start + utterance.length;
    const found = begins.some((begin) => begin >= start && begin < end);
    start = end + 2;
    return found;
  });
}

function readReleases(folder: string): Release[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.csv'))
    .sort()
    .map((name) => {
      const [head = [], ...rows] = parseCsv(decoded(readFileSync(join(folder, name))));
      const [sentence, category] = [head.indexOf('Sentence'), head.indexOf('Categories')];
      const used = rows.filter((row) => (row[sentence] ?? '').trim() !== '');
      return {
        texts: used.map((row) => plain(row[sentence]!)),
        goesOn: openItems(used.map((row) => row[sentence]!)),
        commissive: used.map((row) => (row[category] ?? '').startsWith('Commissive')),
        tuned: createHash('sha256').update(name).digest()[0]! % 2 === 0,
      };
    });
}

/** Before which utterances a list item has been opened and not closed. */
function openItems(sentences: readonly string[]): boolean[] {
  let open = false;
  return sentences.map((sentence) => {
    const before = open && !sentence.includes('<li>');
    if (/<\/?li>/i.test(sentence)) open = sentence.lastIndexOf('<li>') > sentence.lastIndexOf('</li>');
    return before;
  });
}

/** The set marks lists with tags of its own. */
function plain(sentence: string): string {
  return sentence
    .replace(/<li>/g, '• ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Some of the files are Windows-1252. */
function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** RFC 4180. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, mark] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (mark !== ',') rows.push([]);
  }
  return rows.filter((row) => row.length > 1);
}

const FOLDS = 10;

/** Each release judged by what was fitted to the other folds. */
function crossValidated(releases: readonly Release[]): Judge {
  const judges = Array.from({ length: FOLDS }, (_, fold) =>
    fitted(releases.filter((_, at) => at % FOLDS !== fold)),
  );
  return (release) => judges[releases.indexOf(release) % FOLDS]!(release);
}

/** Multinomial naive Bayes over words and pairs of words, smoothed by one. */
function fitted(releases: readonly Release[]): Judge {
  const counts = [new Map<string, number>(), new Map<string, number>()] as const;
  const totals = [0, 0];
  const utterances = [0, 0];
  const vocabulary = new Set<string>();
  for (const { texts, commissive } of releases) {
    texts.forEach((text, at) => {
      const kind = commissive[at] ? 1 : 0;
      utterances[kind]!++;
      for (const feature of featuresOf(text)) {
        vocabulary.add(feature);
        counts[kind].set(feature, (counts[kind].get(feature) ?? 0) + 1);
        totals[kind]!++;
      }
    });
  }
  const likelihood = (kind: 0 | 1, features: readonly string[]) =>
    features.reduce(
      (sum, feature) =>
        sum + Math.log(((counts[kind].get(feature) ?? 0) + 1) / (totals[kind]! + vocabulary.size)),
      Math.log(utterances[kind]!),
    );
  return ({ texts }) =>
    texts.map((text) => {
      const features = featuresOf(text);
      return likelihood(1, features) > likelihood(0, features);
    });
}

function featuresOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+|[$%?!]/gu) ?? [];
  return [...words, ...words.slice(1).map((word, at) => `${words[at]} ${word}`)];
}

function scored(judge: Judge, releases: readonly Release[]): string {
  let [right, found, wanted] = [0, 0, 0];
  for (const release of releases) {
    judge(release).forEach((own, at) => {
      if (own) found++;
      if (release.commissive[at]) wanted++;
      if (own && release.commissive[at]) right++;
    });
  }
  const percent = (share: number) => (100 * share).toFixed(1);
  return `${percent((2 * right) / (found + wanted))} (precision ${percent(right / found)}, recall ${percent(right / wanted)})`;
}
