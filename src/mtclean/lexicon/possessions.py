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
    """airspace, annual inflation, base rate, benchmark rate,
    benchmark interest rate, bond purchases, borders, budget deficit, capital reserves, coastline,
    constitution, crude exports, crude production, currency reserves, current account deficit,
    defence spending, defense spending, deposit rate, domestic demand, domestic market,
    economic growth, electricity exports, electricity imports, energy imports,
    energy exports, export earnings, exports, external debt, fiscal deficit, foreign debt,
    foreign exchange reserves, foreign reserves, foreign trade, gas exports, gas reserves,
    gold reserves, grain exports, gross domestic product, gdp, growth forecast, growth target,
    imports, inflation target, interest rates, interest rate, key interest rate, key rate,
    lending rate, main rate, member countries, member states, monetary policy, national debt,
    net loss, net profit, nuclear program, nuclear programme, oil exports, oil imports,
    oil production, oil reserves, oil revenues, operating profit, policy rate, population,
    provinces, public debt, quarterly profit, quarterly results,
    sovereign debt, tax base, territorial integrity, territorial waters, trade balance,
    trade deficit, trade surplus, trade volume, unemployment rate, wheat exports, half-year results,
    market capitalisation, market capitalization, share capital, enterprises"""
)
"""What no person has, not even the one who reports it."""

OF_NOBODY = OF_STATES - _phrases(
    """borders, constitution, crude production, domestic market, economic growth,
    enterprises, export earnings, exports, foreign trade, imports, member countries, member states,
    monetary policy, nuclear program, nuclear programme, population, provinces"""
)
"""What not even a ruler or a trader has."""

OF_INSTITUTIONS = _phrases(
    """affiliates, aircraft, airports, ambassador, annual accounts, annual conference,
    annual congress, annual forecast, annual general meeting, annual meeting, annual output,
    annual production, annual report, annual results, archives, armed forces, arsenal,
    assembly, assembly line, assembly lines, balance sheet,
    blast furnaces, branch, branches, bulletin, bus lines, buses,
    by-laws, bylaws, campuses, capacity, central bank, charter, citizens, climate targets,
    coal plants, coast guard, competitiveness, consulate, consulates, creditors, credit rating,
    customer base, data centres, data centers, deficit, delegates, departments, deposits,
    diplomats, distribution network, districts, dividend, divisions, economy, elections,
    electricity grid, electoral law, electorate, embassies, embassy, emissions, energy mix,
    environmental targets, exporters, factories, factory, faculties, faculty, farmland,
    fishing fleet, fleet, flights, foreign minister, foreign ministry, foreign policy, founding,
    foundation, framework agreement, freight trains, full-year forecast, furnace, furnaces,
    gas pipelines, greenhouse gas emissions, guidelines, harbour, harbor, head office,
    headquarters, health system, high-speed network, highways, hospitals, industries, industry,
    infrastructure, inhabitants, intensive care beds, internet site, islands, judicial system,
    justice system, laboratories, launch vehicles, lines, listing, local branches, logo, majority,
    management board, manufacturing, market share, markets, membership, membership fees,
    mergers, merger, metro, military, military bases, mines, ministries, ministry, missiles,
    municipalities, museums, national bank, national budget, national team, nationals, naval forces,
    navy, network, neutrality, nuclear arsenal, nuclear plants, nuclear weapons, nuclear reactors,
    oil fields, oil money, online service, order backlog,
    order book, orders, output, pages, parent company, parliament, passengers, penal code,
    pension system, pipelines, planes, plant, plants, port, ports, power grid, power plants,
    press release, press service, print edition, product range, production, production capacity,
    production costs, production line, production lines, production site, products, profit margin,
    profits, profit, public finances, publishing house, rail network, railway network, railways,
    rating, ratings, refineries, refinery, regions, regulations, reserves, residents, restaurants,
    retail network, revenue, revenues, road network, routes, ruling, satellites,
    school system, schools, secretariat, security council, security forces, session, sessions,
    shareholders, share price, shipyards, shops, sovereignty, spokesman, spokeswoman,
    stadium, state budget, station, stations, statute, statutes, stores, subsidiaries, subsidiary,
    subscribers, supply chain, supply chains, supreme court, tariffs, tax system, terminals,
    terminal, territories, territory, ticket prices, timetable, toll roads, tourist season,
    trade mission, train service, trains, trams, troops, turnover, unification, universities,
    university, users, vaccination campaign, vaccination programme, vaccination program, vehicles,
    verdict, vessels, warehouses, warships, water supply, waters, website, weekly bulletin, wharves,
    winter timetable, workforce, working groups, workshops, accession"""
)
"""What a person has only as the head, the owner or the ruler of an institution."""

