"""Terms: the stock markets of China as engines render the market reports.

Compiled by hand from machine-translated news and the usage of the exchanges and agencies; facts,
under the licence of the project. The words of the floor mean other things elsewhere: nearly all
rows need a report on shares that names China or Hong Kong.
"""

from __future__ import annotations

from mtclean.lexicon.packs.common import CHINA
from mtclean.rule import Scope
from mtclean.table import Row, When
from mtclean.text.edit import Safety

__all__ = ["ROWS"]

_ANYWHERE = When()
_SHARES = When(
    region=CHINA,
    near=(
        *("stock", "stocks", "shares", "share", "index", "indexes", "indices", "a-share*"),
        *("bourse*", "composite", "chinext", "investor*", "ipo", "ipos", "listing", "csi 300"),
    ),
)
_FLOOR = When(
    region=CHINA,
    near=(
        *("led", "rose", "fell", "gained", "gains", "losses", "lost", "losers", "gainers"),
        *("surged", "rallied", "rebounded", "strengthened", "weakened", "lifted", "index"),
    ),
    within=Scope.SENTENCE,
)
_SECTORS = (
    *("semiconductor", "chip", "real estate", "brokerage", "securities", "banking"),
    *("liquor", "coal", "military industry", "photovoltaic", "pharmaceutical", "medicine"),
    *("biomedicine", "lithium battery", "insurance", "agriculture", "concept"),
    *("nonferrous metals", "non-ferrous metals", "nonferrous metal", "non-ferrous metal"),
    *("electronics", "aviation", "tourism", "telecom", "communications", "food and beverage"),
    *("real-estate", "infrastructure", "home appliance"),
    *("consumer", "technology", "shipping", "cement", "petroleum", "retail"),
)
_PLATES = (
    "wall",
    "table",
    "plate lottery",
    "license*",
    "licence*",
    "number plate*",
    "green",
    "motorist*",
    "potter*",
    "bone*",
)

