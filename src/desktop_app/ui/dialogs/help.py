"""The help of one screen (F1) over a window that has no place for it: before unlocking."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop_app.text import message
from desktop_app.ui.help_text import read
from desktop_app.ui.style.look import Look
from desktop_app.ui.widgets.dialog import Dialog
from desktop_app.ui.widgets.help_view import HelpView


class HelpDialog(Dialog):
    """Shows one help page until it is closed."""

    def __init__(self, look: Look, topic: str, language: str, parent: QWidget) -> None:
        blocks = read(topic, language)
        title = next((one.text for one in blocks if one.kind == "title"), topic)
        super().__init__(look, title, cancel=message("Help", "Close"), parent=parent, width=720)
        rest = [one for one in blocks if one.kind != "title"]
        self.body.addWidget(HelpView(look, rest, language))
