"""Why a bundle is refused: one code for receipts and tests, one sentence for people each."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias

from desktop_app.errors import UserError
from desktop_app.text import Message, message

Reason: TypeAlias = Literal[
    "damaged",
    "wrong_addressee",
    "unknown_sender",
    "forged",
    "readdressed",
    "newer_version",
    "malformed",
    "too_large",
    "unreadable",
]
"""The codes. They may stand in a receipt, so they never change their meaning."""
MALFORMED: Final = "malformed"


class BundleRefused(UserError):
    """A bundle that cannot be taken. Nothing has changed; ``reason`` is its code.

    ``sender``: of a signature by nobody known, the 8 bytes by which minisign names the key.
    """

    def __init__(self, reason: Reason, *, sender: bytes = b"") -> None:
        text = _sentence(reason)
        super().__init__(text.fill(in_digits(sender)) if sender else text)
        self.reason = reason
        self.sender = sender


def in_digits(sender: bytes) -> str:
    """Return the 8 bytes of a minisign key id as 20 digits in groups of five."""
    digits = f"{int.from_bytes(sender, 'big'):020d}"
    return " ".join(digits[place : place + 5] for place in range(0, 20, 5))


def _sentence(reason: Reason) -> Message:
    sentences: dict[Reason, Message] = {
        "damaged": message(
            "Bundle",
            "This bundle is damaged: a part is missing or was altered on the way. "
            "Nothing was changed. Ask the sender for a new copy.",
        ),
        "wrong_addressee": message(
            "Bundle",
            "This bundle is meant for somebody else: no key of this vault opens it. "
            "Nothing was changed. Check the addressee with the sender.",
        ),
        "unknown_sender": message(
            "Bundle",
            "The sender of this bundle is not a verified contact (key %1). Nothing was changed. "
            "Add and verify the sender's contact card, then import the bundle again.",
        ),
        "forged": message(
            "Bundle",
            "The signature on this bundle does not hold, so it may not come from this sender. "
            "Nothing was changed. Call the sender before you go on.",
        ),
        "readdressed": message(
            "Bundle",
            "The sender made this bundle for somebody else, and another person passed it on. "
            "Nothing was changed. Tell the sender.",
        ),
        "newer_version": message(
            "Bundle",
            "This bundle was made with a newer version of Waymark. Nothing was changed. "
            "Install the newer version, then import the bundle again.",
        ),
        "malformed": message(
            "Bundle",
            "This bundle is not put together as it should be. Nothing was changed. "
            "Ask the sender for a new one, and report this if it happens again.",
        ),
        "too_large": message(
            "Bundle",
            "This bundle is larger than Waymark accepts. Nothing was changed. "
            "Ask the sender to spread the cases over several bundles.",
        ),
        "unreadable": message(
            "Bundle",
            "The file could not be read to its end; the stick may have been pulled out. "
            "Nothing was changed. Put the stick back and try again.",
        ),
    }
    return sentences[reason]


class BundleTooLarge(UserError):
    """What is to be sent does not fit in one bundle. Nothing was written down as sent."""

    def __init__(self) -> None:
        super().__init__(
            message(
                "Bundle",
                "This is too much for one bundle. Your work is safe. "
                "Choose fewer cases, and send the others in a next bundle.",
            )
        )
