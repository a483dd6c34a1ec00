"""The window of an open vault: its places, what runs over them, and how it ends."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QRect, QTimer, Signal
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from desktop_app.app import at_unlock, escrow, vaults, whereabouts
from desktop_app.app.changes import Changes
from desktop_app.app.lock_time import idle_minutes
from desktop_app.app.session import Session
from desktop_app.app.surroundings import World
from desktop_app.app.unlocked import kept_screen, leave, returning
from desktop_app.errors import Cancelled, UserError
from desktop_app.language import Speaker
from desktop_app.progress import Progress
from desktop_app.text import message
from desktop_app.ui.absence import Absence
from desktop_app.ui.announce import announce
from desktop_app.ui.commands import Command
from desktop_app.ui.copied import Copied
from desktop_app.ui.desk import Desk
from desktop_app.ui.dialogs.kept_words import show_kept
from desktop_app.ui.failure import Failures
from desktop_app.ui.flow import Flow, FlowRunner, Job
from desktop_app.ui.flows.room import room_for_it
from desktop_app.ui.found_hits import found_hits
from desktop_app.ui.given import Drops
from desktop_app.ui.hits import Hit
from desktop_app.ui.hub import Hub
from desktop_app.ui.idle import IdleWatcher
from desktop_app.ui.pages import evaluation, exchange, help_page, paper, settings
from desktop_app.ui.pages.journeys import Journeys
from desktop_app.ui.parting import hide_everything, whatever_happens
from desktop_app.ui.places import Place
from desktop_app.ui.program_commands import program_commands
from desktop_app.ui.returning import TypedNow, show_screen, spot_of
from desktop_app.ui.style.look import Look
from desktop_app.ui.told_hits import ToldHits
from desktop_app.ui.widgets.banner import Banner
from desktop_app.ui.window import Window
from desktop_app.ui.worker import Worker


class Workplace(QObject):
    """Shows the window until it is locked or closed."""

    restore_wanted = Signal(object)  # lock, and put this backup (a Path) back
    lock_wanted = Signal()  # Ctrl+L, nobody was there, or the system said that the person leaves
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
        listen: Callable[[QWidget], Absence],
    ) -> None:
        super().__init__()
        self._session = session
        self._world = world
        self._look = look
        self._speaker = speaker
        self._failures = failures
        self._worker = Worker()
        self._closed = False
        self._typed = TypedNow(session)
        self._undo_hooks = failures.install()
        self._given: list[Path] = []
        app = QApplication.instance()
        if not isinstance(app, QApplication):
            raise RuntimeError("there is no application")
        self._idle = IdleWatcher(app, seconds, idle_minutes(session) * 60)
        self._idle.lock.connect(self.lock_wanted)
        self._copied = Copied()
        self._build()
        self._absence = listen(self.window)
        self._absence.away.connect(self.lock_wanted)
        self._failures.presented.connect(self._lend)
        self._idle.countdown.connect(self._on_countdown)
        self._idle.resumed.connect(self.window.end_countdown)  # ends with the window
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
        opened = message("Unlock", "The vault %1 is open.").fill(self._session.owner.name)
        announce(self.window, self._look.words(opened))
        prepared = vaults.is_prepared(self._session)
        if prepared:
            self.go_back(place)
        self._idle.start()
        if self._session.read_only:
            return
        self.runner.start(self._morning(None if prepared else place))

    def go_back(self, place: str) -> None:
        """Go to a place, and to the screen, record, field and cursor where one was."""
        self._go_where_one_can(place)
        back, screen = returning(self._session), kept_screen(self._session)
        if screen is not None:
            show_screen(screen, self.window, self.desk)
        if back is not None:
            self.desk.open_record(back.key, back.leaf, cursor=back.cursor)
            again = getattr(self.window.page, "type_again", None)
            if back.typed and callable(again):
                again(back.typed, back.cursor)

    def _go_where_one_can(self, place: str) -> None:
        """Show a place; of a damaged vault the first one that can be read."""
        ids = [one.id for one in self._places]
        for one in (place if place in ids else ids[0], *ids):
            try:
                self.window.go(one)
            except UserError as error:
                if not self._session.read_only:
                    raise
                self._failures.present(error, self.window)
            else:
                return

    def take(self, files: Sequence[Path]) -> None:
        """Look bundles and cards through, once nothing else is under way."""
        self._given += files
        self._take_given()

    def _take_given(self) -> None:
        if self._closed or self.runner.running or not self._given:
            return
        files, self._given = self._given, []
        self.window.raise_()
        self.window.activateWindow()
        self.desk.take_files(files)

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
        """Keep what is typed, stop what runs, close the vault; return its folder.

        Nothing holds that up: each step is taken whatever became of the one before it.
        """
        self._closed = True
        self._idle.stop()
        session, page = self._session, self.window.page
        # Drafts have a file of their own: they are kept before the work that may hold the store.
        locked = self._look.words(message("Lock", "The vault is locked."))
        steps: tuple[Callable[[], object], ...] = (
            lambda: announce(self.window, locked, "at once"),
            lambda: page.left() if page is not None else None,
            lambda: self._typed.note(page),
            self.runner.stop,
            hide_everything,
            lambda: _stop_timers(self.window),
            session.store.interrupt,
            self._worker.close,
            self._typed.keep_all,
            lambda: leave(session, spot_of(page)),
            self._copied.close,
            lambda: vaults.lock_vault(session),
            self._absence.let_go,
            self._undo_hooks,
        )
        for step in steps:
            whatever_happens(step)
        self.window.deleteLater()
        return session.vault.folder.path

    # Building

    def _build(self) -> None:
        hub = Hub()
        desk = Desk(self._session, self._world, look=self._look, speaker=self._speaker, hub=hub)
        self.desk = desk
        self._told = ToldHits(self._look, self._session.catalogue, self._on_help)
        self.journeys = Journeys(desk)
        self._places = (*self.journeys.places(), *places(desk))
        self.window = Window(
            self._look, self._places, hub=hub, commands=self._commands(), find=self._find
        )
        self.runner = FlowRunner(self._look, self.window, self._worker, self._failures)
        self.runner.dialog_opened.connect(self._on_dialog)
        self.runner.finished.connect(lambda: QTimer.singleShot(0, self._take_given))
        Drops(self.window).dropped.connect(self.take)
        self.window.lock_pressed.connect(self.lock_wanted)
        self.window.closed.connect(self._on_window_closed)
        self.window.help_pressed.connect(self._on_help)
        hub.setParent(self.window)
        desk.setParent(self.window)
        hub.changed.connect(self._on_changes)
        desk.place_wanted.connect(self.window.go)
        desk.page_wanted.connect(self.window.open_page)
        desk.back_wanted.connect(self.window.go_back)
        desk.flow_wanted.connect(self.runner.start)
        desk.failed.connect(lambda error: self._failures.present(error, self.window))
        desk.said.connect(self.window.status.tell)
        desk.language_wanted.connect(self.language_chosen)
        desk.restore_wanted.connect(self._on_restore)
        desk.idle_wanted.connect(lambda minutes: self._idle.start(minutes * 60))
        self.journeys.late_counted.connect(self._show_late)
        self._show_state()
        if self._session.read_only:
            self.window.add_banner(self._reading())
        for words in at_unlock.notices(self._session, self._world):
            self.window.add_banner(Banner(self._look, words, tone="warn", dismissible=True))

    def _reading(self) -> Banner:
        """Return what stands above every page while nothing can be written."""
        words = message(
            "Damaged",
            "This vault is damaged and open for reading only. Nothing can be changed or saved, and "
            "what stands on a damaged part is missing. Restore a backup to work in it again.",
        )
        action = message("Damaged", "Restore a backup…")
        banner = Banner(self._look, words, tone="danger", action=action, action_icon="shield")
        banner.acted.connect(lambda: self._on_restore(None))
        return banner

    def _on_restore(self, folder: Path | None) -> None:
        self.restore_wanted.emit(folder or self._session.vault.folder.path)

    def _commands(self) -> Sequence[Command]:
        return program_commands(
            self.desk,
            new_case=self.journeys.start_case,
            back_up=lambda: self.desk.run(self._backup()),
        )

    # What happens

    def _on_window_closed(self) -> None:
        if not self._closed:
            self.quit_wanted.emit()

    def _on_help(self, topic: str, entry: str = "") -> None:
        self.window.go("help")
        page = self.window.page
        if isinstance(page, help_page.HelpPage):
            page.show_entry(topic, entry)

    def _on_dialog(self, dialog: QDialog) -> None:
        self._lend(dialog)
        self._typed.offer(dialog, self.window.page)

    def _lend(self, dialog: QDialog) -> None:
        self.window.lend_commands(dialog)

    def _on_changes(self, changes: Changes) -> None:
        if changes.keys:
            self._show_saved(changes)
        self._show_state()

    def _show_saved(self, changes: Changes) -> None:
        """Say whether what was just written is saved, or kept as a draft only."""
        if any(self._session.drafts.load(key) is not None for key in changes.keys):
            self.window.status.show_draft()
        else:
            clock = f"{self._session.local_now():%H:%M}"
            self.window.status.show_saved(clock, written="drafts" not in changes.other)

    def _show_state(self) -> None:
        """Show the vault's name, and what is in no bundle yet."""
        status = self.window.status
        status.vault.set_words(message("Status", "Vault %1").fill(self._session.owner.name))
        on = escrow.shown(self._session)
        if on is not None:
            words = message("Status", "%1 can open this vault (escrow)").fill(on.name)
            status.escrow.set_words(words, message("Status", "escrow"))
        else:
            status.escrow.set_words("")
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
        self._typed.note(self.window.page)
        self._typed.keep()  # waits for nobody: no work runs while a dialog is open

    def _show_late(self, number: int) -> None:
        words = message("Places", "%n late", "", number)
        self.window.places.set_badge("today", number, words, "danger")

    def _find(self, text: str, earlier: bool) -> Sequence[Hit]:  # noqa: FBT001
        found = found_hits(self.desk, text, earlier=earlier)
        return (*found, *self._told.find(text))

    # Flows

    def _morning(self, place: str | None) -> Flow:
        """Bring the tables up to date and make the backup of the day.

        ``place``: where to go once they are; until then no page can be read. None: one is there.
        """
        try:
            rebuilt = yield Job(message("Morning", "Bringing the vault up to date"), self._prepare)
        except Cancelled:
            if place is not None:
                self.lock_wanted.emit()
            raise
        if place is not None:
            self.go_back(place)
        elif rebuilt:
            self.desk.hub.tell(Changes.all())
        yield Job(message("Morning", "Making the backup of today"), self._daily)
        self._typed.again = yield from show_kept(self.desk)

    def _prepare(self, progress: Progress) -> bool:
        try:
            return vaults.prepare(self._session, progress)
        finally:
            self._session.store.release_thread()

    def _daily(self, progress: Progress) -> None:
        # Loaded here, beside the window's own thread: their first visit would hold that up.
        import desktop_app.ui.pages.exchange.export  # noqa: PLC0415
        import desktop_app.ui.pages.paper.page  # noqa: F401, PLC0415

        self._told.read()
        try:
            vaults.daily_backup(self._session, progress)
        finally:
            self._session.store.release_thread()

    def _backup(self) -> Flow:
        if not (yield from room_for_it(self.desk)):
            return
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
    yield evaluation.place(desk)
    yield settings.place(desk)
    yield help_page.place(desk)


def _stop_timers(window: QWidget) -> None:
    """Let nothing in the window look into a vault that is closed."""
    for timer in window.findChildren(QTimer):
        timer.stop()
