"""The rule made of the packs for armed forces."""

from __future__ import annotations

from mtclean.lexicon.packs import zh_military, zh_weapons
from mtclean.table import table_rule

chinese_military = table_rule(
    code="TRM028",
    name="literal-military-term",
    summary="Use the established English of the force or the weapon.",
    doc="""Chinese names of forces and weapons are words of the language: 战区 is a theater command
    and, literally, a war zone, 机 an aircraft and a machine, 毒刺 the Stinger and a poison thorn.
    Words that can mean themselves need a word of the field nearby; names of disputed reefs are
    only flagged.
    """,
    rows=zh_military.ROWS + zh_weapons.ROWS,
)
