"""Lines of furniture: credits of pictures and captions of those that are not there."""

from __future__ import annotations

from mtclean.lexicon.furniture.row import BESIDE, NAMES, URL, Row, row
from mtclean.rule import Exact

_OFFICE = r"(?:, ?(?:[A-Z][\w’'.-]* ){0,3}(?:reporter|photographer|correspondent|staff|archive))?"

ROWS: tuple[Row, ...] = (
    row(
        "picture",
        "credit of a picture",
        (
            *map(Exact, ("Photo:", "Photos:", "Image:", "Images:", "Picture:", "Pictures:")),
            *map(Exact, ("Photo /", "Photo/", "Image /", "Picture /", "Photo |", "Image |")),
            *map(Exact, ("Photo by", "Photos by", "Photo courtesy", "Photo credit", "Photo from")),
            *map(Exact, ("Photograph by", "Image courtesy", "Image credit", "Image source")),
            *map(Exact, ("Photo source", "Photo provided by", "Picture by", "Pictured by")),
            *map(Exact, ("Photo credits", "Photography by", "Image by", "PHOTO:", "IMAGE:")),
            *map(Exact, ("Picture source", "Photo :", "Photo©", "Photo ©", "Image ©", "Video:")),
            *map(Exact, ("Photograph:", "Illustration:", "Photos courtesy", "Picture courtesy")),
            *map(Exact, ("Graphic:", "Image from", "Video source", "Cover photo", "Photo：")),
            *map(Exact, ("Photo (c)", "Photo via", "Image via", "Photo: ©", "Credit:", "Credits:")),
        ),
        r"[(\[]?(?:Photo(?:graph|graphy|s)?|PHOTO|IMAGE|Images?|Pictures?|Illustration|Graphics?"
        r"|Video|Credits?|Cover (?:photo|image|picture))(?i: ?(?:credits?|source"
        rf"|courtesy))?\s?(?:[:：/|]|©|\([cC]\))\s?©?\s?(?:(?:via|by|courtesy of|of|from) )?"
        rf"(?:{NAMES}|{URL}|@[\w.]{{2,30}}){_OFFICE}\.?[)\]]?"
        r"|[(\[]?(?:Photo(?:s|graph|graphy)?|Image|Picture|Pictured|Video)(?i: ?/?(?:by|courtesy of"
        r"|courtesy|provided by|credit| by| courtesy of| provided by| via| from(?: the)?))\s?:?"
        rf" (?:the )?(?:{NAMES}|@[\w.]{{2,30}}){_OFFICE}\.?[)\]]?",
        "Photo: AFP / Getty Images",
        "Photo by photo, the album shows how the river rose.",
        ignore_case=False,
    ),
    row(
        "picture",
        "note on the origin of a picture",
        (
            *("from the Internet", "from the network", "from the web", "File photo"),
            *("Profile photo", "archive photo", "stock photo", "data map", "for illustration"),
            *("illustrative photo", "illustrative image", "illustration photo", "archival photo"),
            *("Illustrative picture", "symbolic image", "symbol image", "representative image"),
            *("Representational image", "Internet screenshot", "screenshot", "video capture"),
            *("screen capture", "symbolic photo", "symbol photo", "archive picture"),
        ),
        r"(?:The )?(?:picture|photo|image|above|following|data|material)s?"
        r"(?: (?:above|below|source|in (?:this|the) (?:article|text)))?\s?"
        r"(?:shows|is from|comes from|are from|come from|from|[:：])\s?(?:the )?"
        r"(?:network|Internet|web)\.?(?: (?:If there is|Please contact)[^!?\"“”]{3,90})?"
        r"|[(\[]?(?:File|Profile|Archive|Archival|Data|Stock|Illustrative|Illustration|Symbolic"
        r"|Symbol|Representative|Representational)"
        r" (?:photo|picture|image|map)(?:\s?[/:：,|]\s?[^.!?\"“”]{2,50})?[)\]]?\.?"
        r"|[(\[]?(?:(?:Photo|Image|Picture) )?for illustrat(?:ion|ive)(?: purposes?)?(?: only)?"
        r"[)\]]?\.?|[(\[]?(?:Internet|Web|Network|Video|Screen) ?(?:screenshot|capture)"
        r"(?: of (?:the )?video)?[)\]]?\.?|[(\[]?Screenshot(?: (?:from|of) (?:the )?video)?"
        r"[)\]]?\.?",
        "The picture is from the Internet.",
        "The picture from the Internet shows a mill that never stood there.",
    ),
    row(
        "picture",
        "player or gallery",
        (
            *("photo gallery", "view gallery", "open gallery", "image gallery", "see gallery"),
            *("enlarge image", "click to enlarge", "tap to enlarge", "enlarge picture"),
            *("view photos", "see all photos", "view larger", "full screen", "hide caption"),
            *("toggle caption", "View image", "next photo", "previous photo", "open image"),
        ),
        r"[(\[]?(?:(?:View|Open|See|Launch) )?(?:(?:the |all )?(?:photo |image |full )?gallery)"
        r"(?:\s?[(:]?\s?\d{1,3}(?: (?:photos|images|pictures))?\)?)?"
        r"|[(\[]?(?:Click|Tap) (?:here |on the (?:picture|photo|image) )?to (?:enlarge|zoom|expand)"
        r"(?: (?:the )?(?:image|photo|picture))?[)\]]?"
        r"|(?:Enlarge|View|Open|View larger)(?: this| the)? (?:image|photo|picture)s?"
        r"(?: in (?:the )?full ?screen)?|(?:hide|toggle|show) caption|(?:Next|Previous) photo"
        r"|(?:View|See)(?: all)?(?: \d{1,3})? photos",
        "Click to enlarge the image",
        "The photo gallery opened in May.",
    ),
    row(
        "picture",
        "caption without a picture",
        (Exact("Image of"),),
        r"Image of (?!the Year\b)(?:(?!(?:goes|is|was|are|were|has|had|wins|won|shows|showed"
        r"|said|says"
        r"|sparks|draws|causes|stays|shocks|divides|sells|sold|takes|took|makes|made|falls|fell)\b)"
        r"[^\s.!?]{1,30} ){3,16}[^\s]{0,29}[^\s.!?:;,\"”]",
        "Image of How to find a teaching job",
        "Image of the harbour is worth a million, the court heard.",
        ignore_case=False,
    ),
    row(
        "picture",
        "caption of another story",
        (),
        r"(?:Image|Picture|Photo) of [^.!?]{3,110}",
        "Photo of the new stadium",
        "Image of the year goes to a fisherman, the jury said.",
        act=BESIDE,
    ),
)
