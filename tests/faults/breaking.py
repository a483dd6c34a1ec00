"""Work that meets a fault, in a process and a mount namespace of its own: see test_use_cases.

``python -m tests.faults.breaking SCENARIO FOLDER [NUMBER]``; what happened goes to standard output
as JSON. A scenario may kill the process.
"""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from desktop_app.app import cases, contacts, exporting, importing, incoming_files, records, vaults
from desktop_app.app.session import Session
from desktop_app.app.surroundings import World
from desktop_app.app.vaults import NewVault
from desktop_app.crypto import kdf
from desktop_app.domain.ids import CaseId
from desktop_app.errors import UserError
from desktop_app.language import Speaker
from desktop_app.store.drafts import Place
from desktop_app.text import Message

PASSPHRASE = "mosgroen kapstok wilgenhout draaideur snoeischaar"


def world(folder: Path) -> World:
    return World(config=folder / "config", vaults=folder / "vaults", kdf_params=kdf.LOWEST)


def opened(folder: Path, name: str = "oost-2") -> Session:
    around = world(folder)
    return vaults.unlock(around, around.vaults / name, PASSPHRASE)


def note(session: Session, case: CaseId, text: str) -> None:
    """Save one note."""
    at = {"at": "2026-11-24T09:30", "zone": "Europe/Amsterdam"}
    key = records.new_key(session, "note", case)
    records.change(session, key, {"occurred_at": at, "text": text})


