import { describe, expect, it } from 'vitest';
import { splitSentences } from './sentences.ts';
import { tokenize } from './tokens.ts';

function sentencesOf(...paragraphs: string[]): string[] {
  const text = paragraphs.join('\n\n');
  let start = 0;
  const regions = paragraphs.map((paragraph) => {
    const region = { kind: 'body' as const, start, end: start + paragraph.length };
    start = region.end + 2;
    return region;
  });
  const tokens = tokenize(text, regions);
  const { sentences } = splitSentences(tokens);
  return Array.from({ length: sentences.count }, (_, sentence) =>
    text.slice(tokens.start[sentences.first[sentence]!], tokens.end[sentences.last[sentence]! - 1]),
  );
}

/** "|" stands where a sentence ends. */
const CASES = [
  'The envoy left. | He was late.',
  'Datuk Seri Dr. Aziz Noor arrived. | He spoke.',
  'Harbour Sdn. was fined by Vest Ltd. yesterday.',
  'U.S. officials met Gen. Okello at 9 a.m. in Bergen. | They ate.',
  'They met in the U.S. | The talks failed.',
  'It fell to No. 5 on the list. | J. Okello resigned.',
  'She asked for no. | Nobody gave one.',
  '“We came. | We saw,” he said. | “We left.” | They did.',
  '“We came,“ he said. | The rest stayed.',
  '“Why now?” Okello asked. | Nobody knew.',
  '“Is that all?” the minister said.',
  '‘We left early.’ | The minister’s aides agreed.',
  "'We left early.' | The ministers' aides agreed.",
  'He paused… | Then he went on.',
  'Trade was 3.5 million. | Exports fell 2.1%.',
  '(The ship sank.) | The crew lived.',
  'Talks ended at 5 p.m. GMT. | All left.',
  'Talks ended at 5 p.m. | Okello left.',
  'Talks ended at 5 p.m. Wednesday in Bergen. | All left.',
  'Talks ended at 9 a.m. Nairobi time. | All left.',
  'Who pays? | Norland does!',
  'It costs approx. 5 crowns vs. six in Sept. 2031.',
  'The plan:\n- fewer ships\n| - more trains',
  'One line\nand the next of the same sentence.',
  'The port opened in 1901.[3][4] | It closed c. 1950. [5] | Kenya v. Norway was settled.',
  'Okello of Harbour Corp. | The firm denied it.',
];

describe('sentences', () => {
  it.each(CASES.filter((text) => !text.startsWith('The plan')))('%s', (marked) => {
    const expected = marked.split(' | ');
    expect(sentencesOf(expected.join(' '))).toEqual(expected);
  });

  it('ends one at each item of a list and at each paragraph', () => {
    expect(sentencesOf('The plan:\n- fewer ships\n- more trains')).toEqual([
      'The plan:',
      '- fewer ships',
      '- more trains',
    ]);
    expect(sentencesOf('A Headline Without A Stop', 'Then text.')).toEqual([
      'A Headline Without A Stop',
      'Then text.',
    ]);
  });
});
