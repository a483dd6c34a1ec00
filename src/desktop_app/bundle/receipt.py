"""Receipts: what became of bundles, and what their addressee holds now."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias

import msgspec

from desktop_app.bundle.format import MAX_MEMBER, FormatError
from desktop_app.domain.canonical import MAX_INTEGER, CanonicalError, Value, decode, encode
from desktop_app.domain.head import Head, HeadError
from desktop_app.domain.ids import CaseId, Digest, is_hex64, is_uuid

Outcome: TypeAlias = Literal["arrived", "held", "refused"]
MAX_REASON: Final = 40
"""Characters of a reason: a code, never a sentence."""


class Answer(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What became of one bundle.

    ``sums``: the SHA-256 of its SHA256SUMS, so that the answer is about those bytes. ``reason``: a
    code for held and refused, else empty. ``at``: UTC milliseconds. It counts only when it comes
    from the bundle's addressee.
    """

    bundle: str
    sums: Digest
    outcome: Outcome
    reason: str = ""
    at: int


class Since(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What a receipt builds on: it speaks of ``cases`` alone, for the rest an earlier one holds.

    ``bundle``: the bundle with the earlier receipt, which its addressee confirmed. ``later``: what
    its sender made for the same addressee since. All that this one leaves out is as whichever of
    them came last has said it. Sorted.
    """

    bundle: str
    cases: tuple[CaseId, ...]
    later: tuple[str, ...]


class Receipt(msgspec.Struct, frozen=True, kw_only=True):
    """Rides along with whatever goes back.

    ``heads``: of every case and writer that is shared with the reader, up to where nothing is
    missing (``chain.whole_heads``). ``sealed``: digests of the sealed parts of those cases. Both
    say what is held *now*: what is not in them is not held. Sorted. With ``since`` they say it
    of its cases alone, and the digests come on top of those told before.
    """

    answers: tuple[Answer, ...]
    heads: tuple[Head, ...]
    sealed: tuple[Digest, ...]
    since: Since | None = None

    def to_bytes(self) -> bytes:
        """Return the member ``receipt.json``: canonical, without a line end."""
        answers: list[Value] = [msgspec.to_builtins(one) for one in self.answers]
        heads: list[Value] = [one.to_value() for one in sorted(self.heads)]
        sealed: list[Value] = [*sorted(self.sealed)]
        body: dict[str, Value] = {"answers": answers, "heads": heads, "sealed": sealed}
        if self.since is not None:
            body["since"] = {
                "bundle": self.since.bundle,
                "cases": [*sorted(self.since.cases)],
                "later": [*sorted(self.since.later)],
            }
        return encode(body)

    @classmethod
    def from_bytes(cls, data: bytes) -> Receipt:
        """Return the receipt of ``data``; raise FormatError."""
        try:
            body = decode(data) if len(data) <= MAX_MEMBER else None
            since = _since(body)
            lists = _lists(body)
            answers = tuple(_answer(one) for one in lists["answers"])
            heads = tuple(Head.from_value(one) for one in lists["heads"])
        except (CanonicalError, HeadError, msgspec.ValidationError):
            raise FormatError("receipt") from None
        sealed = tuple(Digest(str(one)) for one in lists["sealed"] if is_hex64(one))
        if len(sealed) != len(lists["sealed"]) or list(sealed) != sorted(set(sealed)):
            raise FormatError("receipt: sealed")
        if list(heads) != sorted(set(heads)):
            raise FormatError("receipt: heads")
        if since is not None and not {head.case for head in heads} <= set(since.cases):
            raise FormatError("receipt: a head of a case that it does not speak of")
        return cls(answers=answers, heads=heads, sealed=sealed, since=since)


def _lists(body: Value) -> dict[str, list[Value]]:
    if not isinstance(body, dict) or body.keys() - {"since"} != {"answers", "heads", "sealed"}:
        raise FormatError("receipt: keys")
    found = {name: one for name, one in body.items() if isinstance(one, list)}
    if len(found) != 3:
        raise FormatError("receipt: lists")
    return found


def _since(body: Value) -> Since | None:
    if not isinstance(body, dict) or "since" not in body:
        return None
    since = msgspec.convert(body["since"], Since)
    for ids in ((since.bundle,), since.cases, since.later):
        if list(ids) != sorted(set(ids)) or not all(map(is_uuid, ids)):
            raise FormatError("receipt: since")
    return since


def _answer(value: Value) -> Answer:
    answer = msgspec.convert(value, Answer)
    good = (
        isinstance(value, dict)
        and "reason" in value
        and is_uuid(answer.bundle)
        and is_hex64(answer.sums)
        and 0 <= answer.at <= MAX_INTEGER
        and len(answer.reason) <= MAX_REASON
        and answer.reason.isascii()
    )
    if not good:
        raise FormatError("receipt: an answer")
    return answer
