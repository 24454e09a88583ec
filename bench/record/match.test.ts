import { describe, expect, it } from 'vitest';
import type { Disagreement, Evidence, Figure } from '../../src/model/index.ts';
import { decimalOf } from '../../src/model/index.ts';
import type { Corpus } from '../corpus.ts';
import type { GoldRecord } from './gold.ts';
import { matchRecord } from './match.ts';

const NOTHING: GoldRecord = {
  encounters: [],
  mustNotMerge: [],
  figures: [],
  disagreements: [],
  commitments: [],
  silences: [],
  claims: [],
};

const in_ = (article: string): Evidence => ({ article, annotation: article, start: 0, end: 1, quote: 'x' });

function figure(id: string, value: string, more: Partial<Figure> = {}): Figure {
  return {
    id,
    record: 'figure',
    firmness: 'firm',
    value: decimalOf(value),
    upper: null,
    per: null,
    unit: 'hectare',
    bound: 'exact',
    equivalents: [],
    measure: 'forest lost in the delta',
    parties: [],
    period: null,
    authority: null,
    standing: 'reported',
    change: null,
    evidence: [in_(id)],
    ...more,
  };
}

function met(
  gold: Partial<GoldRecord>,
  figures: readonly Figure[],
  disagreements: Disagreement[] = [],
  claims: readonly unknown[] = [],
  commitments: readonly unknown[] = [],
) {
  const corpus = {
    record: { entities: [], encounters: [], claims, figures, commitments },
    disagreements,
    matrices: [],
    nameOf: new Map(['a', 'b', 'c'].map((name) => [name, name])),
  } as unknown as Corpus;
  return matchRecord({ ...NOTHING, ...gold }, corpus).map((verdict) => verdict.met);
}

describe('the matcher', () => {
  it('wants both ends of a range', () => {
    const gold = {
      figures: [{ measure: 'forest lost', value: [12, 14], unit: 'hectare', in: 'a' } as const],
    };
    expect(met(gold, [figure('a', '12', { upper: decimalOf('14') })])).toEqual([true]);
    expect(met(gold, [figure('a', '12', { upper: decimalOf('15') })])).toEqual([false]);
    expect(met(gold, [figure('a', '12')])).toEqual([false]);
  });

  it('takes "percent" for "%"', () => {
    const gold = { figures: [{ measure: 'rebate', value: 30, unit: 'percent', in: 'a' }] };
    expect(met(gold, [figure('a', '30', { unit: '%' })])).toEqual([true]);
    expect(met(gold, [figure('a', '30')])).toEqual([false]);
  });

  it('counts every report of a figure on its side of a disagreement', () => {
    const sides = { a: '12 hectares', b: '12 hectares', c: '15 hectares' };
    const gold = { disagreements: [{ type: 'conflict', about: 'forest lost in the delta', sides }] };
    const figures = [figure('a', '12', { evidence: [in_('a'), in_('b')] }), figure('c', '15')];
    const side = (id: string, words: string) => ({ words, record: id, evidence: in_(id) });
    const disagreement: Disagreement = {
      type: 'conflict',
      about: 'forest lost in the delta',
      explanation: '',
      sides: [side('a', '12 hectares'), side('c', '15 hectares')],
    };
    expect(met(gold, figures, [disagreement])).toEqual([true]);
    expect(met(gold, [figure('a', '12'), figure('c', '15')], [disagreement])).toEqual([false]);
    expect(met(gold, figures, [{ ...disagreement, type: 'rounding' }])).toEqual([false]);
  });

  it('knows a body by the people or by the state it is of', () => {
    const authority = { entity: 'x', kind: 'organisation', name: 'Embassy of Kenya' } as const;
    const gold = (between: string) => ({
      figures: [{ measure: 'forest lost', value: 12, unit: 'hectare', between: [between], in: 'a' } as const],
    });
    const one = figure('a', '12', { authority });
    expect(met(gold('Kenyan embassy'), [one])).toEqual([true]);
    expect(met(gold('Norwegian embassy'), [one])).toEqual([false]);
  });

  it('wants two words of a claim, or the only one it has', () => {
    const gold = { claims: [{ speaker: 'Eva Lind', content: 'there was no walkout', in: ['a'] }] };
    const claim = (words: string) => ({
      speaker: { entity: 'x', kind: 'person', name: 'Eva Lind' },
      wordings: [{ words }],
      evidence: [in_('a')],
    });
    const metBy = (words: string) => met(gold, [], [], [claim(words)]);
    expect(metBy('there had been a walkout')).toEqual([true]);
    expect(metBy('the walkout was about fishing rights')).toEqual([false]);
    expect(metBy('there had been rain')).toEqual([false]);
  });

  it('takes an actor that is no entity for one that nobody names', () => {
    const [strength, action] = ['agreed', 'exchange data on rivers'];
    const gold = { commitments: [{ actor: 'signatories of the Lima Charter', strength, action, in: ['a'] }] };
    const promised = (actors: readonly unknown[]) => ({
      ...{ strength, action, actors, counterparties: [], deadline: null, evidence: [in_('a')] },
      actorWords: actors.length > 0 ? null : 'its signatories',
    });
    expect(met(gold, [], [], [], [promised([])])).toEqual([true]);
    expect(met(gold, [], [], [], [promised([{ entity: 'state/PE', name: 'Peru' }])])).toEqual([false]);
  });
});
