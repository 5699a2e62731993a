"""Names that may be written: Word's own styles and fonts that everyone has. Pure data.

Symbol fonts are not here: their characters are written as Unicode.

A style or font can be called after a pupil ("Letter re J Smith") and a school may have had a font
made with its name. Names on these lists tell nothing; others are replaced (styles) or dropped
(fonts).
"""

from __future__ import annotations

_OFFICE = """
Agency FB|Algerian|Aptos|Aptos Black|Aptos Display|Aptos ExtraBold|Aptos Light|Aptos Mono|
Aptos Narrow|Aptos Serif|Arial|Arial Black|Arial Narrow|Arial Nova|Arial Nova Light|
Arial Rounded MT Bold|Arial Unicode MS|Avenir Next LT Pro|Bahnschrift|Baskerville Old Face|Bell MT|
Berlin Sans FB|Berlin Sans FB Demi|Bierstadt|Bodoni MT|Book Antiqua|Bookman Old Style|
Bradley Hand ITC|Britannic Bold|Broadway|Brush Script MT|Calibri|Calibri Light|
Californian FB|Calisto MT|Cambria|Cambria Math|Candara|Candara Light|Castellar|Centaur|Century|
Century Gothic|Century Schoolbook|Chiller|Colonna MT|Comic Sans MS|Consolas|Constantia|Cooper Black|
Copperplate Gothic Bold|Copperplate Gothic Light|Corbel|Corbel Light|Courier|Courier New|Curlz MT|
Ebrima|Edwardian Script ITC|Elephant|Engravers MT|Eras Bold ITC|Eras Demi ITC|Eras Light ITC|
Eras Medium ITC|Felix Titling|Footlight MT Light|Forte|Franklin Gothic Book|Franklin Gothic Demi|
Franklin Gothic Demi Cond|Franklin Gothic Heavy|Franklin Gothic Medium|Franklin Gothic Medium Cond|
Freestyle Script|French Script MT|Gabriola|Gadugi|Garamond|Georgia|Georgia Pro|Gigi|Gill Sans MT|
Gill Sans MT Condensed|Gill Sans MT Ext Condensed Bold|Gill Sans Nova|Gill Sans Ultra Bold|
Gloucester MT Extra Condensed|Goudy Old Style|Goudy Stout|Grandview|Haettenschweiler|
Harlow Solid Italic|Harrington|High Tower Text|Impact|Imprint MT Shadow|Informal Roman|Ink Free|
Jokerman|Juice ITC|Kristen ITC|Kunstler Script|Leelawadee UI|Lucida Bright|Lucida Calligraphy|
Lucida Console|Lucida Fax|Lucida Handwriting|Lucida Sans|Lucida Sans Typewriter|
Lucida Sans Unicode|Magneto|Maiandra GD|Malgun Gothic|Matura MT Script Capitals|Meiryo|
Microsoft Sans Serif|Microsoft YaHei|Mistral|Modern No. 20|Monotype Corsiva|MS Gothic|MS Mincho|
MS PGothic|MS PMincho|MS Reference Sans Serif|MS Sans Serif|MS Serif|MS Shell Dlg|Myanmar Text|
MV Boli|Neue Haas Grotesk Text Pro|Niagara Solid|Nirmala UI|OCR A Extended|Old English Text MT|
Onyx|Palace Script MT|Palatino Linotype|Papyrus|Parchment|Perpetua|Perpetua Titling MT|Playbill|
Poor Richard|Pristina|Rage Italic|Ravie|Rockwell|Rockwell Condensed|Rockwell Extra Bold|
Rockwell Nova|Sabon Next LT|Script MT Bold|Seaford|Segoe Print|Segoe Script|Segoe UI|
Segoe UI Black|Segoe UI Emoji|Segoe UI Light|Segoe UI Semibold|Segoe UI Semilight|
Segoe UI Symbol|Showcard Gothic|SimHei|SimSun|Sitka Text|Skeena|Snap ITC|Stencil|Sylfaen|
Tahoma|Tempus Sans ITC|Tenorite|Times|Times New Roman|Trebuchet MS|Tw Cen MT|
Tw Cen MT Condensed|Univers|Verdana|Verdana Pro|Viner Hand ITC|Vivaldi|Vladimir Script|
Walbaum Display|Wide Latin|Yu Gothic|Yu Mincho
"""  # Microsoft Windows and Office, 1997 to today
_MAC = """
American Typewriter|Apple Chancery|Avenir|Avenir Next|Baskerville|Big Caslon|Bodoni 72|Chalkboard|
Chalkboard SE|Chalkduster|Cochin|Copperplate|Didot|Futura|Geneva|Gill Sans|Helvetica|
Helvetica Neue|Herculanum|Hoefler Text|Luminari|Marker Felt|Menlo|Monaco|New York|Noteworthy|Optima|
Palatino|Phosphate|Rockwell Nova|San Francisco|SF Pro|SF Pro Text|Skia|Snell Roundhand|Trattatello|
Zapfino
"""  # macOS and Pages
_FREE = """
Alegreya|Amatic SC|Anonymous Pro|Archivo|Arimo|Arvo|Atkinson Hyperlegible|Barlow|Bitter|Cabin|
Caladea|Cantarell|Cardo|Carlito|Caveat|Comfortaa|Cormorant Garamond|Cousine|Crimson Text|
DejaVu Sans|DejaVu Sans Condensed|DejaVu Sans Mono|DejaVu Serif|Didact Gothic|DM Sans|Domine|Dosis|
Droid Sans|Droid Serif|EB Garamond|Economica|Exo|Figtree|Fira Sans|FreeMono|FreeSans|FreeSerif|
Gelasio|Gentium|Gentium Basic|Hind|IBM Plex Sans|IBM Plex Serif|Inconsolata|Inter|Josefin Sans|
Karla|Kalam|Lato|Lexend|Lexend Deca|Liberation Mono|Liberation Sans|Liberation Sans Narrow|
Liberation Serif|Libre Baskerville|Libre Franklin|Linux Biolinum G|Linux Libertine G|Lobster|Lora|
Manrope|Maven Pro|Merriweather|Montserrat|Mulish|Muli|Nimbus Roman|Nimbus Sans|Noto Sans|
Noto Sans CJK SC|Noto Serif|Noto Serif CJK SC|Nunito|Nunito Sans|Open Sans|OpenOswald|Outfit|
Oxygen|Pacifico|Patrick Hand|Permanent Marker|Playfair Display|Poppins|Proxima Nova|PT Mono|
PT Sans|PT Serif|Public Sans|Quattrocento|Quicksand|Raleway|Roboto|Roboto Condensed|Roboto Mono|
Roboto Slab|Rubik|Source Code Pro|Source Sans 3|Source Sans Pro|Source Serif Pro|Spectral|
Tinos|Titillium Web|Ubuntu|Ubuntu Mono|Varela Round|Vollkorn|Work Sans|Zilla Slab
"""  # Google Docs, LibreOffice, Linux
_SCHOOL = """
Andika|Andika Basic|Andika New Basic|Century Schoolbook Infant|CCW Cursive Writing 1|
CCW Precursive 1|Comic Neue|Debbie Hepplewhite Print Font|Dyslexie|FS Me|Gill Sans Infant|
Jolly Phonics|KG Primary Penmanship|Letter-join|Letter-join 1|Letterjoin-Air Plus|
Letterjoin-Basic Plus|Letter-join Plus 1|Nelson Handwriting|OpenDyslexic|OpenDyslexic 3|
OpenDyslexic Alta|Read Regular|Report School|Sassoon|Sassoon Infant|Sassoon Infant Std|
Sassoon Infant Rg|Sassoon Primary|Sassoon Primary Std|Sassoon Penpals|Sassoon Penpals Joined|
SassoonCRInfant|SassoonInfant|SassoonInfantRg|SassoonInfantStd|SassoonPrimary|SassoonPrimaryInfant|
SassoonPrimaryType|SassoonSansStd|Tiresias Infofont|Twinkl|Twinkl Cursive Looped|
Twinkl Cursive Unlooped|Twinkl Light|Twinkl Precursive|Twinkl SemiBold|XCCW Joined 1a|XCCW Joined
"""  # sold to schools, or made for readers with dyslexia

