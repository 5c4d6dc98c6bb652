"""Terms: sport of Korea as engines render it from Korean.

Compiled by hand from machine-translated news and the usage of news agencies; facts, under the
licence of the project. The words of baseball are those of Japanese too.
"""

from __future__ import annotations

from mtclean.rule import Scope
from mtclean.table import Row, When
from mtclean.text.edit import Safety

__all__ = ["ROWS"]

_NAME = When(quoted=True)
_BASEBALL = When(near=("inning*", "home run*", "pitcher*", "baseball"), far=("cricket",))

ROWS = (
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
        "ko-solo-home-run",
        (
            "solo cannon",
            "solo gun",
            "solo artillery",
            "solo gun home run",
        ),
        "solo home run",
        bad=(
            (
                "Han hit a solo gun in the second inning.",
                "Han hit a solo home run in the second inning.",
            ),
        ),
        good=("The guitarist's solo, gun smoke and a home run ended the show.",),
        plural="solo home runs",
        when=_BASEBALL,
    ),
    Row(
        "ko-two-run-home-run",
        (
            "two-run gun",
            "two-run cannon",
            "two-run artillery",
            "2-run gun",
            "2-run cannon",
            "two-point home run",
            "2-point home run",
            "two-point homer",
        ),
        "two-run home run",
        bad=(
            (
                "He broke the tie with a two-run cannon in the sixth inning.",
                "He broke the tie with a two-run home run in the sixth inning.",
            ),
        ),
        good=("A two-run homer and a two-point conversion were shown; a pitcher laughed.",),
        plural="two-run home runs",
        when=_BASEBALL,
        hyphens=False,
    ),
    Row(
        "ko-three-run-home-run",
        (
            "three-run gun",
            "three-run cannon",
            "three-run artillery",
            "3-run gun",
            "3-run cannon",
            "three-point home run",
            "3-point home run",
            "three-point homer",
        ),
        "three-run home run",
        bad=(
            (
                "He broke the tie with a three-run gun in the sixth inning.",
                "He broke the tie with a three-run home run in the sixth inning.",
            ),
        ),
        good=("A three-run homer and a three-point shot were shown; a pitcher laughed.",),
        plural="three-run home runs",
        when=_BASEBALL,
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
)
