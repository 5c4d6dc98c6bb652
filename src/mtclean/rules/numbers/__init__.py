"""Numbers: decimal and thousands marks, money, dates, times, chained units.

No number changes its value without proof: the rules move marks, spaces and units.
"""
