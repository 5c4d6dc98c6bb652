"""Reports for people: findings one a line, and changes shown in their place."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby

from mtclean.report.file_report import FileReport, Finding, Status
from mtclean.report.words import change_in_words, one_line
from mtclean.text.edit import Edit, Safety

_RED, _GREEN, _YELLOW, _DIM, _BOLD = "31;9", "32", "33", "2", "1"
_CONTEXT = 48


def finding_lines(file: FileReport, *, color: bool = False) -> Iterator[str]:
    """Yield one line a finding: place, code, safety, words and their repair, reason."""
    for finding in file.open:
        edit = finding.edit
        line, column = finding.place.line, finding.place.column
        place = _paint(f"{file.path}:{line}:{column}:", _BOLD, color)
        safety = _paint(edit.safety.label, _hue(edit.safety), color)
        yield f"{place} {edit.rule} {safety}: {change_in_words(edit)}: {edit.message}"


def change_lines(file: FileReport, *, color: bool = False) -> Iterator[str]:
    """Yield the changed lines with their changes in place, and below each the reasons."""
    shown = [f for f in file.findings if f.status in (Status.APPLIED, Status.FLAG)]
    if not shown:
        return
    yield _paint(file.path, _BOLD, color)
    for (number, line), group in groupby(shown, key=lambda f: (f.number, _line(f))):
        edits = [finding.edit for finding in group]
        yield ""
        yield _paint(f"line {line}", _DIM, color)
        yield "".join(_marked(file.reports[number].original, edits, color))
        for edit in edits:
            reason = f"  {edit.rule} {change_in_words(edit)}: {edit.message}"
            if edit.evidence:
                reason += f" ({'; '.join(edit.evidence)})"
            yield _paint(reason, _DIM, color)
    yield ""


def _line(finding: Finding) -> int:
    """Return the line of the first word of an edit; white space may begin a line above."""
    before = finding.edit.before
    return finding.place.line + before[: len(before) - len(before.lstrip())].count("\n")


def summary(files: Iterable[FileReport]) -> str:
    """Return one sentence that counts what was found."""
    files = list(files)
    edits, proposed, flags = (
        sum(len(file.of(status)) for file in files)
        for status in (Status.APPLIED, Status.PROPOSED, Status.FLAG)
    )
    texts = _count(len(files), "text")
    if not edits + proposed + flags:
        return f"Nothing found in {texts}."
    parts = [_count(edits, "edit")]
    if proposed:
        parts.append(_count(proposed, "proposal"))
    if flags:
        parts.append(_count(flags, "flag"))
    sentence = f"Found {', '.join(parts)} in {texts}."
    every = [report for file in files for report in file.reports]
    unstable = sorted({code for report in every for code in report.unstable})
    if unstable:
        sentence += f" Left out, as they undid each other: {', '.join(unstable)}; please report it."
    return sentence


def _marked(original: str, edits: list[Edit], color: bool) -> Iterator[str]:
    """Yield a line in pieces, with each edit as old and new words and the code of its rule."""
    start = original.rfind("\n", 0, edits[0].start) + 1
    at = start
    for edit in edits:
        if edit.start < at:
            continue
        yield _shortened(original[at : edit.start], first=at == start)
        code = _paint(edit.rule, _DIM, color)
        if edit.is_flag:
            words = _paint(edit.before, _YELLOW, True) if color else f"[?{edit.before}?]"
        elif color:
            words = _paint(one_line(edit.before), _RED, True)
            words += _paint(edit.after, _GREEN, True)
        else:
            removed = f"[-{one_line(edit.before)}-]" if edit.before else ""
            words = removed + (f"{{+{edit.after}+}}" if edit.after else "")
        yield f"{words}{code if color else f'({edit.rule})'}"
        at = edit.end
    end = original.find("\n", at)
    rest = original[at : len(original) if end < 0 else end]
    yield rest if len(rest) <= _CONTEXT else rest[:_CONTEXT].rsplit(" ", 1)[0] + " …"


def _shortened(text: str, *, first: bool) -> str:
    if len(text) <= 2 * _CONTEXT:
        return text
    end = text[-_CONTEXT:].split(" ", 1)[-1]
    return f"… {end}" if first else f"{text[:_CONTEXT].rsplit(' ', 1)[0]} … {end}"


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"


def _hue(safety: Safety) -> str:
    return _GREEN if safety is Safety.SAFE else _YELLOW


def _paint(text: str, code: str, color: bool) -> str:
    return f"\x1b[{code}m{text}\x1b[0m" if color and text else text
