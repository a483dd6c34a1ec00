"""What stands at the right of a form: what is still needed, the guidance cards, the versions."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.text import message
from desktop_app.ui.forms.beside import Beside
from desktop_app.ui.forms.context import FormContext
from desktop_app.ui.style.letters import Letter
from desktop_app.ui.style.lines import folded
from desktop_app.ui.style.look import ANY_WIDTH, Breadth, Look, Words
from desktop_app.ui.style.paint import MIDDLE_LEFT, box, elided, painting
from desktop_app.ui.style.tokens import Ink
from desktop_app.ui.widgets.button import Button, IconButton
from desktop_app.ui.widgets.card import Card, Heading
from desktop_app.ui.widgets.progress import ProgressLine
from desktop_app.ui.widgets.text import Icon, Text

RAIL_WIDTH = 268
"""Pixels at 100 %."""
_MOST = 6
"""So many lines are made of one that is too long; no label of a form needs more."""
_FIRST = 4
"""So many of what is missing are shown before *Show all*."""


@dataclass(frozen=True, slots=True)
class VersionLine:
    """One version of a record: its name ("v4"), what it is, and when."""

    name: Words
    words: Words
    when: Words


@dataclass(frozen=True, slots=True)
class StillNeeded:
    """One answer that is still missing: its leaf, what it is called, and its section."""

    leaf: str
    label: str
    section: str


class NeededCard(Card):
    """What is still needed before a form can be activated, each a way into its field."""

    jumped = Signal(str)  # the person goes to this leaf
    activated = Signal()  # the button was pressed, and nothing is missing

    def __init__(self, look: Look, verb: Words, status: Words) -> None:
        super().__init__(look, edges=(15, 12, 14, 12), gap=6)
        self._verb = look.words(verb)
        self._all = False
        self._needed: tuple[StillNeeded, ...] = ()
        self._title = Text(look, "", letter="strong", flow="wrap")
        self.body.addWidget(self._title)
        self._bar = ProgressLine(look, name=message("FormRail", "Filled in"))
        self.body.addWidget(self._bar)
        self.body.addSpacing(look.space(2))
        self._list: QVBoxLayout = look.column(gap=0)
        self.body.addLayout(self._list)
        self._jumps: list[Jump] = []
        self._show_all = Button(look, "", kind="quiet", size="small")
        self._show_all.act.connect(self._on_all)
        self.body.addWidget(self._show_all, 0, Qt.AlignmentFlag.AlignLeft)
        foot = QWidget()
        row = look.row(foot, gap=10)
        self._button = Button(look, verb)
        self._button.setObjectName("activate")
        self._button.act.connect(self.activated)
        row.addWidget(self._button)
        self._status = Text(look, status, letter="help", ink="text2", flow="wrap")
        row.addWidget(self._status, 1)
        if not self._verb:
            foot.hide()
        self.body.addWidget(foot)

    def set_needed(self, needed: Sequence[StillNeeded], *, filled: int, total: int) -> None:
        """Show what is missing, and how much is filled in."""
        look = self._look
        count = len(needed)
        self._needed = tuple(needed)
        if self._verb:
            title = message("FormRail", "%n more needed to activate", "", count)
            done = message("FormRail", "All that is needed is filled in")
        else:
            title = message("FormRail", "%n still to fill in", "", count)
            done = message("FormRail", "All that is needed is filled in")
        self._title.set_words(title if count else done)
        self._bar.set_done(filled, total)
        self._button.block(title if count else "")
        self._button.set_kind("plain" if count else "primary")
        self._fill()
        if not look.words(self._verb):
            self._button.hide()

    def set_status(self, words: Words) -> None:
        """Show the state of the record beside the button."""
        self._status.set_words(words)

    def _fill(self) -> None:
        shown = self._needed if self._all else self._needed[:_FIRST]
        while len(self._jumps) > len(shown):
            gone = self._jumps.pop()
            gone.hide()
            gone.deleteLater()
        for at, one in enumerate(shown):
            if at == len(self._jumps):
                jump = Jump(self._look)
                jump.clicked.connect(lambda _on, jump=jump: self.jumped.emit(jump.leaf))
                self._jumps.append(jump)
                self._list.addWidget(jump)
            self._jumps[at].show_needed(one)
        rest = len(self._needed) - _FIRST
        self._show_all.setVisible(rest > 0)
        self._show_all.set_words(
            message("FormRail", "Show fewer")
            if self._all
            else message("FormRail", "Show %n more", "", rest)
        )

    def _on_all(self) -> None:
        self._all = not self._all
        self._fill()


class Jump(QPushButton):
    """A line that leads into a field: what it is called, and in which section it stands."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.leaf = ""
        self._section = ""
        self._icon = "circle-dashed"
        self.setAutoDefault(False)
        self.setProperty("ring", "outside")
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.dress(self, "row", 500)

    def show_needed(self, one: StillNeeded) -> None:
        """Lead to another field."""
        self.show_words(one.leaf, one.label, one.section)

    def show_words(self, leaf: str, label: str, below: str, *, icon: str = "circle-dashed") -> None:
        """Lead to ``leaf``, with other words in the first line and below it."""
        self.leaf, self._section, self._icon = leaf, below, icon
        self.setText(label.replace("&", "&&"))
        self.setAccessibleName(f"{label}, {below}")
        self.setToolTip("")
        self.updateGeometry()
        self.update()

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.HoverEnter, QEvent.Type.HoverLeave):
            self.update()
        return super().event(event)

    def sizeHint(self) -> QSize:
        wide = max(self._look.em(200), self.width())
        return QSize(self._look.em(200), self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.em(120), self.heightForWidth(max(self._look.em(120), self.width())))

    def hasHeightForWidth(self) -> bool:
        """Both lines go on below where they are too long."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return how high the lines stand in ``width`` pixels."""
        return max(self._look.em(38), round(self._high(*self._lines(width))) + self._look.em(4))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def _lines(self, width: int) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Return what it is called and where it stands, each folded beside the two signs."""
        look = self._look
        room = width - 2 * (look.em(16) + look.em(7))
        label = self.text().replace("&&", "&")
        return (
            folded(label, look.metrics("row", 500), room, _MOST),
            folded(self._section, look.metrics("help"), room, _MOST),
        )

    def _high(self, first: Sequence[str], second: Sequence[str]) -> float:
        look = self._look
        return len(first) * look.metrics("row", 500).height() + (
            len(second) * look.metrics("help").height()
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._look
        side, gap = look.em(16), look.em(7)
        strong = look.metrics("row", 500)
        above, below = self._lines(self.width())
        with painting(self) as painter:
            if self.underMouse():
                box(painter, self.rect(), fill=look.colour("hover"), radius=4)
            top = (self.height() - self._high(above, below)) / 2
            sign = QRectF(0, top + (strong.height() - side) / 2, side, side)
            look.paint_icon(painter, self._icon, sign, ink="warn")
            arrow = QRectF(self.width() - side, (self.height() - side) / 2, side, side)
            look.paint_icon(painter, "chevron-right", arrow, ink="text2")
            left = side + gap
            place = QRectF(left, top, self.width() - 2 * left, strong.height())
            parts: tuple[tuple[tuple[str, ...], Letter, int, Ink], ...] = (
                (above, "row", 500, "accent"),
                (below, "help", 0, "text2"),
            )
            for lines, letter, weight, ink in parts:
                metrics = look.metrics(letter, weight)
                painter.setFont(look.font(letter, weight))
                painter.setPen(look.colour(ink))
                place.setHeight(metrics.height())
                for words in lines:
                    painter.drawText(place, MIDDLE_LEFT, elided(words, metrics, place.width()))
                    place.translate(0, place.height())

    def ring_rect(self) -> QRect:
        """Return where the ring of focus goes."""
        return self.rect().adjusted(1, 1, -1, -1)


class GuidanceCard(Card):
    """The guidance cards of a section on one tinted ground.

    Each folds and stays as it was left, in every form; at first the first one is open.
    """

    def __init__(self, look: Look) -> None:
        super().__init__(look, tone="accent", edges=(15, 9, 10, 12), gap=6)
        self._inside: QWidget | None = None

    def set_cards(self, cards: Sequence[Beside], context: FormContext) -> None:
        """Show other cards."""
        if self._inside is not None:
            self._inside.hide()
            self._inside.deleteLater()
        self._inside = QWidget()
        column = self._look.column(self._inside, gap=8)
        for place, one in enumerate(cards):
            column.addWidget(Fold(context, one, opened=place == 0))
        self.body.addWidget(self._inside)


class Fold(QWidget):
    """One guidance card: its title, and its lines when it is open."""

    def __init__(self, context: FormContext, one: Beside, *, opened: bool) -> None:
        super().__init__()
        self._look = look = context.look
        self._opened = context.opened
        self.card = card = one.card
        column = look.column(self, gap=4)
        head = look.row(gap=8)
        column.addLayout(head)
        head.addWidget(Icon(look, "card", ink="accent", size=16))
        kind = message("FormRail", "Card with this section")
        if one.at:
            kind = message("FormRail", "With: %1").fill(look.words(one.at))
        head.addWidget(Text(look, kind, letter="help", ink="text2", flow="fold"), 1)
        head.addWidget(Text(look, card.code, letter="help", ink="text2"))
        self._toggle = IconButton(look, "chevron-up", "", kind="quiet", size="small")
        self._toggle.act.connect(self._on_toggle)
        head.addWidget(self._toggle)
        self._title = look.words(card.title)
        column.addWidget(Text(look, card.title, letter="strong", flow="wrap"))
        self._bullets = card.bullets.say(context.language)
        self._lines = QWidget()
        column.addWidget(self._lines)
        self._unfold(opened=self._opened.get(card.id, opened))

    def _on_toggle(self) -> None:
        opened = self._lines.isHidden()
        self._unfold(opened=opened)
        self._opened[self.card.id] = opened

    def _unfold(self, *, opened: bool) -> None:
        """Show or hide the lines, which are made when they are first seen."""
        if opened and self._lines.layout() is None:
            look = self._look
            lines = look.column(self._lines, gap=4, edges=(2, 2, 4, 0))
            top = Qt.AlignmentFlag.AlignTop
            for bullet in self._bullets:
                row = look.row(gap=8)
                row.addWidget(Text(look, "•", letter="row", ink="accent"), 0, top)
                row.addWidget(Text(look, bullet, letter="row", flow="wrap"), 1)
                lines.addLayout(row)
        self._lines.setVisible(opened)
        self._name()

    def _name(self) -> None:
        closed = self._lines.isHidden()
        self._toggle.set_icon("chevron-down" if closed else "chevron-up")
        self._toggle.name_it(
            message("FormRail", "Unfold: %1").fill(self._title)
            if closed
            else message("FormRail", "Fold: %1").fill(self._title)
        )


class VersionsCard(Card):
    """The versions of a record, the newest first."""

    def __init__(self, look: Look, versions: Sequence[VersionLine]) -> None:
        super().__init__(look, edges=(15, 11, 14, 12), gap=5)
        title = message("FormRail", "Versions")
        self.body.addWidget(Heading(look, title, letter="strong", icon="undo"))
        self._inside: QWidget | None = None
        self.set_versions(versions)

    def set_versions(self, versions: Sequence[VersionLine]) -> None:
        """Show other versions."""
        look = self._look
        if self._inside is not None:
            self._inside.hide()
            self._inside.deleteLater()
        self._inside = QWidget()
        column = look.column(self._inside, gap=5)
        for version in versions:
            row = look.row(gap=8)
            row.addWidget(Text(look, version.name, letter="row", weight=600))
            row.addWidget(Text(look, version.words, letter="row", flow="cut"), 1)
            row.addWidget(Text(look, version.when, letter="help", ink="text2"))
            column.addLayout(row)
        self.body.addWidget(self._inside)


class FormRail(QWidget):
    """What is needed, the guidance card and the versions, under each other."""

    jumped = Signal(str)  # the person goes to this leaf
    activated = Signal()  # the activate button was pressed, and nothing is missing

    def __init__(
        self, look: Look, verb: Words, *, status: Words, versions: Sequence[VersionLine]
    ) -> None:
        super().__init__()
        self._look = look
        self._has_cards = False
        self._has_versions = bool(versions)
        column = look.column(self, gap=12)
        self.needed = NeededCard(look, verb, status)
        self.needed.jumped.connect(self.jumped)
        self.needed.activated.connect(self.activated)
        self.guidance = GuidanceCard(look)
        self.versions = VersionsCard(look, versions)
        for card in (self.needed, self.guidance, self.versions):
            column.addWidget(card)
        column.addStretch(1)

    @property
    def has_cards(self) -> bool:
        """Whether there is a guidance card for what is shown."""
        return self._has_cards

    def set_cards(self, cards: Sequence[Beside], context: FormContext) -> None:
        """Show other guidance cards."""
        self._has_cards = bool(cards)
        self.guidance.set_cards(cards, context)

    def set_record(self, *, status: Words, versions: Sequence[VersionLine]) -> None:
        """Show another state of the record, and its versions as they are now."""
        self.needed.set_status(status)
        self.versions.set_versions(versions)
        self._has_versions = bool(versions)

    def arrange(self, breadth: Breadth, *, needed: bool, card: bool) -> None:
        """Take a column of its own, or the width there is; ``needed`` and ``card`` are unfolded."""
        wide, narrow = breadth is Breadth.WIDE, breadth is Breadth.NARROW
        self.needed.setVisible(needed or not narrow)
        self.guidance.setVisible(self._has_cards and (card or not narrow))
        self.versions.setVisible(self._has_versions and not narrow)
        self.setVisible(not narrow or needed or (card and self._has_cards))
        self.setProperty("at_most", RAIL_WIDTH if wide else None)
        self._look.least(self, width=RAIL_WIDTH if wide else 1)
        self.setMaximumWidth(self._look.em(RAIL_WIDTH) if wide else ANY_WIDTH)
