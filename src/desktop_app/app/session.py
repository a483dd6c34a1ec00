"""An unlocked vault, and who works in it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from desktop_app.app.owner import Owner, OwnKeys, read_owner
from desktop_app.domain.ids import CaseId, Kind
from desktop_app.errors import UserError
from desktop_app.forms.catalogue import Catalogue
from desktop_app.forms.definition import Form
from desktop_app.store.drafts import Drafts
from desktop_app.store.saving import Signer
from desktop_app.store.store import Store
from desktop_app.store.vault import Vault
from desktop_app.text import message

ZONE: Final = ZoneInfo("Europe/Amsterdam")
"""Where appointments take place; they are kept as wall time with this zone."""
SECOND_UNLOCK: Final = timedelta(minutes=5)
"""How long secret fields may be shown after the passphrase was given again."""


@dataclass(slots=True)
class Session:
    """What every use case receives: the open vault, the content, the person, clock and chance.

    ``by`` is the person that the key slot names. ``now`` answers aware UTC. ``random`` answers so
    many random bytes. ``viewed``: when each case was last noted as looked at,
    ``searched``: when a search was (``consulting``).
    """

    vault: Vault
    catalogue: Catalogue
    keys: OwnKeys
    by: str
    now: Callable[[], datetime]
    random: Callable[[int], bytes]
    secrets_until: datetime | None = None
    viewed: dict[CaseId, datetime] = field(default_factory=dict)
    searched: datetime | None = None

    @property
    def store(self) -> Store:
        """The revision log and what is derived from it."""
        return self.vault.store

    @property
    def drafts(self) -> Drafts:
        """What is being typed."""
        return self.vault.drafts

    @property
    def read_only(self) -> bool:
        """Whether a damaged vault is open for reading only: whatever writes raises ReadOnly."""
        return self.vault.read_only

    @property
    def signer(self) -> Signer:
        """How this vault signs what it writes."""
        return Signer(self.keys.device.id, self.keys.device.sign)

    @property
    def owner(self) -> Owner:
        """Whose vault this is: name, unit and role."""
        return read_owner(self.store.settings)

    def at(self) -> int:
        """Return the clock as UTC milliseconds, as revisions keep it."""
        return int(self.now().timestamp() * 1000)

    def local_now(self) -> datetime:
        """Return the wall time where the work is done."""
        return self.now().astimezone(ZONE)

    def today(self) -> date:
        """Return the day on the wall."""
        return self.local_now().date()

    def form(self, kind: str) -> Form:
        """Return the newest form of ``kind``; raises UserError where content lacks it."""
        return self.catalogue.form(kind)

    def form_of(self, kind: Kind) -> Form | None:
        """Return the newest form of ``kind``; None where content lacks it."""
        return self.catalogue.find(kind)

    def may_show_secrets(self) -> bool:
        """Tell whether the passphrase was given again less than five minutes ago."""
        return self.secrets_until is not None and self.now() < self.secrets_until

    def require_secrets(self) -> None:
        """Raise UserError unless secret fields may be shown now."""
        if not self.may_show_secrets():
            raise UserError(
                message(
                    "Session",
                    "Type the passphrase again to see shielded fields. Your work is safe.",
                )
            )