OF_BOTH = _phrases(
    """agreement, agreements, annual income, apprentices, assets, base, bid, buildings, budget,
    business, campaign, cargo, carpets, catalogue, centenary, centre, center, clients, collection,
    commitment, commitments, competitors, concert season, contract, contracts, cooperation,
    costs, crops, customers, dealers, debt, debts, decision, decisions, defences, defenses,
    dependence, dependency, designs, doors, draft, efforts, employees, equipment, estimate,
    estimates, events, exhibition, exhibitions, expansion, expenses, expenditure, facilities,
    fans, farmers, festival, figures, film festival, final decision, findings, firefighters,
    flag, flower festival, flowers, focus, forecast, forecasts, forests, fruit, funds, gates, goods,
    goal, goals, grain, graduates, growth, harvest, head, heating, history, hospitality, hotels,
    image, income, independence, initiative, inspections, interests, international cooperation,
    investment, investments, investors, jurisdiction, land, laws, league title, lead, legislation,
    library, licence, license, losses, magazine, mandate, market, match, matches, measures, members,
    methods, mission, model, models, museum, national park, neighbours, neighbors, next match,
    next meeting, objectives, obligations, offer, offices, officials, online shop, operations,
    opening hours, opposition, order, owners, parks, participation, partners, partnership,
    payments, peak, plan, plans, police, policies, policy, position, positions, potential, presence,
    price, prices, priorities, procedures, programme, program, programmes, programs, project,
    projects, promise, promises, proposals, proposal, prosperity, public transport, publication,
    quota, rank, ranking, recommendations, reforms, regulation, relations, relationship, rent,
    report, reports, research, researchers, result, resources, restrictions, results, rival, rivals, roads,
    role, roof, rules, sales, sanctions, sales forecast, scholars, season, seats, security,
    services, service, share, shareholding, shares, ships, shopping centre, site, size, soil,
    squad, staff, stage, stake, stance, standards, statement, status, stock, stocks, store, strategy,
    streets, striker, structure, students, successes, supplies, suppliers, survey,
    system, systems, targets, target, taxes, teachers, teams, technology, threat level, titles,
    traditions, traffic, training centre, turbines, value, veto, vineyards, visitors, volunteers,
    votes, warning, water, weapons, wheat, wine, winter season, workers, works, youth team,
    bananas, beef, cocoa, coffee, coal, copper, cotton, fish, lithium, meat, milk, rice, salmon,
    silver, soybeans, steel, sugar, tea, timber, banknotes, board, border, candidates, climate,
    coach, crew, edition, experts, heat, importance, inspectors, instructors, money, name, opinion
    poll, portfolio, pupils, server, servers, shopping centres, strike, technicians, waste, week,
    readers, viewers, listeners, guests, voters, delegation, negotiators, leadership, chairman,
    managers, management, executives, director, editor, rector, general assembly, statistics,
    health care, supporters, note, notes, own rules, place, anniversary, foundation anniversary, beaches, bridges, tourism, tourists, transport, lakes, rivers, mountains,
    dams, prisons, courts, judges, soldiers, army, air force, allies, forces, bases,
    influence, opening, sixth title, ban, satellite, ferry, first store,
    second store, new store, ticket, tickets, app, platform, brand, brands, cars,
    pilot project, machines, engines, trucks, deliveries, supply, demand, emblem,
    language, languages, culture, landscape, climate, currency, bonds, bond, loans, loan, lending,
    advertising, subsidies, subsidy, aid, grants, tuition fees, fees, entrance fees, courses,
    campus, curriculum, degrees, institute, institutes, researches, clinic, clinics, wards, beds,
    emergency room, vaccines, vaccine, medicines, drugs, trials, clinical trials, patents, patent"""
)
"""What institutions have and persons too; alone they tell nothing."""

