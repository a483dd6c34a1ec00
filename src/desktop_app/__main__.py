"""The arguments: no command opens the window; ``demo`` and the terminal take the rest.

``selftest`` paints the first screen and quits.
"""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from desktop_app.app.memory import hand_back_freed_memory, keep_memory_private

_VALUED = ("--vault", "--lang", "--passphrase-file", "--restore")
_FILES = (".wmb", ".wmcard")
_WINDOWS_OWN = ("--vault", "--lang", "--restore")


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the arguments say and return the exit code."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    command = _command(given)
    keep_memory_private()
    hand_back_freed_memory()
    if command == "demo":
        from desktop_app import demo  # noqa: PLC0415  (loads all of the program)

        given.remove("demo")
        return demo.main(given)
    files = _files(given, command)
    if (command not in ("", "selftest") and not files) or not _for_window(given):
        from desktop_app.cli import main as terminal  # noqa: PLC0415  (loads all but Qt's windows)

        return terminal.main(given)
    if command == "selftest":
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    elif not _has_display():
        print("There is no display here. Try: python -m desktop_app --help", file=sys.stderr)
        return 1
    gc.disable()  # until the first screen stands: looking for garbage costs a tenth of the start
    from desktop_app.ui import main as window  # noqa: PLC0415  (not in a terminal)

    vault, language = _value(given, "--vault"), _value(given, "--lang")
    restore = _value(given, "--restore")
    return window.run(
        vault=Path(vault) if vault else None,
        restore=Path(restore) if restore else None,
        language=language,
        only_paint=command == "selftest",
        files=files,
    )


def _files(given: Sequence[str], command: str) -> list[Path]:
    """Return the bundles and cards that were given to the window: a double click, or %F."""
    if not command.lower().endswith(_FILES):
        return []
    return [Path(one) for one in given if one.lower().endswith(_FILES)]


def _command(given: Sequence[str]) -> str:
    """Return the first word that is neither an option nor an option's value; "" for none."""
    waiting = iter(given)
    for one in waiting:
        if one in _VALUED:
            next(waiting, None)
        elif not one.startswith("-"):
            return one
    return ""


def _for_window(given: Sequence[str]) -> bool:
    """Tell whether all options are the window's; ``--help`` and the like are the terminal's."""
    waiting = iter(given)
    for one in waiting:
        name = one.partition("=")[0]
        if one.startswith("-") and name not in _WINDOWS_OWN:
            return False
        if one in _VALUED and next(waiting, None) is None:
            return False
    return True


def _value(given: Sequence[str], name: str) -> str:
    for at, one in enumerate(given):
        if one == name:
            return given[at + 1]
        if one.startswith(f"{name}="):
            return one.partition("=")[2]
    return ""


def _has_display() -> bool:
    wanted = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return not sys.platform.startswith("linux") or any(os.environ.get(name) for name in wanted)


if __name__ == "__main__":
    sys.exit(main())
