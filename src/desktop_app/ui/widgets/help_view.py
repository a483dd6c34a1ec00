"""A help page as plain labels under each other."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from desktop_app.ui.help_text import Block
from desktop_app.ui.style.look import Look
from desktop_app.ui.widgets.text import Marked, Text


class HelpView(QWidget):
    """Shows blocks; lines are at most 75 letters long."""

    def __init__(self, look: Look, blocks: Sequence[Block]) -> None:
        super().__init__()
        look.at_most(self, 620)
        column = look.column(self, gap=8)
        for block in blocks:
            match block.kind:
                case "title":
                    column.addWidget(Text(look, block.text, letter="title", flow="wrap"))
                case "heading":
                    column.addSpacing(look.space(6))
                    column.addWidget(Text(look, block.text, letter="card", flow="wrap"))
                case "item":
                    column.addWidget(
                        Marked(
                            look,
                            "chevron-right",
                            block.text,
                            letter="body",
                            weight=400,
                            flow="wrap",
                            size=14,
                        )
                    )
                case "text":
                    column.addWidget(Text(look, block.text, flow="wrap"))
