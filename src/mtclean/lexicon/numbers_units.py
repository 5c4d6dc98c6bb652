"""Units, currencies and countable nouns for the number rules.

Provenance: written for this project from general knowledge.
"""

from __future__ import annotations

from mtclean.lexicon.typography_words import listed

CURRENCIES = listed(
    """
    yuan renminbi RMB dollars dollar euros euro pounds yen won rubles roubles ruble rouble rupees
    rupee rupiah baht ringgit dong pesos peso reais real lira liras lire francs kronor kroner
    krona krone krones crowns koruna zlotys zloty zlotych forints forint leva lei leu hryvnia
    hryvnias tenge lari dram dinars dinar dirhams dirham riyals riyal rials rial shekels shekel
    naira cedis rand shillings birr kwacha soles USD EUR GBP CNY JPY CHF HKD patacas sterling
    """
)

MEASURES = listed(
    """
    percent percentage degrees degree kilometers kilometres kilometer kilometre km meters metres
    meter metre centimeters centimetres cm millimeters millimetres mm miles mile feet inches yards
    hectares hectare acres acre mu square cubic tons tonnes ton tonne kilograms kilogram kilos
    kilogrammes kg grams grammes liters litres liter litre barrels hours hour minutes seconds days
    weeks months years points magnitude gigawatts gigawatt megawatts megawatt kilowatts kilowatt
    kilowatt-hours terawatts terawatt kWh MWh TWh TWH GWh GW MW lakh crore knots nanometers
    light-years times
    """
)

MAGNITUDES = ("trillion", "billion", "million")

PEOPLE = listed(
    """
    people persons residents inhabitants citizens soldiers troops students pupils teachers
    patients deaths cases infections doses vaccines tests samples votes voters passengers tourists
    visitors refugees migrants workers employees jobs households families children women men girls
    boys houses homes apartments buildings schools hospitals beds vehicles cars trucks buses
    tickets copies books companies enterprises firms shops villages towns farmers fishermen
    doctors nurses officers policemen police prisoners victims casualties fans spectators
    participants volunteers subscribers followers users customers migrants Jews Muslims Christians
    Palestinians Syrians Ukrainians Russians Germans Americans trees animals birds sheep cows pigs
    chickens horses supporters demonstrators protesters members delegates athletes runners
    signatures complaints applications meters metres kilometers kilometres hectares tons tonnes
    square personnel netizens viewers views readers fires accidents crimes flights trains pieces
    units sets euros dollars yuan rubles pesos pounds yen crowns lira dong rupiah
    """
)
"""Plural nouns that a group of thousands may count; measures and currencies among them."""

PERSONS = frozenset(PEOPLE) - frozenset(
    listed(
        """
    meters metres kilometers kilometres hectares tons tonnes square units euros dollars yuan
    rubles pesos pounds yen crowns lira dong rupiah points
    """
    )
)
"""What comes in whole numbers: three decimals before it are thousands."""

MONTHS = listed(
    """
    January February March April May June July August September October November December
    """
)
