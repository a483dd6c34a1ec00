"""What came in and was joined by itself is told; what is to be decided is not told twice."""

from __future__ import annotations

from pathlib import Path

from desktop_app.app import cases, conflicts, exporting, importing, merged, records
from desktop_app.language import Speaker
from tests.app import test_exchange
from tests.app.test_exchange import filled_case, stick

SAY = Speaker("en").say
pair = test_exchange.pair  # the fixture


def _there_and_back(pair, tmp_path: Path, here: dict[str, str], there: dict[str, str]):  # type: ignore[no-untyped-def]
    field, quarters, to_quarters, to_field = pair
    case = filled_case(field)
    sent = exporting.export(field, to_quarters, [case], folder=stick(tmp_path))
    importing.import_file(quarters, sent.path)
    plan = cases.plan_key(case)
    records.change(field, plan, here)
    records.change(quarters, plan, there)
    back = exporting.export(quarters, to_field, [case], folder=stick(tmp_path))
    importing.import_file(field, back.path)
    return case


def test_changes_of_both_sides_in_different_answers_are_told_as_both_taken_over(  # type: ignore[no-untyped-def]
    pair, tmp_path
) -> None:
    field, quarters, _, _ = pair
    case = _there_and_back(pair, tmp_path, {"made_with": "phone"}, {"channel_pref": "sms"})
    assert conflicts.inbox(field) == ()
    (told,) = merged.merged(field)
    assert (told.case, told.codename, told.both) == (case, "KLAPROOS", True)
    assert [SAY(one) for one in told.parts] == ["Safety plan: both taken over"]
    (came,) = merged.merged(quarters)
    assert not came.both
    assert all(SAY(one).endswith("new") for one in came.parts)


def test_what_is_to_be_decided_is_not_told_as_merged(pair, tmp_path) -> None:  # type: ignore[no-untyped-def]
    field = pair[0]
    _there_and_back(pair, tmp_path, {"channel_pref": "in_person"}, {"channel_pref": "sms"})
    assert len(conflicts.inbox(field)) == 1
    assert merged.merged(field) == ()


def test_what_only_the_other_changed_is_told_as_changed(pair, tmp_path) -> None:  # type: ignore[no-untyped-def]
    field, quarters, to_quarters, to_field = pair
    case = filled_case(field)
    sent = exporting.export(field, to_quarters, [case], folder=stick(tmp_path))
    importing.import_file(quarters, sent.path)
    records.change(quarters, cases.plan_key(case), {"channel_pref": "sms"})
    back = exporting.export(quarters, to_field, [case], folder=stick(tmp_path))
    importing.import_file(field, back.path)
    (told,) = merged.merged(field)
    assert not told.both
    assert [SAY(one) for one in told.parts] == ["Safety plan: 1 changed"]
