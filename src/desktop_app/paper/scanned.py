"""A scanned page read back: which sheet and page its QR code names. Nothing of it is kept."""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import Final

import pypdfium2
import zxingcpp
from PIL import Image, UnidentifiedImageError

from desktop_app.errors import UserError
from desktop_app.text import message

_RESOLUTION: Final = 200
_MOST_BYTES: Final = 64 * 1024 * 1024
_MOST_PAGES: Final = 60
_MOST_PIXELS: Final = 60_000_000
"""An A4 at 600 dpi has 35 million."""


def codes(data: bytes) -> tuple[str, ...]:
    """Return the text of every QR code in a scanned picture or PDF, in the order of the pages.

    Raises UserError for what is neither, and for one that is larger than a scan can be.
    """
    if len(data) > _MOST_BYTES:
        raise _unreadable()
    found: dict[str, None] = {}
    for picture in _pictures(data):
        for one in zxingcpp.read_barcodes(picture):
            found[one.text] = None
    return tuple(found)


def _pictures(data: bytes) -> Iterator[Image.Image]:
    if data.startswith(b"%PDF-"):
        yield from _pages(data)
        return
    try:
        with Image.open(io.BytesIO(data)) as picture:
            if picture.width * picture.height > _MOST_PIXELS:
                raise _unreadable()
            for frame in range(min(getattr(picture, "n_frames", 1), _MOST_PAGES)):
                picture.seek(frame)
                yield picture.convert("L")
    except (UnidentifiedImageError, OSError, ValueError, EOFError, Image.DecompressionBombError):
        raise _unreadable() from None


def _pages(data: bytes) -> Iterator[Image.Image]:
    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError:
        raise _unreadable() from None
    try:
        for number in range(min(len(document), _MOST_PAGES)):
            width, height = document.get_page_size(number)
            scale = _RESOLUTION / 72
            if width * height * scale * scale > _MOST_PIXELS:
                raise _unreadable()
            yield document[number].render(scale=scale, grayscale=True).to_pil().convert("L")
    finally:
        document.close()


def _unreadable() -> UserError:
    return UserError(
        message(
            "Printing",
            "This is not a scan that can be read. Drop a picture or a PDF, or type the code. "
            "Nothing was changed.",
        )
    )
