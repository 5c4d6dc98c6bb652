"""Print the public figures whose first name or surname tells their gender by itself.

    python scripts/redundant_figures.py [--contradicted]

They need no entry unless they hold an office in which everybody knows them. With
``--contradicted`` those are printed whose name tells the other gender: these need their entry, if
it is right.
"""

from __future__ import annotations

import argparse

from mtclean.lexicon.genders import unknown_name_gender
from mtclean.lexicon.public_figures import PUBLIC_FIGURES


def main() -> None:
    """Print one name a line, with its gender and what tells it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--contradicted", action="store_true")
    options = parser.parse_args()
    for name, gender in PUBLIC_FIGURES.items():
        told = unknown_name_gender(tuple(name.split()))
        if told is not None and (told[0] != gender) == options.contradicted:
            print(name, gender, told[1], sep="\t")


if __name__ == "__main__":
    main()
