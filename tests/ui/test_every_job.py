"""Every work that may take longer than a second says how far it is and hears when to stop.

That the busy dialog shows both, and that a stop takes effect within a second, is tested at
``flow``; here each work there is must have both to offer.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import desktop_app.ui

UI = Path(desktop_app.ui.__file__).parent
SHORT = {
    "Making the vault": "one key is derived, and an empty vault written",
    "Opening the vault": "one key is derived, which nothing can break off",
    "Setting the passphrase": "one key is derived",
    "Checking the passphrase": "one key is derived",
    "Removing the vault": "the keys go first: stopped after them it would be a vault of nobody",
    "Writing the keys": "one small file",
    "Looking what is due": "quiet: nobody waits for it, and it gives way to what is asked for",
}
"""What neither counts nor stops, and why."""


def jobs() -> Iterator[tuple[str, ast.expr, ast.Module]]:
    """Yield where a Job is made, the work it is given, and the module around it."""
    for path in sorted(UI.rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        for node in ast.walk(tree):
            made = isinstance(node, ast.Call) and getattr(node.func, "id", "") == "Job"
            if made and len(node.args) > 1:
                yield f"{path.relative_to(UI)}:{ast.unparse(node.args[0])}", node.args[1], tree


def heeds(work: ast.expr, tree: ast.Module) -> bool:
    """Tell whether a work passes on the Progress that it is given."""
    if isinstance(work, ast.Lambda):
        return uses(work.args, work)
    if isinstance(work, ast.Call):  # partial(work, …)
        return heeds(work.args[0], tree)
    name = work.attr if isinstance(work, ast.Attribute) else getattr(work, "id", "")
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef) and node.name == name:
            return uses(node.args, node)
        if isinstance(node, ast.Assign) and getattr(node.targets[0], "id", "") == name:
            return heeds(node.value, tree)
    return False


def uses(arguments: ast.arguments, body: ast.AST) -> bool:
    names = {one.arg for one in (*arguments.args, *arguments.kwonlyargs)}
    wanted = {one for one in names if one.endswith(("progress", "report"))} - {"_progress"}
    used = [one.id for one in ast.walk(body) if isinstance(one, ast.Name)]
    return any(one in used for one in wanted)


def test_every_work_reports_progress_and_hears_stop() -> None:
    found = {where: heeds(work, tree) for where, work, tree in jobs()}
    assert len(found) > 25
    deaf = {title(where) for where, good in found.items() if not good}
    assert deaf == {*SHORT}


def title(where: str) -> str:
    """Return the words of a work; of one that is named elsewhere the words of that name."""
    return where.split("'")[3] if "'" in where else "Looking what is due"
