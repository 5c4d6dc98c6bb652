"""Spells some mentions of persons otherwise and measures whether mtclean finds back.

    python evaluation/name_variants.py FILE.jsonl.gz... [--field text] [--level safe] [--seed 7]
        [--share 0.34] [--misses 20] [--merges]

The files hold clean news by documents (``doc``, one sentence a line). In each document, persons
who are named at least three times are looked for; less than half of their mentions are written in
another scheme of romanisation, and the document is cleaned. Printed are, by
scheme, the variants that came back to the original form, those that stayed and those that became
something else; then the names that were changed in the documents as they are.

The schemes are those in use and are written from their tables, not from what mtclean knows:
Cyrillic names are turned back to Cyrillic and written anew (German, French and Polish press,
ISO 9, BGN, passports), Chinese ones by Wade-Giles, with a hyphen or a space, Korean ones by
McCune-Reischauer, with and without a hyphen, Arabic ones in the French, Egyptian, classical
English and Persian way, Japanese ones by Kunrei and with long vowels; others lose their marks.
"""

from __future__ import annotations

import argparse
import random
import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from pathlib import Path

from edits import shown, texts

from mtclean import Cleaner, Config
from mtclean.lexicon.people import CHINESE_SURNAMES, KOREAN_SURNAMES, first_name_gender
from mtclean.lexicon.wordlist import listed

Scheme = Callable[[str], str]

_NAME = re.compile(r"(?<![\w'’-])[^\W\d_a-z][\w’'-]+(?: (?:al-|de |van )?[^\W\d_a-z][\w-]+){1,2}")
_LATIN_TO_CYRILLIC = (
    ("shch", "щ"), ("zh", "ж"), ("kh", "х"), ("ts", "ц"), ("ch", "ч"), ("sh", "ш"), ("yu", "ю"),
    ("ya", "я"), ("ye", "е"), ("yo", "ё"), ("iya", "ия"), ("ia", "ия"), ("iy", "ий"), ("y$", "ий"),
    ("ey", "ей"), ("ei", "ей"), ("ai", "ай"), ("ay", "ай"), ("oy", "ой"), ("yi", "ьи"), ("y", "ы"),
    ("a", "а"), ("b", "б"), ("v", "в"), ("g", "г"), ("d", "д"), ("e", "е"), ("z", "з"), ("i", "и"),
    ("k", "к"), ("l", "л"), ("m", "м"), ("n", "н"), ("o", "о"), ("p", "п"), ("r", "р"), ("s", "с"),
    ("t", "т"), ("u", "у"), ("f", "ф"), ("x", "кс"), ("h", "х"), ("j", "дж"), ("c", "к"),
)  # fmt: skip
_LETTERS = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя"


def _table(line: str) -> dict[str, str]:
    return dict(zip(_LETTERS, ("" if x == "_" else x for x in line.split()), strict=True))


_CYRILLIC = {
    "Cyrillic, BGN": _table(
        "a b v g d e yo zh z i y k l m n o p r s t u f kh ts ch sh shch _ y _ e yu ya"
    ),
    "Cyrillic, passport": _table(
        "a b v g d e e zh z i i k l m n o p r s t u f kh ts ch sh shch ie y _ e iu ia"
    ),
    "Cyrillic, ISO 9": _table("a b v g d e ë ž z i j k l m n o p r s t u f h c č š ŝ _ y _ è û â"),
    "Cyrillic, German": _table(
        "a b w g d e jo sch s i i k l m n o p r s t u f ch z tsch sch schtsch _ y _ e ju ja"
    ),
    "Cyrillic, French": _table(
        "a b v g d e io j z i ï k l m n o p r s t ou f kh ts tch ch chtch _ y _ e iou ia"
    ),
    "Cyrillic, Polish": _table(
        "a b w g d e io ż z i j k l m n o p r s t u f ch c cz sz szcz _ y _ e iu ia"
    ),
}
_IY = {"Cyrillic, BGN": "iy", "Cyrillic, passport": "ii", "Cyrillic, ISO 9": "ij",
       "Cyrillic, German": "i", "Cyrillic, French": "i", "Cyrillic, Polish": "ij"}  # fmt: skip


