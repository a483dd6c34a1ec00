"""What is done while the process is killed or the disk is full, and what must hold afterwards.

A scene is a few steps in an open vault. After each of them the process says what it did; that must
be true for whoever opens the vault next. A step that failed can be done again.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from desktop_app.app import (
    backups,
    cases,
    contacts,
    erasing,
    exporting,
    finishing,
    importing,
    keys,
    looking,
    passphrases,
    records,
    restoring,
    vaults,
)
from desktop_app.app.session import Session
from desktop_app.app.surroundings import World
from desktop_app.app.vaults import NewVault
from desktop_app.crypto import kdf
from desktop_app.crypto.keyslots import DoesNotOpen, open_with_passphrase
from desktop_app.domain.ids import CaseId, Kind, Leaf
from desktop_app.language import Speaker
from desktop_app.progress import Quiet
from desktop_app.store import backup
from desktop_app.store.drafts import Place

CANARY = "qzxkan"
"""Begins whatever is typed here; no file may show it."""
PASSPHRASE = "mosgroen kapstok wilgenhout draaideur snoeischaar"
NEW_PASSPHRASE = "regenjas lantaarn eekhoorn tafelkleed ochtendmist"
FIELD, QUARTERS = "oost-2", "hoofdkwartier"
NOTES = 12
_AT = {"at": "2026-11-24T09:30", "zone": "Europe/Amsterdam"}

Step = Callable[[], str]
"""Does something and returns what may be said of it from now on."""


@dataclass(frozen=True)
class Office:
    """Two vaults that know each other, and a stick with a bundle from one to the other.

    ``words`` open either by its recovery sheet, which costs no derivation.
    """

    folder: Path
    world: World
    words: dict[str, str]

    def moved(self, folder: Path) -> Office:
        """Return the copy of this office that stands in ``folder``."""
        return Office(folder, surroundings(folder, self.world), self.words)

    @property
    def stick(self) -> Path:
        return self.folder / "stick"

    def vault(self, name: str = FIELD) -> Path:
        return self.world.vaults / name

    def open(self, name: str = FIELD) -> Session:
        return vaults.unlock_with_words(self.world, self.vault(name), self.words[name])


def surroundings(folder: Path, content: World | None = None) -> World:
    """Return the world of an office; the forms of ``content`` are not read again."""
    made = World(config=folder / "config", vaults=folder / "vaults", kdf_params=kdf.LOWEST)
    if content is not None:
        made.__dict__["catalogue"] = content.catalogue
    return made


def build(folder: Path) -> Office:
    """Make an office in the new folder ``folder``."""
    world = surroundings(folder)
    made: dict[str, Session] = {}
    words: dict[str, str] = {}
    for name, role in ((FIELD, "coordinator"), (QUARTERS, "headquarters")):
        new = NewVault(name, "Oost", role, "VC-1", PASSPHRASE)  # type: ignore[arg-type]
        created = vaults.create(world, world.vaults / name, new)
        made[name], words[name] = created.session, " ".join(created.recovery_words)
    field, quarters = made.values()
    for one, other, role in ((field, quarters, "headquarters"), (quarters, field, "coordinator")):
        added = contacts.add_card(one, contacts.own_card(other), role=role)
        digits = "".join(group.digits for group in contacts.own_fingerprint(other))
        contacts.verify(one, added.contact.key, digits)
    case, _ = cases.open_case(field, f"{CANARY}roos")
    for number in range(NOTES):
        _note(field, case, f"{CANARY} eerder {number} " + field.random(200).hex())
    (folder / "stick" / "backup").mkdir(parents=True)
    sent = exporting.export(field, _quarters(field), [case], folder=folder / "stick")
    field.store.exchange.set_state(sent.bundle, "lost")
    for session in made.values():
        vaults.back_up(session)
        session.vault.close()
    return Office(folder, world, words)


def _note(session: Session, case: CaseId, text: str) -> None:
    key = records.new_key(session, "note", case)
    records.change(session, key, {"occurred_at": dict(_AT), "text": text})


def _case(session: Session) -> CaseId:
    (case,) = [one.case for one in session.store.cases()]
    return case


def _quarters(session: Session) -> contacts.ContactShown:
    return contacts.find_contact(session, QUARTERS)


def _noted(session: Session) -> list[str]:
    """Return the notes that were made since the office was built, in the order of their making."""
    texts = [
        str(values[Leaf("text")])
        for values in session.store.values(Kind("note"), [Leaf("text")]).values()
    ]
    return sorted(text for text in texts if "eerder" not in text)


# Scenes


@dataclass(frozen=True)
class Scene:
    """``steps`` in the vault ``vault``; ``check`` what they said, in the vault opened again.

    ``by_passphrase``: it is opened with the passphrase then, which goes on with more.
    ``begins_with_a_backup``: a step that fails may leave one. ``closed``: a last step, done once
    the vault is closed.
    """

    steps: Callable[[Session, Office], Iterator[Step]]
    check: Callable[[Session, Office, Sequence[str]], None]
    vault: str = FIELD
    by_passphrase: bool = False
    begins_with_a_backup: bool = False
    closed: Callable[[Office], str] | None = None


def _saving(session: Session, office: Office) -> Iterator[Step]:
    case = _case(session)
    for number in range(4):
        text = f"{CANARY} {number} " + "de buurvrouw belt eerst. " * 40 + "Klaar."

        def step(text: str = text) -> str:
            _note(session, case, text)
            return text

        yield step


def _saved(session: Session, office: Office, said: Sequence[str]) -> None:
    noted = _noted(session)
    assert noted[: len(said)] == list(said), "a save that was acknowledged is lost"
    assert len(noted) <= len(said) + 1


def _typing(session: Session, office: Office) -> Iterator[Step]:
    key = cases.case_key(_case(session))
    for number in range(6):
        text = f"{CANARY} " + "abcdef" * (number + 1)

        def step(text: str = text) -> str:
            draft = records.open_draft(session, key)
            draft.set("backup", text)
            records.keep_draft(session, key, draft, place=Place("backup", "", len(text)))
            return text

        yield step


def _typed(session: Session, office: Office, said: Sequence[str]) -> None:
    draft = records.open_draft(session, cases.case_key(_case(session)))
    kept = draft.value("backup")
    if said:
        assert str(kept) >= said[-1], "what was typed and kept is lost"


def _exporting(session: Session, office: Office) -> Iterator[Step]:
    case = _case(session)
    for number in range(2):

        def note(number: int = number) -> str:
            _note(session, case, f"{CANARY} bij bundel {number}")
            return ""

        def step() -> str:
            made = exporting.export(session, _quarters(session), [case], folder=office.stick)
            return made.path.name

        yield note
        yield step


def _exported(session: Session, office: Office, said: Sequence[str]) -> None:
    """Every bundle that was acknowledged is noted; every file with a bundle's name is whole."""
    bundles = {one for one in said if one}
    noted = {one.number for one in session.store.exchange.out() if one.state == "verified"}
    assert len(noted) >= len(bundles)
    assert {one.name for one in office.stick.glob("*.wmb")} >= bundles
    case = _case(session)
    exporting.export(session, _quarters(session), [case], folder=office.stick)
    quarters = office.open(QUARTERS)
    try:
        for bundle in sorted(office.stick.glob("*.wmb")):
            importing.import_file(quarters, bundle)
        assert _total(quarters) == _total(session)
        assert looking.health(quarters) == ()
    finally:
        quarters.vault.close()


