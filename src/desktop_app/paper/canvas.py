"""The one place where ink reaches a page: it writes the PDF and remembers what lies where.

Measures are in mm from the page's top left corner, line weights and type sizes in points. What
was drawn is kept as ``Ink`` in drawing order, which is reading order; nothing else draws.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from enum import Enum
from typing import Literal

from reportlab.pdfgen.canvas import Canvas as PdfCanvas

from desktop_app.paper.fonts import ASCENT, DESCENT, MM, Type, Weight, font
from desktop_app.paper.model import Language
from desktop_app.paper.structure import Node, write_structure
from desktop_app.paper.typesetting import SOFT_HYPHEN

A4 = (210.0, 297.0)
A4_LANDSCAPE = (297.0, 210.0)
A5 = (148.0, 210.0)

Align = Literal["left", "right", "centre"]
_LANG = {"nl": "nl-NL", "en": "en-GB"}


class InkKind(Enum):
    """What kind of thing lies on the page."""

    TEXT = "text"
    RULE = "rule"
    TICK_BOX = "tick box"
    WRITE_BOX = "box to write in"
    FRAME = "frame"
    SIGN = "tick, colon or dash"
    QR = "QR code"
    MARK = "fold or cut mark"
    BAR = "bar"


@dataclass(frozen=True, slots=True)
class Area:
    """A rectangle in mm; top is smaller than bottom."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def middle(self) -> tuple[float, float]:
        """The centre (x, y)."""
        return (self.left + self.right) / 2, (self.top + self.bottom) / 2

    def grown(self, by: float) -> Area:
        """Return the area with ``by`` mm added on every side."""
        return Area(self.left - by, self.top - by, self.right + by, self.bottom + by)


@dataclass(frozen=True, slots=True)
class Ink:
    """Something drawn: its kind, the paper it covers (line weight included) and its text."""

    kind: InkKind
    area: Area
    text: str = ""
    clear: Area | None = None


@dataclass(frozen=True, slots=True)
class _Piece:
    text: str
    left: float
    baseline: float
    font: Type
    node: Node | None
    glued: bool


@dataclass(slots=True)
class Line:
    """One line of reading: pieces that belong together wherever they stand on the page."""

    pieces: list[_Piece] = field(default_factory=list)

    def put(
        self,
        text: str,
        x: float,
        *,
        baseline: float,
        font: Type,
        align: Align = "left",
        node: Node | None = None,
        glued: bool = False,
    ) -> float:
        """Set ``text`` at ``x`` (left edge, right edge or centre); return its right edge in mm.

        ``node`` is its place in the structure (None: an artefact), ``glued`` says that the next
        piece goes on with the same word.
        """
        width = font.width(text)
        left = x if align == "left" else x - width if align == "right" else x - width / 2
        if text:
            self.pieces.append(_Piece(text, left, baseline, font, node, glued))
        return left + width


