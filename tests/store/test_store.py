"""Saving and reading back: what a save writes, and what lists, agenda and search show of it."""

from __future__ import annotations

import json

import pytest

from desktop_app.domain.ids import NO_CASE, Digest, Kind, Leaf, RecordKey
from desktop_app.domain.revision import REMOVED, Change, sealed_digest, sealed_value
from desktop_app.store.agenda import Span
from desktop_app.store.saving import NewRevision
from desktop_app.store.sealed import Unsealable
from tests.store.world import AT, CASE, FORM, NOTE, OTHER_CASE, Laptop, record


def test_a_save_is_a_revision_of_the_own_chain_and_its_head_is_signed(ann: Laptop) -> None:
    first, second = ann.save({"title": "A"}), ann.save({"title": "B"})
    assert (first.n, first.prev, second.n, second.prev) == (1, None, 2, first.id)
    assert first.writer == second.writer == ann.store.writer
    (head,) = ann.store.heads(CASE)
    assert (head.head.n, head.head.id, head.key) == (2, second.id, ann.device.id)
    assert list(ann.store.holdings()) == [head.head]


def test_chains_are_numbered_within_each_case(ann: Laptop) -> None:
    ann.save({"title": "A"})
    other = ann.save({"title": "B"}, record(1, case=OTHER_CASE))
    assert (other.n, other.prev) == (1, None)


def test_several_records_are_saved_at_once_or_not_at_all(ann: Laptop) -> None:
    good = ann.new({"title": "A"}, record(1))
    made = ann.store.append([good, ann.new({"title": "B"}, record(2))], signer=ann.signer)
    assert [one.n for one in made] == [1, 2]
    bad = NewRevision(record(3, kind=Kind("unknown")), "unknown@1", good.changes, "Ann", 1)
    with pytest.raises(ValueError, match="form"):
        ann.store.append([ann.new({"title": "C"}, record(4)), bad], signer=ann.signer)
    assert ann.store.state(record(4)) is None
    assert len(ann.store.heads(CASE)) == 1


def test_the_state_is_what_was_saved_last(ann: Laptop) -> None:
    ann.save({"title": "A", "body": "x"})
    ann.save({"title": "B"})
    state = ann.store.state(AT)
    assert state is not None
    assert state.values() == {Leaf("title"): "B", Leaf("body"): "x"}
    assert state.form == FORM.name
    assert [one.by for one in ann.store.revisions(AT)] == ["Ann", "Ann"]
    assert ann.store.state(record(7)) is None


def test_a_secret_value_stands_in_no_revision_and_comes_back_when_asked(ann: Laptop) -> None:
    revision = ann.save({"title": "A", "address": "Kade 1", "mood": "low"})
    assert b"Kade" not in revision.to_bytes()
    assert b"low" not in revision.to_bytes()
    digest = sealed_digest(ann.value("address"))
    assert digest is not None
    assert ann.store.reveal(AT, Leaf("address"), digest) == "Kade 1"
    assert ann.store.sealed_state(AT, Leaf("address"), digest) == "held"
    with pytest.raises(LookupError):
        ann.store.reveal(AT, Leaf("mood"), digest)
    with pytest.raises(LookupError):
        ann.store.reveal(record(9), Leaf("address"), digest)


def test_a_secret_that_did_not_change_keeps_its_digest(ann: Laptop) -> None:
    ann.save({"address": "Kade 1"})
    before = ann.value("address")
    ann.save({"address": "Kade 1", "title": "A"})
    assert ann.value("address") == before
    ann.save({"address": before})
    assert ann.value("address") == before
    ann.save({"address": "Kade 2"})
    assert ann.value("address") != before


def test_a_digest_of_another_leaf_cannot_be_saved(ann: Laptop) -> None:
    ann.save({"address": "Kade 1"})
    digest = sealed_digest(ann.value("address"))
    assert digest is not None
    with pytest.raises(Unsealable):
        ann.save({"address": sealed_value(digest)}, record(5))
    with pytest.raises(Unsealable):
        ann.save({"mood": sealed_value(digest)})
    with pytest.raises(Unsealable):
        ann.save({"address": sealed_value(Digest("ab" * 32))})


