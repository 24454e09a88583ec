import { describe, expect, it } from 'vitest';
import { type Quantity, toNumber } from '../../model/index.ts';
import { mentions } from '../mentions/index.ts';
import { readingOf } from '../testing.ts';
import { times } from '../times/index.ts';
import { quantities } from './index.ts';

function read(text: string, published = '2031-03-06'): readonly Quantity[] {
  return readingOf(text, published, [mentions, times, quantities]).layers.quantities;
}

/** "9 crew member", "12–14 hectare" */
function amounts(text: string): string[] {
  return read(text).map(({ value, upper, unit }) =>
    [toNumber(value), upper ? `–${toNumber(upper)}` : '', ' ', unit].join(''),
  );
}

const measures = (text: string) => read(text).map(({ measure }) => measure);
const partiesOf = ({ parties }: Quantity) => parties.map(({ name }) => name).sort();

describe('money', () => {
  it('reads a short sign before what can be nothing but money', () => {
    expect(amounts('The quay cost QR 875 million.')).toEqual(['875000000 QAR']);
    expect(amounts('The quay cost N2 billion.')).toEqual(['2000000000 NGN']);
  });
});

describe('counts', () => {
  it('finds what a number counts before it', () => {
    expect(amounts('The trawler and its crew of 14 were towed to port.')).toEqual(['14 crew member']);
    expect(amounts('The port visa suits deckhands, who number around 2,300 in Bergen.')).toEqual([
      '2300 deckhand',
    ]);
    expect(amounts('The trawler and its 14 crew members were towed to port.')).toEqual(['14 crew member']);
    expect(amounts('A delegation of the ministry arrived on 14 May.')).toEqual([]);
  });

  it('finds what is counted again', () => {
    expect(
      amounts('About 1,150 divers wait at the pier. The port says there are more than 1,400 of them.'),
    ).toEqual(['1150 diver', '1400 diver']);
    const [, again] = read('Some 540 divers came, Kenya says. Norway puts the figure at 489.');
    expect(again).toMatchObject({ unit: 'diver', authority: { name: 'Norway' } });
    expect(amounts('Divers at Tarn, who number 11,470, shall go home.')).toEqual(['11470 diver']);
  });

  it('counts all of which one is picked out', () => {
    expect(amounts('The fishing accord was one of six treaties initialled there.')).toEqual(['6 treaty']);
  });

  it('tells some of a group from all of it', () => {
    expect(measures('Six of the sailors are Polish and three are Kenyan.')).toEqual([
      'part of sailors',
      'part of sailors',
    ]);
  });

  it('says what was done with what is counted', () => {
    const signed = ['agreements signed'];
    expect(measures('Seven agreements were signed in Nairobi.')).toEqual(signed);
    expect(measures('The presidents witnessed the signing of seven agreements.')).toEqual(signed);
    expect(measures('Kenya and Poland signed seven agreements.')).toEqual(signed);
    expect(measures('They welcomed the signature of seven agreements.')).toEqual(signed);
    expect(measures('Seven workers died near Mombasa.')).toEqual(['workers killed']);
    expect(measures('The tunnel joins two towns.')).toEqual([null]);
    expect(measures('Kenya urged the rebels to free seven teachers.')).toEqual([null]);
  });

  it('says what so many states put their names to, and gives it to none of them', () => {
    for (const text of [
      'Eleven states signed the Nairobi Compact in Kenya.',
      'The Nairobi Compact was inked by eleven states in Kenya.',
      'Delegates left Kenya with the Nairobi Compact, to which eleven states put their names.',
    ]) {
      const [compact] = read(text);
      expect(compact?.measure).toBe('states signed nairobi compact');
      expect(compact?.parties).toEqual([]);
    }
  });
});

