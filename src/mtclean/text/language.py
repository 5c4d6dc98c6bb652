"""Which language a piece of text is written in: by its script, its small words and its letters.

It is made for leftovers in English text, so a few words must be enough, and English is one of the
languages. The tables are our own. Where the evidence does not tell two languages apart the answer
is empty.
"""

from __future__ import annotations

from mtclean.text.pattern import Pattern

NAMES = {
    "ar": "Arabic",
    "bg": "Bulgarian",
    "cs": "Czech",
    "da": "Danish",
    "de": "German",
    "el": "Greek",
    "en": "English",
    "es": "Spanish",
    "fa": "Persian",
    "fi": "Finnish",
    "fr": "French",
    "he": "Hebrew",
    "hi": "Hindi",
    "hu": "Hungarian",
    "id": "Indonesian",
    "it": "Italian",
    "ja": "Japanese",
    "ko": "Korean",
    "nl": "Dutch",
    "no": "Norwegian",
    "pl": "Polish",
    "pt": "Portuguese",
    "ro": "Romanian",
    "ru": "Russian",
    "sr": "Serbian",
    "sv": "Swedish",
    "th": "Thai",
    "tr": "Turkish",
    "uk": "Ukrainian",
    "ur": "Urdu",
    "vi": "Vietnamese",
    "zh": "Chinese",
}
"""The languages that are told apart, by their ISO 639-1 codes."""

_SCRIPTS = (
    ("Kana", "ぁ-ゖァ-ヺー"),
    ("Han", "㐀-䶿一-鿿\uf900-\ufaff"),
    ("Hangul", "가-힣"),
    ("Cyrillic", "Ѐ-ӿ"),
    ("Arabic", "؀-ۿ"),
    ("Hebrew", "א-ת"),
    ("Thai", "ก-๛"),
    ("Devanagari", "ऀ-ॿ"),
    ("Greek", "Ͱ-Ͽἀ-῿"),
    ("Latin", "A-Za-zÀ-ɏḀ-ỿ"),
)
_LETTERS = [(name, Pattern(f"[{letters}]")) for name, letters in _SCRIPTS]
_ONE_LANGUAGE = {"Hangul": "ko", "Hebrew": "he", "Thai": "th", "Devanagari": "hi", "Greek": "el"}
_JAPANESE_HAN = frozenset("県円駅国区内気発対戦権様働込畑峠辻栃枠円売読変経済総広図団予後関東")
_CHINESE_HAN = frozenset(
    "这们个说为来时过还没对让给从进动国发车门问间东马鱼鸟图书经济总广區與這們個說為來時"
)

