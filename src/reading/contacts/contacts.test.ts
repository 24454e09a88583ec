import { describe, expect, it } from 'vitest';
import type { Contact } from '../../model/index.ts';
import { mentions } from '../mentions/index.ts';
import { readingOf } from '../testing.ts';
import { times } from '../times/index.ts';
import { contacts } from './index.ts';

function read(text: string, published: string | null = '2025-03-12'): readonly Contact[] {
  return contacts.read(readingOf(text, published, [mentions, times]), () => {});
}

describe('status', () => {
  it.each([
    ['Prime Minister Ebba Lind will visit Kenya in May.', 'planned'],
    ['Prime Minister Ebba Lind is to visit Kenya in May.', 'planned'],
    ['Prime Minister Ebba Lind arrives in Nairobi on Friday.', 'planned'],
    ['Nairobi confirmed that Prime Minister Ebba Lind will visit Kenya in May.', 'confirmed'],
    ['Prime Minister Ebba Lind visited Kenya on Monday.', 'held'],
    ['Prime Minister Ebba Lind is on a two-day visit to Kenya.', 'held'],
    ["Prime Minister Ebba Lind's visit to Kenya has been put off.", 'postponed'],
    ["Prime Minister Ebba Lind's visit to Kenya was called off on Monday.", 'cancelled'],
    ['The ministry denied that Prime Minister Ebba Lind had visited Kenya.', 'denied'],
  ])('%s – %s', (text, status) => {
    expect(read(text).map((contact) => [contact.kind, contact.status])).toEqual([['visit', status]]);
  });
});

