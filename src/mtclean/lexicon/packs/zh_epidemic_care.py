"""Terms: hospitals, vaccines and health bodies of the COVID-19 years, from Chinese.

Compiled by hand from machine-translated news and the usage of official English and the big
agencies; facts, under the licence of the project.
"""

from __future__ import annotations

from mtclean.lexicon.packs.common import CHINA, SURE_OF_COVID
from mtclean.rule import Scope
from mtclean.table import Row, When
from mtclean.text.edit import Safety

__all__ = ["ROWS"]

_COVID_IN_CHINA = When(near=SURE_OF_COVID, region=CHINA)
_EPIDEMIC = When(near=(*SURE_OF_COVID, "epidemic"), region=CHINA)
_VACCINE = When(near=("vaccin*",))

ROWS = (
    Row(
        "zh-cabin-hospital",
        (
            "cabin hospital",
            "shelter cabin hospital",
            "square warehouse hospital",
            "square tank hospital",
            "ark hospital",
            "cubicle hospital",
        ),
        "makeshift hospital",
        bad=(
            (
                "Mild coronavirus patients were sent to a cabin hospital in Changchun.",
                "Mild coronavirus patients were sent to a makeshift hospital in Changchun.",
            ),
        ),
        good=("The ark hospital for pets in Leeds shut in the coronavirus year.",),
        when=_COVID_IN_CHINA._replace(not_after=("square", "fangcang", "log", "mobile")),
        plural="makeshift hospitals",
    ),
    Row(
        "zh-square-cabin",
        ("square cabin", "Fangcang cabin"),
        "makeshift hospital",
        bad=(
            (
                "Shanghai moved 300 coronavirus patients to the square cabin.",
                "Shanghai moved 300 coronavirus patients to the makeshift hospital.",
            ),
        ),
        good=("A square cabin in the hills near Shanghai was let to a coronavirus researcher.",),
        when=_COVID_IN_CHINA._replace(
            near=("patient*", "infected", "infections"), far=("hills", "log", "wooden", "holiday*")
        ),
        plural="makeshift hospitals",
    ),
    Row(
        "zh-huoshenshan",
        (
            "Vulcan Mountain Hospital",
            "Vulcan Hill Hospital",
            "Huoshen Mountain Hospital",
            "Huo Shen Shan Hospital",
            "Fire God Mountain Hospital",
            "Vulcan Hospital",
        ),
        "Huoshenshan Hospital",
        bad=(
            (
                "The Vulcan Mountain Hospital in Wuhan was built in ten days.",
                "The Huoshenshan Hospital in Wuhan was built in ten days.",
            ),
        ),
        good=("Huoshenshan, or Fire God Mountain Hospital, was built in ten days.",),
        when=When(quoted=True, not_after=("or", "(", "“", '"', "means", "meaning", "called")),
        hyphens=False,
    ),
    Row(
        "zh-leishenshan",
        (
            "Raytheon Mountain Hospital",
            "Raytheon Hill Hospital",
            "Leishen Mountain Hospital",
            "Lei Shen Shan Hospital",
            "Thor Mountain Hospital",
            "Thunder God Mountain Hospital",
        ),
        "Leishenshan Hospital",
        bad=(
            (
                "Doctors left the Raytheon Mountain Hospital in April.",
                "Doctors left the Leishenshan Hospital in April.",
            ),
        ),
        good=("Leishenshan, meaning Thunder God Mountain Hospital, has 1,600 beds.",),
        when=When(quoted=True, not_after=("or", "(", "“", '"', "means", "meaning", "called")),
        hyphens=False,
    ),
    Row(
        "zh-jinyintan",
        (
            "Golden Silver Tan Hospital",
            "Golden Silver Lake Hospital",
            "Gold and Silver Beach Hospital",
            "Golden and Silver Beach Hospital",
            "Jinyin Tan Hospital",
            "Jinyin Beach Hospital",
        ),
        "Jinyintan Hospital",
        bad=(
            (
                "The first patients lay in the Golden Silver Tan Hospital.",
                "The first patients lay in the Jinyintan Hospital.",
            ),
        ),
        good=("Gold and silver from the beach were given to the hospital.",),
        when=When(quoted=True),
        hyphens=False,
    ),
    Row(
        "zh-xiaotangshan",
        ("Little Tangshan Hospital", "Small Tangshan Hospital", "Little Soup Mountain Hospital"),
        "Xiaotangshan Hospital",
        bad=(
            (
                "Wuhan built its own Little Tangshan Hospital.",
                "Wuhan built its own Xiaotangshan Hospital.",
            ),
        ),
        good=("A little Tangshan clinic became a hospital.",),
        when=When(quoted=True),
        hyphens=False,
    ),
    Row(
        "zh-xinfadi",
        ("Xinfa Land", "Xinfa place", "Xin Fa Di", "new hair land"),
        "Xinfadi",
        bad=(
            (
                "The Xinfa Land market in Beijing was closed.",
                "The Xinfadi market in Beijing was closed.",
            ),
        ),
        good=("Wigs from new hairlands are sold in Beijing.",),
        when=When(quoted=True, before=("market*", "wholesale*", "agricultural*", ",", "in")),
        hyphens=False,
    ),
    Row(
        "zh-huanan-market",
        ("South China Seafood Market", "South China Seafood Wholesale Market"),
        "Huanan Seafood Market",
        bad=(
            (
                "The South China Seafood Market in Wuhan was closed on Jan 1.",
                "The Huanan Seafood Market in Wuhan was closed on Jan 1.",
            ),
        ),
        good=("The Huanan, or South China, Seafood Market in Wuhan was closed.",),
        when=When(near=("wuhan",), far=("huanan",)),
        hyphens=False,
        safety=Safety.LIKELY,
    ),
    Row(
        "zh-health-kit",
        ("Health Treasure", "Health Bao", "HealthBao"),
        "Health Kit",
        bad=(
            (
                "Guests scan the Health Treasure code at the door in Beijing.",
                "Guests scan the Health Kit code at the door in Beijing.",
            ),
        ),
        good=("The spa in Beijing calls its spring a health treasure.",),
        when=When(region=CHINA, quoted=True),
        exact=True,
    ),
    Row(
        "zh-endowed-with-code",
        ("endowed with", "assigned with"),
        "given",
        bad=(
            (
                "Depositors were endowed with red codes when they arrived in Zhengzhou.",
                "Depositors were given red codes when they arrived in Zhengzhou.",
            ),
        ),
        good=("The film is endowed with a red code of honor.",),
        when=When(
            before=(
                "red codes",
                "yellow codes",
                "a yellow code",
                "a red health code",
                "a yellow health code",
                "red health codes",
                "yellow health codes",
            )
        ),
    ),
    Row(
        "zh-booster-needle",
        (
            "strengthening needle",
            "strengthen needle",
            "booster needle",
            "reinforcement needle",
            "enhancement needle",
            "strengthening injection",
            "enhanced needle",
        ),
        "booster shot",
        bad=(
            (
                "People over 60 may get a strengthening needle of the vaccine.",
                "People over 60 may get a booster shot of the vaccine.",
            ),
        ),
        good=("A booster needle valve is fitted to the pump; no vaccine is in it.",),
        when=_VACCINE._replace(not_before=("valve*",)),
        plural="booster shots",
    ),
    *(
        Row(
            f"zh-{ordinal}-needle",
            (f"{ordinal} needle",),
            f"{ordinal} dose",
            bad=(
                (
                    f"The {ordinal} needle of the vaccine is free.",
                    f"The {ordinal} dose of the vaccine is free.",
                ),
            ),
            good=(f"The nurse took a {ordinal} needle for the vaccine.",),
            when=When(
                before=(
                    "of the vaccine is",
                    "of the vaccine.",
                    "of the vaccine,",
                    "of vaccin*",
                    "of the covid*",
                    "vaccination*",
                    "of covid*",
                )
            ),
        )
        for ordinal in ("first", "second", "third", "fourth")
    ),
    Row(
        "zh-herd-immunity",
        (
            "crowd immunity",
            "flock immunity",
            "group immunity",
            "national immune barrier",
            "universal immune barrier",
            "group immune barrier",
            "mass immune barrier",
            "population immune barrier",
        ),
        "herd immunity",
        bad=(
            (
                "Vaccines will build a national immune barrier against the coronavirus.",
                "Vaccines will build a herd immunity against the coronavirus.",
            ),
            (
                "Group immunity needs a vaccine that stops the coronavirus.",
                "Herd immunity needs a vaccine that stops the coronavirus.",
            ),
        ),
        good=("Lawmakers debated group immunity from lawsuits over the vaccine.",),
        when=_VACCINE._replace(domain=("epidemic",), not_before=("from",)),
        safety=Safety.LIKELY,
    ),
    Row(
        "zh-omicron",
        ("Omi Keron", "Aomi Keron", "Omi Kerong", "Aomikeron", "Omikeron", "Omi Kron", "Omi Cron"),
        "Omicron",
        bad=(
            (
                "The Omi Keron strain spreads faster than Delta.",
                "The Omicron strain spreads faster than Delta.",
            ),
        ),
        good=("Naomi Keron spoke first.",),
        when=When(quoted=True),
    ),
    *(
        Row(
            f"zh-{name.lower()}-mutant",
            (f"{name} mutant strain", f"{name} variant strain", f"{name} mutated strain"),
            f"{name} variant",
            bad=(
                (
                    f"The {name} mutant strain was found in Nanjing.",
                    f"The {name} variant was found in Nanjing.",
                ),
            ),
            good=(f"The {name} variant was found in Nanjing.",),
            when=When(quoted=True),
            plural=f"{name} variants",
        )
        for name in ("Omicron", "Delta")
    ),
    Row(
        "zh-lianhua-qingwen",
        ("Lotus Qingwen", "Lianhua Clear Plague", "Lotus Clear Plague", "Lotus Clearing Plague"),
        "Lianhua Qingwen",
        bad=(
            (
                "Boxes of Lotus Qingwen capsules were sent to every house.",
                "Boxes of Lianhua Qingwen capsules were sent to every house.",
            ),
        ),
        good=("A lotus grew in Qingwen's pond.",),
        when=When(quoted=True),
    ),
    Row(
        "zh-sinovac",
        ("Kexing vaccine", "Beijing Kexing vaccine", "Ke Xing vaccine"),
        "Sinovac vaccine",
        bad=(
            (
                "Chile bought the Kexing vaccine in 2021.",
                "Chile bought the Sinovac vaccine in 2021.",
            ),
        ),
        good=("Chile bought the Sinovac vaccine in 2021.",),
        when=When(quoted=True),
        plural="Sinovac vaccines",
    ),
    Row(
        "zh-cansino",
        ("Kang Sinuo", "Kangxinuo", "Kang Xinuo", "Kangsinuo"),
        "CanSino",
        bad=(("Shares of Kangxinuo rose 4 percent.", "Shares of CanSino rose 4 percent."),),
        good=("Kang Xin, no relation, bought shares.",),
        when=When(quoted=True),
    ),
    Row(
        "zh-sinopharm",
        (
            "Guoyao Group",
            "National Medicine Group",
            "National Drug Group",
            "Chinese Medicine Group",
        ),
        "Sinopharm",
        bad=(
            (
                "Beijing has approved the vaccine of the National Medicine Group.",
                "Beijing has approved the vaccine of Sinopharm.",
            ),
        ),
        good=("A traditional Chinese medicine group in Leeds sells no vaccine.",),
        when=_VACCINE._replace(region=CHINA, quoted=True),
        article="none",
        exact=True,
    ),
    Row(
        "zh-zhong-nanshan",
        ("Clock Nanshan", "Bell Nanshan", "Zhong Nanshan Mountain"),
        "Zhong Nanshan",
        bad=(
            (
                "Clock Nanshan, a lung doctor, warned of a second wave.",
                "Zhong Nanshan, a lung doctor, warned of a second wave.",
            ),
        ),
        good=("A bell on Nanshan rang.",),
        when=When(quoted=True),
    ),
    Row(
        "zh-beautiful-retrograde",
        (
            "most beautiful retrograde",
            "most beautiful retrograder",
            "beautiful retrograder",
            "most beautiful retrograde person",
        ),
        "hero in harm's way",
        bad=(
            (
                "Nurses were hailed as the most beautiful retrogrades.",
                "Nurses were hailed as the heroes in harm's way.",
            ),
        ),
        good=("The most beautiful retrograde orbit is that of Triton.",),
        when=When(not_before=("orbit*", "motion", "movement")),
        plural="heroes in harm's way",
    ),
    Row(
        "zh-aid-hubei-team",
        ("Aid Hubei medical team", "Yuan'e medical team", "Assist Hubei medical team"),
        "medical team sent to Hubei",
        bad=(
            (
                "A nurse of the Aid Hubei medical team came home.",
                "A nurse of the medical team sent to Hubei came home.",
            ),
        ),
        good=("Doctors came to aid Hubei medical teams.",),
        when=When(not_after=("to", "will", "and", "would", "helped", "could", "must")),
        plural="medical teams sent to Hubei",
    ),
    Row(
        "zh-grid-member",
        ("grid member", "grid attendant", "gridman"),
        "community grid worker",
        bad=(
            (
                "A grid member in Wuhan called on each flat as infections spread.",
                "A community grid worker in Wuhan called on each flat as infections spread.",
            ),
        ),
        good=("Power grid members of the Chinese pool met in the epidemic.",),
        when=_EPIDEMIC._replace(
            near=(*SURE_OF_COVID, "epidemic", "infections"),
            far=("power", "electric*", "computing"),
        ),
        plural="community grid workers",
        safety=Safety.LIKELY,
    ),
    Row(
        "zh-big-whites",
        ("big whites", "great whites"),
        "medical workers in protective suits",
        bad=("In Shanghai [[big whites]] took nucleic acid samples all night.",),
        good=("Divers from Shanghai saw great whites; nucleic acid tests came later.",),
        when=When(
            region=CHINA, near=("nucleic acid",), far=("shark*", "diver*"), within=Scope.PARAGRAPH
        ),
        safety=Safety.FLAG,
        note="Slang for the medical workers in white protective suits.",
    ),
    Row(
        "zh-health-commission",
        (
            "State Health and Health Commission",
            "National Health and Construction Commission",
            "National Health and Medical Commission",
            "National Health Protection Commission",
            "National Wei Jian Commission",
            "National Sanitation Commission",
            "National Hygiene Commission",
            "National Health and Hygiene Commission",
            "National Hygiene and Health Commission",
        ),
        "National Health Commission",
        bad=(
            (
                "The National Hygiene and Health Commission counted 40 cases.",
                "The National Health Commission counted 40 cases.",
            ),
        ),
        good=("The National Health and Family Planning Commission existed until 2018.",),
        when=When(quoted=True),
        hyphens=False,
    ),
    Row(
        "zh-state-health-commission",
        ("State Health Commission", "National Health Committee", "State Health Committee"),
        "National Health Commission",
        bad=(
            (
                "The National Health Committee in Beijing counted 40 infections.",
                "The National Health Commission in Beijing counted 40 infections.",
            ),
        ),
        good=("The National Health Committee of Poland thanked China for masks.",),
        when=When(about=("China",), not_before=("of",), quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "zh-local-health-commission",
        (
            "Health Construction Commission",
            "Hygiene and Health Commission",
            "Hygiene and Health Committee",
            "Sanitation and Health Commission",
            "Health and Construction Commission",
        ),
        "Health Commission",
        bad=(
            (
                "The Hubei Sanitation and Health Commission held a meeting.",
                "The Hubei Health Commission held a meeting.",
            ),
        ),
        good=("The Hubei Health Commission held a meeting.",),
        when=When(quoted=True, not_after=("national",)),
        hyphens=False,
    ),
    Row(
        "zh-chinese-cdc",
        (
            "Chinese Disease Control Center",
            "China Disease Control Center",
            "Chinese Center for Disease Control",
            "China Center for Disease Control",
            "Chinese Disease Prevention and Control Center",
            "China Disease Prevention and Control Center",
            "China Center for Disease Prevention and Control",
        ),
        "Chinese Center for Disease Control and Prevention",
        bad=(
            (
                "Gao heads the China Disease Control Center.",
                "Gao heads the Chinese Center for Disease Control and Prevention.",
            ),
        ),
        good=("The Chinese Center for Disease Control and Prevention has 1,900 staff.",),
        when=When(quoted=True, not_before=("and prevention", "& prevention")),
        hyphens=False,
    ),
    Row(
        "zh-disease-control-administration",
        (
            "State Disease Control Bureau",
            "National Disease Control Bureau",
            "National Administration of Disease Control",
            "State Bureau of Disease Control",
            "National Bureau of Disease Control and Prevention",
            "State Administration of Disease Control and Prevention",
        ),
        "National Disease Control and Prevention Administration",
        bad=(
            (
                "The State Disease Control Bureau in Beijing issued new rules.",
                (
                    "The National Disease Control and Prevention Administration in Beijing issued"
                    " new rules."
                ),
            ),
        ),
        good=("The National Disease Control Bureau of Kenya invited Chinese experts.",),
        when=When(about=("China",), not_before=("of",), quoted=True),
        hyphens=False,
    ),
)
