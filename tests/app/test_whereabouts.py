"""Where a record is, from draft to confirmed, as it is said beside it."""

from __future__ import annotations

from pathlib import Path

from desktop_app.app import cases, exporting, importing, records
from desktop_app.app.whereabouts import standing
from desktop_app.language import Speaker
from desktop_app.store.drafts import Place
from tests.app import test_exchange
from tests.app.test_exchange import filled_case, stick

pair = test_exchange.pair  # the fixture
SAY = Speaker("en").say


def test_a_record_goes_from_draft_to_confirmed_and_a_change_brings_it_back(  # type: ignore[no-untyped-def]
    pair, tmp_path: Path
) -> None:
    field, quarters, to_quarters, to_field = pair
    case = filled_case(field)
    plan = cases.plan_key(case)

    def now() -> tuple[str, str]:
        found = standing(field, plan)
        assert found is not None
        return found.reach, SAY(found.words)

    assert now() == ("laptop", "Saved, on this laptop only")
    sent = exporting.export(field, to_quarters, [case], folder=stick(tmp_path))
    assert now() == ("bundle", "In bundle 1 (24 Nov), not confirmed yet")
    importing.import_file(quarters, sent.path)
    back = exporting.export(quarters, to_field, [], folder=stick(tmp_path))
    importing.import_file(field, back.path)
    assert now() == ("confirmed", "Confirmed by headquarters (receipt of 24 Nov)")
    draft = records.open_draft(field, plan)
    records.set_fields(draft, {"channel_pref": "sms"})
    records.keep_draft(field, plan, draft, place=Place("", "channel_pref"))
    assert now() == ("draft", "Draft, not saved yet")
    records.change(quarters, plan, {"channel_pref": "call"})
    newer = exporting.export(quarters, to_field, [case], folder=stick(tmp_path))
    importing.import_file(field, newer.path)
    assert "Changed elsewhere meanwhile: what you typed stays" in now()[1]
    records.save(field, plan, draft)
    assert now()[0] == "laptop"


def test_a_record_that_nobody_wrote_is_nowhere(session) -> None:  # type: ignore[no-untyped-def]
    case, _ = cases.open_case(session, "KLAPROOS")
    assert standing(session, cases.plan_key(case)) is None
