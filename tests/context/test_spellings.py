"""Which names of a document are one, and which spelling remains."""

from __future__ import annotations

import time

import pytest

from mtclean.context import Context
from mtclean.context.lookalikes import variants
from mtclean.context.romanisation import alike, is_same_korean, wade_giles
from mtclean.text.document import Document


def changes(text: str) -> list[tuple[str, str]]:
    found = Context(Document(text)).spellings.changes
    return [(text[change.start : change.end], change.after) for change in found]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Zelenskyy", "Zelenskiy"),
        ("Shcherbakov", "Schtscherbakow"),
        ("Zhukov", "Joukov"),
        ("Khabibov", "Habibov"),
        ("Tsarukyan", "Tzarukian"),
        ("Yeltsin", "Jelzin"),
        ("Poroshenko", "Porošenko"),
        ("Erdoğan", "Erdogan"),
        ("Müller", "Mueller"),
        ("Bouteflika", "Butefliqa"),
        ("Mustafa", "Mostafa"),
        ("Qaboos", "Kabous"),
        ("Shinzo", "Shinzou"),
        ("Sinzo", "Shinzo"),
    ],
)
def test_spellings_of_one_name(one: str, other: str) -> None:
    assert alike(one, other) is not None
    assert alike(other, one) == alike(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ivanov", "Ivanova"),
        ("Hansen", "Hanson"),
        ("Takeshi", "Takashi"),
        ("Yuko", "Yoko"),
        ("Hassan", "Hussein"),
        ("Salem", "Salim"),
        ("Mario", "Maria"),
        ("Daniele", "Daniela"),
        ("Martin", "Martini"),
        ("Zhang", "Zhan"),
        ("Thompson", "Tomson"),
    ],
)
def test_names_that_are_two(one: str, other: str) -> None:
    assert alike(one, other) is None


def test_syllables_of_east_asia() -> None:
    assert wade_giles("zhengshixin") == "chengshihhsin"
    assert is_same_korean("seonghun", "sunghoon")
    assert not is_same_korean("jongun", "jongnam")


def test_the_spelling_that_stands_most_often_remains() -> None:
    text = "Oleg Babkin sang. Olegs bow. Oleh Babkin bowed. Oleg Babkin left. Oleg Babkin slept."
    assert changes(text) == [("Oleh", "Oleg")]


def test_the_headline_decides_between_spellings_of_like_number() -> None:
    text = "Andriy Kozak opens a mill\n\nThe mill is old. Andrey Kozak ground. Andrey Kozak slept."
    assert changes(text) == [("Andriy", "Andrey")]
    text = "Andriy Kozak opens a mill\n\nThe mill is old. Andrey Kozak ground flour all day."
    assert changes(text) == [("Andrey", "Andriy")]


def test_a_known_name_is_kept() -> None:
    text = "Hsi Chin-ping came to Macao. Xi Jinping left by train."
    assert changes(text) == [("Hsi", "Xi"), ("Chin-ping", "Jinping")]


def test_surnames_follow() -> None:
    text = "Viktor Guskov ran. Wiktor Guskow fell. Guskow rose. Viktor Guskov won. Guskov wept."
    assert changes(text) == [("Wiktor", "Viktor"), ("Guskow", "Guskov"), ("Guskow", "Guskov")]


def test_a_surname_that_two_bear_is_left() -> None:
    text = "Viktor Guskov ran. Wiktor Guskow fell. Anna Guskow rose. Viktor Guskov won. Guskow ate."
    assert ("Guskow", "Guskov") not in changes(text)[2:]


@pytest.mark.parametrize(
    "text",
    [
        "Sergei Popov met Sergey Popov. Sergei Popov left.",
        "Sergei Popov sang. Sergey Popov, his brother, left. Sergei Popov bowed.",
        "Sergei Popov, 31, sang. Sergey Popov, 60, left. Sergei Popov bowed.",
        "Sergei Popov Jr. sang. Sergey Popov left. Sergei Popov bowed.",
        'Sergei Popov sang. The sign said "Sergey Popov". Sergei Popov bowed.',
        "Sergei Popov sang. It is spelled Sergey Popov on his card. Sergei Popov bowed.",
        "Oleg Tinkov sang. The bank Tinkoff, which he founded, is pink. Tinkov bowed.",
        "Mr. Alex Guskov sang. Ms. Guskow left. Mr. Guskov bowed.",
    ],
)
def test_two_persons_stay_two(text: str) -> None:
    assert changes(text) == []


def test_many_names_take_linear_time() -> None:
    def seconds(count: int) -> float:
        names = (f"Sergei Ab{'aeiou'[i % 5] * (i % 7 + 1)}k{count}x{i}" for i in range(count))
        text = " ".join(f"{name} sang." for name in names)
        start = time.process_time()
        variants(text)
        Context(Document(text)).spellings.changes.copy()
        return time.process_time() - start

    seconds(200)
    assert seconds(4000) < 12 * max(seconds(1000), 0.02)