OF_PERSONS_RATHER = _phrases(
    """board, chairman, coach, crew, delegation, director, editor, edition, fish, guests, importance,
    leadership, management, managers, meat, milk, money, name, portfolio, pupils, readers, strike,
    voters, waste, week, agreement, agreements, place, anniversary, annual income, assets, base, bid, business, campaign, commitment,
    commitments, contract, contracts, cooperation, costs, decision, decisions, draft,
    efforts, equipment, estimate, expenses, findings, focus, goal, goals, head, image, income,
    independence, influence, initiative, interests, jurisdiction, land, lead, licence, license,
    losses, mandate, market, match, matches, measures, methods, mission, next match, next meeting,
    obligations, offer, opposition, order, participation, patent, patents, payments, peak, plan,
    plans, policies, policy, position, positions, potential, presence, price, priorities, program,
    programme, programmes, programs, project, projects, promise, promises, proposal, proposals,
    publication, rank, ranking, recommendations, reforms, relations, relationship, rent, report,
    reports, research, results, rival, rivals, role, rules, season, seats, security, service, share,
    shares, size, soil, squad, stage, stake, stance, statement, status, stock, strategy, structure,
    successes, system, target, targets, team, teams, titles, traditions, value, votes,
    warning, water, weapons, work, works, court, judges, soldiers, army, allies, forces, language,
    languages, bond, loan, fees, trials, degrees, clinic, aid, head office,
    league title, opening, satellite, brand, brands, cars, ticket, tickets, advertising,
    final decision, cargo, collection, designs, exhibition, exhibitions, hospitality"""
)
"""Those of :data:`OF_BOTH` that persons have quite as often."""

OF_PERSONS = listed(
    """column columns term terms tenure loan stint captain ban abdomen ability absence abuse accent accident accomplice accomplices account accounts accuser
    achievement achievements acquittal actions address admirers advice affair age aide aides album
    albums alibi ambition ambitions ancestors anger ankle apartment apology appeal appearance
    appearances application appointment apprehension approach argument arm arms arrest arrival art
    article articles asylum attack attacker attitude attorney aunt autobiography award awards baby
    back bag bags bail bedroom beard behaviour behavior belief beliefs belongings best biography
    birth birthday birthplace blood boat body bodyguard bones book books boots boss boy boyfriend
    brain breath bride brother brothers burial cabin camera cancer candidacy captaincy captors car
    career case cell chest child childhood children claim claims clothes coat coffin colleague
    colleagues comeback comment comments companion company competence complaint composure
    concerns condition conduct confession confinement conscience conviction corpse counterpart
    country courage cousin crime crimes critics criticism cry cup custody daughter daughters days
    death deathbed debut deeds defeat degree denial departure deportation deputy desk detention
    diagnosis diary diet dignity discharge disciples disease dismissal doctor doctors dog door
    double dream dreams dress duties early ears education election emotions enemies enemy entourage
    entry escape essay evidence execution exile experience experiences expulsion extradition eye
    eyes face faith fall fame family farewell farm fate father fault favour favor fear fears feat
    feelings feet fellow fiancée fiancee fifth film films finger fingers fitness flat followers foot
    former fortune fourth freedom friend friends friendship funeral game garden generosity genius
    gesture gift gifts girlfriend glory goals god good grandfather grandmother grandson grave
    grief guilt gun guitar habit hair half hand hands hat head health heart heir heirs heritage
    high holiday home honour honor hopes horse house hunger husband idea ideas ideals identity
    illness imprisonment indictment influence injuries injury innocence instructions insult intention
    intentions interview interviews invention involvement job journey joy kidnappers killer killers
    kidney kitchen knee knees knowledge last lawsuit lawyer lawyers leadership leg legacy legs letter
    letters liberty life like links lips living looks love luck lungs luggage lunch lyrics marriage
    master mate mates medal medals meeting memoir memoirs memory mental mentor merits message messages
    mind misfortune mistake mistakes mobile moment mood mother motive motives motorcycle mouth murder
    murderer music muscle name nature neck nephew nerves nickname niece night nomination nose novel
    novels number oath office opinion opponent opponents painting paintings papers pardon parents
    parole part partner party passing passion passport past pain pace patience patients payout peers
    pension people performance performances person personal personality persons phone phrase
    photo photograph photographs photos picture pictures pocket poem poems poetry point portrait power
    powers praise prayer prayers prediction pregnancy presidency pride prints prison private prize
    profession professor profile progress property prosecution punch punishment question questions
    quest race reaction readmission reappearance reason reasons record records recovery refusal
    registration relatives release religion remains remark remarks removal reply reputation request
    residence resignation response responsibility resume retirement return reward rhetoric right
    rights ring room salary scholarship second secret secrets sentence shape shirt shoes shot shots
    shoulder sister sisters skill skills skin sleep son song songs sons soul speech speeches spell
    spirit stay step steps stomach stories story studies studio style subordinates successor suicide
    suit suitcase surgery surname surrender suspension suspicion sword symphonies symptoms talent
    talents tattoo teachings team-mate team-mates teammate teammates tears teeth telephone temper
    term testimony thanks theory theories thesis things third thoughts threat threats throat time
    title tomb tone tongue tooth torture touch transfer travel travels treatment trial trip trips
    troubles trousers truck trust truth tweet tweets twin uncle understanding union upbringing
    verse view views vehicle version victim victims victory video videos villa violin visa vision
    visit visits voice vote wages wallet watch way weakness wedding weight wheelchair whereabouts
    widow wife wifes will willingness win wish wishes wit withdrawal woman words work workmates
    wound wounds wrist writing writings youth"""
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
    """adapt adjust advance amend announce balance base begin boost broaden build cancel celebrate
    carry change choose close commission complete consolidate continue count curb cut deepen defend
    deliver develop diversify double ease elect end enforce enhance enlarge enter equip establish
    evacuate expand export extend face fill finance finish fulfil fulfill fund grow halve have hold
    host improve increase inform intensify interrupt introduce invest issue keep launch leave
    liberalise liberalize lift liquidate list lose lower maintain make manage meet mobilise mobilize
    modernise modernize modify move offer open operate organise organize outline owe pay phase
    plan play pledge postpone present preserve produce promote protect provide publish
    quadruple raise rebuild recall record recruit reduce reform refurbish regain relocate rely
    renew renovate reopen repair repay replace reschedule resume restore restructure retain
    revise run schedule secure send serve set ship show shut spend split standardise
    start station step stop strengthen suspend tackle tighten transfer trim triple undertake update
    upgrade use widen win withdraw withhold settle simplify digitise digitize sell earn exhaust
    forecast inaugurate automate electrify slash tap trade test warn thank apologise apologize
    remind ask promise assemble deploy redeploy export market process supply finalise finalize"""
)
"""What is done, as a rule, with what is one's own."""