def _from_cyrillic(scheme: str) -> Scheme:
    def write(word: str) -> str:
        rest = word.lower().replace("'", "").replace("’", "")
        russian = ""
        while rest:
            for latin, letter in _LATIN_TO_CYRILLIC:
                found = re.match(latin, rest)
                if found:
                    russian += letter
                    rest = rest[found.end() :]
                    break
            else:
                return word
        ending = russian.endswith("ий")
        stem = russian[:-2] if ending else russian
        table = _CYRILLIC[scheme]
        written = "".join(table[letter] for letter in stem) + (_IY[scheme] if ending else "")
        return written[:1].upper() + written[1:]

    return write


_WG_INITIALS = {"zh": "ch", "j": "ch", "q": "ch", "x": "hs", "z": "ts", "c": "ts", "b": "p",
                "d": "t", "g": "k", "r": "j"}  # fmt: skip
_WG_FINALS = {"ong": "ung", "ian": "ien", "ie": "ieh", "ue": "ueh", "iong": "iung"}
_WG_WHOLE = {"zhi": "chih", "chi": "chih", "shi": "shih", "ri": "jih", "zi": "tzu", "ci": "tzu",
             "si": "ssu", "yan": "yen", "ye": "yeh", "you": "yu", "er": "erh", "he": "ho",
             "ke": "ko", "ge": "ko", "duo": "to", "tuo": "to", "luo": "lo", "zuo": "tso",
             "gui": "kuei", "kui": "kuei", "yi": "i"}  # fmt: skip
_SYLLABLE = re.compile(
    r"(zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])(iang|iong|uang|ang|eng|ong|ing|ian|iao|uai|uan|ue|ui|un|uo|"
    r"ua|ai|ao|an|ei|en|er|ia|ie|iu|in|ou|[aeiou])(?![aeiou])(?!(?:n|ng|g)(?![aeiou]))"
)


def _syllables(given: str) -> list[str]:
    low = given.lower()
    found = [m[0] for m in _SYLLABLE.finditer(low)]
    return found if "".join(found) == low else []


def _wade(syllable: str) -> str:
    if syllable in _WG_WHOLE:
        return _WG_WHOLE[syllable]
    match = _SYLLABLE.fullmatch(syllable)
    if match is None:
        return syllable
    return _WG_INITIALS.get(match[1], match[1]) + _WG_FINALS.get(match[2], match[2])


def _chinese(join: str, *, wade: bool) -> Scheme:
    def write(name: str) -> str:
        family, _, given = name.partition(" ")
        parts = _syllables(given)
        if len(parts) != 2 or not _syllables(family):
            return name
        if wade:
            parts = [_wade(part) for part in parts]
            family = _wade(family.lower()).capitalize()
        second = parts[1].capitalize() if join == " " else parts[1]
        return f"{family} {parts[0].capitalize()}{join}{second}"

    return write


_KOREAN_WORDS = {"Lee": "Rhee", "Park": "Pak", "Choi": "Choe", "Son": "Sohn", "Jung": "Chung",
                 "Cho": "Jo", "Yoon": "Yun", "Moon": "Mun", "Kang": "Gang", "Ahn": "An",
                 "Kim": "Gim", "Shin": "Sin", "Jeong": "Chong"}  # fmt: skip
_MCCUNE = (("yeo", "yo"), ("eo", "o"), ("eu", "u"), ("oo", "u"), ("ae", "ae"), ("j", "ch"),
           ("ee", "i"), ("^g", "k"), ("^d", "t"), ("^b", "p"))  # fmt: skip


