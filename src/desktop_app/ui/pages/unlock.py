"""The way in (picture 01): vault, passphrase, and nothing of any case.

This page and what it imports is all that loads before a vault is open.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QPointF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QIcon, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QMenu, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.text import message
from desktop_app.ui.announce import announce
from desktop_app.ui.style.look import Look, Words
from desktop_app.ui.style.paint import painting
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.card import Card, Hairline
from desktop_app.ui.widgets.edits import Choice
from desktop_app.ui.widgets.flow_layout import FlowLayout
from desktop_app.ui.widgets.passphrase import PassphraseField
from desktop_app.ui.widgets.scroll import Scroll
from desktop_app.ui.widgets.text import Icon, Marked, Text

_NEW = "\0new"


@dataclass(frozen=True, slots=True)
class UnlockFacts:
    """What the page says. ``vaults`` are (key, name); ``backup`` is said of the chosen one."""

    vaults: Sequence[tuple[str, str]]
    chosen: str = ""
    backup: Words = ""
    backup_checked: bool = False
    version: str = ""
    languages: Sequence[tuple[str, str]] = (("nl", "Nederlands"), ("en", "English"))
    language: str = "nl"


class UnlockPage(QWidget):
    """Focus stands in the passphrase; Enter unlocks."""

    unlock = Signal(str, str)  # key of the vault, passphrase: try to open it
    vault_chosen = Signal(str)  # another vault was chosen: say its backup with set_backup
    recover = Signal(str)  # key of the vault: recover it with the sheet
    restore = Signal(str)  # key of the vault, or "": put a backup back
    manage = Signal(str)  # key of the vault: rename or remove it
    open_other = Signal()  # choose a vault in another folder
    new_vault = Signal()  # begin a new vault
    language_chosen = Signal(str)  # speak another language
    help_pressed = Signal()  # F1

    def __init__(self, look: Look, facts: UnlockFacts) -> None:
        super().__init__()
        self._look = look
        self._wait = 0
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(self._count)
        self._menu = QMenu(self)
        outer = look.column(self, gap=0)
        scroll = Scroll(look, gap=0, edges=16)
        scroll.setObjectName("unlock_scroll")
        outer.addWidget(scroll, 1)
        scroll.body.addStretch(1)
        card = Card(look, edges=(25, 34, 25, 32), gap=0)
        look.least(card, width=400)
        look.at_most(card, 400)
        middle = look.row(gap=0)
        middle.addStretch(1)
        middle.addWidget(card)
        middle.addStretch(1)
        scroll.body.addLayout(middle)
        scroll.body.addStretch(1)
        self._fill_card(card.body, facts)
        outer.addWidget(_Foot(look, facts, self))
        self.setFocusProxy(self._passphrase)

    # What the owner says

    def set_backup(self, words: Words, checked: Literal["checked", "not checked"]) -> None:
        """Say when the last backup of the chosen vault was made, and whether it was checked."""
        good = checked == "checked"
        self._backup.text.set_words(words)
        self._backup.setVisible(bool(self._backup.text.text()))
        self._backup.icon.set_icon("shield-check" if good else "shield", "ok" if good else "text2")

    def set_opening(self, *, opening: bool) -> None:
        """Show that the vault is being opened; nothing can be pressed meanwhile."""
        self._button.block(message("Unlock", "Opening the vault") if opening else "")
        self._button.set_words(
            message("Unlock", "Opening…") if opening else message("Unlock", "Unlock")
        )

    def refuse(self, words: Words) -> None:
        """Say why it did not open; the passphrase is emptied and has the focus."""
        self.set_opening(opening=False)
        self._passphrase.clear()
        self._passphrase.set_state("error")
        self._passphrase.show_layout()
        self._say(words)
        self._passphrase.setFocus()

    def wait(self, seconds: int) -> None:
        """Let nobody try for a while; the page counts down in words."""
        self._wait = seconds
        if seconds > 0:
            self._timer.start()
            self._show_wait()
            announce(self, self._message.text.text(), "at once")

    # Inside

    def _fill_card(self, column: QVBoxLayout, facts: UnlockFacts) -> None:
        look = self._look
        middle = Qt.AlignmentFlag.AlignHCenter
        column.addWidget(Icon(look, "waymark", size=36, ink="accent"), 0, middle)
        column.addSpacing(look.space(10))
        column.addWidget(Text(look, "Waymark", letter="title"), 0, middle)
        column.addSpacing(look.space(23))
        column.addWidget(Text(look, message("Unlock", "Vault"), letter="row", weight=600))
        column.addSpacing(look.space(5))
        options: list[tuple[str, Words]] = [*facts.vaults, (_NEW, message("Unlock", "New vault…"))]
        self._vault = Choice(
            look, options, name=message("Unlock", "Vault"), icon="folder", size="unlock"
        )
        self._vault.set_value(facts.chosen or (facts.vaults[0][0] if facts.vaults else ""))
        self._vault.picked.connect(self._on_picked)
        self._chosen = self._vault.value
        column.addWidget(self._vault)
        column.addSpacing(look.space(17))
        column.addWidget(Text(look, message("Unlock", "Passphrase"), letter="row", weight=600))
        column.addSpacing(look.space(5))
        self._passphrase = PassphraseField(look, name=message("Unlock", "Passphrase"), large=True)
        self._passphrase.entered.connect(self._on_unlock)
        self._passphrase.edited.connect(self._on_edited)
        column.addWidget(self._passphrase)
        self._message = Marked(
            look, "error", "", icon_ink="danger", ink="danger", weight=500, flow="wrap"
        )
        self._message.setContentsMargins(2, look.space(6), 0, 0)
        self._message.hide()
        column.addWidget(self._message)
        column.addSpacing(look.space(16))
        self._button = Button(
            look, message("Unlock", "Unlock"), kind="primary", icon="unlock", size="large"
        )
        self._button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._button.act.connect(self._on_unlock)
        column.addWidget(self._button)
        column.addSpacing(look.space(8))
        column.addLayout(self._other_ways())
        column.addSpacing(look.space(12))
        column.addWidget(Hairline(look))
        column.addSpacing(look.space(11))
        self._backup = Marked(look, "shield", "", letter="row", weight=400, ink="text2")
        column.addWidget(self._backup)
        column.addSpacing(look.space(6))
        column.addWidget(
            Marked(
                look,
                "laptop",
                message("Unlock", "No network needed. Encrypted on this laptop."),
                letter="row",
                weight=400,
                ink="text2",
                flow="wrap",
            )
        )
        self.set_backup(facts.backup, "checked" if facts.backup_checked else "not checked")

    def _other_ways(self) -> FlowLayout:
        """Return the ways in beside the passphrase."""
        look = self._look
        others = FlowLayout()
        look.space_out(others, gap=2)
        recover = Button(
            look, message("Unlock", "Recover with the sheet"), kind="quiet", icon="key", size="tool"
        )
        recover.act.connect(lambda: self.recover.emit(self._vault.value))
        others.addWidget(recover)
        self.more = Button(
            look, message("Unlock", "Open a vault…"), kind="quiet", icon="folder", size="tool"
        )
        self.more.act.connect(self.show_menu)
        others.addWidget(self.more)
        return others

    def show_menu(self) -> None:
        """Offer what is rarely wanted: another folder, a backup, another name."""
        look, menu = self._look, self._menu
        menu.clear()
        look.dress(menu, "row")
        look.clothe(menu, "menus")
        menu.setAccessibleName(look.words(message("Unlock", "Open a vault…")))
        for words, icon, run in (
            (message("Unlock", "From another folder…"), "folder", self.open_other.emit),
            (message("Unlock", "Restore a backup…"), "shield",
             lambda: self.restore.emit(self._vault.value)),
            (message("Unlock", "Rename or remove…"), "pencil",
             lambda: self.manage.emit(self._vault.value)),
        ):  # fmt: skip
            action = QAction(look.words(words), menu)
            action.setIcon(QIcon(look.pixmap(icon, 16, ink="text2", ratio=2)))
            action.triggered.connect(lambda _on=False, run=run: run())
            menu.addAction(action)
        menu.setActiveAction(menu.actions()[0])
        menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    def _on_picked(self, key: str) -> None:
        if key == _NEW:
            self._vault.set_value(self._chosen)
            self.new_vault.emit()
        else:
            self._chosen = key
            self.vault_chosen.emit(key)

    def _on_unlock(self) -> None:
        if self._button.blocked:
            announce(self, self._button.accessibleDescription())
            return
        if not self._passphrase.text:
            self._say(message("Unlock", "Type your passphrase first."))
            self._passphrase.setFocus()
            return
        self.set_opening(opening=True)
        self.unlock.emit(self._vault.value, self._passphrase.text)

    def _on_edited(self) -> None:
        if not self._wait:
            self._message.hide()
            self._passphrase.set_state("")

    def _say(self, words: Words) -> None:
        self._message.text.set_words(words)
        self._message.show()
        announce(self, self._message.text.text(), "at once")

    def _count(self) -> None:
        self._wait -= 1
        if self._wait > 0:
            self._show_wait()
            return
        self._timer.stop()
        self._button.block("")
        self._message.hide()
        announce(self, self._look.words(message("Unlock", "You can try again now.")))

    def _show_wait(self) -> None:
        seconds = self._wait
        words = message(
            "Unlock", "Wrong five times or more. You can try again in %n seconds.", "", seconds
        )
        self._button.block(words)
        self._message.text.set_words(words)
        self._message.show()

    def sizeHint(self) -> QSize:
        return QSize(1366, 768)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw contour lines, the one illustration of the program."""
        look = self._look
        with painting(self) as painter:
            painter.fillRect(self.rect(), look.colour("bg"))
            painter.setPen(QPen(look.colour("line"), 1.2))
            for number in range(-1, 9):
                painter.drawPath(_contour(self.size(), 0.143 + number * 0.1224))


