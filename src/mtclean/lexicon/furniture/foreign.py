"""Lines of furniture in other languages, which a page in English has left untranslated.

A button is a whole line, a label stands before a colon. Words that are English as well, or names,
are left out.
"""

from __future__ import annotations

BUTTONS: frozenset[str] = frozenset(
    line
    for lines in (
        # Spanish
        ("Compartir", "Compartir en Facebook", "Compartir en Twitter", "Compartir esta noticia"),
        ("Leer más", "Seguir leyendo", "Comentarios", "Deja un comentario", "Dejar un comentario"),
        ("Te puede interesar", "También te puede interesar", "Noticias relacionadas"),
        ("Artículos relacionados", "Iniciar sesión", "Suscríbete", "Suscribirse", "Lo más leído"),
        ("Publicidad", "Todos los derechos reservados", "Más información", "Síguenos en"),
        # Portuguese
        ("Compartilhar", "Compartilhe", "Leia mais", "Saiba mais", "Continue lendo", "Mais lidas"),
        ("Publicidade", "Notícias relacionadas", "Deixe um comentário", "Comentários"),
        ("Todos os direitos reservados",),
        # French
        ("Partager", "Partager sur", "Partager sur Facebook", "Lire la suite", "Lire plus"),
        ("En savoir plus", "Commentaires", "Laisser un commentaire", "Publicité", "S'abonner"),
        ("S’abonner", "Se connecter", "Articles similaires", "À lire également", "À lire aussi"),
        ("Sur le même sujet", "Tous droits réservés", "Les plus lus"),
        # German and Dutch
        ("Teilen", "Weiterlesen", "Mehr lesen", "Mehr zum Thema", "Kommentare", "Anzeige"),
        ("Kommentar schreiben", "Kommentar hinterlassen", "Lesen Sie auch", "Lesen Sie mehr"),
        ("Alle Rechte vorbehalten", "Anmelden", "Registrieren", "Abonnieren", "Meistgelesen"),
        ("Auch interessant", "Zur Startseite", "Zum Seitenanfang", "Artikel teilen"),
        ("Delen", "Lees meer", "Lees verder", "Lees ook", "Reacties", "Advertentie"),
        # Italian
        ("Condividi", "Leggi tutto", "Leggi anche", "Leggi di più", "Continua a leggere"),
        ("Commenti", "Lascia un commento", "Pubblicità", "Articoli correlati", "I più letti"),
        ("Tutti i diritti riservati", "Accedi", "Iscriviti"),
        # The Nordic languages
        ("Läs mer", "Läs också", "Les mer", "Les også", "Læs mere", "Læs også", "Lue lisää"),
        ("Lue myös", "Mainos", "Kommentit"),
        # Turkish
        ("Paylaş", "Devamını oku", "Haberin devamı", "İlgili haberler", "Yorumlar", "Yorum yap"),
        ("Reklam", "Tüm hakları saklıdır", "Giriş yap", "Abone ol"),
        # Indonesian and Vietnamese
        ("Bagikan", "Selengkapnya", "Baca selengkapnya", "Baca juga", "Berita terkait"),
        ("Artikel terkait", "Ikuti kami", "Chia sẻ", "Xem thêm", "Bình luận", "Tin liên quan"),
        # Russian and Ukrainian
        ("Поделиться", "Читать далее", "Читать дальше", "Подробнее", "Читайте также"),
        ("Комментарии", "Оставить комментарий", "Добавить комментарий", "Реклама", "Войти"),
        ("Подписаться", "Подписывайтесь на наш канал", "Все права защищены", "Новости по теме"),
        ("По теме", "Материалы по теме", "Похожие новости", "Самое читаемое", "На главную"),
        ("Ещё по теме", "Еще по теме", "Поділитися", "Читати далі", "Читайте також"),
        ("Коментарі", "Підписатися", "Новини за темою"),
        # Chinese, Japanese, Korean
        ("分享", "分享到", "阅读全文", "阅读更多", "阅读原文", "相关阅读", "相关新闻", "推荐阅读"),
        ("点击查看", "评论", "登录", "注册", "返回顶部", "广告", "上一篇", "下一篇", "更多新闻"),
        ("閱讀更多", "相關新聞", "延伸閱讀", "返回頂部", "廣告", "更多新聞", "长按识别二维码"),
        ("続きを読む", "関連記事", "シェア", "コメント", "もっと見る", "ログイン", "広告"),
        ("공유", "공유하기", "댓글", "더보기", "관련기사", "관련 기사", "로그인", "구독"),
        ("무단전재 및 재배포 금지", "무단 전재 및 재배포 금지"),
        # Arabic and Farsi
        ("اقرأ أيضا", "اقرأ أيضًا", "اقرأ المزيد", "شارك", "مشاركة", "التعليقات", "إعلان"),
        ("بیشتر بخوانید", "اشتراک گذاری"),
    )
    for line in lines
)

