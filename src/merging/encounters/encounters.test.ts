import { describe, expect, it } from 'vitest';
import type { Contact, Encounter, Participant } from '../../model/index.ts';
import { group } from '../group.ts';
import type { Item } from '../item.ts';
import { builder, item, when } from '../testing.ts';
import { composeEncounter } from './compose.ts';
import { inferDates } from './dates.ts';
import { encounterGrouping } from './grouping.ts';
import { nest } from './nest.ts';

const build = builder();

function who(entity: string, role: Participant['role'] = 'participant'): Participant {
  return { ...build.party(entity), role, office: null };
}

function encountersOf(...items: Item<Contact>[]): Encounter[] {
  return nest(group(encounterGrouping, items).map((members) => composeEncounter(members, new Map())));
}

const lind = 'person/ebba-lind';
const okello = 'person/james-okello';
const oslo = build.party('place/oslo', 'Oslo');
const porto = build.party('place/porto', 'Porto');

describe('the days of a visit', () => {
  const visit = (article: string, more: Partial<Contact>) =>
    build.contact(article, 'visit', [who(lind, 'guest')], { places: [porto], ...more });

  it('are those given to the day, not the month that another report gives', () => {
    const [found] = encountersOf(
      item(visit('a', { when: when('2025-03-11/2025-03-13', '2025-03-11', '2025-03-13') }), '2025-03-14'),
      item(visit('b', { when: when('2025-03', '2025-03-01', '2025-03-31') }), '2025-06-02'),
    );
    expect(found?.when).toMatchObject({ from: '2025-03-11', to: '2025-03-13' });
  });

  it('are the planned ones, where those who report it as held give the month alone', () => {
    const planned = when('2025-03-11/2025-03-13', '2025-03-11', '2025-03-13');
    const [found, ...others] = encountersOf(
      item(visit('a', { status: 'planned', when: planned }), '2025-03-01'),
      item(visit('b', { when: when('2025-03', '2025-03-01', '2025-03-31') }), '2025-06-02'),
    );
    expect(others).toEqual([]);
    expect(found).toMatchObject({ status: 'held', when: { from: '2025-03-11', to: '2025-03-13' } });
  });
});

describe('what an encounter led to', () => {
  const signing = (article: string, title: string) => {
    const document = { kind: 'memorandum' as const, start: 0, end: title.length, quote: title };
    return build.contact(article, 'signing', [who(lind, 'signatory'), who(okello, 'signatory')], {
      documents: [document],
    });
  };

  it('is each document once, under its fullest title', () => {
    const members = ['memorandum', 'memorandum of understanding on ports'].map((title, at) =>
      item(signing('ab'[at]!, title), null),
    );
    expect(composeEncounter(members, new Map()).documents).toMatchObject([
      { title: 'memorandum of understanding on ports', evidence: [{ article: 'a' }, { article: 'b' }] },
    ]);
  });

  it('is two documents, where the titles are on two things', () => {
    const members = ['memorandum of understanding on ports', 'memorandum of understanding on cod'].map(
      (title, at) => item(signing(String(at), title), null),
    );
    expect(composeEncounter(members, new Map()).documents).toHaveLength(2);
  });
});

describe('how an encounter was held', () => {
  it('is every form that is told, the one told by most first', () => {
    const visit = (article: string, form: 'state' | 'official') =>
      item(
        build.contact(article, 'visit', [who(lind, 'guest')], {
          places: [porto],
          forms: [{ form, start: 0, end: form.length, quote: form }],
        }),
        null,
      );
    const members = [visit('a', 'state'), visit('b', 'official'), visit('c', 'official')];
    expect(
      composeEncounter(members, new Map()).forms.map(({ form, evidence }) => [form, evidence.length]),
    ).toEqual([
      ['official', 2],
      ['state', 1],
    ]);
  });
});