OTHERS_VERBS = forms(
    """accept accuse acquire admire adopt answer annul approve arrest attack auction award back ban
    bar besiege block blame blockade bomb boycott buy capture cite clear condemn confiscate
    copy criticise criticize demand denounce deny describe destroy discuss dismiss doubt endorse
    examine expel expropriate fire fine forgive free freeze give grant hack hail hide hit honour
    honor ignore impound inherit inspect investigate invade join jail liberate loot mourn
    nationalise nationalize occupy oppose order oust overrule overthrow overturn own pardon pass
    praise probe prosecute purchase question quote raid ratify read receive recognise recognize
    refuse reject release remember respect respond retaliate return revoke sanction scrap search
    seize shell share spurn steal storm strike strip study sue support survey sympathise take target
    telephone terminate threaten torch translate uphold vandalise veto visit void vote welcome
    rule regret follow hear notice obey fear hate love like trust believe cheer call summon
    stage dispute contest challenge assess review reward"""
) - listed("taking return returns note notes share shares order orders like vote votes free clear")
"""What is done, as a rule, with what is another's."""

COMPANIES = _phrases(
    """Adidas, Aeroflot, Aeroméxico, Air China, Air France, Airbus, Alibaba, Alitalia, Allianz,
    Amazon, Arçelik, Aramco, AstraZeneca, Audi, Autoliv, Avianca, BASF, BBVA, Baidu, Banco Santander,
    Bancolombia, Bayer, Bimbo, Bosch, Boeing, Bombardier, Bradesco, Braskem, BYD, CaixaBank,
    Carrefour, Cemex, Codelco, Commerzbank, Continental, Danone, Deutsche Bahn, Deutsche Bank,
    Ecopetrol, Electrolux, Embraer, Endesa, Enel, Eni, Equinor, Ericsson, Evergrande, Facebook,
    Fiat, Foxconn, Fujitsu, Garuda Indonesia, Gazprom, Generali, Google, Grab, Grupo Bimbo, Heineken,
    Hitachi, Huawei, Hyundai, Iberdrola, Iberia, Ikea, Inditex, Infineon, Intel, Intesa Sanpaolo,
    Itaú, Karstadt, Kia, Kioxia, Lazada, Lenovo, Lufthansa, Lukoil, Maersk, Mazda, Mediaset,
    Mercadona, Mercedes-Benz, Michelin, Microsoft, Mitsubishi, Natura, Naturgy, Nestlé, Netflix,
    Nintendo, Nissan, Nokia, Norilsk Nickel, Novartis, Novo Nordisk, Olympus, Opel, Oracle, Otokar,
    PDVSA, Panasonic, Pemex, Pertamina, Petrobras, Petronas, Peugeot, Pfizer, Pirelli, Qantas,
    Qualcomm, Reliance Industries, Renault, Repsol, Rolls-Royce, Rosatom, Rosneft, Ryanair, Samsung,
    Santander, Saudi Aramco, Sberbank, Schaeffler, Seat, Severstal, Shell, Siemens, Sinopec, Skoda,
    SoftBank, Sony, Spotify, Starbucks, Stellantis, Subaru, TAP, TSMC, Telefónica, Telefonica,
    Tencent, Tesla, ThyssenKrupp, Thyssenkrupp, Toshiba, TotalEnergies, Total, Toyota, Trenitalia,
    Tüpraş, Turkcell, Uber, UniCredit, Unilever, Vale, Vodafone, Volkswagen, Volvo, Xiaomi, Yamaha,
    Yandex, YPF, Zara, Zalando, Atlético Madrid, Athletic Bilbao, Bayern Munich, Beşiktaş, Besiktas,
    Boca Juniors, Borussia Dortmund, Celtic, Corinthians, Fenerbahçe, Fenerbahce, Flamengo,
    Fluminense, Galatasaray, Juventus, Olympiacos, Palmeiras, Persepolis, Real Betis, Real Madrid,
    Real Sociedad, River Plate, Sevilla, Shakhtar, Sporting, Trabzonspor, Valencia, Villarreal,
    Zenit"""
)
"""Companies and clubs that are known by a bare name which is no person's."""

