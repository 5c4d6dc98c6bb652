"""Sentence bounds: a table of cases, laws over any text, and time that grows linearly."""

from __future__ import annotations

import doctest
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mtclean.text import sentences
from mtclean.text.sentences import sentence_spans

# A bar marks each bound: " | " where the text has a space, "|" where it has none.
CASES = """
# scars of machine translation
The meeting ended.|The next one is in May.
The meeting ended!|The next one is in May.
The meeting ended?|Nobody knew.
"The meeting ended."|The next one is in May.
“The meeting ended.”|The next one is in May.
The meeting ended.|“The next one is in May,” he said.
The meeting ended.|"The next one is in May," he said.
The meeting (of two) ended.)|The next one is in May.
The meeting ended . | The next one is in May .
The meeting ended .|The next one is in May.
"He said it ended. " | The next one is in May.
The meeting ended. | " The next one is in May," he said.
“We won. ” | The others lost.
“We won! ” | “They lost,” he said.
“We won, folks! " | She smiled.
"We won. | It was late. " | She smiled.
(See page 5. ) | The others lost.
(See page 5. ) he said.
Shares of Amazon.Com rose.
The code runs on Node.Js and in Report.Pdf files.
Mr.Smith met Gen.Li near St.Louis.
Write to www.Example.Org or info@Example.Org now.
In Nov.Then it was cold.
He searched on Yahoo!Mail for it.
Well...Trump did not come.
They invested 36.4 billion US dollars. UU or 47.32 percent of the direct investment.
The president of the EE. UU. met Mr. Xi.
He lives in the EE. UU. | The city is small.
Trade with the US. UU. grew.
EE. UU. and China talked.
The talks began at 9 a. m. on Monday.
The talks began at 9 p. m. | The delegates ate first.
He won. and then he left.
The inflation rate rose. | the prices of the food followed.
The rate was approx. the same.
The rate rose by 3. 5 percent.
Trade rose by 5 .3 percent.
会议结束。|The next one is in May.
The meeting ended。|The next one is in May.
The meeting ended。 | The next one is in May.
“Will it end？”|He did not know！|Nobody did。
他来了。|她走了！|为什么？
The meeting ended。」|The next is in May.
He came . . . and left.
The firm "Acme" . | The end .
He came.. | The next day he left.
He came., she left.
 The meeting ended. |   The next one did not.
The meeting ended.  |  The next one did not.
He left at noon. | the United States did not.
He left. | <> came.
# the United States and other dotted names
He flew to the U.S. | The trip was long.
He flew to the U.S. Senate on Monday.
He flew to the U.S. | In May he came back.
The U.S. President and the U.S. Under Secretary met.
The U.S. No. 2 diplomat spoke.
The U.S. All-Star team won.
The U.N. Security Council met. | It voted.
The U.K. Parliament and the E.U. Commission agreed.
He left the U.K. | But he came back.
WASHINGTON, D.C. (AP) — The Senate voted.
She works in Washington D.C. | He does not.
"He left the U.S." | The judge disagreed.
The firm (based in the U.S.) said no.
The firm is small (like most in the U.S.). | Profits rose.
U.S. | The country.
# titles
Mr. Smith met Mrs. Jones and Ms. Li.
Dr. No met Prof. The.
Gen. Lt. Col. Sgt. Rev. Hon. Gov. Sen. Rep. Smith spoke.
He met ex-Gov. Brown and then-Sen. Obama.
Lt. Gen. H. R. McMaster resigned. | President Trump named Mr. Bolton.
"Mr. Smith is here." | "Dr. Li is not."
Martin Luther King Jr. Day is in January.
He met Robert Downey Jr. | They talked.
The police in St. Petersburg and on St. John's Ave. Monday said so.
ST. LOUIS (Reuters) - A man was shot.
She lives on Main St. | The house is old.
The mayor of Ft. Worth climbed Mt. Everest.
dr. Novak and mr. Li came.
Messrs. Li and Wang signed.
# initials
J. K. Rowling wrote it. | J.K. Rowling read it.
George W. Bush and John F. Kennedy met. | Harry S. Truman did not.
J. R. R. Tolkien was a professor. | He wrote.
J. A. Smith won.
It was plan B. | The first plan failed.
Samuel L. Jackson's film opened.
He wrote with D. H. Lawrence. | It sold well.
# companies
Apple Inc. and Ford Motor Co. said so.
He works for Apple Inc. | The firm pays well.
Apple Inc. Chief Executive Tim Cook spoke.
Huawei Technologies Co. Ltd. was founded in 1987.
Alibaba Group Holding Ltd. | It is in Hangzhou.
Warner Bros. Discovery Inc. lost money.
Goldman Sachs & Co. LLC advised. | Nobody paid.
# months, times, numbers
BEIJING, Nov. 19 (Xinhua) -- The meeting ended. | It was short.
MOSCOW. Jan 20 (Interfax) - The bank said so.
He came in Jan. 2019 and left on Feb. 3.
He came in Nov. | The snow fell.
It is at 5 p.m. Monday.
It is at 5 p.m. Eastern time.
It ended at 5 p.m. | The crowd left.
It begins at 10 a.m. and ends at 3 p.m. on May 5.
He is No. 5 in the world and lives at No. 10 Downing St. in London.
Did he win? | No. | He lost.
He said no. | She said yes.
See Fig. 3, Vol. II, pp. 5 and Art. 7 of Sec. 2.
Nos. 5 and 6 fell.
The price rose 3.5 percent to $4.50. | Version 2.0.1 came out.
It rose to 5.3. | The bank was glad.
He was born in 1990. | She was born in 1991.
He was born in 1990. | 20 people came.
It happened on 19. November in Prague.
It happened on 19. 11. 2020 in Prague.
Ten people died. | 20 were hurt. | $5 million was lost.
They won by 11-0. | 15 people saw it.
Cases rose to 204. | 4,090 people recovered.
He read it on KP.ru. | KP.ru wrote it.
She studied Fine Arts. | “I paint,” she said.
They have the spirit of "Tono Gen." | All four bat.
It cost 5%. | Nobody paid.
It grew to 3,000. | That is a lot.
# lists
1. First we ate. | 2. Second we slept.
1. First
1.2. Scope of the law
A. The first answer
B. The second answer
IV. The fourth chapter
There are two reasons: 1. Money is short. | 2. Time is short.
# Latin
The case of Roe v. Wade vs. the state. | It was long.
Real Madrid vs. Barcelona was dull.
They ate apples, pears, etc. and left.
They ate apples, pears, etc. | Then they left.
They sell fruit, e.g. Apples, i.e. Food, cf. Chapter 5.
She has a Ph.D. in physics. | He has an M.D. from Yale.
She has a Ph.D. | He does not.
# question and exclamation marks
Who won? | Nobody. | Really?! | Yes!!! | The end.
"Stop!" he said. | "Why?" she asked.
“Stop!” he said.
“Stop!” Trump told reporters.
"Who won?" Mr. Smith asked. | Nobody knew.
"Who won?" Finance Minister Li Wei asked.
"Who won?" | The crowd was silent.
"Who won?" | Smith did not know.
"Stop!" – Putin said.
Yahoo! said so. | Yahoo! Inc. and Yum! Brands agreed.
He worked for Yahoo! | The firm was sold.
He watched Jeopardy! and Mamma Mia! with her.
The minister (who is 90!) spoke.
The minister (90?) Smith spoke. | He left.
What? why not?
¿Who won? | ¡Nobody!
# ellipses
He waited... and waited.
He waited… and left.
He waited... | The train came.
He waited… | Then it came.
I... I do not know.
It will be 13... 15 degrees.
He waited. [...] | The train came.
The [...] President came.
... and then he left.
# quotes, brackets, dashes
“We won.” | He smiled.
"We won." | He smiled.
'We won.' | He smiled.
"We won." he said.
"We won," he said. | "They lost."
He said, "We won." | "They lost," she said.
(We won.) | The others lost.
We won. | (The others lost.) | Nobody cried.
We won (by a goal). | The others lost.
He said that "we won". | The others lost.
He said that 'it's "over".' | The others lost.
«We won.» | «They lost.»
He left. | - She stayed.
He left. | — “We won,” he said.
He left. (see page 5)
We won.’” | He smiled.
# names of sites, files and things
See example.com. | The site is slow.
See www.example.com/a.html?b=c.d or file.txt for more.
The .NET and Node.js teams met at 5.30 p.m.
Amazon.com Inc. rose. | Booking.com fell.
eBay fell. | iPhone sales rose. | iOS did not.
will.i.am sang.
NATO said so. | NATO is an alliance. | EU officials agreed.
@realDonaldTrump wrote it. | #MeToo grew. | @AP said so.
# nothing to split
No terminator here
Headline: Trump wins, Clinton loses
.
...
"
Stop.
"""

