import { describe, expect, it } from 'vitest';
import { readEnglish } from '../../language/index.ts';
import type { Contact } from '../../model/index.ts';
import { mentions } from '../mentions/index.ts';
import { readingOf } from '../testing.ts';
import { times } from '../times/index.ts';
import { contacts } from './index.ts';

function read(text: string): readonly Contact[] {
  return readingOf(text, '2031-05-07', [mentions, times, contacts]).layers.contacts;
}

function told(text: string): readonly string[] {
  return read(text).map(
    ({ kind, participants, status }) =>
      `${kind} ${participants.map(({ name }) => name).join(', ')} ${status}`,
  );
}

describe('wordings of one contact', () => {
  it.each([
    ['Talks between Norway and Kenya ended on Monday.', 'meeting Norway, Kenya held'],
    ['Kenyan–Norwegian talks opened in Geneva.', 'meeting Kenya, Norway held'],
    ['A meeting of Ingrid Lind and Peter Okello was held in Oslo.', 'meeting Ingrid Lind, Peter Okello held'],
    ['Negotiations between Norway and Kenya resumed in Oslo.', 'meeting Norway, Kenya held'],
    ['President Ingrid Lind called on King Peter Okello in Oslo.', 'meeting Ingrid Lind, Peter Okello held'],
    ['President Ingrid Lind exchanged views with Peter Okello.', 'meeting Ingrid Lind, Peter Okello held'],
    ['President Ingrid Lind spent two hours with Peter Okello.', 'meeting Ingrid Lind, Peter Okello held'],
    ['King Ingrid Lind granted an audience to Peter Okello.', 'meeting Ingrid Lind, Peter Okello held'],
    ['Ingrid Lind gave a dinner for Peter Okello.', 'meeting Ingrid Lind, Peter Okello held'],
    ['Ingrid Lind played host to Peter Okello.', 'meeting Ingrid Lind, Peter Okello held'],
    ['Ingrid Lind and Peter Okello held their first meeting.', 'meeting Ingrid Lind, Peter Okello held'],
    ['Ingrid Lind received a telephone call from Peter Okello.', 'call Ingrid Lind, Peter Okello held'],
    ['Ingrid Lind and Peter Okello discussed it by phone.', 'call Ingrid Lind, Peter Okello held'],
    ['Ingrid Lind and Peter Okello put their names to the pact.', 'signing Ingrid Lind, Peter Okello held'],
    ['Ingrid Lind had a talk with Peter Okello.', 'meeting Ingrid Lind, Peter Okello held'],
    [
      'The talks in Porto brought together Ingrid Lind and Peter Okello.',
      'meeting Ingrid Lind, Peter Okello held',
    ],
    ['Ingrid Lind and Peter Okello last saw each other in May.', 'meeting Ingrid Lind, Peter Okello held'],
    ['Ingrid Lind spoke briefly on Monday with Peter Okello.', 'call Ingrid Lind, Peter Okello held'],
    ['Kenyan President Peter Okello is in Oslo until Friday.', 'visit Peter Okello held'],
    [
      'Peter Okello, who was to come to Norway in June, will not now do so before August.',
      'visit Peter Okello postponed',
    ],
    ['Kenya sent Trade Minister Peter Okello to Oslo.', 'visit Kenya, Peter Okello held'],
    ['Peter Okello is leading a Kenyan delegation to Oslo.', 'visit Peter Okello held'],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });

  it.each([
    'President Ingrid Lind called on King Peter Okello to release the sailors.',
    'Kenya ruled out talks with Norway.',
    'There are no plans for a meeting between Norway and Kenya.',
    'Ingrid Lind said she would like to visit Kenya.',
    "Norway's talks team was praised by Kenya.",
    'The committee discussed Kenya on Monday.',
    'Norway sent a letter to Kenya on Monday.',
    'Kenyan President Peter Okello is in Oslo.',
    'Talks between Norway and Kenya are unlikely before June.',
    'Norway and Kenya have signed no agreement.',
    'Norway and Kenya agreed to discuss the border.',
  ])('%s – none', (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('what an article says of a contact elsewhere', () => {
  it('takes up a meeting whose parties come later', () => {
    const [meeting] = read(
      'The Third Ministerial Meeting was held in Oslo on 3 May 2031. The Meeting was attended by Ingrid Lind and Peter Okello.',
    );
    expect(meeting?.places.map(({ name }) => name)).toEqual(['Oslo']);
    expect(meeting?.when?.value).toBe('2031-05-03');
  });

  it('takes “the ministers” for those who met before', () => {
    const [, second] = read(
      'Ingrid Lind met Peter Okello in Oslo. The ministers plan to meet again in June.',
    );
    expect(second?.participants.map(({ name }) => name)).toEqual(['Ingrid Lind', 'Peter Okello']);
  });

  it('finds whom a place and a day part from the verb', () => {
    const [meeting] = read('King Peter Okello received at Harren Palace yesterday President Ingrid Lind.');
    expect(meeting?.participants.map(({ name }) => name)).toEqual(['Peter Okello', 'Ingrid Lind']);
  });

  it('places a meeting where the guest’s visit is', () => {
    const [, meeting] = read(
      'Norwegian Prime Minister Ingrid Lind arrived in Nairobi on Monday. Lind met Kenyan President Peter Okello.',
    );
    expect(meeting?.places.map(({ name }) => name)).toEqual(['Nairobi']);
    expect(meeting?.doubt).toBe('the place is taken from the visit');
  });

  it('reads a city behind the name of its people', () => {
    const [meeting] = read('Ingrid Lind and Peter Okello met in the Kenyan city of Mombasa in 2024.');
    expect(meeting?.places.map(({ name }) => name)).toEqual(['Mombasa']);
  });

  it('leaves a meeting of long ago where it was', () => {
    const [, meeting] = read(
      'Norwegian Prime Minister Ingrid Lind arrived in Nairobi on Monday. Lind last met Kenyan President Peter Okello in 2029.',
    );
    expect(meeting?.places).toEqual([]);
  });
});

describe('the dateline', () => {
  function datelined(text: string): readonly Contact[] {
    const { article: plain } = readingOf(`NAIROBI - ${text}`, '2031-05-07', []);
    const regions = [
      { kind: 'dateline' as const, start: 0, end: 9 },
      { kind: 'body' as const, start: 10, end: plain.text.length },
    ];
    const article = { ...plain, dateline: 'Nairobi', regions };
    const english = readEnglish(article.text, regions);
    const named = { mentions: mentions.read({ article, english, layers: {} }, () => {}) };
    const dated = { ...named, times: times.read({ article, english, layers: named }, () => {}) };
    return contacts.read({ article, english, layers: dated }, () => {});
  }

  it('places and dates what its first sentences tell of somebody there', () => {
    const [meeting] = datelined(
      'Kenya agreed on Tuesday to lend a ship. Norwegian Prime Minister Ingrid Lind held talks with Kenyan President Peter Okello.',
    );
    expect(meeting?.places.map(({ name }) => name)).toEqual(['Nairobi']);
    expect(meeting?.when?.value).toBe('2031-05-06');
    expect(meeting?.doubt).toBe('the place is taken from the dateline');
  });

  it('says nothing of a meeting that nobody there took part in', () => {
    const [meeting] = datelined(
      'Norwegian Prime Minister Ingrid Lind held talks with Omani Minister Peter Okello.',
    );
    expect(meeting?.places).toEqual([]);
  });
});
