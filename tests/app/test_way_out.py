"""The way out: stock tools alone open what this program wrote. A missing tool fails these tests."""

from __future__ import annotations

import base64
import hashlib
import json
import re
import subprocess
from pathlib import Path

import pytest
from mnemonic import Mnemonic

from desktop_app.app import cases, contacts, escrow, exporting, looking, records, vaults
from desktop_app.app.exporting import Exported
from desktop_app.app.keys import renew_recovery, replace_keys
from desktop_app.app.session import Session
from desktop_app.app.surroundings import World
from desktop_app.app.vaults import NewVault
from desktop_app.crypto import minisign
from desktop_app.crypto.envelope import AgeKey


@pytest.fixture
def quarters(make_vault) -> Session:  # type: ignore[no-untyped-def]
    return make_vault("hoofdkwartier", "headquarters")


@pytest.fixture
def sent(session: Session, quarters: Session, tmp_path: Path) -> Exported:
    """Return a bundle for headquarters with one case and its secrets."""
    added = contacts.add_card(session, contacts.own_card(quarters), role="headquarters")
    groups = contacts.own_fingerprint(quarters)
    contacts.verify(session, added.contact.key, " ".join(group.digits for group in groups))
    case, _ = cases.open_case(session, "KLAPROOS")
    plan = cases.plan_key(case)
    draft = records.open_draft(session, plan)
    fields = {
        "made_with": "in_person",
        "plan_language": {"language": "nl", "interpreter": "none"},
        "change_reason": "new",
        "word_danger": "zonnebloem",
    }
    records.set_fields(draft, fields)
    records.save(session, plan, draft)
    contact = contacts.find_contact(session, "hoofdkwartier")
    return exporting.export(session, contact, [case], folder=tmp_path, secrets_reason="vervanging")


def keys_of(session: Session, passphrase: str, path: Path) -> Path:
    """Write the way out of a vault as ``waymark vault keys`` does."""
    vaults.unlock_again(session, passphrase)
    path.write_text(looking.way_out(session), encoding="utf-8")
    return path


