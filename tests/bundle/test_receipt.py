"""Receipts: what became of bundles, and what is held now."""

from __future__ import annotations

import json
from dataclasses import dataclass

import msgspec
import pytest

from desktop_app.bundle.format import FormatError
from desktop_app.bundle.receipt import Answer, Receipt, Since
from desktop_app.domain.chain import link
from desktop_app.domain.ids import Digest
from tests.bundle.parties import BUNDLE, CASE, chain

HEADS = tuple(sorted(link(one).head for one in chain(2)))
ANSWER = Answer(bundle=BUNDLE, sums=Digest("ab" * 32), outcome="held", reason="erased", at=5)
RECEIPT = Receipt(answers=(ANSWER,), heads=HEADS, sealed=(Digest("aa" * 32), Digest("bb" * 32)))


def canonical(value: object) -> bytes:
    return json.dumps(value, sort_keys=True, separators=(",", ":")).encode()


def test_a_receipt_comes_back_as_it_was() -> None:
    assert Receipt.from_bytes(RECEIPT.to_bytes()) == RECEIPT
    empty = Receipt(answers=(), heads=(), sealed=())
    assert Receipt.from_bytes(empty.to_bytes()) == empty


def test_what_is_held_is_written_in_one_order() -> None:
    turned = msgspec.structs.replace(
        RECEIPT, heads=RECEIPT.heads[::-1], sealed=RECEIPT.sealed[::-1]
    )
    assert turned.to_bytes() == RECEIPT.to_bytes()


@dataclass
class Body:
    """The receipt as plain values, to be spoilt."""

    def of(self, **other: object) -> bytes:
        return canonical(json.loads(RECEIPT.to_bytes()) | other)

    def answer(self, **other: object) -> bytes:
        answer = json.loads(RECEIPT.to_bytes())["answers"][0] | other
        return self.of(answers=[{key: one for key, one in answer.items() if one is not None}])


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"[]",
        b'{"answers":[]}',
        Body().of(more=[]),
        Body().of(answers={}),
        Body().of(answers=[1]),
        Body().of(heads=[{"case": "x"}]),
        Body().of(heads=json.loads(RECEIPT.to_bytes())["heads"][::-1]),
        Body().of(heads=json.loads(RECEIPT.to_bytes())["heads"][:1] * 2),
        Body().of(sealed=["aa"]),
        Body().of(sealed=["bb" * 32, "aa" * 32]),
        Body().of(sealed=["aa" * 32, "aa" * 32]),
        Body().answer(outcome="lost"),
        Body().answer(reason=None),
        Body().answer(reason="x" * 41),
        Body().answer(reason="é"),
        Body().answer(bundle="x"),
        Body().answer(sums="ab"),
        Body().answer(at=-1),
        Body().answer(more=1),
    ],
)
def test_what_is_no_receipt_is_refused(data: bytes) -> None:
    with pytest.raises(FormatError):
        Receipt.from_bytes(data)


def since(**other: object) -> bytes:
    whole: dict[str, object] = {"bundle": BUNDLE, "cases": [CASE], "later": []}
    return Body().of(since=whole | other)


def test_a_receipt_may_build_on_an_earlier_one() -> None:
    made = Receipt.from_bytes(since())
    assert made.since == Since(bundle=BUNDLE, cases=(CASE,), later=())
    assert made.to_bytes() == since()


@pytest.mark.parametrize(
    "data",
    [
        since(cases=[]),  # the heads are of a case that it does not speak of
        since(cases=[CASE, CASE]),
        since(cases=["ffffffff-0000-4000-8000-000000000000", CASE]),
        since(later=["x"]),
        since(later=[BUNDLE, BUNDLE]),
        since(bundle="x"),
        since(more=1),
        Body().of(since=None),
        Body().of(since=[]),
    ],
)
def test_what_builds_on_an_earlier_receipt_in_another_form_is_refused(data: bytes) -> None:
    with pytest.raises(FormatError):
        Receipt.from_bytes(data)
