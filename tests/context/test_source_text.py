"""What the source text tells of a pronoun, and how it is aligned with the translation."""

from __future__ import annotations

import random
import time

import pytest

from mtclean.context import Context
from mtclean.context.segments import Fit, Segments, source_sentences
from mtclean.context.source_text import Mark, Prior, SourceText, Worth, pronoun_prior
from mtclean.lexicon.source_pronouns import GENDERED, pattern_of
from mtclean.text.document import Document
from mtclean.text.language import NAMES


def mark(text: str, source: str, language: str, word: str = "he") -> Mark | None:
    at = text.index(word)
    return SourceText(Document(text), source, language).gender_at(at, at + len(word))


MEN = {
    "ar": "وأضاف أن الجسر سيغلق.",
    "bg": "Той каза, че мостът ще бъде затворен.",
    "cs": "Řekl, že most bude uzavřen.",
    "da": "Broen bliver lukket, siger han.",
    "de": "Die Brücke werde gesperrt, sagte er.",
    "es": "La decisión depende de él.",
    "fr": "Le pont sera fermé, a-t-il dit.",
    "he": "הוא אמר שהגשר ייסגר.",
    "is": "Hann sagði að brúnni yrði lokað.",
    "it": "La decisione spetta a lui.",
    "ja": "彼は橋が閉鎖されると述べた。",
    "ko": "그는 다리가 폐쇄된다고 말했다.",
    "nl": "De brug gaat dicht, zei hij.",
    "no": "Broen blir stengt, sa han.",
    "pl": "Most będzie zamknięty, powiedział.",
    "pt": "A decisão é dele.",
    "ro": "El a spus că podul va fi închis.",
    "ru": "Мост закроют, сказал он.",
    "sr": "Он је рекао да ће мост бити затворен.",
    "sv": "Bron stängs, säger han.",
    "uk": "Міст закриють, заявив він.",
    "vi": "Ông nói cây cầu sẽ đóng cửa.",
    "zh": "他说大桥将关闭。",
}
WOMEN = {
    "ar": "وأضافت أن الجسر سيغلق.",
    "bg": "Тя каза, че мостът ще бъде затворен.",
    "cs": "Řekla, že most bude uzavřen.",
    "da": "Broen bliver lukket, siger hun.",
    "de": "Die Brücke werde gesperrt, sagte sie.",
    "es": "La decisión depende de ella.",
    "fr": "Le pont sera fermé, a-t-elle dit.",
    "he": "היא אמרה שהגשר ייסגר.",
    "is": "Hún sagði að brúnni yrði lokað.",
    "ja": "彼女は橋が閉鎖されると述べた。",
    "ko": "그녀는 다리가 폐쇄된다고 말했다.",
    "nl": "De brug gaat dicht, zei ze.",
    "no": "Broen blir stengt, sa hun.",
    "pl": "Most będzie zamknięty, powiedziała.",
    "pt": "A decisão é dela.",
    "ro": "Ea a spus că podul va fi închis.",
    "ru": "Мост закроют, сказала она.",
    "sr": "Рекла је да ће мост бити затворен.",
    "sv": "Bron stängs, säger hon.",
    "uk": "Міст закриють, заявила вона.",
    "vi": "Bà nói cây cầu sẽ đóng cửa.",
    "zh": "她说大桥将关闭。",
}
TEXT = "The bridge will be closed, he said."


@pytest.mark.parametrize("language", MEN)
def test_a_masculine_mark_vetoes(language: str) -> None:
    found = mark(TEXT, MEN[language], language)
    assert found is not None
    assert (found.gender, found.fit) == ("m", Fit.SENTENCE)
    assert found.vetoes("f")
    assert not found.supports("f")


@pytest.mark.parametrize("language", WOMEN)
def test_a_feminine_mark_supports(language: str) -> None:
    found = mark(TEXT, WOMEN[language], language)
    assert found is not None
    assert found.gender == "f"
    assert found.supports("f")
    assert found.vetoes("m")
    assert not found.vetoes("f")


