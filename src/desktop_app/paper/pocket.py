"""The coordinator's sheet for a pocket: the day part on A4, folded to two A5 panels."""

from __future__ import annotations

from desktop_app.paper import marks
from desktop_app.paper.body import Body, Measures, Place, TooLongError, draw_body, set_body
from desktop_app.paper.canvas import A4_LANDSCAPE, Area, Canvas
from desktop_app.paper.fonts import bold, regular, semibold
from desktop_app.paper.head import PageName, draw_qr, fitting
from desktop_app.paper.model import ChecklistSheet, Group, Language
from desktop_app.paper.printable import printable
from desktop_app.paper.rows import RowWriter
from desktop_app.paper.structure import Node
from desktop_app.paper.style import MEDIUM, POCKET, THICK, WRITE
from desktop_app.paper.words import Words, clock

_LEFT = (11.0, 139.5)
_RIGHT = (157.5, 286.0)
_CREASE = 105.0
_FOLD = 148.5
_PLACES = (
    Place(*_LEFT, 33.25, 198.75, 197.0, _CREASE, POCKET.growth),
    Place(*_RIGHT, 20.3, 192.65, 197.0, _CREASE, 0.0),
)
_NOTES_END = 193.5
_NOTE_LINE = 7.45
_STRIP_MIDDLE = 4.2
_VALUE = bold(13)
_LABEL = regular(10)
_PLACE_TYPES = (_VALUE, bold(12), bold(11), bold(10), bold(9))


class PocketFace:
    """Headings and strips of the pocket size."""

    measures = Measures(heading=7.1, gap=0.35, group_rule=THICK, strips={"H": 8.4, "B": 8.4})

    def __init__(self, words: Words) -> None:
        self._words = words

    def draw_heading(
        self, canvas: Canvas, group: Group, at: tuple[float, float], *, node: Node | None
    ) -> None:
        """Draw the group's name, or that it goes on."""
        left, top = at
        title = printable(group.title)
        if node is None:
            title = self._words.say("checklist.continued_large", title)
        canvas.text(title, left, baseline=top + 5.2, font=bold(12.5), node=node)

    def draw_strip(self, canvas: Canvas, key: str, at: tuple[float, float], *, node: Node) -> None:
        """Draw start and end after H, three breaks after B."""
        left, top = at
        middle = top + _STRIP_MIDDLE
        if key == "H":
            self._draw_start_and_end(canvas, left, middle, node=node)
        else:
            self._draw_breaks(canvas, left, middle, node=node)

    def _draw_start_and_end(
        self, canvas: Canvas, left: float, middle: float, *, node: Node
    ) -> None:
        words, font, y = self._words, regular(11), middle + 1.2
        end_left = left + POCKET.day_columns.when
        with canvas.line() as line:
            begin, x = words.say("checklist.begin"), left + POCKET.step_x
            right = line.put(begin, x, baseline=y, font=font, node=node)
            self._draw_time(canvas, right + 2.0, middle, node=node, width=16.0)
            end, x = words.say("checklist.end"), end_left - 2.0
            line.put(end, x, baseline=y, font=font, align="right", node=node)
            self._draw_time(canvas, end_left, middle, node=node, width=16.0)

    def _draw_breaks(self, canvas: Canvas, left: float, middle: float, *, node: Node) -> None:
        words, y = self._words, middle + 1.15
        with canvas.line() as line:
            first = words.say("checklist.break", 1)
            line.put(first, left, baseline=y, font=_LABEL, node=node)
            for number in range(3):
                box = left + 12.8 + 39.45 * number
                if number:
                    x = box - 1.5
                    text = str(number + 1)
                    line.put(text, x, baseline=y, font=_LABEL, align="right", node=node)
                self._draw_time(canvas, box, middle, node=node, width=15.1)
                marks.dash(canvas, box + 16.5, middle, length=1.2)
                self._draw_time(canvas, box + 17.9, middle, node=node, width=15.1)

    def _draw_time(
        self, canvas: Canvas, left: float, middle: float, *, node: Node, width: float
    ) -> None:
        figure = node.child("Figure", alt=self._words.say("alt.time"))
        area = marks.write_area(left, middle, (width, POCKET.write_box[1]))
        marks.write_box(canvas, area, sign="time", node=figure)


def compose(sheet: ChecklistSheet, language: Language) -> Canvas:
    """Lay out the day part on A4 landscape; more than 38 steps take a second sheet.

    Raises TooLongError when a text fits on no panel.
    """
    words = Words(language)
    face = PocketFace(words)
    writer = RowWriter(POCKET, POCKET.day_columns, POCKET.day, words, _LEFT[0])
    groups = sheet.groups_of(day=True)
    body = set_body(groups, writer, face.measures, places=_PLACES, panels=True)
    canvas = Canvas(title=words.say("checklist.title"), language=language, page=A4_LANDSCAPE)
    pages = (body.pages + 1) // 2
    table = Node("Table", parent=canvas.root)
    for page in range(pages):
        if page:
            canvas.next_page()
        name = PageName(sheet.code, sheet.serial, page + 1, pages)
        _draw_left_head(canvas, sheet, words, name)
        if not page:
            canvas.root.kids.append(table)
        draw_body(canvas, face, body, _PLACES[0], page=2 * page, table=table)
        _draw_legend(canvas, words)
        _draw_right_head(canvas, sheet, words)
        end = _draw_right_rows(canvas, face, body, panel=2 * page + 1, table=table)
        _draw_notes(canvas, words, end)
        _draw_right_foot(canvas, sheet, words)
        _draw_folds(canvas, words)
    return canvas


