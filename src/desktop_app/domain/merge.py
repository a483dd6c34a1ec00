"""The state of a record from whatever revisions of it are known here.

For each leaf, the revisions that nobody replaced are *live*. One distinct value: settled. Several
values: a conflict, and nothing is picked silently. Where a revision that matters is named and not
known here: incomplete, and not offered for a decision. Clocks take no part in it.
"""

from __future__ import annotations

import hashlib
from collections.abc import Container, Iterable, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from typing import Final, Literal, NamedTuple, TypeAlias

from desktop_app.domain.canonical import Value, encode
from desktop_app.domain.ids import Digest, Leaf, RecordKey, RevisionId
from desktop_app.domain.revision import Revision, is_removed

Status: TypeAlias = Literal["settled", "conflict", "incomplete"]
WITHDRAWN: Final = Leaf("withdrawn")
"""The leaf that says that a record was entered by mistake; see ``withdrawing``."""
_OWN_LEAVES: Final = frozenset({"withdrawn", "activation", "confirmed"})


class UnsettledError(ValueError):
    """Something that a person confirms is in conflict or incomplete; ``leaves`` says where."""

    def __init__(self, leaves: tuple[Leaf, ...]) -> None:
        super().__init__("leaves are not settled")
        self.leaves = leaves


class Entry(NamedTuple):
    """What one known revision says about one leaf."""

    id: RevisionId
    value: Value
    replaces: tuple[RevisionId, ...]
    by: str
    at: int


@dataclass(frozen=True, slots=True)
class Candidate:
    """One distinct live value. ``by`` and ``at`` are those of the last revision that says it."""

    value: Value
    revisions: tuple[RevisionId, ...]
    by: str
    at: int


@dataclass(frozen=True, slots=True)
class LeafState:
    """What is known of one leaf.

    ``candidates`` are the distinct live values in order of time, then id: one when settled, two
    or more in a conflict, one or more when incomplete. ``missing`` are the ids that an incomplete
    leaf waits for, sorted; empty otherwise.
    """

    status: Status
    candidates: tuple[Candidate, ...]
    missing: tuple[RevisionId, ...] = ()

    @property
    def value(self) -> Value:
        """The settled value (maybe REMOVED); raises UnsettledError when there is none."""
        if self.status != "settled":
            raise UnsettledError(())
        return self.candidates[0].value

    @property
    def live(self) -> tuple[RevisionId, ...]:
        """The live revisions, sorted: what a save of this leaf replaces, a draft's base."""
        return tuple(sorted(one for each in self.candidates for one in each.revisions))

    @property
    def gone(self) -> bool:
        """Whether nothing but REMOVED is live."""
        return all(is_removed(candidate.value) for candidate in self.candidates)


def merge_leaf(
    entries: Iterable[Entry],
    replaced: AbstractSet[RevisionId] | None = None,
    *,
    known: Container[RevisionId] | None = None,
) -> LeafState:
    """Return the state of one leaf.

    ``entries``: of every known revision that changes the leaf, in any order, doubles allowed; at
    least one. ``replaced``: the ids that any known revision of the leaf names in ``replaces``;
    None: found from the entries. ``known``: the known revisions of the leaf; None: the entries.
    A caller that keeps tables may so pass the live entries alone, with both of these complete.

    The leaf is incomplete when a live revision names one that is not known, and also when there
    are several values and any known revision names one that is not known: what is missing may
    have replaced one of them, so to ask a person to decide might be a false alarm.
    """
    if replaced is not None and not replaced and isinstance(entries, list) and len(entries) == 1:
        return LeafState("settled", _candidates(entries))  # nearly always
    by_id = {entry.id: entry for entry in entries}
    if not by_id:
        raise ValueError("a leaf has at least one revision")
    if replaced is None:
        replaced = {one for entry in by_id.values() for one in entry.replaces}
    if known is None:
        known = by_id
    # A cycle of replaces would need a hash collision; without one something is always live.
    live = [entry for entry in by_id.values() if entry.id not in replaced]
    candidates = _candidates(live)
    missing = tuple(sorted(one for one in replaced if one not in known))
    if missing:
        unknown = set(missing)
        if len(candidates) > 1 or any(one in unknown for each in live for one in each.replaces):
            return LeafState("incomplete", candidates, missing)
    return LeafState("settled" if len(candidates) == 1 else "conflict", candidates)


def _candidates(live: list[Entry]) -> tuple[Candidate, ...]:
    if len(live) == 1:  # nearly always
        (entry,) = live
        return (Candidate(entry.value, (entry.id,), entry.by, entry.at),)
    same: dict[bytes, list[Entry]] = {}
    for entry in sorted(live, key=lambda entry: (entry.at, entry.id)):
        same.setdefault(encode(entry.value), []).append(entry)
    found = [
        Candidate(
            group[-1].value,
            tuple(sorted(entry.id for entry in group)),
            group[-1].by,
            group[-1].at,
        )
        for group in same.values()
    ]
    return tuple(sorted(found, key=lambda one: (one.at, one.revisions)))


