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
    ['Kenyan President Peter Okello was in Oslo in March.', 'visit Peter Okello held'],
    [
      'Peter Okello visited Norway in March, the first by a Kenyan minister since 2027.',
      'visit Peter Okello held',
    ],
    [
      'Peter Okello, who was to come to Norway in June, will not now do so before August.',
      'visit Peter Okello postponed',
    ],
    ['Kenya sent Trade Minister Peter Okello to Oslo.', 'visit Kenya, Peter Okello held'],
    [
      'Ingrid Lind took up the case with Peter Okello over the telephone.',
      'call Ingrid Lind, Peter Okello held',
    ],
    ['Ingrid Lind was on the phone to Peter Okello.', 'call Ingrid Lind, Peter Okello held'],
    ['Ingrid Lind spoke for an hour by phone with Peter Okello.', 'call Ingrid Lind, Peter Okello held'],
    ['Ingrid Lind first raised the fees with Peter Okello in May.', 'meeting Ingrid Lind, Peter Okello held'],
    [
      'Ingrid Lind told Peter Okello at their meeting that ice was late.',
      'meeting Ingrid Lind, Peter Okello held',
    ],
    [
      'After their meeting in Porto, Ingrid Lind and Peter Okello smiled.',
      'meeting Ingrid Lind, Peter Okello held',
    ],
    ['Ingrid Lind paid a call on Peter Okello on Friday.', 'meeting Ingrid Lind, Peter Okello held'],
    ['Ingrid Lind dropped in on Peter Okello.', 'meeting Ingrid Lind, Peter Okello held'],
    [
      'Ingrid Lind and Peter Okello are to put their names to it.',
      'signing Ingrid Lind, Peter Okello planned',
    ],
    ['Ingrid Lind and Peter Okello concluded a treaty.', 'signing Ingrid Lind, Peter Okello held'],
    ['Kenyan President Peter Okello has been in Oslo since Monday.', 'visit Peter Okello held'],
    ['In May, when Peter Okello came on a visit, it rained.', 'visit Peter Okello held'],
    [
      'The commission of Norway and Kenya that was to meet in May did not, and none is planned.',
      'meeting Norway, Kenya cancelled',
    ],
    [
      'A telephone conversation took place between Ingrid Lind and Peter Okello.',
      'call Ingrid Lind, Peter Okello held',
    ],
    [
      'King Ingrid Lind received a phone call on Monday from Peter Okello.',
      'call Ingrid Lind, Peter Okello held',
    ],
    ['In a phone call on Monday, Ingrid Lind told Peter Okello so.', 'call Ingrid Lind, Peter Okello held'],
    [
      'King Ingrid Lind received in audience the envoy of Kenya, Peter Okello.',
      'meeting Ingrid Lind, Peter Okello held',
    ],
    [
      'Ingrid Lind, standing beside Peter Okello in Porto, said no.',
      'meeting Ingrid Lind, Peter Okello held',
    ],
    [
      '“No,” Ingrid Lind told reporters, with Peter Okello standing beside her.',
      'meeting Peter Okello, Ingrid Lind held',
    ],
    [
      'Speaking alongside Peter Okello in Porto, Ingrid Lind said no.',
      'meeting Ingrid Lind, Peter Okello held',
    ],
    ['Norway and Kenya opened two days of talks on Monday.', 'meeting Norway, Kenya held'],
    ['Border talks between Norway and Kenya got under way in Oslo.', 'meeting Norway, Kenya held'],
    ['Norway and Kenya signed on Tuesday an accord on cod.', 'signing Norway, Kenya held'],
    ['Norway and Kenya will on Tuesday sign an accord on cod.', 'signing Norway, Kenya planned'],
    ["Norway's prime minister telephoned King Peter Okello on Monday.", 'call Norway, Peter Okello held'],
    [
      'At a joint press conference with Peter Okello in Porto, Ingrid Lind promised ice.',
      'meeting Ingrid Lind, Peter Okello held',
    ],
    ['Peter Okello has called off his trip because of a storm.', 'visit Peter Okello cancelled'],
    [
      'At a marathon session in Porto that brought together Ingrid Lind and Peter Okello, it rained.',
      'meeting Ingrid Lind, Peter Okello held',
    ],
    ['At a meeting in May, at which Norway promised Kenya a ship, it rained.', 'meeting Norway, Kenya held'],
    [
      'The meeting was attended by Ingrid Lind, Minister of Trade of Norway, and Peter Okello, Minister of Finance of Kenya.',
      'meeting Ingrid Lind, Peter Okello held',
    ],
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
    'Ingrid Lind told reporters by telephone that Kenya was late.',
    'The court concluded that Kenya had paid Norway.',
    'Ingrid Lind said Norway would stand beside Kenya.',
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

  it('dates a visit by the day on which its guest flew out', () => {
    const [visit] = read('Kenyan President Peter Okello flew out on Tuesday for a visit to Ghana.');
    expect(visit?.when?.value).toBe('2031-05-06');
  });

  it('places a meeting at a residence and in its city', () => {
    const [meeting] = read('Ingrid Lind met Peter Okello at State House, Nairobi.');
    expect(meeting?.places.map(({ name }) => name)).toEqual(['State House', 'Nairobi']);
  });

  it('leaves a meeting where it was when its guest goes on', () => {
    const contacts = read('Before leaving for Paris, Ingrid Lind met Peter Okello.');
    expect(contacts.find(({ kind }) => kind === 'meeting')?.places).toEqual([]);
  });

  it('takes “the conversation” for the call told before', () => {
    const [, later] = read(
      'Ingrid Lind telephoned Peter Okello in Oslo. In the 40-minute conversation on Monday she offered ice.',
    );
    expect(later).toMatchObject({ kind: 'call', when: { value: '2031-05-05' } });
  });

  it('places what took place on the margins of a summit', () => {
    const [meeting] = read(
      'Ingrid Lind and Peter Okello last met, on the margins of the ocean summit in Porto in May 2030.',
    );
    expect(meeting?.places.map(({ name }) => name)).toEqual(['Porto']);
    expect(meeting?.when?.value).toBe('2030-05');
  });

  it('moves a signing to its new day and place', () => {
    const [signing] = read(
      'The signing of a pact between Norway and Kenya was put off to 3 June 2031 in Porto.',
    );
    expect(signing?.places.map(({ name }) => name)).toEqual(['Porto']);
    expect(signing?.when?.value).toBe('2031-06-03');
  });

  it('leaves a visit without the day on which something else is concluded', () => {
    const [visit] = read(
      'The list, drawn up during a visit to Oslo by Peter Okello, will now be completed in June 2032.',
    );
    expect(visit).toMatchObject({ kind: 'visit', when: null });
  });

  it('places what a clause with “where” goes on to tell', () => {
    const contacts = read(
      'The envoy, Paul Weru, began in Porto, where he held talks with Ingrid Lind on Monday and was received by King Peter Okello.',
    );
    expect(contacts.map(({ places }) => places.map(({ name }) => name))).toEqual([['Porto'], ['Porto']]);
  });

  it('gives each of two joined clauses its own place', () => {
    const contacts = read(
      'In Suva, Minister Paul Weru signed the pact with Ana Soto, and in Porto he saw Ingrid Lind and met with Tor Vik.',
    );
    expect(contacts.map(({ places }) => places.map(({ name }) => name))).toEqual([
      ['Suva'],
      ['Porto'],
      ['Porto'],
    ]);
  });

  it('reads where and when a summit is that somebody “will host”', () => {
    const [summit] = read(
      'They reviewed preparations for the summit of fishing nations that Kenyan President Peter Okello will host in Nairobi on 3 June 2031.',
    );
    expect(summit).toMatchObject({ kind: 'summit', when: { value: '2031-06-03' } });
    expect(summit?.places.map(({ name }) => name)).toEqual(['Nairobi']);
  });

  it('takes who was to sign from the meeting before', () => {
    const [, signing] = read(
      'Norwegian Prime Minister Ingrid Lind and Kenyan President Peter Okello met on Monday. The signing of a pact was put off to 3 June 2031 in Porto.',
    );
    expect(signing?.participants.map(({ name }) => name)).toEqual(['Norway', 'Kenya']);
  });

  it('takes who stood beside the speaker from the visit before', () => {
    const [, talks] = read(
      'Kenyan President Peter Okello arrived in Oslo on Monday. Norwegian Prime Minister Ingrid Lind told a joint news conference after two hours of talks that ice was late.',
    );
    expect(talks?.participants.map(({ name }) => name)).toEqual(['Ingrid Lind', 'Peter Okello']);
  });

  it('finds a guest behind his style and a warm word for his state', () => {
    const [meeting] = read(
      'Sheikh Omar Noor received at the palace yesterday HE President of the sisterly Republic of Kenya Peter Okello.',
    );
    expect(meeting?.participants.map(({ name }) => name)).toEqual(['Omar Noor', 'Peter Okello']);
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

  it('places a meeting on the sidelines of the summit that is news there', () => {
    const [meeting] = datelined('Ingrid Lind and Peter Okello met on Monday on the sidelines of the summit.');
    expect(meeting?.places.map(({ name }) => name)).toEqual(['Nairobi']);
  });

  it('says nothing of a meeting that nobody there took part in', () => {
    const [meeting] = datelined(
      'Norwegian Prime Minister Ingrid Lind held talks with Omani Minister Peter Okello.',
    );
    expect(meeting?.places).toEqual([]);
  });
});
