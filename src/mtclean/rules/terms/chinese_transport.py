"""The rule made of the packs for transport, space flight and sport of China."""

from __future__ import annotations

from mtclean.lexicon.packs import zh_space, zh_sport, zh_transport
from mtclean.table import table_rule

chinese_transport = table_rule(
    code="TRM024",
    name="literal-chinese-transport-term",
    summary="Use the established English of Chinese transport, space flight and sport.",
    doc="""Trains, spacecraft, clubs and positions of players have names that engines translate by
    their parts: 神舟 becomes the "Divine Boat", 副攻 a "deputy attacker", 动车组 a "motor train
    group". Names stand by themselves; what is right of other things needs the railway, the orbit
    or the sport near.
    """,
    rows=(*zh_transport.ROWS, *zh_space.ROWS, *zh_sport.ROWS),
)
