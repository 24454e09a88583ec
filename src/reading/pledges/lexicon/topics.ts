import type { Topic } from '../../../model/index.ts';

const TOPICS: readonly (readonly [Topic, string])[] = [
  ['aviation', 'flight flights airline airlines aviation airport airports aircraft airspace carrier'],
  [
    'energy',
    'energy gas oil pipeline electricity power nuclear reactor solar wind hydropower grid lng uranium hydrogen coal turbine turbines refinery',
  ],
  [
    'education',
    'education university universities students scholarships scholarship school schools training train academic teachers teach apprenticeships rectors language',
  ],
  [
    'defence',
    'defence defense military troops army navy naval weapons arms missile missiles peacekeepers exercise exercises hotline base security ceasefire patrol patrols drones jets border',
  ],
  [
    'food and halal',
    'food halal fish fisheries fishermen seafood salmon shrimp rice grain wheat beef meat agriculture agricultural farm farmers fertiliser palm cocoa dairy fruit cherries pastures',
  ],
  [
    'technology',
    'technology digital semiconductor semiconductors chips satellite satellites cable ai software cyber innovation research space telecoms engineers data',
  ],
  ['membership', 'join joining membership member accession accede bloc admission observer brics asean nato'],
  [
    'inquiry',
    'inquiry investigation investigate probe court tribunal prisoners detainees crew extradite release evidence sailors swap amnesty',
  ],
  [
    'people-to-people',
    'visa visas tourism tourists culture cultural festival museum exchange exchanges youth people-to-people sport regatta friendship twin expo visitors',
  ],
  [
    'investment',
    'invest investing investment investments fund financing finance loan loans credit bank capital infrastructure port railway rail road bridge project',
  ],
  [
    'trade',
    'trade tariff tariffs export exports import imports customs market goods commerce commercial quota sell buy purchase free-trade',
  ],
];

const TOPIC_OF: ReadonlyMap<string, Topic> = new Map(
  TOPICS.toReversed().flatMap(([topic, words]) => words.split(' ').map((word) => [word, topic] as const)),
);

/** The topic that most of the words speak of; the earlier in the list of topics when two are level. */
export function topicOf(words: readonly string[]): Topic {
  const counts = new Map<Topic, number>();
  for (const word of words) {
    const topic = TOPIC_OF.get(word);
    if (topic) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  }
  let best: Topic = 'other';
  let most = 0;
  for (const [topic] of TOPICS) {
    const count = counts.get(topic) ?? 0;
    if (count > most) [best, most] = [topic, count];
  }
  return best;
}
