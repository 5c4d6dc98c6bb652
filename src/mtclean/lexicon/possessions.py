"""What institutions and places have, and what they do with it; written for mtclean.

The head nouns of possessives stand in three classes: those no person has, those that a person
has only beside an institution, and those that both have.
"""

from __future__ import annotations

from mtclean.lexicon.wordlist import listed

__all__ = [
    "COMPANIES",
    "HEADS",
    "NAMESAKES",
    "NAMESAKES_OF_WOMEN",
    "NOT_AFTER_HEAD",
    "OF_BOTH",
    "OF_COMPANIES",
    "OF_INSTITUTIONS",
    "OF_NOBODY",
    "OF_PERSONS",
    "OF_PERSONS_RATHER",
    "OF_STATES",
    "OTHERS_VERBS",
    "OWN_VERBS",
    "REFLEXIVE_VERBS",
    "forms",
]


def _phrases(text: str) -> frozenset[str]:
    return frozenset(" ".join(phrase.split()) for phrase in text.split(","))


OF_STATES = _phrases(
    """airspace, annual inflation, base rate, benchmark interest rate, benchmark rate, bond
    purchases, borders, budget deficit, capital reserves, coastline, constitution, crude
    exports, crude production, currency reserves, current account deficit, defence
    spending, defense spending, deposit rate, domestic demand, domestic market, economic
    growth, electricity exports, electricity imports, energy exports, energy imports,
    enterprises, export earnings, exports, external debt, fiscal deficit, foreign debt,
    foreign exchange reserves, foreign reserves, foreign trade, gas exports, gas
    reserves, gdp, gold reserves, grain exports, gross domestic product, growth
    forecast, growth target, half-year results, imports, inflation target, interest
    rate, interest rates, key interest rate, key rate, lending rate, main rate, market
    capitalisation, market capitalization, member countries, member states, monetary
    policy, national debt, net loss, net profit, nuclear program, nuclear programme, oil
    exports, oil imports, oil production, oil reserves, oil revenues, operating profit,
    policy rate, population, provinces, public debt, quarterly profit, quarterly
    results, share capital, sovereign debt, tax base, territorial integrity, territorial
    waters, trade balance, trade deficit, trade surplus, trade volume, unemployment
    rate, wheat exports"""
)
"""What no person has, not even the one who reports it."""

OF_NOBODY = OF_STATES - _phrases(
    """borders, constitution, crude production, domestic market, economic growth,
    enterprises, export earnings, exports, foreign trade, imports, member countries,
    member states, monetary policy, nuclear program, nuclear programme, population,
    provinces"""
)
"""What not even a ruler or a trader has."""

OF_INSTITUTIONS = _phrases(
    """accession, affiliates, aircraft, airports, ambassador, annual accounts, annual
    conference, annual congress, annual forecast, annual general meeting, annual
    meeting, annual output, annual production, annual report, annual results, archives,
    armed forces, arsenal, assembly, assembly line, assembly lines, balance sheet, blast
    furnaces, branches, bulletin, bus lines, buses, by-laws, bylaws, campuses, capacity,
    central bank, charter, citizens, climate targets, coal plants, coast guard,
    competitiveness, consulate, consulates, credit rating, creditors, customer base,
    data centers, data centres, deficit, delegates, departments, deposits, diplomats,
    distribution network, districts, dividend, divisions, economy, elections, electoral
    law, electorate, electricity grid, embassies, embassy, emissions, energy mix,
    environmental targets, exporters, factories, factory, faculties, faculty, farmland,
    fishing fleet, fleet, flights, foreign minister, foreign ministry, foreign policy,
    foundation, founding, framework agreement, freight trains, full-year forecast,
    furnace, furnaces, gas pipelines, greenhouse gas emissions, guidelines, harbor,
    harbour, head office, headquarters, health system, high-speed network, highways,
    hospitals, industries, industry, infrastructure, inhabitants, intensive care beds,
    internet site, islands, judicial system, justice system, laboratories, launch
    vehicles, lines, listing, local branches, logo, majority, management board,
    manufacturing, market share, markets, membership, membership fees, merger, mergers,
    metro, military, military bases, mines, ministries, missiles, municipalities,
    museums, national bank, national budget, national team, nationals, naval forces,
    navy, network, neutrality, nuclear arsenal, nuclear plants, nuclear reactors,
    nuclear weapons, oil fields, oil money, online service, order backlog, order book,
    orders, output, pages, parent company, parliament, passengers, penal code, pension
    system, pipelines, planes, plant, plants, port, ports, power grid, power plants,
    press release, press service, print edition, product range, production, production
    capacity, production costs, production line, production lines, production site,
    products, profit, profit margin, profits, public finances, publishing house, rail
    network, railway network, railways, rating, ratings, refineries, refinery, regions,
    regulations, reserves, residents, restaurants, retail network, revenue, revenues,
    road network, routes, ruling, satellites, school system, schools, secretariat,
    security council, security forces, session, sessions, share price, shareholders,
    shipyards, shops, sovereignty, spokesman, spokeswoman, stadium, state budget,
    station, stations, statute, statutes, stores, subscribers, subsidiaries, subsidiary,
    supply chain, supply chains, supreme court, tariffs, tax system, terminal,
    terminals, territories, territory, ticket prices, timetable, toll roads, tourist
    season, trade mission, train service, trains, trams, troops, turnover, unification,
    universities, university, users, vaccination campaign, vaccination program,
    vaccination programme, vehicles, verdict, vessels, warehouses, warships, water
    supply, waters, website, weekly bulletin, wharves, winter timetable, workforce,
    working groups, workshops"""
)
"""What a person has only as the head, the owner or the ruler of an institution."""

