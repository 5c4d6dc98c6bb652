"""Whether a paragraph speaks about markup, so that the markup in it is its subject."""

from __future__ import annotations

from mtclean.text.pattern import Pattern

_WORDS = Pattern(
    r"(?<![./\w])(?:X?HTML5?|XML|CSS|JavaScript|BBCode|Markdown|markup|shortcodes?|wikitext|webmasters?"
    r"|web (?:page|design|develop)\w*|(?:the|an?|this|that|opening|closing) tags?"
    r"|tags? (?:like|such)|attributes?|placeholders?|source code|syntax|programmers?|coders?"
    r"|entity (?:code|name)s?|ampersands?|(?:angle|square|curly|empty) brackets)\b",
    ignore_case=True,
)


def about_markup(text: str) -> bool:
    """Tell whether ``text`` has words that only a text about markup has.

    >>> about_markup("A link opens with the tag <a>.")
    True
    """
    return _WORDS.search(text) is not None
