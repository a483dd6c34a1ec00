"""What stands above and below the questions of a section: its title, how full it is, Save."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.forms.definition import Form
from desktop_app.forms.missing import Completeness
from desktop_app.forms.schema import Section
from desktop_app.text import message
from desktop_app.ui.style.look import Look
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.card import Hairline
from desktop_app.ui.widgets.progress import ProgressLine
from desktop_app.ui.widgets.text import Marked, Text


class FormHead(QWidget):
    """Title and help of a section, and "7 of 9 filled in" with a bar at the right."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        row = look.row(self, gap=16)
        column = look.column(gap=1)
        row.addLayout(column, 1)
        self._title = Text(look, "", letter="section", flow="wrap")
        self._help = Text(look, "", letter="help", ink="text2", flow="wrap")
        column.addWidget(self._title)
        column.addWidget(self._help)
        self._counted = QWidget()
        count = look.row(self._counted, gap=8)
        self._count = Text(look, "", letter="row", ink="text2")
        count.addWidget(self._count)
        self._bar = ProgressLine(look, name=message("FormHead", "Filled in"))
        look.at_most(self._bar, 72)
        look.least(self._bar, width=72)
        count.addWidget(self._bar)
        row.addWidget(self._counted, 0, Qt.AlignmentFlag.AlignVCenter)

    def show_section(self, section: Section, done: Completeness) -> None:
        """Show another section, or how full it is now."""
        self._title.set_words(section.title)
        self._help.set_words(section.help or "")
        self._help.setVisible(section.help is not None)
        words = message("FormHead", "%1 of %2 filled in").fill(done.filled, done.total)
        self._count.set_words(words)
        self._bar.set_done(done.filled, done.total)
        self._counted.setVisible(done.total > 0)


class SaveFoot(QWidget):
    """Says that there is something to save, and saves it."""

    saved = Signal()  # Save was pressed

    def __init__(self, look: Look) -> None:
        super().__init__()
        column = look.column(self, gap=0)
        column.addWidget(Hairline(look))
        row = look.row(gap=12, edges=(20, 8, 20, 8))
        column.addLayout(row)
        row.addWidget(
            Marked(
                look,
                "circle-dashed",
                message("SaveFoot", "Draft, not yet saved"),
                letter="row",
                weight=500,
            )
        )
        row.addStretch(1)
        button = Button(look, message("SaveFoot", "Save"), kind="primary")
        button.setObjectName("save")
        button.act.connect(self.saved)
        row.addWidget(button)
        self.hide()


def not_reviewed(look: Look, form: Form) -> Text:
    """Return the line that says that no practitioner reviewed a form; hidden once one did."""
    said = message("FormPage", "This form was not yet reviewed by a practitioner.")
    line = Text(look, said, letter="help", ink="text2", flow="wrap")
    if form.review.done:  # shown before it has a place it would be a window of its own
        line.hide()
    return line
