"""Glossaries in TBX, the exchange format of term bases (ISO 30042), in its versions 2 and 3.

A concept is a row if its English terms have one that is preferred or admitted, and others that
are deprecated, superseded or forbidden: these become the former. Other concepts are left out.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator
from typing import Any
from xml.sax.saxutils import escape, quoteattr

from mtclean.glossary.entries import Entry
from mtclean.glossary.errors import Problem, nearest
from mtclean.glossary.fields import row_of, row_values, slug
from mtclean.glossary.toml import inline
from mtclean.glossary.xmltree import Node, XMLError, parsed

__all__ = ["read", "write"]

_XML_LANG = "http://www.w3.org/XML/1998/namespace lang"
_CONCEPTS = ("conceptEntry", "termEntry")
_LANGUAGES = ("langSec", "langSet", "langGroup")
_TERMS = ("termSec", "tig", "termGrp", "termGroup")
_STATUSES = ("administrativeStatus", "normativeAuthorization", "usageStatus", "termStatus")
_RANKS = {
    "preferred": 0,
    "standardized": 0,
    "recommended": 0,
    "admitted": 1,
    "regulated": 1,
    "legal": 1,
    "approved": 1,
    "deprecated": 3,
    "superseded": 3,
    "forbidden": 3,
    "prohibited": 3,
    "obsolete": 3,
    "notrecommended": 3,
    "proposed": 4,
    "new": 4,
    "draft": 4,
}
"""What a status says: use it (0 best), 2 nothing, do not use it (3), not decided (4)."""
_UNMARKED, _WRONG = 2, 3
_MORE = "mtclean row: "
"""Begins the note that holds what TBX has no place for, as TOML."""
_NAME = re.compile(r"[A-Za-z_][\w.-]*", re.ASCII)


def read(data: bytes, file: str, problems: list[Problem]) -> Iterator[Entry]:
    """Yield the rows of a term base in TBX, and add what is wrong with the others."""
    try:
        root = parsed(data)
    except XMLError as error:
        problems.append(Problem(file, error.line, error.message))
        return
    if root.name.lower() not in ("martif", "tbx"):
        message = f"this is not TBX: it begins with <{root.name}>, not with <tbx> or <martif>"
        problems.append(Problem(file, root.line, message))
        return
    default = _language(root)
    rows = 0
    known = len(problems)
    for concept in root.found(*_CONCEPTS):
        row = _entry(concept, default, file, problems)
        if row:
            rows += 1
            yield row
    if not rows and len(problems) == known:
        message = (
            "no concept has an English term that is deprecated and one that is preferred "
            "(administrativeStatus), so nothing here is a row"
        )
        problems.append(Problem(file, 0, message))


def write(entries: Iterable[Entry]) -> str:
    """Return the rows as TBX-Basic, version 3, in the style DCA.

    What TBX has no place for, such as conditions, stands in a note, from which it is read back.
    """
    taken: set[str] = set()
    concepts = "".join(_concept(entry, taken) for entry in entries)
    return f"""\
<?xml version="1.0" encoding="UTF-8"?>
<tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2">
  <tbxHeader>
    <fileDesc>
      <sourceDesc>
        <p>Exported by mtclean</p>
      </sourceDesc>
    </fileDesc>
  </tbxHeader>
  <text>
    <body>
{concepts}    </body>
  </text>
</tbx>
"""


def _entry(concept: Node, default: str, file: str, problems: list[Problem]) -> Entry | None:
    ranked: dict[int, list[str]] = {}
    for section in concept.found(*_LANGUAGES):
        language = _language(section) or default
        if language.replace("_", "-").split("-")[0].lower() not in ("en", "eng"):
            continue
        for term in section.found(*_TERMS):
            words = [node.words for node in term.found("term")]
            rank = _rank(term, file, problems)
            if words and rank is not None:
                ranked.setdefault(rank, []).append(words[0])
    unmarked = ranked.get(_UNMARKED, [])
    right = ranked.get(0) or ranked.get(1) or (unmarked if len(unmarked) == 1 else [])
    wrong = [words for words in ranked.get(_WRONG, []) if words not in right]
    if not right or not wrong:
        return None
    values: dict[str, Any] = {"phrases": wrong, "becomes": right[0]}
    if concept.attributes.get("id"):
        values["id"] = concept.attributes["id"]
    for note in concept.children:
        if note.name == "note" and note.words.startswith(_MORE):
            try:
                values |= tomllib.loads(f"row = {note.words.removeprefix(_MORE)}")["row"]
            except (tomllib.TOMLDecodeError, TypeError):
                message = f"the note that begins with {_MORE!r} is not as mtclean writes it"
                problems.append(Problem(file, note.line, message))
                return None
        elif note.name == "note":
            values.setdefault("note", note.words)
    row = row_of(values, file, lambda _: concept.line, problems)
    return row and Entry(row, file, concept.line)


def _language(node: Node) -> str:
    return node.attributes.get(_XML_LANG) or node.attributes.get("lang", "")


def _rank(term: Node, file: str, problems: list[Problem]) -> int | None:
    for node in term.found("termNote", *_STATUSES):
        if node.name != "termNote" or node.attributes.get("type") in _STATUSES:
            status = re.sub(r"[\s_-]", "", node.words.lower())
            status = status.removesuffix("admnsts").removesuffix("term")
            if status in _RANKS:
                return _RANKS[status]
            if status:
                hint = nearest(status, _RANKS, "statuses")
                message = f"unknown status of a term: {node.words!r}{hint}"
                problems.append(Problem(file, node.line, message))
                return None
    return _UNMARKED


def _concept(entry: Entry, taken: set[str]) -> str:
    values = row_values(entry.row)
    wanted, phrases, right = (values.pop(key) for key in ("id", "phrases", "becomes"))
    name = wanted if _NAME.fullmatch(wanted) else f"row-{slug(wanted)}"
    number = 1
    while name in taken:
        number += 1
        name = f"row-{slug(wanted)}-{number}"
    taken.add(name)
    note = values.pop("note", "")
    if name != wanted:
        values["id"] = wanted
    lines = [f"      <conceptEntry id={quoteattr(name)}>"]
    if note:
        lines.append(f"        <note>{escape(note)}</note>")
    if values:
        lines.append(f"        <note>{escape(_MORE + inline(values))}</note>")
    lines.append('        <langSec xml:lang="en">')
    terms = [(right, "preferredTerm-admn-sts")]
    terms += [(phrase, "deprecatedTerm-admn-sts") for phrase in phrases]
    for words, status in terms:
        lines += [
            "          <termSec>",
            f"            <term>{escape(words)}</term>",
            f'            <termNote type="administrativeStatus">{status}</termNote>',
            "          </termSec>",
        ]
    lines += ["        </langSec>", "      </conceptEntry>"]
    return "\n".join(lines) + "\n"
