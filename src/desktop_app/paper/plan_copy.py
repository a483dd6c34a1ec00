"""The victim's own copy of the safety plan on A5, "My agreements": the emergency comes first.

The upper half holds what is needed in danger, so that the crease falls below it; no line of text
ever lies on the crease. Sections that do not fit go whole to a second sheet.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from desktop_app.paper import a5
from desktop_app.paper.body import TooLongError
from desktop_app.paper.canvas import Align, Area, Canvas, InkKind
from desktop_app.paper.fonts import Type, bold, regular, semibold
from desktop_app.paper.model import Call, Language, PlanCopy, Size
from desktop_app.paper.printable import printable
from desktop_app.paper.structure import Node
from desktop_app.paper.style import FRAME, MEDIUM, THICK, THIN
from desktop_app.paper.typesetting import Line, wrap
from desktop_app.paper.words import Words

LEFT, RIGHT = 14.0, 136.0
TEXT = regular(13)
_FOLD = 105.0
_CREASE = (103.4, 106.6)
"""No text stands between these: the fold is somewhere here."""
_TOP, _BOTTOM = 14.0, 193.0
_STEP, _LEADING = 6.5, 5.5
_LISTED, _RUNNING = 5.5, 5.1
"""Line to line in a list and in running text, in mm."""
_HALF = (LEFT + RIGHT) / 2 + 3.1
_SMALL = {Size.NORMAL: 11.0, Size.CUT: 11.0, Size.LARGE: 11.4}


@dataclass(frozen=True, slots=True)
class _Piece:
    """What never splits: its height, and how it is drawn with its top at ``y``.

    ``half`` keeps it out of the upper half of the first page.
    """

    height: float
    draw: Callable[[float], None]
    half: bool = False


def compose(sheet: PlanCopy, language: Language, *, size: Size) -> Canvas:
    """Lay the copy out on A5, in large print on A4.

    Raises TooLongError when a section does not fit on a sheet of its own, ValueError for pocket.
    """
    if size not in _SMALL:
        raise ValueError("this copy fits a pocket as it is")
    words = Words(language)
    title = words.say("plan.title")
    canvas = a5.a5_canvas(title, language, size=size)
    small = _SMALL[size]
    drawing = _Drawing(canvas, words, sheet, regular(small), semibold(max(12.0, small)))
    pages = _placed(drawing.sections())
    canvas.text(title, LEFT, baseline=18.9, font=bold(26), node=canvas.root.child("H1"))
    for number, placed in enumerate(pages, 1):
        if number > 1:
            canvas.next_page()
        for piece, y in placed:
            piece.draw(y)
        drawing.foot(number, len(pages))
        canvas.mark((4.5, _FOLD), (9.0, _FOLD))
        canvas.mark((139.0, _FOLD), (143.5, _FOLD))
    return canvas


def _placed(sections: Sequence[Sequence[_Piece]]) -> list[list[tuple[_Piece, float]]]:
    """Place sections top down: nothing on the crease, a section whole on one page.

    The first section alone may split, since it is the emergency: it goes around the crease.
    """
    pages: list[list[tuple[_Piece, float]]] = [[]]
    y = 21.5
    for section in sections:
        placed, end = _flow(section, y)
        if end > _BOTTOM:
            placed, end = _flow(section, _TOP)
            if end > _BOTTOM or not pages[-1]:
                raise TooLongError("steps" if section is sections[0] else "plan")
            pages.append([])
        pages[-1] += placed
        y = end
    return pages


def _flow(section: Sequence[_Piece], top: float) -> tuple[list[tuple[_Piece, float]], float]:
    placed, y = [], top
    for piece in section:
        if piece.half:
            y = max(y, _CREASE[1] + 1.3) if top > _TOP else y
        if y < _CREASE[1] and y + piece.height > _CREASE[0]:
            y = _CREASE[1]
        placed.append((piece, y))
        y += piece.height
    return placed, y


@dataclass(frozen=True, slots=True)
class _Drawing:
    canvas: Canvas
    words: Words
    sheet: PlanCopy
    small: Type
    strong: Type

    def sections(self) -> list[list[_Piece]]:
        """Return the sections in reading order, each a row of pieces."""
        sheet, say = self.sheet, self.words.say
        found = [[*self._goal(), *self._steps(), *self._say_112()]]
        if sheet.calls:
            found.append(self._calls(first=True))
        for left, right in (
            (
                (say("plan.around"), sheet.signs_around, True),
                (say("plan.self"), sheet.signs_self, True),
            ),
            (
                (say("plan.helps"), sheet.helps, False),
                (say("plan.strengths"), sheet.strengths, False),
            ),
        ):
            if any(printable(text) for text in (*left[1], *right[1])):
                found.append([self._columns(left, right)])
        return found

    def foot(self, number: int, pages: int) -> None:
        """Draw the last lines: the next talk, how to change the copy, its number."""
        canvas, say = self.canvas, self.words.say
        which = (
            say("plan.number", self.sheet.number)
            if pages == 1
            else say("plan.number_page", self.sheet.number, number, pages)
        )
        if number == pages:
            canvas.rule(LEFT, RIGHT, 193.7, weight=THIN)
            if self.sheet.next_talk is not None:
                node = canvas.root.child("P")
                with canvas.line() as line:
                    text, font = say("plan.next_talk"), self.small.sized(12)
                    x = line.put(text, LEFT, baseline=199.2, font=font, node=node)
                    day = self.words.day_and_month(self.sheet.next_talk)
                    x += font.width(" ")
                    line.put(day, x, baseline=199.2, font=self.strong, node=node)
            change = say("plan.change")
            node = canvas.root.child("P")
            canvas.text(change, LEFT, baseline=204.4, font=self.small, node=node)
        canvas.text(which, RIGHT, baseline=204.4, font=self.small, align="right")

    def _goal(self) -> list[_Piece]:
        goal = printable(self.sheet.goal)
        if not goal:
            return []
        font = semibold(14)
        lines = wrap(goal, RIGHT - LEFT, font, language=self.words.language)
        height = 4.6 + 5.7 * len(lines) + 3.6

        def draw(y: float) -> None:
            label = self.words.say("plan.goal")
            node = self.canvas.root.child("P")
            self.canvas.text(label, LEFT, baseline=y + 4.4, font=self.small, node=node)
            self._draw_lines(lines, LEFT, y + 10.2, leading=5.7, font=font)

        return [_Piece(height, draw)]

    def _steps(self) -> list[_Piece]:
        entries: list[Node] = []

        def heading(y: float) -> None:
            self.canvas.rule(LEFT, RIGHT, y, weight=THICK)
            node = self.canvas.root.child("H2")
            text = self.words.say("plan.steps")
            self.canvas.text(text, LEFT, baseline=y + 6.3, font=bold(15), node=node)
            entries.append(self.canvas.root.child("L"))

        pieces = [_Piece(8.3, heading)]
        steps = [text for one in self.sheet.steps if (text := printable(one))]
        for number, step in enumerate(steps, 1):
            lines = wrap(step, RIGHT - 23.0, TEXT, language=self.words.language)

            def draw(y: float, number: int = number, lines: tuple[Line, ...] = lines) -> None:
                item = entries[0].child("LI")
                with self.canvas.line() as line:
                    label, baseline = item.child("Lbl"), y + 4.7
                    font = bold(15)
                    line.put(
                        str(number), 18.9, baseline=baseline, font=font, align="right", node=label
                    )
                    body = item.child("LBody")
                    for n, one in enumerate(lines):
                        at = baseline + n * _LEADING
                        line.put(one.text, 23.0, baseline=at, font=TEXT, node=body, glued=one.glued)

            pieces.append(_Piece(_STEP + (len(lines) - 1) * _LEADING, draw))
        return pieces

    def _say_112(self) -> list[_Piece]:
        said = printable(self.sheet.line_112)
        if not said:
            return []
        quoted = self.words.say("plan.quoted", said.strip('“”"'))
        lines = wrap(quoted, RIGHT - LEFT - 8.0, TEXT, language=self.words.language)
        height = 10.1 + 5.6 * len(lines)

        def draw(y: float) -> None:
            frame = Area(LEFT, y + 0.4, RIGHT, y + 0.4 + height)
            self.canvas.box(InkKind.FRAME, frame.grown(-0.3), weight=FRAME, radius=1.6)
            node = self.canvas.root.child("H2")
            text = self.words.say("plan.say_112")
            self.canvas.text(text, LEFT + 4.0, baseline=y + 6.5, font=bold(13), node=node)
            self._draw_lines(lines, LEFT + 4.0, y + 12.5, leading=5.6, font=TEXT)

        return [_Piece(height + 1.2, draw)]

    def _calls(self, *, first: bool) -> list[_Piece]:
        def heading(y: float) -> None:
            self.canvas.rule(LEFT, RIGHT, y, weight=THICK)
            node = self.canvas.root.child("H2")
            text = self.words.say("plan.calls")
            self.canvas.text(text, LEFT, baseline=y + 6.4, font=bold(15), node=node)

        pieces = [_Piece(8.0, heading, half=first)]
        for call in self.sheet.calls:
            lines = self._call_lines(call)
            draw = partial(self._draw_call, lines=lines, is_last=call is self.sheet.calls[-1])
            pieces.append(_Piece(7.6 + 5.0 * (max(map(len, lines)) - 1), draw))
        return pieces

    def _call_lines(self, call: Call) -> list[tuple[Line, ...]]:
        language = self.words.language
        return [
            wrap(printable(text), width, font, language=language)
            for text, width, font in (
                (call.name, 40.0, semibold(13.5)),
                (call.number, 36.0, TEXT),
                (call.note, 40.0, self.small),
            )
        ]

    def _draw_call(self, y: float, *, lines: list[tuple[Line, ...]], is_last: bool) -> None:
        name, number, note = lines
        node = self.canvas.root.child("P")
        with self.canvas.line() as line:
            for column, x, font, right in (
                (name, LEFT, semibold(13.5), False),
                (number, 56.0, TEXT, False),
                (note, RIGHT, self.small, True),
            ):
                for n, one in enumerate(column):
                    at = y + 5.4 + n * 5.0
                    align: Align = "right" if right else "left"
                    line.put(
                        one.text,
                        x,
                        baseline=at,
                        font=font,
                        align=align,
                        node=node,
                        glued=one.glued,
                    )
        bottom = y + 7.6 + 5.0 * (max(map(len, lines)) - 1)
        self.canvas.rule(LEFT, RIGHT, bottom, weight=MEDIUM if is_last else THIN)

    def _columns(
        self, left: tuple[str, Sequence[str], bool], right: tuple[str, Sequence[str], bool]
    ) -> _Piece:
        """Set two lists beside each other: bulleted, or as one running text."""
        font = regular(12)
        columns = []
        for (title, texts, bulleted), x, edge in (
            (left, LEFT, _HALF - 3.0),
            (right, _HALF, RIGHT),
        ):
            shown = [text for one in texts if (text := printable(one))]
            if not shown:
                continue
            indent = 3.5 if bulleted else 0.0
            joined = shown if bulleted else [" · ".join(shown)]
            entries = [
                wrap(text, edge - x - indent, font, language=self.words.language) for text in joined
            ]
            columns.append((title, entries, x, indent))
        height = 9.9 + max(
            sum(map(len, entries)) * (_LISTED if indent else _RUNNING)
            for _, entries, _, indent in columns
        )

        def draw(y: float) -> None:
            self.canvas.rule(LEFT, RIGHT, y + 0.3, weight=THICK)
            for title, entries, x, indent in columns:
                self._draw_column(y + 6.2, title, entries, x=x, indent=indent)

        return _Piece(height, draw)

    def _draw_column(
        self,
        y: float,
        title: str,
        entries: list[tuple[Line, ...]],
        *,
        x: float,
        indent: float,
    ) -> None:
        font = regular(12)
        node = self.canvas.root.child("H3")
        self.canvas.text(title, x, baseline=y, font=bold(12.5), node=node)
        listed = self.canvas.root.child("L") if indent else None
        at, leading = y + 5.8, _LISTED if indent else _RUNNING
        for lines in entries:
            item = listed.child("LI").child("LBody") if listed else self.canvas.root.child("P")
            if indent:
                self.canvas.disc(x + 0.6, at - 1.4, radius=0.45)
            self._draw_lines(lines, x + indent, at, leading=leading, font=font, node=item)
            at += leading * len(lines)

    def _draw_lines(
        self,
        lines: Sequence[Line],
        x: float,
        y: float,
        *,
        leading: float,
        font: Type,
        node: Node | None = None,
    ) -> None:
        into = node if node is not None else self.canvas.root.child("P")
        with self.canvas.line() as line:
            for n, one in enumerate(lines):
                at = y + n * leading
                line.put(one.text, x, baseline=at, font=font, node=into, glued=one.glued)
