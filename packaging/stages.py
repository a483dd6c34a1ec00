"""The stages of checks and tests: each runs, is timed and counted; the table stands at the end."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
import xml.etree.ElementTree as ET
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import translate
from environment import ROOT, python, tool
from translate import Findings

CHECKS = ("format", "lint", "types", "contracts", "translations")
TESTS = {
    "unit": "not ui and not faults and not benchmark and not deep",
    "window": "ui and not faults and not benchmark and not deep",
    "faults": "faults and not benchmark and not deep",
    "benchmarks": "benchmark and not deep",
}
PYTEST_OPTIONS = {
    "unit": ["--numprocesses=auto", "--dist=worksteal", "--durations=5"],
    "window": ["--numprocesses=auto", "--dist=loadfile", "--durations=5"],
    "faults": ["--durations=5"],
    "benchmarks": ["-p", "no:randomly"],
}
"""The unit and window tests share the cores; faults and what is timed run one after the other."""
ALL = (*CHECKS, *TESTS)
"""All stages in the order of a run; benchmarks come last and alone."""

COMMANDS = {
    "format": ["ruff", "format", "--check", "--output-format=concise", "."],
    "lint": ["ruff", "check", "--output-format=concise", "."],
    "types": ["mypy", "--no-error-summary"],
    "contracts": ["lint-imports", "--no-logo"],
}


SHOWN = 20
"""How many untranslated sentences are listed before the rest is only counted."""


@dataclass(frozen=True, slots=True)
class Result:
    """How one stage ended: seconds, whether it passed, and what was counted."""

    stage: str
    seconds: float
    passed: bool
    counts: str


def run(stages: Sequence[str], pytest_arguments: list[str]) -> int:
    """Run ``stages`` one after the other; return 0 only if all of them pass."""
    unknown = [stage for stage in stages if stage not in ALL]
    if unknown:
        print(f"No such stage: {' '.join(unknown)}. There are: {' '.join(ALL)}", file=sys.stderr)
        return 2
    results = [_run_stage(stage, pytest_arguments) for stage in stages]
    return _table(results)


def deep() -> int:
    """Run all checks, then all tests with many examples and under branch coverage."""
    results = [_run_stage(stage, []) for stage in CHECKS]
    coverage = [
        "--numprocesses=auto",
        "--hypothesis-profile=deep",
        "--cov",
        "--cov-report=term",
        "--timeout=3600",
    ]
    results.append(_pytest("deep", "not benchmark", coverage))
    return _table(results)


def report_translations(findings: Findings) -> int:
    """Print what is wrong or missing in the catalogues; return 1 when something is wrong."""
    for problem in findings.problems:
        print(problem)
    for language, sentence in findings.untranslated[:SHOWN]:
        print(f"untranslated ({language}): {sentence.context}: {sentence.source!r}")
    if len(findings.untranslated) > SHOWN:
        print(f"… and {len(findings.untranslated) - SHOWN} more untranslated sentences")
    return 1 if findings.problems else 0


def _run_stage(stage: str, pytest_arguments: list[str]) -> Result:
    print(f"\n== {stage} ==", flush=True)
    if stage in TESTS:
        return _pytest(stage, TESTS[stage], pytest_arguments)
    begin = time.monotonic()
    if stage == "translations":
        findings = translate.check()
        status = report_translations(findings)
        counts = f"{len(findings.untranslated)} untranslated"
    else:
        name, *arguments = COMMANDS[stage]
        status = _run([str(tool(name)), *arguments])
        counts = ""
    return Result(stage, time.monotonic() - begin, status == 0, counts)


def _pytest(stage: str, marked: str, arguments: list[str]) -> Result:
    begin = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "report.xml"
        command = [str(python()), "-m", "pytest", "-q", "-m", marked, f"--junitxml={report}"]
        command += PYTEST_OPTIONS.get(stage, [])
        status = _run([*command, *arguments])
        counts = _counts(report) if report.exists() else "no report"
    return Result(stage, time.monotonic() - begin, status == 0, counts)


def _counts(report: Path) -> str:
    suite = ET.parse(report).getroot().find("testsuite")  # noqa: S314  (written by pytest)
    if suite is None:
        return "no report"
    number = {
        name: int(suite.get(name, "0")) for name in ("tests", "failures", "errors", "skipped")
    }
    failed, skipped = number["failures"] + number["errors"], number["skipped"]
    return f"{number['tests'] - failed - skipped} passed, {failed} failed, {skipped} skipped"


def _run(command: list[str]) -> int:
    surroundings = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    return subprocess.run(
        command, cwd=ROOT, env=surroundings, stdin=subprocess.DEVNULL, check=False
    ).returncode


def _table(results: list[Result]) -> int:
    print(f"\n{'stage':<14}{'seconds':>8}  {'':<7}counted")
    for result in results:
        verdict = "ok" if result.passed else "FAILED"
        print(f"{result.stage:<14}{result.seconds:>8.1f}  {verdict:<7}{result.counts}")
    seconds = sum(result.seconds for result in results)
    failed = [result.stage for result in results if not result.passed]
    verdict = f"FAILED: {', '.join(failed)}" if failed else "all ok"
    print(f"{'all':<14}{seconds:>8.1f}  {verdict}", flush=True)
    return 1 if failed else 0
