"""Which state of a measure may follow which."""

from __future__ import annotations

import pytest

from desktop_app.domain.measure_states import NEEDS, NEXT, may_follow
from desktop_app.forms.catalogue import Catalogue


def test_the_states_are_those_of_the_form() -> None:
    states = {one.value for one in Catalogue.shipped().form("measure").field("state").options}
    assert NEXT.keys() == states
    assert set().union(*NEXT.values()) <= states
    assert NEEDS.keys() <= states


@pytest.mark.parametrize(
    ("before", "after", "may"),
    [
        (None, "active", True),
        ("wished", "requested", True),
        ("requested", "granted", True),
        ("requested", "refused", True),
        ("granted", "active", True),
        ("active", "renewed", True),
        ("active", "changed", True),
        ("active", "ended", True),
        ("active", "active", True),
        ("active", "wished", False),
        ("active", "requested", False),
        ("refused", "active", False),
        ("refused", "requested", True),
        ("ended", "active", False),
        ("ended", "renewed", False),
        ("ended", "requested", True),
        ("renewed", "granted", False),
        ("a state of a newer program", "active", True),
    ],
)
def test_a_measure_goes_on_from_state_to_state(
    before: str | None, after: str, *, may: bool
) -> None:
    assert may_follow(before, after) is may


def test_a_slip_may_be_put_back() -> None:
    assert may_follow("ended", "active", earlier="active")
    assert not may_follow("ended", "active", earlier="requested")
