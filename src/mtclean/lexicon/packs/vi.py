"""Terms: politics, the epidemic, media and sport of Vietnamese news.

Compiled by hand from machine-translated news and the usage of news agencies; facts, under the
licence of the project.
"""

from __future__ import annotations

from mtclean.table import Row, When
from mtclean.text.edit import Safety

__all__ = ["ROWS"]

_VIETNAM = When(region=("Vietnam",))
_VIETNAMESE_NAME = When(region=("Vietnam",), quoted=True)
_FOOTBALL = ("match*", "league", "cup", "coach", "goal*", "football", "afc", "aff", "u23", "fifa")

ROWS = (
    Row(
        "vi-politburo",
        ("Ministry of Politics", "Political Ministry"),
        "Politburo",
        bad=(
            (
                "Vietnam's Ministry of Politics met on Tuesday.",
                "Vietnam's Politburo met on Tuesday.",
            ),
        ),
        good=("A ministry of politics and lies, he said in Hanoi.",),
        when=_VIETNAMESE_NAME._replace(not_before=("and",)),
        exact=True,
    ),
    Row(
        "vi-general-secretary",
        ("Secretary General",),
        "General Secretary",
        bad=(
            (
                "In Hanoi, Secretary General Nguyen Phu Trong met the envoy.",
                "In Hanoi, General Secretary Nguyen Phu Trong met the envoy.",
            ),
            ("Party Secretary-General To Lam spoke.", "Party General Secretary To Lam spoke."),
        ),
        good=(
            "UN Secretary General António Guterres met To Lam.",
            "The Secretary General to Lam sent a letter.",
        ),
        when=When(
            before=("nguyen phu trong", "nguyễn phú trọng", "to lam", "tô lâm", "nong duc manh"),
            not_after=("un", "the"),
            quoted=True,
        ),
        exact=True,
    ),
    Row(
        "vi-covid-epidemic",
        (
            "Covid-19 translation",
            "COVID-19 translation",
            "translation Covid-19",
            "translation COVID-19",
        ),
        "COVID-19 epidemic",
        bad=(
            (
                "Hanoi has put the COVID-19 translation under control.",
                "Hanoi has put the COVID-19 epidemic under control.",
            ),
        ),
        good=(
            "In Vietnam, a COVID-19 translation service helps Hmong patients.",
            "A Hanoi poet won a COVID-19 translation prize.",
        ),
        when=_VIETNAM._replace(
            not_before=(
                "service*",
                "of",
                "into",
                "app*",
                "project*",
                "prize*",
                "error*",
                "team*",
                "tool*",
                "work",
            ),
            after=("the", "of", "against", "to", "with"),
        ),
        exact=True,
        hyphens=False,
    ),
    Row(
        "vi-anti-epidemic",
        ("anti-translation", "translation prevention", "translation prevention and control"),
        "anti-epidemic",
        bad=(
            (
                "In Hanoi, soldiers joined the anti-translation work against COVID-19.",
                "In Hanoi, soldiers joined the anti-epidemic work against COVID-19.",
            ),
        ),
        good=("The anti-translation school of poets met in Hanoi after the pandemic.",),
        when=_VIETNAM._replace(
            near=("covid*", "coronavirus"),
            before=("work", "force*", "measure*", "task*", "fund*", "equipment", "effort*"),
        ),
        hyphens=False,
    ),
    Row(
        "vi-f0",
        ("F0",),
        "COVID-19 patient",
        bad=(
            (
                "Hanoi counted 900 F0s, one of them a doctor, in 2022.",
                "Hanoi counted 900 COVID-19 patients, one of them a doctor, in 2022.",
            ),
        ),
        good=(
            "An F0, or patient, must stay at home in Vietnam's COVID-19 plan.",
            "An F0 tornado hit Hanoi in the pandemic.",
        ),
        plural="COVID-19 patients",
        when=_VIETNAM._replace(
            years=(2020, 2023),
            near=("covid*", "coronavirus", "infect*", "patient*", "quarantine*", "counted"),
            before=(",", "is", "are", "was", "were", "in", "at", "who", "must", "and", "."),
            not_before=(", or", "(", "and f"),
            far=("tornado*", "or patient"),
        ),
        exact=True,
        safety=Safety.LIKELY,
    ),
    Row(
        "vi-f1",
        ("F1",),
        "close contact",
        bad=(
            (
                "In Vietnam, 40 F1s are in quarantine after a COVID-19 infection.",
                "In Vietnam, 40 close contacts are in quarantine after a COVID-19 infection.",
            ),
        ),
        good=(
            "The F1 race in Hanoi was canceled because of COVID-19.",
            "In Vietnam, F1s, or close contacts of COVID-19 patients, stay at home.",
        ),
        plural="close contacts",
        when=_VIETNAM._replace(
            years=(2020, 2023),
            near=("covid*", "coronavirus"),
            far=("formula*", "grand prix", "race*", "driver*", "circuit", "close contact*"),
            before=("is", "are", "was", "were", "who", "must", "in"),
        ),
        exact=True,
        safety=Safety.LIKELY,
    ),
    Row(
        "vi-fatherland-front",
        (
            "Front of the Fatherland",
            "Homeland Front",
            "Motherland Front",
            "National Fatherland Front",
        ),
        "Fatherland Front",
        bad=(
            (
                "Vietnam's Homeland Front gave the town a school.",
                "Vietnam's Fatherland Front gave the town a school.",
            ),
        ),
        good=("On the homeland front, Vietnam's economy grew.",),
        when=_VIETNAMESE_NAME,
        exact=True,
        hyphens=False,
    ),
    Row(
        "vi-peoples-procuracy",
        (
            "Institute of Procuracy",
            "Procuracy Institute",
            "People's Control Institute",
            "People's Institute of Procuracy",
            "Institute of People's Procuracy",
            "People's Procuracy Institute",
            "People's Prosecution Institute",
        ),
        "People's Procuracy",
        bad=(
            (
                "Hanoi's Institute of People's Procuracy charged the director.",
                "Hanoi's People's Procuracy charged the director.",
            ),
        ),
        good=("The People's Procuracy charged the director in Hanoi.",),
        when=_VIETNAMESE_NAME,
        exact=True,
        hyphens=False,
    ),
    Row(
        "vi-ho-chi-minh-city",
        (
            "TP.HCM",
            "TP HCM",
            "TPHCM",
            "TP. HCM",
            "Tp.HCM",
            "Tp. HCM",
            "TP.Ho Chi Minh",
            "TP Ho Chi Minh",
            "TP. Ho Chi Minh",
            "City. HCM",
            "HCMC City",
        ),
        "Ho Chi Minh City",
        bad=(
            ("A bridge in TP.HCM was closed.", "A bridge in Ho Chi Minh City was closed."),
            ("Trains from TP Ho Chi Minh were full.", "Trains from Ho Chi Minh City were full."),
        ),
        good=("The trail bears the name of Ho Chi Minh.", "HCMC is short for the city's name."),
        when=When(not_before=("city",), quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "vi-motorbike-taxi",
        (
            "hug car",
            "hugging car",
            "car hug",
            "hugging motorbike",
            "hug motorbike",
            "hug motorbike taxi",
        ),
        "motorbike taxi",
        bad=(
            (
                "A hug car driver in Hanoi returned the bag.",
                "A motorbike taxi driver in Hanoi returned the bag.",
            ),
        ),
        good=(
            "Fans in Hanoi hug cars of their idols.",
            "He gave the man in the car a hug, a paper in Hanoi wrote.",
        ),
        plural="motorbike taxis",
        when=_VIETNAM._replace(
            before=("driver*", "service*", "in", "to", "and", "app*"),
            not_after=("fans", "to", "they", "hanoi"),
        ),
    ),
    Row(
        "vi-national-team",
        ("DT Vietnam", "Vietnam Tel", "Tel Vietnam", "the Vietnam Tel", "the DT Vietnam"),
        "Vietnam",
        bad=(
            ("Coach Park said DT Vietnam needs a goal.", "Coach Park said Vietnam needs a goal."),
        ),
        good=("The firm Vietnam Tel sold its league rights.",),
        when=When(near=_FOOTBALL, far=("firm", "telecom*", "shares"), quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "vi-coach-and-players",
        (
            "teachers and students of coach",
            "teacher and students of coach",
            "teachers and students coach",
        ),
        "team of coach",
        bad=(
            (
                "The teachers and students of coach Park Hang-seo won the cup.",
                "The team of coach Park Hang-seo won the cup.",
            ),
        ),
        good=("Teachers and students of Coach Carter's school went on strike.",),
        article="the",
        when=When(near=_FOOTBALL, far=("school",)),
        hyphens=False,
    ),
    Row(
        "vi-sea-games",
        (
            "Southeast Asian Sports Congress",
            "Southeast Asian Sports Festival",
            "Southeast Asia Games",
            "Southeast Asian Sports Games",
            "South East Asia Games",
        ),
        "Southeast Asian Games",
        bad=(
            (
                "She won gold at the Southeast Asian Sports Congress.",
                "She won gold at the Southeast Asian Games.",
            ),
        ),
        good=("A Southeast Asia games studio won.",),
        when=When(quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "vi-news-agency",
        ("Vietnamese News Agency", "News Agency of Vietnam"),
        "Vietnam News Agency",
        bad=(
            (
                "The train is new, the Vietnamese News Agency reported.",
                "The train is new, the Vietnam News Agency reported.",
            ),
        ),
        good=("A Vietnamese news agency reported it.",),
        when=When(quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "vi-nguoi-lao-dong",
        (
            "Laborer newspaper",
            "Workers newspaper",
            "Laborer Newspaper",
            "Worker Newspaper",
            "newspaper Laborer",
        ),
        "Nguoi Lao Dong newspaper",
        bad=(
            (
                "He told the Laborer Newspaper in Ho Chi Minh City that he left.",
                "He told the Nguoi Lao Dong newspaper in Ho Chi Minh City that he left.",
            ),
        ),
        good=("A Vietnam-born laborer, newspaper in hand, came in.",),
        when=_VIETNAMESE_NAME,
        exact=True,
        hyphens=False,
    ),
    Row(
        "vi-tien-phong",
        ("Pioneer newspaper", "Pioneer Newspaper", "Vanguard newspaper", "Vanguard Newspaper"),
        "Tien Phong newspaper",
        bad=(
            (
                "The Vanguard newspaper in Hanoi gave the runners a prize.",
                "The Tien Phong newspaper in Hanoi gave the runners a prize.",
            ),
        ),
        good=(
            "Nigeria's Vanguard newspaper sent a man to Vietnam.",
            "India's Pioneer newspaper wrote about Hanoi.",
        ),
        when=_VIETNAMESE_NAME._replace(far=("nigeria*", "india*", "lagos", "delhi")),
        exact=True,
        hyphens=False,
    ),
)
