"""The rules, one module (or folder, when large) a stage, in the order of the chain.

A module whose name begins with an underscore holds no rules and is loaded when one needs it.
"""
