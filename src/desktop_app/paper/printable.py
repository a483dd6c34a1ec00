"""Typed text made ready for print: one line, composed characters, nothing invisible."""

from __future__ import annotations

import re
import unicodedata

_SPACE = re.compile(r"\s+")
_APOSTROPHE = re.compile(r"(?<=\w)'|'(?=[stn]\b)")
_INVISIBLE = {"Cc", "Cf"}


def printable(text: str) -> str:
    """Return ``text`` in NFC, white space as single spaces, without control and format characters.

    Control and format characters (NUL, direction overrides, zero-width spaces, soft hyphens)
    leave no ink, so that nothing typed is lost by dropping them; what would be seen is kept.
    """
    if text.isascii() and text.isprintable() and "  " not in text and "'" not in text:
        return text.strip()
    line = unicodedata.normalize("NFC", _SPACE.sub(" ", text)).strip()
    shown = "".join(c for c in line if unicodedata.category(c) not in _INVISIBLE)
    return _SPACE.sub(" ", _APOSTROPHE.sub("\u2019", shown)).strip()
