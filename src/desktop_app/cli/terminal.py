"""What every command is given: the vault, the language, and how to answer."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime, time
from pathlib import Path
from typing import Any, BinaryIO, Final, Literal, TextIO

import click

from desktop_app.app import at_unlock, vaults
from desktop_app.app.delivery import for_the_user_alone
from desktop_app.app.room import low_room, low_room_there
from desktop_app.app.session import Session
from desktop_app.app.surroundings import World
from desktop_app.domain.canonical import Value
from desktop_app.errors import UserError
from desktop_app.language import Speaker
from desktop_app.text import Message, Words, message

MAX_PASSPHRASE: Final = 4096
_STEERING: Final = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]"
)
"""Signs that steer a terminal or turn the direction of what follows."""


@dataclass(slots=True)
class Terminal:
    """The global options, and the only place that writes to standard output."""

    world: World
    speaker: Speaker
    vault: Path | None
    as_json: bool
    passphrase_file: Path | None
    out: TextIO
    err: TextIO
    read_only: bool = False

    def say(self, words: Words) -> str:
        """Return a sentence in the language of the terminal."""
        return self.speaker.say(words)

    def answer(self, document: Any, lines: list[str]) -> None:
        """Print the answer: ``document`` with --json, else ``lines``."""
        if self.as_json:
            text = json.dumps(document, ensure_ascii=False, indent=1, default=_plain)
            self.out.write(_STEERING.sub(lambda sign: f"\\u{ord(sign[0]):04x}", text) + "\n")
        else:
            for line in lines:
                self.out.write(f"{readable(line)}\n")

    def remark(self, text: str) -> None:
        """Print a line beside the answer, on standard error."""
        self.err.write(f"{readable(text)}\n")

    def folder(self) -> Path:
        """Return the vault's folder: --vault, else the only one of this computer; or UserError."""
        if self.vault is not None:
            return self.vault
        known = vaults.known_vaults(self.world)
        if len(known) == 1:
            return known[0].path
        if known:
            names = ", ".join(entry.name for entry in known)
            raise UserError(
                message(
                    "Cli",
                    "There is more than one vault here: %1. Nothing was changed. "
                    "Say which one with --vault.",
                ).fill(names)
            )
        raise UserError(
            message(
                "Cli",
                "There is no vault on this computer yet. Nothing was changed. "
                "Make one with “waymark vault create”, or name its folder with "
                "--vault.",
            )
        )

    @contextmanager
    def session(
        self,
        passphrase: str | None = None,
        *,
        daily: bool = True,
        damaged: Literal["refuse", "read"] = "refuse",
    ) -> Iterator[Session]:
        """Open the vault for one command, and close it whatever happens.

        ``passphrase``: where it was asked already. ``daily``: make the backup of the day first.
        ``damaged``: whether a vault that is too damaged to work in is opened for reading only.
        """
        path = self.folder()
        self.may_try(path)
        given = self.passphrase() if passphrase is None else passphrase
        session = self._opened(path, given, damaged=damaged)
        try:
            for notice in at_unlock.notices(session, self.world):
                self.remark(self.say(notice))
            vaults.prepare(session, self.progress())
            if daily and not session.read_only:
                self._back_up(session)
            yield session
        finally:
            session.vault.close()

    def mind_room(self, session: Session, folder: Path) -> None:
        """Say so when there may be too little room in ``folder`` for what is to be written."""
        short = low_room_there(session, self.world, folder)
        if short is not None:
            self.remark(self.say(short))

    def mind_incoming(self, session: Session, incoming: int) -> None:
        """Say so when there may be too little room in the vault for ``incoming`` bytes."""
        short = low_room(session, self.world, incoming=incoming)
        if short is not None:
            self.remark(self.say(short))

    def may_try(self, path: Path) -> None:
        """Raise UserError while one has to wait after wrong passphrases."""
        wait = vaults.wait_before_next_try(self.world, path)
        if wait:
            raise UserError(
                message(
                    "Cli",
                    "Too many wrong passphrases. Wait %1 seconds, then try again. "
                    "Nothing was changed.",
                ).fill(wait)
            )

    def _opened(self, path: Path, given: str, *, damaged: Literal["refuse", "read"]) -> Session:
        if not self.read_only:
            try:
                return vaults.unlock(self.world, path, given)
            except UserError as error:
                if damaged == "refuse" or not vaults.is_damage(error):
                    raise
        return vaults.unlock_to_read(self.world, path, vaults.by_passphrase(given))

    def _back_up(self, session: Session) -> None:
        """Make the backup of the day; that it fails holds nothing up and is said."""
        try:
            vaults.daily_backup(session, self.progress())
        except UserError as error:
            failed = message("Cli", "The backup of today could not be made: %1")
            self.remark(self.say(failed.fill(error.message)))

    def passphrase(self) -> str:
        """Return the passphrase from its file or a prompt; never from an argument."""
        if self.passphrase_file is not None:
            return read_passphrase(self.passphrase_file)
        prompt = self.say(message("Cli", "Passphrase"))
        return str(click.prompt(prompt, hide_input=True, err=True))

    def progress(self) -> Bar:
        """Return what shows progress on standard error where that is a terminal."""
        return Bar(self.err, self.say)


