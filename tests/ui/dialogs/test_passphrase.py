from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from desktop_app.ui.dialogs.passphrase import PassphrasePrompt
from desktop_app.ui.style.look import Look


@pytest.fixture
def prompt(look: Look, settle) -> PassphrasePrompt:
    made = PassphrasePrompt(look, "To show the code word.")
    made.open()
    settle(made)
    return made


def _type(prompt: PassphrasePrompt, text: str) -> None:
    line = prompt.findChild(QLineEdit)
    QTest.keyClicks(line, text)
    QTest.keyClick(line, Qt.Key.Key_Return)


def test_the_owner_checks_what_was_typed(prompt: PassphrasePrompt) -> None:
    offered = []
    prompt.offered.connect(offered.append)
    _type(prompt, "six words here")
    assert offered == ["six words here"]
    assert prompt.isVisible()
    prompt.accept()
    assert not prompt.isVisible()


def test_a_refusal_lets_one_try_again(prompt: PassphrasePrompt) -> None:
    offered = []
    prompt.offered.connect(offered.append)
    _type(prompt, "wrong")
    prompt.refuse("This passphrase does not open the vault.")
    _type(prompt, "right")
    assert offered == ["wrong", "right"]


def test_a_wait_is_kept(prompt: PassphrasePrompt) -> None:
    offered = []
    prompt.offered.connect(offered.append)
    prompt.wait(1)
    _type(prompt, "right")
    assert offered == []
    prompt._count()
    _type(prompt, "")
    assert offered == ["right"]


def test_the_prompt_is_accessible(prompt: PassphrasePrompt, accessible) -> None:
    accessible(prompt)
