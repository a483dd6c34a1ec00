"""Sticks in recorded listings of devices: none, one, several, read-only, gone meanwhile."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.ui.sticks import Stick, found_in, sticks

DEVICES = Path(__file__).resolve().parent.parent / "data" / "devices"
GB = 10**9


def listing(name: str) -> str:
    return (DEVICES / f"{name}.mounts").read_text(encoding="utf-8")


def found(name: str, *, removable: frozenset[str] = frozenset()) -> tuple[Stick, ...]:
    return found_in(
        listing(name),
        removable=lambda device: device in removable,
        room=lambda _place: (32 * GB, 28 * GB),
    )


def test_a_laptop_without_a_stick_shows_none() -> None:
    """Its own disks, a network share, a phone and a CD are none."""
    assert found("none") == ()


def test_a_stick_is_found_with_the_space_in_its_name() -> None:
    assert found("one") == (Stick(Path("/media/vc/STICK 1"), "STICK 1", 28 * GB, read_only=False),)


def test_several_sticks_are_told_apart_encrypted_ones_too() -> None:
    assert [one.name for one in found("several")] == ["Koerier", "STICK 1", "café"]


def test_a_stick_that_cannot_be_written_is_known_as_such() -> None:
    (one,) = found("read_only")
    assert one.read_only


def test_a_stick_mounted_elsewhere_is_known_by_what_the_kernel_says_of_it() -> None:
    (one,) = found("own_place", removable=frozenset({"/dev/sdb1"}))
    assert one.path == Path("/media/vc/STICK")  # mounted twice, it is one stick


def test_a_stick_that_was_pulled_out_meanwhile_is_left_out() -> None:
    gone = found_in(listing("several"), removable=lambda _device: False, room=lambda _place: None)
    assert gone == ()


def test_a_partition_of_a_few_blocks_is_no_stick() -> None:
    small = found_in(
        listing("one"), removable=lambda _device: False, room=lambda _place: (4096, 4096)
    )
    assert small == ()


@pytest.mark.parametrize("text", ["", "\n", "one two\n", "/dev/x /media/y\\777 vfat rw 0 0\n"])
def test_a_listing_that_is_cut_short_or_odd_stops_nothing(text: str) -> None:
    found = found_in(text, removable=lambda _device: True, room=lambda _place: (2, 1))
    assert found == ()


def test_the_sticks_of_this_computer_can_be_asked_for() -> None:
    assert all(one.path.is_absolute() for one in sticks())
