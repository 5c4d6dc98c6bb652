"""Sentences of the source that stand beside their translation."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mtclean.context.quotations import quotations
from mtclean.lexicon.leftovers import SCRIPTS
from mtclean.rule import View
from mtclean.table import within
from mtclean.text.document import Document
from mtclean.text.edit import Safety
from mtclean.text.language import language_of
from mtclean.text.pattern import Pattern

_LETTER = Pattern(f"[{''.join(SCRIPTS.values())}]")
_DIGITS = Pattern(r"\d+")
_LATIN_WORD = Pattern(r"[A-Za-z]{2,}")
_ENDS_SENTENCE = (".", "!", "?", "。", "！", "？", "؟", "।", "…")


def source_sentences(view: View) -> Iterator[tuple[int, int, Safety]]:
    """Yield the sentences of the source that stand next to their English, and how sure that is.

    The same figures in both prove that they say the same; without figures their lengths make it
    likely.
    """
    text = view.text
    if _LATIN_WORD.search(text) is None:
        return
    sentences = _sentences(view)
    quoted = quotations(Document(text))
    for at, (start, end) in enumerate(sentences):
        if not _is_source(text[start:end]) or within(quoted, start):
            continue
        beside = [sentences[k] for k in (at - 1, at + 1) if 0 <= k < len(sentences)]
        english = [text[low:high] for low, high in beside if not _is_source(text[low:high])]
        english = [sentence for sentence in english if _LATIN_WORD.search(sentence)]
        figures = _figures(text[start:end])
        if figures and any(_figures(sentence) == figures for sentence in english):
            yield start, end, Safety.SAFE
        elif not figures and any(_as_long(text[start:end], sentence) for sentence in english):
            yield start, end, Safety.LIKELY


def _sentences(view: View) -> list[tuple[int, int]]:
    """Return the sentences of the paragraph; a change of script ends one, too."""
    found: list[tuple[int, int]] = []
    text = view.text
    for low, high in view.sentences():
        start = low
        for match in re.finditer(r"[.!?。！？।]\s*", text[low:high]):
            at = low + match.end()
            if at < high and _script(text[start:at]) != _script(text[at:high]):
                found.append((start, low + match.start() + 1))
                start = at
        found.append((start, high))
    return [(low, low + len(text[low:high].rstrip())) for low, high in found if low < high]


def _script(text: str) -> bool:
    first = re.search(r"[^\W\d_]", text)
    return first is not None and _LETTER.match(first[0]) is not None


def _is_source(sentence: str) -> bool:
    letters = sum(1 for _ in _LETTER.finditer(sentence))
    latin = sum(len(match[0]) for match in _LATIN_WORD.finditer(sentence))
    return letters >= 8 and letters > 6 * latin and sentence.endswith(_ENDS_SENTENCE)


def _figures(sentence: str) -> list[str]:
    joined = re.sub(r"(?<=\d)[,.\xa0 ](?=\d{3}(?!\d))", "", sentence)
    return sorted(match[0] for match in _DIGITS.finditer(joined))


def _as_long(source: str, english: str) -> bool:
    dense = 3.5 if language_of(source) in ("zh", "ja", "ko") else 1.0
    words = sum(1 for _ in _LATIN_WORD.finditer(english))
    return words > 4 and 0.6 < len(source) * dense / len(english) < 1.7
