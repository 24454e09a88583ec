import { describe, expect, it } from 'vitest';
import { SURE_NAME } from '../english.ts';
import { readEnglish } from '../read.ts';

/** "kind words" of each name, with what stands in brackets before it as its title. */
function namesOf(text: string, headline?: string): string[] {
  const whole = headline ? `${headline}\n${text}` : text;
  const body = { kind: 'body' as const, start: headline ? headline.length + 1 : 0, end: whole.length };
  const { tokens, names } = readEnglish(
    whole,
    headline ? [{ kind: 'headline', start: 0, end: headline.length }, body] : [body],
  );
  return names.map(({ kind, first, last, titleFirst, state }) => {
    const slice = (from: number, to: number) => whole.slice(tokens.start[from], tokens.end[to - 1]);
    const title = titleFirst < first ? `[${slice(titleFirst, first)}] ` : '';
    return `${kind}${state ? ` ${state}` : ''}: ${title}${slice(first, last)}`;
  });
}

const CASES: readonly [string, readonly string[]][] = [
  [
    'Prime Minister Datuk Seri Aziz Noor met Aino Lind.',
    ['person: [Prime Minister Datuk Seri] Aziz Noor', 'person: Aino Lind'],
  ],
  [
    'Kenyan Foreign Minister Dr. Mary Otieno arrived.',
    ['demonym KE: Kenyan', 'person: [Foreign Minister Dr.] Mary Otieno'],
  ],
  [
    'They sent Agriculture and Food Security Minister Tan Sri Rosli Hamid, Science, Technology and Innovation Minister Lee Chong Min and envoys.',
    [
      'person: [Agriculture and Food Security Minister Tan Sri] Rosli Hamid',
      'person: [Science, Technology and Innovation Minister] Lee Chong Min',
    ],
  ],
  [
    'Norway’s Minister of Foreign Affairs Kari Nesset spoke.',
    ['state NO: Norway', 'person: [Minister of Foreign Affairs] Kari Nesset'],
  ],
  [
    'The former president Okello and president-elect Ana Duarte ate.',
    ['person: [former president] Okello', 'person: [president-elect] Ana Duarte'],
  ],
  [
    'UN Secretary-General Pia Moreau left the Security Council.',
    ['organisation: UN', 'person: [Secretary-General] Pia Moreau', 'organisation: Security Council'],
  ],
  ['The Prime Minister said the Ministry was ready.', []],
  [
    'The Tribunal for the Law of the Sea gave XOF 90 million, not CFA francs.',
    ['organisation: Tribunal for the Law of the Sea'],
  ],
  [
    'The Republic of Kenya and the Oriental Republic of Uruguay met the Secretary of State of Peru.',
    ['state KE: Republic of Kenya', 'state UY: Oriental Republic of Uruguay', 'state PE: Peru'],
  ],
  [
    'Minister of Foreign Affairs of Norway Kari Nesset came.',
    ['person: [Minister of Foreign Affairs of Norway] Kari Nesset'],
  ],
  ['Foreign Ministers Aino Lind and Omar Noor spoke.', ['person: Aino Lind', 'person: Omar Noor']],
  ['President Grace Otieno left.', ['person: [President] Grace Otieno']],
  [
    'Minister Jan Orvik and Christian Tamm came on 3 Jan. In May Okello left with Jan Dembe.',
    ['person: [Minister] Jan Orvik', 'person: Christian Tamm', 'person: Jan Dembe'],
  ],
  [
    'Harren Vind, a Porto-based packager, left. Orvik Sol says it will come. Dorvan Sund, which builds, stayed. Roy Moyo, a baker, ate.',
    ['organisation: Harren Vind', 'organisation: Orvik Sol', 'organisation: Dorvan Sund', 'person: Roy Moyo'],
  ],
  [
    'Norwegian Energy and Mines Minister Aino Orvik left the Justice Ministry. EACH morning Gen Dembe Vind used 660 MW.',
    [
      'demonym NO: Norwegian',
      'person: [Energy and Mines Minister] Aino Orvik',
      'organisation: Justice Ministry',
      'person: [Gen] Dembe Vind',
    ],
  ],
  [
    'President Aino Orvik spoke. Orvik and Tamm met. At Orvik’s invitation they stayed.',
    ['person: [President] Aino Orvik', 'person: Orvik', 'person: Tamm', 'person: Orvik'],
  ],
  ['The Ban Harren dam is a wall.', ['place: Ban Harren']],
  ['Presidents Dembe, Orvik and Tamm spoke.', ['person: Dembe', 'person: Orvik', 'person: Tamm']],
  [
    'Foreign Minister Ta Minh Dorvan met the Trade Minister, Bui Cong Lap, off Dai Harren.',
    ['person: [Foreign Minister] Ta Minh Dorvan', 'person: Bui Cong Lap', 'place: Dai Harren'],
  ],
  ['FOREIGN MINISTER TA MINH NAM MEETS PRESIDENT', ['person: [FOREIGN MINISTER] TA MINH NAM']],
  ['PRESIDENT TO HOST NAM SUMMIT', ['organisation: NAM']],
  ['Ta Minh Dorvan, who left, spoke.', ['person: Ta Minh Dorvan']],
  [
    'The port of Dai Harren closed. A court in Dai Harren fined developer Orvik Vind. Aino Lind is managing director of Harren Sol.',
    [
      'place: Dai Harren',
      'place: Dai Harren',
      'organisation: Orvik Vind',
      'person: Aino Lind',
      'organisation: Harren Sol',
    ],
  ],
  ['It closed the Helsinki Ocean Conference.', ['place FI: Helsinki']],
  [
    'The Kenyan Party thanked the General Assembly.',
    ['demonym KE: Kenyan', 'organisation: General Assembly'],
  ],
  [
    'Peru and Chile opened the Ministry of Trade and Industry.',
    ['state PE: Peru', 'state CL: Chile', 'organisation: Ministry of Trade and Industry'],
  ],
  [
    'He taught at the University of Bergen and flew Malaysia Airlines.',
    ['organisation: University of Bergen', 'organisation: Malaysia Airlines'],
  ],
  [
    'The Finnish Foreign Ministry and the Norwegian Refugee Council agreed.',
    ['demonym FI: Finnish', 'organisation: Foreign Ministry', 'organisation: Norwegian Refugee Council'],
  ],
  [
    'Harren Sdn. Bhd. sued Vest Corp. in Osaka.',
    ['organisation: Harren Sdn. Bhd.', 'organisation: Vest Corp.', 'place JP: Osaka'],
  ],
  [
    'Crown Prince Faisal bin Noor and Ursula van der Linden met.',
    ['person: [Crown Prince] Faisal bin Noor', 'person: Ursula van der Linden'],
  ],
  [
    'Jordan Hale visited Jordan, Georgia and the Netherlands.',
    ['person: Jordan Hale', 'state JO: Jordan', 'state GE: Georgia', 'state NL: Netherlands'],
  ],
  ['Flight QX17 left on Tuesday for RM40 in May.', []],
  [
    'The Harren Export Agency (HEA) rose. The HEA fell.',
    ['organisation: Harren Export Agency', 'organisation: HEA', 'organisation: HEA'],
  ],
  ['Aino Lind left. Lind returned, and Aino slept.', ['person: Aino Lind', 'person: Lind', 'person: Aino']],
  ['Kenya-Norway trade and a Kenyan-led, Oslo-based mission.', ['state KE: Kenya', 'state NO: Norway']],
  [
    'The Vatican and the Kremlin kept quiet in the West.',
    ['state VA: Vatican', 'place RU: Kremlin', 'place: West'],
  ],
  [
    'Officials from the Republic of Korea joined us, but US officials did not.',
    ['state KR: Republic of Korea', 'state US: US'],
  ],
  [
    'Despite Western sanctions, Energy Minister Otieno met Asian buyers.',
    ['person: [Energy Minister] Otieno'],
  ],
  [
    'The Savannah Ledger said Park So-yeon advised Ms Park.',
    ['organisation: Savannah Ledger', 'person: Park So-yeon', 'person: [Ms] Park'],
  ],
  [
    'They went to the town of Virrelund and on to Harrenby, Norway.',
    ['place: Virrelund', 'place: Harrenby', 'state NO: Norway'],
  ],
];

