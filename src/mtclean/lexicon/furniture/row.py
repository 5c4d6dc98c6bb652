"""What a row of furniture is, and the parts that its patterns are made of."""

from __future__ import annotations

from typing import NamedTuple

from mtclean.text.pattern import Pattern

SURE = "sure"
BESIDE = "beside"


class Row(NamedTuple):
    """A kind of line: the rule it belongs to, its pattern, and a line that goes and one that stays.

    The pattern must match the whole line without the spaces around it.
    """

    group: str
    what: str
    act: str
    triggers: tuple[str, ...]
    pattern: Pattern
    goes: str
    stays: str


def row(
    group: str,
    what: str,
    triggers: tuple[str, ...] | str,
    pattern: str,
    goes: str,
    stays: str,
    *,
    act: str = SURE,
    ignore_case: bool = True,
) -> Row:
    """Return a row whose pattern is written as text."""
    literals = (triggers,) if isinstance(triggers, str) else triggers
    return Row(group, what, act, literals, Pattern(pattern, ignore_case=ignore_case), goes, stays)


URL = "(?:\ufffc{3,}|(?:https?://|www\\.)\\S{2,120})"
NAME = r"[A-Z][\w’'.\-]*"
NAMES = rf"{NAME}(?:(?:, ?| and | & | ?[/|] ?| {{1,3}}){NAME}){{0,8}}"
DATE = (
    r"(?:(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?:"
    r"\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}|\d{1,2}\.? [A-Z][a-z]{2,8}\.?,? \d{4}"
    r"|[A-Z][a-z]{2,8}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}))"
)
TIME = r"(?:\d{1,2}: ?\d{2}(?:: ?\d{2})?(?: ?[AaPp]\.?[Mm]\.?)?(?: ?(?:GMT|UTC|[A-Z]{2,4}T))?)"
STAMP = rf"(?:{DATE}(?:,? (?:at )?{TIME})?|{TIME},? (?:on )?{DATE})"
HANDLE = "(?:@[\\w.]{2,30}|\ufffc{3,30})"
ARROW = r"\s?(?:→|»|›|>{1,3}|\.{3}|…|⟶|▶|▸|➜|➡)\ufe0f?"
ITEM = r"(?:article|story|news|post|page|item|video|content|link|report|piece|text)"
SITES = (
    r"(?:Facebook|Twitter|X|Telegram|WhatsApp|Instagram|YouTube|LinkedIn|TikTok|WeChat|Weibo|VK"
    r"|Viber|Pinterest|Google News|Google\+|Reddit|Line|Bluesky|Threads|RSS|Yandex\.?Zen|Zen"
    r"|Yandex\.?News|Odnoklassniki|Messenger|Signal|Mastodon|Discord|Apple News|Toutiao|Douyin"
    r"|MAX|Rutube)"
)
SITE_LIST = rf"{SITES}(?:(?:, ?(?:and |or )?| and | or | & | ?/ ?| ){SITES}){{0,6}}"
