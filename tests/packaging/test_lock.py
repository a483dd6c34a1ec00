"""The locks hold versions and hashes, agree with each other, and name no place on the net."""

from __future__ import annotations

import re
import tomllib

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

import lock
from environment import LOCK

FILES = [lock.RUN_LOCK, LOCK]


def versions(path) -> dict[str, str]:
    shape = r"^([a-z0-9-]+)==(\S+) (?:; .+ )?\\$"
    return dict(re.findall(shape, path.read_text("utf-8"), re.MULTILINE))


def project() -> dict[str, object]:
    path = LOCK.parent.parent / "pyproject.toml"
    return tomllib.loads(path.read_text("utf-8"))["project"]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_every_line_is_a_version_a_hash_or_a_remark(path):
    pin = r'[a-z0-9-]+==\S+ (; sys_platform == "linux" )?\\'
    shapes = rf"#.*|{pin}|    --hash=sha256:[0-9a-f]{{64}}( \\)?"
    wrong = [
        line for line in path.read_text("utf-8").splitlines() if not re.fullmatch(shapes, line)
    ]
    assert wrong == []


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_no_lock_names_a_place_to_fetch_from(path):
    assert "://" not in path.read_text("utf-8")


def test_what_runs_is_locked_to_the_same_versions_as_what_is_tested():
    run, dev = versions(lock.RUN_LOCK), versions(LOCK)
    assert run
    assert {name: dev.get(name) for name in run} == run


def test_every_requirement_is_locked_to_a_version_that_it_admits():
    pinned = versions(LOCK)
    extras = project()["optional-dependencies"]["dev"]
    for text in [*project()["dependencies"], *extras]:
        requirement = Requirement(text)
        assert requirement.specifier.contains(pinned[canonicalize_name(requirement.name)]), text


def test_the_build_tools_are_locked_too():
    assert {"setuptools", "wheel", "build"} <= set(versions(LOCK))
