"""Looking into a vault: its health, its slots, what somebody searches for, the audit trail."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime

from desktop_app.app import titles
from desktop_app.app.cases import case_header
from desktop_app.app.records import values_of
from desktop_app.app.session import Session
from desktop_app.crypto import identity
from desktop_app.crypto.vault_file import PassphraseSlot
from desktop_app.domain.canonical import Value
from desktop_app.domain.ids import NO_CASE, CaseId, Leaf, RecordKey
from desktop_app.progress import Progress
from desktop_app.store.check import check
from desktop_app.store.connection import StoreFault
from desktop_app.text import Bilingual, Message, Words


@dataclass(frozen=True, slots=True)
class SlotShown:
    """A way to open the vault; whose passphrase it is stands sealed inside."""

    id: str
    kind: str
    generation: int


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


@dataclass(frozen=True, slots=True)
class AuditShown:
    """A line of the audit trail with the codename of its case, empty where it was erased."""

    n: int
    at: datetime
    event: str
    by: str
    code: str
    details: dict[str, Value]


def health(session: Session, progress: Progress | None = None) -> tuple[Message, ...]:
    """Check pages, revisions, secrets, signatures, audit trail; return what is wrong."""
    found = check(session.store, session.drafts, verify=identity.verify, progress=progress)
    with contextlib.suppress(StoreFault) if found else contextlib.nullcontext():
        # SQLCipher writes nothing more once it has met a damaged page.
        session.store.audit.note("check", session.by, details={"findings": len(found)})
    return tuple(one.message for one in found)


def slots(session: Session) -> tuple[SlotShown, ...]:
    """Return the ways in which this vault opens."""
    return tuple(
        SlotShown(
            slot.id,
            "passphrase" if isinstance(slot, PassphraseSlot) else slot.purpose.value,
            slot.generation,
        )
        for slot in session.vault.keys.slots
    )


def search(session: Session, text: str, limit: int = 50, *, earlier: bool = False) -> list[Found]:
    """Return where the words of ``text`` stand in answers that are not shielded."""
    codes: dict[CaseId, str] = {}
    found = []
    for hit in session.store.search(text, limit, earlier=earlier):
        form = session.form_of(hit.key.kind)
        at = form.resolve(hit.leaf) if form is not None else None
        if hit.key.case not in codes:
            codes[hit.key.case] = _code(session, hit.key.case)
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


def _code(session: Session, case: CaseId) -> str:
    header = case_header(session, case) if case != NO_CASE else None
    return header.codename if header is not None else ""


def audit_trail(session: Session, case: CaseId | None = None) -> Iterator[AuditShown]:
    """Yield the audit trail in order, of one case or of all."""
    codes: dict[CaseId, str] = {}
    after = 0
    while lines := session.store.audit.lines(case=case, after=after):
        for line in lines:
            if line.case is not None and line.case not in codes:
                codes[line.case] = _code(session, line.case)
            yield AuditShown(
                line.n,
                datetime.fromtimestamp(line.at / 1000, tz=UTC),
                line.event,
                line.by,
                codes.get(line.case, "") if line.case is not None else "",
                dict(line.details),
            )
        after = lines[-1].n


def broken_audit_lines(session: Session) -> tuple[int, ...]:
    """Return the numbers of the lines whose chain does not hold; nothing when all is well."""
    return tuple(session.store.audit.broken())


def way_out(session: Session) -> str:
    """Return what opens this vault without this program, as text; written in the audit trail.

    The raw key of the store for the stock sqlcipher shell and the age identities for bundles.
    """
    session.require_secrets()
    session.store.audit.note("way_out", session.by)
    payload = session.vault.payload
    key = (
        f"PRAGMA temp_store=2;\nPRAGMA key=\"x'{payload.store_key.hex()}{payload.salt.hex()}'\";\n"
    )
    ages = "\n".join(one.key.to_text() for one in session.keys.receiving)
    return f"-- store.db, for the sqlcipher shell\n{key}\n# bundles, for age -d -i\n{ages}\n"
