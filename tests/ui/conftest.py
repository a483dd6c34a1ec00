"""A look for every test, and what is asked in every test: that what appears is heard, too.

The two walkers: accessible to a screen reader, nothing clipped.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenuBar,
    QPlainTextEdit,
    QScrollArea,
    QTabBar,
    QWidget,
)

from desktop_app.language import Speaker
from desktop_app.text import Words
from desktop_app.ui.style.look import Look
from tests.ui.cuts import Cuts
from tests.ui.hearing import Ear, Eye, listen, unsaid

FITTING = {
    QAccessible.Role.Button,
    QAccessible.Role.ButtonMenu,
    QAccessible.Role.CheckBox,
    QAccessible.Role.RadioButton,
    QAccessible.Role.ComboBox,
    QAccessible.Role.EditableText,
    QAccessible.Role.StaticText,
    QAccessible.Role.List,
    QAccessible.Role.Table,
    QAccessible.Role.Tree,
    QAccessible.Role.PageTabList,
    QAccessible.Role.MenuBar,
    QAccessible.Role.PopupMenu,
    QAccessible.Role.ProgressBar,
    QAccessible.Role.SpinBox,
    QAccessible.Role.Dialog,
}
"""Roles that tell a person what to do with a widget; a bare client or pane does not."""


LONG = ("test_tour.py", "test_scripted_day.py", "test_failing_everywhere.py", "test_palette.py")
"""Files whose tests share a long walk through the window: begun first, the others fill the rest."""


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Put the longest files first, whatever the order that was drawn."""
    items.sort(key=lambda item: LONG.index(item.path.name) if item.path.name in LONG else len(LONG))


@pytest.fixture(scope="session", autouse=True)
def senses() -> Iterator[tuple[Ear, Eye]]:
    with pytest.MonkeyPatch.context() as patch:
        yield listen(patch)


@pytest.fixture(autouse=True)
def nothing_is_shown_only(senses: tuple[Ear, Eye]) -> Iterator[None]:
    """Fail a test in which a result appeared on a screen and was not told to a screen reader."""
    yield
    assert unsaid(*senses) == set(), "shown only: a screen reader was not told"


@pytest.fixture
def ear(senses: tuple[Ear, Eye]) -> Ear:
    return senses[0]


@pytest.fixture(scope="session")
def session_look(qapp: QApplication) -> Look:
    look = Look(qapp, Speaker("en").say)
    look.set_theme("light")  # the system's may be dark
    return look


@pytest.fixture(scope="module", autouse=True)
def nothing_is_left_of_other_files(session_look: Look) -> None:
    """Let go of windows whose vault may be closed, and of the language they had."""
    for widget in QApplication.topLevelWidgets():
        widget.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    _as_usual(session_look)


@pytest.fixture
def look(session_look: Look) -> Iterator[Look]:
    """Return the look: English, light, 100 %; whatever a test changes is put back."""
    _as_usual(session_look)  # tests that share one window may have left it otherwise
    yield session_look
    for widget in QApplication.topLevelWidgets():
        widget.close()
        widget.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    _as_usual(session_look)


def _as_usual(look: Look) -> None:
    look.say = Speaker("en").say
    look.set_percent(100)
    look.set_theme("light")


def settle(widget: QWidget) -> None:
    """Show a widget and let its layout come to rest."""
    widget.show()
    widget.activateWindow()
    for _ in range(5):
        QApplication.processEvents()


@pytest.fixture(name="settle")
def settle_() -> Callable[[QWidget], None]:
    return settle


def everything(widget: QWidget) -> list[QWidget]:
    """Return the widget and all visible widgets in it; hidden pages are not gone through."""
    found = [widget] if widget.isVisible() else []
    for one in found:
        found += [
            child for child in one.children() if isinstance(child, QWidget) and child.isVisible()
        ]
    return found


def unnamed(widget: QWidget) -> list[str]:
    """Return a complaint for each focusable widget without a name or a fitting role."""
    complaints = []
    for one in everything(widget):
        takes_focus = one.focusPolicy() & Qt.FocusPolicy.TabFocus
        if not takes_focus or one.focusProxy() is not None or not one.isEnabled():
            continue
        spoken = QAccessible.queryAccessibleInterface(one)
        what = f"{type(one).__name__} {one.objectName()}"
        if spoken is None:
            complaints.append(f"{what}: unknown to a screen reader")
            continue
        if not spoken.text(QAccessible.Text.Name).strip():
            complaints.append(f"{what}: no name")
        if spoken.role() not in FITTING:
            complaints.append(f"{what}: role {spoken.role().name}")
    return complaints


