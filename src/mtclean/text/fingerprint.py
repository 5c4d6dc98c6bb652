"""Fingerprints: an edit known again by its words and their neighbours, wherever it stands."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from hashlib import sha256

from mtclean.text.edit import Edit

_NEIGHBOURS = 40


def fingerprints(text: str, edits: Iterable[Edit]) -> Iterator[str]:
    """Yield for each of the ``edits`` of ``text`` a fingerprint: 16 hexadecimal digits.

    It is made of the rule, the words before and after the edit, and up to forty code points on
    each side in its line, so that it stays the same when the text changes elsewhere. The second
    edit that is alike in all of this has another one than the first.

    >>> text = "He can not go."
    >>> [once] = fingerprints(text, [Edit("GRA001", 3, 10, "can not", "cannot")])
    >>> [again] = fingerprints("New.\\n" + text, [Edit("GRA001", 8, 15, "can not", "cannot")])
    >>> once == again
    True
    """
    seen: dict[tuple[str, ...], int] = {}
    for edit in edits:
        before = text[max(0, edit.start - _NEIGHBOURS) : edit.start].rsplit("\n", 1)[-1]
        after = text[edit.end : edit.end + _NEIGHBOURS].split("\n", 1)[0]
        key = (edit.rule, edit.before, edit.after, before.strip(), after.strip())
        number = seen[key] = seen.get(key, 0) + 1
        written = "\x1f".join((*key, str(number))).encode("utf-8", "surrogatepass")
        yield sha256(written).hexdigest()[:16]