OF_BOTH = _phrases(
    """branch, advertising, agreement, agreements, aid, air force, allies, anniversary,
    annual income, app, apprentices, army, assets, ban, bananas, banknotes, base, bases,
    beaches, beds, beef, bid, board, bond, bonds, border, brand, brands, bridges,
    budget, buildings, business, campaign, campus, candidates, cargo, carpets, cars,
    catalogue, centenary, center, centre, chairman, clients, climate, clinic, clinical
    trials, clinics, coach, coal, cocoa, coffee, collection, commitment, commitments,
    competitors, concert season, contract, contracts, cooperation, copper, costs,
    cotton, courses, courts, crew, crops, culture, currency, curriculum, customers,
    dams, dealers, debt, debts, decision, decisions, defences, defenses, degrees,
    delegation, deliveries, demand, dependence, dependency, designs, director, doors,
    draft, drugs, edition, editor, efforts, emblem, emergency room, employees, engines,
    entrance fees, equipment, estimate, estimates, events, executives, exhibition,
    exhibitions, expansion, expenditure, expenses, experts, facilities, fans, farmers,
    fees, ferry, festival, figures, film festival, final decision, findings,
    firefighters, first store, fish, flag, flower festival, flowers, focus, forces,
    forecast, forecasts, forests, foundation anniversary, fruit, funds, gates, general
    assembly, goal, goals, goods, graduates, grain, grants, growth, guests, harvest,
    head, health care, heat, heating, history, hospitality, hotels, image, importance,
    income, independence, influence, initiative, inspections, inspectors, institute,
    institutes, instructors, interests, international cooperation, investment,
    investments, investors, judges, jurisdiction, lakes, land, landscape, language,
    languages, laws, lead, leadership, league title, legislation, lending, library,
    licence, license, listeners, lithium, loan, loans, losses, machines, magazine,
    management, managers, mandate, market, match, matches, measures, meat, medicines,
    members, methods, milk, mission, model, models, money, mountains, museum, name,
    national park, negotiators, neighbors, neighbours, new store, next match, next
    meeting, note, notes, objectives, obligations, offer, offices, officials, online
    shop, opening, opening hours, operations, opinion poll, opposition, order, own
    rules, owners, parks, participation, partners, partnership, patent, patents,
    payments, peak, pilot project, place, plan, plans, platform, police, policies,
    policy, portfolio, position, positions, potential, presence, price, prices,
    priorities, prisons, procedures, program, programme, programmes, programs, project,
    projects, promise, promises, proposal, proposals, prosperity, public transport,
    publication, pupils, quota, rank, ranking, readers, recommendations, rector,
    reforms, regulation, relations, relationship, rent, report, reports, research,
    researchers, researches, resources, restrictions, result, results, rice, rival,
    rivals, rivers, roads, role, roof, rules, sales, sales forecast, salmon, sanctions,
    satellite, scholars, season, seats, second store, security, server, servers,
    service, services, share, shareholding, shares, ships, shopping centre, shopping
    centres, silver, site, sixth title, size, soil, soldiers, soybeans, squad, staff,
    stage, stake, stance, standards, statistics, status, steel, stock,
    stocks, store, strategy, streets, strike, striker, structure, students, subsidies,
    subsidy, successes, sugar, suppliers, supplies, supply, supporters, survey, system,
    systems, target, targets, taxes, tea, teachers, teams, technicians, technology,
    threat level, ticket, tickets, timber, titles, tourism, tourists, traditions,
    traffic, training centre, transport, trials, trucks, tuition fees, turbines,
    vaccine, vaccines, value, veto, viewers, vineyards, visitors, volunteers, voters,
    votes, wards, warning, waste, water, weapons, week, wheat, wine, winter season,
    workers, works, youth team"""
)
"""What institutions have and persons too; alone they tell nothing."""

