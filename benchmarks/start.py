"""How long it takes to start: user time of whole processes."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path
from statistics import median

from benchmarks.timing import table

FIRST = "from mtclean import clean; clean('The minister can not attend the talks.')"


def user_ms(arguments: list[str], repeats: int = 15) -> tuple[float, float]:
    """Return the medians of user and user + system time of a process, in milliseconds."""
    user, both = [], []
    for _ in range(repeats + 1):
        pid = os.posix_spawn(
            arguments[0],
            arguments,
            os.environ,
            file_actions=[
                (os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0),
                (os.POSIX_SPAWN_OPEN, 2, os.devnull, os.O_WRONLY, 0),
            ],
        )
        _, _, usage = os.wait4(pid, 0)
        user.append(1000 * usage.ru_utime)
        both.append(1000 * (usage.ru_utime + usage.ru_stime))
    return median(user[1:]), median(both[1:])


def main() -> None:
    """Print the start-up times beside their targets."""
    command = str(Path(sys.executable).with_name("mtclean"))
    with tempfile.TemporaryDirectory() as folder:
        line = Path(folder, "line.txt")
        line.write_text("The minister can not attend the talks.\n", encoding="utf-8")
        cases = [
            ("python -c pass", [sys.executable, "-c", "pass"], "–"),
            ("import ftfy", [sys.executable, "-c", "import ftfy"], "–"),
            ("import mtclean", [sys.executable, "-c", "import mtclean"], "–"),
            ("import mtclean, first clean", [sys.executable, "-c", FIRST], "100 ms"),
            ("mtclean check, one line", [command, "check", str(line)], "120 ms"),
            ("mtclean --version", [command, "--version"], "60 ms"),
        ]
        rows = []
        for label, arguments, target in cases:
            user, both = user_ms(arguments)
            rows.append([label, f"{user:.0f} ms", f"{both:.0f} ms", target])
    print(table(["process", "user", "user + system", "target"], rows) + "\n")


if __name__ == "__main__":
    main()
