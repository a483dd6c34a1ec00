"""Chains: holes, forks, what a signature speaks for, and what has to be sent."""

from __future__ import annotations

import itertools
import random
from collections.abc import Callable
from dataclasses import dataclass, field

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.chain import (
    Fork,
    Gap,
    Link,
    covered,
    forks,
    gaps,
    link,
    outer_heads,
    still_held,
    tips,
    to_send,
    up_to,
    whole_heads,
)
from desktop_app.domain.head import Head
from desktop_app.domain.ids import CaseId, RevisionId, WriterId
from tests.domain.histories import CASE
from tests.domain.saving import save
from tests.merged import AS_MERGED

W = WriterId("ab" * 16)


def never(_link: Link) -> bool:
    return False


def id_of(text: str) -> RevisionId:
    return RevisionId(text.encode().hex().rjust(64, "0"))


def chain(length: int, *, branch: str = "", at: int = 0) -> list[Link]:
    """Return a chain 1 … length; from number ``at`` on it is another branch of the same."""
    made: list[Link] = []
    for n in range(1, length + 1):
        name = f"{branch if n > at else ''}{n}"
        made.append(Link(id_of(name), CASE, W, n, made[-1].id if made else None))
    return made


def test_a_whole_chain_has_no_holes_and_no_forks() -> None:
    links = chain(5)
    assert gaps(links) == ()
    assert forks(links) == ()
    assert whole_heads(links) == tips(links) == (links[4].head,)


def test_a_hole_is_named_by_its_numbers() -> None:
    links = chain(9)
    known = [links[0], links[1], links[5], links[8]]
    assert gaps(known) == (
        Gap(CASE, W, 3, 5, links[4].id),
        Gap(CASE, W, 7, 8, links[7].id),
    )


def test_a_chain_whose_beginning_is_missing_has_a_hole() -> None:
    assert gaps(chain(3)[2:]) == (Gap(CASE, W, 1, 2, id_of("2")),)


def test_a_laptop_put_back_from_a_backup_shows_as_a_fork_and_both_branches_count() -> None:
    links = chain(4) + chain(5, branch="x", at=2)
    assert forks(links) == (
        Fork(CASE, W, 3, tuple(sorted((id_of("3"), id_of("x3"))))),
        Fork(CASE, W, 4, tuple(sorted((id_of("4"), id_of("x4"))))),
    )
    assert gaps(links) == ()
    assert {head.id for head in whole_heads(links)} == {id_of("4"), id_of("x5")}


def test_a_hole_in_one_branch_of_a_fork_shows_although_the_number_is_there() -> None:
    known = [*chain(4), chain(4, branch="x", at=2)[3]]
    assert gaps(known) == (Gap(CASE, W, 3, 3, id_of("x3")),)


def test_nothing_is_claimed_beyond_a_hole() -> None:
    links = chain(9)
    assert whole_heads(links[:2] + links[4:]) == (links[1].head,)
    assert whole_heads(links[1:]) == ()


def test_one_signature_speaks_for_all_before_it() -> None:
    links = chain(1000)
    assert covered(links, [links[-1].head], named=never) == {one.id for one in links}


def test_a_signature_does_not_speak_for_what_comes_after() -> None:
    links = chain(5)
    assert covered(links, [links[2].head], named=never) == {one.id for one in links[:3]}


def test_a_signature_does_not_reach_across_a_hole_but_what_is_accepted_does() -> None:
    links = chain(9)
    new = links[:2] + links[5:]
    assert covered(new, [links[8].head], named=never) == {one.id for one in links[5:]}
    filling = links[2:5]
    accepted = {one.prev for one in links[5:]}
    assert covered(filling, [], named=lambda one: one.id in accepted) == {one.id for one in filling}


def test_no_head_no_revision() -> None:
    assert covered(chain(3), [], named=never) == frozenset()


