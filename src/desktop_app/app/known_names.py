"""Names that are known in a case and should not be typed: whoever writes uses the role label."""

from __future__ import annotations

from typing import Final

from desktop_app.app import titles
from desktop_app.app.session import Session
from desktop_app.domain.ids import CaseId, Kind, Leaf
from desktop_app.domain.revision import sealed_digest
from desktop_app.text import Words, verbatim

_PERSON: Final = Kind("person")
_NAME: Final = Leaf("name")
_LABEL: Final = Leaf("label")


def known_names(session: Session, case: CaseId) -> dict[str, Words]:
    """Return the shielded names of the persons of a case, each with what to write instead.

    They are only compared with what is typed, in memory, and never shown: no second unlock is
    asked for. A name that is not on this laptop is not known.
    """
    form = session.form_of(_PERSON)
    if form is None:
        return {}
    found: dict[str, Words] = {}
    leaves = (Leaf("role"), _LABEL, _NAME)
    for key, values in session.store.values(_PERSON, leaves, case=case).items():
        digest = sealed_digest(values.get(_NAME))
        if digest is None:
            continue
        try:
            name = session.store.reveal(key, _NAME, digest)
        except LookupError:
            continue
        label = values.get(_LABEL)
        if isinstance(name, str) and name.strip():
            said = verbatim(label) if isinstance(label, str) and label else None
            found[name] = said or titles.of_record(form, values)
    return found
