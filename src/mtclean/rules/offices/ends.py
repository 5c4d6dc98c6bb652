"""What may follow the name of an office in a sentence."""

from __future__ import annotations

from mtclean.text.pattern import Pattern

AFTER_OFFICE = Pattern(
    r"[,.;:!?)\]”\"\n]|$|['’]s\b| (?:said|says|told|added|and (?:his|her|the|its)|has|had|is|was|"
    r"will|would|can|could|may|must|on|in|who|since|during|from|until|to|at|by|met|visited|"
    r"announced|promised|opened|attended|spoke|signed|expressed|stressed|noted|urged|called|"
    r"thanked|wants|hopes|believes|arrived|left|warned|condemned|welcomed|wrote|gave|took|made|went|came|flew|sent|also|again|then|now|later|[a-z]{2,14}ed|yesterday|"
    r"today)\b"
)
"""A mark, the end, or a word that is no noun: the office is named in full."""
