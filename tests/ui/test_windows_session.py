"""Which messages of Windows say that the person leaves; listening itself needs Windows."""

from __future__ import annotations

import pytest

from desktop_app.ui.windows_session import Msg, says_leaving


@pytest.mark.parametrize(
    ("message", "wparam"),
    [(0x2B1, 0x7), (0x2B1, 0x2), (0x2B1, 0x4), (0x2B1, 0x6), (0x218, 0x4), (0x16, 1)],
)
def test_lock_switch_logoff_and_sleep_are_heard(message, wparam):
    assert says_leaving(Msg(message=message, wparam=wparam))


@pytest.mark.parametrize(
    ("message", "wparam"), [(0x2B1, 0x8), (0x2B1, 0x1), (0x218, 0x7), (0x218, 0xA), (0x16, 0)]
)
def test_unlock_resume_and_battery_are_not(message, wparam):
    assert not says_leaving(Msg(message=message, wparam=wparam))
