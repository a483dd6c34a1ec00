"""What a screen reader is told when a form is not saved or activated yet."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from desktop_app.forms.missing import Problem, Stage
from desktop_app.text import message
from desktop_app.ui.announce import announce
from desktop_app.ui.style.look import Look


def tell_problems(widget: QWidget, look: Look, problems: Sequence[Problem], stage: Stage) -> None:
    """Say how many answers stand in the way, and the first of them with what is wrong.

    Each question shows its own message as well; heard one after another they would bury the one
    that the focus goes to.
    """
    if not problems:
        return
    n, first = len(problems), problems[0]
    words = (
        message("FormPage", "%n answers are not right yet. %1: %2", "", n)
        if stage == "to-save"
        else message("FormPage", "%n answers are still needed. %1: %2", "", n)
    )
    announce(widget, look.words(words.fill(look.words(first.label), first.message)), "at once")
