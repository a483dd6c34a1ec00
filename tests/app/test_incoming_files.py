"""Files on their way in: what waits, why, what one can do, and what a refused sender hears."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.app import (
    bundle_history,
    contacts,
    evaluation_exchange,
    exporting,
    import_news,
    importing,
    incoming_files,
)
from desktop_app.app.contacts import ContactShown
from desktop_app.app.session import Session
from desktop_app.bundle import format as bundle_format
from desktop_app.bundle import write
from desktop_app.errors import UserError
from desktop_app.language import Speaker
from tests.app.conftest import MakeVault
from tests.app.test_exchange import filled_case, introduce, stick

SAY = Speaker("en").say


@pytest.fixture
def strangers(make_vault: MakeVault, tmp_path: Path) -> tuple[Session, Session, Path]:
    """Return an office, a headquarters that does not know it, and a file to that."""
    field, quarters = make_vault("oost-2", "coordinator"), make_vault("hk", "headquarters")
    to_quarters = introduce(field, quarters, role="headquarters")
    contacts.pin(field, to_quarters.contact.key)
    sent = exporting.export(field, to_quarters, [filled_case(field)], folder=stick(tmp_path))
    return field, quarters, sent.path


def test_a_file_of_a_stranger_waits_once_with_the_digits_of_its_key(
    strangers: tuple[Session, Session, Path],
) -> None:
    _, quarters, file = strangers
    for _ in range(2):
        with pytest.raises(UserError, match="not a verified contact"):
            importing.import_file(quarters, file)
    (waiting,) = incoming_files.waiting_files(quarters)
    assert (waiting.reason, waiting.size) == ("unknown_sender", file.stat().st_size)
    assert len(waiting.digits.replace(" ", "")) == 20
    assert waiting.digits.replace(" ", "").isdigit()
    assert waiting.digits in SAY(waiting.said())
    assert len(list(quarters.vault.folder.incoming.iterdir())) == 1


def test_cancelling_a_second_look_lets_it_wait_on_and_taking_it_in_ends_that(
    strangers: tuple[Session, Session, Path],
) -> None:
    field, quarters, file = strangers
    with pytest.raises(UserError):
        importing.import_file(quarters, file)
    (waiting,) = incoming_files.waiting_files(quarters)
    introduce(quarters, field, role="coordinator")
    copy = incoming_files.path_of(quarters, waiting.name)
    importing.give_up(quarters, importing.look(quarters, copy).copy)
    assert incoming_files.waiting_files(quarters) == (waiting,)
    assert importing.import_copy(quarters, copy).arrivals.revisions
    assert incoming_files.waiting_files(quarters) == ()
    assert not copy.exists()


def test_what_waits_is_found_by_the_beginning_of_its_name_and_thrown_away(
    strangers: tuple[Session, Session, Path],
) -> None:
    _, quarters, file = strangers
    with pytest.raises(UserError):
        importing.import_file(quarters, file)
    (waiting,) = incoming_files.waiting_files(quarters)
    with pytest.raises(UserError, match="waits here"):
        incoming_files.find_waiting(quarters, "zz")
    incoming_files.throw_away(quarters, incoming_files.find_waiting(quarters, waiting.name[:6]))
    assert incoming_files.waiting_files(quarters) == ()
    assert list(quarters.vault.folder.incoming.iterdir()) == []


def test_a_bundle_of_a_newer_version_waits_until_the_program_is_newer(
    strangers: tuple[Session, Session, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    field, quarters, _ = strangers
    introduce(quarters, field, role="coordinator")
    to_quarters = contacts.find_contact(field, quarters.keys.device.id)
    with monkeypatch.context() as next_year:  # the program of next year writes it
        next_year.setattr(bundle_format, "VERSION", 2)
        next_year.setattr(write, "VERSION", 2)
        case = filled_case(field, "ZEEGLAS")
        sent = exporting.export(field, to_quarters, [case], folder=stick(tmp_path))
    with pytest.raises(UserError, match="newer version"):
        importing.import_file(quarters, sent.path)
    (waiting,) = incoming_files.waiting_files(quarters)
    assert (waiting.reason, waiting.digits) == ("newer_version", "")
    assert "newer" in SAY(waiting.said())
    assert quarters.store.cases() == []


def _answered(field: Session, quarters: Session, folder: Path) -> bundle_history.BundleShown:
    to_field = contacts.find_contact(quarters, field.keys.device.id)
    back = exporting.export(quarters, to_field, (), folder=folder)
    importing.import_file(field, back.path)
    return next(one for one in bundle_history.history(field) if one.direction == "out")


def test_the_sender_hears_in_the_next_receipt_that_a_part_was_refused_and_why(
    make_vault: MakeVault, tmp_path: Path
) -> None:
    field, deputy = make_vault("oost-2", "coordinator"), make_vault("west", "deputy")
    introduce(deputy, field, role="coordinator")
    known = introduce(field, deputy, role="headquarters")
    sent = exporting.export(
        field,
        known,
        (),
        folder=stick(tmp_path),
        evaluation=evaluation_exchange.closed_quarters(field)[0],
    )
    with pytest.raises(UserError, match="only headquarters"):
        importing.import_file(deputy, sent.path)
    (refused,) = [one for one in bundle_history.history(deputy) if one.direction == "in"]
    assert refused.fate == "refused"
    assert not deputy.store.exchange.has_received(field.keys.device.id, sent.bundle)
    answered = _answered(field, deputy, stick(tmp_path))
    assert (answered.fate, answered.reason) == ("refused", "not_taken")
    assert SAY(answered.refusal()).startswith("it held a part")


def test_a_file_that_was_damaged_on_the_way_is_not_answered_and_a_good_copy_arrives(
    make_vault: MakeVault, tmp_path: Path
) -> None:
    field, quarters = make_vault("oost-2", "coordinator"), make_vault("hk", "headquarters")
    introduce(quarters, field, role="coordinator")
    known = introduce(field, quarters, role="headquarters")
    sent = exporting.export(field, known, [filled_case(field)], folder=stick(tmp_path))
    whole = sent.path.read_bytes()
    cut = tmp_path / "cut.wmb"
    cut.write_bytes(whole[: len(whole) // 2])
    with pytest.raises(UserError, match="damaged"):
        importing.import_file(quarters, cut)
    assert quarters.store.exchange.received() == []
    assert incoming_files.waiting_files(quarters) == ()
    importing.import_file(quarters, sent.path)
    assert _answered(field, quarters, stick(tmp_path)).fate == "confirmed"


def test_what_a_bundle_brings_beside_cases_is_said_before_and_after(
    make_vault: MakeVault, tmp_path: Path
) -> None:
    field, quarters = make_vault("oost-2", "coordinator"), make_vault("hk", "headquarters")
    introduce(quarters, field, role="coordinator")
    known: ContactShown = introduce(field, quarters, role="headquarters")
    quarter = evaluation_exchange.closed_quarters(field)[0]
    sent = exporting.export(field, known, (), folder=stick(tmp_path), evaluation=quarter)
    looked = importing.look(quarters, incoming_files.copy_in(quarters, sent.path))
    expected = f"Counts for the evaluation of {quarter}."
    assert [SAY(words) for words in import_news.news(looked)] == [expected]
    brought = importing.import_copy(quarters, looked.copy)
    assert expected in [SAY(words) for words in import_news.news(brought)]
