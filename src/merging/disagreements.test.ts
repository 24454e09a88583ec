import { describe, expect, it } from 'vitest';
import type { Contact, Dated, Disagreement, Pledge, Quantity, Statement } from '../model/index.ts';
import { commitmentGrouping, composeCommitment } from './commitments/index.ts';
import { disagreementsOf } from './disagreements.ts';
import { composeEncounter } from './encounters/compose.ts';
import { composeFigure, figureGrouping } from './figures/index.ts';
import { group } from './group.ts';
import type { Item } from './item.ts';
import { article, builder, item, when } from './testing.ts';

const build = builder();
const [kenya, norway] = [build.party('state/KE', 'Kenya'), build.party('state/NO', 'Norway')];
const parties = [kenya, norway];
const year = (value: string) => when(value, `${value}-01-01`, `${value}-12-31`);

interface Given {
  readonly claims?: readonly Item<Statement>[];
  readonly figures?: readonly Item<Quantity>[];
  readonly commitments?: readonly Item<Pledge>[];
  /** Contacts of one encounter. */
  readonly contacts?: readonly Item<Contact>[];
}

function found({ figures = [], commitments = [], contacts = [], claims = [] }: Given): Disagreement[] {
  const items = [...figures, ...commitments];
  const articles = items.map((one) => article(one.annotation.article, '', one.published?.from ?? null));
  const figure = group(figureGrouping, figures);
  const commitment = group(commitmentGrouping, commitments);
  const inferred = new Map<string, Dated>();
  return disagreementsOf(
    {
      entities: [],
      encounters: contacts.length > 0 ? [composeEncounter(contacts, inferred)] : [],
      figures: figure.map((members) => composeFigure(members, inferred)),
      commitments: commitment.map((members) => composeCommitment(members, inferred)),
      inferred,
    },
    { groups: { encounter: [contacts], claim: claims.map((one) => [one]), figure, commitment } },
    articles,
  );
}

function typesOf(figures: readonly Item<Quantity>[]): string[] {
  return found({ figures }).map(({ type }) => type);
}

