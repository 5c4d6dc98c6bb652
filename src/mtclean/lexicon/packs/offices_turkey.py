"""Offices and bodies of Turkey as engines render them from Turkish.

Compiled by hand from machine-translated news and the bodies' own English names; facts, under the
licence of the project. What outlets write on purpose beside the usual name is left alone.
"""

from __future__ import annotations

from mtclean.table import Row, When

__all__ = ["ROWS"]

_TURKEY = When(region=("Turkey",), quoted=True)
_ANYWHERE = When(quoted=True)

ROWS = (
    Row(
        "tr-peoples-party",
        (
            "Republic People's Party",
            "People's Republican Party",
            "Republican Public Party",
            "Republican Folk Party",
            "Republican People Party",
            "Republican Peoples Party",
        ),
        "Republican People's Party",
        bad=(
            (
                "In Ankara, the People's Republican Party (CHP) left the hall.",
                "In Ankara, the Republican People's Party (CHP) left the hall.",
            ),
        ),
        good=(
            "The Republican People's Party left the hall in Ankara.",
            "The People's Republican Party of Vermont met.",
        ),
        when=_TURKEY,
        exact=True,
        hyphens=False,
    ),
    Row(
        "tr-nationalist-movement-party",
        (
            "National Movement Party",
            "Nationalist Moving Party",
            "Nationalistic Movement Party",
            "Nationalist Motion Party",
        ),
        "Nationalist Movement Party",
        bad=(
            (
                "Devlet Bahçeli of Turkey's National Movement Party spoke.",
                "Devlet Bahçeli of Turkey's Nationalist Movement Party spoke.",
            ),
        ),
        good=("The National Movement Party of Ghana met.",),
        when=_TURKEY,
        exact=True,
        hyphens=False,
    ),
    Row(
        "tr-peoples-democratic-party",
        (
            "Peoples Democracy Party",
            "Peoples' Democracy Party",
            "Democratic Party of Peoples",
            "Democratic Party of the Peoples",
            "People's Democracy Party",
            "Democratic Peoples Party",
        ),
        "Peoples' Democratic Party",
        bad=(
            (
                "Deputies of the Peoples' Democracy Party (HDP) met in Ankara.",
                "Deputies of the Peoples' Democratic Party (HDP) met in Ankara.",
            ),
        ),
        good=(
            "The People's Democracy Party (HADEP) was banned in Turkey in 2003; the HDP is new.",
        ),
        when=_TURKEY._replace(
            near=("hdp", "demirtaş", "demirtas", "sancar", "buldan"), far=("hadep", "2003", "1999")
        ),
        exact=True,
        hyphens=False,
    ),
    Row(
        "tr-grand-national-assembly",
        (
            "Great National Assembly of Turkey",
            "Turkey Great National Assembly",
            "Turkey Grand National Assembly",
            "Turkey's Great National Assembly",
            "Grand National Assembly of the Turkey",
        ),
        "Grand National Assembly of Turkey",
        bad=(
            (
                "The Great National Assembly of Turkey passed the bill.",
                "The Grand National Assembly of Turkey passed the bill.",
            ),
        ),
        good=("In Turkey, a great national assembly hall was opened.",),
        when=_ANYWHERE,
        exact=True,
        hyphens=False,
    ),
    Row(
        "tr-parliament-speaker",
        (
            "TBMM President",
            "TBMM Chairman",
            "President of the TBMM",
            "Chairman of the TBMM",
            "Parliament President",
            "TBMM Speaker",
        ),
        "Parliament Speaker",
        bad=(
            (
                "TBMM President Mustafa Şentop went to Baku.",
                "Parliament Speaker Mustafa Şentop went to Baku.",
            ),
        ),
        good=(
            "At the TBMM, President Erdogan spoke.",
            "In the TBMM President Erdogan has a majority.",
        ),
        when=When(
            before=(
                "mustafa",
                "binali",
                "i̇smail",
                "ismail",
                "numan",
                "cemil",
                "şentop",
                "sentop",
                "kurtulmuş",
                "kurtulmus",
            ),
            quoted=True,
        ),
        exact=True,
        hyphens=False,
    ),
    Row(
        "tr-speaker-of-the-assembly",
        (
            "President of the Turkish Grand National Assembly",
            "Chairman of the Turkish Grand National Assembly",
            "President of the Grand National Assembly of Turkey",
            "Chairman of the Grand National Assembly of Turkey",
            "Head of the Turkish Grand National Assembly",
        ),
        "Speaker of the Turkish Grand National Assembly",
        bad=(
            (
                "The President of the Turkish Grand National Assembly, Numan Kurtulmuş, spoke.",
                "The Speaker of the Turkish Grand National Assembly, Numan Kurtulmuş, spoke.",
            ),
        ),
        good=("Atatürk became President of the Grand National Assembly of Turkey in 1920.",),
        when=When(
            far=("1920", "1921", "1922", "1923", "atatürk", "ataturk", "mustafa kemal"), quoted=True
        ),
        exact=True,
        hyphens=False,
    ),
    Row(
        "tr-general-staff",
        (
            "General Staff Presidency",
            "Presidency of the General Staff",
            "Chairmanship of the General Staff",
            "Presidency of General Staff",
        ),
        "General Staff",
        bad=(
            (
                "Turkey's General Staff Presidency denied the report.",
                "Turkey's General Staff denied the report.",
            ),
        ),
        good=("The Presidency, General Staff and police in Turkey denied it.",),
        when=_TURKEY,
        exact=True,
        hyphens=False,
    ),
    Row(
        "tr-communications-directorate",
        (
            "Communications Presidency",
            "Communication Presidency",
            "Presidency of Communications",
            "Presidential Communication Presidency",
            "Presidential Communications Presidency",
        ),
        "Communications Directorate",
        bad=(
            (
                "Turkey's Communications Presidency denied the report.",
                "Turkey's Communications Directorate denied the report.",
            ),
        ),
        good=(
            "“The Communications Presidency” is a book on Reagan that sells in Turkey.",
            "The Communications Presidency at Ohio State is vacant.",
        ),
        when=_TURKEY._replace(far=("reagan", "clinton", "book*")),
        exact=True,
        hyphens=False,
    ),
    Row(
        "tr-intelligence-organization",
        (
            "National Intelligence Agency",
            "National Intelligence Department",
            "National Intelligence Institution",
            "National Intelligence Undersecretariat",
        ),
        "National Intelligence Organization",
        bad=(
            (
                "Turkey's National Intelligence Agency (MIT) caught him in Kosovo.",
                "Turkey's National Intelligence Organization (MIT) caught him in Kosovo.",
            ),
        ),
        good=(
            "Nigeria's National Intelligence Agency warned Turkey's MİT.",
            "Thailand's National Intelligence Agency spoke to Turkey.",
        ),
        when=When(
            about=("Turkey",),
            near=("mit", "mi̇t", "hakan fidan", "kalın", "kalin"),
            far=("nigeria*", "thai*", "indonesia*", "saudi*", "korea*"),
            quoted=True,
        ),
        exact=True,
        hyphens=False,
    ),
    Row(
        "tr-statistical-institute",
        (
            "Turkey Statistical Institute",
            "Turkish Statistics Institution",
            "Turkey Statistics Institute",
            "Statistics Institute of Turkey",
            "Turkey Statistics Institution",
            "Turkish Statistical Institution",
            "Turkish Statistics Agency",
        ),
        "Turkish Statistical Institute",
        bad=(
            (
                "Prices rose 3 percent, the Turkey Statistical Institute said.",
                "Prices rose 3 percent, the Turkish Statistical Institute said.",
            ),
        ),
        good=("Prices rose, the Turkish Statistical Institute said.",),
        when=_ANYWHERE,
        exact=True,
        hyphens=False,
    ),
    Row(
        "tr-banking-agency",
        (
            "Banking Regulation and Supervision Institution",
            "Banking Regulation and Audit Agency",
            "Banking Regulation and Inspection Agency",
            "Banking Regulatory and Supervisory Authority of Turkey",
            "Banking Regulation and Supervision Authority",
        ),
        "Banking Regulation and Supervision Agency",
        bad=(
            (
                "Turkey's Banking Regulation and Supervision Institution (BDDK) cut the limit.",
                "Turkey's Banking Regulation and Supervision Agency (BDDK) cut the limit.",
            ),
        ),
        good=("Banking regulation and supervision authority lies with Turkey's lira board.",),
        when=_TURKEY,
        exact=True,
        hyphens=False,
    ),
    Row(
        "tr-council-of-higher-education",
        (
            "Higher Education Institution",
            "Higher Education Institute",
            "Higher Education Board",
            "Board of Higher Education",
        ),
        "Council of Higher Education",
        bad=(
            (
                "The Higher Education Board (YÖK) moved the exam.",
                "The Council of Higher Education (YÖK) moved the exam.",
            ),
        ),
        good=(
            "A Higher Education Institution in Izmir moved the exam.",
            "The Higher Education Institutions law in Turkey is from YÖK.",
        ),
        when=When(
            before=("(yök", "(yok", "president erol", "president yekta", "president prof"),
            quoted=True,
        ),
        exact=True,
        hyphens=False,
    ),
    Row(
        "tr-election-council",
        (
            "Supreme Selection Board",
            "High Selection Board",
            "Higher Selection Board",
            "Supreme Selection Council",
            "High Selection Council",
        ),
        "Supreme Election Council",
        bad=(
            (
                "Turkey's High Selection Board (YSK) canceled the vote.",
                "Turkey's Supreme Election Council (YSK) canceled the vote.",
            ),
        ),
        good=(
            "The High Selection Board of the Turkish Navy met.",
            "The Supreme Election Council canceled the vote in Turkey.",
        ),
        when=_TURKEY._replace(near=("ysk", "vote*", "ballot*", "election*"), far=("navy", "army")),
        exact=True,
        hyphens=False,
    ),
    Row(
        "tr-council-of-state",
        ("State Council",),
        "Council of State",
        bad=(
            (
                "Turkey's State Council (Danıştay) halted the sale.",
                "Turkey's Council of State (Danıştay) halted the sale.",
            ),
        ),
        good=(
            "China's State Council halted the sale of a port in Turkey.",
            "The State Council in Turkey's neighbor met.",
        ),
        when=When(
            about=("Turkey",),
            near=("danıştay", "danistay", "10th chamber", "chamber"),
            not_before=("of",),
            far=("china*", "chinese", "cuba*"),
            quoted=True,
        ),
        exact=True,
        hyphens=False,
    ),
    Row(
        "tr-religious-affairs",
        (
            "Religious Affairs Presidency",
            "Religious Affairs Directorate Presidency",
            "Religious Works Presidency",
            "Presidency of Religious Works",
        ),
        "Presidency of Religious Affairs",
        bad=(
            (
                "Turkey's Religious Affairs Presidency set the date.",
                "Turkey's Presidency of Religious Affairs set the date.",
            ),
        ),
        good=("Turkey's Presidency of Religious Affairs set the date.",),
        when=_TURKEY,
        exact=True,
        hyphens=False,
    ),
    Row(
        "tr-metropolitan-mayor",
        (
            "Metropolitan Municipal President",
            "Metropolitan Municipality Chairman",
            "Metropolitan Municipality Head",
            "Metropolitan Municipal Chairman",
            "Metropolitan City President",
            "Metropolitan Belediye President",
        ),
        "Metropolitan Municipality Mayor",
        bad=(
            (
                "Bursa Metropolitan Municipality Chairman Alinur Aktaş came.",
                "Bursa Metropolitan Municipality Mayor Alinur Aktaş came.",
            ),
        ),
        good=("The Metropolitan Municipality chairman of works came.",),
        when=When(not_before=("erdogan", "erdoğan"), person="after", quoted=True),
        exact=True,
        hyphens=False,
    ),
)