@pytest.mark.parametrize(
    "other",
    [
        {"case": CaseId("99999999-1111-4111-8111-111111111111")},
        {"writer": WriterId("cd" * 16)},
        {"n": 7},
    ],
)
def test_a_head_of_another_place_does_not_cover(other: dict[str, object]) -> None:
    links = chain(3)
    head = Head(**({**links[2].head.to_value(), **other}))  # type: ignore[arg-type]
    assert covered(links, [head], named=never) == frozenset()


def test_a_revision_that_names_one_of_another_writer_before_it_does_not_cover_that() -> None:
    foreign = Link(id_of("f"), CASE, WriterId("cd" * 16), 1, None)
    mine = Link(id_of("m"), CASE, W, 2, foreign.id)
    assert covered([foreign, mine], [mine.head], named=never) == {mine.id}
    assert whole_heads([foreign, mine]) == (foreign.head,)


def test_a_number_that_does_not_follow_does_not_cover() -> None:
    first = Link(id_of("1"), CASE, W, 1, None)
    third = Link(id_of("3"), CASE, W, 3, first.id)
    assert covered([first, third], [third.head], named=never) == {third.id}
    assert whole_heads([first, third]) == (first.head,)


def test_a_head_inside_another_need_not_travel_but_one_before_a_hole_must() -> None:
    links = chain(9)
    heads = [links[1].head, links[2].head, links[8].head]
    assert outer_heads(heads, {one.id: one for one in links}) == (links[8].head,)
    holed = {one.id: one for one in links[:3] + links[5:]}
    assert outer_heads(heads, holed) == (links[2].head, links[8].head)


def test_a_cut_off_takes_what_lies_before_it() -> None:
    links = chain(4) + chain(5, branch="x", at=2)
    by_id = {one.id: one for one in links}
    assert up_to([links[3].head], by_id) == {id_of("1"), id_of("2"), id_of("3"), id_of("4")}
    assert up_to([Head(CASE, W, 9, id_of("unknown"))], by_id) == frozenset()


def test_what_an_addressee_holds_is_not_sent() -> None:
    links = chain(5)
    assert to_send(links, [links[2].head]) == tuple(links[3:])
    assert to_send(links, []) == tuple(links)
    assert to_send(links, [links[4].head]) == ()


def test_an_addressee_that_is_ahead_is_still_taken_to_hold_what_it_held() -> None:
    links = chain(5)
    ahead = Head(CASE, W, 9, id_of("9"))
    assert to_send(links, still_held([ahead], [links[4].head])) == ()


def test_an_addressee_put_back_from_a_backup_is_sent_again_what_it_lost() -> None:
    links = chain(5)
    held = still_held([links[1].head], [links[4].head])
    assert to_send(links, held) == tuple(links[2:])
    assert to_send(links, still_held([], [links[4].head])) == tuple(links)


def test_the_link_of_a_revision_says_where_it_stands() -> None:
    revision = save({"a": (1, ())})
    assert link(revision) == Link(revision.id, revision.case, revision.writer, 1, None)


def test_a_chain_of_a_hundred_thousand_is_walked_in_one_go() -> None:
    links = chain(100_000)
    random.Random(1).shuffle(links)
    assert len(covered(links, tips(links), named=never)) == 100_000
    assert gaps(links) == ()
    assert len(whole_heads(links)) == 1


