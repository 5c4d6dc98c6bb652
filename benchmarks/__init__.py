"""Speed of the chain and of each rule, against peers, in one run: ``python -m benchmarks``."""