def _importing(session: Session, office: Office) -> Iterator[Step]:
    def step() -> str:
        (bundle,) = office.stick.glob("*.wmb")
        importing.import_file(session, bundle)
        return "imported"

    yield step


def _imported(session: Session, office: Office, said: Sequence[str]) -> None:
    """All of a bundle is there or nothing of it, and it can be imported again."""
    before = _total(session)
    assert before in ((NOTES + 2,) if said else (0, NOTES + 2))
    (bundle,) = office.stick.glob("*.wmb")
    importing.import_file(session, bundle)
    assert _total(session) == NOTES + 2


def _total(session: Session) -> int:
    count: int = session.store.database.connection.value("SELECT revisions FROM total")
    return count


def _changing_the_passphrase(session: Session, office: Office) -> Iterator[Step]:
    def step() -> str:
        passphrases.change_passphrase(session, office.world, PASSPHRASE, new=NEW_PASSPHRASE)
        return "changed"

    yield step


def _one_passphrase_opens(session: Session, office: Office, said: Sequence[str]) -> None:
    """The old one or the new one opens: never both, never neither, the new one once it was said."""
    opening = []
    for one in (NEW_PASSPHRASE, *(() if said else (PASSPHRASE,))):
        try:
            open_with_passphrase(session.vault.keys, one)
            opening.append(one)
        except DoesNotOpen:
            continue
    assert len(opening) == 1


