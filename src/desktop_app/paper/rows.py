"""The one place that measures and draws a row of a checklist, in every size."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import time

from desktop_app.paper import marks
from desktop_app.paper.breaks import Row
from desktop_app.paper.canvas import Canvas, InkKind, Line
from desktop_app.paper.model import Step
from desktop_app.paper.printable import printable
from desktop_app.paper.structure import Node
from desktop_app.paper.style import WRITE, Columns, RowStyle, Setting
from desktop_app.paper.typesetting import Line as SetLine
from desktop_app.paper.typesetting import wrap
from desktop_app.paper.words import Words, clock, numeric_date

_CENTRING = 0.111
"""How far below the middle of a row its baseline stands, in mm for each point of type size."""


@dataclass(frozen=True, slots=True)
class SetRow:
    """A step with its text broken into lines, ready to be placed.

    ``when`` and ``who`` are the words in those columns (empty: a box, or nothing); ``extra`` is
    what the row is higher than a row of one line, in mm.
    """

    step: Step
    setting: Setting
    text: tuple[SetLine, ...]
    value: tuple[SetLine, ...]
    when: str
    who: str
    extra: float
    heights: Row


@dataclass(frozen=True, slots=True)
class RowWriter:
    """Sets and draws the rows of one part, in one size and language; ``left`` in mm."""

    style: RowStyle
    columns: Columns
    open_setting: Setting
    words: Words
    left: float

    @property
    def cells(self) -> int:
        """How many cells a row has."""
        return 6 if self._has_note_cell else 5

    @property
    def _has_note_cell(self) -> bool:
        return self.columns.who is not None and self.columns.note < self.style.right

    def set(self, step: Step) -> SetRow:
        """Break the step's texts into lines and measure the row."""
        style = self.style
        setting = self.open_setting if step.state == "open" else style.done
        when, who = self._when(step), self._who(step)
        boxed = self._when_box(step, when) or self._who_box(step, who)
        end = self._text_end(step, when, who)
        width = end - style.step_x - (style.gap if end < style.right else 0.0)
        value_width = self.columns.value_end - style.step_x
        language = self.words.language
        text = wrap(printable(step.text), width, setting.text, language=language)
        value = wrap(
            printable(step.value),
            min(width, value_width) if boxed else value_width,
            setting.value,
            language=language,
        )
        extra = (len(text) + len(value) - 1) * setting.line
        if self._free_line(step):
            extra += style.free_line
        alone = boxed and not extra
        loose = setting.height_with_boxes if alone else setting.height
        tight = setting.squeezed_with_boxes if alone else setting.squeezed
        heights = Row(loose + extra, tight + extra)
        return SetRow(step, setting, text, value, when, who, extra, heights)

    def draw(self, canvas: Canvas, row: SetRow, *, top: float, height: float, table: Node) -> None:
        """Draw ``row`` between ``top`` and ``top + height`` (its rules are the caller's)."""
        style, step = self.style, row.step
        cells = table.child("TR")
        middle = top + (height - row.extra) / 2
        baseline = middle + _CENTRING * row.setting.text.size
        tick_cell = cells.child("TD")
        with canvas.line() as line:
            if step.critical:
                line.put(
                    self.words.say("checklist.must_sign"),
                    self.left + style.must_x,
                    baseline=middle + _CENTRING * style.must.size,
                    font=style.must,
                    node=tick_cell,
                )
            self._draw_tick(canvas, step, middle, tick_cell)
            line.put(
                printable(step.code),
                self.left + style.number_x,
                baseline=baseline,
                font=style.number,
                node=cells.child("TD"),
            )
            step_cell = cells.child("TH", scope="Row")
            lines = [(one, row.setting.text) for one in row.text]
            lines += [(one, row.setting.value) for one in row.value]
            for n, (one, font) in enumerate(lines):
                line.put(
                    one.text,
                    self.left + style.step_x,
                    baseline=baseline + n * row.setting.line,
                    font=font,
                    node=step_cell,
                    glued=one.glued,
                )
            self._draw_when(canvas, line, row, (middle, baseline), cells.child("TD"))
            self._draw_who(canvas, line, row, (middle, baseline), cells.child("TD"))
        if self._has_note_cell:
            cells.child("TD")
        if self._free_line(step):
            canvas.rule(
                self.left + style.step_x,
                self.left + self.columns.value_end,
                top + height,
                weight=WRITE,
            )

    def _when(self, step: Step) -> str:
        if step.state == "open":
            return _moment(step)
        day = numeric_date(step.on) if step.on else ""
        if step.state == "waived":
            return f"{self.words.say('checklist.waived')} {day}".rstrip()
        return day

    def _who(self, step: Step) -> str:
        style = self.style
        if not style.names or step.who is None or (step.state != "open" and style.dates_at_right):
            return ""
        return self.words.say(f"who.{step.who}")

    def _who_words(self, row: SetRow) -> str:
        if self.columns.who is not None:
            return row.who
        if row.who:
            return self.words.say("checklist.who_is", row.who)
        asked = self._who_box(row.step, row.who)
        return self.words.say("checklist.who_open") if asked else ""

    def _when_box(self, step: Step, when: str) -> bool:
        return step.state == "open" and step.when_box is not None and not when

    def _who_box(self, step: Step, who: str) -> bool:
        return self.style.names and step.state == "open" and step.asks_who and not who

    def _free_line(self, step: Step) -> bool:
        asked = step.free_line and step.state == "open" and not step.value.strip()
        return asked and self.style.free_line > 0

    def _text_end(self, step: Step, when: str, who: str) -> float:
        """Return where the first line of text must end, in mm from the left edge."""
        style, columns = self.style, self.columns
        if when and style.dates_at_right:
            return style.right - style.moment.width(when)
        if when or self._when_box(step, when):
            return columns.when
        if who or self._who_box(step, who):
            return self._who_left(who)
        return columns.note

    def _who_left(self, who: str) -> float:
        style, columns = self.style, self.columns
        if columns.who is not None:
            return min(columns.who, style.right - style.inset - style.small.width(who))
        if not style.dates_at_right:
            return columns.note
        key = "checklist.who_is" if who else "checklist.who_open"
        width = style.small.width(self.words.say(key, who))
        return style.right - width - (0 if who else style.who_box[0] + style.gap)

    def _draw_tick(self, canvas: Canvas, step: Step, middle: float, cell: Node) -> None:
        style, open_ = self.style, step.state == "open"
        must = "must_" if step.critical else ""
        on = numeric_date(step.on) if step.on else ""
        figure = cell.child("Figure", alt=self.words.say(f"alt.{must}{step.state}", on).strip())
        clear = marks.square(
            self.left + style.box_middle, middle, style.tick if open_ else style.tick_done
        )
        weight = style.must_line if step.critical else style.box_line
        canvas.box(InkKind.TICK_BOX, clear, weight=weight, node=figure)
        if step.state == "done":
            marks.tick(canvas, clear, node=figure)
        elif step.state == "waived":
            marks.waived(canvas, clear, node=figure)

    def _draw_when(
        self, canvas: Canvas, line: Line, row: SetRow, at: tuple[float, float], cell: Node
    ) -> None:
        style, step = self.style, row.step
        middle, baseline = at
        left = self.left + self.columns.when
        if self._when_box(step, row.when):
            figure = cell.child("Figure", alt=self.words.say(f"alt.{step.when_box}"))
            area = marks.write_area(left, middle, style.write_box)
            marks.write_box(canvas, area, sign=step.when_box, node=figure)
        elif row.when:
            x, align = left + style.inset, "left"
            if style.dates_at_right and step.state != "open":
                x, align = self.left + style.right, "right"
            line.put(
                row.when,
                x,
                baseline=baseline,
                font=style.moment,
                align="right" if align == "right" else "left",
                node=cell,
            )

    def _draw_who(
        self, canvas: Canvas, line: Line, row: SetRow, at: tuple[float, float], cell: Node
    ) -> None:
        style = self.style
        middle, baseline = at
        words = self._who_words(row)
        left = self.left + self._who_left(row.who)
        boxed = self._who_box(row.step, row.who)
        if words:
            inset = style.inset if self.columns.who is not None else 0.0
            line.put(words, left + inset, baseline=baseline, font=style.small, node=cell)
        if boxed and (self.columns.who is not None or style.dates_at_right):
            figure = cell.child("Figure", alt=self.words.say("alt.who"))
            x = self.left + (self.columns.who or style.right - style.who_box[0])
            marks.write_box(canvas, marks.write_area(x, middle, style.who_box), node=figure)


def _moment(step: Step) -> str:
    if step.when is None:
        return ""
    return clock(step.when) if isinstance(step.when, time) else numeric_date(step.when)
