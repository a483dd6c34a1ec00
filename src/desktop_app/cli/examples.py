"""``waymark case examples``: the invented cases to practise with."""

from __future__ import annotations

import click

from desktop_app.app import examples
from desktop_app.cli.terminal import Terminal
from desktop_app.language import Say
from desktop_app.text import message


def add_examples(group: click.Group, say: Say) -> None:
    """Add ``examples`` to ``case``."""

    @group.command(
        "examples",
        help=say(
            message(
                "Cli",
                "List the example cases. --put-in puts in what is not there; --delete deletes them "
                "all for good and replaces the keys, for which the passphrase is asked again.",
            )
        ),
    )
    @click.option("--put-in", is_flag=True, help=say(message("Cli", "Put them in.")))
    @click.option("--delete", is_flag=True, help=say(message("Cli", "Delete them all.")))
    @click.pass_obj
    def list_(terminal: Terminal, *, put_in: bool, delete: bool) -> None:
        if put_in and delete:
            raise click.UsageError(terminal.say(message("Cli", "Either --put-in or --delete.")))
        with terminal.session() as session:
            dropped: tuple[str, ...] = ()
            if put_in:
                names, _ = examples.put_in(session)
            elif delete:
                done = examples.delete_all(
                    session,
                    terminal.world,
                    passphrase=terminal.passphrase(),
                    progress=terminal.progress(),
                )
                names = done.codenames
                dropped = done.keys.dropped if done.keys is not None else ()
            else:
                names = tuple(one.codename for one in examples.examples(session))
        if dropped:
            said = message("Cli", "These passphrases open the vault no more; add them again: %1.")
            terminal.remark(terminal.say(said.fill(", ".join(dropped))))
        document = {"examples": list(names), "dropped": list(dropped)}
        terminal.answer(document, list(names))
