"""Terms: North Korea and the armies of both Koreas as engines render them from Korean.

Compiled by hand from machine-translated news and the usage of news agencies; facts, under the
licence of the project.
"""

from __future__ import annotations

from mtclean.lexicon.packs.common import KOREAN
from mtclean.rule import Scope
from mtclean.table import Row, When
from mtclean.text.edit import Safety

__all__ = ["ROWS"]

_IN_KOREA = When(near=KOREAN)
_NAME = When(quoted=True)
_PARTY_HEADS = ("lawmaker*", "leader*", "chair*", "candidate*", "spokes*", "member*", "floor")

ROWS = (
    Row(
        "ko-joint-chiefs",
        (
            "Joint Staff Headquarters",
            "Joint Chiefs of Staff Headquarters",
            "Joint Chief of Staff",
            "Joint Staff Headquarter",
            "Hapcham",
        ),
        "Joint Chiefs of Staff",
        bad=(
            (
                "South Korea's Joint Staff Headquarters said the missile flew 400 kilometers.",
                "South Korea's Joint Chiefs of Staff said the missile flew 400 kilometers.",
            ),
        ),
        good=("Iran's joint staff headquarters spoke of a drill.",),
        when=When(
            region=("South Korea",),
            near=("seoul", "north korea*", "missile*", "south korea*"),
            far=("japan*", "iran*"),
            quoted=True,
        ),
        exact=True,
        hyphens=False,
    ),
    Row(
        "ko-workers-party",
        (
            "North Korean Labor Party",
            "Labor Party of Korea",
            "Labor Party of North Korea",
            "Chosun Labor Party",
            "Joseon Labor Party",
            "Korea Labor Party",
        ),
        "Workers' Party of Korea",
        bad=(
            (
                "The Labor Party of Korea held a congress in Pyongyang.",
                "The Workers' Party of Korea held a congress in Pyongyang.",
            ),
        ),
        good=("The Democratic Labor Party of Korea ran in Seoul; Pyongyang watched.",),
        article="the",
        heads=_PARTY_HEADS,
        when=When(
            near=("north korea*", "pyongyang", "kim jong*"),
            not_after=("democratic", "new"),
            quoted=True,
        ),
        exact=True,
        hyphens=False,
    ),
    Row(
        "ko-norths-workers-party",
        (
            "North Korea's Labor Party",
            "North Korea’s Labor Party",
        ),
        "North Korea's Workers' Party",
        bad=(
            (
                "North Korea's Labor Party will meet in January.",
                "North Korea's Workers' Party will meet in January.",
            ),
        ),
        good=("Norway's Labor Party spoke of North Korea's missiles.",),
        when=_NAME,
        exact=True,
        hyphens=False,
    ),
    Row(
        "ko-kcna",
        (
            "Chosun Central News Agency",
            "Joseon Central News Agency",
            "Korea Central News Agency",
            "Chosun Central Communication",
            "Korean Central Communication",
            "Korean Central Communications",
            "North Korean Central News Agency",
            "Chosun Central News",
        ),
        "Korean Central News Agency",
        bad=(
            (
                "The launch went well, the Chosun Central News Agency reported.",
                "The launch went well, the Korean Central News Agency reported.",
            ),
        ),
        good=("The Korean Central News Agency (KCNA) reported a launch.",),
        article="the",
        heads=("report*", "reporter*", "photo*", "dispatch*", "commentary"),
        when=_NAME,
        hyphens=False,
    ),
    Row(
        "ko-rodong-sinmun",
        (
            "Labor Newspaper",
            "Workers' Newspaper",
            "Labor Daily",
            "Rodong Newspaper",
            "Nodong Newspaper",
            "Nodong Shinmun",
            "Labour News",
        ),
        "Rodong Sinmun",
        bad=(
            (
                "North Korea's Labor Newspaper carried a photo of the launch.",
                "North Korea's Rodong Sinmun carried a photo of the launch.",
            ),
        ),
        good=("Israel's Labor Daily wrote of North Korea.",),
        when=When(
            near=("north korea*", "pyongyang", "kim jong*"),
            far=("israel*", "india*", "british", "sweden", "tunis*"),
            quoted=True,
        ),
        exact=True,
        hyphens=False,
    ),
    Row(
        "ko-kctv",
        (
            "Chosun Central TV",
            "Korea Central TV",
            "Joseon Central TV",
            "Chosun Central Television",
            "Joseon Central Television",
            "Korea Central Television",
            "Chosun Central Broadcasting",
        ),
        "Korean Central Television",
        bad=(
            (
                "Chosun Central TV showed the parade in Pyongyang.",
                "Korean Central Television showed the parade in Pyongyang.",
            ),
        ),
        good=("Korean Central Television (KCTV) showed the parade.",),
        when=_NAME,
        hyphens=False,
    ),
    Row(
        "ko-peoples-army",
        (
            "Joseon People's Army",
            "Joseon People’s Army",
            "Chosun People's Army",
            "Chosun People’s Army",
            "Korea People's Army",
            "Korea People’s Army",
        ),
        "Korean People's Army",
        bad=(
            (
                "Soldiers of the Joseon People's Army marched in Pyongyang.",
                "Soldiers of the Korean People's Army marched in Pyongyang.",
            ),
        ),
        good=("The Korean People's Army marched.",),
        when=_NAME,
        hyphens=False,
    ),
    Row(
        "ko-paektu-bloodline",
        (
            "Baekdu blood line",
            "Baekdu lineage",
            "Baekdu blood",
            "Baekdu pedigree",
            "Baekdu blood vessel",
        ),
        "Paektu bloodline",
        bad=(
            (
                "She belongs to the Baekdu lineage that rules North Korea.",
                "She belongs to the Paektu bloodline that rules North Korea.",
            ),
        ),
        good=("Baekdu bloodhounds won a show in Seoul.",),
        when=When(near=("kim jong*", "north korea*")),
        safety=Safety.LIKELY,
    ),
    Row(
        "ko-sun-palace",
        (
            "Geumsusan Sun Palace",
            "Kumsusan Sun Palace",
            "Geumsusan Palace of the Sun",
            "Geumsusan Solar Palace",
            "Kumsusan Solar Palace",
            "Geumsusan Sun Temple",
        ),
        "Kumsusan Palace of the Sun",
        bad=(
            (
                "Kim Jong-un visited the Geumsusan Sun Palace at midnight.",
                "Kim Jong-un visited the Kumsusan Palace of the Sun at midnight.",
            ),
        ),
        good=("The Kumsusan Palace of the Sun is in Pyongyang.",),
        article="the",
        when=_NAME,
        hyphens=False,
    ),
    Row(
        "ko-demarcation-line",
        (
            "military boundary line",
            "military division line",
            "military separation line",
            "military dividing line",
            "military partition line",
        ),
        "Military Demarcation Line",
        bad=(
            (
                "Three soldiers of North Korea crossed the military boundary line in Korea.",
                ("Three soldiers of North Korea crossed the Military Demarcation Line in Korea."),
            ),
        ),
        good=("A military boundary line was drawn on Cyprus.",),
        when=When(near=("north korea*", "demilitarized zone", "dmz"), quoted=True),
        hyphens=False,
    ),
    Row(
        "ko-northern-limit-line",
        (
            "North Limit Line",
            "northern boundary line",
            "north boundary line",
            "northern limitation line",
            "north limit line",
        ),
        "Northern Limit Line",
        bad=(
            (
                "A North Korean boat crossed the northern boundary line in the Yellow Sea.",
                "A North Korean boat crossed the Northern Limit Line in the Yellow Sea.",
            ),
        ),
        good=("North Korea and China have a northern boundary line along the Yalu.",),
        when=When(
            near=("yellow sea", "west sea", "east sea", "nll", "yeonpyeong*", "baengnyeong*"),
            far=("yalu",),
            quoted=True,
        ),
        hyphens=False,
    ),
    Row(
        "ko-demilitarized-zone",
        (
            "non armed zone",
            "disarmed zone",
            "unarmed zone",
            "non weapon zone",
        ),
        "Demilitarized Zone",
        bad=(
            (
                "A mine went off in the non-armed zone between the two Koreas.",
                "A mine went off in the Demilitarized Zone between the two Koreas.",
            ),
        ),
        good=("Hikers in Korea are an unarmed, zoned-out crowd.",),
        when=When(near=("two koreas", "north korea*"), quoted=True),
        safety=Safety.LIKELY,
    ),
    Row(
        "ko-opcon",
        (
            "wartime operation control right",
            "wartime operational control right",
            "wartime operation control authority",
            "wartime operation control",
            "wartime operation right",
            "wartime operational rights",
        ),
        "wartime operational control",
        bad=(
            (
                ("Seoul and Washington discussed the wartime operation control right of troops."),
                "Seoul and Washington discussed the wartime operational control of troops.",
            ),
        ),
        good=("In the wartime operation, control of the bridge changed twice.",),
        when=When(near=KOREAN),
        hyphens=False,
    ),
    Row(
        "ko-gsomia",
        (
            "Jisomia",
            "Jisomiya",
            "Zisomia",
            "JISOMIA",
            "Gisomia",
        ),
        "GSOMIA",
        bad=(
            (
                "Seoul kept Jisomia in force at the last minute.",
                "Seoul kept GSOMIA in force at the last minute.",
            ),
        ),
        good=("GSOMIA, a military pact of Seoul and Tokyo, stays.",),
        when=_NAME,
    ),
    Row(
        "ko-kaesong-complex",
        (
            "Gaeseong Industrial Complex",
            "Gaesung Industrial Complex",
            "Kaesung Industrial Complex",
            "Gaeseong Industrial Park",
            "Gaesong Industrial Complex",
        ),
        "Kaesong Industrial Complex",
        bad=(
            (
                "The Gaeseong Industrial Complex was closed in 2016.",
                "The Kaesong Industrial Complex was closed in 2016.",
            ),
        ),
        good=("The Kaesong Industrial Complex was closed in 2016.",),
        when=_NAME,
        hyphens=False,
        safety=Safety.LIKELY,
    ),
    Row(
        "ko-inter-korean-summit",
        (
            "South North summit",
            "South-North summit",
            "South and North summit",
            "North and South summit",
            "South-North Korean summit",
            "North and South Korean summit",
            "South and North Korean summit",
        ),
        "inter-Korean summit",
        bad=(
            (
                "The third South-North summit was held at Panmunjom.",
                "The third inter-Korean summit was held at Panmunjom.",
            ),
        ),
        good=("The north and south summits of the Korean peak are open.",),
        plural="inter-Korean summits",
        when=When(
            near=(
                "pyongyang",
                "panmunjom",
                "kim jong*",
                "moon jae-in",
                "kim dae-jung",
                "roh moo-hyun",
            )
        ),
        hyphens=False,
        safety=Safety.LIKELY,
    ),
    Row(
        "ko-separated-families",
        (
            "dispersed families",
            "scattered families",
            "discrete families",
            "dispersed family members",
        ),
        "separated families",
        bad=(
            (
                "The Red Cross of South Korea wants a reunion of dispersed families.",
                "The Red Cross of South Korea wants a reunion of separated families.",
            ),
        ),
        good=("Scattered families of cranes wintered near Cheorwon, South Korea.",),
        when=When(
            near=("reunion*", "north korea*"), within=Scope.PARAGRAPH, far=("crane*", "bird*")
        ),
        safety=Safety.LIKELY,
    ),
    Row(
        "ko-trash-balloon",
        (
            "sewage balloon",
            "dirt balloon",
            "waste balloon",
            "filthy balloon",
        ),
        "trash balloon",
        bad=(
            (
                "North Korea sent 300 sewage balloons across the border.",
                "North Korea sent 300 trash balloons across the border.",
            ),
        ),
        good=("A waste balloon landed in the river in Ohio.",),
        plural="trash balloons",
        when=When(near=("north korea*",)),
    ),
    Row(
        "ko-ballistic-missile",
        (
            "trajectory missile",
            "ballistic trajectory missile",
        ),
        "ballistic missile",
        bad=(
            (
                "North Korea fired a trajectory missile into the East Sea.",
                "North Korea fired a ballistic missile into the East Sea.",
            ),
        ),
        good=("Each trajectory, missile experts said, was flat.",),
        plural="ballistic missiles",
        when=_IN_KOREA,
    ),
)