def merge_record(revisions: Iterable[Revision]) -> dict[Leaf, LeafState]:
    """Return the state of every leaf of one record, sorted by leaf.

    ``revisions``: all known ones of that record, in any order, doubles allowed. Takes time linear
    in the number of changes.
    """
    entries: dict[Leaf, list[Entry]] = {}
    for revision in revisions:
        for leaf, change in revision.changes.items():
            entries.setdefault(leaf, []).append(
                Entry(revision.id, change.value, change.replaces, revision.by, revision.at)
            )
    return {leaf: merge_leaf(entries[leaf]) for leaf in sorted(entries)}


@dataclass(frozen=True, slots=True)
class RecordState:
    """All that is known of one record. ``form``: the newest form it was written with."""

    key: RecordKey
    form: str
    leaves: Mapping[Leaf, LeafState]

    def values(self) -> dict[Leaf, Value]:
        """Return the settled values that were not removed."""
        return {
            leaf: state.candidates[0].value
            for leaf, state in self.leaves.items()
            if state.status == "settled" and not state.gone
        }

    def conflicts(self) -> dict[Leaf, LeafState]:
        """Return the leaves that somebody has to decide."""
        return {leaf: one for leaf, one in self.leaves.items() if one.status == "conflict"}

    def incomplete(self) -> dict[Leaf, LeafState]:
        """Return the leaves that wait for a bundle."""
        return {leaf: one for leaf, one in self.leaves.items() if one.status == "incomplete"}

    def live(self) -> dict[Leaf, tuple[RevisionId, ...]]:
        """Return the live revisions of every leaf: the base of a draft."""
        return {leaf: state.live for leaf, state in self.leaves.items()}

    def rows(self, field: str) -> tuple[str, ...]:
        """Return the row ids of ``field``, ordered by the ``order`` leaf, then by id.

        A row exists while any of its leaves has a live value other than REMOVED. A row without a
        settled order comes last.
        """
        found: dict[str, tuple[int, int]] = {}
        for leaf, state in self.leaves.items():
            parts = leaf.split(".")
            if len(parts) == 3 and parts[0] == field and not state.gone:
                found.setdefault(parts[1], (1, 0))
                if parts[2] == "order" and state.status == "settled":
                    order = state.candidates[0].value
                    if type(order) is int:
                        found[parts[1]] = (0, order)
        return tuple(sorted(found, key=lambda row: (found[row], row)))

    @property
    def removed(self) -> bool:
        """Whether every leaf of the record was removed."""
        return all(state.gone for state in self.leaves.values())

    @property
    def withdrawn(self) -> str | None:
        """The reason why the record was withdrawn; None when it was not.

        While people disagree about it the record stays in sight.
        """
        state = self.leaves.get(WITHDRAWN)
        if state is None or state.status != "settled":
            return None
        value = state.candidates[0].value
        reason = value.get("reason") if isinstance(value, dict) else None
        return reason if isinstance(reason, str) else None

    def content(self) -> tuple[Leaf, ...]:
        """Return the leaves that are content: not the record's own marks of what was confirmed."""
        return tuple(leaf for leaf in self.leaves if leaf.split(".")[0] not in _OWN_LEAVES)


def record_state(key: RecordKey, revisions: Iterable[Revision]) -> RecordState:
    """Return the state of the record ``key`` over ``revisions`` of it (at least one)."""
    known = list(revisions)
    if not known:
        raise ValueError("a record has at least one revision")
    newest = max((one.form for one in known), key=_form_order)
    return RecordState(key, newest, merge_record(known))


def _form_order(form: str) -> tuple[int, str]:
    name, _, version = form.partition("@")
    return int(version), name


def content_digest(state: RecordState, leaves: Iterable[Leaf]) -> Digest:
    """Return the digest of what a person confirms: the values of ``leaves`` that exist.

    It depends on nothing but leaves and values. Raises UnsettledError when a leaf is in conflict
    or incomplete: nobody can confirm what is not decided.
    """
    wanted = [leaf for leaf in leaves if leaf in state.leaves]
    unsettled = tuple(leaf for leaf in wanted if state.leaves[leaf].status != "settled")
    if unsettled:
        raise UnsettledError(unsettled)
    content: dict[str, Value] = {
        leaf: state.leaves[leaf].value for leaf in wanted if not state.leaves[leaf].gone
    }
    return Digest(hashlib.sha256(encode(content)).hexdigest())


def covered_ids(state: RecordState, leaves: Iterable[Leaf]) -> tuple[RevisionId, ...]:
    """Return the live revisions behind ``leaves``, sorted, each once."""
    found = {one for leaf in leaves if leaf in state.leaves for one in state.leaves[leaf].live}
    return tuple(sorted(found))
