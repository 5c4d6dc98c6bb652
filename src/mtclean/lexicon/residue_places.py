"""Places that stand alone before a verb: *Beijing will join*.

Written for mtclean from general knowledge. Left out are names that are surnames or first names,
too (Paris, Sydney, Florence), and Japanese cities, as their clubs are written with a letter.
"""

from __future__ import annotations

PLACES = frozenset(
    """
    Afghanistan Albania Algeria Andorra Angola Argentina Armenia Australia Austria Azerbaijan
    Bahrain Bangladesh Barbados Belarus Belgium Belize Benin Bhutan Bolivia Bosnia Botswana Brazil
    Brunei Bulgaria Burundi Cambodia Cameroon Canada Chile China Colombia Croatia Cuba Cyprus
    Denmark Djibouti Ecuador Egypt Eritrea Estonia Ethiopia Fiji Finland France Gabon Gambia Germany
    Ghana Greece Guatemala Guinea Guyana Haiti Honduras Hungary Iceland India Indonesia Iran Iraq
    Ireland Italy Jamaica Japan Kazakhstan Kenya Kosovo Kuwait Kyrgyzstan Laos Latvia Lebanon
    Liberia Libya Liechtenstein Lithuania Luxembourg Macao Macau Malawi Malaysia Mali Malta
    Mauritania Mauritius Mexico Moldova Mongolia Montenegro Morocco Mozambique Myanmar Namibia Nepal
    Nicaragua Niger Nigeria Norway Oman Pakistan Panama Paraguay Peru Poland Portugal Qatar Romania
    Russia Rwanda Senegal Serbia Singapore Slovakia Slovenia Somalia Spain Sudan Suriname Sweden
    Switzerland Syria Taiwan Tajikistan Tanzania Thailand Togo Tunisia Turkey Turkmenistan Uganda
    Ukraine Uruguay Uzbekistan Venezuela Vietnam Yemen Zambia Zimbabwe
    Abuja Accra Algiers Almaty Amman Amsterdam Ankara Antwerp Asuncion Athens Baghdad Baku Bangkok
    Barcelona Beijing Beirut Belgrade Bogota Bratislava Brussels Bucharest Budapest Cairo Canberra
    Caracas Casablanca Changchun Changsha Chengdu Chongqing Copenhagen Dakar Dalian Damascus Delhi
    Dhaka Doha Dongguan Dubai Dublin Frankfurt Fuzhou Geneva Guangdong Guangxi Guangzhou Guiyang
    Guizhou Haikou Hainan Hangzhou Hanoi Harare Harbin Havana Hebei Hefei Heilongjiang Helsinki
    Henan Hubei Hunan Islamabad Istanbul Jakarta Jiangsu Jiangxi Jilin Jinan Kabul Karachi Kathmandu
    Khartoum Kiev Kyiv Kunming Lagos Lahore Lanzhou Liaoning Lima Lisbon Ljubljana Luanda Madrid
    Managua Manila Maputo Marseille Minsk Montevideo Montreal Moscow Mumbai Munich Nairobi Nanchang
    Nanjing Nanning Ningbo Ningxia Oslo Ottawa Prague Pyongyang Qingdao Qinghai Quito Riga Riyadh
    Rome Sarajevo Seoul Shaanxi Shandong Shanghai Shanxi Shenyang Shenzhen Sichuan Skopje Sofia
    Stockholm Strasbourg Suzhou Taipei Tallinn Tashkent Tbilisi Tehran Tianjin Tibet Tirana Tokyo
    Toronto Tripoli Tunis Ulaanbaatar Vienna Vilnius Warsaw Wuhan Wuxi Xiamen Xinjiang Yangon
    Yerevan Yunnan Zagreb Zhejiang Zhengzhou Zhuhai Zurich
    """.split()  # noqa: SIM905
)
"""Names of one word."""

JAPANESE = frozenset(
    """
    Akita Aomori Chiba Chunichi Fukui Fukuoka Fukushima Gifu Gunma Hamamatsu Hanshin Hiroshima
    Hokkaido Ibaraki Iwate Kagoshima Kashima Kashiwa Kawasaki Kobe Kofu Kumamoto Kyoto Lotte Mito
    Miyagi Miyazaki Nagasaki Nagoya Nara Niigata Oita Okayama Okinawa Omiya Osaka Rakuten Saga
    Saitama Sapporo Sendai Shimizu Shizuoka Softbank Tochigi Tokushima Tokyo Tosu Urawa Yamagata
    Yamaguchi Yokohama
    """.split()  # noqa: SIM905
)
"""Homes of clubs that sports pages write with one letter: *Kawasaki F*, *Hiroshima C*."""

ALSO_NAMES = frozenset(
    (
        *("Berlin", "Chester", "Christchurch", "Florence", "London", "Paris", "Sydney", "Verona"),
        *("Victoria", "Vienna", "Washington"),
    )
)
"""Capitals and cities that are first names or surnames, too: they need other evidence."""
