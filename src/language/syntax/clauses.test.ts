import { describe, expect, it } from 'vitest';
import { readEnglish } from '../read.ts';
import { nounPhraseAt, objectOf, subjectOf, verbGroupAt, withHolder } from './index.ts';

/** Sentence, verb, and the subject that it should get. */
const SUBJECTS: readonly (readonly [string, string, string | null])[] = [
  ['Lind met Okello in Oslo on Monday.', 'met', 'Lind'],
  ['The two sides agreed to set up a working group.', 'agreed', 'The two sides'],
  ['Both presidents, she added, identified three areas of work.', 'identified', 'Both presidents'],
  ['Both presidents, she added, identified three areas of work.', 'added', 'she'],
  ['Lind, who had landed late on Sunday, promised a reply.', 'promised', 'Lind'],
  ['Lind, who had landed late on Sunday, promised a reply.', 'landed', 'Lind'],
  ['Kenya and Portugal have pledged to double trade.', 'pledged', 'Kenya and Portugal'],
  ['He arrived in Lisbon and offered a loan.', 'offered', 'He'],
  ['Speaking after the talks, Okello offered a loan.', 'offered', 'Okello'],
  [
    'Officials from the ministry of trade in Nairobi plan to sign a pact.',
    'plan',
    'Officials from the ministry of trade in Nairobi',
  ],
  ['In Lisbon, the prime minister said the port would open.', 'said', 'the prime minister'],
  ['He said the port would open in June.', 'open', 'the port'],
  ['She left early, saying the text was not ready.', 'saying', 'She'],
  ['The text, drafted in Geneva, was signed on Friday.', 'signed', 'The text'],
  ['The minister said Kenya was considering an offer.', 'considering', 'Kenya'],
  ['A proposal that Kenya made in May was refused.', 'made', 'Kenya'],
  ['Neither country has committed itself to sending observers.', 'committed', 'Neither country'],
  ['The envoy, a former judge, warned of delays.', 'warned', 'The envoy'],
  ['Talks collapsed because Portugal rejected the terms.', 'rejected', 'Portugal'],
  ['The commission, which will reconvene in Porto, welcomed the report.', 'reconvene', 'The commission'],
  ['However, the ministry denied the claim.', 'denied', 'the ministry'],
  ['The bank, together with its partners in Dubai, proposed extending the loan.', 'proposed', 'The bank'],
  ['Okello told reporters that Portugal had withdrawn its offer.', 'withdrawn', 'Portugal'],
  ['Okello told reporters that Portugal had withdrawn its offer.', 'told', 'Okello'],
  ['They agreed to meet in Porto.', 'meet', 'They'],
  ['Lind, speaking in Oslo, promised a reply.', 'speaking', 'Lind'],
  ['The Kenyan–Portuguese council met in Porto.', 'met', 'The Kenyan–Portuguese council'],
  ['Both presidents are to hold talks in June.', 'hold', 'Both presidents'],
  ['In Lisbon she will open a bridge.', 'open', 'she'],
  ['Leaders of Kenya, Portugal and Oman held talks.', 'held', 'Leaders of Kenya, Portugal and Oman'],
  ['Talks resume in Porto on Monday.', 'resume', 'Talks'],
  ['Two Gulf funds have bought the port.', 'bought', 'Two Gulf funds'],
  ['Okello says Kenya will keep the ferry.', 'keep', 'Kenya'],
  ['The consul offered a boat, asked for diesel and left.', 'asked', 'The consul'],
  ['The note urges patience, welcomes the pause, and invites both navies to Porto.', 'invites', 'The note'],
  ['In Lisbon, Kenya and Portugal signed a pact.', 'signed', 'Kenya and Portugal'],
  ['The Port Authority (PA), a state agency, ruled that he was wrong.', 'ruled', 'The Port Authority'],
  ['The vote was rigged, top officials said.', 'said', 'top officials'],
  ['Chancellor Ebba Lind said he had told the cabinet.', 'told', 'he'],
  ['Lind, who led the team to Porto, on Sunday ruled out a loan.', 'ruled', 'Lind'],
  [
    'Kenya will pay for the pier, for which Oman has lent cranes, and has proposed a tender.',
    'proposed',
    'Kenya',
  ],
  ['A panel formed by Kenya and Portugal to guide their work met in Porto.', 'met', 'A panel'],
  ['The river commission of both states is to meet in Porto.', 'is', 'The river commission of both states'],
];

