import { describe, expect, it } from 'vitest';
import type { Contact, Encounter, Participant } from '../../model/index.ts';
import { group } from '../group.ts';
import type { Item } from '../item.ts';
import { builder, item, when } from '../testing.ts';
import { composeEncounter } from './compose.ts';
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
const mwangi = 'person/daniel-mwangi';
const oslo = build.party('place/oslo', 'Oslo');
const bergen = build.party('place/bergen', 'Bergen');
const about = (quote: string) => ({ start: 0, end: quote.length, quote });
const day = (iso: string) => when(iso, iso);

describe('one encounter', () => {
  it('is a conversation here and a call there, of one day', () => {
    const [found, ...others] = encountersOf(
      item(build.contact('a', 'call', [who(lind), who(okello)], { when: day('2025-03-11') }), '2025-03-12'),
      item(
        build.contact('b', 'meeting', [who(lind), who(okello)], {
          when: day('2025-03-11'),
          quote: 'their conversation on Tuesday',
        }),
        '2025-03-13',
      ),
    );
    expect(others).toEqual([]);
    expect(found?.kind).toBe('call');
  });

  it('is the session of one commission, though a report names no state', () => {
    const session = (article: string, parties: Participant[], name: string) =>
      build.contact(article, 'meeting', parties, {
        when: when('2025-03', '2025-03-01', '2025-03-31'),
        about: about(name),
      });
    const named = item(
      session('a', [who('state/NO'), who('state/KE')], 'joint commission on fish'),
      '2025-01-12',
    );
    expect(encountersOf(named, item(session('b', [], 'commission on fish'), '2025-05-02'))).toHaveLength(1);
    expect(encountersOf(named, item(session('b', [], 'commission on ports'), '2025-05-02'))).toHaveLength(2);
  });

  it('is a document by its title, signed by two states here and by two ministers there', () => {
    const title = 'memorandum on the Tarn gas pipeline';
    const signing = (article: string, parties: string[]) =>
      item(
        build.contact(
          article,
          'signing',
          parties.map((party) => who(party, 'signatory')),
          { when: day('2025-03-11'), about: about(title) },
        ),
        '2025-03-12',
      );
    expect(encountersOf(signing('a', ['state/NO', 'state/KE']), signing('b', [lind, okello]))).toHaveLength(
      1,
    );
  });

  it('is what a guest did with people whom nobody names, where both say where', () => {
    const meets = (article: string, place: typeof oslo) =>
      item(
        build.contact(article, 'meeting', [who(lind)], { when: day('2025-03-11'), places: [place] }),
        '2025-03-12',
      );
    expect(encountersOf(meets('a', oslo), meets('b', oslo))).toHaveLength(1);
    expect(encountersOf(meets('a', oslo), meets('b', bergen))).toHaveLength(2);
  });

  it('is a summit that goes by its city here and by its subject there', () => {
    const summit = (article: string, name: string) =>
      item(
        build.contact(article, 'summit', [], { when: day('2025-03-11'), places: [oslo], about: about(name) }),
        '2025-03-12',
      );
    expect(encountersOf(summit('a', 'Oslo summit'), summit('b', 'summit on fish'))).toHaveLength(1);
  });
});

describe('two encounters', () => {
  it('are two documents of one table, in one article', () => {
    const signing = (title: string) =>
      item(
        build.contact('a', 'signing', [who('state/NO', 'signatory'), who('state/KE', 'signatory')], {
          when: day('2025-03-11'),
          about: about(title),
        }),
        '2025-03-12',
      );
    expect(encountersOf(signing('memorandum on gas'), signing('agreement on railways'))).toHaveLength(2);
  });

  it('are what two did on the eve, and what they did the next day with a third', () => {
    const meets = (article: string, parties: string[], iso: string) =>
      item(
        build.contact(
          article,
          'meeting',
          parties.map((party) => who(party)),
          { when: day(iso) },
        ),
        '2025-03-14',
      );
    const eve = meets('a', [lind, okello], '2025-03-11');
    expect(encountersOf(eve, meets('b', [lind, okello, mwangi], '2025-03-12'))).toHaveLength(2);
    expect(encountersOf(eve, meets('b', [lind, okello], '2025-03-12'))).toHaveLength(1);
  });

  it('are two meetings of a guest, of which a third report names one side alone', () => {
    const meets = (article: string, parties: string[], published: string | null) =>
      item(
        build.contact(
          article,
          'meeting',
          parties.map((party) => who(party)),
          published === null ? {} : { when: when('2025-03', '2025-03-01', '2025-03-31') },
        ),
        published,
      );
    const found = encountersOf(
      meets('a', [lind, okello], null),
      meets('a', [lind, mwangi], null),
      meets('b', [lind], '2025-03-25'),
    );
    expect(found).toHaveLength(3);
  });
});

describe('a visit', () => {
  it('took place where its meetings did, too', () => {
    const visit = build.contact('a', 'visit', [who(lind, 'guest')], {
      when: when('2025-03-11/2025-03-13', '2025-03-11', '2025-03-13'),
      places: [oslo],
    });
    const meeting = build.contact('a', 'meeting', [who(lind), who(okello)], {
      when: day('2025-03-12'),
      places: [bergen],
    });
    const found = encountersOf(item(visit, '2025-03-14'), item(meeting, '2025-03-14'));
    expect(found.find(({ kind }) => kind === 'visit')?.places).toEqual(['Oslo', 'Bergen']);
  });

  it('lasted as long as it was planned, where those who report it tell of its last day', () => {
    const visit = (article: string, more: Partial<Contact>) =>
      build.contact(article, 'visit', [who(lind, 'guest')], { places: [oslo], ...more });
    const planned = when('2025-03-11/2025-03-13', '2025-03-11', '2025-03-13');
    const [found] = encountersOf(
      item(visit('a', { status: 'planned', when: planned }), '2025-03-08'),
      item(visit('b', { when: day('2025-03-13') }), '2025-03-13'),
    );
    expect(found?.when).toMatchObject({ from: '2025-03-11', to: '2025-03-13' });
  });
});
