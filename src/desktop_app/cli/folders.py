"""``waymark vault list | rename | remove | owner | lock-time``: the vaults here, and whose."""

from __future__ import annotations

import click

from desktop_app.app import lock_time, own_details, vault_folders
from desktop_app.app.owner import ROLES
from desktop_app.app.vault_list import listed_vaults
from desktop_app.cli.terminal import Terminal
from desktop_app.errors import UserError
from desktop_app.language import Say
from desktop_app.text import message


def commands(group: click.Group, say: Say) -> None:
    """Add what ``waymark vault`` does with whole vaults."""
    _list(group, say)
    _rename(group, say)
    _remove(group, say)
    _owner(group, say)
    _lock_time(group, say)


def _list(group: click.Group, say: Say) -> None:
    @group.command("list", help=say(message("Cli", "The vaults of this computer.")))
    @click.pass_obj
    def known(terminal: Terminal) -> None:
        found = listed_vaults(terminal.world.vaults)
        document = [
            {"vault": str(one.path), "name": one.name, "backed_up": one.backed_up} for one in found
        ]
        none = terminal.say(message("Cli", "There is no vault on this computer."))
        terminal.answer(document, [f"{one.name}  {one.path}" for one in found] or [none])


def _rename(group: click.Group, say: Say) -> None:
    @group.command(
        "rename", help=say(message("Cli", "Give the vault another name on this computer."))
    )
    @click.argument("name")
    @click.pass_obj
    def rename(terminal: Terminal, name: str) -> None:
        to = vault_folders.rename(terminal.folder(), name)
        text = message("Cli", "The vault stands in %1.").fill(str(to))
        terminal.answer({"vault": str(to)}, [terminal.say(text)])


def _remove(group: click.Group, say: Say) -> None:
    @group.command(
        "remove",
        help=say(
            message("Cli", "Remove the vault and the backups beside it for good; asks who may.")
        ),
    )
    @click.option(
        "--name",
        required=True,
        help=say(message("Cli", "The name of the vault once more, to be sure.")),
    )
    @click.pass_obj
    def remove(terminal: Terminal, name: str) -> None:
        path = terminal.folder()
        loss = vault_folders.what_is_lost(path)
        if name != loss.name:
            raise UserError(
                message("Cli", "This vault is called %1, not %2. Nothing was changed.").fill(
                    loss.name, name
                )
            )
        n = loss.backups
        terminal.remark(
            terminal.say(message("Cli", "With it go %n backups that stand beside it.", "", n))
        )
        vault_folders.remove(terminal.world, path, terminal.passphrase())
        text = message(
            "Cli", "The vault is removed. Copies on sticks still open with their passphrase."
        )
        terminal.answer({"removed": loss.name, "backups": n}, [terminal.say(text)])


def _owner(group: click.Group, say: Say) -> None:
    @group.command(
        "owner", help=say(message("Cli", "Change name, unit or role; the keys stay the same."))
    )
    @click.option("--name", default=None, help=say(message("Cli", "Name as contacts see it.")))
    @click.option("--unit", default=None, help=say(message("Cli", "Name of the unit.")))
    @click.option("--role", default=None, type=click.Choice(ROLES))
    @click.pass_obj
    def owner(terminal: Terminal, name: str | None, unit: str | None, role: str | None) -> None:
        chosen = next((one for one in ROLES if one == role), None)
        with terminal.session() as session:
            changed = own_details.change_owner(session, name=name, unit=unit, role=chosen)
            now = session.owner
        document = {"name": now.name, "unit": now.unit, "role": now.role}
        lines = [f"{what}: {value}" for what, value in document.items()]
        if changed.other:
            words = message(
                "Cli", "Contacts see it with your next contact card; your fingerprint stays."
            )
            lines.append(terminal.say(words))
        terminal.answer(document, lines)


def _lock_time(group: click.Group, say: Say) -> None:
    @group.command(
        "lock-time",
        help=say(message("Cli", "After how many minutes without a key the window locks.")),
    )
    @click.option(
        "--minutes",
        type=int,
        default=None,
        help=say(message("Cli", "Lock after so many minutes from now on.")),
    )
    @click.pass_obj
    def lock(terminal: Terminal, minutes: int | None) -> None:
        with terminal.session() as session:
            if minutes is not None:
                lock_time.set_idle_minutes(session, minutes)
            n, most = lock_time.idle_minutes(session), lock_time.most_minutes(session)
            lowered = lock_time.set_by_headquarters(session)
        lines = [terminal.say(message("Cli", "The window locks after %n minutes.", "", n))]
        if lowered:
            words = message("Settings", "Set by headquarters: at most %n minutes.", "", most)
            lines.append(terminal.say(words))
        terminal.answer({"minutes": n, "most": most, "by_headquarters": lowered}, lines)
