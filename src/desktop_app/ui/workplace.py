"""The window of an open vault: its places, what runs over them, and how it ends."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QRect, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from desktop_app.app import looking, vaults, whereabouts
from desktop_app.app.cases import similar_codes
from desktop_app.app.changes import Changes
from desktop_app.app.lock_time import idle_minutes
from desktop_app.app.session import Session
from desktop_app.app.surroundings import World
from desktop_app.app.unlocked import Spot, leave, returning
from desktop_app.language import Speaker
from desktop_app.progress import Progress
from desktop_app.text import message
from desktop_app.ui.commands import Command
from desktop_app.ui.desk import Desk
from desktop_app.ui.failure import Failures
from desktop_app.ui.flow import Flow, FlowRunner, Job
from desktop_app.ui.hub import Hub
from desktop_app.ui.idle import IdleWatcher
from desktop_app.ui.pages import exchange, help_page, paper, settings
from desktop_app.ui.pages.journeys import Journeys
from desktop_app.ui.places import Place
from desktop_app.ui.search import Hit
from desktop_app.ui.style.look import Look
from desktop_app.ui.widgets.banner import Banner
from desktop_app.ui.window import Window
from desktop_app.ui.worker import Worker

_HITS: Final = 8


class Workplace(QObject):
    """Shows the window until it is locked or closed."""

    lock_wanted = Signal()  # Ctrl+L, or nobody was there
    quit_wanted = Signal()  # the last window was closed
    language_chosen = Signal(str)  # another language: the owner calls ``rebuild``

    def __init__(
        self,
        session: Session,
        world: World,
        *,
        look: Look,
        speaker: Speaker,
        failures: Failures,
        seconds: Callable[[], float],
    ) -> None:
        super().__init__()
        self._session = session
        self._world = world
        self._look = look
        self._speaker = speaker
        self._failures = failures
        self._worker = Worker()
        self._closed = False
        self._undo_hooks = failures.install()
        app = QApplication.instance()
        if not isinstance(app, QApplication):
            raise RuntimeError("there is no application")
        self._idle = IdleWatcher(app, seconds, idle_minutes(session) * 60)
        self._idle.lock.connect(self.lock_wanted)
        self._build()
        self._failures.presented.connect(self._lend)
        self._idle.countdown.connect(self._on_countdown)
        self._idle.resumed.connect(lambda: self.window.set_countdown(None))
        self._idle.ticked.connect(self._on_tick)

    # What the owner says

    @property
    def place(self) -> str:
        """The place that is shown; no case data."""
        return self.window.current_place

    def show(self, where: QRect, place: str, *, maximized: bool) -> None:
        """Show the window where the unlock screen stood, and go back to where one was."""
        self.window.setGeometry(where)
        if maximized:
            self.window.showMaximized()
        else:
            self.window.show()
        self.go_back(place)
        self._idle.start()
        self.runner.start(self._morning())

    def go_back(self, place: str) -> None:
        """Go to a place, and to the record, field and cursor where one was when it locked."""
        ids = [one.id for one in self._places]
        self.window.go(place if place in ids else ids[0])
        back = returning(self._session)
        if back is not None:
            self.desk.open_record(back.key, back.leaf, cursor=back.cursor)

    def rebuild(self, speaker: Speaker) -> None:
        """Build the window anew in another language; nothing is lost."""
        self._speaker = speaker
        old, place = self.window, self.place
        if old.page is not None:
            old.page.left()
        self._build()
        self.window.setGeometry(old.geometry())
        if old.isMaximized():
            self.window.showMaximized()
        else:
            self.window.show()
        self.window.go(place)
        old.blockSignals(True)
        old.close()
        old.deleteLater()

    def close(self) -> Path:
        """Keep what is typed, stop what runs, close the vault; return its folder."""
        self._closed = True
        self._idle.stop()
        path = self._session.vault.folder.path
        page = self.window.page
        if page is not None:
            page.left()
        leave(self._session, _spot(page))
        self.runner.stop()
        self._session.store.interrupt()
        self._worker.close()
        clipboard = QGuiApplication.clipboard()
        if clipboard.ownsClipboard():
            clipboard.clear()
        vaults.lock_vault(self._session)
        self._undo_hooks()
        for top in QApplication.topLevelWidgets():
            top.blockSignals(True)
            top.close()
        self.window.deleteLater()
        return path

    # Building

    def _build(self) -> None:
        hub = Hub()
        desk = Desk(self._session, self._world, look=self._look, speaker=self._speaker, hub=hub)
        self.desk = desk
        self.journeys = Journeys(desk)
        self._places = (*self.journeys.places(), *places(desk))
        self.window = Window(
            self._look, self._places, hub=hub, commands=self._commands(), find=self._find
        )
        self.runner = FlowRunner(self._look, self.window, self._worker, self._failures)
        self.runner.dialog_opened.connect(self._lend)
        self.window.lock_pressed.connect(self.lock_wanted)
        self.window.closed.connect(self._on_window_closed)
        self.window.help_pressed.connect(self._on_help)
        hub.setParent(self.window)
        desk.setParent(self.window)
        hub.changed.connect(self._on_changes)
        desk.place_wanted.connect(self.window.go)
        desk.page_wanted.connect(self.window.open_page)
        desk.back_wanted.connect(self.window.close_page)
        desk.flow_wanted.connect(self.runner.start)
        desk.failed.connect(lambda error: self._failures.present(error, self.window))
        desk.said.connect(self.window.status.tell)
        desk.language_wanted.connect(self.language_chosen)
        desk.idle_wanted.connect(lambda minutes: self._idle.start(minutes * 60))
        self.journeys.late_counted.connect(self._show_late)
        self._show_state()
        clock = vaults.clock_notice(self._session)
        for words in (*self._session.vault.notices, *([clock] if clock is not None else [])):
            self.window.add_banner(Banner(self._look, words, tone="warn", dismissible=True))

    def _commands(self) -> Sequence[Command]:
        return (
            Command(
                "backup",
                message("Tools", "Make a backup"),
                lambda: self.desk.run(self._backup()),
                "tools",
                icon="shield",
            ),
        )

    # What happens

    def _on_window_closed(self) -> None:
        if not self._closed:
            self.quit_wanted.emit()

    def _on_help(self, topic: str) -> None:
        self.window.go("help")
        page = self.window.page
        if isinstance(page, help_page.HelpPage):
            page.show_topic(topic)

    def _lend(self, dialog: QDialog) -> None:
        self.window.lend_commands(dialog)

    def _on_changes(self, changes: Changes) -> None:
        if changes.keys:
            self._show_saved(changes)
        self._show_state()

    def _show_saved(self, changes: Changes) -> None:
        """Say whether what was just written is saved, or kept as a draft only."""
        saved = self.window.status.saved
        if any(self._session.drafts.load(key) is not None for key in changes.keys):
            saved.set_icon("circle-dashed", "text2")
            saved.set_words(message("Status", "Not saved yet, kept as a draft"))
            return
        clock = f"{self._session.local_now():%H:%M}"
        saved.set_icon("check", "ok")
        saved.set_words(message("Status", "Saved on this laptop · %1").fill(clock))

    def _show_state(self) -> None:
        """Show the vault's name, and what is in no bundle yet."""
        status = self.window.status
        status.vault.set_words(message("Status", "Vault %1").fill(self._session.owner.name))
        state = whereabouts.exchanged(self._session)
        n = state.only_here
        if n:
            words = message("Status", "%n changes not yet in a bundle", "", n)
            days = state.oldest_days
            if days:
                age = message("Status", "oldest %n days", "", days)
                words = message("Status", "%1, %2").fill(words, age)
            status.pending.set_words(words, str(n))
        else:
            status.pending.set_words("")
        waiting = state.undecided
        self.window.places.set_badge(
            "exchange", waiting, message("Exchange", "%n choices needed", "", waiting)
        )
        out = paper.not_booked(self._session)
        self.window.places.set_badge(
            "paper", out, message("Paper", "%n sheets not booked in", "", out)
        )

    def _on_countdown(self, left: int) -> None:
        self.window.set_countdown(left)

    def _on_tick(self, left: int) -> None:
        self.window.status.set_locks_in(left)

    def _show_late(self, number: int) -> None:
        words = message("Places", "%n late", "", number)
        self.window.places.set_badge("today", number, words, "danger")

    def _find(self, text: str) -> Sequence[Hit]:
        found: list[Hit] = []
        for case, code in similar_codes(self._session, text)[:_HITS]:
            words = self._look.words(message("Search", "case"))
            found.append(Hit(code, words, "folder", partial(self.desk.open_case, case)))
        if len(text) >= 3:
            for hit in looking.search(self._session, text, _HITS):
                title = self._look.words(hit.title)
                detail = f"{hit.code} · {self._look.words(hit.label)}" if hit.label else hit.code
                run = partial(self.desk.open_record, hit.key, hit.leaf)
                found.append(Hit(title, detail, "page", run))
        return found

    # Flows

    def _morning(self) -> Flow:
        """Bring the tables up to date and make the backup of the day."""
        if (yield Job(message("Morning", "Bringing the vault up to date"), self._prepare)):
            self.desk.hub.tell(Changes.all())
        yield Job(message("Morning", "Making the backup of today"), self._daily)

    def _prepare(self, progress: Progress) -> bool:
        try:
            return vaults.prepare(self._session, progress)
        finally:
            self._session.store.release_thread()

    def _daily(self, progress: Progress) -> None:
        try:
            vaults.daily_backup(self._session, progress)
        finally:
            self._session.store.release_thread()

    def _backup(self) -> Flow:
        yield Job(message("Backup", "Making a backup"), self._make_backup)
        self.desk.hub.tell(Changes.of((), "backups"))
        self.desk.say(message("Backup", "The backup is made and checked."))

    def _make_backup(self, progress: Progress) -> None:
        try:
            vaults.back_up(self._session, progress)
        finally:
            self._session.store.release_thread()


def places(desk: Desk) -> tuple[Place, ...]:
    """Return the places of the window, from top to bottom."""
    return tuple(_places(desk))


def _places(desk: Desk) -> Iterator[Place]:
    yield paper.place(desk)
    yield exchange.place(desk)
    yield settings.place(desk)
    yield help_page.place(desk)


def _spot(page: QWidget | None) -> Spot | None:
    """Return the record, leaf and cursor at which a page stands, if it tells."""
    tell = getattr(page, "whereabouts", None)
    found = tell() if callable(tell) else None
    return Spot(*found) if found is not None else None