describe('disagreements of figures', () => {
  const trade = { parties, period: year('2030') };
  const one = item(build.quantity('a', '2.48', 9, 'USD', trade), '2031-02-01');
  const other = (written: string, unit: string, more: Partial<Quantity> = {}, published = '2031-02-02') =>
    item(build.quantity('b', written, 9, unit, { ...trade, ...more }), published);

  it('sets two counts of one thing against each other, which one article gives of two sources', () => {
    const [kenyan, norwegian] = [build.party('organisation/kenyan-police', 'Kenyan police'), norway];
    const count = (written: string, quote: string, start: number, authority: typeof norway) =>
      item(
        {
          ...build.quantity('a', written, 0, 'migrant', {
            kind: 'count',
            measure: null,
            parties: [],
            authority,
          }),
          ...{ quote, start, end: start + quote.length },
        },
        '2031-02-01',
      );
    const first = count('1150', '1,150 migrants', 10, kenyan);
    expect(typesOf([first, count('1400', '1,400', 90, norwegian)])).toEqual(['conflict']);
    expect(typesOf([first, count('1400', '1,400', 900, norwegian)])).toEqual([]);
    expect(typesOf([first, count('90', '90', 90, norwegian)])).toEqual([]);
  });

  it('knows currencies that are tied to one another', () => {
    const money = (article: string, written: string, unit: string) =>
      item(build.quantity(article, written, 6, unit, trade), '2031-02-01');
    expect(typesOf([money('a', '38', 'USD'), money('b', '96', 'QAR')])).toEqual(['conflict']);
    expect(typesOf([money('a', '26.4', 'USD'), money('b', '96', 'QAR')])).toEqual(['conversion']);
    expect(typesOf([money('a', '38', 'USD'), money('b', '96', 'NOK')])).toEqual([]);
  });

  it('sets the years against each other in which one sum is to be reached', () => {
    const target = (article: string, measure: string, by: string) =>
      item(
        build.quantity(article, '2', 9, 'EUR', {
          ...{ parties, measure, standing: 'target' },
          period: when(`../${by}`, null, `${by}-12-31`),
        }),
        '2031-02-01',
      );
    const trade = target('a', 'trade', '2034');
    const [years, ...more] = found({ figures: [trade, target('b', 'annual volume', '2035')] });
    expect(more).toEqual([]);
    expect(years).toMatchObject({ type: 'conflict' });
    expect(years?.explanation).toContain('against');
    expect(found({ figures: [trade, target('b', 'annual volume', '2034')] })).toEqual([]);
  });

  it('lets somebody else count otherwise in one article', () => {
    const shipped = (value: string, authority: Quantity['authority']) =>
      item(
        build.quantity('a', value, 6, 'USD', { ...trade, measure: 'exports of tea', authority }),
        '2031-02-01',
      );
    expect(typesOf([shipped('46', null), shipped('29', kenya)])).toEqual(['conflict']);
    expect(typesOf([shipped('46', null), shipped('29', null)])).toEqual([]);
  });

  it('compares no sums that nothing measures', () => {
    const sum = (article: string, value: string) =>
      item(build.quantity(article, value, 6, 'USD', { ...trade, measure: null }), '2031-02-01');
    expect(typesOf([sum('a', '46'), sum('b', '272')])).toEqual([]);
  });

  it('calls what nothing explains a conflict, with both sides in words', () => {
    const [conflict, ...more] = found({ figures: [one, other('3.2', 'USD')] });
    expect(more).toEqual([]);
    expect(conflict).toMatchObject({ type: 'conflict', about: 'total trade of Kenya and Norway, 2030' });
    expect(conflict?.explanation).toContain('nothing explains the difference');
    expect(conflict?.sides.map(({ words }) => words).sort()).toEqual(['USD 2.48e9', 'USD 3.2e9']);
  });

  it('explains by rounding', () => {
    expect(typesOf([one, other('2.5', 'USD')])).toEqual(['rounding']);
    const about = { bound: 'about', period: year('2030') } as const;
    const exact = item(build.quantity('a', '611', 6, 'USD', trade), '2031-02-01');
    expect(
      typesOf([exact, item(build.quantity('b', '600', 6, 'USD', { parties, ...about }), '2031-02-01')]),
    ).toEqual(['rounding']);
    expect(typesOf([exact, item(build.quantity('b', '600', 6, 'USD', trade), '2031-02-01')])).toEqual([
      'conflict',
    ]);
  });

  it('explains by the rate that an article gives, and compares at it', () => {
    const rate = item(
      build.quantity('c', '9', 6, 'NOK', { measure: 'aid', equivalents: [build.amount('1', 6, 'USD')] }),
      '2031-02-01',
    );
    expect(typesOf([one, other('22.3', 'NOK'), rate])).toEqual(['conversion']);
    expect(typesOf([one, other('31', 'NOK'), rate])).toEqual(['conflict']);
    expect(typesOf([one, other('22.3', 'NOK')])).toEqual([]);
  });

  it('explains by sources of two states, and by a revision of one', () => {
    const customs = build.party('organisation/kenya-customs', 'Kenya Customs');
    const statistics = build.party('organisation/statistics-norway', 'Statistics Norway');
    const first = item(build.quantity('a', '2.48', 9, 'USD', { ...trade, authority: customs }), '2031-02-01');
    expect(typesOf([first, other('3.2', 'USD', { authority: statistics })])).toEqual(['different source']);
    expect(typesOf([first, other('3.2', 'USD', { authority: customs }, '2031-06-01')])).toEqual(['revision']);
  });

  it('keeps apart what two sources explain and what two outlets state as a fact', () => {
    const customs = { authority: build.party('organisation/kenya-customs', 'Kenya Customs') };
    const statistics = { authority: build.party('organisation/statistics-norway', 'Statistics Norway') };
    const of = (name: string, written: string, more: Partial<Quantity> = {}) =>
      item(build.quantity(name, written, 9, 'USD', { ...trade, ...more }), '2031-02-01');
    const sourced = [of('a', '2.48', customs), of('b', '3.2', statistics)];
    expect(typesOf([...sourced, of('c', '2.48')])).toEqual(['different source']);
    const all = found({ figures: [...sourced, of('c', '2.48'), of('d', '3.2')] });
    expect(
      all.map(({ type, sides }) => [type, sides.map(({ evidence }) => evidence.article).sort()]),
    ).toEqual([
      ['different source', ['a', 'b']],
      ['conflict', ['c', 'd']],
    ]);
  });

  it('says where outlets give one amount in two currencies', () => {
    const more = { equivalents: [build.amount('2.48', 9, 'USD')] };
    expect(
      typesOf([one, item(build.quantity('b', '26', 9, 'NOK', { ...trade, ...more }), '2031-02-02')]),
    ).toEqual(['conversion']);
    expect(typesOf([item(build.quantity('a', '26', 9, 'NOK', { ...trade, ...more }), '2031-02-02')])).toEqual(
      [],
    );
  });

  it('explains by scope', () => {
    expect(typesOf([one, other('1.1', 'USD', { measure: 'exports of kenya to norway' })])).toEqual([
      'different scope',
    ]);
    expect(typesOf([one, other('1.1', 'USD', { measure: 'trade in services' })])).toEqual([
      'different scope',
    ]);
    expect(typesOf([one, other('1.1', 'USD', { measure: 'aid' })])).toEqual([]);
    expect(typesOf([one, other('1.1', 'USD', { measure: 'exports of tea' })])).toEqual([]);
  });

  it('takes names of trade for one measure', () => {
    expect(typesOf([one, other('1.1', 'USD', { measure: 'volume of trade exchange' })])).toEqual([
      'conflict',
    ]);
    expect(typesOf([one, other('1.1', 'USD', { measure: 'commercial flows' })])).toEqual(['conflict']);
  });

  it('puts all periods of a measure side by side, once', () => {
    const years = ['2028', '2029', '2030'].map((value, at) =>
      item(build.quantity(`y${at}`, `${at + 1}.3`, 9, 'USD', { parties, period: year(value) }), '2031-02-01'),
    );
    const [periods, ...more] = found({ figures: years });
    expect(more).toEqual([]);
    expect(periods?.type).toBe('different period');
    expect(periods?.sides).toHaveLength(3);
  });

  it('sees none in equal amounts, other pairs and bounds that allow the other', () => {
    expect(typesOf([one, other('2.480', 'USD', { measure: 'two-way trade' })])).toEqual([]);
    expect(typesOf([one, other('3.2', 'USD', { parties: [kenya, build.party('state/SE')] })])).toEqual([]);
    const students = { measure: 'students', period: null } as const;
    const eighty = item(
      build.quantity('a', '80', 0, 'student', { ...students, bound: 'more than' }),
      '2031-02-01',
    );
    const more = item(build.quantity('b', '95', 0, 'student', students), '2031-02-02');
    expect(typesOf([eighty, more])).toEqual([]);
    expect(typesOf([eighty, item(build.quantity('b', '70', 0, 'student', students), '2031-02-02')])).toEqual([
      'conflict',
    ]);
    expect(typesOf([eighty, item(build.quantity('b', '70', 0, 'student', students), '2032-02-02')])).toEqual(
      [],
    );
  });
});

