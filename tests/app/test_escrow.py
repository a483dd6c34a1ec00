"""Escrow: off by default, switched on deliberately, in sight while on, and taken off again."""

from __future__ import annotations

import base64
import json
import subprocess
from pathlib import Path

import pytest

from desktop_app.app import cases, contacts, copies, escrow, keys, slots, trail, vaults
from desktop_app.app.session import Session
from desktop_app.app.surroundings import World
from desktop_app.crypto import recovery
from desktop_app.crypto.envelope import AgeKey
from desktop_app.crypto.keyslots import make_recipient_slot
from desktop_app.crypto.vault_file import Purpose, VaultFile
from desktop_app.errors import UserError
from tests.app.conftest import Clock, MakeVault


def introduce(session: Session, quarters: Session) -> None:
    """Pin ``quarters`` as the headquarters of ``session``, its fingerprint compared."""
    added = contacts.add_card(session, contacts.own_card(quarters), role="headquarters")
    groups = contacts.own_fingerprint(quarters)
    contacts.verify(session, added.contact.key, " ".join(group.digits for group in groups))
    contacts.pin(session, added.contact.key)


@pytest.fixture
def quarters(make_vault: MakeVault) -> tuple[Session, str]:
    """Return a headquarters and the words of its recovery sheet."""
    made = make_vault("hoofdkwartier", "headquarters")
    return made, " ".join(keys.renew_recovery(made))


@pytest.fixture
def escrowed(session: Session, quarters: tuple[Session, str]) -> Session:
    introduce(session, quarters[0])
    escrow.switch_on(session)
    return session


def changes(session: Session) -> list[object]:
    return [one.details.get("change") for one in trail.lines(session) if one.event == "keys"]


def test_escrow_is_off_until_the_user_switches_it_on_and_shown_ever_after(
    session: Session, quarters: tuple[Session, str]
) -> None:
    introduce(session, quarters[0])
    assert escrow.shown(session) is None
    assert keys.keys_of(session).escrow is None
    assert session.vault.keys.recipient_slots(Purpose.ESCROW) == ()
    assert escrow.headquarters(session) == "hoofdkwartier"
    escrow.switch_on(session)
    shown = keys.keys_of(session).escrow
    assert shown == escrow.EscrowShown("hoofdkwartier", "2026-11-24", newer=False, opened=None)
    assert [one.kind for one in keys.slots_of(session)] == ["passphrase", "recovery", "escrow"]
    assert changes(session) == ["escrow_on"]


def test_without_a_pinned_headquarters_nobody_gets_a_key(session: Session) -> None:
    with pytest.raises(UserError):
        escrow.switch_on(session)
    with pytest.raises(UserError):
        escrow.switch_off(session)
    assert session.vault.keys.recipient_slots(Purpose.ESCROW) == ()


def test_headquarters_opens_an_escrowed_vault_with_its_own_words_and_that_is_said(
    world: World,
    escrowed: Session,
    quarters: tuple[Session, str],
    passphrase: str,
    clock: Clock,
) -> None:
    cases.open_case(escrowed, "KLAPROOS")
    path = escrowed.vault.folder.path
    escrowed.vault.close()
    opened = vaults.unlock_with_words(world, path, quarters[1])
    assert opened.by == "escrow"
    assert len(opened.store.cases()) == 1
    assert [one.by for one in trail.lines(opened)][-1] == "escrow"
    opened.vault.close()
    clock.move(days=2)
    own = vaults.unlock(world, path, passphrase)
    (notice,) = own.vault.notices
    assert "escrow" in notice.source
    assert escrow.shown(own).opened is not None  # type: ignore[union-attr]
    own.vault.close()
    clock.move(days=60)
    later = vaults.unlock(world, path, passphrase)
    assert [one for one in later.vault.notices if "escrow" in one.source] == []
    later.vault.close()


def test_the_age_key_of_headquarters_opens_it_as_well(
    world: World, escrowed: Session, quarters: tuple[Session, str]
) -> None:
    path = escrowed.vault.folder.path
    escrowed.vault.close()
    key = AgeKey.from_secret(recovery.secret_of(quarters[1]))
    vaults.unlock_with_words(world, path, f" {key.to_text()}\n").vault.close()
    with pytest.raises(UserError):
        vaults.unlock_with_words(world, path, key.to_text()[:-1] + "Q")


def test_an_escrowed_vault_opens_at_headquarters_with_the_stock_age(
    escrowed: Session, quarters: tuple[Session, str], tmp_path: Path
) -> None:
    identity = tmp_path / "identity"
    key = AgeKey.from_secret(recovery.secret_of(quarters[1]))
    identity.write_text(key.to_text() + "\n", encoding="ascii")
    file = json.loads((escrowed.vault.folder.path / "vault.json").read_bytes())
    (slot,) = [one for one in file["slots"] if one.get("purpose") == "escrow"]
    plain = subprocess.run(
        ["age", "-d", "-i", str(identity)],
        input=base64.b64decode(slot["sealed"]),
        capture_output=True,
        check=True,
    ).stdout
    payload = json.loads(plain)
    assert payload["store_key"] == escrowed.vault.payload.store_key.hex()
    assert payload["slot"]["purpose"] == "escrow"


