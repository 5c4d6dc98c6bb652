"""Forms and offers that ask the reader to log in, register or subscribe.

The lines stand in :mod:`mtclean.lexicon.furniture.account`.
"""

from __future__ import annotations

from collections.abc import Iterator

from mtclean.lexicon.furniture import rows
from mtclean.rule import Alters, Scope, View, rule
from mtclean.rules.furniture.lines import remove_rows, triggers
from mtclean.text.edit import Edit

_ACCOUNT = rows("account")


@rule(
    code="FUR003",
    name="account-line",
    summary="Remove a line that asks the reader to log in, register or subscribe.",
    triggers=triggers(_ACCOUNT),
    scope=Scope.DOCUMENT,
    alters=Alters.LINES,
    bad=[
        (
            "The bridge was shut on Monday.\n\nAlready have an account? Login here",
            "The bridge was shut on Monday.\n",
        ),
        (
            (
                "The bridge was shut on Monday.\nSign up for our daily newsletter\nIt is to open in"
                " June."
            ),
            "The bridge was shut on Monday.\nIt is to open in June.",
        ),
        (
            "The bridge was shut on Monday.\nSubscribe now for unlimited access",
            "The bridge was shut on Monday.\n",
        ),
        (
            (
                "The bridge was shut on Monday.\nNever miss important updates! Never miss important"
                " updates!"
            ),
            "The bridge was shut on Monday.\n",
        ),
    ],
    good=[
        (
            "Patients who sign up before June can log in with a card.\nThose who already have an"
            " account will be asked to register again."
        ),
        (
            "The weekly asked its readers to subscribe to it or lose it.\nTwo thousand signed"
            " up for the newsletter; 31 subscribed."
        ),
        "Latest jobs figures disappoint\n\nThe number of jobs fell by 4,000 in May.",
        "Never miss a train again, the railway promised its customers.\nIt kept its word.",
    ],
)
def account_line(view: View) -> Iterator[Edit]:
    """Forms to log in, register or subscribe stand around an article and are scraped with it.

    The words are right in the news about such offers, which is written in whole sentences.
    """
    yield from remove_rows(view, _ACCOUNT)
