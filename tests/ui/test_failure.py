from __future__ import annotations

import sys
import threading

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from desktop_app.domain.canonical import CanonicalError, decode
from desktop_app.errors import Cancelled, UserError
from desktop_app.text import message
from desktop_app.ui.failure import Failures, bug_report
from desktop_app.ui.style.look import Look
from desktop_app.ui.widgets.failed import Failed

SECRET = "Jan de Vries, 06 5550 0142"


def _open() -> list[Failed]:
    return [
        one for one in QApplication.topLevelWidgets() if isinstance(one, Failed) and one.isVisible()
    ]


@pytest.fixture
def failures(look: Look):
    made = Failures(look)
    yield made
    for dialog in _open():
        dialog.reject()


def _bug() -> BaseException:
    try:
        decode(f'{{"name": "{SECRET}"'.encode())
    except CanonicalError as error:
        return error
    raise AssertionError("it decodes what is no JSON")


def test_a_report_names_types_and_our_places_and_no_value() -> None:
    report = bug_report(_bug())
    assert "CanonicalError" in report
    assert "domain/canonical.py:" in report
    assert SECRET not in report
    assert "site-packages" not in report
    assert str(_bug()) not in report


def test_a_report_follows_the_causes() -> None:
    try:
        try:
            {}[SECRET]
        except KeyError as error:
            raise RuntimeError(SECRET) from error
    except RuntimeError as error:
        report = bug_report(error)
    assert "builtins.RuntimeError" in report
    assert "builtins.KeyError" in report
    assert SECRET not in report


def test_a_report_of_causes_that_lead_back_into_themselves_ends() -> None:
    first, second = RuntimeError(SECRET), LookupError(SECRET)
    first.__cause__, second.__cause__ = second, first
    assert bug_report(first).splitlines()[1:] == ["builtins.RuntimeError", "builtins.LookupError"]


def test_a_bug_is_logged_by_its_report_only(failures: Failures, caplog) -> None:
    failures.present(_bug())
    assert "CanonicalError" in caplog.text
    assert SECRET not in caplog.text


def test_a_bug_says_that_the_work_is_safe_and_its_report_can_be_copied(
    failures: Failures, accessible
) -> None:
    failures.present(_bug())
    (dialog,) = _open()
    assert "What is saved is safe." in dialog.words.text.text()
    accessible(dialog)
    next(one for one in dialog.foot_buttons() if one.text() == "Copy the report").act.emit()
    assert "CanonicalError" in QGuiApplication.clipboard().text()


def test_a_refusal_is_shown_in_its_own_words(failures: Failures) -> None:
    failures.present(UserError(message("Test", "This is not a vault.")))
    (dialog,) = _open()
    assert dialog.words.text.text() == "This is not a vault."


def test_what_fails_while_the_vault_is_closed_is_noted_without_values_and_not_shown(
    failures: Failures, caplog, capsys
) -> None:
    undo = failures.install()
    failures.rest()
    error = _bug()
    sys.excepthook(type(error), error, error.__traceback__)
    undo()
    assert _open() == []
    assert "CanonicalError" in caplog.text
    said = capsys.readouterr()
    assert SECRET not in caplog.text + said.out + said.err


def test_stopping_is_no_failure(failures: Failures) -> None:
    failures.present(Cancelled())
    assert _open() == []


def test_a_cascade_shows_its_first_failure_only(failures: Failures) -> None:
    for _ in range(3):
        failures.present(_bug())
    assert len(_open()) == 1


def test_what_nobody_catches_is_presented_on_any_thread(failures: Failures, qtbot) -> None:
    undo = failures.install()
    try:
        error = _bug()
        sys.excepthook(type(error), error, error.__traceback__)
        assert len(_open()) == 1
        _open()[0].reject()
        thread = threading.Thread(target=lambda: {}["missing"])
        thread.start()
        thread.join()
        qtbot.waitUntil(lambda: len(_open()) == 1, timeout=2000)
    finally:
        undo()
