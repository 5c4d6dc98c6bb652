"""Terms: entertainment and media of Korea as engines render them from Korean.

Compiled by hand from machine-translated news and the usage of news agencies; facts, under the
licence of the project.
"""

from __future__ import annotations

from mtclean.lexicon.packs.common import KOREAN
from mtclean.table import Row, When
from mtclean.text.edit import Safety

__all__ = ["ROWS"]

_NAME = When(quoted=True)
_NAME_IN_KOREA = When(near=KOREAN, quoted=True)
_IN_SHOW_BUSINESS = When(
    near=("actor*", "actress*", "singer*", "idol*"),
    after=("the", "a", "of", "any", "another", "this"),
    domain=("entertainment",),
    region=("South Korea",),
)

ROWS = (
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
            near=KOREAN,
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
