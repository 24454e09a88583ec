import { expect, it } from 'vitest';
import { DocumentBuilder, joined, labelledNames } from './document.ts';

const WORDS = ['"', 'Kenya', "'s", 'Aino', 'Lind', '"', ',', 'he', 'said', '(', 'twice', ')', '.'];

it('undoes the spaces of a tokenized corpus', () => {
  expect(joined(WORDS).text).toBe('"Kenya\'s Aino Lind", he said (twice).');
});

it('places the names of a sentence in its document', () => {
  const labels = WORDS.map((word) => ({ Kenya: 'B-LOC', Aino: 'B-PER', Lind: 'I-PER' })[word] ?? 'O');
  const words = joined(WORDS);
  const names = labelledNames(labels, words, (label) => (label === 'PER' ? 'PER' : undefined));
  const document = new DocumentBuilder('one');
  document.add('First.', []);
  document.add(words.text, names);
  const { text, names: found } = document.built();
  expect(found.map(({ start, end, kind }) => `${kind} ${text.slice(start, end)}`)).toEqual(['PER Aino Lind']);
});
