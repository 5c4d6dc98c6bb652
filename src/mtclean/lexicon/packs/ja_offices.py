"""Posts, committees and ministries of Japan as engines render them from Japanese.

Compiled by hand from machine-translated news and the English names that the bodies use
themselves; facts, under the licence of the project.
"""

from __future__ import annotations

from mtclean.lexicon.packs.common import JAPANESE
from mtclean.table import Row, When
from mtclean.text.edit import Safety

__all__ = ["ROWS"]

_NAME = When(quoted=True)

ROWS = (
    Row(
        "ja-chief-cabinet-secretary",
        (
            "Cabinet Chief Secretary",
            "Chief Secretary of the Cabinet",
            "Cabinet Secretary-General",
            "Secretary-General of the Cabinet",
            "Secretary General of the Cabinet",
            "Chief Secretary of Cabinet",
            "Cabinet Secretary General",
            "Cabinet Chief of Secretariat",
            "Cabinet Official Secretary",
            "Cabinet Secretariat Chief",
            "Minister of the Cabinet Secretariat",
        ),
        "Chief Cabinet Secretary",
        bad=(
            (
                (
                    "Cabinet Secretary-General Yoshimasa Hayashi said in Tokyo that Japan had "
                    "protested."
                ),
                (
                    "Chief Cabinet Secretary Yoshimasa Hayashi said in Tokyo that Japan had "
                    "protested."
                ),
            ),
        ),
        good=("Pakistan's Cabinet Secretary-General met Japan's envoy.",),
        when=When(near=JAPANESE, far=("pakistan*", "papua", "kiribati", "india's"), quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "ja-chief-secretary",
        (
            "Chief Secretary",
            "Chief of Cabinet",
            "Chief Cabinet Minister",
            "Official Secretary",
        ),
        "Chief Cabinet Secretary",
        bad=(
            (
                "Chief Secretary Hirokazu Matsuno said Japan would wait.",
                "Chief Cabinet Secretary Hirokazu Matsuno said Japan would wait.",
            ),
        ),
        good=("Hong Kong's Chief Secretary Matthew Cheung and Japan's Hayashi met.",),
        when=When(
            before=(
                "yoshihide suga",
                "suga yoshihide",
                "katsunobu kato",
                "kato katsunobu",
                "hirokazu matsuno",
                "matsuno hirokazu",
                "yoshimasa hayashi",
                "hayashi yoshimasa",
                "minoru kihara",
                "kihara minoru",
                "yukio edano",
                "osamu fujimura",
                "nobutaka machimura",
                "takeo kawamura",
                "hirofumi hirano",
            ),
            quoted=True,
        ),
        exact=True,
        hyphens=False,
    ),
    Row(
        "ja-ldp-secretary-general",
        (
            "LDP chief secretary",
            "LDP Chief Secretary",
            "LDP executive director",
            "LDP general manager",
            "LDP Executive Director",
            "LDP Secretary-in-chief",
            "Liberal Democratic Party chief secretary",
            "Liberal Democratic Party executive director",
            "LDP chief executive",
            "LDP manager-general",
            "Liberal Democratic Party Chief Secretary",
        ),
        "LDP Secretary-General",
        bad=(
            (
                "LDP Chief Secretary Toshimitsu Motegi resigned.",
                "LDP Secretary-General Toshimitsu Motegi resigned.",
            ),
        ),
        good=("The LDP secretary-general, Toshimitsu Motegi, resigned.",),
        when=_NAME,
        exact=True,
        hyphens=False,
    ),
    Row(
        "ja-policy-research-council",
        (
            "Political Research Council",
            "Government Affairs Research Committee",
            "Policy Investigation Committee",
            "Political Affairs Research Council",
            "Political Affairs Research Committee",
            "Political Investigation Committee",
            "Policy Research Committee",
            "Government Investigation Committee",
            "Political Investigation Council",
            "Political Affairs Investigation Committee",
            "Policy Investigation Council",
        ),
        "Policy Research Council",
        bad=(
            (
                "The LDP's Political Affairs Research Council backed the bill in Tokyo.",
                "The LDP's Policy Research Council backed the bill in Tokyo.",
            ),
        ),
        good=("A policy research committee in Tokyo advised the LDP.",),
        when=When(
            near=("ldp", "liberal democratic party", "komeito", "constitutional democratic party"),
            region=("Japan",),
            quoted=True,
        ),
        exact=True,
        hyphens=False,
    ),
    Row(
        "ja-general-council",
        (
            "General Affairs Committee",
            "General Affairs Council",
            "General Affairs Meeting",
            "General Affairs Association",
        ),
        "General Council",
        bad=(
            (
                "The LDP's General Affairs Committee approved the plan.",
                "The LDP's General Council approved the plan.",
            ),
        ),
        good=(
            "The EU's General Affairs Council met Japan's LDP.",
            "The LDP in Japan likes the assembly's General Affairs Committee.",
        ),
        when=When(
            after=("ldp's", "ldp’s", "ldp", "party's", "party’s"),
            near=("ldp", "liberal democratic party"),
            quoted=True,
        ),
        exact=True,
        hyphens=False,
    ),
    Row(
        "ja-diet-affairs-committee",
        (
            "Diet Countermeasures Committee",
            "Diet Countermeasure Committee",
            "National Diet Countermeasures Committee",
            "National Diet Countermeasure Committee",
            "National Countermeasures Committee",
            "Parliamentary Countermeasures Committee",
            "Diet Measures Committee",
            "National Assembly Countermeasures Committee",
            "National Congress Countermeasures Committee",
            "Diet Policy Committee",
            "Diet Strategy Committee",
        ),
        "Diet Affairs Committee",
        bad=(
            (
                "The parties' Diet Countermeasures Committee chairmen met.",
                "The parties' Diet Affairs Committee chairmen met.",
            ),
        ),
        good=("The chairmen of the Diet Affairs Committee met in Tokyo.",),
        when=_NAME,
        exact=True,
        hyphens=False,
    ),
    Row(
        "ja-election-strategy-committee",
        (
            "Election Countermeasures Committee",
            "Election Measures Committee",
            "Election Countermeasure Committee",
            "Election Countermeasures Headquarters",
            "Election Policy Committee",
        ),
        "Election Strategy Committee",
        bad=(
            (
                "The LDP's Election Countermeasures Committee picked the candidate in Osaka.",
                "The LDP's Election Strategy Committee picked the candidate in Osaka.",
            ),
        ),
        good=("Ghana's election measures committee met Japan's envoy.",),
        when=When(
            near=(
                "ldp",
                "liberal democratic party",
                "komeito",
                "constitutional democratic party",
                "diet",
            ),
            quoted=True,
        ),
        exact=True,
        hyphens=False,
    ),
    Row(
        "ja-boj-governor",
        (
            "Bank of Japan President",
            "BOJ President",
            "President of the Bank of Japan",
            "Bank of Japan Chairman",
            "Bank of Japan Chief Executive",
            "BOJ Chairman",
            "Japan's Central Bank President",
            "President of Bank of Japan",
            "BoJ President",
            "BoJ Chairman",
            "Bank of Japan CEO",
        ),
        "Bank of Japan Governor",
        bad=(
            (
                "Bank of Japan President Kazuo Ueda kept rates at 0.5 percent.",
                "Bank of Japan Governor Kazuo Ueda kept rates at 0.5 percent.",
            ),
        ),
        good=(
            "The BOJ president of the choir sang.",
            "Bank of Japan Governor Kazuo Ueda kept rates.",
        ),
        when=When(
            before=(
                "kazuo ueda",
                "ueda",
                "haruhiko kuroda",
                "kuroda",
                "masaaki shirakawa",
                "toshihiko fukui",
            ),
            quoted=True,
        ),
        exact=True,
        hyphens=False,
    ),
    Row(
        "ja-justice-minister",
        (
            "Minister of Legal Affairs",
            "Legal Affairs Minister",
            "Minister of Law",
            "Law Minister",
            "Legal Minister",
            "Judicial Minister",
            "Legal Secretary",
        ),
        "Justice Minister",
        bad=(
            (
                "Japan's Legal Affairs Minister signed two death warrants.",
                "Japan's Justice Minister signed two death warrants.",
            ),
        ),
        good=(
            "India's Law Minister met Japan's envoy.",
            "Afghan and Norwegian Legal Affairs Ministers came to Seoul.",
        ),
        when=When(
            about=("Japan", "South Korea"),
            after=(
                "japan's",
                "japan’s",
                "japanese",
                "korea's",
                "korea’s",
                "korean",
                "former",
                "by",
            ),
            far=("india*", "indonesia*", "singapore*", "pakistan*", "bangladesh*", "norw*"),
            quoted=True,
        ),
        exact=True,
        hyphens=False,
    ),
    Row(
        "ja-ministry-of-justice",
        (
            "Ministry of Law",
            "Ministry of Legal Affairs",
            "Ministry of Legal Administration",
        ),
        "Ministry of Justice",
        bad=(
            (
                "Japan's Ministry of Legal Affairs took in 303 refugees.",
                "Japan's Ministry of Justice took in 303 refugees.",
            ),
        ),
        good=("Indonesia's Ministry of Law met Japan's envoy.",),
        when=When(
            about=("Japan", "South Korea"),
            not_before=("and",),
            far=("indonesia*", "singapore*", "oman*", "guyana", "jamaica"),
            quoted=True,
        ),
        exact=True,
        hyphens=False,
    ),
    Row(
        "ja-internal-affairs-minister",
        (
            "Minister of General Affairs",
            "General Affairs Minister",
            "Minister of General Administration",
            "General Administration Minister",
            "Minister of General Services",
        ),
        "Internal Affairs Minister",
        bad=(
            (
                "Japan's General Affairs Minister Sanae Takaichi spoke.",
                "Japan's Internal Affairs Minister Sanae Takaichi spoke.",
            ),
        ),
        good=("The Dutch Minister of General Affairs met Japan's envoy.",),
        when=When(
            about=("Japan",),
            far=("dutch", "netherlands", "the hague", "rutte", "curaçao", "curacao", "aruba"),
            quoted=True,
        ),
        exact=True,
        hyphens=False,
    ),
    Row(
        "ja-internal-affairs-ministry",
        (
            "Ministry of General Affairs",
            "General Affairs Ministry",
            "Ministry of General Administration",
            "Ministry of Home Affairs and Communications",
            "Ministry of Internal Affairs Communications",
        ),
        "Ministry of Internal Affairs and Communications",
        bad=(
            (
                "Japan's Ministry of General Affairs counted 123 million people.",
                (
                    "Japan's Ministry of Internal Affairs and Communications counted 123 million "
                    "people."
                ),
            ),
        ),
        good=("The Dutch Ministry of General Affairs thanked Japan.",),
        when=When(
            about=("Japan",),
            far=("dutch", "netherlands", "the hague", "rutte", "curaçao", "curacao", "aruba"),
            quoted=True,
        ),
        exact=True,
        hyphens=False,
    ),
    Row(
        "ja-mhlw",
        (
            "Ministry of Health and Labor",
            "Ministry of Welfare and Labor",
            "Ministry of Health, Labor and Social Welfare",
            "Ministry of Health and Welfare Labor",
            "Ministry of Welfare Labor",
            "Ministry of Health Labor",
            "Ministry of Thick Labor",
            "Ministry of Health, Labour",
            "Ministry of Public Welfare and Labor",
            "Ministry of Health and Labor Welfare",
            "Ministry of Health, Welfare and Labor",
            "Ministry of Health, Labor Welfare",
        ),
        "Ministry of Health, Labor and Welfare",
        bad=(
            (
                "Japan's Ministry of Welfare and Labor raised the minimum wage.",
                "Japan's Ministry of Health, Labor and Welfare raised the minimum wage.",
            ),
        ),
        good=("Brazil's Ministry of Health and Labor Union leaders met Japan's envoy.",),
        when=When(about=("Japan",), not_before=("and welfare", ",*", "union*"), quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "ja-meti",
        (
            "Ministry of Economic Industry",
            "Ministry of Economics and Industry",
            "Ministry of Economy and Industry",
            "Ministry of Economics, Trade and Industry",
            "Ministry of Economy, Trade, and Industries",
            "Ministry of Economic Industries",
            "Ministry of Economy Industry",
            "Ministry of Economy, Industry and Commerce",
            "Ministry of Economic and Industry",
            "Ministry of Economy, Commerce and Industry",
            "Ministry of Economic Trade and Industry",
        ),
        "Ministry of Economy, Trade and Industry",
        bad=(
            (
                "Japan's Ministry of Economic Industry will release oil.",
                "Japan's Ministry of Economy, Trade and Industry will release oil.",
            ),
        ),
        good=(
            ("Russia's old Ministry of Economy and Industry met Japan's METI; Israel's did too."),
        ),
        when=When(
            about=("Japan",),
            far=("israel*", "costa rica*", "thai*", "russia's", "slovenia*"),
            quoted=True,
        ),
        exact=True,
        hyphens=False,
    ),
    Row(
        "ja-mlit",
        (
            "Ministry of Land and Transport",
            "Ministry of Land Transport",
            "Ministry of National Land and Transport",
            "Ministry of Land Transportation",
            "Ministry of Land and Transportation",
            "Ministry of National Transport",
            "Ministry of National Land Transport",
            "Ministry of Land, Transport and Tourism",
            "Ministry of Land and Resources Transport",
            "Ministry of Land, Infrastructure and Tourism",
        ),
        "Ministry of Land, Infrastructure, Transport and Tourism",
        bad=(
            (
                "Japan's Ministry of Land and Transport grounded the jets.",
                (
                    "Japan's Ministry of Land, Infrastructure, Transport and Tourism grounded "
                    "the jets."
                ),
            ),
        ),
        good=(
            (
                "Scotland's Ministry of Land and Transport Links met Japan's envoy in Seoul, "
                "South Korea."
            ),
        ),
        when=When(about=("Japan",), far=("south korea*", "scotland*"), quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "ja-maff",
        (
            "Ministry of Agriculture, Forestry and Fishery",
            "Ministry of Agriculture, Forestry and Water",
            "Ministry of Agriculture and Water",
            "Ministry of Agriculture, Forestry and Aquatic Products",
            "Ministry of Agriculture Forestry and Fisheries",
            "Ministry of Agriculture, Forestry, and Aquaculture",
            "Ministry of Agriculture, Forestry and Marine Products",
            "Ministry of Agricultural Water",
            "Ministry of Agriculture and Forestry Fisheries",
        ),
        "Ministry of Agriculture, Forestry and Fisheries",
        bad=(
            (
                (
                    "Japan's Ministry of Agriculture, Forestry and Fishery sold rice from its "
                    "stocks."
                ),
                (
                    "Japan's Ministry of Agriculture, Forestry and Fisheries sold rice from its "
                    "stocks."
                ),
            ),
        ),
        good=(
            ("Croatia's Ministry of Agriculture, Forestry and Water Management met Japan's envoy."),
        ),
        when=When(about=("Japan",), not_before=("manage*", "resources", "economy"), quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "ja-mext",
        (
            "Ministry of Literature and Science",
            "Ministry of Culture and Science",
            "Ministry of Education, Culture and Science",
            "Ministry of Letters and Science",
            "Ministry of Culture, Science and Technology",
            "Ministry of Literature, Science and Technology",
            "Ministry of Culture, Education and Science",
            "Ministry of Education, Culture, Sport, Science and Technology",
            "Ministry of Education, Sports, Science and Technology",
        ),
        "Ministry of Education, Culture, Sports, Science and Technology",
        bad=(
            (
                "Japan's Ministry of Literature and Science cut the subsidy.",
                (
                    "Japan's Ministry of Education, Culture, Sports, Science and Technology cut "
                    "the subsidy."
                ),
            ),
        ),
        good=("The Dutch Ministry of Education, Culture and Science met Japan's envoy.",),
        when=When(
            about=("Japan",),
            far=("dutch", "netherlands", "mongolia*", "germany*", "lower saxony"),
            quoted=True,
        ),
        exact=True,
        hyphens=False,
        safety=Safety.LIKELY,
    ),
    Row(
        "ja-defense-ministry",
        (
            "Defense Province",
            "Ministry of Defense Province",
            "Defense Ministry Province",
            "Ministry of National Defense of Japan",
            "Japanese Ministry of National Defense",
            "Defense Ministry of National Defense",
        ),
        "Ministry of Defense",
        bad=(
            (
                "Japan's Defense Province said two bombers had passed.",
                "Japan's Ministry of Defense said two bombers had passed.",
            ),
        ),
        good=("Japan's defense province by province was weak in 1868.",),
        when=When(about=("Japan",), quoted=True),
        exact=True,
        hyphens=False,
    ),
)
