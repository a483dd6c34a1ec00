"""Evaluation: what headquarters learns from the cases; a coordinator sees the own figures."""

from __future__ import annotations

from desktop_app.text import message
from desktop_app.ui.desk import Desk
from desktop_app.ui.page import Page
from desktop_app.ui.places import Place


def place(desk: Desk) -> Place:
    """Declare the place."""

    def make() -> Page:
        from desktop_app.ui.pages.evaluation import page as its  # noqa: PLC0415  (at first visit)

        return its.EvaluationPage(desk)

    own = desk.session.owner.role != "headquarters"
    title = message("Place", "Own figures") if own else message("Place", "Evaluation")
    return Place("evaluation", title, "chart", make, "Ctrl+6")