def _backing_up(session: Session, office: Office) -> Iterator[Step]:
    yield lambda: vaults.back_up(session).folder.name
    stick = office.stick / "backup"
    yield lambda: backups.to_stick(session, stick).made.folder.name


def _backed_up(session: Session, office: Office, said: Sequence[str]) -> None:
    """Every folder with a backup's name is whole, those that were acknowledged among them."""
    found = [*session.vault.backups(), *backup.listed(office.stick / "backup")]
    assert set(said) <= {one.folder.name for one in found}
    key = session.vault.payload.store_key.hex()
    for one in found:
        backup.verify(one.store, key, progress=Quiet())
        assert one.keys.read_bytes() == session.vault.folder.keys.read_bytes()
    vaults.back_up(session)
    backups.to_stick(session, office.stick / "backup")


def _replacing_the_keys(session: Session, office: Office) -> Iterator[Step]:
    def step() -> str:
        keys.replace_keys(session, office.world, PASSPHRASE)
        return "replaced"

    yield step


def _one_key_opens(session: Session, office: Office, said: Sequence[str]) -> None:
    """The passphrase and the sheet open the same key, and so do all backups beside the vault."""
    vault = session.vault
    opened = open_with_passphrase(vault.keys, PASSPHRASE)
    assert opened.payload.store_key == vault.payload.store_key
    assert vault.payload.generation == 2 if said else vault.payload.generation in (1, 2)
    assert _total(session) == NOTES + 2
    for one in vault.backups():
        backup.verify(one.store, vault.payload.store_key.hex(), progress=Quiet())


def _erasing(session: Session, office: Office) -> Iterator[Step]:
    def step() -> str:
        cases_here = session.store.cases()
        if cases_here:
            ground = erasing.grounds(session)[0].id
            case = cases_here[0].case
            erasing.erase_case(session, office.world, case, ground=ground, passphrase=PASSPHRASE)
        else:
            finishing.finish(session, office.world, PASSPHRASE)
        return "erased"

    yield step


def _erased_whole(session: Session, office: Office, said: Sequence[str]) -> None:
    """The case is there whole or gone for good; what an erasure left is done by the unlocking."""
    assert not finishing.is_pending(session)
    assert _total(session) in ((0,) if said else (0, NOTES + 2))
    if not _total(session):
        assert session.store.tombstones()
        assert session.drafts.all() == []
        assert session.vault.payload.generation > 1
    for one in session.vault.backups():
        backup.verify(one.store, session.vault.payload.store_key.hex(), progress=Quiet())


def _trying_out(session: Session, office: Office) -> Iterator[Step]:
    def step() -> str:
        newest = session.vault.backups()[0].folder
        unlock = vaults.by_words(office.words[FIELD])
        assert backups.drill(session, office.world, newest, unlock=unlock).findings == ()
        return "whole"

    yield step


def _tried_out(session: Session, office: Office, said: Sequence[str]) -> None:
    assert _total(session) == NOTES + 2
    assert not said or backups.last_drill(session) is not None


def _one_note_more(session: Session, office: Office) -> Iterator[Step]:
    case = _case(session)

    def step() -> str:
        _note(session, case, f"{CANARY} na de back-up")
        return ""

    yield step


def _restore(office: Office) -> str:
    folder = backup.listed(office.vault() / "backups")[0].folder
    unlock = vaults.by_words(office.words[FIELD])
    restoring.restore(office.world, office.vault(), folder, unlock=unlock)
    return "restored"


def _restored(session: Session, office: Office, said: Sequence[str]) -> None:
    """The vault is the backup or what it was before; what it was before stands aside then."""
    total = _total(session)
    if "restored" in said:
        assert total == NOTES + 2
        assert any((office.vault() / "set-aside").rglob("store.db"))
    else:
        assert total in (NOTES + 2, NOTES + 2 + len(said), NOTES + 3)


