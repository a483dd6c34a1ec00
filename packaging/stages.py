"""The stages of checks and tests: each runs, is timed and counted; the table stands at the end."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
import tempfile
import time
import xml.etree.ElementTree as ET
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import proofs
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
FOLDERS = {
    "unit": ["--ignore=tests/ui", "--ignore=tests/benchmarks"],
    "window": ["tests/ui"],
    "faults": ["tests/faults", "tests/store", "tests/test_plaintext_canary.py"],
    "benchmarks": ["tests/benchmarks"],
}
"""Where the tests of a stage are: looking through all of them takes each process ten seconds."""
ORDER = "--randomly-seed=20261127"
"""Tests run in an order drawn once, the same in every run; ``deep`` draws another each time."""
SHARED = ["--numprocesses=auto", "--max-worker-restart=0"]
"""A process that crashes fails the test it was at, and the stage ends soon after. Were it replaced,
pytest-xdist 3.8 would wait for ever in some orders (its issues 784, 1323 and 1378)."""
PYTEST_OPTIONS = {
    "unit": [*SHARED, ORDER, "--dist=worksteal", "--durations=5"],
    "window": [*SHARED, ORDER, "--dist=loadfile", "--no-loadscope-reorder", "--durations=5"],
    "faults": [*SHARED, ORDER, "--dist=loadgroup", "--durations=5"],
    "benchmarks": ["-p", "no:randomly", "-s"],
}
"""All but the benchmarks share the cores; what is timed runs alone, one after the other, and says
what it measured. The window's files begin with those that take longest (``tests/ui/conftest.py``),
so that no core waits for one of them at the end. Of the faults, which take long each, only those
that share one long work stay together (``TOGETHER`` in ``tests/conftest.py``)."""
ALL = (*CHECKS, *TESTS)
"""All stages in the order of a run; benchmarks come last and alone."""

COMMANDS = {
    "format": ["ruff", "format", "--check", "--output-format=concise", "."],
    "lint": ["ruff", "check", "--output-format=concise", "."],
    "types": ["mypy", "--no-error-summary"],
    "contracts": ["lint-imports", "--no-logo"],
}

LONGEST_SECONDS = 1500
"""A stage that is not done by then hangs: it is ended, says where each thread was, and failed."""
ENDING_SECONDS = 5
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
    """Run all checks, all tests with many examples and for coverage, all proofs and benchmarks."""
    results = [_run_stage(stage, []) for stage in CHECKS]
    coverage = [
        *SHARED,
        "--hypothesis-profile=deep",
        "--cov",
        "--cov-report=term",
        "--timeout=3600",
        "--override-ini=faulthandler_timeout=0",
    ]
    results.append(_pytest("deep", "not benchmark", coverage, longest=None))
    begin = time.monotonic()
    print("\n== proofs ==", flush=True)
    held = proofs.prove(None, proofs.TESTS, [])
    results.append(Result("proofs", time.monotonic() - begin, held, ""))
    results.append(_pytest("benchmarks", "benchmark", []))
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


def _pytest(
    stage: str, marked: str, arguments: list[str], longest: float | None = LONGEST_SECONDS
) -> Result:
    begin = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "report.xml"
        command = [str(python()), "-m", "pytest", "-q", "-m", marked, f"--junitxml={report}"]
        command += PYTEST_OPTIONS.get(stage, [])
        if all(one.startswith("-") for one in arguments):  # else they name what is to be run
            command += FOLDERS.get(stage, [])
        status = _run([*command, *arguments], longest)
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


def _run(command: list[str], longest: float | None = LONGEST_SECONDS) -> int:
    """Run ``command`` for ``longest`` seconds at most; return its exit status, 1 when ended."""
    surroundings = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    with subprocess.Popen(
        command,
        cwd=ROOT,
        env=surroundings,
        stdin=subprocess.DEVNULL,
        start_new_session=True,  # so that it can be ended with all that it started
    ) as process:
        try:
            return process.wait(longest)
        except subprocess.TimeoutExpired:
            print(f"\nStill not done after {longest:.0f} s: ended.", flush=True)
            _end(process)
            return 1
        except BaseException:  # Ctrl+C no longer reaches what has a session of its own
            _end(process)
            raise


def _end(process: subprocess.Popen[bytes]) -> None:
    """End a command and all that it started; Python's say first where they are."""
    if os.name != "posix":
        process.kill()
        return
    for how in (signal.SIGABRT, signal.SIGKILL):
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, how)
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(ENDING_SECONDS)


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
