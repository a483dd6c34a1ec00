"""A contact whose program writes whatever it likes: revisions made by hand, signed by its key."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from desktop_app.app.session import Session
from desktop_app.crypto.identity import DeviceKey
from desktop_app.domain.canonical import Value
from desktop_app.domain.head import Head, sign_head
from desktop_app.domain.ids import CaseId, Leaf, RecordKey, RevisionId, WriterId
from desktop_app.domain.revision import Change, Revision
from desktop_app.store.arrivals import Arrivals
from desktop_app.store.importing import Incoming

AT = 1_795_500_000_000
WRITER = WriterId("ab" * 16)


@dataclass
class Peer:
    """One writer with a device key of its own."""

    device: DeviceKey
    writer: WriterId = WRITER
    ends: dict[CaseId, tuple[int, RevisionId]] = field(default_factory=dict)

    def revision(
        self,
        key: RecordKey,
        values: Mapping[str, Value],
        *,
        form: str | None = None,
        replaces: tuple[RevisionId, ...] = (),
        at: int = AT,
    ) -> Revision:
        """Return the next revision of the peer's chain, with any values in any leaves."""
        n, prev = self.ends.get(key.case, (0, None))
        made = Revision(
            key.case,
            key.kind,
            key.record,
            form or f"{key.kind}@1",
            self.writer,
            n=n + 1,
            prev=prev,
            by="peer",
            at=at + n,
            nonce=f"{n:032x}",
            changes={Leaf(leaf): Change(value, replaces) for leaf, value in values.items()},
        )
        self.ends[key.case] = (made.n, made.id)
        return made

    def give(self, session: Session, *made: Revision) -> Arrivals:
        """Let ``session`` import revisions as a bundle brings them."""
        ends = {one.case: one for one in made}

        def feed(incoming: Incoming) -> None:
            for one in ends.values():
                head = Head(one.case, one.writer, one.n, one.id)
                incoming.take_head(
                    sign_head(head, self.device.id, sign=self.device.sign).to_bytes()
                )
            for one in made:
                incoming.take_revision(one.to_bytes())

        return session.store.import_revisions(feed, dry_run=False)
