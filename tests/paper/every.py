"""Every sheet there is, in every size and language, by name: for rules that hold for all."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from desktop_app.paper.canvas import Canvas
from desktop_app.paper.model import Language, Sheet, Size
from desktop_app.paper.press import compose
from tests.paper import samples
from tests.paper.samples import LANGUAGES, PARTLY_DONE

GOLDEN = Path(__file__).parent.parent / "data" / "sheets"
_A5 = (Size.NORMAL, Size.LARGE, Size.CUT)
_CHECKLIST = (Size.NORMAL, Size.LARGE, Size.POCKET)


@dataclass(frozen=True, slots=True)
class Example:
    """A sheet as it is made; ``name`` is that of its golden file."""

    name: str
    sheet: Sheet
    language: Language
    size: Size

    def compose(self) -> Canvas:
        """Lay it out."""
        return compose(self.sheet, self.language, size=self.size)

    def __str__(self) -> str:
        return self.name


def examples() -> Iterator[Example]:
    """Yield every sheet in every size and language."""
    card = replace(samples.plan_copy(), card=True)
    for language in LANGUAGES:
        day = samples.checklist(language=language, standing=PARTLY_DONE)
        trial = samples.checklist("trial with statement", language)
        made: tuple[tuple[str, Sheet, tuple[Size, ...]], ...] = (
            ("coordinator", day, _CHECKLIST),
            ("trial", trial, _CHECKLIST),
            ("victim", samples.victim_sheet(), _A5),
            ("aftercare", samples.aftercare_sheet(), _A5),
            ("plan-copy", samples.plan_copy(), _A5),
            ("plan-card", card, (Size.NORMAL,)),
            ("duty-card", samples.duty_card(), (Size.NORMAL,)),
            ("preparation", samples.preparation_sheet(), (Size.NORMAL,)),
            ("week", samples.week_sheet(), (Size.NORMAL,)),
            ("contact-card", samples.contact_card_sheet(), (Size.NORMAL,)),
            ("evaluation", samples.evaluation_report(), (Size.NORMAL,)),
            ("recovery", samples.recovery_sheet(), (Size.NORMAL,)),
        )
        for name, sheet, sizes in made:
            for size in sizes:
                suffix = "" if size is Size.NORMAL else f"-{size}"
                yield Example(f"{name}{suffix}-{language}", sheet, language, size)


def described(canvas: Canvas) -> str:
    """Return what is on the pages as text: the lines as they are read, then every thing drawn.

    Measures are in mm, rounded to a tenth.
    """
    out = []
    for number, (lines, page) in enumerate(zip(canvas.lines, canvas.pages, strict=True), 1):
        out.append(f"page {number}")
        out += [f"  {line}" for line in lines]
        out.append(f"drawn {number}")
        for ink in page:
            area = ink.area
            spot = f"{area.left:.1f} {area.top:.1f} {area.right:.1f} {area.bottom:.1f}"
            out.append(f"  {ink.kind.value} {spot} {ink.text}".rstrip())
    return "\n".join(out) + "\n"
