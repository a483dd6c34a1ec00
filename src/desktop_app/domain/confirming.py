"""Four eyes: a second person confirms what somebody else wrote.

The leaf ``confirmed`` holds the digest of the content that was seen; who and when are those of the
revision that wrote it. It counts while the content is still that, and never for somebody who wrote
part of it.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from desktop_app.domain.activation import standing
from desktop_app.domain.canonical import Value
from desktop_app.domain.ids import Digest, Leaf, is_hex64
from desktop_app.domain.merge import RecordState, content_digest
from desktop_app.domain.revision import Change

CONFIRMED: Final = Leaf("confirmed")


def authors(state: RecordState) -> frozenset[str]:
    """Return who wrote what stands in the record now, every candidate of a conflict included."""
    return frozenset(
        candidate.by for leaf in state.content() for candidate in state.leaves[leaf].candidates
    )


def confirm(state: RecordState) -> Mapping[Leaf, Change]:
    """Return the change by which a second person confirms the content of ``state``.

    Raises UnsettledError, with the leaves, while anything in it is in conflict or incomplete.
    """
    value: Value = {"digest": content_digest(state, state.content())}
    before = state.leaves.get(CONFIRMED)
    return {CONFIRMED: Change(value, before.live if before is not None else ())}


def confirmed_by(state: RecordState) -> str | None:
    """Return who confirmed the content as it is now; None when nobody else did."""
    found = state.leaves.get(CONFIRMED)
    if found is None or found.status != "settled":
        return None
    (candidate,) = found.candidates
    digest = candidate.value.get("digest") if isinstance(candidate.value, dict) else None
    if not is_hex64(digest) or standing(state, Digest(str(digest))) != "current":
        return None
    return None if candidate.by in authors(state) else candidate.by
