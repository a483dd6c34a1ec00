"""Laying a case file out: questions at the left, answers beside them, page after page."""

from __future__ import annotations

import re
from typing import Final

from desktop_app.paper.canvas import A4, Canvas
from desktop_app.paper.case_file import CaseFile, FileLine, FilePart
from desktop_app.paper.fonts import Type, bold, missing_characters, regular, semibold
from desktop_app.paper.model import Inserted, Language
from desktop_app.paper.printable import printable
from desktop_app.paper.structure import Node
from desktop_app.paper.style import MEDIUM, THIN
from desktop_app.paper.typesetting import Line, wrap

_LEFT: Final = 20.0
_ANSWER: Final = 74.0
_RIGHT: Final = 192.0
_TOP: Final = 22.0
_BOTTOM: Final = 276.0
_FOOT: Final = 287.0
_LEADING: Final = 4.7
_QUIET: Final = 4.1
_LONG: Final = re.compile(r"\S{80}(?=\S)")
"""A word without an end is taken apart: looking for its hyphens would take minutes."""
_BOX: Final = "\N{WHITE SQUARE}"


def compose(file: CaseFile, language: Language) -> Canvas:
    """Lay the file out on A4, ready to be finished."""
    pages = _Pages(file, language)
    for part in file.parts:
        pages.part(part)
    pages.foot()
    return pages.canvas


class _Pages:
    """The canvas, and how far down the page it is filled (mm)."""

    def __init__(self, file: CaseFile, language: Language) -> None:
        self.canvas = Canvas(title=file.title, language=language, page=A4)
        self._language: Language = language
        self._file = file
        self._number = 1
        self._y = _TOP
        root = self.canvas.root
        title = shown(file.title)
        self.canvas.text(title, _LEFT, baseline=self._y, font=bold(20), node=root.child("H1"))
        self._y += 7
        for words, font in ((file.under, regular(11)), (file.warning, semibold(11))):
            self._flow(words, font, node=root.child("P"), leading=5.2)
        self._y += 2

    def part(self, part: FilePart) -> None:
        """Set a record: its heading stays with its first line."""
        self._need(2 * _LEADING + 12)
        self._y += 6
        self.canvas.rule(_LEFT, _RIGHT, self._y - 5.5, weight=MEDIUM)
        self._flow(part.title, bold(13), node=self.canvas.root.child("H2"), leading=6)
        for line in part.lines:
            self._line(line)

    def foot(self) -> None:
        """Set the foot of this page."""
        self.canvas.rule(_LEFT, _RIGHT, _FOOT - 5, weight=THIN)
        self.canvas.text(shown(self._file.foot), _LEFT, baseline=_FOOT, font=regular(9))
        self.canvas.text(str(self._number), _RIGHT, baseline=_FOOT, font=regular(9), align="right")

    def _line(self, line: FileLine) -> None:
        size, leading = (8.5, _QUIET) if line.quiet else (10.0, _LEADING)
        labels = self._wrap(line.label, _ANSWER - _LEFT - 4, regular(size))
        answers = self._wrap(line.text, _RIGHT - _ANSWER, regular(size))
        node = self.canvas.root.child("P")
        for at in range(max(len(labels), len(answers))):
            self._need(leading)
            with self.canvas.line() as row:
                for texts, x in ((labels, _LEFT), (answers, _ANSWER)):
                    if at < len(texts):
                        font = semibold(size) if x == _LEFT and not line.quiet else regular(size)
                        row.put(texts[at].text, x, baseline=self._y, font=font, node=node)
            self._y += leading
        self._y += 0.8

    def _flow(self, text: str, font: Type, *, node: Node, leading: float) -> None:
        for line in self._wrap(text, _RIGHT - _LEFT, font):
            self._need(leading)
            self.canvas.text(line.text, _LEFT, baseline=self._y, font=font, node=node)
            self._y += leading

    def _wrap(self, text: str, width: float, font: Type) -> list[Line]:
        """Return lines; what was typed in several stays in several."""
        return [
            line
            for one in text.splitlines() or [""]
            for line in wrap(_LONG.sub(r"\g<0> ", shown(one)), width, font, language=self._language)
        ]

    def _need(self, height: float) -> None:
        if self._y + height <= _BOTTOM:
            return
        self.foot()
        self.canvas.next_page()
        self._number += 1
        self._y = _TOP


def shown(text: str) -> str:
    """Return ``text`` made ready for print, a box for each character that the typeface lacks."""
    ready = printable(text)
    lacking = {one.character for one in missing_characters([Inserted("", ready)])}
    return "".join(_BOX if sign in lacking else sign for sign in ready) if lacking else ready
