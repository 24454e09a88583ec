import type { Mode } from './modes.ts';

/**
 * What a verb does to the thing that its object names: "impose sanctions" and "lift sanctions" are told apart by the verb,
 * "cut ties" and "cut aid" by the noun.
 */
export type Move = 'do' | 'give' | 'send' | 'end' | 'break' | 'accept' | 'refuse' | 'ask';

/**
 * Verbs by CAMEO code, which holds whatever the object is, and then by move and by mode with the code for objects that aren't
 * listed, where there is one. "turn|down" is a verb with a particle, preposition or noun that makes another verb of it; a short object may
 * stand between. Drawn up from the CAMEO and PLOVER codebooks and from the wording of news.
 */
export const VERB_CODES: readonly (readonly [code: string, verbs: string])[] = [
  [
    '040',
    'meet confer consult talk|with talk|to speak|with speak|to sit|down discuss parley huddle dine attend join come|together hold|court get|together',
  ],
  ['041', 'phone telephone call ring speak|phone talk|phone'],
  ['042', 'visit tour travel|to fly|to arrive|in arrive|at go|to head|to leave|for return|to journey|to'],
  ['043', 'host receive greet'],
  ['045', 'mediate arbitrate broker'],
  ['046', 'negotiate renegotiate bargain'],
  ['036', 'invite'],
  ['050', 'back support side|with align|with ally|with stand|by stand|with normalise normalize reconcile'],
  [
    '051',
    'praise applaud hail welcome commend laud endorse congratulate salute thank celebrate compliment honour honor pay|tribute pay|respects condole commiserate assure reassure extol rally|behind rally|round rally|support champion uphold advocate vouch|for throw|weight lend|weight grateful thankful mourn felicitate eulogise eulogize toast vote|for sympathise sympathize commemorate',
  ],
  ['052', 'defend justify vindicate'],
  ['053', 'campaign|for lobby|for'],
  ['054', 'recognise recognize'],
  ['055', 'apologise apologize sorry'],
  ['056', 'forgive'],
  ['057', 'ratify strike|deal strike|agreement strike|accord strike|bargain'],
  [
    '060',
    'cooperate co-operate collaborate work|with team|up join|forces liaise twin join|hands partner coordinate|with',
  ],
  ['061', 'trade import export buy purchase invest'],
  ['062', 'train'],
  ['063', 'extradite'],
  ['064', 'share brief'],
  ['070', 'aid assist help'],
  ['071', 'fund finance subsidise subsidize bankroll underwrite sponsor bail|out'],
  ['072', 'arm equip rearm|with'],
  ['075', 'open|refugees open|migrants take|in harbour harbor accommodate'],
  ['073', 'evacuate rescue feed shelter resettle vaccinate'],
  ['074', 'protect escort guard safeguard serve|in'],
  [
    '080',
    'reverse backtrack yield capitulate relent back|down give|in comply bow cave cede relinquish acquiesce climb|down readmit reappoint re-appoint concede compromise',
  ],
  ['081', 'permit legalise legalize decriminalise decriminalize unban allow let exempt commute unblock'],
  ['083', 'resign step|down stand|down step|aside abdicate'],
  ['085', 'unfreeze'],
  [
    '0841',
    'exchange|prisoners exchange|hostages exchange|captives exchange|detainees trade|prisoners release free pardon parole acquit exonerate reprieve amnesty let|free let|go set|free repatriate swap liberate',
  ],
  ['0842', 'return hand|back give|back restitute'],
  [
    '087',
    'withdraw retreat disarm demobilise demobilize pull|out pull|back disengage surrender lay|down de-escalate decommission back|off step|back stand|down demilitarise demilitarize vacate',
  ],
  [
    '090',
    'investigate probe interrogate scrutinise scrutinize search inspect look|into audit examine subpoena',
  ],
  [
    '110',
    'disapprove deplore regret lament disagree object concerned alarmed worried outraged dismayed disappointed angered appalled protest|to bemoan fume',
  ],
  [
    '111',
    'criticise criticize condemn denounce fault blast slam lambaste decry censure rebuke chide scold berate castigate assail reproach lecture shame bash savage skewer inveigh carpet take|task haul|in deride mock ridicule disparage insult lash|out hit|out hit|back rail|against summon reprimand admonish scoff question challenge dispute refute rebut contradict contest doubt label brand belittle excoriate vilify demonise demonize pillory upbraid lambast trash take|aim trade|accusations trade|barbs trade|insults trade|blame exchange|accusations exchange|barbs exchange|insults call|out speak|against deplore chastise attack|verbally',
  ],
  ['112', 'accuse blame allege implicate suspect incriminate inculpate'],
  ['113', 'rally|opposition mobilise|against mobilize|against campaign|against'],
  ['114', 'complain lodge|protest file|protest'],
  ['115', 'sue charge indict prosecute impeach arraign'],
  ['116', 'convict sentence find|guilty'],
  [
    '120',
    'snub shun ignore disobey rebuff spurn repudiate scorn stonewall disown overrule vote|against vote|down',
  ],
  ['128', 'defy flout'],
  ['129', 'veto'],
  ['130', 'warn caution intimidate menace bully brandish'],
  ['139', 'give|until'],
  ['140', 'protest demonstrate rally march take|streets chant heckle jeer boo picket burn|flag burn|flags'],
  ['142', 'fast'],
  ['143', 'boycott stop|work down|tools'],
  ['145', 'riot rampage vandalise vandalize loot throw|stones hurl|stones'],
  ['150', 'test test-fire test-launch'],
  [
    '152',
    'remain|alert stay|alert place|alert put|alert stand|alert deploy mobilise mobilize mass amass scramble muster rearm garrison conscript call|up reinforce fortify militarise militarize',
  ],
  [
    '160',
    'sanction blacklist downgrade sever ostracise ostracize derecognise derecognize de-recognise de-recognize',
  ],
  ['161', 'recall declare|persona'],
  ['163', 'embargo'],
  ['170', 'coerce force spy|on eavesdrop wiretap blackmail extort'],
  [
    '171',
    'confiscate requisition commandeer impound expropriate nationalise nationalize seize demolish raze bulldoze raid ransack',
  ],
  [
    '172',
    'ban outlaw bar prohibit forbid censor restrict dissolve disband close suspend shut seal|off seal|border seal|borders tighten|border tighten|borders criminalise criminalize disqualify gag silence dismiss oust depose sack fine strip jam muzzle',
  ],
  [
    '173',
    'arrest detain jail imprison incarcerate apprehend intern round|up nab handcuff put|arrest place|arrest take|custody hold|custody remand',
  ],
  ['174', 'deport expel banish exile evict displace uproot'],
  ['175', 'repress suppress oppress crack|down persecute disperse teargas tear-gas quell break|up'],
  ['176', 'hack'],
  ['181', 'abduct kidnap hijack snatch take|hostage hold|hostage hold|hostages hold|captive'],
  [
    '182',
    'beat torture assault rape mistreat harass stab maim wound injure abuse molest lynch flog bludgeon manhandle maul knife mutilate whip waterboard',
  ],
  ['183', 'detonate explode'],
  ['184', 'hold|shields use|shields'],
  ['186', 'assassinate poison'],
  [
    '190',
    'attack clash fight battle invade retaliate storm ambush overrun rout massacre kill slaughter execute behead decapitate annihilate destroy strike hit target engage|in overthrow topple murder gun|down mow|down open|fire fire|on fire|at exchange|fire trade|fire trade|blows set|fire set|ablaze burn use|weapons crush repel infiltrate skirmish pound pummel torch obliterate eliminate launch|missile launch|missiles launch|rocket launch|rockets launch|drones fire|missile fire|missiles fire|rocket fire|rockets down scuttle exterminate liquidate machine-gun waylay dynamite thrash',
  ],
  ['191', 'blockade besiege encircle lay|siege'],
  ['192', 'occupy annex capture conquer recapture retake take|over push|out take|control seize|control'],
  ['193', 'shoot snipe shoot|down'],
  ['194', 'shell mortar torpedo'],
  ['195', 'bomb bombard strafe firebomb carpet-bomb napalm blow|up'],
];

