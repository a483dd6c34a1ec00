"""Help: the bundled pages, one for each screen, and the lists of the content to look up in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from desktop_app.app import looking_up
from desktop_app.text import message
from desktop_app.ui.desk import Desk
from desktop_app.ui.help_text import TOPICS, read, title
from desktop_app.ui.page import Page
from desktop_app.ui.pages.look_up import LookUpView
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
_MOST = 1_000
"""How eagerly a page takes the width that it may have."""


def place(desk: Desk) -> Place:
    """Declare the place."""
    words = message("Place", "Help")
    return Place("help", words, "help", lambda: HelpPage(desk), "", at_end=True)


class HelpPage(Page):
    """Topics at the left, the text at the right."""

    help_topic = "start"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.look)
        self._catalogue = desk.session.catalogue
        look = desk.look
        self._language = language_of(look)
        column = look.column(self, gap=12, edges=(24, 14, 24, 14))
        column.addWidget(PageHead(look, message("Place", "Help")))
        topics = [(topic, title(topic, self._language)) for topic in TOPICS]
        for name in looking_up.TOPICS:
            words = looking_up.topic(self._catalogue, name).title
            topics.append((name, look.words(message("Help", "Look up: %1").fill(words))))
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
        self._place = look.row(gap=0)  # a row knows how high a page is that is not so wide
        self._place.addStretch(1)
        self._scroll.body.addLayout(self._place)
        self._scroll.body.addStretch(1)
        self._scroll.verticalScrollBar().rangeChanged.connect(lambda *_: self._on_range())
        self._view: QWidget | None = None
        self._brings = False
        self.topic = ""
        self.show_topic(TOPICS[0])

    def show_topic(self, topic: str) -> None:
        """Show a help page, or a list of the content."""
        self._brings = False
        if self._view is not None:
            self._view.hide()
            self._view.deleteLater()
            self._place.removeWidget(self._view)
        self.topic = topic if topic in (*TOPICS, *looking_up.TOPICS) else TOPICS[0]
        if self.topic in TOPICS:
            self._view = HelpView(self.look, read(self.topic, self._language), self._language)
        else:
            self._view = LookUpView(self.look, looking_up.topic(self._catalogue, self.topic))
        self._place.insertWidget(0, self._view, _MOST)
        self._scroll.verticalScrollBar().setValue(0)
        self._list.set_current(self.topic)
        self._narrow.set_value(self.topic)

    def show_entry(self, topic: str, entry: str) -> None:
        """Show a list of the content at one of its entries; its beginning where there is none."""
        self.show_topic(topic)
        if isinstance(self._view, LookUpView) and entry:
            self._view.show_entry(entry)
            self._view.search.textEdited.connect(lambda _text: self._at_entry(on=False))
            self._at_entry(on=True)

    def _at_entry(self, *, on: bool) -> None:
        self._brings = on

    def _on_range(self) -> None:
        """What is shown has another height: the entry that was opened stays in sight."""
        if self._brings and isinstance(self._view, LookUpView):
            QTimer.singleShot(0, self._view, self._view.bring_into_sight)  # laid out only then

    def here(self) -> Mapping[str, str]:
        return {"topic": self.topic}

    def back_to(self, here: Mapping[str, str]) -> None:
        self.show_topic(here.get("topic", self.topic))

    def panes(self) -> Sequence[QWidget]:
        return (self._box, self._scroll)

    def set_breadth(self, breadth: Breadth) -> None:
        self._box.setVisible(breadth is not Breadth.NARROW)
        self._narrow.setVisible(breadth is Breadth.NARROW)

    def entered(self) -> None:
        (self._list if self._list.isVisible() else self._narrow).setFocus()
