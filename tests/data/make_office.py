"""Make a whole vault of the present format, as the program itself does: ``… make_office FOLDER``.

Kept for ever, as those of ``make_vault``, which hold what the store knows; this one also holds
what use cases put there: owner, keys, people, a contact, a sealed answer. Its people are fictional.
"""

from __future__ import annotations

import shutil
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path

from desktop_app.app import cases, contacts, passphrases, records, vaults
from desktop_app.app.session import Session
from desktop_app.app.surroundings import World
from desktop_app.app.vaults import NewVault
from desktop_app.crypto import kdf
from desktop_app.store.drafts import Place

PASSPHRASE = "mosgroen kapstok wilgenhout draaideur snoeischaar lantaarn"
SECOND = "regenjas eekhoorn tafelkleed ochtendmist vuurtoren schommel"
DAY = datetime(2026, 11, 24, 8, 0, tzinfo=UTC)


def world(folder: Path) -> World:
    """Return the computer on which the vault is made, and opened again."""
    return World(
        now=lambda: DAY, config=folder / "config", vaults=folder / "vaults", kdf_params=kdf.LOWEST
    )


def make(target: Path) -> None:
    """Write the vault, closed, into ``target``, and the words of its sheet beside its files."""
    with tempfile.TemporaryDirectory() as name:
        around = world(Path(name))
        new = NewVault("Oost", "VC Oost", "coordinator", "VC-1", PASSPHRASE)
        made = vaults.create(around, around.vaults / "oost", new)
        other = NewVault("Hoofdkwartier", "HK", "headquarters", "HK-1", PASSPHRASE)
        quarters = vaults.create(around, around.vaults / "hq", other).session
        _fill(made.session, around, quarters)
        quarters.vault.close()
        made.session.vault.close()
        shutil.copytree(around.vaults / "oost", target)
    (target / "vault.lock").unlink()
    (target / "words.txt").write_text(" ".join(made.recovery_words) + "\n", encoding="ascii")


def _fill(session: Session, around: World, quarters: Session) -> None:
    passphrases.add_passphrase(session, around, SECOND, person="VC-2")
    added = contacts.add_card(session, contacts.own_card(quarters), role="headquarters")
    digits = "".join(group.digits for group in contacts.own_fingerprint(quarters))
    contacts.verify(session, added.contact.key, digits)
    case, _ = cases.open_case(session, "KLAPROOS")
    note = records.new_key(session, "note", case)
    at = {"at": "2026-11-24T09:30", "zone": "Europe/Amsterdam"}
    records.change(session, note, {"occurred_at": at, "text": "De buurvrouw belt eerst."})
    plan = {
        "made_with": "in_person",
        "plan_language": {"language": "nl", "interpreter": "none"},
        "change_reason": "new",
        "channel_pref": "app",
        "word_danger": "zonnebloem",
    }
    saved = records.open_draft(session, cases.plan_key(case))
    records.set_fields(saved, plan)
    records.save(session, cases.plan_key(case), saved)
    draft = records.open_draft(session, cases.case_key(case))
    draft.set("backup", "half getypt")
    records.keep_draft(session, cases.case_key(case), draft, place=Place("backup", "", 4))


if __name__ == "__main__":
    make(Path(sys.argv[1]))