def noise(session: Session, length: int = 1200) -> str:
    """Return text that does not compress well."""
    return session.random(length // 2).hex()


def attempt(work: Callable[[], object]) -> dict[str, Any]:
    """Return what a person would read, and the kind of failure; a bug comes through."""
    try:
        work()
    except UserError as error:
        said = {language: Speaker(language).say(error.message) for language in ("nl", "en")}
        return {"failed": type(error).__name__, "said": said}
    return {"failed": None}


def mount(place: Path, size: str) -> None:
    place.mkdir(exist_ok=True)
    subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", place], check=True)


class At:
    """Does something at the report of that number, counted from 1."""

    def __init__(self, number: int, action: Callable[[], object]) -> None:
        self._left = number
        self._action = action

    def report(self, done: int, total: int, message: Message | None = None) -> None:
        self._left -= 1
        if self._left == 0:
            self._action()


def die() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def quarters(session: Session) -> contacts.ContactShown:
    return contacts.find_contact(session, "hoofdkwartier")


def only_case(session: Session) -> CaseId:
    (case,) = [one.case for one in session.store.cases()]
    return case


def in_small_room(folder: Path, left: int) -> Path:
    """Put the vaults into a file system with ``left`` free bytes; return their folder there."""
    room = folder / "room"
    files = [one for one in (folder / "vaults").rglob("*") if one.is_file()]
    mount(room, str(sum(-(-one.stat().st_size // 4096) * 4096 for one in files) + left))
    shutil.copytree(folder / "vaults", room / "vaults")
    return room


def back_from(room: Path, folder: Path) -> None:
    """Move the vaults back, as they were left."""
    shutil.rmtree(folder / "vaults")
    shutil.copytree(room / "vaults", folder / "vaults")


def full_while_saving(folder: Path, _: int) -> dict[str, Any]:
    room = in_small_room(folder, 4_000_000)
    session = opened(room)
    case = only_case(session)
    saved = 0

    def save() -> None:
        nonlocal saved
        for _ in range(5000):
            note(session, case, noise(session))
            saved += 1

    result = attempt(save)
    result["again"] = attempt(save)["failed"]
    draft = records.open_draft(session, cases.case_key(case))
    draft.set("backup", noise(session, 60))
    key = cases.case_key(case)
    filled = 0

    def keep() -> None:
        nonlocal filled
        while filled < 500:
            draft.set("backup", noise(session, 60))
            records.keep_draft(session, key, draft, place=Place("case"))
            filled += 1

    result["draft"] = attempt(keep)["failed"]
    result["close"] = attempt(session.vault.close)["failed"]
    back_from(room, folder)
    return result | {"saved": saved}


def full_while_importing(folder: Path, _: int) -> dict[str, Any]:
    (bundle,) = (folder / "stick").glob("*.wmb")
    room = in_small_room(folder, bundle.stat().st_size + 600_000)
    session = opened(room, "hoofdkwartier")
    result = attempt(lambda: importing.import_file(session, bundle))
    attempt(session.vault.close)
    back_from(room, folder)
    return result


def full_while_creating(folder: Path, _: int) -> dict[str, Any]:
    mount(folder / "room", "64k")
    around = world(folder / "room")
    new = NewVault("west-1", "West", "deputy", "VC-9", PASSPHRASE)
    result = attempt(lambda: vaults.create(around, around.vaults / "west-1", new))
    left = [str(one) for one in around.vaults.rglob("*")] if around.vaults.is_dir() else []
    return result | {"left": left}


def export_to(folder: Path, stick: Path, progress: At | None = None) -> dict[str, Any]:
    session = opened(folder)
    result = attempt(
        lambda: exporting.export(
            session, quarters(session), [only_case(session)], folder=stick, progress=progress
        )
    )
    result["noted"] = len(session.store.exchange.out())
    session.vault.close()
    return result


def full_while_exporting(folder: Path, _: int) -> dict[str, Any]:
    stick = folder / "small-stick"
    mount(stick, "64k")
    result = export_to(folder, stick)
    return result | {"left": [one.name for one in stick.iterdir()]}


def read_only_stick(folder: Path, _: int) -> dict[str, Any]:
    stick = folder / "small-stick"
    mount(stick, "8m")
    subprocess.run(["mount", "-o", "remount,ro", stick], check=True)
    return export_to(folder, stick)


def stick_pulled_out(folder: Path, number: int) -> dict[str, Any]:
    stick = folder / "small-stick"
    mount(stick, "8m")

    def pull() -> None:
        subprocess.run(["umount", "-l", stick], check=True)

    result = export_to(folder, stick, At(number, pull))
    return result | {"left": [one.name for one in stick.iterdir()]}


def killed_while_exporting(folder: Path, number: int) -> dict[str, Any]:
    (folder / "small-stick").mkdir()
    return export_to(folder, folder / "small-stick", At(number, die))


def killed_while_importing(folder: Path, number: int) -> dict[str, Any]:
    (bundle,) = (folder / "stick").glob("*.wmb")
    session = opened(folder, "hoofdkwartier")
    copy = incoming_files.copy_in(session, bundle)
    importing.import_copy(session, copy, At(number, die))
    session.vault.close()
    return {"failed": None}


def killed_while_creating(folder: Path, number: int) -> dict[str, Any]:
    left = number

    def random(count: int) -> bytes:
        nonlocal left
        left -= 1
        if left == 0:
            die()
        return os.urandom(count)

    around = World(
        config=folder / "config",
        vaults=folder / "new",
        kdf_params=kdf.LOWEST,
        random=random,
    )
    new = NewVault("west-1", "West", "deputy", "VC-9", PASSPHRASE)
    vaults.create(around, around.vaults / "west-1", new).session.vault.close()
    return {"failed": None, "calls": number - left}


SCENARIOS: dict[str, Callable[[Path, int], dict[str, Any]]] = {
    one.__name__: one
    for one in (
        full_while_saving,
        full_while_importing,
        full_while_creating,
        full_while_exporting,
        read_only_stick,
        stick_pulled_out,
        killed_while_exporting,
        killed_while_importing,
        killed_while_creating,
    )
}

if __name__ == "__main__":
    number = int(sys.argv[3]) if len(sys.argv) > 3 else 0
    print(json.dumps(SCENARIOS[sys.argv[1]](Path(sys.argv[2]), number)))
