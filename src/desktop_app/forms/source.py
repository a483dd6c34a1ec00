"""Reading a content file: from TOML text to typed objects, and back to the line that is wrong."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from typing import TypeVar

import msgspec

from desktop_app.errors import UserError
from desktop_app.text import Message, message

T = TypeVar("T")

MAX_BYTES = 2 * 1024 * 1024
"""A content file is hand-written text; what is larger is not one."""


class FormError(UserError):
    """A content file that cannot be used: ``file``, ``line`` (from 1) and ``reason``."""

    def __init__(self, file: str, line: int, reason: Message) -> None:
        super().__init__(
            message(
                "FormFile",
                "The file %1 cannot be used. Line %2: %3 The program keeps working without it.",
            ).fill(file, line, reason)
        )
        self.file = file
        self.line = line
        self.reason = reason


class Wrong(Exception):
    """A rule that is broken at ``path`` (``section[0].field[2].options``); found by ``checks``."""

    def __init__(self, path: str, reason: Message) -> None:
        super().__init__(path)
        self.path = path
        self.reason = reason


_HEADER = re.compile(r"^\s*\[\[?\s*([A-Za-z0-9_.\-]+)\s*\]\]?\s*(#.*)?$")
_STEP = re.compile(r"([A-Za-z0-9_\-]+)|\[(\d+)\]")
_TOML_LINE = re.compile(r"\(at line (\d+), column \d+\)$")
_AT = re.compile(r" - at `(?:key in )?\$\.?([^`]*)`$")
_QUOTED = re.compile(r"`([^`]*)`")


class Lines:
    """Finds the line of a path in TOML text that is written one key a line."""

    def __init__(self, text: str) -> None:
        self._lines = text.splitlines()
        self._tables: dict[str, int] = {"": 0}
        counts: dict[str, int] = {}
        for number, line in enumerate(self._lines, start=1):
            found = _HEADER.match(line)
            if found is None:
                continue
            name = found.group(1)
            if line.lstrip().startswith("[["):
                counts[name] = counts.get(name, -1) + 1
                for other in [key for key in counts if key.startswith(name + ".")]:
                    del counts[other]
            self._tables.setdefault(_indexed(name, counts), number)

    def of(self, path: str) -> int:
        """Return the line of ``path``, or of the nearest part of it that stands in the text."""
        steps = [step.group(0) for step in _STEP.finditer(path)]
        for length in range(len(steps), -1, -1):
            table = _join(steps[:length])
            if table in self._tables:
                return self._inside(self._tables[table], steps[length:])
        return 1

    def _inside(self, start: int, rest: list[str]) -> int:
        if not rest:
            return max(start, 1)
        key = re.compile(rf"^\s*[\"']?{re.escape(rest[0])}[\"']?\s*[=.]")
        for number in range(start, len(self._lines)):
            line = self._lines[number]
            if _HEADER.match(line):
                break
            if key.match(line):
                return self._element(number, rest[1:]) + 1
        return max(start, 1)

    def _element(self, number: int, rest: list[str]) -> int:
        if not rest or not rest[0].startswith("["):
            return number
        wanted, seen = int(rest[0][1:-1]), -1
        for at in range(number + 1, len(self._lines)):
            text = self._lines[at].strip()
            if text.startswith("]") or _HEADER.match(self._lines[at]):
                break
            if text and not text.startswith("#"):
                seen += 1
                if seen == wanted:
                    return at
        return number


def _indexed(name: str, counts: Mapping[str, int]) -> str:
    parts: list[str] = []
    names = name.split(".")
    for length, part in enumerate(names, start=1):
        dotted = ".".join(names[:length])
        parts.append(part)
        if dotted in counts:
            parts.append(f"[{counts[dotted]}]")
    return _join(parts)


def _join(steps: list[str]) -> str:
    return "".join(
        step if step.startswith("[") or not index else f".{step}"
        for index, step in enumerate(steps)
    )


def read(content: bytes, shape: type[T], *, file: str) -> tuple[T, Lines]:
    """Read ``content`` as TOML of ``shape``; ``file`` is the name that an error shows.

    Raises:
        FormError: not UTF-8, not TOML, too large, a key unknown, missing or of the wrong kind.
    """
    if len(content) > MAX_BYTES:
        raise FormError(file, 1, message("FormFile", "The file is too large."))
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise FormError(file, line, message("FormFile", "This is not UTF-8 text.")) from None
    lines = Lines(text)
    try:
        loaded = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        found = _TOML_LINE.search(str(error))
        line = int(found.group(1)) if found else max(1, len(text.splitlines()))
        raise FormError(file, line, message("FormFile", "This is not valid TOML.")) from None
    except (RecursionError, ValueError):
        raise FormError(file, 1, message("FormFile", "This is not valid TOML.")) from None
    try:
        return msgspec.convert(loaded, shape), lines
    except msgspec.ValidationError as error:
        path, reason = _explain(str(error))
        raise FormError(file, lines.of(path), reason) from None


def _explain(text: str) -> tuple[str, Message]:
    """Turn msgspec's words into a path and a sentence of our own."""
    at = _AT.search(text)
    path = at.group(1) if at else ""
    words = text[: at.start()] if at else text
    name = _QUOTED.search(words)
    if name and "unknown field" in words:
        inner = f"{path}.{name.group(1)}" if path else name.group(1)
        return inner, message("FormFile", "The key “%1” is not known here.").fill(name.group(1))
    if name and "missing required field" in words:
        return path, message("FormFile", "The key “%1” is missing.").fill(name.group(1))
    return path, message("FormFile", "The value of “%1” is not of the right kind.").fill(
        path.rsplit(".", 1)[-1] or "="
    )
