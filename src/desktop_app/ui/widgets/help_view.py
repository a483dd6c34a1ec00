"""A help page as plain labels and pictures under each other."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from desktop_app.ui.help_text import Block, picture
from desktop_app.ui.style.look import Look
from desktop_app.ui.widgets.picture import Picture
from desktop_app.ui.widgets.text import Marked, Text


class HelpView(QWidget):
    """Shows blocks; lines are at most 75 letters long, pictures may be wider."""

    def __init__(self, look: Look, blocks: Sequence[Block], language: str = "en") -> None:
        super().__init__()
        look.at_most(self, 840)
        column = look.column(self, gap=8)
        for block in blocks:
            match block.kind:
                case "title":
                    shown: QWidget = Text(look, block.text, letter="title", flow="wrap")
                case "heading":
                    column.addSpacing(look.space(6))
                    shown = Text(look, block.text, letter="card", flow="wrap")
                case "item":
                    shown = Marked(
                        look,
                        "chevron-right",
                        block.text,
                        letter="body",
                        weight=400,
                        flow="wrap",
                        size=14,
                    )
                case "picture":
                    shown = Picture(look, picture(block.picture, language), block.text)
                case _:
                    shown = Text(look, block.text, flow="wrap")
            if block.kind != "picture":
                look.at_most(shown, 620)
            column.addWidget(shown)
