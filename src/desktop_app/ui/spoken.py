"""The language of the window, for what has to be made in a language: words, sheets, help."""

from __future__ import annotations

from typing import Final, Literal

from desktop_app.forms.schema import Text
from desktop_app.ui.style.look import Look

_CODE: Final = Text(en="en", nl="nl")


def language_of(look: Look) -> Literal["nl", "en"]:
    """Return the language in which ``look`` speaks."""
    return "nl" if look.words(_CODE) == "nl" else "en"
