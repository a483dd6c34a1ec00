"""The coordinator's sheet in normal size: what stands around its rows."""

from __future__ import annotations

from desktop_app.paper import marks
from desktop_app.paper.body import Measures, Place, TooLongError
from desktop_app.paper.canvas import Area, Canvas, InkKind
from desktop_app.paper.checklist import Spot
from desktop_app.paper.fonts import bold, regular, semibold
from desktop_app.paper.head import FOLD, LEFT, RIGHT, draw_fold, draw_foot, draw_head, fitting
from desktop_app.paper.model import ChecklistSheet, Group
from desktop_app.paper.printable import printable
from desktop_app.paper.structure import Node
from desktop_app.paper.style import MEDIUM, NORMAL, THICK, THIN, WRITE
from desktop_app.paper.words import Words, clock

_LABEL = regular(9.5)
_HEADS = semibold(9.5)
_ROOM_BOX = (18.0, 8.5)
_VALUES = (bold(13.5), bold(12.2), bold(11), bold(9.5))


class NormalFace:
    """A4 in normal size."""

    style = NORMAL
    measures = Measures(
        heading=9.8, gap=0.4, group_rule=THICK, strips={"H": 10.4, "B": 10.4, "L": 23.0}
    )
    places = (
        Place(LEFT, RIGHT, 55.0, 284.6, 283.0, FOLD, NORMAL.growth),
        Place(LEFT, RIGHT, 37.35, 284.6, 283.0, FOLD, NORMAL.growth),
    )

    def __init__(self, words: Words) -> None:
        self._words = words

    def draw_top(self, canvas: Canvas, sheet: ChecklistSheet, spot: Spot, table: Node) -> None:
        """Draw head, facts, legend and column heads."""
        words = self._words
        draw_head(
            canvas,
            words,
            spot.name,
            title=words.say("checklist.title"),
            subtitle=self._subtitle(spot),
            day=None if spot.first else sheet.date,
        )
        if not spot.first:
            canvas.rule(LEFT, RIGHT, 29.0, weight=MEDIUM)
            self._draw_column_heads(canvas, spot, 35.4, row=None)
            canvas.rule(LEFT, RIGHT, self.places[1].top, weight=THICK)
            return
        canvas.rule(LEFT, RIGHT, 30.0, weight=MEDIUM)
        self._draw_facts(canvas, sheet)
        canvas.rule(LEFT, RIGHT, 42.0, weight=MEDIUM)
        legend = canvas.root.child("P")
        with canvas.line() as line:
            sign = words.say("checklist.must_sign")
            line.put(sign, LEFT + 0.4, baseline=47.0, font=bold(12), node=legend)
            must = words.say("checklist.must")
            line.put(must, LEFT + 3.4, baseline=47.0, font=regular(9.5), node=legend)
        only = words.say("checklist.only")
        node = canvas.root.child("P")
        canvas.text(only, RIGHT, baseline=47.0, font=semibold(9.5), align="right", node=node)
        canvas.rule(LEFT, RIGHT, 49.0, weight=THIN)
        self._draw_column_heads(canvas, spot, 52.9, row=table.child("THead").child("TR"))
        canvas.rule(LEFT, RIGHT, self.places[0].top, weight=THICK)

    def draw_heading(
        self, canvas: Canvas, group: Group, at: tuple[float, float], *, node: Node | None
    ) -> None:
        """Draw the group's name, and how many steps it has or that it goes on."""
        words = self._words
        if node is None:
            beside = words.say("checklist.continued")
        elif len(group.steps) == 1:
            beside = words.say("checklist.steps_one")
        else:
            beside = words.say("checklist.steps_many", len(group.steps))
        with canvas.line() as line:
            title = printable(group.title)
            right = line.put(title, LEFT, baseline=at[1] + 6.55, font=bold(14.5), node=node)
            line.put(beside, right + 2.5, baseline=at[1] + 6.55, font=regular(10), node=node)

    def draw_strip(self, canvas: Canvas, key: str, at: tuple[float, float], *, node: Node) -> None:
        """Draw start and end after H, three breaks after B, the way back of the sheet after L."""
        _, top = at
        if key == "H":
            self._draw_start_and_end(canvas, top, node)
        elif key == "B":
            self._draw_breaks(canvas, top, node)
        else:
            self._draw_return(canvas, top, node)

    def draw_bottom(self, canvas: Canvas, sheet: ChecklistSheet, spot: Spot) -> None:
        """Draw foot and fold marks."""
        draw_foot(canvas, self._words, spot.name, destroy=sheet.destroy_by)
        draw_fold(canvas, self._words)

    def _subtitle(self, spot: Spot) -> str:
        first, last = spot.part_pages
        if not spot.day:
            return self._words.say("checklist.part_1")
        if first == last:
            return self._words.say("checklist.part_2_page", first)
        return self._words.say("checklist.part_2_pages", first, last)

    def _draw_facts(self, canvas: Canvas, sheet: ChecklistSheet) -> None:
        words = self._words
        answer = words.say("facts.yes" if sheet.interpreter else "facts.no")
        label = words.say("facts.interpreter")
        interpreter_left = RIGHT - max(_LABEL.width(label), _VALUES[0].width(answer))
        room_right = min(RIGHT - 16.0, interpreter_left - 4.0)
        room = words.say("facts.room")
        room_left = room_right - _ROOM_BOX[0]
        label_left = room_left - 2.0 - _LABEL.width(room)
        start_and_arrive = (("arrive", sheet.arrive, 81.0), ("start", sheet.start, 100.0))
        self._draw_fact(canvas, "date", words.long_date(sheet.date), Area(LEFT, 30, 79.5, 42))
        for key, moment, left in start_and_arrive:
            area = Area(left, 30, left + 17, 42)
            self._draw_fact(canvas, key, clock(moment) if moment else "", area)
            if moment is None:
                figure = canvas.root.child("Figure", alt=words.say("alt.time"))
                box = marks.write_area(left, 38.1, (14.0, 5.6))
                marks.write_box(canvas, box, sign="time", node=figure)
        self._draw_fact(
            canvas, "place", printable(sheet.place), Area(117.0, 30, label_left - 2, 42)
        )
        with canvas.line() as line:
            node = canvas.root.child("P")
            line.put(room, label_left, baseline=37.05, font=_LABEL, node=node)
            figure = node.child("Figure", alt=words.say("alt.room"))
            marks.write_box(canvas, marks.write_area(room_left, 35.9, _ROOM_BOX), node=figure)
        with canvas.line() as line:
            node = canvas.root.child("P")
            line.put(label, RIGHT, baseline=34.0, font=_LABEL, align="right", node=node)
            line.put(answer, RIGHT, baseline=39.85, font=_VALUES[0], align="right", node=node)

    def _draw_fact(self, canvas: Canvas, key: str, value: str, area: Area) -> None:
        font = fitting(value, area.right - area.left, _VALUES)
        if font is None:
            raise TooLongError(key)
        node = canvas.root.child("P")
        with canvas.line() as line:
            label = self._words.say(f"facts.{key}")
            line.put(label, area.left, baseline=34.0, font=_LABEL, node=node)
            line.put(value, area.left, baseline=39.85, font=font, node=node)

    def _draw_column_heads(
        self, canvas: Canvas, spot: Spot, baseline: float, *, row: Node | None
    ) -> None:
        style = self.style
        columns = style.day_columns if spot.day else style.preparation_columns
        heads = [
            ("number", style.number_x),
            ("step", style.step_x),
            ("when", columns.when),
            ("note", columns.note),
        ]
        if columns.who is not None:
            heads.insert(3, ("who", columns.who))
        if row is not None:
            row.child("TD")
        with canvas.line() as line:
            for key, x in heads:
                node = row.child("TH", scope="Column") if row is not None else None
                text = self._words.say(f"checklist.{key}")
                line.put(text, LEFT + x, baseline=baseline, font=_HEADS, node=node)

    def _draw_start_and_end(self, canvas: Canvas, top: float, node: Node) -> None:
        words, style = self._words, self.style
        middle, font = top + 5.25, regular(12.5)
        end_left = LEFT + style.day_columns.when
        with canvas.line() as line:
            begin = words.say("checklist.begin")
            x = LEFT + style.step_x
            right = line.put(begin, x, baseline=middle + 1.35, font=font, node=node)
            self._draw_time(canvas, right + 3.0, middle, node)
            end = words.say("checklist.end")
            x = end_left - 3.0
            line.put(end, x, baseline=middle + 1.35, font=font, align="right", node=node)
            self._draw_time(canvas, end_left, middle, node)

    def _draw_time(
        self, canvas: Canvas, left: float, middle: float, node: Node, *, width: float = 18
    ) -> None:
        figure = node.child("Figure", alt=self._words.say("alt.time"))
        area = marks.write_area(left, middle, (width, 6.6))
        marks.write_box(canvas, area, sign="time", node=figure)

    def _draw_breaks(self, canvas: Canvas, top: float, node: Node) -> None:
        middle = top + 5.2
        with canvas.line() as line:
            for number in range(3):
                text = self._words.say("checklist.break", number + 1)
                x = LEFT + 5.0 + 58.0 * number
                right = line.put(text, x, baseline=middle + 1.25, font=regular(11.5), node=node)
                self._draw_time(canvas, right + 2.0, middle, node, width=16.5)
                marks.dash(canvas, right + 20.15, middle, length=1.35)
                self._draw_time(canvas, right + 21.8, middle, node, width=16.5)

    def _draw_return(self, canvas: Canvas, top: float, node: Node) -> None:
        words = self._words
        failed = words.say("checklist.failed")
        x = LEFT + self.style.step_x
        right = canvas.text(failed, x, baseline=top + 6.5, font=regular(12.5), node=node)
        canvas.rule(right + 2.0, RIGHT, top + 7.45, weight=WRITE)
        frame = Area(LEFT, top + 11.9, RIGHT, top + 21.75)
        canvas.box(InkKind.FRAME, frame.grown(-0.25), weight=THICK)
        middle = frame.middle[1]
        font = regular(11)
        with canvas.line() as line:
            text = words.say("checklist.this_sheet")
            x = line.put(text, LEFT + 3.0, baseline=middle + 1.25, font=semibold(11), node=node)
            x += 2.8
            for key in ("handed_in", "entered", "destroyed"):
                figure = node.child("Figure", alt=words.say("alt.box"))
                clear = marks.square(x + 2.85, middle, self.style.tick)
                canvas.box(InkKind.TICK_BOX, clear, weight=self.style.box_line, node=figure)
                text = words.say(f"checklist.{key}")
                x = line.put(text, x + 6.75, baseline=middle + 1.25, font=font, node=node) + 4.3
        figure = node.child("Figure", alt=words.say("alt.date"))
        area = marks.write_area(RIGHT - 40.1, middle, (17.5, 6.6))
        marks.write_box(canvas, area, sign="date", node=figure)
        self._draw_time(canvas, RIGHT - 20.4, middle, node, width=17.5)
