"""The evaluation report: tables of counts with bars; rules, period and units on every page.

Not a discreet sheet: its words are plain. It holds what the small-cell rules left to show.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from desktop_app.paper.canvas import A4, Align, Area, Canvas
from desktop_app.paper.fonts import Type, bold, regular, semibold
from desktop_app.paper.head import FOOT_RULE, LEFT, RIGHT, fitting
from desktop_app.paper.model import EvaluationGroup, EvaluationReport, Language, MissingLine
from desktop_app.paper.printable import printable
from desktop_app.paper.structure import Node
from desktop_app.paper.style import MEDIUM, THICK, THIN
from desktop_app.paper.typesetting import wrap
from desktop_app.paper.words import Words

_TOP, _BOTTOM = 34.0, FOOT_RULE - 3.0
_ROW: Final = 6.9
_HEADING: Final = 7.6
_TITLE: Final = 12.0
_COLUMNS: Final = 5.6
_TEXT = regular(11)
_TITLE_LEFT: Final = 26.0
_ASKED, _ANSWERED, _VALUE = 113.0, 134.0, 151.5
_BAR_LEFT, _BAR_HEIGHT = 155.0, 2.6
_MISSING_FIRST, _MISSING_STEP = 103.0, 15.5
_NOTE_LEADING: Final = 5.0


@dataclass(frozen=True, slots=True)
class _Block:
    """Something that never splits; ``keep``: it does not stand last on a page."""

    height: float
    draw: Callable[[float], None]
    keep: bool = False
    columns: Callable[[float], None] | None = None


def compose(sheet: EvaluationReport, language: Language) -> Canvas:
    """Lay the report out on as many A4 pages as it takes; column heads stand on every page."""
    words = Words(language)
    canvas = Canvas(title=words.say("evaluation.title"), language=language, page=A4)
    report = _Report(canvas, words, sheet)
    pages = list(_paged(list(report.blocks())))
    for number, page in enumerate(pages, 1):
        if number > 1:
            canvas.next_page()
        report.draw_frame(number, len(pages))
        for block, y in page:
            block.draw(y)
    return canvas


def _paged(blocks: Sequence[_Block]) -> Iterator[list[tuple[_Block, float]]]:
    """Yield the blocks of each page with their tops; a table that runs on repeats its columns."""
    page: list[tuple[_Block, float]] = []
    y, columns = _TOP, None
    for n, block in enumerate(blocks):
        follow = n
        needed = block.height
        while blocks[follow].keep and follow + 1 < len(blocks):
            follow += 1
            needed += blocks[follow].height
        if page and y + needed > _BOTTOM:
            yield page
            page, y = [], _TOP
            if columns is not None and block.columns is None and not block.keep:
                page.append((_Block(_COLUMNS, columns), y))
                y += _COLUMNS
        page.append((block, y))
        y += block.height
        columns = block.columns if block.columns is not None else columns
    yield page


@dataclass(frozen=True, slots=True)
class _Report:
    canvas: Canvas
    words: Words
    sheet: EvaluationReport

    def draw_frame(self, number: int, pages: int) -> None:
        """Draw what stands on every page: title, period, rules, units, foot."""
        canvas, say, sheet = self.canvas, self.words.say, self.sheet
        first = number == 1
        start = self.words.day_of_month(sheet.start)
        if sheet.start.year != sheet.end.year:
            start = f"{start} {sheet.start.year}"
        end = f"{self.words.day_of_month(sheet.end)} {sheet.end.year}"
        period = say("evaluation.period", printable(sheet.scope), start, end)
        frozen = f"{sheet.frozen_on.day}-{sheet.frozen_on.month}-{sheet.frozen_on.year}"
        node = canvas.root.child("H1") if first else None
        canvas.text(say("evaluation.title"), LEFT, baseline=20.6, font=bold(24), node=node)
        right = (
            (say("evaluation.rules", sheet.rules_version, frozen), 15.5, regular(10)),
            (say("evaluation.contents", sheet.offices, sheet.cases), 20.7, semibold(12)),
            (say("evaluation.public" if sheet.public else "evaluation.internal"), 26.2, _TEXT),
        )
        for text, y, font in right:
            node = canvas.root.child("P") if first else None
            canvas.text(text, RIGHT, baseline=y, font=font, align="right", node=node)
        font = fitting(period, 120.0, (regular(12), regular(10.5), regular(9))) or regular(8)
        node = canvas.root.child("P") if first else None
        canvas.text(period, LEFT, baseline=26.6, font=font, node=node)
        canvas.rule(LEFT, RIGHT, 30.0, weight=MEDIUM)
        canvas.rule(LEFT, RIGHT, FOOT_RULE, weight=THIN)
        canvas.text(say("evaluation.foot"), LEFT, baseline=290.3, font=semibold(10))
        page = say("head.page", number, pages)
        canvas.text(page, RIGHT, baseline=290.3, font=regular(10), align="right")

    def blocks(self) -> Iterator[_Block]:
        """Yield everything in reading order."""
        sheet, number = self.sheet, 0
        for key, groups in (("outcomes", sheet.outcomes), ("parts", sheet.parts)):
            if groups:
                number += 1
                yield from self._table(key, number, groups)
        if sheet.missing:
            number += 1
            yield from self._missing(number)
        yield from self._notes()

    def _title(self, text: str) -> _Block:
        def draw(y: float) -> None:
            node = self.canvas.root.child("H2")
            self.canvas.text(text, LEFT, baseline=y + 8.5, font=bold(14), node=node)

        return _Block(_TITLE, draw, keep=True)

    def _table(self, key: str, number: int, groups: Sequence[EvaluationGroup]) -> Iterator[_Block]:
        table: list[Node] = []
        yield self._title(self.words.say(f"evaluation.{key}", number))
        is_parts = key == "parts"

        def columns(y: float) -> None:
            row = None
            if not table:
                table.append(self.canvas.root.child("Table"))
                row = table[0].child("TR")
            self._draw_columns(y, row, parts=is_parts)

        yield _Block(_COLUMNS, columns, keep=True, columns=columns)
        for group in groups:
            yield self._heading(group.heading, table)
            last = len(group.lines) - 1
            for n, line in enumerate(group.lines):

                def draw(y: float, n: int = n, group: EvaluationGroup = group) -> None:
                    self._draw_line(y, group, n, table[0], parts=is_parts)

                yield _Block(_ROW, draw, keep=n == 0 and n < last)
                del line

    def _heading(self, text: str, table: list[Node]) -> _Block:
        def draw(y: float) -> None:
            node = table[0].child("TR").child("TH", scope="Row", span=6)
            shown = printable(text)
            font = fitting(shown, RIGHT - LEFT, (bold(12), bold(10), bold(8.5))) or bold(7.5)
            self.canvas.text(shown, LEFT, baseline=y + 5.6, font=font, node=node)
            self.canvas.rule(LEFT, RIGHT, y + _HEADING, weight=THIN)

        return _Block(_HEADING, draw, keep=True)

    def _draw_columns(self, y: float, row: Node | None, *, parts: bool) -> None:
        say, font = self.words.say, semibold(10)
        value = "evaluation.share" if parts else "evaluation.value"
        heads: list[tuple[str, float, Align]] = [
            (say("evaluation.number"), LEFT, "left"),
            (say("evaluation.feature"), _TITLE_LEFT, "left"),
        ]
        if parts:
            heads.append((say("evaluation.count"), _ANSWERED, "right"))
        else:
            heads.append((say("evaluation.asked"), _ASKED, "right"))
            heads.append((say("evaluation.answered"), _ANSWERED, "right"))
        heads.append((say(value), _VALUE, "right"))
        with self.canvas.line() as line:
            for text, x, align in heads:
                node = row.child("TH", scope="Column") if row is not None else None
                line.put(text, x, baseline=y + 3.9, font=font, align=align, node=node)
        scale: tuple[tuple[str, float, Align], ...] = (
            ("0", _BAR_LEFT, "left"),
            ("50", (_BAR_LEFT + RIGHT) / 2, "centre"),
            (say("evaluation.hundred"), RIGHT, "right"),
        )
        with self.canvas.line() as line:
            for text, x, align in scale:
                line.put(text, x, baseline=y + 3.9, font=regular(8.5), align=align)
        self.canvas.rule(LEFT, RIGHT, y + _COLUMNS, weight=THICK)

    def _draw_line(
        self, y: float, group: EvaluationGroup, n: int, table: Node, *, parts: bool
    ) -> None:
        one, row = group.lines[n], table.child("TR")
        base = y + 4.8
        left = _TITLE_LEFT + (5.0 if one.indent else 0.0)
        room = (_ASKED - 14.0 if not parts else _ANSWERED - 16.0) - left
        title = printable(one.title)
        cells: list[tuple[str, float, Align, Type, str]] = [
            (one.code, LEFT, "left", regular(9.5), "TD"),
            (title, left, "left", _fitted(title, room), "TH"),
        ]
        if not parts:
            cells.append((one.asked, _ASKED, "right", _TEXT, "TD"))
        cells.append((one.answered, _ANSWERED, "right", _TEXT, "TD"))
        value = printable(one.value)
        edge, align = _VALUE, "right"
        font = fitting(value, _VALUE - _ANSWERED - 2.0, (bold(11.5), bold(10))) if value else None
        if value and font is None:
            # A value in words that is too wide for its column runs on where the bar would be.
            edge, align = _ANSWERED + 4.0, "left"
            font = _fitted(value, RIGHT - edge, heavy=True)
        cells.append((value, edge, "left" if align == "left" else "right", font or _TEXT, "TD"))
        with self.canvas.line() as line:
            for text, x, where, font_of, name in cells:
                cell = row.child(name, scope="Row") if name == "TH" else row.child(name)
                if text:
                    line.put(text, x, baseline=base, font=font_of, align=where, node=cell)
        if one.percent is not None:
            self._draw_bar(y + _ROW / 2, one.percent, row)
        weight = MEDIUM if n == len(group.lines) - 1 else THIN
        self.canvas.rule(LEFT, RIGHT, y + _ROW, weight=weight)

    def _draw_bar(self, middle: float, percent: int, row: Node) -> None:
        alt = self.words.say("evaluation.alt_bar", percent)
        figure = row.child("TD").child("Figure", alt=alt)
        width = (RIGHT - _BAR_LEFT) * min(100, max(0, percent)) / 100
        half = _BAR_HEIGHT / 2
        if width > 0:
            area = Area(_BAR_LEFT, middle - half, _BAR_LEFT + width, middle + half)
            self.canvas.filled(area, node=figure)
        if width < RIGHT - _BAR_LEFT:
            self.canvas.rule(_BAR_LEFT + width, RIGHT, middle, weight=THIN)
        self.canvas.upright(RIGHT, middle - half, middle + half, weight=MEDIUM)

    def _missing(self, number: int) -> Iterator[_Block]:
        table: list[Node] = []
        yield self._title(self.words.say("evaluation.missing", number))

        def columns(y: float) -> None:
            row = None
            if not table:
                table.append(self.canvas.root.child("Table"))
                row = table[0].child("TR")
            self._draw_missing_columns(y, row)

        yield _Block(_COLUMNS, columns, keep=True, columns=columns)
        last = len(self.sheet.missing) - 1
        for n, line in enumerate(self.sheet.missing):

            def draw(y: float, line: MissingLine = line, ends: bool = n == last) -> None:  # noqa: FBT001 - bound now
                self._draw_missing(y, line, table[0], ends=ends)

            yield _Block(_ROW, draw)

    def _draw_missing_columns(self, y: float, row: Node | None) -> None:
        say = self.words.say
        keys = ("asked", "answered_short", "not_asked", "declined", "unsafe", "blank", "running")
        with self.canvas.line() as line:
            for key, x in (("number", LEFT), ("feature", _TITLE_LEFT)):
                node = row.child("TH", scope="Column") if row is not None else None
                text = say(f"evaluation.{key}")
                line.put(text, x, baseline=y + 3.9, font=semibold(10), node=node)
            for n, key in enumerate(keys):
                node = row.child("TH", scope="Column") if row is not None else None
                x = _MISSING_FIRST + n * _MISSING_STEP
                text = say(f"evaluation.{key}")
                font = fitting(text, _MISSING_STEP - 1.0, (semibold(9), semibold(8), semibold(7.5)))
                line.put(
                    text, x, baseline=y + 3.9, font=font or semibold(7), align="right", node=node
                )
        self.canvas.rule(LEFT, RIGHT, y + _COLUMNS, weight=THICK)

    def _draw_missing(self, y: float, one: MissingLine, table: Node, *, ends: bool) -> None:
        row, title = table.child("TR"), printable(one.title)
        room = _MISSING_FIRST - _MISSING_STEP + 1.0 - _TITLE_LEFT
        with self.canvas.line() as line:
            line.put(one.code, LEFT, baseline=y + 4.8, font=regular(9.5), node=row.child("TD"))
            head = row.child("TH", scope="Row")
            line.put(title, _TITLE_LEFT, baseline=y + 4.8, font=_fitted(title, room), node=head)
            for n, count in enumerate(one.counts):
                x, cell = _MISSING_FIRST + n * _MISSING_STEP, row.child("TD")
                line.put(count, x, baseline=y + 4.8, font=_TEXT, align="right", node=cell)
        self.canvas.rule(LEFT, RIGHT, y + _ROW, weight=MEDIUM if ends else THIN)

    def _notes(self) -> Iterator[_Block]:
        sheet = self.sheet
        legend = self.words.say("evaluation.legend_small", sheet.small, sheet.largest)
        for n, text in enumerate((legend, *sheet.notes)):
            font = regular(10)
            lines = wrap(printable(text), RIGHT - LEFT, font, language=self.words.language)
            gap = 4.0 if n == 0 else 1.0

            def draw(y: float, lines: tuple = lines, gap: float = gap) -> None:  # type: ignore[type-arg]
                node = self.canvas.root.child("P")
                with self.canvas.line() as line:
                    for k, one in enumerate(lines):
                        at = y + gap + 3.8 + k * _NOTE_LEADING
                        line.put(
                            one.text,
                            LEFT,
                            baseline=at,
                            font=regular(10),
                            node=node,
                            glued=one.glued,
                        )

            yield _Block(gap + len(lines) * _NOTE_LEADING, draw)


def _fitted(text: str, room: float, *, heavy: bool = False) -> Type:
    """Return the largest type in which ``text`` fits; the smallest where none does."""
    make = bold if heavy else regular
    sizes = (11.0, 10.0, 9.0, 8.0, 7.0)
    return fitting(text, room, tuple(make(size) for size in sizes)) or make(6.5)
