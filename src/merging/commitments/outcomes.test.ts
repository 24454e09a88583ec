import { describe, expect, it } from 'vitest';
import type { Article, Contact, Entity, Pledge, TrailStep } from '../../model/index.ts';
import { composeEncounter } from '../encounters/compose.ts';
import { group } from '../group.ts';
import type { Item } from '../item.ts';
import { article, builder, item, when } from '../testing.ts';
import { commitmentGrouping, composeCommitment } from './index.ts';
import { withOutcomes } from './outcomes.ts';
import { stateOfCommitment } from './state.ts';

const build = builder();
const office = (role: string, state: string) => ({ role, state, organisation: null, standing: null });
const lind = build.party('person/astrid-lind', 'Astrid Lind', office('prime minister', 'NO'));
const okello = build.party('person/james-okello', 'James Okello', office('president', 'KE'));
const norway = build.party('state/NO', 'Norway');
const kenya = build.party('state/KE', 'Kenya');

const LIND: Entity = {
  id: 'lind',
  record: 'entity',
  firmness: 'firm',
  kind: 'person',
  name: 'Astrid Lind',
  names: ['Astrid Lind'],
  keys: ['person/astrid-lind'],
  offices: [],
  state: 'NO',
  evidence: [],
};

/** Steps after the first report, with the state as of 2033, of the commitment first pledged. */
function outcomeOf(
  pledges: readonly Item<Pledge>[],
  { contacts = [], articles = [] }: { contacts?: readonly Item<Contact>[]; articles?: readonly Article[] },
): { steps: [TrailStep['step'], TrailStep['firmness']][]; state: string } {
  const commitment = group(commitmentGrouping, pledges);
  const commitments = commitment.map((members) => composeCommitment(members, new Map()));
  const encounters = contacts.map((contact) => composeEncounter([contact], new Map()));
  const groups = { commitment, encounter: [], claim: [], figure: [] };
  const [first] = withOutcomes(
    { entities: [LIND], encounters, commitments, inferred: new Map() },
    { groups },
    articles,
  );
  if (!first) throw new Error('no commitment');
  const later = first.trail.filter(({ step }) => step !== 'made');
  return {
    steps: later.map(({ step, firmness }) => [step, firmness]),
    state: stateOfCommitment(first, '2033-01-01'),
  };
}

function visitOf(guest: typeof okello, host: typeof norway, day: string, status: Contact['status'] = 'held') {
  const participants = [
    { ...guest, role: 'guest' as const },
    { ...host, role: 'host' as const, office: null },
  ];
  return item(build.contact('b', 'visit', participants, { when: when(day, day), status }), day);
}

const register = () =>
  item(
    build.pledge('a', [kenya], 'publish a register of foreign trawlers', {
      strength: 'pledged',
      object: 'register',
      deadline: when('2031-12', '2031-12-01', '2031-12-31'),
    }),
    '2031-05-20',
  );

