"""How bundles travel in a network of vaults: as whole files, or as the lines that those hold."""

from __future__ import annotations

import random
from dataclasses import dataclass, replace
from pathlib import Path

from desktop_app.app import exporting, importing, receipts, tombstones
from desktop_app.app.contacts import ContactShown
from desktop_app.bundle.receipt import Receipt
from desktop_app.domain.ids import Digest, KeyId, new_uuid
from desktop_app.errors import UserError
from desktop_app.store.exchange import BundleIn, BundleOut, Carried
from desktop_app.store.importing import Incoming
from tests.app.network import SECRET, Office


@dataclass(frozen=True)
class Files:
    """Carries the files: the whole format, as the program's own use cases write and read it."""

    stick: Path

    def pack(self, office: Office, to: ContactShown, *, secrets: bool) -> object | None:
        cases = [one.case for one in office.session.store.cases()]
        try:
            made = exporting.export(
                office.session,
                to,
                cases,
                folder=self.stick,
                secrets_reason="a test" if secrets else None,
            )
        except UserError as error:
            if "nothing new" in str(error):
                return None
            raise
        return made.path

    def take(self, office: Office, sender: KeyId, load: object) -> None:
        assert isinstance(load, Path)
        importing.import_file(office.session, load)

    def cut(self, load: object, chance: random.Random) -> object:
        assert isinstance(load, Path)
        data = bytearray(load.read_bytes())
        if chance.random() < 0.5:
            del data[chance.randrange(len(data)) :]
        else:
            data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
        place = load.with_suffix(f".{chance.randrange(1 << 30)}")
        place.write_bytes(data)
        return place


@dataclass(frozen=True)
class Load:
    """What a file would hold."""

    bundle: str
    number: int
    made: int
    heads: tuple[bytes, ...]
    revisions: tuple[bytes, ...]
    sealed: tuple[bytes, ...]
    tombstones: tuple[bytes, ...]
    receipt: bytes

    @property
    def parts(self) -> tuple[str, ...]:
        return ("cases", "receipt") if self.revisions or self.sealed else ("receipt",)


class Lines:
    """Carries the lines and the receipt of a bundle, as its file would hold them."""

    def pack(self, office: Office, to: ContactShown, *, secrets: bool) -> object | None:
        session, store, key = office.session, office.session.store, to.contact.key
        cases = sorted(one.case for one in store.cases())
        pieces = store.missing(cases, store.contacts.heads(key, cases))
        due = store.exchange.unanswered(key)
        held = store.contacts.sealed(key)
        sealed = tuple(
            line
            for case in (cases if secrets else ())
            for digest, line in store.sealed_lines(case, SECRET)
            if digest not in held
        )
        if not (pieces or sealed or any(one.needs_receipt for one in due)):
            return None
        chains = {(one.head.case, one.head.writer) for one in pieces}
        telling = receipts.receipt_for(
            session, key, due, sent={piece.head.case for piece in pieces}
        )
        load = Load(
            new_uuid(office.random),
            store.exchange.next_number(key),
            session.at(),
            tuple(
                one.to_bytes()
                for one in store.heads()
                if (one.head.case, one.head.writer) in chains
            ),
            tuple(line for piece in pieces for line in store.lines(piece)),
            sealed,
            tombstones.lines_for(session, key),
            telling.receipt.to_bytes(),
        )
        sums = Digest(load.bundle.replace("-", "") * 2)
        made = (load.bundle, key, load.number, load.made, session.by, "x.wmb", "")
        store.exchange.add_out(
            BundleOut(*made, load.parts, sums, 0, state="verified"),
            [Carried(one.head, one.after) for one in pieces],
            receipts_for=[one.id for one in due],
        )
        receipts.note_told(session, key, load.bundle, telling)
        return load

    def take(self, office: Office, sender: KeyId, load: object) -> None:
        assert isinstance(load, Load)
        session, store = office.session, office.session.store

        def feed(incoming: Incoming) -> None:
            for head in load.heads:
                incoming.take_head(head)
            for line in load.revisions:
                incoming.take_revision(line)
            for line in load.sealed:
                incoming.take_sealed(line)

        with store.writing():
            arrivals = store.import_revisions(feed, dry_run=False)
            store.telling.touch(arrivals.cases)
            store.telling.share(sender, arrivals.cases)
            tombstones.take(session, "peer", load.tombstones)
            receipts.take_receipt(
                session,
                sender,
                Receipt.from_bytes(load.receipt),
                number=load.number,
                made=load.made,
                bundle=load.bundle,
            )
            sums = Digest(load.bundle.replace("-", "") * 2)
            came = (load.bundle, sender, load.number, session.at(), session.by, sums, load.parts)
            store.exchange.add_in(
                BundleIn(*came, "arrived", counts={"cases": list(arrivals.cases)})
            )

    def cut(self, load: object, chance: random.Random) -> object:
        """Lose some lines, and shuffle those that are left."""
        assert isinstance(load, Load)
        rows = [one for one in load.revisions if chance.random() < 0.7]
        chance.shuffle(rows)
        heads = [one for one in load.heads if chance.random() < 0.9]
        return replace(load, revisions=tuple(rows), heads=tuple(heads))