OF_COMPANIES = _phrases(
    """estimate, estimates, figures, wheat, grain, border, hotels, training centre,
    inspectors, neighbours, neighbors, lithium, copper, coffee, cocoa, steel, soybeans,
    bananas, rail network, streets, public transport, tuition fees, opening hours,
    currency, first satellite, centenary, clients, competitors, customers, dealers,
    dependence, dependency, doors, employees, first store, growth, investors, loans, new
    store, prices, sales, sales forecast, second store, services, shopping centres,
    staff, store, supplies, suppliers, tourism, tourists, turbines, visitors"""
)
"""Those of :data:`OF_BOTH` that a person hardly has without being named before."""

OF_PERSONS_RATHER = _phrases(
    """branch, library, forests, advertising, agreement, agreements, aid, allies,
    anniversary, annual income, army, assets, base, bid, board, bond, brand, brands,
    business, campaign, cargo, cars, chairman, clinic, coach, collection, commitment,
    commitments, contract, contracts, cooperation, costs, court, crew, decision,
    decisions, degrees, delegation, designs, director, draft, edition, editor, efforts,
    equipment, estimate, exhibition, exhibitions, expenses, fees, final decision,
    findings, fish, focus, forces, goal, goals, guests, head, head office, hospitality,
    image, importance, income, independence, influence, initiative, interests, judges,
    jurisdiction, land, language, languages, lead, leadership, league title, licence,
    license, loan, losses, management, managers, mandate, market, match, matches,
    measures, meat, methods, milk, mission, money, name, next match, next meeting,
    obligations, offer, opening, opposition, order, participation, patent, patents,
    payments, peak, place, plan, plans, policies, policy, portfolio, position,
    positions, potential, presence, price, priorities, program, programme, programmes,
    programs, project, projects, promise, promises, proposal, proposals, publication,
    pupils, rank, ranking, readers, recommendations, reforms, relations, relationship,
    rent, report, reports, research, results, rival, rivals, role, rules, satellite,
    season, seats, security, service, share, shares, size, soil, soldiers, squad, stage,
    stake, stance, status, stock, strategy, strike, structure, successes,
    system, target, targets, team, teams, ticket, tickets, titles, traditions, trials,
    value, voters, votes, warning, waste, water, weapons, week, work, works"""
)
"""Those of :data:`OF_BOTH` that persons have quite as often."""