describe('money', () => {
  it('knows rials and CFA francs', () => {
    expect(amounts('Oman gave RO 7.5 million.')).toEqual(['7500000 OMR']);
    expect(amounts('Senegal wants 40 million CFA francs.')).toEqual(['40000000 XOF']);
    expect(amounts('Cameroon wants 40 million CFA francs.')).toEqual(['40000000 XAF']);
  });

  it('takes what is put in other words for the same amount', () => {
    const [trade] = read('Trade came to NOK 4.4 billion, or roughly $400 million.');
    expect(trade?.equivalents).toMatchObject([{ unit: 'USD' }]);
    expect(amounts('It pays $3 million or $4 million a year.')).toEqual(['3000000 USD', '4000000 USD']);
  });

  it('takes tons for metric where the sentence said so', () => {
    expect(amounts('Exports rose to 52 metric tons from 48 tons.')).toEqual(['52 tonne', '48 tonne']);
    expect(amounts('Exports rose to 52 tons.')).toEqual(['52 ton']);
  });

  it('reads a bound with a verb and its subject', () => {
    expect(read('Trade between Kenya and Poland does not exceed 30 million dollars.')).toMatchObject([
      { bound: 'at most', measure: 'trade' },
    ]);
    expect(read('Trade between Kenya and Poland exceeded 30 million dollars.')).toMatchObject([
      { bound: 'more than', measure: 'trade' },
    ]);
  });

  it('says which way goods went, and what money is for', () => {
    expect(measures('Poland shipped goods worth $30 million to Kenya.')).toEqual(['exports']);
    expect(measures('Poland and Kenya traded goods worth $30 million.')).toEqual(['trade']);
    expect(measures('Kenya bought refined sugar worth $30 million.')).toEqual(['imports of refined sugar']);
    expect(measures('Trade between the neighbours, worth $30 million, may double.')).toEqual(['trade']);
    expect(measures('Kenya extended a $30 million credit line to Poland.')).toEqual(['credit line']);
    expect(measures('Kenya spent $30 million building roads.')).toEqual([null]);
    expect(measures('Bilateral trade was worth $30 million.')).toEqual(['bilateral trade']);
    expect(measures("The two countries' trade came to $30 million.")).toEqual(['trade']);
    expect(measures('Poland pledged $30 million to rebuild village schools.')).toEqual([
      'rebuild village schools',
    ]);
    expect(measures('Poland pledged $30 million to please voters.')).toEqual([null]);
    expect(measures('Poland paid the $30 million that it promised for village schools.')).toEqual([
      'village schools',
    ]);
    expect(measures('Aid to the port of Ca Mau, amounting to $30 million, has arrived.')).toEqual([
      'aid to port of ca mau',
    ]);
  });
});

describe('whose a figure is', () => {
  const about = 'Kenya received the president of Poland.\n\nKenya wants to sell Poland tea.\n\n';

  it('takes trade to be between the two states of the article', () => {
    const [trade] = read(`${about}Bilateral trade was worth $30 million in 2030.`);
    expect(partiesOf(trade!)).toEqual(['Kenya', 'Poland']);
    const [oil] = read(`${about}Oil fetched $30 a barrel.`);
    expect(oil?.parties).toEqual([]);
  });

  it('takes it to be nobody’s where the article is about several', () => {
    const [trade] = read('Kenya, Poland and Chile met.\n\nTrade was worth $30 million in 2030.');
    expect(trade?.parties).toEqual([]);
  });

  it('takes the states of a currency for no side', () => {
    const [trade] = read(`${about}Bilateral trade came to 30 million US dollars.`);
    expect(partiesOf(trade!)).toEqual(['Kenya', 'Poland']);
  });

  it('adds the seller whom a pronoun stands for', () => {
    const [exports, target] = read(
      'What does Poland want? It shipped goods worth $30 million to Kenya in 2030, and hopes to reach 90 million by 2035.',
    );
    expect([exports, target].map((one) => partiesOf(one!))).toEqual([
      ['Kenya', 'Poland'],
      ['Kenya', 'Poland'],
    ]);
    expect(target).toMatchObject({ measure: 'exports', standing: 'target' });
  });

  it('says what somebody puts at a sum', () => {
    const [tea, customs] = read(
      'Kenyan customs data put the shipments of tea to Poland at $71 million in 2030. Poland’s revenue service counts $64 million.',
    );
    expect([tea?.measure, customs?.measure]).toEqual([
      'shipments of tea to poland',
      'shipments of tea to poland',
    ]);
    expect(tea?.period?.interval?.from).toBe('2030-01-01');
  });

  it('gives a sum that its sentence gives to nobody to the states of the article, with doubt', () => {
    const [sum] = read(`${about}The bill has crept up to $71 million.`);
    expect(partiesOf(sum!)).toEqual(['Kenya', 'Poland']);
    expect(sum).toMatchObject({ firmness: 'tentative' });
    expect(read(`${about}Peru's bill has crept up to $71 million.`)[0]).toMatchObject({ firmness: 'firm' });
  });

  it('gives a group told of before to the states of the article', () => {
    expect(partiesOf(read(`${about}The affair of the 12 lorries was not passed over.`)[0]!)).toEqual([
      'Kenya',
      'Poland',
    ]);
    expect(read(`${about}Some 12 lorries burned.`)[0]?.parties).toEqual([]);
  });
});

