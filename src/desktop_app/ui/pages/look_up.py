"""One list of the content to look things up in: what is typed leaves the entries that hold it."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget

from desktop_app.app.looking_up import Entry, Topic, heading
from desktop_app.text import message
from desktop_app.ui.announce import announce
from desktop_app.ui.help_text import Block
from desktop_app.ui.style.look import Look
from desktop_app.ui.widgets.edits import Line
from desktop_app.ui.widgets.field import Field
from desktop_app.ui.widgets.help_view import HelpView
from desktop_app.ui.widgets.scroll import reveal
from desktop_app.ui.widgets.text import Text

_WIDTH = 620
"""As wide as a page of help: lines of at most 75 letters."""


class LookUpView(QWidget):
    """The entries of a topic under each other, with a line to search them by."""

    def __init__(self, look: Look, topic: Topic) -> None:
        super().__init__()
        look.at_most(self, _WIDTH)
        self._look = look
        self._topic = topic
        self._said = [(one, _blocks(look, one)) for one in topic.entries]
        self._column = look.column(self, gap=10)
        self._column.addWidget(Text(look, topic.title, letter="title", flow="wrap"))
        for words in topic.intro:
            self._column.addWidget(Text(look, words, ink="text2", flow="wrap"))
        if not topic.reviewed:
            not_yet = message("LookUp", "This list was not yet reviewed by a practitioner.")
            self._column.addWidget(Text(look, not_yet, letter="help", ink="text2", flow="wrap"))
        self.search = Line(look)
        self.search.setObjectName("look_up.search")
        self.search.textChanged.connect(self._show)
        self._field = Field(look, message("LookUp", "Find in this list"), self.search)
        self._column.addWidget(self._field)
        self._none = Text(
            look, message("LookUp", "Nothing in this list holds that."), ink="text2", flow="wrap"
        )
        self._column.addWidget(self._none)
        self._view: HelpView | None = None
        self._show("")

    def show_entry(self, entry: str) -> None:
        """Leave the entry with this id, and the cursor in the line: emptied, it shows them all."""
        words = next((blocks[0].text for one, blocks in self._said if one.id == entry), "")
        self.search.setText(words)
        self.search.setFocus()
        self.search.selectAll()
        announce(self.search, words)

    def bring_into_sight(self) -> None:
        """Scroll the line and what stands below it into sight; the line goes before."""
        reveal(self, QRect(self._field.geometry().topLeft(), self.rect().bottomRight()))

    def _show(self, typed: str) -> None:
        wanted = typed.strip().casefold()
        found = [blocks for _, blocks in self._said if _holds(blocks, wanted)]
        if self._view is not None:
            self._view.hide()
            self._column.removeWidget(self._view)
            self._view.deleteLater()
        self._view = HelpView(self._look, [block for blocks in found for block in blocks])
        self._look.at_most(self._view, _WIDTH)
        self._column.addWidget(self._view)
        self._none.setVisible(not found)


def _holds(blocks: list[Block], wanted: str) -> bool:
    return any(wanted in block.text.casefold() for block in blocks)


def _blocks(look: Look, entry: Entry) -> list[Block]:
    """Return an entry as a heading and its facts, each label once for what follows on itself."""
    title = heading(entry, look.words)
    lines: list[str] = []
    last = ""
    for fact in entry.facts:
        label = look.words(fact.label) if fact.label is not None else ""
        text = look.words(fact.text)
        if label and label == last:
            lines[-1] += f"; {text}"
        else:
            lines.append(f"{label}: {text}" if label else text)
        last = label
    blocks = [Block("heading", title)]
    return blocks + ([Block("text", "\n".join(lines))] if lines else [])
