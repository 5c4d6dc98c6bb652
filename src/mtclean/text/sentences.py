"""Sentence bounds of a paragraph of English news, clean or machine-translated."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

__all__ = ["sentence_spans"]


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


# Case counts in every table: "Miss." may be a state, "miss." is a word.
_NEVER_LAST: Final = _words("""Mr Mrs Ms Mx Dr Drs Prof Gen Sen Sens Rep Reps Gov Govs Lt Col Maj
    Cmdr Cdr Capt Cpl Pvt Sgt Brig Adm Hon Rev Fr Msgr Messrs Mme Mlle Supt Insp Pres Mt Ft ST MT FT
    DR MR MRS mr dr prof gen sen gov vs VS v cf viz e.g i.e E.g I.e eg ie www approx""")
_MAY_BE_LAST: Final = _words("""Co Corp Inc Ltd Cos Bros LLC Plc Mfg Assn Assoc Dept Univ Inst Natl
    Govt Jr Sr Esq St Sts Ave Blvd Rd Hwy CO CORP INC LTD JR SR co corp inc ltd dept Ph.D UU EE est
    al Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun
    Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mich Minn Miss Mo Mont Neb Nev Okla
    Ore Pa Penn Tenn Tex Va Vt Wash Wis Wyo Ont Que""")
_BEFORE_NUMBER: Final = _words("""No Nos no nos NO p pp P Pp Vol vol Vols Fig fig Figs Art art Sec
    sec Ch ch Pt pt Rs""")
_MONTHS: Final = _words("""January February March April May June July August September October
    November December Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec""")
_ROMAN: Final = _words("I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX")
# Words that begin a sentence when they have a capital, and hardly ever a name.
_STARTERS: Final = _words("""The A An He She It We They You I This That These Those There Here His
    Her Its Our Their My In On At By For From To With Without Within Of As If But And Or So Yet Nor
    Because Since After Before During Until Among Amid Although Though While When Where Whether Who
    What Why How Which However Meanwhile Moreover Furthermore Nevertheless Nonetheless Therefore
    Thus Hence Instead Besides Despite According About Around Between Through Throughout All Both
    Each Every Some Many Several Another Other Nobody Everyone Nothing Not No Now Then Today
    Tomorrow Yesterday Earlier Later Also Once Only Even Still Perhaps Maybe Already Is Are Was Were
    Do Does Did Has Have Had Can Could Would Should Will""")
_LOWER_STARTERS: Final = _words("the this these those there they we however meanwhile moreover but")
_BRANDS: Final = _words("Yahoo yahoo Yum Jeopardy Mia Wham Ahoy E")
_SUFFIXES: Final = _words("""com org net edu gov info biz cn uk us eu io tv me co js py ts docx pdf
    txt jpg png gif zip htm html php csv json mp""")
_CJK: Final = "。｡！？"
_OPENERS: Final = "\"“„‘'’«‹([{「『（《<$£€¥#"
_WINDOW: Final = 24  # code points looked at for the word before a stop
_QUOTE_WINDOW: Final = 2000  # code points looked at to tell an opening " from a closing one


@cache
def _candidate() -> re.Pattern[str]:
    """A run of stops; the groups are: closers, gap, what opens the next word, the word."""
    # The set comes first and all repeats are possessive, so a scan is fast and never goes back.
    stops = rf"[.!?…{_CJK}]"
    return re.compile(
        rf"{stops}(?<!{stops}{stops}){stops}*+([\"”’'»›)\]}}」』）》]*+)"
        r"(?![\da-z.,;:!?…%/@_=&+\-])"
        r"(?=(\s*+)((?:[-–—•*·]++\s++)?+[\"“”„‘'’«‹()\[{「『（《<$£€¥#@¿¡~]*+)(\w*+))"
    )


@cache
def _attribution() -> re.Pattern[str]:
    return re.compile(
        r"(?:(?:Mr|Mrs|Ms|Dr|Sen|Gen|Gov|Rep|Prof)\.\s)?(?:[A-Z][\w’'-]{0,30}\s){1,4}"
        r"(?:said|says|asked|asks|told|wrote|writes|added|shouted|cried|replied|exclaimed)\b"
    )


def _in_quotation(text: str, place: int) -> bool:
    window = text[max(0, place - _QUOTE_WINDOW) : place]
    return (window.count('"') + window.count("“") + window.count("”")) % 2 == 1


def _cut(text: str, start: int, match: re.Match[str]) -> int:
    """Where the sentence that began at `start` ends by this candidate; -1: it goes on."""
    closers, gap, opening, word = match.groups()
    stop, end, after, size = match.start(), match.end(), match.end(4), match.endpos
    if not word:
        if after == size:
            return -1
        if opening and text[after].isspace():  # `ended. " The`: whose mark is it?
            follower = text[after + 1 : min(after + 9, size)].lstrip()[:1]
            if not (follower.isupper() or follower in ("“", "‘", "(")):
                return -1
            closing = opening[-1] in "”)" or (opening[-1] == '"' and _in_quotation(text, stop))
            return after if closing else end
        if text[after] in ".!?…,;:)]}”»%/":
            return -1
    run = text[stop : end - len(closers)]
    head = text[max(start, stop - _WINDOW) : stop].split()
    previous = head[-1].lstrip(_OPENERS).rpartition("-")[2] if head else ""
    starts = word in _STARTERS and text[after : after + 1] not in (".", "-")
    known = previous in _NEVER_LAST or previous in _MAY_BE_LAST
    if not gap:
        if run[0] in _CJK:
            return end
        before = text[stop - 1 : stop]
        if not (word[:1].isupper() and word[1:2].islower()) or word.lower() in _SUFFIXES:
            return -1
        certain = starts or (before != " " and len(run) == 1)
        if not certain or not (before == " " or before.islower()):
            return -1
        if known or previous in _BRANDS or len(previous) < 2 or not previous.isalpha():
            return -1
        return end - 1 if closers == '"' and not _in_quotation(text, stop) else end
    plain, first = run == ".", word[:1]
    if first.islower() and not word[1:2].isupper():
        clear = plain and not closers and not opening and word in _LOWER_STARTERS and not known
        return end if clear and len(previous) > 3 and previous.isalpha() else -1
    if opening[:1] in ("-", "–", "—") and (closers or not plain):
        return -1
    if opening[:1] in ("”", ")"):
        end = match.start(3) + 1
    if not plain:
        bracketed = head and head[-1][0] in "([" and closers[:1] in (")", "]")
        if bracketed or (run == "!" and previous in _BRANDS):
            return end if starts else -1
        stutter = previous.lower() == word.lower() or (previous.isdigit() and first.isdigit())
        if run[0] in ".…" and previous and stutter:
            return -1
        asked = closers and not opening and not starts and run[-1] in "!?"
        return -1 if asked and _attribution().match(text, match.start(4)) else end
    if not previous or not previous[-1].isalnum():
        return end
    dotted = "." in previous and all(len(part) == 1 for part in previous.split("."))
    if first.isdigit():
        if previous.isdigit() and "-" not in head[-1]:  # "3. 5 percent", "19. 11. 2020"
            full = text[after : after + 1] == "," or (len(word) > 3 and len(previous) != 2)
            return end if full or (len(previous) == 4 and text[after : after + 1] != ".") else -1
        letter = len(previous) == 1 and not previous.isdigit()
        return -1 if known or previous in _BEFORE_NUMBER or letter or dotted else end
    if previous in _NEVER_LAST:
        return end if closers and starts else -1
    opens_sentence = len(head) == 1 and stop - start <= _WINDOW
    if previous[0].isdigit():
        if word in _MONTHS and previous.isdigit() and len(previous) < 3:
            return -1
        numeral = previous.replace(".", "").isdigit()
        if numeral and (len(previous) < 4 or "." in previous):
            return -1 if opens_sentence or head[-2:][0][-1] in ":;" else end
        return end
    dateline = previous.isupper() and word in _MONTHS  # "MOSCOW. Jan 20 (Interfax)"
    if opens_sentence and (len(previous) == 1 or previous in _ROMAN or dateline):
        return -1
    if previous in _BEFORE_NUMBER and word in _ROMAN and not opening:
        return -1
    doubled = len(word) == 2 and word.isupper() and word[0] == word[1]  # "dollars. UU or"
    if doubled and (word == "UU" or previous == "EE" or text[after : after + 2].strip().islower()):
        return -1
    return end if starts or not (len(previous) == 1 or dotted or known) else -1


def sentence_spans(text: str) -> list[tuple[int, int]]:
    """Return the sentences of one paragraph as spans without white space around them.

    Offsets are code points, the end exclusive. The spans are in order and cover all characters but
    white space, of which a line break is. Any text is accepted; the time is linear in its length.
    Where the evidence is weak, the sentence goes on.

    >>> text = 'Mr. Li left the U.S. in Nov. 2019. "Why?" he asked. The U.N. said no.'
    >>> [text[start:end] for start, end in sentence_spans(text)]
    ['Mr. Li left the U.S. in Nov. 2019.', '"Why?" he asked.', 'The U.N. said no.']

    Method: rules over the word before a stop (abbreviation, initial, number) and after it (lower
    case, name, known sentence opener), after A. Mikheev, "Periods, Capitalized Words, etc.",
    Computational Linguistics 28(3), 2002. The rules for scars of machine translation are our own.
    """
    spans: list[tuple[int, int]] = []
    last = len(text.rstrip())
    start = len(text) - len(text.lstrip())
    for match in _candidate().finditer(text, start, last):
        if match.start() >= start and (end := _cut(text, start, match)) > 0:
            spans.append((start, end))
            start = end
            while text[start].isspace():
                start += 1
    if start < last:
        spans.append((start, last))
    return spans
