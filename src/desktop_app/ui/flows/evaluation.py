"""The evaluation leaves the screen: as a report, or as a table; each is a release that is kept."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_app.app import evaluation
from desktop_app.app.evaluated import Evaluation
from desktop_app.app.evaluation_out import report, table
from desktop_app.progress import Progress
from desktop_app.text import message
from desktop_app.ui.desk import Desk
from desktop_app.ui.flow import Flow, Job
from desktop_app.ui.flows.sheet_dialog import SheetDialog
from desktop_app.ui.flows.sheet_out import Sheet, write
from desktop_app.ui.spoken import language_of
from desktop_app.ui.widgets.failed import Confirm


def print_report(desk: Desk, shown: Evaluation) -> Flow:
    """Make the report and show it, to be printed or saved; only then it becomes a release."""
    session, look = desk.session, desk.look
    language = language_of(look)

    def work(progress: Progress) -> Sheet:
        return report(session, shown, say=look.words, language=language, progress=progress)

    sheet = yield Job(message("Evaluation", "Making the report"), work)

    def release() -> None:
        evaluation.freeze(session, shown, way="pdf")

    yield SheetDialog(look, message("Evaluation", "The report"), sheet, before=release)


def save_table(desk: Desk, shown: Evaluation, parent: QWidget) -> Flow:
    """Warn, ask where to, and write the table there."""
    session, look = desk.session, desk.look

    def work(progress: Progress) -> bytes:
        return table(session, shown, say=look.words, progress=progress)

    made = yield Job(message("Evaluation", "Making the table"), work)
    warning = Confirm(
        look,
        message("Evaluation", "Save as CSV?"),
        message(
            "Evaluation",
            "The file is not encrypted. It holds counts only, and becomes a release: later figures "
            "are withheld where the two together would tell too much. It is noted in the audit "
            "trail.",
        ),
        verb=message("Evaluation", "Save as CSV…"),
    )
    if not (yield warning):
        return
    title = look.words(message("Evaluation", "Save the table"))
    name = f"{shown.query.start.isoformat()} {shown.query.end.isoformat()}.csv"
    chosen, _ = QFileDialog.getSaveFileName(parent, title, name, "CSV (*.csv)")
    if not chosen:
        return
    evaluation.freeze(session, shown, way="csv")
    write(Path(chosen), made)
    desk.say(message("Evaluation", "The table is saved. It is a release now."))