class Canvas:
    """A PDF in the making, in black on white, with its structure."""

    def __init__(
        self,
        *,
        title: str,
        language: Language,
        page: tuple[float, float],
        magnified: float = 1.0,
        trim: tuple[float, float] | None = None,
    ) -> None:
        """Begin a document with pages of ``page`` mm (width, height), printed ``magnified``.

        ``trim`` is what is cut from the top left corner of each page; marks say where.
        """
        self.title = title
        self.left_off: list[str] = []
        """Names of the parts that did not fit and are not on the sheet."""
        self.root = Node("Document")
        self.pages: list[list[Ink]] = [[]]
        self.lines: list[list[str]] = [[]]
        self._height = page[1]
        self._trim = trim
        self._magnified = magnified
        self._marks = 0
        self._out = io.BytesIO()
        font(Weight.REGULAR)
        self._pdf = PdfCanvas(
            self._out,
            pagesize=(page[0] * MM * magnified, page[1] * MM * magnified),
            pageCompression=1,
            invariant=1,
            pdfVersion=(1, 7),
            initialFontName=Weight.REGULAR.value,
            lang=_LANG[language],
        )
        self._document = self._pdf._doc  # noqa: SLF001 - reportlab has no name for it
        self._pdf.setTitle(title)
        self._pdf.setAuthor("")
        self._pdf.setCreator("")
        self._pdf.setProducer("")
        self._pdf.setSubject("")
        self._pdf.setViewerPreference("DisplayDocTitle", "true")
        self._begin_page()

    def next_page(self) -> None:
        """End this page and begin the next."""
        self._pdf.showPage()
        self._marks = 0
        self.pages.append([])
        self.lines.append([])
        self._begin_page()

    def finish(self) -> bytes:
        """End the last page and return the PDF; the canvas cannot be used after it."""
        self._pdf.showPage()
        write_structure(self._document, self.root, len(self.pages))
        self._pdf.save()
        return self._out.getvalue()

    @contextmanager
    def line(self) -> Iterator[Line]:
        """Collect the pieces of one line of reading, and set them when the block ends."""
        line = Line()
        yield line
        if line.pieces:
            self._set(line.pieces)

    def text(
        self,
        text: str,
        x: float,
        *,
        baseline: float,
        font: Type,
        align: Align = "left",
        node: Node | None = None,
    ) -> float:
        """Set a line of one piece; return its right edge in mm."""
        with self.line() as line:
            return line.put(text, x, baseline=baseline, font=font, align=align, node=node)

    def rule(self, left: float, right: float, y: float, *, weight: float) -> None:
        """Draw a horizontal rule of ``weight`` points, centred on ``y``."""
        self._stroke(InkKind.RULE, (left, y), (right, y), weight=weight)

    def upright(self, x: float, top: float, bottom: float, *, weight: float) -> None:
        """Draw a vertical rule of ``weight`` points, centred on ``x``."""
        self._stroke(InkKind.RULE, (x, top), (x, bottom), weight=weight)

    def mark(self, start: tuple[float, float], end: tuple[float, float]) -> None:
        """Draw a fold or cut mark in the margin."""
        self._stroke(InkKind.MARK, start, end, weight=1.0)

    def cut(self, area: Area) -> None:
        """Draw a dashed line around ``area``: where the scissors go."""
        self._draw(f"q [2 2] 0 d 0.80 w {self._rectangle(area)} S Q", None)
        half = 0.4 / MM
        for line in (
            Area(area.left, area.top - half, area.right, area.top + half),
            Area(area.left, area.bottom - half, area.right, area.bottom + half),
            Area(area.left - half, area.top, area.left + half, area.bottom),
            Area(area.right - half, area.top, area.right + half, area.bottom),
        ):
            self._note(InkKind.MARK, line)

    def sign(
        self, points: tuple[tuple[float, float], ...], *, weight: float, node: Node | None = None
    ) -> None:
        """Draw a tick or a dash as a line through ``points``."""
        self._draw(f"q 1 J 1 j {weight:.2f} w {self._path(points)} S Q", node)
        self._note(InkKind.SIGN, _around(points, weight))

    def disc(self, x: float, y: float, *, radius: float, node: Node | None = None) -> None:
        """Draw a filled circle: a line without length, with round ends."""
        start = f"{x * MM:.2f} {(self._height - y) * MM:.2f}"
        self._draw(f"q 1 J {2 * radius * MM:.2f} w {start} m {start} l S Q", node)
        self._note(InkKind.SIGN, Area(x - radius, y - radius, x + radius, y + radius))

    def box(
        self,
        kind: InkKind,
        clear: Area,
        *,
        weight: float,
        radius: float = 0,
        node: Node | None = None,
    ) -> None:
        """Draw a box around ``clear``, the paper that stays free inside its line."""
        half = weight / 2 / MM
        middle = clear.grown(half)
        path = self._rounded(middle, radius) if radius else self._rectangle(middle)
        self._draw(f"{weight:.2f} w {path} S", node)
        self.pages[-1].append(Ink(kind, middle.grown(half), clear=clear))

    def filled(self, area: Area, *, node: Node | None = None) -> None:
        """Fill ``area`` with black, as a bar of a chart."""
        self._draw(f"{self._rectangle(area)} f", node)
        self._note(InkKind.BAR, area)

    def modules(self, area: Area, matrix: tuple[bytes, ...], *, node: Node | None) -> None:
        """Draw a QR code, runs of dark modules as filled rectangles."""
        size = (area.right - area.left) / len(matrix)
        drawn = []
        for y, row in enumerate(matrix):
            x = 0
            while x < len(row):
                end = x
                while end < len(row) and row[end]:
                    end += 1
                if end > x:
                    left, top = area.left + x * size, area.top + y * size
                    drawn.append(
                        self._rectangle(Area(left, top, area.left + end * size, top + size))
                    )
                x = end + 1
        self._draw(f"{' '.join(drawn)} f", node)
        self._note(InkKind.QR, area)

    def _begin_page(self) -> None:
        if self._magnified != 1.0:
            self._pdf.scale(self._magnified, self._magnified)
        if self._trim is not None:
            width, height = self._trim
            self.mark((width, height + 2.0), (width, height + 8.0))
            self.mark((width + 2.0, height), (width + 8.0, height))
            self.mark((width, 4.5), (width, 9.0))
            self.mark((4.5, height), (9.0, height))

    def _stroke(
        self, kind: InkKind, start: tuple[float, float], end: tuple[float, float], *, weight: float
    ) -> None:
        self._draw(f"{weight:.2f} w {self._path((start, end))} S", None)
        half = weight / 2 / MM
        (x0, y0), (x1, y1) = start, end
        across = (
            Area(x0, y0 - half, x1, y1 + half) if y0 == y1 else Area(x0 - half, y0, x1 + half, y1)
        )
        self._note(kind, across)

    def _set(self, pieces: list[_Piece]) -> None:
        out = ["BT"]
        reading = []
        last = len(pieces) - 1
        for n, piece in enumerate(pieces):
            text = piece.text
            reading.append(text.removesuffix(SOFT_HYPHEN) if piece.glued else text)
            if n < last and not piece.glued:
                text += " "
                reading.append(" ")
            out.append(self._opening(piece.node))
            out.append(
                f"1 0 0 1 {piece.left * MM:.2f} {(self._height - piece.baseline) * MM:.2f} Tm"
            )
            set_in = font(piece.font.weight)
            for subset, data in set_in.splitString(text, self._document):
                name = set_in.getSubsetInternalName(subset, self._document)
                out.append(f"{name} {piece.font.size:g} Tf <{data.hex()}> Tj")
            out.append("EMC")
            em = piece.font.size / MM
            right = piece.left + piece.font.width(piece.text)
            area = Area(
                piece.left, piece.baseline - ASCENT * em, right, piece.baseline + DESCENT * em
            )
            self._note(InkKind.TEXT, area, piece.text)
        out.append("ET")
        self._pdf.addLiteral("\n".join(out))
        self.lines[-1].append("".join(reading))

    def _draw(self, operators: str, node: Node | None) -> None:
        self._pdf.addLiteral(f"{self._opening(node)}\n{operators}\nEMC")

    def _opening(self, node: Node | None) -> str:
        if node is None:
            return "/Artifact BMC"
        mark = self._marks
        self._marks += 1
        node.kids.append((len(self.pages) - 1, mark))
        return f"/{node.name} <</MCID {mark}>> BDC"

    def _note(self, kind: InkKind, area: Area, text: str = "") -> None:
        self.pages[-1].append(Ink(kind, area, text))

    def _path(self, points: tuple[tuple[float, float], ...]) -> str:
        steps = [f"{x * MM:.2f} {(self._height - y) * MM:.2f}" for x, y in points]
        return f"{steps[0]} m " + " ".join(f"{step} l" for step in steps[1:])

    def _rectangle(self, area: Area) -> str:
        width, height = area.right - area.left, area.bottom - area.top
        left, low = area.left * MM, (self._height - area.bottom) * MM
        return f"{left:.2f} {low:.2f} {width * MM:.2f} {height * MM:.2f} re"

    def _rounded(self, area: Area, radius: float) -> str:
        r, k = radius * MM, radius * MM * 0.5523
        x0, x1 = area.left * MM, area.right * MM
        y0, y1 = (self._height - area.bottom) * MM, (self._height - area.top) * MM
        return (
            f"{x0 + r:.2f} {y0:.2f} m {x1 - r:.2f} {y0:.2f} l "
            f"{x1 - r + k:.2f} {y0:.2f} {x1:.2f} {y0 + r - k:.2f} {x1:.2f} {y0 + r:.2f} c "
            f"{x1:.2f} {y1 - r:.2f} l "
            f"{x1:.2f} {y1 - r + k:.2f} {x1 - r + k:.2f} {y1:.2f} {x1 - r:.2f} {y1:.2f} c "
            f"{x0 + r:.2f} {y1:.2f} l "
            f"{x0 + r - k:.2f} {y1:.2f} {x0:.2f} {y1 - r + k:.2f} {x0:.2f} {y1 - r:.2f} c "
            f"{x0:.2f} {y0 + r:.2f} l "
            f"{x0:.2f} {y0 + r - k:.2f} {x0 + r - k:.2f} {y0:.2f} {x0 + r:.2f} {y0:.2f} c h"
        )


def _around(points: tuple[tuple[float, float], ...], weight: float) -> Area:
    half = weight / 2 / MM
    xs, ys = [x for x, _ in points], [y for _, y in points]
    return Area(min(xs) - half, min(ys) - half, max(xs) + half, max(ys) + half)
