"""What changed from one version of a plan or an assessment to another."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from desktop_app.app.activating import Compared, VersionNamed
from desktop_app.app.session import ZONE
from desktop_app.text import Day, message
from desktop_app.ui.style.look import Look, Words
from desktop_app.ui.widgets.card import Hairline
from desktop_app.ui.widgets.dialog import Dialog
from desktop_app.ui.widgets.edits import Choice
from desktop_app.ui.widgets.text import Text

Compare = Callable[[int | None, int | None], Compared]
"""From one version to another (None: what is saved now) -> what differs."""


class CompareVersions(Dialog):
    """Two choices above, and below them every answer that differs, before and after."""

    def __init__(
        self, look: Look, versions: Sequence[VersionNamed], compare: Compare, *, about: Words = ""
    ) -> None:
        super().__init__(
            look,
            message("Compare", "What changed since last time"),
            cancel=message("Compare", "Close"),
            width=640,
        )
        self._compare = compare
        if about:
            self.body.addWidget(Text(look, about, letter="row", ink="text2", flow="wrap"))
        names = [(_id(one), look.words(_name(one))) for one in versions]
        row = look.row(gap=10)
        self.old = Choice(look, caption=message("Compare", "From"), options=())
        self.new = Choice(look, caption=message("Compare", "To"), options=())
        for choice in (self.old, self.new):
            choice.set_options(names)
            choice.picked.connect(lambda _value: self._fill())
            row.addWidget(choice)
        row.addStretch(1)
        self.body.addLayout(row)
        self.count = Text(look, "", letter="strong", flow="wrap")
        self.body.addWidget(self.count)
        self._inside: QWidget | None = None
        self._numbers = {_id(one): one.version for one in versions}
        self.new.set_value(names[0][0])
        self.old.set_value(names[min(1, len(names) - 1)][0])
        self._fill()

    def show_between(self, old: int, new: int) -> None:
        """Compare two numbered versions."""
        self.old.set_value(str(old))
        self.new.set_value(str(new))
        self._fill()

    def _fill(self) -> None:
        look = self.look
        found = self._compare(self._numbers[self.old.value], self._numbers[self.new.value])
        n = len(found.changes)
        words: Words = message("Compare", "%n answers differ", "", n)
        if not n:
            words = message("Compare", "Nothing differs.")
        if not found.whole:
            words = message(
                "Compare",
                "Not all of that version has arrived on this laptop, so this is only a part.",
            )
        self.count.set_words(words)
        if self._inside is not None:
            self.body.removeWidget(self._inside)
            self._inside.hide()
            self._inside.deleteLater()
        self._inside = _Differences(look, found)
        self.body.addWidget(self._inside)
        if self.isVisible():
            self.fit()


class _Differences(QWidget):
    """Each answer that differs: what it is called, what it was, and what it is."""

    def __init__(self, look: Look, found: Compared) -> None:
        super().__init__()
        column = look.column(self, gap=4)
        nothing = message("Compare", "nothing")
        for one in found.changes:
            column.addWidget(Hairline(look))
            column.addSpacing(look.space(2))
            column.addWidget(Text(look, one.label, letter="label", flow="wrap"))
            before = message("Compare", "before: %1").fill(one.before or nothing)
            column.addWidget(Text(look, before, letter="row", ink="text2", flow="wrap"))
            after = message("Compare", "now: %1").fill(one.after or nothing)
            column.addWidget(Text(look, after, letter="row", flow="wrap"))


def _id(one: VersionNamed) -> str:
    return "now" if one.version is None else str(one.version)


def _name(one: VersionNamed) -> Words:
    if one.version is None or one.at is None:
        return message("Compare", "What is saved now")
    day = Day(one.at.astimezone(ZONE).date())
    return message("Compare", "Version %1, %2, %3").fill(one.version, day, one.by)
