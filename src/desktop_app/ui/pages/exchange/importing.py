"""Import: first looked through without a trace, then taken in whole or not at all."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog

from desktop_app.app import import_news, importing, incoming_files
from desktop_app.app.changes import Changes
from desktop_app.app.importing import Imported, Looked
from desktop_app.errors import Cancelled, UserError
from desktop_app.progress import Progress
from desktop_app.text import Message, message, verbatim
from desktop_app.ui.announce import announce
from desktop_app.ui.desk import Desk
from desktop_app.ui.flow import Flow, Job
from desktop_app.ui.flows.room import room_for_it
from desktop_app.ui.pages.exchange.held import HeldCard
from desktop_app.ui.pages.exchange.part import Part
from desktop_app.ui.style.look import Breadth, Words
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.card import Card, Heading
from desktop_app.ui.widgets.rows import Cell, Column, Row
from desktop_app.ui.widgets.scroll import Scroll
from desktop_app.ui.widgets.table import Table
from desktop_app.ui.widgets.text import Text


@dataclass(slots=True)
class _File:
    """One file that was given: what it would bring, or why it was refused, or what it brought."""

    name: str
    looked: Looked | None = None
    refused: Message | None = None
    waits: bool = False
    done: Imported | None = None


class ImportPart(Part):
    """Files are dropped or chosen; nothing changes before Import is pressed."""

    help_topic = "import"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        look = self.look
        self.files: list[_File] = []
        self._breadth = Breadth.WIDE
        self.setAcceptDrops(True)
        column = look.column(self, gap=12)
        page = Scroll(look, gap=12)
        column.addWidget(page, 1)
        page.body.addWidget(self._drop())
        self._card = Card(look, edges=(1, 8, 1, 1), gap=6)
        self._title = Heading(look, message("Import", "Dry run: nothing has changed yet"))
        holder = look.column(gap=0, edges=(16, 4, 16, 4))
        holder.addWidget(self._title)
        self._card.body.addLayout(holder)
        say = look.words
        self.table = Table(
            look,
            (
                Column(say(message("Import", "Bundle")), width=190),
                _number(say(message("Import", "New")), 80),
                _number(say(message("Import", "Changed")), 100),
                _number(say(message("Import", "In conflict")), 110),
                _number(say(message("Import", "Incomplete")), 110),
                _number(say(message("Import", "Held")), 120),
                Column(say(message("Import", "What becomes of it")), stretch=1),
            ),
            name=message("Import", "Bundles that came in"),
            keeps=True,
        )
        self.table.current_changed.connect(lambda _key: self._show_reason())
        self._card.body.addWidget(self.table)
        reason = look.column(gap=0, edges=(16, 4, 16, 8))
        self._reason = Text(look, "", letter="row", ink="text2", flow="wrap")
        reason.addWidget(self._reason)
        self._card.body.addLayout(reason)
        page.body.addWidget(self._card)
        self.held = HeldCard(desk)
        self.held.retry_wanted.connect(self.retry)
        page.body.addWidget(self.held)
        page.body.addStretch(1)
        row = look.row(gap=8)
        row.addStretch(1)
        self._cancel = Button(look, message("Import", "Cancel, change nothing"))
        self._cancel.act.connect(self.give_up)
        row.addWidget(self._cancel)
        self.import_button = Button(
            look, message("Import", "Import"), kind="primary", icon="download"
        )
        self.import_button.act.connect(lambda: self.desk.run(self._import()))
        row.addWidget(self.import_button)
        column.addLayout(row)
        self._show()

    def _drop(self) -> Card:
        look = self.look
        drop = Card(look, edges=20, gap=8)
        drop.body.addWidget(
            Heading(
                look,
                message("Import", "Which bundle came in?"),
                icon="download",
                icon_ink="accent",
                letter="section",
            )
        )
        words = message(
            "Import",
            "Drop the file here, or choose it. It is copied into the vault first, so the stick may "
            "be pulled. You see what would change before anything does.",
        )
        self._about = Text(look, words, ink="text2", flow="wrap")
        drop.body.addWidget(self._about)
        buttons = look.row(gap=8)
        self._choose = Button(look, message("Import", "Choose a file…"), icon="stick")
        self._choose.act.connect(self._on_choose)
        buttons.addWidget(self._choose)
        self._folder = Button(look, message("Import", "Choose a folder…"), icon="folder")
        self._folder.act.connect(self._on_folder)
        buttons.addWidget(self._folder)
        buttons.addStretch(1)
        drop.body.addLayout(buttons)
        return drop

    def reload(self) -> None:
        """Read again what waits."""
        self.held.reload()

    def set_breadth(self, breadth: Breadth) -> None:
        self._breadth = breadth
        self.table.set_breadth(breadth)
        self.held.table.set_breadth(breadth)
        self._show()

    def entered(self) -> None:
        if self.import_button.isVisible() and not self.import_button.blocked:
            self.import_button.setFocus()
        else:
            self._choose.setFocus()

    # Files

    def take(self, paths: Sequence[Path]) -> None:
        """Look files through, in any order."""
        if paths:
            self.desk.run(self.looking(paths))

    def looking(self, paths: Sequence[Path]) -> Flow:
        """Look files through, and of a folder the bundles in it."""
        yield from self._look(_files_in(paths))

    def retry(self, name: str) -> None:
        """Look a file through again that waits in the vault."""
        self.desk.run(self._look([incoming_files.path_of(self.desk.session, name)]))

    def give_up(self) -> None:
        """Forget what was looked through; nothing has changed."""
        for one in self.files:
            if one.looked is not None and one.done is None:
                importing.give_up(self.desk.session, one.looked.copy)
        self.files.clear()
        self._show()
        self.held.reload()
        self._choose.setFocus()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take bundles, folders of them, and contact cards that lie among them."""
        event.acceptProposedAction()
        urls = event.mimeData().urls()
        self.desk.take_files([Path(url.toLocalFile()) for url in urls if url.isLocalFile()])

    def _on_choose(self) -> None:
        title = self.look.words(message("Import", "Choose the bundles"))
        wanted = self.look.words(message("Import", "Bundles"))
        chosen, _ = QFileDialog.getOpenFileNames(self, title, "", f"{wanted} (*.wmb);;* (*)")
        self.take([Path(one) for one in chosen])

    def _on_folder(self) -> None:
        title = self.look.words(message("Import", "Choose a folder with bundles"))
        chosen = QFileDialog.getExistingDirectory(self, title)
        if chosen:
            self.take([Path(chosen)])

    # Flows

    def _look(self, paths: Sequence[Path]) -> Flow:
        if all(one.done is not None or one.looked is None for one in self.files):
            self.files.clear()
        for path in paths:
            one = _File(path.name)
            try:
                one.looked = yield Job(
                    message("Import", "Looking the bundle through"), partial(self._look_at, path)
                )
            except UserError as error:
                one.refused = error.message
                one.waits = incoming_files.waits(error)
            self.files.append(one)
            self._show()
        self.held.reload()
        self.entered()
        announce(self, self._title.title.text())
        self._tell_refused()

    def _tell_refused(self) -> None:
        """Say which bundles were refused, and why: a table and a line below it show it."""
        words = [
            verbatim("%1: %2").fill(one.name, one.refused) for one in self.files if one.refused
        ]
        if words:
            announce(self, " ".join(map(self.look.words, words)), "at once")

    def _look_at(self, path: Path, progress: Progress) -> Looked:
        session = self.desk.session
        try:
            waits = path.parent == session.vault.folder.incoming
            copy = path if waits else incoming_files.copy_in(session, path)
            return importing.look(session, copy, progress)
        finally:
            session.store.release_thread()

    def _import(self) -> Flow:
        plain = sum(
            one.looked.manifest.counts.bytes
            for one in self.files
            if one.looked is not None and one.done is None
        )
        if not (yield from room_for_it(self.desk, incoming=plain)):
            return
        changes = Changes()
        brought = 0
        for one in self.files:
            if one.looked is None or one.done is not None:
                continue
            try:
                one.done = yield Job(
                    message("Import", "Taking the bundle in"),
                    partial(self._import_one, one.looked.copy),
                )
            except UserError as error:
                one.looked, one.refused = None, error.message
                continue
            except Cancelled:
                break
            changes |= one.done.changes
            brought += one.done.arrivals.revisions
        self._show()
        if changes.everything:
            self.desk.hub.tell(changes)
            self.desk.say(message("Import", "Import done: %n changes came in.", "", brought))
        self._tell_refused()

    def _import_one(self, copy: Path, progress: Progress) -> Imported:
        session = self.desk.session
        try:
            return importing.import_copy(session, copy, progress)
        finally:
            session.store.release_thread()

    # Showing

    def _show(self) -> None:
        ready = [one for one in self.files if one.looked is not None and one.done is None]
        self._card.setVisible(bool(self.files))
        self._about.setVisible(not self.files)  # what came in is to be in sight, large letters too
        self._cancel.setVisible(bool(ready))
        self.import_button.setVisible(bool(self.files))
        self.import_button.block("" if ready else message("Import", "nothing to import"))
        done = any(one.done is not None for one in self.files)
        self._title.title.set_words(
            message("Import", "This came in")
            if done and not ready
            else message("Import", "Dry run: nothing has changed yet")
        )
        self.table.set_rows([self._row(at, one) for at, one in enumerate(self.files)])
        self._show_reason()

    def _show_reason(self) -> None:
        key = self.table.current_key
        one = self.files[int(key)] if key.isdigit() and int(key) < len(self.files) else None
        refused = next((one for one in self.files if one.refused is not None), None)
        shown = one if one is not None else refused
        if shown is not None and shown.looked is not None:
            words: Words = self._detail(shown.done or shown.looked)
        else:
            words = ""
            if shown is not None and shown.refused is not None:
                words = verbatim("%1: %2").fill(shown.name, shown.refused)
        self._reason.set_words(words)
        self._reason.setVisible(bool(self.look.words(words)))

    def _row(self, at: int, one: _File) -> Row:
        say = self.look.words
        if one.looked is None:
            words = (
                message("Import", "waits below, nothing changed")
                if one.waits
                else message("Import", "refused, nothing changed")
            )
            icon, ink = ("clock", "warn") if one.waits else ("error", "danger")
            cells: tuple[Cell, ...] = (
                Cell(one.name, weight=600),
                *(Cell("–", ink="text2"),) * 5,
                Cell(say(words), icon=icon, icon_ink=ink, ink=ink),  # type: ignore[arg-type]
            )
            return Row(str(at), cells)
        arrivals = (one.done or one.looked).arrivals
        name = message("Import", "Bundle %1").fill(one.looked.manifest.number)
        numbers = (
            arrivals.new_records,
            arrivals.changed_records,
            arrivals.conflicts,
            arrivals.incomplete,
            arrivals.held,
        )
        cells = (
            Cell(say(name), one.looked.sender.name, weight=600),
            *(Cell(str(n), tabular=True, ink="text" if n else "text2") for n in numbers),
            self._state(one),
        )
        return Row(str(at), cells)

    def _state(self, one: _File) -> Cell:
        say = self.look.words
        looked = one.looked
        if one.done is not None:
            detail = self._detail(one.done)
            return Cell(
                say(message("Import", "taken in")), detail, icon="check", icon_ink="ok", ink="ok"
            )
        if looked is None:
            return Cell()
        if looked.doubled:
            words = message("Import", "was here already: nothing new")
        elif looked.arrivals.conflicts:
            words = message("Import", "will be taken in; choices follow, nothing is lost")
        elif looked.has_receipt and not looked.arrivals.revisions:
            words = message("Import", "a receipt")
        else:
            words = message("Import", "will be taken in")
        return Cell(say(words), self._detail(looked), icon="info", icon_ink="accent")

    def _detail(self, brought: Looked | Imported) -> str:
        """Return what a person must hear beside the numbers, all of it."""
        said = [self.look.words(words) for words in import_news.news(brought)]
        came = brought.arrivals
        if self._breadth is Breadth.NARROW:  # the columns of numbers have no room
            numbers = message("Import", "%1 new, %2 changed")
            said.insert(0, self.look.words(numbers.fill(came.new_records, came.changed_records)))
        n = brought.arrivals.incomplete
        if n:
            waits = message("Import", "%n records wait for another bundle", "", n)
            said.append(self.look.words(waits))
        left = self._left_out(brought)
        return " · ".join([*said, left] if left else said)

    def _left_out(self, brought: Looked | Imported) -> str:
        """Return what does not join a case: newer than an erasure, or covered by it."""
        say = self.look.words
        n = brought.arrivals.held
        if n:
            return say(message("Import", "%n changes are held: decide below", "", n))
        n = brought.arrivals.erased
        if n:
            return say(message("Import", "%n changes left out: erased here", "", n))
        return ""


def _number(title: str, width: int) -> Column:
    return Column(title, width=width, right=True, room=Breadth.MEDIUM)


def _files_in(paths: Sequence[Path]) -> list[Path]:
    """Return the files, and of a folder the bundles in it."""
    found: list[Path] = []
    for path in paths:
        found += sorted(path.glob("*.wmb")) if path.is_dir() else [path]
    return found
