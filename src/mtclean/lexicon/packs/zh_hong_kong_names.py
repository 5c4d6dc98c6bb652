"""Names: places, schools, hospitals and papers of Hong Kong and Macao as engines render them.

Compiled by hand from machine-translated news and from the English names that these bodies use;
facts, under the licence of the project.
"""

from __future__ import annotations

from mtclean.table import Row, When
from mtclean.text.edit import Safety

__all__ = ["ROWS"]

_HK = ("Hong Kong",)
_BOTH = ("Hong Kong", "Macao")
_NAME_IN_HK = When(region=_HK, quoted=True)


def _place(reading: str, name: str, *more: str) -> Row:
    """Return the row of a place in Hong Kong or Macao that engines read in Mandarin."""
    return Row(
        "hk-" + name.lower().replace(" ", "-"),
        (reading, *more),
        name,
        bad=(
            (
                f"Hong Kong police closed a road near {reading} on Monday.",
                f"Hong Kong police closed a road near {name} on Monday.",
            ),
        ),
        good=(f"A farmer from {reading} in Guizhou grows plums.",),
        when=When(region=_BOTH, quoted=True),
        exact=True,
        hyphens=False,
    )


ROWS = (
    Row(
        "hk-asiaworld-expo",
        (
            "Asia International Expo Hall",
            "Asia International Expo Museum",
            "Asia International Expo Pavilion",
            "Asia International Expo Center",
            "Asia International Exposition Hall",
            "Asia International Exhibition Hall",
            "Asian International Expo Hall",
            "Asia International Expo",
            "Asia Expo Hall",
        ),
        "AsiaWorld-Expo",
        bad=(
            (
                "Beds were put up in the Asia International Expo Hall in Hong Kong.",
                "Beds were put up in the AsiaWorld-Expo in Hong Kong.",
            ),
        ),
        good=("The Asia International Expo opened in Bangkok.",),
        when=When(region=_HK, far=("bangkok",), quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "hk-west-kowloon-district",
        (
            "West Kowloon Cultural Area",
            "West Kowloon Cultural Zone",
            "West Kowloon Culture District",
            "West Kowloon Cultural Region",
            "West Kowloon Culture Area",
        ),
        "West Kowloon Cultural District",
        bad=(
            (
                "A museum in the West Kowloon Culture Area opened.",
                "A museum in the West Kowloon Cultural District opened.",
            ),
        ),
        good=("West Kowloon's cultural areas grew.",),
        when=When(quoted=True),
        hyphens=False,
    ),
    Row(
        "hk-palace-museum",
        (
            "Hong Kong Imperial Palace Culture Museum",
            "Hong Kong Imperial Palace Museum",
            "Hong Kong Forbidden City Culture Museum",
            "Hong Kong Forbidden City Museum",
            "Hong Kong Palace Culture Museum",
            "Hong Kong Palace Cultural Museum",
            "Hong Kong National Palace Museum",
        ),
        "Hong Kong Palace Museum",
        bad=(
            (
                "The Hong Kong Forbidden City Culture Museum sold 140,000 tickets.",
                "The Hong Kong Palace Museum sold 140,000 tickets.",
            ),
        ),
        good=("The Hong Kong Palace Museum lent a vase to the National Palace Museum.",),
        when=When(quoted=True),
        hyphens=False,
    ),
    Row(
        "hk-chinese-university",
        ("Hong Kong Chinese University", "Hong Kong University of Chinese"),
        "Chinese University of Hong Kong",
        bad=(
            (
                "A doctor of the Hong Kong Chinese University said so.",
                "A doctor of the Chinese University of Hong Kong said so.",
            ),
        ),
        good=("Hong Kong, Chinese university towns and Macao were studied.",),
        when=When(quoted=True, not_before=("medicine",)),
        exact=True,
        hyphens=False,
    ),
    Row(
        "hk-university-of-science-and-technology",
        (
            "Hong Kong Science and Technology University",
            "Hong Kong Sci-tech University",
            "Hong Kong University of Technology and Science",
        ),
        "Hong Kong University of Science and Technology",
        bad=(
            (
                "He teaches at the Hong Kong Science and Technology University.",
                "He teaches at the Hong Kong University of Science and Technology.",
            ),
        ),
        good=("Hong Kong's science and technology universities grew.",),
        when=When(quoted=True),
        hyphens=False,
    ),
    Row(
        "hk-city-university",
        ("Hong Kong City University",),
        "City University of Hong Kong",
        bad=(
            (
                "A team at Hong Kong City University built a robot.",
                "A team at City University of Hong Kong built a robot.",
            ),
        ),
        good=("In Hong Kong, City University built a robot.",),
        when=When(quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "hk-education-university",
        ("Hong Kong Education University", "Hong Kong University of Education"),
        "Education University of Hong Kong",
        bad=(
            (
                "She studied at the Hong Kong Education University.",
                "She studied at the Education University of Hong Kong.",
            ),
        ),
        good=("Hong Kong education, university heads say, is costly.",),
        when=When(quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "hk-baptist-university",
        (
            "Hong Kong Baptist Association University",
            "Hong Kong Baptist Church University",
            "Hong Kong Jinhui University",
            "Hong Kong Baptism University",
            "Baptist University of Hong Kong",
        ),
        "Hong Kong Baptist University",
        bad=(
            (
                "A student of the Hong Kong Baptist Church University won.",
                "A student of the Hong Kong Baptist University won.",
            ),
        ),
        good=("A Hong Kong Baptist church opened.",),
        when=When(quoted=True),
        hyphens=False,
    ),
    Row(
        "hk-macau-university-of-science",
        ("Macau Science and Technology University", "Macao Science and Technology University"),
        "Macau University of Science and Technology",
        bad=(
            (
                "A lab at the Macao Science and Technology University tests soil.",
                "A lab at the Macau University of Science and Technology tests soil.",
            ),
        ),
        good=("Macao's science and technology, university heads say, is young.",),
        when=When(quoted=True),
        hyphens=False,
    ),
    Row(
        "hk-queen-mary-hospital",
        ("Mary Hospital", "Maria Hospital"),
        "Queen Mary Hospital",
        bad=(
            (
                "The patient is in Mary Hospital in Hong Kong.",
                "The patient is in Queen Mary Hospital in Hong Kong.",
            ),
        ),
        good=(
            "Queen Mary Hospital in Hong Kong has 1,700 beds.",
            "He left Hong Kong for St. Mary Hospital in Ohio.",
        ),
        when=When(about=_HK, not_after=("queen", "st.", "st", "saint", "santa"), quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "hk-princess-margaret-hospital",
        ("Margaret Hospital", "Majialie Hospital"),
        "Princess Margaret Hospital",
        bad=(
            (
                "Two patients died in Margaret Hospital in Hong Kong.",
                "Two patients died in Princess Margaret Hospital in Hong Kong.",
            ),
        ),
        good=("Princess Margaret Hospital in Hong Kong is full.",),
        when=When(about=_HK, not_after=("princess", "st.", "st", "lady"), quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "hk-queen-elizabeth-hospital",
        ("Elizabeth Hospital", "Elisabeth Hospital", "Yilishabo Hospital"),
        "Queen Elizabeth Hospital",
        bad=(
            (
                "Hong Kong's Elizabeth Hospital took in 30 patients.",
                "Hong Kong's Queen Elizabeth Hospital took in 30 patients.",
            ),
        ),
        good=("Queen Elizabeth Hospital in Hong Kong took in 30 patients.",),
        when=When(about=_HK, not_after=("queen", "st.", "st", "princess"), quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "hk-prince-of-wales-hospital",
        ("Wales Prince Hospital", "Welsh Prince Hospital", "Prince Wales Hospital"),
        "Prince of Wales Hospital",
        bad=(
            (
                "A nurse at the Welsh Prince Hospital fell ill.",
                "A nurse at the Prince of Wales Hospital fell ill.",
            ),
        ),
        good=("The Welsh prince visited a hospital.",),
        when=When(quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "hk-film-awards",
        (
            "Hong Kong Golden Statue Award",
            "Hong Kong Golden Image Award",
            "Hong Kong Film Golden Statue Award",
            "Hong Kong Film Golden Image Award",
            "Hong Kong Academy Award",
        ),
        "Hong Kong Film Award",
        bad=(
            (
                "She won two Hong Kong Golden Statue Awards.",
                "She won two Hong Kong Film Awards.",
            ),
        ),
        good=("A golden statue stands at the Hong Kong awards show.",),
        plural="Hong Kong Film Awards",
        when=When(quoted=True),
        hyphens=False,
    ),
    Row(
        "hk-ta-kung-pao",
        ("Dagong Bao", "Dagongbao", "Dagong Daily", "Dagong Newspaper", "Da Kung Pao"),
        "Ta Kung Pao",
        bad=(("The Dagong Bao printed a poem.", "The Ta Kung Pao printed a poem."),),
        good=("The Dagong rating agency opened an office.",),
        when=When(quoted=True),
        hyphens=False,
    ),
    Row(
        "hk-wen-wei-po",
        (
            "Hong Kong Wenhui Daily",
            "Hong Kong Wenhui Newspaper",
            "Hong Kong Wen Hui Bao",
            "Hong Kong Wenhui Bao",
            "Hong Kong Wenhui Po",
        ),
        "Hong Kong Wen Wei Po",
        bad=(
            (
                "According to Hong Kong Wenhui Daily, the bridge will open in May.",
                "According to Hong Kong Wen Wei Po, the bridge will open in May.",
            ),
        ),
        good=("Shanghai's Wenhui Daily wrote about Hong Kong.",),
        when=When(quoted=True),
        hyphens=False,
    ),
    Row(
        "hk-south-china-morning-post",
        (
            "Nanhua Morning Post",
            "Southern China Morning Post",
            "South China Morning News",
            "South China Morning Newspaper",
            "South China Early Post",
            "Nanhua Early Post",
        ),
        "South China Morning Post",
        bad=(
            (
                "The Nanhua Morning Post reported the sale.",
                "The South China Morning Post reported the sale.",
            ),
        ),
        good=("In South China, morning news shows are short.",),
        when=When(quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "hk-economic-journal",
        ("Letter Newspaper", "Xinbao", "Xin Bao"),
        "Hong Kong Economic Journal",
        bad=(
            (
                "Rents in Hong Kong will fall, according to Xinbao.",
                "Rents in Hong Kong will fall, according to Hong Kong Economic Journal.",
            ),
        ),
        good=("Xinbao Motors of Hunan sold 40 buses.",),
        when=When(region=_HK, place="credit", quoted=True),
        exact=True,
        hyphens=False,
        safety=Safety.LIKELY,
    ),
    Row(
        "hk-rthk",
        ("Hong Kong Radio Station", "Hong Kong Broadcasting Station"),
        "Radio Television Hong Kong",
        bad=(
            (
                "Schools would open, he told Hong Kong Radio Station on Monday.",
                "Schools would open, he told Radio Television Hong Kong on Monday.",
            ),
        ),
        good=("A Hong Kong radio station burned.",),
        when=When(quoted=True),
        article="none",
        exact=True,
        hyphens=False,
    ),
    *(
        _place(*names)
        for names in (
            ("Tongluowan", "Causeway Bay", "Tongluo Bay"),
            ("Wangjiao", "Mong Kok"),
            ("Jianshazui", "Tsim Sha Tsui", "Tsim Shazui"),
            ("Shenshuibu", "Sham Shui Po", "Shen Shui Po"),
            ("Yuanlang", "Yuen Long"),
            ("Tunmen", "Tuen Mun"),
            ("Quanwan", "Tsuen Wan"),
            ("Guantang", "Kwun Tong"),
            ("Youmadi", "Yau Ma Tei"),
            ("Huangdaxian", "Wong Tai Sin"),
            ("Jiangjunao", "Tseung Kwan O", "Jiangjun'ao", "Jiangjun’ao"),
            ("Chilajiao", "Chek Lap Kok"),
            ("Luomazhou", "Lok Ma Chau"),
            ("Xiangyuanwei", "Heung Yuen Wai"),
            ("Shangshui", "Sheung Shui"),
            ("Dayushan", "Lantau Island", "Dayu Mountain"),
            ("Kuichong", "Kwai Chung"),
        )
    ),
)