def _draw_left_head(canvas: Canvas, sheet: ChecklistSheet, words: Words, name: PageName) -> None:
    left, right = _LEFT
    title = words.say("checklist.title")
    heading = canvas.root.child("H1") if name.page == 1 else None
    canvas.text(title, left, baseline=16.9, font=bold(19), node=heading)
    part = words.say("checklist.pocket_part")
    node = canvas.root.child("P")
    canvas.text(part, left, baseline=21.9, font=regular(10.5), node=node)
    edge = right - 17.0
    canvas.text(name.code, edge, baseline=13.45, font=semibold(11.5), align="right")
    for text, baseline in (
        (words.say("head.sheet", f"{name.serial:04d}"), 18.1),
        (words.say("head.page", name.page, name.pages), 21.95),
    ):
        canvas.text(text, edge, baseline=baseline, font=regular(9.5), align="right")
    draw_qr(canvas, words, name, Area(right - 14, 8.6, right, 22.6))
    canvas.rule(left, right, 24.2, weight=MEDIUM)
    _draw_facts(canvas, sheet, words)
    canvas.rule(left, right, _PLACES[0].top, weight=THICK)


def _draw_facts(canvas: Canvas, sheet: ChecklistSheet, words: Words) -> None:
    left, right = _LEFT
    y, node = 29.98, canvas.root.child("P")
    with canvas.line() as line:
        line.put(words.short_date(sheet.date), left, baseline=y, font=_VALUE, node=node)
        end = 0.0
        for key, moment, x in (("arrive", sheet.arrive, 56.0), ("start", sheet.start, 85.5)):
            label = words.say(f"facts.{key}")
            end = line.put(label, x, baseline=y, font=_LABEL, node=node) + 1.6
            if moment is not None:
                end = line.put(clock(moment), end, baseline=y, font=_VALUE, node=node)
                continue
            figure = node.child("Figure", alt=words.say("alt.time"))
            area = marks.write_area(end, 28.7, (11.0, 5.6))
            marks.write_box(canvas, area, sign="time", node=figure)
            end += 11.0
        place = printable(sheet.place)
        font = fitting(place, right - end - 2.0, _PLACE_TYPES)
        if font is None:
            raise TooLongError("place")
        line.put(place, right, baseline=y, font=font, align="right", node=node)


def _draw_legend(canvas: Canvas, words: Words) -> None:
    left, right = _LEFT
    node = canvas.root.child("P")
    with canvas.line() as line:
        sign, must = words.say("checklist.must_sign"), words.say("checklist.must")
        line.put(sign, left - 0.15, baseline=203.4, font=bold(10), node=node)
        line.put(must, left + 2.35, baseline=203.4, font=regular(9), node=node)
    only, node = words.say("checklist.only_short"), canvas.root.child("P")
    canvas.text(only, right, baseline=203.4, font=semibold(9), align="right", node=node)


def _draw_right_head(canvas: Canvas, sheet: ChecklistSheet, words: Words) -> None:
    left, right = _RIGHT
    with canvas.line() as line:
        title = words.say("checklist.title")
        end = line.put(title, left, baseline=17.0, font=_VALUE)
        line.put(words.short_date(sheet.date), end + 5.6, baseline=17.0, font=regular(11))
    with canvas.line() as line:
        node = canvas.root.child("P")
        x, room = right - 22.0, words.say("facts.room")
        line.put(room, x, baseline=17.0, font=_LABEL, align="right", node=node)
        figure = node.child("Figure", alt=words.say("alt.room"))
        area = marks.write_area(right - 20.0, 15.15, (20.0, 7.6))
        marks.write_box(canvas, area, node=figure)
    canvas.rule(left, right, _PLACES[1].top, weight=MEDIUM)


def _draw_right_rows(
    canvas: Canvas, face: PocketFace, body: Body, *, panel: int, table: Node
) -> float:
    """Draw the rows of the right panel, if any are left, and return where they end."""
    if panel >= body.pages:
        return _PLACES[1].top
    end = draw_body(canvas, face, body, _PLACES[1], page=panel, table=table)
    if panel == body.pages - 1:
        canvas.rule(*_RIGHT, end, weight=MEDIUM)
    return end


def _draw_notes(canvas: Canvas, words: Words, top: float) -> None:
    """Draw as many lines for notes as there is room for, 7.5 mm apart."""
    left, right = _RIGHT
    y = top + _NOTE_LINE
    if y > _NOTES_END:
        return
    node = canvas.root.child("P")
    notes = words.say("checklist.notes")
    start = canvas.text(notes, left, baseline=y - 0.7, font=regular(10.5), node=node) + 2.0
    while y <= _NOTES_END:
        canvas.rule(start, right, y, weight=WRITE)
        start = left
        y += _NOTE_LINE


def _draw_right_foot(canvas: Canvas, sheet: ChecklistSheet, words: Words) -> None:
    left, right = _RIGHT
    moment = sheet.destroy_by
    destroy = words.say("foot.destroy", words.short_date(moment), clock(moment.time()))
    canvas.text(destroy, left, baseline=201.1, font=semibold(9.5))
    canvas.text(sheet.code, right, baseline=201.1, font=regular(9.5), align="right")


def _draw_folds(canvas: Canvas, words: Words) -> None:
    canvas.mark((_FOLD, 4.5), (_FOLD, 8.4))
    canvas.mark((_FOLD, 201.6), (_FOLD, 205.5))
    canvas.mark((4.5, _CREASE), (8.9, _CREASE))
    canvas.mark((288.1, _CREASE), (292.5, _CREASE))
    canvas.text(words.say("head.fold"), _FOLD + 1.5, baseline=7.4, font=regular(7.5))
