from __future__ import annotations

import importlib.util
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

from desktop_app.ui.style.look import Look
from tests.ui.hearing import Ear, Eye, unsaid


@pytest.fixture(scope="module")
def gallery() -> ModuleType:
    spec = importlib.util.spec_from_file_location("gallery", Path(__file__).with_name("gallery.py"))
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(autouse=True)
def nothing_is_shown_only(senses: tuple[Ear, Eye]) -> Iterator[None]:
    """Let banners stand there: in a gallery nothing has happened that could be told."""
    yield
    unsaid(*senses)


def test_every_block_is_accessible(look: Look, gallery: ModuleType, accessible) -> None:
    accessible(gallery.gallery(look))


def test_the_picture_can_be_drawn_in_both_themes(look: Look, gallery: ModuleType, settle) -> None:
    pictures = []
    for theme in ("light", "dark"):
        look.set_theme(theme)
        window = gallery.gallery(look)
        settle(window)
        pictures.append(window.grab().toImage())
    assert pictures[0] != pictures[1]
