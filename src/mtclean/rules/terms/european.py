"""The rules made of the packs for German, Dutch, Nordic, Slavic and Baltic languages and Hebrew."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mtclean.lexicon.packs import cs_pl, de, de_economy, he, nordic, ru_uk, ru_uk_society
from mtclean.rules.terms.covid import covid_spelling
from mtclean.table import Match, table_rule

if TYPE_CHECKING:
    from mtclean.text.document import Document


def _covid_name(document: Document, match: Match) -> str:
    if match.becomes != "COVID-19":
        return match.becomes
    return covid_spelling(document.masked, match.start, match.end)


german_dutch = table_rule(
    code="TRM036",
    name="literal-german-dutch-term",
    summary="Use the established English of German and Dutch terms.",
    doc="""Compounds of German and Dutch come out as their parts: *Kindergeld* as "child money",
    *Rettungsschirm* as "rescue umbrella", *Süddeutsche Zeitung* as "South German newspaper". Where
    the words mean something in English too, the document must name the country or its parties.
    """,
    rows=de.ROWS + de_economy.ROWS,
)

nordic_finnish = table_rule(
    code="TRM037",
    name="literal-nordic-finnish-term",
    summary="Use the established English of Nordic and Finnish terms.",
    doc="""Swedish, Danish, Norwegian, Icelandic and Finnish have words for institutions of their
    own, as *ääniharava* "vote rake" for a vote magnet, or *Íslensk erfðagreining* for deCODE
    genetics. Words that English has too need their country and their field.
    """,
    rows=nordic.ROWS,
)

russian_ukrainian = table_rule(
    code="TRM038",
    name="literal-russian-ukrainian-term",
    summary="Use the established English of Russian and Ukrainian terms.",
    doc="""Set phrases of Russian and Ukrainian news, its officials, armed forces, courts and media,
    come out word by word: *спецборт* as "special board", *подписка о невыезде* as "subscription not
    to leave". Wording that takes a side in the war is left as it stands.
    """,
    rows=ru_uk.ROWS + ru_uk_society.ROWS,
)

czech_polish = table_rule(
    code="TRM039",
    name="literal-czech-polish-term",
    summary="Use the established English of Czech, Slovak and Polish terms.",
    doc="""Parties, media and set phrases of Czech, Slovak and Polish news are translated by their
    words: the party ANO becomes "YES", *rouška* a "veil", *Gazeta Wyborcza* an "election
    newspaper". Words that English has too need the country and their field.
    """,
    rows=cs_pl.ROWS,
    adapt=_covid_name,
)

hebrew = table_rule(
    code="TRM040",
    name="literal-hebrew-term",
    summary="Use the established English of Hebrew terms.",
    doc="""Names of Israeli parties, media and services are words, and engines translate them:
    *Galei Tzahal* becomes "IDF waves", *Kahol Lavan* half "Kajol-Laban" by way of Russian. Every
    row is bound to Israel, unless its phrase means nothing else.
    """,
    rows=he.ROWS,
)
