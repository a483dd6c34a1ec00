"""A bundle opened with the stock tools, without this program. A tool that is missing fails this."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest

from desktop_app.bundle.update import Pack, Policy, write_pack
from desktop_app.bundle.write import Contents
from desktop_app.crypto import minisign
from tests.bundle.parties import (
    ANNA,
    BUNDLE,
    HEADQUARTERS,
    STRANGER,
    chain,
    contents,
    receipt,
    sealed_part,
    written,
)

SEALED = sealed_part()
REVISIONS = chain(3, sealed=SEALED)


def run(*command: str | Path, cwd: Path) -> str:
    done = subprocess.run(command, cwd=cwd, capture_output=True, text=True, check=False)
    assert done.returncode == 0, f"{command[0]}: {done.stderr}"
    return done.stdout


PACK = write_pack(
    Pack(3, 1796119200000, Policy(idle_minutes=10), {"forms/note.toml": b"x = 1\n"}),
    ANNA.device.id,
    ANNA.device.sign,
)
PARTS = {
    "cases": contents(chain(3)),
    "handover": contents(REVISIONS, SEALED),
    "receipt": Contents(receipt=receipt(*REVISIONS)),
    "evaluation": Contents(evaluation=b'{"cells":[],"quarter":"2026-Q3"}'),
    "update": Contents(update=PACK),
}


@pytest.fixture
def unpacked(tmp_path: Path) -> Path:
    return unpack(tmp_path, contents(REVISIONS, SEALED))


def unpack(tmp_path: Path, what: Contents) -> Path:
    """Return a folder in which age, zstd and tar have unpacked a bundle."""
    data, _ = written(what)
    (tmp_path / "bundle.wmb").write_bytes(data)
    (tmp_path / "key.txt").write_text(HEADQUARTERS.age.to_text() + "\n", encoding="ascii")
    folder = tmp_path / "unpacked"
    folder.mkdir()
    run("age", "-d", "-i", "key.txt", "-o", "bundle.zst", "bundle.wmb", cwd=tmp_path)
    run("zstd", "-d", "-q", "bundle.zst", "-o", "bundle.tar", cwd=tmp_path)
    run("tar", "-x", "-f", "../bundle.tar", cwd=folder)
    return folder


def test_age_zstd_and_tar_unpack_a_bundle(unpacked: Path) -> None:
    assert sorted(path.name for path in unpacked.iterdir()) == [
        "SHA256SUMS",
        "SHA256SUMS.minisig",
        "heads.ndjson",
        "manifest.json",
        "padding",
        "revisions-0001.ndjson",
        "sealed-0001.ndjson",
    ]
    lines = (unpacked / "revisions-0001.ndjson").read_bytes().splitlines()
    assert lines == [one.to_bytes() for one in REVISIONS]
    listed = run("tar", "-t", "-v", "-f", "../bundle.tar", cwd=unpacked)
    assert listed.count("-rw-r--r-- 0/0") == 7


@pytest.mark.parametrize("part", PARTS)
def test_every_part_is_opened_and_checked_with_the_stock_tools(tmp_path: Path, part: str) -> None:
    folder = unpack(tmp_path, PARTS[part])
    manifest = json.loads((folder / "manifest.json").read_bytes())
    assert manifest["parts"] == [part]
    told = run("sha256sum", "--check", "--strict", "SHA256SUMS", cwd=folder)
    members = [path for path in folder.rglob("*") if path.is_file()]
    assert told.count(": OK") == len(members) - 2
    key = minisign.public_key(ANNA.device.public)
    assert BUNDLE in run("minisign", "-V", "-P", key, "-m", "SHA256SUMS", cwd=folder)


def test_the_pack_of_an_update_is_checked_by_minisign_too(tmp_path: Path) -> None:
    folder = unpack(tmp_path, PARTS["update"]) / "update"
    key = minisign.public_key(ANNA.device.public)
    assert "waymark-update-1 3" in run("minisign", "-V", "-P", key, "-m", "pack.json", cwd=folder)


def test_sha256sum_checks_every_member(unpacked: Path) -> None:
    told = run("sha256sum", "--check", "--strict", "SHA256SUMS", cwd=unpacked)
    assert told.count(": OK") == 5
    with (unpacked / "heads.ndjson").open("ab") as heads:
        heads.write(b"x")
    done = subprocess.run(
        ["sha256sum", "--check", "--quiet", "SHA256SUMS"],
        cwd=unpacked,
        capture_output=True,
        check=False,
    )
    assert done.returncode == 1


def test_minisign_verifies_the_sender_and_shows_the_addressee(unpacked: Path) -> None:
    key = minisign.public_key(ANNA.device.public)
    told = run("minisign", "-V", "-P", key, "-m", "SHA256SUMS", cwd=unpacked)
    assert f"Trusted comment: waymark-bundle-1 {BUNDLE} {HEADQUARTERS.device.id}" in told


def test_minisign_refuses_another_sender(unpacked: Path) -> None:
    key = minisign.public_key(STRANGER.device.public)
    done = subprocess.run(
        ["minisign", "-V", "-P", key, "-m", "SHA256SUMS"],
        cwd=unpacked,
        capture_output=True,
        check=False,
    )
    assert done.returncode != 0


def test_each_revision_has_the_id_that_sha256sum_gives_its_line(unpacked: Path) -> None:
    for place, revision in enumerate(REVISIONS):
        (unpacked / "line").write_bytes(
            (unpacked / "revisions-0001.ndjson").read_bytes().splitlines()[place]
        )
        assert run("sha256sum", "line", cwd=unpacked).split()[0] == revision.id
