from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QAccessible, QColor, QImage, QPainter

from desktop_app.domain.level import LEVELS
from desktop_app.domain.level_sign import LEVEL_SIGNS
from desktop_app.ui.style.look import Breadth, Look
from desktop_app.ui.widgets.badge import Badge, Count, KeyHint
from desktop_app.ui.widgets.level import LevelBadge, LevelMark, paint_level_sign
from desktop_app.ui.widgets.phase_bar import PhaseBar, PhaseMark
from desktop_app.ui.widgets.progress import ProgressLine
from desktop_app.ui.widgets.ring import Needed, Ring
from desktop_app.ui.widgets.steps import Steps, steps_at
from desktop_app.ui.widgets.strip import Strip, StripFacts
from desktop_app.ui.widgets.track import Track

PHASES = (
    PhaseMark("Intake", "15 Sep", "done"),
    PhaseMark("Report", "8 Oct", "done"),
    PhaseMark("Investigation", "ongoing", "current"),
    PhaseMark("Trial"),
    PhaseMark("Aftercare"),
)


def _said(widget) -> str:
    return str(QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name))


def test_every_level_has_a_shape_of_its_own() -> None:
    assert set(LEVEL_SIGNS) == set(LEVELS)
    assert len(set(LEVEL_SIGNS.values())) == len(LEVELS)


def test_levels_can_be_told_apart_without_colour(look: Look) -> None:
    pictures = set()
    for level in LEVELS:
        image = QImage(28, 28, QImage.Format.Format_Grayscale8)
        image.fill(255)
        painter = QPainter(image)
        black, white = QColor("#000000"), QColor("#ffffff")
        paint_level_sign(painter, level, QRectF(2, 2, 24, 24), colour=black, ground=white)
        painter.end()
        pictures.add(bytes(image.constBits()))
    assert len(pictures) == len(LEVELS)


def test_painted_widgets_say_what_they_show(look: Look) -> None:
    assert _said(LevelBadge(look, "high")) == "High"
    assert _said(LevelMark(look, "insufficient")) == "Insufficient information"
    assert _said(Badge(look, "safe window now", tone="ok", icon="clock")) == "safe window now"
    assert _said(Count(look, 2, words="2 late", tone="danger")) == "2 late"
    assert _said(KeyHint(look, "Ctrl K")) == "Ctrl K"
    assert _said(Ring(look, 7, 9)) == "7 of 9 filled in"
    assert _said(Ring(look, 0, 9)) == "empty"
    assert _said(Ring(look, 9, 9)) == "complete"
    assert _said(Needed(look, "3", name="3 still needed")) == "3 still needed"
    assert _said(Track(look, "bundle")) == "In a bundle"
    steps = Steps(look, steps_at([("Recipient", ""), ("What goes", ""), ("Write", "")], 1))
    assert _said(steps) == "Step 2 of 3: What goes"
    assert "Investigation, now, ongoing" in _said(PhaseBar(look, PHASES))
    assert _said(ProgressLine(look, 4, 6, name="Groups compared")) == "Groups compared"


@pytest.mark.parametrize("percent", [100, 200])
def test_painted_widgets_paint_in_every_theme_and_size(look: Look, settle, percent: int) -> None:
    look.set_percent(percent)
    for theme in ("light", "dark", "contrast"):
        look.set_theme(theme)
        for widget in (
            *(LevelBadge(look, level) for level in LEVELS),
            Badge(look, "planned", icon="calendar"),
            Count(look, 120),
            Ring(look, 4, 9),
            Track(look, "confirmed"),
            PhaseBar(look, PHASES),
            Steps(look, steps_at([("A", "a"), ("B", "b")], 0), standing=True),
        ):
            widget.resize(widget.sizeHint())
            settle(widget)
            image = widget.grab().toImage()
            colours = {
                image.pixel(x, y)
                for x in range(0, image.width(), 2)
                for y in range(0, image.height(), 2)
            }
            assert len(colours) > 1, type(widget).__name__


def test_a_narrow_phase_bar_keeps_the_current_phase(look: Look) -> None:
    bar = PhaseBar(look, PHASES)
    bar.resize(3 * bar._widest(), 60)
    assert [phase.name for phase in bar._shown()] == ["Report", "Investigation", "Trial"]


FACTS = StripFacts(
    code="KLAPROOS",
    detail="ZK-0012 · Investigation",
    level="high",
    level_detail="since 21 Nov",
    contact="App, neutral text",
    contact_detail="Mon–Fri 10:00–15:30",
    contact_badge="safe window now",
    contact_tone="ok",
    step="Call the prosecutor",
    step_detail="today 13:30",
)


def test_the_strip_is_whole_in_every_breadth(look: Look, settle) -> None:
    strip = Strip(look, FACTS)
    heights = []
    for percent, width in ((100, 1166), (130, 1000), (200, 1282), (100, 1166)):
        look.set_percent(percent)
        strip.set_breadth(look.breadth(width))
        strip.resize(width, strip.sizeHint().height())
        settle(strip)
        assert strip.minimumSizeHint().width() <= width
        heights.append(strip.minimumSizeHint().height())
    assert heights[2] <= 768 * 0.2
    assert heights[0] == heights[3]


def test_during_a_hearing_the_tick_gives_way_to_the_emergency_plan(look: Look, settle) -> None:
    strip = Strip(look, FACTS)
    settle(strip)
    assert strip._tick.isVisible()
    assert not strip._emergency.isVisible()
    strip.set_facts(replace(FACTS, during_hearing=True))
    assert strip._emergency.isVisible()
    assert not strip._tick.isVisible()


def test_the_strip_is_narrow_at_200_per_cent(look: Look) -> None:
    look.set_percent(200)
    assert look.breadth(1366) is Breadth.NARROW
