import { describe, expect, it } from 'vitest';
import { toNumber } from '../../model/index.ts';
import { mentions } from '../mentions/index.ts';
import { readingOf } from '../testing.ts';
import { times } from '../times/index.ts';
import { quantities } from './index.ts';

/** "4.5 basis point", "3–4 %" */
function amounts(text: string): string[] {
  return readingOf(text, '2031-03-06', [mentions, times, quantities]).layers.quantities.map(
    ({ value, upper, unit, per }) =>
      [toNumber(value), upper ? `–${toNumber(upper)}` : '', ` ${unit}`, per ? ` per ${per}` : ''].join(''),
  );
}

describe('how figures are written', () => {
  it.each([
    ['The gap widened to $-50.8bn.', '-50800000000 USD'],
    ['The port lost -$2.3 million.', '-2300000 USD'],
    ['Stocks were at minus-1.4 tonnes.', '-1.4 tonne'],
    ['It costs Y=28,030.', '28030 JPY'],
    ['It cost PS8.1bn.', '8100000000 GBP'],
    ['The duty is Rs. 1,20,000 crore.', '1200000000000 INR'],
    ['Shares closed at 118.5p.', '1.185 GBP'],
    ['Crude is at $75 U.S. a barrel.', '75 USD per barrel'],
    ['Profit was 58 cents per diluted share.', '0.58 USD per share'],
  ])('reads money: %s', (text, amount) => expect(amounts(text)).toEqual([amount]));

  it.each([
    ['Wheat was up 3-1/4 cents.', '0.0325 USD'],
    ['The rate is 2 ½ percent.', '2.5 %'],
    ['The bank kept its rate at 5-1/4 to 5-1/2 percent.', '5.25–5.5 %'],
    ['The bank cut its rate by half a percentage point.', '0.5 percentage point'],
    ['A hundred and twelve barges were delivered.', '112 barge'],
    ['The poll has a margin of error of plus or minus 3.1 percentage points.', '3.1 percentage point'],
    ['Faults fell to .05 per cent.', '0.05 %'],
    ['Nine out of 10 pupils passed.', '90 %'],
    ['Around 1 in 5 adults fish.', '20 %'],
    ['The lead is three-quarters of a point.', '0.75 point'],
    ['The rate rose by a quarter of a percentage point.', '0.25 percentage point'],
  ])('reads fractions and words: %s', (text, amount) => expect(amounts(text)).toEqual([amount]));

  it.each([
    ['It makes 430 lb-ft of torque.', '430 pound foot'],
    ['It emits 120 g/km of CO2.', '120 gram per kilometre'],
    [
      'The field yields 1.5 million barrels of oil equivalent per day.',
      '1500000 barrel of oil equivalent per day',
    ],
    ['It can refine 52,000 barrels-a-day.', '52000 barrel per day'],
    ['The flat has 1,200-square-foot rooms.', '1200 square foot'],
    ['It is made in a 5nm process.', '5 nanometre'],
    ['Its torque is 40 Nm.', '40 newton metre'],
    ['It was 25C at noon.', '25 celsius'],
    ['A magnitude 6.4 earthquake struck.', '6.4 magnitude'],
    ['He ran for 112 rushing yards.', '112 yard'],
    ['Kenya got 31 M1 tanks.', '31 tank'],
    ['Kenya got 24 F-16s.', '24 f-16'],
  ])('reads units: %s', (text, amount) => expect(amounts(text)).toEqual([amount]));

  it('tells two figures from a range', () => {
    expect(amounts('Gold slipped 0.3% to $2,041 an ounce.')).toEqual(['0.3 %', '2041 USD per ounce']);
    expect(amounts('Futures rose RM23 to RM2,145.')).toEqual(['23 MYR', '2145 MYR']);
    expect(amounts('They will raise $3m to $5m.')).toEqual(['3000000–5000000 USD']);
    expect(amounts('Wages rose from an average of $41,000 to $46,500.')).toEqual(['41000 USD', '46500 USD']);
    expect(amounts('Sales doubled from 300 to 600 boats.')).toEqual(['300 boat', '600 boat']);
  });

  it('reads no numberings, ages and years', () => {
    for (const text of [
      'Rooms 12 to 18 are closed.',
      'A 50 year-old diver won.',
      'Seas may rise by 2120.',
      'It shoots 4K video.',
    ])
      expect(amounts(text)).toEqual([]);
  });
});

describe('casualties', () => {
  it('counts one, and those whose noun is left out', () => {
    expect(amounts('One soldier was killed.')).toEqual(['1 soldier']);
    expect(amounts('The blast killed at least one person and left nine wounded.')).toEqual([
      '1 person',
      '9 person',
    ]);
    expect(amounts('The flood left 23 dead, 110 injured and 4,000 homeless.')).toEqual([
      '23 person',
      '110 person',
      '4000 person',
    ]);
    expect(amounts('One proposal was made, and one of the ships left.')).toEqual([]);
  });
});
