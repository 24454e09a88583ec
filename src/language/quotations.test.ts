import { describe, expect, it } from 'vitest';
import { findQuotations } from './quotations.ts';
import { tokenize } from './tokens.ts';

function quotationsOf(...paragraphs: string[]): string[] {
  const text = paragraphs.join('\n');
  let start = 0;
  const regions = paragraphs.map((paragraph) => {
    const region = { kind: 'body' as const, start, end: start + paragraph.length };
    start = region.end + 1;
    return region;
  });
  return findQuotations(tokenize(text, regions), regions).map(
    (quotation) => text.slice(quotation.start, quotation.end) + (quotation.continues ? ' >' : ''),
  );
}

describe('quotations', () => {
  const cases: readonly [string[], string[]][] = [
    [['“We go,” he said. “Soon.”'], ['We go,', 'Soon.']],
    [['"We go," he said. "Soon."'], ['We go,', 'Soon.']],
    [['“We go,“ he said.'], ['We go,']],
    [['‘We won’t go,’ he said of the ministers’ plan.'], ['We won’t go,']],
    [["'We won't go to the ministers' talks,' he said."], ["We won't go to the ministers' talks,"]],
    [['The ministers’ talks in the ’90s weren’t Norland’s.'], []],
    [["The ministers' talks weren't Norland's; the envoys' were."], []],
    [['A “full range” of “plans”.'], ['full range', 'plans']],
    [['“We call it ‘the road’ here,” she said.'], ['We call it ‘the road’ here,']],
    [['‘We call it “the road” here,’ she said.'], ['We call it “the road” here,']],
    [
      ['“One paragraph.', '“And another,” he said.'],
      ['One paragraph. >', 'And another,'],
    ],
    [['He said “one thing.', 'Nothing more.'], ['one thing.']],
    [['“It is over. He left, she said. “We stay.”'], ['It is over. He left, she said.', 'We stay.']],
    [['No mark” here.'], []],
    [['«Oui», he said, („ja“ too).'], ['Oui', 'ja']],
    [['It was the envoy\'s ("our man") idea.'], ['our man']],
  ];
  it.each(cases)('%j', (paragraphs, expected) => {
    expect(quotationsOf(...paragraphs)).toEqual(expected);
  });
});
