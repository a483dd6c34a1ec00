"""The project stands alone: its files name no place on one machine and no registry."""

from __future__ import annotations

import fnmatch
import os
from collections.abc import Iterator
from pathlib import Path

NOT_OURS = (
    *(".git", ".venv", "build", "dist", "demo-out", "*.egg-info", "__pycache__", "htmlcov"),
    *(".*_cache", ".hypothesis", ".benchmarks", ".coverage*"),
)
UNWANTED = [
    ".".join(parts)
    for parts in (
        ("pypi", "org"),
        ("pythonhosted", "org"),
        ("npmjs", "org"),
        ("deb", "debian", "org"),
        ("pytorch", "org"),
        ("", "/shared"),
        ("", "", "/shared"),
    )
]
"""Hosts and folders, put together here so that this file does not name them."""


def texts(root: Path) -> Iterator[tuple[Path, str]]:
    for folder, folders, names in os.walk(root):
        folders[:] = [name for name in folders if not _is_left_out(name)]
        for name in names:
            path = Path(folder, name)
            if _is_left_out(name):
                continue
            content = path.read_bytes()
            if b"\0" not in content:
                yield path, content.decode("utf-8", "replace")


def _is_left_out(name: str) -> bool:
    return any(fnmatch.fnmatch(name, pattern) for pattern in NOT_OURS)


def test_no_file_names_a_registry_or_a_folder_of_somebody(root):
    named = [
        f"{path.relative_to(root)}: {word}"
        for path, text in texts(root)
        for word in UNWANTED
        if word in text
    ]
    assert named == []


def test_no_file_holds_the_path_of_the_tree_that_it_was_written_in(root):
    assert [path for path, text in texts(root) if f"{root}/" in text] == []
