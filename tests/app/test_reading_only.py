"""A damaged vault that is open for reading only: every deed is refused, and no file changes."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from pathlib import Path

from desktop_app.app import backups, cases, erasing, escrow, keys, passphrases, records, vaults
from desktop_app.app.case_lines import case_lines
from desktop_app.app.cases import plan_key
from desktop_app.app.session import SECOND_UNLOCK, Session
from desktop_app.app.surroundings import World
from desktop_app.app.unlocked import Spot, leave
from desktop_app.domain.ids import Leaf
from desktop_app.errors import UserError
from desktop_app.language import Speaker
from tests.app.conftest import PASSPHRASE
from tests.app.test_every_event import DEEDS, Stage, stage  # noqa: F401  (a fixture)

NEW = "regenjas lantaarn eekhoorn tafelkleed ochtendmist"
READING = {
    "view",
    "search",
    "reveal",
    "case_export",
    "trail_export",
    "way_out",
    "calendar",
    "check",
}
"""What only reads, or writes what was read where the person says."""


def of_the_keys(world: World, stick: Path) -> dict[str, Callable[[Stage], object]]:
    """Return what writes beside the store as well."""
    return {
        "passphrase": lambda on: passphrases.change_passphrase(
            on.field, world, PASSPHRASE, new=NEW
        ),
        "somebody more": lambda on: passphrases.add_passphrase(on.field, world, NEW, person="VC-2"),
        "replaced": lambda on: keys.replace_keys(on.field, world, PASSPHRASE),
        "escrow": lambda on: escrow.switch_on(on.field),
        "erased": lambda on: erasing.erase_case(
            on.field, world, on.case, ground="term", passphrase=PASSPHRASE
        ),
        "stick": lambda on: backups.to_stick(on.field, stick),
        "daily": lambda on: vaults.daily_backup(on.field),
        "left": lambda on: leave(on.field, Spot(plan_key(on.case), "word_danger", 2)),
    }


def files(vault: Path) -> dict[str, bytes]:
    return {
        one.relative_to(vault).as_posix(): one.read_bytes()
        for one in sorted(vault.rglob("*"))
        if one.is_file() and one.suffix not in (".db-wal", ".db-shm", ".lock")
    }


def refused(deed: Callable[[], object]) -> UserError | None:
    """Return with what a deed was refused; None when it was done."""
    try:
        deed()
    except UserError as error:
        return error
    return None


def test_whatever_is_asked_is_refused_in_a_sentence_and_nothing_is_half_done(
    stage: Stage,  # noqa: F811
    world: World,
    tmp_path: Path,
) -> None:
    path = stage.field.vault.folder.path
    stage.field.vault.close()
    stage.field = vaults.unlock_to_read(world, path, vaults.by_passphrase(PASSPHRASE))
    stage.field.secrets_until = stage.field.now() + SECOND_UNLOCK
    before, done = files(path), set()
    sticks = sorted(stage.stick.iterdir())
    other = tmp_path / "other"
    other.mkdir()
    for name, deed in {**DEEDS, **of_the_keys(world, other)}.items():
        refusal = refused(lambda deed=deed: deed(stage))
        if refusal is None:
            done.add(name)
        for language in ("nl", "en"):
            assert refusal is None or Speaker(language).say(refusal.message).endswith("."), name
        assert files(path) == before, name
        if name not in READING:
            assert (sorted(stage.stick.iterdir()), list(other.iterdir())) == (sticks, []), name
        sticks = sorted(stage.stick.iterdir())
    with contextlib.suppress(UserError):
        vaults.lock_vault(stage.field)
    assert files(path) == before
    assert done <= READING | {"left"}


def test_what_an_older_version_did_not_keep_yet_is_said_and_the_rest_is_shown(
    session: Session, world: World
) -> None:
    case, _ = cases.open_case(session, "KLAPROOS")
    path, connection = session.vault.folder.path, session.store.database.connection
    connection.run("DROP TABLE case_line")
    connection.run("ALTER TABLE writer DROP COLUMN newest")
    session.vault.close()
    old = vaults.unlock_to_read(world, path, vaults.by_passphrase(PASSPHRASE))
    refusal = refused(lambda: case_lines(old))
    assert refusal is not None
    assert "older version" in refusal.message.source
    assert records.values_of(old, cases.case_key(case))[Leaf("codename")] == "KLAPROOS"
    old.vault.close()
