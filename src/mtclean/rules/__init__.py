"""The rules, one module (or folder, when large) a stage, in the order of the chain."""
