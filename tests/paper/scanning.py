"""Looking at a sheet as a scanner does: pictures of its pages, also after bad photocopies."""

from __future__ import annotations

import pypdfium2
import zxingcpp
from PIL import Image, ImageFilter

RESOLUTION = 150


def pictures(pdf: bytes) -> list[Image.Image]:
    """Return the pages as grey pictures at 150 dpi."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return [
            page.render(scale=RESOLUTION / 72, grayscale=True).to_pil().convert("L")
            for page in document
        ]
    finally:
        document.close()


def copied(picture: Image.Image) -> Image.Image:
    """Return the page after a bad photocopy: blurred, turned by 1.3 degrees, black or white."""
    blurred = picture.filter(ImageFilter.GaussianBlur(1.0))
    turned = blurred.rotate(1.3, resample=Image.Resampling.BICUBIC, fillcolor=255, expand=True)
    return turned.point(lambda grey: 255 if grey > 128 else 0)


def codes(picture: Image.Image) -> list[str]:
    """Return the text of every QR code on the page."""
    return [found.text for found in zxingcpp.read_barcodes(picture)]
