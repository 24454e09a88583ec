/** Form of an English verb. Regular past tenses and past participles are the same form, "past". */
export type VerbForm = 'base' | 's' | 'ing' | 'past' | 'participle';

export interface Verb {
  readonly lemma: string;
  readonly forms: readonly VerbForm[];
}

/** Verbs that news of diplomacy is told with, and the most frequent of all others. */
const REGULAR =
  'accept accompany accuse achieve acknowledge act add address admit adopt advance advise affirm agree aim allege allow ' +
  'announce answer anticipate apologise apologize appeal appear apply appoint appreciate approve argue arrange arrest arrive ask assert assess ' +
  'assist assure attack attempt attend attract authorise authorize award back ban bar base believe benefit blame block ' +
  'boost call campaign cancel caution celebrate chair challenge change claim close collaborate comment commit compare complete ' +
  'concede concern conclude condemn conduct confirm congratulate consider consult contact continue contribute convene convey cooperate ' +
  'counter cover create criticise criticize cross dampen date deal debate decide declare decline deepen defend defer delay delegate delete deliver ' +
  'demand demonstrate denounce deny depart deploy depend deport derail describe deserve designate detail determine develop direct disagree discuss ' +
  'dismiss dispatch dispute diversify donate double downplay draft drop elaborate elect embark emphasise emphasize enable encourage end ' +
  'endorse engage enhance enjoy ensure enter escort establish estimate evaluate evacuate examine exceed exchange exclude expand expect ' +
  'explain explore export express extend face facilitate fail favour favor fear feature finalise finalize finance fine focus follow ' +
  'force form foster free fulfil fulfill fund gather grant greet guarantee halt hail help highlight hint hire honour honor hope host ' +
  'implement imply import impose improve inaugurate include increase indicate inform initiate inspect insist install instruct ' +
  'intend intensify introduce invade invest investigate invite involve issue join joke jump kill lament land last launch liberalise lift ' +
  'like limit link list look lower maintain manage mark mediate mention merge modernise monitor move name narrow need negotiate normalise ' +
  'note notify object observe obtain offer open operate oppose order outline overcome own pardon participate pass pause permit phase phone ' +
  'pick place plan play pledge point postpone praise predict prefer prepare present press prevent proceed process produce prohibit promise ' +
  'promote propose protest prove provide publish pull purchase pursue push question quote raise ratify reach react reaffirm realise ' +
  'realize reassure recall receive recognise recognize recommend reconsider reconvene record recover reduce refer reflect refuse regret regulate reiterate ' +
  'reject relate release remain remark remember remind remove renew reopen repatriate repeat replace reply report represent request require ' +
  'rescue reschedule resign resolve respect respond restart restore restrict resume retaliate retract return reveal reverse review revive revoke rule sanction ' +
  'save scale schedule score scrap seal search secure seek seem seize serve settle share shift show sign signal skip slam solve sound ' +
  'stage start state stay stop stress strengthen strive study submit succeed suffer suggest summon supply support suspend sustain talk target ' +
  'telephone tell testify thank threaten toast total touch tour trade train transfer transform travel treat triple trust try tweet turn ' +
  'underline underscore unveil update upgrade urge use value vow visit voice vote vowed wait walk want warn waive weaken weigh welcome widen witness ' +
  'wonder work worry yield arise attribute back back-pedal bid borrow collapse commission contend convince copy dedicate detain donate employ ' +
  'allude assail assume belittle berate brag castigate chastise cherish chide contemplate covet denigrate depict deride despise detest ' +
  'disapprove disavow disown disparage embrace espouse extol fret hate admire imagine invoke lambast lambaste laud learn loathe nominate ' +
  'perceive presume rebuke renounce repudiate resent scold shun sympathise sympathize tolerate upbraid vilify ' +
  'enforce entrust envisage escalate examine exempt expel fire free gain harm hand identify import impress improve institute intervene ' +
  'jail label lack lead-up lobby lodge love mandate map mobilise obstruct occur oblige oversee pay-back pose practise premiere preside privatise probe profit ' +
  'quit rank refrain register reinforce relaunch rely reprimand reroute resemble retain rival sail salute sentence shelve ship sponsor stall step ' +
  'streamline stretch subscribe subsidise sue surge surprise tackle tax tighten top trim undermine unite uphold veto violate void volunteer dock fish charter mull pen ink initial dine confer assemble co-chair co-host lunch breakfast journey wrap ' +
  'emerge kick roll disclose reckon quip complain boast clarify post charge retort muse whisper mutter murmur shout thunder cry snap sigh growl cite refute profess ' +
  'proclaim pronounce stipulate surmise speculate guess grumble plead scoff jest sneer vent opine exclaim tout decry deplore bemoan echo recount ' +
  'abolish accede advocate allocate aspire balk baulk beg concur consent count dream earmark entertain envision eye fix float moot opt ponder rebuff renegotiate resist slate spurn table task toy vacate wish yearn ' +
  'narrate interject chime stammer roar rejoin forecast deem regard characterise characterize liken portray rebut exhort implore commend moan specify venture fume decree counsel elaborate certify concur applaud mock ridicule';

