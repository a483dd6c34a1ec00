"""What click itself says in its help, in the language of the terminal."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import click

from desktop_app.language import Say
from desktop_app.text import Message, message

_HEADINGS: Mapping[str, Message] = {
    "Options": message("Cli", "Options"),
    "Commands": message("Cli", "Commands"),
}


def speak(root: click.Command, say: Say) -> None:
    """Let every command of the tree show its help with the words of ``say``."""
    words = say(message("Cli", "Show this help and end."))
    context = _context(say)
    for command in _every(root):
        command.context_class = context
        command.params.append(
            click.Option(
                ["--help"],
                is_flag=True,
                is_eager=True,
                expose_value=False,
                help=words,
                callback=_show,
            )
        )


def _every(command: click.Command) -> Iterator[click.Command]:
    yield command
    if isinstance(command, click.Group):
        for inner in command.commands.values():
            yield from _every(inner)


def _show(context: click.Context, _option: click.Parameter, wanted: bool) -> None:  # noqa: FBT001
    if wanted and not context.resilient_parsing:
        click.echo(context.get_help(), color=context.color)
        context.exit()


def _context(say: Say) -> type[click.Context]:
    class Formatter(click.HelpFormatter):
        def write_heading(self, heading: str) -> None:
            known = _HEADINGS.get(heading)
            super().write_heading(say(known) if known is not None else heading)

        def write_usage(self, prog: str, args: str = "", prefix: str | None = None) -> None:
            usage = say(message("Cli", "Usage:"))
            super().write_usage(prog, args, prefix or f"{usage} ")

    class Context(click.Context):
        formatter_class = Formatter

    return Context