function verbIn(text: string, word: string) {
  const english = readEnglish(text, [{ kind: 'body', start: 0, end: text.length }]);
  for (let token = 0; token < english.tokens.count; token++) {
    if (english.tokens.word(token) === word) return { english, group: verbGroupAt(english, token) };
  }
  throw new Error(`no ${word} in ${text}`);
}

describe('subjectOf', () => {
  it.each(SUBJECTS)('%s – %s', (text, word, expected) => {
    const { english, group } = verbIn(text, word);
    const subject = subjectOf(english, group);
    const words =
      subject && text.slice(english.tokens.start[subject.first], english.tokens.end[subject.last - 1]);
    expect(words).toBe(expected);
  });
});

describe('verbGroupAt', () => {
  it.each([
    ['Kenya has not yet agreed to it.', 'agreed', { negated: true, perfect: true, passive: false }],
    ['The pact will be signed in May.', 'signed', { modal: 'will', passive: true }],
    ['Lind was meeting Okello.', 'meeting', { progressive: true, past: true }],
    ['They want to open an embassy.', 'open', { infinitive: true, finite: false }],
    ["They won't join the bloc.", 'join', { modal: 'will', negated: true }],
  ])('%s – %s', (text, word, expected) => {
    expect(verbIn(text, word).group).toMatchObject(expected);
  });
});

function wordsOf(english: ReturnType<typeof readEnglish>, phrase: { first: number; last: number } | null) {
  return (
    phrase && english.text.slice(english.tokens.start[phrase.first], english.tokens.end[phrase.last - 1])
  );
}

describe('nounPhraseAt', () => {
  it.each([
    ['They signed a deal on rice exports in May.', 'rice', 'rice exports'],
    ['They want a plan for freight trains.', 'freight', 'freight trains'],
    ['A ban on trade hurts the port.', 'trade', 'trade'],
  ])('%s – %s', (text, word, expected) => {
    const { english, group } = verbIn(text, word);
    expect(wordsOf(english, nounPhraseAt(english, group.verb, english.tokens.count))).toBe(expected);
  });
});

describe('withHolder', () => {
  it.each([
    [
      'Oman’s premier, Badr Al Harthy, and Kenya’s president, Amina Otieno, agreed.',
      'agreed',
      'Oman’s premier, Badr Al Harthy, and Kenya’s president, Amina Otieno',
    ],
    ['Kenya’s president, Amina Otieno, agreed.', 'agreed', 'Kenya’s president, Amina Otieno'],
    ['The envoy, a former judge, warned of delays.', 'warned', null],
    ['President Amina Otieno, Badr Al Harthy, and others agreed.', 'agreed', null],
  ])('%s', (text, word, expected) => {
    const { english, group } = verbIn(text, word);
    const subject = subjectOf(english, group);
    expect(subject && wordsOf(english, withHolder(english, subject))).toBe(expected);
  });
});

describe('objectOf', () => {
  it.each([
    ['Lind hosted Prime Minister Okello in Oslo.', 'hosted', 'Prime Minister Okello'],
    ['They signed a memorandum of understanding on fisheries.', 'signed', 'a memorandum of understanding'],
    [
      'She met the King, the Speaker and the mayor of Porto.',
      'met',
      'the King, the Speaker and the mayor of Porto',
    ],
    ['She told reporters the port would open.', 'told', 'reporters'],
    ["They met the club's chief delegate in Porto.", 'met', "the club's chief delegate"],
    ['They met one of them in Porto.', 'met', 'one of them'],
    ['They made a joint bid in May.', 'made', 'a joint bid'],
    ['They will sign a pact next week.', 'sign', 'a pact'],
    ['Kenya will buy two ships.', 'buy', 'two ships'],
    ['She asked for nothing and bought two survey ships.', 'bought', 'two survey ships'],
    ['Kenya will lend Norway two ships.', 'lend', 'Norway'],
    ['She got a fair hearing in Porto.', 'got', 'a fair hearing'],
  ])('%s – %s', (text, word, expected) => {
    const { english, group } = verbIn(text, word);
    const object = objectOf(english, group);
    expect(
      object && text.slice(english.tokens.start[object.first], english.tokens.end[object.last - 1]),
    ).toBe(expected);
  });
});
