"""The form files of a folder, and those of a content pack over them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from importlib.resources.abc import Traversable
from typing import Final

from desktop_app.forms.definition import Form
from desktop_app.forms.loading import Lists, load_form
from desktop_app.forms.source import FormError
from desktop_app.forms.successor import check_successor
from desktop_app.text import message

FORMS: Final = "forms"


def forms_in(folder: Traversable, lists: Lists, refused: list[FormError]) -> Iterator[Form]:
    """Yield the forms of ``folder`` that can be used, oldest version of a kind first."""
    below = folder.joinpath(FORMS)
    if not below.is_dir():
        return
    loaded: list[Form] = []
    for file in sorted(below.iterdir(), key=lambda one: one.name):
        if not file.name.endswith(".toml") or file.name.startswith("."):
            continue
        try:
            form = load_form(content_of(file), file=file.name, lists=lists)
            check_name(form, file.name)
        except FormError as error:
            refused.append(error)
        else:
            loaded.append(form)
    yield from _successors(sorted(loaded, key=lambda form: (form.kind, form.version)), {}, refused)


def put_over(forms: dict[str, Form], newer: Iterable[Form], refused: list[FormError]) -> None:
    """Put the forms of a content pack over the shipped ones, those that may succeed them."""
    newest: dict[str, Form] = {}
    for form in forms.values():
        if form.kind not in newest or newest[form.kind].version < form.version:
            newest[form.kind] = form
    for form in _successors(newer, newest, refused):
        forms.setdefault(form.name, form)


def _successors(
    forms: Iterable[Form], newest: Mapping[str, Form], refused: list[FormError]
) -> Iterator[Form]:
    before = dict(newest)
    for form in forms:
        old = before.get(form.kind)
        try:
            if old is not None and old.version < form.version:
                check_successor(old, form)
        except FormError as error:
            refused.append(error)
            continue
        if old is None or old.version < form.version:
            before[form.kind] = form
        yield form


def check_name(form: Form, name: str) -> None:
    """Check that the file ``name`` holds the form it is called after; raises FormError."""
    if name not in (f"{form.kind}.toml", f"{form.name}.toml"):
        raise FormError(
            name,
            1,
            message("FormFile", "The file of the form “%1” is not named after it.").fill(form.kind),
        )


def content_of(file: Traversable) -> bytes:
    """Return the bytes of ``file``; raises FormError where it cannot be read."""
    try:
        return file.read_bytes()
    except OSError:
        raise FormError(file.name, 1, message("FormFile", "The file cannot be read.")) from None
