"""Shapes that the value of an attribute may have, so that it cannot carry a word.

What lives here: closed lists and patterns. What does not: which elements may occur (`schema`).
"""

from __future__ import annotations

import re

from redactor.verify import schema

_ATTRIBUTES = """
    val ascii hAnsi cs eastAsia hint w type h orient top right bottom left start end header footer
    gutter space color sz shadow frame fill before after line lineRule beforeAutospacing
    afterAutospacing firstLine hanging pos leader alignment relativeTo id name uri fldCharType
    instr styleId default customStyle firstRow lastRow firstColumn lastColumn noHBand noVBand hRule
    num equalWidth sep linePitch charSpace fmt countBy distance restart percent clear display
    offsetFrom zOrder bidi leftFromText rightFromText topFromText bottomFromText horzAnchor
    vertAnchor tblpX tblpY tblpXSpec tblpYSpec dropCap lines hSpace vSpace wrap hAnchor vAnchor x y
    xAlign yAlign customMarkFollows usb0 usb1 usb2 usb3 csb0 csb1
"""
ATTRIBUTES = frozenset(f"{{{schema.W}}}{name}" for name in _ATTRIBUTES.split()) | {
    f"{{{schema.R}}}id",
    f"{{{schema.XML}}}space",
}
# Attributes without a namespace: those of relationships and content types.
PACKAGE_ATTRIBUTES = frozenset({"Id", "Type", "Target", "PartName", "ContentType", "Extension"})

# Attributes that people type into, or that say who typed: none may occur.
TYPED = frozenset(
    "author initials descr title tooltip instr alias tag userId providerId string alt helpText"
    " statusText caption docLocation anchor userName".split()
)

# A length, a count, an id, a share: at most six digits, so that no telephone number fits.
NUMBER = re.compile(r"-?[0-9]{1,6}(\.[0-9]{1,4})?(%|pt|cm|mm|in|pc|pi)?")
# Colours (6), the bits of a table's look (4), character sets (2) and panose (20) of a font.
HEXADECIMAL = re.compile(r"[0-9A-F]{6}|[0-9a-f]{6}|0[0-9A-Fa-f]{3}|[0-9A-F]{2}|[0-9A-F]{20}")
RELATIONSHIP_ID = re.compile(r"rId[0-9]{1,4}")
LANGUAGE = re.compile(r"[a-z]{2}(-[A-Z]{2})?")
# The name of a font has the shape of a name: it is also looked through for what was redacted.
FONT = re.compile(r"[A-Z][A-Za-z]*([ -][A-Za-z0-9]+\.?){0,5}")

_ON_OFF = "true false on off 0 1"
_ALIGNMENT = """
    left right center both start end distribute top bottom baseline auto inside outside num
    decimal clear bar char nextPage nextColumn continuous evenPage oddPage page column textWrapping
    all none margin text eachPage eachSect pageBottom beneathText sectEnd docEnd newPage newSection
    notFirstPage allPages firstPage front back line lines linesAndChars snapToChars default
"""
_LINES = """
    nil single thick double dotted dashed dotDash dotDotDash triple thinThickSmallGap
    thickThinSmallGap thinThickThinSmallGap thinThickMediumGap thickThinMediumGap
    thinThickThinMediumGap thinThickLargeGap thickThinLargeGap thinThickThinLargeGap wave doubleWave
    dashSmallGap dashDotStroked threeDEmboss threeDEngrave outset inset words dash dashedHeavy
    dottedHeavy dashLong dashLongHeavy dashDotHeavy dashDotDotHeavy wavyHeavy wavyDouble
    dot hyphen underscore heavy middleDot solid dotDotDashHeavy dotDashHeavy
"""
_COLOURS = """
    black blue cyan green magenta red yellow white darkBlue darkCyan darkGreen darkMagenta darkRed
    darkYellow darkGray lightGray
"""
_SHADES = """
    pct5 pct10 pct12 pct15 pct20 pct25 pct30 pct35 pct37 pct40 pct45 pct50 pct55 pct60 pct62 pct65
    pct70 pct75 pct80 pct85 pct87 pct90 pct95 horzStripe vertStripe reverseDiagStripe diagStripe
    horzCross diagCross thinHorzStripe thinVertStripe thinReverseDiagStripe thinDiagStripe
    thinHorzCross thinDiagCross
"""
_NUMBERS = """
    upperRoman lowerRoman upperLetter lowerLetter ordinal cardinalText ordinalText decimalZero
    numberInDash chicago
"""
_REST = """
    portrait landscape atLeast exact dxa pct fixed autofit restart continue lrTb tb rl lr tbRl btLr lrTbV
    tbRlV tbLrV superscript subscript paragraph character table numbering begin separate normal
    eastAsia cs wholeTable firstRow lastRow firstCol lastCol band1Vert band2Vert band1Horz band2Horz
    neCell nwCell seCell swCell roman swiss modern script decorative variable first even doNotCompress
    compressPunctuation never overlap underDot thaiDistribute inline drop around tight through notBeside
    compressPunctuationAndJapaneseKana comma circle separator continuationSeparator
    continuationNotice preserve  bestFit fullPage indent
"""
ENUMERATIONS = frozenset(
    f"{_ON_OFF} {_ALIGNMENT} {_LINES} {_COLOURS} {_SHADES} {_NUMBERS} {_REST}".split()
)

