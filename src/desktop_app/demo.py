"""The main job on the sample cases, without a screen: what a new user can look at first.

It makes two vaults (field and headquarters), a sheet, a bundle and its receipt, the pilot's seven
offices with what headquarters learns from them, and pictures of the screens. All cases are
invented, so their passphrase may lie beside them.
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
from collections.abc import Mapping, Sequence
from datetime import date, datetime, time
from pathlib import Path
from typing import Final

from desktop_app.app import (
    contacts,
    evaluation,
    evaluation_out,
    exporting,
    hearings,
    importing,
    printing,
    sheet_register,
    synthetic,
    vaults,
)
from desktop_app.app.contacts import ContactShown
from desktop_app.app.evaluated import Query
from desktop_app.app.owner import Role
from desktop_app.app.prepared import What
from desktop_app.app.records import change, new_key
from desktop_app.app.samples import load_samples
from desktop_app.app.session import ZONE, Session
from desktop_app.app.surroundings import World
from desktop_app.app.vaults import NewVault
from desktop_app.crypto import kdf
from desktop_app.crypto.card import read as read_card
from desktop_app.demo_pilot import play_pilot
from desktop_app.domain.ids import CaseId
from desktop_app.errors import UserError
from desktop_app.language import LANGUAGES, Speaker
from desktop_app.paper.model import Language, Size
from desktop_app.text import message

PASSPHRASE: Final = "mosgroen kapstok wilgenhout draaideur snoeischaar"
"""Of invented cases only."""
_FIELD: Final = "field"
_QUARTERS: Final = "headquarters"
_PILOT: Final = "pilot"
_CASE: Final = "KLAPROOS"
_SHEETS: Final[tuple[tuple[Language, What, Size, str], ...]] = (
    ("nl", "victim", Size.NORMAL, "my-day-nl"),
    ("nl", "checklist", Size.NORMAL, "checklist-nl"),
    ("en", "checklist", Size.NORMAL, "checklist-en"),
    ("nl", "checklist", Size.LARGE, "checklist-large-nl"),
    ("nl", "checklist", Size.POCKET, "checklist-pocket-nl"),
)


def main(arguments: Sequence[str]) -> int:
    """Do the main job and say what to look at; return the exit code."""
    parser = argparse.ArgumentParser(prog="waymark demo")
    parser.add_argument("--out", type=Path, default=Path("demo-out"))
    parser.add_argument("--on", type=date.fromisoformat, default=None, metavar="YYYY-MM-DD")
    parser.add_argument("--lang", choices=LANGUAGES, default=LANGUAGES[0])
    parser.add_argument("--no-pictures", action="store_true")
    parser.add_argument("--cases", type=int, default=0, help="instead: a vault with so many")
    parser.add_argument("--seed", type=int, default=1, help="the same seed gives the same cases")
    options = parser.parse_args(arguments)
    speaker = Speaker(options.lang)
    try:
        if options.cases > 0:
            fill(options.out, speaker, on=options.on, cases=options.cases, seed=options.seed)
            return 0
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
    world = surroundings(out, on)
    day = world.now().astimezone(ZONE).date()
    field = _vault(world, out / _FIELD, "Oost-2", role="coordinator")
    quarters = _vault(world, out / _QUARTERS, "Hoofdkwartier", role="headquarters")
    try:
        (out / "passphrase.txt").write_text(PASSPHRASE + "\n", encoding="utf-8")
        to_quarters = _introduce(field, quarters, out / "headquarters.wmcard", role="headquarters")
        contacts.pin(field, to_quarters.contact.key)
        to_field = _introduce(quarters, field, out / "field.wmcard", role="coordinator")
        _office(field)
        bundles: list[Path] = []

        def exchange(found: Mapping[str, CaseId]) -> None:
            sent = exporting.export(field, to_quarters, list(found.values()), folder=out)
            importing.import_file(quarters, sent.path)
            back = exporting.export(quarters, to_field, [], folder=out)
            importing.import_file(field, back.path)
            bundles.extend([sent.path, back.path])

        found, _ = load_samples(field, day, before_late=exchange)
        sheets = _sheets(field, found[_CASE], out)
        vaults.back_up(field)
        play_pilot(world, out / _PILOT, quarters, day, passphrase=PASSPHRASE)
        learned = _evaluation(quarters, day, out)
    finally:
        field.vault.close()
        quarters.vault.close()
    shots = _pictures(world, out) if pictures else []
    return _summary(speaker, out, [*sheets, *bundles, *learned, *shots])


def fill(out: Path, speaker: Speaker, *, on: date | None, cases: int, seed: int) -> None:
    """Make a vault with so many invented cases in the folder ``out``, and say what is there."""
    out = out.resolve()
    prepare_folder(out)
    world = surroundings(out, on)
    session = _vault(world, out / _FIELD, "Oost-2", role="coordinator")
    try:
        (out / "passphrase.txt").write_text(PASSPHRASE + "\n", encoding="utf-8")
        made = len(synthetic.load(session, cases, seed))
    finally:
        session.vault.close()
    lines = [
        message("Demo", "%n invented cases stand in %1, drawn with seed %2.", "", made).fill(
            str(out / _FIELD), seed
        ),
        message("Demo", "It opens with the passphrase in %1.").fill("passphrase.txt"),
        message("Demo", "To open it in the window:"),
    ]
    sys.stdout.write("\n".join(speaker.say(line) for line in lines))
    sys.stdout.write(f"\n  {Path(sys.executable).name} -m desktop_app --vault {out / _FIELD}\n")


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


def surroundings(out: Path, on: date | None) -> World:
    """Return the surroundings of a demonstration; with ``on`` its clock stands still that day."""
    world = World(config=out / "config", vaults=out, kdf_params=kdf.LOWEST)
    if on is None:
        return world
    moment = datetime.combine(on, time(11, 21), tzinfo=ZONE)
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
    """Make the sheets of the hearing, note them in the register, and book the first one in."""
    hearing = hearings.hearings(session, case)[0].key
    made = []
    for language, what, size, name in _SHEETS:
        sheet = printing.prepare_sheet(session, hearing, what=what, language=language, size=size)
        sheet_register.register(session, sheet, way="pdf")
        path = out / f"{name}.pdf"
        path.write_bytes(sheet.printed.pdf)
        made.append(path)
    first = sheet_register.sheet_register(session)[-1]
    sheet_register.book(session, first.code, "destroyed")
    return made


def _evaluation(quarters: Session, day: date, out: Path) -> list[Path]:
    """Write what headquarters learned from the pilot, as a report and as a table."""
    made = evaluation.evaluate(quarters, Query(day.replace(month=1, day=1), day))
    written = []
    for language in LANGUAGES:
        path = out / f"evaluation-{language}.pdf"
        say = Speaker(language).say
        printed = evaluation_out.report(
            quarters, made, say=say, language="nl" if language == "nl" else "en"
        )
        path.write_bytes(printed.pdf)
        written.append(path)
    rows = out / "evaluation.csv"
    rows.write_bytes(evaluation_out.table(quarters, made, say=Speaker(LANGUAGES[0]).say))
    evaluation.freeze(quarters, made, way="pdf")
    return [*written, rows]


def _pictures(world: World, out: Path) -> list[Path]:
    """Grab the screens of the window, offscreen."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from desktop_app.ui import screens  # noqa: PLC0415  (Qt's widgets, for the pictures alone)

    folder = out / "screens"
    folder.mkdir()
    made = screens.grab_all(world, out / _FIELD, PASSPHRASE, folder)
    return [*made, *screens.grab_headquarters(world, out / _QUARTERS, PASSPHRASE, folder)]


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