OF_PERSONS = listed(
    """statement statements diaries dictionary perfumes battalion relics banknotes park favourite
    favorite
    statue monument street mausoleum exhibits drawings sketches compositions operas
    plays concerts government administration cabinet constituents constituency quality
    grandfathers penalty deal conversation publicity remembrance championships career
    carrier fees salary grandparents hobby abdomen ability absence abuse accent accident
    accomplice accomplices account accounts accuser achievement achievements acquittal
    actions address admirers advice affair age aide aides album albums alibi ambition
    ambitions ancestors anger ankle apartment apology appeal appearance appearances
    application appointment apprehension approach argument arm arms arrest arrival art
    article articles asylum attack attacker attitude attorney aunt autobiography award
    awards baby back bag bags bail ban beard bedroom behavior behaviour belief beliefs
    belongings best biography birth birthday birthplace blood boat body bodyguard bones
    book books boots boss boy boyfriend brain breath bride brother brothers burial cabin
    camera cancer candidacy captain captaincy captors car case cell chest child
    childhood children claim claims clothes coat coffin colleague colleagues column
    columns comeback comment comments companion company competence complaint composure
    concerns condition conduct confession confinement conscience conviction corpse
    counterpart country courage cousin crime crimes criticism critics cry cup custody
    daughter daughters days death deathbed debut deeds defeat degree denial departure
    deportation deputy desk detention diagnosis diary diet dignity discharge disciples
    disease dismissal doctor doctors dog door double dream dreams dress duties early
    ears education election emotions enemies enemy entourage entry escape essay evidence
    execution exile experience experiences expulsion extradition eye eyes face faith
    fall fame family farewell farm fate father fault favor favour fear fears feat
    feelings feet fellow fiancee fiancée fifth film films finger fingers fitness flat
    followers foot former fortune fourth freedom friend friends friendship funeral game
    garden generosity genius gesture gift gifts girlfriend glory goals god good
    grandfather grandmother grandson grave grief guilt guitar gun habit hair half hand
    hands hat head health heart heir heirs heritage high holiday home honor honour hopes
    horse house hunger husband idea ideals ideas identity illness imprisonment
    indictment influence injuries injury innocence instructions insult intention
    intentions interview interviews invention involvement job journey joy kidnappers
    kidney killer killers kitchen knee knees knowledge last lawsuit lawyer lawyers
    leadership leg legacy legs letter letters liberty life like links lips living loan
    looks love luck luggage lunch lungs lyrics marriage master mate mates medal medals
    meeting memoir memoirs memory mental mentor merits message messages mind misfortune
    mistake mistakes mobile moment mood mother motive motives motorcycle mouth murder
    murderer muscle music name nature neck nephew nerves nickname niece night nomination
    nose novel novels number oath office opinion opponent opponents pace pain painting
    paintings papers pardon parents parole part partner party passing passion passport
    past patience patients payout peers pension people performance performances person
    personal personality persons phone photo photograph photographs photos phrase
    picture pictures pocket poem poems poetry point portrait power powers praise prayer
    prayers prediction pregnancy presidency pride prints prison private prize profession
    professor profile progress property prosecution punch punishment quest question
    questions race reaction readmission reappearance reason reasons record records
    recovery refusal registration relatives release religion remains remark remarks
    removal reply reputation request residence resignation response responsibility
    resume retirement return reward rhetoric right rights ring room scholarship second
    secret secrets sentence shape shirt shoes shot shots shoulder sister sisters skill
    skills skin sleep son song songs sons soul speech speeches spell spirit stay step
    steps stint stomach stories story studies studio style subordinates successor
    suicide suit suitcase surgery surname surrender suspension suspicion sword
    symphonies symptoms talent talents tattoo teachings team-mate team-mates teammate
    teammates tears teeth telephone temper tenure term terms testimony thanks theories
    theory thesis things third thoughts threat threats throat time title tomb tone
    tongue tooth torture touch transfer travel travels treatment trial trip trips
    troubles trousers truck trust truth tweet tweets twin uncle understanding union
    upbringing vehicle verse version victim victims victory video videos view views
    villa violin visa vision visit visits voice vote wages wallet watch way weakness
    wedding weight wheelchair whereabouts widow wife wifes will willingness win wish
    wishes wit withdrawal woman words work workmates wound wounds wrist writing writings
    youth"""
)
"""What only persons have, or far more often."""

HEADS = OF_STATES | OF_INSTITUTIONS | OF_BOTH

_IRREGULAR = {
    "begin": "began begun",
    "bring": "brought",
    "build": "built",
    "buy": "bought",
    "choose": "chose chosen",
    "cut": "cut cutting",
    "find": "found",
    "fall": "fell fallen",
    "forgive": "forgave forgiven",
    "freeze": "froze frozen",
    "give": "gave given",
    "grow": "grew grown",
    "have": "has had having",
    "hold": "held",
    "hit": "hit hitting",
    "keep": "kept",
    "leave": "left",
    "lend": "lent",
    "lose": "lost",
    "make": "made",
    "meet": "met",
    "overturn": "overturned",
    "overthrow": "overthrew overthrown",
    "pay": "paid",
    "put": "put putting",
    "rebuild": "rebuilt",
    "sell": "sold",
    "send": "sent",
    "set": "set setting",
    "show": "showed shown",
    "spend": "spent",
    "strike": "struck",
    "sue": "sued suing",
    "take": "took taken",
    "undertake": "undertook undertaken",
    "win": "won winning",
    "withdraw": "withdrew withdrawn",
    "hide": "hid hidden",
    "let": "let letting",
}
_DOUBLED = listed(
    "ban cancel commit control cut equip hit let plan put set ship slam stop transfer win"
)

_BOTH_WAYS = listed("cancel equal label model travel")


