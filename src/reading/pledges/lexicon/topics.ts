import { lemmaOf } from '../../../language/index.ts';
import type { Topic } from '../../../model/index.ts';

/**
 * Words of each topic, nouns in the singular and verbs in the base form; where two topics are level, the earlier wins.
 * "!": tells whatever else is named, as in "train pilots". "?": tells only where nothing else does, as "data" and "port".
 * "~": gives way to what is bought or built, as in "beef exports". "_" joins two words that mean something of their own.
 */
const TOPICS: readonly (readonly [Topic, string])[] = [
  [
    'aviation',
    `flight airline aviation airport airfield aerodrome aircraft airspace overflight overfly carrier runway plane pilot airliner aeroplane
    airplane jetliner codeshare charter aerospace airworthiness airworthy helipad heliport hangar stewardess cockpit airway avionics
    turboprop airship balloon glider landing_right landing_slot air_corridor air_link air_service air_traffic open_skies
    simulator controller? air_traffic aerodrome airways drone_flight airfare airlift`,
  ],
  [
    'energy',
    `energy gas oil crude fuel diesel petrol gasoline kerosene pipeline electricity power nuclear reactor radioactive solar wind? windmill hydropower
    hydroelectric hydro dam grid lng lpg uranium hydrogen geothermal coal turbine refinery refine megawatt gigawatt kilowatt barrel
    interconnector petroleum petrochemical electric electrify electrification reservoir emission climate carbon renewables renewable decarbonise
    decarbonize thermal substation drill drilling offshore wellhead oilfield gasfield transformer blackout outage generator voltage photovoltaic biofuel
    ethanol methane biogas peat firewood enrich enrichment centrifuge isotope plutonium spent_fuel power_station power_plant power_line power_cable wind_farm
    solar_farm solar_park gas_field oil_field heating stockpile? watt biomass battery? brine? tidal flaring ammonia tanker oilman megawatts
    desalination desalinate utility wellhead gasworks oil_spill? power_cut hydrocarbons propane butane methane sluice`,
  ],
  [
    'education',
    `education university universities student scholarship school schooling train! training! retrain! academic academy teacher teach! apprenticeship apprentice rector
    language college campus professor professorship textbook curriculum curricula syllabus diploma pupil literacy classroom lecturer literature? fellowship
    graduate postgraduate undergraduate doctoral doctorate phd degree tuition preschool kindergarten vocational educate! educational intern internship
    traineeship trainee seminar workshop lecture lyceum faculty dean exam examination schoolbook schoolchildren schoolgirl schoolboy study_place bursary
    bursaries stipend tutor mentor dormitory dormitories alumni conservatory madrasa seminary institute? course semester student_visa student_exchange
    exchange_student flight_school exchange_programme cadet? schoolteacher headmaster nursery coach?
    doctorate schoolteacher internship thesis scholar academy_place medical_board retrain mathematics study!`,
  ],
  [
    'defence',
    `defence defense military troop army armies navy navies naval weapon weaponry arm_embargo arms! missile soldier peacekeeper peacekeeping exercises
    hotline garrison base bases barracks security ceasefire cease-fire truce armistice restraint patrol patrolled drone jet border? frontier? war warring gun artillery tank
    frigate corvette warship submarine mines demining demine minefield minesweeper minehunter ammunition shell shelling militia militiamen rebel brigade
    battalion helicopter hostilities disarm disarmed disarmament demilitarise demilitarize demobilise demobilize withdrawal police policemen gendarme gunboat radar sonar
    fighter coastguard coast_guard intelligence terrorism terrorist insurgent insurgency deterrence deterrent instructor arsenal munition warhead howitzer airstrike bomb bomber
    bombing bombard attack invade invasion guard? combat regiment division strait? militant deploy deployment de-escalate de-escalation escalation hostile
    mortar rifle pistol bullet cartridge grenade cannon gunner sniper mercenary mercenaries fortify fortification bunker trench checkpoint outpost no-fly
    buffer_zone dmz commander commando colonel lieutenant sergeant admiral reconnaissance surveillance spy spies espionage counterterrorism counter-terrorism
    nato conscript conscription reservist veteran interceptor air_force air_defence air_defense airbase air_base gunship paratrooper infantry
    cavalry armour armoured armored demarcate demarcation demarcated line_of_control observer_mission non-aggression nonaggression pirate piracy fleet? sabotage
    shoot fire_on troops landmine cluster standoff incursion front_line frontline peace_talk peace_accord peace_deal peace_plan peace_treaty stand-off joint_exercise peace forces peacetime gunman gunmen
    naval_base military_base trainer_jet fighter_jet border_guard border_post border_patrol armed destroyer cruiser flotilla marines rearm rearmament
    submariner! soldier! troop! marines! infantry! air_picture minehunter alliance? contractor? liaison_officer joint_patrol army_base gunfire shelling hostage_rescue territorial? coast-guard peace_commission armed_forces special_forces armoured! armored! armed! militiaman`,
  ],
  [
    'food and halal',
    `food halal fish fishery fisheries fisherman fishermen fishing cod salmon shrimp prawn tuna mackerel herring squid oyster crab lobster mussel anchovy anchovies sardine
    seafood catch rice grain wheat maize barley oat rye sorghum millet quinoa cassava yam beef mutton lamb veal poultry chicken egg cattle cow calf calves
    herd herder pasture grazing graze livestock meat agriculture agricultural agronomist agronomy farm farmer farming farmland grower fertiliser fertilizer palm dairy milk
    butter yoghurt cheese cocoa fruit cherry cherries apple pear peach plum apricot fig date_palm citrus lemon orange tomato tomatoes potato potatoes onion garlic
    pepper olive sugar flour crop harvest irrigation irrigate slaughterhouse slaughter abattoir veterinary veterinarian vet seed seedling hunger famine bean
    lentil pea chickpea  vegetable aquaculture hatchery hatcheries pest pesticide locust durian banana avocado mango pineapple grape nut cashew almond walnut
    hazelnut pistachio peanut spice vanilla saffron clove cinnamon honey beekeeper bee wine winemaker vineyard vintner beer brewery sheep goat pig pork ham
    bacon sausage trawler sanitary phytosanitary plantation bread bakery baker pasta noodle restaurant? nutrition malnutrition edible foodstuff
    ration drought granary granaries silo mill? orchard greenhouse vaccinate? foot-and-mouth bird_flu swine shepherd ranch rancher peasant horticulture horticultural
    buffalo camel reindeer whale whaling whaler seal? catch_quota fishing_ground quota wool? hay fodder feed tilapia trout eel caviar kosher kimchi palm_oil
    olive_oil sunflower rapeseed cooking_oil vegetable_oil fish_stock grain_corridor school_meal
    sturgeon ray? turtle? closed_season fishing_season cold_store asparagus lettuce cucumber pumpkin berry berries strawberry raspberry blueberry melon watermelon fish_quota roe caviar slaughtering tannery? camel_milk goat_cheese hops malt quarantine food_authority vineyard`,
  ],
  [
    'technology',
    `technology technologies technological tech digital digitise digitize digitisation semiconductor chip microchip chipmaker satellite cable ai software hardware cyber cyberattack
    cybersecurity innovation research researcher scientific scientist laboratory laboratories lab science space spaceship telecom telecommunications
    telecommunication data internet online broadband quantum robot robotics patent computing computer engineer supercomputer telescope startup start-up
    5g 6g fibre fibre-optic fiber optic optical spacecraft rocket cosmonaut astronaut biotech biotechnology engineering? server algorithm blockchain app
    encryption encrypt hacker hack telephone mobile_phone phone? network? antenna transmitter observatory observatories seismograph seismic sensor microscope
    laser nanotechnology lunar moon orbit launchpad launch_pad genome geological geologist hydrographic bathymetric oceanographic oceanographer meteorological
    meteorologist weather_data weather_station weather_buoy ground_station data_centre data_center data_cable cloud_service artificial_intelligence
    space_agency research_station research_vessel earth_observation undersea_cable submarine_cable source_code e-government roaming payment_system radio_telescope
    electronics electronic microelectronics inventor invention e-commerce wi-fi
    database databases genetic gene codes? frequency frequencies spectrum mhz ghz bandwidth signals band? virus viruses vaccine? cyber_range data_base server_farm algorithmic e-passport cable_landing internet_cable earth_station`,
  ],
  [
    'membership',
    `join joining membership accession accede bloc? admission admit candidacy candidate applicant observership statehood recognise? recognize? recognition? secede
    observer_status full_member member_state member~ rejoin readmission observer_seat membership_bid enlargement chairmanship
    suspension? expel_from expulsion? permanent_seat security_council associate_member non-member
    chair? seat? presidency? single_market postal_union candidate_status entry? dialogue_partner observer? full_membership application? entrance_fee`,
  ],
  [
    'people-to-people',
    `visa! visa-free tourism tourist tourist_visa culture cultural festival fair museum exchanges youth people-to-people sport sporting regatta friendship twin twinning twinned expo exposition
    visitor football footballer soccer rugby olympics olympic paralympic tournament marathon cyclist cycling orchestra concert symphony symphonies musician music singer song choir
    dance dancer ballet film filmmaker cinema movie exhibition exhibit exhibition artefact artifact relic manuscript heritage archaeologist archaeological archaeology
    excavation? historian pilgrim pilgrimage hajj painting painter portrait theatre theater holiday holidaymaker diaspora traveller traveler athlete
    championship volleyball basketball cricket chess wrestler wrestling boxer library libraries poet poetry poem novelist writer? opera statue statuette mask
    sculpture sculptor stadium stadia museum_piece gallery galleries curator artist art arts marbles mummy mummies skull remains? bones grave cemetery cemeteries
    shrine mosque cathedral monastery monasteries icon drum bell? throne crown jewel treasure codex scroll archive photograph photographer translation translator book
    publisher sister_city town_twinning homestay scout pen_pal family_reunion reunion tour_guide hotel hostel cruise hiker hiking mountaineer
    climber ski skier swimmer horse falcon panda zoo elephant? world_cup football_match bullfight carnival puppet puppeteer circus band costume folk folklore
    work_permit working_holiday travel_ban passport cultural_centre art_loan television? broadcaster? radio? museums guesthouse rafting tulip novel tapestry tango violin piano guitar kora operetta cup? games race parade? pageant souvenir craft craftsmen weaver mural monument memorial statue archive backgammon sauna flag? bard librarian
    driving_licence residence_permit visa_fee seasonal_worker pensioner family_visit film-maker producer? aquarium garden botanical pavilion essay_prize playwright dialect race carer recruit`,
  ],
  [
    'investment',
    `invest! investing! investor investment! fund funding financing finance financier loan credit credit_line bank banker banking infrastructure project? tranche grant debt debtor creditor stake lender
    motorway? highway? expressway? tunnel? railway? rail? railroad? road? bridge? port? harbour? pier? quay? jetty? terminal? concession bond bondholder factory factories industrial? construction? metro?
    subway? tram? airstrip? venture shareholder shares shareholding repay repayment repayable currency? currencies? capital? equity budget? bailout bail-out subsidy subsidies?
    privatise privatize privatisation joint_venture free_zone industrial_park science_park economic_zone interest_rate instalment installment
    aid_package development_aid dollar? euro? lend? swap_line moratorium? rescheduling restructure restructuring default? guarantor collateral stock_exchange takeover
    acquisition buy-out merger sovereign_fund central_bank remittance remittances infrastructure_fund shipyard? plant~ smelter? hotel_chain
    bypass! assembly_line assembly_plant cement_works steel_works steelworks build? construct? rebuild? upgrade? widen? bid? tender? tenders! builder? developer? pension_fund flood_fund payment_system development_bank refine? investment_fund debt_relief debt_swap interest_rates bankers span? complete? extend? hotel?`,
  ],
  [
    'trade',
    `trade tariff! export~ exporter~ import importer~ customs market marketplace goods commerce commercial commodity commodities quota sell~ seller~ buy~ buyer~ purchase~ sale~ purchases? free-trade duty duties merchandise
    sanction? embargo auction timber soya soybean log? logging cotton tea coffee mineral mine? mining? miner? ore earths freight shipping shipment container berth wharf quay? steel
    iron levy levies rebate economic economy? trading trader supplier supply? supplies? aluminium aluminum copper lithium cobalt nickel zinc tin gold silver diamond diamonds phosphate potash
    bauxite manganese graphite rubber textile garment leather hide cement? carpet cement marble brick ceramics furniture shoe paper? price_cap toll? transit_fee transit cargo
    cargoes haulier haulage trucker truck? lorry? lorries? warehouse wholesaler retailer anti-dumping dumping countervailing excise vat
    free_trade trade_fair? customs_union customs_post customs_duty import_duty import_ban export_ban export_licence export_permit business? businessman businessmen businesswoman chamber_of
    counterfeit invoice barter bilateral_trade two-way_trade wto antidumping double_taxation tax taxation? procurement tender? consignment rare_earth sawmill silk jute vehicle?
    car? tractor? ferry? ferries? canal? canal_fee
    rules_of rule_of? corridor? market_access parcel parcels price? entry_fee`,
  ],
  [
    'inquiry',
    `inquiry! inquiries! enquiry investigation! investigate! investigator probe court tribunal! trial prosecution prosecute! prosecutor prisoner detainee hostage extradite! extradition! evidence
    sailor? sailors? swap amnesty suspect autopsy witness spill crash collision jail prison imprison imprisoned arrest smuggling smuggler smuggle fraud fraudster corruption corrupt
    bribe bribery trafficking trafficker captive captor convict conviction sentence? pardon clemency verdict release  crime criminal detention detain fugitive judge
    judicial jurist wreck wreckage abduct abduction kidnap kidnapping kidnapper murder murderer killing assassination assassin poisoning forensic forensics inspector
    inspection? inspect? black_box flight_recorder recorder testimony testify lawsuit litigation indict indictment warrant acquit defendant lawyer? attorney
    detective interpol accident exhume exhumation dna missing disappearance disappeared massacre atrocity atrocities genocide culprit perpetrator
    launder laundering theft thief thieves stolen looting embezzle embezzlement scam tax_evasion accomplice legal_assistance court_of arbitration? arbitrate? arbitrator?
    search_team audit auditor fact-finding human_rights? whistleblower jailed detained exonerate custody defector deserter
    question! interrogate! flight_log file? dossier? log_book logbook logs? explosion blast sinking seizure seized severed missing search? hacker hackers leak? collapse? crew? deportee? records? prisoner_exchange body bodies disappeared captain? arrest! pardon! jail! ransom? hijack hijacker hijacking judgment judgement ruling? tribunals embezzler interrogation tapes? ledger`,
  ],
];

