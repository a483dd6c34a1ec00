"""Keys in the settings: two verbs, the people, the sheet, and headquarters' key in sight."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QDialog, QFileDialog, QLineEdit

from desktop_app.app import copies, escrow, keys, looking, passphrases, vaults
from desktop_app.app.session import Session
from desktop_app.ui.dialogs.new_passphrase import NewPassphrase
from desktop_app.ui.dialogs.still_open import StillOpen
from desktop_app.ui.dialogs.words import WordsPrompt
from desktop_app.ui.pages.settings.keys import KeysPart
from desktop_app.ui.pages.settings.page import SettingsPage
from desktop_app.ui.widgets.busy import Busy
from desktop_app.ui.widgets.card import Card
from tests.ui.vaults import PASSPHRASE, OnDesk, a_vault, a_world, introduce, until

NEW = "schommel ganzenveer waterkoker boterham vuurtoren"
OTHER = "regenjas lantaarn eekhoorn tafelkleed ochtendmist"


class Keys:
    """The part of the settings over a real vault; ``dialogs`` are those that flows opened."""

    def __init__(self, on: OnDesk, page: SettingsPage) -> None:
        self.on = on
        self.session = on.desk.session
        self.page = page
        self.dialogs: list[QDialog] = []
        assert on.runner is not None
        on.runner.dialog_opened.connect(self.dialogs.append)

    @property
    def part(self) -> KeysPart:
        part = self.page.part
        assert isinstance(part, KeysPart)
        return part

    def next(self) -> Any:
        """Return the next dialog of the flow that runs, past that of a slow computer."""

        def asked() -> bool:
            while self.dialogs and isinstance(self.dialogs[0], Busy):
                self.dialogs.pop(0)
            return bool(self.dialogs)

        until(asked)
        return self.dialogs.pop(0)

    def fill(self, dialog: NewPassphrase, *texts: str) -> None:
        lines = [one for one in dialog.findChildren(QLineEdit) if one.isVisibleTo(dialog)]
        assert len(lines) == len(texts)
        for line, text in zip(lines, texts, strict=True):
            line.setText(text)
            line.textEdited.emit(text)


@pytest.fixture
def shown(tmp_path: Path, on_desk: Callable[[Session], OnDesk], qtbot: Any) -> Iterator[Keys]:
    session = a_vault(tmp_path, "Oost-2")
    on = on_desk(session)
    page = SettingsPage(on.desk)
    on.host(page)
    qtbot.addWidget(page)
    page.resize(1366, 768)
    page.show()
    page.entered()
    page.show_part("keys")
    yield Keys(on, page)
    on.rest()
    session.vault.close()


def test_the_dialog_says_which_verb_helps_and_a_wrong_passphrase_is_asked_again(
    shown: Keys, accessible: Callable[[Any], None], tmp_path: Path
) -> None:
    copies.note_elsewhere(shown.session, vaults.back_up(shown.session, folder=tmp_path / "stick"))
    shown.part.passphrases.change_button.act.emit()
    first = shown.next()
    accessible(first)
    assert first.verb.blocked
    shown.fill(first, "fout fout fout", NEW, NEW)
    assert not first.verb.blocked
    first.accept()
    again = shown.next()
    assert "does not open" in again._said.source
    shown.fill(again, PASSPHRASE, NEW, NEW)
    again.accept()
    named = shown.next()
    assert isinstance(named, StillOpen)
    accessible(named)
    named.accept()
    shown.on.rest()
    assert shown.on.said == ["The passphrase is changed."]
    with pytest.raises(Exception, match="does not open"):
        vaults.unlock_again(shown.session, PASSPHRASE)


def test_the_keys_are_replaced_and_the_passphrase_may_stay(
    shown: Keys, accessible: Callable[[Any], None], tmp_path: Path
) -> None:
    world = a_world(tmp_path / "vaults", tmp_path / "config")
    passphrases.add_passphrase(shown.session, world, OTHER, person="VC-2")
    shown.part.replacing.button.act.emit()
    dialog = shown.next()
    accessible(dialog)
    dialog.choose("keep")
    shown.fill(dialog, PASSPHRASE)
    dialog.accept()
    shown.on.rest()
    assert shown.session.vault.payload.generation == 2
    assert shown.on.said == ["The keys are replaced."]
    shown.part.reload()
    assert [one.person for one in keys.keys_of(shown.session).people] == ["VC-1"]
    assert len(shown.session.vault.backups()) == 1


def test_somebody_is_added_and_removed_and_other_keys_are_recommended(shown: Keys) -> None:
    people = shown.part.passphrases
    assert people.remove_button.blocked
    people.add_button.act.emit()
    dialog = shown.next()
    shown.fill(dialog, "VC-2", NEW, NEW)
    dialog.accept()
    shown.on.rest()
    shown.part.reload()
    assert people.remove_button.blocked  # nobody is chosen yet
    (slot,) = [one for one in keys.keys_of(shown.session).people if one.person == "VC-2"]
    people.table.set_current(slot.id)
    assert not people.remove_button.blocked
    people.remove_button.act.emit()
    shown.next().accept()
    recommended = shown.next()
    assert isinstance(recommended, StillOpen)
    recommended.reject()
    shown.on.rest()
    assert [one.person for one in keys.keys_of(shown.session).people] == ["VC-1"]


def test_headquarters_gets_a_key_only_when_asked_and_it_is_shown_and_taken_off(
    shown: Keys, tmp_path: Path, accessible: Callable[[Any], None]
) -> None:
    card = shown.part.escrow
    assert not card.off_button.isVisibleTo(card)
    card.on_button.act.emit()
    shown.on.rest()
    assert escrow.shown(shown.session) is None  # nobody is pinned: it was refused in words
    quarters = a_vault(tmp_path / "quarters", "Hoofdkwartier", "headquarters")
    introduce(shown.session, quarters, role="headquarters")
    quarters.vault.close()
    for dialog in shown.page.findChildren(QDialog):
        dialog.close()
    card.on_button.act.emit()
    sure = shown.next()
    accessible(sure)
    sure.reject()
    shown.on.rest()
    assert escrow.shown(shown.session) is None
    card.on_button.act.emit()
    shown.next().accept()
    shown.on.rest()
    shown.part.reload()
    assert card.off_button.isVisibleTo(card)
    accessible(shown.part)
    card.off_button.act.emit()
    shown.next().accept()
    shown.next().reject()
    shown.on.rest()
    assert escrow.shown(shown.session) is None


def test_words_are_asked_until_they_are_right_and_the_day_is_shown(shown: Keys) -> None:
    words = " ".join(keys.renew_recovery(shown.session))
    shown.part.sheet.rehearse_button.act.emit()
    wrong = shown.next()
    assert isinstance(wrong, WordsPrompt)
    wrong._area.setPlainText(" ".join(["abandon"] * 24))
    wrong.accept()
    right = shown.next()
    right._area.setPlainText(words)
    right.accept()
    shown.on.rest()
    shown.part.reload()
    assert shown.part.sheet._badge.text() == "typed back on 24 Nov 2026"


def test_the_keys_are_written_into_a_file_after_a_warning_and_the_passphrase(
    shown: Keys,
    accessible: Callable[[Any], None],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    path = tmp_path / "keys.txt"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(path), ""))
    shown.part.way_out.button.act.emit()
    warning = shown.next()
    accessible(warning)
    warning.accept()
    prompt = shown.next()
    prompt.offered.emit("niet de goede wachtwoordzin")
    assert not path.exists()
    prompt.offered.emit(PASSPHRASE)
    shown.on.rest()
    assert shown.session.vault.payload.store_key.hex() in path.read_text("ascii")
    assert path.stat().st_mode & 0o077 == 0
    assert [one.event for one in looking.audit_trail(shown.session)][-1] == "way_out"
    assert shown.on.said == ["The keys stand in keys.txt. Whoever has it reads everything."]


def test_a_copy_that_was_destroyed_is_taken_off_the_list(shown: Keys, tmp_path: Path) -> None:
    made = vaults.back_up(shown.session, folder=tmp_path / "stick")
    copies.note_elsewhere(shown.session, made)
    shown.page.show_part("backups")
    card = next(one for one in shown.page.part.findChildren(Card) if hasattr(one, "gone_button"))
    assert card.gone_button.blocked
    card.table.set_current(str(made.folder))
    assert not card.gone_button.blocked
    card.gone_button.act.emit()
    assert copies.elsewhere(shown.session) == ()