describe('disagreements of counts', () => {
  const count = (name: string, written: string, unit: string, more: Partial<Quantity> = {}) =>
    item(
      build.quantity(name, written, 0, unit, { kind: 'count', measure: null, parties, ...more }),
      '2031-05-20',
    );

  it('sees how many documents each counts, whatever it calls them', () => {
    const [three, four, five] = [
      count('c', '4', 'document', { measure: 'documents signed', parties: [] }),
      count('d', '5', 'cooperation document', { measure: 'cooperation documents signed', parties: [] }),
      count('e', '5', 'document', { measure: 'documents signed', parties: [] }),
    ];
    const conflicts = found({ figures: [three, four, five] });
    expect(conflicts.map(({ type, sides }) => [type, sides.length])).toEqual([['conflict', 2]]);
  });

  it('puts no two occasions side by side as periods', () => {
    const on = (day: string) => ({ measure: 'documents signed', period: when(day, day) });
    const figures = [
      count('c', '4', 'document', on('2030-02-01')),
      count('d', '5', 'document', on('2031-02-01')),
    ];
    expect(found({ figures })).toEqual([]);
  });

  it('knows that a ship has one crew, and may meet any number of ships', () => {
    expect(typesOf([count('c', '9', 'sailor'), count('d', '11', 'crew member')])).toEqual(['conflict']);
    expect(typesOf([count('c', '9', 'ship'), count('d', '11', 'ship')])).toEqual([]);
  });
});

describe('disagreements of commitments', () => {
  const readout = (name: string, more: Partial<Pledge>, published = '2031-09-18') =>
    item(
      build.pledge(name, [kenya], 'sign the seafarers certificates treaty', {
        counterparties: [norway],
        ...more,
      }),
      published,
    );

  it('sees one readout say agreed and the other considered', () => {
    const conflicts = found({ commitments: [readout('a', {}), readout('b', { strength: 'considering' })] });
    expect(conflicts.map(({ type, explanation }) => [type, explanation])).toEqual([
      ['conflict', 'agreed in one report, considering in another; nothing explains the difference'],
    ]);
  });

  it('sees none in one article, half a year later, or in two of one strength', () => {
    const agreed = readout('a', {});
    for (const other of [
      readout('a', { strength: 'considering' }),
      readout('b', { strength: 'considering' }, '2032-03-18'),
      readout('b', { strength: 'pledged' }),
      readout('b', { strength: 'refused', negated: true }),
    ]) {
      expect(found({ commitments: [agreed, other] })).toEqual([]);
    }
  });
});

