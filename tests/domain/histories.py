"""Random histories: laptops that save, carry bundles, lose them, and are put back from backups.

Causality holds: what a revision replaces is what its author held when the form was opened. Nothing
else is kept to: bundles arrive in part, doubled, in any order, and clocks are years apart.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from hypothesis import strategies as st

from desktop_app.domain.canonical import Value
from desktop_app.domain.ids import CaseId, Kind, Leaf, RecordId, RecordKey, RevisionId, WriterId
from desktop_app.domain.merge import LeafState, merge_record
from desktop_app.domain.revision import REMOVED, Change, Revision, sealed_value

CASE = CaseId("11111111-1111-4111-8111-111111111111")
RECORD = RecordId("22222222-2222-4222-8222-222222222222")
KIND = Kind("safety_plan")
KEY = RecordKey(CASE, KIND, RECORD)
LEAVES = tuple(
    Leaf(one) for one in ("channel_pref", "items.ck_w01.state", "call_list.r1.name", "fit_today")
)
VALUES: tuple[Value, ...] = (0, 1, True, "a", ["a"], None, REMOVED, sealed_value("ab" * 32))  # type: ignore[arg-type]
LAPTOPS = 3
YEAR = 365 * 24 * 3600 * 1000


@dataclass(frozen=True)
class Saved:
    """A revision with the truth about its author: what was held and shown at the opening."""

    revision: Revision
    held: frozenset[RevisionId]
    shown: dict[Leaf, tuple[RevisionId, ...]]


@dataclass
class Laptop:
    writer: WriterId
    clock: int
    held: set[RevisionId] = field(default_factory=set)
    n: int = 0
    prev: RevisionId | None = None
    draft: tuple[frozenset[RevisionId], dict[Leaf, tuple[RevisionId, ...]]] | None = None
    backup: tuple[frozenset[RevisionId], int, RevisionId | None] = (frozenset(), 0, None)


@dataclass
class History:
    laptops: list[Laptop]
    saved: dict[RevisionId, Saved] = field(default_factory=dict)

    def revisions(self, ids: set[RevisionId] | frozenset[RevisionId]) -> list[Revision]:
        return [self.saved[one].revision for one in sorted(ids)]

    def views(self) -> list[set[RevisionId]]:
        """What each laptop holds, and all there is."""
        return [*(laptop.held for laptop in self.laptops), set(self.saved)]

    def state(self, ids: set[RevisionId] | frozenset[RevisionId]) -> dict[Leaf, LeafState]:
        return merge_record(self.revisions(ids))

    def open(self, laptop: Laptop) -> None:
        state = self.state(laptop.held)
        laptop.draft = (frozenset(laptop.held), {leaf: one.live for leaf, one in state.items()})

    def save(self, laptop: Laptop, changes: dict[Leaf, Value]) -> Revision:
        if laptop.draft is None:
            self.open(laptop)
        assert laptop.draft is not None
        held, shown = laptop.draft
        revision = Revision(
            case=CASE,
            kind=KIND,
            record=RECORD,
            form="safety_plan@1",
            writer=laptop.writer,
            n=laptop.n + 1,
            prev=laptop.prev,
            by="Jansen",
            at=laptop.clock + len(self.saved) * 1000,
            nonce=f"{len(self.saved):032x}",
            changes={leaf: Change(value, shown.get(leaf, ())) for leaf, value in changes.items()},
        )
        self.saved[revision.id] = Saved(revision, held, shown)
        laptop.n, laptop.prev, laptop.draft = revision.n, revision.id, None
        laptop.held.add(revision.id)
        return revision

    def carry(self, source: Laptop, target: Laptop, *, loss: int) -> None:
        """Bring a bundle over: whole, with holes, or its first part only."""
        ids = sorted(source.held, key=lambda one: self.saved[one].revision.nonce)
        if loss % 3 == 1:
            ids = [one for place, one in enumerate(ids) if (loss >> (place % 12)) & 1]
        elif loss % 3 == 2:
            ids = ids[: loss % (len(ids) + 1)]
        target.held.update(ids)

    def put_back(self, laptop: Laptop) -> None:
        held, laptop.n, laptop.prev = laptop.backup
        laptop.held, laptop.draft = set(held), None


_ACTS = ("save", "carry", "save", "carry", "save", "carry", "open", "backup", "put back")
_BITS = 2**12
_act = st.integers(0, len(_ACTS) * LAPTOPS * LAPTOPS * _BITS - 1)
"""An act, who does it, the other and what: drawn as one number, which takes a quarter of the time
that four of them take, and drawing is most of what a history costs."""


@st.composite
def histories(draw: st.DrawFn) -> History:
    """Draw a history of up to 40 acts of three laptops on one record."""
    clocks = draw(st.tuples(*(st.integers(0, 60 * YEAR) for _ in range(LAPTOPS))))
    history = History(
        [Laptop(WriterId(f"{place:032x}"), clock) for place, clock in enumerate(clocks)]
    )
    # Long ones are drawn as often as short ones; left alone, nearly all would be short.
    least = draw(st.integers(1, 40))
    for drawn in draw(st.lists(_act, min_size=least, max_size=40)):
        rest, place = divmod(drawn, len(_ACTS))
        rest, one = divmod(rest, LAPTOPS)
        bits, other = divmod(rest, LAPTOPS)
        act, laptop = _ACTS[place], history.laptops[one]
        if act == "save":
            mask = bits % (2 ** len(LEAVES) - 1) + 1
            history.save(
                laptop,
                {
                    leaf: VALUES[(bits >> 4 >> place) % len(VALUES)]
                    for place, leaf in enumerate(LEAVES)
                    if mask >> place & 1
                },
            )
        elif act == "carry":
            history.carry(laptop, history.laptops[other], loss=bits)
        elif act == "open":
            history.open(laptop)
        elif act == "backup":
            laptop.backup = (frozenset(laptop.held), laptop.n, laptop.prev)
        else:
            history.put_back(laptop)
    return history
