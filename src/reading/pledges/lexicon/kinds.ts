/** Words by what they do in a promise or a request: verbs that lend a subject, gifts, documents, things that can't agree. */

const set = (words: string) => new Set(words.split(/\s+/));

/** Verbs that lend their subject to the noun: "extended an invitation", "reached an agreement". */
export const LIGHT_VERBS = set(
  `enter express voice extend make give reiterate repeat renew reaffirm state announce issue send put convey show signal declare
  underline confirm have share submit launch present reach strike sign conclude set do restate stress get win grant refuse withhold
  pass seek clinch secure come stand sound signal lay outline unveil draw harbour nurse reserve`,
);

/** What these do to a plan or an offer leaves nothing of it: "shelved plans", "withdrew its offer". A promise that was broken was made. */
export const UNDOING = set(
  'shelve scrap abandon drop cancel withdraw retract rescind ditch freeze suspend revoke lapse bury',
);

/** With "will" these tell what somebody expects, not what is to be done. */
export const NO_ACTS = set(
  `be allow enable mark include cover focus test involve have rise fall grow weaken remain need want become help happen mean show prove
  depend take seem continue bring benefit face know see find feel think like stay last cost deter hit lose win get consolidate
  deepen boost say suffer matter require decide reflect come determine struggle survive try use tell`,
);

/** Of these, what somebody can bind himself to: "we will stay". */
export const KEPT = set(
  'say stay remain continue help focus contribute bring boost deepen mark come use try serve',
);

/** What is declined by who only declines to talk: "declined to comment". */
export const TALKING = set(
  'comment say elaborate drawn answer respond disclose specify confirm name identify speculate give',
);

/** Happenings that begin and end by themselves: "the session will open on Monday". */
export const HAPPENINGS = set(
  `shipment consignment consignments convoy convoys cargo cargoes train trains plane planes bus buses truck trucks lorries ferry session sessions meeting meetings talks summit forum conference round flights flight visit trip tour exercise exercises drills
  shipments deliveries vessel ship ceremony hearing trial vote election elections treaty agreement deal accord ceasefire truce
  dialogue consultations negotiations commission committee council work works construction production operations service services
  repatriation withdrawal deployment phase shipment handover project campaign`,
);

/** What takes effect, besides documents. */
export const IN_FORCE = set(
  'waiver exemption ban embargo tariff tariffs rule rules law laws sanctions measure measures quota quotas truce ceasefire ratification accession',
);

/** With "will" and "would", what these give is promised. */
export const GIVING = set(
  'give provide contribute donate grant lend finance fund pay reimburse compensate bear foot cover offer extend double triple',
);

/** What is paid for or given, where the verb alone may mean more: "cover the cost", "extend a loan", "double its aid". */
export const GIFTS = set(
  `aid assistance help relief grant grants loan loans credit credits gift gifts donation donations contribution contributions scholarship
  scholarships support funding financing package bill bills cost costs expense expenses share money funds fellowships places`,
);

/** What is paid or given without being a gift: "pay a visit", "give a speech". */
export const PERFORMED = set(
  'visit visits call calls tribute respects attention homage lecture lectures speech address interview interviews talk statement briefing update answer reply details evidence testimony',
);

/** What a happening does when it takes place. */
export const TAKING_PLACE = set(
  'open begin start resume end close conclude convene reconvene meet enter take go expire leave arrive depart sail cross run fly',
);

/** What one accepts, rejects or approves as one would a promise. */
export const DEALS = set(
  `offer offers proposal proposals request requests call calls demand demands invitation invitations deal terms plan plans bid draft
  appeal idea notion concept suggestion possibility prospect feasibility agreement swap loan consent permission approval plea pleas petition advances overture overtures wish wishes desire bids application applications aspiration order orders ultimatum option options scheme schemes motion attempt attempts initiative blueprint`,
);

/** What is said, found or judged: rejected as untrue, not refused. */
export const SAYINGS = set(
  `accusation accusations allegation allegations claim claims charge charges report reports rumour rumours rumor rumors criticism criticisms
  assertion assertions comparison notion argument arguments account label talk verdict ruling finding findings result results figure figures
  interpretation version characterisation characterization description complaint complaints lawsuit suit lie lies blame statement statements
  theory suggestion suggestions insinuation insinuations view views remark remarks comment comments question questions speculation fears
  warning warnings`,
);

/** What states sign. */
export const DOCUMENTS = set(
  `memorandum memoranda memorandums mou mous agreement agreements treaty treaties accord accords pact pacts protocol protocols
  letter letters contract contracts deal deals convention charter declaration statement roadmap document documents instruments`,
);

/** Doings as nouns: who announces one for a time to come promises it. */
export const DEEDS = set(
  `opening reopening launch creation establishment resumption restoration start construction lifting removal abolition introduction expansion
  purchase delivery supply release withdrawal return transfer allocation contribution donation provision extension ratification grant`,
);

/** "Under the agreement, …": what follows is agreed. */
export const TERMS = set(
  'agreement deal memorandum treaty plan pact accord protocol terms contract arrangement settlement compromise roadmap truce ceasefire declaration charter convention covenant concordat scheme programme',
);

/** What can't agree, refuse or offer, by its head; a word that may be a body or a person can. */
export const THINGS = set(
  `plan project move decision step law bill data figure figures price prices market markets trade exports imports ties relations partnership line
  route bridge road pipeline money sum results signs news text draft letter time day year week way aim goal idea issue matter
  question problem problems report reports study studies survey poll sources change reason reasons effort efforts success failure`,
);

/** Given or withheld: the noun tells nothing without such a verb. */
export const CONSENTS = set('consent assent approval permission blessing nod go-ahead light word');

/** Told in the present, these are arranged where a day ahead is given: "talks resume on Monday", "waives fees from 1 May". */
export const FUTURATE = set(
  `arrive fly travel leave depart visit meet host hold begin start open resume enter take end close expire convene reconvene sign return head receive
  address waive lift ban scrap drop abolish introduce impose launch cut raise reduce halve double ease tighten relax reopen shut allow bar suspend
  restore stop halt extend grant sail play perform speak tour withdraw pull recall deploy send train build deliver supply ship join quit admit exempt`,
);
