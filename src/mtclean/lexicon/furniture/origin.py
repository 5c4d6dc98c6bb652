"""Lines of furniture: where, when and how a text was published, reprinted and translated."""

from __future__ import annotations

from mtclean.lexicon.furniture.row import (
    BESIDE,
    ITEM,
    NAMES,
    STAMP,
    TIME,
    URL,
    Row,
    row,
)
from mtclean.rule import Exact

_LANGUAGE = (
    r"(?:Spanish|Chinese|Russian|French|Arabic|German|Portuguese|Japanese|Korean|Turkish"
    r"|Indonesian|Ukrainian|Italian|Polish|Persian|Farsi|Dutch|Vietnamese|Hindi|Greek|Hebrew"
    r"|Romanian|Czech|Hungarian|Swedish|Norwegian|Danish|Finnish|Malay|Thai|English)"
)
_MACHINE = (
    r"(?:(?:a |an |the )?(?:machine|robot|computer|AI|artificial intelligence|algorithm|neural"
    r" network|software)(?: translation)?(?: (?:system|tool|engine|service))?"
    r"|(?:an? )?(?:automatic|automated|online|machine|AI)[- ]?(?:translat(?:or|ion))?"
    r"(?: (?:system|tool|engine|service|program|software))?"
    r"|DeepL(?: Translator)?|Google(?: Translate)?|Bing|Yandex(?: Translate)?|ChatGPT"
    r"|Microsoft Translator|Baidu(?: Translate)?|Papago)"
)

