"""Reading text back out of a finished sheet, in the order in which it was written.

Only for PDF files that this package made: one BT … ET is one line of reading. Whatever looks
otherwise is refused, so that nothing escapes the discretion check.
"""

from __future__ import annotations

import base64
import itertools
import re
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import NamedTuple

_SOFT_HYPHEN = "\u00ad"
_TOKEN = re.compile(
    rb"[\x00\t\n\f\r ]*(?:%[^\n\r]*[\n\r][\x00\t\n\f\r ]*)*"
    rb"(<<|>>|\[|\]|<[0-9A-Fa-f\s]*>|\((?:[^()\\]|\\.|\((?:[^()\\]|\\.)*\))*\)"
    rb"|/[^\x00\t\n\f\r ()<>\[\]{}/%]*|[^\x00\t\n\f\r ()<>\[\]{}/%]+)",
    re.DOTALL,
)
_ESCAPE = re.compile(rb"\\([0-7]{1,3}|.|\r?\n)", re.DOTALL)
_ESCAPED = {b"n": b"\n", b"r": b"\r", b"t": b"\t", b"b": b"\b", b"f": b"\f"}
_INTEGER = re.compile(rb"[+-]?\d+")
_DECIMAL = re.compile(rb"[+-]?[\d.]+")
_KNOWN = frozenset(b"BT ET Tf TL Tm Tj BDC BMC EMC q Q w J j m l c h re S f cm RG rg d".split())


class NotOurPdf(ValueError):
    """The bytes are not a sheet made by this package."""


class _Name(bytes):
    """A PDF name, without its slash."""


class _Ref(NamedTuple):
    number: int


@dataclass(frozen=True, slots=True)
class Extracted:
    """What a PDF says: lines of each page, alternative texts, and its document information."""

    pages: tuple[tuple[str, ...], ...]
    alternatives: tuple[str, ...]
    information: Mapping[str, str]
    language: str

    @property
    def text(self) -> str:
        """All lines; a blank line between pages."""
        return "\n\n".join("\n".join(page) for page in self.pages) + "\n"


def extract(pdf: bytes) -> Extracted:
    """Read the text of a finished sheet.

    Raises NotOurPdf when the file was not made by this package.
    """
    try:
        return _File(pdf).read()
    except (LookupError, ValueError, TypeError, zlib.error) as error:
        raise NotOurPdf("cannot be read") from error


class _File:
    """The objects of a PDF with one classic cross-reference table."""

    def __init__(self, pdf: bytes) -> None:
        self._pdf = pdf
        start = int(pdf[pdf.rindex(b"startxref") + 9 :].split()[0])
        table, _, trailer = pdf[start:].partition(b"trailer")
        entries = re.findall(rb"(\d{10}) (\d{5}) ([fn])", table)
        self._offsets = {n: int(at) for n, (at, _, used) in enumerate(entries) if used == b"n"}
        self._trailer = self._dictionary(_parse(_tokens(trailer)))

    def read(self) -> Extracted:
        root = self._dictionary(self._trailer["Root"])
        information = self._dictionary(self._trailer["Info"])
        pages = tuple(self._page(page) for page in self._kids(root["Pages"]))
        return Extracted(
            pages,
            tuple(self._alternatives()),
            {key: _text(value) for key, value in information.items() if type(value) is bytes},
            _text(root["Lang"]) if isinstance(root.get("Lang"), bytes) else "",
        )

    def _object(self, value: object) -> object:
        if not isinstance(value, _Ref):
            return value
        tokens = _tokens(self._pdf, self._offsets[value.number])
        if [token for token, _ in itertools.islice(tokens, 3)][-1:] != [b"obj"]:
            raise NotOurPdf("an object is not where it should be")
        return _parse(tokens)

    def _dictionary(self, value: object) -> dict[str, object]:
        found = self._object(value)
        if not isinstance(found, dict):
            raise NotOurPdf("a dictionary is missing")
        return found

    def _stream(self, value: object) -> bytes:
        if not isinstance(value, _Ref):
            raise NotOurPdf("a stream is missing")
        dictionary = self._dictionary(value)
        length = self._object(dictionary["Length"])
        start = self._pdf.index(b"stream", self._offsets[value.number]) + 6
        start += 2 if self._pdf[start : start + 2] == b"\r\n" else 1
        if not isinstance(length, int):
            raise NotOurPdf("a stream has no length")
        data = self._pdf[start : start + length]
        filters = dictionary.get("Filter", [])
        for name in filters if isinstance(filters, list) else [filters]:
            if name == b"ASCII85Decode":
                data = base64.a85decode(b"<~" + data.strip(), adobe=True)
            elif name == b"FlateDecode":
                data = zlib.decompress(data)
            else:
                raise NotOurPdf("a filter is not known")
        return data

    def _kids(self, value: object) -> Iterator[dict[str, object]]:
        node = self._dictionary(value)
        if node.get("Type") == b"Page":
            yield node
            return
        kids = self._object(node["Kids"])
        for kid in kids if isinstance(kids, list) else ():
            yield from self._kids(kid)

    def _page(self, page: dict[str, object]) -> tuple[str, ...]:
        resources = self._dictionary(page["Resources"])
        fonts = {
            name: self._characters(font)
            for name, font in self._dictionary(resources["Font"]).items()
        }
        return tuple(_lines(self._stream(page["Contents"]), fonts))

    def _characters(self, font: object) -> dict[int, str]:
        """Return the characters of a font by their codes, from its ToUnicode map."""
        entry = self._dictionary(font).get("ToUnicode")
        found: dict[int, str] = {}
        if entry is None:
            return found
        for block in re.findall(rb"beginbfchar(.*?)endbfchar", self._stream(entry), re.DOTALL):
            for code, character in re.findall(rb"<([0-9A-F]{2})> <([0-9A-F]{4})>", block):
                found[int(code, 16)] = chr(int(character, 16))
        return found

    def _alternatives(self) -> Iterator[str]:
        for number in self._offsets:
            value = self._object(_Ref(number))
            if isinstance(value, dict) and isinstance(value.get("Alt"), bytes):
                yield _text(value["Alt"])


