"""Settings of the vault: any value by its name."""

from __future__ import annotations

from tests.store.world import Laptop


def test_a_setting_is_any_value_with_a_canonical_form(ann: Laptop) -> None:
    settings = ann.store.settings
    assert settings.get("role") is None
    settings.put("role", "coordinator")
    settings.put("slots", [{"id": "a", "n": 1}])
    settings.put("count", 3)
    assert (settings.text("role"), settings.number("count")) == ("coordinator", 3)
    assert settings.get("slots") == [{"id": "a", "n": 1}]
    settings.put("role", "deputy")
    assert settings.text("role") == "deputy"
    settings.put("role", None)
    assert settings.get("role") is None


def test_a_value_of_another_type_is_as_if_not_set(ann: Laptop) -> None:
    ann.store.settings.put("x", 5)
    assert ann.store.settings.text("x") is None
    ann.store.settings.put("x", True)
    assert ann.store.settings.number("x") == 0


def test_settings_are_listed_by_prefix(ann: Laptop) -> None:
    ann.store.settings.put("own.name", "Ann")
    ann.store.settings.put("own.unit", "North")
    assert ann.store.settings.all("own.") == {"own.name": "Ann", "own.unit": "North"}
    assert "store.writer" in ann.store.settings.all()