describe('what is no contact', () => {
  it.each([
    'Prime Minister Ebba Lind invited President James Okello to visit Oslo.',
    'Prime Minister Ebba Lind hopes to meet President James Okello.',
    'Prime Minister Ebba Lind could meet President James Okello in May.',
    'Prime Minister Ebba Lind called for talks on fish.',
    "Prime Minister Ebba Lind's plan met with criticism.",
    'Prime Minister Ebba Lind signed up for the race.',
    'Prime Minister Ebba Lind wants to address the problem.',
    'Prime Minister Ebba Lind extended an invitation to President James Okello to visit Oslo.',
  ])('%s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('dates', () => {
  it('counts from the other contact', () => {
    const [call, visit] = read(
      'President James Okello phoned Prime Minister Ebba Lind on Tuesday, two days after Lind visited Porto.',
    );
    expect(call?.when?.value).toBe('2025-03-11');
    expect(visit?.when?.value).toBe('2025-03-09');
  });

  it('takes the new date of a visit that is put off, and no date of the decision', () => {
    expect(read("Prime Minister Ebba Lind's visit to Kenya was postponed on Monday.")[0]?.when).toBeNull();
    const moved = read(
      "Prime Minister Ebba Lind's visit to Kenya, which had been set for March 20, was postponed to May 6.",
    );
    expect(moved[0]?.when?.value).toBe('2025-05-06');
  });

  it('runs to the last day told', () => {
    const [visit] = read(
      "Prime Minister Ebba Lind's visit to Kenya started on March 13 and will last until March 16.",
    );
    expect(visit?.when?.interval).toEqual({ from: '2025-03-13', to: '2025-03-16' });
  });

  it('stays without a date where the article has none', () => {
    const [meeting] = read('President James Okello met Prime Minister Ebba Lind on Tuesday.', null);
    expect(meeting?.when).toMatchObject({ value: 'XXXX-WXX-2', interval: null });
  });
});

describe('later mentions', () => {
  it('leaves out what adds nothing', () => {
    const text = 'Prime Minister Ebba Lind visited Kenya on Monday. The visit was short.';
    expect(read(text)).toHaveLength(1);
  });

  it('fills in what was told before', () => {
    const [, visit] = read('Prime Minister Ebba Lind visited Kenya on Monday. The visit lasted two days.');
    expect(visit).toMatchObject({ kind: 'visit', days: 2, when: { value: '2025-03-10' } });
    expect(visit?.participants.map(({ name }) => name)).toEqual(['Ebba Lind']);
  });

  it('says that a part is guessed', () => {
    const [, signing] = read(
      'Kenya and Portugal held talks in Porto on Monday. A fisheries protocol was signed at the end.',
    );
    expect(signing).toMatchObject({ kind: 'signing', firmness: 'tentative' });
    expect(signing?.participants.map(({ name }) => name)).toEqual(['Kenya', 'Portugal']);
  });
});

describe('sessions of a commission', () => {
  const BOTH = ['Kenya', 'Norway'];
  const TALKS = 'Foreign Minister Ebba Lind of Norway met Foreign Minister James Okello of Kenya.';

  it.each([
    ['The first session of the Joint Commission on Fish will be held in Oslo on 22 May.', BOTH, 'planned'],
    ['The joint fish commission of the two countries is due to meet in Oslo on May 22.', BOTH, 'planned'],
    ['They attach importance to the session of the Joint Commission on Fish.', BOTH, 'planned'],
  ])('%s', (sentence, parties, status) => {
    const session = read(`${TALKS} ${sentence}`).at(-1);
    expect(session?.participants.map(({ name }) => name).sort()).toEqual(parties);
    expect(session?.status).toBe(status);
  });

  it('are chaired by those whom the states send', () => {
    const found = read(
      'A joint fish commission of Norway and Kenya met in Oslo on Tuesday. Norwegian Minister Ebba Lind chaired the session.',
    );
    expect(found.map(({ participants }) => participants.map(({ name }) => name))).toEqual([
      ['Norway', 'Kenya'],
      ['Norway', 'Kenya', 'Ebba Lind'],
    ]);
    expect(found[1]?.when?.value).toBe('2025-03-11');
  });
});

describe('summits and signings', () => {
  it('names a summit in full', () => {
    const [summit] = read('The second summit of the towns of Kenya and Norway on fish was held in Porto.');
    expect(summit?.about?.quote).toBe('summit of the towns of Kenya and Norway on fish');
  });

  it('places and dates a signing as the talks that its sentence tells of', () => {
    const signing = read(
      'Norwegian Prime Minister Ebba Lind will visit Kenya in May. Lind and President James Okello will hold talks in Nairobi on May 12 and witness the signing of two agreements.',
    ).find(({ kind }) => kind === 'signing');
    expect(signing?.places.map(({ name }) => name)).toEqual(['Nairobi']);
    expect(signing?.when?.value).toBe('2025-05-12');
  });
});

describe('legs of a visit', () => {
  const VISIT = 'Norwegian Prime Minister Ebba Lind visited Kenya on Monday.';
  const placesIn = (text: string) =>
    read(text)
      .filter(({ kind }) => kind === 'visit')
      .flatMap(({ places }) => places.map(({ name }) => name));

  it.each([
    [`${VISIT} Lind opened a school in Mombasa.`, ['Kenya', 'Mombasa']],
    [`${VISIT} Lind leaves Nairobi tomorrow.`, ['Kenya', 'Nairobi']],
    ['In Porto, where Prime Minister Ebba Lind is expected on June 5, it rained.', ['Porto']],
    ['Norwegian Prime Minister Ebba Lind opened a school in Oslo.', []],
    ['Norwegian Prime Minister Ebba Lind left Oslo on Monday.', []],
    ['Prime Minister Ebba Lind left Oslo for Porto on Monday.', ['Porto']],
  ])('%s', (text, places) => {
    expect(placesIn(text)).toEqual(places);
  });

  it('last until the guest leaves', () => {
    expect(read(`${VISIT} Lind leaves Nairobi on Friday.`).at(-1)).toMatchObject({
      status: 'held',
      when: { value: '../2025-03-14', interval: { from: null, to: '2025-03-14' } },
    });
  });
});

describe('parties and places told in other ways', () => {
  it('reads who was received from a participle that opens its sentence', () => {
    const [meeting] = read('Received by President James Okello, Prime Minister Ebba Lind praised the port.');
    expect(meeting?.participants.map(({ name, role }) => [name, role])).toEqual([
      ['Ebba Lind', 'guest'],
      ['James Okello', 'host'],
    ]);
  });

  it('takes the place of a meeting from the conference beside which it was held', () => {
    const found = read(
      'Foreign Minister Ebba Lind met Foreign Minister James Okello on the sidelines of the Oslo Fish Conference.',
    );
    expect(found.map(({ about, places }) => [about?.quote, places[0]?.name])).toEqual([
      [undefined, 'Oslo'],
      ['Oslo Fish Conference', 'Oslo'],
    ]);
  });

  it('places a ruling where its court sits', () => {
    const [ruling] = read('The Hamburg-based International Court ruled that Kenya must free the ship.');
    expect(ruling?.places.map(({ name }) => name)).toEqual(['Hamburg']);
  });

  it('leaves out a visit that is only wished for', () => {
    expect(read("There is also President James Okello's visit to Oslo, which both sides want.")).toEqual([]);
  });
});

describe('several guests', () => {
  const meetings = (text: string) =>
    read(text).map(({ participants }) => participants.map(({ name }) => name));

  it.each([
    [
      "Omani Minister Said Badr received Tom Okello, Kenya's special envoy for water, and Dr Ebba Lind, Norway's envoy.",
      [
        ['Said Badr', 'Tom Okello'],
        ['Said Badr', 'Ebba Lind'],
      ],
    ],
    [
      'Omani Minister Said Badr held bilaterals with his counterparts from Kenya and Norway.',
      [
        ['Said Badr', 'Kenya'],
        ['Said Badr', 'Norway'],
      ],
    ],
    [
      'Omani Minister Said Badr held talks with Kenyan President Tom Okello and Norwegian Minister Ebba Lind.',
      [['Said Badr', 'Tom Okello', 'Ebba Lind']],
    ],
    [
      'Omani Minister Said Badr received Kenyan President Tom Okello and Kenyan Minister Ann Mwangi.',
      [['Said Badr', 'Tom Okello', 'Ann Mwangi']],
    ],
  ])('%s', (text, expected) => {
    expect(meetings(text)).toEqual(expected);
  });

  it('gives the meeting of a committee at home no states', () => {
    const found = read('Kenya and Norway are close. The budget committee met in Nairobi on Monday.');
    expect(found.flatMap(({ participants }) => participants.map(({ name }) => name))).toEqual([]);
  });
});

describe('statements as addresses', () => {
  it.each([
    ['In his statement on 3 March, President James Okello spoke of fish.', ['address']],
    ['In his statement on fish, President James Okello spoke of ships.', []],
    ['In a statement on Monday, President James Okello spoke of ships.', []],
  ])('%s', (text, kinds) => {
    expect(read(text).map(({ kind }) => kind)).toEqual(kinds);
  });
});
