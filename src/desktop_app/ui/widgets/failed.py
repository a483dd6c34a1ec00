"""The dialog that tells of a failure, and the one that asks before what cannot be undone."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from desktop_app.text import Message, message
from desktop_app.ui.announce import announce
from desktop_app.ui.style.look import Look, Words
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.dialog import Dialog
from desktop_app.ui.widgets.edits import Area
from desktop_app.ui.widgets.text import Marked, Text


class Failed(Dialog):
    """Stays until it is dismissed. A bug has a report that can be copied; it holds no case data."""

    def __init__(
        self,
        look: Look,
        words: Message | None,
        *,
        report: str = "",
        parent: QWidget | None = None,
    ) -> None:
        title = (
            message("Failure", "The program made a mistake")
            if report
            else message("Failure", "That did not work")
        )
        super().__init__(look, title, verb=message("Failure", "Close"), parent=parent)
        self.cancel_button.hide()
        said: Words = words or message(
            "Failure",
            "What is saved is safe. What you are typing is kept as a draft. "
            "Try again; if it happens again, pass the report below on to the people who look "
            "after Waymark.",
        )
        self.words = Marked(
            look, "error", said, icon_ink="danger", letter="body", weight=400, flow="wrap", size=18
        )
        self.body.addWidget(self.words)
        self.report: QPlainTextEdit | None = None
        if report:
            self.body.addWidget(
                Text(
                    look,
                    message("Failure", "The report names places in the program, no case data."),
                    letter="help",
                    ink="text2",
                    flow="wrap",
                )
            )
            area = Area(look, name=message("Failure", "Report"), least=4, most=8)
            area.setPlainText(report)
            area.setReadOnly(True)
            self.report = area
            self.body.addWidget(area)
            copy = Button(look, message("Failure", "Copy the report"), kind="quiet", icon="copy")
            copy.act.connect(lambda: QGuiApplication.clipboard().setText(report))
            self.foot.insertWidget(0, copy)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        announce(self, f"{self.title.text()}. {self.words.text.text()}", "at once")
        if self.verb is not None:
            self.verb.setFocus()


class Confirm(Dialog):
    """Asks before something that cannot be undone; the button is the verb."""

    def __init__(
        self, look: Look, title: Words, words: Words, *, verb: Words, parent: QWidget | None = None
    ) -> None:
        super().__init__(look, title, verb=verb, kind="danger", parent=parent)
        self.body.addWidget(Text(look, words, flow="wrap"))
        self.cancel_button.setFocus()
