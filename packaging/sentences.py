"""Finds every sentence in the sources twice: by Qt's lupdate and by Python's own grammar.

lupdate is what translators' tools build on, but it passes in silence over a call that it cannot
read (a keyword argument, an f-string, ``len(x)`` as the number of a plural). Reading the syntax
tree beside it finds those calls, so that none is lost.
"""

from __future__ import annotations

import ast
import subprocess
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from environment import tool

ALIAS = "translate=message"
"""Makes lupdate read ``message("Context", "text", "comment", n)`` as Qt's ``translate``."""


class Sentence(NamedTuple):
    """What a translator translates; the comment tells equal sentences apart."""

    context: str
    source: str
    comment: str = ""

    @property
    def is_plural(self) -> bool:
        """True when the sentence has a form for one and a form for more."""
        return "%n" in self.source


@dataclass(frozen=True, slots=True)
class Call:
    """One call of ``message`` in the sources; ``sentence`` is None where it is not literal."""

    path: Path
    line: int
    sentence: Sentence | None


def found_by_lupdate(sources: list[Path]) -> set[Sentence]:
    """Return the sentences that Qt's own tool finds in ``sources``."""
    with tempfile.TemporaryDirectory() as folder:
        listed = Path(folder) / "sources.lst"
        listed.write_text("\n".join(str(path) for path in sources), "utf-8")
        target = Path(folder) / "found.ts"
        subprocess.run(
            [
                *(str(tool("pyside6-lupdate")), "-silent", "-locations", "none"),
                *("-tr-function-alias", ALIAS, f"@{listed}", "-ts", str(target)),
            ],
            check=True,
            capture_output=True,
        )
        return {sentence for sentence, _ in read_messages(target)} if target.exists() else set()


def found_in_syntax(sources: list[Path]) -> list[Call]:
    """Return every call of ``message`` in the modules that import it from ``text``."""
    return [call for path in sources for call in _calls(path)]


def read_messages(path: Path) -> Iterator[tuple[Sentence, ET.Element]]:
    """Yield the sentences of a .ts file with their elements."""
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314  (our own file)
        name = context.findtext("name", "")
        for element in context.iter("message"):
            source, comment = element.findtext("source", ""), element.findtext("comment", "")
            yield Sentence(name, source, comment), element


def _calls(path: Path) -> Iterator[Call]:
    text = path.read_text("utf-8")
    if "message" not in text:
        return
    tree = ast.parse(text, str(path))
    names = {
        alias.asname or alias.name
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and node.module == "desktop_app.text"
        for alias in node.names
        if alias.name == "message"
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in names:
            yield Call(path, node.lineno, _sentence(node))


def _sentence(call: ast.Call) -> Sentence | None:
    literals = [node.value if isinstance(node, ast.Constant) else None for node in call.args[:3]]
    texts = [text for text in literals if isinstance(text, str)]
    if call.keywords or len(texts) < 2 or len(texts) != len(literals):
        return None
    return Sentence(*texts)