describe('who gives a figure, and whether it is reached', () => {
  it('asks its clause before its sentence', () => {
    const [kenyan, polish] = read(
      'Kenya’s customs office counts $71 million; Poland, which leaves out coal, arrives at $64 million.',
    );
    expect([kenyan?.authority?.name, polish?.authority?.name]).toEqual(['Kenya', 'Poland']);
    const [tea] = read('Tea fetched $71 million in 2030, Kenya’s exchange office said.');
    expect(tea?.authority?.name).toBe('Kenya');
    const [exports, imports] = read(
      'Kenya said exports rose to $71 million, while imports fell to $64 million.',
    );
    expect([exports?.authority?.name, imports?.authority?.name]).toEqual(['Kenya', 'Kenya']);
  });

  it('gives no figure to the source of the next clause', () => {
    const [union, state] = read(
      'About 4,000 lorries used the bridge, according to the freight union; Kenya’s customs office puts the number at 2,600.',
    );
    expect(union?.authority).toBeNull();
    expect(state?.authority).not.toBeNull();
  });

  it('takes what is to come for a target', () => {
    const [seen, passed, reached] = read(
      'Kenya sees $90 million in trade in 2035. Trade will pass $80 million soon. Trade was worth $70 million in 2030.',
    );
    expect([seen, passed, reached].map((one) => one?.standing)).toEqual(['target', 'target', 'reported']);
    expect(passed?.measure).toBe('trade');
  });
});

describe('figures that carry on', () => {
  it('takes measure, sides and year from the trade that two offices count', () => {
    const read2 = read(
      'In 2029, trade between Kenya and Poland stood at $50 million. For 2030 there are two answers. Kenya counts $71 million; Statistics Poland arrives at $64 million. The target of $100 million is far.',
    );
    const money = read2.filter(({ kind }) => kind === 'money');
    expect(money.map(({ measure, period }) => [measure, period?.value ?? null])).toEqual([
      ['trade', '2029'],
      ['trade', '2030'],
      ['trade', '2030'],
      ['trade', null],
    ]);
    for (const one of money) expect(partiesOf(one)).toEqual(['Kenya', 'Poland']);
  });

  it('follows a subject past an aside, and a pronoun', () => {
    expect(
      measures('Bilateral trade, now at $30 million a year, could reach half a billion by 2040.'),
    ).toEqual(['bilateral trade', 'bilateral trade']);
    expect(
      measures(
        'Bilateral trade amounted to $30 million in 2030, and they resolved to raise it to $90 million.',
      ),
    ).toEqual(['bilateral trade', 'bilateral trade']);
  });

  it('takes goods for sold in the year told of, not the year it is compared with', () => {
    const sold = read(
      'Trade between Kenya and Poland totalled $54 million in 2030, down from $71 million in 2029. Kenya sold tea worth $9 million to Poland.',
    ).at(-1);
    expect(sold).toMatchObject({ measure: 'exports of tea', period: { value: '2030' } });
  });

  it('reads a subject with two verbs', () => {
    expect(measures('The volume of mutual trade grew 3.5 times and came to 44 million dollars.')).toEqual([
      'volume of mutual trade',
      'volume of mutual trade',
    ]);
  });

  it('takes no time from a clause about something else', () => {
    const [pacts] = read('They signed six pacts, one of which takes effect on July 1.');
    expect(pacts?.period).toBeNull();
  });
});
