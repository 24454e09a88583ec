import { describe, expect, it } from 'vitest';
import { readingOf } from '../testing.ts';
import { headParty, mentions, officeOf, partiesIn } from './index.ts';

/** Text, the phrase in it, and the parties it names. */
const PARTIES: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'Prime Minister Eva Lind and the Kenyan president met. President Daniel Otieno of Kenya smiled.',
    'Prime Minister Eva Lind and the Kenyan president',
    ['Eva Lind', 'Daniel Otieno'],
  ],
  [
    'She came with Minister of Industry and Trade Eva Lind and envoys of forty firms.',
    'Minister of Industry and Trade Eva Lind and envoys of forty firms',
    ['Eva Lind'],
  ],
  ['Officials from Norway met Lind.', 'Officials from Norway', []],
  ['Norwegian officials met Lind.', 'Norwegian officials', ['Norway']],
  ['Norwegian exports to Kenya rose.', 'Norwegian exports', []],
  [
    "Kenya's Foreign Ministry said on Monday that talks went on.",
    "Kenya's Foreign Ministry",
    ['Foreign Ministry of Kenya'],
  ],
  [
    'The Norwegian foreign ministry said that talks went on.',
    'The Norwegian foreign ministry',
    ['Foreign Ministry of Norway'],
  ],
  ['Kenyan President Daniel Otieno left.', 'Kenyan President Daniel Otieno', ['Daniel Otieno']],
  [
    'The president of Kenya, Daniel Otieno, left.',
    'The president of Kenya, Daniel Otieno',
    ['Daniel Otieno'],
  ],
  [
    'The prime ministers of Kenya and Norway met.',
    'The prime ministers of Kenya and Norway',
    ['Kenya', 'Norway'],
  ],
  ['Kenya and Norway agreed. Both sides signed.', 'Both sides', ['Kenya', 'Norway']],
  [
    'Kenya, Norway and the European Union agreed.',
    'Kenya, Norway and the European Union',
    ['Kenya', 'Norway', 'European Union'],
  ],
  ['Relations between Hanoi and Oslo are warm.', 'Relations between Hanoi and Oslo', ['Vietnam', 'Norway']],
  ["Hanoi's proposal was refused.", "Hanoi's proposal", []],
  ['The Kenyan government signed.', 'The Kenyan government', ['Kenya']],
  ['The government of Kenya signed.', 'The government of Kenya', ['Kenya']],
  ['The Kenyan side signed.', 'The Kenyan side', ['Kenya']],
  ['Eva Lind met Daniel Otieno. His visit ended.', 'His visit', []],
  [
    'Eva Lind, the foreign minister of Norway, left.',
    'Eva Lind, the foreign minister of Norway',
    ['Eva Lind'],
  ],
  ['Talks with Kenya and with Eva Lind ended.', 'Kenya and with Eva Lind', ['Kenya', 'Eva Lind']],
  ['The 18 people killed in Kenya were named.', 'The 18 people killed in Kenya', []],
  ['Bank chief Eva Lind of the World Bank left.', 'Eva Lind of the World Bank', ['Eva Lind']],
];

describe('partiesIn', () => {
  it.each(PARTIES)('%s – %s', (text, phrase, expected) => {
    const reading = readingOf(text, null, [mentions]);
    const { tokens } = reading.english;
    const start = text.indexOf(phrase);
    const first = tokens.start.indexOf(start);
    const last = tokens.end.indexOf(start + phrase.length) + 1;
    const parties = partiesIn(reading, first, last);
    expect(parties.map((party) => party.name)).toEqual(expected);
    for (const party of parties) expect(text.slice(party.start, party.end)).toBe(party.quote);
    expect(headParty(reading, first, last)?.name ?? null).toBe(expected[0] ?? null);
  });
});

describe('officeOf', () => {
  it('gives the office with the state that the article adds elsewhere', () => {
    const text = 'Prime Minister Eva Lind left. Later the Norwegian prime minister, Eva Lind, returned.';
    const { layers } = readingOf(text, null, [mentions]);
    expect(officeOf(layers.mentions, 'person/eva-lind')).toEqual({
      role: 'prime minister',
      state: 'NO',
      organisation: null,
      standing: null,
    });
  });
});

describe('offices told by a relation or a number', () => {
  const read = (text: string) => readingOf(text, null, [mentions]).layers.mentions;

  it('gives a counterpart the same office of the state that is said', () => {
    const found = read('Prime Minister Eva Lind met her Kenyan counterpart Daniel Otieno on Monday.');
    expect(officeOf(found, 'person/daniel-otieno')).toMatchObject({ role: 'prime minister', state: 'KE' });
  });

  it('gives the other holder of an office the other state of the article', () => {
    const found = read(
      'Norwegian Prime Minister Eva Lind and Prime Minister Daniel Otieno met. Norway and Kenya are friends.',
    );
    expect(officeOf(found, 'person/daniel-otieno')).toMatchObject({ role: 'prime minister', state: 'KE' });
  });

  it('knows an office that somebody had', () => {
    const found = read(
      'Daniel Otieno (who was prime minister at the time) met Eva Lind, who was elected president.',
    );
    expect(officeOf(found, 'person/daniel-otieno')?.standing).toBe('then');
    expect(officeOf(found, 'person/eva-lind')?.standing ?? null).toBeNull();
  });

  it('gives no state to a third holder', () => {
    const found = read(
      'Norwegian Prime Minister Eva Lind met Finnish Prime Minister Aino Tamm. Prime Minister Daniel Otieno called Norway and Finland.',
    );
    expect(officeOf(found, 'person/daniel-otieno')).toMatchObject({ role: 'prime minister', state: null });
  });

  it.each([
    ['The two prime ministers shook hands.', ['person/daniel-otieno', 'person/eva-lind']],
    ['The two foreign ministers shook hands.', []],
  ])('%s', (sentence, expected) => {
    const found = read(
      `Prime Minister Eva Lind met Prime Minister Daniel Otieno, spokeswoman Ann Mwangi said. ${sentence}`,
    );
    const nominal = found.find(({ kind }) => kind === 'nominal');
    expect([...(nominal?.entities ?? ['none'])].sort()).toEqual(expected);
  });
});
