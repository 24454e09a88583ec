import { describe, expect, it } from 'vitest';
import type { Quantity } from '../../model/index.ts';
import { mentions } from '../mentions/index.ts';
import { readingOf } from '../testing.ts';
import { times } from '../times/index.ts';
import { quantities } from './index.ts';

function read(text: string): readonly Quantity[] {
  return readingOf(text, '2031-03-06', [mentions, times, quantities]).layers.quantities;
}

const measures = (text: string) => read(text).map(({ measure }) => measure);
const parties = (text: string) => read(text).map((one) => one.parties.map(({ name }) => name).join(' and '));

describe('what a figure measures', () => {
  it.each([
    ['Debt is forecast to reach 71% in 2032.', ['debt']],
    ['The premium over the market price is believed to be some $11.', ['premium over market price']],
    [
      'The trade volume, which stood at $1.4 billion in 2030, fell by a fifth.',
      ['trade volume', 'trade volume'],
    ],
    ['Kenya praised the work, the first part of which, worth $9m, is done.', [null]],
    ['Aid to Yemen was cut by $120 million, to $310 million.', ['aid to yemen', 'aid to yemen']],
    ['At 4.2%, growth in Rwanda was low.', ['growth in rwanda']],
    ['Trade grew by 8 percent in real terms.', ['trade']],
    ['The deficit narrowed to €4.2bn, compared with €5.0bn a year earlier.', ['deficit', 'deficit']],
    ['Trade stood at $2bn, the port said, up 3 percent.', ['trade', 'trade']],
    ['Investors put €3bn into Kenyan property.', ['kenyan property']],
  ])('%s', (text, expected) => expect(measures(text)).toEqual(expected));

  it('is what those counted do or suffer, and nothing where the unit says it all', () => {
    expect(measures('Some 1,300 Kenyan students are enrolled at Polish universities.')).toEqual([
      'kenyan students enrolled at polish universities',
    ]);
    expect(measures('About 15,000 Kenyans live in Oslo.')).toEqual(['kenyans in oslo']);
    expect(measures('Kenya got 12 patrol boats and 40 Polish lorries.')).toEqual([null, null]);
  });
});

describe('whose a figure is', () => {
  it('is of the state beside it, where each has one', () => {
    expect(parties('GDP fell by 2.7% in Moldova and by 0.4% in Hungary.')).toEqual(['Moldova', 'Hungary']);
    expect(parties('Peru sold copper worth $21bn to China and $3bn to Japan.')).toEqual([
      'Peru and China',
      'Peru and Japan',
    ]);
    expect(parties("Kenya's fund holds $5bn, Ghana's $2bn.")).toEqual(['Kenya', 'Ghana']);
  });

  it('is of the state of a capital, and of none that only lies beside', () => {
    expect(parties('Indian pilgrims made up 40% of arrivals in Kathmandu.')).toEqual(['India and Nepal']);
    expect(parties('Some 40 Malian lorries stood at the Senegalese border.')).toEqual(['Mali']);
  });
});