@pytest.fixture
def accessible() -> Callable[[QWidget], None]:
    """Return the walker: every focusable widget has an accessible name and a fitting role."""

    def check(widget: QWidget) -> None:
        settle(widget)
        assert unnamed(widget) == []
        for one in everything(widget):
            if isinstance(one, QLabel):
                assert one.textFormat() == Qt.TextFormat.PlainText or not one.text(), one.text()
            if isinstance(one, QPlainTextEdit):
                assert one.tabChangesFocus(), "Tab is caught in a text"

    return check


def clipped(widget: QWidget) -> list[str]:
    """Return a complaint for each label, button or field that has less room than it needs."""
    complaints = []
    for one in everything(widget):
        label = isinstance(one, QLabel | QAbstractButton | QComboBox | QLineEdit | QTabBar)
        if not label or isinstance(one.parent(), QMenuBar | QTabBar | QComboBox | QLineEdit):
            continue
        what = f"{type(one).__name__} {getattr(one, 'text', str)()!r}"
        needed = one.minimumSizeHint()
        if isinstance(one, QLabel) and one.wordWrap():
            tall = one.heightForWidth(one.width())
            if one.height() < tall:
                complaints.append(f"{what}: {one.height()} of {tall} px high")
        elif one.height() < needed.height() or one.width() < needed.width():
            complaints.append(f"{what}: {one.size().toTuple()} of {needed.toTuple()}")
        parent = one.parentWidget()
        if parent is None or _scrolls(parent) or one.isWindow():
            continue
        if not parent.rect().adjusted(-1, -1, 1, 1).contains(one.geometry()):
            complaints.append(f"{what}: {one.geometry()} sticks out of {parent.rect()}")
    return complaints


def sideways(widget: QWidget) -> list[str]:
    """Return a complaint for each page that is wider than its place: its right end is hidden."""
    return [
        f"{type(one.parent()).__name__} is {one.horizontalScrollBar().maximum()} px too wide"
        for one in everything(widget)
        if isinstance(one, QScrollArea) and one.horizontalScrollBar().maximum() > 0
    ]


def squeezed(widget: QWidget) -> list[str]:
    """Return a complaint for each painted widget and menu bar with less room than it needs."""
    complaints = []
    for one in everything(widget):
        if isinstance(one, QMenuBar):
            ends = one.actionGeometry(one.actions()[-1]).right()
            if ends > one.width():
                complaints.append(f"the menus end at {ends} of {one.width()} px")
        own = type(one).__module__.startswith("desktop_app") and one.layout() is None
        if not own or isinstance(one, QAbstractScrollArea):
            continue
        needed = one.minimumSizeHint()
        if one.width() < needed.width() or one.height() < needed.height():
            size = one.size().toTuple()
            complaints.append(f"{type(one).__name__}: {size} of {needed.toTuple()}")
    return complaints


def _scrolls(widget: QWidget) -> bool:
    area = widget.parentWidget()
    return isinstance(area, QAbstractScrollArea | QAbstractItemView)


LANGUAGES = ("en", "nl", "long")
"""``long`` is English made 40 % longer."""


def say_in(language: str) -> Callable[[Words], str]:
    """Return how to speak a language of ``LANGUAGES``."""
    if language != "long":
        return Speaker(language).say
    english = Speaker("en").say

    def say(words: Words) -> str:
        said = english(words)
        longer = "ijlm " * (len(said) // 10 + 1)
        return f"{said} {longer[: max(1, len(said) * 2 // 5)].strip()}"

    return say


@pytest.fixture
def unclipped(
    look: Look, monkeypatch: pytest.MonkeyPatch
) -> Callable[[Callable[[], QWidget]], None]:
    """Return the size test: a factory's widget is whole at 100 and 200 %, in every language.

    ``written``: what people wrote, which alone may end in an ellipsis.
    """
    cuts = Cuts(monkeypatch)

    def check(
        factory: Callable[[], QWidget],
        width: int = 1366,
        height: int = 768,
        written: Container[str] = (),
    ) -> None:
        found = []
        for language in LANGUAGES:
            look.say = say_in(language)
            for percent in (100, 200):
                look.set_percent(percent)
                widget = factory()
                widget.resize(width, height)
                settle(widget)
                wrong = [
                    *clipped(widget),
                    *(f"{one!r} is cut" for one in cuts.painted(widget, written)),
                ]
                found += [f"{language} {percent} %: {one}" for one in wrong]
                if widget.width() > width:
                    found.append(f"{language} {percent} %: {widget.width()} px wide")
                widget.close()
                widget.deleteLater()
                QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        assert found == []

    return check