describe('what keeps reports apart', () => {
  const meeting = (article: string, more: Partial<Contact>) =>
    build.contact(article, 'meeting', [who(lind), who(okello)], more);

  it('is that one article plans to meet again elsewhere', () => {
    const found = encountersOf(
      item(meeting('a', { status: 'held', places: [oslo] }), null),
      item(meeting('a', { status: 'planned', places: [porto] }), null),
    );
    expect(found).toHaveLength(2);
  });

  it('is “next year”, which is no day of this one', () => {
    const published = { from: null, to: null, monthDay: '03-12', basis: 'text', because: '' } as const;
    const undated = (contact: Contact) => ({ annotation: contact, published });
    const found = encountersOf(
      item(meeting('a', { status: 'held', when: when('2025-03-12', '2025-03-12') }), '2025-03-12'),
      undated(meeting('b', { status: 'held' })),
      undated(meeting('b', { status: 'planned', when: when('NEXT-P1Y', null) })),
    );
    expect(found.map(({ evidence }) => evidence.length).sort()).toEqual([1, 2]);
  });

  it('is no place of two names, of which one is the longer', () => {
    const camp = build.party('place/tarn-refugee-camp', 'Tarn Refugee Camp');
    const visit = (article: string, place: typeof oslo) =>
      item(
        build.contact(article, 'visit', [who(lind, 'guest')], {
          places: [place],
          when: when('2025-03-11', '2025-03-11'),
        }),
        '2025-03-12',
      );
    const tarn = build.party('place/tarn', 'Tarn');
    expect(encountersOf(visit('a', camp), visit('b', tarn))).toHaveLength(1);
    expect(encountersOf(visit('a', camp), visit('b', oslo))).toHaveLength(2);
  });

  it('is a deadline that lies ahead of one, behind the other', () => {
    const signed = (article: string, more: Partial<Contact>) =>
      build.contact(article, 'signing', [who(lind), who(okello)], more);
    const held = item(signed('a', { when: when('2025-03-11', '2025-03-11') }), '2025-03-12');
    const ahead = item(signed('b', { when: when('../2025-09', null, '2025-09-30') }), '2025-06-02');
    const behind = item(signed('b', { when: when('../2025-09', null, '2025-09-30') }), '2025-03-02');
    expect(encountersOf(held, ahead)).toHaveLength(2);
    expect(encountersOf(held, behind)).toHaveLength(1);
  });
});

describe('an article whose dateline gives a day without its year', () => {
  const met = (article: string, more: Partial<Contact> = {}) =>
    build.contact(article, 'meeting', [who(lind), who(okello)], more);
  const published = {
    from: null,
    to: null,
    basis: 'text',
    because: 'dateline “March 12”',
    monthDay: '03-12',
  };
  const undated = { annotation: met('c'), published } as Item<Contact>;
  const lastYear = item(met('a', { when: when('2024-11-05', '2024-11-05') }), '2024-11-06');

  it('is of the year in which what it reports took place shortly before', () => {
    const thisYear = item(met('b', { when: when('2025-03-11', '2025-03-11') }), '2025-03-12');
    const groups = group(encounterGrouping, [lastYear, thisYear, undated]);
    expect(groups).toContainEqual([thisYear, undated]);
    expect(inferDates(groups).get('c')).toMatchObject({ from: '2025-03-12', to: '2025-03-12' });
  });

  it('stays undated where nothing took place then', () => {
    expect(group(encounterGrouping, [lastYear, undated])).toHaveLength(2);
  });
});

describe('summits', () => {
  const day = when('2025-03-11', '2025-03-11');
  const days = when('2025-03-10/2025-03-11', '2025-03-10', '2025-03-11');
  const about = build.party('place/x', 'summit on fish and forests');

  it('are one by their name or city, whomever each report names', () => {
    const found = encountersOf(
      item(build.contact('a', 'summit', [who(lind)], { when: days, about }), '2025-03-12'),
      item(build.contact('b', 'summit', [], { places: [oslo], when: day, about }), '2025-03-11'),
      item(build.contact('c', 'summit', [who(okello)], { places: [oslo] }), '2025-03-12'),
    );
    expect(found).toHaveLength(1);
  });

  it('are two in two cities', () => {
    const found = encountersOf(
      item(build.contact('a', 'summit', [who(lind)], { places: [oslo], when: day }), '2025-03-12'),
      item(build.contact('b', 'summit', [who(lind)], { places: [porto], when: day }), '2025-03-12'),
    );
    expect(found).toHaveLength(2);
  });

  it('hold the meetings that are reported with them, and tell where these were', () => {
    const [summit, meeting] = encountersOf(
      item(build.contact('a', 'summit', [], { places: [oslo], when: days }), '2025-03-12'),
      item(build.contact('a', 'meeting', [who(lind), who(okello)], { when: day }), '2025-03-12'),
    ).sort((a, b) => b.kind.localeCompare(a.kind));
    expect(meeting).toMatchObject({ partOf: summit?.id, places: ['Oslo'] });
  });

  it('hold no meeting elsewhere, and no call', () => {
    const found = encountersOf(
      item(build.contact('a', 'summit', [], { places: [oslo], when: days }), '2025-03-12'),
      item(
        build.contact('a', 'meeting', [who(lind), who(okello)], { places: [porto], when: day }),
        '2025-03-12',
      ),
      item(build.contact('a', 'call', [who(lind), who(okello)], { when: day }), '2025-03-12'),
    );
    expect(found.map(({ partOf }) => partOf)).toEqual([null, null, null]);
  });
});

