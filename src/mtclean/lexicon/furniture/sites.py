"""Names of sites as they stand behind a headline, in small letters."""

from __future__ import annotations

SITES: frozenset[str] = frozenset(
    name
    for names in (
        # Sites that translate by machine or gather what others do
        ("teller report", "tellerreport", "the limited times", "daydaynews", "laitimes"),
        ("breaking latest news", "archyde", "pledge times", "nation world news", "mil osi"),
        ("newsrnd", "news rnd", "world today news", "newsbeezer", "the press stories", "imedia"),
        ("archysport", "world stock market", "free press", "italy 24 press news", "tech2 news"),
        # Broadcasters, papers and portals
        ("trt french", "trt world", "france 24", "bbc news", "cnn", "cnn indonesia", "al jazeera"),
        ("news - tvnet", "news – tvnet", "tvnet", "rt world news", "sputnik international"),
        ("xinhua english.news.cn", "english.news.cn", "xinhuanet", "people's daily online"),
        ("china news network", "china news service", "chinanews", "chinanews video", "ecns"),
        ("china daily", "global times", "cgtn", "sohu", "netease", "tencent news", "sina news"),
        ("phoenix net", "ifeng", "baidu", "toutiao", "guancha", "the paper", "observer network"),
        ("yonhap news agency", "kbs world", "ytn", "sbs news", "jtbc news", "naver", "daum"),
        ("nhk world", "yahoo news", "yahoo! news", "msn", "google news", "rambler", "lenta.ru"),
        ("gazeta.ru", "ria novosti", "ukrinform", "ukrainska pravda", "unian", "rbc", "kommersant"),
        ("news.ru", "mail.ru news", "deutsche welle", "der spiegel", "spiegel online", "n-tv"),
        ("tagesschau", "el país", "el mundo", "abc color", "infobae", "clarín", "la nación"),
        ("le figaro", "le monde", "le parisien", "bfmtv", "franceinfo", "ouest-france"),
        ("la repubblica", "corriere della sera", "ansa.it", "rai news", "globo", "g1", "folha"),
        ("hürriyet", "hurriyet", "milliyet", "sabah", "anadolu agency", "haberler", "sondakika"),
        ("tribunnews", "kompas", "detik", "tempo", "antara news", "vnexpress", "tuoi tre news"),
        ("freedom radio nigeria", "leadership hausa newspapers", "bbc hausa", "premium times"),
        ("blick", "mbl.is", "visir", "ruv", "yle news", "svt nyheter", "nrk", "postimees"),
    )
    for name in names
)