def test_a_purged_secret_is_gone_and_its_digest_stays(ann: Laptop) -> None:
    ann.save({"address": "Kade 1", "title": "A"})
    digest = sealed_digest(ann.value("address"))
    assert digest is not None
    assert ann.store.purge(AT, [Leaf("address")], by="Ann") == 1
    assert ann.store.sealed_state(AT, Leaf("address"), digest) == "purged"
    with pytest.raises(LookupError):
        ann.store.reveal(AT, Leaf("address"), digest)
    assert ann.value("address") == sealed_value(digest)
    assert ann.store.purge(AT, [Leaf("address")], by="Ann") == 0


def test_a_summary_shows_title_and_status_and_no_secret(ann: Laptop) -> None:
    ann.save({"title": "A", "state": "open", "address": "Kade 1", "due": "2026-05-01"})
    ann.save({"state": "done"})
    (one,) = ann.store.records(NOTE)
    assert one.title == {Leaf("title"): ("A",), Leaf("due"): ("2026-05-01",), Leaf("address"): ()}
    assert one.status == ("done",)
    assert (one.revisions, one.conflicts, one.incomplete, one.changed_by) == (2, 0, 0, "Ann")
    assert one.changed_at > one.created_at
    assert ann.store.summary(AT) == one


def test_records_are_found_by_kind_case_and_id(ann: Laptop) -> None:
    ann.save({"title": "A"}, record(1))
    ann.save({"title": "B"}, record(2, case=OTHER_CASE))
    ann.save({"title": "C"}, record(3, kind=Kind("case")))
    assert [one.key for one in ann.store.records(NOTE)] == [record(1), record(2, case=OTHER_CASE)]
    assert [one.key for one in ann.store.records(NOTE, CASE)] == [record(1)]
    assert len(ann.store.records()) == 3
    assert ann.store.find_record(record(2).record) == [record(2, case=OTHER_CASE)]
    assert ann.store.values(NOTE, [Leaf("title")]) == {
        record(1): {Leaf("title"): "A"},
        record(2, case=OTHER_CASE): {Leaf("title"): "B"},
    }
    assert list(ann.store.values(NOTE, [Leaf("title")], case=CASE)) == [record(1)]


def test_withdrawn_and_removed_records_are_hidden_until_asked_for(ann: Laptop) -> None:
    ann.save({"title": "kept"}, record(1))
    ann.save({"title": "wrong", "due": "2026-05-01"}, record(2))
    ann.save({"withdrawn": {"reason": "wrong case"}}, record(2))
    ann.save({"title": "gone", "due": "2026-05-01"}, record(3))
    ann.save({"title": REMOVED, "due": REMOVED}, record(3))
    assert [one.key for one in ann.store.records()] == [record(1)]
    hidden = {one.key: one for one in ann.store.records(hidden=True)}
    assert hidden[record(2)].withdrawn == "wrong case"
    assert hidden[record(3)].removed
    assert ann.store.agenda() == []
    assert ann.store.search("wrong") == []
    ann.save({"withdrawn": None}, record(2))
    assert [one.key for one in ann.store.agenda()] == [record(2)]


def test_cases_add_up_their_records(ann: Laptop) -> None:
    ann.save({"title": "The case"}, record(1, kind=Kind("case")))
    ann.save({"title": "A note"}, record(2))
    ann.save({"title": "Elsewhere"}, record(3, case=OTHER_CASE))
    ann.save({"title": "Own"}, RecordKey(NO_CASE, NOTE, record(4).record))
    last, first = ann.store.cases()
    assert (last.case, last.record, last.records) == (OTHER_CASE, None, 1)
    assert (first.case, first.records) == (CASE, 2)
    assert first.record is not None
    assert first.record.title[Leaf("title")] == ("The case",)


def test_the_agenda_knows_dates_whose_they_are_and_whether_they_are_done(ann: Laptop) -> None:
    ann.save({"title": "A", "due": "2026-05-01", "owner": "Bo", "state": "open"}, record(1))
    ann.save({"due": "2026-04-01"}, record(2))
    (first, second) = ann.store.agenda("2026-04-01", "2026-05-02")
    assert (first.date, first.who, first.done) == ("2026-04-01", "", False)
    assert (second.date, second.who, second.role, second.done) == ("2026-05-01", "Bo", "due", False)
    ann.save({"state": "done"}, record(1))
    assert [one.key for one in ann.store.agenda(done=True)] == [record(1)]
    assert ann.store.agenda("2026-04-02", "2026-05-01") == []
    ann.save({"due": "2026-06-01"}, record(2))
    assert [one.date for one in ann.store.agenda()] == ["2026-05-01", "2026-06-01"]
    assert ann.store.lists.agenda(Span(kinds=(Kind("hearing"),))) == []


