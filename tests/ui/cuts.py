"""Which words end in an ellipsis on the screen, whatever paints them."""

from __future__ import annotations

from collections.abc import Container
from typing import Any

import pytest
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QWidget


class Cuts:
    """What is painted with an ellipsis: cells of tables, heads, lines of cards, titles of lists."""

    def __init__(self, patch: pytest.MonkeyPatch) -> None:
        """Note every text that is cut while it is painted, until ``patch`` is undone."""
        self._met: set[str] = set()
        usual = QFontMetricsF.elidedText

        def watched(metrics: QFontMetricsF, text: str, *given: Any) -> str:
            shown = usual(metrics, text, *given)
            if shown != text:
                self._met.add(text)
            return shown

        patch.setattr(QFontMetricsF, "elidedText", watched)

    def painted(self, window: QWidget, known: Container[str]) -> list[str]:
        """Return what is cut now; the window is only painted again when something was cut."""
        if any(one not in known for one in self._met):
            self._met.clear()
            window.grab()
        return [one for one in self._met if one not in known]