def _korean_join(join: str) -> Scheme:
    def write(name: str) -> str:
        family, _, given = name.partition(" ")
        parts = re.split(r"[- ]", given)
        if len(parts) != 2:
            return name
        second = parts[1].capitalize() if join == " " else parts[1].lower()
        return f"{family} {parts[0].capitalize()}{join}{second}"

    return write


def _mccune(name: str) -> str:
    family, _, given = name.partition(" ")
    parts = re.split(r"[- ]", given)
    if len(parts) != 2:
        return name
    written = []
    for part in parts:
        syllable = part.lower()
        for before, after in _MCCUNE:
            syllable = re.sub(before, after, syllable)
        written.append(syllable)
    return f"{family} {written[0].capitalize()}-{written[1]}"


def _rewriting(*pairs: tuple[str, str]) -> Scheme:
    def write(name: str) -> str:
        words = []
        for word in name.split(" "):
            low = word.lower()
            for before, after in pairs:
                low = re.sub(before, after, low)
            words.append(low[:1].upper() + low[1:] if word[:1].isupper() else low)
        return " ".join(words)

    return write


_ARABIC = {
    "Arabic, French": _rewriting(
        ("ou|oo|u(?!i)", "ou"), ("sh", "ch"), ("^j", "dj"), ("ee", "i"), ("w", "ou")
    ),
    "Arabic, Egyptian": _rewriting(("^al-", "el-"), ("j", "g"), ("q", "k"), ("ai", "ei")),
    "Arabic, English": _rewriting(("ou", "u"), ("ee|ei", "i"), ("o(?!u)", "u"), ("e(?!i)", "a")),
    "Arabic, Persian": _rewriting(("w", "v"), ("i(?=.)", "e"), ("u", "o")),
}
_JAPANESE = {
    "Japanese, Kunrei": _rewriting(
        ("shi", "si"), ("sh", "sy"), ("chi", "ti"), ("ch", "ty"), ("tsu", "tu"), ("ji", "zi"),
        ("j", "zy"), ("fu", "hu"),
    ),
    "Japanese, long vowels": _rewriting(("o$", "ou"), ("^o(?=[^aeioun])", "oh"), ("yu", "yuu")),
}  # fmt: skip


def _without_marks(name: str) -> str:
    plain = name.translate(str.maketrans("øłđıØŁĐ", "oldiOLD"))
    return "".join(c for c in unicodedata.normalize("NFD", plain) if not unicodedata.combining(c))


def _umlauts_in_two_letters(name: str) -> str:
    pairs = {"ä": "ae", "ö": "oe", "ü": "ue", "ø": "oe", "å": "aa", "ß": "ss", "æ": "ae"}
    return re.sub("[äöüøåßæ]", lambda m: pairs[m[0]], name)


_RUSSIAN = re.compile(
    r"\w+(?:ov|ev|in|yn|sky|skiy|ski|enko|chuk|ova|eva|ina|skaya|yan|shvili|ich|uk|yuk|ets)\b"
)
_RUSSIAN_FIRST = listed(
    """Aleksandr Alexander Alexei Alexey Anatoly Andrei Andrey Anton Artem Artyom Boris Denis Dmitry
    Evgeny Fyodor Gennady Georgy Grigory Igor Ilya Ivan Kirill Konstantin Leonid Maksim Maxim
    Mikhail Nikita Nikolai Nikolay Oleg Pavel Pyotr Roman Sergei Sergey Stanislav Stepan Timur Vadim
    Valery Vasily Viktor Vitaly Vladimir Vladislav Vyacheslav Yaroslav Yevgeny Yuri Yury Anna Elena
    Yelena Irina Natalia Natalya Olga Svetlana Tatiana Tatyana Yekaterina Yulia Lyudmila Galina
    Volodymyr Serhiy Oleksandr Mykola Petro Dmytro Alena Alina Daria Zinaida Ksenia"""
)
_ARABIC_FIRST = listed(
    """Abdel Abdul Abdullah Abdullahi Abubakar Ahmad Ahmed Aisha Ali Aliyu Amina Aminu Amir Bashar
    Fatima Hamid Hasan Hassan Hussein Hussaini Ibrahim Idris Isa Ismail Jamal Kamal Karim Khaled
    Khalid Mahmoud Mohamed Mohammad Mohammed Muhammad Muhammadu Musa Mustafa Mustapha Nasir Nasser
    Omar Rashid Said Saleh Salman Sani Suleiman Umar Usman Yahaya Yusuf Zainab Recep Hassan Qasem
    Qassem Javad Hossein Reza Sadiq Salisu Shehu Tariq Waleed Yasser Zakaria"""
)
_HAUSA = listed(
    """Abdullahi Abubakar Aliyu Aminu Garba Isa Muhammadu Musa Mustapha Nasir Sadiq Salisu Sani
    Shehu Suleiman Umar Usman Yahaya Yusuf"""
)
_OPEN = re.compile(r"(?:(?:sh|ch|ts|[kgsztdnhbpmyrwfj]y?)?[aiueo]{1,2}|n)+", re.IGNORECASE)


