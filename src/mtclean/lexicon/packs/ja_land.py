"""Terms: defence, weather and disasters of Japan as engines render them from Japanese.

Compiled by hand from machine-translated news and the usage of news agencies; facts, under the
licence of the project.
"""

from __future__ import annotations

from mtclean.lexicon.packs.common import JAPANESE
from mtclean.table import Row, When
from mtclean.text.edit import Safety

__all__ = ["ROWS"]

_NAME = When(quoted=True)

ROWS = (
    Row(
        "ja-sdf",
        (
            "Self Defense Corps",
            "Self Defense Army",
            "Self Defense Team",
            "Self Defense Units",
            "Self Defense Group",
            "Self Defence Corps",
            "Self-Defense Corps",
            "Self-Defense Army",
            "Self-Defense Team",
            "Self-Defense Units",
        ),
        "Self-Defense Forces",
        bad=(
            (
                "The Self-Defense Corps sent 300 troops to Kumamoto.",
                "The Self-Defense Forces sent 300 troops to Kumamoto.",
            ),
        ),
        good=(
            (
                "The Ukrainian self-defense corps met Japan's envoy. Taiwan's Self-Defense "
                "Team trained in Osaka."
            ),
        ),
        when=When(
            region=("Japan",),
            near=(
                "troops",
                "missile*",
                "defense ministry",
                "ministry of defense",
                "disaster",
                "earthquake",
                "destroyer*",
                "drill*",
                "japan's",
                "japan’s",
            ),
            not_after=("maritime", "air", "ground", "sea", "land", "marine", "aviation", "women's"),
            far=("karate", "judo", "taiwan's", "ukrain*"),
            quoted=True,
        ),
        exact=True,
        hyphens=False,
    ),
    Row(
        "ja-msdf",
        (
            "Marine Self Defense Force",
            "Maritime Self Defense Corps",
            "Sea Self Defense Force",
            "Maritime Self Defense Team",
            "Maritime Self Defense Army",
            "Marine Self-Defense Force",
            "Maritime Self-Defense Corps",
            "Sea Self-Defense Force",
            "Maritime Self-Defense Team",
            "Sea Self-Defense Forces",
            "Marine Self-Defense Corps",
        ),
        "Maritime Self-Defense Force",
        bad=(
            (
                "A destroyer of the Maritime Self-Defense Corps left Kure.",
                "A destroyer of the Maritime Self-Defense Force left Kure.",
            ),
        ),
        good=("The Maritime Self-Defense Force is Japan's navy.",),
        when=_NAME,
        exact=True,
        hyphens=False,
    ),
    Row(
        "ja-asdf",
        (
            "Aviation Self-Defense Force",
            "Air Self-Defense Corps",
            "Aeronautical Self-Defense Force",
            "Aviation Self-Defense Forces",
            "Air Self-Defense Army",
            "Air Self-Defense Team",
            "Aviation Self-Defense Corps",
            "Sky Self-Defense Force",
        ),
        "Air Self-Defense Force",
        bad=(
            (
                "The Aviation Self-Defense Force sent up two jets.",
                "The Air Self-Defense Force sent up two jets.",
            ),
        ),
        good=("The Air Self-Defense Force sent up two jets.",),
        when=_NAME,
        exact=True,
        hyphens=False,
    ),
    Row(
        "ja-gsdf",
        (
            "Land Self-Defense Force",
            "Ground Self-Defense Corps",
            "Land Self-Defense Corps",
            "Land Self-Defense Forces",
            "Ground Self-Defense Army",
            "Ground Self-Defense Team",
            "Army Self-Defense Force",
            "Terrestrial Self-Defense Force",
        ),
        "Ground Self-Defense Force",
        bad=(
            (
                "The Land Self-Defense Force built a bridge.",
                "The Ground Self-Defense Force built a bridge.",
            ),
        ),
        good=("The Ground Self-Defense Force built a bridge.",),
        when=_NAME,
        exact=True,
        hyphens=False,
    ),
    Row(
        "ja-contiguous-zone",
        (
            "connection water area",
            "connected water area",
            "connecting waters",
            "connection waters",
            "connected waters",
            "connection sea area",
            "contiguous water area",
            "connecting water area",
            "continuous water area",
        ),
        "contiguous zone",
        bad=(
            (
                (
                    "Four Chinese ships sailed in the connection waters off the Senkakus, the "
                    "Japan Coast Guard said."
                ),
                (
                    "Four Chinese ships sailed in the contiguous zone off the Senkakus, the "
                    "Japan Coast Guard said."
                ),
            ),
        ),
        good=("The ducks live in connected waters near Tokyo, the coast guard said.",),
        when=When(near=("senkaku*", "diaoyu*", "territorial waters", "territorial sea")),
    ),
    Row(
        "ja-eez",
        (
            "exclusive economic water area",
            "exclusive economic waters",
            "exclusive economic sea area",
            "exclusive economic waters area",
            "exclusive economic area",
            "exclusive economic water",
        ),
        "exclusive economic zone",
        bad=(
            (
                "The missile fell outside Japan's exclusive economic waters.",
                "The missile fell outside Japan's exclusive economic zone.",
            ),
        ),
        good=("In the exclusive economic area of Tokyo, clubs are dear.",),
        plural="exclusive economic zones",
        when=When(near=("missile*", "vessel*", "ship*", "fishing", "boats", "islands", "sea")),
        hyphens=False,
    ),
    Row(
        "ja-abductees",
        (
            "North Korean kidnapping problem",
            "North Korean kidnapping issue",
            "North Korea kidnapping issue",
            "North Korea kidnapping problem",
            "North Korean abduction problem",
        ),
        "North Korean abduction issue",
        bad=(
            (
                (
                    "The prime minister raised the North Korean kidnapping problem with the "
                    "envoy of Japan."
                ),
                (
                    "The prime minister raised the North Korean abduction issue with the envoy "
                    "of Japan."
                ),
            ),
        ),
        good=("Kidnapping is no North Korean problem alone.",),
        hyphens=False,
    ),
    Row(
        "ja-intensity-five-strong",
        (
            "intensity of 5 strong",
            "intensity 5 strong",
        ),
        "intensity of upper 5",
        bad=(
            (
                "The quake had a seismic intensity of 5 strong in Ishikawa, Japan.",
                "The quake had a seismic intensity of upper 5 in Ishikawa, Japan.",
            ),
        ),
        good=("The quake in Japan had an intensity of 5. Strong aftershocks came.",),
        when=When(near=("quake*", "earthquake*", "seismic")),
        hyphens=False,
    ),
    Row(
        "ja-intensity-five-weak",
        (
            "intensity of 5 weak",
            "intensity 5 weak",
        ),
        "intensity of lower 5",
        bad=(
            (
                "The quake had a seismic intensity of 5 weak in Ishikawa, Japan.",
                "The quake had a seismic intensity of lower 5 in Ishikawa, Japan.",
            ),
        ),
        good=("The quake in Japan had an intensity of 5. Weak aftershocks came.",),
        when=When(near=("quake*", "earthquake*", "seismic")),
        hyphens=False,
    ),
    Row(
        "ja-intensity-six-strong",
        (
            "intensity of 6 strong",
            "intensity 6 strong",
        ),
        "intensity of upper 6",
        bad=(
            (
                "The quake had a seismic intensity of 6 strong in Ishikawa, Japan.",
                "The quake had a seismic intensity of upper 6 in Ishikawa, Japan.",
            ),
        ),
        good=("The quake in Japan had an intensity of 6. Strong aftershocks came.",),
        when=When(near=("quake*", "earthquake*", "seismic")),
        hyphens=False,
    ),
    Row(
        "ja-intensity-six-weak",
        (
            "intensity of 6 weak",
            "intensity 6 weak",
        ),
        "intensity of lower 6",
        bad=(
            (
                "The quake had a seismic intensity of 6 weak in Ishikawa, Japan.",
                "The quake had a seismic intensity of lower 6 in Ishikawa, Japan.",
            ),
        ),
        good=("The quake in Japan had an intensity of 6. Weak aftershocks came.",),
        when=When(near=("quake*", "earthquake*", "seismic")),
        hyphens=False,
    ),
    Row(
        "ja-tsunami-advisory",
        (
            "tsunami caution",
            "tsunami attention report",
            "tsunami warning attention",
            "tsunami notice warning",
            "tsunami attention alert",
        ),
        "tsunami advisory",
        bad=(
            (
                "A tsunami caution was issued for the coast of Miyagi, Japan.",
                "A tsunami advisory was issued for the coast of Miyagi, Japan.",
            ),
        ),
        good=("After the tsunami, caution rules in Japan.",),
        plural="tsunami advisories",
        when=When(near=(*JAPANESE, "quake*"), after=("a", "the", "no", "any", "new")),
    ),
    Row(
        "ja-linear-rainband",
        (
            "linear precipitation belt",
            "linear precipitation zone",
            "line shaped precipitation zone",
            "linear precipitation band",
            "linear rain belt",
            "linear precipitation area",
            "line precipitation zone",
            "linear rainfall zone",
        ),
        "linear rainband",
        bad=(
            (
                "A linear precipitation belt formed over Kumamoto.",
                "A linear rainband formed over Kumamoto.",
            ),
        ),
        good=("Linear precipitation models were used in Kumamoto.",),
        plural="linear rainbands",
        hyphens=False,
        safety=Safety.LIKELY,
    ),
    Row(
        "ja-landslide",
        (
            "earth and sand disaster",
            "soil and sand disaster",
            "earth sand disaster",
        ),
        "landslide",
        bad=(
            (
                "Residents of Hiroshima were warned of earth and sand disasters.",
                "Residents of Hiroshima were warned of landslides.",
            ),
        ),
        good=("Earth and sand: disaster art came to Hiroshima.",),
        plural="landslides",
        hyphens=False,
    ),
    Row(
        "ja-seasonal-rain-front",
        (
            "long rain front",
            "jangma front",
            "rainy season front",
            "plum rain front",
            "plum rainy season front",
            "rain season front",
            "baiu rain front",
            "long rainy front",
        ),
        "seasonal rain front",
        bad=(("The plum rain front will move north.", "The seasonal rain front will move north."),),
        good=("In the rainy season, front doors swell.",),
        plural="seasonal rain fronts",
        safety=Safety.LIKELY,
    ),
    Row(
        "ja-end-of-rainy-season",
        (
            "dawn of the rainy season",
            "rainy season dawn",
            "rainy season opening",
            "rainy season dawning",
            "opening of the rainy season",
            "plum rain dawn",
        ),
        "end of the rainy season",
        bad=(
            (
                (
                    "The agency announced the dawn of the rainy season in Nagasaki, and the heat "
                    "of summer came."
                ),
                (
                    "The agency announced the end of the rainy season in Nagasaki, and the heat "
                    "of summer came."
                ),
            ),
        ),
        good=("The dawn of the rainy season in Darwin came late.",),
        article="the",
        when=When(
            region=("Japan",),
            near=("heat*", "summer", "sunny", "hot"),
            far=("began", "umbrella*", "start of"),
        ),
        hyphens=False,
        safety=Safety.LIKELY,
    ),
    Row(
        "ja-evacuation-order",
        (
            "evacuation instruction",
            "evacuation directions",
            "evacuation direction",
        ),
        "evacuation order",
        bad=(
            (
                "Evacuation instructions were issued to 4,000 households in Kagoshima.",
                "Evacuation orders were issued to 4,000 households in Kagoshima.",
            ),
        ),
        good=("Read the evacuation instructions on the door of your room in Tokyo.",),
        plural="evacuation orders",
        when=When(
            region=("Japan",),
            near=("households", "residents", "people in", "rain*", "tsunami"),
            before=(
                "was issued",
                "were issued",
                "has been issued",
                "have been issued",
                "for",
                "to",
                "was lifted",
                "were lifted",
                "in effect",
            ),
        ),
        safety=Safety.LIKELY,
    ),
    Row(
        "ja-wildfire",
        (
            "mountain fire",
            "mountain forest fire",
            "forest mountain fire",
        ),
        "wildfire",
        bad=(
            (
                "A mountain fire in Ofunato, Iwate, burned 2,000 hectares in Japan.",
                "A wildfire in Ofunato, Iwate, burned 2,000 hectares in Japan.",
            ),
        ),
        good=("The film Mountain Fire is set near a shrine in Japan.",),
        plural="wildfires",
        when=When(
            region=("Japan", "South Korea"),
            near=("hectares", "firefighters", "helicopter*", "burned", "burnt", "spread"),
            far=("festival", "film"),
            after=(
                "a",
                "the",
                "of",
                "by a",
                "in a",
                "large",
                "large-scale",
                "another",
                "two",
                "three",
                "that",
            ),
        ),
        safety=Safety.LIKELY,
    ),
    Row(
        "ja-sediment-disaster",
        (
            "sediment related disaster",
            "sediment disaster",
        ),
        "landslide",
        bad=(
            (
                (
                    "Residents of Nagasaki were warned of sediment-related disasters as the rain "
                    "goes on."
                ),
                "Residents of Nagasaki were warned of landslides as the rain goes on.",
            ),
        ),
        good=(
            (
                "In Nagasaki, sediment disaster research has a chair. After the flood and "
                "its sediment, disaster aid came."
            ),
        ),
        plural="landslides",
        when=When(
            region=("Japan",),
            near=("rain*", "typhoon*", "flood*"),
            not_before=("research*", "warning*", "prevention", "control", "alert*", "hazard*"),
        ),
        safety=Safety.LIKELY,
    ),
)
