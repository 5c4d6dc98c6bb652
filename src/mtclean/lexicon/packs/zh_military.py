"""Terms: armed forces and weapons as engines render them from Chinese.

Compiled by hand from machine-translated news and from the names that agencies use; facts, under
the licence of the project.
"""

from __future__ import annotations

from mtclean.table import Row, When
from mtclean.text.edit import Safety

__all__ = ["ROWS"]

_CHINESE = ("China", "Taiwan", "Hong Kong", "Macao")
_PLA = ("pla", "liberation army", "chinese military", "chinese navy", "chinese army")
_ORDINALS = (
    "71st",
    "72nd",
    "73rd",
    "74th",
    "75th",
    "76th",
    "77th",
    "78th",
    "79th",
    "80th",
    "81st",
    "82nd",
    "83rd",
)
"""The group armies of the PLA."""


def _theater(direction: str) -> Row:
    name = f"{direction} Theater Command"
    return Row(
        f"{direction.lower()}-theater-command",
        (
            f"{direction} War Zone",
            f"{direction} Warzone",
            f"{direction} Battle Zone",
            f"{direction} Theater of War",
            f"{direction} Theater Zone",
            f"{direction} War District",
        ),
        name,
        bad=(
            (
                f"The PLA's {direction} War Zone held a drill off China's coast.",
                f"The PLA's {name} held a drill off China's coast.",
            ),
        ),
        good=(
            f"Chinese reporters saw Ukraine's {direction.lower()} war zone; the PLA did not.",
            f"The {direction.lower()} war zone of Sudan is quiet.",
        ),
        when=When(region=_CHINESE, near=_PLA, far=("ukrain*", "sudan*"), quoted=True),
    )


def _carrier(name: str) -> Row:
    return Row(
        f"carrier-{name.lower()}",
        (
            f"aircraft carrier {name} ship",
            f"{name} ship aircraft carrier",
            f"{name} aircraft carrier ship",
            f"{name} ship",
        ),
        f"aircraft carrier {name}",
        bad=(
            (
                f"The {name} ship and its fighters left port for a naval drill.",
                f"The aircraft carrier {name} and its fighters left port for a naval drill.",
            ),
        ),
        good=(
            f"A {name} ship repair yard will refit a naval tanker.",
            f"A {name} ship with coal for Japan ran aground.",
        ),
        when=When(
            near=("carrier", "navy", "naval", "warship*"),
            not_after=("a", "each", "every", "old", "carrier", "carriers"),
            not_before=(
                "build*",
                "own*",
                "repair*",
                "yard*",
                "with",
                "carrying",
                "company",
                "lock",
            ),
            quoted=True,
        ),
        exact=True,
        hyphens=False,
        article="the",
    )


def _officer(name: str) -> Row:
    return Row(
        "senior-colonel-" + name.lower().replace(" ", "-"),
        (
            f"Colonel {name}",
            f"Great Colonel {name}",
            f"Big Colonel {name}",
            f"Grand Colonel {name}",
        ),
        f"Senior Colonel {name}",
        bad=(
            (
                f"Colonel {name}, a spokesman of the Chinese defense ministry, denied it.",
                f"Senior Colonel {name}, a spokesman of the Chinese defense ministry, denied it.",
            ),
        ),
        good=(f"Lieutenant Colonel {name} of the Chinese mission left.",),
        when=When(
            region=("China",),
            near=("spokes*",),
            not_after=("lieutenant", "lt", "lt.", "senior"),
            quoted=True,
        ),
        exact=True,
        hyphens=False,
        safety=Safety.LIKELY,
    )


