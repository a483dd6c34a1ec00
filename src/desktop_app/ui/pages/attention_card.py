"""Beside Today: the cases that ask for attention, each with the first thing that it asks."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal

from desktop_app.app.attention import CaseAsks, asks_of, to_look_at
from desktop_app.app.changes import Changes
from desktop_app.app.session import Session
from desktop_app.domain.ids import CaseId
from desktop_app.text import message
from desktop_app.ui.forms.rail_parts import Jump
from desktop_app.ui.style.look import Look
from desktop_app.ui.widgets.card import Card, Heading
from desktop_app.ui.widgets.text import Text

_EDGES = (16, 12, 12, 12)
_SHOWN = 6


class AttentionCard(Card):
    """One line a case, read one case at a time after Today is painted. Nothing is added up."""

    wanted = Signal(object)  # CaseAsks: open its record at the question

    def __init__(self, look: Look) -> None:
        super().__init__(look, edges=_EDGES, gap=2)
        words = message("Today", "Cases that ask for attention")
        self.setAccessibleName(look.words(words))
        self.body.addWidget(Heading(look, words, icon="alert", icon_ink="warn"))
        self._list = look.column(gap=0)
        self.body.addLayout(self._list)
        self._nothing = Text(look, message("Today", "Nothing now"), letter="help", ink="text2")
        self.body.addWidget(self._nothing)
        self._lines: list[Jump] = []
        self._folded = False
        self._session: Session | None = None
        self._codes: dict[CaseId, str] = {}
        self._known: dict[CaseId, CaseAsks | None] = {}
        self._day = ""
        self._next = QTimer(self)
        self._next.setSingleShot(True)
        self._next.timeout.connect(self._read_one)
        self.hide()

    def forget(self, changes: Changes) -> None:
        """Read again, when next shown, what may ask for something else now."""
        if changes.everything:
            self._known.clear()
        for case in changes.cases:
            self._known.pop(case, None)

    def set_folded(self, *, folded: bool) -> None:
        """Leave it to a button whether the card is seen; else it is while there is something."""
        self._folded = folded
        if not folded:
            self.setVisible(bool(self.asking))

    def show_cases(self, session: Session) -> None:
        """Show what is known, and read the rest as soon as there is time."""
        day = session.today().isoformat()
        if day != self._day:
            self._day = day
            self._known.clear()
        self._session = session
        self._codes = dict(to_look_at(session))
        self._fill()
        self._next.start(0)

    @property
    def asking(self) -> tuple[CaseAsks, ...]:
        """What is shown, the urgent first and among these the gravest case."""
        found = [one for case in self._codes if (one := self._known.get(case)) is not None]
        return tuple(sorted(found, key=lambda one: not one.first.urgent)[:_SHOWN])

    def _read_one(self) -> None:
        host = self.parentWidget()
        if self._session is None or host is None or not host.isVisible():
            return  # the page is left, or the vault is being locked
        case = next((one for one in self._codes if one not in self._known), None)
        if case is None:
            self._fill()
            return
        self._known[case] = asks_of(self._session, case, self._codes[case])
        self._next.start(0)

    def _fill(self) -> None:
        look, shown = self._look, self.asking
        while len(self._lines) > len(shown):
            gone = self._lines.pop()
            gone.hide()
            gone.deleteLater()
        for at, one in enumerate(shown):
            if at == len(self._lines):
                line = Jump(look)
                line.clicked.connect(lambda _on, at=at: self.wanted.emit(self.asking[at]))
                self._lines.append(line)
                self._list.addWidget(line)
            head = message("Today", "%1: %2").fill(one.code, one.first.head)
            said = look.words(one.first.about)
            n = one.more
            if n:
                more = look.words(message("Today", "and %n more", "", n))
                said = f"{said} ({more})"
            icon = "alert" if one.first.urgent else "circle-dashed"
            self._lines[at].show_words(one.first.leaf, look.words(head), said, icon=icon)
            self._lines[at].setToolTip(f"{look.words(head)}\n{said}")
        self._nothing.setVisible(not shown)
        if not self._folded:
            self.setVisible(bool(shown))