describe('outcomes', () => {
  it('leaves a promise open, or overdue, that nothing is told of', () => {
    const other = article('z', 'The register of foreign students was opened by the rector.', '2031-11-02');
    expect(outcomeOf([register()], { articles: [other] })).toEqual({ steps: [], state: 'overdue' });
  });

  it('reads that it was done, in a later article', () => {
    const later = article('z', 'Kenya published its register of foreign trawlers on Monday.', '2031-11-02');
    expect(outcomeOf([register()], { articles: [later] })).toEqual({
      steps: [['fulfilled', 'firm']],
      state: 'fulfilled',
    });
  });

  it.each([
    'Kenya has not published its register of foreign trawlers.',
    'The register of foreign trawlers is to be published in spring.',
    'Critics asked whether Kenya had published the register of foreign trawlers.',
    'Kenya will have published the register of foreign trawlers by then.',
  ])('takes no word for the deed: %s', (words) => {
    expect(outcomeOf([register()], { articles: [article('z', words, '2031-11-02')] }).state).toBe('overdue');
  });

  it('takes a part for progress', () => {
    const later = article(
      'z',
      'The first half of the register of foreign trawlers was published on Monday.',
      '2031-11-02',
    );
    expect(outcomeOf([register()], { articles: [later] })).toEqual({
      steps: [['progressed', 'firm']],
      state: 'overdue',
    });
  });

  it('takes nothing for an outcome that was told before, or has no date', () => {
    const words = 'Kenya published its register of foreign trawlers on Monday.';
    const articles = [article('y', words, '2031-05-19'), article('z', words, null)];
    expect(outcomeOf([register()], { articles }).steps).toEqual([]);
  });

  it('follows an invitation to the visit', () => {
    const invitation = item(
      build.pledge('a', [lind], 'pay an official visit to Norway', {
        strength: 'invited',
        counterparties: [okello],
      }),
      '2031-05-20',
    );
    const outcome = (contact: Item<Contact>) => outcomeOf([invitation], { contacts: [contact] });
    expect(outcome(visitOf(okello, norway, '2031-09-02'))).toEqual({
      steps: [['fulfilled', 'firm']],
      state: 'fulfilled',
    });
    expect(outcome(visitOf(okello, norway, '2031-09-02', 'planned')).state).toBe('open');
    expect(outcome(visitOf(okello, kenya, '2031-09-02')).steps).toEqual([]);
    expect(outcome(visitOf(lind, norway, '2031-09-02')).steps).toEqual([]);
    expect(outcome(visitOf(okello, norway, '2031-05-18')).steps).toEqual([]);
  });

  it('follows a visit that was announced to the visit, and to no other', () => {
    const announced = item(
      build.pledge('a', [okello], 'pay an official visit to Norway from 2 to 4 September', {
        strength: 'scheduled',
        deadline: when('2031-09-02/2031-09-04', '2031-09-02', '2031-09-04'),
      }),
      '2031-05-20',
    );
    const outcome = (
      guest: typeof okello,
      host: typeof norway,
      day: string,
      status: Contact['status'] = 'held',
    ) => outcomeOf([announced], { contacts: [visitOf(guest, host, day, status)] });
    expect(outcome(okello, norway, '2031-09-02')).toEqual({
      steps: [['fulfilled', 'firm']],
      state: 'fulfilled',
    });
    expect(outcome(okello, norway, '2031-09-02', 'planned')).toEqual({ steps: [], state: 'overdue' });
    expect(outcome(okello, norway, '2032-03-02').steps).toEqual([]);
    expect(outcome(okello, kenya, '2031-09-02').steps).toEqual([]);
    expect(outcome(lind, norway, '2031-09-02').steps).toEqual([]);
  });

  it('calls nothing overdue that may have been done', () => {
    const session = item(
      build.pledge('a', [norway, kenya], 'meet as a commission in Oslo', {
        deadline: when('2031-10', '2031-10-01', '2031-10-31'),
      }),
      '2031-05-20',
    );
    const words = 'first session of the commission';
    const held = item(
      build.contact(
        'b',
        'meeting',
        [norway, kenya].map((party) => ({ ...party, role: 'participant' as const })),
        { when: when('2031-10-22', '2031-10-22'), about: { start: 0, end: words.length, quote: words } },
      ),
      '2031-10-22',
    );
    expect(outcomeOf([session], { contacts: [held] })).toEqual({
      steps: [['fulfilled', 'tentative']],
      state: 'open',
    });
  });

  it('follows a session to its being held, and not to another', () => {
    const session = item(
      build.pledge('a', [norway, kenya], 'convene the joint commission on herring', {
        deadline: when('2031-10', '2031-10-01', '2031-10-31'),
      }),
      '2031-05-20',
    );
    const held = (about: string, day: string) =>
      item(
        build.contact(
          'b',
          'meeting',
          [norway, kenya].map((party) => ({ ...party, role: 'participant' as const })),
          { when: when(day, day), about: { start: 0, end: about.length, quote: about } },
        ),
        day,
      );
    const outcome = (contact: Item<Contact>) => outcomeOf([session], { contacts: [contact] }).steps;
    expect(outcome(held('first session of the joint commission on herring', '2031-10-22'))).toEqual([
      ['fulfilled', 'firm'],
    ]);
    expect(outcome(held('a prisoner exchange', '2031-10-22'))).toEqual([]);
    expect(outcome(held('second session of the joint commission on herring', '2032-10-22'))).toEqual([]);
  });

  it('sees a proposal refused by whom it was put to, and a date put off', () => {
    const proposal = item(
      build.pledge('a', [okello], 'open an office of the reef fund in Mombasa', {
        strength: 'proposed',
        object: 'office',
        counterparties: [norway],
      }),
      '2031-05-20',
    );
    const refusal = item(
      build.pledge('b', [norway], 'open an office of the reef fund in Mombasa', {
        strength: 'refused',
        object: 'office',
      }),
      '2031-11-14',
    );
    expect(outcomeOf([proposal, refusal], {})).toEqual({ steps: [['refused', 'firm']], state: 'refused' });
    const again = item(
      build.pledge('b', [kenya], 'publish a register of foreign trawlers', {
        strength: 'pledged',
        deadline: when('2032-12', '2032-12-01', '2032-12-31'),
      }),
      '2031-11-14',
    );
    expect(outcomeOf([register(), again], {})).toEqual({
      steps: [['superseded', 'firm']],
      state: 'superseded',
    });
  });
});
