"""From the bytes of a form file to a checked ``Form``."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

import msgspec

from desktop_app.forms.checks import check_form
from desktop_app.forms.definition import Form
from desktop_app.forms.schema import Field, FormFile, Option, Section
from desktop_app.forms.source import FormError, Wrong, read
from desktop_app.text import message

Lists = Mapping[str, tuple[Option, ...]]
"""Answers that several forms share, by the name that ``options_from`` gives: measures, roles, …"""
NO_LISTS: Final[Lists] = MappingProxyType({})


def load_form(content: bytes, *, file: str, lists: Lists = NO_LISTS) -> Form:
    """Read and check one form. ``file`` is the name that an error shows.

    Raises:
        FormError: the file is no form, or breaks a rule; it names file, line and reason.
    """
    raw, lines = read(content, FormFile, file=file)
    try:
        filled = _with_lists(raw, lists)
        check_form(filled)
    except Wrong as wrong:
        raise FormError(file, lines.of(wrong.path), wrong.reason) from None
    return Form(filled, file)


def _with_lists(form: FormFile, lists: Lists) -> FormFile:
    """Return ``form`` with the answers of ``options_from`` in place."""
    sections: list[Section] = []
    for number, section in enumerate(form.sections):
        path = f"section[{number}].field"
        fields = tuple(
            _filled(one, f"{path}[{index}]", lists) for index, one in enumerate(section.fields)
        )
        sections.append(msgspec.structs.replace(section, fields=fields))
    return msgspec.structs.replace(form, sections=tuple(sections))


def _filled(one: Field, path: str, lists: Lists) -> Field:
    inner = tuple(
        _filled(sub, f"{path}.fields[{index}]", lists) for index, sub in enumerate(one.fields)
    )
    if inner:
        one = msgspec.structs.replace(one, fields=inner)
    if not one.options_from:
        return one
    if one.options:
        raise Wrong(
            f"{path}.options_from",
            message("FormFile", "Give either “options” or “options_from”, not both."),
        )
    if one.options_from not in lists:
        raise Wrong(
            f"{path}.options_from",
            message("FormFile", "There is no list of answers “%1”.").fill(one.options_from),
        )
    return msgspec.structs.replace(one, options=lists[one.options_from])