/** What the rules leave open, and the model reads. */
const BY_MODEL: readonly [string, readonly string[]][] = [
  ['Bridges near Tikrit and Samarra were closed.', ['place IQ: Tikrit', 'place: Samarra']],
  ['It was signed by Nehru.', ['person: Nehru']],
  ['Officials crossed the hills on the way to Duqm.', ['place: Duqm']],
  // What the rules see wins over a part of it.
  ['Tamm Carl Edvard met C. Tamm.', ['person: Tamm Carl Edvard', 'person: C. Tamm']],
];

describe('names', () => {
  it.each(CASES)('%s', (text, expected) => {
    expect(namesOf(text)).toEqual(expected);
  });

  it.each(BY_MODEL)('%s', (text, expected) => {
    expect(namesOf(text)).toEqual(expected);
  });

  it('calls what only the model sees unsure', () => {
    const text = 'It was signed by Nehru.';
    const { names } = readEnglish(text, [{ kind: 'body', start: 0, end: text.length }]);
    expect(names.map(({ certainty }) => certainty < SURE_NAME)).toEqual([true]);
  });

  it('reads headlines in title case by what the body says', () => {
    expect(
      namesOf(
        'Prime Minister Aino Lind met Okello Banda in Oslo.',
        'Lind Praises Banda, Seeks Kenyan Trade Deal',
      ),
    ).toEqual([
      'person: Lind',
      'person: Banda',
      'demonym KE: Kenyan',
      'person: [Prime Minister] Aino Lind',
      'person: Okello Banda',
      'place NO: Oslo',
    ]);
    expect(namesOf('Aino Lind spoke.', 'LIND VISITS KUALA LUMPUR')).toEqual([
      'person: LIND',
      'place MY: KUALA LUMPUR',
      'person: Aino Lind',
    ]);
  });

  it('gives acronyms and long forms each other as alias', () => {
    const text = 'The Harren Export Agency’s (HEA) report, and the HEA itself.';
    const { names } = readEnglish(text, [{ kind: 'body', start: 0, end: text.length }]);
    expect(names.map((name) => name.alias)).toEqual(['HEA', 'Harren Export Agency', 'Harren Export Agency']);
  });
});