_PARAGRAPH_STYLES = """
Normal|Title|Subtitle|Body Text|Body Text 2|Body Text 3|Body Text Indent|Body Text Indent 2|
Body Text Indent 3|Body Text First Indent|Body Text First Indent 2|Block Text|Caption|Closing|Date|
E-mail Signature|envelope address|envelope return|header|footer|footnote text|endnote text|
annotation text|annotation subject|Balloon Text|Document Map|index heading|Intense Quote|Quote|List|
List 2|List 3|List 4|List 5|List Bullet|List Bullet 2|List Bullet 3|List Bullet 4|List Bullet 5|
List Continue|List Continue 2|List Continue 3|List Continue 4|List Continue 5|List Number|
List Number 2|List Number 3|List Number 4|List Number 5|List Paragraph|macro|Message Header|
No Spacing|Normal (Web)|Normal Indent|Note Heading|Plain Text|Salutation|Signature|
table of authorities|table of figures|toa heading|TOC Heading|Bibliography|HTML Address|
HTML Preformatted
"""
_CHARACTER_STYLES = """
Default Paragraph Font|Strong|Emphasis|Subtle Emphasis|Intense Emphasis|Subtle Reference|
Intense Reference|Book Title|Hyperlink|FollowedHyperlink|footnote reference|endnote reference|
annotation reference|line number|page number|Placeholder Text|HTML Acronym|HTML Cite|HTML Code|
HTML Definition|HTML Keyboard|HTML Sample|HTML Typewriter|HTML Variable|Unresolved Mention|Mention|
Hashtag|Smart Hyperlink
"""
_TABLE_STYLES = """
Normal Table|Table Normal|Table Grid|Table Grid Light|Grid Table Light|Table Simple 1|
Table Simple 2|Table Simple 3|Table Contemporary|Table Elegant|Table Professional|Table Theme|
Table Subtle 1|Table Subtle 2|Table 3D effects 1|Table 3D effects 2|Table 3D effects 3|
Plain Table 1|Plain Table 2|Plain Table 3|Plain Table 4|Plain Table 5
"""
_NUMBERED_STYLES = {  # base name: how many of them Word has
    "heading": 9, "toc": 9, "index": 9, "Table Classic": 4, "Table Colorful": 3,
    "Table Columns": 5, "Table Grid": 8, "Table List": 8, "Table Web": 3,
}  # fmt: skip
_ACCENTED_STYLES = """
Light Shading|Light List|Light Grid|Medium Shading 1|Medium Shading 2|Medium List 1|Medium List 2|
Medium Grid 1|Medium Grid 2|Medium Grid 3|Dark List|Colorful Shading|Colorful List|Colorful Grid|
Grid Table 1 Light|Grid Table 2|Grid Table 3|Grid Table 4|Grid Table 5 Dark|Grid Table 6 Colorful|
Grid Table 7 Colorful|List Table 1 Light|List Table 2|List Table 3|List Table 4|List Table 5 Dark|
List Table 6 Colorful|List Table 7 Colorful
"""  # each alone and with " Accent 1" to " Accent 6"


def _names(*tables: str) -> set[str]:
    return {name.strip() for table in tables for name in table.split("|")}


def _style_names() -> set[str]:
    names = _names(_PARAGRAPH_STYLES, _CHARACTER_STYLES, _TABLE_STYLES)
    names |= {
        f"{base} {n}" for base, count in _NUMBERED_STYLES.items() for n in range(1, count + 1)
    }
    for base in _names(_ACCENTED_STYLES):
        names |= {base, *(f"{base} Accent {n}" for n in range(1, 7))}
    return names


_FONTS = {name.casefold(): name for name in _names(_OFFICE, _MAC, _FREE, _SCHOOL)}
_STYLES = {name.casefold(): name for name in _style_names()}


def font(value: str) -> str | None:
    """The font's name as we spell it, None when it is not one that everyone has."""
    return _FONTS.get(value.split(";", maxsplit=1)[0].strip().casefold())


def style_name(value: str) -> str | None:
    """The name of one of Word's own styles as Word spells it, None for any other.

    Word writes "Accent" with and without a hyphen before it, depending on its age.
    """
    plain = value.strip().casefold().replace(" - accent", " accent").replace("-accent", " accent")
    return _STYLES.get(plain)
