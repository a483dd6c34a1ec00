"""The one form of tar."""

from __future__ import annotations

import io
import tarfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.bundle.format import FormatError, TooLargeError
from desktop_app.bundle.ustar import END, Parser, fill, header, stored

_members = st.lists(
    st.tuples(
        st.text("abcZ09.-_", min_size=1, max_size=99),
        st.binary(max_size=1500),
    ),
    max_size=5,
)


class Seen:
    def __init__(self) -> None:
        self.begun: list[tuple[str, int]] = []
        self.members: list[tuple[str, bytes]] = []

    def parser(self, limit: int = 1 << 20) -> Parser:
        return Parser(
            lambda name, size: self.begun.append((name, size)),
            lambda name, data: self.members.append((name, data)),
            limit=limit,
        )


def tar(members: list[tuple[str, bytes]]) -> bytes:
    return (
        b"".join(header(name, len(data)) + data + fill(len(data)) for name, data in members) + END
    )


@pytest.mark.parametrize("name", ["SHA256SUMS", "update/policy.toml", "x" * 99])
@pytest.mark.parametrize("size", [0, 1, 511, 512, 8**11 - 1])
def test_a_header_is_the_one_that_tarfile_writes(name: str, size: int) -> None:
    info = tarfile.TarInfo(name)
    info.size = size
    theirs = info.tobuf(tarfile.USTAR_FORMAT)
    # Pythons differ in the numbers of a device, which this is none: zeros as text, or no text.
    assert header(name, size)[:148] == theirs[:148]
    assert header(name, size)[156:329] == theirs[156:329]
    assert header(name, size)[345:] == theirs[345:]
    read = tarfile.TarInfo.frombuf(header(name, size), "ascii", "strict")
    assert (read.name, read.size, read.mode, read.uid, read.mtime) == (name, size, 0o644, 0, 0)


@given(_members, st.integers(1, 700))
def test_members_come_back_whole_however_the_bytes_arrive(
    members: list[tuple[str, bytes]], step: int
) -> None:
    data, seen = tar(members), Seen()
    parser = seen.parser()
    for start in range(0, len(data), step):
        parser.write(data[start : start + step])
    parser.finish()
    assert seen.members == members
    assert seen.begun == [(name, len(content)) for name, content in members]
    assert len(data) == sum(stored(len(content)) for _, content in members) + len(END)


@given(_members)
def test_tarfile_reads_the_same_members(members: list[tuple[str, bytes]]) -> None:
    with tarfile.open(fileobj=io.BytesIO(tar(members))) as archive:
        found = [(one.name, one.size) for one in archive.getmembers()]
    assert found == [(name, len(content)) for name, content in members]


@given(_members.filter(bool), st.data())
def test_a_tar_that_was_altered_anywhere_but_in_content_is_refused(
    members: list[tuple[str, bytes]], data: st.DataObject
) -> None:
    good = tar(members)
    place = data.draw(st.integers(0, len(good) - 1))
    bad = good[:place] + bytes([good[place] ^ data.draw(st.integers(1, 255))]) + good[place + 1 :]
    seen = Seen()
    parser = seen.parser()
    try:
        parser.write(bad)
        parser.finish()
    except FormatError:
        return
    # Content, and names whose change is made up for in the checksum, are for SHA256SUMS.
    assert [len(content) for _, content in seen.members] == [len(content) for _, content in members]
    assert sum(a != b for a, b in zip(seen.members, members, strict=True)) == 1


def test_a_tar_that_is_cut_short_has_not_ended() -> None:
    good = tar([("a", b"x")])
    for length in range(len(good)):
        parser = Seen().parser()
        parser.write(good[:length])
        with pytest.raises(FormatError):
            parser.finish()


def test_a_member_is_announced_before_it_is_taken_into_memory() -> None:
    def refuse(name: str, size: int) -> None:
        raise FormatError(f"{name} {size}")

    parser = Parser(refuse, lambda _name, _data: None, limit=512)
    with pytest.raises(FormatError, match="big 8589934591"):
        parser.write(header("big", 8**11 - 1))


def test_a_tar_beyond_its_limit_is_refused() -> None:
    whole = tar([("a", b"x")])
    Seen().parser(limit=len(whole)).write(whole)
    with pytest.raises(TooLargeError):
        Seen().parser(limit=len(whole) - 1).write(whole)
