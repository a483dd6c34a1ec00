"""Updates of headquarters: policy, content, cards and revocations, never backwards."""

from __future__ import annotations

import errno
from collections.abc import Mapping
from pathlib import Path

import pytest

from desktop_app.app import (
    contacts,
    exporting,
    importing,
    incoming_files,
    keys,
    lock_time,
    policy,
    records,
    revoking,
    updates,
)
from desktop_app.app.cases import plan_key
from desktop_app.app.contacts import ContactShown
from desktop_app.app.session import Session
from desktop_app.app.surroundings import World, installed_content
from desktop_app.app.updates import Taken
from desktop_app.bundle import update as format_
from desktop_app.bundle.format import FormatError
from desktop_app.bundle.refusal import BundleRefused
from desktop_app.bundle.update import Policy
from desktop_app.errors import UserError
from desktop_app.forms.catalogue import Catalogue
from desktop_app.forms.source import FormError
from tests.app.test_exchange import filled_case, introduce, stick

Pair = tuple[Session, Session, ContactShown, ContactShown]
STRICT = Policy(3, case_bundles=False, small_cells=True, escrow=True)


@pytest.fixture
def pair(make_vault) -> Pair:  # type: ignore[no-untyped-def]
    field, quarters = make_vault("oost-2", "coordinator"), make_vault("hq", "headquarters")
    to_quarters = introduce(field, quarters, role="headquarters")
    contacts.pin(field, to_quarters.contact.key)
    return field, quarters, to_quarters, introduce(quarters, field, role="coordinator")


def sent(session: Session, contact: ContactShown, tmp_path: Path) -> Path:
    return exporting.export(session, contact, [], folder=stick(tmp_path)).path


def taken(session: Session, path: Path) -> Taken:
    update = importing.import_file(session, path).update
    assert update is not None
    return update


def newer_list(root: Path, name: str = "cards.toml") -> Mapping[str, bytes]:
    text = (root / "resources" / "content" / name).read_text(encoding="utf-8")
    line = next(one for one in text.splitlines() if one.startswith("version = "))
    version = int(line.split("=")[1])
    return {name: text.replace(line, f"version = {version + 1}", 1).encode()}


def test_policy_of_the_pinned_headquarters_counts_here_as_set_by_headquarters(
    pair: Pair, tmp_path: Path
) -> None:
    field, quarters, to_quarters, to_field = pair
    case = filled_case(field)
    lock_time.set_idle_minutes(field, 10)
    updates.make_update(quarters, STRICT)
    looked = importing.look(
        field, incoming_files.copy_in(field, sent(quarters, to_field, tmp_path))
    )
    assert (looked.update, policy.policy_of(field)) == (1, Policy())  # nothing changes before yes
    importing.import_copy(field, looked.copy)
    assert policy.policy_of(field) == STRICT
    assert (lock_time.idle_minutes(field), lock_time.set_by_headquarters(field)) == (3, True)
    with pytest.raises(UserError, match="no case leaves"):
        exporting.export(field, to_quarters, [case], folder=stick(tmp_path))
    assert updates.taken_number(field) == 1


def test_an_update_goes_along_until_its_receipt_is_in(pair: Pair, tmp_path: Path) -> None:
    field, quarters, to_quarters, to_field = pair
    updates.make_update(quarters, Policy(5))
    for _twice in range(2):
        path = sent(quarters, to_field, tmp_path)
    assert taken(field, path).number == 1
    assert updates.confirmed_by(quarters) == (("oost-2", 0),)
    importing.import_file(quarters, sent(field, to_quarters, tmp_path))
    assert updates.confirmed_by(quarters) == (("oost-2", 1),)
    assert updates.due_for(quarters, to_field.contact.key) is None
    assert updates.make_update(quarters, Policy(5)).number == 1  # the same one is not a newer one
    assert updates.make_update(quarters, Policy(6)).number == 2
    assert updates.due_for(quarters, to_field.contact.key) is not None


def test_an_older_update_that_comes_late_is_left_out(pair: Pair, tmp_path: Path) -> None:
    field, quarters, _to_quarters, to_field = pair
    updates.make_update(quarters, Policy(5))
    first = sent(quarters, to_field, tmp_path)
    updates.make_update(quarters, Policy(9, escrow=True))
    second = sent(quarters, to_field, tmp_path)
    taken(field, second)
    late = taken(field, first)
    assert late.backwards
    assert "older" in late.said[0].source
    assert policy.policy_of(field) == Policy(9, escrow=True)
    assert taken(field, second).said == ()  # once more changes nothing


