"""Terms: society, net and media of China as engines render them from Chinese.

Compiled by hand from machine-translated news and the usage of official English; facts, under the
licence of the project. Only phrases that mean nothing else, or whose condition settles it.
"""

from __future__ import annotations

from mtclean.lexicon.packs.common import CHINA
from mtclean.rule import Scope
from mtclean.table import Row, When
from mtclean.text.edit import Safety

__all__ = ["ROWS"]

_IN_CHINA = When(region=CHINA)

ROWS = (
    Row(
        "net-red",
        ("net red", "Internet red person", "net celebrity", "Internet red"),
        "internet celebrity",
        bad=(
            (
                "A net red from Hangzhou sold 900 coats.",
                "An internet celebrity from Hangzhou sold 900 coats.",
            ),
        ),
        good=(
            "The net red ink at the Chinese bank grew.",
            "China's side hit the net; red cards followed.",
        ),
        when=When(
            region=CHINA,
            near=("live*", "douyin", "weibo", "fans", "followers", "online", "sold", "video*"),
            not_before=("ink", "card*", "line*", "flag*", "zone*"),
            after=("a", "an", "the", "famous", "popular", "this"),
        ),
        safety=Safety.LIKELY,
    ),
    Row(
        "public-number",
        (
            "WeChat public number",
            "micro-channel public number",
        ),
        "WeChat official account",
        bad=(
            (
                "The notice was posted on the WeChat public number of the school.",
                "The notice was posted on the WeChat official account of the school.",
            ),
        ),
        good=("WeChat made public numbers of its users.",),
        plural="WeChat official accounts",
        when=When(quoted=True),
    ),
    Row(
        "melon-eaters",
        ("melon eating crowd",),
        "crowd of onlookers",
        bad=(
            (
                "The quarrel drew a melon-eating crowd on Weibo.",
                "The quarrel drew a crowd of onlookers on Weibo.",
            ),
        ),
        good=("Melon eaters filled the fair at Rocky Ford.",),
        when=When(near=("weibo", "douyin", "netizen*", "wechat")),
        safety=Safety.LIKELY,
    ),
    Row(
        "pla-newspaper",
        ("Liberation Army Daily", "Liberation Army Newspaper", "PLA newspaper"),
        "PLA Daily",
        bad=(
            (
                "The Liberation Army Daily reported the drill in Tibet.",
                "The PLA Daily reported the drill in Tibet.",
            ),
        ),
        good=("Jiefangjun Bao, or People's Liberation Army Daily, is read in every barracks.",),
        when=When(not_after=("people's", "people’s", "chinese", "or", "the people's"), quoted=True),
        exact=True,
        safety=Safety.LIKELY,
    ),
    Row(
        "supreme-first-time",
        ("at the first time", "in the first time"),
        "immediately",
        bad=(
            (
                "Rescuers in Chengdu rushed to the scene at the first time.",
                "Rescuers in Chengdu rushed to the scene immediately.",
            ),
        ),
        good=("At the first time of asking, China's team won the cup.",),
        when=When(
            region=CHINA,
            within=Scope.SENTENCE,
            near=("rushed", "reported", "informed", "notified", "rescue*"),
            not_before=("of", "that", "in", "since", "i", "he", "she", "they", "we", "slot"),
        ),
        safety=Safety.LIKELY,
    ),
)
