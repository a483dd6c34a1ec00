"""The door to case files: a case in, finished bytes out."""

from __future__ import annotations

from desktop_app.paper.case_file import CaseFile
from desktop_app.paper.model import Language


def build(file: CaseFile, language: Language) -> bytes:
    """Return the case as PDF. A character that the typeface lacks is set as a box (□)."""
    from desktop_app.paper.case_pages import compose  # noqa: PLC0415 - loads reportlab

    return compose(file, language).finish()
