"""The language of a piece of text."""

from __future__ import annotations

import pytest

from mtclean.text.language import NAMES, language_of, script_of

SENTENCES = {
    "ar": [
        "قال الوزير إن المدرسة ستفتح أبوابها في الشهر القادم.",
        "وصلت السفينة إلى الميناء بعد رحلة طويلة من الجزيرة.",
        "لا يعرف السكان متى تبدأ أعمال البناء في هذه المنطقة.",
    ],
    "bg": [
        "Кметът каза, че мостът ще бъде затворен до петък.",
        "Това е първата къща, която беше построена след войната.",
        "Рибарите от селото не са съгласни с новите правила.",
    ],
    "cs": [
        "Starosta řekl, že most bude do pátku uzavřen.",
        "Je to první dům, který byl postaven po válce.",
        "Rybáři z vesnice s novými pravidly nesouhlasí.",
    ],
    "da": [
        "Borgmesteren siger, at broen bliver lukket til fredag.",
        "Det er det første hus, der blev bygget efter krigen.",
        "Mange af fiskerne siger nej, og nogle er blevet straffet.",
    ],
    "de": [
        "Der Bürgermeister sagte, dass die Brücke bis Freitag gesperrt bleibt.",
        "Es ist das erste Haus, das nach dem Krieg gebaut wurde.",
        "Die Fischer aus dem Dorf sind mit den neuen Regeln nicht einverstanden.",
    ],
    "el": ["Ο δήμαρχος είπε ότι η γέφυρα θα μείνει κλειστή.", "Οι ψαράδες δεν συμφωνούν."],
    "en": [
        "The mayor said that the bridge would be closed until Friday.",
        "It is the first house that was built after the war.",
        "The fishermen of the village do not agree with the new rules.",
    ],
    "es": [
        "El alcalde dijo que el puente estará cerrado hasta el viernes.",
        "Es la primera casa que se construyó después de la guerra.",
        "Los pescadores del pueblo no están de acuerdo con las nuevas reglas.",
    ],
    "fa": [
        "شهردار گفت که پل تا روز جمعه بسته خواهد بود.",
        "این نخستین خانه است که پس از جنگ ساخته شد.",
        "ماهیگیران روستا با قوانین تازه موافق نیستند.",
    ],
    "fi": [
        "Pormestari sanoi, että silta on suljettu perjantaihin asti.",
        "Se on ensimmäinen talo, joka rakennettiin sodan jälkeen.",
        "Kylän kalastajat eivät hyväksy uusia sääntöjä, mutta kunta ei luovu niistä.",
    ],
    "fr": [
        "Le maire a dit que le pont serait fermé jusqu'à vendredi.",
        "C'est la première maison qui a été construite après la guerre.",
        "Les pêcheurs du village ne sont pas d'accord avec les nouvelles règles.",
    ],
    "he": ["ראש העיר אמר שהגשר יהיה סגור עד יום שישי.", "הדייגים לא מסכימים."],
    "hi": ["महापौर ने कहा कि पुल शुक्रवार तक बंद रहेगा।", "मछुआरे सहमत नहीं हैं।"],
    "hu": [
        "A polgármester azt mondta, hogy a híd péntekig zárva lesz.",
        "Ez az első ház, amelyet a háború után építettek.",
        "A falu halászai nem értenek egyet az új szabályokkal.",
    ],
    "id": [
        "Wali kota mengatakan bahwa jembatan itu akan ditutup sampai hari Jumat.",
        "Ini adalah rumah pertama yang dibangun setelah perang.",
        "Para nelayan dari desa tidak setuju dengan aturan baru.",
    ],
    "it": [
        "Il sindaco ha detto che il ponte resterà chiuso fino a venerdì.",
        "È la prima casa che è stata costruita dopo la guerra.",
        "I pescatori del villaggio non sono d'accordo con le nuove regole.",
    ],
    "ja": [
        "市長は橋が金曜日まで閉鎖されると述べた。",
        "漁師たちは新しい規則に反対している。",
        "静岡県",
    ],
    "ko": ["시장은 다리가 금요일까지 닫힐 것이라고 말했다.", "어부들은 새 규칙에 반대한다."],
    "nl": [
        "De burgemeester zei dat de brug tot vrijdag gesloten blijft.",
        "Het is het eerste huis dat na de oorlog werd gebouwd.",
        "De vissers van het dorp zijn het niet eens met de nieuwe regels.",
    ],
    "no": [
        "Ordføreren sier at broen blir stengt av kommunen til fredag.",
        "Det er det første huset som ble bygget etter krigen.",
        "Fiskerne fra bygda sier nei, og noen av dem har allerede blitt bøtelagt.",
    ],
    "pl": [
        "Burmistrz powiedział, że most będzie zamknięty do piątku.",
        "To pierwszy dom, który został zbudowany po wojnie.",
        "Rybacy ze wsi nie zgadzają się na nowe zasady.",
    ],
    "pt": [
        "O prefeito disse que a ponte ficará fechada até sexta-feira.",
        "É a primeira casa que foi construída depois da guerra.",
        "Os pescadores da aldeia não concordam com as novas regras.",
    ],
    "ro": [
        "Primarul a spus că podul va fi închis până vineri.",
        "Este prima casă care a fost construită după război.",
        "Pescarii din sat nu sunt de acord cu noile reguli.",
    ],
    "ru": [
        "Мэр сказал, что мост будет закрыт до пятницы.",
        "Это первый дом, который был построен после войны.",
        "Рыбаки из деревни не согласны с новыми правилами.",
    ],
    "sr": [
        "Градоначелник је рекао да ће мост бити затворен до петка.",
        "То је прва кућа која је изграђена након рата.",
        "Рибари из села се не слажу са новим правилима.",
    ],
    "sv": [
        "Borgmästaren säger att bron är stängd till fredag.",
        "Det är det första huset som byggdes efter kriget.",
        "Fiskarna från byn är inte överens om de nya reglerna.",
    ],
    "th": ["นายกเทศมนตรีกล่าวว่าสะพานจะปิดจนถึงวันศุกร์"],
    "tr": [
        "Belediye başkanı köprünün cuma gününe kadar kapalı olacağını söyledi.",
        "Bu, savaştan sonra yapılan ilk evdir ve çok eskidir.",
        "Köyün balıkçıları yeni kurallar için değil, balık için geldi.",
    ],
    "uk": [
        "Мер сказав, що міст буде закритий до п'ятниці.",
        "Це перший будинок, який був збудований після війни.",
        "Рибалки з села не погоджуються з новими правилами.",
    ],
    "ur": [
        "میئر نے کہا کہ پل جمعہ تک بند رہے گا۔",
        "یہ پہلا گھر ہے جو جنگ کے بعد بنایا گیا۔",
        "گاؤں کے ماہی گیر نئے قوانین سے متفق نہیں ہیں۔",
    ],
    "vi": [
        "Thị trưởng nói rằng cây cầu sẽ đóng cửa đến thứ sáu.",
        "Đây là ngôi nhà đầu tiên được xây sau chiến tranh.",
        "Ngư dân của làng không đồng ý với các quy định mới.",
    ],
    "zh": ["市长说这座桥将关闭到星期五。", "渔民不同意新的规定。", "這是戰後建造的第一所房子。"],
}


def test_every_language_has_sentences() -> None:
    assert set(SENTENCES) == set(NAMES)


@pytest.mark.parametrize("code", SENTENCES)
def test_the_language_of_a_sentence_is_found(code: str) -> None:
    assert [language_of(sentence) for sentence in SENTENCES[code]] == [code] * len(SENTENCES[code])


def test_a_few_words_are_enough() -> None:
    found = {
        "el 12 de marzo": "es",
        "que no hay más dinero": "es",
        "nicht mehr als eine Stunde": "de",
        "dans les rues de la ville": "fr",
        "что он не придёт": "ru",
        "що він не прийде": "uk",
        "サッカー": "ja",
    }
    assert {text: language_of(text) for text in found} == found


@pytest.mark.parametrize("text", ["", "12", "…", "\ud800", "Zzyzx", "☺"])
def test_where_nothing_tells_the_answer_is_empty(text: str) -> None:
    assert language_of(text) == ""


def test_scripts() -> None:
    assert [script_of(t) for t in ("静岡", "ひらがな", "서울", "мир", "سلام", "abc", "1")] == [
        *("Han", "Kana", "Hangul", "Cyrillic", "Arabic", "Latin", ""),
    ]
