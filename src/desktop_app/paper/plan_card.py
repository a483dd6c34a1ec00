"""The plan copy as a card: steps and 112 on the first panel, whom to call and what helps below.

What does not fit is left off in a fixed order (what helps, next talk, third and later numbers)
and named in ``Canvas.left_off``; the steps and the 112 line always stand on it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from desktop_app.paper import card
from desktop_app.paper.body import TooLongError
from desktop_app.paper.canvas import Canvas
from desktop_app.paper.card import LEFT, RIGHT
from desktop_app.paper.fonts import MM, Type, bold, regular, semibold
from desktop_app.paper.model import Call, Language, PlanCopy
from desktop_app.paper.printable import printable
from desktop_app.paper.style import MEDIUM, THIN
from desktop_app.paper.typesetting import Line, wrap
from desktop_app.paper.words import Words

_SIZES: Final = (10.0, 9.0, 8.0)
_STEP_LEFT, _NUMBER_LEFT = LEFT + 4.8, LEFT + 27.0
_ALWAYS_CALLED: Final = 2
"""So many numbers stay on the card whatever else is left off."""

_HELPS, _TALK, _CALLS = "helps_me", "next_talk", "call_list"


def compose(sheet: PlanCopy, language: Language) -> Canvas:
    """Lay the card out; raises TooLongError when steps or two numbers do not fit at 8 points."""
    words = Words(language)
    canvas = card.begin(words.say("plan.title"), words.say("plan.cut"), language, panels=2)
    _Emergency(canvas, words, sheet).draw()
    _Second(canvas, words, sheet).draw()
    return canvas


def _leading(size: float) -> float:
    return size * 1.2 / MM


@dataclass(frozen=True, slots=True)
class _Emergency:
    canvas: Canvas
    words: Words
    sheet: PlanCopy

    def draw(self) -> None:
        canvas, say = self.canvas, self.words.say
        top, bottom = card.panel(1)
        size, steps, said = self._fitted(bottom - top)
        y = top + 4.4
        with canvas.line() as line:
            node = canvas.root.child("H1")
            line.put(say("plan.title"), LEFT, baseline=y, font=bold(11.5), node=node)
            number = say("plan.number", self.sheet.number)
            line.put(number, RIGHT, baseline=y, font=regular(8), align="right")
        entries = canvas.root.child("L")
        font, pitch = regular(size), _leading(size)
        y += 0.7
        for n, lines in enumerate(steps, 1):
            y += pitch + 0.37
            item = entries.child("LI")
            with canvas.line() as line:
                label = item.child("Lbl")
                line.put(str(n), LEFT + 2.2, baseline=y, font=bold(size), align="right", node=label)
                body = item.child("LBody")
                for k, one in enumerate(lines):
                    at = y + k * pitch
                    line.put(
                        one.text, _STEP_LEFT, baseline=at, font=font, node=body, glued=one.glued
                    )
            y += (len(lines) - 1) * pitch
        if not said:
            return
        y += 2.4
        canvas.rule(LEFT, RIGHT, y, weight=THIN)
        small = min(size, 9.0)
        heading = canvas.root.child("H2")
        y += _leading(small) + 0.3
        canvas.text(say("plan.say_112"), LEFT, baseline=y, font=bold(small), node=heading)
        node = canvas.root.child("P")
        with canvas.line() as line:
            for one in said:
                y += _leading(small)
                font = regular(small)
                line.put(one.text, LEFT, baseline=y, font=font, node=node, glued=one.glued)

    def _fitted(self, room: float) -> tuple[float, list[tuple[Line, ...]], tuple[Line, ...]]:
        """Return the largest type in which the first panel holds everything."""
        language = self.words.language
        texts = [text for one in self.sheet.steps if (text := printable(one))]
        line_112 = printable(self.sheet.line_112).strip('“”"')
        for size in _SIZES:
            font, small = regular(size), min(size, 9.0)
            steps = [wrap(text, RIGHT - _STEP_LEFT, font, language=language) for text in texts]
            quoted = self.words.say("plan.quoted", line_112)
            said = wrap(quoted, RIGHT - LEFT, regular(small), language=language) if line_112 else ()
            height = 5.1 + sum(len(one) for one in steps) * _leading(size) + len(steps) * 0.37
            height += 2.7 + (1 + len(said)) * _leading(small) if said else 0.0
            if height <= room:
                return size, steps, said
        raise TooLongError("steps")


@dataclass(frozen=True, slots=True)
class _Second:
    canvas: Canvas
    words: Words
    sheet: PlanCopy

    def draw(self) -> None:
        top, bottom = card.panel(2)
        calls = [one for one in self.sheet.calls if printable(one.name) or printable(one.number)]
        helps = self._helps()
        talk = self.sheet.next_talk is not None
        while self._height(calls, helps, talk=talk) > bottom - top:
            if helps:
                helps = ()
                self.canvas.left_off.append(_HELPS)
            elif talk:
                talk = False
                self.canvas.left_off.append(_TALK)
            elif len(calls) > _ALWAYS_CALLED:
                calls = calls[:-1]
                if _CALLS not in self.canvas.left_off:
                    self.canvas.left_off.append(_CALLS)
            else:
                raise TooLongError("call_list")
        y = top + 0.4
        y = self._draw_calls(calls, y)
        if helps:
            y = self._draw_helps(helps, y)
        if talk:
            self._draw_talk(y)

    def _helps(self) -> tuple[Line, ...]:
        text = " · ".join(one for text in self.sheet.helps if (one := printable(text)))
        return wrap(text, RIGHT - LEFT, regular(10), language=self.words.language)

    def _height(self, calls: list[Call], helps: tuple[Line, ...], *, talk: bool) -> float:
        height = 0.4
        if calls:
            height += 3.6 + sum(self._call_height(one) for one in calls) + 2.8
        if helps:
            height += 4.4 + len(helps) * 4.2 + 2.2
        return height + (4.9 if talk else 0.0)

    def _call_height(self, call: Call) -> float:
        return 4.8 + 3.9 * (max(map(len, self._columns(call))) - 1)

    def _columns(self, call: Call) -> tuple[tuple[Line, ...], tuple[Line, ...], tuple[Line, ...]]:
        language = self.words.language

        def set_in(text: str, width: float, font: Type) -> tuple[Line, ...]:
            return wrap(printable(text), width, font, language=language)

        number = set_in(call.number, 24.0, regular(10))
        return (
            set_in(call.name, 25.0, semibold(10)),
            number,
            set_in(call.note, 25.0, regular(8.5)),
        )

    def _draw_calls(self, calls: list[Call], y: float) -> float:
        if not calls:
            return y
        canvas = self.canvas
        heading = canvas.root.child("H2")
        y += 3.6
        text = self.words.say("plan.calls")
        canvas.text(text, LEFT, baseline=y, font=bold(10.5), node=heading)
        for call in calls:
            name, number, note = self._columns(call)
            node = canvas.root.child("P")
            with canvas.line() as line:
                for n, one in enumerate(name):
                    at = y + 4.8 + n * 3.9
                    font = semibold(10)
                    line.put(one.text, LEFT, baseline=at, font=font, node=node, glued=one.glued)
                for n, one in enumerate(number):
                    at = y + 4.8 + n * 3.9
                    font = regular(10)
                    line.put(
                        one.text, _NUMBER_LEFT, baseline=at, font=font, node=node, glued=one.glued
                    )
                for n, one in enumerate(note):
                    at, font = y + 4.8 + n * 3.9, regular(8.5)
                    line.put(
                        one.text,
                        RIGHT,
                        baseline=at,
                        font=font,
                        align="right",
                        node=node,
                        glued=one.glued,
                    )
            y += self._call_height(call)
        return y + 2.8

    def _draw_helps(self, helps: tuple[Line, ...], y: float) -> float:
        canvas = self.canvas
        canvas.rule(LEFT, RIGHT, y - 0.6, weight=MEDIUM)
        y += 4.0
        heading = canvas.root.child("H2")
        text = self.words.say("plan.helps")
        canvas.text(text, LEFT, baseline=y, font=bold(10), node=heading)
        node = canvas.root.child("P")
        with canvas.line() as line:
            for one in helps:
                y += 4.2
                font = regular(10)
                line.put(one.text, LEFT, baseline=y, font=font, node=node, glued=one.glued)
        return y + 2.6

    def _draw_talk(self, y: float) -> None:
        day = self.sheet.next_talk
        if day is None:
            return
        self.canvas.rule(LEFT, RIGHT, y - 0.6, weight=MEDIUM)
        node = self.canvas.root.child("P")
        said = f"{self.words.say('plan.next_talk')} {self.words.day_and_month(day)}"
        self.canvas.text(said, LEFT, baseline=y + 3.6, font=regular(9), node=node)