ROWS = (
    Row(
        "zh-limit-board",
        (
            "daily limit board",
            "up limit board",
            "limit-up board",
            "price limit board",
            "trading limit board",
        ),
        "daily limit",
        bad=(
            (
                "Shares of the Shenzhen firm opened at the daily limit board.",
                "Shares of the Shenzhen firm opened at the daily limit.",
            ),
        ),
        good=(
            (
                "A daily limit board at the Chinese lake tells anglers how many shares "
                "they may take."
            ),
        ),
        when=_SHARES._replace(
            after=("the", "hit the", "at the", "to the"), far=("angl*", "catch", "fish")
        ),
        hyphens=False,
    ),
    Row(
        "zh-limit-tide",
        (
            "daily limit tide",
            "limit-up tide",
            "daily limit wave",
            "tide of daily limits",
            "limit up tide",
            "daily limit boom",
        ),
        "wave of limit-up gains",
        bad=(
            (
                "Chip stocks in Shanghai saw a daily limit tide.",
                "Chip stocks in Shanghai saw a wave of limit-up gains.",
            ),
        ),
        good=("The daily limit: tide tables decide it, say sharers of the Hong Kong pier.",),
        when=_SHARES,
        hyphens=False,
    ),
    Row(
        "zh-two-cities",
        (
            "turnover of the two cities",
            "turnover in the two cities",
            "turnover of two cities",
        ),
        "combined turnover of the Shanghai and Shenzhen bourses",
        bad=(
            (
                "The turnover of the two cities reached 1 trillion yuan; shares in Shanghai rose.",
                (
                    "The combined turnover of the Shanghai and Shenzhen bourses reached 1 "
                    "trillion yuan; shares in Shanghai rose."
                ),
            ),
        ),
        good=("The turnover of the two cities' football clubs in China doubled.",),
        when=_SHARES._replace(not_before=("'", "’", "club*", "football", "shop*")),
        hyphens=False,
    ),
    Row(
        "zh-two-cities-stocks",
        (
            "stocks in the two cities",
            "shares in the two cities",
            "stocks of the two cities",
            "individual stocks in the two cities",
        ),
        "stocks on the Shanghai and Shenzhen bourses",
        bad=(
            (
                "More than 3,000 stocks in the two cities fell, and Shanghai closed at 3,287.",
                (
                    "More than 3,000 stocks on the Shanghai and Shenzhen bourses fell, and "
                    "Shanghai closed at 3,287."
                ),
            ),
        ),
        good=("Food stocks in the two cities ran low after the floods in China.",),
        when=_SHARES._replace(
            not_after=(
                "food",
                "housing",
                "grain",
                "rice",
                "vaccine",
                "fish",
                "drug",
                "oil",
                "mask",
            ),
            near=("shanghai", "shenzhen"),
        ),
        hyphens=False,
    ),
    Row(
        "zh-two-cities-index",
        (
            "indexes of the two cities",
            "indices of the two cities",
            "stock indexes of the two cities",
            "stock indices of the two cities",
            "three major indexes of the two cities",
            "major stock indexes of the two cities",
        ),
        "indexes of the Shanghai and Shenzhen bourses",
        bad=(
            (
                "The indexes of the two cities fell, and Shanghai stocks closed at 3,287.",
                (
                    "The indexes of the Shanghai and Shenzhen bourses fell, and Shanghai "
                    "stocks closed at 3,287."
                ),
            ),
        ),
        good=(
            (
                "The air quality indexes of the two cities, Shanghai and Wuhan, fell; "
                "mask stocks rose."
            ),
        ),
        when=_SHARES._replace(
            not_after=("quality", "air", "price", "health", "air quality", "happiness"),
            near=("shanghai", "shenzhen"),
        ),
        hyphens=False,
    ),
    Row(
        "zh-on-the-disk",
        (
            "On the disk",
            "On the disk surface",
            "On the plate",
            "On the disk side",
            "In terms of disk",
            "On the market disk",
        ),
        "In trading",
        bad=(
            (
                "On the disk, chip stocks led the gains in Shenzhen.",
                "In trading, chip stocks led the gains in Shenzhen.",
            ),
        ),
        good=(
            "On the disk, police found lists of stocks held in Shenzhen.",
            "On the plate, stocks of fish from China lay.",
        ),
        when=_SHARES._replace(
            within=Scope.SENTENCE,
            region=CHINA,
            near=("stocks", "sector*", "concept*", "shares", "plate*"),
            far=("found", "lay", "data", "file*", "police", "food", "fish"),
            before=(",",),
        ),
        exact=True,
        hyphens=False,
    ),
    Row(
        "zh-concept-stocks",
        (
            "concept plate",
            "concept plates",
        ),
        "concept stocks",
        bad=(
            (
                "The chip concept plate led gains on the Shanghai index.",
                "The chip concept stocks led gains on the Shanghai index.",
            ),
        ),
        good=("A concept plate by the Chinese potter sold; her shares were up.",),
        when=_SHARES._replace(
            not_after=("a", "the", "this", "her", "his"),
            far=("potter*", "china plate*", "license plate*"),
        ),
        hyphens=False,
    ),
    Row(
        "zh-sector-plate",
        ("plate",),
        "sector",
        bad=(
            (
                "The semiconductor plate rose, and Shenzhen shares gained.",
                "The semiconductor sector rose, and Shenzhen shares gained.",
            ),
            (
                "The real estate plate fell, and the Shanghai index lost 1 percent.",
                "The real estate sector fell, and the Shanghai index lost 1 percent.",
            ),
        ),
        good=(
            "The coal was put on a steel plate; Shanghai shares fell.",
            "A new energy plate, green in China, is for electric cars; their shares rose.",
            (
                "A military plate of the Ming kings was sold in Shanghai by a listed "
                "firm with shares."
            ),
        ),
        when=_FLOOR._replace(after=_SECTORS, far=_PLATES),
        hyphens=False,
    ),
    Row(
        "zh-securities-firms",
        ("securities merchants",),
        "securities firms",
        bad=(
            (
                "Securities merchants in Shanghai opened more stock accounts.",
                "Securities firms in Shanghai opened more stock accounts.",
            ),
        ),
        good=("The merchant of securities in Hong Kong sold stocks.",),
        when=_SHARES,
        hyphens=False,
    ),
    Row(
        "zh-public-funds",
        (
            "public offering fund",
            "public raised fund",
            "public offering of fund",
        ),
        "mutual fund",
        bad=(
            (
                "The public offering fund held shares of 40 firms in China.",
                "The mutual fund held shares of 40 firms in China.",
            ),
            ("Public offering funds sold Shenzhen stocks.", "Mutual funds sold Shenzhen stocks."),
        ),
        good=("The public offering funded a plant in China.",),
        when=_SHARES,
        plural="mutual funds",
        hyphens=False,
    ),
    Row(
        "zh-private-funds",
        (
            "private placement fund",
            "private offering fund",
        ),
        "private fund",
        bad=(
            (
                "Private placement funds bought shares in Shenzhen.",
                "Private funds bought shares in Shenzhen.",
            ),
        ),
        good=("A private placement funded the Chinese plant.",),
        when=_SHARES,
        plural="private funds",
        hyphens=False,
    ),
    Row(
        "zh-main-funds",
        (
            "main force funds",
            "main force capital",
            "main force fund",
        ),
        "institutional money",
        bad=(
            (
                "Net outflow of main force funds from Shanghai shares was 9 billion yuan.",
                "Net outflow of institutional money from Shanghai shares was 9 billion yuan.",
            ),
        ),
        good=("The main funds of the Hong Kong bank hold shares.",),
        when=_SHARES,
        hyphens=False,
    ),
    Row(
        "zh-northbound",
        (
            "northward funds",
            "northward capital",
            "north-facing funds",
            "northgoing funds",
            "north-bound capital funds",
            "northward money",
        ),
        "northbound funds",
        bad=(
            (
                "Northward funds bought Moutai shares in Shanghai.",
                "Northbound funds bought Moutai shares in Shanghai.",
            ),
            (
                "A net 3 billion yuan of northward capital flowed into Shanghai shares.",
                "A net 3 billion yuan of northbound funds flowed into Shanghai shares.",
            ),
        ),
        good=(
            "The Chinese council sent funds northward; shares fell.",
            "The northern capital of China sold bonds and shares.",
        ),
        when=_SHARES,
    ),
    Row(
        "zh-southbound",
        (
            "southward funds",
            "southward capital",
            "south-facing funds",
            "southgoing funds",
            "southward money",
        ),
        "southbound funds",
        bad=(
            (
                "Southward funds bought Tencent shares in Hong Kong.",
                "Southbound funds bought Tencent shares in Hong Kong.",
            ),
        ),
        good=("The council of Hong Kong sent funds southward; shares fell.",),
        when=_SHARES,
        hyphens=False,
    ),
    Row(
        "zh-fixed-increase",
        (
            "directional additional issuance",
            "targeted additional issuance",
            "directional issuance",
        ),
        "private placement",
        bad=(
            (
                (
                    "The Shanghai firm raised 2 billion yuan by directional additional "
                    "issuance of shares."
                ),
                "The Shanghai firm raised 2 billion yuan by private placement of shares.",
            ),
        ),
        good=("A directional antenna and additional issuance of shares are planned in Shanghai.",),
        when=_SHARES,
        hyphens=False,
    ),
    Row(
        "zh-shell",
        (
            "borrowed shell listing",
            "borrow shell listing",
            "borrowing shell listing",
            "shell borrowing listing",
        ),
        "backdoor listing",
        bad=(
            (
                "The Shenzhen firm planned a borrowed shell listing of its shares.",
                "The Shenzhen firm planned a backdoor listing of its shares.",
            ),
        ),
        good=("Crabs in China borrow a shell; to go public they need shares, he joked.",),
        when=_SHARES,
        hyphens=False,
    ),
    Row(
        "zh-stepping-on-thunder",
        (
            "stepping on thunder",
            "treading on thunder",
        ),
        "running into a default",
        bad=(
            (
                "Fund firms in Shanghai feared stepping on thunder with bonds and shares.",
                "Fund firms in Shanghai feared running into a default with bonds and shares.",
            ),
        ),
        good=("Stepping on Thunder, a Chinese racehorse, he broke a toe and sold his shares.",),
        when=_SHARES._replace(
            after=("fear*", "feared", "avoid", "of", "fears of", "risk of", "keep", "avoided")
        ),
        safety=Safety.LIKELY,
        hyphens=False,
    ),
    Row(
        "zh-leeks",
        (
            "cutting leeks",
            "cutting the leeks",
            "harvesting leeks",
            "harvesting the leeks",
        ),
        "fleecing small investors",
        bad=("Brokers in Shanghai were accused of [[cutting leeks]] with worthless stocks.",),
        good=("Farmers in Shandong were cutting leeks for the market.",),
        when=_SHARES._replace(far=("farm*", "kitchen", "chef*", "soup", "cook*", "dumpling*")),
        safety=Safety.FLAG,
        note="Slang for fleecing small investors",
        hyphens=False,
    ),
    Row(
        "zh-retail-investors",
        (
            "scattered households",
            "scattered household investors",
            "loose households",
        ),
        "retail investors",
        bad=(
            (
                "Scattered households sold Shanghai shares in panic.",
                "Retail investors sold Shanghai shares in panic.",
            ),
        ),
        good=("Scattered households in the Chinese hills share a well.",),
        when=_SHARES._replace(
            within=Scope.SENTENCE,
            near=("stocks", "shares", "a-share*", "institutions", "institutional"),
            far=("village*", "hill*", "well", "moved", "relocat*"),
        ),
        hyphens=False,
    ),
    Row(
        "zh-a-shares",
        ("A-stocks",),
        "A-shares",
        bad=(
            (
                "Foreigners hold 4 percent of A-stocks, and Shanghai shares rose.",
                "Foreigners hold 4 percent of A-shares, and Shanghai shares rose.",
            ),
        ),
        good=("In the index, class A stocks of Chinese banks rose.",),
        when=_SHARES._replace(not_after=("class", "series")),
        exact=True,
        hyphens=False,
    ),
    Row(
        "zh-red-envelope-line",
        (
            "K-line chart",
            "K line chart",
            "K-line graph",
        ),
        "candlestick chart",
        bad=(
            (
                "The K-line chart of the Shanghai index turned up.",
                "The candlestick chart of the Shanghai index turned up.",
            ),
        ),
        good=("Seoul's K-line chart of pop songs lists Chinese stocks of discs.",),
        when=_SHARES._replace(far=("pop", "songs")),
        exact=True,
        hyphens=False,
    ),
    Row(
        "zh-market-value-management",
        (
            "circulation market value",
            "circulating market value",
            "circulated market value",
        ),
        "free-float market value",
        bad=(
            (
                "The circulation market value of the Shanghai stock was 2 billion yuan.",
                "The free-float market value of the Shanghai stock was 2 billion yuan.",
            ),
        ),
        good=("The market value: circulation of the Hong Kong paper and its stock fell.",),
        when=_SHARES,
        hyphens=False,
    ),
    Row(
        "zh-interim-report-growth",
        (
            "performance express",
            "performance express report",
            "performance bulletin",
        ),
        "preliminary earnings report",
        bad=(
            (
                "The Shenzhen firm issued a performance express; its shares rose 3 percent.",
                (
                    "The Shenzhen firm issued a preliminary earnings report; its shares "
                    "rose 3 percent."
                ),
            ),
        ),
        good=("The Performance Express train runs to Shenzhen; shares rose.",),
        when=_SHARES._replace(
            not_before=("train*", "bus", "lane*"),
            after=("a", "the", "its", "annual", "quarter", "half year"),
        ),
        hyphens=False,
    ),
    Row(
        "zh-net-profit-mother",
        (
            "net profit attributable to mother",
            "net profit attributable to the mother",
            "net profit returned to the mother",
            "net profit belonging to the mother",
            "net profit returning to the mother",
        ),
        "net profit attributable to shareholders",
        bad=(
            (
                "Net profit attributable to the mother rose 12 percent.",
                "Net profit attributable to shareholders rose 12 percent.",
            ),
        ),
        good=("Net profit attributable to the mother company rose 12 percent.",),
        when=When(not_before=("company", "firm")),
        hyphens=False,
    ),
    Row(
        "zh-deducting-non-profit",
        (
            "deducting non-net profit",
            "deducted non-net profit",
            "non-deductible net profit",
            "deduction non-net profit",
        ),
        "net profit excluding non-recurring items",
        bad=(
            (
                "Deducted non-net profit was 3 million yuan.",
                "Net profit excluding non-recurring items was 3 million yuan.",
            ),
        ),
        good=("Deducting non-profit costs, the club broke even.",),
        when=_ANYWHERE,
        hyphens=False,
    ),
    Row(
        "zh-equity-incentive",
        (
            "stock right incentive",
            "share right incentive",
            "equity rights incentive",
            "stock rights incentive",
        ),
        "equity incentive",
        bad=(
            (
                "The stock right incentive plan covers 200 Chinese staff.",
                "The equity incentive plan covers 200 Chinese staff.",
            ),
        ),
        good=("Chinese stocks: the right incentive helps.",),
        when=_ANYWHERE,
        plural="equity incentives",
        hyphens=False,
    ),
    Row(
        "zh-restricted-unlock",
        (
            "lifting of the ban on restricted shares",
            "lifting of ban on restricted shares",
        ),
        "expiry of the lock-up on shares",
        bad=(
            (
                "The lifting of the ban on restricted shares weighs on Shenzhen.",
                "The expiry of the lock-up on shares weighs on Shenzhen.",
            ),
        ),
        good=("The ban on restricted shares held.",),
        when=_ANYWHERE,
        hyphens=False,
    ),
    Row(
        "zh-financing-balance",
        (
            "balance of the two financings",
            "balance of two financings",
            "two financing balance",
            "balance of the two financing",
        ),
        "margin trading balance",
        bad=(
            (
                "The two-financing balance of Shanghai stocks was 800 billion yuan.",
                "The margin trading balance of Shanghai stocks was 800 billion yuan.",
            ),
        ),
        good=("Between the two, financing balance sheets is hard for Hong Kong stocks.",),
        when=_SHARES,
    ),
    Row(
        "zh-securities-lending",
        ("financing and securities lending",),
        "margin trading and securities lending",
        bad=(
            (
                "Rules for financing and securities lending in Shanghai were eased for stocks.",
                (
                    "Rules for margin trading and securities lending in Shanghai were "
                    "eased for stocks."
                ),
            ),
        ),
        good=(
            (
                "Project financing and securities lending are two desks of the Hong "
                "Kong stock broker."
            ),
        ),
        when=_SHARES._replace(
            not_after=("project", "margin", "trade", "bank", "margin trading,", "repo", "equity")
        ),
        safety=Safety.LIKELY,
        hyphens=False,
    ),
    Row(
        "zh-big-plate",
        (
            "big plate",
            "large plate",
        ),
        "broader market",
        bad=(
            (
                "The Shanghai stock outperformed the big plate.",
                "The Shanghai stock outperformed the broader market.",
            ),
        ),
        good=("The big plate of dumplings in Shanghai cost more; food stocks rose.",),
        when=_SHARES._replace(
            after=("the",),
            not_before=("of", "with", "and", "cuisine", "chicken"),
            far=("dish*", "restaurant*", "chicken", "dumpling*"),
        ),
        safety=Safety.LIKELY,
        hyphens=False,
    ),
    Row(
        "zh-white-horse",
        (
            "white horse stocks",
            "white horse shares",
        ),
        "blue chips",
        bad=(
            (
                "Investors moved to white horse stocks in Shanghai.",
                "Investors moved to blue chips in Shanghai.",
            ),
        ),
        good=("The White Horse stocks Chinese beer; its shares rose.",),
        when=_SHARES._replace(not_after=("the",), not_before=("up", "beer*", "wine*", "chinese")),
        hyphens=False,
    ),
    Row(
        "zh-demon-stock",
        (
            "demon stocks",
            "demon shares",
            "monster stocks",
            "evil stocks",
        ),
        "highly speculative stocks",
        bad=(
            (
                "Regulators warned of demon stocks in Shenzhen.",
                "Regulators warned of highly speculative stocks in Shenzhen.",
            ),
        ),
        good=("The Demon stocks toys from Shenzhen and shares a shop.",),
        when=_SHARES._replace(not_after=("the", "a")),
        hyphens=False,
    ),
    Row(
        "zh-copy-bottom",
        ("copy the bottom",),
        "buy the dip",
        bad=(
            (
                "Funds in Shanghai rushed to copy the bottom as stocks fell.",
                "Funds in Shanghai rushed to buy the dip as stocks fell.",
            ),
        ),
        good=("Copy the bottom line of the Chinese stock form.",),
        when=_SHARES._replace(not_before=("line*", "row*", "of", "half", "left", "right", "part")),
        hyphens=False,
    ),
)
