"""The look: theme, letter scale and language of the window, handed to everything that is shown."""

from __future__ import annotations

from collections.abc import Callable
from enum import IntEnum
from typing import Literal, Protocol

from PySide6.QtCore import QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QGridLayout,
    QHBoxLayout,
    QLayout,
    QToolTip,
    QVBoxLayout,
    QWidget,
)

from desktop_app import text
from desktop_app.ui.style import letters, sheet
from desktop_app.ui.style.icons import Icons
from desktop_app.ui.style.letters import BASE, Letter
from desktop_app.ui.style.lines import Measures
from desktop_app.ui.style.native import WaymarkStyle
from desktop_app.ui.style.sheet import Clothes
from desktop_app.ui.style.tokens import DARK, LIGHT, Ink, Tokens, high_contrast

Theme = Literal["system", "light", "dark", "contrast"]
Words = text.Words | str
"""What a widget shows: a sentence, a text of the content, or what has been spoken already."""
Edges = int | tuple[int, int] | tuple[int, int, int, int]
"""Margins at 100 %: all round; sides and top; or left, top, right, bottom."""

SMALLEST, LARGEST = 100, 200
"""Letter scale in per cent."""


class Capture(Protocol):
    """Whether the program's windows may be captured from the screen."""

    @property
    def allowed(self) -> bool:
        """True for a while after ``allow``."""

    def allow(self) -> None:
        """Let the windows be captured for a while."""

    def exclude(self) -> None:
        """Leave them out again."""


ANY_WIDTH = 16_777_215
"""Qt's largest width: no bound."""


class Breadth(IntEnum):
    """How much room the window has, counted in letters (docs/look.md, Room)."""

    NARROW = 0
    MEDIUM = 1
    WIDE = 2


