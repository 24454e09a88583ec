import type { Topic } from '../../../model/index.ts';

/** Words of each topic, in the singular; where two topics are level, the earlier wins. */
const TOPICS: readonly (readonly [Topic, string])[] = [
  [
    'aviation',
    'flight airline aviation airport aircraft airspace overflight carrier runway plane pilot airliner aeroplane',
  ],
  [
    'energy',
    `energy gas oil crude fuel diesel petrol pipeline electricity power nuclear reactor radioactive solar wind hydropower dam grid lng uranium
    hydrogen geothermal coal turbine refinery megawatt gigawatt barrel interconnector petroleum electric reservoir`,
  ],
  [
    'education',
    `education university student scholarship school train training academic teacher teach apprenticeship apprentice rector language college
    campus professor textbook curriculum diploma pupil literacy classroom lecturer literature`,
  ],
  [
    'defence',
    `defence defense military troop army armies navy navies naval weapon arm missile soldier peacekeeper exercises hotline garrison bases security ceasefire
    truce restraint patrol drone jet border war gun artillery tank frigate corvette warship submarine mine demining minefield ammunition shell
    militia rebel brigade battalion helicopter hostilities disarm disarmed demilitarise withdrawal police gunboat radar fighter coastguard
    intelligence terrorism insurgent deterrence instructor`,
  ],
  [
    'food and halal',
    `food halal fish fishery fisheries fisherman fishermen fishing cod salmon shrimp tuna mackerel herring squid oyster seafood rice grain wheat maize barley
    beef mutton lamb poultry cattle herd herder pasture livestock meat agriculture agricultural farm farmer grower fertiliser fertilizer palm
    cocoa dairy milk cheese fruit cherry cherries tomato tomatoes olive sugar flour crop harvest irrigation slaughterhouse veterinary seed
    hunger famine bean vegetable aquaculture pest locust`,
  ],
  [
    'technology',
    `technology digital semiconductor chip satellite cable ai software cyber innovation research scientific scientist laboratory science space
    telecom data engineer internet broadband quantum robot patent computing supercomputer telescope startup`,
  ],
  [
    'membership',
    'join joining member membership accession accede bloc admission admit observer candidacy candidate applicant brics asean nato',
  ],
  [
    'people-to-people',
    `visa tourism tourist culture cultural festival museum exchanges youth people-to-people sport regatta friendship twin expo visitor
    football olympics tournament marathon orchestra concert film exhibition artefact relic manuscript heritage archaeologist historian pilgrim
    pilgrimage choir dance painting theatre holiday diaspora`,
  ],
  [
    'investment',
    `invest investing investment investor fund financing finance loan credit bank infrastructure port railway rail road bridge project
    tranche grant debt stake lender motorway highway tunnel concession`,
  ],
  [
    'trade',
    `trade tariff export exporter import importer customs market goods commerce commercial quota sell buy purchase free-trade duty duties
    merchandise sanction auction timber cotton soya coffee tea mineral ore freight shipping container berth steel levy rebate`,
  ],
  [
    'inquiry',
    `inquiry investigation investigate probe court tribunal trial prosecution prosecute prosecutor prisoner detainee hostage crew extradite
    extradition evidence sailor swap amnesty suspect autopsy witness spill crash jail arrest smuggling fraud corruption trafficking
    captive convict sentence pardon verdict`,
  ],
];

const TOPIC_OF: ReadonlyMap<string, Topic> = new Map(
  TOPICS.toReversed().flatMap(([topic, words]) => words.split(/\s+/).map((word) => [word, topic] as const)),
);

/** The topic that most of the words, in lower case, speak of. */
export function topicOf(words: readonly string[]): Topic {
  const counts = new Map<Topic, number>();
  for (const word of words) {
    // "Members" may be of a crew, "powers" are states.
    const isPlural = word.endsWith('s') && word !== 'members' && word !== 'powers';
    const topic = TOPIC_OF.get(word) ?? (isPlural ? TOPIC_OF.get(word.slice(0, -1)) : undefined);
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
