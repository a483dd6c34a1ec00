"""The line of a case over random histories: kept up save by save it is what a rebuild gives."""

from __future__ import annotations

import tempfile
from pathlib import Path

import msgspec
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.domain.canonical import Value
from desktop_app.domain.ids import CaseId, Kind
from desktop_app.domain.revision import REMOVED
from desktop_app.forms.definition import Form
from desktop_app.forms.schema import Field, Text
from desktop_app.store.case_lines import Wanted
from desktop_app.store.derived import Derived
from tests.store.tables import derived_rows
from tests.store.world import CASE, FORM, Laptop, laptop, record

STEP, RATED, OPENED, COURT = (
    Kind(one) for one in ("step", "risk_assessment", "case", "proceeding")
)
SAVES: list[tuple[Kind, dict[str, Value]]] = [
    (OPENED, {"codename": "KLAPROOS", "number": "ZK-1", "status": "open"}),
    (OPENED, {"codename": "ANEMOON"}),
    (OPENED, {"status": "closed"}),
    (COURT, {"phase": "ph_f06"}),
    (COURT, {"phase": "ph_f16"}),
    (RATED, {"date": "2026-11-01", "level": "high", "next_review": "2026-11-08"}),
    (RATED, {"level": "baseline"}),
    (RATED, {"date": "2026-12-01"}),
    (STEP, {"title": "Bel", "state": "open", "due": "2026-11-24"}),
    (STEP, {"due": "2026-11-20"}),
    (STEP, {"state": "done"}),
    (STEP, {"before": True}),
    (STEP, {"withdrawn": {"reason": "x"}}),
    (RATED, {"withdrawn": {"reason": "x"}}),
    (STEP, {"withdrawn": None}),
    (STEP, {"title": REMOVED, "due": REMOVED, "state": REMOVED}),
]
acts = st.one_of(
    st.tuples(st.sampled_from(("Ann", "Bob")), st.integers(0, len(SAVES) - 1), st.integers(0, 1)),
    st.tuples(st.just("carry"), st.booleans(), st.just(0)),
)


PLAIN = ("codename", "number", "status", "phase", "date", "level", "next_review", "before")


def _plain(key: str) -> Field:
    kind = "yes_no" if key == "before" else "text"
    return Field(key=key, type=kind, label=Text(en=key, nl=key))


def _form() -> Form:
    (section,) = FORM.file.sections
    fields = (*section.fields, *(_plain(key) for key in PLAIN))
    sections = (msgspec.structs.replace(section, fields=fields),)
    return Form(msgspec.structs.replace(FORM.file, sections=sections))


WIDE = _form()


def wide(folder: Path, name: str) -> Laptop:
    made = laptop(folder, name)
    made.store._derived = Derived(lambda _kind: WIDE)
    return made


@given(history=st.lists(acts, min_size=2, max_size=20))
@settings(max_examples=40)
def test_a_line_kept_up_is_the_line_that_a_rebuild_gives(
    history: list[tuple[str, int, int]],
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        both = {name: wide(Path(folder), name) for name in ("Ann", "Bob")}
        for name, place, number in [*history, ("carry", 0, 0), ("carry", 1, 0)]:
            if name == "carry":
                one, other = ("Ann", "Bob") if place else ("Bob", "Ann")
                both[other].take(both[one].bundle())
            else:
                kind, values = SAVES[place]
                both[name].save(values, record(number, kind=kind))
        lines = []
        for each in both.values():
            connection = each.store.database.connection
            before = derived_rows(connection)
            lines.append(each.store.lists.cases(Wanted()))
            each.store.reindex()
            assert derived_rows(connection) == before
            each.store.database.close()
        assert lines[0] == lines[1]


def test_a_level_in_conflict_is_the_most_serious_one_and_marked(tmp_path: Path) -> None:
    ann, bob = wide(tmp_path, "Ann"), wide(tmp_path, "Bob")
    key = record(1, kind=RATED)
    ann.save({"date": "2026-11-01", "level": "baseline"}, key)
    bob.take(ann.bundle())
    ann.save({"level": "acute"}, key)
    bob.save({"level": "elevated"}, key)
    ann.take(bob.bundle())
    line = ann.store.lists.case(CASE)
    assert line is not None
    assert (line.level, line.level_open, line.conflicts) == ("acute", True, 1)


def test_an_erased_case_leaves_no_line_and_the_others_stay(tmp_path: Path) -> None:
    ann = wide(tmp_path, "Ann")
    other = CaseId("99999999-9999-4999-8999-999999999999")
    for case, name in ((CASE, "KLAPROOS"), (other, "ZEEGLAS")):
        ann.save({"codename": name}, record(1, case=case, kind=OPENED))
    ann.store.erase(CASE, by="Ann", ground="expired")
    assert [one.codename for one in ann.store.lists.cases(Wanted())] == ["ZEEGLAS"]


def test_a_page_begins_where_the_place_of_its_case_says(tmp_path: Path) -> None:
    ann = wide(tmp_path, "Ann")
    cases = [CaseId(f"{n:08x}-0000-4000-8000-000000000000") for n in range(7)]
    for n, case in enumerate(cases):
        status = "closed" if n % 3 == 0 else "open"
        values: dict[str, Value] = {"codename": f"CODE{6 - n}", "status": status}
        ann.save(values, record(1, case=case, kind=OPENED))
        ann.save({"due": f"2026-11-{20 + n}", "state": "open"}, record(2, case=case, kind=STEP))
    lists = ann.store.lists
    for wanted in (
        Wanted(),
        Wanted("code"),
        Wanted("level", closed=False),
        Wanted(cases=cases[:3]),
    ):
        lines = lists.cases(wanted)
        assert lists.case_number(wanted) == len(lines)
        for place, line in enumerate(lines):
            assert lists.case_place(wanted, line.case) == place
            assert lists.cases(wanted, start=place, limit=1) == [line]
    assert lists.case_place(Wanted(closed=False), cases[0]) is None
