"""The lines of furniture that an editor adds to the configuration."""

from __future__ import annotations

import pickle
import subprocess
import sys
from pathlib import Path

import pytest

from mtclean import Cleaner, Config

BEFORE = "The bridge was shut on Monday, the city said."
AFTER = "It is to open in June."


def story(*lines: str) -> str:
    return "\n\n".join([BEFORE, *lines, AFTER])


def cleaner(*lines: str) -> Cleaner:
    return Cleaner(Config.of(furniture=lines))


@pytest.mark.parametrize(
    ("pattern", "line"),
    [
        ("Follow our channel *", "Follow our channel on Telegram, daily"),
        ("Follow our channel *", "  FOLLOW OUR CHANNEL now  "),
        ("Download the * app", "Download the Daily Bridge app"),
        ("* minutes of reading*", "About 4 minutes of reading."),
        ("Visit www.example.com for *", "Visit www.example.com for 12 more"),
        ("Подпишись на канал*", "ПОДПИШИСЬ НА КАНАЛ редакции"),
        ("阅读剩余全文", "阅读剩余全文"),
        ("Café Métropole", "CAFÉ MÉTROPOLE"),
        ("(c*) Bridge Daily [*]", "(c2) Bridge Daily [all]"),
    ],
)
def test_a_line_that_matches_goes(pattern: str, line: str) -> None:
    assert cleaner(pattern).clean(story(line)) == story()


@pytest.mark.parametrize(
    ("pattern", "line"),
    [
        ("Follow our channel *", "They said: Follow our channel to the sea."),
        ("Follow our channel", "Follow our channel to the sea."),
        ("Download the * app", "Download the app"),
        ("* bridge *bridge *", "A bridge is a bridge."),
        ("Bridge.*", "Bridges are long."),
        ("The form *", "`The form is long`"),
    ],
)
def test_a_line_that_does_not_match_stays(pattern: str, line: str) -> None:
    text = story(line)
    assert Cleaner(Config.of(select="FUR090", furniture=[pattern])).clean(text) is text


@pytest.mark.parametrize("pattern", ["*", "**", "a*b*c*d", "the*", "* 1,2 *", "—— * ——"])
def test_a_pattern_that_would_match_too_much_is_refused(pattern: str) -> None:
    with pytest.raises(ValueError, match="would match too much: write at least 4 letters"):
        Config.of(furniture=[pattern])
    with pytest.raises(ValueError, match="would match too much"):
        Cleaner(Config(furniture=(pattern,)))


def test_the_report_says_which_line_of_the_configuration_matched() -> None:
    report = cleaner("Follow our channel *", "Dial 555*").check(story("Dial 555-1234 now"))
    (edit,) = report.applied
    assert edit.rule == "FUR090"
    assert "the furniture line “Dial 555*”" in edit.message


def test_what_is_built_in_stays_and_the_rule_can_be_left_out() -> None:
    text = story("Teller Report", "Dial 555-1234 now")
    assert cleaner("Dial 555*").clean(text) == story()
    assert Cleaner(Config.of(ignore="FUR090", furniture=["Dial 555*"])).clean(text) is text
    assert Cleaner(Config.of(select="GRA", furniture=["Dial 555*"])).clean(text) is text


def test_a_text_is_read_as_a_file_with_comments() -> None:
    text = "# ours\n\nDial 555*\n  Dial 555*\n#more\n"
    assert Config.of(furniture=text).furniture == ("Dial 555*",)
    assert Config.of(furniture=["#news of the day", " "]).furniture == ("#news of the day",)


def test_a_cleaner_with_lines_can_be_pickled() -> None:
    copy = pickle.loads(pickle.dumps(cleaner("Dial 555*")))
    assert copy.clean(story("Dial 555-1234 now")) == story()


def test_many_stars_take_no_longer_on_a_long_line() -> None:
    pattern = "bridge" + "*a" * 60 + "*bridge"
    text = "bridge" + "a" * 100_000
    assert cleaner(pattern).clean(text) is text


def mtclean(*arguments: object, stdin: str = "") -> tuple[int, str, str]:
    done = subprocess.run(
        [sys.executable, "-m", "mtclean", *map(str, arguments)],
        input=stdin.encode(),
        capture_output=True,
        check=False,
    )
    return done.returncode, done.stdout.decode(), done.stderr.decode()


@pytest.mark.parametrize("command", ["check", "fix", "diff"])
def test_the_commands_read_the_lines_from_a_file(tmp_path: Path, command: str) -> None:
    path = tmp_path / "lines.txt"
    path.write_text("# our page\nDial 555*\n", encoding="utf-8")
    _, shown, _ = mtclean(command, "--furniture-lines", path, stdin=story("Dial 555-1234 now"))
    assert shown == story() if command == "fix" else "FUR090" in shown


def test_a_file_that_cannot_be_used_is_an_error(tmp_path: Path) -> None:
    path = tmp_path / "lines.txt"
    assert mtclean("check", "--furniture-lines", path)[2].endswith("No such file or directory\n")
    path.write_text("*\n", encoding="utf-8")
    code, _, message = mtclean("check", "--furniture-lines", path)
    assert code == 2
    assert message.startswith("mtclean: the furniture line '*' would match too much")
