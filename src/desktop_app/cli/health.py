"""Whether a vault is whole, its backups, and how one comes back, from the terminal."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import click

from desktop_app.app import backups, contacts, copies, looking, restoring, vaults
from desktop_app.app.backup_words import drilled, over_words, restored_words
from desktop_app.app.backups import SetAside
from desktop_app.app.restoring import Restored
from desktop_app.app.session import Session
from desktop_app.cli.keys import read_words
from desktop_app.cli.terminal import Terminal, write_file
from desktop_app.errors import UserError
from desktop_app.language import Say
from desktop_app.store.reapplying import Reapplied
from desktop_app.store.vault import Unlock
from desktop_app.text import Message, message

_FILE = click.Path(path_type=Path, dir_okay=False)
_FOLDER = click.Path(path_type=Path, file_okay=False)


def commands(group: click.Group, say: Say) -> None:
    """Add what ``waymark vault`` does for health and backups."""
    _check(group, say)
    _drill(group, say)
    _backup(group, say)
    _restore(group, say)
    _set_aside(group, say)
    _copies(group, say)

    @group.command("reindex", help=say(message("Cli", "Build the overviews anew from the log.")))
    @click.pass_obj
    def reindex(terminal: Terminal) -> None:
        with terminal.session() as session:
            looking.rebuild(session, terminal.progress())
        terminal.answer({"reindexed": True}, [terminal.say(message("Cli", "Done."))])


# Whole or not


def _check(group: click.Group, say: Say) -> None:
    @group.command("check", help=say(message("Cli", "Check that nothing is damaged or missing.")))
    @click.pass_obj
    def check(terminal: Terminal) -> None:
        offer: Message | None = None
        try:
            with terminal.session(daily=False, damaged="read") as session:
                findings = looking.health(session, terminal.progress())
                offer = _what_can_be_done(findings) if findings else None
        except UserError as error:
            if not vaults.is_damage(error):
                raise
            findings, offer = (_unreadable(),), _a_backup()
        said = [terminal.say(one) for one in findings]
        offers = [terminal.say(offer)] if offer is not None else []
        good = terminal.say(message("Cli", "Everything is whole."))
        terminal.answer({"findings": said, "offers": offers}, [*said, *offers] or [good])
        if findings:
            raise click.exceptions.Exit(1)


def _unreadable() -> Message:
    return message(
        "Cli",
        "Nothing of the store can be read: the part that all the rest hangs on is damaged, or it "
        "is gone. Restore a backup.",
    )


def _what_can_be_done(findings: Sequence[Message]) -> Message:
    if looking.only_overviews(findings):
        return message("Cli", "“waymark vault reindex” builds them anew: what was saved is whole.")
    return message(
        "Cli",
        "What can be read is shown with --read-only. “waymark vault restore DIR --with-newer” puts "
        "a backup back, sets the present store aside, and takes over what is newer and still "
        "verifies.",
    )


def _a_backup() -> Message:
    return message(
        "Cli",
        "“waymark vault restore DIR” puts a backup back and sets aside what is there now.",
    )


def _drill(group: click.Group, say: Say) -> None:
    @group.command(
        "drill",
        help=say(
            message("Cli", "Try the backup in DIR out: restore it beside, check it, remove it.")
        ),
    )
    @click.argument("folder", metavar="DIR", type=_FOLDER)
    @click.pass_obj
    def drill(terminal: Terminal, folder: Path) -> None:
        _try_out(terminal, folder)


def _try_out(terminal: Terminal, folder: Path) -> None:
    one = backups.the_newest_in(folder)
    given = terminal.passphrase()
    with terminal.session(given, daily=False) as session:
        tried = backups.drill(
            session,
            terminal.world,
            one.folder,
            unlock=vaults.by_passphrase(given),
            progress=terminal.progress(),
        )
    said = [terminal.say(each) for each in tried.findings]
    terminal.answer(
        {
            "backup": str(one.folder),
            "cases": tried.cases,
            "revisions": tried.revisions,
            "findings": said,
        },
        said or [terminal.say(drilled(tried))],
    )
    if said:
        raise click.exceptions.Exit(1)


# Made


def _backup(group: click.Group, say: Say) -> None:
    @group.command("backup", help=say(message("Cli", "Make a verified backup.")))
    @click.option("--to", type=_FOLDER, default=None)
    @click.pass_obj
    def backup(terminal: Terminal, to: Path | None) -> None:
        with terminal.session(daily=False) as session:
            if to is None:
                made, same = vaults.back_up(session, terminal.progress()), False
            else:
                terminal.mind_room(session, to)
                on_stick = backups.to_stick(session, to, terminal.progress())
                made, same = on_stick.made, on_stick.same_disk
        if same:
            text = message(
                "Cli",
                "This folder is on the same disk as the vault: it does not help when the laptop is "
                "lost or broken. Put a copy on a stick.",
            )
            terminal.remark(terminal.say(text))
        text = message("Cli", "The backup was made and checked: %1").fill(str(made.folder))
        terminal.answer(
            {"folder": str(made.folder), "same_disk": same if to is not None else None},
            [terminal.say(text)],
        )


# Back again


def _restore(group: click.Group, say: Say) -> None:
    @group.command(
        "restore",
        help=say(
            message(
                "Cli",
                "Put the backup in DIR in the place of the vault, which is set aside. Where there "
                "is no vault yet, it becomes a new device: give out its card.",
            )
        ),
    )
    @click.argument("folder", metavar="DIR", type=_FOLDER)
    @click.option(
        "--with-newer",
        is_flag=True,
        help=say(message("Cli", "Take over what is newer and still verifies.")),
    )
    @click.option("--card-out", type=_FILE, default=None)
    @click.option(
        "--words-file",
        type=_FILE,
        default=None,
        help=say(message("Cli", "Open the backup with the recovery words in this file.")),
    )
    @click.pass_obj
    def restore(
        terminal: Terminal,
        folder: Path,
        *,
        with_newer: bool,
        card_out: Path | None,
        words_file: Path | None,
    ) -> None:
        one = backups.the_newest_in(folder)
        if card_out is not None and card_out.exists():
            raise UserError(
                message(
                    "Cli", "%1 exists already and was left as it is. Choose another name."
                ).fill(card_out.name)
            )
        terminal.may_try(_place(terminal))
        given = _Given(
            terminal.passphrase() if words_file is None else read_words(words_file),
            words=words_file is not None,
        )
        done = restoring.restore(
            terminal.world,
            _place(terminal),
            one.folder,
            unlock=given.unlock(),
            progress=terminal.progress(),
        )
        _after(terminal, done, given, newer=with_newer, card=card_out)


@dataclass(frozen=True, slots=True)
class _Given:
    """What opens the backup: a passphrase, or the recovery words."""

    text: str = field(repr=False)
    words: bool

    def unlock(self) -> Unlock:
        """Return how it opens key slots."""
        return vaults.by_words(self.text) if self.words else vaults.by_passphrase(self.text)

    def session(self, terminal: Terminal, path: Path) -> Session:
        """Return the restored vault open."""
        opened = vaults.unlock_with_words if self.words else vaults.unlock
        return opened(terminal.world, path, self.text)


def _place(terminal: Terminal) -> Path:
    """Return where the vault stands, or is to stand on this machine."""
    known = vaults.known_vaults(terminal.world)
    if terminal.vault is None and not known:
        return terminal.world.vaults / "waymark"
    return terminal.folder()


def _after(
    terminal: Terminal, done: Restored, given: _Given, *, newer: bool, card: Path | None
) -> None:
    session = given.session(terminal, done.path)
    try:
        vaults.prepare(session, terminal.progress())
        over = _over(terminal, session, done.aside, given=given) if newer else None
        if over is None:
            over = restoring.settle(session, done.aside, unlock=given.unlock())
        if card is not None:
            write_file(card, contacts.own_card(session))
        groups = contacts.own_fingerprint(session)
    finally:
        session.vault.close()
    document = {
        "vault": str(done.path),
        "made": done.made,
        "set_aside": str(done.aside) if done.aside is not None else None,
        "moved": done.moved,
        "fingerprint": " ".join(one.digits for one in groups),
        "words": " ".join(one.word for one in groups),
        **_document(over),
    }
    lines = [restored_words(done), *(over_words(over) if over is not None else ())]
    terminal.answer(document, [terminal.say(one) for one in lines])


def _over(
    terminal: Terminal, session: Session, aside: Path | None, *, given: _Given
) -> Reapplied | None:
    if aside is None:
        return None
    try:
        return restoring.take_over(
            session, aside, unlock=given.unlock(), progress=terminal.progress()
        )
    except UserError as error:
        terminal.remark(terminal.say(error.message))
        return None


def _document(over: Reapplied | None) -> dict[str, Any]:
    if over is None:
        return {}
    done = {
        "revisions": over.revisions,
        "records": over.records,
        "sealed": over.sealed,
        "erased": over.erased,
        "purged": over.purged,
        "revoked": over.revoked,
        "unreadable": over.unreadable,
        "unproven": over.unproven,
    }
    return {"taken_over": done}


def _copies(group: click.Group, say: Say) -> None:
    @group.command(
        "copies",
        help=say(message("Cli", "The backups that were made on sticks and in other places.")),
    )
    @click.option(
        "--destroyed",
        metavar="PLACE",
        default=None,
        help=say(message("Cli", "Take this one off the list: it is destroyed.")),
    )
    @click.pass_obj
    def listed(terminal: Terminal, destroyed: str | None) -> None:
        with terminal.session(daily=False) as session:
            if destroyed is not None:
                found = [one for one in copies.elsewhere(session) if one.place == destroyed]
                if not found:
                    text = message(
                        "Cli", "No copy is listed there. “waymark vault copies” lists them all."
                    )
                    raise UserError(text)
                copies.forget_elsewhere(session, found[0])
            left = copies.elsewhere(session)
        none = message("Cli", "No copy was made in another place.")
        lines = [f"{one.made:%Y-%m-%d %H:%M}  {one.place}" for one in left]
        document = [{"place": one.place, "made": one.made} for one in left]
        terminal.answer(document, lines or [terminal.say(none)])


def _set_aside(group: click.Group, say: Say) -> None:
    @group.command(
        "set-aside", help=say(message("Cli", "What restored backups took the place of."))
    )
    @click.option(
        "--take-over",
        "take_over",
        metavar="NAME",
        default=None,
        help=say(message("Cli", "Take over what is newer and still verifies.")),
    )
    @click.option(
        "--delete", metavar="NAME", default=None, help=say(message("Cli", "Delete it for good."))
    )
    @click.pass_obj
    def set_aside(terminal: Terminal, take_over: str | None, delete: str | None) -> None:
        given, over = terminal.passphrase(), None
        with terminal.session(given, daily=False) as session:
            if take_over is not None:
                one = _named(session, take_over)
                unlock = vaults.by_passphrase(given)
                over = restoring.take_over(
                    session, one.folder, unlock=unlock, progress=terminal.progress()
                )
            if delete is not None:
                backups.drop_set_aside(session, _named(session, delete))
            left = backups.set_aside(session)
        document = {
            "set_aside": [{"name": one.folder.name, "size": one.size} for one in left],
            **_document(over),
        }
        lines = [terminal.say(one) for one in (over_words(over) if over is not None else ())]
        lines += [f"{one.folder.name}  {one.size}" for one in left]
        terminal.answer(document, lines)


def _named(session: Session, name: str) -> SetAside:
    for one in backups.set_aside(session):
        if one.folder.name == name:
            return one
    raise UserError(message("Cli", "Nothing of that name was set aside. Nothing was changed."))
