"""A way through the whole program in one window: every place, page, part, section and tab.

What there is, is asked of the window itself, so that a place or a part that is added later is
visited without a word here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPlainTextEdit, QWidget
from shiboken6 import isValid

from desktop_app.app.case_lines import case_lines
from desktop_app.app.hearings import hearings
from desktop_app.app.records import VAULT_KINDS, new_key
from desktop_app.app.session import Session
from desktop_app.app.surroundings import World
from desktop_app.domain.ids import CaseId, Kind
from desktop_app.language import Speaker
from desktop_app.text import Words
from desktop_app.ui.absence import Absence
from desktop_app.ui.failure import Failures
from desktop_app.ui.forms.parts import Part
from desktop_app.ui.forms.question import Question
from desktop_app.ui.forms.sheet import Sheet
from desktop_app.ui.page import Page
from desktop_app.ui.pages.case import home_of
from desktop_app.ui.pages.help_page import HelpPage
from desktop_app.ui.pages.lost import LostPage
from desktop_app.ui.pages.settings.trail import TrailPart
from desktop_app.ui.style.look import Look
from desktop_app.ui.widgets.edits import Choice
from desktop_app.ui.widgets.field import Field
from desktop_app.ui.widgets.sections import Sections
from desktop_app.ui.widgets.segmented import Segmented
from desktop_app.ui.widgets.tabs import Tabs
from desktop_app.ui.workplace import Workplace
from tests.ui.vaults import until

Switch = Sections | Segmented | Tabs | Choice
WIDTH: Final = 1366
HEIGHT: Final = 768
DEPTH: Final = 3
"""So many switches inside each other are followed."""


class Tour:
    """An unlocked window over a vault with the sample cases, and the way through it."""

    def __init__(self, look: Look, session: Session, world: World) -> None:
        self.look = look
        self.session = session
        self.failed: list[str] = []
        """What went wrong on the way: the program shows it in a dialog and goes on."""
        failures = Failures(look)
        failures.presented.connect(self._note_failure)
        self.workplace = Workplace(
            session,
            world,
            look=look,
            speaker=Speaker("en"),
            failures=failures,
            seconds=lambda: 0.0,
            listen=lambda _window: Absence(),
        )
        window = self.workplace.window
        window.resize(WIDTH, HEIGHT)
        window.show()
        window.activateWindow()
        window.go("today")
        settle()

    @property
    def page(self) -> Page:
        """The page that is shown."""
        page = self.workplace.window.page
        assert page is not None
        return page

    def speak(self, language: str, say: Callable[[Words], str]) -> None:
        """Build the window anew in another language, as Settings does."""
        self.look.say = say
        self.workplace.rebuild(Speaker(language))
        settle()

    def close(self) -> None:
        """Leave the window; the vault stays open for the next one."""
        page = self.workplace.window.page
        if page is not None:
            page.left()
        self.workplace.runner.stop()
        self.workplace._worker.close()
        self.workplace._idle.stop()
        self.workplace._undo_hooks()
        self.workplace._copied.close()
        self.workplace.window.close()

    def screens(self, cases: dict[str, CaseId]) -> Iterator[str]:
        """Show everything there is, and yield the name of what is shown."""
        yield from self.places()
        for code, case in cases.items():
            yield from self.case(code, case)
        for case in list(cases.values())[:1]:
            yield from self.new_records(case)
        yield from self.preparations()

    def places(self) -> Iterator[str]:
        """Show every place with its parts, and the page of what was lost."""
        for place in [one.id for one in self.workplace._places]:
            self.workplace.window.go(place)
            yield from self._inside(place, deepest=2)
        self.workplace.desk.open_page(LostPage(self.workplace.desk), "exchange")
        yield from self._inside("lost")

    def case(self, code: str, case: CaseId) -> Iterator[str]:
        """Show every tab of a case, the run of its next hearing and the sheets of that."""
        desk = self.workplace.desk
        desk.open_case(case)
        yield from self._inside(code)
        for shown in hearings(self.session, case)[:1]:
            self.workplace.journeys.open_run(shown.key)
            yield from self._inside(f"{code} run", deepest=1)
            desk.open_sheets(shown.key)
            yield from self._inside(f"{code} sheets", deepest=0)

    def preparations(self) -> Iterator[str]:
        """Show the preparation of an interview, which has a page of its own shape."""
        for header in case_lines(self.session):
            kind = Kind("interview_preparation")
            for one in self.session.store.records(kind, header.case):
                self.workplace.desk.open_record(one.key)
                settle()
                yield from self._inside(f"{header.codename} {kind}", deepest=0)

    def new_records(self, case: CaseId) -> Iterator[str]:
        """Show a new record of every kind that has no tab of its own."""
        for kind in sorted(set(self.session.catalogue.kinds) - VAULT_KINDS):
            if home_of(Kind(kind)) == "overview":
                self.workplace.desk.open_record(new_key(self.session, kind, case))
                settle()
                yield from self._inside(f"new {kind}", frozenset(switches(self.page, Tabs)))

    def _note_failure(self, dialog: QDialog) -> None:
        said = [one.text() for one in dialog.findChildren(QLabel) if one.text()]
        said += [one.toPlainText() for one in dialog.findChildren(QPlainTextEdit)]  # the report
        self.failed.append(" ".join(said))
        QTimer.singleShot(0, dialog, dialog.reject)

    def _rest(self) -> None:
        """Wait until what works aside is over, and what was put off by some turns is shown.

        A long form is built over several turns: here it is made to the end at once.
        """
        for _ in range(2):
            until(lambda: not self.workplace.runner.running, 60)
            settle()
        for sheet in self.page.findChildren(Sheet):
            sheet.finish()
        settle()

    def _inside(
        self, name: str, met: frozenset[Switch] = frozenset(), *, deepest: int = DEPTH
    ) -> Iterator[str]:
        """Yield what is shown, then everything that the switches on it lead to."""
        self._rest()
        if not self.workplace.window.isActiveWindow():  # work took longer and was shown
            self.workplace.window.activateWindow()
            settle()
        yield name
        if not deepest or isinstance(self.page, HelpPage):
            return
        here = switches(self.page, Sections, Choice, Segmented, Tabs)
        new = [one for one in here if one not in met]
        met |= frozenset(here)
        for switch in new:
            for key in keys(switch) if isValid(switch) else ():
                if not (isValid(switch) and switch.isVisible()):
                    break
                choose(switch, key)
                yield from self._inside(f"{name} / {key}", met, deepest=deepest - 1)


def settle() -> None:
    """Let the layout come to rest, and let pages go that were closed."""
    for _ in range(3):
        QApplication.processEvents()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def switches(page: QWidget, *kinds: type[Switch]) -> list[Switch]:
    """Return what leads to other parts of a page, outermost first; answers of forms are none."""
    return [
        one
        for kind in kinds
        for one in page.findChildren(kind)
        if one.isVisible() and not _answers(one) and not _filters(one)
    ]


def _answers(widget: QWidget) -> bool:
    """Tell whether a widget stands in a field, or in a question of a form."""
    above = widget.parentWidget()
    while above is not None and not isinstance(above, Page):
        if isinstance(above, Field | Question | Part):
            return True
        above = above.parentWidget()
    return False


def _filters(switch: Switch) -> bool:
    """Tell whether a switch only leaves lines of a list out: those bear a caption."""
    if not isinstance(switch, Choice):
        return False
    above: QWidget | None = switch
    while above is not None and not isinstance(above, TrailPart):
        above = above.parentWidget()
    return bool(switch._caption) or above is not None


def keys(switch: Switch) -> list[str]:
    """Return what can be chosen, without what is chosen already."""
    match switch:
        case Segmented():
            found = list(switch._parts)
            now = switch.value
        case Sections():
            found = [one.key for one in switch._model.sections]
            now = switch.current
        case Tabs():
            found = [one.key for one in switch._tabs]
            now = switch.current
        case Choice():
            found = [switch.itemData(at) for at in range(switch.count())]
            now = switch.value
    return [one for one in found if one != now]


def choose(switch: Switch, key: str) -> None:
    """Choose as a person does."""
    match switch:
        case Segmented():
            switch._parts[key].click()
        case Sections():
            at = [one.key for one in switch._model.sections].index(key)
            switch.setCurrentIndex(switch._model.index(at))
        case Tabs():
            switch.setCurrentIndex([one.key for one in switch._tabs].index(key))
        case Choice():
            switch.setCurrentIndex(switch.findData(key))
            switch.activated.emit(switch.currentIndex())
