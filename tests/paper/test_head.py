from __future__ import annotations

import pytest

from desktop_app.paper.canvas import InkKind
from desktop_app.paper.model import Size
from desktop_app.paper.press import compose
from desktop_app.paper.sheets import build
from tests.paper.samples import checklist
from tests.paper.scanning import codes, copied, pictures

SIZES = (Size.NORMAL, Size.LARGE, Size.POCKET)


@pytest.mark.parametrize("size", SIZES)
def test_every_page_carries_its_code_and_number_for_a_scanner(size):
    for number, picture in enumerate(pictures(build(checklist(), "nl", size=size).pdf), 1):
        assert codes(picture) == [f"7F3K2P9QC/{number}"]


@pytest.mark.parametrize("size", SIZES)
def test_the_code_is_read_after_a_bad_photocopy(size):
    for kind in ("examining magistrate", "trial with statement"):
        for number, picture in enumerate(pictures(build(checklist(kind), "nl", size=size).pdf), 1):
            assert codes(copied(picture)) == [f"7F3K2P9QC/{number}"]


def test_the_qr_code_is_fourteen_millimetres_with_three_clear():
    for page in compose(checklist(), "nl", size=Size.NORMAL).pages:
        (qr,) = (ink for ink in page if ink.kind is InkKind.QR)
        assert qr.area.right - qr.area.left == pytest.approx(14)
        assert qr.area.bottom - qr.area.top == pytest.approx(14)
        around = qr.area.grown(2.95)
        near = [
            ink
            for ink in page
            if ink is not qr
            and ink.area.right > around.left
            and ink.area.left < around.right
            and ink.area.bottom > around.top
            and ink.area.top < around.bottom
        ]
        assert near == []


def test_fold_marks_stand_at_half_height_on_both_sides():
    for page in compose(checklist(), "nl", size=Size.NORMAL).pages:
        marks = [ink.area for ink in page if ink.kind is InkKind.MARK]
        assert [area.middle[1] for area in marks] == [148.5, 148.5]
        assert all(area.left >= 4.3 and area.right <= 210 - 4.3 for area in marks)
