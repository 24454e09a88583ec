import { expect, it } from 'vitest';
import type { Participant } from '../../model/index.ts';
import { compose, mergeAll } from '../merge.ts';
import { builder, item, when } from '../testing.ts';

const build = builder();
const who = (entity: string, role: Participant['role'] = 'participant'): Participant => ({
  ...build.party(entity),
  role,
  office: null,
});
const lind = 'person/ebba-lind';
const okello = 'person/james-okello';

it('dates a meeting on the weekday that an undated article gives, within the visit it was part of', () => {
  // March 11, 2025, was a Tuesday.
  const visit = item(
    build.contact('a', 'visit', [who(lind, 'guest')], {
      when: when('2025-03-11/2025-03-14', '2025-03-11', '2025-03-14'),
    }),
    '2025-03-14',
  );
  const said = { ...when('XXXX-WXX-3', '2025-03-11', '2025-03-14'), interval: null };
  const meets = item(build.contact('b', 'meeting', [who(lind), who(okello)], { when: said }), null);
  const here = item(build.contact('b', 'visit', [who(lind, 'guest')], {}), null);
  const groups = { encounter: [visit, here, meets], claim: [], figure: [], commitment: [] };
  const contribution = (article: string) => ({
    article: { id: article } as never,
    profiles: [],
    items: {
      ...groups,
      encounter: groups.encounter.filter(({ annotation }) => annotation.article === article),
    },
  });
  const record = compose(mergeAll([contribution('a'), contribution('b')]));
  const meeting = record.encounters.find(({ kind }) => kind === 'meeting');
  expect(meeting?.partOf).not.toBeNull();
  expect(meeting?.when).toMatchObject({ from: '2025-03-12', to: '2025-03-12' });
});
