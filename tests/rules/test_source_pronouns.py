"""PRO020: pronouns that the source contradicts, and those that it does not."""

from __future__ import annotations

import random

import pytest

from mtclean import Cleaner, Config, Safety

LIKELY = Cleaner(Config.of(Safety.LIKELY, select="PRO020"))
SAFE = Cleaner(Config.of(Safety.SAFE, select="PRO020"))

REPAIRED_SAFELY = [
    ("zh", "她拒绝置评。", "He declined to comment.", "She declined to comment."),
    ("zh", "这个决定是她的。", "The decision was his.", "The decision was hers."),
    ("zh", "警察把她送回家。", "The police drove him home.", "The police drove her home."),
    ("zh", "她已经离开。", "He's gone already.", "She's gone already."),
    (
        "ja",
        "彼女は明日戻る予定だ。",
        "He plans to return tomorrow.",
        "She plans to return tomorrow.",
    ),
    (
        "ko",
        "그녀는 내일 돌아올 예정이다.",
        "He plans to return tomorrow.",
        "She plans to return tomorrow.",
    ),
    ("da", "Hun vender tilbage i morgen.", "He returns tomorrow.", "She returns tomorrow."),
    (
        "no",
        "Ifølge henne er det for dyrt.",
        "According to him, it is dear.",
        "According to her, it is dear.",
    ),
    (
        "zh",
        "居民们很高兴。\n她说，水已经退了。\n他们正在回家。",
        "Residents are glad.\nThe water has receded, he said.\nThey are going home.",
        "Residents are glad.\nThe water has receded, she said.\nThey are going home.",
    ),
    (
        "zh",
        "他走了。她留了下来。",
        "He left. He stayed behind.",
        "He left. She stayed behind.",
    ),
]
REPAIRED_LIKELY = [
    ("zh", "她说她的店被淹了。", "He said his shop was flooded.", "She said her shop was flooded."),
    (
        "zh",
        "她把钥匙交给邻居。",
        "He gave his key to a neighbour.",
        "She gave her key to a neighbour.",
    ),
    (
        "ru",
        "По её словам, школа закрыта, добавила она.",
        "The school is shut, he added.",
        "The school is shut, she added.",
    ),
    (
        "cs",
        "Škola je zavřená, dodala.",
        "The school is shut, he added.",
        "The school is shut, she added.",
    ),
    (
        "is",
        "Hún sagði að skólinn væri lokaður.",
        "He said the school was shut.",
        "She said the school was shut.",
    ),
    (
        "fr",
        "L'école est fermée, a-t-elle ajouté.",
        "The school is shut, he added.",
        "The school is shut, she added.",
    ),
    (
        "pl",
        "Szkoła jest zamknięta, dodała.",
        "The school is shut, he added.",
        "The school is shut, she added.",
    ),
    (
        "uk",
        "Школу зачинено, додала вона.",
        "The school is shut, he added.",
        "The school is shut, she added.",
    ),
    (
        "de",
        "Die Schule sei zu, sagte sie.",
        "The school is shut, he said.",
        "The school is shut, she said.",
    ),
    (
        "ar",
        "وأضافت أن المدرسة مغلقة.",
        "He added that the school is shut.",
        "She added that the school is shut.",
    ),
]
STAYS = [
    ("zh", "他拒绝置评。", "He declined to comment."),
    ("zh", "拒绝置评。", "He declined to comment."),
    ("zh", "她说他拒绝置评。", "He said that he declined to comment."),
    ("zh", "她们拒绝置评。", "He declined to comment."),
    ("zh", "李女士拒绝置评。", "Li declined to comment, he said."),
    ("zh", "她的丈夫拒绝置评。", "He declined to comment."),
    (
        "zh",
        "特朗普到家时，她已经离开。",
        "When Donald Trump came to his house, the guest had left.",
    ),
    ("zh", "她和司机见面。", "The man met his driver."),
    ("zh", "每个人都有她的理由。", "Everyone has his or her reasons."),
    ("zh", "她离开了。", "His wife left."),
    ("zh", "陛下接见了她。", "His Majesty received the guest."),
    ("ja", "彼の彼女は明日戻る。", "His girlfriend returns tomorrow."),
    ("ja", "彼らは彼女を待っていたが、父は来なかった。", "He did not come."),
    ("ko", "그는 내일 돌아온다.", "He returns tomorrow."),
    ("de", "Ihre Schule sei zu, heißt es.", "His school is shut."),
    ("de", "Sie sagten, die Schule sei zu.", "He said the school is shut."),
    ("it", "Signora, lei è in ritardo.", "He is late."),
    ("ha", "Ta ce makarantar a rufe take.", "He said the school is shut."),
    ("tr", "Okulun kapalı olduğunu söyledi.", "He said the school is shut."),
    ("es", "La escuela está cerrada, dijo.", "The school is shut, he said."),
]


@pytest.mark.parametrize(("language", "source", "text", "repaired"), REPAIRED_SAFELY)
def test_safe(language: str, source: str, text: str, repaired: str) -> None:
    assert SAFE.clean(text, source=source, source_lang=language) == repaired
    assert SAFE.clean(repaired, source=source, source_lang=language) == repaired


@pytest.mark.parametrize(("language", "source", "text", "repaired"), REPAIRED_LIKELY)
def test_likely(language: str, source: str, text: str, repaired: str) -> None:
    assert LIKELY.clean(text, source=source, source_lang=language) == repaired
    assert SAFE.clean(text, source=source, source_lang=language) == text


@pytest.mark.parametrize(("language", "source", "text"), STAYS)
def test_stays(language: str, source: str, text: str) -> None:
    report = LIKELY.check(text, source=source, source_lang=language)
    assert report.findings == []


def test_without_a_source_nothing_happens() -> None:
    assert LIKELY.check("He declined to comment.", source_lang="zh").findings == []


def test_what_is_quoted_is_flagged_only() -> None:
    report = LIKELY.check(
        "“He is late,” said the guard.", source="“她迟到了，”警卫说。", source_lang="zh"
    )
    assert [flag.suggestions for flag in report.flags] == [("She",)]
    assert report.applied == []


def test_a_pronoun_beside_a_feminine_one_is_flagged() -> None:
    text = "She was hit by a driver who lost control of his car."
    report = LIKELY.check(text, source="她被一辆失控的车撞倒。", source_lang="zh")
    assert report.applied == []
    assert [flag.before for flag in report.flags] == ["his"]


def test_the_evidence_is_the_word_of_the_source() -> None:
    report = SAFE.check("He declined to comment.", source="她拒绝置评。", source_lang="zh")
    assert report.applied[0].evidence == ("“她” in the source",)


@pytest.mark.parametrize("seed", range(20))
def test_documents_come_to_rest(seed: int) -> None:
    chance = random.Random(seed)
    rows = [row[:3] for row in (*REPAIRED_SAFELY, *REPAIRED_LIKELY, *STAYS) if row[0] == "zh"]
    chosen = chance.choices(rows, k=8)
    text = "\n".join(text for _, _, text in chosen)
    source = "".join(source + chance.choice(["\n", ""]) for _, source, _ in chosen)
    for cleaner in (SAFE, LIKELY):
        once = cleaner.check(text, source=source, source_lang="zh")
        assert once.unstable == ()
        assert once.revert() == text
        assert cleaner.clean(once.text, source=source, source_lang="zh") == once.text
