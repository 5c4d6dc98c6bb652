from __future__ import annotations

import pytest

from mtclean.text.zones import MASK, Zone, address_zones, code_zones, mask, merge_zones


def found(text: str, zones: list[Zone]) -> list[str]:
    return [text[zone.start : zone.end] for zone in zones]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Use `can not` here.", ["`can not`"]),
        ("Use ``a ` b`` here.", []),
        ("Use ``a b`` here.", ["``a b``"]),
        ("``We won,'' he said. ``They lost.''", []),
        ("A ` b ` c", []),
        ("one `a\nb` two", []),
        ("no code", []),
        ("text\n```py\na `b`\n```\nmore `c`", ["```py\na `b`\n```", "`c`"]),
        ("text\n~~~\nopen to the end\n", ["~~~\nopen to the end\n"]),
        ("inline ```a``` b", []),
        ("````\n```\n````\n", ["````\n```\n````"]),
        ("---\ntitle: `x`\n---\nBody `y`", ["---\ntitle: `x`\n---", "`y`"]),
        ("+++\ntitle\n+++", ["+++\ntitle\n+++"]),
        ("---\nno end", []),
        ("Not first\n---\na\n---\n", []),
    ],
)
def test_code(text: str, code: list[str]) -> None:
    assert found(text, code_zones(text)) == code


@pytest.mark.parametrize(
    ("text", "address", "kind"),
    [
        ("See https://example.org/a?b=c#d.", "https://example.org/a?b=c#d", "url"),
        ("See (http://example.org/a).", "http://example.org/a", "url"),
        ("See www.example.org, please.", "www.example.org", "url"),
        ("“https://example.org”", "https://example.org", "url"),
        ("<ftp://example.org/x>", "ftp://example.org/x", "url"),
        ("Write to first.last+tag@mail.example.org.", "first.last+tag@mail.example.org", "email"),
        ("Follow @example_news now", "@example_news", "handle"),
    ],
)
def test_addresses(text: str, address: str, kind: str) -> None:
    (zone,) = address_zones(text)
    assert (text[zone.start : zone.end], zone.kind) == (address, kind)


@pytest.mark.parametrize("text", ["https: //example.org", "a @ b", "@", "5@", "wwwx", "a://b"])
def test_no_addresses(text: str) -> None:
    assert address_zones(text) == []


def test_merge_orders_and_cuts() -> None:
    zones = [Zone(5, 9, "url"), Zone(0, 6, "code"), Zone(2, 3, "url"), Zone(9, 12, "email")]
    assert merge_zones(zones) == [Zone(0, 6, "code"), Zone(6, 9, "url"), Zone(9, 12, "email")]


def test_mask_keeps_the_length() -> None:
    assert mask("abcdef", [Zone(1, 3, "code"), Zone(5, 6, "url")]) == f"a{MASK * 2}de{MASK}"
    assert mask("abc", []) == "abc"
