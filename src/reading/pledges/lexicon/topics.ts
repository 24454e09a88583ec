import type { Topic } from '../../../model/index.ts';

/** Words of each topic, in the singular; where two topics are level, the earlier wins. */
const TOPICS: readonly (readonly [Topic, string])[] = [
  [
    'aviation',
    `flight airline aviation airport aircraft airspace overflight carrier runway plane pilot airliner aeroplane airplane jetliner
    codeshare charter aerospace`,
  ],
  [
    'energy',
    `energy gas oil crude fuel diesel petrol pipeline electricity power nuclear reactor radioactive solar wind hydropower hydroelectric dam
    grid lng uranium hydrogen geothermal coal turbine refinery megawatt gigawatt barrel interconnector petroleum electric reservoir
    emission emissions climate carbon renewables renewable decarbonise electrify kilowatt thermal substation drilling offshore`,
  ],
  [
    'education',
    `education university student scholarship school train! training academic teacher teach! apprenticeship apprentice rector language college
    campus professor textbook curriculum diploma pupil literacy classroom lecturer literature fellowship graduate tuition preschool
    kindergarten vocational educate educational intern internship`,
  ],
  [
    'defence',
    `defence defense military troop army armies navy navies naval weapon arm missile soldier peacekeeper peacekeeping exercises hotline garrison base
    bases security ceasefire truce restraint patrol drone jet border war gun artillery tank frigate corvette warship submarine mine demining
    minefield ammunition shell militia rebel brigade battalion helicopter hostilities disarm disarmed demilitarise withdrawal police gunboat
    radar fighter coastguard intelligence terrorism terrorist insurgent deterrence instructor arsenal munition warhead howitzer
    airstrike bombing attack invade invasion guard combat regiment division strait militant`,
  ],
  [
    'food and halal',
    `food halal fish fishery fisheries fisherman fishermen fishing cod salmon shrimp tuna mackerel herring squid oyster seafood rice grain wheat maize barley
    beef mutton lamb poultry chicken egg cattle herd herder pasture livestock meat agriculture agricultural farm farmer grower fertiliser
    fertilizer palm cocoa dairy milk cheese fruit cherry cherries tomato tomatoes potato potatoes onion olive sugar flour crop harvest irrigation
    slaughterhouse veterinary seed hunger famine bean vegetable aquaculture pest locust durian banana avocado mango pineapple grape nut spice
    honey wine vineyard sheep goat pig pork trawler sanitary phytosanitary plantation bread`,
  ],
  [
    'technology',
    `technology technologies digital digitise semiconductor chip satellite cable ai software cyber innovation research researcher scientific scientist laboratory
    laboratories science space telecom telecommunications data internet broadband quantum robot patent computing computer engineer supercomputer
    telescope startup 5g fibre spacecraft rocket cosmonaut astronaut biotech biotechnology engineering`,
  ],
  [
    'membership',
    'join joining member membership accession accede bloc admission admit candidacy candidate applicant observership statehood',
  ],
  [
    'people-to-people',
    `visa tourism tourist culture cultural festival fair museum exchanges youth people-to-people sport regatta friendship twin expo visitor
    football olympics tournament marathon orchestra concert film exhibition artefact artifact relic manuscript heritage archaeologist historian
    pilgrim pilgrimage choir dance painting theatre holiday diaspora traveller traveler athlete championship volleyball cricket
    library poet writer opera statue mask sculpture visa-free`,
  ],
  [
    'investment',
    `invest! investing! investment investor fund funding financing finance loan credit bank infrastructure port railway rail road bridge project
    tranche grant debt stake lender motorway highway tunnel concession bond factory industrial construction metro subway
    airstrip venture shareholder repay repayment currency`,
  ],
  [
    'trade',
    `trade tariff export exporter import importer customs market goods commerce commercial quota sell buy purchase free-trade duty duties
    merchandise sanction auction timber cotton soya coffee tea mineral ore earths freight shipping shipment container berth steel levy rebate
    economic trading embargo supplier supply aluminium copper lithium rubber textile garment`,
  ],
  [
    'inquiry',
    `inquiry investigation investigate! investigator probe court tribunal trial prosecution prosecute! prosecutor prisoner detainee hostage extradite!
    extradition evidence sailor swap amnesty suspect autopsy witness spill crash jail prison arrest smuggling fraud corruption trafficking
    captive convict sentence pardon verdict release crime criminal detention detain fugitive judge judicial wreck wreckage abduct
    kidnap murder forensic inspector inspection`,
  ],
];

interface Weighed {
  readonly topic: Topic;
  readonly weight: number;
}

/** By word: those marked "!" tell what is done whatever it is done to, as in "train pilots". */
const TOPIC_OF: ReadonlyMap<string, Weighed> = new Map(
  TOPICS.toReversed().flatMap(([topic, words]) =>
    words.split(/\s+/).map((word): [string, Weighed] => {
      const tells = word.endsWith('!');
      return [tells ? word.slice(0, -1) : word, { topic, weight: tells ? 3 : 1 }];
    }),
  ),
);

/** A word in lower case; what heads the phrase weighs more. */
export interface TopicWord {
  readonly word: string;
  readonly heads: boolean;
}

/** The topic that most of the words speak of. */
export function topicOf(words: readonly TopicWord[]): Topic {
  const weights = new Map<Topic, number>();
  for (const { word, heads } of words) {
    // "Members" may be of a crew, "powers" are states.
    const isPlural = word.endsWith('s') && word !== 'members' && word !== 'powers';
    const known = TOPIC_OF.get(word) ?? (isPlural ? TOPIC_OF.get(word.slice(0, -1)) : undefined);
    if (known) weights.set(known.topic, (weights.get(known.topic) ?? 0) + known.weight * (heads ? 2 : 1));
  }
  let best: Topic = 'other';
  let most = 0;
  for (const [topic] of TOPICS) {
    const weight = weights.get(topic) ?? 0;
    if (weight > most) [best, most] = [topic, weight];
  }
  return best;
}
