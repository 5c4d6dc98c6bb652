"""Terms: sport of China as engines render it.

Compiled by hand from machine-translated news and the usage of the sports federations; facts,
under the licence of the project. Words that are right elsewhere need the sport near.
"""

from __future__ import annotations

from mtclean.lexicon.packs.common import CHINA
from mtclean.rule import Scope
from mtclean.table import Row, When
from mtclean.text.edit import Safety

__all__ = ["ROWS"]

_NAME = When(quoted=True)
_NAME_IN_CHINA = When(region=CHINA, quoted=True)
_FOOTBALL = When(
    region=CHINA,
    near=("football*", "soccer", "coach", "goal*", "league", "striker*", "midfielder*"),
)

ROWS = (
    Row(
        "zh-free-agent-libero",
        (
            "free agent",
            "free man",
            "free person",
        ),
        "libero",
        bad=(
            (
                "China's volleyball coach praised the free agent for her digs.",
                "China's volleyball coach praised the libero for her digs.",
            ),
        ),
        good=("China's volleyball captain is a free agent and may sign in Italy.",),
        when=When(
            near=("volleyball",),
            within=Scope.PARAGRAPH,
            after=("the", "team's", "first", "second"),
            far=("sign*", "contract*", "transfer*", "club*", "deal", "salary"),
        ),
        safety=Safety.LIKELY,
        hyphens=False,
    ),
    Row(
        "zh-outside-hitter",
        (
            "main attacker",
            "main attack player",
            "main attack hand",
        ),
        "outside hitter",
        bad=(
            (
                "The volleyball team lost its main attacker, Zhu Ting.",
                "The volleyball team lost its outside hitter, Zhu Ting.",
            ),
        ),
        good=("The main attacker fled past the volleyball court, police said.",),
        when=When(
            near=("volleyball",), far=("police", "victim*", "knife", "bill", "law", "critic*")
        ),
        plural="outside hitters",
        hyphens=False,
    ),
    Row(
        "zh-middle-blocker",
        (
            "deputy attacker",
            "vice attacker",
            "secondary attacker",
            "sub-attacker",
            "assistant attacker",
        ),
        "middle blocker",
        bad=(
            (
                "The volleyball team has two deputy attackers.",
                "The volleyball team has two middle blockers.",
            ),
            (
                "She is the best vice attacker in volleyball.",
                "She is the best middle blocker in volleyball.",
            ),
        ),
        good=(
            "A vice: attackers of volleyball fans go free.",
            "The police named a second attacker; he played volleyball.",
        ),
        when=When(near=("volleyball",), far=("police", "victim*", "knife")),
        plural="middle blockers",
        hyphens=False,
    ),
    Row(
        "zh-opposite-hitter",
        (
            "second passer",
            "second pass hand",
            "second pass player",
        ),
        "setter",
        bad=(
            ("The volleyball team needs a second passer.", "The volleyball team needs a setter."),
        ),
        good=("Volleyball needs a pass; a second pass won it.",),
        when=When(near=("volleyball",)),
        hyphens=False,
    ),
    Row(
        "zh-women-volleyball",
        (
            "women's row",
            "women’s row",
            "female row",
        ),
        "women's volleyball team",
        bad=(
            (
                "The Chinese women's row beat Italy in volleyball.",
                "The Chinese women's volleyball team beat Italy in volleyball.",
            ),
        ),
        good=(
            "The women's row over volleyball pay in China goes on.",
            "In the women's row two seats were free.",
        ),
        when=When(
            region=CHINA,
            near=("volleyball", "lang ping", "spike*"),
            after=("chinese", "the chinese", "china"),
            not_before=("over", "about", "with", "of"),
        ),
        hyphens=False,
    ),
    Row(
        "zh-national-football",
        ("national foot",),
        "national football team",
        bad=(
            (
                "China's national foot lost in Sharjah, and the coach quit.",
                "China's national football team lost in Sharjah, and the coach quit.",
            ),
        ),
        good=("China's national foot care day fell on a league match.",),
        when=_FOOTBALL._replace(
            not_before=("care", "massage", "and", "clinic", "health", "path*", "patrol*", "print*")
        ),
        hyphens=False,
    ),
    Row(
        "zh-women-football",
        (
            "women's foot",
            "women’s foot",
        ),
        "women's football team",
        bad=(
            (
                "The Chinese women's foot drew, and the coach was content.",
                "The Chinese women's football team drew, and the coach was content.",
            ),
        ),
        good=("A Chinese women's foot size chart hangs in the football shop.",),
        when=_FOOTBALL._replace(
            after=("chinese", "china's", "china’s"),
            not_before=("size*", "binding", "care", "wear", "massage"),
        ),
        hyphens=False,
    ),
    Row(
        "zh-football-association",
        (
            "China Football Association",
            "Football Association of China",
            "Chinese Football Federation",
            "China Football Federation",
            "Chinese Foot Association",
            "China Soccer Association",
        ),
        "Chinese Football Association",
        bad=(
            (
                "The China Football Association fined the keeper.",
                "The Chinese Football Association fined the keeper.",
            ),
        ),
        good=("The Chinese Football Association fined the keeper.",),
        when=_NAME,
        safety=Safety.LIKELY,
        hyphens=False,
    ),
    Row(
        "zh-super-league",
        (
            "China Super League",
            "Zhongchao League",
            "China Premier League",
            "Zhong Chao League",
        ),
        "Chinese Super League",
        bad=(
            (
                "He left the China Super League for Brazil.",
                "He left the Chinese Super League for Brazil.",
            ),
            ("Zhongchao League clubs cut wages.", "Chinese Super League clubs cut wages."),
        ),
        good=("The India-China Super League of chess met.",),
        when=_NAME._replace(not_before=("of",), not_after=("india", "bai*")),
        safety=Safety.LIKELY,
        exact=True,
        hyphens=False,
    ),
    Row(
        "zh-afc-champions-league",
        (
            "Asian Crown",
            "AFC Championship League",
            "Asian Championship League",
        ),
        "AFC Champions League",
        bad=(
            (
                "Guangzhou won the Asian Crown in football in 2013.",
                "Guangzhou won the AFC Champions League in football in 2013.",
            ),
        ),
        good=("The Asian crown of the king is in a Chinese football museum.",),
        when=_FOOTBALL._replace(not_before=("prince*", "princ*", "green*")),
        exact=True,
        hyphens=False,
    ),
    Row(
        "zh-guoan",
        (
            "Beijing Guo'an",
            "Beijing Guo’an",
            "Beijing Guo An",
        ),
        "Beijing Guoan",
        bad=(("Beijing Guo'an won by two goals.", "Beijing Guoan won by two goals."),),
        good=("The Beijing national security law was discussed at the football club.",),
        when=_NAME,
        exact=True,
        hyphens=False,
    ),
    Row(
        "zh-guangzhou-evergrande",
        (
            "Guangzhou Hengda",
            "Guangzhou Evergrand",
            "Guangzhou Heng Da",
        ),
        "Guangzhou Evergrande",
        bad=(("Guangzhou Hengda won by two goals.", "Guangzhou Evergrande won by two goals."),),
        good=("Hengda of Guangzhou sells rice.",),
        when=_NAME,
        exact=True,
        hyphens=False,
    ),
    Row(
        "zh-shenhua",
        (
            "Shanghai Green Land Shenhua",
            "Shanghai Shen Hua",
            "Shanghai Greenland Shen Hua",
            "Shanghai Green Shenhua",
            "Shanghai Green Space Shenhua",
        ),
        "Shanghai Shenhua",
        bad=(
            (
                "Shanghai Green Space Shenhua won by two goals.",
                "Shanghai Shenhua won by two goals.",
            ),
        ),
        good=("Shanghai's green space, Shenhua Park, is closed.",),
        when=_NAME,
        exact=True,
        hyphens=False,
    ),
    Row(
        "zh-shanghai-port",
        ("Shanghai Haigang",),
        "Shanghai Port",
        bad=(
            (
                "Shanghai Haigang won by two goals, and the coach smiled.",
                "Shanghai Port won by two goals, and the coach smiled.",
            ),
        ),
        good=("Shanghai's upper port deck has a football field.",),
        when=_FOOTBALL._replace(quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "zh-shandong-taishan",
        (
            "Shandong Mount Tai",
            "Shandong Tai Mountain",
            "Shandong Tai Shan",
        ),
        "Shandong Taishan",
        bad=(
            (
                "Shandong Mount Tai won the league, two goals ahead.",
                "Shandong Taishan won the league, two goals ahead.",
            ),
        ),
        good=(
            "In Shandong, Mount Tai draws football fans.",
            "From Shandong Mount Tai is seen.",
        ),
        when=_FOOTBALL._replace(quoted=True, not_after=("in", "from", "to", "of", "at")),
        exact=True,
        hyphens=False,
    ),
    Row(
        "zh-table-tennis",
        ("Guoping",),
        "China's table tennis team",
        bad=(
            (
                "Guoping won all five gold medals in table tennis.",
                "China's table tennis team won all five gold medals in table tennis.",
            ),
        ),
        good=("Li Guoping won gold in table tennis.",),
        when=When(
            near=("table tennis", "ping-pong", "ping pong"),
            before=("won", "lost", "players", "team", "is", "will", "has", "swept"),
            not_after=(
                "li",
                "wang",
                "zhang",
                "liu",
                "chen",
                "yang",
                "zhao",
                "wu",
                "zhou",
                "xu",
                "sun",
                "ma",
                "zhu",
                "hu",
                "guo",
                "he",
                "gao",
                "lin",
                "luo",
                "liang",
                "song",
                "zheng",
                "xie",
                "han",
                "tang",
                "feng",
                "yu",
                "dong",
                "xiao",
                "cheng",
                "mr",
                "mr.",
                "ms",
                "ms.",
                "coach",
                "player",
            ),
        ),
        safety=Safety.LIKELY,
        exact=True,
        hyphens=False,
    ),
    Row(
        "zh-bing-dwen-dwen",
        (
            "Ice Pier Pier",
            "Bing Dun Dun",
            "Bingdundun",
            "Ice Dundun",
            "Ice Dun Dun",
            "Bing Dundun",
            "Ice Dwen Dwen",
        ),
        "Bing Dwen Dwen",
        bad=(
            (
                "Ice Dun Dun, a panda, greets the skaters.",
                "Bing Dwen Dwen, a panda, greets the skaters.",
            ),
            ("Shops ran out of Bing Dundun dolls.", "Shops ran out of Bing Dwen Dwen dolls."),
        ),
        good=("Bing Dwen Dwen dolls sold out.",),
        when=_NAME,
        exact=True,
        hyphens=False,
    ),
    Row(
        "zh-shuey-rhon-rhon",
        (
            "Snow Rongrong",
            "Snow Rong Rong",
        ),
        "Shuey Rhon Rhon",
        bad=(
            (
                "The lantern child Snow Rongrong is the mascot of the Paralympics.",
                "The lantern child Shuey Rhon Rhon is the mascot of the Paralympics.",
            ),
        ),
        good=("Xue Rongrong, a skier, comes from Harbin.",),
        when=_NAME,
        exact=True,
        hyphens=False,
    ),
    Row(
        "zh-birds-nest",
        (
            "Bird Nest stadium",
            "Bird Nest Stadium",
            "Birds Nest stadium",
            "Birds Nest Stadium",
        ),
        "Bird's Nest stadium",
        bad=(
            (
                "The parade ended at the Bird Nest stadium in Beijing.",
                "The parade ended at the Bird's Nest stadium in Beijing.",
            ),
        ),
        good=("A bird nest: stadium crews in Beijing found it.",),
        when=_NAME_IN_CHINA,
        exact=True,
        hyphens=False,
    ),
    Row(
        "zh-marathon-horse",
        ("half horse",),
        "half marathon",
        bad=(
            (
                "Runners in Wuxi's marathon may choose the half horse.",
                "Runners in Wuxi's marathon may choose the half marathon.",
            ),
        ),
        good=(
            "Half horse, half man, the centaur ran to Wuxi.",
            "The marathon mascot of Wuxi is half horse, half fish.",
        ),
        when=When(
            region=CHINA,
            near=("marathon*", "runner*"),
            after=("the", "a", "her first", "his first"),
            not_before=(",", "half", "and half", "-", "man"),
        ),
        safety=Safety.LIKELY,
        hyphens=False,
    ),
    Row(
        "zh-world-games",
        (
            "Dayun Games",
            "Universiade Summer Games",
            "World University Student Games",
            "World College Games",
            "World College Student Games",
        ),
        "World University Games",
        bad=(
            ("Chengdu will host the Dayun Games.", "Chengdu will host the World University Games."),
            (
                "The Universiade Summer Games moved to 2023.",
                "The World University Games moved to 2023.",
            ),
        ),
        good=("The Universiade is held in summer; games last 12 days.",),
        when=_NAME,
        exact=True,
        hyphens=False,
    ),
    Row(
        "zh-national-games",
        (
            "Quanyunhui",
            "Quanyun Games",
            "All-China Games",
        ),
        "National Games",
        bad=(
            (
                "Shaanxi hosted the Quanyunhui in 2021.",
                "Shaanxi hosted the National Games in 2021.",
            ),
        ),
        good=("Shaanxi hosted the National Games in 2021.",),
        when=_NAME,
        article="the",
        exact=True,
        hyphens=False,
    ),
    Row(
        "zh-asian-games",
        (
            "Asian Sports Games",
            "Asian Sports Meeting",
            "Yayunhui",
            "Asian Sport Games",
        ),
        "Asian Games",
        bad=(
            (
                "Hangzhou hosted the Asian Sports Games in 2023.",
                "Hangzhou hosted the Asian Games in 2023.",
            ),
        ),
        good=("Asian sports games on television are popular.",),
        when=_NAME,
        article="the",
        heads=("village", "medal*", "champion*", "torch", "gold", "organi*", "venue*", "final"),
        exact=True,
        hyphens=False,
    ),
    Row(
        "zh-foreign-aid-player",
        (
            "foreign aid player",
            "foreign aids player",
            "foreign aid athlete",
        ),
        "foreign player",
        bad=(
            (
                "Each club of the league in China may field four foreign aid players.",
                "Each club of the league in China may field four foreign players.",
            ),
            (
                "The foreign aid player scored 30 points for Guangdong.",
                "The foreign player scored 30 points for Guangdong.",
            ),
        ),
        good=("China is a major foreign aid player and a club of one.",),
        when=When(
            near=(
                "league",
                "club",
                "clubs",
                "cba",
                "basketball",
                "football",
                "soccer",
                "volleyball",
                "points",
            ),
            within=Scope.PARAGRAPH,
            not_after=(
                "major",
                "big",
                "key",
                "largest",
                "new",
                "global",
                "important",
                "significant",
                "biggest",
            ),
        ),
        plural="foreign players",
        hyphens=False,
    ),
    Row(
        "zh-naturalized",
        (
            "naturalization player",
            "naturalizing player",
        ),
        "naturalized player",
        bad=(
            (
                "China's football coach called up three naturalization players.",
                "China's football coach called up three naturalized players.",
            ),
        ),
        good=("After naturalization players may be called up by China.",),
        when=When(not_after=("after", "before", "upon", "of", "without", "since", "by")),
        plural="naturalized players",
        hyphens=False,
    ),
    Row(
        "zh-three-ball-chess",
        (
            "nine paragraph",
            "nine segment",
            "nine paragraphs",
            "nine segments",
        ),
        "ninth dan",
        bad=(
            (
                "Ke Jie, a nine-paragraph Go player, resigned.",
                "Ke Jie, a ninth dan Go player, resigned.",
            ),
        ),
        good=("Go to page 4 and write nine paragraphs on the player.",),
        when=When(
            near=("weiqi", "baduk", "go player*", "ke jie", "gu li", "alphago", "chess player*"),
            not_after=("of", "in", "wrote", "to", "with", "write", "the", "just", "only"),
            not_before=("of", "on", "about", "long", "later"),
        ),
    ),
)
