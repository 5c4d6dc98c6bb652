"""What a source language tells of the gender of a person: pronouns, verbs, titles and nouns.

Written by hand from general knowledge of the languages; facts, under the licence of the project.

Each word is a fragment of a regular expression without white space; ``_`` stands for a space. It
is looked for as a whole word, or anywhere where the language writes no spaces. What it is worth:

``persons``
    Said of one person of that gender and of nothing else.
``agreeing``
    Agrees with its noun: said of a woman, and of a ministry that happens to be feminine.
``noisy``
    Has another meaning besides (German *sie*, French *il*): enough to doubt, never to prove.
``nouns``
    A title or a noun: somebody of that gender is in the sentence, who need not be meant.

Left out is what does not tell the owner (French *son*, *sa*, Spanish *su*) and what does not tell
the gender (さん, 氏, 씨). Plural pronouns are no marks either.
"""

from __future__ import annotations

from enum import Enum, IntEnum
from functools import cache
from typing import NamedTuple

from mtclean.text.pattern import Pattern

__all__ = ["GENDERED", "Gendered", "Prior", "Words", "Worth", "pattern_of"]


class Prior(Enum):
    """How ready a rule may be to take a masculine pronoun for a mistake."""

    ON = "on"
    """The language tells no gender where English needs one: the mistake is frequent."""
    STRICT = "strict"
    """Unknown or in between: only the strictest evidence will do."""
    FLAG = "flag"
    """The language tells the gender of subject and owner: point at it, change nothing."""


class Worth(IntEnum):
    """What a word tells, the surest first."""

    PERSONS = 0
    AGREEING = 1
    NOISY = 2
    NOUNS = 3


class Words(NamedTuple):
    """The words of one gender, by what they are worth."""

    persons: str = ""
    agreeing: str = ""
    noisy: str = ""
    nouns: str = ""


class Gendered(NamedTuple):
    """What a language tells; ``letters`` are those that a word ends at, none without spaces."""

    prior: Prior
    masculine: Words = Words()
    feminine: Words = Words()
    letters: str = r"\w"


ON, STRICT, FLAG = Prior.ON, Prior.STRICT, Prior.FLAG
_GERMAN_SAID = "sagte?|erklärte?|betonte?|meinte?|schrieb|schreibt|fügte?|berichtete|warnte?"
_GERMAN_IS = "hat|habe|ist|sei|war|hatte|wurde|wird|will|wolle|kann|könne"
_DUTCH_SAID = "zei|zegt|vertelt|vertelde|schrijft|stelt|vindt|denkt|meent"
_DUTCH_IS = "is|was|heeft|had|wil|wilde|kan|kon|werd|wordt"
_FRENCH_SAYS = (
    "a|dit|ajoute|explique|précise|affirme|poursuit|confie|déclare|estime|assure|avait|était|est"
)
_PAST = r"[^\W\d]{2,20}"
"""Before the ending of a masculine past tense, which a few nouns share."""
_SCANDINAVIAN_MEN = "mann mannen far faren bror broren sønn sønnen søn sønnen hr herr"
_SCANDINAVIAN_WOMEN = "kvinne kvinnen kvinde kvinden mor moren søster søsteren datter datteren fru"

