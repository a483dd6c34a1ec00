"""About: versions, and the licences of what the program is made of."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import qVersion

from desktop_app import __version__
from desktop_app.text import message, verbatim
from desktop_app.ui.desk import Desk
from desktop_app.ui.pages.settings.listing import Listing
from desktop_app.ui.widgets.rows import Cell, Column, Row

if TYPE_CHECKING:
    from importlib import metadata

_PARTS: Final = (
    "PySide6-Essentials", "click", "cryptography", "mnemonic", "msgspec",
    "platformdirs", "pypdfium2", "pyphen", "pyrage", "reportlab", "segno", "sqlcipher3", "tzdata",
    "zstandard", "zxcvbn",
)  # fmt: skip
_ON_LINUX: Final = ("jeepney",)
_FONTS: Final = (("Inter", "SIL OFL 1.1"), ("Source Sans 3", "SIL OFL 1.1"))


class AboutPart(Listing):
    """Nothing here is asked of any network."""

    def __init__(self, desk: Desk) -> None:
        say = desk.look.words
        python = f"{sys.version_info.major}.{sys.version_info.minor}.{sys.version_info.micro}"
        super().__init__(
            desk,
            message("About", "Waymark %1").fill(__version__),
            message("About", "Python %1 · Qt %2 · no network is ever used").fill(
                python, str(qVersion())
            ),
            (
                Column(say(message("About", "Made with")), stretch=1),
                Column(say(message("About", "Version")), width=130),
                Column(say(message("About", "Licence")), width=380),
            ),
            icon="info",
        )
        self._filled = False

    def reload(self) -> None:
        """Read the versions once."""
        if self._filled:
            return
        self._filled = True
        parts = (*_PARTS, *_ON_LINUX) if sys.platform.startswith("linux") else _PARTS
        rows = [self._row(name) for name in sorted(parts, key=str.casefold)]
        rows += [
            Row(name, (Cell(name, weight=500), Cell(""), Cell(licence))) for name, licence in _FONTS
        ]
        self.table.set_rows(rows)

    def _row(self, name: str) -> Row:
        from importlib import metadata  # noqa: PLC0415  (30 ms: only when versions are looked at)

        try:
            about = metadata.metadata(name)
        except metadata.PackageNotFoundError:
            missing = self.look.words(message("About", "not found"))
            return Row(name, (Cell(name, weight=500), Cell(""), Cell(missing)))
        licence = _field(about, "License-Expression") or _first_line(_field(about, "License"))
        if not licence:
            classes = about.get_all("Classifier") or []
            named = [one.rpartition(" :: ")[2] for one in classes if one.startswith("License")]
            licence = ", ".join(named)
        version = self.look.words(verbatim(_field(about, "Version")))
        return Row(name, (Cell(name, weight=500), Cell(version), Cell(licence)))


def _field(about: metadata.PackageMetadata, name: str) -> str:
    found = about.get_all(name)
    return str(found[0]) if found else ""


def _first_line(text: str) -> str:
    return text.strip().splitlines()[0][:80] if text.strip() else ""
