import { describe, expect, it } from 'vitest';
import { mentions } from '../mentions/index.ts';
import { readingOf } from '../testing.ts';
import { times } from '../times/index.ts';
import { contacts } from './index.ts';

function told(text: string): readonly string[] {
  const { layers } = readingOf(text, '2031-05-07', [mentions, times, contacts]);
  return layers.contacts.map(
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
    'Norway and Kenya agreed to discuss the border.',
  ])('%s – none', (text) => {
    expect(told(text)).toEqual([]);
  });
});
