"""Terms: slang of the Chinese net as engines render it.

Compiled by hand from machine-translated news and the usage of the agencies; facts, under the
licence of the project. Most rows need a word of that world near, or a place of China.
"""

from __future__ import annotations

from mtclean.table import Row, When
from mtclean.text.edit import Safety

__all__ = ["ROWS"]

_ANYWHERE = When()
_IN_CHINA = When(region=("China", "Hong Kong", "Macao"))
_NET = ("live*", "douyin", "weibo", "fans", "followers", "online", "taobao", "sold", "video*")

ROWS = (
    Row(
        "zh-check-in-spot",
        (
            "punch card place",
            "punch in place",
            "punch card spot",
            "punch in spot",
            "clock in place",
            "clock in spot",
            "punch card attraction",
        ),
        "popular photo spot",
        bad=(
            (
                "The bridge is a new punch-in place for tourists in Chongqing.",
                "The bridge is a new popular photo spot for tourists in Chongqing.",
            ),
        ),
        good=("Workers in China queue at the punch-in point of the factory.",),
        when=_IN_CHINA._replace(
            near=(
                "tourist*",
                "visitor*",
                "photo*",
                "scenic",
                "travel*",
                "internet*",
                "online",
                "selfie*",
            ),
            far=("factory", "worker*", "employee*", "payroll", "attendance", "shift*"),
        ),
        plural="popular photo spots",
    ),
    Row(
        "zh-net-red-economy",
        (
            "net red economy",
            "web celebrity economy",
            "net celebrity economy",
            "network red economy",
        ),
        "influencer economy",
        bad=(
            ("The net-red economy of Hangzhou grew.", "The influencer economy of Hangzhou grew."),
        ),
        good=("On the net, red economy figures spread.",),
        when=_ANYWHERE,
    ),
    Row(
        "zh-web-celebrity",
        (
            "web celebrity",
            "network celebrity",
            "network red person",
        ),
        "internet celebrity",
        bad=(
            (
                "A web celebrity from Hangzhou sold 900 coats.",
                "An internet celebrity from Hangzhou sold 900 coats.",
            ),
        ),
        good=("Web celebrity gossip sites are sued in China.",),
        when=_IN_CHINA._replace(
            near=_NET, not_before=("gossip", "news", "photo*", "site*", "deathmatch")
        ),
        safety=Safety.LIKELY,
        hyphens=False,
    ),
    Row(
        "zh-live-delivery",
        (
            "live broadcast with goods",
            "live streaming with goods",
            "livestreaming with goods",
            "live broadcasting with goods",
            "live broadcast to bring goods",
            "live streaming to bring goods",
        ),
        "livestream sales",
        bad=(
            (
                "Farmers earn more from live broadcast with goods.",
                "Farmers earn more from livestream sales.",
            ),
            ("She teaches live-streaming with goods.", "She teaches livestream sales."),
        ),
        good=("The live broadcast, with goods on show, drew crowds.",),
        when=When(not_before=("from", "for", "worth", "on", "made", "that")),
    ),
    Row(
        "zh-goods-anchor",
        (
            "goods carrying anchor",
            "delivery anchor",
            "goods anchor",
            "with goods anchor",
            "live delivery anchor",
        ),
        "livestream seller",
        bad=(
            (
                "The goods-carrying anchor sold 9,000 lipsticks on Douyin.",
                "The livestream seller sold 9,000 lipsticks on Douyin.",
            ),
            (
                "Two delivery anchors on Taobao were fined in livestream sales.",
                "Two livestream sellers on Taobao were fined in livestream sales.",
            ),
        ),
        good=("The ship's cargo anchor, 9 tons, was lost; a livestream showed it.",),
        when=When(
            near=("livestream*", "live-stream*", "douyin", "taobao", "kuaishou", "live broadcast*"),
            far=("ship*", "vessel*", "harbor*", "harbour*"),
        ),
        plural="livestream sellers",
    ),
    Row(
        "zh-network-anchor",
        (
            "webcast anchor",
            "live streaming anchor",
            "live broadcast anchor",
            "network anchor",
            "e-commerce anchor",
            "live webcast anchor",
        ),
        "livestreamer",
        bad=(
            (
                "A network anchor in Wuhan ate 40 eggs on Douyin.",
                "A livestreamer in Wuhan ate 40 eggs on Douyin.",
            ),
            (
                "Two live streaming anchors were fined in Wuhan for gifts on Douyin.",
                "Two livestreamers were fined in Wuhan for gifts on Douyin.",
            ),
        ),
        good=("The NBC network anchor retired; China was his beat.",),
        when=_IN_CHINA._replace(
            near=(
                "douyin",
                "kuaishou",
                "taobao",
                "livestream*",
                "live-stream*",
                "live streaming",
                "live broadcast room",
                "douyu",
                "huya",
                "bilibili",
            ),
            not_after=("cctv", "nbc", "cbs", "abc", "fox", "cnn", "tv", "bbc"),
            far=("television", "newscast*", "nbc", "cnn"),
        ),
        plural="livestreamers",
        safety=Safety.LIKELY,
    ),
    Row(
        "zh-live-room",
        (
            "direct seeding room",
            "direct sowing room",
        ),
        "livestream room",
        bad=(
            (
                "Melons were sold in the direct seeding room of the village.",
                "Melons were sold in the livestream room of the village.",
            ),
            (
                "The direct sowing room drew 9,000 viewers.",
                "The livestream room drew 9,000 viewers.",
            ),
        ),
        good=("Seeds for direct seeding: room 9.",),
        when=_ANYWHERE,
        plural="livestream rooms",
        hyphens=False,
    ),
    Row(
        "zh-hot-search",
        (
            "hot search list",
            "hot search ranking list",
            "hot search chart",
        ),
        "trending list",
        bad=(
            ("The clip topped Weibo's hot search list.", "The clip topped Weibo's trending list."),
            (
                "Her name rose on the hot-search list of Weibo.",
                "Her name rose on the trending list of Weibo.",
            ),
        ),
        good=("A hot search list of suspects was used by the police, Weibo users said.",),
        when=When(near=("weibo", "douyin", "baidu", "netizen*"), far=("suspect*",)),
        plural="trending lists",
        safety=Safety.LIKELY,
    ),
    Row(
        "zh-hot-search-topic",
        (
            "on the hot search",
            "on hot search",
            "on the hot searches",
            "on hot searches",
        ),
        "among trending topics",
        bad=(
            (
                "Her dress was on the hot search of Weibo.",
                "Her dress was among trending topics of Weibo.",
            ),
        ),
        good=("He boarded the hot searchlight platform; Weibo users cheered.",),
        when=When(
            near=("weibo", "douyin", "baidu"),
            not_before=("list*", "rank*", "chart*", "for", "board*", "bar", "engine*"),
        ),
        safety=Safety.LIKELY,
        hyphens=False,
    ),
    Row(
        "zh-circle-of-friends",
        (
            "WeChat circle of friends",
            "WeChat friend circle",
            "WeChat friends circle",
            "WeChat friend's circle",
            "WeChat friends' circle",
            "WeChat Circle of Friends",
            "WeChat Friend Circle",
            "WeChat friends’ circle",
        ),
        "WeChat Moments",
        bad=(
            (
                "He posted the photo on his WeChat circle of friends.",
                "He posted the photo on his WeChat Moments.",
            ),
        ),
        good=("On WeChat, circles of friends form fast.",),
        when=_ANYWHERE,
        hyphens=False,
    ),
    Row(
        "zh-public-account",
        (
            "WeChat subscription number",
            "WeChat public signal",
            "Weixin public account",
            "Weixin public number",
        ),
        "WeChat official account",
        bad=(
            (
                "The list is on the WeChat subscription number of the school.",
                "The list is on the WeChat official account of the school.",
            ),
        ),
        good=("WeChat, public accounting firms say, is safe.",),
        when=When(quoted=True, not_before=("for",)),
        plural="WeChat official accounts",
        hyphens=False,
    ),
    Row(
        "zh-microblog-weibo",
        (
            "Sina Microblog",
            "Sina Micro blog",
            "Sina Microblogging",
            "Sina Micro blogging",
            "Sina Micro Blog",
        ),
        "Sina Weibo",
        bad=(("He wrote it on Sina Microblog.", "He wrote it on Sina Weibo."),),
        good=("Sina, microblog pioneer, was sold.",),
        when=When(quoted=True, not_before=("service*", "pioneer")),
    ),
    Row(
        "zh-micro-channel",
        (
            "micro-letter",
            "micro-channel",
        ),
        "WeChat",
        bad=(
            (
                "The parents' micro-letter group in Wuhan was closed.",
                "The parents' WeChat group in Wuhan was closed.",
            ),
            ("She paid by micro-channel payment in Wuhan.", "She paid by WeChat payment in Wuhan."),
        ),
        good=("The Chinese heat sink has one micro-channel group after another.",),
        when=_IN_CHINA._replace(
            before=(
                "group*",
                "pay*",
                "friend*",
                "account*",
                "chat*",
                "red envelope*",
                "message*",
                "transfer*",
            ),
            far=("heat*", "cool*", "reactor*", "fluid*", "chip*", "stamp*"),
        ),
        hyphens=False,
    ),
    Row(
        "zh-barrage",
        (
            "barrage comments",
            "bullet screen comments",
            "bullet curtain comments",
            "bullet screens",
        ),
        "on-screen comments",
        bad=(
            (
                "Viewers on Bilibili wrote barrage comments.",
                "Viewers on Bilibili wrote on-screen comments.",
            ),
        ),
        good=("A barrage: comments on Bilibili flew.",),
        when=When(near=("bilibili", "video*", "livestream*", "viewers", "audience*")),
        hyphens=False,
    ),
    Row(
        "zh-human-flesh-search",
        (
            "human meat search",
            "human flesh hunting",
            "human body search engine",
        ),
        "online manhunt",
        bad=(
            (
                "She was the target of a human meat search on Weibo.",
                "She was the target of an online manhunt on Weibo.",
            ),
        ),
        good=("The so-called human flesh search, or renrou sousuo, is illegal.",),
        when=When(near=("weibo", "netizen*", "online", "internet")),
        hyphens=False,
    ),
    Row(
        "zh-water-army",
        (
            "network navy",
            "network water army",
            "internet navy",
            "online navy",
            "online water army",
            "network water troops",
        ),
        "paid posters",
        bad=(
            (
                "Studios in China hired the network navy to praise the film.",
                "Studios in China hired the paid posters to praise the film.",
            ),
        ),
        good=("The Navy network, navy blue on maps, links Chinese ports.",),
        when=_IN_CHINA._replace(
            near=("post*", "comment*", "rating*", "fans", "fake", "hired", "review*"),
            far=("ship*", "warship*", "fleet", "sailor*"),
            not_after=("a", "an", "of an", "this"),
        ),
        hyphens=False,
    ),
)
