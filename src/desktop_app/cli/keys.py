"""The keys of a vault from the terminal: passphrases, recovery, escrow, other keys, the way out."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import click

from desktop_app.app import escrow, keys, looking, passphrases, vaults
from desktop_app.app.copies import Copy
from desktop_app.app.keys import SlotShown
from desktop_app.app.session import Session
from desktop_app.cli.terminal import Terminal, read_passphrase
from desktop_app.errors import UserError
from desktop_app.language import Say
from desktop_app.text import Message, message

_FILE = click.Path(path_type=Path, dir_okay=False)


def commands(group: click.Group, say: Say) -> None:
    """Add what ``waymark vault`` does with keys."""
    _passphrases(group, say)
    _replace(group, say)
    _recover(group, say)
    _rehearse(group, say)
    _slots(group, say)
    _escrow(group, say)
    _way_out(group, say)


def new_passphrase(terminal: Terminal, file: Path | None) -> str:
    """Return a new passphrase from its file, or asked for twice."""
    if file is not None:
        return read_passphrase(file)
    prompt = terminal.say(message("Cli", "New passphrase"))
    again = terminal.say(message("Cli", "The same once more"))
    return str(click.prompt(prompt, hide_input=True, confirmation_prompt=again, err=True))


def _passphrases(group: click.Group, say: Say) -> None:
    @group.command(
        "passphrase",
        help=say(
            message(
                "Cli",
                "Change the passphrase: when you want another one. When somebody may know it, "
                "replace the keys instead.",
            )
        ),
    )
    @click.option("--new-passphrase-file", type=_FILE, default=None)
    @click.pass_obj
    def change(terminal: Terminal, new_passphrase_file: Path | None) -> None:
        old = terminal.passphrase()
        with terminal.session(old) as session:
            new = new_passphrase(terminal, new_passphrase_file)
            changed = passphrases.change_passphrase(session, terminal.world, old, new=new)
        said = message("Cli", "The passphrase was changed, here and for the backups beside it.")
        _answer(terminal, {"changed": True}, said, changed.still_open)

    @group.command(
        "add-passphrase", help=say(message("Cli", "Let one more person open the vault."))
    )
    @click.option("--person", required=True, help=say(message("Cli", "Whose it is: a role.")))
    @click.option("--new-passphrase-file", type=_FILE, default=None)
    @click.pass_obj
    def add(terminal: Terminal, person: str, new_passphrase_file: Path | None) -> None:
        with terminal.session() as session:
            new = new_passphrase(terminal, new_passphrase_file)
            passphrases.add_passphrase(session, terminal.world, new, person=person)
        said = message("Cli", "The vault opens with the new passphrase as well now.")
        terminal.answer({"added": True}, [terminal.say(said)])

    @group.command(
        "remove-passphrase",
        help=say(
            message("Cli", "Let a passphrase open the vault no more: SLOT is its id or whose.")
        ),
    )
    @click.argument("slot")
    @click.pass_obj
    def remove(terminal: Terminal, slot: str) -> None:
        with terminal.session() as session:
            removed = passphrases.remove_passphrase(session, _slot_of(session, slot).id)
        said = message(
            "Cli",
            "The passphrase opens the vault no more. Whoever knew it and has a copy of the vault "
            "still opens that: “waymark vault replace-keys” helps against it.",
        )
        _answer(terminal, {"removed": True}, said, removed.still_open)


def _slot_of(session: Session, wanted: str) -> SlotShown:
    """Return the passphrase slot of an id or a person; raises UserError."""
    name = wanted.strip().casefold()
    found = [one for one in keys.keys_of(session).people if name in (one.id, one.person.casefold())]
    if len(found) != 1:
        raise UserError(
            message(
                "Cli",
                "No single passphrase is called %1. Nothing was changed. “waymark vault slots” "
                "lists them.",
            ).fill(wanted)
        )
    return found[0]


def _replace(group: click.Group, say: Say) -> None:
    @group.command(
        "replace-keys",
        help=say(
            message(
                "Cli",
                "Replace the keys: when somebody may know the passphrase, when a laptop was found "
                "again, when somebody's key was removed. Everything is written anew.",
            )
        ),
    )
    @click.option(
        "--new-passphrase-file",
        type=_FILE,
        default=None,
        help=say(
            message("Cli", "Another passphrase at the same time, for somebody knows the old.")
        ),
    )
    @click.pass_obj
    def replace(terminal: Terminal, new_passphrase_file: Path | None) -> None:
        old = terminal.passphrase()
        new = read_passphrase(new_passphrase_file) if new_passphrase_file is not None else None
        with terminal.session(old) as session:
            replaced = keys.replace_keys(
                session, terminal.world, old, new=new, progress=terminal.progress()
            )
        lines = [message("Cli", "The keys were replaced. Older backups are gone.")]
        if replaced.dropped:
            lines.append(
                message(
                    "Cli",
                    "These passphrases open the vault no more, and must be added again: %1",
                ).fill(", ".join(replaced.dropped))
            )
        if not replaced.backed_up:
            lines.append(message("Cli", "A fresh backup could not be made. Make one soon."))
        document = {
            "replaced": True,
            "dropped": list(replaced.dropped),
            "backed_up": replaced.backed_up,
        }
        _answer(terminal, document, lines, replaced.still_open)


def _answer(
    terminal: Terminal,
    document: dict[str, Any],
    said: Message | Sequence[Message],
    still_open: Sequence[Copy],
) -> None:
    """Answer, with the copies that still open as they did."""
    lines = [terminal.say(one) for one in ([said] if isinstance(said, Message) else said)]
    if still_open:
        lines.append(terminal.say(message("Cli", "These copies still open as before:")))
        lines += [f"{one.made:%Y-%m-%d %H:%M}  {one.place}" for one in still_open]
    copies = [{"place": one.place, "made": one.made} for one in still_open]
    terminal.answer({**document, "still_open": copies}, lines)


def _recover(group: click.Group, say: Say) -> None:
    @group.command(
        "recover",
        help=say(
            message(
                "Cli",
                "Open with the recovery words, or as headquarters with its own where escrow is on; "
                "set a new passphrase.",
            )
        ),
    )
    @click.option(
        "--words-file",
        type=_FILE,
        default=None,
        help=say(message("Cli", "The 24 words, or the age key that they stand for.")),
    )
    @click.option("--new-passphrase-file", type=_FILE, default=None)
    @click.option("--person", required=True, help=say(message("Cli", "Whose it is: a role.")))
    @click.pass_obj
    def recover(
        terminal: Terminal, words_file: Path | None, new_passphrase_file: Path | None, person: str
    ) -> None:
        words = _words(terminal, words_file)
        new = new_passphrase(terminal, new_passphrase_file)
        session = vaults.unlock_with_words(terminal.world, terminal.folder(), words)
        by = session.by
        try:
            for notice in session.vault.notices:
                terminal.remark(terminal.say(notice))
            passphrases.add_passphrase(session, terminal.world, new, person=person)
        finally:
            session.vault.close()
        text = message("Cli", "The vault opens with the new passphrase now.")
        terminal.answer({"recovered": True, "by": by}, [terminal.say(text)])


def _rehearse(group: click.Group, say: Say) -> None:
    @group.command(
        "rehearse",
        help=say(
            message(
                "Cli",
                "Type the words of the recovery sheet back: only then the sheet counts. Once, and "
                "again every year.",
            )
        ),
    )
    @click.option(
        "--words-file",
        type=_FILE,
        default=None,
        help=say(message("Cli", "The 24 words, as they stand on the sheet.")),
    )
    @click.pass_obj
    def rehearse(terminal: Terminal, words_file: Path | None) -> None:
        with terminal.session() as session:
            words = _words(terminal, words_file)
            keys.rehearse_recovery(session, words)
        text = message("Cli", "The words are right: the recovery sheet counts.")
        terminal.answer({"rehearsed": True}, [terminal.say(text)])


def _words(terminal: Terminal, file: Path | None) -> str:
    """Return recovery words from their file, or asked for."""
    if file is not None:
        return read_words(file)
    prompt = terminal.say(message("Cli", "Recovery words"))
    return str(click.prompt(prompt, hide_input=True, err=True))


def read_words(path: Path) -> str:
    """Return the recovery words in a file; raises UserError when it cannot be read."""
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError):
        raise UserError(
            message("Cli", "The file %1 cannot be read. Nothing was changed.").fill(path.name)
        ) from None
    # age-keygen writes remarks above its key.
    return "\n".join(line for line in lines if not line.startswith("#"))


def _slots(group: click.Group, say: Say) -> None:
    @group.command("slots", help=say(message("Cli", "The ways in which the vault opens.")))
    @click.pass_obj
    def slots(terminal: Terminal) -> None:
        with terminal.session() as session:
            shown = keys.slots_of(session)
        document = [
            {
                "id": one.id,
                "kind": one.kind,
                "generation": one.generation,
                "person": one.person,
                "own": one.own,
            }
            for one in shown
        ]
        terminal.answer(document, [f"{one.kind}  {one.id}  {one.person}" for one in shown])


def _escrow(group: click.Group, say: Say) -> None:
    @group.command(
        "escrow",
        help=say(
            message(
                "Cli",
                "Whether headquarters can open this vault as well; “on” lets the pinned one, “off” "
                "takes its key away.",
            )
        ),
    )
    @click.argument("what", type=click.Choice(["show", "on", "off"]), default="show")
    @click.pass_obj
    def switch(terminal: Terminal, what: str) -> None:
        still_open: tuple[Copy, ...] = ()
        with terminal.session() as session:
            if what == "on":
                escrow.switch_on(session)
            elif what == "off":
                still_open = escrow.switch_off(session).still_open
            shown = escrow.shown(session)
        if shown is not None:
            said = message("Cli", "%1 can open this vault as well, since %2.").fill(
                shown.name, shown.since
            )
        elif what == "off":
            said = message(
                "Cli",
                "Headquarters opens this vault no more. What it has of older copies it still "
                "opens: “waymark vault replace-keys” helps for all that is written from then on.",
            )
        else:
            said = message("Cli", "Nobody else can open this vault: escrow is off.")
        document = {
            "escrow": shown.name if shown is not None else None,
            "since": shown.since if shown is not None else None,
        }
        _answer(terminal, document, said, still_open)


def _way_out(group: click.Group, say: Say) -> None:
    @group.command("keys", help=say(message("Cli", "The way out: the raw keys, for stock tools.")))
    @click.option("--out", required=True, type=_FILE)
    @click.pass_obj
    def way_out(terminal: Terminal, out: Path) -> None:
        with terminal.session() as session:
            again = (
                read_passphrase(terminal.passphrase_file)
                if terminal.passphrase_file
                else str(
                    click.prompt(
                        terminal.say(message("Cli", "Passphrase once more")),
                        hide_input=True,
                        err=True,
                    )
                )
            )
            vaults.unlock_again(session, again)
            looking.write_way_out(session, out)
        text = message("Cli", "Whoever has %1 reads everything. Keep it where nobody finds it.")
        terminal.answer({"out": str(out)}, [terminal.say(text.fill(out.name))])
