"""Characters of symbol fonts as Unicode: bullets, ticks, padlocks, arrows, Greek. Data and two look-ups.

The symbol fonts of Windows put pictures where other fonts have letters. What is not in the tables
becomes a sign that means nothing, the same one for the same character: a key may explain it, and a
name spelled in such a font must not slip through as letters.
"""

# look-alikes of ASCII are what this table is about

from __future__ import annotations

import re
import sys
import unicodedata

_PRIVATE = 0xF000  # symbol fonts are addressed here; the low byte is the character

_SYMBOL = dict(zip(range(0x41, 0x5B), "ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ", strict=True))
_SYMBOL |= dict(zip(range(0x61, 0x7B), "αβχδεφγηιϕκλμνοπθρστυϖωξψζ", strict=True))
_SYMBOL |= {code: chr(code) for code in range(0x20, 0x40) if chr(code) not in "\"$'*-@"}
_SYMBOL |= {
    0x22: "∀", 0x24: "∃", 0x27: "∋", 0x2A: "∗", 0x2D: "−", 0x40: "≅", 0x5B: "[", 0x5C: "∴",
    0x5D: "]", 0x5E: "⊥", 0x5F: "_", 0x7B: "{", 0x7C: "|", 0x7D: "}", 0x7E: "∼", 0xA0: "€",
    0xA2: "′", 0xA3: "≤", 0xA4: "⁄", 0xA5: "∞", 0xA7: "♣", 0xA8: "♦", 0xA9: "♥", 0xAA: "♠",
    0xAB: "↔", 0xAC: "←", 0xAD: "↑", 0xAE: "→", 0xAF: "↓", 0xB0: "°", 0xB1: "±", 0xB2: "″",
    0xB3: "≥", 0xB4: "×", 0xB5: "∝", 0xB6: "∂", 0xB7: "•", 0xB8: "÷", 0xB9: "≠", 0xBA: "≡",
    0xBB: "≈", 0xBC: "…", 0xC5: "⊕", 0xC6: "∅", 0xC7: "∩", 0xC8: "∪", 0xC9: "⊃", 0xCE: "∈",
    0xD0: "∠", 0xD2: "®", 0xD3: "©", 0xD4: "™", 0xD5: "∏", 0xD6: "√", 0xD7: "⋅", 0xD8: "¬",
    0xD9: "∧", 0xDA: "∨", 0xDB: "⇔", 0xDC: "⇐", 0xDD: "⇑", 0xDE: "⇒", 0xDF: "⇓", 0xE0: "◊",
    0xE2: "®", 0xE3: "©", 0xE4: "™", 0xE5: "∑",
}  # fmt: skip
_WINGDINGS = {
    0x20: " ", 0x21: "✏", 0x22: "✂", 0x23: "✁", 0x24: "👓", 0x25: "🔔", 0x26: "📖", 0x28: "☎",
    0x29: "✆", 0x2A: "✉", 0x2C: "📪", 0x2D: "📫", 0x30: "📁", 0x31: "📂", 0x32: "📄", 0x36: "⌛",
    0x37: "⌨", 0x3A: "💻", 0x3C: "💾", 0x3F: "✍", 0x41: "✌", 0x42: "👌", 0x43: "👍", 0x44: "👎",
    0x45: "☜", 0x46: "☞", 0x47: "☝", 0x48: "☟", 0x49: "✋", 0x4A: "☺", 0x4B: "😐", 0x4C: "☹",
    0x4D: "💣", 0x4E: "☠", 0x4F: "⚐", 0x50: "⚑", 0x51: "✈", 0x52: "☼", 0x53: "💧", 0x54: "❄",
    0x55: "✝", 0x57: "✠", 0x59: "✡", 0x5A: "☪", 0x5B: "☯", 0x5D: "☸", 0x6C: "●", 0x7A: "⌘",
    0x6D: "❍", 0x6E: "■", 0x6F: "□", 0x70: "❐", 0x71: "❑", 0x72: "❒", 0x73: "⬧", 0x74: "⧫",
    0x75: "◆", 0x76: "❖", 0x77: "⬥", 0x78: "☒", 0x79: "⍓", 0x9E: "·", 0x9F: "•", 0xA0: "▪",
    0xA1: "○", 0xA2: "⭘", 0xA4: "◉", 0xA7: "▪", 0xA8: "◻", 0xAA: "✦", 0xAB: "★", 0xAC: "✶",
    0xAE: "✹", 0xB2: "✧", 0xD8: "➢", 0xDC: "➲", 0xDF: "←", 0xE0: "→", 0xE1: "↑", 0xE2: "↓",
    0xE3: "↖", 0xE4: "↗", 0xE7: "⬅", 0xE8: "➔", 0xE9: "⬆", 0xEA: "⬇", 0xEF: "⇦", 0xF0: "⇨",
    0xF1: "⇧", 0xF2: "⇩", 0xF3: "⬄", 0xFB: "✗", 0xFC: "✓", 0xFD: "☒", 0xFE: "☑",
    **dict(zip(range(0x80, 0x8B), "⓪①②③④⑤⑥⑦⑧⑨⑩", strict=True)),
    **dict(zip(range(0x8B, 0x96), "⓿❶❷❸❹❺❻❼❽❾❿", strict=True)),
}  # fmt: skip
_WINGDINGS_2 = {
    0x20: " ", 0x4F: "✗", 0x50: "✓", 0x51: "☒", 0x52: "☑", 0x53: "☒", 0x54: "☒", 0x55: "⊗",
    0x56: "⊗", 0x57: "🚫", 0x58: "🚫", 0x96: "●",
    0x97: "•", 0x98: "•", 0x99: "○", 0x9E: "⦿", 0x9F: "■", 0xA0: "▪", 0xA1: "▪", 0xA2: "□",
    0xA3: "□", 0xAA: "◆", 0xAE: "◆", 0xF8: "★",
}  # fmt: skip
_WINGDINGS_3 = {
    0x20: " ", 0x66: "←", 0x67: "→", 0x68: "↑", 0x69: "↓", 0x70: "▲", 0x71: "▼", 0x72: "△",
    0x73: "▽", 0x74: "◀", 0x75: "▶", 0x76: "◁", 0x77: "▷", 0x7D: "▶",
}  # fmt: skip
_WEBDINGS = {
    0x20: " ", 0x25: "🏆", 0x28: "💬", 0x34: "▶", 0x35: "▲", 0x36: "▼", 0x37: "⏪", 0x38: "⏩",
    0x3D: "■", 0x48: "🏠", 0x4C: "🔍", 0x4E: "👁", 0x4F: "👂", 0x58: "🔈", 0x61: "✓", 0x63: "□",
    0x64: "🛡", 0x65: "📦", 0x67: "■", 0x68: "🚑", 0x69: "ⓘ", 0x6E: "●", 0x72: "✗", 0x73: "❓",
    0x76: "🚍", 0x77: "⛳", 0x78: "🚫", 0x79: "⊖", 0x7A: "🚭", 0x80: "🚹", 0x81: "🚺", 0x84: "🚼",
    0x91: "💰", 0x93: "💳", 0x94: "👪", 0x98: "✯", 0xA4: "📋", 0xA8: "📚", 0xB5: "📷", 0xBF: "💻",
    0xCF: "🔒", 0xD0: "🔓", 0xD1: "🔑", 0xD9: "☁", 0xE9: "♿", 0xEC: "🎓",
}  # fmt: skip
_MARLETT = {0x20: " ", 0x61: "✓", 0x62: "✓", 0x68: "●", 0x69: "●", 0x72: "✗"}
_FONTS = {
    "symbol": _SYMBOL,
    "wingdings": _WINGDINGS,
    "wingdings 2": _WINGDINGS_2,
    "wingdings 3": _WINGDINGS_3,
    "webdings": _WEBDINGS,
    "marlett": _MARLETT,
}
# Fonts of icons have theirs at addresses of their own, and letters where letters are.
_AWESOME = {
    0xF005: "★", 0xF006: "☆", 0xF00C: "✓", 0xF00D: "✗", 0xF023: "🔒", 0xF024: "⚑", 0xF046: "☑",
    0xF057: "⊗", 0xF058: "✔", 0xF05E: "🚫", 0xF069: "*", 0xF06A: "❗", 0xF06E: "👁", 0xF071: "⚠",
    0xF084: "🔑", 0xF096: "☐", 0xF09C: "🔓", 0xF0C8: "■", 0xF0F3: "🔔", 0xF111: "●", 0xF12A: "!",
    0xF13E: "🔓", 0xF14A: "☑", 0xF30D: "🔒",
}  # fmt: skip
_FLUENT = {
    0xE711: "✗", 0xE72E: "🔒", 0xE734: "☆", 0xE735: "★", 0xE73E: "✓", 0xE785: "🔓", 0xE7BA: "⚠",
    0xE7C1: "⚑", 0xE8FB: "✓", 0xE10A: "✗", 0xE10B: "✓", 0xE1CE: "☆", 0xE1CF: "★", 0xE1F6: "🔒",
    0xE1F7: "🔓",
}  # fmt: skip
_ICONS = {
    "fontawesome": _AWESOME,
    "font awesome": _AWESOME,
    "segoe mdl2 assets": _FLUENT,
    "segoe fluent icons": _FLUENT,
    "segoe ui symbol": _FLUENT,
}
_NAMELESS = "▚▞▙▛▜▟◧◨◩◪◫◰◱◲◳◴◵◶◷◐◑◒◓◔◕◖◗◘◙◚◛◢◣◤◥◭◮"