@dataclass
class Laptop:
    """One end of an exchange: what it holds, the signed heads it keeps, what it knows of others."""

    writer: WriterId
    links: dict[RevisionId, Link] = field(default_factory=dict)
    heads: set[Head] = field(default_factory=set)
    claimed: dict[int, tuple[Head, ...]] = field(default_factory=dict)
    seen: dict[int, set[Head]] = field(default_factory=dict)
    backup: tuple[dict[RevisionId, Link], set[Head], int, RevisionId | None] | None = None
    n: int = 0
    prev: RevisionId | None = None

    def save(self, name: str) -> Link:
        one = Link(id_of(name), CASE, self.writer, self.n + 1, self.prev)
        self.links[one.id] = one
        self.heads = set(outer_heads([*self.heads, one.head], self.links))
        self.n, self.prev = one.n, one.id
        return one

    def bundle(self, other: int) -> tuple[list[Link], set[Head], tuple[Head, ...]]:
        held = still_held(self.claimed.get(other, ()), self.seen.get(other, set()))
        sent = list(to_send(self.links.values(), held))
        return sent, set(self.heads), whole_heads(self.links.values())

    def take(
        self, sender: int, bundle: tuple[list[Link], set[Head], tuple[Head, ...]]
    ) -> frozenset[RevisionId]:
        """Take a bundle in; return what had to be refused for want of a signature."""
        sent, heads, held = bundle
        named = {one.prev for one in self.links.values()}
        good = covered(sent, heads, named=lambda one: one.id in named or one.id in self.links)
        self.links.update((one.id, one) for one in sent if one.id in good)
        self.heads = set(outer_heads([*self.heads, *heads], self.links))
        self.claimed[sender] = held
        self.seen.setdefault(sender, set()).update(held)
        return frozenset({one.id for one in sent} - good)


class Exchange:
    """Three laptops, and the bundles that are under way between them."""

    def __init__(self) -> None:
        self.laptops = [Laptop(WriterId(f"{place:032x}")) for place in range(3)]
        self.under_way: list[tuple[int, int, tuple[list[Link], set[Head], tuple[Head, ...]]]] = []
        self.count = 0

    def save(self, one: int, _other: int) -> None:
        self.count += 1
        self.laptops[one].save(f"revision {self.count}")

    def export(self, one: int, other: int) -> None:
        if one != other:
            self.under_way.append((one, other, self.laptops[one].bundle(other)))

    def lose(self, one: int, _other: int) -> None:
        if self.under_way:
            self.under_way.pop(one % len(self.under_way))

    def arrive(self, one: int, _other: int) -> None:
        if self.under_way:
            sender, target, bundle = self.under_way.pop(-1 - one % len(self.under_way))
            assert self.laptops[target].take(sender, bundle) == frozenset()

    def back_up(self, one: int, _other: int) -> None:
        laptop = self.laptops[one]
        laptop.backup = (dict(laptop.links), set(laptop.heads), laptop.n, laptop.prev)

    def put_back(self, one: int, _other: int) -> None:
        laptop = self.laptops[one]
        if laptop.backup is not None:
            links, heads, laptop.n, laptop.prev = laptop.backup
            laptop.links, laptop.heads = dict(links), set(heads)
            laptop.claimed, laptop.seen = {}, {}


_steps = st.lists(
    st.tuples(
        st.sampled_from(
            (
                Exchange.save,
                Exchange.export,
                Exchange.arrive,
                Exchange.save,
                Exchange.export,
                Exchange.arrive,
                Exchange.lose,
                Exchange.back_up,
                Exchange.put_back,
            )
        ),
        st.integers(0, 2),
        st.integers(0, 2),
    ),
    max_size=60,
)


@pytest.mark.timeout(3600)
@AS_MERGED
@given(_steps, _steps)
def test_whatever_is_lost_on_the_way_arrives_in_the_end_and_is_covered(
    steps: list[tuple[Callable[[Exchange, int, int], None], int, int]],
    more: list[tuple[Callable[[Exchange, int, int], None], int, int]],
) -> None:
    exchange = Exchange()
    for act, one, other in steps + more:
        act(exchange, one, other)
    everything = {id_: found for each in exchange.laptops for id_, found in each.links.items()}
    for _round in range(3):
        for one, other in itertools.permutations(range(3), 2):
            exchange.export(one, other)
            exchange.arrive(0, 0)
    for laptop in exchange.laptops:
        assert everything.keys() <= laptop.links.keys()
