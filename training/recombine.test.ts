import { describe, expect, it } from 'vitest';
import { randomFrom } from './random.ts';
import { recombined } from './recombine.ts';
import type { TreebankSentence } from './treebank.ts';

/** Of lines "word tag|PART head relation". */
function sentence(...lines: string[]): TreebankSentence {
  const rows = lines.map((line) => line.split(' '));
  const column = (at: number) => ['', ...rows.map((row) => row[at]!)];
  return {
    count: rows.length,
    forms: column(0),
    tags: column(1),
    heads: Int32Array.from([0, ...rows.map((row) => Number(row[2]))]),
    relations: column(3),
    document: '',
    text: '',
  };
}

const TREEBANK = [
  sentence('The DT|DET 2 det', 'harbour NN|NOUN 3 nsubj', 'reopened VBD|VERB 0 root', '. .|PUNCT 3 punct'),
  sentence(
    'We PRP|PRON 2 nsubj',
    'saw VBD|VERB 0 root',
    'boats NNS|NOUN 2 obj',
    'moored VBN|VERB 3 acl',
    'nearby RB|ADV 4 advmod',
    '. .|PUNCT 2 punct',
  ),
  sentence(
    '" ``|PUNCT 2 punct',
    'Go VB|VERB 0 root',
    "\" ''|PUNCT 2 punct",
    'the DT|DET 5 det',
    'pilot NN|NOUN 6 nsubj',
    'said VBD|VERB 2 parataxis',
    '. .|PUNCT 2 punct',
  ),
];

const shown = ({ forms }: TreebankSentence) => forms.slice(1).join(' ');

describe('recombined sentences', () => {
  const all = recombined(TREEBANK, 100, 1, randomFrom(1));

  it('put participles and attributions where news has them', () => {
    expect(all).toHaveLength(100);
    const texts = new Set(all.map(shown));
    expect(texts).toContain('The harbour moored nearby reopened .');
    expect(texts).toContain('The harbour , moored nearby , reopened .');
    expect(texts).toContain('Moored nearby , the harbour reopened .');
    expect(texts).toContain('The harbour , the pilot said , reopened .');
  });

  it('name whoever they attribute to', () => {
    const apart = sentence(
      'Nobody NN|NOUN 2 nsubj',
      'said VBD|VERB 0 root',
      'there RB|ADV 2 advmod',
      'here RB|ADV 1 advmod',
      '. .|PUNCT 2 punct',
    );
    for (const text of recombined([...TREEBANK, apart], 100, 1, randomFrom(2)).map(shown))
      expect(text).not.toMatch(/, (?:said|added|noted|warned|stressed|explained|argued|announced) ,/);
  });

  it('have the trees of their parts', () => {
    const { heads, relations, forms, tags } = all.find((one) => shown(one).startsWith('Moored'))!;
    expect(forms).toEqual(['', 'Moored', 'nearby', ',', 'the', 'harbour', 'reopened', '.']);
    expect([...heads]).toEqual([0, 6, 1, 1, 5, 6, 0, 6]);
    expect(relations.slice(1)).toEqual(['advcl', 'advmod', 'punct', 'det', 'nsubj', 'root', 'punct']);
    expect(tags[1]).toBe('VBN|VERB');
  });
});