SPELLED = "text in a font of signs"  # why such text is hidden
_OF_SIGNS = {"wingdings", "wingdings 2", "wingdings 3", "webdings", "marlett"}
_WORD = re.compile(r"[A-Za-z]{3,}")
_LETTERS = 3  # different ones of a word; a row of bullets is one letter again and again


def spells(text: str, font: str) -> bool:
    """Whether words stand in a font that shows pictures for letters: somebody has hidden them so."""
    words = _WORD.findall(text) if font.strip().casefold() in _OF_SIGNS else ()
    return any(len({*word.casefold()}) >= _LETTERS for word in words)


def symbol(font: str, code: int) -> str:
    """One character of a font, "" where there is none."""
    if not 0 <= code <= sys.maxunicode:
        return ""
    name = font.strip().casefold()
    table, icons = _FONTS.get(name), _icons(name)
    low = code - _PRIVATE if _PRIVATE <= code <= _PRIVATE + 0xFF else code
    if table is not None:
        return chr(low) if low > 0xFF else table.get(low) or _nameless(low)
    if icons is not None and code in icons:
        return icons[code]
    if icons is None and code != low:  # private characters without a font are Symbol's, as in Word
        return _SYMBOL.get(low) or _nameless(low)
    return _nameless(code) if _is_unknown(chr(code)) else chr(code) if code >= 0x20 else ""


