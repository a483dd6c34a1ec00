"""Names of a case are compared with what is typed, and role labels stand in their place."""

from __future__ import annotations

from desktop_app.app.cases import open_case
from desktop_app.app.known_names import known_names
from desktop_app.app.records import change_many, new_key
from desktop_app.app.session import Session
from desktop_app.domain.canonical import Value
from desktop_app.forms.guard import findings


def test_the_name_of_a_suspect_is_found_in_what_is_typed_and_the_label_is_offered(
    session: Session,
) -> None:
    case = open_case(session, "KLAPROOS")[0]
    other = open_case(session, "ZEEGLAS")[0]
    person: dict[str, Value] = {
        "role": "other:verdachte",
        "label": "VD1",
        "name": "Jan de Vries",
        "may_know": "0",
        "state": "active",
    }
    change_many(session, {new_key(session, "person", case): person})
    nameless: dict[str, Value] = {"role": "rl_20", "may_know": "0", "state": "active"}
    change_many(session, {new_key(session, "person", case): nameless})
    names = {name: str(label) for name, label in known_names(session, case).items()}
    assert list(names) == ["Jan de Vries"]
    found = findings("Vandaag belde JAN DE VRIES weer.", {"Jan de Vries": "VD1"})
    assert [one.kind for one in found] == ["suspect_name"]
    assert findings("Vandaag belde VD1 weer.", {"Jan de Vries": "VD1"}) == ()
    assert known_names(session, other) == {}