describe('parts of a visit', () => {
  it('were not held on a visit that was put off', () => {
    const found = encountersOf(
      item(
        build.contact('a', 'visit', [who(lind, 'guest')], { places: [porto], status: 'postponed' }),
        '2025-03-12',
      ),
      item(build.contact('a', 'meeting', [who(lind), who(okello)]), '2025-03-12'),
    );
    expect(found.map(({ partOf }) => partOf)).toEqual([null, null]);
  });
});

describe('what is the same', () => {
  it('is the session of a commission, by its states or by those whom they send', () => {
    const about = build.party('place/x', 'joint commission');
    const longer = build.party('place/x', 'Joint Commission on Fish');
    const minister = {
      ...who(lind),
      office: { role: 'minister', state: 'NO', organisation: null, standing: null },
    };
    const found = encountersOf(
      item(build.contact('a', 'meeting', [who('state/NO'), who('state/KE')], { about }), '2025-03-12'),
      item(build.contact('b', 'meeting', [minister], { about: longer, places: [oslo] }), '2025-03-12'),
    );
    expect(found).toHaveLength(1);
  });

  it("is a court's ruling on one party, however its words are cut", () => {
    const ruling = (article: string, words: string) =>
      item(
        build.contact(article, 'ruling', [who('organisation/sea-court', 'issuer'), who('state/KE')], {
          about: build.party('place/x', words),
          when: when('2025-03-10', '2025-03-10'),
        }),
        '2025-03-11',
      );
    expect(encountersOf(ruling('a', 'release the ship'), ruling('b', 'duty not complied with'))).toHaveLength(
      1,
    );
  });

  it('is a signing by what was signed, where nobody is named', () => {
    const signing = (article: string, words: string, parties: readonly string[]) =>
      item(
        build.contact(
          article,
          'signing',
          parties.map((one) => who(one, 'signatory')),
          { about: build.party('place/x', words) },
        ),
        '2025-03-11',
      );
    const both = ['state/NO', 'state/KE'];
    const named = signing('a', 'agreement on the papers of sailors', both);
    expect(encountersOf(named, signing('b', "sailors' papers agreement", []))).toHaveLength(1);
    expect(encountersOf(named, signing('b', 'agreement on fish', []))).toHaveLength(2);
  });

  it('is not a meeting elsewhere with somebody unnamed', () => {
    const found = encountersOf(
      item(
        build.contact('a', 'meeting', [who(lind), who(okello)], {
          places: [oslo],
          when: when('2025-03-10', '2025-03-10'),
        }),
        '2025-03-11',
      ),
      item(build.contact('b', 'meeting', [who(lind)], { places: [porto] }), '2025-03-11'),
    );
    expect(found).toHaveLength(2);
  });
});

describe('what was put off', () => {
  it('has not the day any more that was planned', () => {
    const visit = (article: string, more: Partial<Contact>) =>
      build.contact(article, 'visit', [who(lind, 'guest')], { places: [porto], ...more });
    const [found, ...others] = encountersOf(
      item(visit('a', { status: 'planned', when: when('2025-03-20', '2025-03-20') }), '2025-03-01'),
      item(visit('b', { status: 'postponed' }), '2025-03-12'),
    );
    expect(others).toEqual([]);
    expect(found?.when?.basis).toBe('inferred');
  });
});
