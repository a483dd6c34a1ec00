"""Overview of a case: phases, what runs alongside, the timeline, and the rail beside it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.app.assessments import assessments
from desktop_app.app.cases import Proceeding, proceedings
from desktop_app.app.measures import MeasureShown, measures
from desktop_app.app.offers import Prompt, take_step
from desktop_app.app.own_numbers import OwnNumbers, over_time, own_numbers
from desktop_app.app.prompts import prompts
from desktop_app.app.timeline import timeline
from desktop_app.app.timeline_entry import TimelineEntry
from desktop_app.app.tracks import Track, TrackState, tracks
from desktop_app.domain.ids import CaseId
from desktop_app.domain.phases import StageShown
from desktop_app.text import Day, Message, message
from desktop_app.ui.desk import Desk
from desktop_app.ui.dialogs.own_numbers import OwnNumbersDialog
from desktop_app.ui.flow import Flow
from desktop_app.ui.forms.small_words import small
from desktop_app.ui.models.timeline_entries import timeline_entries, timeline_key
from desktop_app.ui.moments import day_words
from desktop_app.ui.pages.case_part import CasePart
from desktop_app.ui.pages.case_preview import measure_line
from desktop_app.ui.pages.prompts_card import PromptsCard
from desktop_app.ui.style.look import Breadth, Look
from desktop_app.ui.style.tokens import Ink
from desktop_app.ui.widgets.badge import Count
from desktop_app.ui.widgets.banner import Empty
from desktop_app.ui.widgets.button import Button, IconButton
from desktop_app.ui.widgets.card import Card, Hairline, Heading
from desktop_app.ui.widgets.edits import Choice
from desktop_app.ui.widgets.flow_layout import FlowLayout
from desktop_app.ui.widgets.focus import focus_into
from desktop_app.ui.widgets.number_chart import NumberChart
from desktop_app.ui.widgets.phase_bar import PhaseBar, PhaseMark, State
from desktop_app.ui.widgets.rail import RailPart, WithRail
from desktop_app.ui.widgets.scroll import Scroll
from desktop_app.ui.widgets.segmented import Segmented
from desktop_app.ui.widgets.text import Marked, Text
from desktop_app.ui.widgets.timeline import Timeline

_EDGES = (16, 12, 16, 12)
_MOST_MEASURES = 8


class PhasesBand(QWidget):
    """The phase bar of one proceeding, and the tracks that run alongside in one line below it."""

    phases_wanted = Signal(str)  # change the phases of the proceeding with this record id

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._found: tuple[Proceeding, ...] = ()
        column = look.column(self, gap=4, edges=(16, 11, 16, 5))
        self.bar = PhaseBar(look)
        column.addWidget(self.bar)
        row = look.row(gap=8)
        column.addLayout(row)
        self._tracks = QWidget()
        self._flow = FlowLayout(self._tracks)
        look.space_out(self._flow, gap=14)
        row.addWidget(self._tracks, 1)
        self.choice = Choice(look, caption=message("Overview", "Proceeding"), framed=False)
        self.choice.picked.connect(lambda _value: self._show_bar())
        row.addWidget(self.choice, 0, Qt.AlignmentFlag.AlignVCenter)
        change = IconButton(
            look, "pencil", message("Overview", "Change the phases"), kind="quiet", size="small"
        )
        change.act.connect(lambda: self.phases_wanted.emit(self.choice.value))
        row.addWidget(change, 0, Qt.AlignmentFlag.AlignVCenter)

    def show_phases(self, found: tuple[Proceeding, ...], shown: tuple[Track, ...]) -> None:
        """Show the proceedings of a case and its tracks."""
        self._found = found
        self.choice.set_options([(one.key.record, one.label) for one in found])
        if not self.choice.value and found:
            self.choice.set_value(found[0].key.record)
        self.choice.setVisible(bool(found))
        self._show_bar()
        while (item := self._flow.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        title = message("Overview", "Alongside")
        self._flow.addWidget(Text(self._look, title, letter="row", ink="text2"))
        for one in shown:
            self._flow.addWidget(_track(self._look, one))

    def _show_bar(self) -> None:
        chosen = [one for one in self._found if one.key.record == self.choice.value]
        marks = [self._mark(title, stage) for one in chosen for title, stage in one.stages]
        self.bar.set_phases(marks)

    def _mark(self, title: object, stage: StageShown) -> PhaseMark:
        look = self._look
        states: dict[str, State] = {"reached": "done", "current": "current", "skipped": "skipped"}
        detail = ""
        if stage.state == "current":
            detail = look.words(message("Overview", "ongoing"))
        elif stage.on is not None:
            detail = day_words(look, stage.on, "brief")
            if stage.state == "ahead" and stage.expected:
                detail = look.words(message("Overview", "%1, expected").fill(detail))
        return PhaseMark(look.words(title), detail, states.get(stage.state, "ahead"))  # type: ignore[arg-type]


_TRACK_ICONS: dict[TrackState, tuple[str, Ink]] = {
    "running": ("heart", "accent"),
    "not_started": ("circle", "text2"),
    "finished": ("check-circle", "ok"),
    "not_applicable": ("minus", "text2"),
    "unknown": ("help", "text2"),
}


def _track(look: Look, one: Track) -> QWidget:
    icon, ink = _TRACK_ICONS[one.state]
    if one.id == "x4_safety":
        icon = "shield"
    elif one.state == "running" and one.id != "x3_care":
        icon = "play"
    quiet = one.state in ("not_started", "not_applicable", "unknown")
    said = look.words(one.said)
    return Marked(
        look,
        icon,
        one.name,
        detail=small(said),
        icon_ink=ink,
        ink="text2" if quiet else "text",
    )


class OverviewPart(CasePart):
    """The timeline with filters; own number, measures and what is not known beside it."""

    record_wanted = Signal(object)  # RecordKey: open it
    note_wanted = Signal()  # take a quick note
    measures_wanted = Signal()  # show all measures
    number_wanted = Signal()  # write down an own safety number
    incident_wanted = Signal(object)  # Prompt: write the incident that it offers

    def __init__(self, desk: Desk, case: CaseId) -> None:
        super().__init__(desk, case)
        look = desk.look
        self._entries: tuple[TimelineEntry, ...] = ()
        self.band = PhasesBand(look)
        column = look.column(self, gap=0)
        scroll = Scroll(look, edges=(16, 14, 16, 14))
        self._scroll = scroll
        column.addWidget(scroll)
        self._card = Card(look, edges=(1, 1, 1, 12), gap=0)
        self._card.body.addWidget(self._make_head())
        self._card.body.addWidget(Hairline(look))
        self.timeline = Timeline(look, name=message("Overview", "Timeline"))
        self.timeline.opened.connect(self._open)
        self._card.body.addWidget(self.timeline)
        self.empty = Empty(
            look,
            message("Overview", "Nothing took place yet."),
            icon="clock",
            tone="plain",
            action=message("Overview", "Note"),
        )
        self.empty.acted.connect(self.note_wanted)
        self._card.body.addWidget(self.empty)
        self._card.body.addStretch(1)
        self.prompts = PromptsCard(look)
        self.prompts.wanted.connect(lambda one: desk.open_record(one.key, one.leaf))
        self.prompts.step_wanted.connect(self._take_step)
        self.prompts.incident_wanted.connect(self.incident_wanted)
        self.numbers = NumbersCard(look)
        self.numbers.add_wanted.connect(self.number_wanted)
        self.numbers.all_wanted.connect(lambda: desk.run(self._show_numbers()))
        self.measures = MeasuresCard(look)
        self.measures.all_wanted.connect(self.measures_wanted)
        self.unknown = UnknownCard(look)
        self._rail = WithRail(
            look,
            self._card,
            (
                RailPart(message("Overview", "Own number"), "person", self.numbers),
                RailPart(message("Overview", "Measures"), "shield", self.measures),
                RailPart(message("Overview", "Asks for attention"), "alert", self.prompts),
                RailPart(message("Overview", "Not known"), "help", self.unknown),
            ),
            width=316,
        )
        scroll.body.addWidget(self._rail, 1)

    def panes(self) -> Sequence[QWidget]:
        return (self._card, self.numbers, self.prompts)

    def set_breadth(self, breadth: Breadth) -> None:
        self._rail.set_breadth(breadth)
        if breadth is Breadth.NARROW:
            self._scroll.body.insertWidget(0, self.band)

    def focus_first(self) -> None:
        """Begin in the timeline where that can be seen as the page opens: nothing scrolls."""
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)  # what was just read in
        if self.timeline.currentIndex().isValid() or self.timeline.begin() or not self.isVisible():
            self.timeline.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        focus_into(self.empty if self.empty.isVisible() else self, in_sight=True)

    def reload(self) -> None:
        session, case = self.desk.session, self.case
        kept = measures(session, case)
        self.band.show_phases(proceedings(session, case), tracks(session, case, kept))
        self._entries = timeline(session, case)
        self._fill()
        self.numbers.show_numbers(own_numbers(session, case))
        self.measures.show_measures(kept)
        last = next(iter(assessments(session, case)), None)
        self.unknown.show_text(last.unknown if last is not None else "")
        self.prompts.show_prompts(prompts(session, case))

    def _take_step(self, one: Prompt) -> None:
        session = self.desk.session
        self.desk.write(
            lambda: take_step(session, one), message("Overview", "Step made: %1").fill(one.step)
        )

    def _show_numbers(self) -> Flow:
        breadth = self.look.breadth(self.window().width())
        yield OwnNumbersDialog(self.look, over_time(self.desk.session, self.case), breadth=breadth)

    def _fill(self) -> None:
        look, area = self.look, self.area.value
        shown = [one for one in self._entries if area in ("", "all", one.area)]
        today = self.desk.session.today()
        line = look.words(message("Overview", "Today %1").fill(Day(today)))
        self.timeline.set_entries(timeline_entries(look, shown), today=line)
        self.timeline.setVisible(bool(shown))
        self.empty.setVisible(not shown)

    def _open(self, key: str) -> None:
        for one in self._entries:
            if timeline_key(one) == key:
                self.record_wanted.emit(one.key)
                return

    def _make_head(self) -> QWidget:
        look = self.look
        head = QWidget()
        column = look.column(head, edges=(16, 8, 12, 8))
        flow = look.row(gap=8)
        column.addLayout(flow)
        flow.addWidget(Text(look, message("Overview", "Timeline"), letter="card", flow="fold"), 1)
        self.area = Segmented(
            look,
            (
                ("all", message("Overview", "All")),
                ("contact", message("Overview", "Contact")),
                ("process", message("Overview", "Process")),
                ("safety", message("Overview", "Safety")),
            ),
            name=message("Overview", "Show in the timeline"),
            size="tool",
        )
        self.area.set_value("all")
        self.area.chosen.connect(lambda _value: self._fill())
        flow.addWidget(self.area)
        note = Button(look, message("Overview", "Note"), icon="plus", size="small")
        note.act.connect(self.note_wanted)
        flow.addWidget(note)
        return head


class NumbersCard(Card):
    """The own safety number over time, every value written."""

    add_wanted = Signal()  # the number was asked again and is to be written down
    all_wanted = Signal()  # show all numbers with what happened between them

    def __init__(self, look: Look) -> None:
        super().__init__(look, edges=_EDGES, gap=4)
        heading = Heading(look, message("Overview", "Own safety number"), letter="card")
        heading.add(Text(look, "0–10", letter="row", ink="text2"))
        add = IconButton(
            look,
            "plus",
            message("Overview", "Write down an own number"),
            kind="quiet",
            size="small",
        )
        add.act.connect(self.add_wanted)
        heading.add(add)
        self.more = IconButton(
            look,
            "chart",
            message("Overview", "Own numbers over time"),
            kind="quiet",
            size="small",
        )
        self.more.act.connect(self.all_wanted)
        heading.add(self.more)
        self.body.addWidget(heading)
        self.chart = NumberChart(look, name=message("Overview", "Own safety number"))
        self.body.addWidget(self.chart)
        self._words = Text(look, "", letter="row", ink="text2", flow="wrap")
        self.body.addWidget(self._words)

    def show_numbers(self, found: OwnNumbers) -> None:
        """Show numbers, or say that there are none."""
        look = self._look
        points = [(day_words(look, day, "brief"), number) for day, number in found.points]
        self.chart.set_points(points)
        self.chart.setVisible(bool(points))
        parts = []
        for name, number in found.parts:
            parts.append(look.words(_PARTS[name].fill(number)))
        none = look.words(message("Overview", "Not asked yet."))
        self._words.set_words(" · ".join(parts) if points else none)
        self._words.setVisible(bool(parts) or not points)


_PARTS = {
    "home": message("Overview", "home %1"),
    "outside": message("Overview", "outside %1"),
    "online": message("Overview", "online %1"),
    "family": message("Overview", "family %1"),
    "police": message("Overview", "police %1"),
}


class MeasuresCard(Card):
    """The measures that are in force or asked for."""

    all_wanted = Signal()  # show all measures

    def __init__(self, look: Look) -> None:
        super().__init__(look, edges=_EDGES, gap=2)
        row = look.row(gap=8)
        row.addWidget(Text(look, message("Overview", "Measures"), letter="card", flow="fold"))
        self._count = Count(look, 0)
        row.addWidget(self._count)
        row.addStretch(1)
        more = Button(look, message("Overview", "All"), kind="quiet", size="small")
        more.setAccessibleName(look.words(message("Overview", "All measures")))
        more.act.connect(self.all_wanted)
        row.addWidget(more)
        self.body.addLayout(row)
        self._lines: list[QWidget] = []

    def show_measures(self, found: Sequence[MeasureShown]) -> None:
        """Show measures, those in force first."""
        for line in self._lines:
            self.body.removeWidget(line)
            line.hide()
            line.deleteLater()
        now = [one for one in found if one.standing != "over"]
        self._count.set_number(len(now))
        self._lines = [
            measure_line(self._look, one, one.when() or one.said or "")
            for one in now[:_MOST_MEASURES]
        ]
        if not now:
            none = message("Overview", "No measures yet.")
            self._lines = [Text(self._look, none, letter="row", ink="text2", flow="wrap")]
        for line in self._lines:
            self.body.addWidget(line)


class UnknownCard(Card):
    """What is not known, said openly."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, edges=_EDGES, gap=4)
        title = message("Overview", "What we do not know")
        self.body.addWidget(Heading(look, title, icon="help"))
        self._text = Text(look, "", letter="row", ink="text2", flow="wrap")
        self.body.addWidget(self._text)

    def show_text(self, text: str) -> None:
        """Show the words of the last assessment."""
        none: Message = message("Overview", "Not written down in an assessment yet.")
        self._text.set_words(text or none)
