"""Terms: society, sport, arts, media and economy of Japan as engines render them.

Compiled by hand from machine-translated news and the usage of news agencies; facts, under the
licence of the project. From Japanese, the media from Chinese reports too.
"""

from __future__ import annotations

from mtclean.lexicon.packs.common import JAPANESE
from mtclean.rule import Scope
from mtclean.table import Row, When
from mtclean.text.edit import Safety

__all__ = ["ROWS"]

_IN_JAPAN = When(near=JAPANESE)
_NAME = When(quoted=True)
_NAME_IN_JAPAN = When(near=(*JAPANESE, "saitama", "edano"), quoted=True)

ROWS = (
    Row(
        "ja-close-contact",
        (
            "dense contact",
            "rich contact",
            "thick contact",
            "concentrated contact",
            "deep contact person",
            "rich contact person",
            "dense contact person",
            "thick contact person",
        ),
        "close contact",
        bad=(
            (
                (
                    "Two dense contacts of the patient in Sendai tested positive for the "
                    "coronavirus."
                ),
                (
                    "Two close contacts of the patient in Sendai tested positive for the "
                    "coronavirus."
                ),
            ),
        ),
        good=("A dense contact network in Sendai slowed the coronavirus app.",),
        plural="close contacts",
        when=When(domain=("epidemic",), not_before=("network*", "pattern*", "sport*", "matri*")),
    ),
    Row(
        "ja-temp-worker",
        (
            "dispatch worker",
            "dispatch employee",
            "dispatch company employee",
            "dispatch staff member",
            "dispatch labourer",
            "temporary dispatch worker",
        ),
        "temporary worker",
        bad=(
            (
                "A dispatch worker at the plant in Nagoya lost her job.",
                "A temporary worker at the plant in Nagoya lost her job.",
            ),
        ),
        good=("A dispatch worker at Tokyo's 119 call center took the call.",),
        plural="temporary workers",
        when=When(
            region=("Japan",),
            far=(
                "call center",
                "call centre",
                "emergency call*",
                "fire department",
                "taxi*",
                "ambulance*",
            ),
        ),
    ),
    Row(
        "ja-special-fraud",
        (
            "ore ore fraud",
            "ore-ore fraud",
            "oreore fraud",
            "it's me fraud",
            "it’s me fraud",
            "it is me fraud",
            "me me fraud",
            "oreore scam",
            "ore ore scam",
            "it's me it's me fraud",
        ),
        "impostor phone scam",
        bad=(
            (
                "A pensioner in Chiba lost 3 million yen in an ore ore fraud.",
                "A pensioner in Chiba lost 3 million yen in an impostor phone scam.",
            ),
        ),
        good=("The ore, ore fraud victims said, was fake.",),
        plural="impostor phone scams",
        when=When(near=("police", "yen", "elderly", "victim*")),
        hyphens=False,
    ),
    Row(
        "ja-red-and-white",
        (
            "Red and White Singing Contest",
            "Red and White Song Battle",
            "Red White Singing Battle",
            "Red and White Song Contest",
            "Red White Song Battle",
            "Red and White Singing Battle",
            "Kohaku Singing Battle",
            "Red and White Song Festival",
            "Kohaku Song Battle",
        ),
        "Kohaku Uta Gassen",
        bad=(
            (
                "She will sing in NHK's Red and White Song Battle on New Year's Eve.",
                "She will sing in NHK's Kohaku Uta Gassen on New Year's Eve.",
            ),
        ),
        good=("NHK's Kohaku Uta Gassen is a song contest of a red and a white team.",),
        when=When(near=("nhk", "new year*"), far=("kohaku uta gassen",), quoted=True),
        hyphens=False,
        safety=Safety.LIKELY,
    ),
    Row(
        "ja-taiga-drama",
        (
            "big river drama",
            "great river drama",
            "large river drama",
            "major river drama",
            "Taiga historical play",
        ),
        "taiga drama",
        bad=(("He stars in the NHK big river drama.", "He stars in the NHK taiga drama."),),
        good=("A great river drama unfolds on the Mekong, NHK showed.",),
        plural="taiga dramas",
        when=When(near=("nhk",), within=Scope.PARAGRAPH, far=("mekong", "amazon", "flood*")),
        hyphens=False,
    ),
    Row(
        "ja-record-gold",
        (
            "Japan Record Grand Prix",
            "Japan Record Award",
            "Japanese Record Award",
            "Japan Record Awards Grand Prize",
            "Japan Record Prize",
        ),
        "Japan Record Awards",
        bad=(
            (
                "The song won at the Japan Record Grand Prix.",
                "The song won at the Japan Record Awards.",
            ),
        ),
        good=("The Japan Record Awards were held.",),
        when=When(
            after=("at the", "of the", "at", "annual", "th", "st", "rd", "nd"),
            not_before=("for", "winner*"),
            quoted=True,
        ),
        exact=True,
        hyphens=False,
    ),
    Row(
        "ja-akutagawa",
        (
            "Akutagawa Award",
            "Akutagawa Literature Award",
            "Akutagawa Literary Award",
            "Akutagawa Literature Prize",
            "Ryunosuke Akutagawa Award",
        ),
        "Akutagawa Prize",
        bad=(("Her novel won the Akutagawa Award.", "Her novel won the Akutagawa Prize."),),
        good=("Her novel won the Akutagawa Prize.",),
        when=_NAME,
        hyphens=False,
    ),
    Row(
        "ja-naoki",
        (
            "Naoki Award",
            "Naoki Literature Award",
            "Naoki Literary Award",
            "Naoki Sanjugo Award",
            "Naoki Literature Prize",
        ),
        "Naoki Prize",
        bad=(("Her novel won the Naoki Award.", "Her novel won the Naoki Prize."),),
        good=("Her novel won the Naoki Prize.",),
        when=_NAME,
        hyphens=False,
    ),
    Row(
        "ja-koshien",
        (
            "Jiazi Garden",
            "Jiaziyuan",
            "Koushien",
            "Kosien",
        ),
        "Koshien",
        bad=(
            (
                "The team will play at Jiaziyuan in August.",
                "The team will play at Koshien in August.",
            ),
        ),
        good=("The team will play at Koshien in August.",),
        when=_NAME,
        exact=True,
        hyphens=False,
    ),
    Row(
        "ja-one-out",
        (
            "with one death",
            "with 1 death",
            "with one dead",
            "with 1 dead",
        ),
        "with one out",
        bad=(
            (
                (
                    "In the third inning, with one death and a runner on second base, Tanaka hit "
                    "a home run."
                ),
                (
                    "In the third inning, with one out and a runner on second base, Tanaka hit a "
                    "home run."
                ),
            ),
        ),
        good=("A crash with one death kept the fans from the third inning.",),
        when=When(
            near=(
                "inning*",
                "first base",
                "second base",
                "third base",
                "2nd base",
                "3rd base",
                "two bases",
                "bases loaded",
                "full bases",
            ),
            within=Scope.SENTENCE,
            far=("covid*", "police", "accident*", "crash*", "killed", "attack*", "troops"),
            not_domain=("military",),
        ),
        hyphens=False,
    ),
    Row(
        "ja-two-outs",
        (
            "with two deaths",
            "with two death",
            "with 2 deaths",
            "with two dead",
            "with 2 dead",
        ),
        "with two outs",
        bad=(
            (
                "With two dead and the bases loaded in the fifth inning, he struck out.",
                "With two outs and the bases loaded in the fifth inning, he struck out.",
            ),
        ),
        good=("With two dead in the police report, the third inning of talks began.",),
        when=When(
            near=(
                "inning*",
                "first base",
                "second base",
                "third base",
                "2nd base",
                "3rd base",
                "two bases",
                "bases loaded",
                "full bases",
            ),
            within=Scope.SENTENCE,
            far=("covid*", "police", "accident*", "crash*", "killed", "attack*", "troops"),
            not_domain=("military",),
        ),
        hyphens=False,
    ),
    Row(
        "ja-no-outs",
        (
            "with no death",
            "with no deaths",
            "with no dead",
            "with zero deaths",
            "with 0 dead",
        ),
        "with no outs",
        bad=(
            (
                ("With no death and runners on first base and third base, the coach called time."),
                ("With no outs and runners on first base and third base, the coach called time."),
            ),
        ),
        good=("With no deaths from COVID-19, the ninth inning of the crisis ended.",),
        when=When(
            near=(
                "inning*",
                "first base",
                "second base",
                "third base",
                "2nd base",
                "3rd base",
                "two bases",
                "bases loaded",
                "full bases",
            ),
            within=Scope.SENTENCE,
            far=("covid*", "police", "accident*", "crash*", "killed", "attack*", "troops"),
            not_domain=("military",),
        ),
        hyphens=False,
    ),
    Row(
        "ja-bases-loaded",
        (
            "with full bases",
            "with the full bases",
            "with full base",
        ),
        "with the bases loaded",
        bad=(
            (
                "He struck out with full bases in the ninth inning.",
                "He struck out with the bases loaded in the ninth inning.",
            ),
        ),
        good=("With full basements, the third inning's flood ended.",),
        when=When(
            near=("inning*", "outs", "pitcher*", "batter*", "struck out", "dead", "deaths"),
            within=Scope.SENTENCE,
        ),
        hyphens=False,
    ),
    Row(
        "ja-hit-by-pitch",
        ("dead ball",),
        "hit by pitch",
        bad=("He reached first in the fifth inning with a [[dead ball]] in Osaka.",),
        good=("In the dead ball era, a Japanese pitcher threw nine innings.",),
        when=When(
            region=("Japan", "South Korea"),
            near=("inning*",),
            within=Scope.SENTENCE,
            not_before=("era", "zone", "special*"),
        ),
        safety=Safety.FLAG,
        note="In Japanese and Korean baseball a dead ball is a batter hit by a pitch.",
    ),
    Row(
        "ja-yokozuna-class",
        (
            "horizontal rope",
            "yokozuna rope rank",
            "yokozuna rope",
        ),
        "yokozuna",
        bad=(
            (
                "The horizontal rope won his eighth bout in Tokyo on Sunday.",
                "The yokozuna won his eighth bout in Tokyo on Sunday.",
            ),
        ),
        good=("The sumo hall has a horizontal rope on its roof.",),
        when=When(
            near=("bout*", "wins", "won", "ozeki", "lost to"),
            region=("Japan",),
            within=Scope.SENTENCE,
            far=("roof", "climb*"),
        ),
        safety=Safety.LIKELY,
    ),
    Row(
        "ja-sumo-tournament",
        (
            "sumo place",
            "sumo location",
            "summer place sumo",
            "sumo wrestling place",
            "grand sumo place",
            "grand sumo location",
            "sumo site tournament",
        ),
        "sumo tournament",
        bad=(("The grand sumo place opened in Nagoya.", "The sumo tournament opened in Nagoya."),),
        good=("The sumo place mats in Nagoya sold well.",),
        plural="sumo tournaments",
        when=When(
            near=("yokozuna", "ozeki", "wrestler*", "bout*", "nagoya", "tokyo", "osaka", "fukuoka"),
            not_before=("mat*", "name*", "where"),
        ),
    ),
    Row(
        "ja-asahi",
        (
            "Asahi Newspaper",
            "Chaori Shimbun",
            "Asahi Daily News",
            "Asahi News Newspaper",
            "Chaori News",
        ),
        "Asahi Shimbun",
        bad=(
            (
                "The minister told the Asahi Newspaper that he would stay.",
                "The minister told the Asahi Shimbun that he would stay.",
            ),
        ),
        good=("The Asahi Shimbun polled voters.",),
        when=_NAME,
        exact=True,
        hyphens=False,
    ),
    Row(
        "ja-yomiuri",
        (
            "Yomiuri Newspaper",
            "Yomiuri Daily",
            "Reading and Selling Newspaper",
            "Yomiuri News Newspaper",
        ),
        "Yomiuri Shimbun",
        bad=(
            (
                "The minister told the Yomiuri Newspaper that he would stay.",
                "The minister told the Yomiuri Shimbun that he would stay.",
            ),
        ),
        good=("The Yomiuri Shimbun and the Daily Yomiuri polled voters.",),
        when=_NAME,
        exact=True,
        hyphens=False,
    ),
    Row(
        "ja-mainichi",
        (
            "Mainichi Newspaper",
            "Every Day Newspaper",
            "Everyday Shimbun",
            "Daily Newspaper of Japan",
        ),
        "Mainichi Shimbun",
        bad=(
            (
                "A poll by the Mainichi Newspaper put support at 30 percent.",
                "A poll by the Mainichi Shimbun put support at 30 percent.",
            ),
        ),
        good=("The Mainichi Newspapers Co. and the Mainichi Shimbun polled voters.",),
        when=_NAME,
        exact=True,
        hyphens=False,
    ),
    Row(
        "ja-sankei",
        (
            "Sankei Newspaper",
            "Industrial and Economic News",
            "Industrial and Economic Newspaper",
            "Industrial Economic Newspaper",
            "Industry and Economic News",
        ),
        "Sankei Shimbun",
        bad=(
            (
                "The Sankei Newspaper reported the visit to Tokyo.",
                "The Sankei Shimbun reported the visit to Tokyo.",
            ),
        ),
        good=(
            (
                "Japan's Sankei Shimbun reported the visit; the industrial and economic news "
                "was bad."
            ),
        ),
        when=_NAME_IN_JAPAN,
        exact=True,
        hyphens=False,
    ),
    Row(
        "ja-nikkei",
        (
            "Japan Economic News",
            "Japan Economic Newspaper",
            "Nihon Keizai Newspaper",
            "Nikkei Newspaper",
            "Japanese Economic News",
            "Japanese Economic Newspaper",
            "Nihon Keizai News",
            "Nippon Keizai Newspaper",
        ),
        "Nihon Keizai Shimbun",
        bad=(
            (
                "The Japan Economic Newspaper said the merger was near.",
                "The Nihon Keizai Shimbun said the merger was near.",
            ),
        ),
        good=("The Nihon Keizai Shimbun, or Nikkei, said so.",),
        when=_NAME,
        exact=True,
        hyphens=False,
    ),
    Row(
        "ja-kyodo",
        (
            "Common News Agency",
            "Joint News Agency",
            "Kyodo Communications",
            "Kyodo Tsushin",
            "Joint Communication Agency",
            "Kyodo Communication",
            "Kyodo Communications Agency",
            "Kyodo Communication Agency",
            "Common Communication Agency",
        ),
        "Kyodo News",
        bad=(
            (
                "Japan's Kyodo Tsushin reported the launch.",
                "Japan's Kyodo News reported the launch.",
            ),
        ),
        good=("Kyodo News of Japan reported the launch. A joint news agency was planned.",),
        article="none",
        when=_NAME_IN_JAPAN,
        exact=True,
        hyphens=False,
    ),
    Row(
        "ja-jiji",
        (
            "Current Affairs News Agency",
            "Current Affairs Press",
            "Jiji News Agency",
            "Jiji Communications",
            "Jiji Tsushin",
            "Current Affairs Communication",
            "Current Affairs News Service",
            "Jiji Communication",
            "Jiji Press Agency",
            "Shiji News Agency",
        ),
        "Jiji Press",
        bad=(
            (
                "Japan's Current Affairs News Agency reported the launch.",
                "Japan's Jiji Press reported the launch.",
            ),
        ),
        good=("Jiji Press of Japan reported the launch.",),
        article="none",
        when=_NAME_IN_JAPAN,
        exact=True,
        hyphens=False,
    ),
    Row(
        "ja-nhk",
        (
            "Japan Broadcasting Association",
            "Japanese Broadcasting Association",
            "Japanese Broadcasting Corporation",
            "Japan Broadcasting Association Television",
            "Japan Broadcast Association",
            "Japanese Broadcast Association",
        ),
        "Japan Broadcasting Corporation",
        bad=(
            (
                "The Japanese Broadcasting Association showed the damage.",
                "The Japan Broadcasting Corporation showed the damage.",
            ),
        ),
        good=("NHK, the Japan Broadcasting Corporation, showed the damage.",),
        article="the",
        when=_NAME,
        exact=True,
        hyphens=False,
    ),
    Row(
        "ja-nippon-tv",
        (
            "Nihon TV",
            "Japan TV",
            "Japan Television",
            "Nihon Television",
            "Nippon Television Station",
            "Japan TV Station",
        ),
        "Nippon TV",
        bad=(
            (
                "The coach told Nihon TV in Osaka that he would go.",
                "The coach told Nippon TV in Osaka that he would go.",
            ),
        ),
        good=("On Japan TV sales fell. Nippon TV is a Japanese network.",),
        when=When(
            near=JAPANESE,
            after=("told", "by", "reported by", "on", "to", "with", "from"),
            not_before=("sales", "set*", "maker*", "market"),
            quoted=True,
        ),
        exact=True,
        hyphens=False,
        safety=Safety.LIKELY,
    ),
    Row(
        "ja-bunshun",
        (
            "Weekly Bunharu",
            "Weekly Wenchun",
            "Weekly Sentence Spring",
            "Weekly Article Spring",
            "Weekly Bunchun",
            "Weekly Literary Spring",
            "Weekly Text Spring",
            "Weekly Fumiharu",
            "Zhou Kan Wenchun",
            "Shukan Bunharu",
        ),
        "Shukan Bunshun",
        bad=(
            (
                "The magazine Weekly Bunharu reported the affair.",
                "The magazine Shukan Bunshun reported the affair.",
            ),
        ),
        good=("The magazine Shukan Bunshun reported the affair; Weekly Bunshun, some say.",),
        when=_NAME,
        exact=True,
        hyphens=False,
    ),
    Row(
        "ja-sports-hochi",
        (
            "Sports Notification",
            "Sports Report Newspaper",
            "Sport Hochi",
            "Hochi Sports Newspaper",
        ),
        "Sports Hochi",
        bad=(
            (
                "The pitcher told Sports Notification in Tokyo that his arm was fine.",
                "The pitcher told Sports Hochi in Tokyo that his arm was fine.",
            ),
        ),
        good=("Sports notifications of the Japanese app are late.",),
        when=When(near=JAPANESE, far=("app*", "phone*"), quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "ja-private-sector-bid",
        (
            "public opening purchase",
            "publicly opened purchase",
            "stock public purchase",
            "public stock purchase offer",
        ),
        "tender offer",
        bad=(
            (
                "The fund launched a public opening purchase for the shares in Tokyo.",
                "The fund launched a tender offer for the shares in Tokyo.",
            ),
        ),
        good=("At the public opening, purchases in Tokyo soared.",),
        plural="tender offers",
        when=When(near=("shares", "stake", "stock*")),
        hyphens=False,
        safety=Safety.LIKELY,
    ),
    Row(
        "ja-civil-rehabilitation",
        (
            "Civil Regeneration Law",
            "Civil Revival Law",
            "Civil Regeneration Act",
            "Private Rehabilitation Law",
            "Civil Revitalization Law",
            "Civil Recovery Law",
        ),
        "Civil Rehabilitation Law",
        bad=(
            (
                (
                    "The hotel in Nara filed under the Civil Regeneration Law with debts of 3 "
                    "billion yen."
                ),
                (
                    "The hotel in Nara filed under the Civil Rehabilitation Law with debts of 3 "
                    "billion yen."
                ),
            ),
        ),
        good=("The Civil Rehabilitation Act is Japanese.",),
        when=When(near=("yen", "japan*", "debt*"), quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "ja-next-term-outlook",
        (
            "consolidated account settlement",
            "financial settlement announcement",
            "account settlement announcement",
            "settlement of accounts announcement",
        ),
        "earnings report",
        bad=(
            (
                (
                    "In its account settlement announcement, the Nagoya carmaker cut its "
                    "forecast for net profit."
                ),
                "In its earnings report, the Nagoya carmaker cut its forecast for net profit.",
            ),
        ),
        good=("Its account, settlement announcement aside, made a profit in Tokyo.",),
        plural="earnings reports",
        when=When(
            region=("Japan",),
            near=("profit*", "sales", "fiscal year", "operating"),
            far=("plaintiff*", "lawsuit*", "court", "claims"),
            after=("its", "the", "their", "in its", "an", "a"),
        ),
        hyphens=False,
        safety=Safety.LIKELY,
    ),
    Row(
        "ja-sales-tax-hike",
        (
            "consumption tax increase rate",
            "consumption tax raise",
            "consumption tax raising",
            "consumption tax increasing",
        ),
        "consumption tax hike",
        bad=(
            (
                "Abe put off the consumption tax raise until 2019.",
                "Abe put off the consumption tax hike until 2019.",
            ),
        ),
        good=("Consumption, tax raises and debt hurt Japan.",),
        plural="consumption tax hikes",
        hyphens=False,
    ),
    Row(
        "ja-hometown-tax",
        (
            "hometown tax payment",
            "hometown tax donation",
            "hometown tax pay",
            "furusato tax payment",
            "hometown tax contribution",
            "native place tax payment",
        ),
        "hometown tax",
        bad=(
            (
                "The town in Japan lives on the hometown tax payment system.",
                "The town in Japan lives on the hometown tax system.",
            ),
        ),
        good=("In his hometown, tax payments in Japan are late.",),
        when=_IN_JAPAN,
        hyphens=False,
        safety=Safety.LIKELY,
    ),
    Row(
        "ja-bullet-train",
        (
            "new trunk line",
            "Xinganxian",
            "new main line train",
            "Shinkansen new trunk line",
            "shinkansen bullet line",
            "Xingan line",
        ),
        "Shinkansen",
        bad=(
            (
                (
                    "The new trunk line to Kanazawa was halted by snow; JR West trains in Tokyo "
                    "ran late."
                ),
                (
                    "The Shinkansen to Kanazawa was halted by snow; JR West trains in Tokyo ran "
                    "late."
                ),
            ),
        ),
        good=("A new trunk line for gas was laid to Kanazawa in Japan.",),
        when=When(
            region=("Japan",),
            near=("train*", "jr east", "jr west", "jr central", "jr tokai", "passenger*"),
            far=("gas", "pipe*", "cable*", "freight"),
        ),
        safety=Safety.LIKELY,
    ),
)