def forms(verbs: str) -> frozenset[str]:
    """Return the forms of verbs that are given in their base form.

    >>> sorted(forms("carry")), sorted(forms("cut"))
    (['carried', 'carries', 'carry', 'carrying'], ['cut', 'cuts', 'cutting'])
    """
    found = set()
    for verb in verbs.split():
        stem = verb.removesuffix("e")
        doubled = verb + verb[-1] if verb in _DOUBLED else stem
        past = {doubled + "ed"}
        third = verb + "s"
        if verb[-1] == "y" and verb[-2] not in "aeou":
            past = {verb[:-1] + "ied"}
            third = verb[:-1] + "ies"
        elif verb.endswith(("s", "sh", "ch", "x", "z")):
            third = verb + "es"
        if verb in _BOTH_WAYS:
            past.add(verb + "ed")
        found |= {verb, third, doubled + "ing"}
        found |= set(_IRREGULAR[verb].split()) if verb in _IRREGULAR else past
    return frozenset(found)


OWN_VERBS = forms(
    """adapt adjust advance amend award clarify connect draft propose submit unveil
    announce apologise apologize ask assemble automate balance base begin boost broaden
    build cancel carry celebrate change choose close commission complete consolidate
    continue count curb cut deepen defend deliver deploy develop digitise digitize
    diversify double earn ease elect electrify end enforce enhance enlarge enter equip
    establish evacuate exhaust expand export extend face fill finalise finalize finance
    finish forecast fulfil fulfill fund grow halve have hold host improve inaugurate
    increase inform intensify interrupt introduce invest issue keep launch leave
    liberalise liberalize lift liquidate list lose lower maintain make manage market
    meet mobilise mobilize modernise modernize modify move offer open operate organise
    organize outline owe pay phase plan play pledge postpone present preserve process
    produce promise promote protect provide publish quadruple raise rebuild recall
    record recruit redeploy reduce reform refurbish regain relocate rely remind renew
    renovate reopen repair repay replace reschedule restore restructure resume retain
    revise run schedule secure sell send serve set settle ship show shut simplify slash
    spend split standardise start station step stop strengthen supply suspend tackle tap
    test thank tighten trade transfer trim triple undertake update upgrade use warn
    widen win withdraw withhold"""
)
"""What is done, as a rule, with what is one's own."""

OTHERS_VERBS = forms(
    """accept accuse acquire admire adopt annul answer approve arrest assess attack auction
    award back ban bar believe besiege blame block blockade bomb boycott buy call
    capture challenge cheer cite clear condemn confiscate contest copy criticise
    criticize demand denounce deny describe destroy discuss dismiss dispute doubt
    endorse examine expel expropriate fear fine fire follow forgive free freeze give
    grant hack hail hate hear hide hit honor honour ignore impound inherit inspect
    invade investigate jail join liberate like loot love mourn nationalise nationalize
    notice obey occupy oppose order oust overrule overthrow overturn own pardon pass
    praise probe prosecute purchase question quote raid ratify read receive recognise
    recognize refuse regret reject release remember respect respond retaliate return
    review revoke reward rule sanction scrap search seize share shell spurn stage steal
    storm strike strip study sue summon support survey sympathise take target telephone
    terminate threaten torch translate trust uphold vandalise veto visit void vote
    welcome"""
) - listed("taking return returns note notes share shares order orders like vote votes free clear")
"""What is done, as a rule, with what is another's."""