@pytest.mark.parametrize(
    ("language", "source"),
    [
        ("zh", "其他城市的桥将关闭，他们说。"),
        ("zh", "她们说大桥将关闭。"),
        ("ja", "彼らは橋が閉鎖されると述べた。"),
        ("ko", "그 다리가 폐쇄된다고 했다."),
        ("es", "El puente se cerrará, dijo su portavoz."),
        ("fr", "Son pont sera fermé."),
        ("tr", "Köprünün kapatılacağını söyledi."),
        ("fi", "Silta suljetaan, hän sanoi."),
        ("hu", "A hidat lezárják – mondta."),
        ("ru", "Мост закроют."),
        ("xx", "он"),
    ],
)
def test_what_tells_nothing_is_no_mark(language: str, source: str) -> None:
    assert mark(TEXT, source, language) is None


@pytest.mark.parametrize(
    ("language", "source"),
    [
        ("de", "Laut der Sprecherin wird ihre Brücke gesperrt."),
        ("it", "Signora, lei chiude il ponte."),
        ("ru", "Ее мост закроют."),
    ],
)
def test_a_word_with_another_meaning_supports_nothing(language: str, source: str) -> None:
    found = mark(TEXT, source, language)
    assert found is not None
    assert not found.supports("f")


def test_titles_and_nouns_are_told_apart_from_pronouns() -> None:
    found = mark(TEXT, "据李女士介绍，大桥将关闭。", "zh")
    assert found is not None
    assert (found.feminine, found.women, found.worth) == ((), ("女",), Worth.NOUNS)
    assert not found.supports("f")
    assert not found.vetoes("f")
    both = mark(TEXT, "王先生的妻子说，她将关闭大桥。", "zh")
    assert both is not None
    assert both.gender == "f"
    assert not both.supports("f")


def test_evidence_quotes_the_source() -> None:
    found = mark(TEXT, "他说他的大桥将关闭。", "zh")
    assert found is not None
    assert found.masculine == ("他", "他")
    assert found.evidence == ("“他” in the source",)


def test_sentences_of_one_line_belong_together_one_by_one() -> None:
    text = "She left at noon. He stayed until the evening."
    source = "Она ушла в полдень. Он остался до вечера."
    first, second = mark(text, source, "ru", "She"), mark(text, source, "ru", "He")
    assert first is not None
    assert second is not None
    assert (first.gender, second.gender) == ("f", "m")


def test_a_line_with_other_sentences_is_taken_whole() -> None:
    text = "He left at noon and she stayed. It rained. Nobody came."
    found = mark(text, "Он ушёл в полдень, а она осталась. Шёл дождь, никто не пришёл.", "ru", "He")
    assert found is not None
    assert (found.gender, found.fit) == ("both", Fit.PARAGRAPH)


def test_blank_lines_and_carriage_returns_do_not_count() -> None:
    found = mark("One.\n\n\nTwo.\nHe left.", "Один.\r\nДва.\r\n\r\nОн ушёл.", "ru", "He")
    assert found is not None
    assert (found.masculine, found.fit) == (("Он", "ушёл"), Fit.SENTENCE)


WORDS = (
    ("harbour", "гавань"),
    ("after the storm", "после бури"),
    ("bread", "хлеб"),
    ("the long bridge", "длинный мост"),
    ("fishermen", "рыбаки"),
    ("without a permit", "без разрешения"),
    ("on the island", "на острове"),
    ("school", "школа"),
)


def sides(count: int, seed: int) -> tuple[list[str], list[str]]:
    """Return sentences without sense, as long as those of news, and their counterparts."""
    chance = random.Random(seed)
    ours, theirs = [], []
    for _ in range(count):
        pairs = chance.choices(WORDS, k=chance.randint(2, 16))
        if chance.random() < 0.4:
            number = str(chance.randint(10, 999))
            pairs.insert(1, (number, number))
        stop = chance.choice("....?")
        ours.append(" ".join(a for a, _ in pairs).capitalize() + stop)
        theirs.append(" ".join(b for _, b in pairs).capitalize() + stop)
    return ours, theirs