def schemes_for(name: str) -> dict[str, Scheme]:
    """Return the schemes by which a name of that kind may be written otherwise."""
    words = name.split(" ")
    found: dict[str, Scheme] = {}
    if words[0] in CHINESE_SURNAMES and len(words) == 2 and len(_syllables(words[1])) == 2:
        found["Chinese, hyphen"] = _chinese("-", wade=False)
        found["Chinese, space"] = _chinese(" ", wade=False)
        found["Chinese, Wade-Giles"] = _chinese("-", wade=True)
    elif words[0] in KOREAN_SURNAMES and len(re.split("[- ]", " ".join(words[1:]))) == 2:
        found["Korean, joined"] = _korean_join("")
        found["Korean, space"] = _korean_join(" ")
        found["Korean, hyphen"] = _korean_join("-")
        found["Korean, McCune"] = _mccune
        found["Korean, surname"] = lambda n: (
            _KOREAN_WORDS.get(n.split()[0], n.split()[0]) + (n[len(n.split()[0]) :])
        )
    elif words[0] in _RUSSIAN_FIRST or all(_RUSSIAN.fullmatch(word) for word in words):
        for scheme in _CYRILLIC:
            write = _from_cyrillic(scheme)
            found[scheme] = lambda n, write=write: " ".join(map(write, n.split(" ")))
    elif words[0] in _ARABIC_FIRST or "al-" in name:
        found.update(_ARABIC)
        if words[0] in _HAUSA:
            del found["Arabic, Persian"], found["Arabic, Egyptian"]
    elif all(_OPEN.fullmatch(word) for word in words) and first_name_gender(words[0]) is None:
        found.update(_JAPANESE)
    if not name.isascii():
        found["marks left out"] = _without_marks
        found["umlauts as two letters"] = _umlauts_in_two_letters
    return found


def persons(text: str) -> Iterator[str]:
    """Yield the full names of persons that a document names often enough."""
    counts = Counter(
        match[0].removesuffix("'s").removesuffix("’s") for match in _NAME.finditer(text)
    )
    for name in counts:
        words = name.split(" ")
        eastern = words[0] in CHINESE_SURNAMES or words[0] in KOREAN_SURNAMES
        if not (
            eastern or first_name_gender(words[0]) or words[0] in _RUSSIAN_FIRST | _ARABIC_FIRST
        ):
            continue
        if len(mentions(text, name, eastern=eastern)) > 2:
            yield name


def mentions(text: str, name: str, *, eastern: bool) -> list[re.Match[str]]:
    """Return where a person is named, in full or by the surname."""
    surname = name.split(" ")[0 if eastern else -1]
    short = "" if eastern else rf"|(?<![\w-] )(?<![\w'’-]){re.escape(surname)}(?![\w-])(?! [A-Z])"
    return list(re.finditer(rf"(?<![\w'’-]){re.escape(name)}(?![\w-]){short}", text))