STARTS: tuple[str, ...] = (
    *("Síguenos en", "Suscríbete a", "Únete a nuestro", "Siga-nos", "Inscreva-se", "Suivez-nous"),
    *("Abonnez-vous", "Folgen Sie uns", "Seguici su", "Iscriviti al", "Volg ons", "Bizi takip"),
    *("Ikuti kami", "Подписывайтесь на", "Подпишитесь на", "Присоединяйтесь к", "Следите за"),
    *(
        "Читайте нас",
        "Підписуйтесь на",
        "Підписуйтеся на",
        "Долучайтесь до",
        "关注我们",
        "长按二维码",
    ),
    *("扫描二维码", "版权声明", "免责声明", "未经授权", "본 기사는"),
)
"""What lines begin with that call to follow or claim the copyright."""

LABELS: frozenset[str] = frozenset(
    label
    for labels in (
        # Spanish, Portuguese, French, Italian
        ("Publicado por", "Publicado el", "Publicado en", "Etiquetas", "Etiquetado", "Categoría"),
        ("Categorías", "Lea también", "Lee también", "Te puede interesar", "Fuente", "Por"),
        ("Redacción", "Publicado em", "Leia também", "Leia mais", "Veja também", "Fonte", "Autor"),
        ("Crédito", "Saiba mais", "Lire aussi", "À lire aussi", "A lire aussi", "Voir aussi"),
        ("Publié le", "Publié par", "Mis à jour le", "Crédit photo", "Leggi anche"),
        ("Pubblicato il", "Guarda anche", "Foto", "Fotos"),
        # German, Dutch, the Nordic languages
        ("Lesen Sie auch", "Mehr dazu", "Lesen Sie mehr", "Quelle", "Veröffentlicht am"),
        ("Schlagwörter", "Lees ook", "Läs också", "Les også", "Læs også", "Lue myös"),
        # Turkish, Indonesian, Vietnamese
        ("Kaynak", "Etiketler", "Fotoğraf", "Yayınlanma", "Güncelleme", "Baca juga", "Baca Juga"),
        ("Sumber", "Penulis", "Xem thêm", "Nguồn"),
        # Russian and Ukrainian
        ("Читайте также", "Читать также", "Смотрите также", "Источник", "Фото", "Автор", "Теги"),
        ("Опубликовано", "Подробнее", "По теме", "Метки", "Рубрика", "Видео", "Читайте також"),
        ("Джерело",),
        # Chinese, Japanese, Korean
        ("来源", "责任编辑", "编辑", "作者", "记者", "原标题", "相关阅读", "标签", "关键词"),
        ("图片来源", "來源", "責任編輯", "関連記事", "出典", "사진", "기자", "관련기사", "출처"),
        # Arabic and Farsi
        ("اقرأ أيضا", "اقرأ أيضًا", "المصدر", "بیشتر بخوانید", "منبع"),
    )
    for label in labels
)