_WORDS = {
    "cs": """a v se na je že to s z do o i k ve pro jsem jsou by ale po jako od které který
        která při nebo jeho byl byla bylo není jen už podle tak také před za si jak co""",
    "da": """januar februar marts maj juni juli oktober og i at det er en til på som med af
        den de ikke et for der har han var sig blev om men fra efter ved også kan vil
        over skal være hvor hun siger mod nogle ud blevet mange""",
    "de": """januar februar märz april mai juni juli august september oktober november
        dezember der die das und ist nicht ein eine den dem des von mit auf für im sich
        werden wird auch es an als nach bei aus wie zum zur war hat dass sie er wir noch
        über einen einer um am sind oder aber nur vor durch wurde haben ich man bis""",
    "en": """the of and to in a is that for it was on are as with be at by this have from or
        an had not but his they which were their been has will would who more when can
        said its after he she we about there than into if two other also new some out""",
    "es": """enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre
        diciembre ciudad gobierno años el la de que y en los se del las un por con no
        una su para es al lo como más o pero sus le ha este sí porque esta entre cuando
        muy sin sobre también me hasta hay donde desde está según fue ser son tras""",
    "fi": """ja on ei että se oli hän mutta ovat ole joka kuin myös sen kun niin tai vain jos
        mukaan kanssa jo mitä sekä siitä ollut noin nyt vielä jälkeen hänen mukana
        vuonna""",
    "fr": """janvier février mars avril mai juin juillet août septembre octobre novembre
        décembre le la les de des et en un une du est que qui dans pour pas au sur se ce
        il plus par ne avec son sont aux elle mais ou cette ont été nous vous ses leur
        on sa après selon comme fait l d qu n s c à""",
    "hu": """a az és hogy nem egy is ez de volt meg van csak már ha még vagy azt mint el után
        szerint ki lesz sem kell be amely így ezt minden""",
    "id": """yang dan di dari untuk dengan pada ini itu tidak dalam akan ke adalah oleh juga
        ada sebagai kepada telah mereka bisa kami saya karena tersebut lebih atau para
        sudah saat""",
    "it": """gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre
        novembre dicembre il di che la e in un per è non una del della con i le da sono
        si al come più ma dei nel gli lo ha anche alla su nella delle hanno o se questo
        stato dopo dal dalla loro suo l d""",
    "nl": """januari februari maart mei augustus oktober de het een van en in is dat op te
        zijn met voor niet die er aan ook als bij om door maar naar uit heeft hij worden
        wordt over nog dan was werd meer hebben zich deze kan ze""",
    "no": """januar februar mars mai juni juli oktober og i det er en til på som med av den
        de ikke et for har han var seg ble om men fra etter ved også kan vil over skal
        være hvor hun sier mot noen ut blitt mange""",
    "pl": """stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października
        listopada grudnia w i na z się nie do to że jest o jak za od przez po dla ale są
        co tym czy był była już tego tylko lub który która które jego oraz przed ze być""",
    "pt": """janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro
        dezembro o a de que e do da em um para com não uma os no se na por mais as dos
        como mas ao ele das à seu sua ou quando muito nos já eu também só pelo pela até
        isso foi são está segundo depois ser""",
    "ro": """și în de la cu nu pe o că este un care din mai a pentru au fi prin sau se al ale
        lui după dar fost sunt această acest cel către între când""",
    "sv": """januari februari mars maj juni juli augusti oktober och i att det som en på är
        av för med den till inte om ett har de han men var sig från vi så kan när efter
        också vid ut över ska blev säger hon vara eller där""",
    "tr": """ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık ve
        bir bu için de da ile olarak çok daha olan gibi en ne kadar sonra var ama değil
        ise o her göre olduğu dedi edildi oldu tarafından yeni""",
    "vi": """của và là có không được cho trong với một các này người đã những để khi đến từ
        cũng ông như về tại ra vào sẽ năm""",
    "bg": """и на в да за се от с по е не че са до ще си като при но това към или след бе му
        още беше има само ни през които който която със""",
    "ru": """января февраля марта апреля мая июня июля августа сентября октября ноября
        декабря и в не на что с по как из у за к он его для от о так но все это была был
        было быть бы она они при также или уже того чтобы же до во только со который
        которые были ещё еще""",
    "sr": """и у је да на се за су од са не који би као из али до то ће што по или након због
        није бити која које само при""",
    "uk": """і в у на що не з та до за як для від він є це про його або але по був була було
        й ще вже при також які який яка щоб її під час із зі""",
    "ar": """في من على إلى أن التي الذي عن مع هذا هذه ما كان لا قال بعد بين كل أو ذلك قد كما
        حتى وقد كانت هو هي""",
    "fa": """و در به از که این را با است برای آن یک تا بر هم شد می خود شده های نیز او بود کرد
        گفت ما هستند اما یا""",
    "ur": """کے میں کی ہے اور سے کا کو اس نے کہ پر ہیں یہ بھی ایک تھا نہیں لیے گیا ہو وہ تھے
        کر جو""",
}
_OWN_LETTERS = {
    "cs": "ěřůčžýš",
    "da": "æø",
    "de": "ßäöü",
    "es": "ñ¿¡áíóú",
    "fi": "äö",
    "fr": "çèêàœùâîô",
    "hu": "őűáéö",
    "it": "òìùèà",
    "no": "æøå",
    "pl": "łąęśżźćńó",
    "pt": "ãõçâêáí",
    "ro": "șțăâîşţ",
    "sv": "äöå",
    "tr": "ğışçöü",
    "vi": "đơưạảấầẩậắằẳặẹẻẽếềểệịọỏốồổộớờởợụủứừửữự",
    "bg": "ъщ",
    "ru": "ыэё",
    "sr": "јљњћђџ",
    "uk": "іїєґ",
    "ar": "ةأإىؤ",
    "fa": "پچژگکی",
    "ur": "ٹڈڑںےہھ",
}
_BY_SCRIPT = {
    "Latin": tuple(
        "cs da de en es fi fr hu id it nl no pl pt ro sv tr vi".split()  # noqa: SIM905
    ),
    "Cyrillic": ("ru", "uk", "bg", "sr"),
    "Arabic": ("ar", "fa", "ur"),
}
_ENDINGS = {
    "de": ("ung", "lich", "keit", "isch", "chen"),
    "es": ("ción", "mente", "dad", "aron", "ieron"),
    "fr": ("tion", "ment", "eux", "aient"),
    "it": ("zione", "mente", "tà", "ato", "ono"),
    "pt": ("ção", "ções", "mente", "dade", "aram"),
    "nl": ("lijk", "heid", "ende", "isch"),
    "fi": ("ssa", "ssä", "lla", "sta", "inen", "taan"),
    "tr": ("lar", "ler", "dır", "iyor", "yor"),
    "ru": ("ого", "ться", "ется", "ость", "ния"),
    "uk": ("ого", "ться", "ість", "ння"),
    "bg": ("ите", "ата", "ето", "ния", "ият"),
    "hu": ("ban", "ben", "nak", "nek"),
    "pl": ("ych", "ego", "ości", "ami"),
    "ar": ("ات", "ون", "ين"),
}
_WORD = Pattern(r"[^\W\d_]+")
_LIMIT = 2_000
_TABLES: dict[str, frozenset[str]] = {}


