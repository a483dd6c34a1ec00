"""The content in force: forms and lists, their versions, who reviewed them; newer ones from a file.

A newer file is held to the same rules as one that headquarters sends (``installing``).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from desktop_app.app import installing
from desktop_app.app.session import Session
from desktop_app.app.surroundings import installed_content
from desktop_app.errors import UserError
from desktop_app.forms.catalogue import Catalogue
from desktop_app.forms.form_files import FORMS
from desktop_app.forms.schema import Review, Text
from desktop_app.text import Message, message


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
        found.append(_content(kind, form.title, form.version, form.review))
    for name, file in sorted(catalogue.files.items()):
        found.append(_content(name.removesuffix(".toml"), None, file.version, file.review))
    return tuple(found)


def refused_content(session: Session) -> tuple[Message, ...]:
    """Say which files of the content could not be used."""
    return tuple(error.message for error in session.catalogue.refused)


@dataclass(frozen=True, slots=True)
class Newer:
    """A form or list that would be put in force. ``before``: the version now, 0 for none.

    ``path`` is that of the file, as below ``resources/content``.
    """

    path: str
    shown: ContentShown
    before: int


def offered(session: Session, place: Path) -> tuple[Newer, ...]:
    """Return what of a file, or of a folder of content, is newer than what is in force.

    Raises UserError where nothing is, or nothing can be read, and FormError for a file that is
    wrong or would guard an answer less than before.
    """
    return _newer(session, place, installing.read_files(place))


def put_in_force(session: Session, place: Path) -> tuple[Newer, ...]:
    """Put what ``offered`` says in force, from the next start on; raises as that does."""
    files = installing.read_files(place)
    newer = _newer(session, place, files)
    with session.store.writing():
        session.store.audit.note("content", session.by, details={"files": len(newer)})
        installing.install(session, {one.path: files[one.path] for one in newer})
    return newer


def _newer(session: Session, place: Path, files: Mapping[str, bytes]) -> tuple[Newer, ...]:
    installed = installed_content(session.vault.config)
    then = installing.check(installed, files)
    found = []
    for path in sorted(files):
        shown = _shown(then, path)
        now = _shown(session.catalogue, path)
        before = max(now.version if now is not None else 0, installing.version(installed, path))
        if shown is not None and shown.version > before:
            found.append(Newer(path, shown, before))
    if not found:
        raise UserError(
            message(
                "Content",
                "%1 holds nothing newer than what is in force: a newer file has a higher version. "
                "Nothing was changed.",
            ).fill(place.name)
        )
    return tuple(found)


def _shown(catalogue: Catalogue, path: str) -> ContentShown | None:
    """Return the form or list that a file holds, as it is in force in ``catalogue``."""
    name = Path(path).name.removesuffix(".toml").partition("@")[0]
    if path.startswith(f"{FORMS}/"):
        form = catalogue.find(name)
        return _content(name, form.title, form.version, form.review) if form is not None else None
    listed = catalogue.files.get(path)
    return _content(name, None, listed.version, listed.review) if listed is not None else None


def _content(name: str, title: Text | None, version: int, review: Review) -> ContentShown:
    return ContentShown(name, title, version, review.by or "", str(review.on or ""))