def shares(ours: list[str], theirs: list[str], text: str, source: str) -> tuple[float, float]:
    """Return which share of the sentences is aligned for sure, and which share of all wrongly."""
    segments = Segments(Document(text), source)
    sure = wrong = at = there = 0
    for one, other in zip(ours, theirs, strict=True):
        at, there = text.index(one, at), source.index(other, there)
        segment = segments.at(at)
        assert segment is not None
        low, high = segment.margin
        if segment.fit is not Fit.GUESS:
            sure += 1
            wrong += not (low < there + len(other) and there < high)
    return sure / len(ours), wrong / len(ours)


@pytest.mark.parametrize("seed", range(5))
@pytest.mark.parametrize("breaks", [0.0, 0.3, 0.7])
def test_line_breaks_may_differ(seed: int, breaks: float) -> None:
    chance = random.Random(seed)
    ours, theirs = sides(40, seed)
    text = "\n".join(ours)
    source = "".join(one + ("\n" if chance.random() < breaks else " ") for one in theirs)
    sure, wrong = shares(ours, theirs, text, source)
    assert sure > 0.8
    assert wrong == 0


@pytest.mark.parametrize("seed", range(5))
def test_lines_may_be_missing(seed: int) -> None:
    chance = random.Random(seed)
    ours, theirs = sides(40, seed)
    source = "\n".join(theirs)
    kept = [n for n in range(40) if chance.random() < 0.9]
    ours, theirs = [ours[n] for n in kept], [theirs[n] for n in kept]
    sure, wrong = shares(ours, theirs, "\n".join(ours), source)
    assert sure > 0.4
    assert wrong == 0


def test_what_is_guessed_has_a_margin_and_supports_nothing() -> None:
    text = "\n".join([*sides(12, 0)[0], "He left."])
    found = mark(text, "สภาเมืองประชุม " * 40 + "เธอ", "th", "He left")
    assert found is not None
    assert found.fit is Fit.GUESS
    assert not found.supports("f")


@pytest.mark.parametrize(
    ("line", "sentences"),
    [
        ("她走了。“为什么？”他问。", ["她走了。", "“为什么？”", "他问。"]),
        ("Он ушёл. А. С. Иванов остался!", ["Он ушёл.", "А. С. Иванов остался!"]),
        ("Es kam am 3. Mai. Na und?", ["Es kam am 3. Mai.", "Na und?"]),
        ("¿Quién? Nadie", ["¿Quién?", "Nadie"]),
        ("", []),
    ],
)
def test_sentences_of_a_source(line: str, sentences: list[str]) -> None:
    assert [line[a:b] for a, b in source_sentences(line, 0, len(line))] == sentences


def test_the_language_is_found_where_it_is_not_given() -> None:
    context = Context(Document(TEXT, source="Она сказала, что мост закроют до пятницы."))
    assert context.source is not None
    assert context.source.language == "ru"
    assert context.source.tells_gender
    assert Context(Document(TEXT)).source is None
    assert not SourceText(Document(TEXT), "", "tr").tells_gender


def test_priors() -> None:
    on = "zh ja ko tr fa fi hu id es pt it"
    assert {pronoun_prior(code) for code in on.split()} == {Prior.ON}
    assert {pronoun_prior(code) for code in ("de", "ru", "uk", "cs")} == {Prior.FLAG}
    assert {pronoun_prior(code) for code in ("fr", "xx", "", None)} == {Prior.STRICT}


def test_every_language_that_can_be_told_has_a_row() -> None:
    assert set(NAMES) - set(GENDERED) == {"en"}
    for language in GENDERED:
        assert pattern_of(language).search("") is None


@pytest.mark.parametrize(
    "source", ["", "\n", "\ud800他", "\0", "他" * 3000, "Он. " * 3000, ". " * 9]
)
@pytest.mark.parametrize("text", ["", "he", "he\n\nhe he. He.", "He. " * 3000, "\ud800he\0"])
def test_any_text_will_do(text: str, source: str) -> None:
    began = time.process_time()
    for language in ("zh", "ru", "de", "hi"):
        found = SourceText(Document(text), source, language)
        for offset in (0, len(text) // 2, len(text)):
            found.gender_at(offset, offset + 2)
    assert time.process_time() - began < 2
