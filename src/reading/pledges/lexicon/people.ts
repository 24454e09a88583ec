/** Words for who can promise, ask and refuse, in the singular. */

const set = (words: string) => new Set(words.split(/\s+/));

/** People, by what they do or are; many more end in "-er", "-or", "-ist", "-ian", "-man". */
const PEOPLE = set(
  `abbess abbot accountant acrobat activist actress adjutant admiral agent aide ally ambassador amir analyst apostle applicant apprentice archbishop architect
  aristocrat assailant assassin assistant astronaut athlete attaché attendant attorney aunt ayatollah baker bailiff bard baron baroness bedouin bishop blacksmith
  boss boy brigadier brother bursar cadet candidate captain captive cardinal cartographer champion chap chaplain chargé chef chieftain child citizen civilian
  clergyman clerk client coach colleague colonel commodore comrade conscript constable consul correspondent cosmonaut councillor count countess couple courtier cousin coxswain czar
  dane daughter deacon dean delegate demonstrator dentist deputy descendant despot diplomat donor dissident diver docker doctor duchess duke earl economist elder emigrant
  émigré emigre emir emperor empress engineer envoy executive exile expatriate expert fan father finn foreman founder friar friend fugitive gendarme general gentleman
  girl god governess governor graduate grandee grandfather grandmother grandson guarantor guard guardian guerrilla guest guide gymnast heir heiress hermit hero host
  hostage hostess husband imam immigrant incumbent infant inhabitant intermediary invader judge jurist king kinsman knight lad lady laird laureate layman lecturer
  legate librarian lieutenant lord magistrate magnate maestro maharaja marine marquess marquis marshal mason mate matriarch mayor mechanic medic mercenary merchant
  midshipman midwife migrant militant minister missionary monarch monk mother mufti mullah musician nanny national native neighbour neighbor nephew newcomer niece nobleman
  nomad nominee notary novice nun nurse officer official ombudsman opponent orphan outsider parent parishioner parliamentarian partisan partner passenger pastor patient patriarch
  patron peasant peer pensioner person pharmacist physician pianist pilgrim pilot pioneer plaintiff poet pole pontiff pope potentate predecessor prefect prelate
  premier president prince princess principal professor prosecutor protégé provost pupil queen rabbi rancher recruit rector referee refugee regent relative
  representative republican resident rival royal sailor saint sapper scholar scot scribe seaman secretary senator sergeant servant sheikh sheik shepherd sherpa sheriff sister
  skipper soldier son soprano sovereign specialist spouse spy squire statesman stevedore steward stewardess student subordinate successor sultan superintendent surgeon
  survivor swede swiss taoiseach technician technocrat tenant tenor treasurer tribesman trustee tsar turk tutor tycoon tyrant uncle undersecretary veteran vet viceroy
  victim villager virtuoso volunteer warlord warrior widow widower wife witness woman youth zealot
  appointee evacuee returnee detainee internee deportee amputee employee trainee licensee lessee grantee franchisee mp mep ceo`,
);

/** Bodies of people. */
const BODIES = set(
  `abbey academy agency airline alliance army assembly association authority ballet band bank battalion battery board body bourse brigade brotherhood bureau cabal cabinet
  carrier cartel caucus chancellery chancery choir church clan clergy club coalition coastguard cohort college command commission committee commonwealth community company
  confederation conglomerate congregation congress consortium constabulary constituency consulate consultancy cooperative co-operative corporation corps council country county
  court crew curia delegation democracy department deputation diaspora diocese directorate duchy duma electorate embassy emirate empire ensemble executive expedition
  faction family federation fellowship firm fleet flotilla force foundation fraternity gang garrison gendarmerie government governorate group grouping guild hierarchy inspectorate
  institute institution insurer island isle jirga judiciary junta jury kingdom knesset kremlin leadership league legion legislature lender lobby majlis management militia ministry
  minority monarchy monopoly movement multinational municipality museum nation navy network newspaper observatory oligarchy opposition orchestra organisation
  organization outfit panel papacy parish parliament party patriarchate peasantry platoon police politburo populace presidency principality priory producer
  province quartet quintet realm regime regiment region regulator republic retinue secretariat sect senate shipyard side society squad squadron staff startup start-up state storting
  studio subsidiary sultanate supplier syndicate synod team tribe tribunal trio troika troupe union university utility vatican village watchdog workforce yard youth infantry cavalry
  artillery gentry elite nobility broadcaster daily weekly retailer wholesaler town city administration fund mission force capital public state owner bloc`,
);

/** Plurals that no rule gives, and numbers. */
const OTHERS = set(
  `people police troops clergy children men women brethren folk alumni personnel cattlemen both neither either others
  portuguese chinese japanese vietnamese lebanese sudanese senegalese maltese burmese nepalese taiwanese congolese togolese beninese gabonese
  french dutch british irish spanish english scottish welsh`,
);

