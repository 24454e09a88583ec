export type Gender = 'male' | 'female';

const set = (words: string) => new Set(words.split(/\s+/));

const MALE_HONORIFICS = set(
  'mr messrs monsieur sir lord sheikh sayyid baron count duke haji tuan encik imam rabbi ayatollah cardinal archbishop bishop shri pak dato',
);
const FEMALE_HONORIFICS = set(
  'mrs ms miss mme mlle madame lady dame datin puan hajah hajjah sheikha baroness countess duchess smt bu',
);

/** Given names that tell, from many countries; those that are given to both are left out. */
const MALE = set(
  `aaron abdel abdul abdullah adam adrian ahmad ahmed alain alan albert alejandro aleksandr aleksei alex alexander alexei alfredo ali alieu
  amir anders andrei andrew andrzej andrés antonio antónio anthony anton antony anwar arif arjun arnold arthur arturo bashar bekzod ben benjamin bernard boris brian bruno
  carl carlos cedric chad charles chidi chris christian christopher daniel daud david deng denis diego dieter dimitri dmitry dominic donald duma eduardo edward
  emilio emmanuel enrique eric erik ernesto faisal felix fernando filip francis francisco frank françois franz fred frederick gábor george gerald gerhard giovanni giorgi
  giuseppe gordon graham gregory guillermo gunnar gustavo hamid hans harald harlan harold harry hasan hassan heikki hendrik henri henry hiroshi hugo hussein ian
  ibrahim igor ilham ismail issouf ivan jack jacob jacques jakob jakub james jan jason javier jean jens jerome jim joaquim joao joão joe johan john jonas jonathan jorge
  josé jose josef joseph juan julius juraj karl karim kenneth kevin khalid klaus kofi kwabena kwame lars laurent lee leo leon leonid louis luca lucas luis luiz luke
  magnus mahamat mahmoud malcolm manuel marc marcel marco marek mario mark markus martin matthew mauricio max maxim mehmet michael michel miguel mikael mikhail milan milos mohamad mohamed
  mohammad mohammed moncef moses muhammad mustafa nicholas nicolas niels nikola nikolai nils noah nooruddin oleg olaf oliver omar oscar oskar otto owen pablo paolo
  patrick paul paulo pavel pedro per peter petr philip pierre piotr radek rafael rahul rajesh ralph ramesh ramon rashid raymond richard robert roberto rodrigo roger roland
  roman ronald ruben rudolf ryan said salim salman samir samuel sean sebastian serge sergei sergey seydou simon sitiveni stanislav stefan stephen steven stuart sven tariq
  teodor thabo thomas tim timothy tobias tom tomas tomasz tomás toomas tony umar usman vaclav vadim vasily victor viktor viktar vincent vitaly vladimir vuk walter werner
  wilhelm william winston wojciech yasser yuri yusuf yves zoran`,
);
const FEMALE = set(
  `adele agnes agnieszka aida aino aisha aishah alejandra aleksandra alexandra alice alicia alina amanda amara amina aminata ana anastasia andrea angela angelina anita anjali ann anna
  anne anneke annette asha astrid aung-san barbara beatrice beatriz birgit birgitta carla carmen carolina caroline catherine cecilia celia charlotte chiara
  christina christine claire clara claudia dace deborah diana dilma dorothy ebba edith elena eleanor elisabeth eliza elizabeth ella elsa emily emma erika esther eva evelyn
  fatima fatou fiona florence frances freya gabriela giorgia giulia grace greta hanna hannah heather helen helena helga imogen ines ingrid irene irina isabel isabella jane janet
  jessica joan joanna johanna josephine judith julia juliana julie kamala karen karin kate katerina katherine kristina latifa laura leila leïla lena leyla lidia lina linda
  lisa lucia lucy lucía luisa lydia magdalena maja mao malala maria mariam marie marina marta martha mary maya mercedes meryem mette michelle mila milena monica mónica nadia nana natalia natasha
  ngozi nicola nicole nina noor nora norma odette olga olena olivia paula penny petra pilar priya rachel rania rebecca renata renée rita rosa rosalind rosmah ruth sabina
  samantha sandra sanna sara sarah sheila shirin silvia simone siti sofia sonia sophie stella stephanie susan susana svetlana sylvia tamara tanja tatiana teresa thandeka
  theresa ursula valentina valerie vera victoria virginia wendy ximena yasmin yulia yvonne zainab zeinab zoe élodie`,
);

/** Slavic, Baltic and Icelandic surnames: "Koleva", "Nováková", "Kowalska", "Kazlauskienė", "Jónsdóttir"; not "Villanueva". */
const FEMALE_SURNAME = /(?:[^aeiou\s]{1,2}(?:ova|eva)|ová|(?:sk|ck)aya|(?:sk|ck)a|ienė|aitė|ytė|d[oó]ttir)$/u;
const MALE_SURNAME = /\p{L}{3}(?:[^aeio]ov|[^aeio]ev|(?:sk|ck)(?:y|i|yi|iy)|auskas|evičius)$/u;

export function genderOfHonorific(honorific: string | null): Gender | null {
  if (honorific === null) return null;
  for (const part of honorific.toLowerCase().replaceAll('’', "'").split(/[ .]+/)) {
    if (MALE_HONORIFICS.has(part)) return 'male';
    if (FEMALE_HONORIFICS.has(part)) return 'female';
  }
  return null;
}

/** By the given name, or by the ending that a surname has for women or for men. */
export function genderOfName(name: string): Gender | null {
  const given = genderOfGivenName(name);
  if (given !== null) return given;
  if (FEMALE_SURNAME.test(name)) return 'female';
  return MALE_SURNAME.test(name) ? 'male' : null;
}

export function genderOfGivenName(name: string): Gender | null {
  const space = name.indexOf(' ');
  if (space < 0) return null;
  const given = name.slice(0, space).toLowerCase();
  const first = given.includes('-') ? given.slice(0, given.indexOf('-')) : given;
  for (const form of [given, first]) {
    if (MALE.has(form)) return 'male';
    if (FEMALE.has(form)) return 'female';
  }
  return /\bbin\b/.test(name) ? 'male' : /\bbint[i]?\b/.test(name) ? 'female' : null;
}
