"""Domains: words that show what a story is about.

Written by hand for this project; facts, under the licence of the project. A domain needs several
of its words, so that one of them in passing decides nothing.
"""

from __future__ import annotations

from mtclean.lexicon.wordlist import listed

__all__ = ["DOMAINS"]


def _markers(words: str, *phrases: str) -> frozenset[str]:
    return listed(words) | frozenset(phrases)


DOMAINS: dict[str, frozenset[str]] = {
    "epidemic": _markers(
        """covid* coronavirus* sars-cov* epidemic* pandemic* asymptomatic infect* outbreak*
        quarantine* lockdown* vaccin* epidemiolog* virus* contagio*""",
        "nucleic acid",
        "tested positive",
        "testing positive",
        "social distancing",
        "crown pneumonia",
        "confirmed cases",
    ),
    "health": _markers(
        """hospital* doctor* patient* surgeon* nurse* clinic* disease* medical medicine* drug*
        symptom* treatment* diagnos* tumor* tumour* cancer*"""
    ),
    "economy": _markers(
        """gdp inflation exports imports trade economic economy economist* fiscal monetary budget
        investment* investor* tariff* growth currency yuan renminbi industry industrial""",
        "central bank",
        "interest rate",
    ),
    "stock-market": _markers(
        """shares stock* bourse index nasdaq nikkei securities trading listed ipo dividend* bull*
        bear* broker* turnover yield* hkex sse szse""",
        "stock exchange",
        "hang seng",
        "closed at",
    ),
    "court": _markers(
        """court* judge* trial* verdict* sentence* sentenced prosecutor* lawyer* attorney*
        defendant* plaintiff* lawsuit* appeal* convict* indict* acquit* testif* jury guilty"""
    ),
    "crime": _markers(
        """police arrest* suspect* murder* robber* stab* shot gun* theft victim* detain* custody
        crime* criminal* gang* smuggl* fraud*"""
    ),
    "politics": _markers(
        """president minister* parliament* lawmaker* party government election* vote* voter* ballot*
        senator* congress cabinet coalition opposition policy diplomat* embassy"""
    ),
    "election": _markers(
        """election* ballot* voter* candidate* poll* turnout campaign* constituenc* mandate*
        coalition seats votes"""
    ),
    "football": _markers(
        """football* goal* midfield* striker* goalkeeper* penalty referee* coach league uefa fifa
        half-time stoppage offside fixture* defender* equaliz* equalis* cup""",
        "free kick",
        "yellow card",
        "red card",
    ),
    "sport": _markers(
        """match* player* team* coach* league champion* tournament* medal* olympic* season athlete*
        final semifinal* quarterfinal* score* stadium title race"""
    ),
    "military": _markers(
        """army navy naval military missile* troops soldier* warship* frigate* destroyer* fighter*
        artillery brigade* battalion* commander* airspace drill* weapon* aircraft pla"""
    ),
    "space": _markers(
        """spacecraft rocket* orbit* satellite* launch* astronaut* taikonaut* lunar mars module
        payload* spaceflight nasa cnsa"""
    ),
    "transport": _markers(
        """railway* train* metro subway airport* flight* airline* highway* traffic bus buses
        passenger* station* ferry tunnel* bridge*"""
    ),
    "education": _markers(
        """school* student* teacher* universit* college* exam* examination* pupil* campus
        curriculum education tuition kindergarten*"""
    ),
    "net": _markers(
        """netizen* weibo wechat douyin bilibili livestream* online internet app apps platform*
        video* followers fans tiktok influencer* hashtag* blogger*"""
    ),
    "weather": _markers(
        """typhoon* rain* rainfall flood* storm* wind* temperature* snow* forecast* meteorolog*
        drought* heatwave cyclone* hurricane*"""
    ),
    "energy": _markers(
        """oil gas pipeline* power electricity coal nuclear reactor* solar grid energy megawatt*
        barrel* opec refiner* wind"""
    ),
    "entertainment": _markers(
        """film* movie* actor* actress* singer* concert* album* idol* drama* director* festival*
        episode* celebrity celebrities box-office premiere* fans variety"""
    ),
    "religion": _markers(
        """church* mosque* pope bishop* priest* imam* muslim* christian* temple* monk* prayer*
        pilgrim* mass cathedral* rabbi*"""
    ),
}
"""Words (in any case, ``*`` lifts the edge) by domain."""
