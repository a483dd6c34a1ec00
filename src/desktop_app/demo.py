"""The main job on the sample cases, without a screen: what a new user can look at first.

It makes two vaults (field and headquarters), a sheet, a bundle and its receipt, and pictures of
the screens. The sample cases are invented, so their passphrase may lie beside them.
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
from collections.abc import Sequence
from datetime import date, datetime, time
from importlib import import_module
from pathlib import Path
from typing import Final

from desktop_app.app import contacts, exporting, hearings, importing, printing, vaults
from desktop_app.app.contacts import ContactShown
from desktop_app.app.owner import Role
from desktop_app.app.records import change, new_key
from desktop_app.app.samples import load_samples
from desktop_app.app.session import ZONE, Session
from desktop_app.app.surroundings import World
from desktop_app.app.vaults import NewVault
from desktop_app.crypto import kdf
from desktop_app.crypto.card import read as read_card
from desktop_app.domain.ids import CaseId
from desktop_app.errors import UserError
from desktop_app.language import LANGUAGES, Speaker
from desktop_app.paper.model import Language, Size
from desktop_app.text import message

PASSPHRASE: Final = "mosgroen kapstok wilgenhout draaideur snoeischaar"
"""Of invented cases only."""
_FIELD: Final = "field"
_QUARTERS: Final = "headquarters"
_CASE: Final = "KLAPROOS"
_LANGUAGES: Final[tuple[Language, ...]] = ("nl", "en")


def main(arguments: Sequence[str]) -> int:
    """Do the main job and say what to look at; return the exit code."""
    parser = argparse.ArgumentParser(prog="waymark demo")
    parser.add_argument("--out", type=Path, default=Path("demo-out"))
    parser.add_argument("--on", type=date.fromisoformat, default=None, metavar="YYYY-MM-DD")
    parser.add_argument("--lang", choices=LANGUAGES, default=LANGUAGES[0])
    parser.add_argument("--no-pictures", action="store_true")
    options = parser.parse_args(arguments)
    speaker = Speaker(options.lang)
    try:
        lines = run(options.out, speaker, on=options.on, pictures=not options.no_pictures)
    except UserError as error:
        sys.stderr.write(f"{speaker.say(error.message)}\n")
        return 1
    sys.stdout.write("\n".join(lines) + "\n")
    return 0


def run(out: Path, speaker: Speaker, *, on: date | None, pictures: bool) -> list[str]:
    """Do the main job into the folder ``out``; return the lines that say what is there."""
    out = out.resolve()
    prepare_folder(out)
    world = _world(out, on)
    day = world.now().astimezone(ZONE).date()
    field = _vault(world, out / _FIELD, "Oost-2", role="coordinator")
    quarters = _vault(world, out / _QUARTERS, "Hoofdkwartier", role="headquarters")
    try:
        (out / "passphrase.txt").write_text(PASSPHRASE + "\n", encoding="utf-8")
        to_quarters = _introduce(field, quarters, out / "headquarters.wmcard", role="headquarters")
        contacts.pin(field, to_quarters.contact.key)
        to_field = _introduce(quarters, field, out / "field.wmcard", role="coordinator")
        _office(field)
        found, _ = load_samples(field, day)
        sheets = _sheets(field, found[_CASE], out)
        sent = exporting.export(field, to_quarters, list(found.values()), folder=out)
        importing.import_file(quarters, sent.path)
        back = exporting.export(quarters, to_field, [], folder=out)
        importing.import_file(field, back.path)
    finally:
        field.vault.close()
        quarters.vault.close()
    shots = _pictures(world, out) if pictures else []
    return _summary(speaker, out, [*sheets, sent.path, back.path, *shots])


def prepare_folder(out: Path) -> None:
    """Empty the folder of an earlier demonstration; raise UserError for any other that is full."""
    if out.exists() and any(out.iterdir()):
        if not (out / "passphrase.txt").is_file():
            raise UserError(
                message(
                    "Demo",
                    "The folder %1 is not empty and does not stem from a demonstration. "
                    "Nothing was changed. Name another folder with --out.",
                ).fill(out.name)
            )
        shutil.rmtree(out)
    out.mkdir(parents=True, exist_ok=True)


def _world(out: Path, on: date | None) -> World:
    """Return surroundings of its own; with ``on`` the clock stands still on that day."""
    world = World(config=out / "config", vaults=out, kdf_params=kdf.LOWEST)
    if on is None:
        return world
    moment = datetime.combine(on, time(9, 12), tzinfo=ZONE)
    return World(now=lambda: moment, config=out / "config", vaults=out, kdf_params=kdf.LOWEST)


def _vault(world: World, path: Path, name: str, *, role: Role) -> Session:
    new = NewVault(name, "Oost" if role == "coordinator" else "Landelijk", role, "VC-1", PASSPHRASE)
    return vaults.create(world, path, new).session


def _introduce(session: Session, other: Session, card: Path, *, role: str) -> ContactShown:
    """Hand a card over and compare the fingerprint, as two people do by telephone."""
    data = contacts.own_card(other)
    card.write_bytes(data)
    key = contacts.add_card(session, data, role=role).contact.key
    digits = "".join(group.digits for group in contacts.own_fingerprint(other))
    contacts.verify(session, key, digits)
    return contacts.find_contact(session, read_card(data).key)


def _office(session: Session) -> None:
    values = {"unit": "Oost", "duty_number": "0800 1234", "duty_name": "Planbureau"}
    change(session, new_key(session, "office", None), values)


def _sheets(session: Session, case: CaseId, out: Path) -> list[Path]:
    """Print the coordinator's sheet in both languages and sizes, and the victim's sheets."""
    hearing = hearings.hearings(session, case)[0].key
    made = []
    for language in _LANGUAGES:
        prepared = [
            (f"checklist-{language}", printing.prepare_sheet(session, hearing, language=language)),
            (
                f"my-day-{language}",
                printing.prepare_sheet(session, hearing, what="victim", language=language),
            ),
        ]
        if language == "nl":
            large = printing.prepare_sheet(session, hearing, size=Size.LARGE)
            prepared.append((f"checklist-large-{language}", large))
        for name, sheet in prepared:
            path = out / f"{name}.pdf"
            printing.register(session, sheet, way="pdf")
            path.write_bytes(sheet.printed.pdf)
            made.append(path)
    return made


def _pictures(world: World, out: Path) -> list[Path]:
    """Grab the screens of the window, offscreen."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    screens = import_module("desktop_app.ui.screens")
    folder = out / "screens"
    folder.mkdir()
    paths: list[Path] = screens.grab_all(world, out / _FIELD, PASSPHRASE, folder)
    return paths


def _summary(speaker: Speaker, out: Path, files: list[Path]) -> list[str]:
    lines = [
        speaker.say(
            message("Demo", "The main job was done on invented cases in %1.").fill(str(out))
        ),
        speaker.say(
            message("Demo", "Both vaults open with the passphrase in %1.").fill("passphrase.txt")
        ),
        speaker.say(message("Demo", "To open one in the window:")),
        f"  {Path(sys.executable).name} -m desktop_app --vault {out / _FIELD}",
        speaker.say(message("Demo", "To look at:")),
    ]
    return [*lines, *(f"  {path.relative_to(out)}" for path in files)]
