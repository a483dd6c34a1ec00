"""What appears on the screen against what a screen reader is told: a result that is only seen.

``Eye`` notes every message under a field, every banner that appears, every refusal and outcome,
every word in the status bar and the quiet lines that change by themselves (a stick, lines found in
the trail, the discretion check, the offer of a new case), in every test of the window, whichever
screen that leads to; ``Ear`` hears what is told. Both work beside the program: nothing is held
back or replaced.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from desktop_app.ui import announce
from desktop_app.ui.dialogs.outcome import Outcome
from desktop_app.ui.forms.parts import PartHead
from desktop_app.ui.forms.question import Question
from desktop_app.ui.pages.cases import NewCaseCard
from desktop_app.ui.pages.exchange.target import Target
from desktop_app.ui.pages.paper.check_card import CheckCard
from desktop_app.ui.pages.settings.trail import TrailPart
from desktop_app.ui.status import StatusBar
from desktop_app.ui.widgets.banner import Banner
from desktop_app.ui.widgets.failed import Failed
from desktop_app.ui.widgets.field import Field

AS_BEFORE = (Banner, Question, PartHead, Target, TrailPart, CheckCard, NewCaseCard)
"""What shows its words over and over: only other words are a result."""
EVERY_SECOND = ("Waymark locks in", "Waymark vergrendelt over")
"""The countdown is shown each second and told three times; that is tested where it runs."""


class Ear:
    """Hears what goes to the screen reader, and lets it through."""

    AnnouncementPoliteness = QAccessible.AnnouncementPoliteness

    def __init__(self) -> None:
        self.told: list[str] = []
        """What was told; a test may empty it."""
        self.heard: list[str] = []
        """All that was told since the test began."""

    def updateAccessibility(self, event: QAccessibleAnnouncementEvent) -> None:
        self.told.append(event.message())
        self.heard.append(event.message())
        QAccessible.updateAccessibility(event)


class Eye:
    """Notes what appears while a person may look at the screen."""

    def __init__(self) -> None:
        self.seen: list[str] = []

    def watch(self, patch: pytest.MonkeyPatch) -> None:
        """Look at everything that shows a result, from now on."""
        self._beside(patch, StatusBar, "tell", lambda one: one.notice._words[0])
        for dialog in (Failed, Outcome):
            self._beside(patch, dialog, "showEvent", lambda one: one.title.text())
        self._beside(patch, Field, "set_error", _under)
        self._beside(patch, Field, "set_warning", _under)
        self._beside(patch, Question, "set_warning", _under)
        # Several that appear at once are told in one sentence, with the first of them.
        self._beside(patch, Question, "set_wrong", _under, together="telling")
        self._beside(patch, PartHead, "set_wrong", _above, together="telling")
        for method in ("show", "setVisible", "set_words"):
            self._beside(patch, Banner, method, _banner)
        # Quiet lines that change by themselves while the page is in sight.
        self._beside(patch, Target, "_show", _stick)
        self._beside(patch, TrailPart, "_ask", _trail)
        self._beside(patch, CheckCard, "_say", _check)
        self._beside(patch, NewCaseCard, "offer", _offer)

    def _beside(
        self,
        patch: pytest.MonkeyPatch,
        shows: type,
        method: str,
        look: Callable[[Any], str],
        together: str = "",
    ) -> None:
        """After ``method`` note what ``look`` sees, when that was not to be seen before."""
        usual = getattr(shows, method)

        def watched(one: Any, *given: Any, **named: Any) -> Any:
            before = look(one) if shows in AS_BEFORE else ""
            begins = shows is Target and not before
            done = usual(one, *given, **named)
            now = look(one)
            if now and now != before and not begins and named.get(together, True):
                self.seen.append(now)
            return done

        patch.setattr(shows, method, watched)


def _stick(target: Target) -> str:
    """Return which stick is there; what it says when the page opens is read there."""
    return target.state.text.text() if target.isVisible() else ""


def _trail(part: TrailPart) -> str:
    """Return how many lines were found, or why none were looked for."""
    if not part.isVisible():
        return ""
    return part.count.text() if part.problem.isHidden() else part.problem.text()


def _check(card: CheckCard) -> str:
    return f"{card.title.text()}. {card.words.text()}" if card.isVisible() else ""


def _offer(card: NewCaseCard) -> str:
    """Return what is said of the codename that is typed; without one the card only explains."""
    return card._text.text() if card.isVisible() and card._codename else ""


def _under(field: Field | Question) -> str:
    return field.message_text if field.isVisible() else ""


def _above(head: PartHead) -> str:
    return head._wrong.text() if head._wrong.isVisible() else ""


def _banner(banner: Banner) -> str:
    """Return the words of a banner on a page in sight that was there before it."""
    return banner.text.text() if banner.isVisible() else ""


def unsaid(ear: Ear, eye: Eye) -> set[str]:
    """Return what appeared and was not told, and begin anew."""
    heard, seen = ear.heard, eye.seen
    found = {
        words
        for words in seen
        if not words.startswith(EVERY_SECOND) and not any(words in one for one in heard)
    }
    ear.told, ear.heard, eye.seen = [], [], []
    return found


def listen(patch: pytest.MonkeyPatch) -> tuple[Ear, Eye]:
    """Watch and hear from now on, until ``patch`` is undone."""
    ear, eye = Ear(), Eye()
    patch.setattr(announce, "QAccessible", ear)
    eye.watch(patch)
    return ear, eye
