from __future__ import annotations

import subprocess
import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu

from desktop_app.ui.pages.unlock import UnlockFacts, UnlockPage
from desktop_app.ui.style.look import Look

FACTS = UnlockFacts(
    (("a", "Kluis Oost-2"), ("b", "Vault of the deputy")),
    backup="Last backup today 08:12, checked",
    backup_checked=True,
    version="1.0",
)


@pytest.fixture
def page(look: Look, settle) -> UnlockPage:
    made = UnlockPage(look, FACTS)
    made.resize(1366, 768)
    settle(made)
    made.setFocus()
    return made


def _line(page: UnlockPage) -> QLineEdit:
    line = page._passphrase.findChild(QLineEdit)
    assert line is not None
    return line


def test_the_focus_stands_in_the_passphrase_and_enter_unlocks(page: UnlockPage) -> None:
    offered = []
    page.unlock.connect(lambda *what: offered.append(what))
    line = _line(page)
    assert QApplication.focusWidget() is line
    assert line.echoMode() == QLineEdit.EchoMode.Password
    QTest.keyClicks(line, "  a phrase ")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert offered == [("a", "  a phrase ")], "spaces belong to a passphrase"


def test_nothing_is_tried_twice_while_the_vault_opens(page: UnlockPage) -> None:
    offered = []
    page.unlock.connect(lambda *what: offered.append(what))
    QTest.keyClicks(_line(page), "phrase")
    QTest.keyClick(_line(page), Qt.Key.Key_Return)
    QTest.keyClick(_line(page), Qt.Key.Key_Return)
    assert len(offered) == 1


def test_an_empty_passphrase_is_not_tried(page: UnlockPage) -> None:
    offered = []
    page.unlock.connect(lambda *what: offered.append(what))
    QTest.keyClick(_line(page), Qt.Key.Key_Return)
    assert offered == []
    assert page._message.isVisible()


def test_show_is_reached_by_tab_and_shows(page: UnlockPage) -> None:
    QTest.keyClicks(_line(page), "phrase")
    QTest.keyClick(_line(page), Qt.Key.Key_Tab)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    assert _line(page).echoMode() == QLineEdit.EchoMode.Normal


def test_a_refusal_empties_the_passphrase_and_says_why(page: UnlockPage) -> None:
    QTest.keyClicks(_line(page), "wrong")
    QTest.keyClick(_line(page), Qt.Key.Key_Return)
    page.refuse("This passphrase does not open the vault.")
    assert _line(page).text() == ""
    assert page._message.text.text() == "This passphrase does not open the vault."
    assert not page._button.blocked
    assert QApplication.focusWidget() is _line(page)
    QTest.keyClicks(_line(page), "n")
    assert not page._message.isVisible()


def test_a_wait_is_said_in_words_and_ends_by_itself(page: UnlockPage) -> None:
    offered = []
    page.unlock.connect(lambda *what: offered.append(what))
    page.wait(2)
    assert "2 seconds" in page._message.text.text()
    QTest.keyClicks(_line(page), "phrase")
    QTest.keyClick(_line(page), Qt.Key.Key_Return)
    assert offered == []
    page._count()
    assert "1" in page._message.text.text()
    page._count()
    assert not page._button.blocked
    QTest.keyClick(_line(page), Qt.Key.Key_Return)
    assert len(offered) == 1


def test_caps_lock_is_told_when_a_capital_comes_without_shift(page: UnlockPage) -> None:
    hint = page._passphrase._caps_hint
    assert not hint.isVisible()
    QTest.keyClick(_line(page), "A", Qt.KeyboardModifier.NoModifier)
    assert hint.isVisible()
    QTest.keyClick(_line(page), "a", Qt.KeyboardModifier.NoModifier)
    assert not hint.isVisible()
    QTest.keyClick(_line(page), "A", Qt.KeyboardModifier.ShiftModifier)
    assert not hint.isVisible()


def test_a_new_vault_begins_in_the_list_of_vaults(page: UnlockPage) -> None:
    new, chosen = [], []
    page.new_vault.connect(lambda: new.append(1))
    page.vault_chosen.connect(chosen.append)
    page._vault.setCurrentIndex(1)
    page._vault.activated.emit(1)
    page._vault.setCurrentIndex(2)
    page._vault.activated.emit(2)
    assert (new, chosen) == ([1], ["b"])
    assert page._vault.value == "b", "the vault that was chosen stays chosen"


def test_the_theme_can_be_set_before_unlocking(page: UnlockPage, look: Look) -> None:
    foot = next(one for one in page.children() if type(one).__name__ == "_Foot")
    foot._theme.act.emit()
    assert look.tokens.name == "dark"
    foot._theme.act.emit()
    assert look.tokens.name == "light"


def test_the_page_is_accessible(page: UnlockPage, accessible) -> None:
    accessible(page)


def test_nothing_is_clipped(look: Look, unclipped) -> None:
    def factory() -> UnlockPage:
        made = UnlockPage(look, FACTS)
        made._passphrase.show_hints(caps=True, layout="US international")
        made.wait(30)
        return made

    unclipped(factory)


def test_the_way_in_loads_little() -> None:
    code = (
        "import sys; import desktop_app.ui.pages.unlock; import desktop_app.ui.widgets.focus;"
        "print(sorted(m for m in sys.modules if m.startswith('desktop_app.')));"
        "print(sorted(m for m in sys.modules if m.startswith('PySide6.Qt')))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60
    )
    ours, of_qt = (eval(line) for line in done.stdout.splitlines())
    rooms = {name.split(".")[1] for name in ours}
    assert rooms <= {"paths", "text", "ui", "resources"}
    inside = {name.removeprefix("desktop_app.ui.") for name in ours if ".ui." in name}
    assert inside <= {
        "announce",
        "pages",
        "pages.unlock",
        "style",
        "style.icons",
        "style.letters",
        "style.lines",
        "style.look",
        "style.native",
        "style.paint",
        "style.sheet",
        "style.tokens",
        "widgets",
        "widgets.badge",
        "widgets.button",
        "widgets.caps_lock",
        "widgets.card",
        "widgets.edits",
        "widgets.flow_layout",
        "widgets.focus",
        "widgets.passphrase",
        "widgets.scroll",
        "widgets.text",
        "widgets.typed",
    }
    assert of_qt == ["PySide6.QtCore", "PySide6.QtGui", "PySide6.QtWidgets"]


@pytest.mark.qt_log_ignore("does not support grabbing the keyboard")
def test_what_is_rarely_wanted_stands_in_one_menu_behind_opening_a_vault(page: UnlockPage) -> None:
    done: list[object] = []
    page.open_other.connect(lambda: done.append("other"))
    page.restore.connect(done.append)
    page.manage.connect(done.append)
    page.more.setFocus()
    for downs, expected in enumerate(("other", "a", "a")):
        QTest.keyClick(page.more, Qt.Key.Key_Space)
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        for _ in range(downs):
            QTest.keyClick(menu, Qt.Key.Key_Down)
        QTest.keyClick(menu, Qt.Key.Key_Return)
        assert done[-1] == expected
        assert len(done) == downs + 1
