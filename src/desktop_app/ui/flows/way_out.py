"""The way out without this program as a conversation: the warning, the passphrase, where to."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_app.app import looking
from desktop_app.progress import Progress
from desktop_app.text import message
from desktop_app.ui.desk import Desk
from desktop_app.ui.flow import Flow, Job
from desktop_app.ui.flows.erasing import ask_passphrase
from desktop_app.ui.widgets.failed import Confirm


def write_keys(desk: Desk, parent: QWidget) -> Flow:
    """Warn, ask the passphrase again and where to, and write the keys there."""
    look = desk.look
    sure = Confirm(
        look,
        message("WayOut", "Write the keys into a file?"),
        message(
            "WayOut",
            "With this file and stock tools (sqlcipher, age) anybody reads everything in this "
            "vault, its backups and the bundles that were made for you, without a passphrase. "
            "Write it to a stick that is kept like the vault itself, and destroy it afterwards. "
            "It is noted in the audit trail.",
        ),
        verb=message("WayOut", "Write the keys…"),
    )
    if not (yield sure):
        return
    given: list[str] = []
    why = message("WayOut", "The keys of this vault are written into a file, in the clear.")
    yield from ask_passphrase(desk, why, given)
    if not given:
        return
    chosen, _ = QFileDialog.getSaveFileName(
        parent,
        look.words(message("WayOut", "Save the keys")),
        "keys.txt",
        "(*.txt)",
        options=QFileDialog.Option.DontConfirmOverwrite,  # what is there stays as it is
    )
    if not chosen:
        return
    path = Path(chosen)
    yield Job(message("WayOut", "Writing the keys"), partial(_write, desk, path))
    desk.say(
        message("WayOut", "The keys stand in %1. Whoever has it reads everything.").fill(path.name)
    )


def _write(desk: Desk, path: Path, _progress: Progress) -> None:
    try:
        looking.write_way_out(desk.session, path)
    finally:
        desk.session.store.release_thread()
