"""Terms: South and North Korea as engines render them from Korean.

Compiled by hand from machine-translated news and the usage of news agencies; facts, under the
licence of the project. Politics and parties, prosecutors and courts, the army and the North,
economy, society, weather and names of places that are words or Chinese cities too.
"""

from __future__ import annotations

from mtclean.rule import Scope
from mtclean.table import Row, When
from mtclean.text.edit import Safety

__all__ = ["ROWS"]

_KOREAN = ("korea*", "seoul", "busan", "pyongyang", "yonhap", "daegu", "incheon", "gwangju")
_IN_KOREA = When(near=_KOREAN)
_NAME = When(quoted=True)
_NAME_IN_KOREA = When(near=_KOREAN, quoted=True)
_NAME_IN_KOREA_OR_SCHOOL = When(near=(*_KOREAN, "student*", "exam*"), quoted=True)
_HOMES = When(
    near=("apartment*", "tenant*", "landlord*", "real estate", "housing", "homes"),
    far=("flight*", "airline*", "yacht*", "vessel*", "charter school*"),
    region=("South Korea",),
)
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
        when=When(near=_KOREAN, far=("thai*", "zambia*", "bangkok"), quoted=True),
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
            near=_KOREAN,
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
            near=_KOREAN,
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
        when=When(near=_KOREAN, domain=("politics",), far=("fired", "dismissed")),
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
            near=_KOREAN, domain=("politics", "election"), not_before=("up*", "passed", "carried")
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
    Row(
        "ko-warrant-hearing",
        (
            "substantive examination of the arrest warrant",
            "actual examination of the arrest warrant",
            "substantial examination of the arrest warrant",
            "substantive examination of the warrant",
            "warrant substantive examination",
            "warrant substantive review",
            "warrant actual examination",
            "real examination of the arrest warrant",
            "pre arrest suspect interrogation",
            "pre arrest suspect questioning",
            "pre detention suspect interrogation",
        ),
        "arrest warrant hearing",
        bad=(
            (
                ("He appeared for the substantive examination of the arrest warrant at 10:30 a.m."),
                "He appeared for the arrest warrant hearing at 10:30 a.m.",
            ),
        ),
        good=("After an examination of the arrest warrant, he let the officers in.",),
        plural="arrest warrant hearings",
        when=When(far=("substantive due process",)),
        hyphens=False,
    ),
    Row(
        "ko-secured-custody",
        (
            "secured the new recruit",
            "secured the new recruits",
            "secured new recruits",
        ),
        "secured custody",
        bad=(
            (
                (
                    "Prosecutors in Seoul secured the new recruit of the former minister with an "
                    "arrest warrant."
                ),
                (
                    "Prosecutors in Seoul secured custody of the former minister with an arrest "
                    "warrant."
                ),
            ),
        ),
        good=("The team secured new recruits, and a man with an arrest warrant fled Seoul.",),
        when=When(
            near=("prosecut*", "warrant", "suspect*", "police"),
            within=Scope.SENTENCE,
            far=("army", "navy", "team", "club", "gang", "training"),
        ),
        hyphens=False,
        safety=Safety.LIKELY,
    ),
    Row(
        "ko-securing-custody",
        (
            "securing the new recruit",
            "securing the new recruits",
            "securing new recruits",
            "securing of new recruits",
        ),
        "securing custody",
        bad=(
            (
                (
                    "The CIO failed in securing the new recruit of the suspect when the warrant "
                    "was refused."
                ),
                ("The CIO failed in securing custody of the suspect when the warrant was refused."),
            ),
        ),
        good=("Police in Daegu are securing new recruits with higher pay.",),
        when=When(
            near=("warrant", "suspect*"),
            within=Scope.SENTENCE,
            far=("army", "navy", "team", "club", "gang", "training"),
        ),
        hyphens=False,
        safety=Safety.LIKELY,
    ),
    Row(
        "ko-indictment-without-detention",
        (
            "non detention indictment",
            "non detained indictment",
            "non custodial indictment",
            "non arrest indictment",
            "non detention prosecution",
            "unrestrained prosecution",
        ),
        "indictment without detention",
        bad=(
            (
                "Prosecutors chose a non-detained indictment for the mayor.",
                "Prosecutors chose an indictment without detention for the mayor.",
            ),
        ),
        good=(
            ("The unrestrained prosecution, critics said, hurt the court: it stays unrestrained."),
        ),
        when=When(near=(*_KOREAN, "prosecutors"), far=("critics",)),
    ),
    Row(
        "ko-indicted-without-detention",
        (
            "indicted without restraint",
            "prosecuted without restraint",
            "indicted for non detention",
            "indicted in non detention",
            "indicted without arresting",
            "non detained and indicted",
        ),
        "indicted without detention",
        bad=(
            (
                "Two officials were indicted without restraint on charges of bribery.",
                "Two officials were indicted without detention on charges of bribery.",
            ),
        ),
        good=("Money was spent without restraint, and the firm was indicted.",),
        hyphens=False,
    ),
    Row(
        "ko-booked-without-detention",
        (
            "booked without restraint",
            "booked for non arrest",
            "booked for non detention",
            "booked without restraints",
        ),
        "booked without detention",
        bad=(
            (
                "Police booked without restraint the 41-year-old driver.",
                "Police booked without detention the 41-year-old driver.",
            ),
        ),
        good=("They booked without regret and drove without restraint to Busan.",),
        hyphens=False,
    ),
    Row(
        "ko-summary-indictment",
        (
            "abbreviated prosecution",
            "abbreviated indictment",
            "simplified indictment",
        ),
        "summary indictment",
        bad=(
            (
                "He received an abbreviated indictment with a fine of 3 million won in Seoul.",
                "He received a summary indictment with a fine of 3 million won in Seoul.",
            ),
        ),
        good=("An abbreviated indictment of the age, the novel ends in Seoul.",),
        when=When(
            near=(*_KOREAN, "japan*", "tokyo", "osaka", "yen"), far=("novel", "book", "film")
        ),
    ),
    Row(
        "ko-summary-order",
        ("abbreviated order",),
        "summary order",
        bad=(
            (
                "A court in Incheon issued an abbreviated order for a fine of 2 million won.",
                "A court in Incheon issued a summary order for a fine of 2 million won.",
            ),
        ),
        good=("The waiter in Seoul took an abbreviated order.",),
        plural="summary orders",
        when=When(
            region=("South Korea", "Japan"),
            near=("court", "judge", "fine", "fined"),
            within=Scope.SENTENCE,
        ),
    ),
    Row(
        "ko-overturned-and-remanded",
        (
            "destroyed and returned",
            "destroyed and remanded",
            "destroyed and sent back",
            "broken and returned",
            "destroyed and repatriated",
        ),
        "overturned and remanded",
        bad=(
            (
                "The Supreme Court destroyed and returned the ruling to the Seoul High Court.",
                ("The Supreme Court overturned and remanded the ruling to the Seoul High Court."),
            ),
        ),
        good=("The court heard that files were destroyed and returned as ash.",),
        when=When(
            region=("South Korea",),
            near=("supreme court", "high court", "appeals court", "lower court"),
            within=Scope.SENTENCE,
        ),
        hyphens=False,
    ),
    Row(
        "ko-reversal-and-remand",
        (
            "destruction and return",
            "destruction and remand",
            "destruction and repatriation",
            "destruction repatriation",
        ),
        "reversal and remand",
        bad=(
            (
                "Lawyers in Seoul expect a destruction and return from the Supreme Court.",
                "Lawyers in Seoul expect a reversal and remand from the Supreme Court.",
            ),
        ),
        good=("After the destruction and return of the temple, a court fined the firm.",),
        when=When(
            region=("South Korea",), near=("supreme court", "high court"), within=Scope.SENTENCE
        ),
    ),
    Row(
        "ko-jury-trial",
        (
            "national participation trial",
            "public participation trial",
            "people's participation trial",
            "people’s participation trial",
            "citizen participation trial",
            "national participatory trial",
        ),
        "jury trial",
        bad=(
            (
                "The defendant asked for a national participation trial.",
                "The defendant asked for a jury trial.",
            ),
        ),
        good=("A public participation trial of the new bus app began in Leeds.",),
        plural="jury trials",
        when=When(near=("court", "defendant*", "judge*", "jurors")),
        hyphens=False,
    ),
    Row(
        "ko-criminal-division",
        (
            "criminal settlement division",
            "criminal agreement division",
            "criminal consensus division",
            "criminal settlement department",
            "criminal agreement department",
        ),
        "criminal division",
        bad=(
            (
                (
                    "The 25th Criminal Settlement Division of the Seoul Central District Court "
                    "will rule in May."
                ),
                (
                    "The 25th criminal division of the Seoul Central District Court will rule in "
                    "May."
                ),
            ),
        ),
        good=("The criminal settlement: Division One relegated the Korean club.",),
        when=_IN_KOREA,
        hyphens=False,
    ),
    Row(
        "ko-senior-prosecutor",
        (
            "manager prosecutor",
            "department head prosecutor",
            "general manager prosecutor",
            "department manager prosecutor",
            "deputy manager prosecutor",
        ),
        "senior prosecutor",
        bad=(
            (
                "A department head prosecutor in Suwon led the raid.",
                "A senior prosecutor in Suwon led the raid.",
            ),
        ),
        good=("The manager, prosecutor Yoon of Seoul said, had lied.",),
        plural="senior prosecutors",
    ),
    Row(
        "ko-presiding-judge",
        (
            "manager judge",
            "department manager judge",
            "general manager judge",
            "department head judge",
            "deputy manager judge",
        ),
        "presiding judge",
        bad=(
            (
                "Department manager judge Kim Se-yun read the verdict in Seoul.",
                "Presiding judge Kim Se-yun read the verdict in Seoul.",
            ),
        ),
        good=("In Seoul a manager, judge and referee, he did it all.",),
        plural="presiding judges",
        when=_IN_KOREA,
    ),
    Row(
        "ko-borrowed-name-account",
        (
            "cannon bankbook",
            "cannon passbook",
            "cannon bank account",
            "cannon bank book",
        ),
        "borrowed-name bank account",
        bad=(
            (
                "Police found 40 cannon bankbooks in a flat in Busan.",
                "Police found 40 borrowed-name bank accounts in a flat in Busan.",
            ),
        ),
        good=("A cannon, account books and a bankbook were in the fort.",),
        plural="borrowed-name bank accounts",
        when=When(
            region=("South Korea",), near=("police", "fraud", "phishing", "gang", "prosecut*")
        ),
    ),
    Row(
        "ko-burner-phone",
        (
            "cannon phone",
            "canon phone",
            "daepo phone",
        ),
        "burner phone",
        bad=(
            (
                "The suspects used cannon phones to call victims of voice phishing in Seoul.",
                "The suspects used burner phones to call victims of voice phishing in Seoul.",
            ),
        ),
        good=("Canon phones? The camera maker denied it in Seoul.",),
        plural="burner phones",
        when=When(
            region=("South Korea",),
            near=("police", "suspect*", "phishing", "gang", "prosecut*"),
            far=("camera*",),
        ),
    ),
    Row(
        "ko-random-crime",
        (
            "don't ask crime",
            "don’t ask crime",
            "don't-ask crime",
            "don’t-ask crime",
            "do not ask crime",
            "do-not-ask crime",
            "don't ask me crime",
            "don’t ask me crime",
            "do not ask me crime",
        ),
        "random crime",
        bad=(
            (
                "Seoul police promised to stop don't-ask crimes.",
                "Seoul police promised to stop random crimes.",
            ),
        ),
        good=("Don't ask. Crime in Seoul is low.",),
        plural="random crimes",
        hyphens=False,
    ),
    Row(
        "ko-random-assault",
        (
            "don't ask assault",
            "don’t ask assault",
            "don't-ask assault",
            "don’t-ask assault",
            "do not ask assault",
            "don't ask violence",
            "don’t ask violence",
            "don't ask me assault",
        ),
        "random assault",
        bad=(
            (
                "A man was held in Daegu over a do not ask assault on a pensioner.",
                "A man was held in Daegu over a random assault on a pensioner.",
            ),
        ),
        good=("Police do not ask assault victims in Daegu to pay.",),
        plural="random assaults",
        when=When(after=("a", "the", "of", "another", "this", "in", "for")),
        hyphens=False,
    ),
    Row(
        "ko-illegal-filming",
        (
            "illegal shooting",
            "illegal photography",
        ),
        "illegal filming",
        bad=(
            (
                (
                    "Police in Seoul questioned a suspect over illegal shooting of women in a "
                    "toilet with a hidden camera."
                ),
                (
                    "Police in Seoul questioned a suspect over illegal filming of women in a "
                    "toilet with a hidden camera."
                ),
            ),
        ),
        good=(
            (
                "Police in Seoul told the court that the illegal shooting of a dog was "
                "caught on camera."
            ),
        ),
        when=When(
            near=_KOREAN,
            within=Scope.DOCUMENT,
            domain=("crime", "court"),
            before=(
                "of women",
                "of a woman",
                "of her",
                "of victims",
                "with a hidden",
                "with a camera",
                "with his phone",
                "with a mobile",
                "and distribution",
                "and dissemination",
                "footage",
                "video*",
                "crime*",
            ),
            far=("gun*", "bullet*", "firearm*", "hunt*"),
        ),
        safety=Safety.LIKELY,
    ),
    Row(
        "ko-loan-shark",
        (
            "private bond dealer",
            "private bond trader",
            "private bond lender",
            "bond dealer",
        ),
        "loan shark",
        bad=(
            (
                "A family in Incheon fled from private bond dealers who charged 300 percent.",
                "A family in Incheon fled from loan sharks who charged 300 percent.",
            ),
        ),
        good=("A private bond dealer at the Korean bank bought government debt.",),
        plural="loan sharks",
        when=When(
            near=("debt*", "lent", "loan*", "threat*", "interest rate*", "percent", "repay*"),
            within=Scope.SENTENCE,
            far=("bank", "securities", "treasur*", "yield*", "market*"),
        ),
        safety=Safety.LIKELY,
    ),
    Row(
        "ko-extreme-choice",
        ("extreme choice",),
        "suicide",
        bad=("The singer made [[an extreme choice]] at her home in Seoul, police said.",),
        good=("Voters in Seoul faced an extreme choice between two bills.",),
        when=When(
            near=("police", "funeral*", "found dead", "bereaved", "family", "will left"),
            within=Scope.SENTENCE,
        ),
        safety=Safety.FLAG,
        note=(
            'Korean news calls a suicide an extreme choice: "died by suicide", if that is meant.'
        ),
    ),
    Row(
        "ko-drunk-driving",
        (
            "drinking driving",
            "drunk drinking driving",
            "drinking and drunk driving",
        ),
        "drunk driving",
        bad=(
            (
                "The actor was fined for drinking driving in Seoul.",
                "The actor was fined for drunk driving in Seoul.",
            ),
        ),
        good=(
            "In Seoul, a man was seen drinking, driving and singing.",
            "Drinking while driving is banned in Korea.",
        ),
        when=_IN_KOREA,
        safety=Safety.LIKELY,
    ),
    Row(
        "ko-joint-chiefs",
        (
            "Joint Staff Headquarters",
            "Joint Chiefs of Staff Headquarters",
            "Joint Chief of Staff",
            "Joint Staff Headquarter",
            "Hapcham",
        ),
        "Joint Chiefs of Staff",
        bad=(
            (
                "South Korea's Joint Staff Headquarters said the missile flew 400 kilometers.",
                "South Korea's Joint Chiefs of Staff said the missile flew 400 kilometers.",
            ),
        ),
        good=("Iran's joint staff headquarters spoke of a drill.",),
        when=When(
            region=("South Korea",),
            near=("seoul", "north korea*", "missile*", "south korea*"),
            far=("japan*", "iran*"),
            quoted=True,
        ),
        exact=True,
        hyphens=False,
    ),
    Row(
        "ko-workers-party",
        (
            "North Korean Labor Party",
            "Labor Party of Korea",
            "Labor Party of North Korea",
            "Chosun Labor Party",
            "Joseon Labor Party",
            "Korea Labor Party",
        ),
        "Workers' Party of Korea",
        bad=(
            (
                "The Labor Party of Korea held a congress in Pyongyang.",
                "The Workers' Party of Korea held a congress in Pyongyang.",
            ),
        ),
        good=("The Democratic Labor Party of Korea ran in Seoul; Pyongyang watched.",),
        article="the",
        heads=_PARTY_HEADS,
        when=When(
            near=("north korea*", "pyongyang", "kim jong*"),
            not_after=("democratic", "new"),
            quoted=True,
        ),
        exact=True,
        hyphens=False,
    ),
    Row(
        "ko-norths-workers-party",
        (
            "North Korea's Labor Party",
            "North Korea’s Labor Party",
        ),
        "North Korea's Workers' Party",
        bad=(
            (
                "North Korea's Labor Party will meet in January.",
                "North Korea's Workers' Party will meet in January.",
            ),
        ),
        good=("Norway's Labor Party spoke of North Korea's missiles.",),
        when=_NAME,
        exact=True,
        hyphens=False,
    ),
    Row(
        "ko-kcna",
        (
            "Chosun Central News Agency",
            "Joseon Central News Agency",
            "Korea Central News Agency",
            "Chosun Central Communication",
            "Korean Central Communication",
            "Korean Central Communications",
            "North Korean Central News Agency",
            "Chosun Central News",
        ),
        "Korean Central News Agency",
        bad=(
            (
                "The launch went well, the Chosun Central News Agency reported.",
                "The launch went well, the Korean Central News Agency reported.",
            ),
        ),
        good=("The Korean Central News Agency (KCNA) reported a launch.",),
        article="the",
        heads=("report*", "reporter*", "photo*", "dispatch*", "commentary"),
        when=_NAME,
        hyphens=False,
    ),
    Row(
        "ko-rodong-sinmun",
        (
            "Labor Newspaper",
            "Workers' Newspaper",
            "Labor Daily",
            "Rodong Newspaper",
            "Nodong Newspaper",
            "Nodong Shinmun",
            "Labour News",
        ),
        "Rodong Sinmun",
        bad=(
            (
                "North Korea's Labor Newspaper carried a photo of the launch.",
                "North Korea's Rodong Sinmun carried a photo of the launch.",
            ),
        ),
        good=("Israel's Labor Daily wrote of North Korea.",),
        when=When(
            near=("north korea*", "pyongyang", "kim jong*"),
            far=("israel*", "india*", "british", "sweden", "tunis*"),
            quoted=True,
        ),
        exact=True,
        hyphens=False,
    ),
    Row(
        "ko-kctv",
        (
            "Chosun Central TV",
            "Korea Central TV",
            "Joseon Central TV",
            "Chosun Central Television",
            "Joseon Central Television",
            "Korea Central Television",
            "Chosun Central Broadcasting",
        ),
        "Korean Central Television",
        bad=(
            (
                "Chosun Central TV showed the parade in Pyongyang.",
                "Korean Central Television showed the parade in Pyongyang.",
            ),
        ),
        good=("Korean Central Television (KCTV) showed the parade.",),
        when=_NAME,
        hyphens=False,
    ),
    Row(
        "ko-peoples-army",
        (
            "Joseon People's Army",
            "Joseon People’s Army",
            "Chosun People's Army",
            "Chosun People’s Army",
            "Korea People's Army",
            "Korea People’s Army",
        ),
        "Korean People's Army",
        bad=(
            (
                "Soldiers of the Joseon People's Army marched in Pyongyang.",
                "Soldiers of the Korean People's Army marched in Pyongyang.",
            ),
        ),
        good=("The Korean People's Army marched.",),
        when=_NAME,
        hyphens=False,
    ),
    Row(
        "ko-paektu-bloodline",
        (
            "Baekdu blood line",
            "Baekdu lineage",
            "Baekdu blood",
            "Baekdu pedigree",
            "Baekdu blood vessel",
        ),
        "Paektu bloodline",
        bad=(
            (
                "She belongs to the Baekdu lineage that rules North Korea.",
                "She belongs to the Paektu bloodline that rules North Korea.",
            ),
        ),
        good=("Baekdu bloodhounds won a show in Seoul.",),
        when=When(near=("kim jong*", "north korea*")),
        safety=Safety.LIKELY,
    ),
    Row(
        "ko-sun-palace",
        (
            "Geumsusan Sun Palace",
            "Kumsusan Sun Palace",
            "Geumsusan Palace of the Sun",
            "Geumsusan Solar Palace",
            "Kumsusan Solar Palace",
            "Geumsusan Sun Temple",
        ),
        "Kumsusan Palace of the Sun",
        bad=(
            (
                "Kim Jong-un visited the Geumsusan Sun Palace at midnight.",
                "Kim Jong-un visited the Kumsusan Palace of the Sun at midnight.",
            ),
        ),
        good=("The Kumsusan Palace of the Sun is in Pyongyang.",),
        article="the",
        when=_NAME,
        hyphens=False,
    ),
    Row(
        "ko-demarcation-line",
        (
            "military boundary line",
            "military division line",
            "military separation line",
            "military dividing line",
            "military partition line",
        ),
        "Military Demarcation Line",
        bad=(
            (
                "Three soldiers of North Korea crossed the military boundary line in Korea.",
                ("Three soldiers of North Korea crossed the Military Demarcation Line in Korea."),
            ),
        ),
        good=("A military boundary line was drawn on Cyprus.",),
        when=When(near=("north korea*", "demilitarized zone", "dmz"), quoted=True),
        hyphens=False,
    ),
    Row(
        "ko-northern-limit-line",
        (
            "North Limit Line",
            "northern boundary line",
            "north boundary line",
            "northern limitation line",
            "north limit line",
        ),
        "Northern Limit Line",
        bad=(
            (
                "A North Korean boat crossed the northern boundary line in the Yellow Sea.",
                "A North Korean boat crossed the Northern Limit Line in the Yellow Sea.",
            ),
        ),
        good=("North Korea and China have a northern boundary line along the Yalu.",),
        when=When(
            near=("yellow sea", "west sea", "east sea", "nll", "yeonpyeong*", "baengnyeong*"),
            far=("yalu",),
            quoted=True,
        ),
        hyphens=False,
    ),
    Row(
        "ko-demilitarized-zone",
        (
            "non armed zone",
            "disarmed zone",
            "unarmed zone",
            "non weapon zone",
        ),
        "Demilitarized Zone",
        bad=(
            (
                "A mine went off in the non-armed zone between the two Koreas.",
                "A mine went off in the Demilitarized Zone between the two Koreas.",
            ),
        ),
        good=("Hikers in Korea are an unarmed, zoned-out crowd.",),
        when=When(near=("two koreas", "north korea*"), quoted=True),
        safety=Safety.LIKELY,
    ),
    Row(
        "ko-opcon",
        (
            "wartime operation control right",
            "wartime operational control right",
            "wartime operation control authority",
            "wartime operation control",
            "wartime operation right",
            "wartime operational rights",
        ),
        "wartime operational control",
        bad=(
            (
                ("Seoul and Washington discussed the wartime operation control right of troops."),
                "Seoul and Washington discussed the wartime operational control of troops.",
            ),
        ),
        good=("In the wartime operation, control of the bridge changed twice.",),
        when=When(near=_KOREAN),
        hyphens=False,
    ),
    Row(
        "ko-gsomia",
        (
            "Jisomia",
            "Jisomiya",
            "Zisomia",
            "JISOMIA",
            "Gisomia",
        ),
        "GSOMIA",
        bad=(
            (
                "Seoul kept Jisomia in force at the last minute.",
                "Seoul kept GSOMIA in force at the last minute.",
            ),
        ),
        good=("GSOMIA, a military pact of Seoul and Tokyo, stays.",),
        when=_NAME,
    ),
    Row(
        "ko-kaesong-complex",
        (
            "Gaeseong Industrial Complex",
            "Gaesung Industrial Complex",
            "Kaesung Industrial Complex",
            "Gaeseong Industrial Park",
            "Gaesong Industrial Complex",
        ),
        "Kaesong Industrial Complex",
        bad=(
            (
                "The Gaeseong Industrial Complex was closed in 2016.",
                "The Kaesong Industrial Complex was closed in 2016.",
            ),
        ),
        good=("The Kaesong Industrial Complex was closed in 2016.",),
        when=_NAME,
        hyphens=False,
        safety=Safety.LIKELY,
    ),
    Row(
        "ko-inter-korean-summit",
        (
            "South North summit",
            "South-North summit",
            "South and North summit",
            "North and South summit",
            "South-North Korean summit",
            "North and South Korean summit",
            "South and North Korean summit",
        ),
        "inter-Korean summit",
        bad=(
            (
                "The third South-North summit was held at Panmunjom.",
                "The third inter-Korean summit was held at Panmunjom.",
            ),
        ),
        good=("The north and south summits of the Korean peak are open.",),
        plural="inter-Korean summits",
        when=When(
            near=(
                "pyongyang",
                "panmunjom",
                "kim jong*",
                "moon jae-in",
                "kim dae-jung",
                "roh moo-hyun",
            )
        ),
        hyphens=False,
        safety=Safety.LIKELY,
    ),
    Row(
        "ko-separated-families",
        (
            "dispersed families",
            "scattered families",
            "discrete families",
            "dispersed family members",
        ),
        "separated families",
        bad=(
            (
                "The Red Cross of South Korea wants a reunion of dispersed families.",
                "The Red Cross of South Korea wants a reunion of separated families.",
            ),
        ),
        good=("Scattered families of cranes wintered near Cheorwon, South Korea.",),
        when=When(
            near=("reunion*", "north korea*"), within=Scope.PARAGRAPH, far=("crane*", "bird*")
        ),
        safety=Safety.LIKELY,
    ),
    Row(
        "ko-trash-balloon",
        (
            "sewage balloon",
            "dirt balloon",
            "waste balloon",
            "filthy balloon",
        ),
        "trash balloon",
        bad=(
            (
                "North Korea sent 300 sewage balloons across the border.",
                "North Korea sent 300 trash balloons across the border.",
            ),
        ),
        good=("A waste balloon landed in the river in Ohio.",),
        plural="trash balloons",
        when=When(near=("north korea*",)),
    ),
    Row(
        "ko-ballistic-missile",
        (
            "trajectory missile",
            "ballistic trajectory missile",
        ),
        "ballistic missile",
        bad=(
            (
                "North Korea fired a trajectory missile into the East Sea.",
                "North Korea fired a ballistic missile into the East Sea.",
            ),
        ),
        good=("Each trajectory, missile experts said, was flat.",),
        plural="ballistic missiles",
        when=_IN_KOREA,
    ),
    Row(
        "ko-retail-investor",
        (
            "ant investor",
            "individual ant",
        ),
        "retail investor",
        bad=(
            (
                "Ant investors bought stocks worth 900 billion won as shares fell in Seoul.",
                ("Retail investors bought stocks worth 900 billion won as shares fell in Seoul."),
            ),
        ),
        good=(
            "So-called ant investors, as Korean small shareholders are known, bought.",
            "A Korean lab traced the individual ants.",
        ),
        plural="retail investors",
        when=When(
            near=_KOREAN,
            domain=("stock-market", "economy"),
            not_after=("so-called", "called", "dubbed", "as", "nicknamed", "“", '"'),
            far=("known as ants", "insect*"),
        ),
        safety=Safety.LIKELY,
    ),
    Row(
        "ko-jeonse-price",
        ("charter price",),
        "jeonse price",
        bad=(
            (
                "Charter prices of apartments in Seoul rose for 40 weeks.",
                "Jeonse prices of apartments in Seoul rose for 40 weeks.",
            ),
        ),
        good=("Charter prices for flights from Seoul rose.",),
        plural="jeonse prices",
        when=_HOMES,
    ),
    Row(
        "ko-jeonse-loan",
        ("charter loan",),
        "jeonse loan",
        bad=(
            (
                "Banks in Seoul cut charter loans for apartments.",
                "Banks in Seoul cut jeonse loans for apartments.",
            ),
        ),
        good=("The charter, loans and school fees were on the agenda in Seoul.",),
        plural="jeonse loans",
        when=_HOMES,
    ),
    Row(
        "ko-jeonse-fraud",
        (
            "charter fraud",
            "charter scam",
            "chartered fraud",
            "charter house fraud",
        ),
        "jeonse fraud",
        bad=(
            (
                "Tenants in Incheon lost their homes to charter fraud.",
                "Tenants in Incheon lost their homes to jeonse fraud.",
            ),
        ),
        good=("A charter scam cost tourists from Seoul their flights.",),
        when=_HOMES,
    ),
    Row(
        "ko-jeonse-deposit",
        (
            "charter deposit",
            "chartered deposit",
            "charter guarantee",
        ),
        "jeonse deposit",
        bad=(
            (
                "The landlord in Suwon kept the charter deposit.",
                "The landlord in Suwon kept the jeonse deposit.",
            ),
        ),
        good=("The boat's charter deposit was paid in Busan.",),
        plural="jeonse deposits",
        when=_HOMES,
    ),
    Row(
        "ko-jeonse-and-monthly-rent",
        (
            "charter and monthly rent",
            "charter and monthly tax",
            "charter monthly rent",
            "full rent and monthly rent",
        ),
        "jeonse and monthly rent",
        bad=(
            (
                "Charter and monthly rent for apartments in Seoul rose.",
                "Jeonse and monthly rent for apartments in Seoul rose.",
            ),
        ),
        good=("The school's charter and monthly rent were checked in Seoul.",),
        when=_HOMES,
        hyphens=False,
    ),
    Row(
        "ko-monthly-rent",
        ("monthly tax",),
        "monthly rent",
        bad=(
            (
                "The tenant of the studio in Seoul pays a monthly tax of 700,000 won.",
                "The tenant of the studio in Seoul pays a monthly rent of 700,000 won.",
            ),
        ),
        good=("Landlords in Seoul pay a monthly tax on apartments they let.",),
        when=When(
            near=("tenant*", "studio*", "lodger*", "deposit"),
            within=Scope.SENTENCE,
            far=("tax authorit*", "tax return*", "government", "tax office", "landlords", "city"),
            region=("South Korea",),
        ),
        safety=Safety.LIKELY,
    ),
    Row(
        "ko-capital-gains-tax",
        (
            "transfer income tax",
            "transference tax",
            "transfer gains tax",
        ),
        "capital gains tax",
        bad=(
            (
                "Owners of two homes in Seoul pay a higher transfer income tax.",
                "Owners of two homes in Seoul pay a higher capital gains tax.",
            ),
        ),
        good=("After the transfer, income tax fell due in Seoul.",),
        when=_IN_KOREA,
    ),
    Row(
        "ko-delisting",
        (
            "abolition of listing",
            "listing abolition",
            "abolishment of listing",
            "listing abolishment",
        ),
        "delisting",
        bad=(
            (
                "The firm in Busan faces abolition of listing after the audit.",
                "The firm in Busan faces delisting after the audit.",
            ),
        ),
        good=("The abolition of listing fees pleased brokers.",),
        when=When(not_before=("fee*", "cost*", "charge*", "rule*", "requirement*")),
    ),
    Row(
        "ko-kosdaq",
        (
            "Cosdaq",
            "Kosdak",
            "Cosdak",
            "Kosdaque",
        ),
        "Kosdaq",
        bad=(("The Cosdaq closed at 712.", "The Kosdaq closed at 712."),),
        good=("The Kosdaq closed at 712 and the KOSPI at 2,401.",),
        when=_NAME,
    ),
    Row(
        "ko-kospi",
        (
            "Cospi",
            "Kospy",
            "Cospy",
            "Kospee",
        ),
        "KOSPI",
        bad=(("The Cospi fell 1.2 percent.", "The KOSPI fell 1.2 percent."),),
        good=("The Kospi fell 1.2 percent.",),
        when=_NAME,
    ),
    Row(
        "ko-interlayer-noise",
        (
            "interlayer noise",
            "inter layer noise",
            "interstory noise",
            "inter story noise",
            "layer to layer noise",
        ),
        "noise between floors",
        bad=(
            (
                "Neighbors in an apartment block in Daejeon quarreled over interlayer noise.",
                ("Neighbors in an apartment block in Daejeon quarreled over noise between floors."),
            ),
        ),
        good=("Chips from Korea suffer from interlayer noise.",),
        when=When(
            near=("apartment*", "neighbor*", "neighbour*", "upstairs"),
            far=("chip*", "wafer*", "neural"),
        ),
    ),
    Row(
        "ko-netizen",
        (
            "nurikkun",
            "nurikun",
            "nuri kkun",
        ),
        "netizen",
        bad=(
            (
                "Nurikkun comments praised the driver from Busan.",
                "Netizen comments praised the driver from Busan.",
            ),
        ),
        good=("Netizens praised the driver.",),
        plural="netizens",
    ),
    Row(
        "ko-cram-school",
        (
            "moisturizing school",
            "moisturizing academy",
            "moisturizing institute",
            "moisture academy",
            "supplementary academy",
        ),
        "cram school",
        bad=(
            (
                "Pupils in Daejeon go to a moisturizing academy until ten.",
                "Pupils in Daejeon go to a cram school until ten.",
            ),
        ),
        good=("A moisturizing cream, school nurses in Seoul say, helps.",),
        plural="cram schools",
        when=When(near=(*_KOREAN, "student*", "pupil*")),
    ),
    Row(
        "ko-csat",
        (
            "College Math Ability Test",
            "College Mathematics Ability Test",
            "University Scholastic Ability Test",
            "University Mathematics Ability Test",
            "College Repair Ability Test",
            "University Math Ability Test",
            "University Ability Test",
            "College Ability Test",
        ),
        "College Scholastic Ability Test",
        bad=(
            (
                "Half a million students sat the University Math Ability Test.",
                "Half a million students sat the College Scholastic Ability Test.",
            ),
        ),
        good=("The College Scholastic Ability Test was held.",),
        when=_NAME_IN_KOREA_OR_SCHOOL,
        exact=True,
        hyphens=False,
    ),
    Row(
        "ko-school-violence",
        (
            "hakpok",
            "academic violence",
            "school abuse violence",
            "school violence abuse",
        ),
        "school violence",
        bad=(
            (
                "The actress and the actor denied rumors of academic violence in Korea.",
                "The actress and the actor denied rumors of school violence in Korea.",
            ),
        ),
        good=("A Seoul conference on academic violence in language met.",),
        when=When(
            near=_KOREAN,
            domain=("education", "entertainment", "crime", "sport"),
            far=("conference", "theory"),
        ),
        safety=Safety.LIKELY,
    ),
    Row(
        "ko-senior-center",
        (
            "Gyeongrodang",
            "Gyeongnodang",
            "Kyungrodang",
            "senior citizen party",
            "elderly party",
        ),
        "senior citizens' center",
        bad=(
            (
                "Lunch is served at the Gyeongrodang in Busan.",
                "Lunch is served at the senior citizens' center in Busan.",
            ),
        ),
        good=("A senior citizen party was founded in Seoul for the election.",),
        plural="senior citizens' centers",
        when=When(near=_KOREAN, far=("election", "voters", "founded", "seats", "votes")),
        safety=Safety.LIKELY,
    ),
    Row(
        "ko-karaoke-room",
        (
            "singing room",
            "song room",
            "coin singing room",
            "coin song room",
        ),
        "karaoke room",
        bad=(
            (
                "An outbreak of COVID-19 was traced to a singing room in Incheon.",
                "An outbreak of COVID-19 was traced to a karaoke room in Incheon.",
            ),
        ),
        good=("The choir's singing room in Seoul was painted.",),
        plural="karaoke rooms",
        when=When(
            near=_KOREAN,
            domain=("epidemic", "crime", "entertainment"),
            far=("choir*", "pupil*", "school*", "opera"),
        ),
        safety=Safety.LIKELY,
    ),
    Row(
        "ko-me-too",
        (
            "Mitu movement",
            "Mi Tu movement",
            "Mitoo movement",
            "Mi too movement",
        ),
        "Me Too movement",
        bad=(
            (
                "The Mitu movement reached the theaters of Seoul.",
                "The Me Too movement reached the theaters of Seoul.",
            ),
        ),
        good=("The Me Too movement reached Seoul.",),
        when=_IN_KOREA,
    ),
    Row(
        "ko-candlelight-rally",
        (
            "candle assembly",
            "candle rally",
            "candlelight assembly",
            "candle meeting",
            "candle demonstration",
            "candle gathering",
        ),
        "candlelight rally",
        bad=(
            (
                "A candle assembly filled Gwanghwamun Square in Seoul.",
                "A candlelight rally filled Gwanghwamun Square in Seoul.",
            ),
        ),
        good=("The candle meeting of the Korean makers of wax drew 40 firms.",),
        plural="candlelight rallies",
        when=When(
            near=("gwanghwamun", "protest*", "impeach*", "demonstrat*", "resign*"),
            region=("South Korea",),
        ),
    ),
    Row(
        "ko-sewol",
        (
            "Seowol Ferry",
            "Sewol Lake",
            "Sewolho ferry",
            "Sewol ho",
            "Sewolho",
        ),
        "Sewol ferry",
        bad=(
            (
                "Families of victims of the Sewolho marched to Seoul.",
                "Families of victims of the Sewol ferry marched to Seoul.",
            ),
        ),
        good=("The Sewol ferry sank in 2014.",),
        when=_NAME,
        hyphens=False,
        safety=Safety.LIKELY,
    ),
    Row(
        "ko-vaccine-pass",
        (
            "quarantine pass",
            "anti virus pass",
            "defense pass",
            "prevention pass",
        ),
        "vaccine pass",
        bad=(
            (
                "South Korea dropped the quarantine pass for cafes as COVID-19 cases fell.",
                "South Korea dropped the vaccine pass for cafes as COVID-19 cases fell.",
            ),
        ),
        good=("A defense pass split the Korean team in the pandemic.",),
        plural="vaccine passes",
        when=When(
            near=("covid*", "coronavirus"),
            region=("South Korea",),
            years=(2021, None),
            far=("quarterback*", "midfield*"),
        ),
        safety=Safety.LIKELY,
    ),
    Row(
        "ko-quarantine-authorities",
        ("quarantine authorities",),
        "health authorities",
        bad=("South Korea's [[quarantine authorities]] counted 621 new COVID-19 cases.",),
        good=(("South Korea's quarantine authorities stopped pork from a farm with swine fever."),),
        when=When(
            region=("South Korea",),
            near=("covid*", "coronavirus"),
            far=(
                "livestock",
                "pork",
                "pig*",
                "swine",
                "poultry",
                "avian",
                "cattle",
                "animal*",
                "plant*",
                "fruit",
            ),
        ),
        safety=Safety.FLAG,
        note=(
            "Probably the health authorities: the Korean word means the prevention of epidemics."
        ),
    ),
    Row(
        "ko-relief-money",
        (
            "emergency disaster support fund",
            "emergency disaster subsidy",
            "emergency disaster support money",
            "emergency disaster aid money",
            "national disaster support money",
        ),
        "emergency relief payment",
        bad=(
            (
                "Each family in Korea got an emergency disaster subsidy of 1 million won.",
                "Each family in Korea got an emergency relief payment of 1 million won.",
            ),
        ),
        good=("In an emergency, disaster support money comes late.",),
        plural="emergency relief payments",
        when=_IN_KOREA,
        hyphens=False,
        safety=Safety.LIKELY,
    ),
    Row(
        "ko-cheongdo",
        ("Qingdao",),
        "Cheongdo",
        bad=(
            (
                "Patients of a hospital in Qingdao, near Daegu, tested positive.",
                "Patients of a hospital in Cheongdo, near Daegu, tested positive.",
            ),
        ),
        good=("A ferry from Qingdao in Shandong brought pupils to Daegu.",),
        when=When(
            near=("daegu", "north gyeongsang", "gyeongbuk", "daenam*"),
            far=("shandong", "china*", "chinese", "beer*", "ferry", "beijing"),
            quoted=True,
        ),
    ),
    Row(
        "ko-hwaseong",
        (
            "Mars City",
            "Mars si",
        ),
        "Hwaseong",
        bad=(
            (
                "A factory in Mars City, Gyeonggi Province, burned down.",
                "A factory in Hwaseong, Gyeonggi Province, burned down.",
            ),
        ),
        good=(("The film Mars City was shot in Gyeonggi Province; Mars's city limits are red."),),
        when=When(near=("gyeonggi*",), quoted=True, far=("film", "game", "planet", "musk")),
        exact=True,
        hyphens=False,
    ),
    Row(
        "ko-jinju",
        ("Pearl City",),
        "Jinju",
        bad=(
            (
                "A parade in Pearl City, South Gyeongsang Province, drew crowds.",
                "A parade in Jinju, South Gyeongsang Province, drew crowds.",
            ),
        ),
        good=("Hyderabad, the Pearl City, signed a pact with Seoul.",),
        when=When(
            near=("south gyeongsang*", "gyeongnam"),
            far=("hyderabad", "manama", "hawaii*"),
            quoted=True,
        ),
        exact=True,
        hyphens=False,
    ),
    Row(
        "ko-sacheon",
        ("Sichuan City",),
        "Sacheon",
        bad=(
            (
                "The jets are built in Sichuan City, South Gyeongsang Province.",
                "The jets are built in Sacheon, South Gyeongsang Province.",
            ),
        ),
        good=("Chengdu is a Sichuan city that trades with South Gyeongsang.",),
        when=When(
            near=("south gyeongsang*", "gyeongnam"),
            far=("chengdu", "china*", "chinese"),
            quoted=True,
        ),
        exact=True,
        hyphens=False,
    ),
    Row(
        "ko-gongju",
        ("Princess City",),
        "Gongju",
        bad=(
            (
                "Farmers in Princess City, South Chungcheong Province, harvest chestnuts.",
                "Farmers in Gongju, South Chungcheong Province, harvest chestnuts.",
            ),
        ),
        good=("The theme park Princess City opens in Seoul.",),
        when=When(near=("south chungcheong*", "chungnam"), quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "ko-yellow-dust",
        ("yellow sand",),
        "yellow dust",
        bad=(
            (
                "Yellow sand from the Gobi covered Seoul, the weather agency said.",
                "Yellow dust from the Gobi covered Seoul, the weather agency said.",
            ),
        ),
        good=("The yellow sand of the Korean beach is fine dust to some.",),
        when=When(
            region=("South Korea",),
            near=(
                "gobi",
                "mongolia*",
                "inner mongolia",
                "weather agency",
                "meteorological",
                "particulate*",
            ),
            far=("beach*", "japan*"),
        ),
    ),
    Row(
        "ko-heavy-rain-alert",
        (
            "heavy rain special report",
            "special heavy rain report",
            "special report of heavy rain",
        ),
        "heavy rain alert",
        bad=(
            (
                "A heavy rain special report is in force for Busan.",
                "A heavy rain alert is in force for Busan.",
            ),
        ),
        good=("After heavy rain, special reporters went to Busan.",),
        plural="heavy rain alerts",
        hyphens=False,
    ),
    Row(
        "ko-heat-wave-alert",
        (
            "heat wave special report",
            "special heat wave report",
            "heatwave special report",
            "special report of heat wave",
            "special heat report",
        ),
        "heat wave alert",
        bad=(
            (
                "The heatwave special report was extended to Daegu.",
                "The heat wave alert was extended to Daegu.",
            ),
        ),
        good=("Our heat wave reports: special report on Daegu's poor.",),
        plural="heat wave alerts",
        when=When(near=(*_KOREAN, "degrees")),
        hyphens=False,
    ),
    Row(
        "ko-cold-wave-alert",
        (
            "cold wave special report",
            "special cold wave report",
            "special report of cold wave",
        ),
        "cold wave alert",
        bad=(
            (
                "A cold wave special report was issued for Gangwon Province.",
                "A cold wave alert was issued for Gangwon Province.",
            ),
        ),
        good=("The cold wave, a special report says, will last.",),
        plural="cold wave alerts",
        hyphens=False,
    ),
    Row(
        "ko-snow-alert",
        (
            "heavy snow special report",
            "special heavy snow report",
            "snow special report",
            "special report of heavy snow",
        ),
        "heavy snow alert",
        bad=(
            (
                "A heavy snow special report is in force for Jeju.",
                "A heavy snow alert is in force for Jeju.",
            ),
        ),
        good=("In heavy snow, special report crews drove to Jeju.",),
        plural="heavy snow alerts",
        hyphens=False,
    ),
    Row(
        "ko-monsoon-rain",
        (
            "jangma rain",
            "jangmatbi",
            "rainy rain",
            "jangmat rain",
        ),
        "monsoon rain",
        bad=(
            (
                "Jangma rain will fall in Gwangju until Friday.",
                "Monsoon rain will fall in Gwangju until Friday.",
            ),
        ),
        good=("A rainy, rain-soaked week in Gwangju ended.",),
    ),
    Row(
        "ko-apparent-temperature",
        (
            "sensory temperature",
            "bodily sensation temperature",
            "sensation temperature",
            "haptic temperature",
            "body feeling temperature",
        ),
        "apparent temperature",
        bad=(
            (
                (
                    "The sensory temperature in Seoul fell to minus 20 degrees in the snow, the "
                    "forecast said."
                ),
                (
                    "The apparent temperature in Seoul fell to minus 20 degrees in the snow, the "
                    "forecast said."
                ),
            ),
        ),
        good=("The robot's sensory temperature in Seoul was 40 degrees, as rain fell.",),
        when=When(domain=("weather",), near=("degrees", "celsius"), far=("robot*",)),
    ),
    Row(
        "ko-central-disaster-hq",
        (
            "Central Disaster and Safety Countermeasure Headquarters",
            "Central Disaster Safety Countermeasures Headquarters",
            "Central Disaster Safety Headquarters",
            "Central Disaster and Safety Measures Headquarters",
            "Central Disaster Countermeasures Headquarters",
            "Central Accident Response Headquarters",
        ),
        "Central Disaster and Safety Countermeasures Headquarters",
        bad=(
            (
                "The Central Disaster Safety Headquarters counted 15 dead in Osong.",
                (
                    "The Central Disaster and Safety Countermeasures Headquarters counted 15 "
                    "dead in Osong."
                ),
            ),
        ),
        good=("The Central Disaster and Safety Countermeasures Headquarters met.",),
        when=_NAME,
        exact=True,
        hyphens=False,
    ),
)
