"""What applies to a hearing."""

from __future__ import annotations

import pytest

from desktop_app.domain.hearing import CODES, KINDS, applicable, applies


@pytest.mark.parametrize(
    ("kind", "code"),
    [
        ("rc", "RC"),
        ("witness_appeal", "RC"),
        ("substantive", "TZ"),
        ("pro_forma", "TZ"),
        ("directions", "TZ"),
        ("chambers", "TZ"),
        ("art_12", "TZ"),
        ("damages", "TZ"),
        ("verdict", "VD"),
        ("appeal", "AP"),
    ],
)
def test_every_kind_of_hearing_brings_its_group(kind: str, code: str) -> None:
    assert applicable(kind, statement=False, video=False) == {code}
    assert kind in KINDS


def test_a_statement_and_a_video_link_bring_theirs() -> None:
    assert applicable("appeal", statement=True, video=True) == {"AP", "SP", "VI"}


def test_a_kind_of_a_newer_form_brings_every_group() -> None:
    assert applicable("other:something new", statement=False, video=False) == CODES


def test_an_item_applies_where_one_of_its_groups_does() -> None:
    codes = applicable("rc", statement=False, video=True)
    assert applies(["ALL"], codes)
    assert applies(["TZ", "VI"], codes)
    assert not applies(["TZ", "AP"], codes)