TABLE = [line for line in CASES.splitlines() if line.strip() and not line.startswith("# ")]


def split(text: str) -> list[str]:
    return [text[start:end] for start, end in sentence_spans(text)]


def test_table_is_large() -> None:
    assert len(TABLE) >= 120


@pytest.mark.parametrize("line", TABLE)
def test_table(line: str) -> None:
    text = line.replace(" | ", " ").replace("|", "")
    assert split(text) == [part.strip() for part in line.split("|")]


@pytest.mark.parametrize("text", ["", " ", "\n", "\t \u3000\u2028"])
def test_blank(text: str) -> None:
    assert sentence_spans(text) == []


def test_newline_is_white_space() -> None:
    assert split("\nMr.\nSmith won.\nThe others\nlost.\n") == [
        "Mr.\nSmith won.",
        "The others\nlost.",
    ]


def test_offsets_are_code_points() -> None:
    assert sentence_spans(" 😀 won. The 😀.") == [(1, 7), (8, 14)]


def test_doctest() -> None:
    assert doctest.testmod(sentences).failed == 0


PIECE_TEXT = (
    "Mr. U.S. EE. UU. No. 5 1. 19. Nov. Inc. a.m. p. m. ... … ! ? ?! 。 ？ . , : - -- — \" “ ” ' ’"
    " ( ) [ ] [...] « » The In He I A said the Trump ended iPhone Yahoo! example.com Com 2019 é 会"
    " \ud800 \x00 \n \u00a0"
)
PIECES = st.sampled_from(PIECE_TEXT.split(" "))
TEXTS = st.one_of(
    st.text(st.characters(exclude_categories=())),
    st.text('.!?…。 "”)(-aAbB1\n', max_size=40),
    st.builds("".join, st.lists(st.one_of(PIECES, st.just(" "), PIECES.map(lambda p: p + " ")))),
)


