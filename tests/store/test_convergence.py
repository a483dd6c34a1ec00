"""Laptops that save and carry bundles about: same revisions, same tables, and rebuilding agrees."""

from __future__ import annotations

import tempfile
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.domain.canonical import Value
from desktop_app.domain.revision import REMOVED
from tests.store.tables import derived_rows
from tests.store.test_importing import log_of
from tests.store.world import Laptop, laptop, record

WHEN: dict[str, Value] = {
    "at": "2026-05-03T10:00",
    "zone": "Europe/Amsterdam",
    "precision": "exact",
}
SAVES: list[dict[str, Value]] = [
    {"title": "a"},
    {"title": "b", "due": "2026-05-01"},
    {"due": "2026-06-01", "owner": "Bo"},
    {"state": "done"},
    {"state": "other:c words"},
    {"due": REMOVED, "title": "c"},
    {"visits.r1.on": WHEN, "visits.r1.order": 1},
    {"visits.r1.on": REMOVED, "visits.r1.kept": True},
    {"withdrawn": {"reason": "wrong"}},
    {"withdrawn": None},
    {"address": "Kade 1"},
    {"address": "Kade 2", "tags": ["t", "u"]},
    {"title": REMOVED, "due": REMOVED, "state": REMOVED, "tags": REMOVED},
]
NAMES = ("Ann", "Bob", "Carl")

acts = st.one_of(
    st.tuples(
        st.just("save"),
        st.sampled_from(NAMES),
        st.integers(0, len(SAVES) - 1),
        st.integers(0, 1),
    ),
    st.tuples(st.just("carry"), st.sampled_from(NAMES), st.sampled_from(NAMES), st.booleans()),
)


@given(history=st.lists(acts, min_size=3, max_size=25))
@settings(max_examples=40)
def test_laptops_that_know_the_same_show_the_same(history: list[tuple[object, ...]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        laptops = {name: laptop(Path(folder), name) for name in NAMES}
        for act in history:
            play(laptops, act)
        for _round in range(2):
            for one in NAMES:
                for other in NAMES:
                    play(laptops, ("carry", one, other, True))
        first, *others = laptops.values()
        for each in others:
            assert log_of(each) == log_of(first)
        for each in laptops.values():
            assert each.store.derived_is_sound()
            connection = each.store.database.connection
            before = derived_rows(connection)
            each.store.reindex()
            assert derived_rows(connection) == before
            each.store.database.close()


def play(laptops: dict[str, Laptop], act: tuple[object, ...]) -> None:
    verb, one, *rest = act
    if verb == "save":
        place, number = rest
        assert isinstance(place, int)
        assert isinstance(number, int)
        laptops[str(one)].save(SAVES[place], record(number))
    elif one != rest[0]:
        lines = laptops[str(one)].bundle(secrets=bool(rest[1]))
        laptops[str(rest[0])].take(lines)