def test_an_update_of_anybody_but_the_pinned_headquarters_is_refused(
    pair: Pair, make_vault, tmp_path: Path
) -> None:  # type: ignore[no-untyped-def]
    field, _quarters, _to_quarters, _to_field = pair
    other = make_vault("other", "headquarters")
    introduce(field, other, role="headquarters")  # verified, and not pinned
    updates.make_update(other, STRICT)
    path = sent(other, introduce(other, field, role="coordinator"), tmp_path)
    with pytest.raises(UserError, match="only the pinned headquarters"):
        importing.look(field, incoming_files.copy_in(field, path))
    assert policy.policy_of(field) == Policy()
    (noted,) = field.store.exchange.received()  # that it was refused; nothing of it was taken in
    assert (noted.state, noted.reason, noted.counts) == ("refused", "not_taken", {})


def test_only_headquarters_makes_updates(pair: Pair) -> None:
    field, quarters, to_quarters, _ = pair
    with pytest.raises(UserError, match="Only headquarters"):
        updates.make_update(field, STRICT)
    assert updates.due_for(field, to_quarters.contact.key) is None
    assert updates.due_for(quarters, field.keys.device.id) is None


def test_newer_content_is_in_force_from_the_next_start_on(
    pair: Pair, tmp_path: Path, world: World, root: Path
) -> None:
    field, quarters, _to_quarters, to_field = pair
    files = newer_list(root)
    made = updates.make_update(quarters, Policy(), content=files)
    assert made.content == ("cards.toml",)
    before = world.catalogue.files["cards.toml"].version
    taken(field, sent(quarters, to_field, tmp_path))
    assert world.catalogue.files["cards.toml"].version == before
    started = World(config=world.config)
    assert started.catalogue.files["cards.toml"].version == before + 1
    assert started.catalogue.refused == ()