COMPANIES = _phrases(
    """Adidas, Aeroflot, Aeroméxico, Air China, Air France, Airbus, Alibaba, Alitalia,
    Allianz, Amazon, Aramco, Arçelik, AstraZeneca, Athletic Bilbao, Atlético Madrid,
    Audi, Autoliv, Avianca, Baidu, Banco Santander, Bancolombia, BASF, Bayer, Bayern
    Munich, BBVA, Besiktas, Beşiktaş, Bimbo, Boca Juniors, Boeing, Bombardier, Borussia
    Dortmund, Bosch, Bradesco, Braskem, BYD, CaixaBank, Carrefour, Celtic, Cemex,
    Codelco, Commerzbank, Continental, Corinthians, Danone, Deutsche Bahn, Deutsche
    Bank, Ecopetrol, Electrolux, Embraer, Endesa, Enel, Eni, Equinor, Ericsson,
    Evergrande, Facebook, Fenerbahce, Fenerbahçe, Fiat, Flamengo, Fluminense, Foxconn,
    Fujitsu, Galatasaray, Garuda Indonesia, Gazprom, Generali, Google, Grab, Grupo
    Bimbo, Heineken, Hitachi, Huawei, Hyundai, Iberdrola, Iberia, Ikea, Inditex,
    Infineon, Intel, Intesa Sanpaolo, Itaú, Juventus, Karstadt, Kia, Kioxia, Lazada,
    Lenovo, Lufthansa, Lukoil, Maersk, Mazda, Mediaset, Mercadona, Mercedes-Benz,
    Michelin, Microsoft, Mitsubishi, Natura, Naturgy, Nestlé, Netflix, Nintendo, Nissan,
    Nokia, Norilsk Nickel, Novartis, Novo Nordisk, Olympiacos, Olympus, Opel, Oracle,
    Otokar, Palmeiras, Panasonic, PDVSA, Pemex, Persepolis, Pertamina, Petrobras,
    Petronas, Peugeot, Pfizer, Pirelli, Qantas, Qualcomm, Real Betis, Real Madrid, Real
    Sociedad, Reliance Industries, Renault, Repsol, River Plate, Rolls-Royce, Rosatom,
    Rosneft, Ryanair, Samsung, Santander, Saudi Aramco, Sberbank, Schaeffler, Seat,
    Severstal, Sevilla, Shakhtar, Shell, Siemens, Sinopec, Skoda, SoftBank, Sony,
    Sporting, Spotify, Starbucks, Stellantis, Subaru, TAP, Telefonica, Telefónica,
    Tencent, Tesla, Thyssenkrupp, ThyssenKrupp, Toshiba, Total, TotalEnergies, Toyota,
    Trabzonspor, Trenitalia, TSMC, Turkcell, Tüpraş, Uber, UniCredit, Unilever, Vale,
    Valencia, Villarreal, Vodafone, Volkswagen, Volvo, Xiaomi, Yamaha, Yandex, YPF,
    Zalando, Zara, Zenit"""
)
"""Companies and clubs that are known by a bare name which is no person's."""

NAMESAKES = listed(
    """Abel Adelaide Alexandria Austin Bradford Bristol Brooklyn Burgos Carolina Catalonia
    Chad Charleston Charlotte Chelsea Chester Cleveland Clinton Columbus Dakota Dallas
    Darwin Denver Derby Devon Douglas Durham Elizabeth Florence Georgia Hamilton Heath
    Hilton Holland Jackson Jersey Jordan Kent Kenya Kingston Kobe Lancaster Leon León
    Lima Lincoln London Lourdes Lucia Madison Malaga Marshall Medina Memphis Milan
    Milton Miranda Montana Navarra Navarro Nelson Orlando Padua Paris Petra Phoenix
    Pierre Preston Raleigh Regina Salem Salvador Santiago Savannah Shannon Siena Sofia
    Sonora Stanford Sydney Tamar Toledo Trinidad Troy Tyler Valencia Vera Verona
    Victoria Virginia Warren Warwick Washington Wellington York Zamora"""
)
"""Places that are persons' names too."""

NAMESAKES_OF_WOMEN = NAMESAKES & listed(
    """Adelaide Alexandria Brooklyn Carolina Catalonia Charlotte Chelsea Dakota Elizabeth
    Florence Georgia Kenya Lourdes Lucia Petra Regina Savannah Siena Sofia Sonora Tamar
    Trinidad Vera Verona Victoria Virginia"""
)
"""Those that are women's names, so that with *his* they are places."""

NOT_AFTER_HEAD = (
    (
        listed(
            """a about abroad across after again against ahead along already also although
            amid among an and are around as at away back be because been before below
            between beyond but by can cannot closed could despite did do does down due
            during each earlier even every except following for from had has have here
            home if in inside instead into is it later like may might more must near
            next not now of off on once only onto open or out outside over per rather
            respectively said says second separately shall should since so soon still
            than that the there therefore these they this those through throughout to
            today together tomorrow too toward towards twice unchanged under until up
            upon via was we were when where whether which while who will with within
            without worldwide would yesterday yet"""
        )
        | OWN_VERBS
        | OTHERS_VERBS
        | forms(
            "come employ go grow become sign work agree fall rise reach belong begin remain carry"
        )
    )
    - frozenset(word for head in HEADS for word in head.split())
    - listed("own increasing")
)
"""Words before which a phrase ends, whatever they are; nouns that are heads are not here."""

REFLEXIVE_VERBS = forms(
    """absent align allow arm assert associate bind brand call commit compare confine
    consider content declare dedicate defend define deprive describe detach devote
    dissociate distance distinguish establish exclude exempt expose find free guarantee
    identify impose insure isolate limit market obligate oblige organise organize pledge
    portray position prepare present proclaim promote pronounce protect prove regard
    reinvent restrict rid save secure see set show style support surround transform"""
) | listed("saw seen found shown")
"""Verbs after which *itself* tells what an institution does with, or takes, itself for."""