def test_dates_inside_rows_look_beside_themselves_first(ann: Laptop) -> None:
    at = {"at": "2026-05-03T10:00", "zone": "Europe/Amsterdam", "precision": "exact"}
    ann.save(
        {
            "visits.r1.on": at,
            "visits.r1.kept": True,
            "visits.r2.on": {**at, "at": "2026-05-04T10:00"},
        }
    )
    first, second = ann.store.agenda()
    assert (first.leaf, first.date, first.done, first.who) == (
        "visits.r1.on",
        "2026-05-03",
        True,
        "coordinator",
    )
    assert (second.done, second.value) == (False, {**at, "at": "2026-05-04T10:00"})
    ann.save({"visits.r2.on": {**at, "precision": "unknown"}, "visits.r1.on": REMOVED})
    assert ann.store.agenda() == []


def test_search_finds_beginnings_of_words_without_accents_current_first(ann: Laptop) -> None:
    ann.save({"title": "Ontmoeting met Loïs", "tags": ["rood", "groen"]}, record(1))
    ann.save({"title": "Loïs belt"}, record(2))
    ann.save({"title": "Iets anders"}, record(2))
    ann.save({"state": "other:wachten op Loïs"}, record(3))
    hits = ann.store.search("loi")
    assert {(one.key, one.leaf) for one in hits} == {(record(1), "title"), (record(3), "state")}
    assert [one.current for one in ann.store.search("lois", earlier=True)] == [True, True, False]
    assert [one.text for one in ann.store.search("groen")] == ["rood\ngroen"]
    assert len(ann.store.search("lois met")) == 1
    assert len(ann.store.search("lois", 1)) == 1


@pytest.mark.parametrize(
    "text", ["", "   ", '"', "*", "AND", 'a" OR "b', "NEAR(a b)", "title:x", "\0", "-", "(", "''"]
)
def test_nothing_that_is_typed_into_search_is_an_operator(ann: Laptop, text: str) -> None:
    ann.save({"title": "Zaak"})
    assert ann.store.search(text) == []


def test_secret_and_local_values_are_never_found(ann: Laptop) -> None:
    ann.save({"address": "Geheimstraat", "mood": "somber", "visits.r1.word": "wachtwoord"})
    for word in ("geheimstraat", "somber", "wachtwoord"):
        assert ann.store.search(word, earlier=True) == []


def test_every_save_stands_in_the_audit_trail_without_what_was_said(ann: Laptop) -> None:
    ann.save({"title": "Kwetsbaar"})
    (line,) = ann.store.audit.lines()
    assert (line.event, line.by, line.case, line.record) == ("save", "Ann", CASE, AT.record)
    assert "Kwetsbaar" not in json.dumps(dict(line.details))
    assert list(ann.store.audit.broken()) == []


def test_a_use_case_is_one_transaction(ann: Laptop) -> None:
    with pytest.raises(LookupError), ann.store.writing():
        ann.save({"title": "A"})
        ann.store.audit.note("view", "Ann", case=CASE)
        raise LookupError
    assert ann.store.state(AT) is None
    assert ann.store.audit.lines() == []


def test_other_forms_or_another_version_ask_for_a_rebuild(ann: Laptop) -> None:
    assert not ann.store.needs_reindex()
    ann.store.settings.put("store.derived", "0:other")
    assert ann.store.needs_reindex()
    ann.store.reindex()
    assert not ann.store.needs_reindex()


def test_a_change_that_names_what_is_gone_is_still_saved(ann: Laptop) -> None:
    first = ann.save({"title": "A"})
    old = Change("C", (first.id,))
    ann.save({"title": "B"})
    ann.store.append([NewRevision(AT, "note@1", {Leaf("title"): old}, "Ann", 5)], signer=ann.signer)
    state = ann.store.state(AT)
    assert state is not None
    assert {one.value for one in state.conflicts()[Leaf("title")].candidates} == {"B", "C"}
    (summary,) = ann.store.unsettled()
    assert set(summary.title[Leaf("title")]) == {"B", "C"}
