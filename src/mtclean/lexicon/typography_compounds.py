"""Compounds that are written with a hyphen, for closing hyphens with spaces around them.

Provenance: written for this project from general knowledge of English news writing.
"""

from __future__ import annotations

from mtclean.lexicon.typography_words import listed

FIXED = frozenset(
    listed(
        """
    year-end month-end mid-year tit-for-tat write-in year-on-year month-on-month
    quarter-on-quarter week-on-week day-on-day year-over-year month-over-month
    quarter-over-quarter win-win so-called face-to-face door-to-door one-on-one two-on-two
    head-to-head hand-in-hand shoulder-to-shoulder side-by-side step-by-step day-to-day
    case-by-case point-to-point peer-to-peer end-to-end state-of-the-art up-to-date son-in-law
    daughter-in-law father-in-law mother-in-law brother-in-law sister-in-law sons-in-law
    commander-in-chief editor-in-chief runner-up runners-up passer-by passers-by follow-up
    start-up start-ups warm-up line-up build-up run-up set-up check-up clean-up close-up
    round-up mock-up top-up check-in check-ins drive-in drive-through break-in sit-in take-off
    kick-off play-off play-offs spin-off trade-off trade-offs lift-off one-off face-off knock-on
    walk-in drop-off pick-up make-up shake-up cover-up catch-up decision-making decision-maker
    decision-makers policy-making policy-maker policy-makers law-making record-breaking
    ground-breaking peace-keeping peace-loving match-winning award-winning prize-winning
    life-saving life-threatening time-consuming labor-intensive far-reaching long-lasting
    long-standing long-running long-awaited long-serving well-being well-known well-established
    well-deserved well-educated well-equipped well-paid well-off self-driving self-employed
    self-esteem self-defense self-defence self-isolation self-isolate self-isolating
    self-reliance self-reliant self-sufficiency self-sufficient self-confidence self-confident
    self-discipline self-help self-control self-determination self-developed self-proclaimed
    self-styled self-service self-governing self-rule self-imposed self-inflicted co-operation
    co-operate co-ordination co-ordinate co-founder co-founders co-founded co-author co-authors
    co-chair co-chairs co-exist co-existence co-host co-hosted co-owner co-pilot co-producer
    co-sponsor co-workers co-worker ex-president ex-minister ex-husband ex-wife vice-president
    vice-chairman vice-minister vice-premier vice-governor vice-captain non-profit
    non-governmental non-government non-violent non-fiction non-stop non-resident non-residents
    non-essential non-existent non-members non-smoking non-interference anti-government
    anti-terrorism anti-terror anti-corruption anti-epidemic anti-virus anti-semitic
    anti-semitism anti-war anti-drug anti-aircraft anti-tank anti-doping anti-immigrant
    anti-immigration anti-vaccine anti-racism anti-racist anti-dumping anti-monopoly
    anti-poverty anti-fraud pre-war pre-election pre-epidemic pre-pandemic pre-school pre-season
    pre-crisis pre-sale post-war post-election post-pandemic post-epidemic post-disaster
    post-production mid-term mid-season mid-air mid-size mid-sized mid-autumn semi-final
    semi-finals semi-finalist semi-finalists quarter-final quarter-finals quarter-finalist
    quarter-finalists semi-conductor semi-automatic multi-party multi-million multi-billion
    multi-level multi-purpose multi-storey multi-story multi-national multi-ethnic
    multi-cultural multi-lateral multi-stage re-election re-elected re-election re-entry re-open
    re-opened re-opening re-opens re-examine re-export re-education counter-terrorism
    counter-attack counter-attacks counter-offensive cross-border cross-strait cross-country
    cross-regional cross-party cross-sea cross-cultural inter-governmental intra-regional
    pro-democracy pro-government pro-russian pro-european pro-independence pro-china north-east
    north-west south-east south-west north-eastern north-western south-eastern south-western
    asia-pacific indo-pacific euro-atlantic trans-atlantic e-commerce e-mail e-mails e-book
    e-books e-sports e-government e-bike e-bikes x-ray x-rays t-shirt t-shirts u-turn wi-fi
    covid-19 sars-cov-2 f-16 f-35 su-35 il-76 mi-8 an-26 cov-2 fact-finding mask-wearing
    fire-fighting fund-raising money-laundering profit-making mass-produced mouth-watering
    eye-catching breath-taking hard-working hard-won hard-hit hard-line open-minded like-minded
    old-fashioned good-natured short-lived ill-fated wide-ranging high-ranking top-ranking
    high-profile high-quality high-level high-tech high-end high-rise high-income high-risk
    high-speed high-performance high-precision high-efficiency high-definition high-resolution
    high-altitude high-voltage high-density high-grade high-strength high-visibility high-yield
    high-school-age higher-level low-income low-cost low-carbon low-level low-key low-lying
    low-altitude low-temperature low-profile low-wage large-scale small-scale full-scale
    medium-sized small-sized large-sized full-time part-time real-time one-time all-time
    life-long decades-long months-long weeks-long years-long week-long month-long year-long
    day-long hour-long hours-long minute-long nation-wide long-term short-term medium-term
    longer-term near-term long-distance short-distance long-range medium-range short-range
    long-haul short-haul first-class second-class world-class first-hand second-hand
    second-largest third-largest fourth-largest fifth-largest second-biggest third-biggest
    second-highest third-highest second-tallest second-best third-party third-generation
    second-generation first-generation fifth-generation left-wing right-wing far-right far-left
    centre-right centre-left center-right center-left right-handed left-handed left-back
    right-back centre-back center-back state-owned state-run state-backed state-level
    state-funded state-controlled government-owned government-run government-backed
    government-led government-funded family-owned family-run privately-owned foreign-funded
    foreign-owned foreign-invested military-run army-backed us-led us-backed un-backed nato-led
    saudi-led russian-backed western-backed iran-backed eu-funded uk-based us-based london-based
    beijing-based paris-based moscow-based tokyo-based shanghai-based hong-kong-based
    community-based market-based evidence-based plant-based faith-based land-based sea-based
    home-based broad-based rules-based science-based space-based ground-based water-based
    export-oriented market-oriented people-oriented people-centered people-centred export-led
    innovation-driven technology-driven data-driven demand-driven problem-solving energy-saving
    water-saving energy-efficient cost-effective eco-friendly environment-friendly user-friendly
    family-friendly climate-friendly budget-friendly tax-free duty-free carbon-free visa-free
    drug-free barrier-free risk-free smoke-free toll-free debt-free gluten-free sugar-free
    nuclear-free ice-free interest-free rent-free war-torn drought-stricken poverty-stricken
    quake-hit flood-hit disaster-hit crisis-hit cash-strapped oil-rich resource-rich gas-rich
    oil-producing oil-exporting oil-importing coal-fired gas-fired nuclear-powered solar-powered
    battery-powered wind-powered english-language chinese-language russian-language
    spanish-language french-speaking english-speaking spanish-speaking russian-speaking
    portuguese-speaking german-speaking chinese-made russian-made us-made home-made man-made
    hand-made locally-made newly-built newly-elected newly-formed newly-added newly-established
    newly-appointed above-mentioned aforementioned-above under-construction on-site off-site
    on-screen off-screen on-board off-road on-demand on-line off-line on-duty off-duty in-depth
    in-house in-person in-flight in-game in-store follow-on add-on hands-on head-on value-added
    tax-related work-related health-related virus-related covid-related climate-related
    weather-related gender-based job-related drug-related terror-related epidemic-related
    traffic-related war-related science-fiction ice-cold blue-collar white-collar grass-roots
    cutting-edge leading-edge double-digit single-digit two-digit two-thirds three-quarters
    one-third one-fifth one-tenth two-fifths three-fifths four-fifths one-quarter twenty-first
    twenty-five forty-five thirty-five fifty-five sixty-five seventy-five eighty-five
    ninety-five twenty-two twenty-three twenty-four twenty-six twenty-seven twenty-eight
    twenty-nine thirty-one thirty-two thirty-three able-bodied absent-minded deep-rooted
    deep-sea deep-water fresh-water dead-end dry-cleaning fast-growing fast-moving fast-paced
    fast-food slow-moving rapid-response quick-witted tight-knit close-knit clear-cut
    better-known best-known best-selling best-seller best-sellers top-level top-tier top-class
    top-notch top-secret top-flight top-scorer bottom-up top-down upper-class middle-class
    working-class lower-class middle-aged middle-income upper-middle-income lower-middle-income
    cease-fire stand-off show-off tie-break tie-breaker goal-scorer top-scoring by-election
    by-elections by-product by-products get-together stop-over two-way one-way three-way
    one-sided two-sided multi-sided two-time three-time four-time five-time six-time seven-time
    eight-time ten-time large-area wide-area open-air open-ended open-source open-plan
    closed-door closed-loop behind-closed-doors night-time day-time peace-time war-time
    prime-time half-time half-hour half-century half-day half-year half-finished air-conditioned
    air-conditioning air-to-air ground-to-air surface-to-air air-to-surface black-and-white
    round-the-clock around-the-clock end-of-year end-of-life small-and-medium-sized
    public-private government-to-government business-to-business people-to-people
    country-to-country wide-open all-round all-around all-out all-star all-weather all-inclusive
    all-important ever-growing ever-changing ever-increasing much-needed much-loved so-so
    upside-down sub-saharan sub-region sub-regional sub-committee sub-zero super-fast super-rich
    ultra-high ultra-modern ultra-nationalist ultra-orthodox neo-nazi neo-nazis quasi-judicial
    mini-series micro-blog bio-security cyber-attack cyber-attacks cyber-security geo-political
    socio-economic socio-political afro-american anglo-saxon franco-german russo-japanese
    sino-american sino-russian sino-japanese sino-british sino-us sino-indian sino-african
    sino-foreign indo-chinese african-american japanese-style chinese-style western-style
    european-style soviet-era cold-war-era military-style old-style new-style tv-style
    """
    )
)
"""Compounds, in lower case, that are written so wherever they stand."""

