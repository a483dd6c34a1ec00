"""The two ways in which work may end early that are not bugs."""

from __future__ import annotations

from desktop_app.text import Message


class UserError(Exception):
    """An expected failure: what happened, whether the work is safe, what to do now.

    ``str()`` of it is the name of the sentence, never a value of a case, so that a log or a
    traceback holds nothing personal.
    """

    def __init__(self, message: Message) -> None:
        super().__init__(f"{message.context}: {message.source}")
        self.message = message


class Cancelled(Exception):
    """The user pressed Cancel, or the vault is being locked; the transaction is rolled back."""
