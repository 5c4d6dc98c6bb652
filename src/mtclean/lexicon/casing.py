"""Words that the rules of letter case look at: small words, words that announce a title.

Written by hand for this project; the long lists of common nouns, adjectives and verbs are in
``data/common_*.txt``.
"""

from __future__ import annotations

from functools import cache

from mtclean.lexicon.wordlist import listed, words


def _list(text: str, mark: str | None = None) -> tuple[str, ...]:
    return tuple(" ".join(item.split()) for item in text.split(mark))


PREPOSITIONS = listed(
    """about above across after against along alongside amid among amongst around as at before
    behind below beneath beside besides between beyond by concerning despite down during except
    following for from in including inside into like near of off on onto opposite outside over past
    per regarding round since than through throughout to toward towards under underneath unlike
    until up upon versus via with within without"""
)

CONJUNCTIONS = listed(
    """although and because but if lest nor once or provided since so that though till unless until
    when whenever where whereas wherever whether while who whom whose which what why how"""
)

BEFORE_ARTICLE = listed(
    """all also already always almost again am are be became become becomes been being both can
    clearly could did do does done double even exactly finally fully gets got had half has have
    here is it just later made make makes making may me might must nearly never not now often once
    only rather she he should still them then there they us twice was we were will would you
    immediately especially mainly particularly probably quite recently
    simply soon usually whatever yet"""
)
"""Words, beside prepositions and conjunctions, after which an article goes on with the clause."""

FINITE_VERBS = listed(
    """am are can could did do does had has have is may might must said say says shall should was
    were will would became becomes came comes fell gets goes got made makes remains rose seems
    showed shows stood takes took went"""
)

SAYING = listed(
    """add added adding adds admitted announced answered argued ask asked asking asks believe
    believes claimed concluded continued declared exclaimed explained insisted joked noted quipped
    quoted read reads remarked replied reply said saying says shouted stated stressed tell telling
    tells thinks thought told tweeted warned wondered write writes writing wrote"""
)
"""After these and a comma a direct speech may begin, with or without quotation marks."""

TITLE_NOUNS = listed(
    """album anime app author ballad band bestseller blog board book brand called cartoon
    channel choir column comedy comic comics company daily developer documentary drama dubbed duo
    ensemble episode exhibition festival film films firm font franchise game gallery group hit
    hotel imprint journal label magazine movie musical named newspaper nicknamed novel novella opera
    paper play poem podcast portal programme program project published publisher quartet quintet
    restaurant serial series show sitcom song startup station store studio tabloid team
    theatre thriller titled track trilogy trio video volume website weekly yacht ship ferry horse
    pub cafe bar club bookshop charity foundation app game"""
)
"""Words before a name or a title that may look like a common word."""

NUMBER_WORDS = listed(
    """two three four five six seven eight nine ten eleven twelve dozen dozens hundred hundreds
    thousand thousands million millions billion several many few some most numerous various
    fifteen twenty thirty forty fifty sixty seventy eighty ninety"""
)

DETERMINERS = listed(
    """one a an another any each every her his its more most much my neither no our other own some
    such their these this those your what which whose all both either enough fewer less
    many several few"""
)

AUXILIARIES = listed(
    """am are be been being can cannot could did do does had has have having is may might must not
    shall should to was were will would also never often already still then just only they we
    he she it you who which that helped help helps let lets"""
)

MONTHS = _list(
    "January February March April May June July August September October November December"
)
DAYS = _list("Monday Tuesday Wednesday Thursday Friday Saturday Sunday")

MINISTRIES = _list(
    """agriculture commerce culture defence defense economy education energy environment finance
    foreign health industry information interior justice labor labour science telecommunications
    tourism trade transport"""
)

HALF_NAMES = _list(
    """abu Dhabi, addis Ababa, buenos Aires, burkina Faso, cape Verde, costa Rica, el Salvador,
    hong Kong, kuala Lumpur, las Vegas, los Angeles, middle East, new Delhi, new Zealand,
    north Korea, phnom Penh, puerto Rico, san Francisco, sao Paulo, saudi Arabia, sierra
    Leone, south Africa, south Korea, sri Lanka, st. Petersburg, tel Aviv, united Arab
    Emirates, united Kingdom, united Nations, united States, european Union, european
    Commission, european Parliament, european Central Bank, world Health Organization, world
    Trade Organization, international Monetary Fund, security Council, supreme Court,
    communist Party, state Department, federal Reserve, prime Minister, foreign Minister,
    red Cross""",
    ",",
)
"""Names of which an engine may have kept only the second capital."""

US_BODIES = _list(
    """Air Force, Army, Coast Guard, Congress, Department of, Embassy, Federal Reserve, Marine,
    Navy, President, Secretary of, Senate, State Department, Supreme Court, Treasury,
    Treasuries, dollar, dollars, Customs, Centers for, Food and Drug""",
    ",",
)
"""What *Us* stands before only where it should be *US*."""

SENTENCE_OPENERS = _list(
    """according after although among an and as at because before but by despite during even every
    for from he her his however if in it its last many meanwhile more most no on one our
    several she since so some such that the their then there these they this those through
    to under until we what when where while with you"""
)

