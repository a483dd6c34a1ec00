"""What a bundle may not be, though it is signed and whole."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desktop_app.bundle.format import series
from desktop_app.bundle.refusal import BundleRefused, BundleTooLarge
from desktop_app.bundle.write import Contents
from tests.bundle.parties import opened, written
from tests.data.make_bundle_vectors import CASES, GOOD, Bundle

HEADS = CASES[0]


def reason(bundle: Bundle) -> str:
    with pytest.raises(BundleRefused) as refusal:
        opened(bundle.encode())
    return refusal.value.reason


def test_a_million_revisions_are_the_most_whatever_the_manifest_says() -> None:
    rows = (series("revisions", 1), b"x\n" * 1_000_001)
    assert reason(Bundle([HEADS, rows], counts={"revisions": 3})) == "too_large"


def test_cases_travel_on_or_are_handed_over_but_not_both() -> None:
    assert reason(replace(GOOD, manifest={"parts": ["cases", "handover"]})) == "malformed"


def test_an_evaluation_is_canonical() -> None:
    evaluation = ("evaluation.json", b'{"a": 1}')
    parts = {"parts": ["cases", "evaluation"]}
    assert reason(Bundle([*CASES, evaluation], manifest=parts)) == "malformed"


def test_tombstones_are_canonical_objects() -> None:
    assert reason(Bundle([*CASES, ("tombstones.ndjson", b"[]\n")])) == "malformed"


def test_sums_are_ascii() -> None:
    assert reason(replace(GOOD, change_sums=lambda data: data + "é\n".encode())) == "malformed"


def test_a_program_that_would_write_too_many_members_is_stopped() -> None:
    with pytest.raises(BundleTooLarge):
        written(Contents(update={f"{number:060d}": b"" for number in range(8000)}))


def test_two_gigabytes_are_the_most_that_a_manifest_may_announce() -> None:
    assert reason(replace(GOOD, counts={"bytes": (2 << 30) + 1})) == "too_large"


@pytest.mark.deep
def test_two_gigabytes_are_the_most_that_is_written() -> None:
    line = b"x" * (1 << 20)
    with pytest.raises(BundleTooLarge):
        written(Contents(cases="cases", revisions=lambda: (line for _ in range(2100))))
