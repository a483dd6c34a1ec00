"""Writing a bundle."""

from __future__ import annotations

import errno
import hashlib
import io
from itertools import count

import pyrage
import pytest
import zstandard

from desktop_app.bundle import write
from desktop_app.bundle.format import BLOCK, MAX_LINE
from desktop_app.bundle.refusal import BundleTooLarge
from desktop_app.bundle.write import MEMBER, Contents, write_bundle
from desktop_app.errors import Cancelled
from desktop_app.text import Message
from tests.bundle.parties import (
    ANNA,
    HEADQUARTERS,
    chain,
    contents,
    head_of,
    header,
    opened,
    receipt,
    seal,
    sealed_part,
    written,
)


class Stopping:
    """Progress that says stop at its ``at``-th report, and remembers what was said."""

    def __init__(self, at: int = -1) -> None:
        self.at = at
        self.reports: list[tuple[int, int]] = []

    def report(self, done: int, total: int, message: Message | None = None) -> None:
        assert message is not None
        self.reports.append((done, total))
        if len(self.reports) == self.at:
            raise Cancelled


def plain(data: bytes) -> bytes:
    key = pyrage.x25519.Identity.from_str(HEADQUARTERS.age.to_text())
    packed = pyrage.decrypt(data, [key])
    unpacker = zstandard.ZstdDecompressor().decompressobj(read_across_frames=True)
    return unpacker.decompress(packed)


def test_what_was_written_is_told_and_can_be_read_back_against() -> None:
    data, result = written(contents(chain(3)))
    assert result.size == len(data)
    assert result.file == hashlib.sha256(data).hexdigest()
    taken, read = opened(data)
    assert read.sums == result.sums
    assert read.manifest == result.manifest == taken.manifests[0]
    assert result.manifest.counts.revisions == 3
    assert result.manifest.parts == ("cases",)


@pytest.mark.parametrize("length", [0, 1, 2, 50, 90, 400])
def test_the_tar_is_a_multiple_of_64_kib_long(length: int) -> None:
    what = contents(chain(length)) if length else Contents(receipt=receipt())
    data, _ = written(what)
    assert len(plain(data)) % BLOCK == 0


def test_every_length_of_content_is_filled_up() -> None:
    """Around the point where nothing is left to fill."""
    for size in range(60_000, 63_000, 512):
        data, _ = written(Contents(evaluation=b'{"a":"' + b"x" * size + b'"}'))
        assert len(plain(data)) % BLOCK == 0
        opened(data)


def test_long_series_are_spread_over_members_of_1_mib() -> None:
    lines = [bytes([65 + place % 26]) * 1_000_000 for place in range(20)]
    data, result = written(Contents(cases="cases", revisions=lambda: lines))
    taken, _ = opened(data)
    assert taken.revisions == lines
    assert result.manifest.counts.bytes == sum(len(line) + 1 for line in lines)
    for number in range(1, 21):
        assert b"revisions-%04d" % number in plain(data)
    assert b"revisions-0021" not in plain(data)


def test_a_member_is_filled_to_its_last_byte() -> None:
    lines = [b"x" * 1023] * (MEMBER // 1024)
    data, _ = written(Contents(cases="cases", revisions=lambda: lines))
    assert b"revisions-0002" not in plain(data)
    assert len(opened(data)[0].revisions) == len(lines)


def test_a_line_as_long_as_a_member_may_be_has_one_of_its_own() -> None:
    lines = [b"a", b"x" * MAX_LINE, b"y" * MAX_LINE]
    data, _ = written(Contents(cases="cases", revisions=lambda: lines))
    assert opened(data)[0].revisions == lines
    assert b"revisions-0003" in plain(data)


def test_what_is_too_large_to_keep_is_read_a_second_time(monkeypatch: pytest.MonkeyPatch) -> None:
    small, _ = written(contents(chain(3)))
    monkeypatch.setattr(write, "KEPT", 0)
    data, result = written(contents(chain(3)))
    assert opened(data)[0].revisions == opened(small)[0].revisions
    assert plain(data) == plain(small)
    assert result.manifest.counts.revisions == 3


def changing(*later: bytes) -> Contents:
    """Return content that is another at the second time."""
    calls = count()
    return Contents(
        cases="cases", revisions=lambda: [b"first"] if next(calls) == 0 else list(later)
    )


@pytest.mark.parametrize("later", [[b"second"], []])
def test_content_that_changes_between_the_two_passes_is_never_sent(
    monkeypatch: pytest.MonkeyPatch, later: list[bytes]
) -> None:
    monkeypatch.setattr(write, "KEPT", 0)
    with pytest.raises(ValueError, match="changed"):
        written(changing(*later))


def test_of_little_content_what_was_hashed_is_sent() -> None:
    data, _ = written(changing(b"second"))
    assert opened(data)[0].revisions == [b"first"]


@pytest.mark.parametrize("line", [b"", b"a\nb", b"x" * (2**20 + 1)])
def test_a_line_that_is_none_is_a_mistake_of_the_caller(line: bytes) -> None:
    with pytest.raises(ValueError, match="line"):
        written(Contents(cases="cases", revisions=lambda: [line]))


def test_a_bundle_of_nothing_is_a_mistake_of_the_caller() -> None:
    with pytest.raises(ValueError, match="parts"):
        written(Contents())
    with pytest.raises(ValueError, match="part"):
        written(Contents(receipt=receipt(), heads=[head_of(chain(1)[0]).to_bytes()]))
    with pytest.raises(ValueError, match="names"):
        written(Contents(update={"../x": b""}))


def test_too_much_for_one_bundle_is_said_before_a_byte_is_written() -> None:
    target = io.BytesIO()
    too_many_heads = Contents(cases="cases", heads=[b"x" * 500] * 20_000)
    too_many_revisions = Contents(cases="cases", revisions=lambda: [b"x"] * 1_000_001)
    for what in (too_many_heads, too_many_revisions):
        with pytest.raises(BundleTooLarge):
            write_bundle(target, header(), what, seal=seal())
    assert target.getvalue() == b""


@pytest.mark.parametrize("at", [1, 2, 3, 4, 6])
def test_cancel_is_heard_in_both_passes(at: int) -> None:
    what = contents(chain(2, sealed=sealed_part()), sealed_part())
    with pytest.raises(Cancelled):
        write_bundle(io.BytesIO(), header(), what, seal=seal(), progress=Stopping(at))


def test_progress_rises_to_its_total() -> None:
    progress = Stopping()
    write_bundle(io.BytesIO(), header(), contents(chain(9)), seal=seal(), progress=progress)
    writing = [done for done, total in progress.reports if total]
    assert writing == sorted(writing)
    assert progress.reports[-1][0] == progress.reports[-1][1] > 0


def test_a_full_stick_comes_out_as_the_system_says_it() -> None:
    class Full(io.BytesIO):
        def write(self, _data: object, /) -> int:
            raise OSError(errno.ENOSPC, "No space left on device")

    with pytest.raises(OSError, match="No space") as failure:
        write_bundle(Full(), header(), contents(chain(1)), seal=seal())
    assert failure.value.errno == errno.ENOSPC


def test_nobody_but_the_addressee_can_open_it() -> None:
    data, _ = written(contents(chain(1)))
    key = pyrage.x25519.Identity.from_str(ANNA.age.to_text())
    with pytest.raises(pyrage.DecryptError):
        pyrage.decrypt(data, [key])