ROWS = (
    *(_theater(name) for name in ("Eastern", "Southern", "Western", "Northern", "Central")),
    *(_carrier(name) for name in ("Liaoning", "Shandong", "Fujian")),
    Row(
        "ten-thousand-ton-destroyer",
        (
            "ten thousand ton drive",
            "ten thousand ton big drive",
            "ten thousand ton large drive",
            "10,000 ton big drive",
            "10,000 ton large drive",
            "10,000 ton drive",
        ),
        "10,000-ton-class destroyer",
        bad=(
            (
                "The navy's new 10,000-ton big drive sailed to Qingdao.",
                "The navy's new 10,000-ton-class destroyer sailed to Qingdao.",
            ),
        ),
        good=("The mill has a 10,000-ton drive to cut waste.",),
        plural="10,000-ton-class destroyers",
        when=When(near=("navy", "naval", "warship*"), not_before=("to", "for")),
    ),
    Row(
        "guided-missile-destroyer",
        (
            "missile drive ship",
            "missile driving ship",
            "missile expulsion ship",
            "missile eviction ship",
            "missile expelling ship",
        ),
        "guided-missile destroyer",
        bad=(
            (
                "The missile drive ship Nanchang left port.",
                "The guided-missile destroyer Nanchang left port.",
            ),
        ),
        good=("A missile drove ships away.",),
        plural="guided-missile destroyers",
        when=When(quoted=True),
    ),
    Row(
        "guided-missile-frigate",
        (
            "missile protection ship",
            "missile guard ship",
            "missile guard boat",
        ),
        "guided-missile frigate",
        bad=(
            (
                "Two missile guard ships sailed to the Gulf of Aden.",
                "Two guided-missile frigates sailed to the Gulf of Aden.",
            ),
        ),
        good=("A missile, guard ships and mines blocked the strait.",),
        plural="guided-missile frigates",
        when=When(quoted=True),
    ),
    Row(
        "amphibious-assault-ship",
        (
            "amphibious attack ship",
            "two habitat attack ship",
            "two dwelling attack ship",
            "two dwelling assault ship",
            "amphibious assaulting ship",
        ),
        "amphibious assault ship",
        bad=(
            (
                "The two-dwelling attack ship Hainan joined the drill.",
                "The amphibious assault ship Hainan joined the drill.",
            ),
        ),
        good=("The amphibious attack shipped 400 men to the beach.",),
        plural="amphibious assault ships",
    ),
    Row(
        "hospital-ship-peace-ark",
        ("Ark of Peace", "Peaceful Ark", "Peace Square Ship", "Peace Ark Ship", "Ark Peace"),
        "Peace Ark",
        bad=(
            (
                "The Chinese hospital ship Ark of Peace called at Luanda.",
                "The Chinese hospital ship Peace Ark called at Luanda.",
            ),
        ),
        good=("The Ark of Peace, a charity in Ohio, gave blankets to a hospital ship.",),
        when=When(after=("hospital ship", "naval hospital ship", "navy's"), quoted=True),
    ),
    Row(
        "escort-task-force",
        ("escort formation", "escort fleet formation", "convoy formation", "escort taskforce team"),
        "escort task force",
        bad=(
            (
                "The 44th Chinese escort formation left for the Gulf of Aden.",
                "The 44th Chinese escort task force left for the Gulf of Aden.",
            ),
        ),
        good=("Four jets in escort formation flew over Aden, a Chinese reporter said.",),
        when=When(
            region=("China",),
            near=("aden", "somalia*"),
            not_after=("in", "into", "in an"),
        ),
    ),
    Row(
        "group-army",
        ("Army Group",),
        "Group Army",
        bad=(
            (
                "Soldiers of the 71st Army Group of the PLA built a dam in Jiangxi.",
                "Soldiers of the 71st Group Army of the PLA built a dam in Jiangxi.",
            ),
        ),
        good=("Chinese volumes tell of the 12th Army Group of Omar Bradley.",),
        when=When(
            region=("China",),
            after=_ORDINALS,
            quoted=True,
        ),
    ),
    Row(
        "people-s-soldiers",
        (
            "children and soldiers",
            "child soldiers",
            "children soldiers",
            "sons and soldiers",
            "disciples and soldiers",
        ),
        "soldiers",
        bad=(
            (
                "In Jiujiang the people's children and soldiers built a dam.",
                "In Jiujiang the people's soldiers built a dam.",
            ),
        ),
        good=("The people's children, and soldiers on leave, danced in Jiujiang.",),
        when=When(region=("China",), after=("people's", "people’s")),
    ),
    Row(
        "rocket-force",
        ("Rocket Army", "Rocket Arms", "Rocket Troops Army", "Rocket Army Force"),
        "Rocket Force",
        bad=(
            (
                "The PLA Rocket Army fired two missiles.",
                "The PLA Rocket Force fired two missiles.",
            ),
        ),
        good=("The PLA wrote about Russia's Rocket Army of Vladimir.",),
        when=When(
            after=("pla", "liberation army", "chinese", "china's", "pla's", "army's"), quoted=True
        ),
    ),
    Row(
        "strategic-support-force",
        (
            "Strategic Support Army",
            "Strategic Support Troops",
            "Strategic Support Unit",
            "Strategic Support Forces",
        ),
        "Strategic Support Force",
        bad=(
            (
                "The PLA Strategic Support Troops took part in China.",
                "The PLA Strategic Support Force took part in China.",
            ),
        ),
        good=("NATO's strategic support unit met Chinese officers.",),
        when=When(region=("China",), near=_PLA, not_after=("nato's",), quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "national-university-of-defense-technology",
        (
            "National Defense University of Science and Technology",
            "National Defense Science and Technology University",
            "University of National Defense Science and Technology",
            "National University of Defense Science and Technology",
            "University of National Defense Technology",
        ),
        "National University of Defense Technology",
        bad=(
            (
                "She studied at the National Defense University of Science and Technology.",
                "She studied at the National University of Defense Technology.",
            ),
        ),
        good=("Taiwan's National Defense University has science and technology courses.",),
        when=When(quoted=True),
        hyphens=False,
    ),
    Row(
        "academy-of-military-sciences",
        (
            "Military Academy of Sciences",
            "Military Science Academy",
            "Military Sciences Institute",
        ),
        "Academy of Military Sciences",
        bad=(
            (
                "A vaccine of China's Military Academy of Sciences was tested.",
                "A vaccine of China's Academy of Military Sciences was tested.",
            ),
        ),
        good=("The Russian Military Academy of Sciences invited China.",),
        when=When(
            region=("China",),
            near=(*_PLA, "vaccine*"),
            not_after=("russian", "russia's"),
            quoted=True,
        ),
        exact=True,
        hyphens=False,
    ),
    Row(
        "veterans-affairs-bureau",
        (
            "Retired Military Affairs Bureau",
            "Retired Soldiers Affairs Bureau",
            "Retired Military Personnel Affairs Bureau",
            "Bureau of Retired Military Affairs",
            "Bureau of Retired Soldiers Affairs",
        ),
        "Veterans Affairs Bureau",
        bad=(
            (
                "Wuhan's Retired Soldiers Affairs Bureau opened a hall.",
                "Wuhan's Veterans Affairs Bureau opened a hall.",
            ),
        ),
        good=("Retired soldiers' affairs fill the bureau.",),
        when=When(quoted=True),
        hyphens=False,
    ),
    Row(
        "operations-other-than-war",
        (
            "non war military operation",
            "non war military action",
            "non war army operation",
            "non war military activity",
        ),
        "military operation other than war",
        bad=(
            (
                "China allowed troops to carry out non-war military operations.",
                "China allowed troops to carry out military operations other than war.",
            ),
        ),
        good=("Non-war, military operations staff said, is a word game.",),
        plural="military operations other than war",
    ),
    Row(
        "combat-readiness-patrol",
        (
            "combat readiness police patrol",
            "combat readiness alert patrol",
            "combat readiness warning patrol",
            "war readiness police patrol",
            "war preparation police patrol",
            "war ready patrol",
        ),
        "combat-readiness patrol",
        bad=(
            (
                "The PLA held a joint combat readiness police patrol.",
                "The PLA held a joint combat-readiness patrol.",
            ),
        ),
        good=("Combat readiness, police patrols and drills were on the list.",),
        plural="combat-readiness patrols",
    ),
    Row(
        "army-day",
        (
            "Army Building Day",
            "Army Founding Festival",
            "Army Building Festival",
            "Army Founding Day",
            "Jianjun Day",
            "Jianjun Festival",
            "August 1 Army Building Day",
            "Eight One Army Day",
        ),
        "Army Day",
        bad=(
            (
                "Children in Hunan sang on Army Building Day.",
                "Children in Hunan sang on Army Day.",
            ),
        ),
        good=("The US Army Building Day of Service drew 40 people.",),
        when=When(region=("China",), not_before=("of",), quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "strong-military-goal",
        (
            "strong army goal",
            "strong army target",
            "goal of strengthening the army",
            "goal of strong army",
        ),
        "goal of building a strong military",
        bad=(
            (
                "The PLA unit studied the strong army goal.",
                "The PLA unit studied the goal of building a strong military.",
            ),
        ),
        good=("A strong army goalkeeper saved two shots in China.",),
        when=When(region=("China",), near=(*_PLA, "party", "xi")),
    ),
    Row(
        "two-bombs-one-satellite",
        (
            "two bombs and one star",
            "two bombs, one star",
            "two bombs one star",
            "two bullets and one star",
            "two bombs and a star",
            "two missiles and one star",
        ),
        "Two Bombs, One Satellite",
        bad=(
            (
                "He worked on two bombs and one star, China's great project.",
                "He worked on Two Bombs, One Satellite, China's great project.",
            ),
        ),
        good=("The film has two bombs and one star, a critic in Ohio wrote.",),
        when=When(region=("China",), far=("film*", "movie*", "review*")),
        hyphens=False,
    ),
    Row(
        "korea-war",
        (
            "anti US aid Korea war",
            "anti American and aid Korea war",
            "war of resisting US and aiding Korea",
            "war of resisting America and aiding Korea",
            "resist America and aid Korea war",
            "war against US aggression and aid Korea",
            "anti US aid to Korea",
            "anti American aid to Korea",
        ),
        "War to Resist US Aggression and Aid Korea",
        bad=(
            (
                "His father fell in the war of resisting America and aiding Korea, China said.",
                "His father fell in the War to Resist US Aggression and Aid Korea, China said.",
            ),
        ),
        good=("Anti-US riots stopped aid to Korea.",),
        when=When(region=("China",)),
        safety=Safety.LIKELY,
    ),
    Row(
        "coast-guard-ship",
        ("sea police ship", "sea police vessel", "sea police boat", "marine police ship"),
        "coast guard ship",
        bad=(
            (
                "Chinese sea police ships sailed near the shoal.",
                "Chinese coast guard ships sailed near the shoal.",
            ),
        ),
        good=("Marine police ships of Malaysia met a Chinese tanker.",),
        plural="coast guard ships",
        when=When(
            region=("China", "Taiwan"), far=("malaysia*", "royal", "indonesia*"), quoted=True
        ),
        hyphens=False,
    ),
    Row(
        "china-coast-guard",
        (
            "China Sea Police",
            "China Marine Police",
            "China Maritime Police",
            "Chinese Sea Police",
            "China Marine Police Bureau",
            "China Maritime Police Bureau",
            "China Sea Police Bureau",
        ),
        "China Coast Guard",
        bad=(
            (
                "The China Maritime Police said the boat had left.",
                "The China Coast Guard said the boat had left.",
            ),
        ),
        good=("In the South China Sea, police stopped a boat.",),
        when=When(not_after=("south", "east"), quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "freedom-of-navigation-operation",
        (
            "free navigation operation",
            "free navigation action",
            "navigation freedom operation",
            "freedom of sailing operation",
            "free sailing operation",
            "navigational freedom operation",
        ),
        "freedom of navigation operation",
        bad=(
            (
                "The US Navy carried out a free navigation operation near the reef.",
                "The US Navy carried out a freedom of navigation operation near the reef.",
            ),
        ),
        good=("The app offers free navigation, operation in 40 languages and games.",),
        plural="freedom of navigation operations",
        when=When(near=("navy", "naval", "warship*", "destroyer*", "south china sea")),
    ),
    Row(
        "air-defense-identification-zone",
        (
            "air defense identification circle",
            "air defense identification area",
            "air defense identification district",
            "air defense recognition zone",
            "air defense recognition area",
            "air defense recognition circle",
            "anti aircraft identification zone",
            "air identification zone",
        ),
        "air defense identification zone",
        bad=(
            (
                "Jets entered Japan's air defense identification circle.",
                "Jets entered Japan's air defense identification zone.",
            ),
        ),
        good=("The air, defence and identification area of the fair is closed.",),
        plural="air defense identification zones",
    ),
    Row(
        "fishing-islands",
        ("Fishing Island", "Fishing Islands", "Diaoyu Fishing Islands"),
        "Diaoyu Islands",
        bad=("Chinese and Japanese ships met near the [[Fishing Islands]].",),
        good=("China and Japan share fishing islands of plastic.",),
        when=When(region=("China",), near=("japan*",)),
        exact=True,
        hyphens=False,
        safety=Safety.FLAG,
        note="Probably 钓鱼岛: the Diaoyu or Senkaku islands.",
    ),
    Row(
        "benevolence-reef",
        ("Benevolence Reef", "Benevolent Reef", "Kindness Reef", "Love Reef", "Ren Ai Reef"),
        "Second Thomas Shoal",
        bad=("A Philippine boat reached [[Benevolence Reef]] on Sunday.",),
        good=("Divers like Love Reef in Fiji.",),
        when=When(region=("Philippines", "China")),
        exact=True,
        hyphens=False,
        safety=Safety.FLAG,
        note="Probably 仁爱礁: Ren'ai Jiao, or Second Thomas Shoal.",
    ),
    Row(
        "yellow-rock-island",
        ("Yellow Rock Island", "Yellow Stone Island", "Yellowstone Island", "Huang Yan Island"),
        "Scarborough Shoal",
        bad=("Philippine boats were chased away from [[Yellow Rock Island]].",),
        good=("Yellow Rock Island in Maine has a lighthouse.",),
        when=When(region=("Philippines",)),
        exact=True,
        hyphens=False,
        safety=Safety.FLAG,
        note="Probably 黄岩岛: Huangyan Dao, or Scarborough Shoal.",
    ),
    Row(
        "sierra-madre-warship",
        (
            "Madre Mountain",
            "Mount Madre",
            "Mounts Madre",
            "Sierra Madeleine",
            "Madre Mountains",
            "Sierra Madrid",
        ),
        "Sierra Madre",
        bad=(
            (
                "The Philippine warship Madre Mountain lies on the shoal.",
                "The Philippine warship Sierra Madre lies on the shoal.",
            ),
        ),
        good=("Rain fell on the Madre Mountains of the Philippines.",),
        when=When(
            near=("warship*", "navy", "grounded", "brp"),
            after=("warship", "brp", "ship", "vessel"),
            quoted=True,
        ),
    ),
    Row(
        "grounded-on-the-beach",
        ("sitting on the beach", "sat on the beach", "seated on the beach", "sitting the beach"),
        "grounded",
        bad=(
            (
                "Boats came to the warship sitting on the beach at Second Thomas Shoal.",
                "Boats came to the warship grounded at Second Thomas Shoal.",
            ),
        ),
        good=("The crew of the warship sat on the beach of Palawan.",),
        when=When(
            before=tuple(
                f"{word} {reef}"
                for word in ("at", "in", "on", "of")
                for reef in ("second thomas", "ren'ai", "ren’ai", "renai", "the shoal", "the reef")
            ),
            near=("sierra madre", "second thomas", "ren'ai", "ren’ai", "renai"),
        ),
    ),
    Row(
        "hong-kong-garrison",
        (
            "Hong Kong stationed troops",
            "Hong Kong stationed forces",
            "Hong Kong resident troops",
            "resident Hong Kong troops",
            "stationed Hong Kong troops",
            "stationed in Hong Kong troops",
        ),
        "PLA Hong Kong Garrison",
        bad=(
            (
                "The Hong Kong-stationed troops opened their barracks.",
                "The PLA Hong Kong Garrison opened their barracks.",
            ),
        ),
        good=("From Hong Kong, stationed troops were sent home in 1997.",),
        when=When(quoted=True, far=("british", "britain")),
    ),
    *(
        _officer(name)
        for name in (
            "Wu Qian",
            "Tan Kefei",
            "Ren Guoqiang",
            "Shi Yi",
            "Zhang Xiaogang",
            "Tian Junli",
        )
    ),
)
