"""Measures of the checklist in its sizes: mm from the left edge of the text, type in points."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_app.paper.fonts import MM, Type, bold, regular, semibold

THIN = 0.5
"""Rule between rows; anything thinner is lost on a third photocopy."""

MEDIUM = 1.0
THICK = 1.4
FRAME = 1.8
WRITE = 0.8
"""Line of a box or line to write in."""


@dataclass(frozen=True, slots=True)
class Setting:
    """How a row is set: its text and value, the leading (points) and the heights of one line."""

    text: Type
    value: Type
    leading: float
    height: float
    squeezed: float
    height_with_boxes: float
    squeezed_with_boxes: float

    @property
    def line(self) -> float:
        """The leading in mm."""
        return self.leading / MM


@dataclass(frozen=True, slots=True)
class Columns:
    """Where the columns of a part begin; ``who`` is None where names stand under the note."""

    when: float
    who: float | None
    note: float
    value_end: float


@dataclass(frozen=True, slots=True)
class RowStyle:
    """Everything that the drawing of a row needs to know about its size.

    ``free_line`` 0: no lines to write on in rows. ``dates_at_right``: a date of a done step ends
    at the right edge, and who did it is left off. ``names``: whether "who" is shown at all.
    """

    must: Type
    number: Type
    moment: Type
    small: Type
    must_x: float
    box_middle: float
    number_x: float
    step_x: float
    right: float
    tick: float
    tick_done: float
    box_line: float
    must_line: float
    write_box: tuple[float, float]
    who_box: tuple[float, float]
    inset: float
    gap: float
    free_line: float
    preparation: Setting
    day: Setting
    done: Setting
    preparation_columns: Columns
    day_columns: Columns
    dates_at_right: bool
    names: bool
    growth: float


def _one(text: float, value: float, leading: float, height: float, squeezed: float) -> Setting:
    return Setting(regular(text), semibold(value), leading, height, squeezed, height, squeezed)


NORMAL = RowStyle(
    must=bold(15),
    number=regular(9.5),
    moment=regular(10.5),
    small=regular(10),
    must_x=0.5,
    box_middle=7.5,
    number_x=13,
    step_x=22,
    right=179,
    tick=5.0,
    tick_done=4.2,
    box_line=1.0,
    must_line=2.4,
    write_box=(18, 6.6),
    who_box=(15, 6.6),
    inset=1.0,
    gap=2.0,
    free_line=7.0,
    preparation=_one(11.5, 11, 13.8, 8.4, 7.5),
    day=_one(13, 12.5, 15.6, 9.0, 8.2),
    done=_one(10.5, 10, 12.6, 6.7, 6.5),
    preparation_columns=Columns(when=115, who=136, note=154, value_end=150),
    day_columns=Columns(when=125, who=None, note=146, value_end=142),
    dates_at_right=False,
    names=True,
    growth=2.4,
)

_LARGE = Setting(regular(16), semibold(16), 19.5, 10.8, 10.8, 12.2, 11.2)

LARGE = RowStyle(
    must=bold(21),
    number=regular(16),
    moment=regular(16),
    small=regular(16),
    must_x=0.3,
    box_middle=10.25,
    number_x=17,
    step_x=30,
    right=179,
    tick=6.5,
    tick_done=6.5,
    box_line=1.2,
    must_line=3.2,
    write_box=(29, 9.5),
    who_box=(22, 9.5),
    inset=1.0,
    gap=3.0,
    free_line=10.5,
    preparation=_LARGE,
    day=_LARGE,
    done=_LARGE,
    preparation_columns=Columns(when=124, who=157, note=179, value_end=179),
    day_columns=Columns(when=150, who=None, note=179, value_end=179),
    dates_at_right=True,
    names=True,
    growth=5.9,
)

_POCKET = _one(11, 10.5, 13, 8.2, 7.0)
_POCKET_COLUMNS = Columns(when=112.45, who=None, note=128.5, value_end=128.5)

POCKET = RowStyle(
    must=bold(14),
    number=regular(9),
    moment=regular(10),
    small=regular(10),
    must_x=0.2,
    box_middle=6.1,
    number_x=10.8,
    step_x=18.5,
    right=128.5,
    tick=5.0,
    tick_done=4.2,
    box_line=1.0,
    must_line=2.4,
    write_box=(16, 6.2),
    who_box=(0, 0),
    inset=1.0,
    gap=2.0,
    free_line=0.0,
    preparation=_POCKET,
    day=_POCKET,
    done=_POCKET,
    preparation_columns=_POCKET_COLUMNS,
    day_columns=_POCKET_COLUMNS,
    dates_at_right=True,
    names=False,
    growth=0.3,
)
"""No names, no free lines: what is written goes on the note lines."""
