"""The entry of the terminal: options, help in the language asked for, exit codes.

0 done; 1 refused, with one plain sentence and nothing changed; 2 wrong usage; 3 a bug.
"""

from __future__ import annotations

import sys
import traceback
from collections.abc import Sequence
from pathlib import Path

import click

from desktop_app import __version__
from desktop_app.app.surroundings import World
from desktop_app.cli import (
    audit,
    bundles,
    cases,
    contacts,
    content,
    endings,
    evaluation,
    hearings,
    help_words,
    moments,
    papers,
    records,
    vault,
)
from desktop_app.cli.terminal import Terminal, readable
from desktop_app.errors import Cancelled, UserError
from desktop_app.language import LANGUAGES, Say, Speaker
from desktop_app.text import message

_VALUED = ("--vault", "--lang", "--passphrase-file")
_FLAGS = ("--json", "--read-only")
OK, REFUSED, USAGE, BUG = 0, 1, 2, 3


def main(arguments: Sequence[str], world: World | None = None) -> int:
    """Carry out one command and return the exit code."""
    ordered = globals_first(arguments)
    speaker = Speaker(_language(ordered))
    command = build(speaker, world or World())
    try:
        ended = command.main(ordered, prog_name="waymark", standalone_mode=False)
    except click.UsageError as error:
        error.show()
        return USAGE
    except click.Abort:
        return REFUSED
    except UserError as error:
        sys.stderr.write(f"{readable(speaker.say(error.message))}\n")
        return REFUSED
    except Cancelled:
        return REFUSED
    except Exception as error:  # noqa: BLE001 - the last line of defence, and it must name no value
        sys.stderr.write(_bug(error, speaker.say))
        return BUG
    return ended if isinstance(ended, int) else OK  # click answers the code of Exit


def globals_first(arguments: Sequence[str]) -> list[str]:
    """Return the arguments with the global options in front, wherever they stood."""
    front: list[str] = []
    rest: list[str] = []
    waiting = iter(arguments)
    for argument in waiting:
        name = argument.partition("=")[0]
        if argument == "--":
            rest += [argument, *waiting]
        elif name in _VALUED:
            front.append(argument)
            if "=" not in argument:
                front += [value for value in [next(waiting, None)] if value is not None]
        elif name in _FLAGS:
            front.append(argument)
        else:
            rest.append(argument)
    return front + rest


def _language(ordered: Sequence[str]) -> str:
    for place, argument in enumerate(ordered):
        if argument.startswith("--lang="):
            return _known(argument.partition("=")[2])
        if argument == "--lang" and place + 1 < len(ordered):
            return _known(ordered[place + 1])
    return LANGUAGES[0]


def _known(language: str) -> str:
    return language if language in LANGUAGES else LANGUAGES[0]


def build(speaker: Speaker, world: World) -> click.Group:
    """Return the command tree with its help in the language of ``speaker``."""
    say = speaker.say

    @click.group(
        help=say(message("Cli", "Waymark: an encrypted case store for safety coordinators.")),
        epilog=say(
            message(
                "Cli",
                "Without a command the window opens. “waymark demo” does the main job on invented "
                "sample cases and says what to look at (“waymark demo --help”); “waymark selftest” "
                "paints the unlock screen and ends.",
            )
        ),
    )
    @click.option(
        "--vault",
        type=click.Path(path_type=Path, file_okay=False),
        help=say(message("Cli", "The folder of the vault.")),
    )
    @click.option(
        "--lang",
        type=click.Choice(LANGUAGES),
        default=LANGUAGES[0],
        help=say(message("Cli", "Language of what is printed.")),
    )
    @click.option("--json", "as_json", is_flag=True, help=say(message("Cli", "Answer as JSON.")))
    @click.option(
        "--passphrase-file",
        type=click.Path(path_type=Path, dir_okay=False),
        help=say(message("Cli", "File with the passphrase; otherwise it is asked for.")),
    )
    @click.option(
        "--read-only",
        is_flag=True,
        help=say(message("Cli", "Open a damaged vault for reading only; nothing is written.")),
    )
    @click.version_option(
        __version__,
        prog_name="waymark",
        message="%(prog)s %(version)s",
        help=say(message("Cli", "Show the version and end.")),
    )
    @click.pass_context
    def root(
        context: click.Context,
        vault: Path | None,
        lang: str,  # noqa: ARG001 - read before, to choose the language of the help
        *,
        as_json: bool,
        passphrase_file: Path | None,
        read_only: bool,
    ) -> None:
        context.obj = Terminal(
            world, speaker, vault, as_json, passphrase_file, sys.stdout, sys.stderr, read_only
        )

    for add in (
        *(vault_commands, records.commands, cases.commands, moments.commands),
        *(hearings.commands, papers.commands),
    ):
        add(root, say)
    audit.commands(root, say)
    endings.commands(root, say)
    contacts.commands(root, say)
    bundles.commands(root, say)
    content.commands(root, say)
    evaluation.commands(root, say)
    help_words.speak(root, say)
    return root


def vault_commands(root: click.Group, say: Say) -> None:
    """Add the commands about the vault itself."""
    vault.commands(root, say)


def _bug(error: Exception, say: Say) -> str:
    """Return the report of a bug: what kind and where, never a value."""
    frames = [
        f"  {frame.name} ({Path(frame.filename).name}:{frame.lineno})"
        for frame in traceback.extract_tb(error.__traceback__)
        if "desktop_app" in frame.filename
    ]
    head = say(
        message(
            "Cli",
            "Something went wrong in the program itself. What was saved is safe. Please report "
            "these lines:",
        )
    )
    return "\n".join([head, type(error).__name__, *frames]) + "\n"
