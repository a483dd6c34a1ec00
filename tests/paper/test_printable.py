from __future__ import annotations

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.paper.printable import printable


@given(st.text())
def test_text_ready_for_print_is_one_visible_composed_line(text: str) -> None:
    ready = printable(text)
    assert ready == ready.strip()
    assert "  " not in ready
    assert unicodedata.is_normalized("NFC", ready)
    assert all(unicodedata.category(c) not in ("Cc", "Cf") for c in ready)


@given(st.text())
def test_making_it_ready_twice_changes_nothing_more(text: str) -> None:
    assert printable(printable(text)) == printable(text)


def test_lines_and_tabs_become_spaces():
    assert printable("een\n\ttwee\u2028drie\xa0vier") == "een twee drie vier"


def test_what_cannot_be_seen_is_left_out():
    assert printable("a\x00b\u202ec\u200bd\ufeffe\u00adf") == "abcdef"


def test_apostrophes_are_curly_and_quotation_marks_stay():
    assert printable("foto's in 's-Hertogenbosch") == "foto’s in ’s-Hertogenbosch"
    assert printable("zeg 'ja' of \"nee\"") == 'zeg \'ja’ of "nee"'
