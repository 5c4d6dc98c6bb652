"""An edit in words, as all forms of a report say it."""

from __future__ import annotations

from mtclean.text.edit import Edit

_LONGEST = 60


def change_in_words(edit: Edit, *, is_flag: bool | None = None) -> str:
    """Return what an edit does, in a few words on one line; long passages are shortened.

    ``is_flag`` overrides what the edit says of itself, for a flag whose suggestion is taken.

    >>> change_in_words(Edit("GRA001", 3, 10, "can not", "cannot"))
    '“can not” → “cannot”'
    """
    before = one_line(edit.before)
    if edit.is_flag if is_flag is None else is_flag:
        hint = f" (perhaps {' or '.join(edit.suggestions)})" if edit.suggestions else ""
        return f"“{before}”{hint}"
    if not edit.after:
        return f"“{before}” removed"
    if not edit.before:
        return f"“{edit.after}” added"
    return f"“{before}” → “{one_line(edit.after)}”"


def one_line(text: str) -> str:
    """Return ``text`` on one line, with the middle left out where it is long."""
    text = " ".join(text.split("\n")) if "\n" in text else text
    return text if len(text) <= _LONGEST else f"{text[:36]} … {text[-20:]}"
