"""The content in force: forms and lists, their versions, and who reviewed them."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_app.app.session import Session
from desktop_app.forms.schema import Text
from desktop_app.text import Message


@dataclass(frozen=True, slots=True)
class ContentShown:
    """A form or a list. ``title`` is None for a list; ``reviewed_by`` is empty while nobody did."""

    name: str
    title: Text | None
    version: int
    reviewed_by: str
    reviewed_on: str


def content(session: Session) -> tuple[ContentShown, ...]:
    """Return the forms and lists in force, forms first."""
    catalogue = session.catalogue
    found = []
    for kind in catalogue.kinds:
        form = session.form(kind)
        review = form.review
        found.append(
            ContentShown(kind, form.title, form.version, review.by or "", str(review.on or ""))
        )
    for name, file in sorted(catalogue.files.items()):
        review = file.review
        found.append(
            ContentShown(
                name.removesuffix(".toml"),
                None,
                file.version,
                review.by or "",
                str(review.on or ""),
            )
        )
    return tuple(found)


def refused_content(session: Session) -> tuple[Message, ...]:
    """Say which files of the content could not be used."""
    return tuple(error.message for error in session.catalogue.refused)