export const VERB_MOVES: readonly (readonly [move: Move, code: string | null, verbs: string])[] = [
  [
    'accept',
    '080',
    'accept grant heed fulfil fulfill satisfy honour honor bow|to accede|to give|in concede approve meet|demand meet|demands meet|request meet|requests',
  ],
  [
    'do',
    null,
    'impose slap launch carry carry|out conduct hold stage mount make sign reach issue file lodge bring declare order start begin open initiate establish re-establish reestablish rebuild mend repair patch|up restore resume strengthen upgrade enhance deepen boost expand extend prolong renew announce approve commit perpetrate wage hurl unleash fire intensify step|up conclude ink initial seal clinch forge enter have engage take undertake organise organize adopt tighten toughen reinstate reimpose re-impose enforce levy pass complete finish set set|up express voice convey reiterate reaffirm show underscore underline pledge inflict lay maintain keep lead participate participate|in take|part place go|on beef|up bolster ramp|up build build|up wreak plan coordinate finalise finalize exchange face await win repeat increase raise rename claim draft instigate host join attend stoke convene pay normalise normalize widen broaden cement drop|bombs proclaim unveil trigger sustain',
  ],
  [
    'give',
    '070',
    'provide supply donate contribute lend allocate bestow disburse deliver ship distribute transfer pour|in award sell earmark',
  ],
  ['give', null, 'give grant hand|over offer accord issue extend share pass hand open re-open reopen'],
  ['send', '070', 'send'],
  ['send', null, 'fly dispatch deploy station airlift move rush'],
  [
    'end',
    null,
    'end lift ease halt suspend stop cut reduce scale|back scale|down freeze cancel call|off remove revoke repeal abolish roll|back drop scrap rescind relax loosen sever break|off discontinue terminate waive slash abandon quit shut shutter walk|away walk|out shelve curtail dissolve recall trim cut|off interrupt discard annul void overturn undo withdraw pull|out pull expel close leave postpone delay withhold downgrade ban dismantle renounce',
  ],
  ['break', '120', 'violate breach break renege renege|on infringe contravene default|on back|out'],
  [
    'refuse',
    '120',
    'reject deny turn|down rule|out block brush|aside resist rebuff spurn oppose defy disregard dismiss skip shun thwart obstruct',
  ],
  [
    'ask',
    '100',
    'demand request seek solicit call|for appeal|for press|for push|for plead|for ask|for beg|for apply|for',
  ],
];

export const VERB_MODES: readonly (readonly [mode: Mode, code: string | null, verbs: string])[] = [
  ['intend', '030', 'agree promise pledge vow undertake consent commit offer volunteer assent swear'],
  [
    'intend',
    null,
    'plan intend prepare aim expect want|to hope seek propose consider schedule willing ready prepared set due poised likely determined eager keen slated',
  ],
  ['threaten', '130', 'threaten'],
  [
    'ask',
    '100',
    'urge ask implore beseech exhort beg plead call|on call|upon press pressure lobby require insist appeal|to appeal demand request entreat petition encourage advise want push',
  ],
  ['order', '100', 'order instruct oblige compel command direct'],
  ['cease', null, 'stop cease quit halt discontinue'],
  ['refuse', '120', 'refuse decline fail reluctant unwilling unable'],
];

/** Verbs of saying: what was done stands in their clause. */
export const SAYING =
  'say tell announce state declare add note report confirm reveal claim indicate stress assert insist reiterate write tweet argue maintain acknowledge admit believe think explain remark suggest underline underscore emphasise emphasize';