ROWS: tuple[Row, ...] = (
    row(
        "source",
        "source, author and editor of a reprint",
        (
            *map(Exact, ("Source:", "Sources:", "Source :", "Source：", "News source:", "SOURCE:")),
            *map(Exact, ("Article source:", "Original source:", "Quelle:", "Fuente:", "Fonte:")),
            *map(Exact, ("Kaynak:", "source:", "Source |", "Source丨", "Sumber:", "Text source:")),
        ),
        rf"[(\[]?(?:{STAMP}\s{{0,3}})?(?:(?i:(?:Original |News |Article |Text )?Sources?)|Quelle"
        rf"|Fuente|Fonte|Kaynak|Sumber)\s?[:：|丨]\s?(?:{URL}|{NAMES})"
        rf"(?:[\s|,;]{{1,4}}(?i:Authors?|Reporters?|(?:Responsible |Executive |Chief )?Editors?"
        rf"(?: in charge)?|By|Published|Time|Date)\s?[:：]\s?(?:{NAMES}|{STAMP})){{0,4}}"
        rf"(?:[\s|,;]{{1,4}}{STAMP})?\.?[)\]]?",
        "Source: Xinhuanet  Author: Wang Wu  Editor: Zhao Liu",
        "Source: my grandmother, he wrote under every recipe.",
        ignore_case=False,
    ),
    row(
        "source",
        "title of the original",
        (
            "Original title",
            "Source title",
            "Raw title",
            "Original headline",
            "Title of the original",
        ),
        r"[(\[]?(?:Original|Source|Raw) (?:title|headline)\s?[:：].{2,200}"
        r"|Title of the original\s?[:：].{2,200}",
        "Original title: Latest news of the day",
        "The original title was longer.",
    ),
    row(
        "source",
        "time of publication",
        (
            *("Last updated", "Last update", "Last modified", "Published:", Exact("Published on")),
            *(Exact("Published at"), "Updated:", Exact("Updated on"), Exact("Updated at")),
            *map(Exact, ("Posted on", "Posted at", "Published ", "Updated ", "UPDATED", "Posted ")),
            *("Posted:", "Release time", Exact("Release date"), "Publication date", "Publish time"),
            *("Publication time", "Update time", "First published", "Publishing time", "Modified:"),
            *("Date of publication", "Addtime", "Date published", "Created:", "Added:"),
            *("Time of publication", "Published：", "Release time：", "Date of issue"),
        ),
        r"[(\[]?(?:(?:(?:First |Last |Originally )?(?:Release|Publish(?:ed|ing)?|Publication"
        r"|Post(?:ed)?|Updated?|Modified|Add(?:ed)?|Created)(?: ?(?:time|date))?"
        r"|(?:Date|Time)(?: of (?:publication|issue|release)| published))"
        rf"(?: (?:on|at))?\s?[:：]?\s?(?:{STAMP}|{TIME})"
        r"(?:[\s|,·–-]{1,3}(?=[A-Z])){0,1}){1,3}"
        r"(?:[\s|,·–-]{0,3}(?:Source|From|Updated?|Author|By)\s?[:：]?.{0,60})?[)\]]?\.?",
        "Last updated 12:44 26/07/2021",
        "Last updated in 1961, the law says nothing of computers.",
    ),
    row(
        "source",
        "time stamp between other furniture",
        (),
        rf"{STAMP}(?: \d{{1,6}})?(?: By\b.{{0,40}})?|\d{{1,2}} (?:minutes?|hours?|days?) ago",
        "2022-06-11",
        "March 3",
        act=BESIDE,
    ),
    row(
        "source",
        "icon and label",
        ("📅", "🕒", "🕐", "🗓", "📷", "📸", "✍", "📩", "🖊", "👁", "📰"),
        rf"(?:📅|🕒|🕐|🗓|👁)\ufe0f?\s?(?:{STAMP}|{TIME}|[\d.,]{{1,9}}[KkMm]?)"
        rf"|(?:📷|📸|✍|🖊|📰)\ufe0f?\s?[:：]?\s?(?-i:{NAMES}|@[\w.]{{2,30}})"
        rf"|📩\s?[:：]?\s?(?:{URL}|\S{{2,40}}@\S{{3,40}})",
        "📅 12.03.2023",
        "📅 Save the date for our party!",
    ),
    row(
        "source",
        "note of first publication",
        (
            *("originally published", "first published", "originally appeared", "first appeared"),
            *("appeared first on", "originally posted", "first posted", "syndicated feed"),
            *("inputs from", "not been edited", "republished from", "reposted from"),
            *("reprinted from", "republished with", "was first published"),
        ),
        rf"[(\[*]*(?:This (?:{ITEM}|interview|essay|column)|(?:The|Our) {ITEM}|It)?\s?(?:was |is "
        r"|has been |first |also )*(?:originally|first) (?:published|posted|appeared)(?: (?:by"
        rf"|in|on|at)(?: the)? (?:(?-i:{NAMES})|{URL}))(?:,? (?:on|in|at) {STAMP})?[.)\]*]{{0,3}}"
        rf"|(?:Republished|Reposted|Reprinted) (?:from|with permission (?:of|from)) (?:the )?"
        rf"(?:(?-i:{NAMES})|{URL})\.?|The post .{{3,200}}? (?:first appeared|appeared first) on"
        r" .{2,80}|[(\[*]*(?:Except for the headline, )?this (?:story|report|article) (?:has not"
        r" been|was not) edited by.{3,160}|[(\[*]*With (?:agency )?inputs from [^.!?\"“”]{3,60}"
        r"[.)\]*]{0,3}",
        "This article was first published in Example Weekly.",
        "This article was first published in a time of war and hunger.",
    ),
    row(
        "machine",
        "notice of machine translation",
        (
            *("automatically translated", "translated automatically", "machine translated"),
            *("machine-translated", "machine translation", "automatic translation"),
            *("automatically generated", "translated by Google", "Translated with", "raw content"),
            *("article is a translation", "translation by google"),
            *("Translation Improvements", "translated using", "AI-translated", "translated by AI"),
            *("translated by a*", "translated by DeepL", "has been translated", "was translated"),
            *("translation may contain", "translation generated"),
            *("Translated automatically", "AI translation", "automated translation"),
            *("generated translation", "translation was", "is a translation", "been automatically"),
        ),
        r"[(\[*]*(?:(?:Note|EDITOR[’']S NOTE|Disclaimer|Notice|Attention)\s?: )?(?:(?:This|The)"
        rf" (?:above |following )?(?:{ITEM}|translation|material|interview)s? (?:is|was|were|has"
        r" been|have been|may have been) (?:an? )?(?:(?:automatically|machine|originally|AI|auto"
        r"|computer)[- ]){0,2}(?:translated|generated|(?:machine|automatic|automated|AI)"
        r" translation|translation)(?: (?:automatically|by|using|with|from|of|and|into)\b"
        r"[^.!?\"“”]{0,110})?(?:\. (?:It|Errors|Please|The|We|Some|Translation)[^!?\"“”]{3,120})?"
        r"|(?:This is an? )?(?:Automatic(?:ally)?|Automated|Machine|AI)[- ](?:generated )?translat"
        r"(?:ed|ion)(?: (?:by|from|with|into|of|from the)\b[^.!?\"“”]{0,60})?"
        r"|(?:The )?[A-Z][a-z]+(?:,? (?:and )?[A-Z][a-z]+){0,5} versions? (?:is|are) automatically"
        rf" (?:generated|translated)[^.!?]{{0,60}}|(?:Translated|Translation)(?: from"
        rf"(?: the)? {_LANGUAGE})?(?: automatically)? (?:with|by|using|via|through) (?:the help of"
        rf" )?(?:{_MACHINE}|{URL})[^!?\"“”]{{0,60}}|(?:This |The )?translation (?:was|is)"
        rf" (?:made|done"
        rf"|produced|generated|performed|provided)(?: automatically)?(?: (?:by|with|using"
        rf"|through)(?: the help of)? {_MACHINE})?[^.!?\"“”]{{0,60}}"
        r"|Suggest translation improvements?"
        r"|(?:The|This) (?:automatic |machine )?translation may (?:contain|not be)[^!?\"“”]{3,80}"
        r"|Please note:? ?this information is raw content.{0,160})[.!)\]*…]{0,4}",
        "This article was automatically translated.",
        "The court ruled that this article was automatically translated and proved nothing.",
    ),
    row(
        "machine",
        "language of the original",
        (
            *("Original source in", "MIL OSI", "Translation. Region", Exact("Translated from")),
            *("original article in", "original text in", "in the original language", "original in"),
            *("the original version in", "originally published in", "originally written in"),
            *("Original language", "Source language", Exact("Read this")),
        ),
        rf"Original source in {_LANGUAGE}\.?|(?:MIL OSI )?Translation\. ?\(?Region:?.{{0,80}}"
        rf"|\(?Translated from(?: the)? {_LANGUAGE}(?: by [^.!?\"“”]{{2,60}})?\)?\.?"
        rf"|(?:Read|See|View) (?:the|this) (?:original (?:{ITEM}|version)?|{ITEM})"
        rf" in (?:the original language|(?:the original )?{_LANGUAGE})(?: here)?[.:]?"
        rf"|(?:Original|Source) language\s?[:：]\s?{_LANGUAGE}"
        rf"|This {ITEM} was (?:originally|first) (?:published|written) in {_LANGUAGE}[^.!?\"“”]"
        r"{0,90}\.?",
        "Original source in Spanish.",
        "Translated from the Polish, the novel sold well.",
    ),
)
