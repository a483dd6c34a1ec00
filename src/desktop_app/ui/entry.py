"""The way in: the unlock page and what it does, the recovery sheet, another folder, a new vault.

Deriving a key takes a second, so it runs on a worker thread. What is needed to open a vault is
loaded there, too, while the passphrase is being typed.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_app import __version__
from desktop_app.app.vault_list import ListedVault, is_backup, is_vault, listed, listed_vaults
from desktop_app.errors import UserError
from desktop_app.progress import Progress
from desktop_app.text import Message, message
from desktop_app.ui.failure import Failures
from desktop_app.ui.loading import load_window
from desktop_app.ui.newest_backup import backup_words
from desktop_app.ui.pages.unlock import UnlockFacts, UnlockPage
from desktop_app.ui.style.look import Look
from desktop_app.ui.worker import Worker

if TYPE_CHECKING:
    from desktop_app.app.session import Session
    from desktop_app.app.surroundings import World
    from desktop_app.ui.first_run import FirstRun
    from desktop_app.ui.rescue import Rescue

Then = Callable[[Any, BaseException | None], None]


class Entry(QWidget):
    """The window before a vault is open. ``load`` brings in what unlocking needs."""

    opened = Signal(object, object)  # Session, World: a vault is open
    language_chosen = Signal(str)  # speak another language: the owner calls ``rebuild``
    manage_wanted = Signal(str)  # folder of a vault: rename or remove it, then start anew
    closed = Signal()  # the person closed the window
    first_run_began = Signal(object)  # Session: a first run stands on an open vault

    def __init__(
        self,
        look: Look,
        failures: Failures,
        *,
        vaults: Path,
        make_world: Callable[[], World],
        language: str,
        chosen: Path | None = None,
        restore: Path | None = None,
    ) -> None:
        super().__init__()
        self._look = look
        self._failures = failures
        self._folder = vaults
        self._make_world = make_world
        self._language = language
        self._extra: list[Path] = []
        self._world: World | None = None
        self._lock: Any = None
        self._page: UnlockPage | None = None
        self._rescue: Rescue | None = None
        self._first_run: FirstRun | None = None
        self._then: list[Then] = []
        self._worker = Worker()
        self._worker.finished.connect(self._on_finished)
        self.setWindowTitle("Waymark")
        self.setObjectName("window")
        self._column = look.column(self, gap=0)
        for keys, by in (("Ctrl++", 10), ("Ctrl+=", 10), ("Ctrl+-", -10), ("Ctrl+0", 0)):
            shortcut = QShortcut(keys, self)
            shortcut.activated.connect(lambda by=by: self._letters(by))
        QShortcut("F1", self).activated.connect(self._help)
        known = listed_vaults(vaults)
        if chosen is not None and is_vault(chosen):
            if all(one.path != chosen for one in known):
                self._extra.append(chosen)
        elif known:
            chosen = known[0].path
        self._chosen: Path | None = chosen if chosen is not None and is_vault(chosen) else None
        self._asked: tuple[Path, str] | None = None
        self._restoring: Path | None = restore
        if self._chosen is not None:
            self._show_unlock()
        else:
            self._show_first_run()

    # What the owner says

    def load(self) -> None:
        """Load what unlocking needs, and keep other processes out of the chosen vault."""
        self._do(lambda _progress: self._make_loaded_world(), self._on_loaded)

    def rebuild(self, language: str) -> None:
        """Show the same in another language."""
        self._language = language
        if self._first_run is not None:
            self._first_run.rebuild()
        else:
            self._show_unlock()

    @property
    def page(self) -> UnlockPage | None:
        """The unlock page, while it is shown."""
        return self._page

    @property
    def first_run(self) -> FirstRun | None:
        """The first run, while it is shown."""
        return self._first_run

    def show_widget(self, widget: QWidget) -> None:
        """Show a widget instead of the present one."""
        while (item := self._column.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        self._column.addWidget(widget)
        widget.setFocus(Qt.FocusReason.OtherFocusReason)

    # The unlock page

    def _show_unlock(self) -> None:
        self._first_run = None
        vaults = [*listed_vaults(self._folder), *(listed(path) for path in self._extra)]
        now = next((one for one in vaults if one.path == self._chosen), None)
        page = UnlockPage(
            self._look,
            UnlockFacts(
                tuple((str(one.path), self._name(one)) for one in vaults),
                str(self._chosen or ""),
                backup_words(now),
                backup_checked=now is not None and now.backed_up is not None,
                version=__version__,
                language=self._language,
            ),
        )
        page.unlock.connect(self._on_unlock)
        page.vault_chosen.connect(lambda key: self._choose(Path(key)))
        page.recover.connect(lambda key: self._recover(Path(key)))
        page.restore.connect(lambda _key: self.restore())
        page.manage.connect(self.manage_wanted)
        page.open_other.connect(self._on_open_other)
        page.new_vault.connect(self._show_first_run)
        page.language_chosen.connect(self.language_chosen)
        page.help_pressed.connect(self._help)
        self._page = page
        self.show_widget(page)

    def _name(self, vault: ListedVault) -> str:
        return self._look.words(message("Unlock", "Vault %1").fill(vault.name))

    def _choose(self, path: Path) -> None:
        self._chosen = path
        now = listed(path)
        if self._page is not None:
            checked = now.backed_up is not None
            self._page.set_backup(backup_words(now), "checked" if checked else "not checked")
        if self._world is not None:
            self._hold()

    def _on_open_other(self) -> None:
        title = self._look.words(message("Unlock", "Choose the folder of a vault"))
        chosen = QFileDialog.getExistingDirectory(self, title, str(self._folder))
        if chosen:
            self.open_folder(Path(chosen))

    def open_folder(self, path: Path) -> None:
        """Offer the vault in another folder, if one is there; a backup is restored instead."""
        if is_backup(path):
            self.restore(path)
            return
        if not is_vault(path):
            words = message(
                "Unlock", "There is no vault in this folder. Nothing was changed. Choose another."
            )
            if self._page is not None:
                self._page.refuse(words)
            return
        if path not in self._extra and path.parent != self._folder:
            self._extra.append(path)
        self._chosen = path
        self._show_unlock()
        if self._world is not None:
            self._hold()

    # Loading and unlocking

    def _make_loaded_world(self) -> World:
        from desktop_app.app import vaults  # noqa: F401, PLC0415  (while the person types)

        world = self._make_world()
        world.catalogue  # noqa: B018  (loaded now, so that unlocking finds it there)
        return world

    def _on_loaded(self, world: World, error: BaseException | None) -> None:
        if error is not None:
            self._failures.present(error, self)
            return
        self._world = world
        if self._first_run is not None:
            self._first_run.set_world(world)
        elif self._chosen is not None:
            self._hold()
        if self._restoring is not None:
            backup, self._restoring = self._restoring, None
            self.restore(backup if is_backup(backup) else None)
        if self._asked is not None:
            (path, passphrase), self._asked = self._asked, None
            self._on_unlock(str(path), passphrase)

    def _hold(self) -> None:
        """Keep other processes out of the chosen vault, and say if one has it open already."""
        from desktop_app.app import vaults  # noqa: PLC0415  (loaded by now)

        self.release()
        path, world = self._chosen, self._world
        if path is None or world is None:
            return
        try:
            self._lock = vaults.take_lock(path)
        except UserError as error:
            if self._page is not None:
                self._page.refuse(error.message)
            return
        if self._page is not None:
            self._page.wait(vaults.wait_before_next_try(world, path))

    def release(self) -> None:
        """Let the chosen vault go."""
        if self._lock is not None:
            self._lock.release()
            self._lock = None

    def _on_unlock(self, key: str, passphrase: str) -> None:
        world, path = self._world, Path(key)
        if world is None:
            self._asked = (path, passphrase)
            return
        from desktop_app.app import vaults  # noqa: PLC0415  (loaded by now)

        if self._lock is None:
            self._hold()
            if self._lock is None:
                return
        lock = self._lock

        def work(_progress: Progress) -> Session:
            session = vaults.unlock(world, path, passphrase, lock=lock)
            session.store.release_thread()
            return session

        self._do(work, partial(self._on_unlocked, passphrase))
        QTimer.singleShot(0, load_window)

    def _on_unlocked(
        self, given: str, session: Session | None, error: BaseException | None
    ) -> None:
        if session is not None:
            self.hand_over(session)
            return
        page = self._page
        if isinstance(error, UserError) and page is not None and self._world is not None:
            from desktop_app.app import vaults  # noqa: PLC0415  (loaded by now)

            if vaults.is_damage(error):
                self._show_damaged(error.message, given)
                return
            page.refuse(error.message)
            if self._chosen is not None:
                page.wait(vaults.wait_before_next_try(self._world, self._chosen))
        elif error is not None:
            if page is not None:
                page.set_opening(opening=False)
            self._failures.present(error, self)

    def hand_over(self, session: Session) -> None:
        """Give an open vault on; a first run that was left goes on first."""
        from desktop_app.app.first_run import stage  # noqa: PLC0415  (loaded by now)

        world = self._world
        if world is None:
            return
        self._lock = None  # the session holds it now
        if stage(session) is not None and self._first_run is None:
            self._show_first_run(session)
            return
        self._worker.close()
        self.opened.emit(session, world)

    # Damage and backups

    def _rescue_of(self, path: Path, given: str = "") -> Rescue | None:
        from desktop_app.ui.rescue import Rescue  # noqa: PLC0415  (rarely wanted)

        if self._world is None:
            return None
        around = (self._look, self, self._failures)
        rescue = Rescue(*around, world=self._world, path=path, lock=self._lock, given=given)
        rescue.opened.connect(self.hand_over)
        rescue.left.connect(self._back_to_unlock)
        self._rescue = rescue
        return rescue

    def _show_damaged(self, said: Message, given: str) -> None:
        """Show what can be done with a vault that does not open."""
        if self._chosen is None:
            return
        rescue = self._rescue_of(self._chosen, given)
        if rescue is not None:
            self._page = None
            rescue.show_damaged(said, backup_words(listed(self._chosen)))

    def _back_to_unlock(self) -> None:
        self._rescue = None
        self._show_unlock()
        if self._world is not None:
            self._hold()

    def restore(self, chosen: Path | None = None) -> None:
        """Put a backup back: in the place of the chosen vault, or as the vault of this laptop."""
        from desktop_app.ui.rescue import free_folder  # noqa: PLC0415  (rarely wanted)

        if self._chosen is not None and self._first_run is None and self._lock is None:
            self._hold()
            if self._lock is None:
                return
        path = self._chosen if self._lock is not None else None
        rescue = self._rescue_of(path or free_folder(self._folder))
        if rescue is not None:
            rescue.restore(chosen)

    # Recovery and first run

    def _recover(self, path: Path) -> None:
        if self._world is None or not str(path):
            return
        from desktop_app.ui.flows.recovery import recover  # noqa: PLC0415  (rarely wanted)

        if self._lock is None:
            self._hold()
        if self._lock is None:
            return
        from desktop_app.ui.flow import FlowRunner  # noqa: PLC0415

        runner = FlowRunner(self._look, self, Worker(), self._failures)
        runner.start(recover(self._look, self._world, path, lock=self._lock, done=self.hand_over))

    def _show_first_run(self, session: Session | None = None) -> None:
        from desktop_app.ui.first_run import FirstRun  # noqa: PLC0415  (seldom wanted)

        self.release()
        self._page = None
        self._first_run = FirstRun(
            self._look,
            self,
            self._failures,
            folder=self._folder,
            language=self._language,
            session=session,
        )
        self._first_run.finished.connect(self.hand_over)
        self._first_run.began.connect(self.first_run_began)
        self._first_run.restore_wanted.connect(self.restore)
        self._first_run.language_chosen.connect(self.language_chosen)
        if self._world is not None:
            self._first_run.set_world(self._world)
        self._first_run.start()

    def _help(self) -> None:
        from desktop_app.ui.dialogs.help import HelpDialog  # noqa: PLC0415  (rarely wanted)

        topic = "unlock" if self._first_run is None else "first_run"
        HelpDialog(self._look, topic, self._language, self).open()

    # Inside

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves a first run that made nothing yet, where there is a vault to unlock."""
        first_run = self._first_run
        if (
            event.key() == Qt.Key.Key_Escape
            and first_run is not None
            and first_run.session is None
            and self._chosen is not None
        ):
            self._show_unlock()
            if self._world is not None:
                self._hold()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._first_run is not None:
            self._first_run.set_breadth(self._look.breadth(self.width()))

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.release()
        if self._first_run is not None:
            self._first_run.leave()
        if self._rescue is not None:
            self._rescue.stop()
        self._worker.close()
        self.closed.emit()

    def _letters(self, by: int) -> None:
        self._look.set_percent(self._look.percent + by if by else 100)

    def _do(self, work: Callable[[Progress], Any], then: Then) -> None:
        self._then.append(then)
        self._worker.run(work)

    def _on_finished(self, result: object, error: object) -> None:
        if self._then:
            self._then.pop(0)(result, error if isinstance(error, BaseException) else None)