def symbols(text: str, font: str) -> str:
    """Text of a list level or run in which some characters may be those of a symbol font."""
    if text.isascii() and not font:
        return text
    name = font.strip().casefold()
    if name in _FONTS:
        return "".join(symbol(font, ord(c)) for c in text)
    if text.isascii():
        return text
    if _icons(name) is not None:
        return "".join(symbol(font, ord(c)) if _is_unknown(c) else c for c in text)
    return "".join(_SYMBOL.get(ord(c) - _PRIVATE, "") if _is_private(c) else c for c in text)


def is_known(text: str, font: str) -> bool:
    """Whether what the characters show can be said in text."""
    shown = symbols(text, font)
    return bool(shown) and (shown == text or not {*shown} & {*_NAMELESS})


def _icons(name: str) -> dict[int, str] | None:
    """The table of a font of icons, of which there are many editions: "Font Awesome 6 Free"."""
    return next((table for known, table in _ICONS.items() if name.startswith(known)), None)


def _nameless(code: int) -> str:
    """A sign for what has no counterpart in text."""
    return _NAMELESS[code % len(_NAMELESS)] if code > 0x20 else ""


def _is_private(character: str) -> bool:
    return _PRIVATE <= ord(character) <= _PRIVATE + 0xFF


def _is_unknown(character: str) -> bool:
    return unicodedata.category(character) == "Co"