/** Lemma, past, participle; for those that don't take "-ed". */
const IRREGULAR =
  'be was been|have had had|do did done|say said said|tell told told|make made made|take took taken|give gave given|go went gone|' +
  'come came come|see saw seen|get got got|know knew known|think thought thought|meet met met|speak spoke spoken|hold held held|' +
  'write wrote written|bring brought brought|begin began begun|become became become|build built built|buy bought bought|' +
  'choose chose chosen|cut cut cut|draw drew drawn|drive drove driven|fall fell fallen|feel felt felt|fight fought fought|find found found|' +
  'fly flew flown|forget forgot forgotten|freeze froze frozen|grow grew grown|hear heard heard|hit hit hit|keep kept kept|lay laid laid|' +
  'lead led led|leave left left|lend lent lent|let let let|lie lay lain|lose lost lost|mean meant meant|pay paid paid|put put put|read read read|' +
  'ride rode ridden|ring rang rung|rise rose risen|run ran run|seek sought sought|sell sold sold|send sent sent|set set set|shake shook shaken|' +
  'shoot shot shot|shut shut shut|sit sat sat|spend spent spent|split split split|spread spread spread|stand stood stood|steal stole stolen|' +
  'strike struck struck|swear swore sworn|teach taught taught|tear tore torn|throw threw thrown|understand understood understood|' +
  'undertake undertook undertaken|uphold upheld upheld|wear wore worn|win won won|withdraw withdrew withdrawn|withhold withheld withheld|' +
  'forgo forwent forgone|foresee foresaw foreseen|foretell foretold foretold|overcome overcame overcome|oversee oversaw overseen|strive strove striven|arise arose arisen|' +
  'bear bore borne|beat beat beaten|bid bid bid|bind bound bound|break broke broken|cast cast cast|catch caught caught|cost cost cost|deal dealt dealt|' +
  'dig dug dug|eat ate eaten|flee fled fled|forbid forbade forbidden|hang hung hung|hide hid hidden|hurt hurt hurt|show showed shown|shrink shrank shrunk|' +
  'sink sank sunk|speed sped sped|stick stuck stuck|sweep swept swept|quit quit quit|reset reset reset|rebuild rebuilt rebuilt|retell retold retold|mislead misled misled|rethink rethought rethought';

/** Verbs of more than one syllable that double their last letter: "commit", "committed". */
const DOUBLING = new Set(
  'admit commit concur submit permit refer defer prefer transfer regret occur propel expel compel rebut omit recur abet patrol control cancel confer initial extol travel label signal counsel total quarrel quip'.split(
    ' ',
  ),
);

const FORMS = build();

/** The verb that a lower-case word can be a form of; a word that is also a noun ("visit") counts. */
export function verbOf(lower: string): Verb | undefined {
  return FORMS.get(lower);
}

/** Every form of a verb that the list has; the lemma alone for another. */
export function formsOf(lemma: string): readonly string[] {
  return FORMS_BY_LEMMA.get(lemma) ?? [lemma];
}

/** Every form of a verb that the list has not, inflected as a regular one. */
export function regularFormsOf(lemma: string): readonly string[] {
  return [lemma, thirdPerson(lemma), ingOf(lemma), pastOf(lemma)];
}

const FORMS_BY_LEMMA: ReadonlyMap<string, readonly string[]> = new Map(
  [...Map.groupBy(FORMS, ([, { lemma }]) => lemma)].map(([lemma, own]) => [lemma, own.map(([form]) => form)]),
);

export function lemmaOf(lower: string): string {
  return FORMS.get(lower)?.lemma ?? lower;
}

function build(): ReadonlyMap<string, Verb> {
  const forms = new Map<string, Verb>();
  const add = (word: string, lemma: string, form: VerbForm) => {
    const known = forms.get(word);
    // A base form of its own wins over another verb's ending: "found", "lay".
    if (known === undefined) forms.set(word, { lemma, forms: [form] });
    else if (known.lemma === lemma) forms.set(word, { lemma, forms: [...known.forms, form] });
  };
  for (const entry of IRREGULAR.split('|')) {
    const [lemma = '', past = '', participle = ''] = entry.split(' ');
    add(lemma, lemma, 'base');
    add(thirdPerson(lemma), lemma, 's');
    add(ingOf(lemma), lemma, 'ing');
    add(past, lemma, 'past');
    add(participle, lemma, 'participle');
  }
  for (const word of ['is', 'are', 'am', "'s", "'re", "'m", 'were'])
    add(word, 'be', word === 'were' ? 'past' : 's');
  add('has', 'have', 's');
  add("'ve", 'have', 's');
  for (const lemma of REGULAR.split(' ')) {
    if (forms.get(lemma)?.forms.includes('base')) continue;
    add(lemma, lemma, 'base');
    add(thirdPerson(lemma), lemma, 's');
    add(ingOf(lemma), lemma, 'ing');
    const past = pastOf(lemma);
    add(past, lemma, 'past');
    add(past, lemma, 'participle');
  }
  return forms;
}

function thirdPerson(lemma: string): string {
  if (/(s|x|z|ch|sh|o)$/.test(lemma)) return `${lemma}es`;
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  return `${lemma}s`;
}

function ingOf(lemma: string): string {
  if (lemma === 'lie') return 'lying';
  if (/[^eoy]e$/.test(lemma) && lemma !== 'be') return `${lemma.slice(0, -1)}ing`;
  return doubles(lemma) ? `${lemma}${lemma.at(-1)}ing` : `${lemma}ing`;
}

function pastOf(lemma: string): string {
  if (lemma.endsWith('e')) return `${lemma}d`;
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ied`;
  return doubles(lemma) ? `${lemma}${lemma.at(-1)}ed` : `${lemma}ed`;
}

function doubles(lemma: string): boolean {
  return DOUBLING.has(lemma) || /^[^aeiou]*[aeiou][bdgklmnprt]$/.test(lemma);
}
