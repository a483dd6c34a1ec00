"""The second unlock as a conversation: the passphrase again, then what it was asked for."""

from __future__ import annotations

from collections.abc import Callable

from desktop_app.app.vaults import unlock_again, wait_before_next_try
from desktop_app.errors import UserError
from desktop_app.text import message
from desktop_app.ui.desk import Desk
from desktop_app.ui.dialogs.passphrase import PassphrasePrompt
from desktop_app.ui.flow import Flow


def second_unlock(desk: Desk, then: Callable[[], None]) -> Flow:
    """Ask for the passphrase unless it was given a short while ago, then call ``then``."""
    session = desk.session
    if not session.may_show_secrets():
        why = message("SecondUnlock", "This field is shielded. It is shown for 5 minutes.")
        prompt = PassphrasePrompt(desk.look, why)

        def check(passphrase: str) -> None:
            try:
                unlock_again(session, passphrase)
            except UserError as error:
                prompt.refuse(error.message)
                prompt.wait(wait_before_next_try(desk.world, session.vault.folder.path))
            else:
                prompt.accept()

        prompt.offered.connect(check)
        if not (yield prompt):
            return
    then()
