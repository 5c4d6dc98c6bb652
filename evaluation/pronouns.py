"""Measures the rules on pronouns: one feminine pronoun of a text is made masculine, and back?

    python evaluation/pronouns.py FILE.jsonl.gz... [--direction she|he] [--missed 20] [--all]
        [--resolver builtin|spacy]

The files hold human-written English, one JSON object a line; the lines of one ``doc`` are joined
to the document that the rules see. First each document is cleaned as it is: whatever the rules
on pronouns change there is a false flip. Then each pronoun is flipped alone (with ``--all``: all
those of a document at once) and the document cleaned again. A flip counts as repaired where the
document comes back exactly. ``--direction he`` flips masculine pronouns instead.
"""

from __future__ import annotations

import argparse
import random
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from edits import shown, texts

from mtclean import Cleaner, Config

SAYING = """said|says|added|adds|told|tells|noted|notes|explained|explains|stressed|wrote|writes
|continued|replied|recalled|argued|warned|insisted|stated|tweeted|concluded|emphasized|emphasised
|pointed out|answered|admitted|claimed|announced|commented|remarked"""
VERBS = SAYING.replace("\n", "")
PRONOUN = {
    "she": re.compile(r"\b(?:she|hers|herself|her)\b(?![-/])", re.IGNORECASE),
    "he": re.compile(r"\b(?:he|his|himself|him)\b(?![-/])", re.IGNORECASE),
}
ATTRIBUTION = re.compile(
    rf"\b(?:s?he)(?: (?:also|then|later|further|once|again|had|has))? (?:{VERBS})\b"
    rf"|\b(?:{VERBS}) (?:s?he)\b",
    re.IGNORECASE,
)
NO_NOUN = re.compile(
    r"(?: (?:a|about|after|again|all|an|and|are|as|at|away|back|because|before|but|by|down|during"
    r"|for|from|had|has|he|how|if|in|into|is|it|next|of|off|on|or|out|over|she|since|so|than|that"
    r"|the|their|there|this|through|to|too|under|until|up|upon|was|were|what|when|where|which"
    r"|while|who|why|will|with|would|yesterday|today|I|we|they|not)\b|[^ \w]|$)"
)


class Flip(NamedTuple):
    """One pronoun of a text, and what it is flipped to."""

    start: int
    end: int
    form: str
    is_attribution: bool


def flips(text: str, direction: str) -> Iterator[Flip]:
    """Yield the pronouns of a text, each with its counterpart."""
    said = {m.start() + m[0].lower().rfind("he") for m in ATTRIBUTION.finditer(text)}
    said |= {m.start() for m in ATTRIBUTION.finditer(text)}
    for match in PRONOUN[direction].finditer(text):
        word = match[0].lower()
        is_object = NO_NOUN.match(text, match.end()) is not None
        form = {
            "she": "he",
            "hers": "his",
            "herself": "himself",
            "her": "him" if is_object else "his",
            "he": "she",
            "himself": "herself",
            "him": "her",
            "his": "hers" if is_object else "her",
        }[word]
        if match[0][0].isupper():
            form = form.capitalize()
        at = match.start()
        yield Flip(at, match.end(), form, word.endswith("he") and bool({at, at + 1} & said))


def main() -> None:
    """Run as a program."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("files", nargs="+", type=Path)
    parser.add_argument("--field", default="text")
    parser.add_argument("--direction", choices=("she", "he"), default="she")
    parser.add_argument("--level", default="safe")
    parser.add_argument("--source-lang", default=None)
    parser.add_argument("--all", action="store_true", help="flip all pronouns of a document")
    parser.add_argument("--missed", type=int, default=0, help="show so many missed flips")
    parser.add_argument("--hit", type=int, default=0, help="show so many repaired flips")
    parser.add_argument("--resolver", choices=("builtin", "spacy"), default="builtin")
    options = parser.parse_args()
    cleaner = Cleaner(
        Config.of(
            options.level,
            select="PRO",
            source_lang=options.source_lang,
            resolver=options.resolver,
        )
    )
    count: Counter[str] = Counter()
    missed: list[str] = []
    hit: list[str] = []
    for path in options.files:
        for text in texts(path, options.field, documents=True):
            count["documents"] += 1
            for kind in PRONOUN:
                count[kind] += len(PRONOUN[kind].findall(text))
            report = cleaner.check(text)
            for edit in report.applied:
                count["false"] += 1
                print("FALSE " + shown(text, edit, 300))
            judge(report.text, cleaner, options.direction, options.all, count, missed, hit)
    for name, lines, limit in (("MISSED", missed, options.missed), ("HIT", hit, options.hit)):
        for line in random.Random(11).sample(lines, min(limit, len(lines))):
            print(f"{name} {line}\n")
    told(count)


def judge(
    text: str,
    cleaner: Cleaner,
    direction: str,
    together: bool,
    count: Counter[str],
    missed: list[str],
    hit: list[str],
) -> None:
    """Flip the pronouns of one text and count what comes back."""
    found = list(flips(text, direction))
    if together:
        bad = text
        for flip in reversed(found):
            bad = bad[: flip.start] + flip.form + bad[flip.end :]
        count["flips"] += len(found)
        repaired = sum(
            edit.after.lower() != edit.before.lower() for edit in cleaner.check(bad).applied
        )
        count["repaired"] += repaired
        return
    for flip in found:
        count["flips"] += 1
        count["attributions"] += flip.is_attribution
        bad = text[: flip.start] + flip.form + text[flip.end :]
        cleaned = cleaner.clean(bad)
        context = text[max(0, flip.start - 400) : flip.start] + f"[{text[flip.start : flip.end]}]"
        context += text[flip.end : flip.end + 150]
        context = context.replace("\n", " ⏎ ")
        if cleaned == text:
            count["repaired"] += 1
            count["repaired attributions"] += flip.is_attribution
            hit.append(context)
        else:
            count["otherwise"] += cleaned != bad
            missed.append(("ATTRIBUTION " if flip.is_attribution else "") + context)


def told(count: Counter[str]) -> None:
    """Print the figures."""
    good = count["he"] + count["she"]
    print(
        f"{count['documents']} documents, {count['he']} masculine, {count['she']} feminine pronouns"
    )
    print(f"false flips: {count['false']} of {good} (95 % bound {3 / max(1, good):.2%} if none)")
    for name, total in (("repaired", "flips"), ("repaired attributions", "attributions")):
        share = count[name] / max(1, count[total])
        print(f"{name}: {count[name]} of {count[total]} = {share:.1%}")
    print(f"changed otherwise: {count['otherwise']}")


if __name__ == "__main__":
    main()
