"""The sections of a form where there is little room: a combo, and two buttons for the rail."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.forms.missing import Completeness
from desktop_app.forms.schema import Section
from desktop_app.text import message
from desktop_app.ui.forms.context import FormContext
from desktop_app.ui.style.look import Look
from desktop_app.ui.widgets.button import Button, IconButton
from desktop_app.ui.widgets.edits import Choice
from desktop_app.ui.widgets.flow_layout import FlowLayout
from desktop_app.ui.widgets.sections import Section as SectionLine


class SectionBar(QWidget):
    """Chooses a section, goes one back or on, and unfolds what is needed and the card."""

    chosen = Signal(str)  # the person chose the section with this id
    stepped = Signal(int)  # one section on (1) or back (-1)
    needed_toggled = Signal(bool)  # show, or hide, what is still needed
    card_toggled = Signal(bool)  # show, or hide, the guidance card

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.ids: list[str] = []
        row = FlowLayout(self, fills=True)
        look.space_out(row, gap=8)
        self._combo = Choice(look, name=message("FormPage", "Sections"))
        self._combo.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._combo.picked.connect(self.chosen)
        row.addWidget(self._combo)
        self._steps = (
            IconButton(look, "chevron-left", message("FormPage", "Previous section")),
            IconButton(look, "chevron-right", message("FormPage", "Next section")),
        )
        for button, by in zip(self._steps, (-1, 1), strict=True):
            button.act.connect(lambda by=by: self.stepped.emit(by))
            row.addWidget(button)
        self._needed = Button(look, "", icon="circle-dashed")
        self._needed.setCheckable(True)
        self._needed.toggled.connect(self.needed_toggled)
        row.addWidget(self._needed)
        self._card = Button(look, message("FormPage", "Card"), icon="card")
        self._card.setCheckable(True)
        self._card.toggled.connect(self.card_toggled)
        row.addWidget(self._card)

    @property
    def needed_open(self) -> bool:
        """True while what is needed is to be shown."""
        return self._needed.isChecked()

    @property
    def card_open(self) -> bool:
        """True while the guidance card is to be shown."""
        return self._card.isChecked()

    def set_sections(self, sections: Sequence[SectionLine], current: str) -> None:
        """Show these sections, each with how full it is."""
        look = self._look
        self.ids = [section.key for section in sections]
        options = []
        for one in sections:
            words = one.title
            if one.total:
                words = look.words(
                    message("FormPage", "%1 · %2 of %3").fill(one.title, one.filled, one.total)
                )
            options.append((one.key, words))
        self._combo.set_options(options)
        self._combo.set_value(current)

    def set_needed(self, count: int) -> None:
        """Show how many answers are still needed."""
        self._needed.set_words(message("FormPage", "%n needed", "", count))

    def set_parts(self, *, sections: bool, cards: bool) -> None:
        """Leave out what there is nothing for."""
        for widget in (self._combo, *self._steps):
            widget.setVisible(sections)
        self._card.setVisible(cards)


def section_line(context: FormContext, section: Section, done: Completeness) -> SectionLine:
    """Return the line of a section; one with records only is full once there are any."""
    filled, total = done.filled, done.total
    if not total:
        kinds = filter(None, section.view.split("|"))
        filled, total = int(any(context.records(kind) for kind in kinds)), 1
    title = context.look.words(section.title)
    return SectionLine(section.id, title, filled, total, done.needed)
