"""Signs that have a name: a star, a dagger, a tick. Pure data."""

from __future__ import annotations

TICKS = "✓✔☑✅√🗸"

# What a sign is called, as an expression, and the characters that people draw it with.
LOOKS = {
    r"(?:(?:black|white|solid|hollow)\s+)?stars?|asterisks?": ("*", "★", "☆"),
    r"(?:double|two)\s+(?:stars?|asterisks?)": ("**",),
    r"(?:triple|three)\s+(?:stars?|asterisks?)": ("***",),
    r"daggers?": ("†", "‡"),
    r"double\s+daggers?": ("‡", "††"),
    r"hash(?:\s+sign)?|hashtag": ("#",),
    r"(?:double|two)\s+hash(?:es|\s+signs?)?": ("##",),
    r"section\s+(?:sign|mark)": ("§",),
    r"pilcrow|paragraph\s+(?:sign|mark)": ("¶",),
    r"plus(?:\s+sign)?": ("+",),
    r"cross": ("x", "X", "×", "✗", "✕", "✖", "✘", "☒", "+", "❌"),
    r"exclamation\s+mark": ("!",),
    r"(?:double|two)\s+exclamation\s+marks?": ("!!",),
    r"arrow": ("→", "->", ">", "➔", "►", "▶", "=>", "➤", ">>"),
    r"at\s+sign": ("@",),
    r"tilde|squiggle|little\s+wave": ("~",),
    r"padlock": ("🔒", "🔐"),
    r"(?:red\s+)?flag": ("🚩", "⚑"),
    r"(?:red|black)\s+(?:dot|spot|blob|circle)|bullet|dot": ("🔴", "●", "⚫"),
    r"(?:hollow|open|empty|white)?\s*(?:ring|circle)": ("○", "◯", "⭕"),
    r"crossed\s+circle": ("⊗", "⨂", "⊘", "🚫"),
    r"tick(?:\s+mark)?|check\s*mark": tuple(TICKS),
    r"triangle": ("▲", "△", "▼", "⚠"),
    r"(?:(?:black|white|solid|hollow)\s+)?(?:diamond|lozenge)": ("◆", "◇", "♦"),
    r"(?:(?:black|white|solid|hollow)\s+)?(?:square|box)": ("■", "□", "▪", "◼", "⬛"),
    r"heart": ("♥", "♡", "❤"),
}

# What bears it is called so: starred items, daggered minutes.
BEARING = {
    r"starred|asterisked": ("*", "★", "☆"),
    r"daggered": ("†", "‡"),
    r"hashed": ("#",),
    r"ticked": tuple(TICKS),
}
