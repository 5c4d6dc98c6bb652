"""News-like texts for the laws: made so that rules meet each other and the nasty cases.

The pieces are the rules' own examples, sentences of the corpora, triggers and random Unicode, cut
at random places and joined in many ways.
"""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from functools import cache
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st

from mtclean import Rule, all_rules
from mtclean.text.sentences import sentence_spans

CORPORA = Path(__file__).parents[2] / "corpora"

GLUE = (
    *(" ", " ", " ", "\n", "\n", "\n\n", "\n\n", "\r\n", "\r\n\r\n", "\n \n", "\n\n\n"),
    *("", "  ", "\t", "\u00a0", ". ", ", ", "; ", ": ", " - ", " — ", "-", "...", "! ", "?", "/"),
    *('"', ' "', '" ', "“", "” ", "'", "’", " (", ") ", "[", "]", "<", ">", "&", "`", "\n```\n"),
)
NASTY = (
    *("\ud800", "\udfff\ud800", "\x00", "\x1b[0m", "\ufeff", "\u200b", "\u00ad", "\ufffc"),
    *("e\u0301", "\u0301\u0302", "😀", "𝔘𝔫", "שלום", "مرحبا", "\u202eabc\u202c", "中国", "İı"),
    *("\u2028", "\x85", "\x0b", "---\n", "~~~", "``", "<>", "&amp;", "%s", "{0}", "１２", "½"),
)
PROTECTED = (
    "https://www.example.org/a/b?can=not&c=2#d",
    "www.example.com/index.html",
    "info@example.org",
    "`can  not`",
    '`<a target="_blank">`',
    "``x ,y``",
)


def is_thorough() -> bool:
    """Tell whether the profile asks for more than a quick look."""
    return (settings.default or settings()).max_examples > 100


def examples(share: int) -> settings:
    """Return settings with ``share`` percent of the examples of the profile."""
    profile = settings.default or settings()
    return settings(max_examples=max(1, profile.max_examples * share // 100))


def examples_of(rule: Rule) -> list[str]:
    """Return every text that the declaration of ``rule`` shows, scarred, repaired and good."""
    shown = [text for example in rule.bad for text in example[:2] if text is not None]
    return [text.replace("[[", "").replace("]]", "") for text in [*shown, *rule.good] if text]


def literals_of(rule: Rule) -> list[str]:
    """Return the triggers of ``rule`` without their stars; its scars if it has only probes."""
    literals = [trigger.strip("*") or trigger for trigger in (*rule.triggers, *rule.requires)]
    return literals or [example.scarred for example in rule.bad]


@cache
def passages() -> tuple[str, ...]:
    """Return the texts of the corpora, the clean and the scarred ones."""
    found: list[str] = []
    for path in sorted(CORPORA.glob("*/*.toml")):
        for passage in tomllib.loads(path.read_text("utf-8")).get("passage", ()):
            found += [passage[key].strip() for key in ("text", "scarred") if key in passage]
    return tuple(found)


@cache
def sentences() -> tuple[str, ...]:
    """Return the lines of the corpora and, of the longer ones, the sentences."""
    found: dict[str, None] = {}
    for line in "\n".join(passages()).splitlines():
        for start, end in [(0, len(line)), *sentence_spans(line)]:
            if 0 < end - start < 300:
                found[line[start:end]] = None
    return tuple(found)


def _cut(text: str, low: int, high: int) -> str:
    low, high = sorted((low, high))
    return text[len(text) * low // 100 : len(text) * high // 100]


def fragments(texts: Sequence[str]) -> st.SearchStrategy[str]:
    """Return whole texts of ``texts`` and pieces of them."""
    percent = st.integers(0, 100)
    whole = st.sampled_from(texts)
    return st.one_of(whole, whole, st.builds(_cut, whole, percent, percent))


@cache
def characters() -> st.SearchStrategy[str]:
    """Return short texts of any code points, lone surrogates among them."""
    anything = st.text(st.characters(exclude_categories=()), max_size=12)
    return st.one_of(st.sampled_from(NASTY), anything)


@cache
def news(*rules: Rule) -> st.SearchStrategy[str]:
    """Return texts that give ``rules`` (all, if none are given) something to do."""
    chosen = rules or all_rules()
    own = fragments([text for rule in chosen for text in examples_of(rule)])
    literals = st.sampled_from([text for rule in chosen for text in literals_of(rule)])
    piece = st.one_of(own, own, own, literals, _foreign(), characters())
    glue = st.sampled_from(GLUE)
    return st.lists(st.tuples(piece, glue), min_size=1, max_size=6).map(_joined)


@cache
def _foreign() -> st.SearchStrategy[str]:
    """Return what other rules show and what stands in the corpora."""
    shown = fragments([text for rule in all_rules() for text in examples_of(rule)])
    return st.one_of(shown, fragments(sentences()))


def _joined(pairs: list[tuple[str, str]]) -> str:
    return "".join(part for pair in pairs for part in pair)


def with_protected(texts: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    """Return ``texts`` with addresses and code put between their words."""
    inserted = st.tuples(st.integers(0, 100), st.sampled_from(PROTECTED))
    return st.builds(_inserted, texts, st.lists(inserted, min_size=1, max_size=4))


def _inserted(text: str, insertions: list[tuple[int, str]]) -> str:
    words = text.split(" ")
    for place, token in sorted(insertions, reverse=True):
        words.insert(len(words) * place // 100, token)
    return " ".join(words)
