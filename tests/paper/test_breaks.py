from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.paper.breaks import (
    Band,
    Room,
    Row,
    RowGroup,
    RowTooHigh,
    Stretch,
    paginate,
    spread,
)

ROOM = Room(200, 230, heading=10, gap=0.5)


def row(height: float) -> Row:
    return Row(height, height * 0.9)


rows = st.lists(st.floats(6, 40).map(row), min_size=1, max_size=24)
groups = st.lists(
    st.builds(
        lambda of_group, strip: RowGroup(tuple(of_group), strip),
        rows,
        st.sampled_from([0.0, 10.0, 22.0]),
    ),
    min_size=1,
    max_size=6,
)


def used(page: tuple[Stretch, ...], of: list[RowGroup], squeeze: float) -> float:
    total = 0.0
    for at, stretch in enumerate(page):
        group = of[stretch.group]
        total += ROOM.heading + (ROOM.gap if at else 0)
        total += sum(one.at(squeeze) for one in group.rows[stretch.start : stretch.end])
        total += group.strip if stretch.end == len(group.rows) else 0
    return total


@given(groups)
def test_every_row_stands_once_and_in_order(of: list[RowGroup]) -> None:
    found = [
        (stretch.group, number)
        for page in paginate(of, ROOM).pages
        for stretch in page
        for number in range(stretch.start, stretch.end)
    ]
    assert found == [(g, r) for g, group in enumerate(of) for r in range(len(group.rows))]


@given(groups)
def test_no_page_holds_more_than_its_room(of: list[RowGroup]) -> None:
    pagination = paginate(of, ROOM)
    for number, page in enumerate(pagination.pages):
        room = ROOM.later if number else ROOM.first
        assert used(page, of, pagination.squeeze) <= room + 1e-3


@given(groups)
def test_a_heading_keeps_two_rows_and_a_last_row_is_never_alone(of: list[RowGroup]) -> None:
    for page in paginate(of, ROOM).pages:
        for stretch in page:
            total = len(of[stretch.group].rows)
            rows_here = stretch.end - stretch.start
            if stretch.start == 0 and stretch.end < total:
                assert rows_here >= 2
            if stretch.end == total and stretch.start > 0:
                assert rows_here >= 2


@given(groups)
def test_rows_are_squeezed_only_to_save_a_page(of: list[RowGroup]) -> None:
    pagination = paginate(of, ROOM)
    if pagination.squeeze:
        loose = [RowGroup(tuple(Row(r.loose, r.loose) for r in g.rows), g.strip) for g in of]
        assert len(paginate(loose, ROOM).pages) > len(pagination.pages)


@given(groups)
def test_squeezing_never_costs_a_page(of: list[RowGroup]) -> None:
    tight = [RowGroup(tuple(Row(r.tight, r.tight) for r in g.rows), g.strip) for g in of]
    assert len(paginate(of, ROOM).pages) == len(paginate(tight, ROOM).pages)


def test_a_group_that_fits_on_the_next_page_is_not_split_for_nothing():
    of = [RowGroup(tuple(row(9) for _ in range(18))), RowGroup(tuple(row(9) for _ in range(9)))]
    assert paginate(of, ROOM).pages == ((Stretch(0, 0, 18),), (Stretch(1, 0, 9),))


def test_rows_that_must_stay_together_but_cannot_are_divided_all_the_same():
    of = [RowGroup((row(150), row(150), row(150)))]
    assert [len(page) for page in paginate(of, ROOM).pages] == [1, 1, 1]


def test_a_row_higher_than_a_page_is_named():
    of = [RowGroup((row(9), row(9))), RowGroup((row(9), row(500), row(9)))]
    with pytest.raises(RowTooHigh) as refused:
        paginate(of, ROOM)
    assert (refused.value.group, refused.value.row) == (1, 1)


def test_no_groups_make_one_empty_page():
    assert paginate([], ROOM).pages == ((),)


heights = st.lists(st.tuples(st.floats(5, 30), st.booleans()), min_size=1, max_size=25)


@given(heights, st.floats(0, 60))
def test_spare_height_goes_to_rows_only_and_never_over_the_edge(
    found: list[tuple[float, bool]], spare: float
) -> None:
    bands = [Band(height, grows) for height, grows in found]
    bottom = 40 + sum(band.height for band in bands) + spare
    after = spread(bands, top=40, bottom=bottom, crease=148.5, most=2.4)
    assert 40 + sum(after) <= bottom + 1e-6
    for band, height in zip(bands, after, strict=True):
        grown = height - band.height
        assert -1e-9 <= grown <= 2.4 + 1e-9
        assert band.grows or grown == 0


def test_the_crease_falls_between_two_rows_when_there_is_room():
    bands = [Band(9, grows=True)] * 20
    after = spread(bands, top=55, bottom=284, crease=148.5, most=2.4)
    edges = [55 + sum(after[:n]) for n in range(21)]
    assert min(abs(edge - 148.5) for edge in edges) < 1e-9


def test_rows_grow_alike_when_the_crease_cannot_be_reached():
    bands = [Band(60, grows=True), Band(60, grows=True)]
    after = spread(bands, top=55, bottom=178, crease=148.5, most=2.4)
    assert after == (61.5, 61.5)


def test_a_full_page_is_left_as_it_is():
    assert spread([Band(9, grows=True)], top=0, bottom=8, crease=4, most=2.4) == (9,)