def readable(text: str) -> str:
    """Return ``text`` without what steers a terminal: it may come from a contact's bundle."""
    return _STEERING.sub("\N{REPLACEMENT CHARACTER}", text)


class Bar:
    """A line of progress on a terminal; nothing where standard error is a file."""

    def __init__(self, err: TextIO, say: Callable[[Words], str]) -> None:
        self._err = err
        self._say = say
        self._shown = ""

    def report(self, done: int, total: int, message: Message | None = None) -> None:
        """Write the line anew when it changed."""
        if not self._err.isatty():
            return
        share = f" {100 * done // total} %" if total else ""
        line = f"{self._say(message) if message else ''}{share}"
        if line != self._shown:
            self._err.write(f"\r{line}\x1b[K")
            self._err.flush()
            self._shown = line


def read_passphrase(path: Path) -> str:
    """Return the first line of a passphrase file; raises UserError when it cannot be read."""
    try:
        with path.open(encoding="utf-8") as file:
            text = file.read(MAX_PASSPHRASE)
    except (OSError, UnicodeDecodeError):
        raise UserError(
            message("Cli", "The passphrase file %1 cannot be read. Nothing was changed.").fill(
                path.name
            )
        ) from None
    return text.split("\n")[0].rstrip("\r")


def read_fields(path: str) -> Mapping[str, Value]:
    """Return the answers of a JSON file, ``-`` being standard input; raises UserError."""
    try:
        text = sys.stdin.read() if path == "-" else Path(path).read_text(encoding="utf-8")
        fields = json.loads(text)
    except (OSError, UnicodeDecodeError, json.JSONDecodeError, RecursionError):
        raise UserError(
            message("Cli", "%1 is no readable JSON file. Nothing was changed.").fill(
                Path(path).name
            )
        ) from None
    if not isinstance(fields, dict):
        raise UserError(
            message(
                "Cli", '%1 holds no answers. Nothing was changed. {"field": value, …} is wanted.'
            ).fill(Path(path).name)
        )
    return fields


def write_file(path: Path, data: bytes, *, force: bool = False) -> None:
    """Write a file that does not exist yet; raises UserError, leaving nothing half done."""
    with new_file(path, force=force) as file:
        file.write(data)


@contextmanager
def new_file(path: Path, *, force: bool = False) -> Iterator[BinaryIO]:
    """Open a file that does not exist yet, before anything is done that it is for.

    Raises UserError when it exists (unless ``force``) or cannot be written; a failure leaves none.
    """
    try:
        # What goes out of a vault is in the clear: no other user of the computer reads it.
        with open(path, "wb" if force else "xb", opener=for_the_user_alone) as file:
            yield file
    except FileExistsError:
        raise exists_already(path) from None
    except OSError:
        path.unlink(missing_ok=True)
        raise UserError(
            message(
                "Cli",
                "%1 could not be written: no room, or no right to. The vault was not changed.",
            ).fill(path.name)
        ) from None
    except BaseException:
        path.unlink(missing_ok=True)
        raise


def exists_already(path: Path) -> UserError:
    """Return the refusal to write over a file."""
    return UserError(
        message("Cli", "%1 exists already and was left as it is. Choose another name.").fill(
            path.name
        )
    )


def parse_day(text: str | None) -> date | None:
    """Return a day given as ``2026-11-24``; raises click.BadParameter."""
    if text is None:
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise click.BadParameter("YYYY-MM-DD") from None


def _plain(value: object) -> object:
    if isinstance(value, datetime | date | time):
        return value.isoformat()
    if isinstance(value, frozenset | set | tuple):
        return sorted(value) if isinstance(value, frozenset | set) else list(value)
    return str(value)