NUMERALS = frozenset(
    listed(
        """
    one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
    sixteen eighteen twenty thirty forty fifty sixty hundred first second third fourth fifth sixth
    half single double multi
    """
    )
)
UNITS = frozenset(
    listed(
        """
    year month week day hour minute meter metre kilometer kilometre km foot inch storey story
    member man woman person point part party seat bedroom page game match set round stage lane
    star dose child half quarter place hand degree team run goal percent ton tonne acre hectare
    step tier front time nation country
    """
    )
)
"""What follows a numeral in a compound before a noun: *three-year plan*, *14-day*."""

KOREAN_SYLLABLES = frozenset(
    listed(
        """
    ah bae beom bin bok chan cheol chul dae eun gu gun gyu ha hee heon ho hong hoon hun hwan hwi
    hye hyeok hyeon hyo hyuk hyun hyung jae je jeong ji jin jo jong joo joon ju jun jung ki ku kyu
    kwang kwon kyung kyun mi min moo moon mun myeong myung na nam oh ok pil pyo ra rae ran ri rim
    rin rok ryeol ryong ryul sang seo seob seok seon seong seop seung shik shin sik soo sook su
    suk sung tae taek uk wook woon wung yeol yeon yeong yong yoo yoon yun yul young woo
    """
    )
)
"""Second syllables of Korean given names as news agencies spell them."""
