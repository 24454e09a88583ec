import { describe, expect, test } from 'vitest';
import { datelineOf, placeAndDateOf } from './dateline.ts';

describe('datelines', () => {
  test.each([
    ['PORT LARKEN, May 15 — The', 'PORT LARKEN', null, 'May 15'],
    ['DUNMERE: The', 'DUNMERE', null, null],
    ['(Corran Wire) -- The', null, 'Corran Wire', null],
    ['TARN (Reuters) - The', 'TARN', 'Reuters', null],
    ['DUNMERE, Orrland (AP) — The', 'DUNMERE', 'AP', null],
    ['PORT LARKEN, Selvania, Feb. 19 (Corran) -- The', 'PORT LARKEN', 'Corran', 'Feb. 19'],
    ['TARN, 15 May 2025 (TNA) – The', 'TARN', 'TNA', '15 May 2025'],
    ['Tarn, 3rd March, 2025 - The', 'Tarn', null, '3rd March, 2025'],
    ['TARN/DUNMERE (Reuters) - The', 'TARN/DUNMERE', 'Reuters', null],
    ["N'DJAMENA — The", "N'DJAMENA", null, null],
    ['SÃO TOMÉ: The', 'SÃO TOMÉ', null, null],
    ['Geneva — The', 'Geneva', null, null],
    ['Port Larken, Oct. 4 – The', 'Port Larken', null, 'Oct. 4'],
    ['Nairobi: The', 'Nairobi', null, null],
    ['NAIROBI. The', 'NAIROBI', null, null],
    ['Rio de Janeiro (AFP) – The', 'Rio de Janeiro', 'AFP', null],
  ])('%s', (words, place, agency, date) => {
    expect(datelineOf(`${words} minister left on Monday.`)).toMatchObject({ place, agency, date });
  });

  test.each([
    'The minister — a lawyer — left.',
    'Trust — the coin of diplomacy — is rare.',
    'BREAKING: The minister left.',
    'Marwick: The bridge will open.',
    'Nairobi. The minister left.',
    'US-Kesh talks ended on Monday.',
    'In Tarn, May 15 is a holiday.',
    '“No,” she said — and left.',
    '',
  ])('none in: %s', (words) => {
    expect(datelineOf(words)).toBeNull();
  });

  test('a line of place and date', () => {
    expect(placeAndDateOf('Port Larken, 18 September 2024')).toEqual({
      place: 'Port Larken',
      date: '18 September 2024',
    });
    expect(placeAndDateOf('Tarn, 16th June, 2024')?.date).toBe('16th June, 2024');
    expect(placeAndDateOf('The talks, 18 September 2024, failed')).toBeNull();
  });
});
