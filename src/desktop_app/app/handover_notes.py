"""The hand-over notes of a case: who stands in or takes over, from when, and what became of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final

from desktop_app.app.handed import NOTE
from desktop_app.app.session import Session
from desktop_app.app.wording import answer, day_of, text_of
from desktop_app.domain.ids import CaseId, Leaf, RecordKey
from desktop_app.text import Words

_LEAVES: Final = tuple(
    Leaf(name)
    for name in ("kind", "from_role", "to_role", "starts_on", "until", "state", "victim_informed")
)


@dataclass(frozen=True, slots=True)
class NoteShown:
    """One note. ``until``: the day on which a stand-in ends; ``late``: it passed, and it runs."""

    key: RecordKey
    kind: Words
    from_role: str
    to_role: str
    starts_on: date | None
    until: date | None
    state: Words | None
    told: Words | None
    ended: bool
    late: bool


def handover_notes(session: Session, case: CaseId) -> tuple[NoteShown, ...]:
    """Return the notes of a case, the last one first."""
    form = session.form(NOTE)
    today = session.today()
    found = []
    for key, values in session.store.values(NOTE, _LEAVES, case=case).items():
        ended = text_of(values, "state") == "ended"
        until = day_of(values, "until") if text_of(values, "kind") == "stand_in" else None
        found.append(
            NoteShown(
                key,
                answer(form, values, "kind") or form.title,
                text_of(values, "from_role"),
                text_of(values, "to_role"),
                day_of(values, "starts_on"),
                until,
                answer(form, values, "state"),
                answer(form, values, "victim_informed"),
                ended,
                late=until is not None and until < today and not ended,
            )
        )
    return tuple(
        sorted(found, key=lambda one: (one.starts_on or date.min, one.key.record), reverse=True)
    )
