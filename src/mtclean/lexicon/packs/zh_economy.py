"""Terms: economy and statistics of China as engines render them from Chinese.

Compiled by hand from machine-translated news and the usage of official English; facts, under the
licence of the project. Only phrases that mean nothing else, or whose condition settles it.
"""

from __future__ import annotations

from mtclean.lexicon.packs.common import CHINA
from mtclean.table import Row, When

__all__ = ["ROWS"]

_IN_CHINA = When(region=CHINA)
_STATISTICS = (
    "percent",
    "per cent",
    "%",
    "year-on-year",
    "month-on-month",
    "statistics",
    "value",
)

ROWS = (
    Row(
        "social-consumer-goods",
        ("total retail sales of social consumer goods", "retail sales of social consumer goods"),
        "total retail sales of consumer goods",
        bad=(
            (
                "Total retail sales of social consumer goods rose in May.",
                "Total retail sales of consumer goods rose in May.",
            ),
        ),
        good=("Retail sales of consumer goods are a social barometer.",),
    ),
    Row(
        "urban-survey-unemployment",
        ("urban survey unemployment rate", "survey urban unemployment rate"),
        "surveyed urban unemployment rate",
        bad=(
            (
                "The urban survey unemployment rate was 5.2 percent.",
                "The surveyed urban unemployment rate was 5.2 percent.",
            ),
        ),
        good=("An urban survey put the unemployment rate at 5 percent.",),
    ),
    Row(
        "above-scale",
        (
            "industrial enterprises above scale",
            "industrial enterprises above the scale",
            "industries above scale",
            "industrial enterprises above the designated scale",
        ),
        "industrial enterprises above designated size",
        bad=(
            (
                "Profits of industrial enterprises above scale fell 2 percent.",
                "Profits of industrial enterprises above designated size fell 2 percent.",
            ),
        ),
        good=("Industrial enterprises above a certain size must report.",),
    ),
    Row(
        "precise-poverty-alleviation",
        (
            "precise poverty alleviation",
            "precision poverty alleviation",
            "accurate poverty alleviation",
        ),
        "targeted poverty alleviation",
        bad=(
            (
                "Precise poverty alleviation began in 2013.",
                "Targeted poverty alleviation began in 2013.",
            ),
            (
                "He gave a talk on an accurate poverty alleviation plan.",
                "He gave a talk on a targeted poverty alleviation plan.",
            ),
        ),
        good=("Precise, poverty-focused aid works, the charity said.",),
    ),
    Row(
        "carbon-neutralization",
        ("carbon neutralization", "carbon neutralisation"),
        "carbon neutrality",
        bad=(
            (
                "China aims at carbon neutralization by 2060.",
                "China aims at carbon neutrality by 2060.",
            ),
        ),
        good=("A carbon neutralization process for waste water was patented in Ohio.",),
        when=When(
            region=CHINA,
            near=("2060", "peak", "peaking", "emission*", "climate"),
            far=("patent*", "process"),
        ),
    ),
    Row(
        "carbon-summit",
        ("carbon summit and carbon neutral", "carbon summit and carbon neutrality"),
        "carbon peak and carbon neutrality",
        bad=(
            (
                "Steelmakers set goals of carbon summit and carbon neutrality.",
                "Steelmakers set goals of carbon peak and carbon neutrality.",
            ),
        ),
        good=("The carbon summit in Oslo, and carbon neutral flights to it, made news.",),
    ),
    Row(
        "double-circulation",
        ("double cycle", "double circulation", "two cycle"),
        "dual circulation",
        bad=(
            (
                "Beijing promotes a double-cycle development pattern.",
                "Beijing promotes a dual circulation development pattern.",
            ),
        ),
        good=(
            "A double circulation of blood is found in Chinese birds.",
            "Two-cycle engines roar.",
        ),
        when=When(
            region=CHINA,
            before=("development", "pattern", "new development", "strategy"),
        ),
    ),
    Row(
        "rise-by-the-limit",
        ("rose by the limit", "rose the limit", "rose to the limit board"),
        "rose by the daily limit",
        bad=(
            (
                "In Shenzhen, 40 stocks rose by the limit.",
                "In Shenzhen, 40 stocks rose by the daily limit.",
            ),
        ),
        good=("The river rose to the limit of the wall at Wuhan.",),
        when=When(near=("stock*", "share*", "index", "bourse*"), region=CHINA),
    ),
    Row(
        "china-europe-class-train",
        ("Central European class train", "China-Europe class train", "China-EU class train"),
        "China-Europe freight train",
        bad=(
            (
                "A Central European class train left Xi'an on Monday.",
                "A China-Europe freight train left Xi'an on Monday.",
            ),
            (
                "Two China-Europe class trains reached Duisburg.",
                "Two China-Europe freight trains reached Duisburg.",
            ),
        ),
        good=("First-class trains of Central European railways have dining cars.",),
        plural="China-Europe freight trains",
    ),
    Row(
        "resume-work-and-production",
        (
            "resumption of work and resumption of production",
            "return to work and resumption of production",
            "rework and resumption of production",
        ),
        "resumption of work and production",
        bad=(
            (
                "The city spoke of an orderly resumption of work and resumption of production.",
                "The city spoke of an orderly resumption of work and production.",
            ),
        ),
        good=("After the resumption of work, production resumed too.",),
    ),
    Row(
        "new-district-pudong",
        ("Pudong New District", "Xiong'an New District", "Xiongan New District"),
        "Pudong New Area",
        bad=(
            (
                "A school opened in the Pudong New District of Shanghai.",
                "A school opened in the Pudong New Area of Shanghai.",
            ),
        ),
        good=("Pudong is a new district for many readers.",),
        when=When(quoted=True),
        exact=True,
    ),
)
