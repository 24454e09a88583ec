const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Verbs for the course of a contact: what is said of their time and place is said of the contact. */
export const PHASE_VERBS = set(
  `be have do hold begin start open kick run last take end conclude finish close wrap continue resume set schedule plan expect slate mean
  intend pay make conduct undertake lead deliver give host attend join chair co-chair co-host hand issue enter spend
  fix arrange pencil come follow get break collapse stall adjourn stretch drag falter`,
);

/** Verbs and nouns under which a contact is only wished for: "invited him to visit", "offered talks". */
export const WISHES = set(
  `invite hope offer propose urge want ask seek suggest demand refuse reject decline consider mull weigh wish need
  encourage request beg favour favor oppose deserve try fail resist press lobby long aspire dream promise threaten
  invitation offer proposal request possibility prospect hopes need chance idea plea appeal demand readiness
  willing ready keen eager open unwilling unlikely reluctant able unable free welcome allow permit enable let deter prevent want like love prefer`,
);

/** Adjectives before a noun of contact that say it isn't there yet, or never was. */
export const UNREAL = set(
  'possible potential proposed hypothetical would-be likely eventual any no every monthly regular weekly frequent',
);

export const PLANNED_WORDS = set(
  'planned upcoming forthcoming scheduled coming next expected impending approaching imminent',
);

/** "is due to", "are expected to", "agreed to": what they govern lies ahead. */
export const PLANNERS = set(
  `due set expected scheduled slated plan plans planned planning agree agreed agrees intends intend intended decided decide prepare preparing prepares
  going about supposed poised bound tipped aims aim expects expect likely arranged meant pledged promised vowed`,
);

export const CANCELLERS = set('cancel scrap abandon axe shelve nix');
export const POSTPONERS = set('postpone delay reschedule defer suspend');

/** Heads of what two sides sign. */
export const DOCUMENTS = set(
  `agreement agreements memorandum memoranda memorandums mou mous pact pacts treaty treaties deal deals accord accords protocol
  protocols contract contracts letter letters declaration declarations communique communiqué convention charter document documents
  statement plan plans arrangement arrangements instrument instruments concession twinning ceasefire truce partnership
  understanding roadmap framework note notes text papers`,
);

/** Heads of a place where a speech is given. */
export const VENUES = set(
  `assembly parliament congress senate council conference forum summit session sitting university institute academy school college
  students audience lawmakers mps members chamber bundestag duma house meeting gathering rally convention symposium ceremony
  diplomats businessmen entrepreneurs leaders delegates seminar club nation troops crowd banquet dinner luncheon museum hall library`,
);

/** Heads of bodies that rule. */
export const JUDGES = set(
  `court tribunal judge judges panel jury arbitrators arbitrator arbitration commission council committee chamber bench icj icao
  icc wto itlos organisation organization body`,
);

export const COURTS = set(
  'court tribunal judge judges panel jury arbitrators arbitrator bench icj icc itlos',
);

/** After these a meeting is no contact: "met with criticism", "meet the target". */
export const ABSTRACT_OBJECTS = set(
  `criticism approval silence resistance success failure opposition scepticism skepticism target targets demand demands deadline deadlines
  needs need criteria requirements requirement conditions condition standard standards goal goals obligations challenge
  challenges expectations cost costs halfway end ends quota commitments bill anger applause outrage derision hostility`,
);

/** Words that tell a call from a meeting. */
export const CALL_WORDS = set(
  'phone telephone telephoned phoned video videoconference virtual virtually online teleconference videolink',
);

/** Groups named by what they are: "the two colonels met". */
export const ACTORS = set(
  `leaders presidents ministers premiers delegations sides parties officials envoys ambassadors diplomats counterparts chiefs
  negotiators colonels generals governments heads representatives men women two three teams countries states neighbours neighbors kings delegation
  minister president premier chancellor envoy ambassador official counterpart king queen emperor prince secretary delegates commission
  committee council group presidency parliament commissioner chargé mission governor mayor colleague colleagues team leader
  adviser advisers aides deputies lawmakers emirs sultan sultans sheikh monarch monarchs princes queens rulers ruler premiers chancellors
  secretaries director directors commander commanders negotiator mediator mediators facilitators parliamentarians senators speaker speakers
  emir amir amirs head dignitary dignitaries statesman stateswoman statesmen taoiseach vice-premier vice-chancellor
  plenipotentiary plenipotentiaries nuncio consul consuls attaché attachés commissioners ombudsman intermediaries intermediary emissary
  emissaries interlocutor interlocutors opposite homologue homologues hosts visitors visitor cabinet politburo junta
  judges experts regulators representative chairman chairwoman vice-president vice-presidents ambassadors marshals admirals patriarch pope company ministry ministries fund bank side army agency council commission companies mayors`,
);

/** Done again and again, so that no single contact is told of. */
export const HABITS = set('often usually always regularly weekly monthly annually sometimes');

/** Verbs of those who look on while others sign. */
export const WITNESSING = set('witness oversee attend watch congratulate preside');