GENDERED: dict[str, Gendered] = {
    "ar": Gendered(
        FLAG,
        Words(
            agreeing="""[وف]?قال [وف]?أضاف [وف]?أكد [وف]?صرح [وف]?ذكر [وف]?أوضح [وف]?أشار [وف]?تابع
                [وف]?أعلن [وف]?كتب [وف]?شدد""",
            noisy="[وف]?هو [وف]?كان",
            nouns="السيد الرئيس رجل والده زوجها شقيقه ابنه",
        ),
        Words(
            agreeing="""[وف]?قالت [وف]?أضافت [وف]?أكدت [وف]?صرحت [وف]?ذكرت [وف]?أوضحت [وف]?أشارت
                [وف]?تابعت [وف]?أعلنت [وف]?كتبت [وف]?شددت""",
            noisy="[وف]?هي [وف]?كانت",
            nouns="السيدة الرئيسة امرأة والدته زوجته شقيقته ابنته",
        ),
    ),
    "bg": Gendered(
        FLAG,
        Words(agreeing="той него негов(?:ият|ия|ата|ото|ите|а|о|и)? казал", noisy="му"),
        Words(
            agreeing="тя нея ѝ неин(?:ият|ия)? нейн(?:ата|ото|ите|а|о|и) казала", nouns="госпожа"
        ),
    ),
    "cs": Gendered(
        FLAG,
        Words(
            agreeing="""on jemu řekl dodal uvedl prohlásil sdělil vysvětlil napsal
                upozornil poznamenal zdůraznil popsal oznámil doplnil tvrdil potvrdil""",
            noisy=f"jeho jej mu ho něj něho něm ním {_PAST}[aeěiuy]l",
            nouns="pan pana panu muž muže otec bratr syn manžel manžela",
        ),
        Words(
            agreeing="""ona její jejího jejím jejímu řekla dodala uvedla prohlásila sdělila
                vysvětlila napsala upozornila poznamenala zdůraznila popsala oznámila doplnila
                tvrdila potvrdila""",
            noisy="jí ji ní",
            nouns="paní žena ženu ženy matka sestra dcera manželka manželku [^\\W\\d]{3,30}ová",
        ),
    ),
    "da": Gendered(
        FLAG,
        Words(persons="han ham hans", nouns=_SCANDINAVIAN_MEN),
        Words(persons="hun hende hendes", nouns=_SCANDINAVIAN_WOMEN),
    ),
    "de": Gendered(
        FLAG,
        Words(
            agreeing="er ihm ihn seine[mnrs]?",
            noisy="sein",
            nouns="Herrn? Mann Mannes Vater Bruder Sohn Ehemann",
        ),
        Words(
            agreeing=f"(?:{_GERMAN_SAID}|so)_sie sie_(?:{_GERMAN_SAID}|{_GERMAN_IS})",
            noisy="sie ihr ihre[mnrs]?",
            nouns="""Frau Mutter Schwester Tochter Ehefrau Witwe
                [A-ZÄÖÜ][^\\W\\d]{2,30}(?:er|ist|ent|ant|eur|at|log)in""",
        ),
    ),
    "el": Gendered(
        STRICT,
        Words(agreeing="αυτός ίδιος εκείνος", nouns="κύριος κ\\. άνδρας πατέρας αδελφός γιος"),
        Words(
            agreeing="ίδια εκείνη",
            noisy="αυτή",
            nouns="κυρία κα γυναίκα μητέρα αδελφή κόρη σύζυγός",
        ),
    ),
    "es": Gendered(
        ON,
        Words(
            agreeing="él",
            nouns="señor sr don hombre padre hermano hijo esposo marido exmarido",
        ),
        Words(
            agreeing="ella",
            nouns="""señora señorita sra doña mujer madre hermana hija esposa viuda actriz alcaldesa
                la_(?:presidenta|ministra|portavoz|directora|senadora|diputada|abogada|jueza)
                la_(?:doctora|gobernadora|secretaria|candidata|fiscal|periodista|vicepresidenta)""",
        ),
    ),
    "et": Gendered(
        ON, Words(nouns="härra mees isa vend poeg"), Words(nouns="proua naine ema õde tütar")
    ),
    "fa": Gendered(
        ON,
        Words(nouns="آقای مرد پدر برادر پسر شوهر"),
        Words(nouns="خانم زن مادر خواهر دختر همسرش"),
    ),
    "fi": Gendered(
        ON,
        Words(nouns="herra mies miehen isä veli poika"),
        Words(nouns="rouva nainen naisen äiti sisko tytär vaimo"),
    ),
    "fr": Gendered(
        STRICT,
        Words(
            agreeing=f"(?:{_FRENCH_SAYS})(?:-t)?-il celui-ci",
            noisy="il lui",
            nouns="m\\. monsieur homme père frère fils mari",
        ),
        Words(
            agreeing="elle celle-ci",
            nouns="""mme mlle madame femme mère sœur soeur fille épouse veuve actrice
                la_(?:présidente|ministre|maire|porte-parole|directrice|sénatrice|députée|juge)""",
        ),
    ),
    "ha": Gendered(
        FLAG,
        Words(noisy="ya shi yana zai nasa ya_ce", nouns="malam mutum mijinta"),
        Words(noisy="ta ita tana zata nata ta_ce", nouns="malama mace matar matarsa"),
    ),
    "he": Gendered(
        FLAG,
        Words(
            agreeing="""ו?אמר ו?הוסיף ו?טען ו?הסביר ו?ציין ו?כתב ו?הדגיש שלו אותו""",
            noisy="(?:ו|ש|כש)?הוא",
            nouns="מר האיש אביו אחיו בעלה",
        ),
        Words(
            agreeing="""ו?אמרה ו?הוסיפה ו?טענה ו?הסבירה ו?ציינה ו?כתבה ו?הדגישה שלה אותה""",
            noisy="(?:ו|ש|כש)?היא",
            nouns="גברת האישה אמו אחותו אשתו",
        ),
    ),
    "hi": Gendered(
        STRICT,
        Words(agreeing="कहता बोला", nouns="श्री पुरुष पति पिता भाई बेटा"),
        Words(agreeing="कहती बोली", nouns="श्रीमती सुश्री महिला पत्नी माँ मां बहन बेटी"),
        letters="\u0900-\u097f\\w",
    ),
    "hu": Gendered(
        ON, Words(nouns="úr férfi apja férje fia"), Words(nouns="asszony nő anyja felesége lánya")
    ),
    "id": Gendered(
        ON,
        Words(nouns="bapak pak tuan pria suami ayah"),
        Words(nouns="ibu nyonya wanita perempuan istri"),
    ),
    "is": Gendered(
        STRICT,
        Words(agreeing="hann honum hans", nouns="maður maðurinn faðir bróðir sonur eiginmaður"),
        Words(
            agreeing="hún henni hennar hana",
            nouns="kona konan konu konunnar móðir systir dóttir eiginkona [^\\W\\d]{3,30}dóttur?",
        ),
    ),
    "it": Gendered(
        ON,
        Words(
            persons="egli", agreeing="lui", nouns="signor signore uomo padre fratello figlio marito"
        ),
        Words(
            agreeing="ella",
            noisy="lei",
            nouns="""signora signorina donna madre sorella figlia moglie vedova attrice
                la_(?:presidente|ministra|premier|sindaca|portavoce|direttrice|senatrice|deputata)""",
        ),
    ),
    "ja": Gendered(
        ON,
        Words(persons="彼(?![女らら等氏岸方])", nouns="男 父 夫(?!人|婦) 兄 弟 息子 彼氏"),
        Words(
            persons="彼女(?![らた等])",
            nouns="(?<![男子])女(?!川|満) 母 妻 姉 妹 娘 夫人 主婦",
        ),
        letters="",
    ),
    "ko": Gendered(
        ON,
        Words(
            noisy="(?<![가-힣])그(?:는|가|의|를|에게|도|와|로서)(?![가-힣])",
            nouns="남성 남자 남편 아버지 아들",
        ),
        Words(persons="그녀(?!들)", nouns="여성 여사 여자 아내 어머니 딸(?=[은이을의과])"),
        letters="",
    ),
    "lt": Gendered(
        FLAG, Words(agreeing="jis jam", noisy="jo jį"), Words(agreeing="ji jai", noisy="jos ją")
    ),
    "lv": Gendered(
        FLAG, Words(agreeing="viņš viņam viņu"), Words(agreeing="viņai viņas", noisy="viņa")
    ),
    "ms": Gendered(
        ON,
        Words(nouns="encik lelaki suami bapa"),
        Words(nouns="puan wanita perempuan isteri ibu"),
    ),
    "nl": Gendered(
        FLAG,
        Words(agreeing="hij hem", noisy="zijn", nouns="heer dhr man vader broer zoon"),
        Words(
            agreeing=f"(?:{_DUTCH_SAID}|aldus)_z(?:e|ij) z(?:e|ij)_(?:{_DUTCH_SAID}|{_DUTCH_IS})",
            noisy="ze zij haar",
            nouns="mevrouw mevr vrouw moeder zus dochter echtgenote",
        ),
    ),
    "no": Gendered(
        FLAG,
        Words(persons="han ham hans", nouns=_SCANDINAVIAN_MEN),
        Words(persons="hun henne hennes", nouns=_SCANDINAVIAN_WOMEN),
    ),
    "pl": Gendered(
        FLAG,
        Words(
            agreeing="""on jemu powiedział dodał stwierdził podkreślił zaznaczył
                poinformował wyjaśnił oświadczył ocenił przyznał mówił napisał zapewnił""",
            noisy=f"jego niego niemu nim go mu {_PAST}[aeiyuąó]ł",
            nouns="pan pana panu mężczyzna ojciec brat syn mąż",
        ),
        Words(
            agreeing="""ona powiedziała dodała stwierdziła podkreśliła zaznaczyła
                poinformowała wyjaśniła oświadczyła oceniła przyznała mówiła napisała zapewniła""",
            noisy="jej ją niej nią",
            nouns="pani panią kobieta kobietę matka siostra córka żona",
        ),
    ),
    "pt": Gendered(
        ON,
        Words(agreeing="ele dele nele", nouns="senhor sr homem pai irmão filho marido"),
        Words(
            agreeing="ela dela nela",
            nouns="""senhora sra dona mulher mãe irmã filha esposa viúva atriz
                a_(?:presidente|presidenta|ministra|porta-voz|diretora|senadora|deputada|juíza)""",
        ),
    ),
    "ro": Gendered(
        STRICT,
        Words(
            agreeing="el dânsul său",
            noisy="lui",
            nouns="domnul dl bărbatul tatăl fratele fiul soțul",
        ),
        Words(agreeing="ea dânsa", noisy="ei", nouns="doamna dna femeia mama sora fiica soția"),
    ),
    "ru": Gendered(
        FLAG,
        Words(
            agreeing="""он ему сказал заявил добавил отметил сообщил рассказал
                подчеркнул пояснил уточнил напомнил написал объяснил признал ответил пообещал
                призвал выразил предупредил указал утверждал говорил считал""",
            noisy=f"его него ним нем нём {_PAST}[аеёиуыя]л(?:ся)?",
            nouns="господин[ау]? мужчин[ауы] отец брат сын муж",
        ),
        Words(
            agreeing="""она сказала заявила добавила отметила сообщила рассказала
                подчеркнула пояснила уточнила напомнила написала объяснила признала ответила
                пообещала призвала выразила предупредила указала утверждала говорила считала""",
            noisy="её ее ей неё нее ней ею",
            nouns="госпож[ауи] женщин[ауы] мать сестра дочь жена супруга вдова актриса",
        ),
    ),
    "sk": Gendered(
        FLAG,
        Words(
            agreeing="on jemu povedal dodal uviedol vyhlásil vysvetlil napísal",
            noisy=f"jeho mu ho neho ním {_PAST}[aeiíuyý]l",
            nouns="pán muž otec brat syn manžel",
        ),
        Words(
            agreeing="ona povedala dodala uviedla vyhlásila vysvetlila napísala",
            noisy="jej ju ňou",
            nouns="pani žena matka sestra dcéra manželka [^\\W\\d]{3,30}ová",
        ),
    ),
    "sr": Gendered(
        FLAG,
        Words(
            agreeing="""он њега њему његов[аеоиу]? његов(?:ог|ом|им|их) рекао додао изјавио казао
                навео истакао on njega njemu njegov[aeoiu]? njegov(?:og|om|im|ih) rekao dodao
                izjavio kazao naveo istakao""",
            noisy=f"му га mu ga {_PAST}(?:[аеиу]о|[aeiu]o)",
        ),
        Words(
            agreeing="""њој њен[аеоиу]? њен(?:ог|ом|им|их) рекла додала изјавила казала навела
                истакла njoj njen[aeoiu]? njen(?:og|om|im|ih) rekla dodala izjavila kazala navela
                istakla""",
            noisy="она ona",
        ),
    ),
    "sv": Gendered(
        FLAG,
        Words(persons="han honom hans", nouns="herr mannen man far pappa bror son maken"),
        Words(
            persons="hon henne hennes",
            nouns="fru kvinna kvinnan mor mamma syster dotter hustru makan",
        ),
    ),
    "th": Gendered(
        ON,
        Words(nouns="นาย(?!ก) ผู้ชาย สามี พ่อ"),
        Words(noisy="เธอ", nouns="นางสาว นาง ผู้หญิง ภรรยา แม่"),
        letters="",
    ),
    "tr": Gendered(
        ON,
        Words(nouns="bay bey adam erkek babası kocası oğlu"),
        Words(nouns="bayan hanım kadın annesi karısı kızı eşi"),
    ),
    "uk": Gendered(
        FLAG,
        Words(
            agreeing="""він йому сказав заявив додав зазначив повідомив розповів
                підкреслив пояснив написав нагадав наголосив уточнив відповів вважав""",
            noisy=f"його нього ньому ним {_PAST}[аияу]в(?:ся)?",
            nouns="пан пана чоловік батько брат син",
        ),
        Words(
            agreeing="""вона сказала заявила додала зазначила повідомила розповіла підкреслила
                пояснила написала нагадала наголосила уточнила відповіла вважала""",
            noisy="її їй неї ній нею",
            nouns="пані жінка мати сестра дочка донька дружина",
        ),
    ),
    "ur": Gendered(
        STRICT,
        Words(agreeing="کہتا بولا", nouns="جناب مرد والد بھائی بیٹا شوہر"),
        Words(agreeing="کہتی بولی", nouns="محترمہ خاتون عورت والدہ بہن بیٹی اہلیہ"),
    ),
    "vi": Gendered(
        STRICT,
        Words(persons="ông", noisy="anh", nouns="chồng cha bố"),
        Words(persons="bà", noisy="cô chị", nouns="vợ mẹ"),
    ),
    "zh": Gendered(
        ON,
        Words(
            persons="(?<![其吉])他(?![们們人国國乡鄉杀殺日方山律加])",
            nouns="先生 男(?!女) 父 丈夫 儿子 兒子 兄 弟(?!子)",
        ),
        Words(
            persons="她(?![们們])",
            nouns="(?<![男子儿兒])女(?!真|娲) 小姐 夫人 母(?!公司|校|国|國) 妻 姐 妹 太太",
        ),
        letters="",
    ),
}
"""The languages by their ISO 639-1 codes."""


@cache
def pattern_of(language: str) -> Pattern:
    """Return what finds the marks of a language.

    The name of the group that matched tells gender and worth: ``m0`` to ``m3``, ``f0`` to ``f3``.
    """
    row = GENDERED[language]
    groups = []
    for worth in Worth:
        for gender, words in (("m", row.masculine), ("f", row.feminine)):
            listed = "|".join(words[worth].split()).replace("_", "[ \u00a0]")
            if listed:
                groups.append(f"(?P<{gender}{worth:d}>{listed})")
    joined = "|".join(groups)
    if row.letters:
        joined = f"(?<![{row.letters}])(?:{joined})(?![{row.letters}])"
    return Pattern(joined, ignore_case=True)
