"""Terms: politics and parties of Japan as engines render them from Japanese and Chinese.

Compiled by hand from machine-translated news and the usage of news agencies; facts, under the
licence of the project.
"""

from __future__ import annotations

from mtclean.lexicon.packs.common import JAPANESE
from mtclean.table import Row, When
from mtclean.text.edit import Safety

__all__ = ["ROWS"]

_NAME = When(quoted=True)
_NAME_IN_JAPAN = When(near=(*JAPANESE, "saitama", "edano"), quoted=True)

ROWS = (
    Row(
        "ja-komeito",
        (
            "Komei Party",
            "Komei Political Party",
            "Fair Party",
            "Komeito Party",
            "Gongming Party",
            "Public Party Komei",
        ),
        "Komeito",
        bad=(
            (
                "The Komei Party left the coalition in Tokyo.",
                "The Komeito left the coalition in Tokyo.",
            ),
        ),
        good=("In Japan, a fair party system needs rules.",),
        article="none",
        when=When(near=JAPANESE, quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "ja-cdp",
        (
            "Rikken Democratic Party",
            "Rikken Minshuto",
            "Constitutional Democracy Party",
            "Constitutional People's Party",
            "Constitutional People’s Party",
            "Constitutionalist Democratic Party",
        ),
        "Constitutional Democratic Party",
        bad=(
            (
                "Yukio Edano of the Rikken Democratic Party spoke in Saitama.",
                "Yukio Edano of the Constitutional Democratic Party spoke in Saitama.",
            ),
        ),
        good=("The Constitutional Democratic Party of Japan spoke in Saitama.",),
        when=_NAME_IN_JAPAN,
        exact=True,
        hyphens=False,
    ),
    Row(
        "ja-dpfp",
        (
            "National Democratic Party",
            "People's Democratic Party",
            "People’s Democratic Party",
            "Democratic People's Party",
            "Democratic People’s Party",
            "Citizens' Democratic Party",
        ),
        "Democratic Party for the People",
        bad=(
            (
                "Yuichiro Tamaki of Japan's National Democratic Party spoke.",
                "Yuichiro Tamaki of Japan's Democratic Party for the People spoke.",
            ),
        ),
        good=(
            "Fiji's National Democratic Party spoke to Japan's envoy.",
            "In Japan, Nigerians of the People's Democratic Party met.",
        ),
        when=When(
            near=("tamaki", "yuichiro tamaki", "shinba", "otsuka kohei"),
            region=("Japan",),
            years=(2018, None),
            quoted=True,
        ),
        exact=True,
        hyphens=False,
    ),
    Row(
        "ja-ishin",
        (
            "Japan Restoration Association",
            "Nippon Ishin Association",
            "Japan Ishin Association",
            "Japan Restoration Society",
            "Japanese Restoration Party",
            "Japan Restoration Association Party",
            "Nippon Restoration Party",
            "Japan Maintenance Party",
            "Japanese Restoration Association",
            "Japan Ishin Party",
        ),
        "Japan Innovation Party",
        bad=(
            (
                "The Japan Restoration Association won 41 seats.",
                "The Japan Innovation Party won 41 seats.",
            ),
        ),
        good=("The Japan Restoration Party of Shintaro Ishihara won 54 seats in 2012.",),
        when=_NAME,
        exact=True,
        hyphens=False,
    ),
    Row(
        "ja-reiwa-shinsengumi",
        (
            "Reiwa New Election Group",
            "Reiwa Shinsen group",
            "Reiwa Newly Selected Group",
            "Reiwa Shin Sengumi",
            "Reiwa Shinsen-gumi",
            "Reiwa New Group",
            "Reiwa New Selection Group",
            "Linghe Shinsengumi",
            "Reiwa Xinxuan group",
            "Linghe Xinxuan group",
        ),
        "Reiwa Shinsengumi",
        bad=(
            (
                "Taro Yamamoto of the Reiwa New Election Group spoke.",
                "Taro Yamamoto of the Reiwa Shinsengumi spoke.",
            ),
        ),
        good=("Taro Yamamoto leads Reiwa Shinsengumi.",),
        article="none",
        when=_NAME,
        hyphens=False,
    ),
    Row(
        "ja-sanseito",
        (
            "Sansei Party",
            "Political Participation Party",
            "Suffrage Party",
            "Sansei political party",
            "Party of Political Participation",
            "Participate Party",
        ),
        "Sanseito",
        bad=(
            (
                "The Political Participation Party won 14 seats in Japan.",
                "The Sanseito won 14 seats in Japan.",
            ),
        ),
        good=("Women founded a suffrage party and a political participation party in Japan.",),
        article="none",
        when=_NAME_IN_JAPAN,
        exact=True,
        hyphens=False,
    ),
    Row(
        "ja-ldp",
        (
            "Jimin Party",
            "Jimin-to",
            "Zimin Party",
            "Jiminto",
        ),
        "Liberal Democratic Party",
        bad=(
            (
                "Japan's Jimin Party lost its majority in the Diet.",
                "Japan's Liberal Democratic Party lost its majority in the Diet.",
            ),
        ),
        good=("Jimin, party guest of the year, sang in Seoul.",),
        when=When(
            near=("diet", "japan's", "japan’s", "tokyo", "prime minister"),
            far=("bts", "jimin said"),
            quoted=True,
        ),
        exact=True,
        hyphens=False,
    ),
    Row(
        "ja-house-of-councillors",
        (
            "House of Counselors",
            "House of Counsellors",
            "House of Senators",
            "House of Consultants",
            "House of Advisers",
            "House of Advisors",
            "House of Councils",
        ),
        "House of Councillors",
        bad=(
            (
                "The House of Counselors passed the bill in Tokyo.",
                "The House of Councillors passed the bill in Tokyo.",
            ),
        ),
        good=(
            (
                "The House of Councilors and the House of Councillors are one body in Japan. "
                "A house of counselors was built in Kobe."
            ),
        ),
        article="the",
        heads=("election*", "member*"),
        when=_NAME_IN_JAPAN,
        exact=True,
        hyphens=False,
    ),
    Row(
        "ja-upper-house-election",
        (
            "House of Senators election",
            "councilors election",
            "counselors election",
        ),
        "upper house election",
        bad=(
            (
                "Japan's councilors election will be held in July.",
                "Japan's upper house election will be held in July.",
            ),
        ),
        good=("In Tokyo, traders watched the U.S. Senate election.",),
        plural="upper house elections",
        when=When(
            about=("Japan",),
            near=(
                "diet",
                "ldp",
                "liberal democratic party",
                "prime minister",
                "japan's",
                "japan’s",
            ),
            far=(
                "u.s. senate",
                "us senate",
                "republican*",
                "australia*",
                "philippine*",
                "france",
                "french",
            ),
        ),
        safety=Safety.LIKELY,
    ),
    Row(
        "ja-snap-election",
        (
            "dissolution general election",
            "dissolution and general election",
            "disbandment general election",
            "dissolved general election",
            "disbanding general election",
        ),
        "snap election",
        bad=(
            (
                "The prime minister hinted at a dissolution general election in October.",
                "The prime minister hinted at a snap election in October.",
            ),
        ),
        good=("After dissolution, general elections follow in Japan.",),
        plural="snap elections",
        hyphens=False,
    ),
    Row(
        "ja-reshuffle",
        (
            "cabinet remodeling",
            "cabinet renovation",
            "cabinet reconstruction",
            "cabinet modification",
            "cabinet reform and personnel",
            "cabinet refurbishment",
        ),
        "cabinet reshuffle",
        bad=(
            (
                "Japan's Kishida plans a cabinet remodeling in September.",
                "Japan's Kishida plans a cabinet reshuffle in September.",
            ),
        ),
        good=("In Tokyo, kitchen cabinet remodeling is the minister's hobby.",),
        plural="cabinet reshuffles",
        when=When(
            near=("minister*", "ldp", "kishida", "abe", "suga", "ishiba"),
            region=("Japan", "South Korea"),
            far=("kitchen*", "furniture", "wood*"),
        ),
    ),
    Row(
        "ja-ldp-presidential-election",
        (
            "LDP governor election",
            "LDP president's election",
            "LDP president’s election",
            "LDP governor's election",
            "LDP governor’s election",
            "Liberal Democratic Party governor election",
            "Liberal Democratic Party governor's election",
            "LDP president election",
            "LDP presidency election",
        ),
        "LDP presidential election",
        bad=(
            (
                "Four candidates run in the LDP governor's election.",
                "Four candidates run in the LDP presidential election.",
            ),
        ),
        good=("The LDP governor of Osaka won the election.",),
        plural="LDP presidential elections",
        when=_NAME,
        hyphens=False,
    ),
    Row(
        "ja-prime-minister-vote",
        (
            "prime minister nomination election",
            "prime minister's nomination election",
            "prime minister’s nomination election",
            "prime ministerial nomination election",
            "first class nomination election",
            "prime minister designation election",
        ),
        "vote for prime minister",
        bad=(
            (
                "The Diet held the prime minister nomination election on Tuesday.",
                "The Diet held the vote for prime minister on Tuesday.",
            ),
        ),
        good=("After the prime minister's nomination, elections were called.",),
        plural="votes for prime minister",
        hyphens=False,
    ),
    Row(
        "ja-diet",
        (
            "Japan's National Assembly",
            "Japan’s National Assembly",
        ),
        "Japan's Diet",
        bad=(
            (
                "Japan's National Assembly passed the budget on Friday.",
                "Japan's Diet passed the budget on Friday.",
            ),
        ),
        good=("Japan's envoy spoke to the National Assembly in Seoul.",),
        when=_NAME,
        hyphens=False,
    ),
    Row(
        "ja-japanese-diet",
        (
            "Japanese National Assembly",
            "National Assembly of Japan",
            "Japanese National Congress",
            "National Congress of Japan",
        ),
        "Japanese Diet",
        bad=(
            (
                "The Japanese National Assembly passed the budget on Friday.",
                "The Japanese Diet passed the budget on Friday.",
            ),
        ),
        good=("The Japanese envoy and the National Assembly of Nepal met.",),
        article="the",
        heads=("member*", "building*"),
        when=When(quoted=True, not_before=("hall",)),
        hyphens=False,
    ),
    Row(
        "ja-prefectural-assembly",
        (
            "prefectural council",
            "prefectural parliament",
            "prefectural congress",
            "prefecture council",
            "prefectural house",
        ),
        "prefectural assembly",
        bad=(
            (
                "The prefectural council of Nagasaki passed the plan by 25 votes.",
                "The prefectural assembly of Nagasaki passed the plan by 25 votes.",
            ),
        ),
        good=("A prefectural council in Greece thanked Japan.",),
        plural="prefectural assemblies",
        when=When(
            region=("Japan",),
            far=("greece", "greek", "shinto", "sports", "social welfare"),
            not_before=("of social", "for", "on"),
        ),
        safety=Safety.LIKELY,
    ),
    Row(
        "ja-board-of-education",
        ("education committee",),
        "board of education",
        bad=(
            (
                "The prefectural education committee in Nagano suspended the teacher.",
                "The prefectural board of education in Nagano suspended the teacher.",
            ),
        ),
        good=("The teachers' education committee met in Nagano.",),
        plural="boards of education",
        when=When(
            after=(
                "prefectural",
                "metropolitan",
                "municipal",
                "city",
                "prefecture",
                "prefecture's",
                "town",
                "village",
            ),
            about=("Japan",),
            quoted=True,
        ),
        hyphens=False,
    ),
    Row(
        "ja-reiwa-year",
        (
            "Linghe era",
            "Ling He era",
            "Linghe period",
        ),
        "Reiwa era",
        bad=(
            (
                "The Linghe era began in May 2019 in Japan.",
                "The Reiwa era began in May 2019 in Japan.",
            ),
        ),
        good=("The Reiwa era began in May 2019.",),
        when=_NAME,
        hyphens=False,
        safety=Safety.LIKELY,
    ),
)
