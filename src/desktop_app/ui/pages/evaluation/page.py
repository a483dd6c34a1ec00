"""The page of Evaluation: period, breakdown and office above, the table, the meaning beside it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop_app.app import evaluation
from desktop_app.app.changes import Changes
from desktop_app.app.evaluated import Comparison, Evaluation
from desktop_app.errors import UserError
from desktop_app.progress import Progress
from desktop_app.text import message
from desktop_app.ui.commands import Command
from desktop_app.ui.desk import Desk
from desktop_app.ui.flow import Flow, Job
from desktop_app.ui.flows.evaluation import print_report, save_table
from desktop_app.ui.page import Page
from desktop_app.ui.pages.evaluation.asking import Asking
from desktop_app.ui.pages.evaluation.compare import compare_rows
from desktop_app.ui.pages.evaluation.lines import figure_rows, key_of, missing_rows, office_rows
from desktop_app.ui.pages.evaluation.side import Side
from desktop_app.ui.style.look import Breadth, Look
from desktop_app.ui.widgets.banner import Banner, Empty
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.card import Card
from desktop_app.ui.widgets.page_head import PageHead
from desktop_app.ui.widgets.rail import RailPart, WithRail
from desktop_app.ui.widgets.rows import Column
from desktop_app.ui.widgets.scroll import Scroll
from desktop_app.ui.widgets.segmented import Segmented
from desktop_app.ui.widgets.table import Table

_VIEWS: Final = (
    ("figures", message("Evaluation", "Figures")),
    ("missing", message("Evaluation", "Missing")),
    ("compare", message("Evaluation", "With and without")),
    ("received", message("Evaluation", "Received")),
)


class EvaluationPage(Page):
    """The table comes first; F1 goes to what the chosen figure means."""

    help_topic = "evaluation"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.look)
        self._desk = desk
        self.own = desk.session.owner.role != "headquarters"
        self._stale = True
        self._breadth = Breadth.WIDE
        self.shown: Evaluation | None = None
        self._comparisons: tuple[Comparison, ...] | None = None
        look = desk.look
        column = look.column(self, gap=12, edges=(24, 14, 24, 14))
        column.addWidget(self._head())
        self.asking = Asking(desk, own=self.own)
        self.asking.changed.connect(self.evaluate)
        column.addWidget(self.asking)
        self.said = Banner(look, "", tone="warn")
        self.said.hide()
        column.addWidget(self.said)
        scroll = Scroll(look, gap=12)
        column.addWidget(scroll, 1)
        self.side = Side(look)
        rail = RailPart(message("Evaluation", "What it means"), "info", self.side)
        self._rail = WithRail(look, self._tables(), (rail,))
        scroll.body.addWidget(self._rail, 1)
        self._scroll = scroll
        scroll.verticalScrollBar().valueChanged.connect(self._hold_side)

    # What the window calls

    def panes(self) -> Sequence[QWidget]:
        return (self.asking, self._stack, self.side)

    def commands(self) -> Sequence[Command]:
        if self.own:
            return ()
        words = message("Evaluation", "Print the report…")
        csv = message("Evaluation", "Save as CSV…")
        return (
            Command("evaluation.report", words, self._print, "case", icon="printer"),
            Command("evaluation.csv", csv, self._save, "case", icon="download"),
        )

    def set_breadth(self, breadth: Breadth) -> None:
        self._rail.set_breadth(breadth)
        self._breadth = breadth
        self._hold_side()
        for table in self._all_tables:
            table.set_breadth(breadth)

    def _hold_side(self) -> None:
        """Keep what the figure means in view beside a long table; below the table it stays put."""
        beside = self._breadth is Breadth.WIDE
        far = self._scroll.verticalScrollBar().value() if beside else 0
        self.side.move_down(far, within=self._rail.height())

    def entered(self) -> None:
        if self._stale:
            self.asking.reload()
            self.evaluate()
        self.figures.setFocus()

    def on_changes(self, changes: Changes) -> None:
        self._stale = True
        if self.isVisible() and self.said.isHidden():
            said = message("Evaluation", "Something changed since these figures were made.")
            self.said.tell(said)

    # Evaluating

    def here(self) -> Mapping[str, str]:
        return {"view": self._views.value}

    def back_to(self, here: Mapping[str, str]) -> None:
        if here.get("view") in dict(_VIEWS):
            self._views.set_value(here["view"])
            self._on_view(here["view"])

    def evaluate(self) -> None:
        """Make the figures anew, on the worker."""
        self._desk.run(self._evaluate())

    def _evaluate(self) -> Flow:
        session, query = self._desk.session, self.asking.query()
        own = self.own

        def work(progress: Progress) -> Evaluation:
            if own:
                return evaluation.own_figures(
                    session, start=query.start, end=query.end, progress=progress
                )
            return evaluation.evaluate(session, query, progress=progress)

        try:
            made = yield Job(message("Evaluation", "Making the figures"), work)
        except UserError as error:
            self.said.tell(error.message)
            return
        self._show(made)
        if self._views.value == "compare":
            yield from self._compare()

    def _show(self, made: Evaluation) -> None:
        self.shown = made
        self._stale = False
        self._comparisons = None
        self.said.hide()
        look = self.look
        lines = list(figure_rows(look, made))
        self.figures.set_rows(lines)
        first = next((one.key for one in lines if not one.head), "")
        if not self.figures.current_key:
            self.figures.set_current(first)
        self._missing.set_rows(list(missing_rows(look, made)))
        if not self.own:
            offices = evaluation.received(self._desk.session)
            self._received.set_rows(list(office_rows(look, offices)))
        self._show_chosen(self.figures.current_key)
        self.side.show_rules(made)
        blocked = "" if made.exportable else message("Evaluation", "these stay on the screen")
        for button in self._out:
            button.block(blocked)

    def _compare(self) -> Flow:
        if self._comparisons is not None or self.shown is None:
            return
        session, query = self._desk.session, self.shown.query

        def work(progress: Progress) -> tuple[Comparison, ...]:
            return evaluation.interventions(session, query, progress=progress)

        self._comparisons = yield Job(message("Evaluation", "Comparing"), work)
        shown = compare_rows(self.look, self.shown, self._comparisons or ())
        self._compared.set_rows(list(shown))

    # Writing out

    def _print(self) -> None:
        if self.shown is not None and self.shown.exportable:
            self._desk.run(print_report(self._desk, self.shown))

    def _save(self) -> None:
        if self.shown is not None and self.shown.exportable:
            self._desk.run(save_table(self._desk, self.shown, self))

    # Building

    def _head(self) -> PageHead:
        look = self.look
        title = message("Place", "Own figures") if self.own else message("Place", "Evaluation")
        beside = (
            message("Evaluation", "of your own cases; they stay on this screen")
            if self.own
            else message("Evaluation", "describes, proves no effect")
        )
        head = PageHead(look, title, beside=beside)
        self._out: tuple[Button, ...] = ()
        if not self.own:
            csv = Button(look, message("Evaluation", "CSV"), icon="download")
            csv.act.connect(self._save)
            printed = Button(
                look, message("Evaluation", "Print the report"), kind="primary", icon="printer"
            )
            printed.act.connect(self._print)
            self._out = (csv, printed)
            for button in self._out:
                head.add(button)
        return head

    def _tables(self) -> QWidget:
        look = self.look
        whole = QWidget()
        column = look.column(whole, gap=8)
        views = _VIEWS[:2] if self.own else _VIEWS
        self._views = Segmented(
            look, views, name=message("Evaluation", "What is shown"), size="tool"
        )
        self._views.set_value("figures")
        self._views.chosen.connect(self._on_view)
        column.addWidget(self._views)
        self._stack = QStackedWidget()
        self.figures = _table(look, _figure_columns(look), message("Evaluation", "Figures"))
        self.figures.current_changed.connect(self._show_chosen)
        self._missing = _table(look, _missing_columns(look), message("Evaluation", "Missing"))
        self._compared = _table(
            look, _compare_columns(look), message("Evaluation", "With and without")
        )
        self._received = _table(look, _office_columns(look), message("Evaluation", "Received"))
        self._all_tables = (self.figures, self._missing, self._compared, self._received)
        for table in self._all_tables:
            card = Card(look, edges=1, gap=0)
            card.body.addWidget(table)
            empty = Empty(
                look,
                message("Evaluation", "Nothing is known of this period."),
                icon="chart",
                detail=message("Evaluation", "Choose another period, or import a bundle first."),
                action=message("Evaluation", "Import a bundle"),
                action_icon="download",
                kind="plain",
            )
            empty.acted.connect(lambda: self._desk.open_exchange("import"))
            card.body.addWidget(empty)
            table.model().modelReset.connect(
                lambda table=table, empty=empty: _show_empty(table, empty)
            )
            _show_empty(table, empty)
            card.body.addStretch(1)
            self._stack.addWidget(card)
        column.addWidget(self._stack)
        column.addStretch(1)
        return whole

    def _on_view(self, view: str) -> None:
        at = [name for name, _words in _VIEWS].index(view)
        self._stack.setCurrentIndex(at)
        if view == "compare":
            self._desk.run(self._compare())

    def _show_chosen(self, key: str) -> None:
        if self.shown is not None:
            row = next((one for one in self.shown.rows if key_of(one) == key), None)
            self.side.show_figure(self.shown, row)


def _show_empty(table: Table, empty: Empty) -> None:
    shown = table.model().rowCount() > 0
    table.setVisible(shown)
    empty.setVisible(not shown)


def _table(look: Look, columns: Sequence[Column], name: object) -> Table:
    return Table(look, columns, name=name, height=34)  # type: ignore[arg-type]


def _figure_columns(look: Look) -> tuple[Column, ...]:
    say = look.words
    return (
        Column(say(message("Evaluation", "Figure")), stretch=5),
        Column(say(message("Evaluation", "n")), width=96, right=True),
        Column(say(message("Evaluation", "Value")), width=186),
        Column(say(message("Evaluation", "Picture")), stretch=4, room=Breadth.MEDIUM),
    )


def _missing_columns(look: Look) -> tuple[Column, ...]:
    say = look.words
    titles = (
        message("Evaluation", "Asked"),
        message("Evaluation", "Answered"),
        message("Evaluation", "Not asked"),
        message("Evaluation", "Declined"),
        message("Evaluation", "Unsafe"),
        message("Evaluation", "Blank"),
        message("Evaluation", "Still open"),
    )
    return (
        Column(say(message("Evaluation", "Figure")), stretch=1),
        *(Column(say(title), width=84, right=True) for title in titles),
    )


def _compare_columns(look: Look) -> tuple[Column, ...]:
    say = look.words
    return (
        Column(say(message("Evaluation", "Figure")), stretch=1),
        Column(say(message("Evaluation", "Without: n")), width=110, right=True),
        Column(say(message("Evaluation", "Value")), width=150),
        Column(say(message("Evaluation", "With: n")), width=110, right=True),
        Column(say(message("Evaluation", "Value")), width=150),
    )


def _office_columns(look: Look) -> tuple[Column, ...]:
    say = look.words
    return (
        Column(say(message("Evaluation", "Office")), stretch=1),
        Column(say(message("Evaluation", "Sends")), width=190),
        Column(say(message("Evaluation", "Cases")), width=80, right=True),
        Column(say(message("Evaluation", "Quarters of counts")), width=200),
        Column(say(message("Evaluation", "Last arrived")), width=190),
    )
