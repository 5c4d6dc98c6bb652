"""Names of nations that are right, or may be, with a small letter before certain words.

Compiled by hand: terms of kitchen, household and workshop that dictionaries write small.
"""

from __future__ import annotations

from mtclean.lexicon.wordlist import listed

NEVER_A_NATION = listed(
    """afghan afghani arab arctic basque bermuda cambrian caucasian chad chile china congo creole
    cuba dane dominica ecuador gabon georgia grenada guernsey guinea iberian ivory japan
    java jersey jordan kiwi lao latin latina latino lebanon lesbian limousin macao mali
    malta manx monaco mongol moor niger norman oman palau panama pole polish roman saint saxon
    scot scotch scots serb slav slave soviet swede tatar thai togo tonga turk turkey
    tyrolean vatican wales walloon welsh western"""
)
"""Words that are no nation with a small letter, or not surely one."""

SMALL_BEFORE = listed(
    """accent army bath beans billy blind blinds blue bond bread brick broom bulldog bun bungalow
    buttercream cabbage cap caps carpet checkers cheese chocolate chop chops cigar cigars
    coat coffee corn courage cream crepe curve cut delight disease doll dolls door doors
    dressing drill elm eye eyes flu fried fries fry gold green hash hat hats heel heels herb
    horn ink ivy juice kiss kissing knife knot leather leave letter letters lilac lily loaf
    mahogany maple marigold measles moss mustard nut nuts oak oil onion oven ovens paper
    pastry pea peas pepper peppers plait plug polish poodle pox press pudding puff red rice
    roll rolls rose roulette rubber rug rugs salad sauce sausage sausages screen screw seam
    setter shepherd shepherds shower silk silver slipper spaniel spice square standoff steak
    steel stew stick stool stout style summer tan tea terrier toast toffee tortoise treat
    turnip twist uncle vanilla varnish vermouth violet walnut water wave wax wedding whiskey
    whisky white window windows wine wolfhound worsted wrap yew yoghurt yogurt"""
)
"""Nouns before which house styles write the adjective of a nation with a small letter."""