describe('disagreements of encounters', () => {
  const people = [build.party('person/astrid-lind'), build.party('person/james-okello')].map((party) => ({
    ...party,
    role: 'participant' as const,
  }));
  const city = (name: string) => [build.party(`place/${name.toLowerCase()}`, name)];
  const report = (name: string, kind: Contact['kind'], more: Partial<Contact>) =>
    item(build.contact(name, kind, people, more), '2031-05-20');
  const on = (day: string) => ({ when: when(day, day) });

  it('sees days that differ, of what was held', () => {
    const [tuesday, wednesday] = [on('2031-05-20'), on('2031-05-21')];
    const conflicts = found({
      contacts: [report('a', 'meeting', tuesday), report('b', 'meeting', wednesday)],
    });
    expect(conflicts).toMatchObject([
      { type: 'conflict', explanation: '2031-05-20 and 2031-05-21; nothing explains the difference' },
    ]);
    expect(found({ contacts: [report('a', 'call', tuesday), report('b', 'call', wednesday)] })).toEqual([]);
    const planned = report('b', 'meeting', { ...wednesday, status: 'planned' });
    expect(found({ contacts: [report('a', 'meeting', tuesday), planned] })).toEqual([]);
  });

  it('sees cities that differ, but not a seat of government and its city', () => {
    const at = (first: string, second: string) =>
      found({
        contacts: [
          report('a', 'meeting', { places: city(first) }),
          report('b', 'meeting', { places: city(second) }),
        ],
      }).map(({ type }) => type);
    expect(at('Oslo', 'Bergen')).toEqual(['conflict']);
    expect(at('Moscow', 'Kremlin')).toEqual([]);
    expect(at('Oslo', 'Town Hall')).toEqual([]);
  });

  it('takes two cities of a visit for stops only where an article tells of both', () => {
    const at = (name: string, city_: string) => report(name, 'visit', { places: city(city_) });
    const types = (contacts: readonly Item<Contact>[]) => found({ contacts }).map(({ type }) => type);
    expect(types([at('a', 'Oslo'), at('b', 'Bergen')])).toEqual(['conflict']);
    expect(types([at('a', 'Oslo'), at('b', 'Bergen'), at('a', 'Bergen')])).toEqual(['different scope']);
  });

  it('lets a journey begin before its visit', () => {
    const visits = (first: string) =>
      found({ contacts: [report('a', 'visit', on(first)), report('b', 'visit', on('2031-05-22'))] });
    expect(visits('2031-05-20')).toEqual([]);
    expect(visits('2031-05-15').map(({ type }) => type)).toEqual(['conflict']);
  });
});

describe('disagreements of claims', () => {
  const [envoy, ministry] = [build.party('person/astrid-lind'), build.party('organisation/ministry')];
  const say = (speaker: typeof envoy, words: string, verb: string, name = 'a') =>
    item(build.statement(name, speaker, words, { verb }), '2031-05-20');

  it('sees one source deny what the one before it said', () => {
    const denial = [say(envoy, 'ships left the port', 'say'), say(ministry, 'that they had', 'deny')];
    const conflicts = found({ claims: denial });
    expect(conflicts).toMatchObject([
      { type: 'conflict', sides: [{ evidence: { article: 'a' } }, { evidence: { article: 'a' } }] },
    ]);
    expect(
      found({ claims: [say(envoy, 'ships left', 'say'), say(envoy, 'that it was so', 'deny')] }),
    ).toEqual([]);
    expect(found({ claims: [say(envoy, 'ships left', 'say'), say(ministry, 'a rumour', 'deny')] })).toEqual(
      [],
    );
    expect(
      found({ claims: [say(envoy, 'ships left', 'say', 'b'), say(ministry, 'that they had', 'deny')] }),
    ).toEqual([]);
  });

  it('sees insistence only on the contrary', () => {
    const answered = (words: string) =>
      found({ claims: [say(envoy, 'there is no money for it', 'say'), say(ministry, words, 'insist')] });
    expect(answered('it will open in March')).toHaveLength(1);
    expect(answered('it will not open in March')).toEqual([]);
  });
});
