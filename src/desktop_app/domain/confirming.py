"""Four eyes: a second person confirms what somebody else wrote.

The leaf ``confirmed`` holds the digest of the content that was seen, and the revisions behind it;
who and when are those of the revision that wrote it. It counts while the content is still that, and
never for somebody who wrote part of it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from desktop_app.domain.activation import Standing, standing
from desktop_app.domain.canonical import Value
from desktop_app.domain.ids import Digest, Leaf, RevisionId, is_hex64
from desktop_app.domain.merge import RecordState, content_digest, covered_ids
from desktop_app.domain.revision import Change

CONFIRMED: Final = Leaf("confirmed")


@dataclass(frozen=True, slots=True)
class Confirmation:
    """What a second person confirmed. ``at``: UTC milliseconds; ``covers``: what was seen.

    ``standing``: whether the content is still that, or was changed since. ``covers`` is empty
    where an older program wrote the mark.
    """

    by: str
    at: int
    digest: Digest
    covers: tuple[RevisionId, ...]
    standing: Standing


def authors(state: RecordState) -> frozenset[str]:
    """Return who wrote what stands in the record now, every candidate of a conflict included."""
    return frozenset(
        candidate.by for leaf in state.content() for candidate in state.leaves[leaf].candidates
    )


def confirm(state: RecordState) -> Mapping[Leaf, Change]:
    """Return the change by which a second person confirms the content of ``state``.

    Raises UnsettledError, with the leaves, while anything in it is in conflict or incomplete.
    """
    content = state.content()
    value: Value = {
        "digest": content_digest(state, content),
        "covers": list(covered_ids(state, content)),
    }
    before = state.leaves.get(CONFIRMED)
    return {CONFIRMED: Change(value, before.live if before is not None else ())}


def confirmation(state: RecordState) -> Confirmation | None:
    """Return what was confirmed last, by somebody who wrote no part of it; None when nothing was.

    Of what an earlier version says the authors are not known here: whoever confirmed that and
    changed it afterwards has not confirmed what stands there now.
    """
    found = state.leaves.get(CONFIRMED)
    if found is None or found.status != "settled":
        return None
    (candidate,) = found.candidates
    value = candidate.value if isinstance(candidate.value, dict) else {}
    digest, covers = value.get("digest"), value.get("covers", [])
    if not is_hex64(digest):
        return None
    seen = Digest(str(digest))
    now = standing(state, seen)
    if now == "current" and candidate.by in authors(state):
        return None
    ids = covers if isinstance(covers, list) else []
    return Confirmation(
        candidate.by,
        candidate.at,
        seen,
        tuple(RevisionId(str(one)) for one in ids if is_hex64(one)),
        now,
    )


def confirmed_by(state: RecordState) -> str | None:
    """Return who confirmed the content as it is now; None when nobody else did."""
    found = confirmation(state)
    return found.by if found is not None and found.standing == "current" else None
