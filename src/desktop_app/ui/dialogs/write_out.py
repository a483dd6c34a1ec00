"""Writing a case out: what that means, and whether shielded fields go along."""

from __future__ import annotations

from desktop_app.app.case_export import warning
from desktop_app.text import message
from desktop_app.ui.style.look import Look
from desktop_app.ui.widgets.dialog import Dialog
from desktop_app.ui.widgets.text import Text
from desktop_app.ui.widgets.tick import Tick


class WriteOutDialog(Dialog):
    """Warns; the warning changes with the tick box."""

    def __init__(self, look: Look) -> None:
        super().__init__(
            look,
            message("CaseExport", "Write this case out?"),
            verb=message("CaseExport", "Write out…"),
            kind="danger",
        )
        self.words = Text(look, warning(secrets=False), flow="wrap")
        self.body.addWidget(self.words)
        self._secrets = Tick(look, message("CaseExport", "With shielded fields"))
        self._secrets.toggled.connect(self._on_secrets)
        self.body.addWidget(self._secrets)
        self.cancel_button.setFocus()

    @property
    def secrets(self) -> bool:
        """Whether shielded fields go along."""
        return self._secrets.state == "on"

    def _on_secrets(self) -> None:
        self.words.set_words(warning(secrets=self.secrets))
        self.fit()