def _lines(content: bytes, fonts: Mapping[str, Mapping[int, str]]) -> Iterator[str]:
    """Yield the lines of a content stream, one for each text object that shows something."""
    operands: list[object] = []
    font: Mapping[int, str] = {}
    line: list[str] = []
    tokens = _tokens(content)
    for token, _ in tokens:
        if token[:1] in b"+-.0123456789":  # places and sizes: nothing of what is said
            operands.append(None)
            continue
        if token[:1] in b"/<([":
            operands.append(_value(token, tokens))
            continue
        if token not in _KNOWN:
            raise NotOurPdf("an operator is not known")
        if token == b"Tf":
            name = operands[-2]
            font = fonts[name.decode()] if isinstance(name, _Name) else {}
        elif token == b"Tj" and isinstance(operands[-1], bytes):
            line.append("".join([font[code] for code in operands[-1]]))
        elif token == b"ET" and line:
            yield "".join(line).replace(_SOFT_HYPHEN, "")
            line = []
        operands.clear()


def _tokens(data: bytes, start: int = 0) -> Iterator[tuple[bytes, int]]:
    at = start
    while found := _TOKEN.match(data, at):
        at = found.end()
        yield found[1], at


def _parse(tokens: Iterator[tuple[bytes, int]]) -> object:
    for token, _ in tokens:
        return _value(token, tokens)
    raise NotOurPdf("there is nothing to read")


def _value(token: bytes, tokens: Iterator[tuple[bytes, int]]) -> object:
    if token == b"<<":
        items = _collect(tokens, b">>")
        keys = [key.decode() for key in items[::2] if isinstance(key, _Name)]
        return dict(zip(keys, items[1::2], strict=True))
    if token == b"[":
        return _collect(tokens, b"]")
    if token.startswith(b"/"):
        return _Name(token[1:])
    if token.startswith(b"<"):
        return bytes.fromhex(token[1:-1].decode())
    if token.startswith(b"("):
        return _ESCAPE.sub(_unescape, token[1:-1])
    if _INTEGER.fullmatch(token):
        return int(token)
    return float(token) if _DECIMAL.fullmatch(token) else token.decode()


def _collect(tokens: Iterator[tuple[bytes, int]], end: bytes) -> list[object]:
    items: list[object] = []
    for token, _ in tokens:
        if token == end:
            return items
        if token == b"R":
            number = items[-2]
            if not isinstance(number, int):
                raise NotOurPdf("a reference has no number")
            items[-2:] = [_Ref(number)]
        else:
            items.append(_value(token, tokens))
    raise NotOurPdf("a dictionary or array does not end")


def _unescape(found: re.Match[bytes]) -> bytes:
    escaped = found[1]
    if escaped.isdigit():
        return bytes([int(escaped, 8) & 0xFF])
    return _ESCAPED.get(escaped, b"" if escaped.endswith(b"\n") else escaped)


def _text(value: object) -> str:
    if not isinstance(value, bytes):
        return ""
    if value.startswith(b"\xfe\xff"):
        return value[2:].decode("utf-16-be")
    return value.decode("latin-1")
