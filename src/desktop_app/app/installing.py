"""Newer forms and lists put over those that were shipped, for every vault of this user."""

from __future__ import annotations

import os
import re
import shutil
import tempfile
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from desktop_app.app.session import Session
from desktop_app.app.surroundings import installed_content
from desktop_app.errors import UserError
from desktop_app.forms.catalogue import LIST_FILES, Catalogue
from desktop_app.forms.form_files import FORMS
from desktop_app.paths import resource
from desktop_app.text import message

_MOST: Final = 8 << 20
_KIND: Final = re.compile(r"[a-z][a-z0-9_]{0,47}")


def path_of(name: str) -> str:
    """Return where a content file stands, by its name: lists on top, forms in their folder."""
    return name if name in LIST_FILES else f"{FORMS}/{name}"


def read_files(place: Path) -> dict[str, bytes]:
    """Return the content of a file, or of a folder laid out as ``resources/content``, by path.

    Raises UserError where nothing can be read.
    """
    if place.is_dir():
        found = sorted([*place.glob("*.toml"), *place.glob("forms/*.toml")])
    else:
        found = [place]
    try:
        files = {path_of(one.name): _read(one) for one in found}
    except OSError:
        raise UserError(
            message("Content", "The file %1 cannot be read. Nothing was changed.").fill(place.name)
        ) from None
    if not files:
        raise UserError(
            message("Content", "There is no content in %1. Nothing was changed.").fill(place.name)
        )
    return files


def _read(file: Path) -> bytes:
    with file.open("rb") as opened:
        return opened.read(_MOST)


def check(installed: Path | None, files: Mapping[str, bytes]) -> Catalogue:
    """Return the content as it would be with ``files``.

    ``installed``: the folder of what was put over the shipped content already. Raises FormError
    (UserError) for a file that cannot be used beside what is in force.
    """
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        if installed is not None and installed.is_dir():
            shutil.copytree(installed, folder, dirs_exist_ok=True)
        placed = _placed(files)
        _write(folder, placed)
        names = {Path(path).name for path in placed}
        found = Catalogue.load(resource("content"), folder)
        for refused in found.refused:
            if refused.file in names:
                raise refused
    return found


def install(session: Session, files: Mapping[str, bytes]) -> None:
    """Put files over the shipped ones, from the next start on; raises FormError for a bad one."""
    if not files:
        return
    folder = installed_content(session.vault.config)
    check(folder, files)
    _write(folder, _placed(files))


def version(installed: Path, path: str) -> int:
    """Return the newest version of a content file that was put in force; 0 while none was."""
    kind = Path(path).stem.partition("@")[0]
    names = [path] if path in LIST_FILES else [f"{FORMS}/{kind}.toml", f"{FORMS}/{kind}@*.toml"]
    found = [0]
    for file in (one for name in names for one in installed.glob(name)):
        try:
            said = tomllib.loads(file.read_text(encoding="utf-8")).get("version")
        except (OSError, ValueError, RecursionError):
            continue
        found.append(said if type(said) is int else 0)
    return max(found)


def _placed(files: Mapping[str, bytes]) -> dict[str, bytes]:
    """Return the files with every form under its version, beside the older ones that stay.

    Records open with the version that they were written with, and a third version is held
    against the second. A file that is no TOML keeps its name: it is refused under it.
    """
    found = {}
    for path, data in files.items():
        placed = path
        if path.startswith(f"{FORMS}/"):
            try:
                said = tomllib.loads(data.decode("utf-8"))
            except (ValueError, RecursionError):  # brackets in brackets, a thousand deep
                said = {}
            kind, version = said.get("id"), said.get("version")
            if isinstance(kind, str) and _KIND.fullmatch(kind) and type(version) is int:
                placed = f"{FORMS}/{kind}@{version}.toml"
        found[placed] = data
    return found


def _write(folder: Path, files: Mapping[str, bytes]) -> None:
    for path, data in files.items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        part = target.with_suffix(".part")
        with part.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        part.replace(target)