interface Weighed {
  readonly topic: Topic;
  readonly weight: number;
}

const WEIGHTS: Readonly<Record<string, number>> = { '!': 3, '~': 0.6, '?': 0.4 };

/** Of other topics, or of none, as nouns. */
const VERBS_ALONE = new Set(
  'train trains trained teach study studies fly lend question questions build bid complete extend free'.split(
    ' ',
  ),
);

/** By word, or by two words. */
const TOPIC_OF: ReadonlyMap<string, Weighed> = new Map(
  TOPICS.toReversed().flatMap(([topic, words]) =>
    words.split(/\s+/).map((entry): [string, Weighed] => {
      const weight = WEIGHTS[entry.at(-1)!];
      const word = (weight === undefined ? entry : entry.slice(0, -1)).replace('_', ' ');
      return [word, { topic, weight: weight ?? 1 }];
    }),
  ),
);

/** A word in lower case; what heads the phrase weighs more. */
export interface TopicWord {
  readonly word: string;
  readonly weight: number;
  readonly verb: boolean;
}

/** The topic that the words speak of most. */
export function topicOf(words: readonly TopicWord[], least = 0): Topic {
  const weights = new Map<Topic, number>();
  for (let at = 0; at < words.length; at++) {
    const { word, weight, verb } = words[at]!;
    const next = words[at + 1];
    const pair = next && known(`${word} ${next.word}`);
    const found = pair ?? known(word);
    // "train pilots", not "a night train"
    if (!found || (!pair && VERBS_ALONE.has(word) && !verb)) continue;
    const own = pair ? Math.max(weight, next!.weight) : weight;
    weights.set(found.topic, (weights.get(found.topic) ?? 0) + found.weight * own);
    if (pair) at++;
  }
  let best: Topic = 'other';
  let most = least;
  for (const [topic] of TOPICS) {
    const weight = weights.get(topic) ?? 0;
    if (weight > most) [best, most] = [topic, weight];
  }
  return best;
}

/** As written, in the singular, or as a verb. */
function known(words: string): Weighed | undefined {
  const own = TOPIC_OF.get(words);
  if (own) return own;
  // "Members" may be of a crew, "powers" are states.
  if (words === 'members' || words === 'powers') return undefined;
  if (words.endsWith('s')) {
    const singular =
      TOPIC_OF.get(words.slice(0, -1)) ?? TOPIC_OF.get(words.replace(/ies$/, 'y').replace(/es$/, ''));
    if (singular) return singular;
  }
  return words.includes(' ') ? undefined : TOPIC_OF.get(lemmaOf(words));
}
