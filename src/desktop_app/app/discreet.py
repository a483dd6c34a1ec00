"""The discretion check of a case: what may not be on paper, held against a finished sheet."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from desktop_app.app.records import state_of
from desktop_app.app.session import Session
from desktop_app.app.wording import text_of
from desktop_app.domain.canonical import Value
from desktop_app.domain.ids import VAULT_KINDS, CaseId, Kind, Leaf
from desktop_app.domain.revision import sealed_digest
from desktop_app.paper import discretion
from desktop_app.paper.discretion import Finding, Guarded
from desktop_app.paper.model import Language
from desktop_app.paper.sheets import Printed

_SHEET = Kind("sheet")


class Checked(NamedTuple):
    """What was found, and with how many values of the case the sheet was compared."""

    findings: tuple[Finding, ...]
    compared: int


def checked(
    session: Session,
    case: CaseId,
    printed: Printed,
    *,
    language: Language,
    allowed: Iterable[str] = (),
) -> Checked:
    """Return what the discretion check says of a finished sheet of ``case``."""
    guarded = list(guarded_values(session, case))
    findings = discretion.check(
        printed.pdf,
        language,
        inserted=printed.inserted,
        guarded=guarded,
        allowed=[*allowed, *duty_line(session)],
        names=[printed.title],
    )
    return Checked(findings, len(guarded))


def duty_line(session: Session) -> tuple[str, str, str]:
    """Return the office's neutral name, number and hours, empty where they are not filled in."""
    wanted = (Leaf("duty_name"), Leaf("duty_number"), Leaf("duty_hours"))
    office = next(iter(session.store.values(Kind("office"), wanted).values()), {})
    return (
        text_of(office, "duty_name"),
        text_of(office, "duty_number"),
        text_of(office, "duty_hours"),
    )


def guarded_values(session: Session, case: CaseId) -> Iterator[Guarded]:
    """Yield every value of a case that must not be on paper: secrets, working notes, its codes.

    The words that somebody else may say aloud (a label such as "mother") are not among them, nor is
    the code of an answer that was chosen from a list ("yes"): it is the content's, not the case's.
    """
    for one in session.store.records(case=case, hidden=True):
        if one.key.kind in VAULT_KINDS or one.key.kind == _SHEET:
            continue
        form = session.form_of(one.key.kind)
        state = state_of(session, one.key)
        if state is None:
            continue
        for leaf, shown in state.leaves.items():
            at = form.resolve(leaf) if form is not None else None
            name = at.label.nl if at is not None else leaf
            for candidate in shown.candidates:
                value = candidate.value
                digest = sealed_digest(value)
                if digest is not None:
                    try:
                        value = session.store.reveal(one.key, leaf, digest)
                    except LookupError:
                        continue
                elif not (one.key.kind == Kind("case") and leaf in ("codename", "number")) and (
                    form is not None and not form.is_sealed(leaf)
                ):
                    continue
                codes = {one.value for one in at.field.options} if at is not None else set()
                yield from (Guarded(name, text) for text in _texts(value) if text not in codes)


def _texts(value: Value) -> Iterator[str]:
    if isinstance(value, str) and value.strip():
        yield value
    elif isinstance(value, list):
        for part in value:
            yield from _texts(part)
    elif isinstance(value, dict):
        for part in value.values():
            yield from _texts(part)
