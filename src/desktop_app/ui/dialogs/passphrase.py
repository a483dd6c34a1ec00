"""The second unlock: the passphrase again, before something shielded is shown or sent."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.text import message
from desktop_app.ui.announce import announce
from desktop_app.ui.style.look import Look, Words
from desktop_app.ui.widgets.dialog import Dialog
from desktop_app.ui.widgets.passphrase import PassphraseField
from desktop_app.ui.widgets.text import Marked, Text


class PassphrasePrompt(Dialog):
    """Asks the passphrase; the owner checks it and calls ``accept``, ``refuse`` or ``wait``."""

    offered = Signal(str)  # the passphrase: check it

    def __init__(self, look: Look, why: Words, *, parent: QWidget | None = None) -> None:
        super().__init__(
            look,
            message("Passphrase", "Your passphrase, please"),
            verb=message("Passphrase", "Go on"),
            parent=parent,
            width=420,
        )
        self._wait = 0
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(self._count)
        self.body.addWidget(Text(look, why, letter="row", ink="text2", flow="wrap"))
        self._field = PassphraseField(look, name=message("Passphrase", "Passphrase"))
        self.body.addWidget(self._field)
        self._message = Marked(
            look, "error", "", icon_ink="danger", ink="danger", weight=500, flow="wrap"
        )
        self._message.hide()
        self.body.addWidget(self._message)
        self.body.addWidget(
            Text(
                look,
                message(
                    "Passphrase",
                    "Good for 5 minutes. It guards against a glance over your shoulder, "
                    "not against someone who has the disk and the passphrase.",
                ),
                letter="help",
                ink="text2",
                flow="wrap",
            )
        )
        if self.verb is not None:
            self.verb.act.disconnect(self.accept)
            self.verb.act.connect(self._offer)
        self._field.setFocus()

    def refuse(self, words: Words) -> None:
        """Say why the passphrase was not accepted."""
        self._field.clear()
        self._field.set_state("error")
        self._field.show_layout()
        self._say(words)
        self._field.setFocus()

    def wait(self, seconds: int) -> None:
        """Let nobody try for a while; the prompt counts down in words."""
        self._wait = seconds
        if seconds > 0:
            self._timer.start()
            self._show_wait()

    def _offer(self) -> None:
        if self._wait:
            announce(self, self._message.text.text())
        elif not self._field.text:
            self._say(message("Passphrase", "Type your passphrase first."))
        else:
            self.offered.emit(self._field.text)

    def _say(self, words: Words) -> None:
        self._message.text.set_words(words)
        self._message.show()
        self.fit()
        announce(self, self._message.text.text(), "at once")

    def _count(self) -> None:
        self._wait -= 1
        if self._wait > 0:
            self._show_wait()
            return
        self._timer.stop()
        self._message.hide()
        if self.verb is not None:
            self.verb.block("")

    def _show_wait(self) -> None:
        seconds = self._wait
        words = message(
            "Passphrase", "Wrong five times or more. You can try again in %n seconds.", "", seconds
        )
        if self.verb is not None:
            self.verb.block(words)
        self._message.text.set_words(words)
        self._message.show()
