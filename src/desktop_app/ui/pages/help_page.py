"""Help: the bundled pages, one for each screen, in the language of the window."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from desktop_app.text import message
from desktop_app.ui.desk import Desk
from desktop_app.ui.help_text import TOPICS, read, title
from desktop_app.ui.page import Page
from desktop_app.ui.places import Place
from desktop_app.ui.spoken import language_of
from desktop_app.ui.style.look import Breadth
from desktop_app.ui.widgets.card import Card
from desktop_app.ui.widgets.edits import Choice
from desktop_app.ui.widgets.help_view import HelpView
from desktop_app.ui.widgets.page_head import PageHead
from desktop_app.ui.widgets.scroll import Scroll
from desktop_app.ui.widgets.sections import Section, Sections

_LIST = 240


def place(desk: Desk) -> Place:
    """Declare the place."""
    words = message("Place", "Help")
    return Place("help", words, "help", lambda: HelpPage(desk), "", at_end=True)


class HelpPage(Page):
    """Topics at the left, the text at the right."""

    help_topic = "start"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.look)
        look = desk.look
        self._language = language_of(look)
        column = look.column(self, gap=12, edges=(24, 14, 24, 14))
        column.addWidget(PageHead(look, message("Place", "Help")))
        topics = [(topic, title(topic, self._language)) for topic in TOPICS]
        self._narrow = Choice(look, topics, name=message("Help", "Topic"))
        self._narrow.picked.connect(self.show_topic)
        column.addWidget(self._narrow)
        row = look.row(gap=16)
        column.addLayout(row, 1)
        self._box = Card(look, edges=(4, 6, 4, 6))
        look.least(self._box, width=_LIST)
        look.at_most(self._box, _LIST)
        self._list = Sections(look, name=message("Help", "Topics"), height=34)
        self._list.set_sections([Section(topic, words) for topic, words in topics])
        self._list.chosen.connect(self.show_topic)
        self._box.body.addWidget(self._list)
        row.addWidget(self._box)
        card = Card(look, edges=(1, 1, 1, 1), gap=0)
        self._scroll = Scroll(look, gap=0, edges=(24, 20, 24, 20))
        card.body.addWidget(self._scroll)
        row.addWidget(card, 1)
        self._view: HelpView | None = None
        self.topic = ""
        self.show_topic(TOPICS[0])

    def show_topic(self, topic: str) -> None:
        """Show a help page."""
        if self._view is not None:
            self._view.hide()
            self._view.deleteLater()
        while self._scroll.body.takeAt(0) is not None:
            pass
        self.topic = topic if topic in TOPICS else TOPICS[0]
        self._view = HelpView(self.look, read(self.topic, self._language))
        self._scroll.body.addWidget(self._view)
        self._scroll.body.addStretch(1)
        self._scroll.verticalScrollBar().setValue(0)
        self._list.set_current(self.topic)
        self._narrow.set_value(self.topic)

    def panes(self) -> Sequence[QWidget]:
        return (self._box, self._scroll)

    def set_breadth(self, breadth: Breadth) -> None:
        self._box.setVisible(breadth is not Breadth.NARROW)
        self._narrow.setVisible(breadth is Breadth.NARROW)

    def entered(self) -> None:
        (self._list if self._list.isVisible() else self._narrow).setFocus()
