"""What the rules of content files are told with: require, unique, texts in two languages."""

from __future__ import annotations

import re
from collections.abc import Iterable

from desktop_app.forms.schema import Entry, Item, Option, Step, Text
from desktop_app.forms.source import Wrong
from desktop_app.text import Message, message

_PLAIN_TEXT = re.compile(r"[^\x00-\x08\x0b\x0c\x0e-\x1f\u2028\u2029\ud800-\udfff]*")


def check_texts(part: Entry, path: str) -> None:
    """Every text stands in both languages and holds no control characters."""
    names = zip(part.__struct_fields__, part.__struct_encode_fields__, strict=True)
    for name, key in names:
        value = getattr(part, name)
        where = f"{path}.{key}" if path else key
        if isinstance(value, Entry):
            check_texts(value, where)
        elif isinstance(value, tuple):
            for index, element in enumerate(value):
                if isinstance(element, Entry):
                    check_texts(element, f"{where}[{index}]")
                elif isinstance(element, str):
                    _check_plain(element, f"{where}[{index}]")
        elif isinstance(value, str):
            bilingual = name in ("en", "nl") and isinstance(part, Text | Option | Item | Step)
            require(
                bool(value.strip()) or not bilingual,
                where,
                message("FormFile", "The text is empty in one of the two languages."),
            )
            _check_plain(value, where)


def _check_plain(text: str, path: str) -> None:
    require(
        _PLAIN_TEXT.fullmatch(text),
        path,
        message("FormFile", "The text holds a control character."),
    )


def unique(names: Iterable[str], path: str, key: str) -> None:
    """Raise Wrong at the first of ``names`` (each the ``key`` of an entry) that is used twice."""
    seen: set[str] = set()
    for index, name in enumerate(names):
        if name in seen:
            raise Wrong(
                f"{path}[{index}].{key}",
                message("FormFile", "“%1” is used twice.").fill(name),
            )
        seen.add(name)


def require(holds: object, path: str, reason: Message) -> None:
    """Raise Wrong at ``path`` unless ``holds``."""
    if not holds:
        raise Wrong(path, reason)


def bad_name(name: str) -> Message:
    """Return the sentence for a name that is none."""
    return message(
        "FormFile", "“%1” is not a name: 1 to 48 small letters, digits and underscores."
    ).fill(name)


def no_such_kind(kind: str) -> Message:
    """Return the sentence for a kind of record that does not exist."""
    return message("FormFile", "There is no kind of record “%1”.").fill(kind)
