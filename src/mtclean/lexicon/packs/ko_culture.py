"""Terms: sport, entertainment and media of Korea as engines render them from Korean.

Compiled by hand from machine-translated news and the usage of news agencies; facts, under the
licence of the project. The words of baseball are those of Japanese too, which shares them.
"""

from __future__ import annotations

from mtclean.rule import Scope
from mtclean.table import Row, When
from mtclean.text.edit import Safety

__all__ = ["CULTURE_ROWS"]

_KOREAN = ("korea*", "seoul", "busan", "pyongyang", "yonhap", "daegu", "incheon", "gwangju")
_NAME = When(quoted=True)
_NAME_IN_KOREA = When(near=_KOREAN, quoted=True)
_BASEBALL = When(near=("inning*", "home run*", "pitcher*", "baseball"), far=("cricket",))
_IN_SHOW_BUSINESS = When(
    near=("actor*", "actress*", "singer*", "idol*"),
    after=("the", "a", "of", "any", "another", "this"),
    domain=("entertainment",),
    region=("South Korea",),
)

CULTURE_ROWS = (
    Row(
        "ko-walk-off-home-run",
        (
            "finishing home run",
            "ending home run",
            "end home run",
            "goodbye home run",
            "sayonara home run",
            "farewell home run",
            "good bye home run",
        ),
        "walk-off home run",
        bad=(
            (
                "Kang hit a goodbye home run in the ninth inning.",
                "Kang hit a walk-off home run in the ninth inning.",
            ),
        ),
        good=(
            (
                "In his farewell, home run king Lee waved to fans in Daegu. A farewell home "
                "run ended his career."
            ),
        ),
        plural="walk-off home runs",
        when=When(
            near=("inning*", "ninth", "bottom of", "pitcher*"),
            within=Scope.PARAGRAPH,
            far=("retire*", "retiring", "career", "last game", "final game"),
        ),
        hyphens=False,
    ),
    Row(
        "ko-walk-off-hit",
        (
            "finishing hit",
            "ending hit",
            "goodbye hit",
            "sayonara hit",
            "farewell hit",
            "good bye hit",
        ),
        "walk-off hit",
        bad=(
            (
                "Doosan won 5-4 on a finishing hit in the 11th inning.",
                "Doosan won 5-4 on a walk-off hit in the 11th inning.",
            ),
        ),
        good=("The single, a farewell hit of the band, came out in Seoul.",),
        plural="walk-off hits",
        when=When(near=("inning*", "pitcher*"), within=Scope.PARAGRAPH),
    ),
    Row(
        "ko-walk-off-win",
        (
            "goodbye victory",
            "goodbye win",
            "sayonara victory",
            "sayonara win",
            "finishing victory",
            "good bye victory",
        ),
        "walk-off win",
        bad=(
            (
                "Hanshin took a goodbye victory in the tenth inning.",
                "Hanshin took a walk-off win in the tenth inning.",
            ),
        ),
        good=("It was the finishing victory of a long war.",),
        plural="walk-off wins",
        when=When(near=("inning*", "pitcher*", "ninth", "tenth"), within=Scope.PARAGRAPH),
    ),
    Row(
        "ko-grand-slam",
        (
            "full base home run",
            "full-base home run",
            "full bases home run",
            "full-bases home run",
            "full house home run",
            "all base home run",
            "full count home run",
        ),
        "grand slam",
        bad=(
            (
                "Choi hit a full-base home run in the third inning.",
                "Choi hit a grand slam in the third inning.",
            ),
        ),
        good=("He hit a full-count home run in the third inning.",),
        plural="grand slams",
        when=When(far=("full count home run", "full-count home run")),
        hyphens=False,
    ),
    Row(
        "ko-double-play",
        (
            "double kill hit",
            "double death ball",
            "double play ball hit",
            "sick hit",
            "double murder hit",
        ),
        "double play",
        bad=(
            (
                "He hit into a double kill hit with the bases loaded in the eighth inning.",
                "He hit into a double play with the bases loaded in the eighth inning.",
            ),
        ),
        good=("A sick hit by the young batter in the eighth inning won it.",),
        plural="double plays",
        when=When(
            near=("bases loaded", "inning*"),
            within=Scope.PARAGRAPH,
            after=("a", "into a", "with a", "the"),
            far=("sick",),
        ),
        hyphens=False,
        safety=Safety.LIKELY,
    ),
    Row(
        "ko-rbi",
        (
            "batting point",
            "hitting point",
            "RBI point",
        ),
        "RBI",
        bad=(
            (
                "Lee had two hits and three batting points in the sixth inning.",
                "Lee had two hits and three RBIs in the sixth inning.",
            ),
        ),
        good=("The batting points of the cricket side were doubled.",),
        plural="RBIs",
        when=_BASEBALL,
    ),
    Row(
        "ko-batting-average",
        (
            "hitting rate",
            "batting rate",
            "hit rate average",
            "batting ratio",
        ),
        "batting average",
        bad=(
            (
                "His hitting rate rose to .312 after the home run.",
                "His batting average rose to .312 after the home run.",
            ),
        ),
        good=("The missile's hitting rate rose to 0.9.",),
        plural="batting averages",
        when=When(
            near=("home run*", "batter*", "hitter*", "outfielder*", "inning*"),
            far=("missile*", "shooting"),
        ),
    ),
    Row(
        "ko-earned-run-average",
        (
            "average self responsibility point",
            "average self-responsibility point",
            "average self responsibility score",
            "average self-responsibility score",
            "average responsibility score",
            "average self blame point",
            "average earned score",
            "average earned run",
            "self responsibility average",
            "average self responsibility",
            "average ERA",
        ),
        "ERA",
        bad=(
            (
                "Ryu has an average self-responsibility score of 2.35 with four wins.",
                "Ryu has an ERA of 2.35 with four wins.",
            ),
        ),
        good=("On average, self-responsibility scores higher than fear, Koreans said.",),
        when=When(near=("pitch*", "inning*", "wins", "mound", "strikeout*")),
        hyphens=False,
    ),
    Row(
        "ko-defense-rate",
        (
            "defense rate",
            "defensive rate",
            "self defense rate",
        ),
        "ERA",
        bad=(
            (
                "The pitcher has a defense rate of 1.98 after 60 innings.",
                "The pitcher has an ERA of 1.98 after 60 innings.",
            ),
        ),
        good=("The pitcher praised the team's defense rate of 98 percent in nine innings.",),
        when=When(
            near=("pitch*", "inning*"),
            within=Scope.SENTENCE,
            before=(
                "of 0.*",
                "of 1.*",
                "of 2.*",
                "of 3.*",
                "of 4.*",
                "of 5.*",
                "of 6.*",
                "is 1.*",
                "is 2.*",
                "is 3.*",
                "was 1.*",
                "was 2.*",
                "was 3.*",
            ),
        ),
        safety=Safety.LIKELY,
    ),
    Row(
        "ko-relief-pitcher",
        (
            "rescue pitcher",
            "savior pitcher",
            "salvation pitcher",
        ),
        "relief pitcher",
        bad=(
            (
                "The rescue pitcher gave up a run in the seventh inning.",
                "The relief pitcher gave up a run in the seventh inning.",
            ),
        ),
        good=("After the rescue, pitchers of water were handed out.",),
        plural="relief pitchers",
    ),
    Row(
        "ko-closer",
        (
            "finishing pitcher",
            "finish pitcher",
            "ending pitcher",
            "suppression pitcher",
            "restraint pitcher",
        ),
        "closer",
        bad=(
            (
                "Finishing pitcher Oh saved the game in the ninth inning.",
                "Closer Oh saved the game in the ninth inning.",
            ),
        ),
        good=("The potter in Icheon was finishing pitchers of clay.",),
        plural="closers",
        when=When(near=("inning*", "save*", "baseball", "ninth", "mound")),
    ),
    Row(
        "ko-designated-hitter",
        (
            "nominated hitter",
            "appointed hitter",
            "named hitter",
            "nominated batter",
            "appointed batter",
        ),
        "designated hitter",
        bad=(("Kim started as the nominated hitter.", "Kim started as the designated hitter."),),
        good=("The club in Busan has named hitter Kim captain.",),
        plural="designated hitters",
        when=When(after=("the", "a", "as", "as the", "third", "fourth", "fifth", "and")),
    ),
    Row(
        "ko-rookie-of-the-year",
        (
            "rookie king",
            "new king award",
            "newcomer king",
            "new face king",
            "rookie king award",
        ),
        "Rookie of the Year",
        bad=(
            (
                "The outfielder of the baseball team was named rookie king.",
                "The outfielder of the baseball team was named Rookie of the Year.",
            ),
        ),
        good=("A newcomer, king Willem, met rookie king-pins.",),
        when=When(
            near=("season", "baseball", "league", "team", "pitcher*", "player*"),
            not_before=("pin*", "crab*"),
        ),
    ),
    Row(
        "ko-batting-champion",
        (
            "batting king",
            "hitting king",
        ),
        "batting champion",
        bad=(
            (
                "He was the hitting king of the KBO with .360.",
                "He was the batting champion of the KBO with .360.",
            ),
        ),
        good=("Pete Rose, baseball's hit king and batting king, died.",),
        plural="batting champions",
        when=When(
            near=("kbo", "npb", "central league", "pacific league", "korea*", "japan*"),
            far=("pete rose",),
        ),
        safety=Safety.LIKELY,
    ),
    Row(
        "ko-stolen-base-leader",
        (
            "steal king",
            "stolen base king",
            "theft king",
            "steals king",
            "base stealing king",
        ),
        "stolen base leader",
        bad=(
            (
                "Park of the Kia Tigers was the steal king with 42.",
                "Park of the Kia Tigers was the stolen base leader with 42.",
            ),
        ),
        good=("The thief stole the King; steal King Lear, he said.",),
        plural="stolen base leaders",
        when=When(near=("baseball", "inning*", "kbo", "tigers", "season", "league")),
    ),
    Row(
        "ko-wins-leader",
        (
            "multi win king",
            "multiple win king",
            "many wins king",
            "most wins king",
            "win king",
        ),
        "wins leader",
        bad=(
            (
                "The left-hander was the multi-win king of the KBO with 18.",
                "The left-hander was the wins leader of the KBO with 18.",
            ),
        ),
        good=("If they win, King Charles will come.",),
        when=When(
            near=("pitch*", "baseball", "kbo", "npb"), after=("the", "a", "was", "became", "as")
        ),
        safety=Safety.LIKELY,
    ),
    Row(
        "ko-top-scorer",
        (
            "scoring king",
            "score king",
            "top score king",
            "goal king",
        ),
        "top scorer",
        bad=(
            (
                "SEOUL - Son was the scoring king of the league with 23 goals.",
                "SEOUL - Son was the top scorer of the league with 23 goals.",
            ),
        ),
        good=("Fans of Sparta call Messi the scoring king of Spain.",),
        plural="top scorers",
        when=When(
            near=("goal*",),
            region=("South Korea", "Japan", "China"),
            domain=("football", "sport"),
            within=Scope.SENTENCE,
            before=("of the", "with", "in the", "title", "award"),
        ),
        safety=Safety.LIKELY,
    ),
    Row(
        "ko-foreign-player",
        (
            "mercenary player",
            "mercenary pitcher",
            "mercenary hitter",
            "mercenary striker",
        ),
        "foreign player",
        bad=(
            (
                "The team in Daejeon signed a mercenary player from Serbia for the season.",
                "The team in Daejeon signed a foreign player from Serbia for the season.",
            ),
        ),
        good=("A chess mercenary, player Li joined four clubs.",),
        plural="foreign players",
        when=When(
            domain=("sport", "football"),
            near=(
                "korea*",
                "kbo",
                "k league",
                "japan*",
                "j-league",
                "china*",
                "seoul",
                "daejeon",
                "busan",
            ),
            after=("a", "the", "new", "two", "three", "their", "its", "as", "of"),
        ),
        safety=Safety.LIKELY,
    ),
    Row(
        "ko-own-goal",
        (
            "self goal",
            "self blame goal",
            "own self goal",
            "suicidal goal",
        ),
        "own goal",
        bad=(
            (
                "A self-goal by the defender settled the match for the goalkeeper.",
                "An own goal by the defender settled the match for the goalkeeper.",
            ),
        ),
        good=("Her self goals, the striker's coach said, come before the match.",),
        plural="own goals",
        when=When(
            domain=("football",),
            after=("a", "an", "the", "by a", "with a", "another", "scored"),
            not_before=("setting",),
        ),
    ),
    Row(
        "ko-shootout",
        (
            "match kick",
            "shoot kick",
            "winning kick shootout",
            "game kick",
            "victory kick",
        ),
        "penalty shootout",
        bad=(
            (
                "Korea beat Iran in a match kick after extra time.",
                "Korea beat Iran in a penalty shootout after extra time.",
            ),
        ),
        good=("The match, kicked off late, went to extra time in Seoul.",),
        when=When(
            near=("extra time", "goalkeeper*", "penalt*"),
            within=Scope.PARAGRAPH,
            after=("a", "the", "in a", "to a", "after a"),
        ),
        safety=Safety.LIKELY,
    ),
    Row(
        "ko-national-player",
        (
            "national representative player",
            "representative national player",
            "national representative athlete",
            "national delegate player",
        ),
        "national team player",
        bad=(
            (
                (
                    "Three national representative players trained for the Olympics in Jincheon, "
                    "the coach said."
                ),
                (
                    "Three national team players trained for the Olympics in Jincheon, the coach "
                    "said."
                ),
            ),
        ),
        good=("The national representative, player Kim said, was kind.",),
        plural="national team players",
        when=When(domain=("sport", "football")),
        hyphens=False,
    ),
    Row(
        "ko-national-team",
        (
            "national representative team",
            "national delegate team",
            "country representative team",
            "representative national team",
        ),
        "national team",
        bad=(
            (
                "The national representative team beat Qatar in the match for the title.",
                "The national team beat Qatar in the match for the title.",
            ),
        ),
        good=("A national representative, team doctor Kim, spoke.",),
        plural="national teams",
        when=When(domain=("sport", "football")),
        hyphens=False,
    ),
    Row(
        "ko-jincheon-center",
        (
            "Jincheon Athletes' Village",
            "Jincheon Athletes’ Village",
            "Jincheon Athlete's Village",
            "Jincheon Athlete’s Village",
            "Jincheon Player Village",
            "Jincheon Players' Village",
            "Jincheon Athletes Village",
            "Jincheon National Athletes Village",
        ),
        "Jincheon National Training Center",
        bad=(
            (
                "The archers left the Jincheon Player Village at dawn.",
                "The archers left the Jincheon National Training Center at dawn.",
            ),
        ),
        good=("The Jincheon National Training Center has two pools.",),
        article="the",
        when=_NAME,
        hyphens=False,
        safety=Safety.LIKELY,
    ),
    Row(
        "ko-taeneung-center",
        (
            "Taereung Athletes' Village",
            "Taereung Athletes’ Village",
            "Taereung Player Village",
            "Taeneung Player Village",
            "Taereung Athletes Village",
            "Taereung Athlete Village",
            "Taeneung Athletes Village",
        ),
        "Taeneung National Training Center",
        bad=(
            (
                "Skaters trained at the Taereung Player Village.",
                "Skaters trained at the Taeneung National Training Center.",
            ),
        ),
        good=("The Taeneung National Training Center closed.",),
        article="the",
        when=_NAME,
        hyphens=False,
    ),
    Row(
        "ko-korean-series",
        (
            "Korea Series",
            "Korean Baseball Series",
        ),
        "Korean Series",
        bad=(("The Kia Tigers won the Korea Series.", "The Kia Tigers won the Korean Series."),),
        good=(
            ("Samsung's Korea series of phones sold well. The LG Twins lost the Korean Series."),
        ),
        when=When(
            near=("kbo", "inning*", "pitcher*", "tigers", "twins", "landers", "kiwoom", "doosan"),
            not_before=("of",),
            quoted=True,
        ),
        exact=True,
        hyphens=False,
    ),
    Row(
        "ko-dating-rumor",
        (
            "hot love theory",
            "passionate love theory",
            "enthusiastic love theory",
            "love affair theory",
            "fever love theory",
            "ardent love theory",
        ),
        "dating rumor",
        bad=(
            (
                "The actress in Seoul denied the passionate love theory with the singer.",
                "The actress in Seoul denied the dating rumor with the singer.",
            ),
        ),
        good=(
            "Hot love, theory says, cools.",
            "A singer in Seoul read of the passionate love theory of psychologists.",
        ),
        plural="dating rumors",
        when=When(
            near=("actor*", "actress*", "singer*", "idol*"),
            region=("South Korea", "Japan"),
            not_before=("of",),
            far=("psycholog*",),
        ),
        hyphens=False,
    ),
    Row(
        "ko-breakup-rumor",
        (
            "breakup theory",
            "break up theory",
            "separation theory",
        ),
        "breakup rumor",
        bad=(
            (
                ("The agency of the singer in Seoul told fans that it denied the breakup theory."),
                ("The agency of the singer in Seoul told fans that it denied the breakup rumor."),
            ),
        ),
        good=("A singer in Seoul reads Kant's separation theory.",),
        plural="breakup rumors",
        when=_IN_SHOW_BUSINESS,
        safety=Safety.LIKELY,
    ),
    Row(
        "ko-discord-rumor",
        (
            "discord theory",
            "feud theory",
            "disharmony theory",
        ),
        "rumor of discord",
        bad=(
            (
                "The idol group denied a discord theory to its fans in Seoul.",
                "The idol group denied a rumor of discord to its fans in Seoul.",
            ),
        ),
        good=("In music, his discord theory influenced Seoul's composers.",),
        plural="rumors of discord",
        when=_IN_SHOW_BUSINESS,
        safety=Safety.LIKELY,
    ),
    Row(
        "ko-divorce-rumor",
        ("divorce theory",),
        "divorce rumor",
        bad=(
            (
                ("The agency of the drama's actor in Seoul called the divorce theory groundless."),
                ("The agency of the drama's actor in Seoul called the divorce rumor groundless."),
            ),
        ),
        good=("His divorce theory, a Korean law professor said, is old.",),
        plural="divorce rumors",
        when=_IN_SHOW_BUSINESS,
        safety=Safety.LIKELY,
    ),
    Row(
        "ko-retirement-rumor",
        ("retirement theory",),
        "retirement rumor",
        bad=(
            (
                (
                    "The agency in Seoul told fans of the singer that it denied the retirement "
                    "theory."
                ),
                (
                    "The agency in Seoul told fans of the singer that it denied the retirement "
                    "rumor."
                ),
            ),
        ),
        good=("Korea's pension agency has a retirement theory.",),
        plural="retirement rumors",
        when=_IN_SHOW_BUSINESS,
        safety=Safety.LIKELY,
    ),
    Row(
        "ko-malicious-comment",
        (
            "evil comment",
            "evil reply",
            "bad reply",
            "akple",
            "flame comment",
            "evil post",
        ),
        "malicious comment",
        bad=(
            (
                ("The agency in Seoul will sue over evil comments about the singer on the album."),
                (
                    "The agency in Seoul will sue over malicious comments about the singer on "
                    "the album."
                ),
            ),
        ),
        good=("An evil comment from the villain opens the Korean film.",),
        plural="malicious comments",
        when=When(
            near=(
                "sue*",
                "suing",
                "legal action",
                "online",
                "internet",
                "defamation",
                "netizen*",
                "complaint*",
            ),
            domain=("entertainment", "net", "crime", "court"),
            region=("South Korea",),
        ),
        safety=Safety.LIKELY,
    ),
    Row(
        "ko-music-chart",
        (
            "sound source chart",
            "music source chart",
            "soundsource chart",
        ),
        "digital music chart",
        bad=(
            (
                "The song topped every sound source chart in Korea.",
                "The song topped every digital music chart in Korea.",
            ),
        ),
        good=("A sound source, charts show, was near the Korean reef.",),
        plural="digital music charts",
        when=When(near=("song*", "single", "album*", "singer*", "group")),
    ),
    Row(
        "ko-music-site",
        (
            "sound source site",
            "music source site",
            "sound source platform",
            "soundsource site",
            "music source platform",
        ),
        "music streaming site",
        bad=(
            (
                "The single was released on sound source sites at noon.",
                "The single was released on music streaming sites at noon.",
            ),
        ),
        good=("The whale's sound source site was mapped.",),
        plural="music streaming sites",
        when=When(
            near=("song*", "single", "album*", "singer*", "group", "released"),
            far=("whale*", "sonar"),
        ),
    ),
    Row(
        "ko-agency",
        (
            "affiliated company",
            "affiliated agency",
            "belonging company",
            "belonging agency",
            "company she belongs to",
            "company he belongs to",
            "management company she belongs to",
        ),
        "agency",
        bad=(
            (
                "The actor's belonging agency in Seoul said the drama would go on.",
                "The actor's agency in Seoul said the drama would go on.",
            ),
        ),
        good=("The airline and its affiliated company in Seoul hired the singer.",),
        when=When(
            region=("South Korea",),
            domain=("entertainment",),
            after=(
                "actor's",
                "actor’s",
                "actress's",
                "actress’s",
                "singer's",
                "singer’s",
                "group's",
                "group’s",
                "idol's",
                "idol’s",
                "his",
                "her",
                "the",
            ),
            near=("actor*", "actress*", "singer*", "idol*"),
            not_before=("of",),
            far=("airline*", "bank*", "shares"),
        ),
        safety=Safety.LIKELY,
    ),
    Row(
        "ko-blue-dragon",
        (
            "Blue Dragon Movie Award",
            "Blue Dragon Film Prize",
            "Blue Dragon Movie Awards",
            "Cheongryong Film Award",
            "Cheongryong Film Awards",
            "Cheongryong Film Festival",
            "Blue Dragon Film Festival",
            "Cheongnyong Film Awards",
            "Blue Dragon Film Award Ceremony",
        ),
        "Blue Dragon Film Awards",
        bad=(
            (
                "She won best actress at the Cheongryong Film Festival.",
                "She won best actress at the Blue Dragon Film Awards.",
            ),
        ),
        good=("The Blue Dragon Film Awards were held in Seoul.",),
        when=_NAME,
        hyphens=False,
    ),
    Row(
        "ko-baeksang",
        (
            "Baeksang Arts Grand Prize",
            "Baeksang Art Awards",
            "Baeksang Arts Award",
            "Baeksang Art Award",
            "Baeksang Arts Prize",
            "Baeksang Arts Grand Prix",
        ),
        "Baeksang Arts Awards",
        bad=(
            (
                "The series won three prizes at the Baeksang Arts Grand Prize.",
                "The series won three prizes at the Baeksang Arts Awards.",
            ),
        ),
        good=(("The Baeksang Arts Awards were held in May. A Baeksang Arts Award winner spoke."),),
        when=When(
            after=(
                "at the",
                "of the",
                "the 50th",
                "the 51st",
                "the 52nd",
                "the 53rd",
                "the 54th",
                "the 55th",
                "the 56th",
                "the 57th",
                "the 58th",
                "the 59th",
                "the 60th",
                "the 61st",
            ),
            not_before=("winner*", "for"),
            quoted=True,
        ),
        hyphens=False,
    ),
    Row(
        "ko-grand-bell",
        (
            "Daejong Film Award",
            "Daejong Film Awards",
            "Daejong Film Festival",
            "Daejong Award",
            "Daejong Awards",
            "Daejong Film Prize",
        ),
        "Grand Bell Awards",
        bad=(
            (
                "The film won at the Daejong Film Festival.",
                "The film won at the Grand Bell Awards.",
            ),
        ),
        good=("The Grand Bell Awards, or Daejong, are old.",),
        when=When(
            after=("the", "annual", "th", "st", "rd", "nd"), far=("grand bell",), quoted=True
        ),
        hyphens=False,
    ),
    Row(
        "ko-entertainment-awards",
        (
            "Entertainment Grand Prize",
            "Entertainment Grand Prix",
            "Performing Arts Grand Prize",
            "Entertainment Grand Award",
        ),
        "Entertainment Awards",
        bad=(
            (
                "Yoo Jae-suk won at the MBC Entertainment Grand Prize.",
                "Yoo Jae-suk won at the MBC Entertainment Awards.",
            ),
        ),
        good=("The city's Entertainment Grand Prize went to a clown.",),
        when=When(after=("kbs", "mbc", "sbs", "mbc broadcasting", "sbs broadcasting"), quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "ko-drama-awards",
        (
            "Acting Grand Prize",
            "Performance Grand Prize",
            "Acting Grand Prix",
            "Acting Grand Award",
            "Acting Target",
        ),
        "Drama Awards",
        bad=(("She cried at the KBS Acting Grand Prize.", "She cried at the KBS Drama Awards."),),
        good=("The festival's Acting Grand Prize went to a Korean.",),
        when=When(after=("kbs", "mbc", "sbs"), quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "ko-yonhap",
        (
            "Yeonhap News Agency",
            "Yeonhap News",
            "Yonhap Communications",
            "Yonhap Communication",
            "Yonhap News Service",
        ),
        "Yonhap News Agency",
        bad=(
            (
                "The mayor of Daegu told Yeonhap News that he would stay.",
                "The mayor of Daegu told Yonhap News Agency that he would stay.",
            ),
        ),
        good=("Yonhap News Agency and YTN reported it.",),
        when=_NAME,
        exact=True,
        hyphens=False,
    ),
    Row(
        "ko-chosun-ilbo",
        (
            "Joseon Ilbo",
            "Joseon Daily",
            "Chosun Newspaper",
            "Joseon Newspaper",
            "Chosun Ilbo Newspaper",
        ),
        "Chosun Ilbo",
        bad=(("The Joseon Ilbo reported the raid.", "The Chosun Ilbo reported the raid."),),
        good=("The Chosun Ilbo reported the raid.",),
        when=_NAME,
        exact=True,
        hyphens=False,
    ),
    Row(
        "ko-joongang-ilbo",
        (
            "Jungang Ilbo",
            "Central Ilbo",
            "Jungang Daily",
            "Joongang Newspaper",
            "Junang Ilbo",
        ),
        "JoongAng Ilbo",
        bad=(
            (
                "The minister told the Jungang Ilbo that he was tired.",
                "The minister told the JoongAng Ilbo that he was tired.",
            ),
        ),
        good=("The JoongAng Ilbo and the Korea JoongAng Daily reported it.",),
        when=_NAME,
        exact=True,
        hyphens=False,
    ),
    Row(
        "ko-donga-ilbo",
        (
            "East Asia Daily",
            "East Asian Daily",
            "East Asia Ilbo",
            "Donga Daily",
            "Dong-A Daily",
            "Donga Newspaper",
            "Dong-A Newspaper",
            "East Asia Newspaper",
        ),
        "Dong-A Ilbo",
        bad=(
            (
                "South Korea's East Asia Daily reported the raid.",
                "South Korea's Dong-A Ilbo reported the raid.",
            ),
        ),
        good=("The Dong-A Ilbo of Seoul reported the raid.",),
        when=_NAME_IN_KOREA,
        exact=True,
        hyphens=False,
    ),
    Row(
        "ko-hankyoreh",
        (
            "Hangyeore",
            "Hangyore",
            "Hankyore",
            "Hankyeoreh",
            "Hangyoreh",
            "Han Gyeore",
        ),
        "Hankyoreh",
        bad=(
            (
                "The Hangyeore wrote that the file was lost.",
                "The Hankyoreh wrote that the file was lost.",
            ),
        ),
        good=("The Hankyoreh wrote that the file was lost.",),
        when=_NAME,
        exact=True,
        hyphens=False,
    ),
    Row(
        "ko-kyunghyang",
        (
            "Kyunghyang Newspaper",
            "Gyeonghyang Newspaper",
            "Gyeonghyang Shinmun",
            "Kyeonghyang Newspaper",
            "Gyeonghyang Sinmun",
            "Kyunghyang Daily",
        ),
        "Kyunghyang Shinmun",
        bad=(
            (
                "The Kyunghyang Newspaper wrote that the file was lost.",
                "The Kyunghyang Shinmun wrote that the file was lost.",
            ),
        ),
        good=("The Kyunghyang Shinmun wrote that the file was lost.",),
        when=_NAME,
        exact=True,
        hyphens=False,
    ),
    Row(
        "ko-maeil",
        (
            "Daily Economy",
            "Daily Economic Newspaper",
            "Maeil Economic Newspaper",
            "Maeil Economy",
            "Maeil Economics",
            "Maeil Business",
        ),
        "Maeil Business Newspaper",
        bad=(
            (
                "The chairman told the Maeil Economic Newspaper in Seoul that sales grew.",
                "The chairman told the Maeil Business Newspaper in Seoul that sales grew.",
            ),
        ),
        good=("The Maeil Business Newspaper of Seoul; a daily economy of words.",),
        when=When(
            near=_KOREAN,
            not_before=("newspaper", "tv"),
            after=("the", "with", "by", "told", "and"),
            quoted=True,
        ),
        exact=True,
        hyphens=False,
    ),
    Row(
        "ko-korea-economic-daily",
        (
            "Korea Economic Newspaper",
            "Korean Economic Newspaper",
            "Korea Economy Newspaper",
            "Korean Economy Newspaper",
            "Hankook Economic Newspaper",
            "Hankyung Newspaper",
        ),
        "Korea Economic Daily",
        bad=(
            (
                "The banker told the Korea Economic Newspaper that rates would fall.",
                "The banker told the Korea Economic Daily that rates would fall.",
            ),
        ),
        good=("The Korea Economic Daily polled 40 bankers.",),
        when=_NAME,
        exact=True,
        hyphens=False,
    ),
    Row(
        "ko-kukmin-ilbo",
        (
            "Gukmin Ilbo",
            "Kookmin Daily",
            "Gukmin Daily",
            "Kukmin Daily",
        ),
        "Kukmin Ilbo",
        bad=(
            (
                "The pastor told the Gukmin Ilbo that he would sue.",
                "The pastor told the Kukmin Ilbo that he would sue.",
            ),
        ),
        good=("The Kookmin Ilbo and the Kukmin Ilbo are one paper.",),
        when=_NAME,
        exact=True,
        hyphens=False,
    ),
    Row(
        "ko-hankook-ilbo",
        (
            "Hanguk Ilbo",
            "Hankook Daily",
            "Hankuk Ilbo",
            "Hanguk Daily",
            "Hankook Newspaper",
        ),
        "Hankook Ilbo",
        bad=(("The Hanguk Ilbo polled 1,000 voters.", "The Hankook Ilbo polled 1,000 voters."),),
        good=("The Hankook Ilbo polled 1,000 voters.",),
        when=_NAME,
        exact=True,
        hyphens=False,
    ),
    Row(
        "ko-seoul-shinmun",
        ("Seoul Newspaper",),
        "Seoul Shinmun",
        bad=(
            (
                "An official told the Seoul Newspaper that the plan was dead.",
                "An official told the Seoul Shinmun that the plan was dead.",
            ),
        ),
        good=("A Seoul newspaper polled voters, and so did the Seoul Newspaper Guild.",),
        when=When(
            not_before=("guild", "association", "reporter*"),
            after=("the", "told", "to", "by", "with"),
            quoted=True,
        ),
        exact=True,
        hyphens=False,
    ),
    Row(
        "ko-munhwa-ilbo",
        (
            "Culture Daily",
            "Culture Ilbo",
            "Munhwa Daily",
            "Munhwa Newspaper",
        ),
        "Munhwa Ilbo",
        bad=(
            (
                "A poll by the Munhwa Daily put him ahead in Seoul.",
                "A poll by the Munhwa Ilbo put him ahead in Seoul.",
            ),
        ),
        good=("The Munhwa Ilbo of Seoul; culture daily enriches us.",),
        when=_NAME_IN_KOREA,
        exact=True,
        hyphens=False,
    ),
    Row(
        "ko-segye-ilbo",
        (
            "Segye Daily",
            "World Ilbo",
            "Segye Newspaper",
        ),
        "Segye Ilbo",
        bad=(("The World Ilbo reported the raid.", "The Segye Ilbo reported the raid."),),
        good=("The Segye Ilbo reported the raid in the world.",),
        when=_NAME,
        exact=True,
        hyphens=False,
    ),
)
