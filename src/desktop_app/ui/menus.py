"""The menu bar: menus made from commands, with every shortcut shown."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QIcon, QKeySequence, QPaintEvent
from PySide6.QtWidgets import QMenu, QMenuBar, QSizePolicy

from desktop_app.text import message
from desktop_app.ui.commands import HERE, MENUS, Command, check_keys, menu_words, with_mnemonics
from desktop_app.ui.style.look import Look
from desktop_app.ui.style.paint import CENTRE, box, painting


class Menus(QMenuBar):
    """Menus with contents; a menu without any is absent. Mnemonics never collide.

    ``here`` tells what the buttons of the page offer at this moment: the menu of the tools begins
    with them, asked for anew each time it is opened.
    """

    def __init__(self, look: Look, here: Callable[[], Sequence[Command]] = tuple) -> None:
        super().__init__()
        self._look = look
        self._here = here
        self._actions: dict[str, QAction] = {}
        self._shown: list[QMenu] = []
        self.setNativeMenuBar(False)
        self.setAccessibleName(look.words(message("Menu", "Menus")))
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        look.dress(self, "row")
        look.clothe(self, "menus")

    def set_commands(self, commands: Sequence[Command]) -> None:
        """Show these commands in their menus; raises ValueError when shortcuts collide."""
        check_keys(commands)
        self.clear()
        for old in self._shown:  # a menu outlives its title in the bar, and takes its actions along
            old.deleteLater()
        self._shown.clear()
        self._actions.clear()
        used = [menu for menu in MENUS if any(one.menu == menu for one in commands)]
        titles = with_mnemonics([self._look.words(menu_words(menu)) for menu in used])
        for menu, title in zip(used, titles, strict=True):
            shown = QMenu(title, self)
            shown.setAccessibleName(self._look.words(menu_words(menu)))
            self._look.dress(shown, "row")
            inside = [one for one in commands if one.menu == menu]
            self._fill(shown, inside)
            if menu == HERE:
                shown.aboutToShow.connect(
                    lambda shown=shown, inside=inside: self._anew(shown, inside)
                )
            self.addMenu(shown)
            self._shown.append(shown)

    def action(self, command_id: str) -> QAction:
        """Return the action of a command."""
        return self._actions[command_id]

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._look.em(30))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the titles; letters are underlined while the keyboard is in the menus."""
        look = self._look
        shown = Qt.TextFlag.TextShowMnemonic if self.hasFocus() else Qt.TextFlag.TextHideMnemonic
        with painting(self) as painter:
            painter.setFont(self.font())
            for action in self.actions():
                rect = self.actionGeometry(action)
                active = action is self.activeAction()
                if active:
                    fill = look.colour("accent_tint")
                    border = look.colour("accent" if self.hasFocus() else "accent_tint")
                    width = 2 if self.hasFocus() else 1
                    box(painter, rect, fill=fill, border=border, width=width)
                painter.setPen(look.colour("accent" if active else "text"))
                painter.drawText(rect, CENTRE | shown, action.text())

    def _anew(self, menu: QMenu, commands: Sequence[Command]) -> None:
        """Fill a menu again with what the page offers now before it."""
        menu.clear()
        self._fill(menu, [*self._here(), *commands])

    def _fill(self, menu: QMenu, commands: Sequence[Command]) -> None:
        ordered = sorted(commands, key=lambda one: one.group)
        titles = with_mnemonics([self._look.words(one.title) for one in ordered])
        group = ordered[0].group
        for command, title in zip(ordered, titles, strict=True):
            if command.group != group:
                menu.addSeparator()
                group = command.group
            action = QAction(f"{title}\t{command.letter}" if command.letter else title, menu)
            if command.keys:
                action.setShortcut(QKeySequence(command.keys))
            if command.icon:
                action.setIcon(QIcon(self._look.pixmap(command.icon, 16, ink="text2", ratio=2)))
            if command.checked is not None:
                action.setCheckable(True)
                action.setChecked(command.checked())
                menu.aboutToShow.connect(
                    lambda action=action, checked=command.checked: action.setChecked(checked())
                )
            action.triggered.connect(lambda _on=False, run=command.run: run())
            menu.addAction(action)
            self._actions[command.id] = action
