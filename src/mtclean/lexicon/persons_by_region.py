"""Persons by what engines make of their names, and by the name in English, group by group.

Compiled by hand from general knowledge: public names, under the licence of the project.

A line holds the wrong readings, an equals sign and the English name with a star before the
surname; without a star the name is never cut to one. Readings begin with the surname where the
group does not say that they end with it.
"""

from __future__ import annotations

from typing import NamedTuple

__all__ = ["GROUPS", "Group"]


class Group(NamedTuple):
    """Persons of one place and trade.

    ``region`` and ``near`` are as in a condition of a table: countries of which the document must
    name one, words of which it must hold one. ``last`` says that the surname ends the readings.
    """

    persons: str
    region: tuple[str, ...] = ()
    near: tuple[str, ...] = ()
    last: bool = False


_HK = ("Hong Kong",)
_TAIWAN = ("Taiwan",)
_STAGE = (
    "actor*",
    "actress*",
    "album*",
    "cinema*",
    "concert*",
    "director*",
    "film*",
    "movie*",
    "music*",
    "sang",
    "singer*",
    "song*",
    "superstar*",
)
_SPORT = (
    "athlete*",
    "badminton",
    "champion*",
    "cyclist*",
    "final",
    "finals",
    "gold",
    "match*",
    "medal*",
    "olympic*",
    "semifinal*",
    "tennis",
    "tournament*",
)
_PUBLIC_LIFE = (
    "activist*",
    "chief executive",
    "council*",
    "court*",
    "democra*",
    "election*",
    "judge*",
    "lawmaker*",
    "legislat*",
    "police",
    "secretary",
    "security",
    "tycoon*",
)
_LEADERS = (
    "candidate*",
    "chancellor",
    "election*",
    "kremlin",
    "minister*",
    "president*",
    "secretary",
    "senate",
    "speaker",
    "washington",
    "white house",
)
_COMPANY = (
    "billionaire*",
    "ceo",
    "chairman",
    "chief executive",
    "company",
    "conglomerate",
    "executive*",
    "founder*",
    "group",
    "investor*",
    "property",
    "shares",
    "tycoon*",
)

