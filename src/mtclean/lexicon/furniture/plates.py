"""Plate numbers of the Turkish provinces, with the spellings that translations use."""

from __future__ import annotations

_TABLE = """
1 Adana; 2 Adıyaman Adiyaman; 3 Afyonkarahisar Afyon; 4 Ağrı Agri; 5 Amasya; 6 Ankara;
7 Antalya; 8 Artvin; 9 Aydın Aydin; 10 Balıkesir Balikesir; 11 Bilecik; 12 Bingöl Bingol;
13 Bitlis; 14 Bolu; 15 Burdur; 16 Bursa; 17 Çanakkale Canakkale; 18 Çankırı Cankiri;
19 Çorum Corum; 20 Denizli; 21 Diyarbakır Diyarbakir; 22 Edirne; 23 Elazığ Elazig;
24 Erzincan; 25 Erzurum; 26 Eskişehir Eskisehir; 27 Gaziantep; 28 Giresun;
29 Gümüşhane Gumushane; 30 Hakkari Hakkâri; 31 Hatay; 32 Isparta; 33 Mersin İçel Icel;
34 İstanbul Istanbul; 35 İzmir Izmir; 36 Kars; 37 Kastamonu; 38 Kayseri; 39 Kırklareli Kirklareli;
40 Kırşehir Kirsehir; 41 Kocaeli; 42 Konya; 43 Kütahya Kutahya; 44 Malatya; 45 Manisa;
46 Kahramanmaraş Kahramanmaras; 47 Mardin; 48 Muğla Mugla; 49 Muş Mus; 50 Nevşehir Nevsehir;
51 Niğde Nigde; 52 Ordu; 53 Rize; 54 Sakarya; 55 Samsun; 56 Siirt; 57 Sinop; 58 Sivas;
59 Tekirdağ Tekirdag; 60 Tokat; 61 Trabzon; 62 Tunceli; 63 Şanlıurfa Sanliurfa; 64 Uşak Usak;
65 Van; 66 Yozgat; 67 Zonguldak; 68 Aksaray; 69 Bayburt; 70 Karaman; 71 Kırıkkale Kirikkale;
72 Batman; 73 Şırnak Sirnak; 74 Bartın Bartin; 75 Ardahan; 76 Iğdır Igdir; 77 Yalova;
78 Karabük Karabuk; 79 Kilis; 80 Osmaniye; 81 Düzce Duzce
"""

PLATES: dict[int, frozenset[str]] = {
    int(number): frozenset(name.casefold().replace("\u0307", "") for name in names)
    for number, *names in (entry.split() for entry in _TABLE.split(";"))
}
"""By number the names of the province, in small letters without the dot above."""