def script_of(text: str) -> str:
    """Return the script most letters of ``text`` are in, or '' if it has none of those known.

    >>> script_of("что он не придёт")
    'Cyrillic'
    """
    text = text[:_LIMIT]
    counts = [(sum(1 for _ in letters.finditer(text)), name) for name, letters in _LETTERS]
    most, name = max(counts, key=lambda item: item[0])
    return name if most else ""


def language_of(text: str) -> str:
    """Return the code of the language of ``text``, or '' if it cannot be told.

    >>> language_of("El ministro dijo que no hay más dinero.")
    'es'
    >>> language_of("東京の雨")
    'ja'
    """
    text = text[:_LIMIT]
    script = script_of(text)
    if script in ("Kana", "Han"):
        return _chinese_or_japanese(text)
    if script in _ONE_LANGUAGE:
        return _ONE_LANGUAGE[script]
    return _scored(text.lower(), _BY_SCRIPT.get(script, ()))


def _chinese_or_japanese(text: str) -> str:
    if script_has(text, "Kana"):
        return "ja"
    japanese = sum(letter in _JAPANESE_HAN for letter in text)
    chinese = sum(letter in _CHINESE_HAN for letter in text)
    return "ja" if japanese > chinese else "zh"


def script_has(text: str, script: str) -> bool:
    """Tell whether ``text`` has a letter of ``script``."""
    return dict(_LETTERS)[script].search(text) is not None


def _scored(text: str, languages: tuple[str, ...]) -> str:
    words = [match[0] for match in _WORD.finditer(text)]
    scores = sorted(((_score(text, words, code), code) for code in languages), reverse=True)
    if not scores or scores[0][0] <= 0:
        return ""
    if len(scores) > 1 and scores[0][0] <= scores[1][0]:
        return ""
    return scores[0][1]


def small_words(code: str) -> frozenset[str]:
    """Return the small words of the language ``code`` that are known here."""
    table = _TABLES.get(code)
    if table is None:
        table = _TABLES[code] = frozenset(_WORDS.get(code, "").split())
    return table


def _score(text: str, words: list[str], code: str) -> float:
    table = small_words(code)
    endings = _ENDINGS.get(code, ())
    score = 0.0
    for word in words:
        if word in table:
            score += 1.0 if len(word) > 1 else 0.6
        elif endings and len(word) > 5 and word.endswith(endings):
            score += 0.5
    own = sum(text.count(letter) for letter in _OWN_LETTERS.get(code, ""))
    return score + min(own, len(words)) * 0.35
