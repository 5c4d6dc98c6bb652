"""Words by which persons are told from other things; written for mtclean."""

from __future__ import annotations

from mtclean.lexicon.wordlist import listed

NOT_MEN = listed("caiman german human leman oman ottoman roman shaman talisman woman")
"""Words that end in *man* and do not mean one."""

ANYBODY = listed("somebody someone")
"""Words for a person nobody has named."""

NATIONALS = listed(
    """Arab Briton Dane Finn Frenchman Irishman Kurd Pole Scot Serb Slovak Spaniard Swede Turk"""
)
"""What a person of a people is called where the adjective is another word."""

AMBIGUOUS_NOUNS = listed(
    """accused anchor anybody anyone chair everybody everyone female fish human justice
    local male minor model national native nobody private seal twin"""
)
"""Words for a person that are another kind of word more often."""

STATES = listed(
    """Ala. Ariz. Ark. Calif. Colo. Conn. Del. Fla. Ga. Ill. Ind. Kan. Ky. La. Md. Mass. Mich.
    Minn. Miss. Mo. Mont. Neb. Nev. N.H. N.J. N.M. N.Y. N.C. N.D. Okla. Ore. Pa. R.I. S.C. S.D.
    Tenn. Tex. Vt. Va. Wash. W.Va. Wis. Wyo. Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan
    Ky Md Mass Mich Minn Mont Neb Nev Okla Ore Tenn Tex Wash Wis Wyo Ont Que"""
)
"""How news agencies shorten the names of American states and Canadian provinces."""

HEROES = listed(
    """activist athlete celebrity champion climber cyclist dancer figure-skater footballer golfer
    grandmaster gymnast hurdler journalist laureate lawmaker leader legislator politician
    sprinter influencer medalist medallist runner singer skater skier star superstar swimmer
    teen teenager"""
)
"""What news call the person they are about, so as not to repeat the name."""

GENDERED_ADJECTIVES = {"female": "f", "pregnant": "f", "lady": "f", "male": "m"}
"""Words that tell the gender of the noun they stand before."""

PERSONS_HIDDEN = listed("confession couple deceased incumbent latter parents porter rector")
"""Nouns that hold, or stand for, somebody who may be a man."""

THINGS = listed(
    """Lower Upper North South East West Northern Southern Eastern Western Central Avenue Bridge
    Cape Castle Church Fort Fortress Grand Highway Hurricane Lake Lok Mount Operation Palace
    Peak Project Radio Route Square Storm Street Studio Team Typhoon Villa"""
)
"""Words that begin the name of something that is no person."""

FIELDS = listed(
    """agriculture board chamber committee council court culture defence defense economy education
    energy environment finance foreign health house industry interior justice labor labour law
    office party police prime science security sports state tourism trade transport"""
)
"""Words that stand before what somebody is in an office: “the education minister”."""
