"""How often somebody had to tell: planned and administrative talks are not counted."""

from __future__ import annotations

from desktop_app.domain.retelling import Retold, retold


def test_an_empty_register_counts_nothing() -> None:
    assert retold([]) == Retold(0, 0)


def test_accounts_to_justice_and_to_others_are_counted_apart() -> None:
    register = [{"kind": "info_talk"}, {"kind": "statement"}, {"kind": "care"}]
    assert retold(register) == Retold(2, 3)


def test_a_planned_talk_is_not_counted() -> None:
    assert retold([{"kind": "info_talk", "planned": True}]) == Retold(0, 0)


def test_a_talk_about_procedure_only_is_not_counted() -> None:
    register = [
        {"kind": "rc", "administrative": True},
        {"kind": "info_talk", "topics": ["procedure"]},
        {"kind": "info_talk", "topics": ["procedure", "money"]},
    ]
    assert retold(register) == Retold(1, 1)