def test_once_off_headquarters_opens_neither_the_vault_nor_its_local_backups(
    world: World, escrowed: Session, quarters: tuple[Session, str], tmp_path: Path
) -> None:
    local = vaults.back_up(escrowed)
    stick = vaults.back_up(escrowed, folder=tmp_path / "stick")
    copies.note_elsewhere(escrowed, stick)
    off = escrow.switch_off(escrowed)
    assert [one.place for one in off.still_open] == [str(stick.folder)]
    assert escrow.shown(escrowed) is None
    assert changes(escrowed) == ["escrow_on", "escrow_off"]
    path = escrowed.vault.folder.path
    escrowed.vault.close()
    with pytest.raises(UserError):
        vaults.unlock_with_words(world, path, quarters[1])
    assert VaultFile.from_bytes(local.keys.read_bytes()).recipient_slots(Purpose.ESCROW) == ()


def test_escrow_goes_along_when_the_keys_are_replaced(
    world: World, escrowed: Session, quarters: tuple[Session, str], passphrase: str
) -> None:
    keys.replace_keys(escrowed, world, passphrase)
    path = escrowed.vault.folder.path
    escrowed.vault.close()
    opened = vaults.unlock_with_words(world, path, quarters[1])
    assert opened.vault.payload.generation == 2
    opened.vault.close()


def test_the_words_of_headquarters_do_not_pass_for_the_vaults_own_sheet(
    escrowed: Session, quarters: tuple[Session, str]
) -> None:
    with pytest.raises(UserError):
        keys.rehearse_recovery(escrowed, quarters[1])
    assert not keys.keys_of(escrowed).rehearsed


def test_a_newer_card_of_headquarters_is_named_and_gets_its_key_only_when_asked(
    escrowed: Session, quarters: tuple[Session, str]
) -> None:
    before = slots.escrow(escrowed.store.settings)
    keys.renew_recovery(quarters[0])
    contacts.add_card(escrowed, contacts.own_card(quarters[0]), role="headquarters")
    shown = escrow.shown(escrowed)
    assert shown is not None
    assert shown.newer
    assert slots.escrow(escrowed.store.settings) == before
    escrow.switch_on(escrowed)
    assert escrow.shown(escrowed) == escrow.EscrowShown(
        "hoofdkwartier", "2026-11-24", newer=False, opened=None
    )


@pytest.mark.parametrize("purpose", list(Purpose))
def test_a_recipient_that_somebody_put_into_the_key_file_is_named_and_gets_no_key(
    world: World, session: Session, passphrase: str, purpose: Purpose
) -> None:
    path = session.vault.folder.path
    stranger = AgeKey.generate(session.random)
    slot = make_recipient_slot(
        session.vault.payload, stranger.recipient, purpose=purpose, random=session.random
    )
    passphrases = session.vault.keys.passphrase_slots
    session.vault.folder.write_keys(session.vault.keys.with_slots([*passphrases, slot]))
    session.vault.close()
    again = vaults.unlock(world, path, passphrase)
    assert any("another recovery key" in one.source for one in again.vault.notices)
    assert changes(again) == ["recipients_put_back"]
    keys.replace_keys(again, world, passphrase)
    found = [one.recipient for one in again.vault.keys.recipient_slots(Purpose.RECOVERY)]
    assert found == [again.owner.recovery]
    assert again.vault.keys.recipient_slots(Purpose.ESCROW) == ()
    again.vault.close()
    once_more = vaults.unlock(world, path, passphrase)
    assert once_more.vault.notices == ()
    once_more.vault.close()


def test_a_kill_between_a_new_sheet_and_its_entry_leaves_the_old_sheet_in_force(
    world: World, session: Session, passphrase: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = " ".join(keys.renew_recovery(session))

    class Killed(BaseException):
        pass

    def dies(*_args: object) -> None:
        raise Killed

    with monkeypatch.context() as dead, pytest.raises(Killed):
        dead.setattr(keys, "write_owner", dies)
        keys.renew_recovery(session)
    path = session.vault.folder.path
    session.vault.close()
    again = vaults.unlock(world, path, passphrase)
    assert again.vault.notices == ()
    again.vault.close()
    vaults.unlock_with_words(world, path, first).vault.close()


def test_a_kill_right_after_the_key_file_was_written_leaves_a_line_and_no_key(
    world: World,
    session: Session,
    quarters: tuple[Session, str],
    passphrase: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    introduce(session, quarters[0])
    path, written = session.vault.folder.path, slots.write

    class Killed(BaseException):
        pass

    def dies(*given: object) -> None:
        written(*given)  # type: ignore[arg-type]
        raise Killed

    with monkeypatch.context() as dead, pytest.raises(Killed):
        dead.setattr(slots, "write", dies)
        escrow.switch_on(session)
    assert changes(session) == ["escrow_on"]
    session.vault.close()
    again = vaults.unlock(world, path, passphrase)
    assert again.vault.notices == ()
    assert again.vault.keys.recipient_slots(Purpose.ESCROW) == ()
    again.vault.close()
