"""Terms: prosecutors, courts and police of Korea as engines render them from Korean.

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

ROWS = (
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
        when=When(near=(*KOREAN, "prosecutors"), far=("critics",)),
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
        when=When(near=(*KOREAN, "japan*", "tokyo", "osaka", "yen"), far=("novel", "book", "film")),
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
            near=KOREAN,
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
)
