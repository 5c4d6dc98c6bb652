"""Terms: areas, slogans and measures of the COVID-19 years as engines render them from Chinese.

Compiled by hand from machine-translated news and the usage of official English and the big
agencies; facts, under the licence of the project.
"""

from __future__ import annotations

from mtclean.lexicon.packs.common import CHINA, SURE_OF_COVID
from mtclean.table import Row, When

__all__ = ["ROWS"]

_COVID_IN_CHINA = When(near=SURE_OF_COVID, region=CHINA)
_EPIDEMIC = When(near=(*SURE_OF_COVID, "epidemic"), region=CHINA)

ROWS = (
    Row(
        "zh-sealed-area",
        (
            "sealing and control area",
            "sealing control area",
            "sealed and controlled area",
            "sealed control area",
            "closed control area",
            "closure and control area",
            "closed and controlled area",
            "sealing and controlling area",
        ),
        "locked-down area",
        bad=(
            (
                "People in the sealing and control area stay at home, the epidemic office said.",
                "People in the locked-down area stay at home, the epidemic office said.",
            ),
        ),
        good=("Radioactive waste lies in a sealed and controlled area.",),
        when=When(near=(*SURE_OF_COVID, "epidemic"), far=("radioactiv*", "nuclear")),
        plural="locked-down areas",
    ),
    Row(
        "zh-control-area",
        ("management and control area", "tube control area", "pipe control area"),
        "controlled area",
        bad=(
            (
                "Residents of management and control areas need a nucleic acid test a day.",
                "Residents of controlled areas need a nucleic acid test a day.",
            ),
        ),
        good=("The management and control areas of the network were merged.",),
        when=When(near=("nucleic acid", "epidemic prevention", "precaution* area*", "sealing*")),
        plural="controlled areas",
    ),
    Row(
        "zh-prevention-area",
        ("prevention area", "precaution area", "preventive area", "prevention zone"),
        "precautionary area",
        bad=(
            (
                (
                    "This is a prevention area; the next is a locked-down area. Nucleic"
                    " acid tests go on in Suzhou."
                ),
                (
                    "This is a precautionary area; the next is a locked-down area. Nucleic"
                    " acid tests go on in Suzhou."
                ),
            ),
        ),
        good=("A malaria prevention area in China was tested for nucleic acid.",),
        when=_COVID_IN_CHINA._replace(
            near=(
                "sealing and control",
                "locked-down area*",
                "controlled areas",
                "management and control",
            ),
            not_after=("fire", "flood", "malaria", "crime", "infection", "landslide"),
        ),
        plural="precautionary areas",
    ),
    Row(
        "zh-middle-risk-area",
        ("middle risk area", "middle-risk area", "medium danger area", "mid-risk area"),
        "medium-risk area",
        bad=(
            (
                "Two middle-risk areas were lifted as the epidemic eased.",
                "Two medium-risk areas were lifted as the epidemic eased.",
            ),
        ),
        good=("The middle risk, area by area, is flooding.",),
        when=When(near=(*SURE_OF_COVID, "epidemic")),
        plural="medium-risk areas",
        hyphens=False,
    ),
    Row(
        "zh-middle-and-high-risk",
        ("middle and high risk area", "middle-high risk area", "medium and high-risk area"),
        "medium- and high-risk area",
        bad=(
            (
                "Travelers from middle and high risk areas are tested for the coronavirus.",
                "Travelers from medium- and high-risk areas are tested for the coronavirus.",
            ),
        ),
        good=("Travelers from medium- and high-risk areas are tested for the coronavirus.",),
        when=When(near=(*SURE_OF_COVID, "epidemic")),
        plural="medium- and high-risk areas",
        hyphens=False,
    ),
    Row(
        "zh-silent-management",
        (
            "silent management",
            "static silent management",
            "global static management",
            "global silent management",
            "whole-area static management",
            "full-area static management",
        ),
        "static management",
        bad=(
            (
                "The county in Hebei began three days of silent management in the epidemic.",
                "The county in Hebei began three days of static management in the epidemic.",
            ),
        ),
        good=("Silent management of the Shanghai film archive upset its staff.",),
        when=_EPIDEMIC,
    ),
    Row(
        "zh-dynamic-zero",
        (
            "dynamic zero clearing",
            "dynamic zero-clearing",
            "dynamic clear zero",
            "dynamic clearing zero",
            "dynamic clearing to zero",
            "dynamic zero out",
        ),
        "dynamic zero-COVID",
        bad=(
            (
                "The party keeps to dynamic zero clearing, an official said.",
                "The party keeps to dynamic zero-COVID, an official said.",
            ),
        ),
        good=("Dynamic, zero-emission clearing trucks were bought.",),
        hyphens=False,
    ),
    Row(
        "zh-dynamic-clearing",
        ("dynamic clearing", "dynamic reset", "dynamic clearance", "dynamic zeroing"),
        "dynamic zero-COVID",
        bad=(
            (
                "Beijing sticks to the general policy of dynamic clearing in the epidemic.",
                "Beijing sticks to the general policy of dynamic zero-COVID in the epidemic.",
            ),
        ),
        good=("Dynamic clearing of trades began in Shanghai before the epidemic.",),
        when=_EPIDEMIC._replace(
            far=("trades", "derivative*", "customs clearance"),
            not_before=("of", "house", "price*"),
        ),
    ),
    Row(
        "zh-social-zero",
        (
            "social zero clearing",
            "social face zero clearing",
            "social surface zero clearing",
            "social side zero clearing",
            "social face clearing",
            "social surface clearing",
            "zero clearing of the social face",
            "zero clearing of the social surface",
            "zero clearing of society",
            "zero clearing at the social level",
        ),
        "zero community transmission",
        bad=(
            (
                "Changchun has achieved social zero clearing.",
                "Changchun has achieved zero community transmission.",
            ),
        ),
        good=("Social clearing houses for gifts exist.",),
        hyphens=False,
    ),
    Row(
        "zh-social-surface",
        ("on the social surface", "on the social face", "from the social face", "on social face"),
        "in the community",
        bad=(
            (
                "Three infections were found on the social surface, the epidemic office said.",
                "Three infections were found in the community, the epidemic office said.",
            ),
        ),
        good=("On the social surface of the club all was calm in the epidemic.",),
        when=When(near=(*SURE_OF_COVID, "epidemic"), not_before=("of", "all", "things")),
        hyphens=False,
    ),
    Row(
        "zh-social-surface-case",
        ("social surface case", "social face case", "social side case"),
        "community case",
        bad=(
            (
                "The district has had no social face cases since Monday.",
                "The district has had no community cases since Monday.",
            ),
        ),
        good=("A social welfare case was heard.",),
        plural="community cases",
    ),
    Row(
        "zh-social-screening",
        ("social screening", "social face screening", "social surface screening"),
        "community screening",
        bad=(
            (
                "Two of the nucleic acid results came from social screening in Tianjin.",
                "Two of the nucleic acid results came from community screening in Tianjin.",
            ),
        ),
        good=("Social screening of the film in Tianjin ended before the nucleic acid tests.",),
        when=When(near=("nucleic acid",), region=CHINA, not_before=("of", "room*", "tool*")),
    ),
    Row(
        "zh-guard-against-imports",
        (
            "foreign defense import, internal defense rebound",
            "foreign defense import and internal defense rebound",
            "foreign defense input, internal defense rebound",
            "foreign defense input and internal defense rebound",
            "external defense input, internal defense rebound",
            "external defense input and internal defense rebound",
            "external defense import, internal defense rebound",
            "external defense import and internal defense rebound",
            "outer defense input, inner defense rebound",
            "outside defense input and inside defense rebound",
            "external anti-import and internal anti-rebound",
            "external anti-input and internal anti-rebound",
            "foreign anti-import and internal anti-rebound",
        ),
        "guarding against imported cases and a domestic resurgence",
        bad=(
            (
                "The city keeps to foreign defense import, internal defense rebound.",
                "The city keeps to guarding against imported cases and a domestic resurgence.",
            ),
        ),
        good=("Foreign defense imports fell; internal defense spending rebounded.",),
        hyphens=False,
    ),
    Row(
        "zh-joint-prevention",
        (
            "joint prevention and joint control",
            "joint defense and joint control",
            "joint defense joint control",
            "joint prevention joint control",
        ),
        "joint prevention and control",
        bad=(
            (
                "The joint defense and joint control mechanism met as the epidemic spread.",
                "The joint prevention and control mechanism met as the epidemic spread.",
            ),
        ),
        good=("Joint defense and joint control of the airspace were agreed.",),
        when=When(
            near=(*SURE_OF_COVID, "epidemic", "infectious", "pollution"),
            not_before=("of the air*",),
        ),
        hyphens=False,
    ),
    Row(
        "zh-group-prevention",
        (
            "group prevention and group control",
            "group defense and group control",
            "mass prevention and mass control",
            "mass prevention and group control",
            "group prevention group control",
        ),
        "society-wide prevention and control",
        bad=(
            (
                "Villages rely on group prevention and group control.",
                "Villages rely on society-wide prevention and control.",
            ),
        ),
        good=("A prevention group and a control group took part.",),
        hyphens=False,
    ),
    Row(
        "zh-four-early",
        ("four mornings", "four earlies", "four earlys", "four-early requirements"),
        "four early measures",
        bad=(
            (
                (
                    "The four mornings are early detection, early reporting, early isolation and"
                    " early treatment."
                ),
                (
                    "The four early measures are early detection, early reporting, early isolation"
                    " and early treatment."
                ),
            ),
        ),
        good=("On four mornings the early detection clinic was closed.",),
        when=When(
            near=("early detection", "early discovery"),
            not_after=("on", "on all", "for", "in", "after"),
        ),
    ),
    Row(
        "zh-isolation-point",
        (
            "centralized isolation point",
            "concentrated isolation point",
            "central isolation point",
            "isolation point",
            "quarantine point",
        ),
        "quarantine site",
        bad=(
            (
                (
                    "Close contacts went to a centralized isolation point in Shenyang as infections"
                    " rose in the epidemic."
                ),
                (
                    "Close contacts went to a quarantine site in Shenyang as infections rose in the"
                    " epidemic."
                ),
            ),
        ),
        good=("The valve is the isolation point of the circuit in the Shenyang plant.",),
        when=_EPIDEMIC._replace(far=("valve*", "circuit*")),
        plural="quarantine sites",
    ),
    Row(
        "zh-concentrated-isolation",
        ("concentrated isolation", "concentrated quarantine", "focused isolation"),
        "centralized quarantine",
        bad=(
            (
                "Arrivals spend 14 days in concentrated isolation, the epidemic office said.",
                "Arrivals spend 14 days in centralized quarantine, the epidemic office said.",
            ),
        ),
        good=("Years of concentrated isolation made him a poet.",),
        when=When(near=(*SURE_OF_COVID, "epidemic"), not_before=("point*",)),
    ),
    Row(
        "zh-isolation-observation",
        (
            "isolation medical observation",
            "isolated medical observation",
        ),
        "isolation for medical observation",
        bad=(
            (
                "The family is under isolation medical observation.",
                "The family is under isolation for medical observation.",
            ),
        ),
        good=("The family is in isolation; medical observation goes on.",),
    ),
    Row(
        "zh-disinfection-and-killing",
        ("disinfection and killing", "disinfection and elimination", "disinfection killing"),
        "disinfection",
        bad=(
            (
                "Workers began the disinfection and killing at the market.",
                "Workers began the disinfection at the market.",
            ),
        ),
        good=("Disinfection and killing of rats cost 900 yuan.",),
        when=When(
            not_before=("of", "insect*", "rats", "rodents", "germs", "bacteria", "virus*", "pests")
        ),
    ),
    Row(
        "zh-resume-work",
        ("resume work and resume production", "return to work and return to production"),
        "resume work and production",
        bad=(
            (
                "Firms may resume work and resume production on Monday.",
                "Firms may resume work and production on Monday.",
            ),
        ),
        good=("Staff resume work; the plants resume production later.",),
        hyphens=False,
    ),
    Row(
        "zh-resumed-work",
        ("resumed work and resumed production", "returned to work and resumed production"),
        "resumed work and production",
        bad=(
            (
                "Most plants have resumed work and resumed production.",
                "Most plants have resumed work and production.",
            ),
        ),
        good=("Staff resumed work, and plants resumed production.",),
        hyphens=False,
    ),
    Row(
        "zh-resuming-work",
        ("resuming work and resuming production", "resuming work and reproduction"),
        "resuming work and production",
        bad=(
            (
                "Resuming work and resuming production comes first.",
                "Resuming work and production comes first.",
            ),
        ),
        good=("Resuming work is one thing, resuming production another.",),
        hyphens=False,
    ),
    Row(
        "zh-rework-and-reproduction",
        (
            "rework and reproduction",
            "rework and return to production",
            "resumption of work and reproduction",
            "rework and re-production",
        ),
        "resumption of work and production",
        bad=(
            (
                "The epidemic slowed the rework and reproduction of firms.",
                "The epidemic slowed the resumption of work and production of firms.",
            ),
        ),
        good=("The rework and reproduction of old songs is a trade.",),
        when=When(near=(*SURE_OF_COVID, "epidemic")),
        hyphens=False,
    ),
)
