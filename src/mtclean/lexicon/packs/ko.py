"""Terms: politics and parties of South Korea as engines render them from Korean.

Compiled by hand from machine-translated news and the usage of news agencies; facts, under the
licence of the project.
"""

from __future__ import annotations

from mtclean.lexicon.packs.common import KOREAN
from mtclean.rule import Scope
from mtclean.table import Row, When
from mtclean.text.edit import Safety

__all__ = ["ROWS"]

_IN_KOREA = When(near=KOREAN)
_NAME = When(quoted=True)
_NAME_IN_KOREA = When(near=KOREAN, quoted=True)
_PARTY_HEADS = ("lawmaker*", "leader*", "chair*", "candidate*", "spokes*", "member*", "floor")

ROWS = (
    Row(
        "ko-people-power-party",
        (
            "People's Power Party",
            "People’s Power Party",
            "Power of the People Party",
            "Power of the People",
            "People's Strength",
            "People’s Strength",
            "Strength of the People",
            "National Power Party",
        ),
        "People Power Party",
        bad=(
            (
                "Lawmakers of the Power of the People left the National Assembly in Seoul.",
                "Lawmakers of the People Power Party left the National Assembly in Seoul.",
            ),
            (
                "People's Power Party leader Han Dong-hoon visited Daegu.",
                "People Power Party leader Han Dong-hoon visited Daegu.",
            ),
        ),
        good=(
            "The Power of the People, a book by a lawmaker of Manila, sold well.",
            "South Korea's opposition spoke of the power of the people.",
        ),
        article="the",
        heads=_PARTY_HEADS,
        when=When(near=KOREAN, far=("thai*", "zambia*", "bangkok"), quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "ko-democratic-party",
        (
            "Democratic Party of Japan",
            "Together Democratic Party",
            "Deobureo Democratic Party",
            "Democratic Party Together",
        ),
        "Democratic Party of Korea",
        bad=(
            (
                "Lee Jae-myung of the Democratic Party of Japan spoke in Gwangju.",
                "Lee Jae-myung of the Democratic Party of Korea spoke in Gwangju.",
            ),
        ),
        good=(
            "The Democratic Party of Japan and South Korea's president met in Tokyo.",
            "Japan's ruling party, the Democratic Party of Japan, lost in 2012.",
        ),
        article="the",
        heads=_PARTY_HEADS,
        when=When(
            near=(
                "lee jae*",
                "lee nak-yon",
                "lee hae-chan",
                "choo mi-ae",
                "song young-gil",
                "moon jae-in",
                "park chan-dae",
                "jung chung-rae",
                "people power party",
                "national assembly in seoul",
            ),
            far=("tokyo", "diet", "japanese government", "naoto kan", "hatoyama", "yoshihiko noda"),
            quoted=True,
        ),
        exact=True,
        hyphens=False,
    ),
    Row(
        "ko-united-future-party",
        (
            "Future Unification Party",
            "Future Integrated Party",
            "Future Integration Party",
            "Future United Party",
            "Future Unified Party",
        ),
        "United Future Party",
        bad=(
            (
                "Hwang Kyo-ahn led the Future Integrated Party in Seoul.",
                "Hwang Kyo-ahn led the United Future Party in Seoul.",
            ),
        ),
        good=("South Korea's future integrated party conference drew few guests.",),
        when=_NAME_IN_KOREA,
        exact=True,
        hyphens=False,
    ),
    Row(
        "ko-liberty-korea-party",
        (
            "Free Korea Party",
            "Freedom Korea Party",
            "Free Korean Party",
            "Korea Freedom Party",
        ),
        "Liberty Korea Party",
        bad=(
            (
                "Hong Joon-pyo of the Free Korea Party came second.",
                "Hong Joon-pyo of the Liberty Korea Party came second.",
            ),
        ),
        good=("Exiles dreamt of a free Korea party in 1944.",),
        when=_NAME,
        exact=True,
        hyphens=False,
    ),
    Row(
        "ko-rebuilding-korea-party",
        (
            "Fatherland Innovation Party",
            "Homeland Innovation Party",
            "Motherland Innovation Party",
            "Motherland Reform Party",
            "Homeland Reform Party",
        ),
        "Rebuilding Korea Party",
        bad=(
            (
                "Cho Kuk's Fatherland Innovation Party won 12 seats.",
                "Cho Kuk's Rebuilding Korea Party won 12 seats.",
            ),
        ),
        good=("Cho's plan for the fatherland was an innovation: party members voted.",),
        when=_NAME,
        exact=True,
        hyphens=False,
    ),
    Row(
        "ko-saenuri-party",
        (
            "New World Party",
            "New Frontier Party",
            "Sae Nuri Party",
        ),
        "Saenuri Party",
        bad=(
            (
                "Park Geun-hye's New World Party ruled in Seoul until 2017.",
                "Park Geun-hye's Saenuri Party ruled in Seoul until 2017.",
            ),
        ),
        good=(
            "The New Frontier Party in Uganda spoke to Seoul.",
            "Seoul's clubs hold a new world party each May.",
        ),
        when=When(
            near=(
                "park geun hye",
                "park geun-hye",
                "kim moo-sung",
                "moon jae-in",
                "national assembly",
            ),
            quoted=True,
        ),
        exact=True,
        hyphens=False,
        safety=Safety.LIKELY,
    ),
    Row(
        "ko-bareunmirae-party",
        (
            "Right Future Party",
            "Correct Future Party",
            "Bareun Future Party",
            "Bareun Mirae Party",
        ),
        "Bareunmirae Party",
        bad=(
            (
                "Sohn Hak-kyu of the Right Future Party fasted in Seoul.",
                "Sohn Hak-kyu of the Bareunmirae Party fasted in Seoul.",
            ),
        ),
        good=("In Seoul, the right future party for voters was unclear.",),
        when=_NAME_IN_KOREA,
        exact=True,
        hyphens=False,
    ),
    Row(
        "ko-presidential-office",
        (
            "presidential room",
            "president's room",
            "president’s room",
        ),
        "presidential office",
        bad=(
            (
                "In Seoul, the presidential room said on Monday that the plan stood.",
                "In Seoul, the presidential office said on Monday that the plan stood.",
            ),
        ),
        good=(
            "In Seoul, the presidential room of the hotel has a piano.",
            "The president's room at the Seoul hospital was guarded.",
        ),
        when=When(
            near=KOREAN,
            before=(
                "said",
                "announced",
                "explained",
                "official*",
                "spokes*",
                "stressed",
                "added",
                "denied",
                "has said",
                "reported",
                "staff",
                "aide*",
                "expressed",
                "refuted",
            ),
            not_after=("hotel's", "the hotel"),
        ),
    ),
    Row(
        "ko-cheong-wa-dae",
        (
            "Cheongwadae",
            "Cheong Wadae",
            "Cheonghwadae",
        ),
        "Cheong Wa Dae",
        bad=(
            (
                "Cheongwadae opened its garden to the public.",
                "Cheong Wa Dae opened its garden to the public.",
            ),
        ),
        good=("Cheong Wa Dae, or the Blue House, opened its garden.",),
        when=_NAME,
        hyphens=False,
    ),
    Row(
        "ko-floor-leader",
        (
            "in hospital representative",
            "floor representative",
            "hospital representative",
            "in house representative",
        ),
        "floor leader",
        bad=(
            (
                (
                    "The in-hospital representatives of the two parties met lawmakers at the "
                    "parliament in Seoul."
                ),
                ("The floor leaders of the two parties met lawmakers at the parliament in Seoul."),
            ),
        ),
        good=(
            "The Seoul insurer's in-house representative toured the clinic.",
            "The in-hospital representative of the Korean Red Cross helped patients.",
        ),
        plural="floor leaders",
        when=When(
            near=KOREAN,
            within=Scope.DOCUMENT,
            domain=("politics", "election"),
            far=("patient*", "insur*", "clinic*", "doctor*"),
        ),
        safety=Safety.LIKELY,
    ),
    Row(
        "ko-party-leader",
        (
            "party representative",
            "representative of the party",
        ),
        "party leader",
        bad=(
            (
                (
                    "Democratic Party representatives met.\n\nParty representative Lee Jae-myung "
                    "spoke in Seoul."
                ),
                (
                    "Democratic Party representatives met.\n\nParty leader Lee Jae-myung spoke in "
                    "Seoul."
                ),
            ),
        ),
        good=(
            "A Korean party representative said talks went on.",
            "The party representative Ann Lee sent to Seoul came back.",
        ),
        when=When(
            near=("democratic party", "people power party", "justice party", "supreme council"),
            before=(
                "lee jae*",
                "lee jun-seok",
                "lee nak-yon",
                "song young-gil",
                "han dong-hoon",
                "jung chung-rae",
                "choo mi-ae",
                "lee hae-chan",
                "kim gi-hyeon",
                "sim sang-jung",
            ),
        ),
        safety=Safety.LIKELY,
    ),
    Row(
        "ko-supreme-council",
        (
            "supreme committee member",
            "supreme commissioner",
            "highest committee member",
            "top committee member",
        ),
        "Supreme Council member",
        bad=(
            (
                "A supreme commissioner of the Democratic Party resigned in Seoul.",
                "A Supreme Council member of the Democratic Party resigned in Seoul.",
            ),
        ),
        good=("The supreme commissioner of the games landed in Seoul.",),
        plural="Supreme Council members",
        when=When(
            near=(
                "democratic party",
                "people power party",
                "liberty korea party",
                "rebuilding korea party",
            ),
            within=Scope.SENTENCE,
        ),
        safety=Safety.LIKELY,
    ),
    Row(
        "ko-emergency-leadership",
        (
            "emergency countermeasures committee",
            "emergency countermeasure committee",
            "emergency measures committee",
            "non large committee",
        ),
        "emergency leadership committee",
        bad=(
            (
                (
                    "The People Power Party formed an emergency countermeasures committee after "
                    "the vote."
                ),
                ("The People Power Party formed an emergency leadership committee after the vote."),
            ),
        ),
        good=("South Korean doctors formed an emergency measures committee.",),
        when=When(
            near=(
                "people power party",
                "democratic party",
                "ruling party",
                "opposition party",
                "floor leader",
            ),
            within=Scope.SENTENCE,
        ),
        hyphens=False,
        safety=Safety.LIKELY,
    ),
    Row(
        "ko-ruling-party-leadership",
        ("passport leadership",),
        "ruling party leadership",
        bad=(
            (
                "The passport leadership met in Seoul to agree on the bill.",
                "The ruling party leadership met in Seoul to agree on the bill.",
            ),
        ),
        good=(("The office in Seoul won praise for its passport: leadership matters, it said."),),
        when=_IN_KOREA,
    ),
    Row(
        "ko-ruling-party-floor-leader",
        (
            "passport floor leader",
            "passport's floor leader",
            "passport floor representative",
        ),
        "ruling party floor leader",
        bad=(
            (
                "The passport floor leader asked the opposition in Seoul to return.",
                "The ruling party floor leader asked the opposition in Seoul to return.",
            ),
        ),
        good=("The stamp in the passport, floor leaders joked in Seoul, is proof.",),
        plural="ruling party floor leaders",
        when=_IN_KOREA,
        hyphens=False,
    ),
    Row(
        "ko-ruling-party-lawmaker",
        ("passport lawmaker",),
        "ruling party lawmaker",
        bad=(
            (
                "Passport lawmakers left the chamber in Seoul.",
                "Ruling party lawmakers left the chamber in Seoul.",
            ),
        ),
        good=("Lawmakers in Seoul praised the passport law; maker and seller agreed.",),
        plural="ruling party lawmakers",
        when=_IN_KOREA,
    ),
    Row(
        "ko-ruling-and-opposition",
        (
            "passport and opposition parties",
            "opposition and opposition parties",
            "passports and opposition parties",
            "passport and the opposition parties",
            "yeoya parties",
        ),
        "ruling and opposition parties",
        bad=(
            (
                "In Seoul the opposition and opposition parties agreed on the budget.",
                "In Seoul the ruling and opposition parties agreed on the budget.",
            ),
        ),
        good=(
            (
                "Korean MPs of opposition and ruling parties met. A passport, and opposition "
                "parties' help, got him out."
            ),
        ),
        when=_IN_KOREA,
    ),
    Row(
        "ko-parliamentary-audit",
        (
            "state affairs audit",
            "national affairs audit",
            "national administration audit",
            "state administration audit",
            "state affairs inspection",
            "national administration inspection",
        ),
        "parliamentary audit",
        bad=(
            (
                "Lawmakers in Seoul opened the annual state affairs audit on Monday.",
                "Lawmakers in Seoul opened the annual parliamentary audit on Monday.",
            ),
        ),
        good=("The state affairs audit office of Ohio opened.",),
        plural="parliamentary audits",
        when=_IN_KOREA,
        hyphens=False,
    ),
    Row(
        "ko-confirmation-hearing",
        (
            "personnel hearing",
            "greeting hearing",
            "HR hearing",
            "human resources hearing",
        ),
        "confirmation hearing",
        bad=(
            (
                (
                    "The personnel hearing of the nominee for minister was put off by the "
                    "parliament in Seoul."
                ),
                (
                    "The confirmation hearing of the nominee for minister was put off by the "
                    "parliament in Seoul."
                ),
            ),
        ),
        good=("After a personnel hearing at a Korean carmaker, two men were fired.",),
        plural="confirmation hearings",
        when=When(near=KOREAN, domain=("politics",), far=("fired", "dismissed")),
    ),
    Row(
        "ko-presidential-hopeful",
        (
            "presidential runner",
            "large power runner",
            "great power runner",
        ),
        "presidential hopeful",
        bad=(
            (
                (
                    "Voters in Seoul put the former minister ahead of the other presidential "
                    "runners."
                ),
                (
                    "Voters in Seoul put the former minister ahead of the other presidential "
                    "hopefuls."
                ),
            ),
        ),
        good=(
            "A presidential runner-up in South Korea, he kept silent.",
            "Korea's presidential runner passed the torch.",
        ),
        plural="presidential hopefuls",
        when=When(
            near=KOREAN, domain=("politics", "election"), not_before=("up*", "passed", "carried")
        ),
        safety=Safety.LIKELY,
    ),
    Row(
        "ko-by-election",
        (
            "re-by-election",
            "re and by election",
            "reelection and by-election",
            "by-election and re-election",
            "re-election and by-election",
            "re-election by-election",
        ),
        "by-election",
        bad=(
            (
                "South Korea will hold re-by-elections in five districts in April.",
                "South Korea will hold by-elections in five districts in April.",
            ),
        ),
        good=("A letter from Korea, re: by-election costs, came.",),
        plural="by-elections",
        when=_IN_KOREA,
        hyphens=False,
    ),
    Row(
        "ko-special-counsel-bill",
        (
            "special inspection bill",
            "special test bill",
            "special prosecution bill",
            "special inspection law",
            "special prosecution law",
        ),
        "special counsel bill",
        bad=(
            (
                "Lawmakers of the ruling party in Seoul passed the special inspection bill.",
                "Lawmakers of the ruling party in Seoul passed the special counsel bill.",
            ),
        ),
        good=("Ohio passed a special inspection bill.",),
        plural="special counsel bills",
        when=When(near=("south korea*", "seoul"), domain=("politics", "court")),
        hyphens=False,
        safety=Safety.LIKELY,
    ),
    Row(
        "ko-civil-affairs-secretary",
        (
            "civil affairs chief",
            "chief of civil affairs",
            "Minjeong chief",
            "senior civil secretary",
        ),
        "senior presidential secretary for civil affairs",
        bad=(
            (
                "Cho Kuk, then chief of civil affairs, resigned in Seoul.",
                (
                    "Cho Kuk, then senior presidential secretary for civil affairs, resigned in "
                    "Seoul."
                ),
            ),
        ),
        good=("The U.S. Army's chief of civil affairs in Seoul retired.",),
        when=When(
            near=(
                "cheong wa dae",
                "blue house",
                "presidential office",
                "cho kuk",
                "moon jae-in",
                "yoon suk-yeol",
            ),
            far=("army", "u.n.", "military"),
        ),
        safety=Safety.LIKELY,
    ),
    Row(
        "ko-local-district-chief",
        (
            "ward office mayor",
            "gu office mayor",
            "head of the gu office",
            "gu mayor",
        ),
        "ward chief",
        bad=(
            (
                "The ward office mayor of Yongsan in Seoul apologized.",
                "The ward chief of Yongsan in Seoul apologized.",
            ),
        ),
        good=("The ward office, mayor Oh of Seoul said, stays open.",),
        plural="ward chiefs",
        when=_IN_KOREA,
    ),
)
