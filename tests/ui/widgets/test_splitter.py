from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop_app.ui import preferences
from desktop_app.ui.widgets.splitter import Splitter


def a_splitter(look, settle) -> Splitter:
    splitter = Splitter(look, "list", gap=10)
    for _ in range(2):
        splitter.addWidget(QWidget())
    splitter.recall([300, 100])
    splitter.resize(410, 300)
    settle(splitter)
    return splitter


def test_a_border_stands_where_it_was_left_each_way_of_its_own(look, settle):
    look.panes.clear()
    first = a_splitter(look, settle)
    assert first.sizes() == [300, 100]
    first.moveSplitter(150, 1)
    moved = first.sizes()
    assert look.panes == {"list.beside": moved}
    again = a_splitter(look, settle)
    assert again.sizes() == moved
    again.turn(Qt.Orientation.Vertical)
    again.moveSplitter(80, 1)
    assert set(look.panes) == {"list.beside", "list.below"}
    again.turn(Qt.Orientation.Horizontal)
    assert again.sizes() == moved
    look.panes.clear()


def test_borders_are_remembered_and_nonsense_is_not(tmp_path):
    kept = preferences.Preferences(panes={"cases.beside": [700, 300]})
    preferences.save(tmp_path, kept)
    assert preferences.load(tmp_path) == kept
    (tmp_path / "window.json").write_text(
        '{"panes": {"a": [1], "b": "x", "c": [1, -2], "d": [1, 2]}}'
    )
    assert preferences.load(tmp_path).panes == {"d": [1, 2]}
