"""Agencies and other bodies of Japan as engines render them from Japanese and Chinese.

Compiled by hand from machine-translated news and the English names that the bodies use
themselves; facts, under the licence of the project.
"""

from __future__ import annotations

from mtclean.lexicon.packs.common import JAPANESE
from mtclean.table import Row, When

__all__ = ["ROWS"]

_NAME = When(quoted=True)
_IN_JAPAN = When(near=JAPANESE, quoted=True)

ROWS = (
    Row(
        "ja-fsa",
        (
            "Financial Agency",
            "Financial Services Bureau",
            "Financial Affairs Agency",
            "Finance Agency",
            "Financial Services Department",
            "Monetary Agency",
        ),
        "Financial Services Agency",
        bad=(
            (
                "Japan's Financial Agency fined the exchange.",
                "Japan's Financial Services Agency fined the exchange.",
            ),
        ),
        good=("The Local Finance Agency of Britain met Japan's envoy.",),
        when=When(
            after=("japan's", "japan’s", "japanese", "the"),
            about=("Japan",),
            near=("bank*", "exchange", "securities", "insur*", "crypto*"),
            not_before=("of", "for"),
            far=("local finance",),
            quoted=True,
        ),
        exact=True,
        hyphens=False,
    ),
    Row(
        "ja-jma",
        (
            "Japan Weather Agency",
            "Japan Meteorological Office",
            "Japanese Meteorological Agency",
            "Japan Meteorological Bureau",
            "Japan Meteorological Administration",
            "Japanese Weather Agency",
            "Japanese Meteorological Bureau",
            "Japan Meteorology Agency",
            "Japanese Meteorological Office",
            "Japan Weather Service",
            "Japan Meteorological Department",
            "Japan Meteorological Board",
        ),
        "Japan Meteorological Agency",
        bad=(
            (
                "The Japan Weather Agency lifted the warning.",
                "The Japan Meteorological Agency lifted the warning.",
            ),
        ),
        good=(
            (
                "The Japan Meteorological Agency lifted the warning; the Japan Weather "
                "Association did not."
            ),
        ),
        when=_NAME,
        exact=True,
        hyphens=False,
    ),
    Row(
        "ja-tokyo-fire",
        (
            "Tokyo Fire Agency",
            "Tokyo Firefighting Agency",
            "Tokyo Fire Fighting Agency",
            "Tokyo Fire Defense Agency",
            "Tokyo Fire Service Agency",
            "Tokyo Fire Office",
            "Tokyo Fire Bureau",
            "Tokyo Firefighting Department",
            "Tokyo Fire Fighting Department",
            "Tokyo Fire Prevention Agency",
        ),
        "Tokyo Fire Department",
        bad=(
            (
                "The Tokyo Firefighting Agency sent 31 engines.",
                "The Tokyo Fire Department sent 31 engines.",
            ),
        ),
        good=("The Tokyo Fire Department sent 31 engines.",),
        when=_NAME,
        exact=True,
        hyphens=False,
    ),
    Row(
        "ja-mpd",
        (
            "Tokyo Metropolitan Police Agency",
            "Tokyo Metropolitan Police Office",
            "Tokyo Metropolitan Police Bureau",
            "Tokyo Police Agency",
            "Tokyo Metropolitan Police Force Agency",
            "Tokyo Police Office",
            "Tokyo Police Bureau",
            "Tokyo Capital Police Department",
        ),
        "Tokyo Metropolitan Police Department",
        bad=(
            (
                "The Tokyo Metropolitan Police Agency arrested two men.",
                "The Tokyo Metropolitan Police Department arrested two men.",
            ),
        ),
        good=(
            (
                "The Tokyo Metropolitan Police Department arrested two men; Tokyo police "
                "office hours are nine to five."
            ),
        ),
        when=_NAME,
        exact=True,
        hyphens=False,
    ),
    Row(
        "ja-mpd-short",
        (
            "Metropolitan Police Agency",
            "Metropolitan Police Office",
            "Metropolitan Police Bureau",
        ),
        "Metropolitan Police Department",
        bad=(
            (
                "Tokyo's Metropolitan Police Agency arrested two men from Chiba.",
                "Tokyo's Metropolitan Police Department arrested two men from Chiba.",
            ),
        ),
        good=("Seoul's Metropolitan Police Agency asked Japan for help.",),
        when=When(
            about=("Japan",),
            not_after=(
                "tokyo",
                "seoul",
                "busan",
                "daegu",
                "incheon",
                "gwangju",
                "daejeon",
                "ulsan",
            ),
            far=("seoul", "busan", "korea*", "thai*", "bangkok", "taipei"),
            quoted=True,
        ),
        exact=True,
        hyphens=False,
    ),
    Row(
        "ja-npa",
        (
            "State Police Agency",
            "Japanese Police Agency",
            "Japan Police Agency",
            "National Police Office",
            "National Police Bureau",
            "Central Police Agency",
            "Police Agency of Japan",
            "National Police Department",
        ),
        "National Police Agency",
        bad=(
            (
                "Japan's National Police Department counted 19,000 cases.",
                "Japan's National Police Agency counted 19,000 cases.",
            ),
        ),
        good=("Japan's envoy met the National Police Bureau of Haiti and Kenya's.",),
        when=When(
            about=("Japan",), after=("japan's", "japan’s", "the"), not_before=("of",), quoted=True
        ),
        exact=True,
        hyphens=False,
    ),
    Row(
        "ja-public-safety-commission",
        (
            "National Public Safety Committee",
            "National Public Security Committee",
            "National Public Security Commission",
            "National Public Safety Council",
        ),
        "National Public Safety Commission",
        bad=(
            (
                "The chairman of Japan's National Public Safety Committee apologized.",
                "The chairman of Japan's National Public Safety Commission apologized.",
            ),
        ),
        good=("The chair of Ohio's public safety committee came to Japan.",),
        when=When(about=("Japan",), quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "ja-coast-guard-after-country",
        (
            "Maritime Security Agency",
            "Maritime Safety Agency",
            "Marine Safety Agency",
            "Maritime Security Bureau",
            "Marine Security Agency",
            "Maritime Security Office",
            "Sea Security Agency",
        ),
        "Coast Guard",
        bad=(
            (
                "Japan's Maritime Security Agency sent two patrol boats to Ishigaki.",
                "Japan's Coast Guard sent two patrol boats to Ishigaki.",
            ),
        ),
        good=("Indonesia's Maritime Security Agency thanked Japan.",),
        when=When(after=("japan's", "japan’s", "japanese"), quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "ja-coast-guard",
        (
            "Maritime Security Agency",
            "Maritime Safety Agency",
            "Marine Safety Agency",
            "Maritime Security Bureau",
            "Marine Security Agency",
            "Maritime Security Office",
            "Sea Security Agency",
            "Japan Maritime Security Agency",
            "Japan Maritime Safety Agency",
            "Japanese Maritime Security Agency",
            "Japan Coast Guard Agency",
        ),
        "Japan Coast Guard",
        bad=(
            (
                "The Maritime Security Agency in Yokohama sent two patrol boats.",
                "The Japan Coast Guard in Yokohama sent two patrol boats.",
            ),
        ),
        good=(
            "The U.S. Maritime Security Agency met Japan's envoy.",
            "The European Maritime Safety Agency worked with Japan, with Japan's help.",
        ),
        article="the",
        heads=("patrol*", "vessel*", "ship*", "official*", "plane*", "aircraft"),
        when=When(
            about=("Japan",),
            not_after=(
                "european",
                "u.s.",
                "indonesian",
                "indonesia's",
                "indonesia’s",
                "korean",
                "japan's",
                "japan’s",
                "japanese",
            ),
            far=("european maritime", "indonesia*", "u.s. maritime", "bakamla"),
            quoted=True,
        ),
        exact=True,
        hyphens=False,
    ),
    Row(
        "ja-joint-staff",
        (
            "Integrated Staff Office",
            "Unified Staff Office",
            "Integrated Staff Supervision Department",
            "Unified Staff Department",
            "Joint Staff Supervision Department",
            "Joint Staff Supervision",
            "Integrated Staff",
            "Unified Staff Supervision",
            "Integrated Staff Department",
            "Integrated Staff Headquarters",
        ),
        "Joint Staff Office",
        bad=(
            (
                "Japan's Integrated Staff Office said the jets had turned back.",
                "Japan's Joint Staff Office said the jets had turned back.",
            ),
        ),
        good=("The firm's integrated staff office opened in Japan.",),
        when=When(
            region=("Japan",),
            near=(
                "jets",
                "missile*",
                "warship*",
                "aircraft",
                "self-defense",
                "defense ministry",
                "ministry of defense",
            ),
            not_before=("train*", "canteen"),
            quoted=True,
        ),
        exact=True,
        hyphens=False,
    ),
    Row(
        "ja-imperial-household",
        (
            "Miyauchi Agency",
            "Palace Agency",
            "Imperial Palace Agency",
            "Miyauchi Office",
            "Imperial Household Department",
            "Imperial Household Office",
            "Imperial Court Agency",
            "Imperial House Agency",
            "Royal Household Agency",
            "Imperial Household Bureau",
            "Imperial Family Agency",
        ),
        "Imperial Household Agency",
        bad=(
            (
                "The Imperial Palace Agency in Tokyo said the emperor was well.",
                "The Imperial Household Agency in Tokyo said the emperor was well.",
            ),
        ),
        good=(
            (
                "The Imperial Household Department served China's court. Japan's Imperial "
                "Household Agency does today."
            ),
        ),
        when=When(
            near=("emperor*", "empress*", "princess*", "prince", "crown prince", "akishino"),
            region=("Japan",),
            far=("qing", "dynasty", "puyi"),
            quoted=True,
        ),
        exact=True,
        hyphens=False,
    ),
    Row(
        "ja-nra",
        (
            "Nuclear Regulation Commission",
            "Atomic Energy Regulation Committee",
            "Nuclear Regulatory Committee",
            "Nuclear Regulation Committee",
            "Atomic Regulation Committee",
            "Atomic Power Regulation Committee",
            "Nuclear Power Regulation Committee",
            "Nuclear Power Regulatory Commission",
            "Atomic Energy Regulatory Commission",
            "Atomic Power Regulatory Commission",
            "Nuclear Control Commission",
        ),
        "Nuclear Regulation Authority",
        bad=(
            (
                "Japan's Nuclear Regulation Committee cleared the reactor in Niigata.",
                "Japan's Nuclear Regulation Authority cleared the reactor in Niigata.",
            ),
        ),
        good=("Japan's reactors were studied by the U.S. Nuclear Regulatory Commission.",),
        when=When(about=("Japan",), quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "ja-board-of-audit",
        (
            "Accounting Inspection Institute",
            "Accounting Audit Institute",
            "Board of Accounting",
            "Accounting Inspection Office",
            "Accounting Inspection Agency",
            "Accounting Audit Office",
            "Court of Accounting",
            "Board of Accounts",
            "Accounting Inspectorate",
        ),
        "Board of Audit",
        bad=(
            (
                "Japan's Accounting Inspection Institute found 30 billion yen wasted.",
                "Japan's Board of Audit found 30 billion yen wasted.",
            ),
        ),
        good=("Florida's Board of Accounting met Japan's envoy.",),
        when=When(about=("Japan",), near=("yen",), quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "ja-cabinet-legislation-bureau",
        (
            "Cabinet Legal Bureau",
            "Cabinet Legislation Department",
            "Cabinet Law Office",
            "Cabinet Legislative Bureau",
            "Cabinet Legal Affairs Bureau",
            "Cabinet Legislation Office",
            "Cabinet Law Bureau",
            "Cabinet Legislative Office",
        ),
        "Cabinet Legislation Bureau",
        bad=(
            (
                "Japan's Cabinet Legal Bureau approved the bill.",
                "Japan's Cabinet Legislation Bureau approved the bill.",
            ),
        ),
        good=("Japan's Cabinet Legislation Bureau approved the bill.",),
        when=_IN_JAPAN,
        exact=True,
        hyphens=False,
    ),
    Row(
        "ja-tax-bureau",
        (
            "Tokyo National Tax Bureau",
            "Tokyo National Taxation Bureau",
            "Tokyo Tax Bureau",
            "Tokyo State Tax Bureau",
            "Tokyo National Tax Agency",
            "Tokyo National Tax Office",
            "Tokyo State Taxation Bureau",
        ),
        "Tokyo Regional Taxation Bureau",
        bad=(
            (
                "The Tokyo National Tax Bureau found hidden income.",
                "The Tokyo Regional Taxation Bureau found hidden income.",
            ),
        ),
        good=("The Tokyo Regional Taxation Bureau found hidden income.",),
        when=_NAME,
        exact=True,
        hyphens=False,
    ),
    Row(
        "ja-osaka-tax-bureau",
        (
            "Osaka National Tax Bureau",
            "Osaka National Taxation Bureau",
            "Osaka Tax Bureau",
            "Osaka State Tax Bureau",
            "Osaka National Tax Agency",
            "Osaka National Tax Office",
        ),
        "Osaka Regional Taxation Bureau",
        bad=(
            (
                "The Osaka National Tax Bureau found hidden income.",
                "The Osaka Regional Taxation Bureau found hidden income.",
            ),
        ),
        good=("The Osaka Regional Taxation Bureau found hidden income.",),
        when=_NAME,
        exact=True,
        hyphens=False,
    ),
    Row(
        "ja-cultural-affairs",
        (
            "Culture Agency",
            "Cultural Agency",
            "Agency of Culture",
            "Culture Office",
            "Cultural Office",
            "Cultural Affairs Bureau",
        ),
        "Agency for Cultural Affairs",
        bad=(
            (
                "Japan's Culture Agency moved to Kyoto.",
                "Japan's Agency for Cultural Affairs moved to Kyoto.",
            ),
        ),
        good=("Denmark's Culture Agency lent Japan a ship.",),
        when=When(after=("japan's", "japan’s", "japanese"), about=("Japan",), quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "ja-reconstruction-agency",
        (
            "Revival Agency",
            "Recovery Agency",
            "Rehabilitation Agency",
            "Renaissance Agency",
            "Restoration Agency",
        ),
        "Reconstruction Agency",
        bad=(
            (
                "Japan's Revival Agency paid for the school in Fukushima.",
                "Japan's Reconstruction Agency paid for the school in Fukushima.",
            ),
        ),
        good=("Grenada's Recovery Agency thanked Japan.",),
        when=When(
            about=("Japan",),
            near=("fukushima", "tsunami", "iwate", "miyagi"),
            far=("dominica", "grenada"),
            quoted=True,
        ),
        exact=True,
        hyphens=False,
    ),
    Row(
        "ja-children-and-families",
        (
            "Children's Family Agency",
            "Children’s Family Agency",
            "Child Family Agency",
            "Children and Family Agency",
            "Child and Family Agency",
            "Children Family Agency",
            "Children's Families Agency",
            "Kodomo Family Agency",
            "Children's Home Agency",
            "Children’s Home Agency",
        ),
        "Children and Families Agency",
        bad=(
            (
                "Japan's Child Family Agency opened in 2023.",
                "Japan's Children and Families Agency opened in 2023.",
            ),
        ),
        good=("Ireland's Child and Family Agency met Japan's envoy.",),
        when=When(
            about=("Japan",), far=("ireland*", "irish", "tusla"), years=(2021, None), quoted=True
        ),
        exact=True,
        hyphens=False,
    ),
    Row(
        "ja-immigration",
        (
            "Immigration Control Agency",
            "Immigration and Residence Management Agency",
            "Immigration Residence Management Agency",
            "Entry and Exit Residence Management Agency",
            "Immigration and Residency Management Agency",
            "Immigration Management Agency",
            "Entry and Exit Management Agency",
            "Immigration and Stay Management Agency",
        ),
        "Immigration Services Agency",
        bad=(
            (
                (
                    "Japan's Immigration and Residence Management Agency counted 3.4 million "
                    "foreigners."
                ),
                "Japan's Immigration Services Agency counted 3.4 million foreigners.",
            ),
        ),
        good=("Japan's Immigration Services Agency counted 3.4 million foreigners.",),
        when=When(about=("Japan",), years=(2019, None), far=("maldiv*",), quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "ja-labor-standards",
        (
            "Labor Standards Supervision Office",
            "Labor Standards Supervisory Office",
            "Labor Standard Inspection Office",
            "Labor Standards Supervision Station",
            "Labor Standards Supervision Bureau",
            "Labor Basis Inspection Office",
            "Labor Standard Supervision Office",
            "Labor Standards Inspection Bureau",
            "Labor Standards Department Office",
            "Labor Standards Supervisory Authority",
        ),
        "Labor Standards Inspection Office",
        bad=(
            (
                ("The Labor Standards Supervision Office in Nagoya called it death by overwork."),
                "The Labor Standards Inspection Office in Nagoya called it death by overwork.",
            ),
        ),
        good=("The Labor Standards Inspection Office in Nagoya called it death by overwork.",),
        when=When(region=("Japan",), quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "ja-tokyo-assembly",
        (
            "Tokyo City Council",
            "Tokyo Metropolitan Council",
            "Tokyo City Assembly",
            "Tokyo Metropolitan Parliament",
            "Tokyo Metropolis Assembly",
            "Tokyo Capital Assembly",
            "Tokyo Metropolitan Congress",
            "Tokyo Municipal Assembly",
            "Tokyo Parliament",
            "Tokyo Metropolitan City Council",
        ),
        "Tokyo Metropolitan Assembly",
        bad=(
            (
                "She won a seat in the Tokyo Metropolitan Council.",
                "She won a seat in the Tokyo Metropolitan Assembly.",
            ),
        ),
        good=("He sat in the Tokyo City Council in 1936, before the war.",),
        when=When(years=(1950, None), far=("before the war", "meiji", "taisho"), quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "ja-tokyo-governor",
        (
            "Tokyo Mayor",
            "Mayor of Tokyo",
            "Tokyo City Governor",
            "Tokyo Capital Governor",
            "Tokyo Province Governor",
            "Tokyo Metropolitan Mayor",
        ),
        "Tokyo Governor",
        bad=(
            (
                "Tokyo Mayor Yuriko Koike asked bars to close early.",
                "Tokyo Governor Yuriko Koike asked bars to close early.",
            ),
        ),
        good=(
            "Seat of the Mayor of Tokyo until 1943, the hall is a museum.",
            "The Tokyo mayor of the song is a cat.",
        ),
        when=When(
            before=(
                "yuriko koike",
                "koike",
                "yoichi masuzoe",
                "masuzoe",
                "naoki inose",
                "shintaro ishihara",
                "ishihara",
            ),
            quoted=True,
        ),
        exact=True,
        hyphens=False,
    ),
    Row(
        "ja-koyaren",
        (
            "High School Field Federation",
            "Takanoren",
            "High School Baseball Union",
            "Japan High School Baseball Association",
            "Japanese High School Baseball Federation",
            "Japan High School Wild Federation",
            "Japan High School Baseball Union",
            "Japan High School Baseball Society",
        ),
        "Japan High School Baseball Federation",
        bad=(
            (
                "The Japan High School Baseball Association shortened the games.",
                "The Japan High School Baseball Federation shortened the games.",
            ),
        ),
        good=("The Japan High School Baseball Federation shortened the games.",),
        when=When(near=JAPANESE, quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "ja-sumo-association",
        (
            "Japan Sumo Society",
            "Japanese Sumo Association",
            "Grand Sumo Association",
            "Japan Grand Sumo Association",
            "Great Sumo Association",
            "Japan Sumo Union",
        ),
        "Japan Sumo Association",
        bad=(
            (
                "The Japanese Sumo Association punished the stablemaster.",
                "The Japan Sumo Association punished the stablemaster.",
            ),
        ),
        good=("The Japan Sumo Association punished the stablemaster.",),
        when=_NAME,
        exact=True,
        hyphens=False,
    ),
)
