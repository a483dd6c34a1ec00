from __future__ import annotations

import pytest

from desktop_app.text import message
from desktop_app.ui.commands import Command, check_keys, with_mnemonics


def _command(name: str, keys: str) -> Command:
    return Command(name, message("Test", "Test"), lambda: None, "file", keys)


@pytest.mark.parametrize(
    "titles",
    [
        ["File", "Edit", "View", "Case", "Tools", "Help"],
        ["Bestand", "Bewerken", "Beeld", "Zaak", "Extra", "Help"],
        ["Kopieer", "Knip", "Kies", "Kijk"],
        ["Undo", "Undo", "Undo", "Undo", "Undo"],
    ],
)
def test_letters_of_menus_never_collide(titles: list[str]) -> None:
    marked = with_mnemonics(titles)
    letters = [title[title.index("&") + 1].lower() for title in marked if "&" in title]
    assert len(letters) == len(set(letters))
    assert [title.replace("&", "") for title in marked] == titles
    assert len(letters) >= min(4, len(titles))


def test_an_ampersand_in_a_title_stays_one() -> None:
    assert with_mnemonics(["R&D"]) == ["&R&&D"]


def test_a_shortcut_used_twice_is_refused() -> None:
    with pytest.raises(ValueError, match="share Ctrl"):
        check_keys([_command("a", "Ctrl+K"), _command("b", "Ctrl+K")])


def test_ctrl_alt_is_refused_for_it_is_altgr() -> None:
    with pytest.raises(ValueError, match="AltGr"):
        check_keys([_command("a", "Ctrl+Alt+K")])