def _contour(size: QSize, top: float) -> QPainterPath:
    """Return one contour line that begins at ``top`` (a share of the height) at the left."""
    wide, tall = size.width(), size.height()
    path = QPainterPath(QPointF(0, top * tall))
    x, y = 0.0, top
    tangent = -0.3  # how steeply the line begins; it is level at each of its turns
    for to_x, rise in ((0.15, -0.06), (0.44, 0.023), (0.68, -0.078), (0.87, -0.05), (1.02, -0.09)):
        to_y = top + rise
        half = (to_x - x) * 0.45
        path.cubicTo(
            QPointF((x + half) * wide, (y + tangent * half) * tall),
            QPointF((to_x - half) * wide, to_y * tall),
            QPointF(to_x * wide, to_y * tall),
        )
        x, y, tangent = to_x, to_y, 0.0
    return path


class _Foot(QWidget):
    """Language, letters and theme at the left; help and version at the right."""

    def __init__(self, look: Look, facts: UnlockFacts, page: UnlockPage) -> None:
        super().__init__()
        self._look = look
        row = look.row(self, gap=2, edges=(22, 4, 24, 12))
        self._language = Choice(
            look, facts.languages, name=message("Unlock", "Language"), size="quiet"
        )
        self._language.set_value(facts.language)
        self._language.picked.connect(page.language_chosen)
        self._language.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        row.addWidget(self._language)
        for words, name, by in (
            ("A−", message("Unlock", "Smaller letters"), -10),
            ("A+", message("Unlock", "Larger letters"), 10),
        ):
            letters = Button(look, words, kind="quiet", size="tool")
            look.dress(letters, "button" if by > 0 else "row", 500)
            letters.setAccessibleName(look.words(name))
            letters.setToolTip(look.words(name))
            letters.act.connect(lambda by=by: look.set_percent(look.percent + by))
            row.addWidget(letters)
        self._theme = Button(look, "", kind="quiet", icon="moon", size="tool")
        self._theme.act.connect(self._on_theme)
        row.addWidget(self._theme)
        row.addStretch(1)
        self._help = Button(look, message("Unlock", "F1 help"), kind="faint", size="small")
        self._help.act.connect(page.help_pressed)
        row.addWidget(self._help)
        version = message("Unlock", "·  version %1").fill(facts.version)
        row.addWidget(Text(look, version, letter="help", ink="text2"))
        self._name_theme()

    def _on_theme(self) -> None:
        dark = self._look.tokens.name == "dark"
        self._look.set_theme("light" if dark else "dark")
        self._name_theme()

    def _name_theme(self) -> None:
        dark = self._look.tokens.name == "dark"
        self._theme.set_words(message("Unlock", "Light") if dark else message("Unlock", "Dark"))
        self._theme.set_icon("sun" if dark else "moon")
