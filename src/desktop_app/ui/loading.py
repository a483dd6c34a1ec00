"""Loading what the window is made of while the key is derived."""

from __future__ import annotations

import gc
import sys


def load_window() -> None:
    """Load what the window is made of: deriving the key, on another thread, leaves the time.

    What is loaded stays until the program ends, so the search for garbage leaves it out from now
    on: it took 50 ms in the middle of a person's work. This happens once, before the first vault
    is open, so that nothing of a case is ever kept by it.
    """
    if "desktop_app.ui.workplace" in sys.modules:
        return
    from desktop_app.ui import workplace  # noqa: F401, PLC0415  (after the first screen)

    gc.freeze()