def _nothing(session: Session, office: Office) -> Iterator[Step]:
    return iter(())


def _create(office: Office) -> str:
    new = NewVault("west-1", "West", "deputy", "VC-9", PASSPHRASE)
    path = office.vault("west-1")
    if path.exists():  # made before the step failed
        vaults.unlock(office.world, path, PASSPHRASE).vault.close()
    else:
        vaults.create(office.world, path, new).session.vault.close()
    return "created"


def _created(session: Session, office: Office, said: Sequence[str]) -> None:
    """The new vault is whole or not there; then it can be made."""
    assert office.vault("west-1").exists() or not said
    _create(office)
    made = vaults.unlock(office.world, office.vault("west-1"), PASSPHRASE)
    try:
        assert not (found := wrong(made)), found
    finally:
        made.vault.close()


SCENES = {
    "saving": Scene(_saving, _saved),
    "typing": Scene(_typing, _typed),
    "exporting": Scene(_exporting, _exported),
    "importing": Scene(_importing, _imported, QUARTERS),
    "changing_the_passphrase": Scene(_changing_the_passphrase, _one_passphrase_opens),
    "backing_up": Scene(_backing_up, _backed_up),
    "replacing_the_keys": Scene(_replacing_the_keys, _one_key_opens),
    "trying_a_backup_out": Scene(_trying_out, _tried_out),
    "restoring": Scene(_one_note_more, _restored, closed=_restore),
    "creating": Scene(_nothing, _created, closed=_create),
    "erasing": Scene(_erasing, _erased_whole, by_passphrase=True, begins_with_a_backup=True),
}


# What holds in every scene


def state(scene: Scene, session: Session, office: Office) -> dict[str, object]:
    """Return all that a failed step must leave as it was."""
    store = session.store
    files = [one for place in (office.vault(), office.stick) for one in place.rglob("*")]
    named = sorted(
        one.relative_to(office.folder).as_posix()
        for one in files
        if one.is_file()
        and not one.name.endswith(("-wal", "-shm"))
        and not (scene.begins_with_a_backup and one.parent.parent.name == "backups")
    )
    return {
        "revisions": _total(session),
        "keys": session.vault.folder.keys.read_bytes(),
        "files": named,
        "drafts": session.drafts.all(),
        "out": store.exchange.out(),
        "in": store.exchange.received(),
        "waiting": store.exchange.waiting(),
    }


def holds(scene: Scene, office: Office, said: Sequence[str]) -> None:
    """Assert that the vault opens, is whole, keeps what was said, and that nothing lies about."""
    if scene.by_passphrase:
        session = vaults.unlock(office.world, office.vault(scene.vault), PASSPHRASE)
    else:
        session = office.open(scene.vault)
    try:
        assert not (found := wrong(session)), found
        scene.check(session, office, said)
        assert not (found := wrong(session)), found
    finally:
        session.vault.close()
    assert not (found := stray(office)), found


def wrong(session: Session) -> list[str]:
    """Return what ``vault check`` finds, in English."""
    return [Speaker("en").say(one) for one in looking.health(session)]


_LASTING = {"store.db", "drafts.db", "vault.json", "vault.lock"}


def stray(office: Office) -> list[str]:
    """Return what lies about in the office that nobody needs, or that shows what was typed."""
    found = []
    for one in office.folder.rglob("*"):
        name = one.relative_to(office.folder).as_posix()
        parts = name.split("/")
        if CANARY in name:
            found.append(f"{name} is named by what was typed")
        if not one.is_file():
            continue
        # On a stick what a kill left is removed by the next one hours later: another laptop may
        # be writing there.
        half = any(part.endswith(".part") for part in parts)
        known = one.name in _LASTING if parts[0] == "vaults" else half or one.suffix != ".tmp"
        if "set-aside" in parts:  # what was read for the last time may have its log beside it
            known = one.name.removesuffix("-wal").removesuffix("-shm") in _LASTING
        if not known:
            found.append(f"{name} lies about")
        data = one.read_bytes()
        if CANARY.encode() in data or CANARY.encode("utf-16-le") in data:
            found.append(f"{name} shows what was typed")
    return found