GROUPS = (
    Group(
        """
        Qiu Tenghua = Edward *Yau
        Mai Meijuan = Alice *Mak
        Tan Yaozong = *Tam Yiu-chung
        Zheng Ruohua = Teresa *Cheng
        Deng Bingqiang = Chris *Tang
        Dong Jianhua = *Tung Chee-hwa
        Zeng Yinquan = Donald *Tsang
        Chen Maobo, Chan Maobo = Paul *Chan
        Liang Zhenying, Leung Chunying = *Leung Chun-ying
        Zeng Junhua, Tsang Junhua = John *Tsang
        Luo Guancong = Nathan *Law
        Dai Yaoting = Benny *Tai
        Liang Junyan = Andrew *Leung
        Zeng Yucheng = Jasper *Tsang
        Li Huiqiong = Starry *Lee
        Tan Huizhu = Maria *Tam
        Nie Dequan = Patrick *Nip
        Chen Zhaoshi = Sophia *Chan
        Xue Yongheng = Alfred *Sit
        Lu Chongmao = *Lo Chung-mau
        Cai Ruolian = Christine *Choi
        Xie Zhanhuan = *Tse Chin-wan
        Ning Hanhao = Bernadette *Linn
        Luo Shupei = Rosanna *Law
        Xiao Zeyi = Raymond *Siu
        Yuan Guoyong = *Yuen Kwok-yung
        Ou Nuoxuan = *Au Nok-hin
        Cen Aohui = Lester *Shum
        Mao Mengjing = Claudia *Mo
        Yang Yueqiao = Alvin *Yeung
        Zou Xingtong = *Chow Hang-tung
        Chen Rijun = Joseph *Zen
        You Huizhen = *Yau Wai-ching
        Liang Songheng = Baggio *Leung
        Zhu Kaidi = Eddie *Chu
        """,
        _HK,
    ),
    Group(
        """
        Li Zhiying = Jimmy *Lai
        Zhang Guojun = Horace *Cheung
        Zhang Jianzong = Matthew *Cheung
        Luo Zhiguang = *Law Chi-kwong
        Huang Weilun = Michael *Wong
        Tian Beijun = James *Tien
        Xu Zhifeng = Ted *Hui
        Lin Dingguo = Paul *Lam
        Chen Guoji = Eric *Chan
        Liu Siu-jia, Liu Zhaojia = *Lau Siu-kai
        Huang Zhifeng = Joshua *Wong
        Li Zhuming = Martin *Lee
        He Junren = Albert *Ho
        Liang Guoxiong = *Leung Kwok-hung
        Liang Aishi = Elsie *Leung
        Liu Yixiang = James *Lau
        Yang Runxiong = Kevin *Yeung
        Xu Yingwei = Caspar *Tsui
        Zeng Guowei = Erick *Tsang
        Xu Zhengyu = Christopher *Hui
        Sun Yuhan = Chris *Sun
        Lin Shixiong = *Lam Sai-hung
        He Yongxian = Winnie *Ho
        Lu Weicong = Stephen *Lo
        Liang Jinsong = Antony *Leung
        Tang Yingnian = Henry *Tang
        Ma Daoli = Geoffrey *Ma
        Zhang Juneng = Andrew *Cheung
        Liang Tianqi = Edward *Leung
        Tu Jinshen = James *To
        He Junyao = Junius *Ho
        Liang Meifen = Priscilla *Leung
        Huang Jinxing = *Wong Kam-sing
        Yu Weiwen = Eddie *Yue
        Chen Delin = Norman *Chan
        """,
        _HK,
        _PUBLIC_LIFE,
    ),
    Group(
        """
        Xu Shuchang = David *Hui
        Liang Zhuowei = Gabriel *Leung
        Liang Zichao = *Leung Chi-chiu
        Zhang Zhujun = *Chuang Shuk-kwan
        Ou Jiarong = Albert *Au
        Gao Yongwen = *Ko Wing-man
        """,
        _HK,
        ("covid*", "disease*", "doctor*", "epidemi*", "health*", "hospital*", "vaccin*", "virus*"),
    ),
    Group("Peng Dingkang = Chris *Patten", _HK, ("governor*", "britain", "british")),
    Group(
        """
        Li Jiacheng = *Li Ka-shing
        Li Zeju = Victor *Li
        Li Zekai = Richard *Li
        Li Zhaoji = *Lee Shau-kee
        Li Xiaojia = Charles *Li
        Shi Meilun = Laura *Cha
        Wu Guangzheng = Peter *Woo
        """,
        _HK,
        _COMPANY,
    ),
    Group(
        """
        He Hongshen = Stanley *Ho
        He Chaoqiong = Pansy *Ho
        Huo Yingdong = Henry *Fok
        Huo Zhenting = Timothy *Fok
        Huo Qigang = Kenneth *Fok
        Shao Yifu = Run Run *Shaw
        """,
        ("Hong Kong", "Macao"),
    ),
    Group(
        """
        He Yicheng = *Ho Iat Seng
        Cen Haohui = *Sam Hou Fai
        Cui Shi'an, Cui Shi’an = Fernando *Chui
        """,
        ("Macao",),
    ),
    Group(
        """
        Zhou Runfa = *Chow Yun-fat
        Li Lianjie = Jet *Li
        Liu Dehua = Andy *Lau
        Zhang Xueyou = Jacky *Cheung
        Guo Fucheng = Aaron *Kwok
        Liang Chaowei = Tony *Leung
        Zhang Manyu = Maggie *Cheung
        Mei Yanfang = Anita *Mui
        Zhou Xingchi = Stephen *Chow
        Zhen Zidan = Donnie *Yen
        Gu Tianle = Louis *Koo
        Xie Tingfeng = Nicholas *Tse
        Rong Zu'er, Rong Zu’er = Joey *Yung
        Mo Wenwei = Karen *Mok
        Hong Jinbao = Sammo *Hung
        Yang Ziqiong = Michelle *Yeoh
        Chen Guanxi = Edison *Chen
        He Yunshi = Denise *Ho
        Zhou Jielun = Jay *Chou
        Cai Yilin = Jolin *Tsai
        Lin Zhiling = *Lin Chi-ling
        Hou Xiaoxian = *Hou Hsiao-hsien
        Xu Xiyuan = Barbie *Hsu
        Deng Lijun = Teresa *Teng
        Lin Qingxia = Brigitte *Lin
        Jin Chengwu = Takeshi *Kaneshiro
        Sun Yanzi = Stefanie *Sun
        """,
        near=_STAGE,
    ),
    Group(
        """
        Liu Qingyun = *Lau Ching-wan
        Xu Anhua = Ann *Hui
        Wu Yusen = John *Woo
        Yang Dechang = Edward *Yang
        Cai Mingliang = *Tsai Ming-liang
        Ren Dahua = Simon *Yam
        Liu Jialing = Carina *Lau
        Zheng Xiuwen = Sammi *Cheng
        Du Qifeng = Johnnie *To
        Zhang Guorong = Leslie *Cheung
        Li Xiaolong = Bruce *Lee
        Wang Jiawei = *Wong Kar-wai
        Chen Yixun = Eason *Chan
        """,
        ("Hong Kong", "Taiwan"),
        _STAGE,
    ),
    Group(
        """
        Zhang Jialang = Edgar *Cheung
        He Shibei = Siobhan *Haughey
        Li Huishi = Sarah *Lee
        Jiang Minhui, Jiang Minxian = Vivian *Kong
        Fu Jiajun = Marco *Fu
        Li Lishan = *Lee Lai-shan
        Shi Weixiong = *Shek Wai-hung
        """,
        _HK,
        (*_SPORT, "snooker", "swimm*", "fenc*"),
    ),
    Group(
        """
        Dai Ziying = *Tai Tzu-ying
        Guo Xingchun = *Kuo Hsing-chun
        Zhuang Zhiyuan = *Chuang Chih-yuan
        Lin Yunru = *Lin Yun-ju
        Xie Shuwei = *Hsieh Su-wei
        Zhou Tiancheng = *Chou Tien-chen
        """,
        region=_TAIWAN,
        near=_SPORT,
    ),
    Group(
        """
        Cai Yingwen, tsai Ing-wen = *Tsai Ing-wen
        Lai Qingde = *Lai Ching-te
        Xiao Meiqin = *Hsiao Bi-khim
        Ke Wenzhe = *Ko Wen-je
        Ma Yingjiu = *Ma Ying-jeou
        Su Zhenchang = *Su Tseng-chang
        Han Guoyu = *Han Kuo-yu
        Hou Youyi = *Hou Yu-ih
        Zhu Lilun = Eric *Chu
        Guo Taiming = Terry *Gou
        Chen Shuibian = *Chen Shui-bian
        Li Denghui = *Lee Teng-hui
        Jiang Wan'an, Jiang Wan’an, Jiang Wanan = *Chiang Wan-an
        Wu Dunyi = *Wu Den-yih
        Hong Xiuzhu = *Hung Hsiu-chu
        Jiang Qichen = Johnny *Chiang
        You Xikun = *Yu Shyi-kun
        Xie Changting = Frank *Hsieh
        Zheng Wencan = *Cheng Wen-tsan
        Zhuo Rongtai = *Cho Jung-tai
        Gu Lixiong = Wellington *Koo
        Wu Zhaoxie = Joseph *Wu
        Chen Shizhong = *Chen Shih-chung
        Ke Jianming = *Ker Chien-ming
        Fu Kunqi = *Fu Kun-chi
        Lu Xiuyan = *Lu Shiow-yen
        Chen Qimai = *Chen Chi-mai
        Zhang Shanzheng = *Chang San-cheng
        Zhao Shaokang = *Jaw Shaw-kong
        Hao Longbin = *Hau Lung-pin
        Lian Shengwen = Sean *Lien
        Gao Hong'an, Gao Hong’an = Ann *Kao
        Zhang Zhongmou = Morris *Chang
        Wei Zhejia = C.C. *Wei
        Wang Yongqing = *Wang Yung-ching
        Cai Yanming = *Tsai Eng-meng
        Song Chuyu = James *Soong
        """,
        _TAIWAN,
    ),
    Group(
        """
        Zheng Liwen = *Cheng Li-wun
        Lin Jingyi = *Lin Ching-yi
        Qiu Yi = *Chiu Yi
        Wang Jinping = *Wang Jin-pyng
        Chen Jianren = *Chen Chien-jen
        Lin Jialong = *Lin Chia-lung
        Qiu Guozheng = *Chiu Kuo-cheng
        Yan Defa = *Yen De-fa
        Qiu Taisan = *Chiu Tai-san
        Huang Guochang = *Huang Kuo-chang
        Luo Zhiqiang = *Lo Chih-chiang
        """,
        _TAIWAN,
        (
            "executive yuan",
            "democratic progressive party",
            "dpp",
            "kmt",
            "kuomintang",
            "legislative yuan",
            "mainland affairs council",
        ),
    ),
    Group(
        "Jiang Jieshi = *Chiang Kai-shek\nJiang Jingguo = *Chiang Ching-kuo",
        ("China", "Taiwan"),
        ("kuomintang", "kmt", "nationalist*", "taipei", "taiwan"),
    ),
    Group("Dai Qi = Katherine *Tai", ("United States",), ("trade",)),
    Group("Huang Renxun = Jensen *Huang", near=("nvidia",)),
    Group("Su Zifeng = Lisa *Su", near=("amd", "advanced micro")),
    Group("Chen Liwu = Lip-Bu *Tan", near=("intel", "cadence")),
    Group("Zhou Shouzi = Shou Zi *Chew", near=("tiktok", "bytedance")),
    Group("Cai Chongxin = Joseph *Tsai", near=("alibaba", "nets")),
    Group("Yang Zhiyuan = Jerry *Yang", near=("yahoo", "alibaba")),
    Group("Lin Shuhao = Jeremy *Lin", near=("basketball", "nba")),
    Group("Zhang Depei = Michael *Chang", near=("tennis",)),
    Group("Luo Jiahui = Gary *Locke", near=("ambassador*", "secretary", "governor")),
    Group("Zhao Xiaolan = Elaine *Chao", ("United States",), ("transport*", "secretary", "labor")),
    Group("Zhu Diwen = Steven *Chu", ("United States",), ("energy", "nobel")),
    Group("Yang Anze = Andrew *Yang", ("United States",), ("candidate*", "presidential", "mayor*")),
    Group("Qiu Chengtong = Shing-Tung *Yau", near=("mathematic*", "fields medal")),
    Group("Tao Zhexuan = Terence *Tao", near=("mathematic*", "fields medal")),
    Group("Ding Zhaozhong = Samuel *Ting", near=("physic*", "nobel")),
    Group("Lu Kewen = Kevin *Rudd", ("Australia",)),
    Group("Huang Yingxian = Penny *Wong", ("Australia",)),
    Group(
        "Tan Desai, Tan Desay = *Tedros Adhanom Ghebreyesus",
        near=("world health", "director-general", "covid*", "epidemic"),
    ),
    Group(
        """
        Li Xianlong = *Lee Hsien Loong
        Li Guangyao = *Lee Kuan Yew
        Wu Zuodong = *Goh Chok Tong
        Huang Xuncai = Lawrence *Wong
        Wang Ruijie = *Heng Swee Keat
        Chen Zhensheng = *Chan Chun Sing
        Wang Yikang = *Ong Ye Kung
        Chen Qingyan = Tony *Tan
        Huang Yonghong = *Ng Eng Hen
        Li Xianyang = *Lee Hsien Yang
        Bi Danxing = *Pritam Singh
        Yan Jinyong = *Gan Kim Yong
        Xu Wenyuan = *Khaw Boon Wan
        Zhang Zhixian = *Teo Chee Hean
        Yang Liming = Josephine *Teo
        """,
        ("Singapore",),
        ("minister*", "prime minister*", "people's action party", "workers' party", "istana"),
    ),
    Group(
        """
        Lin Jixiang = *Lim Kit Siang
        Lin Guanying = *Lim Guan Eng
        Wei Jiaxiang = *Wee Ka Siong
        Liao Zhonglai = *Liow Tiong Lai
        Guo Henian = Robert *Kuok
        Lu Zhaofu = Anthony *Loke
        """,
        ("Malaysia",),
        ("minister*", "chinese association", "democratic action party", "tycoon*", "billionaire*"),
    ),
    Group("An Hua = Anwar Ibrahim", ("Malaysia",), ("prime minister",)),
    Group(
        """
        Li Zongwei = *Lee Chong Wei
        Li Zijia = *Lee Zii Jia
        """,
        near=("badminton",),
    ),
    Group(
        """
        Ruan Fuzhong = Nguyen Phu Trong
        Ruan Chunfu = Nguyen Xuan Phuc
        Fan Mingzheng = Pham Minh Chinh
        Fan Pingming = Pham Binh Minh
        Wu Wenshang = Vo Van Thuong
        Wang Tinghui = Vuong Dinh Hue
        Ruan Jinyong = Nguyen Tan Dung
        Zhang Jinchuang = Truong Tan Sang
        Chen Daguang = Tran Dai Quang
        Pei Qingshan = Bui Thanh Son
        Wu Yuanjia = Vo Nguyen Giap
        """,
        ("Vietnam",),
        (
            "ambassador*",
            "communist party",
            "foreign minister*",
            "general",
            "hanoi",
            "minister",
            "national assembly",
            "president",
            "secretary",
        ),
    ),
    Group("Hong Manai = Hun Manet\nHong Sen = Hun Sen", ("Cambodia",)),
    Group("Min Anglai, Min Ang Lai = Min Aung Hlaing", ("Myanmar",)),
    Group("Angshan Suji, Ang San Suji, Angsan Suji = Aung San Suu Kyi", ("Myanmar",)),
    Group(
        """
        Anbei Jinsan, An Bei Jinsan = Shinzo *Abe
        Antian Wenxiong = Fumio *Kishida
        Shi Pomao = Shigeru *Ishiba
        Gaoshi Zaomiao = Sanae *Takaichi
        Xiaoquan Chunyilang = Junichiro *Koizumi
        Xiaoquan Jincilang = Shinjiro *Koizumi
        Masheng Tailang = Taro *Aso
        Heye Tailang = Taro *Kono
        Maomu Minchong = Toshimitsu *Motegi
        Jiateng Shengxin = Katsunobu *Kato
        Xiaochi Baihezi = Yuriko *Koike
        Shiyuan Shentailang = Shintaro *Ishihara
        Futian Kangfu = Yasuo *Fukuda
        Jiushan Youjifu = Yukio *Hatoyama
        Yetian Jiayan = Yoshihiko *Noda
        Zhongzenggen Kanghong = Yasuhiro *Nakasone
        Tianzhong Jiaorong = Kakuei *Tanaka
        Dongtiao Yingji = Hideki *Tojo
        Cunshan Fushi = Tomiichi *Murayama
        Heitian Dongyan = Haruhiko *Kuroda
        Zhitian Henan = Kazuo *Ueda
        Cunshang Chunshu = Haruki *Murakami
        Yusheng Jiexian = Yuzuru *Hanyu
        Dagu Xiangping = Shohei *Ohtani
        Daban Zhimei = Naomi *Osaka
        Jinzhi Gui = Kei *Nishikori
        Chijiang Lihuazi = Rikako *Ikee
        Yiteng Meicheng = Mima *Ito
        Shichuan Jiachun = Kasumi *Ishikawa
        Zhangben Zhihe = Tomokazu *Harimoto
        Taotian Xiandou = Kento *Momota
        Sun Zhengyi = Masayoshi *Son
        """,
        ("Japan",),
    ),
    Group(
        "Kan Yiwei, Jian Yiwei = Yoshihide *Suga\nJian Zhiren = Naoto *Kan",
        ("Japan",),
        ("prime minister*", "cabinet", "ruling"),
    ),
    Group("Gongqi Jun = Hayao *Miyazaki", near=("ghibli", "anime", "animat*", "film*")),
    Group(
        """
        Wen Zaiyin, Wen Zai-yin = *Moon Jae-in
        Yin Xiyue = *Yoon Suk-yeol
        Li Zaiming = *Lee Jae-myung
        Pu Jinhui, Piao Jinhui = *Park Geun-hye
        Li Mingbo = *Lee Myung-bak
        Lu Wuxuan = *Roh Moo-hyun
        Jin Dazhong = *Kim Dae-jung
        Jin Yongsan = *Kim Young-sam
        Quan Douhuan = *Chun Doo-hwan
        Lu Taiyu = *Roh Tae-woo
        Pu Zhengxi, Piao Zhengxi = *Park Chung-hee
        Li Luoyuan = *Lee Nak-yon
        Kang Jinghe = *Kang Kyung-wha
        Li Zairong = *Lee Jae-yong
        Jin Jianxi = *Kim Keon-hee
        Cui Shunshi = *Choi Soon-sil
        Sun Xingmin = *Son Heung-min
        Feng Junhao = *Bong Joon-ho
        Pan Jiwen = *Ban Ki-moon
        """,
        ("South Korea", "North Korea"),
    ),
    Group(
        """
        Jin Zhengen, Jin Zheng'en, Jin Zheng’en = *Kim Jong-un
        Jin Zhengri = *Kim Jong-il
        Jin Richeng = *Kim Il-sung
        Jin Yuzheng = *Kim Yo-jong
        Jin Zhengnan = *Kim Jong-nam
        Jin Yongnan = *Kim Yong-nam
        Cui Longhai = *Choe Ryong-hae
        Cui Shanji = *Choe Son-hui
        Li Xuezhu = *Ri Sol-ju
        """,
        ("North Korea", "South Korea"),
    ),
    Group("Kim Chen Yn, Kim Chen Un, Kim Jong Yn, Kim Chen Eun = *Kim Jong-un"),
    Group("Kim Chen Ir = *Kim Jong-il\nKim Ir Sen = *Kim Il-sung", ("North Korea", "South Korea")),
    Group("Mun Jae Ying, Mun Chzhe In, Mun Jae In = *Moon Jae-in", ("South Korea", "North Korea")),
    Group("Yun Sok Yol, Yun Sok Yel, Yun Seok Yol = *Yoon Suk-yeol", ("South Korea",)),
    Group(
        """
        Si Jinping, Si Jin-ping, Si Tszinpin, Xi Tszinpin, Xi Jinbing, Xi Jin Bing, Shu Kinpei,
        Shukin Pei, Xi Jingping, Xi Jinpin = *Xi Jinping
        """,
        near=("beijing", "china", "chinese"),
    ),
    Group("Li Ketsyan, Li Ketsian, Lee Keqiang = *Li Keqiang", ("China",)),
    Group("Mao Tszedun, Mao Zedun, Mao Tsze-dun, Mou Takutou = *Mao Zedong"),
    Group("Den Syaopin, Den Xiaoping, Deng Xiaopin, Den Xiaopin = *Deng Xiaoping"),
    Group("Tsai Inwen, Tsai Inven, Tsai Ingwen, Tsai Ying-wen = *Tsai Ing-wen", _TAIWAN),
    Group("Chan Kaishi, Chan Kai-shi, Chiang Kai-shi, Sho Kaiseki = *Chiang Kai-shek"),
    Group(
        """
        Sindzo Abe, Shindzo Abe, Sinzo Abe = Shinzo *Abe
        Yosihide Suga, Esihide Suga, Yoshihida Suga = Yoshihide *Suga
        Fumio Kisida = Fumio *Kishida
        Sigeru Isiba, Shigeru Isiba, Sigeru Ishiba = Shigeru *Ishiba
        Sanae Takaiti = Sanae *Takaichi
        Tosimitsu Motegi = Toshimitsu *Motegi
        Yosimasa Hayashi, Yosimasa Hayasi = Yoshimasa *Hayashi
        """,
        last=True,
    ),
    Group(
        """
        Donald Tramp, Donald Tramb = Donald *Trump
        Joe Bayden, Joe Byden, Joe Baiden, Joe Bidin = Joe *Biden
        Kamala Kharris, Kamala Haris = Kamala *Harris
        Hillary Klinton, Khillari Clinton = Hillary *Clinton
        Mike Pompei, Mike Pompey, Mike Pompeyo = Mike *Pompeo
        Nancy Pelossi, Nancy Pelozi, Nancy Peloci = Nancy *Pelosi
        Lloyd Ostin = Lloyd *Austin
        Jake Salivan = Jake *Sullivan
        Boris Jonson, Boris Dzhonson = Boris *Johnson
        Emmanuel Makron, Emmanuel Macaron = Emmanuel *Macron
        Olaf Sholtz, Olaf Sholts, Olaf Scholtz, Olaf Schultz = Olaf *Scholz
        Angela Merckel, Angela Merkl = Angela *Merkel
        Jair Bolsonaru, Jair Bosonaro, Zhair Bolsonaro = Jair *Bolsonaro
        Rejep Tayyip Erdogan, Redzhep Tayyip Erdogan, Recep Tayip Erdogan = Recep Tayyip *Erdogan
        """,
        near=_LEADERS,
        last=True,
    ),
    Group(
        "George Freud, George Freudian, George Floid = George *Floyd",
        near=("minneapolis", "police", "policeman", "black lives", "protest*"),
        last=True,
    ),
)