NAMESAKES = listed(
    """Abel Adelaide Alexandria Austin Bradford Bristol Brooklyn Burgos Carolina Catalonia Chad
    Charleston Charlotte Chelsea Chester Clinton Cleveland Columbus Dakota Dallas
    Darwin Denver Derby Devon Douglas Durham Elizabeth Florence Georgia 
    Hamilton Heath Hilton Holland Jackson Jersey Jordan Kent Kenya
    Kingston Kobe Lancaster Leon León Lima Lincoln London Lourdes Lucia Madison Malaga Marshall
    Medina Memphis Milan Milton Miranda Montana Navarra Navarro Nelson Orlando Padua Paris
    Petra Phoenix Pierre Preston Raleigh Regina Salem Salvador Santiago Savannah Shannon
    Siena Sofia Sonora Stanford Sydney Tamar Toledo Trinidad Troy Tyler Valencia Vera Verona Victoria
    Virginia Warren Warwick Washington Wellington York Zamora """
)
"""Places that are persons' names too."""

NAMESAKES_OF_WOMEN = NAMESAKES & listed(
    """Adelaide Alexandria Brooklyn Carolina Catalonia Charlotte Chelsea Dakota Elizabeth Florence
    Georgia Kenya Lourdes Lucia Petra Regina Savannah Siena Sofia Sonora Tamar Trinidad Vera Verona
    Victoria Virginia"""
)
"""Those that are women's names, so that with *his* they are places."""

NOT_AFTER_HEAD = (
    (
        listed(
            """of in on at for to and or with by from that which who as but when while where is are was
        were be been has have had will would can could may might must than over under after before
        about against between into through during the a an this these those across abroad again
        ahead along away already also although amid among around back because below beyond by despite
        down due each earlier even every except following if inside instead later like more near
        next not now off once only onto open out outside per rather respectively said says second
        separately since so soon still there therefore throughout today together tomorrow too
        toward towards twice unchanged until up upon via whether within without worldwide yesterday
        yet closed here home it they we not cannot should shall did do does did"""
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
    """absent align allow arm assert associate bind brand call commit compare confine consider
    content declare dedicate defend define deprive describe detach devote dissociate distance
    distinguish establish exclude exempt expose find free guarantee identify impose insure
    isolate limit market oblige obligate organise organize pledge portray position prepare present
    proclaim promote protect prove pronounce regard reinvent restrict rid save see secure set show
    style support surround transform"""
) | listed("saw seen found shown")
"""Verbs after which *itself* tells what an institution does with, or takes, itself for."""
