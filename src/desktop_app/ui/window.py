"""The window: menu row, places, page stack, status bar, and nothing else."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QSize, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QDialog, QLayout, QStackedWidget, QWidget

from desktop_app.app.changes import Changes
from desktop_app.ui.commands import Command
from desktop_app.ui.cover import Cover
from desktop_app.ui.hits import Hit
from desktop_app.ui.hub import Hub
from desktop_app.ui.matching import Fit, fit
from desktop_app.ui.menu_row import MenuRow
from desktop_app.ui.on_screen import button_commands
from desktop_app.ui.page import Page
from desktop_app.ui.places import Place, PlacesBar
from desktop_app.ui.search import Query
from desktop_app.ui.standard_commands import standard_commands
from desktop_app.ui.status import StatusBar
from desktop_app.ui.style.look import Breadth, Look
from desktop_app.ui.widgets.banner import Banner
from desktop_app.ui.widgets.countdown import Countdown
from desktop_app.ui.widgets.focus import focus_into

TITLE = "Waymark"
"""The title of every window; it never holds a name or a case."""
_COMMANDS: Final = 6
"""So many commands are shown at most beside what else was found."""
_RANKS: Final = {Fit.SAME: 0, Fit.STARTS: 1, Fit.INSIDE: 3, Fit.SLIP: 3}
"""Where commands stand among the hits: a codename that begins so has 0, one that holds it 2."""


class Window(QWidget):
    """The frame around all pages.

    ``commands`` are those of the program; the page that is shown adds its own. ``find`` answers
    the search box; commands and places are found by the window itself.
    """

    lock_pressed = Signal()  # Ctrl+L, or the lock at the right end of the menu row
    help_pressed = Signal(str)  # F1: the help topic of the page that is shown
    place_changed = Signal(str)  # another place is shown
    closed = Signal()  # the person closed the window

    def __init__(
        self,
        look: Look,
        places: Sequence[Place],
        *,
        hub: Hub,
        commands: Sequence[Command] = (),
        find: Query | None = None,
    ) -> None:
        super().__init__()
        self._look = look
        self._places = {place.id: place for place in places}
        self._commands = tuple(commands)
        self._find = find
        self._roots: dict[str, Page] = {}
        self._shown: dict[str, Page] = {}
        self._came_from: dict[str, str] = {}
        self._current = ""
        self._breadth = Breadth.WIDE
        self._all: tuple[Command, ...] = ()
        self._offering = QTimer(self)
        self._offering.setSingleShot(True)
        self._offering.timeout.connect(self._offer)
        self.setWindowTitle(TITLE)
        self.setObjectName("window")
        self.cover = Cover(look, self)
        self.cover.lock_pressed.connect(self.lock_pressed)
        column = look.column(self, gap=0)
        # Never grown by its content: when letters grow, the pages first hear how much room is left.
        column.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self.menu_row = MenuRow(look, self._hits, self._here)
        self.menu_row.cover_pressed.connect(self.cover.toggle)
        self.menu_row.lock_pressed.connect(self.lock_pressed)
        column.addWidget(self.menu_row)
        middle = look.row(gap=0)
        column.addLayout(middle, 1)
        self.places = PlacesBar(look, places)
        self.places.chosen.connect(self.go)
        middle.addWidget(self.places)
        content = look.column(gap=0)
        middle.addLayout(content, 1)
        self._banners = look.column(gap=4)
        content.addLayout(self._banners)
        self._countdown = Countdown(look)
        self._banners.addWidget(self._countdown)
        self._stack = QStackedWidget()
        content.addWidget(self._stack, 1)
        self.status = StatusBar(look)
        column.addWidget(self.status)
        hub.changed.connect(self._on_changes)
        look.changed.connect(self._fit)
        self._offer()
        self.resize(self.sizeHint())
        self._fit()

    # Places and pages

    @property
    def current_place(self) -> str:
        """The id of the place that is shown."""
        return self._current

    @property
    def look(self) -> Look:
        """The look of the window."""
        return self._look

    @property
    def commands(self) -> tuple[Command, ...]:
        """Everything that can be done now: program, page, window, and the buttons in sight."""
        return (*self._offered(), *self._here())

    @property
    def page(self) -> Page | None:
        """The page that is shown."""
        return self._shown.get(self._current)

    def go(self, place_id: str) -> None:
        """Show a place: its page as it was left; its first page when one is there already."""
        self._came_from.pop(place_id, None)
        if place_id == self._current and self._shown[place_id] is not self._roots[place_id]:
            self.close_page()
            return
        if place_id not in self._roots:
            page = self._places[place_id].factory()
            self._roots[place_id] = self._shown[place_id] = page
            self._add(page)
            page.commands_changed.connect(self._offering.start)
        self._switch(place_id, self._shown[place_id])

    def open_page(self, page: Page, place_id: str = "") -> None:
        """Show a page inside a place (a case inside Cases) instead of the place's first page.

        ``go_back`` leads to the place from which it was opened.
        """
        place_id, before = place_id or self._current, self._current
        if place_id not in self._roots:
            self.go(place_id)
        if before != place_id:
            self._came_from[place_id] = before
        self._drop(place_id)
        self._shown[place_id] = page
        self._add(page)
        page.commands_changed.connect(self._offering.start)
        self._switch(place_id, page)

    def go_back(self) -> None:
        """Close the page that is shown, and go where it was opened from."""
        before = self._came_from.pop(self._current, "")
        if before and self.page is not self._roots[self._current]:
            left = self._current
            self._switch(before, self._shown[before])
            self._drop(left)
        else:
            self.close_page()

    def close_page(self) -> None:
        """Go to the first page of the place that is shown."""
        root = self._roots[self._current]
        leaving = self._shown[self._current]
        self._switch(self._current, root)
        if leaving is not root:
            self._shown[self._current] = root
            self._stack.removeWidget(leaving)
            leaving.deleteLater()

    def next_pane(self, by: int = 1) -> None:
        """Put the focus into the next pane: places, then the panes of the page."""
        page = self.page
        panes: list[QWidget] = [self.places, *(page.panes() if page else ())]
        panes = [pane for pane in panes if pane.isVisibleTo(self)]
        focus = QApplication.focusWidget()
        inside = [at for at, pane in enumerate(panes) if focus and _holds(pane, focus)]
        target = panes[((inside[-1] if inside else 0) + by) % len(panes)]
        if target is self.places:
            self.places.focus_current()
        else:
            focus_into(target)

    def start_search(self) -> None:
        """Put the focus into the search box; Escape gives it back."""
        self.menu_row.search.start(QApplication.focusWidget())

    def ask_for_help(self) -> None:
        """Send ``help_pressed`` with the topic of the page that is shown."""
        self.help_pressed.emit(self.page.help_topic if self.page is not None else "start")

    def show_shortcuts(self) -> None:
        """List the shortcuts of this screen."""
        from desktop_app.ui.widgets.shortcuts import Shortcuts  # noqa: PLC0415  (rarely wanted)

        dialog = Shortcuts(self._look, self._offered(), self)
        self.lend_commands(dialog)
        dialog.open()

    def toggle_cover(self) -> None:
        """Cover every window of the program, or uncover them."""
        self.cover.toggle()

    def lock(self) -> None:
        """Send ``lock_pressed``."""
        self.lock_pressed.emit()

    def quit(self) -> None:
        """Close the window."""
        self.close()

    # What the owner says

    def end_countdown(self) -> None:
        """Somebody is there again."""
        self.set_countdown(None)

    def set_countdown(self, seconds: int | None) -> None:
        """Show the last minute before the lock, None hides it."""
        self._countdown.set_seconds(seconds)

    def add_banner(self, banner: Banner) -> None:
        """Show a banner above every page, until it is dismissed."""
        self._banners.addWidget(banner)
        banner.show()
        banner.speak()

    def lend_commands(self, dialog: QDialog) -> None:
        """Let lock and cover work while a dialog is open."""
        for command in self._offered():
            if command.always:
                dialog.addAction(self.menu_row.menus.action(command.id))

    def set_commands(self, commands: Sequence[Command]) -> None:
        """Offer other commands of the program."""
        self._commands = tuple(commands)
        self._offer()

    # Inside

    def sizeHint(self) -> QSize:
        return QSize(1366, 768)

    def minimumSizeHint(self) -> QSize:
        return QSize(640, 480)

    def event(self, event: QEvent) -> bool:
        """Let a key that comes before the event loop turned find what this page offers."""
        if event.type() == QEvent.Type.ShortcutOverride:
            self._offered()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.page is not None and self.isVisible():  # hidden, its vault is closed already
            self.page.left()
        super().closeEvent(event)
        self.closed.emit()

    def _add(self, page: Page) -> None:
        """Take a page in, laid out for the room there is: a wide one would widen the window."""
        page.set_breadth(self._breadth)
        self._stack.addWidget(page)

    def _fit(self) -> None:
        breadth = self._look.breadth(self.width())
        self._breadth = breadth
        self.menu_row.set_breadth(breadth)
        self.places.set_breadth(breadth)
        self.status.set_breadth(breadth)
        if self.page is not None:
            self.page.set_breadth(breadth)

    def _switch(self, place_id: str, page: Page) -> None:
        before = self.page
        if before is not None and before is not page:
            before.left()
        moved = place_id != self._current
        self._current = place_id
        self.places.set_current(place_id)
        self._fit()
        page.set_breadth(self._breadth)
        self._stack.setCurrentWidget(page)
        self._offering.start()
        page.entered()
        if moved:
            self.place_changed.emit(place_id)

    def _drop(self, place_id: str) -> None:
        """Take away the page that lies over a place's first page."""
        page = self._shown[place_id]
        if page is not self._roots[place_id]:
            page.left()
            self._stack.removeWidget(page)
            page.deleteLater()
            self._shown[place_id] = self._roots[place_id]

    def _on_changes(self, changes: Changes) -> None:
        pages = [*self._roots.values()]
        pages += [page for page in self._shown.values() if page not in pages]
        for page in pages:
            page.on_changes(changes)

    def _offered(self) -> tuple[Command, ...]:
        """Return the commands of program, window and page, as they are now."""
        if self._offering.isActive():
            self._offer()
        return self._all

    def _offer(self) -> None:
        """Put the commands of program, window and page into the menus.

        A page that is opened says several times that it offers others: the menus, whose making
        takes about 10 ms, are made once, in the next turn of the event loop or when they are
        wanted.
        """
        self._offering.stop()
        page = self.page
        own = tuple(page.commands()) if page is not None else ()
        of_page = {command.id for command in own}
        standard = [
            one
            for one in (*self._commands, *standard_commands(self._look, self, self._places))
            if one.id not in of_page
        ]
        self._all = (*own, *standard)
        self.menu_row.menus.set_commands(self._all)

    def _here(self) -> Sequence[Command]:
        page = self.page
        return button_commands(page, self._offered(), self._look) if page is not None else ()

    def _hits(self, text: str, earlier: bool = False) -> Sequence[Hit]:  # noqa: FBT001, FBT002
        """Return what the search box shows: by code first, then commands, then words."""
        if not text:
            return [self._command_hit(one, Fit.SAME) for one in self.commands]
        found = list(self._find(text, earlier)) if self._find is not None else []
        fitting = ((fit(text, self._look.words(one.title)), one) for one in self.commands)
        commands = [self._command_hit(one, good) for good, one in fitting if good is not None]
        commands.sort(key=lambda one: one.rank)
        return sorted([*found, *commands[:_COMMANDS]], key=lambda one: one.rank)

    def _command_hit(self, command: Command, good: Fit) -> Hit:
        title, icon = self._look.words(command.title), command.icon or "chevron-right"
        return Hit(title, command.keys, icon, command.run, _RANKS[good])


def _holds(pane: QWidget, focus: QWidget) -> bool:
    return pane is focus or pane.isAncestorOf(focus)