class Look(QObject):
    """Theme, letter scale and language; the one object that every widget of the kit is given.

    ``em`` and ``space`` turn the pixels of the pictures (at 100 %) into pixels of now. Fonts,
    spacing and least sizes set through it follow a change of scale by themselves.
    """

    changed = Signal()  # theme or scale is another one, and everything on screen wears it

    def __init__(self, app: QApplication, say: Callable[[text.Words], str]) -> None:
        super().__init__(app)
        self.say = say
        self._app = app
        self._icons = Icons()
        self._theme: Theme = "system"
        self._percent = SMALLEST
        self.panes: dict[str, list[int]] = {}
        """Where borders between panes stand, by name: remembered with letters and theme."""
        self.capture: Capture | None = None
        """Keeps windows out of screenshots; None where the system cannot."""
        self._colours: dict[str, QColor] = {}
        self._measures: dict[tuple[Letter, int, bool, int], Measures] = {}
        letters.load_fonts()
        self._style = WaymarkStyle()
        app.setStyle(self._style)
        self.tokens = self._tokens()
        self._wear()
        hints = app.styleHints()
        hints.colorSchemeChanged.connect(self._follow_system)
        hints.accessibility().contrastPreferenceChanged.connect(self._follow_system)

    # What the owner sets

    @property
    def theme(self) -> Theme:
        """The chosen theme; ``system`` follows the system, live."""
        return self._theme

    @property
    def percent(self) -> int:
        """The letter scale, 100 to 200."""
        return self._percent

    def set_theme(self, theme: Theme) -> None:
        """Choose a theme and dress everything in it."""
        if theme != self._theme:
            self._theme = theme
            self._redress()

    def set_percent(self, percent: int) -> None:
        """Choose the letter scale; values outside 100 to 200 are brought inside."""
        percent = max(SMALLEST, min(LARGEST, percent))
        if percent != self._percent:
            self._percent = percent
            self._redress()

    # Sizes

    def em(self, px: float) -> int:
        """Return a size that grows with the letters: ``px`` at 100 %."""
        return round(px * self._percent / 100)

    def space(self, px: float) -> int:
        """Return a gap, which grows with 30 % of the letter scale only: ``px`` at 100 %."""
        return round(px * (1 + 0.3 * (self._percent / 100 - 1)))

    def breadth(self, width: int) -> Breadth:
        """Return how much room ``width`` pixels are for letters of the present size."""
        ems = width / (BASE * self._percent / 100)
        return Breadth.WIDE if ems >= 90 else Breadth.MEDIUM if ems >= 76 else Breadth.NARROW

    # Words, colours, letters, icons

    def words(self, words: Words) -> str:
        """Return ``words`` in the language of the window."""
        return words if isinstance(words, str) else self.say(words)

    def colour(self, name: str) -> QColor:
        """Return the colour of token ``name``."""
        if name not in self._colours:
            self._colours[name] = QColor(getattr(self.tokens, name))
        return self._colours[name]

    def font(self, letter: Letter, weight: int = 0) -> QFont:
        """Return the font of a role of text; ``weight`` 0 is the role's own."""
        return letters.font(letter, scale=self._percent / 100, weight=weight)

    def metrics(self, letter: Letter, weight: int = 0, *, tabular: bool = False) -> Measures:
        """Return the measures of a role of text; ``tabular`` numbers stand under each other."""
        wanted = (letter, weight, tabular, self._percent)
        if wanted not in self._measures:
            font = self.font(letter, weight)
            if tabular:
                letters.with_feature(font, "tnum")
            self._measures[wanted] = Measures(font)
        return self._measures[wanted]

    def pixmap(self, name: str, size: int, *, ink: str, ratio: float = 1.0) -> QPixmap:
        """Return icon ``name`` in token ``ink``, ``size`` pixels at 100 % (14, 16, 18 or 20)."""
        colour = getattr(self.tokens, ink)
        return self._icons.pixmap(name, self.em(size), colour=colour, ratio=ratio)

    def paint_icon(self, painter: QPainter, name: str, rect: QRectF, *, ink: str) -> None:
        """Draw icon ``name`` in token ``ink`` into ``rect``, sharp on the painter's screen."""
        device = painter.device()
        size = round(rect.width())
        pixmap = self._icons.pixmap(
            name, size, colour=getattr(self.tokens, ink), ratio=device.devicePixelRatioF()
        )
        painter.drawPixmap(rect.topLeft().toPoint(), pixmap)

    # Dressing: what is set here follows a change of scale

    def dress(self, widget: QWidget, letter: Letter, weight: int = 0) -> None:
        """Set the font of a widget by its role."""
        widget.setProperty("letter", letter)
        widget.setProperty("letter_weight", weight)
        widget.setFont(self.font(letter, weight))

    def clothe(self, widget: QWidget, clothes: Clothes) -> None:
        """Give a widget the stylesheet for what it is, in the theme and at the scale of the day."""
        widget.setProperty("clothes", clothes)
        widget.setStyleSheet(self._sheets[clothes])

    def ink(self, widget: QWidget, ink: Ink) -> None:
        """Write what a widget says in the colour of a token, enabled or not."""
        widget.setProperty("ink", ink)
        palette = widget.palette()
        palette.setColor(QPalette.ColorRole.WindowText, self.colour(ink))
        widget.setPalette(palette)

    def dress_moved(self, part: QWidget) -> None:
        """Set the fonts of a part anew that was moved to another parent.

        WORKAROUND: a stylesheet gives a moved widget the font back that it had when it was first
        polished, whatever the letters are now (Qt 6; no report of it upstream is known).
        """
        for widget in (part, *part.findChildren(QWidget)):
            self._dress_again(widget)

    def _dress_again(self, widget: QWidget) -> None:
        if letter := widget.property("letter"):
            widget.setFont(self.font(letter, widget.property("letter_weight") or 0))

    def _clothe_again(self, widget: QWidget) -> None:
        if clothes := widget.property("clothes"):
            self.clothe(widget, clothes)
        if ink := widget.property("ink"):
            self.ink(widget, ink)

    def least(self, widget: QWidget, *, width: int = 0, height: int = 0) -> None:
        """Set the least size of a widget, in pixels at 100 %."""
        widget.setProperty("least", QSize(width, height))
        self._apply_least(widget)

    def at_most(self, widget: QWidget, width: int) -> None:
        """Set the largest width of a widget, in pixels at 100 %."""
        widget.setProperty("at_most", width)
        widget.setMaximumWidth(self.em(width))

    def column(
        self, parent: QWidget | None = None, *, gap: int = 8, edges: Edges = 0
    ) -> QVBoxLayout:
        """Return a layout from top to bottom, ``gap`` and ``edges`` in pixels at 100 %."""
        layout = QVBoxLayout(parent) if parent is not None else QVBoxLayout()
        self.space_out(layout, gap=gap, edges=edges)
        return layout

    def row(self, parent: QWidget | None = None, *, gap: int = 8, edges: Edges = 0) -> QHBoxLayout:
        """Return a layout from left to right."""
        layout = QHBoxLayout(parent) if parent is not None else QHBoxLayout()
        self.space_out(layout, gap=gap, edges=edges)
        return layout

    def grid(
        self, parent: QWidget | None = None, *, gap: int = 8, between: int = 8, edges: Edges = 0
    ) -> QGridLayout:
        """Return a grid with ``gap`` between its columns and ``between`` between its rows."""
        layout = QGridLayout(parent) if parent is not None else QGridLayout()
        self.space_out(layout, gap=gap, between=between, edges=edges)
        return layout

    def space_out(
        self, layout: QLayout, *, gap: int = 8, between: int | None = None, edges: Edges = 0
    ) -> None:
        """Set the spacing of any layout, to follow the scale from now on."""
        if isinstance(edges, int):
            edges = (edges, edges, edges, edges)
        elif len(edges) == 2:
            edges = (edges[0], edges[1], edges[0], edges[1])
        layout.setProperty("gaps", [gap, gap if between is None else between, *edges])
        self._apply_gaps(layout)

    # Inside

    def _apply_gaps(self, layout: QLayout) -> None:
        gaps = layout.property("gaps")
        if not gaps:
            return
        gap, between, *edges = (self.space(part) for part in gaps)
        layout.setContentsMargins(*edges)
        if isinstance(layout, QGridLayout):
            layout.setHorizontalSpacing(gap)
            layout.setVerticalSpacing(between)
        else:
            layout.setSpacing(gap)
            if not isinstance(layout, QBoxLayout):
                layout.invalidate()

    def _apply_least(self, widget: QWidget) -> None:
        least = widget.property("least")
        if least.width():
            widget.setMinimumWidth(self.em(least.width()))
        if least.height():
            widget.setMinimumHeight(self.em(least.height()))

    def _tokens(self) -> Tokens:
        hints = QGuiApplication.styleHints()
        wanted = self._theme
        if wanted == "system":
            if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
                wanted = "contrast"
            else:
                wanted = "dark" if self._system_is_dark() else "light"
        if wanted == "contrast":
            return high_contrast(self._system_palette())
        return DARK if wanted == "dark" else LIGHT

    def _system_is_dark(self) -> bool:
        """Tell what the system says; where it says nothing, what its own colours are."""
        said = QGuiApplication.styleHints().colorScheme()
        if said is not Qt.ColorScheme.Unknown:
            return said is Qt.ColorScheme.Dark
        own = self._system_palette()
        return own.window().color().lightness() < own.windowText().color().lightness()

    def _system_palette(self) -> QPalette:
        """Return the colours of the system: never those that the program wears itself."""
        worn = QPalette(self._app.palette())
        self._app.setPalette(QPalette())
        own = QPalette(self._app.palette())
        self._app.setPalette(worn)
        return own

    def _follow_system(self) -> None:
        if self._theme == "system":
            self._redress()

    def _wear(self) -> None:
        self._worn_percent = self._percent
        self._colours.clear()
        self._style.wear(self.tokens, self._percent / 100)
        self._app.setPalette(sheet.palette(self.tokens))
        self._app.setFont(self.font("body"))
        self._sheets = sheet.stylesheets(self.tokens, self._percent / 100)
        QToolTip.setPalette(sheet.palette(self.tokens))

    def _redress(self) -> None:
        worn = (self.tokens, self._worn_percent)
        self.tokens = self._tokens()
        if worn == (self.tokens, self._percent):
            return
        self._wear()
        for widget in QApplication.allWidgets():
            self._clothe_again(widget)
            self._dress_again(widget)
            if widget.property("least") is not None:
                self._apply_least(widget)
            if at_most := widget.property("at_most"):
                widget.setMaximumWidth(self.em(at_most))
        for top in QApplication.topLevelWidgets():
            for layout in top.findChildren(QLayout):
                self._apply_gaps(layout)
        self.changed.emit()
        for widget in QApplication.allWidgets():  # what was moved meanwhile
            self._dress_again(widget)
