import { describe, expect, it } from 'vitest';
import type { ActingParty, Pledge } from '../../model/index.ts';
import { layers } from '../layers.ts';
import { readingOf } from '../testing.ts';

function pledgesIn(text: string): readonly Pledge[] {
  return readingOf(text, '2031-06-12', layers).layers.pledges as readonly Pledge[];
}

function keys(parties: readonly ActingParty[]): string {
  return parties.map(({ entity }) => entity.replace(/^\w+\//, '')).join(' ');
}

/** "pledged KE > GH: open an embassy in Accra @ 2032-03-31" */
function shown({ strength, actors, counterparties, otherSide, action, deadline }: Pledge): string {
  const whom = keys(counterparties.length > 0 ? counterparties : otherSide);
  return `${strength} ${keys(actors)}${whom ? ` > ${whom}` : ''}: ${action.quote}${deadline ? ` @ ${deadline.interval?.to}` : ''}`;
}

const READ: Readonly<Record<string, readonly (readonly [text: string, pledge: string])[]>> = {
  'who binds himself': [
    [
      'Mr Ravi Nair, who led the Indian team to a summit in Accra, on Friday ruled out India’s joining the Accra Charter.',
      'refused ravi-nair: India’s joining the Accra Charter',
    ],
    [
      'India would contribute $40 million to the fund, to which Oman has lent ships, and has proposed that a training centre come up in Pune.',
      'proposed IN: a training centre come up in Pune',
    ],
    ['The relevant agencies of Kenya would study the draft, Njoroge said.', 'considering KE: the draft'],
    [
      'Kenyan Foreign Minister Ann Njoroge said the government was considering a port in Ghana.',
      'considering KE > GH: a port in Ghana',
    ],
    [
      'Kenyan Foreign Minister Ann Njoroge repeated Kenya’s offer to train forty pilots.',
      'offered ann-njoroge KE: train forty pilots',
    ],
    [
      'Kenyan Trade Minister Ann Njoroge said the ban on dates from Oman would be lifted if an inspection went well.',
      'pledged ann-njoroge > OM: the ban on dates from Oman would be lifted',
    ],
    [
      'An agreement was reached to launch a direct flight between Accra and Nairobi before 1 June 2032.',
      'agreed GH KE: launch a direct flight between Accra and Nairobi before 1 June 2032 @ 2032-05-31',
    ],
  ],
  'who speaks for another': [
    [
      'Kenya will give 40 million dollars to dig wells in Oman, Prime Minister Ann Njoroge announced.',
      'pledged ann-njoroge KE > OM: give 40 million dollars to dig wells in Oman',
    ],
  ],
  'whom it concerns': [
    [
      'Kenya’s president met Oman’s sultan in Muscat. Kenya promised to reimburse the importers.',
      'pledged KE > OM: reimburse the importers',
    ],
    [
      'Kenya’s president met Oman’s sultan in Muscat. Kenya pledged $4 million for Kenya’s ports.',
      'pledged KE: $4 million for Kenya’s ports',
    ],
    ['Kenya has offered to train 40 Omani pilots.', 'offered KE > OM: train 40 Omani pilots'],
  ],
  'what two do together': [
    [
      'Kenya and Ghana agreed on Tuesday to set up a joint commission on rivers and trade that will meet for the first time in Accra in October.',
      'agreed KE GH: a joint commission on rivers and trade that will meet for the first time in Accra in October @ 2031-10-31',
    ],
    [
      'A joint commission formed by Ghana and Kenya to guide their work met in Accra on Tuesday and will reconvene in Mombasa in May 2032.',
      'scheduled GH KE: reconvene in Mombasa in May 2032 @ 2032-05-31',
    ],
    [
      'The presidents of Kenya and Ghana met in Accra. They signed a treaty under which the ports will be reopened in May 2032.',
      'agreed KE GH: the ports will be reopened in May 2032 @ 2032-05-31',
    ],
    [
      'Kenya and Ghana signed an agreement on drivers’ papers, which takes effect on July 1.',
      'agreed KE GH: an agreement on drivers’ papers, which takes effect on July 1 @ 2031-07-01',
    ],
  ],
  'when and how firmly': [
    [
      'Eva Lind invited Daniel Okello to visit Lima in the coming spring.',
      'invited eva-lind > daniel-okello: visit Lima in the coming spring @ 2032-05-31',
    ],
    ['Kenya will train forty Omani pilots.', 'pledged KE > OM: train forty Omani pilots'],
    ['An envoy said that Kenya would return if the road was mended.', 'pledged KE: return'],
    ['Kenya will receive forty Omani pilots.', 'scheduled KE > OM: receive forty Omani pilots'],
  ],
  'what is to be done': [
    [
      'The Kenyan government undertook to make public, no later than 31 December, a list of the ships that its companies own.',
      'pledged KE: make public, no later than 31 December, a list of the ships @ 2031-12-31',
    ],
    [
      'Kenya is considering export guarantees for sales of tea.',
      'considering KE: export guarantees for sales of tea',
    ],
    ['Accra’s offer of cheaper port fees was welcome.', 'offered GH: cheaper port fees'],
    [
      'Kenya announced the opening of an embassy in Lima in the first quarter of 2032.',
      'pledged KE: the opening of an embassy in Lima in the first quarter of 2032 @ 2032-03-31',
    ],
    [
      'Kenya pledged 40 million dollars for wells. The money will be paid before the end of 2032, Njoroge said.',
      'scheduled KE: 40 million dollars for wells @ 2032-12-31',
    ],
    [
      'The visa waiver, which covers short stays, is to take effect by May 2032.',
      'scheduled : take effect by May 2032 @ 2032-05-31',
    ],
  ],
  'the plainest wordings': [
    [
      'Kenyan Foreign Minister Ann Njoroge and Omani Foreign Minister Said Harthy met on Monday. Oman would send two ships, Harthy told Njoroge.',
      'pledged OM > ann-njoroge: send two ships',
    ],
    ['Oman will pay for the study of the reef.', 'pledged OM: pay for the study of the reef'],
    [
      'Oman will offer 60 scholarships a year to students from Kenya.',
      'pledged OM > KE: offer 60 scholarships a year to students from Kenya',
    ],
    [
      'Oman and Kenya will exchange data on the reef every month.',
      'agreed OM KE: exchange data on the reef every month',
    ],
    ['Oman and Kenya will sign the treaty in July.', 'scheduled OM KE: sign the treaty in July @ 2031-07-31'],
    ['Oman and Kenya reached a deal on fishing quotas.', 'agreed OM KE: fishing quotas'],
    [
      'Duties on dates will be halved under the agreement.',
      'agreed : Duties on dates will be halved under the agreement',
    ],
    [
      'Kenyan Foreign Minister Ann Njoroge agreed to attend a forum in Muscat in July.',
      'accepted ann-njoroge > OM: attend a forum in Muscat in July @ 2031-07-31',
    ],
    ['Oman and Kenya decided to set up a joint commission.', 'agreed OM KE: set up a joint commission'],
    [
      'Kenyan Foreign Minister Ann Njoroge announced a loan of $25 million for a clinic in Muscat.',
      'pledged ann-njoroge: a loan of $25 million for a clinic in Muscat',
    ],
    ['Kenya rejected a moratorium on the dam.', 'refused KE: a moratorium on the dam'],
    ['Kenya wants Oman to release the ship.', 'aims KE > OM: release the ship'],
    [
      'Oman may lift the ban in July, Foreign Minister Said Harthy said.',
      'considering OM: lift the ban in July @ 2031-07-31',
    ],
    [
      'The next session is to take place in Muscat in July.',
      'scheduled : take place in Muscat in July @ 2031-07-31',
    ],
    [
      'Oman and Kenya discussed the possibility of setting up a joint bank.',
      'considering OM KE: setting up a joint bank',
    ],
    ['Oman hopes the talks will conclude by July.', 'hopes OM: the talks will conclude by July @ 2031-07-31'],
    ['Oman will lend the drums to Nairobi.', 'pledged OM > KE: lend the drums to Nairobi'],
    ['A joint bank was proposed by Kenya.', 'proposed KE: A joint bank'],
  ],
  'who said no, and what was put off': [
    [
      'Omani minister Said Harthy met Kenyan minister Ann Njoroge. Njoroge said her government was considering a 20% cut in port fees.',
      'considering KE > OM: a 20% cut in port fees',
    ],
    [
      'Work on the terminal is due to start before the end of this year.',
      'scheduled : start before the end of this year @ 2031-12-31',
    ],
    [
      'Construction, which was to have begun before the end of the year, has been put off.',
      'scheduled : Construction, which was to have begun before the end of the year @ 2031-12-31',
    ],
    ['Kenya asked Oman for a loan. Oman told her no in May.', 'refused OM > KE: a loan'],
    [
      'Kenya demanded a moratorium on the dam. Oman rejected that, saying it could not wait.',
      'refused OM > KE: a moratorium on the dam',
    ],
    [
      'Oman turned down Kenya’s plea that planes be allowed to land.',
      'refused OM > KE: planes be allowed to land',
    ],
    ['Kenya wants the contract to be published.', 'aims KE: the contract to be published'],
    [
      'The land behind the quay, which Kenya has undertaken to hand over by September, is dry.',
      'pledged KE: The land behind the quay, which Kenya has undertaken to hand over by September @ 2031-09-30',
    ],
    ['The wheat which Kenya promised Oman in March was unloaded.', 'pledged KE > OM: The wheat'],
    [
      'The forty observers who were to watch over the returns will not come before May.',
      'scheduled : watch over the returns',
    ],
    [
      'Kenya and Oman agreed that the Commission for Rivers, which last convened in Accra in 2025, will hold its next session in Muscat in March 2032.',
      'agreed KE OM: the Commission for Rivers, which last convened in Accra in 2025, will hold its next session in Muscat in March 2032 @ 2032-03-31',
    ],
    [
      'The Kenyan side reaffirmed that all households would receive new housing before being moved.',
      'pledged KE: all households would receive new housing before being moved',
    ],
    [
      'The Sultan of Oman directed that 40,000 tons of wheat be provided to Kenya.',
      'pledged OM > KE: 40,000 tons of wheat be provided to Kenya',
    ],
    [
      'Kenya cannot authorise barges on the river, Njoroge said.',
      'refused KE: authorise barges on the river',
    ],
    ['Oman refused to yield control, and Kenya, unusually, gave way.', 'refused OM: yield control'],
    [
      'Kenya shall contribute $2 million, to be paid not later than 31st October, 2031.',
      'agreed KE: contribute $2 million, to be paid not later than 31st October, 2031 @ 2031-10-31',
    ],
    [
      'Kenya agreed to extend the hours of the border post as of 1 April 2032.',
      'agreed KE: extend the hours of the border post as of 1 April 2032 @ 2032-04-01',
    ],
    [
      'Kenya agreed to hold off on dredging the bay for a planned $2 billion port until the end of March 2032.',
      'agreed KE: hold off on dredging the bay for a planned $2 billion port until the end of March 2032 @ 2032-03-31',
    ],
    [
      'Kenya agreed to keep the boats in port until a quota is fixed.',
      'agreed KE: keep the boats in port until a quota is fixed',
    ],
    [
      'Kenya’s president, Amina Otieno, and Oman’s premier, Badr Al Harthy, agreed to reopen the port.',
      'agreed amina-otieno badr-al-harthy: reopen the port',
    ],
    [
      'The Kenyan president, Amina Otieno, and her Omani counterpart, Badr Al Harthy, agreed to reopen the port.',
      'agreed amina-otieno badr-al-harthy: reopen the port',
    ],
    [
      'Haldor Lind met Sami Okello, and Kenya’s president, Amina Otieno, agreed to reopen the port.',
      'agreed amina-otieno: reopen the port',
    ],
    ['Oman promised Kenya 40 buses.', 'pledged OM > KE: 40 buses'],
    ['Oman promised Kenya 40 buses by May.', 'pledged OM > KE: 40 buses by May @ 2032-05-31'],
    ['Of the 600 buses that Oman had promised Kenya, 540 came.', 'pledged OM > KE: the 600 buses'],
    ['The $40 million that Oman pledged for the road never came.', 'pledged OM: The $40 million'],
    [
      'Nothing was seen of the $2 million which Kenya was to pay by May 2032.',
      'scheduled KE: the $2 million which Kenya was to pay by May 2032 @ 2032-05-31',
    ],
    [
      'Nothing was seen of the $2 million which Kenya was to pay by the end of April.',
      'scheduled KE: the $2 million which Kenya was to pay by the end of April @ 2031-04-30',
    ],
    ['Oman has set aside $40 million for the road.', 'pledged OM: $40 million for the road'],
    ['Under the plan, Oman would supply 40 megawatts of power.', 'agreed OM: supply 40 megawatts of power'],
    ['Kenya will take in 600 people from the islands.', 'pledged KE: take in 600 people from the islands'],
    [
      'The presidents of Kenya and Oman agreed on the return of the crew.',
      'agreed KE OM: the return of the crew',
    ],
    [
      'Kenya and Oman will take all necessary steps so that the line is put into use by May 2032.',
      'agreed KE OM: take all necessary steps so that the line is put into use by May 2032 @ 2032-05-31',
    ],
    [
      'Kenyan President Ann Njoroge suggested a customs agreement in talks with Oman.',
      'proposed ann-njoroge > OM: a customs agreement in talks with Oman',
    ],
    [
      'Kenya will not join sanctions against Oman, its president told Norwegian Foreign Minister Eva Lind.',
      'refused KE > eva-lind: join sanctions against Oman',
    ],
  ],
  'what answers and what stipulates': [
    [
      'Omani Foreign Minister Said Harthy met Kenyan President Ann Njoroge. An invitation to visit Oman was extended to Njoroge.',
      'invited  > ann-njoroge: visit Oman',
    ],
    [
      'Kenyan President Ann Njoroge met Said Harthy. Kenya’s call for the dam to be frozen for ten years was rejected outright.',
      'refused  > KE: the dam to be frozen for ten years',
    ],
    [
      'Lakeland Motors will invest $30 million in Kenya, its chief executive said.',
      'pledged lakeland-motors: invest $30 million in Kenya',
    ],
    [
      'Norwegian Foreign Minister Eva Lind invited Omani minister Said Harthy to a forum in Bergen in October. He said he would attend.',
      'accepted said-harthy > eva-lind: a forum in Bergen in October @ 2031-10-31',
    ],
    [
      'Kenyan President Ann Njoroge and Omani Foreign Minister Said Harthy met. A joint working group shall be established.',
      'agreed KE OM: A joint working group shall be established',
    ],
    [
      'Oman should lift the ban, Kenyan President Ann Njoroge said.',
      'demanded ann-njoroge > OM: Oman should lift the ban',
    ],
    ['Oman backed away from lifting the ban.', 'refused OM: lifting the ban'],
    ['Oman agreed in principle to a visit by inspectors.', 'agreed OM: a visit by inspectors'],
  ],
};

describe('pledges', () => {
  for (const [what, examples] of Object.entries(READ))
    it.each(examples)(`reads ${what}: %s`, (text, pledge) => {
      expect(pledgesIn(text).map(shown)).toContain(pledge);
    });

  it.each([
    'Njoroge announced the opening of the bridge.',
    'Njoroge announced that prices would rise.',
    'Kenya grows tea, which will cost more.',
    'Kenya rejected the accusation.',
    'Njoroge will turn 60 in June.',
    'The road will be remembered.',
    'Njoroge should be pleased, one diplomat said.',
    'Kenya is expected to win the match.',
    'Kenya had hoped for more.',
    'Njoroge cannot lift the box.',
    'Njoroge said no agreement was near.',
    'Kenya and Oman discussed trade.',
    'Zambrano called Arosemena on Friday to protest.',
  ])('reads nothing in: %s', (text) => {
    expect(pledgesIn(text).map(shown)).toEqual([]);
  });
});