def run(*command: str | Path, cwd: Path, given: str = "") -> str:
    done = subprocess.run(
        command, cwd=cwd, input=given, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, f"{command[0]}: {done.stderr}"
    return done.stdout


@pytest.fixture
def unpacked(sent: Exported, quarters: Session, passphrase: str, tmp_path: Path) -> Path:
    """Return a folder in which age, zstd and tar unpacked the bundle, with the exported keys."""
    keys = keys_of(quarters, passphrase, tmp_path / "keys.txt")
    folder = tmp_path / "unpacked"
    folder.mkdir()
    identities = [
        line for line in keys.read_text(encoding="utf-8").splitlines() if "AGE-SECRET" in line
    ]
    (tmp_path / "identities").write_text("\n".join(identities), encoding="ascii")
    run("age", "-d", "-i", "identities", "-o", "bundle.zst", sent.path, cwd=tmp_path)
    run("zstd", "-d", "-q", "bundle.zst", "-o", "bundle.tar", cwd=tmp_path)
    run("tar", "-x", "-f", "../bundle.tar", cwd=folder)
    return folder


def test_a_bundle_is_opened_and_checked_with_age_zstd_tar_sha256sum_and_minisign(
    session: Session, quarters: Session, sent: Exported, unpacked: Path
) -> None:
    told = run("sha256sum", "--check", "--strict", "SHA256SUMS", cwd=unpacked)
    assert told.count(": OK") >= 5
    key = minisign.public_key(session.keys.device.public)
    told = run("minisign", "-V", "-P", key, "-m", "SHA256SUMS", cwd=unpacked)
    assert sent.bundle in told
    assert quarters.keys.device.id in told
    lines = (unpacked / "revisions-0001.ndjson").read_bytes().splitlines()
    assert len(lines) == sent.revisions
    revisions = [json.loads(line) for line in lines]
    assert "KLAPROOS" in [
        one["changes"]["codename"]["value"] for one in revisions if "codename" in one["changes"]
    ]


def test_the_secrets_stand_apart_and_their_digests_are_those_that_the_revisions_name(
    sent: Exported, unpacked: Path
) -> None:
    (line,) = (unpacked / "sealed-0001.ndjson").read_bytes().splitlines()
    assert json.loads(line)["value"] == "zonnebloem"
    revisions = (unpacked / "revisions-0001.ndjson").read_text(encoding="utf-8")
    assert hashlib.sha256(line).hexdigest() in revisions
    assert "zonnebloem" not in revisions


def test_the_recovery_sheet_alone_opens_a_bundle_and_the_vault_with_age(
    session: Session, world: World, passphrase: str, tmp_path: Path
) -> None:
    new = NewVault("west-1", "West", "deputy", "VC-9", passphrase)
    created = vaults.create(world, world.vaults / "west-1", new)
    added = contacts.add_card(session, contacts.own_card(created.session), role="deputy")
    groups = contacts.own_fingerprint(created.session)
    contacts.verify(session, added.contact.key, " ".join(group.digits for group in groups))
    case, _ = cases.open_case(session, "KLAPROOS")
    contact = contacts.find_contact(session, "west-1")
    made = exporting.export(session, contact, [case], folder=tmp_path)
    store_key = created.session.vault.payload.store_key.hex()
    keys = created.session.vault.folder.keys
    created.session.vault.close()

    secret = Mnemonic("english").to_entropy(" ".join(created.recovery_words))
    identity = AgeKey.from_secret(bytes(secret)).to_text()
    (tmp_path / "identity").write_text(identity, encoding="ascii")
    run("age", "-d", "-i", "identity", "-o", "bundle.zst", made.path, cwd=tmp_path)
    (slot,) = [
        one for one in json.loads(keys.read_bytes())["slots"] if one.get("purpose") == "recovery"
    ]
    (tmp_path / "slot").write_bytes(base64.b64decode(slot["sealed"]))
    payload = json.loads(run("age", "-d", "-i", "identity", "slot", cwd=tmp_path))
    assert payload["store_key"] == store_key


def recipe(root: Path) -> str:
    """Return the shell lines with which docs/security.md opens a store."""
    text = (root / "docs" / "security.md").read_text(encoding="utf-8")
    found = re.search(r"```sh\n(.*?sqlcipher.*?)```", text, re.DOTALL)
    assert found is not None
    return found[1]


def test_the_stock_sqlcipher_opens_the_store_by_the_recipe_of_the_documentation(
    session: Session, passphrase: str, sent: Exported, tmp_path: Path, root: Path
) -> None:
    keys = keys_of(session, passphrase, tmp_path / "keys.txt")
    store = session.vault.folder.store
    session.store.database.checkpoint()
    script = recipe(root).replace("KEYS", str(keys)).replace("STORE", str(store))
    told = run("sh", "-c", script, cwd=tmp_path)
    bodies = [json.loads(line) for line in told.splitlines() if line.startswith("{")]
    assert len(bodies) == sent.revisions
    assert {one["kind"] for one in bodies} == {"case", "proceeding", "safety_plan"}
    assert list(tmp_path.glob("etilqs*")) == []


def test_taking_the_keys_out_wants_the_passphrase_again_and_is_written_down(
    session: Session, passphrase: str
) -> None:
    with pytest.raises(Exception, match="passphrase again"):
        looking.way_out(session)
    vaults.unlock_again(session, passphrase)
    looking.way_out(session)
    assert [one.event for one in looking.audit_trail(session)][-1] == "way_out"


def opens_with_stock_shell(keys: Path, database: Path, cwd: Path, sql: str) -> str:
    """Return what the stock shell answers, given the first lines of the keys and ``sql``."""
    script = f'{{ sed "/^#/,\\$d" "{keys}"; echo "{sql}"; }} | sqlcipher "{database}"'
    return run("sh", "-c", script, cwd=cwd)


def test_the_same_lines_open_drafts_and_every_backup_also_after_the_keys_were_replaced(
    world: World, session: Session, passphrase: str, tmp_path: Path
) -> None:
    cases.open_case(session, "KLAPROOS")
    for generation in (1, 2):
        backup = vaults.back_up(session)
        keys = keys_of(session, passphrase, tmp_path / f"keys-{generation}.txt")
        folder = session.vault.folder
        for path in (folder.store, backup.store):
            told = opens_with_stock_shell(keys, path, tmp_path, "SELECT count(*) FROM revision;")
            assert int(told.split()[-1]) > 0, path
        told = opens_with_stock_shell(keys, folder.drafts, tmp_path, "SELECT count(*) FROM draft;")
        assert told.split()[-1] == "0"
        if generation == 1:
            replace_keys(session, world, passphrase)
    with pytest.raises(AssertionError):
        opens_with_stock_shell(
            tmp_path / "keys-1.txt",
            session.vault.folder.store,
            tmp_path,
            "SELECT count(*) FROM revision;",
        )


def test_an_escrowed_vault_whose_keys_were_replaced_opens_at_headquarters_by_stock_tools_alone(
    world: World,
    session: Session,
    quarters: Session,
    passphrase: str,
    tmp_path: Path,
) -> None:
    added = contacts.add_card(session, contacts.own_card(quarters), role="headquarters")
    groups = contacts.own_fingerprint(quarters)
    contacts.verify(session, added.contact.key, " ".join(group.digits for group in groups))
    contacts.pin(session, added.contact.key)
    words = renew_recovery(quarters)
    contacts.add_card(session, contacts.own_card(quarters), role="headquarters")
    escrow.switch_on(session)
    cases.open_case(session, "KLAPROOS")
    replace_keys(session, world, passphrase)
    folder = session.vault.folder
    session.vault.close()

    secret = Mnemonic("english").to_entropy(" ".join(words))
    (tmp_path / "identity").write_text(AgeKey.from_secret(bytes(secret)).to_text(), "ascii")
    (slot,) = [
        one
        for one in json.loads(folder.keys.read_bytes())["slots"]
        if one.get("purpose") == "escrow"
    ]
    (tmp_path / "slot").write_bytes(base64.b64decode(slot["sealed"]))
    payload = json.loads(run("age", "-d", "-i", "identity", "slot", cwd=tmp_path))
    keys = tmp_path / "keys.txt"
    lines = f"PRAGMA temp_store=2;\nPRAGMA key=\"x'{payload['store_key']}'\";\n"
    keys.write_text(lines, encoding="ascii")
    told = opens_with_stock_shell(keys, folder.store, tmp_path, "SELECT body FROM revision;")
    assert "KLAPROOS" in told
