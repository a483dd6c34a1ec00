"""The questions of the first run, and what the last of them may ask of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop_app.app.contacts import ContactShown
    from desktop_app.app.session import Session
    from desktop_app.text import Message
    from desktop_app.ui.flow import Flow
    from desktop_app.ui.pages.first_run.wizard import WizardPage
    from desktop_app.ui.style.look import Look

LANGUAGE, PERSON, PASSPHRASE, RECOVERY, CARD, EXAMPLE = range(6)


class Run(Protocol):
    """The first run as its last questions see it: from the recovery sheet on there is a vault.

    ``words`` are the recovery words while they may be shown, ``contact`` the card that was read.
    """

    session: Session | None
    words: tuple[str, ...]
    contact: ContactShown | None

    @property
    def look(self) -> Look:
        """How things look."""

    @property
    def window(self) -> QWidget:
        """The window over which dialogs stand."""

    @property
    def page(self) -> WizardPage | None:
        """The page that is shown."""

    def run(self, flow: Flow) -> None:
        """Run a conversation over the window."""

    def note(self, at: int, words: Message) -> None:
        """Show what was chosen at a question beside its title."""

    def go(self, at: int) -> None:
        """Show a question and remember it in the vault."""

    def advance(self) -> None:
        """Go on to the next question."""

    def show_page(self, page: WizardPage) -> None:
        """Show another page of the same question."""
