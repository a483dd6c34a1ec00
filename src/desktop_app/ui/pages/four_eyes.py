"""Four eyes above a plan or an assessment: how it stands, confirming, and what changed."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from desktop_app.app import activating, confirming
from desktop_app.app.activating import GOOD_FOR
from desktop_app.app.confirming import FourEyes
from desktop_app.domain.ids import RecordKey
from desktop_app.text import Message, Words, message
from desktop_app.ui.commands import Command
from desktop_app.ui.desk import Desk
from desktop_app.ui.dialogs.compare_versions import CompareVersions
from desktop_app.ui.dialogs.second_person import SecondPerson
from desktop_app.ui.flow import Flow
from desktop_app.ui.style.look import Breadth
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.card import Ground
from desktop_app.ui.widgets.text import Icon, Text


class FourEyesBar(Ground):
    """One line: who read it, and the two or three things that can be done about it."""

    emergency_wanted = Signal()  # put it into force now; a second person follows

    def __init__(self, desk: Desk, key: RecordKey, parent: QWidget) -> None:
        super().__init__(desk.look, "surface", lines="b")
        self.setParent(parent)  # before it is shown: it would be a window of its own
        self._desk = desk
        self.key = key
        look = desk.look
        self._row = look.row(self, gap=10, edges=(16, 6, 16, 6))
        self._sign = Icon(look, "people", ink="text2", size=18)
        self._row.addWidget(self._sign)
        self.text = Text(look, "", letter="row", flow="wrap")
        self._row.addWidget(self.text, 1)
        self.changed = Button(look, message("FourEyes", "What changed"), size="tool", icon="undo")
        self.changed.act.connect(self.show_changes)
        self.urgent = Button(look, message("FourEyes", "In force now, confirm later"), size="tool")
        self.urgent.act.connect(self.emergency_wanted)
        self.confirm = Button(
            look, message("FourEyes", "Confirm as second person"), size="tool", icon="check"
        )
        self.confirm.act.connect(self._confirm)
        self._buttons = (self.changed, self.urgent, self.confirm)
        for button in self._buttons:
            self._row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.refresh()

    def set_breadth(self, breadth: Breadth) -> None:
        """Stand under each other where there is no room beside."""
        narrow = breadth is Breadth.NARROW
        direction = QBoxLayout.Direction
        below = narrow and sum(not one.isHidden() for one in self._buttons) > 1
        self._row.setDirection(direction.TopToBottom if below else direction.LeftToRight)
        self._sign.setVisible(not narrow)

    def refresh(self) -> None:
        """Read again how it stands; the line is hidden while there is nothing to say or do."""
        found = confirming.four_eyes(self._desk.session, self.key)
        if found is None:
            self.hide()
            return
        said = found.said()
        if found.settled:
            self._sign.set_icon("check-circle", "ok")
        elif found.needed:
            self._sign.set_icon("alert", "danger" if found.lapsed else "warn")
        else:
            self._sign.set_icon("people", "text2")
        self.text.set_words(said or _in_force(found))
        self.changed.setVisible(found.version > 0)
        self.urgent.setVisible(self._may_hurry(found))
        self.confirm.setVisible(found.needed and found.may_confirm and not found.settled)
        self.setVisible(bool(said) or found.version > 0 or not self.urgent.isHidden())

    def commands(self) -> Sequence[Command]:
        """Return what can be done here, for menus and palette."""
        found: list[Command] = []
        offers: tuple[tuple[Button, str, Message, Callable[[], None]], ...] = (
            (self.changed, "versions.compare", message("FourEyes", "What changed since last time"),
             self.show_changes),
            (self.confirm, "record.confirm", message("FourEyes", "Confirm as second person"),
             self._confirm),
            (self.urgent, "record.emergency", message("FourEyes", "In force now, confirm later"),
             self.emergency_wanted.emit),
        )  # fmt: skip
        for button, id_, words, run in offers:
            if not button.isHidden():
                found.append(Command(id_, words, run, "case"))
        return found

    def show_changes(self) -> None:
        """Show what differs between two versions, first the last one and what is saved now."""
        self._desk.run(self._compare())

    def _may_hurry(self, found: FourEyes) -> bool:
        """Tell whether nothing but the second person is missing, and the level asks for one."""
        if not (found.needed and found.changed) or found.declared:
            return False
        return not activating.missing(self._desk.session, self.key, emergency=True)

    def _confirm(self) -> None:
        self._desk.run(confirm(self._desk, self.key))

    def _compare(self) -> Flow:
        session, key = self._desk.session, self.key
        versions = activating.named_versions(session, key)
        dialog = CompareVersions(
            self._desk.look,
            versions,
            lambda old, new: activating.compare(session, key, old=old, new=new),
        )
        found = confirming.four_eyes(session, key)
        if found is not None and not found.changed and len(versions) > 2:
            dialog.show_between(versions[2].version or 1, versions[1].version or 1)
        yield dialog


def confirm(desk: Desk, key: RecordKey) -> Flow:
    """Show a second person what is confirmed, and what changed since; then confirm it."""
    session = desk.session
    since = confirming.changed_since_confirmed(session, key)
    dialog = SecondPerson(desk.look, session.form(key.kind).title, session.by, since)
    if (yield dialog):
        words = message("FourEyes", "Confirmed as the second person")
        desk.write(lambda: confirming.confirm(session, key), words)


def _in_force(found: FourEyes) -> Words:
    hours = round(GOOD_FOR.total_seconds() / 3600)
    if not found.version:
        return message(
            "FourEyes", "Not in force yet. A second person may follow within %1 h."
        ).fill(hours)
    if found.changed:
        return message("FourEyes", "Version %1 is in force; what is saved differs from it.").fill(
            found.version
        )
    return message("FourEyes", "Version %1 is in force.").fill(found.version)
