"""What a refusal says: what happened, whether the work is safe, and what to do now."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

SOURCE = Path(__file__).parents[1] / "src" / "desktop_app"
SAFE = re.compile(
    r"nothing|keys are gone|"
    r"is safe|are safe|is whole|stays|kept|left as it is|work(s|ed)? on|goes on|"
    r"keeps working|unchanged|were not changed|was not changed",
    re.IGNORECASE,
)
FEWEST = 2
"""Sentences: one may say both that nothing was changed and what to do."""


def refusals() -> Iterator[tuple[str, str]]:
    """Yield each sentence that is raised as a UserError, with where that is done."""
    for path in sorted(SOURCE.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "UserError":
                for words in sentences(node):
                    yield words, f"{path.relative_to(SOURCE)}:{node.lineno}"


def sentences(raised: ast.Call) -> Iterator[str]:
    for node in ast.walk(raised):
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "message":
            source = node.args[1]
            if isinstance(source, ast.Constant) and isinstance(source.value, str):
                yield source.value


def test_every_refusal_says_what_happened_whether_the_work_is_safe_and_what_to_do() -> None:
    found = dict(refusals())
    assert len(found) > 150
    short = {
        where: words
        for words, where in found.items()
        if not SAFE.search(words) or len(re.findall(r"[.?!](?: |$)", words)) < FEWEST
    }
    assert short == {}
