"""Offices: titles and bodies that were translated literally or turned round."""
