"""The only place with Qt."""

from __future__ import annotations

import linecache
import sys
from typing import Any

import PySide6.QtCore  # noqa: F401  (brings the module that is mended below)


def _read_no_sources() -> None:
    """Keep PySide from reading the source of every module that is imported after it.

    WORKAROUND: it looks there for its own name, to tell which modules may have switched on
    features (``from __feature__ import …``, of which nothing here knows), and ``linecache`` then
    keeps the text of them all: 10 MiB (PySide6 6.8 to 6.11, ``shibokensupport/feature.py``).
    """
    feature: Any = sys.modules.get("shibokensupport.feature")
    if feature is not None and hasattr(feature, "_mod_uses_pyside"):
        feature._mod_uses_pyside = lambda _module: False  # noqa: SLF001  (there is no other way)
        linecache.clearcache()  # what it read until now; a traceback reads its lines again


_read_no_sources()
