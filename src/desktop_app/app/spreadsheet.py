"""Tables as CSV that a spreadsheet shows and does not execute."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

_STARTS: Final = ("=", "+", "-", "@", "\t", "\r", "\n")
"""A cell that begins so is a formula for a spreadsheet: OWASP, CSV injection."""
_BEGIN: Final = b"\xef\xbb\xbf"
"""So that a spreadsheet reads UTF-8."""


def rows(table: Iterable[Sequence[str]]) -> Iterator[bytes]:
    """Yield the rows of ``table`` as CSV (RFC 4180, UTF-8), the first one with the mark of UTF-8.

    A cell that a spreadsheet would execute gets an apostrophe before it.
    """
    start = _BEGIN
    for cells in table:
        line = io.StringIO()
        csv.writer(line).writerow([guarded(cell) for cell in cells])
        yield start + line.getvalue().encode("utf-8", "replace")
        start = b""


def guarded(cell: str) -> str:
    """Return a cell as it may stand in a table; signs that nobody sees do not hide its start."""
    plain = cell.replace("\x00", "\N{REPLACEMENT CHARACTER}")
    return f"'{plain}" if plain.lstrip(_UNSEEN).startswith(_STARTS) else plain


_UNSEEN: Final = (
    " \u200b\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff"
)
