"""Renaming or removing a vault from the unlock screen."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from desktop_app.app import vault_folders
from desktop_app.app.surroundings import World
from desktop_app.errors import UserError
from desktop_app.progress import Progress
from desktop_app.text import Message, message
from desktop_app.ui.dialogs.vault_folder import VaultFolderDialog
from desktop_app.ui.flow import Flow, Job
from desktop_app.ui.style.look import Look


def rename_or_remove(
    look: Look, world: World, path: Path, *, done: Callable[[Path | None], None]
) -> Flow:
    """Ask until it is done or left. ``done`` hears the vault's new folder, None once it is gone."""
    said: Message | None = None
    while True:
        dialog = VaultFolderDialog(look, vault_folders.what_is_lost(path), said or "")
        if not (yield dialog):
            return
        try:
            if dialog.wanted == "rename":
                done(vault_folders.rename(path, dialog.name))
                return
            work = partial(_remove, world, path, dialog.passphrase.text)
            yield Job(message("VaultFolder", "Removing the vault"), work)
            done(None)
        except UserError as error:
            said = error.message
        else:
            return


def _remove(world: World, path: Path, passphrase: str, _progress: Progress) -> None:
    vault_folders.remove(world, path, passphrase)