/** Places with people in them, which act where they are subjects: "the port will train forty pilots". */
const FACILITIES = set(
  `airport archive archives brewery bakery cannery cathedral centre center clinic dairy distillery factory farm gallery garage hospital hotel laboratory library
  mill mine monastery mosque palace plant plantation port prison quarry ranch refinery restaurant school smelter station steelworks theatre theater vineyard winery works zoo
  conservatoire conservatory seminary madrasa temple circus festival north south east west throne crown palace`,
);

/** Ends as a word for a person does, and is a thing. */
const THINGS = set(
  `adapter airliner altar amber anchor anger answer antler april armour armor banner barrier barter batter beaker beaver bladder blazer blender blister boiler bolster booster border
  boulder breaker breakwater buffer bulldozer bumper bunker burner butter calculator calendar cancer canister cellar center centimetre chamber chapter character charger charter chatter
  cider clover cluster coaster collar colour color computer container converter conveyor cooker cooler copper corner corridor counter cover cracker crater cruiser cucumber
  cursor cutter cylinder danger december destroyer detector dinner disaster disorder dollar door drawer dredger dresser drier dryer easter elevator ember encounter equator error
  escalator ether exterior factor favour favor feather fever fibre fiber fighter filter finger fixture flavour flavor flipper floor flower flyer folder footer former freezer
  freighter further gear gender generator ginger glacier gunpowder gutter hammer hamper hangar harbour harbor heater helicopter honour honor hopper horror hour humour humor
  hunger icebreaker incubator indicator inner insulator interceptor interior jumper juniper kilometre kilometer labour labor ladder larger laser latter launcher lavender layer leather
  ledger letter lever lighter liner liquor litre liter litter locker lorry lower lumber lustre manner manor marker matter meander metaphor meteor meter metre marker minesweeper mirror
  mixer monster mortar motor mower murder muster nectar newsletter november number october odour offer order oscillator outer oyster paper parameter parlour pepper perimeter
  pier pillar pitcher plaster plotter poster powder power prayer printer processor projector propeller quarter quiver radar radiator razor reactor receiver recorder reflector register
  remainder reminder reservoir resistor revolver river roller roster rotor rubber rudder rumour rumor saucer scanner scooter screwdriver sector semester seminar sensor september
  server shelter shoulder shower shutter silver simulator slaughter slipper smaller soccer solar sonar spider splinter sprinkler steamer stretcher sugar summer supper surrender
  sweater tanker tender terror theater theatre thermometer thunder tiger timber timer toaster tower tractor trailer transfer transformer transistor transmitter transponder trawler
  tremor trigger tumour tumor twister typewriter ulcer upper vapour vapor vector ventilator vigour voucher wafer waiver water weather whisper winter wonder wrapper zipper career fewer higher
  greater earlier later better whether rather together after never ever however under over other cedar vinegar similar regular popular minor major junior senior prior superior
  list mist twist gist checklist shortlist ottoman roman german human caiman talisman median meridian obsidian radian decor corridor humor favor labor honor armor rigor fervor pallor glamour conveyor generator anterior posterior motor sycamore for nor or`,
);

const ENDING = /(?:er|or|ist|ian|man|woman|person|eer|smith)$/;

function isOne(word: string): boolean {
  return PEOPLE.has(word) || BODIES.has(word) || (word.length > 4 && ENDING.test(word) && !THINGS.has(word));
}

/** Whether a noun in lower case names people or a body of them. */
export function isPeopleWord(word: string): boolean {
  if (isOne(word) || OTHERS.has(word)) return true;
  // "absentees", not "degrees"
  if (/[^e]ees$/.test(word) && !/^(?:fees|trees|degrees|guarantees|knees|bees)$/.test(word)) return true;
  return singularsOf(word).some(isOne);
}

/** Whether it names several people, and no body of them. */
export function arePeople(word: string): boolean {
  if (/^(?:people|children|women|men|them|us|youth)$/.test(word)) return true;
  return singularsOf(word).some((one) => !BODIES.has(one) && isOne(one));
}

/** Whether it names a place that stands for the people in it. */
export function isFacility(word: string): boolean {
  return FACILITIES.has(word) || singularsOf(word).some((one) => FACILITIES.has(one));
}

function singularsOf(word: string): readonly string[] {
  if (!word.endsWith('s')) return word.endsWith('men') ? [`${word.slice(0, -3)}man`] : [];
  return [word.slice(0, -1), word.replace(/ies$/, 'y'), word.replace(/es$/, '')].filter(
    (one) => one !== word,
  );
}
