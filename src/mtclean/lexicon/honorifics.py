"""Honorifics of other languages that translation leaves before or after a name, by gender.

Left out, because both genders bear them or because they are as often something else: Datuk, Dato,
Tun, Tan Sri, Khun, Sri, Nai, Rinpoche, Rabbi; Bibi (a prime minister's by-name), Didi and Pan
(surnames), Bay (a bay), Pak (a Korean surname), Sr (senior, sister or señor), Mama, Ma (a Chinese
surname), Ko and U; Madre, Padre and Princesa (the Sierra Madre, Padre Island, Puerto Princesa).
Don, Dom and Dona are first names as well, but of the same gender.  Bey and Pasha stand after the
name; as surnames they are borne by women too, so they count only after a single word.
Compiled by hand: facts of the languages, under the licence of the project.
"""

from __future__ import annotations

from mtclean.lexicon.wordlist import listed

__all__ = ["FEMALE_HONORIFICS", "HONORIFICS_AFTER", "MALE_HONORIFICS", "NEUTRAL_HONORIFICS"]

FEMALE_HONORIFICS: frozenset[str] = listed(
    """Baronessa Baronin Contessa Daw Datin Dona Doña Duchessa Emira Frau Fräulein Fru Fröken
    Frøken Gospodja Gospozha Gospođa Gräfin Hajah Hajia Hajiya Hajjah Hermana Khanom Khanum Kyria
    Lalla Maharani Malama Marchesa Mevrouw Mlle Mlle. Mme Mme. Nyonya Princesse
    Principessa Puan Pani Rabbanit Rouva Sadhvi Sayyida Schwester Señora Señorita Senhora Senhorita
    Senora Senorita Sheikha Shaikha Shrimati Signora Signorina Smt Smt. Soeur Sor Sra Sra. Srta
    Srta. Suor Thirumathi Tsaritsa Zarina"""
)
"""Before a woman's name."""

MALE_HONORIFICS: frozenset[str] = listed(
    """Abbé Alhaji Archimandrite Ayatollah Bapak Bwana Dom Don Encik Fra Frère Gospodin Haji Hajji
    Herr Hojatoleslam Hojjatoleslam Hujjatoleslam Kyrios Mahatma Malam Mallam Maulana Maulvi Maung
    Mawlana Meneer Monsieur Monsignor Mufti Mullah Mzee Nawab Pandit Père Raja Sayyid
    Señor Senhor Senor Shaikh Shaykh Sheik Sheikh Shri Signor Signore Swami Syed Thiru Tuan
    Ustad"""
)
"""Before a man's name; Sheikh is also the first word of some women's names, who are known."""

HONORIFICS_AFTER: dict[str, str] = {
    "Aga": "m",
    "Begum": "f",
    "Bey": "m",
    "Efendi": "m",
    "Hanim": "f",
    "Hanım": "f",
    "Khanom": "f",
    "Khanum": "f",
    "Pasha": "m",
    "Sahib": "m",
    "Sahiba": "f",
}
"""After a first name that stands alone before them."""

NEUTRAL_HONORIFICS: frozenset[str] = listed(
    "Dato Dato' Datuk Khun Nai Rabbi Reverend Rinpoche San Sri Tun"
)
"""Before the name of either."""
