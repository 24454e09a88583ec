const set = (words: string) => new Set(words.split(/\s+/));

/** A run of capitalised words that ends with one of these names a body, company, school or newspaper. */
export const ORGANISATION_WORDS = set(
  `ministry department agency authority commission committee council court tribunal bureau board office secretariat
  directorate inspectorate parliament congress senate assembly government cabinet embassy consulate commissariat police army
  navy guard corps forces brigade regiment fleet squadron division battalion university college school academy institute institution institution's
  faculty laboratory observatory hospital clinic bank fund treasury exchange foundation trust charity society association
  federation confederation union league alliance coalition front movement party organisation organization network chamber
  corporation corp corp. company co. inc inc. ltd ltd. limited llc plc l.p. lp llp gmbh ag s.a. sa nv n.v. bhd bhd. sdn sdn.
  tbk oyj ab asa spa s.p.a. holdings holding group enterprises industries airlines airways airline air aviation aerospace
  motors electronics technologies systems solutions pharmaceuticals energy petroleum oil steel shipping lines railways railway
  telecom communications insurance securities capital partners ventures press times post herald tribune courier ledger
  dispatch gazette journal news observer telegraph mail chronicle daily standard newspaper magazine radio television tv
  broadcasting club team rovers athletic fc orchestra theatre theater museum library church cathedral mission delegation
  energi energie energia rederi reederei shipyards shipyard reefer reefers
  taskforce centre center forum initiative programme program service services command group's ministry's`,
);

/** These run on as one name in news only with a determiner or a name before: "the Forum" alone is none. */
export const LOOSE_ORGANISATION_WORDS = set(
  'forum initiative programme program service services energy oil steel air capital post mail times standard daily press team guard front movement mission reefer reefers shipyard group center centre network exchange trust lines systems solutions forces office government parliament command',
);

/** Bodies of a state: "the Kenyan Foreign Ministry" is a demonym and a ministry. */
export const GOVERNMENT_BODIES = set(
  'ministry department government cabinet embassy consulate parliament senate congress army navy police treasury office secretariat court agency forces guard military intelligence',
);

/** Go on with "of" or "for": "Ministry of Trade and Industry", "University of the Isles". */
export const BODIES_WITH_OF = set(
  `ministry department office university college school academy institute institution council commission committee
  association federation confederation organisation organization society bank house court board bureau chamber chambers union
  league alliance centre center faculty church embassy directorate agency authority front party movement museum order
  community conference assembly group network fund tribunal`,
);

/** Open names of companies and schools in other languages: "Bank Negara", "Universiti Sains". */
export const LEADING_ORGANISATION_WORDS = set(
  'bank banco banque universiti universitas universidad université universidade institut instituto parti partai partido kementerian petroleos grupo groupe gruppo société compañía',
);

export const PLACE_WORDS = set(
  `river lake sea ocean gulf bay strait straits channel canal island islands isle isles peninsula archipelago cape mountain
  mountains mount hills hill valley desert forest plateau delta coast reef shoal province region district county prefecture
  oblast krai governorate municipality territory republic city town village suburb street avenue road boulevard lane square
  plaza park garden gardens bridge airport port harbour harbor station stadium arena palace castle hall tower towers hotel
  airbase base camp border crossing checkpoint beach heights highway line zone corridor`,
);

/** Open names of places: "Lake Vanda", "Mount Aso", "Port Harren". */
export const LEADING_PLACE_WORDS = set(
  'lake mount port fort cape san santa são sao saint st st. los las el la rio new north south east west northern southern eastern western upper lower greater central',
);

/** Names of events, agreements and works, which the record doesn't keep as entities. */
export const EVENT_WORDS = set(
  `summit conference war wars games cup olympics championship championships festival day week month year agreement agreements
  treaty act accord accords convention conventions declaration protocol charter pact deal plan project dialogue talks
  prize award medal order memorandum framework strategy agenda vision roadmap doctrine constitution bill law resolution
  report review index fair expo exhibition exercise operation campaign crisis revolution uprising massacre holocaust
  pandemic road-map flight mv hms uss`,
);

/** Capitalised, and no entity. */
export const NOT_NAMES = set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december jan jan. feb feb. mar. apr apr. jun. jul. aug aug. sep sep. sept sept. oct oct. nov nov. dec
  dec. mon. tue. wed. thu. thurs. fri. sat. sun. muslim muslims islam islamic christian christians christianity jewish jew
  jews judaism hindu hindus hinduism buddhist buddhists catholic catholics protestant orthodox sunni sunnis shia shiite
  shi'ite shiites arab arabs arabic english mandarin cantonese hindi urdu malay latin western eastern northern southern
  asian asians african africans european europeans scandinavian nordic baltic balkan caribbean kurdish kurd kurds jihadist
  communist communists marxist liberal conservative conservatives democrat democrats republican republicans nazi nazis zionist
  soviet-era god allah bible quran qur'an koran christmas easter ramadan eid diwali deepavali internet web covid covid-19
  coronavirus ebola brexit nobel oscar olympic olympics euro euros dollar dollars ringgit yuan renminbi yen rupee rupees
  rupiah baht ruble rouble won peso x i ok ph.d. phd m.d. a.m. p.m. am pm gmt bst est ad bc photo file pic copyright source
  credit advertisement subscribe share also read video watch breaking update editor's`,
);

/** In capitals, and no organisation. */
export const NOT_ACRONYMS = set(
  `ai it ict gdp gnp ceo cfo coo cto tv pm mp mps mou moa fta ftas ngo ngos sme smes hiv aids dna rna id faq uav uavs lng lpg
  hh hm hrh he gps usb pdf url http dvd cd pc phd mba am ok vip rip diy eta q&a r&d hq ii iii iv vi vii viii ix xi xii covid sars
  ev evs vat gst ipo esg fdi ppp wmd wmds icbm icbms km kg usd myr rmb cny eur gbp inr idr sgd jpy a b c d e f g h j k l m n
  o p q r s t u v w x y z the of and for to in on with by as at`,
);

/** Small words inside names of persons. */
export const PARTICLES = set(
  'bin binti bint ibn ben al el ul ur de da do dos das del della delle di du des la le lo van von der den ter ten te af av zu abu umm y e d’ do',
);

/** "the town of X", "X province" */
export const PLACE_NOUNS = set(
  `town village city county province district region state island port area capital oblast governorate prefecture department municipality suburb neighbourhood neighborhood settlement camp
  river lake valley peninsula reef shoal desert`,
);

/** After "in", "at", "from" and the like a single unknown name is more often a place. */
export const PLACE_PREPOSITIONS = set('in at from near off outside around across toward towards through');

/** Names in the lists that need "the" before them, or are ordinary words otherwise. */
export const NEED_ARTICLE = set(
  'west east gulf guardian economist hindu quad commonwealth congress states emirates fed treasury pacific atlantic amazon arctic baltics americas caribbean sahara duma senate levant maldives',
);
