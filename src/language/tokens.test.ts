import { describe, expect, it } from 'vitest';
import { tokenize } from './tokens.ts';

function split(text: string): string {
  const tokens = tokenize(text, [{ kind: 'body', start: 0, end: text.length }]);
  return Array.from({ length: tokens.count }, (_, token) => tokens.word(token)).join(' ');
}

describe('tokens', () => {
  const cases: readonly [string, string][] = [
    ['Norland’s envoy won’t go.', 'Norland ’s envoy wo n’t go .'],
    ["They can't, he'd said, and we'll see", "They ca n't , he 'd said , and we 'll see"],
    ['US$3.2 billion, RM11.46bn, HK$5, A$1,250.5m', 'US$ 3.2 billion , RM 11.46bn , HK$ 5 , A$ 1,250.5m'],
    ['€40 million and Rs500 and Rs. 500', '€ 40 million and Rs 500 and Rs. 500'],
    ['up 15.6% in 1990s', 'up 15.6 % in 1990s'],
    ['a four-day, non-aligned, two-thirds', 'a four-day , non-aligned , two-thirds'],
    ['talks – long ones — end -- now', 'talks – long ones — end -- now'],
    ['The U.S. and a Ph.D. at 9 a.m. today', 'The U.S. and a Ph.D. at 9 a.m. today'],
    ['Dr. Aune of Vest Sdn. Bhd. on Sept. 4, No. 5', 'Dr. Aune of Vest Sdn. Bhd. on Sept. 4 , No. 5'],
    ['He said no. Then in the sun. The end', 'He said no . Then in the sun . The end'],
    [
      'write to a.lind@norland.example.org or https://x.example.org/a?b=1.',
      'write to a.lind@norland.example.org or https://x.example.org/a?b=1 .',
    ],
    ['at 10:30 on 2031-02-03, May 13-16', 'at 10:30 on 2031-02-03 , May 13 - 16'],
    ['flight QX17 and the G20, F-16s', 'flight QX17 and the G20 , F-16s'],
    ['O’Dea and the ministers’ talks', 'O’Dea and the ministers ’ talks'],
    ['Dato’ Seri Aziz and Qur’an', 'Dato’ Seri Aziz and Qur’an'],
    ['J. Okello met J.K. Aune.', 'J. Okello met J.K. Aune .'],
    ['“Yes,” she said (twice)…', '“ Yes , ” she said ( twice ) …'],
    ['R&D at B&Q; 1,00,000 rupees', 'R&D at B&Q ; 1,00,000 rupees'],
    ['3million people, 15-year-old', '3 million people , 15-year-old'],
    ['Kenya-Norway and Kenyan-led', 'Kenya - Norway and Kenyan-led'],
    ['U.S.-Norway, EU-ASEAN, Guinea-Bissau', 'U.S. - Norway , EU - ASEAN , Guinea-Bissau'],
  ];
  it.each(cases)('%s', (text, expected) => {
    expect(split(text)).toBe(expected);
  });

  it('reads only headline and body', () => {
    const text = 'One Two Three';
    const tokens = tokenize(text, [
      { kind: 'headline', start: 0, end: 3 },
      { kind: 'furniture', start: 4, end: 7 },
      { kind: 'body', start: 8, end: 13 },
    ]);
    expect([tokens.word(0), tokens.word(1), tokens.count]).toEqual(['One', 'Three', 2]);
  });
});
