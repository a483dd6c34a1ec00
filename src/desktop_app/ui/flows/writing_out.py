"""Writing a case out as a conversation: the warning, the passphrase, where to, the work."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_app.app.case_export import Written, export_case
from desktop_app.domain.ids import CaseId
from desktop_app.progress import Progress
from desktop_app.text import message
from desktop_app.ui.desk import Desk
from desktop_app.ui.dialogs.write_out import WriteOutDialog
from desktop_app.ui.flow import Flow, Job
from desktop_app.ui.flows.erasing import ask_passphrase
from desktop_app.ui.spoken import language_of


def write_out(desk: Desk, case: CaseId, parent: QWidget) -> Flow:
    """Warn, ask the passphrase again and where to, and write the two files there."""
    look = desk.look
    first = WriteOutDialog(look)
    if not (yield first):
        return
    given: list[str] = []
    why = message("CaseExport", "The case is written out in the clear.")
    yield from ask_passphrase(desk, why, given)
    if not given:
        return
    title = look.words(message("CaseExport", "Choose the stick or a folder"))
    chosen = QFileDialog.getExistingDirectory(parent, title)
    if not chosen:
        return
    work = partial(_write, desk, case, Path(chosen), secrets=first.secrets)
    done: Written = yield Job(message("CaseExport", "Writing the case out"), work)
    desk.say(
        message("CaseExport", "Two files are written: %1 and %2.").fill(
            done.json.name, done.pdf.name
        )
    )


def _write(desk: Desk, case: CaseId, folder: Path, progress: Progress, *, secrets: bool) -> Written:
    session = desk.session
    try:
        return export_case(
            session,
            case,
            folder,
            desk.look.words,
            language="nl" if language_of(desk.look) == "nl" else "en",
            secrets=secrets,
            progress=progress,
        )
    finally:
        session.store.release_thread()
