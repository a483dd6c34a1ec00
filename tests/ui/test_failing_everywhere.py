"""A bug on any screen: what is copied of it names places in the program, and nobody.

On each stop something is typed that is nowhere else, the page is made to fail in its own code by
something that says every word of the screen, and the report is copied as a person copies it.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from desktop_app.app.samples import load_samples
from desktop_app.domain.ids import CaseId
from desktop_app.ui.failure import Failures
from desktop_app.ui.page import Page
from desktop_app.ui.style.look import Look
from desktop_app.ui.widgets.failed import Failed
from desktop_app.ui.widgets.typed import type_into, typed_fields
from tests.ui.test_tour import Way, _values
from tests.ui.tour import Tour, settle
from tests.ui.vaults import a_vault, a_world
from tests.ui.walking import texts

pytestmark = pytest.mark.timeout(300)
MARKER = "Wilhelmina 06-55500142"
TYPED = 4
"""Into so many fields of a screen the marker is typed."""


class Broken:
    """What a page cannot read: the failure says every word that stands on the screen."""

    def __init__(self, words: str) -> None:
        self._words = words

    def __getattr__(self, name: str) -> object:
        raise LookupError(f"{name}: {self._words}")


def stops(tour: Tour, case: CaseId) -> Iterator[str]:
    """Show each place with its parts, each tab of a case with a record open, and each kind anew."""
    for place in tour.workplace._places:
        tour.workplace.window.go(place.id)
        yield from tour._inside(place.id, deepest=1)
    tour.workplace.desk.open_case(case)
    yield from tour._inside("case", deepest=1)
    yield from tour.preparations()
    yield from tour.new_records(case)


def failure_of(page: Page, words: str) -> LookupError | None:
    """Let a page fail in its own code; None where it asks nothing of what changed."""
    try:
        page.on_changes(Broken(words))  # type: ignore[arg-type]
    except LookupError as error:
        return error
    return None


def copied(failures: Failures, error: BaseException, tour: Tour) -> str:
    """Show a failure, copy its report with the button, and close it; return what was copied."""
    QGuiApplication.clipboard().clear()
    failures.present(error, tour.workplace.window)
    (dialog,) = [
        one for one in QApplication.topLevelWidgets() if isinstance(one, Failed) and one.isVisible()
    ]
    next(one for one in dialog.foot_buttons() if one.text() == "Copy the report").act.emit()
    dialog.reject()
    settle()
    return QGuiApplication.clipboard().text()


def test_what_can_be_copied_of_a_bug_holds_no_word_of_any_screen(
    tmp_path, session_look: Look, caplog: pytest.LogCaptureFixture
) -> None:
    session = a_vault(tmp_path, "Oost-2", "headquarters")
    cases, _ = load_samples(session, session.today())
    tour = Tour(session_look, session, a_world(tmp_path / "vaults", tmp_path / "config"))
    failures = Failures(session_look)
    written = {*Way(known=set(_values(session))).written, *cases, MARKER, *MARKER.split()}
    met: dict[str, str] = {}
    typed = 0
    for name in stops(tour, cases["KLAPROOS"]):
        page = tour.page
        for _, field in list(typed_fields(page))[:TYPED]:
            type_into(field, MARKER)
            typed += 1
        error = failure_of(page, " ".join((MARKER, *texts(tour.workplace.window))))
        if error is not None:
            assert MARKER in str(error)
            met[name] = copied(failures, error, tour)
    tour.close()
    session.vault.close()
    assert len(met) > 40
    assert typed > 60
    for name, report in met.items():
        assert "builtins.LookupError" in report, name
        assert "ui/pages/" in report, name
        assert [one for one in written if one in report] == [], name
    assert [one for one in written if one in caplog.text] == []
