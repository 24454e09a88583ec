import { describe, expect, it } from 'vitest';
import { readingOf } from '../testing.ts';
import { mentions } from './index.ts';

/** Whom the words in square brackets mean, in order of the text. */
function meant(marked: string, dateline: string | null = null): (readonly string[] | null)[] {
  const text = marked.replace(/[[\]]/g, '');
  const reading = readingOf(text, null, []);
  const article = { ...reading.article, dateline };
  const found = mentions.read({ ...reading, article }, () => {});
  const starts = [...marked.matchAll(/\[([^\]]*)\]/g)].map((match, at) => ({
    start: match.index - 2 * at,
    quote: match[1],
  }));
  return starts.map(
    ({ start, quote }) => found.find((one) => one.start === start && one.quote === quote)?.entities ?? null,
  );
}

const OTIENO = 'person/daniel-otieno';
const MET = 'Norwegian Prime Minister Eva Lind met Kenyan President Daniel Otieno.';

const CASES: readonly [string, readonly (readonly string[] | null)[]][] = [
  ['Sheikh Omar Noor received [His] Excellency Daniel Otieno.', [null]],
  ['Sheikh Omar Noor received [HE] Daniel Otieno.', [null]],
  ['Sheikh Omar Noor received [HE] the Prime Minister.', [null]],
  [
    'Sheikh Omar Noor received HE President of the brotherly Republic of Kenya Daniel Otieno. [The President of Kenya] left.',
    [[OTIENO]],
  ],
  [`${MET} [The Kenyan guest] left.`, [[OTIENO]]],
  [`${MET} She told [the visitor] so, and thanked [the Kenyan head of state].`, [[OTIENO], [OTIENO]]],
  [
    `${MET} He thanked [his hostess] and greeted [the Norwegian host].`,
    [['person/eva-lind'], ['person/eva-lind']],
  ],
  [
    'The plane of President Carl Tamm was late. Received by President Okello, [the Norwegian guest] spoke.',
    [['person/carl-tamm']],
  ],
  [`${MET} Lind invited [the head of state] to Oslo.`, [[OTIENO]]],
  [
    'REPUBLIC OF KENYA\n\nPresident Daniel Otieno received Norwegian President Eva Lind. Lind smiled. [The President] was glad.',
    [[OTIENO]],
  ],
  [
    'Norwegian Foreign Minister Eva Lind met Minister of Trade Aino Tamm. [The two energy ministers] spoke elsewhere to Roy Moyo.',
    [[]],
  ],
  ['Kenya will wait, [its foreign minister] told Foreign Minister Aino Tamm in Porto.', [[]]],
  [
    'Norwegian President Eva Lind and her counterpart Daniel Otieno met. Kenya paid [his government] and Norway.',
    [['state/KE']],
  ],
  [
    `${MET} [The government in Oslo] would pay. Lind met the mayor of Cobija, Kenya. [They] left.`,
    [['state/NO'], []],
  ],
  ['President Daniel Otieno said [his government] would pay. The Kenyan leader smiled.', [['state/KE']]],
  [
    'Norwegian Foreign Minister Eva Lind met Kenyan Foreign Minister Daniel Otieno. Peruvian Foreign Minister Ana Soto came. [The ministers] ate.',
    [['person/ana-soto', 'person/daniel-otieno', 'person/eva-lind']],
  ],
  ['[The Kenyan Party] announced the opening of an embassy.', [['state/KE']]],
  [
    `${MET} Lind said [her government] would pay, and Otieno praised [his country].`,
    [['state/NO'], ['state/KE']],
  ],
  [`${MET} [The two foreign ministers] signed the pact.`, [['state/KE', 'state/NO']]],
  [`${MET} She spoke to [the ministers] of 41 countries.`, [[]]],
  [`${MET} Trade among [the Nordic countries] rose.`, [[]]],
  [
    'She saw Aino Tamm and Bae Sang-woon, [both] of whom left.',
    [['person/aino-tamm', 'person/bae-sang-woon']],
  ],
  ['An official in Oslo met Eva Lind. [The official] was glad.', [[]]],
  [`${MET} With Carl Tamm, [he] discussed trade.`, [[OTIENO]]],
  [`${MET} For [his] part, Carl Tamm was glad.`, [['person/carl-tamm']]],
  ['Tamm Carl Edvard met Eva Lind. [C. Tamm] left.', [['person/tamm-carl-edvard']]],
  ['What does Kenya want? Above all, to sell. [It] ships tea to Norway.', [['state/KE']]],
  [
    'Eva Lind is back. Lind said that Lind was glad. [The minister of state] met envoys.',
    [['person/eva-lind']],
  ],
  [
    'Kenyan President Daniel Otieno met Eva Lind. Norway and Kenya signed. The two presidents left. Lind praised [her government].',
    [['state/NO']],
  ],
  ['[The Kenyan president] left. Daniel Otieno was glad.', [[OTIENO]]],
  ['[The Kenyan president] left. Norwegian Prime Minister Eva Lind was glad.', [[]]],
  [`${MET} [The Kenyan delegation] left.`, [['state/KE']]],
  ['[The Kenyan embassy] in Oslo denied it.', [['organisation/embassy-of-kenya']]],
  ['Kenya will reopen [its embassy] in Oslo.', [null]],
  ['Eva Lind spoke on Monday. [The Norwegian minister] was late.', [['person/eva-lind']]],
  ['Eva Lind and Carl Tamm spoke on Monday. [The Norwegian minister] was late.', [[]]],
  ['Eva Lind spoke on Monday. [Kenya’s minister] was late.', [[]]],
  ['Oslo named Eva Lind [its envoy]. [The envoy] left.', [['person/eva-lind'], ['person/eva-lind']]],
  [
    'Carl Tamm is still [the ambassador of Norway]. Eva Lind is not [the minister].',
    [['person/carl-tamm'], []],
  ],
  [
    '[The Norwegian minister] is known for jokes. In Kisumu on Thursday Eva Lind made two.',
    [['person/eva-lind']],
  ],
  [
    'Li Wen will follow Zhang Rui in Accra. Carl Tamm said that Zhang brought [his] own chair.',
    [['person/zhang-rui']],
  ],
  ['Oslo sent cars, [Nairobi] tea. [They] will meet.', [['state/KE'], ['state/NO', 'state/KE']]],
  ['According to [Nairobi], [Oslo], Lima and Accra have agreed.', [['state/KE'], ['state/NO']]],
  ['An adviser to [Nairobi] read a letter from [Oslo].', [['state/KE'], ['state/NO']]],
  [
    'Norway thanked Kenya for [its] help, and praised Portugal over [its] reforms.',
    [['state/KE'], ['state/PT']],
  ],
  ['Norway said Kenya would wait until Portugal withdrew [its] offer.', [['state/PT']]],
  [
    'Norway wants Kenya to sell [its] ships, and promised Portugal to sell [its] own.',
    [['state/KE'], ['state/NO']],
  ],
  ['Norway and Kenya signed. Portuguese traders said [they] would wait.', [[]]],
  [
    'Norway signed with Kenya. [The kingdom] will pay, and so will [its neighbour].',
    [['state/NO'], ['state/KE']],
  ],
  ['Jamaica met Norway. [The island state] will host.', [['state/JM']]],
  [
    'Cem Aksoy and Ilias Kalogeras spoke. [The Turk] was late, and [the Greek] was not.',
    [['person/cem-aksoy'], ['person/ilias-kalogeras']],
  ],
  [
    'Eva Lind and Carl Tamm wrote a book. [The two authors] sold it.',
    [['person/eva-lind', 'person/carl-tamm']],
  ],
  [
    '“We told [them],” Eva Lind said of Kenya. “I like [her],” Carl Tamm said of Lind.',
    [['state/KE'], ['person/eva-lind']],
  ],
  ['Carl Tamm asked about Kenya. “[They] closed the road,” he said.', [['state/KE']]],
  ['[The visitor] was late. Eva Lind told her hosts so.', [['person/eva-lind']]],
  ['When Carl Tamm was held, Norway and Kenya thought the other would help [him].', [['person/carl-tamm']]],
  [
    'Eva Lind (right), once Norway’s envoy, met Carl Tamm. [The former envoy] was late.',
    [['person/eva-lind']],
  ],
  ['Eva Lind left Kisumu. [Her] predecessor, Ana Soto, stayed.', [['person/eva-lind']]],
  ['Ghana met Qatar. [The Gulf state] paid [the West African country].', [['state/QA'], ['state/GH']]],
  ['The African Union met. [The 55-member bloc] agreed.', [['organisation/african-union']]],
  ['Norway, Kenya and Peru met. [All three] signed.', [['state/NO', 'state/KE', 'state/PE']]],
  ['Norway and Kenya met. [Neither capital] spoke.', [['state/NO', 'state/KE']]],
  [
    'Cem Aksoy met Ilias Kalogeras. [The Turk] was late; [the Greek] was not.',
    [['person/cem-aksoy'], ['person/ilias-kalogeras']],
  ],
  ['Eva Lind met Ana Soto. [The tycoon] was late.', [['person/eva-lind']]],
  ['They opened a flight between [Nairobi] and [Oslo].', [['place/nairobi'], ['place/oslo']]],
];

describe('resolving', () => {
  it.each(CASES)('%s', (marked, expected) => {
    expect(meant(marked)).toEqual(expected);
  });

  it('takes "the government" for that of the place written from, where no other state acts', () => {
    const refused = '[The government] turned down a request from Kenya.';
    expect(meant(refused, 'Oslo')).toEqual([['state/NO']]);
    expect(meant(`Kenya was ready. ${refused}`, 'Oslo')).toEqual([['state/KE']]);
  });
});