def test_where_an_import_fails_at_its_end_no_content_of_its_update_is_in_force(
    pair: Pair, tmp_path: Path, root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    field, quarters, _to_quarters, to_field = pair
    updates.make_update(quarters, Policy(), content=newer_list(root))
    sent_there = sent(quarters, to_field, tmp_path)

    def full(*_any: object, **_more: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patch, pytest.raises(OSError, match="No space"):
        patch.setattr(importing, "note_cases", full)
        importing.import_file(field, sent_there)
    assert not installed_content(field.vault.config).exists()
    assert updates.taken_number(field) == 0
    assert taken(field, sent_there).number == 1
    assert (installed_content(field.vault.config) / "cards.toml").exists()


def test_content_that_cannot_be_used_makes_no_update(pair: Pair) -> None:
    _field, quarters, _, _ = pair
    with pytest.raises(FormError, match="cannot be used"):
        updates.make_update(quarters, Policy(), content={"cards.toml": b"version = ["})
    assert updates.last_made(quarters) is None
    assert not installed_content(quarters.vault.config).exists()


def test_a_newer_card_of_headquarters_comes_along_and_says_what_changed(
    pair: Pair, tmp_path: Path
) -> None:
    field, quarters, to_quarters, to_field = pair
    keys.renew_recovery(quarters)
    updates.make_update(quarters, Policy())
    said = taken(field, sent(quarters, to_field, tmp_path)).said
    assert any("recovery key changed" in str(one.args[1].source) for one in said if one.args[1:])  # type: ignore[union-attr]
    now = contacts.find_contact(field, "hq")
    assert now.card.recovery == quarters.owner.recovery != to_quarters.card.recovery
    assert (now.contact.pinned, now.contact.state) == (True, "verified")


def test_the_card_of_a_stranger_comes_without_a_role_and_is_compared_first(
    pair: Pair, make_vault, tmp_path: Path
) -> None:  # type: ignore[no-untyped-def]
    field, quarters, _to_quarters, to_field = pair
    third = make_vault("noord-1", "coordinator")
    known = introduce(quarters, third, role="coordinator")
    updates.make_update(quarters, Policy(), cards_of=[known.contact.key])
    taken(field, sent(quarters, to_field, tmp_path))
    there = contacts.find_contact(field, "noord-1")
    assert (there.contact.role, there.contact.state) == ("", "unverified")
    digits = " ".join(one.digits for one in there.fingerprint)
    with pytest.raises(UserError, match="Choose that first"):
        contacts.verify(field, there.contact.key, digits)
    contacts.set_role(field, there.contact.key, "coordinator")
    contacts.verify(field, there.contact.key, digits)


def test_a_revocation_travels_with_heads_of_shared_cases_only(
    pair: Pair, make_vault, tmp_path: Path
) -> None:  # type: ignore[no-untyped-def]
    field, quarters, to_quarters, to_field = pair
    lost = make_vault("zuid-3", "coordinator")
    to_lost = introduce(quarters, lost, role="coordinator")
    lost_to_quarters = introduce(lost, quarters, role="headquarters")
    introduce(field, lost, role="coordinator")
    hidden = filled_case(lost, "ZEEGLAS")
    path = exporting.export(lost, lost_to_quarters, [hidden], folder=stick(tmp_path)).path
    importing.import_file(quarters, path)
    revoking.revoke(quarters, to_lost.contact.key, reason="laptop kwijt")
    update = taken(field, sent(quarters, to_field, tmp_path))
    assert (update.number, update.revoked) == (0, ("zuid-3",))
    (there,) = field.store.revocations()
    assert (there.reason, there.heads) == ("laptop kwijt", ())  # that case is none of theirs
    shown = contacts.find_contact(field, "zuid-3")
    assert (shown.contact.state, shown.may_receive) == ("revoked", False)
    with pytest.raises(UserError, match="revoked"):
        exporting.export(field, shown, [filled_case(field)], folder=stick(tmp_path))
    with pytest.raises(UserError, match="stays so"):
        contacts.verify(field, shown.contact.key, " ".join(g.digits for g in shown.fingerprint))
    importing.import_file(quarters, sent(field, to_quarters, tmp_path))
    assert updates.due_for(quarters, to_field.contact.key) is None  # it is known there now


def test_what_a_revoked_laptop_wrote_later_is_held_whoever_brings_it(
    pair: Pair, make_vault, tmp_path: Path
) -> None:  # type: ignore[no-untyped-def]
    field, quarters, to_quarters, _to_field = pair
    lost = make_vault("zuid-3", "coordinator")
    to_lost = introduce(quarters, lost, role="coordinator")
    lost_to_field = introduce(lost, field, role="coordinator")
    introduce(field, lost, role="coordinator")
    lost_to_quarters = introduce(lost, quarters, role="headquarters")
    case = filled_case(lost)
    for contact, session in ((lost_to_field, field), (lost_to_quarters, quarters)):
        path = exporting.export(lost, contact, [case], folder=stick(tmp_path)).path
        importing.import_file(session, path)
    revoking.revoke(quarters, to_lost.contact.key, reason="kwijt")
    records.change(lost, plan_key(case), {"channel_pref": "sms"})
    path = exporting.export(lost, lost_to_field, [case], folder=stick(tmp_path)).path
    importing.import_file(field, path)  # it does not know yet
    assert records.values_of(field, plan_key(case))["channel_pref"] == "sms"
    relayed = exporting.export(field, to_quarters, [case], folder=stick(tmp_path)).path
    arrivals = importing.import_file(quarters, relayed).arrivals
    assert (arrivals.held, arrivals.revisions) == (1, 0)
    assert records.values_of(quarters, plan_key(case))["channel_pref"] == "app"


def pack_of(session: Session, **values: object) -> dict[str, bytes]:
    pack = format_.Pack(int(str(values.get("number", 1))), 0, Policy())
    return format_.write_pack(pack, session.keys.device.id, session.keys.device.sign)


@pytest.mark.parametrize(
    ("name", "data"),
    [
        (format_.PACK, b"{}"),
        (format_.PACK, None),
        (format_.PACK_SIGNATURE, None),
        ("list-cards.toml", b"version = 1"),
        ("passwd", b"x"),
        (format_.REVOCATIONS, b'{"revoked":[],"v":1}'),
        (format_.REVOCATIONS, b"[]"),
        (format_.REVOCATIONS, b'{"revoked":[{"at":true,"heads":[],"key":"00","reason":""}],"v":1}'),
    ],
)
def test_an_update_that_is_not_as_the_format_says_is_refused(
    session: Session, name: str, data: bytes | None
) -> None:
    files = pack_of(session)
    if data is None:
        del files[name]
    else:
        files[name] = data
    with pytest.raises((FormatError, BundleRefused)):
        format_.read_update(files, session.keys.device.id)


def test_a_pack_signed_by_another_key_or_for_another_number_is_refused(
    session: Session, make_vault
) -> None:  # type: ignore[no-untyped-def]
    other = make_vault("other", "headquarters")
    with pytest.raises(BundleRefused, match="signature"):
        format_.read_update(pack_of(other), session.keys.device.id)
    mixed = pack_of(session, number=2)
    mixed[format_.PACK_SIGNATURE] = pack_of(session, number=1)[format_.PACK_SIGNATURE]
    with pytest.raises(BundleRefused, match="signature"):
        format_.read_update(mixed, session.keys.device.id)


def test_the_shipped_content_alone_is_used_without_an_update(world: World) -> None:
    assert World(config=world.config).catalogue.forms.keys() == Catalogue.shipped().forms.keys()
