"""Leads through the first run: at most six questions, can be left and resumed.

What was answered before the vault exists is kept nowhere; from then on the vault itself remembers
the question that comes next.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QWidget

from desktop_app.text import Message, message, verbatim
from desktop_app.ui.failure import Failures
from desktop_app.ui.first_run_steps import (
    CARD,
    EXAMPLE,
    LANGUAGE,
    PASSPHRASE,
    PERSON,
    RECOVERY,
)
from desktop_app.ui.flow import Flow, FlowRunner
from desktop_app.ui.pages.first_run.language import LanguagePage
from desktop_app.ui.pages.first_run.passphrase import PassphrasePage
from desktop_app.ui.pages.first_run.person import PersonAnswers, PersonPage
from desktop_app.ui.pages.first_run.wizard import Wizard, WizardPage
from desktop_app.ui.parting import whatever_happens
from desktop_app.ui.roles import ROLES, role_words
from desktop_app.ui.style.look import Breadth, Look
from desktop_app.ui.worker import Worker

if TYPE_CHECKING:
    from desktop_app.app.contacts import ContactShown
    from desktop_app.app.session import Session
    from desktop_app.app.surroundings import World

_UNSAFE = re.compile(r"[^\w. -]+")


class Host(Protocol):
    """The window that shows the wizard."""

    def show_widget(self, widget: QWidget) -> None:
        """Show a widget instead of the present one."""


class FirstRun(QObject):
    """``session``: the vault is there already, and the first run goes on where it was left."""

    began = Signal(object)  # Session: a vault is open from now on, and is to be locked
    dialog_opened = Signal(QDialog)  # a dialog is shown over the wizard
    finished = Signal(object)  # Session: everything is asked
    language_chosen = Signal(str)  # speak another language: the owner calls ``rebuild``
    restore_wanted = Signal()  # put a backup back instead of making a vault

    def __init__(
        self,
        look: Look,
        window: QWidget,
        failures: Failures,
        *,
        folder: Path,
        language: str,
        session: Session | None = None,
    ) -> None:
        super().__init__(window)
        self._look = look
        self._window = window
        self._folder = folder
        self._language = language
        self._world: World | None = None
        self.session: Session | None = session
        self.words: tuple[str, ...] = ()
        self.answers = PersonAnswers(role="coordinator")
        self.contact: ContactShown | None = None
        self._details: dict[int, Message] = {}
        self._at = LANGUAGE
        self._worker = Worker()
        self._runner = FlowRunner(look, window, self._worker, failures)
        self._runner.dialog_opened.connect(self.dialog_opened)
        self._page: WizardPage | None = None
        self.wizard: Wizard | None = None

    # What the owner says

    def start(self) -> None:
        """Show the question at which the first run stands."""
        if self.session is not None:
            from desktop_app.app.first_run import stage  # noqa: PLC0415

            owner = self.session.owner
            self.answers = PersonAnswers(owner.name, self.session.by, owner.unit, owner.role)
            left = stage(self.session)
            self._at = {"recovery": RECOVERY, "card": CARD, "example": EXAMPLE}[left or "example"]
        self.rebuild()
        if self.session is not None:
            self.began.emit(self.session)

    def set_world(self, world: World) -> None:
        """Take what creating a vault needs, once it is loaded."""
        self._world = world
        if self._page is not None and self._at == PASSPHRASE and self.session is None:
            self._show(PASSPHRASE)

    def rebuild(self) -> None:
        """Show the present question anew: in another language, or for the first time."""
        look = self._look
        self.wizard = Wizard(
            look,
            message("FirstRun", "First start"),
            message("FirstRun", "You can stop and go on later."),
        )
        self.wizard.set_breadth(look.breadth(self._window.width()))
        self.wizard.back.connect(self._on_back)
        self.wizard.later.connect(self._on_later)
        self.wizard.next.connect(self._on_next)
        self._show(self._at)
        host: Host = self._window  # type: ignore[assignment]
        host.show_widget(self.wizard)
        if self._page is not None:
            self._page.first_focus().setFocus()

    def set_breadth(self, breadth: Breadth) -> None:
        """Lay out for this much room."""
        if self.wizard is not None:
            self.wizard.set_breadth(breadth)

    def set_countdown(self, seconds: int | None) -> None:
        """Show the last minute before the vault is locked; None hides it."""
        if self.wizard is not None:
            self.wizard.set_countdown(seconds)

    def leave(self) -> None:
        """End the work; the vault, if it is there, goes on with the next question later.

        Nothing holds that up: each step is taken whatever became of the one before it.
        """
        session, self.session = self.session, None
        whatever_happens(self._runner.stop)
        if session is not None:
            whatever_happens(session.store.interrupt)
        whatever_happens(self._worker.close)
        if session is not None:
            from desktop_app.app.vaults import lock_vault  # noqa: PLC0415

            whatever_happens(partial(lock_vault, session))

    # The questions

    @property
    def at(self) -> int:
        """The question that is shown, from 0."""
        return self._at

    @property
    def page(self) -> WizardPage | None:
        """The page that is shown."""
        return self._page

    @property
    def _steps(self) -> list[int]:
        """The questions of this role: headquarters has no headquarters."""
        every = [LANGUAGE, PERSON, PASSPHRASE, RECOVERY, CARD, EXAMPLE]
        if self.answers.role == "headquarters":
            every.remove(CARD)
        return every

    def _show(self, at: int) -> None:
        self._at = at
        page = self._make(at)
        self._page = page
        steps = self._steps
        if self.wizard is not None:
            self.wizard.set_steps([self._title(one) for one in steps], steps.index(at))
            self.wizard.show_page(page)

    def _title(self, at: int) -> tuple[str, str]:
        say = self._look.words
        titles = {
            LANGUAGE: message("FirstRun", "Language and letters"),
            PERSON: message("FirstRun", "Name, unit, role"),
            PASSPHRASE: message("FirstRun", "Passphrase"),
            RECOVERY: message("FirstRun", "Recovery sheet"),
            CARD: message("FirstRun", "Card of headquarters"),
            EXAMPLE: message("FirstRun", "Example case"),
        }
        ahead = {
            LANGUAGE: message("FirstRun", "how it looks"),
            PERSON: message("FirstRun", "who works here"),
            PASSPHRASE: message("FirstRun", "six words, made"),
            RECOVERY: message("FirstRun", "print and type back"),
            CARD: message("FirstRun", "compare the fingerprint"),
            EXAMPLE: message("FirstRun", "practise, then delete"),
        }
        return say(titles[at]), say(self._detail(at) or ahead[at])

    def _detail(self, at: int) -> Message | None:
        if at >= self._at and at not in self._details:
            return None
        if at == LANGUAGE:
            tongue = verbatim("Nederlands" if self._language == "nl" else "English")
            return message("FirstRun", "%1, %2 %").fill(tongue, self._look.percent)
        if at == PERSON:
            return verbatim("%1, %2").fill(self.answers.vault, role_words(self.answers.role))
        return self._details.get(at)

    def _make(self, at: int) -> WizardPage:
        from desktop_app.ui import first_run_end as end  # noqa: PLC0415  (needs the program)

        look = self._look
        match at:
            case 0:
                page = LanguagePage(look, self._language)
                page.language_chosen.connect(self._on_language)
                page.percent_chosen.connect(look.set_percent)
                page.theme_chosen.connect(look.set_theme)
                page.restore_pressed.connect(self.restore_wanted)
                return page
            case 1:
                roles = [(role, role_words(role)) for role in ROLES]
                return PersonPage(look, roles, self.answers)
            case 2:
                return self._passphrase_page()
            case 3:
                return end.recovery_page(self)
            case 4:
                return end.card_page(self)
            case _:
                return end.example_page(self)

    def _passphrase_page(self) -> PassphrasePage:
        if self._world is None:
            page = PassphrasePage(self._look, (), lambda _typed: "")
            page.set_blocked(message("FirstRun", "Just a moment."))
            return page
        from desktop_app.app import keys  # noqa: PLC0415  (loaded by now)

        world = self._world
        code: Callable[[], str] = partial(
            keys.offered_words, "nl" if self._language == "nl" else "en", world.random
        )
        personal = (self.answers.vault, self.answers.unit, self.answers.person)
        page = PassphrasePage(
            self._look,
            code().split(),
            lambda typed: keys.passphrase_problem(typed, personal) or "",
        )
        page.other_words.connect(lambda: page.offer(code().split()))
        return page

    # What a person does

    def _on_language(self, language: str) -> None:
        self._language = language
        self.language_chosen.emit(language)

    def _on_back(self) -> None:
        steps = self._steps
        if self._at == PERSON or self._at == PASSPHRASE:
            self._show(steps[steps.index(self._at) - 1])
        elif self._at > RECOVERY:
            self.go(steps[steps.index(self._at) - 1])

    def _on_later(self) -> None:
        self.contact = None if self._at == CARD else self.contact
        self._details[self._at] = message("FirstRun", "later")
        self.advance()

    def _on_next(self) -> None:
        page = self._page
        if isinstance(page, LanguagePage):
            self._show(PERSON)
        elif isinstance(page, PersonPage):
            self.answers = page.answers
            self._show(PASSPHRASE)
        elif isinstance(page, PassphrasePage):
            self.run(self._create(page.passphrase, page.own))
        elif self.session is not None:
            from desktop_app.ui import first_run_end as end  # noqa: PLC0415

            end.answered(self)

    def run(self, flow: Flow) -> None:
        """Run a conversation over the window."""
        self._runner.start(flow)

    @property
    def look(self) -> Look:
        """The look of the window."""
        return self._look

    @property
    def window(self) -> QWidget:
        """The window that shows the wizard."""
        return self._window

    @property
    def language(self) -> str:
        """The language of the window."""
        return self._language

    def note(self, at: int, words: Message) -> None:
        """Show what was chosen at a question beside its title."""
        self._details[at] = words

    def go(self, at: int) -> None:
        """Show a question and remember it in the vault."""
        self._remember(at)
        self._show(at)

    def advance(self) -> None:
        """Go on to the next question; after the last one the first run is finished."""
        steps = self._steps
        place = steps.index(self._at) + 1
        if place < len(steps):
            self.go(steps[place])
        elif self.session is not None:
            self._remember(None)
            self._worker.close()
            session, self.session = self.session, None
            self.finished.emit(session)

    def show_page(self, page: WizardPage) -> None:
        """Show another page of the same question."""
        self._page = page
        if self.wizard is not None:
            self.wizard.show_page(page)

    def _remember(self, at: int | None) -> None:
        if self.session is None:
            return
        from desktop_app.app.first_run import Stage, reach  # noqa: PLC0415  (loaded by now)

        stages: dict[int, Stage] = {RECOVERY: "recovery", CARD: "card", EXAMPLE: "example"}
        reach(self.session, None if at is None else stages[at])

    def _create(self, passphrase: str, own: str) -> Flow:
        from desktop_app.app.vaults import Created  # noqa: PLC0415  (loaded by now)
        from desktop_app.ui.first_run_end import create_job  # noqa: PLC0415

        world = self._world
        if world is None:
            return
        job = create_job(world, self._free_folder(), self.answers, passphrase=passphrase)
        created: Created = yield job
        self.session = created.session
        self.words = created.recovery_words
        self._details[PASSPHRASE] = (
            message("FirstRun", "your own") if own else message("FirstRun", "six words, made")
        )
        self._at = PASSPHRASE
        self.began.emit(self.session)
        self.advance()

    def _free_folder(self) -> Path:
        """Return a folder that is not there yet, called like the vault."""
        name = _UNSAFE.sub("-", self.answers.vault).strip(" .-")[:40] or "waymark"
        path, number = self._folder / name, 2
        while path.exists():
            path, number = self._folder / f"{name}-{number}", number + 1
        return path
