"""The coordinator's sheet in large print: what stands around its rows. Nothing under 16 points."""

from __future__ import annotations

from desktop_app.paper import marks
from desktop_app.paper.body import Measures, Place, TooLongError
from desktop_app.paper.canvas import Area, Canvas, InkKind
from desktop_app.paper.checklist import Spot
from desktop_app.paper.fonts import bold, regular, semibold
from desktop_app.paper.head import FOLD, LEFT, RIGHT, destroy_by, draw_fold, draw_qr, fitting
from desktop_app.paper.model import ChecklistSheet, Group
from desktop_app.paper.printable import printable
from desktop_app.paper.structure import Node
from desktop_app.paper.style import LARGE, MEDIUM, THICK, THIN, WRITE
from desktop_app.paper.words import Words, clock

_TEXT = regular(16)
_HEADS = semibold(16)
_VALUE = bold(18)
_VALUES = (_VALUE, bold(16))
_ROOM_BOX = (26.0, 8.5)
_SECOND_FACTS = 51.0
_CENTRE = 1.85


class LargeFace:
    """A4 in large print."""

    style = LARGE
    measures = Measures(
        heading=13.9, gap=0.6, group_rule=2.0, strips={"H": 13.9, "B": 13.9, "L": 35.6}
    )
    places = (
        Place(LEFT, RIGHT, 81.6, 256.5, 270.0, FOLD, LARGE.growth),
        Place(LEFT, RIGHT, 46.6, 256.5, 270.0, FOLD, LARGE.growth),
    )

    def __init__(self, words: Words) -> None:
        self._words = words

    def draw_top(self, canvas: Canvas, sheet: ChecklistSheet, spot: Spot, table: Node) -> None:
        """Draw head, facts, legend and column heads."""
        words = self._words
        self._draw_head(canvas, sheet, spot)
        if not spot.first:
            canvas.rule(LEFT, RIGHT, 35.0, weight=THICK)
            self._draw_column_heads(canvas, spot, 42.85, row=None, day=words.short_date(sheet.date))
            canvas.rule(LEFT, RIGHT, self.places[1].top, weight=self.measures.group_rule)
            return
        canvas.rule(LEFT, RIGHT, 36.0, weight=THICK)
        self._draw_facts(canvas, sheet)
        canvas.rule(LEFT, RIGHT, 55.0, weight=MEDIUM)
        with canvas.line() as line:
            node = canvas.root.child("P")
            sign = words.say("checklist.must_sign")
            line.put(sign, LEFT + 0.3, baseline=62.0, font=bold(18), node=node)
            line.put(words.say("checklist.must"), LEFT + 4.0, baseline=62.0, font=_TEXT, node=node)
        only = words.say("checklist.only")
        canvas.text(only, LEFT, baseline=69.0, font=_HEADS, node=canvas.root.child("P"))
        canvas.rule(LEFT, RIGHT, 72.4, weight=THIN)
        self._draw_column_heads(canvas, spot, 77.95, row=table.child("THead").child("TR"))
        canvas.rule(LEFT, RIGHT, self.places[0].top, weight=self.measures.group_rule)

    def draw_heading(
        self, canvas: Canvas, group: Group, at: tuple[float, float], *, node: Node | None
    ) -> None:
        """Draw the group's name, or that it goes on."""
        title = printable(group.title)
        if node is None:
            title = self._words.say("checklist.continued_large", title)
        canvas.text(title, LEFT, baseline=at[1] + 9.15, font=bold(20), node=node)

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
        """Draw the lines for notes, the foot and the fold marks."""
        words = self._words
        node = canvas.root.child("P")
        right = canvas.text(
            words.say("checklist.notes"), LEFT, baseline=265.4, font=_TEXT, node=node
        )
        canvas.rule(right + 2.4, RIGHT, 266.4, weight=WRITE)
        canvas.rule(LEFT, RIGHT, 277.95, weight=THIN)
        canvas.text(destroy_by(words, sheet.destroy_by), LEFT, baseline=287.35, font=_HEADS)
        page = words.say("head.page", spot.name.page, spot.name.pages)
        canvas.text(page, RIGHT, baseline=287.35, font=_TEXT, align="right")
        draw_fold(canvas, None)

    def _draw_head(self, canvas: Canvas, sheet: ChecklistSheet, spot: Spot) -> None:
        words, first = self._words, spot.first
        title = words.say("checklist.title")
        heading = canvas.root.child("H1") if first else None
        canvas.text(title, LEFT, baseline=21.1, font=bold(26), node=heading)
        part = words.say("checklist.part_2" if spot.day else "checklist.part_1")
        node = canvas.root.child("P") if first else None
        canvas.text(part, LEFT, baseline=30.0, font=_TEXT, node=node)
        edge = RIGHT - 19.0
        canvas.text(spot.name.code, edge, baseline=17.0, font=_HEADS, align="right")
        serial = words.say("head.sheet", f"{sheet.serial:04d}")
        canvas.text(serial, edge, baseline=25.0, font=_TEXT, align="right")
        draw_qr(canvas, words, spot.name, Area(RIGHT - 16, 11, RIGHT, 27))

    def _draw_facts(self, canvas: Canvas, sheet: ChecklistSheet) -> None:
        words = self._words
        day = words.long_date(sheet.date)
        place = printable(sheet.place)
        font = fitting(place, RIGHT - LEFT - _VALUE.width(day) - 6, _VALUES)
        if font is None:
            raise TooLongError("place")
        with canvas.line() as line:
            node = canvas.root.child("P")
            line.put(day, LEFT, baseline=43.05, font=_VALUE, node=node)
            line.put(place, RIGHT, baseline=43.05, font=font, align="right", node=node)
        answer = words.say("facts.yes" if sheet.interpreter else "facts.no")
        interpreter = words.say("facts.interpreter_line", answer)
        room_right = min(155.0, RIGHT - _TEXT.width(interpreter) - 3.0)
        room_left = room_right - _ROOM_BOX[0]
        with canvas.line() as line:
            node = canvas.root.child("P")
            for key, moment, x in (("arrive", sheet.arrive, 0.0), ("start", sheet.start, 50.0)):
                label = words.say(f"facts.{key}")
                y = _SECOND_FACTS
                right = line.put(label, LEFT + x, baseline=y, font=_TEXT, node=node)
                if moment is not None:
                    value = clock(moment)
                    line.put(value, right + 1.3, baseline=y, font=_VALUE, node=node)
                else:
                    self._draw_time(canvas, right + 1.3, 49.25, node, size=(16, 8.5))
            room, x = words.say("facts.room"), room_left - 5.0
            line.put(room, x, baseline=_SECOND_FACTS, font=_TEXT, align="right", node=node)
            figure = node.child("Figure", alt=words.say("alt.room"))
            marks.write_box(canvas, marks.write_area(room_left, 49.25, _ROOM_BOX), node=figure)
            y = _SECOND_FACTS
            line.put(interpreter, RIGHT, baseline=y, font=_TEXT, align="right", node=node)

    def _draw_column_heads(
        self, canvas: Canvas, spot: Spot, baseline: float, *, row: Node | None, day: str = ""
    ) -> None:
        columns = self.style.day_columns if spot.day else self.style.preparation_columns
        heads = [("when", columns.when)]
        if columns.who is not None:
            heads.append(("who", columns.who))
        if row is not None:
            for _ in range(3):
                row.child("TD")
        with canvas.line() as line:
            line.put(day, LEFT, baseline=baseline, font=_HEADS)
            for key, x in heads:
                node = row.child("TH", scope="Column") if row is not None else None
                text = self._words.say(f"checklist.{key}")
                line.put(text, LEFT + x, baseline=baseline, font=_HEADS, node=node)
        if row is not None and columns.who is None:
            row.child("TD")

    def _draw_start_and_end(self, canvas: Canvas, top: float, node: Node) -> None:
        words, style = self._words, self.style
        middle = top + 6.95
        baseline = middle + _CENTRE
        end_left = LEFT + style.day_columns.when
        with canvas.line() as line:
            x = LEFT + style.step_x
            begin = words.say("checklist.begin")
            right = line.put(begin, x, baseline=baseline, font=_TEXT, node=node)
            self._draw_time(canvas, right + 3.0, middle, node, size=style.write_box)
            end, x = words.say("checklist.end"), end_left - 3.0
            line.put(end, x, baseline=baseline, font=_TEXT, align="right", node=node)
            self._draw_time(canvas, end_left, middle, node, size=style.write_box)

    def _draw_time(
        self, canvas: Canvas, left: float, middle: float, node: Node, *, size: tuple[float, float]
    ) -> None:
        figure = node.child("Figure", alt=self._words.say("alt.time"))
        marks.write_box(canvas, marks.write_area(left, middle, size), sign="time", node=figure)

    def _draw_breaks(self, canvas: Canvas, top: float, node: Node) -> None:
        middle, size = top + 6.95, (22.4, 9.5)
        with canvas.line() as line:
            for number in range(3):
                left = LEFT + 59.67 * number
                y = middle + _CENTRE
                line.put(str(number + 1), left, baseline=y, font=_TEXT, node=node)
                self._draw_time(canvas, left + 4.85, middle, node, size=size)
                marks.dash(canvas, left + 29.1, middle, length=2.0)
                self._draw_time(canvas, left + 31.1, middle, node, size=size)

    def _draw_return(self, canvas: Canvas, top: float, node: Node) -> None:
        words = self._words
        failed = words.say("checklist.failed")
        right = canvas.text(failed, LEFT, baseline=top + 8.6, font=_TEXT, node=node)
        canvas.rule(right + 2.3, RIGHT, top + 9.5, weight=WRITE)
        frame = Area(LEFT, top + 16.0, RIGHT, top + 35.0)
        canvas.box(InkKind.FRAME, frame.grown(-0.25), weight=THICK)
        y = frame.top + 6.95
        sheet = words.say("checklist.this_sheet")
        canvas.text(sheet, LEFT + 3.0, baseline=y, font=_HEADS, node=node)
        middle = frame.top + 12.75
        with canvas.line() as line:
            x = LEFT + 2.85
            for key in ("handed_in", "entered", "destroyed"):
                figure = node.child("Figure", alt=words.say("alt.box"))
                clear = marks.square(x + 3.2, middle, 6.0)
                canvas.box(InkKind.TICK_BOX, clear, weight=self.style.box_line, node=figure)
                text, y = words.say(f"checklist.{key}"), middle + _CENTRE
                x = line.put(text, x + 8.65, baseline=y, font=_TEXT, node=node) + 5.5
