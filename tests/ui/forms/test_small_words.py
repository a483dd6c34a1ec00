from __future__ import annotations

import pytest

from desktop_app.ui.forms.small_words import small


@pytest.mark.parametrize(
    ("words", "within"),
    [
        ("Veiligheidsplan", "veiligheidsplan"),
        ("Eén keer vertellen", "één keer vertellen"),
        ("DNA afgenomen", "DNA afgenomen"),
        ("", ""),
    ],
)
def test_words_inside_a_line_have_no_capital(words: str, within: str) -> None:
    assert small(words) == within
