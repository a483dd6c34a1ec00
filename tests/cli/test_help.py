"""Help speaks the language that was asked for, in what click itself says too."""

from __future__ import annotations

import click
import pytest

from desktop_app import __version__
from desktop_app.app.surroundings import World
from desktop_app.cli.main import build, main
from desktop_app.language import Speaker
from desktop_app.text import Message


@pytest.fixture
def shown(capsys, tmp_path):
    world = World(config=tmp_path / "config", vaults=tmp_path / "vaults")

    def run(*arguments: str) -> str:
        assert main(arguments, world) == 0
        return capsys.readouterr().out

    return run


def every(command, path=()):
    yield path, command
    if isinstance(command, click.Group):
        for name, inner in command.commands.items():
            yield from every(inner, (*path, name))


def marked(words) -> str:
    """Say every sentence with a mark: whatever shows none was never asked for."""
    source = words.source if isinstance(words, Message) else words.say("en")
    return f"«{source}»"


class Marking(Speaker):
    def say(self, words) -> str:
        return marked(words)


def test_no_help_text_of_any_command_is_clicks_own():
    root = build(Marking("en"), World())
    for path, command in every(root):
        context = command.context_class(command, info_name=" ".join(path) or "waymark")
        for option in command.get_params(context):
            if isinstance(option, click.Option) and option.help:
                assert option.help.startswith("«") or option.help.isupper(), (path, option.name)
        said = command.get_help(context)
        assert said.startswith("«Usage:»"), path
        assert "\nOptions:" not in said
        assert "\nCommands:" not in said
        assert "Show this message" not in said


def test_help_names_what_has_no_command_of_its_own(shown):
    for language in ("nl", "en"):
        said = shown("--lang", language, "--help")
        assert "waymark demo" in said
        assert "waymark selftest" in said


def test_help_of_a_command_stands_behind_it(shown):
    assert "Usage: waymark vault backup" in shown("--lang", "en", "vault", "backup", "--help")


def test_the_version_is_told(shown):
    assert shown("--version") == f"waymark {__version__}\n"
