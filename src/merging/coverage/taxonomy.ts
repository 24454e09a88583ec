/**
 * What coverage of diplomacy is about. A strong cue tells by itself; of the others it takes two. Cues are
 * whole words, in the singular or, with the plural of the last word, in both; subjects after the Comparative Agendas Project's codebook, made coarser.
 */
export const TAXONOMY: readonly { readonly topic: string; readonly strong: string; readonly cues: string }[] =
  [
    {
      topic: 'sanctions',
      strong: 'sanction, embargo, asset freeze, frozen assets, price cap, export ban, secondary sanctions',
      cues: 'restrictive measures, blacklist, restrictions, waiver, exemption',
    },
    {
      topic: 'trade',
      strong:
        'bilateral trade, two way trade, total trade, trade volume, trade turnover, trading partner, trade deficit, trade surplus, free trade, trade agreement, tariff, customs union',
      cues: 'trade, traded, export, exported, import, imported, market access, commerce, goods, shipment, duties, exporter, importer',
    },
    {
      topic: 'investment',
      strong: 'foreign investment, direct investment, investment agreement, sovereign wealth fund',
      cues: 'investment, investor, invest, invested, shareholder, stake, fund, venture, capital',
    },
    {
      topic: 'business and licences',
      strong:
        'chamber of commerce, business delegation, business forum, survey permit, operating licence, operating license, exploration licence, state owned company, joint venture, public tender, work stoppage',
      cues: 'permit, licence, license, company, firm, developer, contractor, concession, tender, contract, businesspeople, entrepreneur, supplier',
    },
    {
      topic: 'finance and debt',
      strong:
        'central bank, exchange rate, debt relief, local currencies, national currencies, currency swap, development bank',
      cues: 'loan, debt, bonds, currency, bank, payment, credit, budget, inflation',
    },
    {
      topic: 'energy',
      strong:
        'oil and gas, natural gas, lng, crude oil, nuclear power, nuclear energy, renewable energy, wind power, offshore wind, solar power, hydropower, power plant, pipeline, refinery',
      cues: 'energy, oil, gas, electricity, coal, uranium, wind farm, wind developer, gigawatt, megawatt, petroleum, hydrogen, barrel',
    },
    {
      topic: 'aviation',
      strong: 'direct flights, air links, air services, air connectivity, airline, aviation',
      cues: 'flight, airport, aircraft, airspace, carrier, plane, passenger',
    },
    {
      topic: 'transport and ports',
      strong:
        'railway, rail link, shipping line, shipping route, transport corridor, high speed rail, motorway',
      cues: 'port, rail, road, transport, corridor, logistics, freight, ferry, container, bridge, harbour, shipping',
    },
    {
      topic: 'defence and security',
      strong:
        'defence cooperation, defense cooperation, military cooperation, military exercise, joint exercise, arms sale, fighter jet, security pact, warship, missile, counterterrorism, counter terrorism, terrorism, cyber attack',
      cues: 'defence, defense, military, security, army, navy, weapon, arms, troops, intelligence, drone, base, terrorist, cyber',
    },
    {
      topic: 'war and conflict',
      strong:
        'war in, invasion, ceasefire, truce, peace talks, peace process, armed conflict, occupation, genocide, airstrike, bombardment, peacekeeping',
      cues: 'war, conflict, peace, hostilities, attack, attacked, fighting, casualties, invaded, front line, militant, crisis, aggression',
    },
    {
      topic: 'disasters and accidents',
      strong:
        'plane crash, air crash, shot down, shooting down, downing, downed, air disaster, earthquake, tsunami, flood, shipwreck, typhoon, cyclone, wildfire',
      cues: 'crash, victim, wreckage, disaster, tragedy, accident, rescue, collision, sank, death toll, bereaved',
    },
    {
      topic: 'courts and inquiries',
      strong:
        'tribunal, international court, court of justice, arbitration, inquiry, prosecutor, extradition, arrest warrant, lawsuit, war crimes',
      cues: 'court, ruling, ruled, judge, investigation, trial, verdict, evidence, legal, lawyer, appeal, justice, impartial, accountable, perpetrator',
    },
    {
      topic: 'human rights and press',
      strong:
        'human rights, press freedom, freedom of speech, freedom of expression, political prisoner, dissident, torture, death penalty',
      cues: 'rights, journalist, activist, protest, minority, censorship, crackdown, persecution',
    },
    {
      topic: 'detained people',
      strong:
        'detained, detention, detainee, hostage, prisoner, captive, held since, prisoner exchange, prisoner swap, release of, set free, in custody, imprisoned',
      cues: 'crew, arrested, freed, free, jail, prison, released, seized, consular, custody, bond, bail, captured',
    },
    {
      topic: 'fisheries and the sea',
      strong:
        'fisheries, fishing, law of the sea, exclusive economic zone, south china sea, maritime boundary, seafarer, aquaculture, seafood',
      cues: 'sea, ocean, vessel, maritime, ship, fish, marine, coast guard, sailor, trawler, salmon, coast, waters',
    },
    {
      topic: 'technology',
      strong:
        'artificial intelligence, semiconductor, digital economy, satellite, space programme, space program, quantum, data centre, data center, cybersecurity, microchip, 5g',
      cues: 'technology, digital, chip, innovation, software, internet, startup, research, space, data, telecommunications',
    },
    {
      topic: 'education and science',
      strong:
        'university, scholarship, student, academic exchange, scientific cooperation, higher education, campus',
      cues: 'education, school, academic, science, research, teacher, training, professor, lecture, scientific, language',
    },
    {
      topic: 'culture and tourism',
      strong: 'tourism, tourist, cultural exchange, museum, heritage, festival, film, artefact',
      cues: 'culture, cultural, art, music, visitor, sport, exhibition, concert, theatre, hotel',
    },
    {
      topic: 'religion and halal',
      strong: 'halal, islamic finance, mosque, pilgrimage, hajj, vatican, interfaith, mufti',
      cues: 'islam, islamic, muslim, religion, religious, church, faith, prayer, christian',
    },
    {
      topic: 'membership of groups',
      strong:
        'brics, partner country, full membership, apply for membership, accession, candidate status, observer status, dialogue partner, chairmanship',
      cues: 'membership, join, joining, joined, accede, observer, member, bloc, asean, eu, nato, grouping, chair, admit, admitted, multilateral',
    },
    {
      topic: 'visas and migration',
      strong:
        'visa free, visa waiver, visa exemption, refugee, asylum, migrant, migration, deportation, work permit',
      cues: 'visa, worker, passport, border, diaspora, labour, travel, resident, consulate',
    },
    {
      topic: 'climate and environment',
      strong:
        'climate change, carbon, emission, deforestation, mangrove, biodiversity, global warming, palm oil certification, rainforest, paris agreement',
      cues: 'climate, environment, environmental, forest, green, sustainable, pollution, water, conservation, restoration',
    },
    {
      topic: 'health',
      strong:
        'vaccine, pandemic, public health, health care, healthcare, pharmaceutical, epidemic, medicines',
      cues: 'health, hospital, medical, doctor, disease, medicine, patient, nurse, virus',
    },
    {
      topic: 'agriculture and food',
      strong:
        'food security, agriculture, agricultural, grain, fertiliser, fertilizer, palm oil, livestock, beef, wheat, rice, cocoa',
      cues: 'food, farm, farmer, crop, meat, cattle, harvest, sugar, coffee, soy, dairy, poultry, bean',
    },
    {
      topic: 'diplomatic quarrels',
      strong:
        'walkout, walked out, stormed out, sparred, quarrel, quarrelled, diplomatic row, diplomatic spat, rift, war of words, persona non grata, severed ties, severed relations, recalled its ambassador, expelled diplomats, note of protest, protest note, lodged a protest, summoned the ambassador, snub, snubbed',
      cues: 'row, spat, feud, tension, rebuke, rebuked, accused, protested, expelled, summoned, strained, apology, apologised, apologized',
    },
    {
      topic: 'borders and territory',
      strong:
        'territorial integrity, border dispute, annexation, sovereignty over, territorial dispute, disputed waters, disputed islands, demarcation',
      cues: 'territory, territorial, sovereignty, border, island, dispute, disputed, claim',
    },
    {
      topic: 'aid and development',
      strong:
        'humanitarian aid, development aid, humanitarian assistance, development assistance, aid package, relief fund',
      cues: 'aid, humanitarian, assistance, grant, donor, donation, relief, poverty',
    },
    {
      topic: 'domestic politics',
      strong:
        'election campaign, general election, no confidence, approval rating, cabinet reshuffle, opinion poll, impeachment',
      cues: 'election, voter, parliament, coalition, opposition, critics, criticised, criticized, poll, domestic',
    },
  ];
