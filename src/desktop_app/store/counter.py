"""How often a vault was closed, in its store and outside of it: tells when a store was put back."""

from __future__ import annotations

import contextlib
import json
from pathlib import Path
from typing import Final

from desktop_app.store.folder import sorted_os_faults, write_durably
from desktop_app.store.settings import Settings

_COUNTER: Final = "store.counter"


def count(settings: Settings, config: Path, vault: str) -> None:
    """Raise the store's counter and mirror it in ``config``; raises UserError."""
    counter = settings.number(_COUNTER) + 1
    settings.put(_COUNTER, counter)
    mirror = _mirror(config, vault)
    with sorted_os_faults():
        mirror.parent.mkdir(parents=True, exist_ok=True)
    write_durably(mirror, json.dumps({"counter": counter}).encode("ascii"))


def is_older(settings: Settings, config: Path, vault: str) -> bool:
    """Tell whether a newer store than this one was closed last on this computer."""
    return settings.number(_COUNTER) < _last(config, vault)


def catch_up(settings: Settings, config: Path, vault: str) -> None:
    """Let a store that a person put back count on from the one that was closed last."""
    settings.put(_COUNTER, max(settings.number(_COUNTER), _last(config, vault)))


def _mirror(config: Path, vault: str) -> Path:
    return config / "vaults" / f"{vault}.json"


def _last(config: Path, vault: str) -> int:
    try:
        value = json.loads(_mirror(config, vault).read_bytes())["counter"]
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return 0
    return value if type(value) is int else 0


def forget(config: Path, vault: str) -> None:
    """Remove what stands outside of a vault that was removed."""
    with contextlib.suppress(OSError):
        _mirror(config, vault).unlink(missing_ok=True)
