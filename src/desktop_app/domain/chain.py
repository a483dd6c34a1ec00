"""The chain of a writer's revisions within a case: what it shows about what is here.

Every revision names the one before it. So a hole shows, a laptop put back from a backup shows (one
number, two revisions), one signed head speaks for all before it, and two laptops can tell each
other in a line a writer what they hold.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import NamedTuple, TypeAlias

from desktop_app.domain.head import Head
from desktop_app.domain.ids import CaseId, RevisionId, WriterId
from desktop_app.domain.revision import Revision


class Link(NamedTuple):
    """What the chain needs of a revision."""

    id: RevisionId
    case: CaseId
    writer: WriterId
    n: int
    prev: RevisionId | None

    @property
    def head(self) -> Head:
        """The link as the last of its chain, ready to be signed."""
        return Head(self.case, self.writer, self.n, self.id)


Chains: TypeAlias = dict[tuple[CaseId, WriterId], list[Link]]


@dataclass(frozen=True, slots=True, order=True)
class Gap:
    """Revisions ``first`` to ``last`` of a writer exist and are not here; ``id`` is the last."""

    case: CaseId
    writer: WriterId
    first: int
    last: int
    id: RevisionId


@dataclass(frozen=True, slots=True, order=True)
class Fork:
    """One number, two or more revisions: the laptop was put back from a backup."""

    case: CaseId
    writer: WriterId
    n: int
    ids: tuple[RevisionId, ...]


def link(revision: Revision) -> Link:
    """Return the link of ``revision``."""
    return Link(revision.id, revision.case, revision.writer, revision.n, revision.prev)


def follows(later: Link, earlier: Link) -> bool:
    """Tell whether ``later`` names ``earlier`` as the one before it, rightly numbered."""
    return (
        later.prev == earlier.id
        and later.n == earlier.n + 1
        and later.case == earlier.case
        and later.writer == earlier.writer
    )


def chains(links: Iterable[Link]) -> Chains:
    """Return the links by case and writer, sorted by number, then id, each once."""
    found: Chains = {}
    for one in set(links):
        found.setdefault((one.case, one.writer), []).append(one)
    for chain in found.values():
        chain.sort(key=lambda one: (one.n, one.id))
    return dict(sorted(found.items()))


def gaps(links: Iterable[Link]) -> tuple[Gap, ...]:
    """Return the holes in the chains of all known ``links``, sorted."""
    found = set()
    for (case, writer), chain in chains(links).items():
        ids = {one.id for one in chain}
        before, number = 0, 0  # the highest number below ``number`` that is here
        for one in chain:
            if one.n > number:
                before, number = number, one.n
            if one.prev is not None and one.prev not in ids:
                first = min(before + 1, one.n - 1)
                found.add(Gap(case, writer, first, one.n - 1, one.prev))
    return tuple(sorted(found))


def forks(links: Iterable[Link]) -> tuple[Fork, ...]:
    """Return the numbers that a writer used twice among all known ``links``, sorted."""
    found: list[Fork] = []
    for (case, writer), chain in chains(links).items():
        by_number: dict[int, list[RevisionId]] = {}
        for one in chain:
            by_number.setdefault(one.n, []).append(one.id)
        found.extend(
            Fork(case, writer, n, tuple(ids)) for n, ids in by_number.items() if len(ids) > 1
        )
    return tuple(sorted(found))


def covered(
    new: Iterable[Link],
    heads: Iterable[Head],
    *,
    named: Callable[[Link], bool],
) -> frozenset[RevisionId]:
    """Return which of ``new`` a signature speaks for; the others must not be accepted.

    ``new``: the links that came in. ``heads``: verified, of the same bundle or kept from earlier.
    ``named``: whether an accepted revision names this link as the one before it: a hole that is
    filled needs no head of its own. Takes linear time.
    """
    by_id = {one.id: one for one in new}
    signed = set(heads)
    ahead = [one for one in by_id.values() if one.head in signed or named(one)]
    found: set[RevisionId] = set()
    while ahead:
        one = ahead.pop()
        if one.id in found:
            continue
        found.add(one.id)
        earlier = by_id.get(one.prev) if one.prev is not None else None
        if earlier is not None and follows(one, earlier):
            ahead.append(earlier)
    return frozenset(found)


def tips(links: Iterable[Link]) -> tuple[Head, ...]:
    """Return the last link of every branch of every chain, sorted: what has to be signed."""
    known = set(links)
    named = {one.prev for one in known}
    return tuple(sorted(one.head for one in known if one.id not in named))


def whole_heads(links: Iterable[Link]) -> tuple[Head, ...]:
    """Return the heads that may be claimed as held: everything before them is here, too.

    Beyond a hole nothing is claimed, so that what is missing is sent again.
    """
    found: list[Head] = []
    for chain in chains(links).values():
        whole: dict[RevisionId, Link] = {}
        inner: set[RevisionId] = set()
        for one in chain:
            earlier = whole.get(one.prev) if one.prev is not None else None
            if one.n == 1:
                whole[one.id] = one
            elif earlier is not None and follows(one, earlier):
                whole[one.id] = one
                inner.add(earlier.id)
        found.extend(one.head for one in whole.values() if one.id not in inner)
    return tuple(sorted(found))


def up_to(heads: Iterable[Head], links: Mapping[RevisionId, Link]) -> frozenset[RevisionId]:
    """Return the revisions among ``links`` that lie at or before one of ``heads``.

    Used for what another laptop holds, and for a cut-off after a laptop was lost. A head that is
    not among ``links`` says nothing.
    """
    found: set[RevisionId] = set()
    for head in heads:
        one = links.get(head.id)
        while one is not None and one.id not in found:
            found.add(one.id)
            earlier = links.get(one.prev) if one.prev is not None else None
            one = earlier if earlier is not None and follows(one, earlier) else None
    return frozenset(found)


def outer_heads(heads: Iterable[Head], links: Mapping[RevisionId, Link]) -> tuple[Head, ...]:
    """Return those of ``heads`` that no other of them speaks for through ``links``, sorted.

    These have to be kept, and travel with the revisions. Across a hole and in a fork a chain
    needs more than one.
    """
    every = set(heads)
    spoken_for: set[RevisionId] = set()
    for head in sorted(every, key=lambda one: -one.n):
        if head.id in links and head.id not in spoken_for:
            spoken_for |= up_to([head], links) - {head.id}
    return tuple(sorted(head for head in every if head.id not in spoken_for))


def still_held(claimed: Iterable[Head], earlier: Iterable[Head]) -> tuple[Head, ...]:
    """Return the heads that an addressee may be taken to hold now, sorted.

    ``claimed``: its latest statement, which alone counts. ``earlier``: heads it was seen to hold
    before (in its statements, in what it sent); those count again where the statement has not
    fallen behind them, since the head now claimed may lie beyond what is known here. An addressee
    put back from a backup falls behind, and is sent again what it lost.
    """
    now = set(claimed)
    reached: dict[tuple[CaseId, WriterId], int] = {}
    for head in now:
        place = (head.case, head.writer)
        reached[place] = max(head.n, reached.get(place, 0))
    now.update(head for head in earlier if head.n <= reached.get((head.case, head.writer), 0))
    return tuple(sorted(now))


def to_send(links: Iterable[Link], held: Iterable[Head]) -> tuple[Link, ...]:
    """Return the links that an addressee which holds ``held`` lacks: by case, writer, number."""
    by_id = {one.id: one for one in links}
    has = up_to(held, by_id)
    rest = [one for one in by_id.values() if one.id not in has]
    return tuple(sorted(rest, key=lambda one: (one.case, one.writer, one.n, one.id)))
