"""Names, limits and the manifest."""

from __future__ import annotations

import msgspec
import pytest

from desktop_app.bundle.format import (
    Counts,
    FormatError,
    Manifest,
    NewerVersionError,
    Sum,
    check_names,
    lines_of,
    read_manifest,
    read_sums,
    series,
    write_sums,
)
from desktop_app.domain.ids import Digest
from tests.bundle.parties import ANNA, BUNDLE, HEADQUARTERS

MANIFEST = Manifest(
    format=1,
    program="0.1.0",
    bundle=BUNDLE,
    sender=ANNA.device.id,
    addressee=HEADQUARTERS.device.id,
    number=1,
    made=0,
    parts=("cases", "receipt"),
    counts=Counts(heads=1, revisions=2, sealed=0, tombstones=0, bytes=900),
)


def test_a_manifest_comes_back_as_it_was() -> None:
    assert read_manifest(MANIFEST.to_bytes()) == MANIFEST
    assert MANIFEST.to_bytes().startswith(b'{"addressee":"')


@pytest.mark.parametrize(
    "other",
    [
        {"program": ""},
        {"program": "two words"},
        {"bundle": BUNDLE.upper()},
        {"sender": "00"},
        {"addressee": ANNA.device.id.upper()},
        {"number": 0},
        {"made": -1},
        {"parts": ()},
        {"parts": ("receipt", "cases")},
        {"parts": ("cases", "cases")},
        {"format": 0},
        {"counts": Counts(heads=-1, revisions=0, sealed=0, tombstones=0, bytes=0)},
        {"counts": Counts(heads=0, revisions=0, sealed=0, tombstones=0, bytes=(2 << 30) + 1)},
        {"counts": Counts(heads=0, revisions=1_000_001, sealed=0, tombstones=0, bytes=0)},
    ],
)
def test_a_manifest_out_of_range_is_refused(other: dict[str, object]) -> None:
    changed = msgspec.structs.replace(MANIFEST, **other)
    with pytest.raises(FormatError):
        read_manifest(changed.to_bytes())


@pytest.mark.parametrize("data", [b"", b"[]", b"1", b'{"format":1}', b'{"format":"2"}'])
def test_what_is_no_manifest_is_refused(data: bytes) -> None:
    with pytest.raises(FormatError):
        read_manifest(data)


def test_a_later_version_is_told_apart_whatever_else_it_says() -> None:
    with pytest.raises(NewerVersionError):
        read_manifest(b'{"format":2,"other":true}')
    with pytest.raises(NewerVersionError):
        read_sums(b"#waymark-bundle-12\nanything")


def test_sums_come_back_as_they_were() -> None:
    sums = [Sum(Digest("ab" * 32), "manifest.json"), Sum(Digest("cd" * 32), "heads.ndjson")]
    assert read_sums(write_sums(sums)) == sums


@pytest.mark.parametrize(
    "names",
    [
        [],
        ["heads.ndjson"],
        ["manifest.json"],
        ["manifest.json", "revisions-0001.ndjson"],
        ["manifest.json", "heads.ndjson", "sealed-0001.ndjson", "revisions-0001.ndjson"],
        ["manifest.json", "heads.ndjson", "revisions-0002.ndjson"],
        ["manifest.json", "heads.ndjson", "revisions-1.ndjson"],
        ["manifest.json", "heads.ndjson", "revisions-0001.ndjson", "sealed-0002.ndjson"],
        ["manifest.json", "heads.ndjson", "update/b", "update/a"],
        ["manifest.json", "heads.ndjson", "update/"],
        ["manifest.json", "heads.ndjson", "update/.hidden"],
        ["manifest.json", "heads.ndjson", "update/A"],
        ["manifest.json", "heads.ndjson", "padding", "receipt.json"],
        ["manifest.json", "heads.ndjson", "SHA256SUMS"],
        ["manifest.json", "heads.ndjson", "../x"],
    ],
)
def test_names_out_of_order_or_unknown_are_refused(names: list[str]) -> None:
    with pytest.raises(FormatError):
        check_names(names)


def test_all_names_in_order_are_taken() -> None:
    check_names(
        [
            "manifest.json",
            "heads.ndjson",
            *(series("revisions", number) for number in range(1, 12)),
            series("sealed", 1),
            "tombstones.ndjson",
            "receipt.json",
            "evaluation.json",
            "update/a",
            "update/b.toml",
            "padding",
        ]
    )


def test_lines_have_one_end_each() -> None:
    assert list(lines_of(b"")) == []
    assert list(lines_of(b"a\nbc\n")) == [b"a", b"bc"]
    for bad in (b"a", b"\n", b"a\n\n", b"x" * (2**20 + 1) + b"\n"):
        with pytest.raises(FormatError):
            list(lines_of(bad))
