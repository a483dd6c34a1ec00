"""The main flow of a working day at the keyboard of the window, step by step: see working."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tests.filling import value

if TYPE_CHECKING:
    from tests.benchmarks.working import Day, Turn

SHEET = "sheet"
"""The step in which a sheet of paper is composed and read back, in one turn of the event loop."""
KEPT = 0.85
"""Seconds after which what was typed is kept."""
Turns = dict[str, "Turn"]
"""The longest turn of the event loop, by the name of the step."""


class Hands:
    """A person at the keyboard: keys go where the focus is, inside the event loop."""

    def __init__(self, day: Day) -> None:
        self.day = day
        self.turns: Turns = {}

    def do(self, name: str, work: Callable[[], object]) -> None:
        """Do one thing and note its longest turn under ``name``."""
        self._note(name, self.day.step(work))
        top = self.day.application.activeModalWidget() or self.day.window
        assert top.isActiveWindow(), f"{name} took the keyboard away"

    def wait(self, name: str, seconds: float = 0.1) -> None:
        """Pause until timers ran out."""
        self._note(name, self.day.wait(seconds))

    def _note(self, name: str, turn: Turn) -> None:
        """Keep the longest turn, measured by how quick the computer was beside it."""
        known = self.turns.get(name, turn)
        self.turns[name] = max(known, turn, key=lambda one: one[0] / one[2])

    def focused(self) -> Any:
        from PySide6.QtWidgets import QApplication

        return QApplication.focusWidget() or self.day.window

    def press(self, name: str, keys: str) -> None:
        """Press a key, such as ``Ctrl+K``."""
        from PySide6.QtGui import QKeySequence
        from PySide6.QtTest import QTest

        sequence = QKeySequence(keys)
        self.do(name, lambda: QTest.keySequence(self.focused(), sequence))

    def type(self, name: str, words: str) -> None:
        """Type words, letter by letter."""
        from PySide6.QtTest import QTest

        for letter in words:
            self.do(name, lambda letter=letter: QTest.keyClicks(self.focused(), letter))

    def choose(self, name: str, command: str) -> None:
        """Find a command in the palette by its words, and do it."""
        found = next(one for one in self.day.window.commands if one.id == command)
        self.press("palette", "Ctrl+K")
        self.type("palette", self.day.window.look.words(found.title))
        self.press(name, "Return")

    def fill_in(self, name: str, sections: int) -> None:
        """Type into a question of each section of the form that is shown, pause, and save."""
        for number in range(sections):
            if number:
                self.press(f"{name} section", "Ctrl+Shift+PgDown")
            line = self._area()
            if line is not None:
                self.do(f"{name} section", line.setFocus)
                self.type(f"{name} typed", "gezien")
        self._answer_what_is_needed()
        self.wait(f"{name} kept", KEPT)
        assert self.form().draft.dirty
        self.press(f"{name} saved", "Ctrl+S")
        assert not self.form().draft.dirty

    def form(self) -> Any:
        """The form that is shown."""
        from desktop_app.ui.pages.record_pane import RecordPane

        panes = self.day.page().findChildren(RecordPane)
        return next(one for one in panes if one.isVisible()).form

    def _answer_what_is_needed(self) -> None:
        """Give an answer to whatever a record may not be saved without; not measured."""
        form = self.form()
        for problem in form.draft.problems("to-save"):
            at = form.draft.form.resolve(problem.leaf)
            day = self.day.session.today().isoformat()
            form.draft.set(problem.leaf, value(at.field, lambda _one: "x", phone="", day=day))

    def _area(self) -> Any:
        from PySide6.QtWidgets import QPlainTextEdit

        areas = self.day.page().findChildren(QPlainTextEdit)
        return next((one for one in areas if one.isVisible() and one.isEnabled()), None)


def flow(day: Day) -> Turns:
    """Go through the main flow; return the longest turn of each step, first visits among them.

    Raises AssertionError where a key did not do what it is for: then nothing would be measured.
    """
    from desktop_app.domain.ids import Kind
    from desktop_app.store.case_lines import Wanted

    hands, store = Hands(day), day.session.store
    line = store.lists.cases(Wanted(closed=False), limit=1)[0]
    _lists(hands, line.codename)
    hands.press("palette", "Ctrl+K")
    hands.type("palette", line.codename)
    hands.press("case", "Return")
    assert day.page().case == line.case
    _case(hands, line.case)
    _hearing(hands, line.case)
    _places(hands)
    print(peak())
    hearing = store.records(Kind("hearing"), line.case)[0].key
    hands.do(SHEET, lambda: day.workplace.desk.open_sheets(hearing))
    hands.wait(SHEET, 0.5)
    return hands.turns


def peak() -> int:
    """Return the most memory that was in use so far, in KiB."""
    status = Path("/proc/self/status").read_text("ascii")
    return next(int(one.split()[1]) for one in status.splitlines() if one.startswith("VmHWM"))


def _lists(hands: Hands, codename: str) -> None:
    from desktop_app.ui.pages.cases import CasesPage

    day = hands.day
    hands.press("today", "Ctrl+1")
    hands.press("tick", "Space")
    assert day.page()._undoing.last is not None
    hands.press("undo", "Ctrl+Z")
    assert day.page()._undoing.last is None
    hands.press("cases", "Ctrl+2")
    if not isinstance(day.page(), CasesPage):  # a case is shown again where one was before
        hands.press("cases", "Ctrl+2")
    assert isinstance(day.page(), CasesPage)
    hands.press("search", "Ctrl+F")
    hands.type("search", codename[1:])
    assert day.page().table.current_key
    hands.press("search", "Esc")
    hands.press("preview", "Down")
    hands.wait("preview")
    hands.press("end of the list", "Ctrl+End")


def _case(hands: Hands, case: Any) -> None:
    from desktop_app.domain.ids import Kind

    day, store = hands.day, hands.day.session.store
    for _ in range(7):
        hands.press("tab", "Ctrl+PgDown")
    for sub in ("assessment", "plan"):
        hands.do(sub, lambda sub=sub: day.page().show_tab(sub))
    hands.fill_in("plan", 18)
    assert len(store.records(Kind("safety_plan"), case)) == 1
    hands.choose("incident", "incident.new")
    hands.fill_in("incident", 5)
    hands.do("interviews", lambda: day.page().show_tab("interviews"))
    hands.do("interview", lambda: day.page()._part("interviews").add())
    hands.do("interview", lambda: hands.form().show_form())
    hands.fill_in("interview", 14)
    hands.do("overview", lambda: day.page().show_tab("overview"))
    hands.press("note", "Ctrl+Shift+N")
    hands.type("note typed", "Teruggebeld")
    notes = len(store.records(Kind("note"), case))
    verb = day.workplace.runner._open.verb
    # A window manager gives the keyboard back to the window; this platform has none.
    hands.do("note saved", lambda: (verb.click(), day.window.activateWindow()))
    assert len(store.records(Kind("note"), case)) == notes + 1


def _hearing(hands: Hands, case: Any) -> None:
    from desktop_app.domain.ids import Kind

    day, store = hands.day, hands.day.session.store
    hearing = store.records(Kind("hearing"), case)[0].key
    hands.do("hearing", lambda: day.workplace.desk.open_record(hearing))
    hands.press("hearing section", "Ctrl+Shift+PgDown")
    hands.do("checklist", lambda: day.workplace.journeys.open_run(hearing))
    hands.press("checklist tick", "Space")
    assert store.records(Kind("court_checklist"), case)
    hands.press("checklist undo", "Ctrl+Z")


def _places(hands: Hands) -> None:
    for place, keys in (
        ("agenda", "Ctrl+3"),
        ("exchange", "Ctrl+5"),
        ("cases again", "Ctrl+2"),
        ("today again", "Ctrl+1"),
    ):
        hands.press(place, keys)
