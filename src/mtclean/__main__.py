"""Run the command line with ``python -m mtclean``."""

from mtclean.cli import main

main(prog_name="mtclean")
