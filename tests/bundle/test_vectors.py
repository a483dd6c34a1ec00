"""Every bundle under tests/data/bundles, for ever: most of them must fail."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from desktop_app.bundle.refusal import BundleRefused
from tests.bundle.parties import Judged, opened

BUNDLES = Path(__file__).resolve().parent.parent / "data" / "bundles"
INDEX = json.loads((BUNDLES / "index.json").read_text("utf-8"))["bundles"]
NAMES = {row["file"]: row["expected"] for row in INDEX}


def of(beginning: str) -> list[object]:
    """Return the files whose expectation begins so, with what follows."""
    return [
        pytest.param(name, expected.removeprefix(beginning), id=name)
        for name, expected in NAMES.items()
        if expected.startswith(beginning)
    ]


def test_every_file_has_an_expectation() -> None:
    assert {path.name for path in BUNDLES.glob("*.wmb")} == NAMES.keys()
    assert len(of("refused: ")) > 100


@pytest.mark.parametrize(("name", "reason"), of("refused: "))
def test_a_bundle_that_must_be_refused_is(name: str, reason: str) -> None:
    with pytest.raises(BundleRefused) as refusal:
        opened((BUNDLES / name).read_bytes())
    assert refusal.value.reason == reason


@pytest.mark.parametrize(("name", "verdict"), of("accepted, then: "))
def test_lines_that_must_be_refused_or_left_out_are(name: str, verdict: str) -> None:
    taken, _ = opened((BUNDLES / name).read_bytes())
    judged = Judged.of(taken)
    assert (judged.refused or ("stray" if judged.strays else "")) == verdict


@pytest.mark.parametrize("name", [name for name, what in NAMES.items() if what == "accepted"])
def test_a_valid_bundle_is_taken(name: str) -> None:
    taken, bundle = opened((BUNDLES / name).read_bytes())
    assert Judged.of(taken) == Judged("", 0)
    assert taken.manifests == [bundle.manifest]
    assert len(taken.revisions) == bundle.manifest.counts.revisions