@given(TEXTS)
def test_laws(text: str) -> None:
    spans = sentence_spans(text)
    assert spans == sentence_spans(text)
    covered = 0
    for start, end in spans:
        assert covered <= start < end <= len(text)
        assert not text[covered:start].strip()
        assert text[start:end] == text[start:end].strip()
        covered = end
    assert not text[covered:].strip()


@given(TEXTS)
def test_a_sentence_splits_into_itself(text: str) -> None:
    for sentence in split(text):
        assert split(sentence) == [sentence]


@given(TEXTS)
def test_white_space_around_changes_nothing(text: str) -> None:
    moved = [(start + 2, end + 2) for start, end in sentence_spans(text)]
    assert sentence_spans(f" \n{text}\n ") == moved


UNITS = (
    '. | " | A |a|.|"|A|. |." |A. |. A|a.Aa|. " A|(. |. - A|?" A |。|aa." |1. |\n|x. " Th|x."The|(|'
    '- |. - |.) |! |!? |…|a. "|[...] The |UU. |Mr. |?" Aa Aa '
)


@pytest.mark.parametrize("unit", UNITS.split("|"))
def test_time_is_linear(unit: str) -> None:
    text = unit * (100_000 // len(unit))
    began = time.perf_counter()
    sentence_spans(text)
    assert time.perf_counter() - began < 2.0  # milliseconds to 0.2 s; quadratic takes a minute
