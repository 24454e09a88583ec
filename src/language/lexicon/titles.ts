const set = (words: string) => new Set(words.split(/\s+/));

/** Stand before a name and aren't offices; also with a dot. */
export const HONORIFICS = set(
  `mr mrs ms miss mx sir dame lord lady madam madame mme mlle monsieur herr frau señor señora senor senora signor
  signora don doña dr dr. mr. mrs. ms. prof prof. professor rev rev. reverend fr fr. father hon hon. honourable honorable
  rt rt. right baron baroness viscount earl marquis count countess datuk dato dato’ dato' datin datu tun toh puan tuan encik cik haji hajjah hajah hj hj. ir ir. ts ts. seri sri
  tan paduka pehin dayang ybhg sheikh shaikh sheikha shaykh imam mullah maulana moulvi ayatollah hojatoleslam grand mufti
  pandit shri smt smt. swami sardar sayyid syed sayed hafiz rabbi u daw ko khun nai ajarn tengku tunku ungku
  raja raden kyai gus bapak ibu pak bu h.e. h.h. hh h.m. h.r.h. hrh he excellency majesty highness holiness eminence grace
  engr engr. atty atty. barrister advocate comrade dom frei soeur saint st. st`,
);

/** Honorifics that are also frequent parts of names or words: only with another honorific or an office before. */
export const WEAK_HONORIFICS = set(
  'count earl tan sri raja u ko nai don grand right grace pak bu st st. saint he gus ibu',
);

/** Heads of offices, in lower case; "-elect" is taken off before looking. */
const OFFICES = set(
  `president vice-president premier prime-minister minister secretary secretary-general undersecretary under-secretary
  under-secretary-general vice-minister vice-premier chancellor vice-chancellor governor lieutenant-governor mayor
  ambassador envoy representative commissioner attorney prosecutor ombudsman speaker chairman chairwoman chairperson chair
  vice-chairman vice-chair director director-general inspector-general chief commander commander-in-chief general major
  colonel captain admiral marshal lieutenant sergeant brigadier commodore air-marshal king queen prince princess emir amir
  sultan sultana crown-prince duke duchess emperor empress pope cardinal archbishop bishop patriarch senator congressman
  congresswoman rep. sen. gov. gen. gen lt. lt maj. col. capt. adm. cmdr. sgt. brig. cpl. insp. supt. det. deputy mp lawmaker
  legislator parliamentarian councillor councilor counsellor counselor consul consul-general chargé spokesman spokeswoman
  spokesperson adviser advisor aide negotiator mediator rapporteur diplomat delegate ceo cfo coo founder co-founder
  executive manager economist analyst professor researcher scholar historian lawyer judge justice magistrate solicitor
  solicitor-general attorney-general auditor-general surgeon-general treasurer comptroller auditor banker governor-general high-commissioner commissioner-general administrator coordinator
  coordinator-general president-designate taoiseach tánaiste tanaiste bundeskanzler chief-minister leader co-leader head
  boss journalist reporter correspondent editor author activist dissident opposition-leader caliph warlord strongman
  dictator monarch ruler statesman veteran sheriff inspector superintendent detective officer coach striker singer actor
  actress director-elect menteri`,
);

/** Come before an office's head and aren't portfolios. */
export const MODIFIERS = set(
  `deputy vice acting interim caretaker former ex then late outgoing incoming current new prime chief senior junior special
  permanent assistant under associate joint executive general national federal state first second third lord high right
  crown grand supreme lieutenant major rear air field brigadier royal imperial parliamentary press presidential
  personal principal managing top lead main newly elected appointed designate honorary opposition veteran longtime
  long-serving de facto party majority minority house senate attorney solicitor prosecutor inspector surgeon comptroller
  chargé secretary director governor minister minister-in-charge union his her their royal
  one-time onetime sometime ruling district provincial regional municipal roving plenipotentiary resident`,
);

/** What ministers are ministers of. */
export const PORTFOLIOS = set(
  `foreign affairs external internal interior home defence defense finance financial economy economic economics trade
  industry industries industrial investment investments international agriculture agricultural food security health education
  higher secondary primary science sciences technology technologies innovation research digital digitalisation
  digitalization communication communications transport transportation energy environment environmental climate change
  natural resources resource labour labor human housing local government development rural regional women family families
  children child community youth sport sports culture cultural heritage tourism creative arts religious religion justice
  law legal planning works public infrastructure plantation plantations commodities commodity domestic cost living
  entrepreneur entrepreneurship cooperatives cooperative water irrigation sanitation sustainability sustainable oil gas
  petroleum mines mining minerals metallurgy fisheries fishery fishing forestry forests land lands maritime marine shipping
  meteorology hydrology hydrocarbons geology wildlife livestock aquaculture diaspora expatriates solidarity equality gender budget customs
  ocean oceans aviation civil immigration migration refugees refugee citizenship veterans territories territory social
  welfare solidarity employment manpower information media broadcasting railways railway roads ports power electricity
  nuclear atomic space cabinet budget treasury commerce commercial business enterprise small medium emergency emergencies
  situations disaster management relations european eu integration parliament unity peace reconciliation reconstruction
  property construction urban city cities municipal territorial equality gender consumer protection privatisation
  privatization reform reforms administration administrative service services policy political strategic strategy
  intelligence police prisons correctional army military naval navy force forces armed staff war overseas cooperation aid
  gulf asian african american arab middle east indo-pacific north south west pacific postal post population statistics
  standards quality customs revenue tax taxation banking monetary central bank export exports import imports logistics
  data cyber cybersecurity artificial diaspora expatriates expatriate endowments islamic awqaf hajj haj housing
  petrochemicals livestock rangeland husbandry veterinary nutrition skills vocational training technical scientific
  hydrocarbons mineral wildlife tribal minority minorities indigenous first veterans' children's women's people's
  without charge portfolio jal shakti panchayati raj ayush textiles chemicals fertilisers fertilizers`,
);

/** Of a lower-cased word, dot included: "dr.", "datuk". */
export function isHonorific(lower: string): boolean {
  return HONORIFICS.has(lower);
}

export function isOfficeHead(lower: string): boolean {
  if (OFFICES.has(lower)) return true;
  if (lower.endsWith('-elect') || lower.endsWith('-designate'))
    return OFFICES.has(lower.slice(0, lower.lastIndexOf('-')));
  return lower.startsWith('ex-') && OFFICES.has(lower.slice(3));
}

export function isOfficeModifier(lower: string): boolean {
  return MODIFIERS.has(lower);
}

export function isPortfolio(lower: string): boolean {
  return PORTFOLIOS.has(lower);
}

/** A word that may stand in the name of an office, as a whole: its head, a modifier, a portfolio. */
export function isOfficeWord(lower: string): boolean {
  return isOfficeHead(lower) || MODIFIERS.has(lower) || PORTFOLIOS.has(lower);
}

/** "ministers", "presidents" */
export function isPluralOffice(lower: string): boolean {
  return lower.endsWith('s') && !isOfficeHead(lower) && isOfficeHead(lower.slice(0, -1));
}