LONG_ABBREVIATIONS = listed(
    """admin approx assn assoc assocs attn capt cert circa comdr corp dept depts dist elec elev
    encl esp excl govt illus incl intl maint misc natl orig paras prof prop pseud publ refs
    resp spec subj suppl tech temp temps trans transl univ vers vols"""
)


LEGAL_INSTRUMENTS = listed(
    """act agreement annex annexes article charter code constitution contract contracts convention
    covenant decision decisions declaration decree directive directives law licence license
    memorandum notice order ordinance ordinances paragraph party parties policy protocol regulation
    regulations resolution resolutions rule rules schedule section settlement statute terms
    treaty"""
)
"""What a legal text writes with a capital where it speaks of itself: *this Decision*."""

EVERYDAY_BODIES = listed(
    """academics agreements airports alliances appendix apps arena arenas attorney attorneys autumn
    avenues average ballet banks barrister barristers battalions bills boards boroughs bridge
    bridges brigades brother brothers bureaux buyer buyers campaign campaigns canal canals
    capital captain captains castle castles category centuries chairpersons
    championships chapter chapters chief chorus churches claimants clubs coach coaches coalition
    coalitions coast coasts colleges colonies committees conference conferences constituency
    consulates convicts coronavirus corporations councils counties courts creator creators
    crusade culture cultures customer customers decree decrees deputies distributor distributors
    doctor doctors drama education elders elections employee employees energy engineering
    environment environments equator exchanges executive executives expos exteriors fathers
    festivals firm fleet fleets forums foundations framework frameworks front gallery garden
    gardens governments guards hall halls harbors harbours headquarters health hearing hearings
    heart hearts highway highways history hospital hospitals houses housing immigration industry
    information initiative initiatives inspectors institutions interior islands judge judges
    judgment judgments juries kingdoms kings lady lake lakes lawyer lawyers leader leaders
    leagues libraries logistics mainland manager managers marketing medicines messenger
    messengers mosque mosques mother mothers mountain mountains movements museums music nation
    nations oceans offices operas operation operations orchestras orders organisations
    organizations palaces panel panels parishes parks parties partnership partnerships pastor
    pastors phase phases physics plan planning plans poles ports pound pounds presenter
    presidents priest priests princes princesses procurement professors program programme
    programmes programs project projects prophets prosecutors provinces psychology publicity
    publisher publishers purchaser realm referendum referendums regiments region regions
    registrar representatives resistance revenue revenues river rivers road roads sales savior
    saviour scheme schemes school schools sculpture sculptures seller sellers senators session
    sessions settlement settlements shareholder shareholders sister sisters solicitor solicitors
    speakers spirits sport sports squadrons squares stadium stadiums staff stage stages station
    stations statistics stock stocks strategies strategy street streets summer summers summits
    symphony synagogue synagogues team technology temple temples terminals territory theater
    theaters theatre theatres theory tier tiers tourism tournament tournaments tower towers town
    towns trades transportation transports treaties tribe tribes trophy trustees unions
    universities update updates user users valley valleys vendor vendors village villages wall
    walls wardens website websites winter winters worship"""
)
"""Those words for bodies, documents and the like that no house writes with a capital after *a*."""

NAME_PARTICLES = listed(
    """van von de da di del della des du la le el al bin ibn abu ter ten den der dos das zu af av
    bell iron adidas lang"""
)
"""Small parts of names, and words that begin names without a capital."""


class CommonWords:
    """Common words by what they are."""

    def __init__(self) -> None:
        self.nouns = words("common_nouns")
        self.plurals = words("common_plurals")
        self.mass = words("common_mass_nouns")
        self.adjectives = words("common_adjectives")
        self.verbs = words("common_verbs")
        self.adverbs = words("common_adverbs")


@cache
def common_words() -> CommonWords:
    """Return the lists, read from disk at the first call."""
    return CommonWords()


class PlainWords:
    """Words by what a capital on one that stands alone inside a sentence may mean.

    ``verbal`` ones, the ``adjectival`` among them, are hardly ever nouns and never names.
    ``abstract`` nouns and ``things`` are no names either, but things are what people name their
    products, teams and works after. Many a house writes ``bodies``, offices and the like with a
    capital. The ``twins`` are names too: of persons, places, brands and works; the ``seldom``
    ones among them hardly ever after an article or an adjective.
    """

    def __init__(self) -> None:
        self.adjectival = words("plain_adjectival")
        self.verbal = words("plain_verbal") | self.adjectival
        self.abstract = words("plain_abstract")
        self.things = words("plain_things")
        self.twins = words("plain_twins")
        self.bodies = words("plain_bodies")
        self.seldom = words("plain_seldom")
        self.doubtful = self.bodies | self.twins
        self.sure = self.verbal | self.abstract | self.things
        self.seldom_names = self.seldom | EVERYDAY_BODIES
        self.all = self.verbal | self.abstract | self.things | self.bodies | self.twins


@cache
def plain_words() -> PlainWords:
    """Return the lists, read from disk at the first call."""
    return PlainWords()