# The words that the names of Word's own styles consist of ("List Table 3 Accent 1"); a style of
# somebody's own is "Style 1" in a Part 1. None of them is a name of a person.
_STYLE_WORDS = """
    accent acronym annotation address authorities balloon bibliography block body book bullet
    caption character cite classic closing code colorful columns contemporary continue d dark date
    deffects default definition document e effects elegant email emphasis endnote envelope figures
    first followed followedhyperlink font footer footnote grid hashtag header heading html hyperlink
    indent index intense keyboard light line list macro mail map medium mention message no normal
    note number of page paragraph placeholder plain preformatted professional quote reference return
    sample salutation shading signature simple smart spacing strong style subject subtitle subtle table text
    theme title toa toc typewriter unresolved variable web
"""
STYLE_WORDS = frozenset(_STYLE_WORDS.split())
# How a style's id or name falls into words: "TOCHeading", "Table Grid 5 Dark", "Normal (Web)".
STYLE_PIECE = re.compile(r"[A-Z]+(?![a-z])|[A-Z][a-z]*|[a-z]+|[0-9]{1,3}|[ ()-]")

# Fonts that come with Windows, macOS, LibreOffice or Office: their names say nothing of anybody.
FONTS = frozenset({
    "Aptos", "Aptos Display", "Arial", "Arial Black", "Arial Narrow", "Arial Unicode MS", "Bahnschrift",
    "Baskerville", "Book Antiqua", "Bookman Old Style", "Calibri", "Calibri Light", "Cambria",
    "Cambria Math", "Candara", "Carlito", "Century", "Century Gothic", "Century Schoolbook",
    "Comic Sans MS", "Consolas", "Constantia", "Corbel", "Courier", "Courier New", "DejaVu Sans",
    "DejaVu Serif", "Ebrima", "Franklin Gothic Book", "Franklin Gothic Medium", "Garamond", "Georgia",
    "Gill Sans", "Gill Sans MT", "Helvetica", "Helvetica Neue", "Impact", "Liberation Mono",
    "Liberation Sans", "Liberation Serif", "Lucida Console", "Lucida Sans", "Lucida Sans Unicode",
    "MS Gothic", "MS Mincho", "MS Sans Serif", "Microsoft Sans Serif", "Noto Sans", "Noto Serif",
    "Open Sans", "OpenSymbol", "Palatino Linotype", "Perpetua", "Roboto", "Rockwell", "Segoe UI",
    "Segoe UI Emoji", "Segoe UI Light", "Segoe UI Semibold", "Segoe UI Symbol", "SimSun", "Sylfaen",
    "Symbol", "Tahoma", "Times", "Times New Roman", "Trebuchet MS", "Tw Cen MT", "Verdana",
    "Wingdings", "Wingdings 2", "Wingdings 3", "Lato", "Montserrat", "Poppins", "Source Sans Pro",
    # known fonts that are called like people: a pupil of that name is none the worse for the font
    "Bell MT", "Bradley Hand ITC", "Cooper Black", "Debbie Hepplewhite Print Font",
    "Franklin Gothic Demi", "Franklin Gothic Heavy", "Harrington", "Karla", "Kristen ITC", "Lora",
    "Nelson Handwriting", "Patrick Hand", "Georgia Pro", "Libre Franklin", "Josefin Sans", "Jost",
    "Alegreya", "Outfit", "Sassoon", "Sassoon Primary", "Sassoon Infant", "Vivaldi", "Cardo", "Bitter",
    # the rest of what Windows, Office and macOS bring along, from Agency FB to Zapfino
    "Agency FB", "Algerian", "American Typewriter", "Apple Chancery", "Aptos Black",
    "Aptos ExtraBold", "Aptos Light", "Aptos Mono", "Aptos Narrow", "Aptos Serif", "Arial Nova",
    "Arial Nova Light", "Arial Rounded MT Bold", "Avenir", "Avenir Next", "Avenir Next LT Pro",
    "Baskerville Old Face", "Berlin Sans FB", "Berlin Sans FB Demi", "Bierstadt", "Big Caslon",
    "Bodoni 72", "Bodoni MT", "Britannic Bold", "Broadway", "Brush Script MT", "Californian FB",
    "Calisto MT", "Candara Light", "Castellar", "Centaur", "Chalkboard", "Chalkboard SE",
    "Chalkduster", "Chiller", "Cochin", "Colonna MT", "Copperplate", "Copperplate Gothic Bold",
    "Copperplate Gothic Light", "Corbel Light", "Curlz MT", "Didot", "Edwardian Script ITC",
    "Elephant", "Engravers MT", "Eras Bold ITC", "Eras Demi ITC", "Eras Light ITC",
    "Eras Medium ITC", "Felix Titling", "Footlight MT Light", "Forte",
    "Franklin Gothic Demi Cond", "Franklin Gothic Medium Cond", "Freestyle Script",
    "French Script MT", "Futura", "Gabriola", "Gadugi", "Geneva", "Gigi",
    "Gill Sans MT Condensed", "Gill Sans MT Ext Condensed Bold", "Gill Sans Nova",
    "Gill Sans Ultra Bold", "Gloucester MT Extra Condensed", "Goudy Old Style", "Goudy Stout",
    "Grandview", "Haettenschweiler", "Harlow Solid Italic", "Herculanum", "High Tower Text",
    "Hoefler Text", "Imprint MT Shadow", "Informal Roman", "Ink Free", "Jokerman", "Juice ITC",
    "Kunstler Script", "Leelawadee UI", "Lucida Bright", "Lucida Calligraphy", "Lucida Fax",
    "Lucida Handwriting", "Lucida Sans Typewriter", "Luminari", "Magneto", "Maiandra GD",
    "Malgun Gothic", "Marker Felt", "Matura MT Script Capitals", "Meiryo", "Menlo",
    "Microsoft YaHei", "Mistral", "Modern No. 20", "Monaco", "Monotype Corsiva", "MS PGothic",
    "MS PMincho", "MS Reference Sans Serif", "MS Serif", "MS Shell Dlg", "MV Boli",
    "Myanmar Text", "Neue Haas Grotesk Text Pro", "New York", "Niagara Solid", "Nirmala UI",
    "Noteworthy", "OCR A Extended", "Old English Text MT", "Onyx", "Optima", "Palace Script MT",
    "Palatino", "Papyrus", "Parchment", "Perpetua Titling MT", "Phosphate", "Playbill",
    "Poor Richard", "Pristina", "Rage Italic", "Ravie", "Rockwell Condensed",
    "Rockwell Extra Bold", "Rockwell Nova", "Sabon Next LT", "San Francisco", "Script MT Bold",
    "Seaford", "Segoe Print", "Segoe Script", "Segoe UI Black", "Segoe UI Semilight", "SF Pro",
    "SF Pro Text", "Showcard Gothic", "SimHei", "Sitka Text", "Skeena", "Skia", "Snap ITC",
    "Snell Roundhand", "Stencil", "Tempus Sans ITC", "Tenorite", "Trattatello",
    "Tw Cen MT Condensed", "Univers", "Verdana Pro", "Viner Hand ITC", "Vladimir Script",
    "Walbaum Display", "Wide Latin", "Yu Gothic", "Yu Mincho", "Zapfino",
})  # fmt: skip

# Word's switches for laying out like Word 2013 and later, and the address that it gives them.
COMPAT_NAMES = frozenset({
    "http://schemas.microsoft.com/office/word",
    "compatibilityMode", "overrideTableStyleFontSizeAndJustification", "enableOpenTypeFeatures",
    "doNotFlipMirrorIndents", "differentiateMultirowTableHeaders",
    "useWord2013TrackBottomHyphenation", "allowHyphenationAtTrackBottom",
    "allowTextAfterFloatingTableBreak",
})  # fmt: skip
