"""Activating a plan: a version that a person confirmed, and what changed since.

A plan is one record for life. Activating writes the leaf ``activation.<version>`` with the digest
of the content seen and the revisions behind it; the active text is the state over those, whatever
was saved or arrived later.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Literal, NamedTuple, TypeAlias

from desktop_app.domain.canonical import Value, encode
from desktop_app.domain.ids import Digest, Leaf, RevisionId, check_leaf, is_hex64
from desktop_app.domain.merge import (
    Entry,
    LeafState,
    RecordState,
    UnsettledError,
    content_digest,
    covered_ids,
    merge_leaf,
)
from desktop_app.domain.revision import Change, Revision

_PREFIX = "activation."
Standing: TypeAlias = Literal["current", "earlier"]
"""Whether the content is still what was confirmed, or was confirmed on an earlier version."""


@dataclass(frozen=True, slots=True)
class Activation:
    """One version of a plan as confirmed. ``at``: UTC milliseconds; ``second``: second person."""

    version: int
    at: int
    by: str
    second: str | None
    digest: Digest
    covers: tuple[RevisionId, ...]

    @property
    def leaf(self) -> Leaf:
        """The leaf that holds it."""
        return check_leaf(f"{_PREFIX}{self.version}")

    def to_value(self) -> Value:
        """Return the value of the leaf."""
        return {
            "version": self.version,
            "at": self.at,
            "by": self.by,
            "second": self.second,
            "digest": self.digest,
            "covers": list(self.covers),
        }

    @classmethod
    def from_value(cls, value: Value) -> Activation | None:
        """Return the activation that a leaf's value holds; None when it holds none."""
        if not isinstance(value, dict):
            return None
        match value:
            case {
                "version": int(version),
                "at": int(at),
                "by": str(by),
                "second": (str() | None) as second,
                "digest": str(digest),
                "covers": list(covers),
            } if is_hex64(digest) and all(is_hex64(one) for one in covers):
                ids = tuple(RevisionId(str(one)) for one in covers)
                return cls(version, at, by, second, Digest(digest), ids)
        return None


class Difference(NamedTuple):
    """One leaf that differs. None: the leaf was not there."""

    leaf: Leaf
    old: Value
    new: Value


def activate(
    state: RecordState, by: str, *, at: int, second: str | None = None
) -> tuple[Activation, dict[Leaf, Change]]:
    """Return the next activation of the plan ``state``, and the change that records it.

    The version is one above every version known. Two laptops that activate apart write the same
    leaf, and meet in a conflict there. Raises UnsettledError, with the leaves, while anything in
    the content is in conflict or incomplete.
    """
    content = state.content()
    digest = content_digest(state, content)
    version = max(_versions(state), default=0) + 1
    activation = Activation(version, at, by, second, digest, covered_ids(state, content))
    return activation, {activation.leaf: Change(activation.to_value())}


def _versions(state: RecordState) -> list[int]:
    names = [leaf[len(_PREFIX) :] for leaf in state.leaves if leaf.startswith(_PREFIX)]
    return [int(name) for name in names if name.isdigit()]


def activations(state: RecordState) -> tuple[Activation, ...]:
    """Return the settled activations of a plan, the oldest version first.

    Versions that two people activated apart are in ``state.conflicts()`` and not here.
    """
    found = []
    for leaf, one in state.leaves.items():
        if leaf.startswith(_PREFIX) and one.status == "settled":
            activation = Activation.from_value(one.candidates[0].value)
            if activation is not None and activation.leaf == leaf:
                found.append(activation)
    return tuple(sorted(found, key=lambda one: one.version))


@dataclass(frozen=True, slots=True)
class ActiveVersion:
    """The version in force. ``text``: the state over what it covers.

    ``whole`` is False while revisions that it covers have not arrived; ``text`` is then only a
    part of what was confirmed and must not be shown as it.
    """

    activation: Activation
    text: RecordState
    whole: bool


def active_version(state: RecordState, revisions: Iterable[Revision]) -> ActiveVersion | None:
    """Return the newest settled version of a plan; None when none was activated.

    ``revisions``: all known ones of the record.
    """
    done = activations(state)
    return version_text(state, revisions, activation=done[-1]) if done else None


def version_text(
    state: RecordState, revisions: Iterable[Revision], *, activation: Activation
) -> ActiveVersion:
    """Return what the plan said in the version ``activation``.

    Of each leaf, the covered revisions that no other covered one rests on. What one rests on is
    followed through everything known, for this leaf alone: a revision between may be covered by
    none, and one that arrived after the activation may not have its say on another leaf.
    """
    by_id = {revision.id: revision for revision in revisions}
    covered: dict[Leaf, set[RevisionId]] = {}
    for one in activation.covers:
        if one in by_id:
            for leaf in by_id[one].changes:
                covered.setdefault(leaf, set()).add(one)
    content = set(state.content())
    leaves = {
        leaf: _leaf_of(leaf, covered[leaf], by_id) for leaf in sorted(covered) if leaf in content
    }
    text = RecordState(state.key, state.form, leaves)
    try:
        whole = content_digest(text, leaves) == activation.digest
    except UnsettledError:
        whole = False
    return ActiveVersion(activation, text, whole=whole)


def _leaf_of(
    leaf: Leaf, covered: set[RevisionId], by_id: Mapping[RevisionId, Revision]
) -> LeafState:
    rests_on: set[RevisionId] = set()
    ahead = [one for last in covered for one in by_id[last].changes[leaf].replaces]
    while ahead:
        one = ahead.pop()
        if one not in rests_on:
            rests_on.add(one)
            change = by_id[one].changes.get(leaf) if one in by_id else None
            ahead.extend(change.replaces if change is not None else ())
    last = [by_id[one] for one in sorted(covered - rests_on)]
    return merge_leaf(
        [
            Entry(one.id, one.changes[leaf].value, one.changes[leaf].replaces, one.by, one.at)
            for one in last
        ],
        frozenset(),
    )


def standing(state: RecordState, digest: Digest, leaves: Iterable[Leaf] | None = None) -> Standing:
    """Tell whether what was confirmed with ``digest`` is still what is there.

    ``leaves``: those that were confirmed; None: all the content. Content in conflict is no longer
    what was confirmed.
    """
    try:
        now = content_digest(state, state.content() if leaves is None else leaves)
    except UnsettledError:
        return "earlier"
    return "current" if now == digest else "earlier"


def difference(old: RecordState, new: RecordState) -> tuple[Difference, ...]:
    """Return the leaves of the content that differ, sorted by leaf.

    A sealed value is compared by its digest: that something secret changed can be told by who
    cannot open it. A leaf that is not settled on either side is left to ``conflicts()``.
    """
    before, after = _content(old), _content(new)
    unsettled = {leaf for one in (old, new) for leaf in one.leaves if _unsettled(one, leaf)}
    changed = [
        Difference(leaf, before.get(leaf), after.get(leaf))
        for leaf in before.keys() | after.keys()
        if leaf not in unsettled and not _same(before, after, leaf)
    ]
    return tuple(sorted(changed, key=lambda one: one.leaf))


def _content(state: RecordState) -> dict[Leaf, Value]:
    values = state.values()
    return {leaf: values[leaf] for leaf in state.content() if leaf in values}


def _unsettled(state: RecordState, leaf: Leaf) -> bool:
    return state.leaves[leaf].status != "settled"


def _same(before: Mapping[Leaf, Value], after: Mapping[Leaf, Value], leaf: Leaf) -> bool:
    if leaf not in before or leaf not in after:
        return False
    # By bytes: in Python True equals 1.
    return encode(before[leaf]) == encode(after[leaf])
