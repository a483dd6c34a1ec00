"""Draws the pictures of the bundled help: the program itself, over the cases of the demonstration.

Each page of the help has one picture in each language, ``resources/help/<language>/<page>.png``.
Run it after a change of the screens; it is part of no test, for letters look a little different on
every system.
"""

from __future__ import annotations

import io
import os
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final, cast

from environment import ROOT

if TYPE_CHECKING:
    from PySide6.QtGui import QImage
    from PySide6.QtWidgets import QWidget

    from desktop_app.app.session import Session
    from desktop_app.domain.ids import CaseId
    from desktop_app.ui.workplace import Workplace

DAY: Final = date(2026, 11, 24)
SIZE: Final = (1280, 720)
COLOURS: Final = 128
"""So few are enough for a screen of plain colours, and make a picture of some 40 kB."""
SETTLE: Final = 1.0
Show = Callable[[], object]


def make(folder: Path) -> list[Path]:
    """Draw every picture into ``folder``/<language>; return the files."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from desktop_app import demo  # noqa: PLC0415  (Qt starts where the platform is set)
    from desktop_app.language import LANGUAGES, Speaker  # noqa: PLC0415

    made = []
    with tempfile.TemporaryDirectory() as place:
        out = Path(place) / "demo"
        demo.run(out, Speaker("nl"), on=DAY, pictures=False)
        coming = _meet(out, Path(place))
        for language in LANGUAGES:
            made += list(_draw(out, folder / language, language, coming))
    return made


def _meet(out: Path, folder: Path) -> Path:
    """Let a bundle of the office never come, and two people answer the same questions otherwise.

    Returns a bundle for the office that has not been looked at there.
    """
    from desktop_app import demo  # noqa: PLC0415
    from desktop_app.app import cases, contacts, exporting, importing, records, vaults  # noqa: PLC0415
    from desktop_app.app.case_lines import case_lines  # noqa: PLC0415

    world = demo.surroundings(out, DAY)
    office = vaults.unlock(world, out / "field", demo.PASSPHRASE)
    headquarters = vaults.unlock(world, out / "headquarters", demo.PASSPHRASE)
    home = next(one for one in contacts.list_contacts(office) if one.contact.pinned)
    there = next(
        one for one in contacts.list_contacts(headquarters) if one.contact.name == office.owner.name
    )
    case = [one.case for one in case_lines(office) if one.codename == "NOORDERLICHT"]
    _lost, sent = (exporting.export(office, home, case, folder=folder).path for _ in range(2))
    importing.import_file(headquarters, sent)

    def back() -> Path:
        return exporting.export(
            headquarters, there, case, folder=folder, secrets_reason="overleg"
        ).path

    plan = cases.plan_key(case[0])
    records.change(office, plan, {"channel_pref": "app", "backup_channel": "via de zus"})
    records.change(
        headquarters,
        plan,
        {"channel_pref": "in_person", "backup_channel": "via het werk", "text_ok": "none"},
    )
    importing.import_file(office, back())
    records.change(office, plan, {"household": "moeder"})
    records.change(headquarters, plan, {"household": "moeder en zusje", "voicemail_ok": True})
    coming = back()
    office.vault.close()
    headquarters.vault.close()
    return coming


def _draw(out: Path, folder: Path, language: str, coming: Path) -> Iterator[Path]:
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415

    from desktop_app import demo  # noqa: PLC0415
    from desktop_app.app import vaults  # noqa: PLC0415
    from desktop_app.ui import screens  # noqa: PLC0415
    from desktop_app.ui.absence import Absence  # noqa: PLC0415
    from desktop_app.ui.failure import Failures  # noqa: PLC0415
    from desktop_app.ui.style.look import Look  # noqa: PLC0415
    from desktop_app.ui.translate import Translation  # noqa: PLC0415
    from desktop_app.ui.workplace import Workplace  # noqa: PLC0415

    running = QApplication.instance()
    app = running if isinstance(running, QApplication) else QApplication(["waymark"])
    speaker = Translation(app).install(language)
    look = Look(app, speaker.say)
    look.set_theme("light")
    world = demo.surroundings(out, DAY)
    entry = screens.entry_of(look, world, out / "field", language)
    yield _keep(entry, folder / "unlock.png")
    entry.close()
    session = vaults.unlock(world, out / "field", demo.PASSPHRASE)
    host, leave = screens.first_run_of(look, session, out / "headquarters.wmcard", language)
    yield _keep(host, folder / "first_run.png")
    leave()

    def at_work(session: Session) -> Workplace:
        return Workplace(
            session,
            world,
            look=look,
            speaker=speaker,
            failures=Failures(look),
            seconds=time.monotonic,
            listen=lambda _window: Absence(),
        )

    workplace = at_work(session)
    for name, show in _shows(session, workplace, coming):
        show()
        yield _keep(workplace.window, folder / f"{name}.png")
    workplace.close()
    workplace = at_work(vaults.unlock(world, out / "headquarters", demo.PASSPHRASE))
    workplace.desk.open_exchange("offices")
    yield _keep(workplace.window, folder / "offices.png")
    workplace.close()


def _shows(session: Session, workplace: Workplace, coming: Path) -> Iterator[tuple[str, Show]]:
    """Yield each page of the help, with what leads to the screen it is about."""
    from desktop_app.app import cases, hearings  # noqa: PLC0415
    from desktop_app.app.case_lines import case_lines  # noqa: PLC0415
    from desktop_app.domain.ids import Kind  # noqa: PLC0415
    from desktop_app.ui.pages.lost import LostPage  # noqa: PLC0415

    window, desk = workplace.window, workplace.desk
    found = {one.codename: one.case for one in case_lines(session)}
    case, second = found["KLAPROOS"], found["NOORDERLICHT"]
    hearing = hearings.hearings(session, case)[0].key
    talk = session.store.records(Kind("interview_preparation"), second)[0].key
    for place in ("start", "today", "cases", "agenda", "evaluation"):
        yield place, partial(window.go, "today" if place == "start" else place)
    yield "case", partial(desk.open_case, case)
    for topic, tab in (
        ("steps", "steps"),
        ("hearing", "hearings"),
        ("people", "people"),
        ("sharing", "sharing"),
        ("case_history", "history"),
    ):
        yield topic, partial(desk.open_case, case, tab)
    yield "safety", lambda: _incidents(workplace, case)
    yield "safety_plan", partial(desk.open_record, cases.plan_key(case), "channel_pref")
    yield "interview", partial(desk.open_record, talk)
    yield "checklist", partial(workplace.journeys.open_run, hearing)
    yield "paper", partial(desk.open_sheets, hearing)
    yield "import", lambda: _dry_run(workplace, coming)
    for part in ("export", "handover", "choices", "contacts", "history"):
        yield part, partial(desk.open_exchange, part)
    yield "lost", lambda: desk.open_page(LostPage(desk), "exchange")
    yield "office", partial(desk.open_settings, "office")
    yield "settings", partial(desk.open_settings, "appearance")
    yield "locking", lambda: _countdown(workplace)


def _countdown(workplace: Workplace) -> None:
    workplace.window.go("today")
    workplace.window.set_countdown(42)


def _dry_run(workplace: Workplace, coming: Path) -> None:
    """Look the bundle through; leaving the page gives it up, for the next language."""
    workplace.desk.open_exchange("import")
    workplace.desk.take_files([coming])


def _incidents(workplace: Workplace, case: CaseId) -> None:
    from desktop_app.ui.pages.case import CasePage  # noqa: PLC0415

    workplace.desk.open_case(case, "safety")
    page = workplace.window.page
    if isinstance(page, CasePage):
        page.show_tab("incidents")


def _keep(widget: QWidget, path: Path) -> Path:
    """Show a widget, let it come to rest, and keep what it shows with few colours."""
    from PySide6.QtCore import QEventLoop  # noqa: PLC0415
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415

    widget.resize(*SIZE)
    widget.show()
    end = time.monotonic() + SETTLE
    while time.monotonic() < end:
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
    path.write_bytes(_small(widget.grab().toImage()))
    return path


def _small(image: QImage) -> bytes:
    from PIL import Image  # noqa: PLC0415
    from PySide6.QtCore import QBuffer, QIODevice  # noqa: PLC0415

    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    small = io.BytesIO()
    whole = Image.open(io.BytesIO(bytes(buffer.data().data()))).convert("RGB")
    # Half of the colours are those of which there is most, as they are: the grounds. The others are
    # chosen by what each adds: levels and signs are small.
    half = COLOURS // 2
    counted = Counter(cast("Iterable[tuple[int, int, int]]", whole.get_flattened_data()))
    most = [part for colour, _count in counted.most_common(half) for part in colour]
    adds = whole.quantize(colors=half, method=Image.Quantize.MAXCOVERAGE).getpalette() or []
    palette = Image.new("P", (1, 1))
    palette.putpalette([*most, *adds[: 3 * half]])
    few = whole.quantize(palette=palette, dither=Image.Dither.NONE)
    few.save(small, "PNG", optimize=True)
    return small.getvalue()


if __name__ == "__main__":
    files = make(ROOT / "resources" / "help")
    print(f"{len(files)} pictures, {sum(one.stat().st_size for one in files) // 1024} kB")
    sys.exit(0)
