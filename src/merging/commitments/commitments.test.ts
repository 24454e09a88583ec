import { describe, expect, it } from 'vitest';
import type { Pledge } from '../../model/index.ts';
import { group } from '../group.ts';
import type { Item } from '../item.ts';
import { builder, item, when } from '../testing.ts';
import { commitmentGrouping, composeCommitment } from './index.ts';
import { stateOfCommitment } from './state.ts';

const build = builder();
const premier = { role: 'prime minister', state: 'NO', organisation: null, standing: null };
const lind = build.party('person/astrid-lind', 'Astrid Lind', premier);
const norway = build.party('state/NO', 'Norway');
const kenya = build.party('state/KE', 'Kenya');
const okello = build.party('person/james-okello');
const october = when('2031-10', '2031-10-01', '2031-10-31');

function commitmentsOf(items: readonly Item<Pledge>[]) {
  return group(commitmentGrouping, items).map((members) => composeCommitment(members, new Map()));
}

describe('commitments', () => {
  it('knows a promise by its sum for longer than by its words', () => {
    const paid = (article: string, written: string) =>
      build.pledge(article, [kenya], 'pay for the harbour wall', {
        amount: { ...build.amount(written, 6, 'USD'), start: 0, end: 3, quote: '', equivalents: [] },
      });
    expect(
      commitmentsOf([item(paid('a', '118'), '2031-03-20'), item(paid('b', '118'), '2031-12-01')]),
    ).toHaveLength(1);
    expect(
      commitmentsOf([item(paid('a', '100'), '2031-03-20'), item(paid('b', '100'), '2031-12-01')]),
    ).toHaveLength(2);
  });

  it('takes an invitation from two outlets as one', () => {
    const invited = { strength: 'invited', counterparties: [okello] } as const;
    const commitments = commitmentsOf([
      item(
        build.pledge('a', [lind], 'attend the Arctic summit', {
          ...invited,
          deadline: when('XXXX-10', null),
        }),
      ),
      item(
        build.pledge('b', [lind], 'come to the summit in Tromsø in October', {
          ...invited,
          deadline: october,
        }),
        '2031-05-20',
      ),
      item(build.pledge('c', [lind], 'see the herring museum', invited), '2031-05-20'),
    ]);
    expect(commitments).toHaveLength(2);
    expect(commitments[0]?.deadline).toMatchObject({ from: '2031-10-01', basis: 'text' });
  });

  it('lets a state act through its leader when the action is plainly the same', () => {
    expect(
      commitmentsOf([
        item(
          build.pledge('a', [lind], 'pay for the repair of the lighthouse', { strength: 'pledged' }),
          '2031-05-20',
        ),
        item(
          build.pledge('b', [norway], 'pay for repairs of the lighthouse', { strength: 'pledged' }),
          '2031-05-21',
        ),
        item(build.pledge('c', [norway], 'pay teachers in Mombasa', { strength: 'pledged' }), '2031-05-21'),
      ]),
    ).toHaveLength(2);
  });

  it('tells one object from another', () => {
    const place = 'in the old port of Mombasa';
    expect(
      commitmentsOf([
        item(build.pledge('a', [norway], `open an office ${place}`, { object: 'office' }), '2031-05-20'),
        item(build.pledge('b', [norway], `open a consulate ${place}`, { object: 'consulate' }), '2031-05-20'),
      ]),
    ).toHaveLength(2);
  });

  it('keeps what one calls agreed apart from what another calls considered, and what is denied', () => {
    const action = 'sign the seafarers treaty';
    expect(
      commitmentsOf([
        item(build.pledge('a', [kenya, norway], action), '2031-05-20'),
        item(build.pledge('b', [norway], action, { strength: 'considering' }), '2031-05-20'),
        item(build.pledge('c', [norway], action, { negated: true }), '2031-05-20'),
        item(build.pledge('d', [norway], action, { strength: 'refused' }), '2031-05-20'),
      ]),
    ).toHaveLength(4);
  });

  it('keeps other deadlines and other amounts apart', () => {
    const fund = (article: string, written: string) =>
      build.pledge(article, [norway], 'give money to the reef fund', {
        amount: build.amount(written, 6, 'NOK'),
      });
    expect(
      commitmentsOf([item(fund('a', '40'), '2031-05-20'), item(fund('b', '90'), '2031-05-20')]),
    ).toHaveLength(2);
    const march = when('2032-03', '2032-03-01', '2032-03-31');
    const meet = (article: string, deadline: Pledge['deadline']) =>
      build.pledge(article, [kenya, norway], 'convene the fisheries commission', { deadline });
    expect(
      commitmentsOf([item(meet('a', october), '2031-05-20'), item(meet('b', march), '2031-05-20')]),
    ).toHaveLength(2);
  });

  it('says when a promise was made and when it was reaffirmed', () => {
    const promise = (article: string) =>
      build.pledge(article, [kenya], 'publish the register of trawlers', {
        deadline: when('2031-12', '2031-12-01', '2031-12-31'),
      });
    const [commitment, ...more] = commitmentsOf([
      item(promise('a'), '2031-05-20'),
      item(promise('b'), '2031-05-22'),
      item(promise('c'), '2031-10-02'),
    ]);
    expect(more).toEqual([]);
    expect(commitment?.trail.map(({ step, when: at }) => [step, at?.from])).toEqual([
      ['made', '2031-05-20'],
      ['made', '2031-05-22'],
      ['reaffirmed', '2031-10-02'],
    ]);
    expect(commitment && stateOfCommitment(commitment, '2031-11-30')).toBe('open');
    expect(commitment && stateOfCommitment(commitment, '2031-12-05')).toBe('due');
    expect(commitment && stateOfCommitment(commitment, '2032-01-01')).toBe('overdue');
  });

  const hosting = { strength: 'scheduled', deadline: october } as const;

  it('knows a session by its parties, its place and its month', () => {
    const autumn = when('2031-FA', '2031-09-01', '2031-11-30', 'the autumn');
    const inOctober = item(
      build.pledge('a', [norway, kenya], 'meet in Nairobi in October', hosting),
      '2031-02-01',
    );
    const later = (action: string, deadline = autumn) =>
      item(build.pledge('b', [kenya, norway], action, { ...hosting, deadline }), '2031-06-01');
    expect(
      commitmentsOf([inOctober, later('hold their second session in Nairobi in the autumn')]),
    ).toHaveLength(1);
    expect(commitmentsOf([inOctober, later('hold their second session in Oslo in the autumn')])).toHaveLength(
      2,
    );
    expect(commitmentsOf([inOctober, later('plant trees in Nairobi in the autumn')])).toHaveLength(2);
  });

  it('joins what is told of no one by its place and month', () => {
    const nobody = (article: string, action: string) =>
      item(build.pledge(article, [], action, hosting), '2031-02-01');
    const [first, second, other] = [
      nobody('a', 'the next summit will be held in Nairobi'),
      nobody('b', 'hold the second summit in Nairobi'),
      nobody('c', 'the next summit will be held in Lisbon'),
    ];
    expect(commitmentsOf([first, second, other])).toHaveLength(2);
  });

  it('takes one sum for one purpose as one promise, in whatever words and currency', () => {
    const dollars = build.amount('4', 6, 'USD');
    const crowns = { ...build.amount('40', 6, 'NOK'), equivalents: [dollars] };
    const given = (article: string, action: string, amount: Pledge['amount']) =>
      item(build.pledge(article, [norway], action, { strength: 'pledged', amount }), '2031-05-20');
    const wells = given('a', 'give NOK40 million to dig wells in the north', crowns);
    expect(
      commitmentsOf([wells, given('b', 'USD4 for the digging of wells and ponds', dollars)]),
    ).toHaveLength(1);
    expect(commitmentsOf([wells, given('b', 'USD4', dollars)])).toHaveLength(1);
    expect(commitmentsOf([wells, given('b', 'USD4 for schools', dollars)])).toHaveLength(2);
    const less = build.amount('3', 6, 'USD');
    expect(commitmentsOf([wells, given('b', 'USD3 for wells in the north', less)])).toHaveLength(2);
  });

  it('calls it what binds most in the reports of the first day', () => {
    const told = (article: string, strength: 'scheduled' | 'agreed', published: string) =>
      item(build.pledge(article, [norway, kenya], 'exchange forty pilots', { strength }), published);
    const strength = (...items: Item<Pledge>[]) => commitmentsOf(items).map((one) => one.strength);
    expect(strength(told('a', 'scheduled', '2031-05-20'), told('b', 'agreed', '2031-05-20'))).toEqual([
      'agreed',
    ]);
    expect(strength(told('a', 'scheduled', '2031-05-20'), told('b', 'agreed', '2031-05-22'))).toEqual([
      'scheduled',
    ]);
  });

  it('keeps apart what has one word in common', () => {
    const one = build.pledge('a', [norway], 'double trade', { strength: 'pledged' });
    const other = build.pledge('b', [norway], 'accelerate the free trade negotiations', {
      strength: 'pledged',
    });
    expect(commitmentsOf([item(one, '2031-05-20'), item(other, '2031-05-20')])).toHaveLength(2);
  });

  it('joins what nobody is named for to who does it, where they count the same', () => {
    const pilots = (count: string) => ({ ...build.amount(count, 0, 'pilot'), quote: `${count} pilots` });
    const sent = (article: string, count: string) =>
      item(
        build.pledge(article, [], `${count} pilots will be sent to the lakes`, {
          strength: 'scheduled',
          actorWords: null,
          amount: pilots(count),
        }),
        '2031-05-21',
      );
    const trained = build.pledge('a', [norway], 'train 40 pilots for Kenya', { amount: pilots('40') });
    expect(commitmentsOf([item(trained, '2031-05-20'), sent('b', '40')])).toHaveLength(1);
    expect(commitmentsOf([item(trained, '2031-05-20'), sent('b', '60')])).toHaveLength(2);
    expect(commitmentsOf([item(trained), sent('b', '40')])).toHaveLength(1);
  });

  it('takes a verb and its noun for one word', () => {
    const told = (article: string, action: string) =>
      item(build.pledge(article, [norway], action), '2031-05-20');
    const refrain = told('a', 'refrain from diversion of the main channel');
    expect(commitmentsOf([refrain, told('b', 'hold off on diverting the channel upstream')])).toHaveLength(1);
    expect(commitmentsOf([refrain, told('b', 'hold off on dredging the lake upstream')])).toHaveLength(2);
  });

  it('takes an offer for a promise where both give one amount', () => {
    const experts = { ...build.amount('15', 0, 'expert'), quote: '15 experts' };
    const told = (
      article: string,
      action: string,
      strength: 'offered' | 'pledged',
      amount: Pledge['amount'],
    ) => item(build.pledge(article, [norway], action, { strength, amount }), '2031-05-20');
    const offer = told('a', 'the assistance of 15 experts', 'offered', experts);
    expect(commitmentsOf([offer, told('b', 'lend it 15 experts', 'pledged', experts)])).toHaveLength(1);
    expect(commitmentsOf([offer, told('b', 'lend it experts', 'pledged', null)])).toHaveLength(2);
  });

  it('calls nobody late where nobody is named', () => {
    const [commitment] = commitmentsOf([
      item(build.pledge('a', [], 'hold the first session', hosting), '2031-02-01'),
    ]);
    expect(commitment && stateOfCommitment(commitment, '2032-06-01')).toBe('open');
  });
});
