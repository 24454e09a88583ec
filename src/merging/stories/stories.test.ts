import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../model/index.ts';
import { storiesOf } from './index.ts';

/** Two strikes at two ports, told by three outlets each, and a vote. */
const TEXTS: Readonly<Record<string, string>> = {
  'moss 1':
    'Crane drivers at the port of Moss walked out on Monday over night shifts. Their leader, Silje Haugland, said 140 drivers would stay away until Haugland and the port had talked. Ferries to Horten ran as usual.',
  'moss 2':
    'The strike at Moss entered its second day on Tuesday. Haugland told reporters in Moss that the night shifts had to go. The port said 140 crane drivers were out and that talks with Silje Haugland would begin on Thursday.',
  'moss 3':
    'Moss port and its crane drivers met on Thursday. After four hours Silje Haugland said there was no deal on night shifts. The 140 drivers at Moss stay out, Haugland added.',
  'faro 1':
    'Dockers at the port of Faro began a strike on Wednesday against longer shifts. Rui Caldeira, who speaks for 90 dockers, said Faro could not go on like this. Caldeira asked the ministry in Lisbon to step in.',
  'faro 2':
    'Lisbon will send a mediator to Faro, where 90 dockers have been on strike since Wednesday. Rui Caldeira welcomed it. The shifts in Faro were eleven hours long, Caldeira said.',
  'faro 3':
    'A mediator from Lisbon brought the dockers of Faro and their employers together on Saturday. Caldeira spoke of progress on shifts. The 90 dockers vote on Sunday, Rui Caldeira said in Faro.',
  vote: 'Latvian voters go to the polls in June to choose a new parliament. Eleven parties stand, two of them for the first time, the election commission in Riga announced.',
};

const articles = Object.entries(TEXTS).map(
  ([id, text]) =>
    ({
      id,
      text,
      regions: [{ kind: 'body', start: 0, end: text.length }],
      published: null,
    }) as unknown as Article,
);

const shown = (given: readonly Article[]) => storiesOf(given).map((story) => story.map(({ id }) => id));

describe('stories', () => {
  it('hold the articles of the same events, and keep look-alikes apart', () => {
    expect(shown(articles)).toEqual([
      ['faro 1', 'faro 2', 'faro 3'],
      ['moss 1', 'moss 2', 'moss 3'],
      ['vote'],
    ]);
  });

  it('are the same for any order of the articles', () => {
    const expected = shown(articles);
    fc.assert(
      fc.property(fc.shuffledSubarray(articles, { minLength: articles.length }), (shuffled) => {
        expect(shown(shuffled)).toEqual(expected);
      }),
      { numRuns: 20 },
    );
  });

  it('take any text', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 80 }), { maxLength: 5 }), (texts) => {
        const given = texts.map(
          (text, at) =>
            ({
              id: `${at}`,
              text,
              regions: [{ kind: 'body', start: 0, end: text.length }],
            }) as unknown as Article,
        );
        expect(shown(given).flat().sort()).toEqual(given.map(({ id }) => id).sort());
      }),
    );
  });
});