def main() -> None:
    """Run as a program."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0] if __doc__ else None)
    parser.add_argument("files", nargs="+", type=Path)
    parser.add_argument("--field", default="text")
    parser.add_argument("--level", default="safe")
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--share", type=float, default=0.34, help="mentions spelled otherwise")
    parser.add_argument("--misses", type=int, default=12, help="misses shown")
    parser.add_argument("--merges", action="store_true", help="show what changes without variants")
    options = parser.parse_args()
    cleaner = Cleaner(Config.of(options.level, select="NAM003,NAM004"))
    chance = random.Random(options.seed)
    results: dict[str, Counter[str]] = defaultdict(Counter)
    missed: list[str] = []
    merged: list[str] = []
    documents = {text for path in options.files for text in texts(path, options.field, True)}
    for text in sorted(documents):
        merged += [shown(text, edit) for edit in cleaner.check(text).applied]
        for name in sorted(persons(text)):
            _try(text, name, cleaner, chance, options.share, results, missed)
    total: Counter[str] = Counter()
    for scheme, counts in sorted(results.items()):
        total += counts
        _show(scheme, counts)
    _show("all", total)
    for line in chance.sample(missed, min(options.misses, len(missed))):
        print("  " + line)
    print(f"{len(documents)} documents as they are: {len(merged)} names changed")
    for line in merged if options.merges else ():
        print("  " + line)


def _try(
    text: str,
    name: str,
    cleaner: Cleaner,
    chance: random.Random,
    share: float,
    results: dict[str, Counter[str]],
    missed: list[str],
) -> None:
    eastern = name.split(" ")[0] in CHINESE_SURNAMES | KOREAN_SURNAMES
    for scheme, write in schemes_for(name).items():
        variant = write(name)
        surname = name.split(" ")[-1]
        variant_surname = surname if eastern else variant.split(" ")[-1]
        if variant == name:
            continue
        found = mentions(text, name, eastern=eastern)
        usable = [
            m for m in found if (m[0] == name) or (variant_surname != surname and m[0] == surname)
        ]
        number = min(max(1, round(share * len(found))), (len(found) - 1) // 2)
        chosen = sorted(chance.sample(usable, min(number, len(usable))), key=lambda m: m.start())
        if not chosen or not any(m[0] == name for m in found if m not in chosen):
            continue
        pieces, expected, at = [], [], 0
        for match in chosen:
            after = variant if match[0] == name else variant_surname
            pieces += [text[at : match.start()], after]
            expected.append(after)
            at = match.end()
        scarred = "".join((*pieces, text[at:]))
        cleaned = cleaner.clean(scarred)
        if cleaned == cleaner.clean(text):
            results[scheme]["back"] += len(chosen)
        elif cleaned == scarred:
            results[scheme]["stayed"] += len(chosen)
            missed.append(f"{scheme}: {name} -> {', '.join(expected)}; of {len(found)} mentions")
        else:
            left = sum(
                len(re.findall(rf"(?<![\w-]){re.escape(w)}(?![\w-])", cleaned))
                for w in set(expected)
            )
            kind = "partly" if left < len(chosen) and _between(cleaned, scarred, text) else "worse"
            results[scheme][kind] += len(chosen)
            missed.append(f"{kind} {scheme}: {name} -> {', '.join(expected)}; of {len(found)}")


def _between(cleaned: str, scarred: str, text: str) -> bool:
    """Tell whether each word of a text stands so in one of two others."""
    return not (Counter(cleaned.split()) - (Counter(scarred.split()) | Counter(text.split())))


def _show(label: str, counts: Counter[str]) -> None:
    number = sum(counts.values())
    rate = 100 * counts["back"] / max(1, number)
    print(
        f"{label:26} {number:5} variants: {rate:5.1f} % back, {counts['partly']} partly, "
        f"{counts['stayed']} stayed, {counts['worse']} worse"
    )


if __name__ == "__main__":
    main()
