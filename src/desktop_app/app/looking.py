"""Looking into a vault: its health, what somebody searches for, the audit trail."""

from __future__ import annotations

import contextlib
import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from desktop_app.app import titles, trail
from desktop_app.app.cases import case_header
from desktop_app.app.delivery import deliver
from desktop_app.app.findings import finding_words
from desktop_app.app.records import values_of
from desktop_app.app.session import Session
from desktop_app.app.trail import AuditShown, Query
from desktop_app.crypto import identity
from desktop_app.domain.ids import NO_CASE, CaseId, Leaf, RecordKey
from desktop_app.progress import Progress
from desktop_app.store.check import OVERVIEWS, check
from desktop_app.store.connection import StoreFault
from desktop_app.text import Bilingual, Message, Words


@dataclass(frozen=True, slots=True)
class Found:
    """A place where the words stand. ``text`` is the whole answer."""

    key: RecordKey
    leaf: Leaf
    code: str
    title: Words
    label: Bilingual | None
    text: str
    current: bool


def health(session: Session, progress: Progress | None = None) -> tuple[Message, ...]:
    """Check pages, revisions, secrets, signatures, audit trail; return what is wrong, and where.

    An older store that was put back was noticed at unlock, and counts.
    """
    found = check(session.store, session.drafts, verify=identity.verify, progress=progress)
    with contextlib.suppress(StoreFault) if found else contextlib.nullcontext():
        # SQLCipher writes nothing more once it has met a damaged page.
        session.store.audit.note("check", session.by, details={"findings": len(found)})
    older = session.vault.older
    said = tuple(finding_words(session, one) for one in found)
    return said if older is None else (older, *said)


def only_overviews(found: Sequence[Message]) -> bool:
    """Tell whether nothing is wrong but what ``rebuild`` makes anew."""
    return bool(found) and all(one == OVERVIEWS for one in found)


def rebuild(session: Session, progress: Progress | None = None) -> None:
    """Build the derived tables anew because somebody asks for it."""
    with session.store.writing():
        session.store.reindex(progress)
        session.store.audit.note("reindex", session.by)


def search(session: Session, text: str, limit: int = 50, *, earlier: bool = False) -> list[Found]:
    """Return where the words of ``text`` stand in answers that are not shielded."""
    codes: dict[CaseId, str] = {}
    found = []
    for hit in session.store.search(text, limit, earlier=earlier):
        form = session.form_of(hit.key.kind)
        at = session.catalogue.asked(hit.key.kind, hit.leaf)
        if hit.key.case not in codes:
            codes[hit.key.case] = code_of(session, hit.key.case)
        title = (
            titles.of_record(form, values_of(session, hit.key))
            if form is not None
            else Message("", hit.key.kind)
        )
        found.append(
            Found(
                hit.key,
                hit.leaf,
                codes[hit.key.case],
                title,
                at.label if at is not None else None,
                hit.text,
                hit.current,
            )
        )
    return found


def code_of(session: Session, case: CaseId) -> str:
    """Return the codename of a case; "" for what belongs to none."""
    header = case_header(session, case) if case != NO_CASE else None
    return header.codename if header is not None else ""


def audit_trail(session: Session, case: CaseId | None = None) -> Iterator[AuditShown]:
    """Yield the audit trail in order, of one case or of all."""
    return trail.lines(session, Query(case))


def way_out(session: Session) -> str:
    """Return what opens this vault without this program, as text; written in the audit trail.

    The raw key of the store for the stock sqlcipher shell and the age identities for bundles.
    """
    session.require_secrets()
    session.store.audit.note("way_out", session.by)
    # Without the salt, which each file tells itself: so the line opens drafts and backups as well.
    key = f"PRAGMA temp_store=2;\nPRAGMA key=\"x'{session.vault.payload.store_key.hex()}'\";\n"
    ages = "\n".join(one.key.to_text() for one in session.keys.receiving)
    store = f"-- store.db, drafts.db and backups, for the sqlcipher shell\n{key}"
    return f"{store}\n# bundles, for age -d -i\n{ages}\n"


def write_way_out(session: Session, path: Path) -> None:
    """Write the way out into the new file ``path``, read back, for this user's eyes alone.

    Raises UserError: the second unlock is over, the file is there already, no room.
    """

    def write(file: BinaryIO) -> tuple[None, str]:
        data = way_out(session).encode("ascii")
        file.write(data)
        return None, hashlib.sha256(data).hexdigest()

    deliver(path.parent, path.name, write, in_the_clear=True)
