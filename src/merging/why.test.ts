import { describe, expect, it } from 'vitest';
import type { Participant } from '../model/index.ts';
import { builder, item, when } from './testing.ts';
import { compareReports } from './why.ts';

const build = builder();

function meeting(article: string, names: readonly string[], day: string) {
  const both = names.map((name): Participant => ({ ...build.party(`person/${name}`), role: 'participant' }));
  return item(build.contact(article, 'meeting', both, { when: when(day, day) }), day);
}

const aspectsOf = (a: ReturnType<typeof meeting>, b: ReturnType<typeof meeting>) => {
  const { same, aspects } = compareReports('encounter', a, b);
  return { same, ...Object.fromEntries(aspects.map(({ name, agrees }) => [name, agrees])) };
};

describe('why', () => {
  const first = meeting('a1', ['mara-lind', 'odo-okello'], '2031-05-04');

  it('names what two reports of one meeting agree in', () => {
    const again = meeting('a2', ['odo-okello', 'lind'], '2031-05-05');
    expect(aspectsOf(first, again)).toMatchObject({ same: true, kind: true, participants: true, days: true });
  });

  it('names what keeps two meetings apart', () => {
    const later = meeting('a3', ['mara-lind', 'odo-okello'], '2031-09-01');
    expect(aspectsOf(first, later)).toMatchObject({ same: false, participants: true, days: false });
    const others = meeting('a4', ['ada-berg', 'ivo-kral'], '2031-05-04');
    expect(aspectsOf(first, others)).toMatchObject({ same: false, participants: false, days: true });
  });

  it('leaves open what one of them says nothing of', () => {
    expect(aspectsOf(first, first)).toMatchObject({ places: null, length: null, subject: null });
  });
});
