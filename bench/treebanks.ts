import { join } from 'node:path';
import { type Marked, markedNews, scoreClauses } from '../src/language/parsing/annotated/news.ts';
import { models } from '../src/language/parsing/models.ts';
import { itemOf } from '../training/items.ts';
import { guessRoles } from '../training/jackknife.ts';
import { scoreTags, scoreTrees } from '../training/score.ts';
import { wordsOf } from '../training/train-tagger.ts';
import { readTreebank, type TreebankSentence } from '../training/treebank.ts';
import { DATA, present } from './data.ts';
import { percent, type Result } from './results.ts';

/** Tags and trees on the development part of a treebank, with its own words and with tags as predicted. */
export function treebank(name: 'ewt' | 'gum'): Result[] {
  const sentences = readTreebank(present(join(DATA, name, 'dev.conllu')));
  const lines = scoresOf(sentences, `treebank/${name}`);
  if (name !== 'gum') return lines;
  const news = sentences.filter(({ document }) => document.includes('_news_'));
  return [...lines, ...scoresOf(news, 'treebank/gum', ', news')];
}

function scoresOf(sentences: readonly TreebankSentence[], bench: string, part = ''): Result[] {
  const { tags, relations, groups, vocabulary, tagger, guesser, parser } = models();
  const relationNumbers = new Map(relations.map((relation, number) => [relation, number]));
  const found: Uint8Array[] = [];
  const items = sentences.map((sentence) => {
    const words = wordsOf(sentence, vocabulary);
    const given = new Uint8Array(sentence.count + 1);
    tagger.tag(words, sentence.count, given, new Int16Array(sentence.count + 1));
    found.push(given);
    return itemOf(sentence, words, given, vocabulary, relationNumbers, new Map());
  });
  guessRoles(items, guesser, groups);
  const trees = scoreTrees(parser, items, relations, groups);
  const { partsOfSpeech, pennTags } = scoreTags(sentences, found, tags);
  const line = (figure: string, share: number): Result => ({
    bench,
    figure: `${figure}${part}`,
    value: `${(100 * share).toFixed(2)}%`,
    split: 'dev',
  });
  return [
    line('parts of speech (UPOS)', partsOfSpeech),
    line('Penn tags (XPOS)', pennTags),
    line('heads (UAS)', trees.unlabelled),
    line('heads and relations (LAS)', trees.labelled),
  ];
}

/** Main clauses of our own sentences of news, which were marked before any was parsed. */
export function clauses(): Result[] {
  const fresh = markedNews('fresh.txt');
  const half = fresh.length / 2;
  return [
    ...clausesOf(markedNews('news.txt'), 'own, read while tuning'),
    ...clausesOf(fresh.slice(0, half), 'own fresh, first half, read once'),
    ...clausesOf(fresh.slice(half), 'own fresh, second half, unread'),
  ];
}

function clausesOf(marked: readonly Marked[], split: string): Result[] {
  const { sentences, clauses: right, arguments: all, found } = scoreClauses(marked);
  const line = (figure: string, value: string): Result => ({ bench: 'clauses', figure, value, split });
  return [
    line('main verb and subject', percent(right, sentences)),
    line('core arguments', percent(found, all)),
  ];
}
