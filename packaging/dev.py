"""Every chore of the project: ``python3 packaging/dev.py COMMAND``.

Needs Python 3.11 or newer and nothing else; makes its own environment in ``.venv``.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
from pathlib import Path

import environment
import system
from environment import ROOT, python

OUT = ROOT / "demo-out"


def run(options: argparse.Namespace) -> int:
    """Open the program; without a display do its main job and say where to look."""
    if system.has_display():
        system.provide("window")
        environment.prepare()
        return _module("desktop_app", *options.arguments)
    system.provide("offscreen")
    environment.prepare()
    print("There is no display here, so the program does its main job without a window.\n")
    return _sample(OUT)


def sample(options: argparse.Namespace) -> int:
    """Make the fictional sample cases: two vaults, paper, a bundle and pictures of the screens.

    With --cases N a vault with that many invented cases instead, drawn from --seed.
    """
    system.provide("offscreen")
    environment.prepare()
    return _sample(options.out, cases=options.cases, seed=options.seed)


def test(options: argparse.Namespace) -> int:
    """Run the whole test suite in stages and print what was counted."""
    system.provide("tests")
    environment.prepare()
    import stages  # noqa: PLC0415  (after the environment, like all below)

    return stages.run(options.stages or stages.ALL, options.arguments)


def check(options: argparse.Namespace) -> int:
    """Check form, types, contracts and translations; with --deep the long tests and coverage."""
    system.provide("tests" if options.deep else "checks")
    environment.prepare()
    import stages  # noqa: PLC0415

    return stages.deep() if options.deep else stages.run(stages.CHECKS, [])


def prove(options: argparse.Namespace) -> int:
    """Run rounds of the long proofs of check --deep: mutated bundles, networks of vaults."""
    system.provide("tests")
    environment.prepare()
    import proofs  # noqa: PLC0415

    chosen = [options.only] if options.only else list(proofs.TESTS)
    return 0 if proofs.prove(options.rounds, chosen, options.arguments) else 1


def _rounds(text: str) -> range:
    import proofs  # noqa: PLC0415

    return proofs.rounds_of(text)


def bench(options: argparse.Namespace) -> int:
    """Run the benchmarks alone and print their tables."""
    system.provide("tests")
    environment.prepare()
    import stages  # noqa: PLC0415

    return stages.run(["benchmarks"], ["-s", *options.arguments])


def lock(options: argparse.Namespace) -> int:
    """Write the lock files; with --upgrade take the newest releases."""
    system.provide("offscreen")
    environment.prepare()
    import lock as locking  # noqa: PLC0415

    return locking.lock(upgrade=options.upgrade)


def translate(options: argparse.Namespace) -> int:
    """Bring the catalogues up to date, merge translations, compile."""
    system.provide("checks")
    environment.prepare()
    import stages  # noqa: PLC0415
    from translate import update  # noqa: PLC0415

    return stages.report_translations(update(options.merge))


def pictures(_options: argparse.Namespace) -> int:
    """Draw the pictures of the help anew."""
    system.provide("offscreen")
    environment.prepare()
    return subprocess.run(
        [str(python()), str(ROOT / "packaging" / "help_pictures.py")], cwd=ROOT, check=False
    ).returncode


def build(_options: argparse.Namespace) -> int:
    """Build the source archive and the wheel into dist/."""
    system.provide("offscreen")
    environment.prepare()
    shutil.rmtree(ROOT / "build", ignore_errors=True)
    return _module("build", "--no-isolation", "--outdir", str(ROOT / "dist"), str(ROOT))


def _sample(out: Path, *, cases: int = 0, seed: int = 1) -> int:
    many = ["--cases", str(cases), "--seed", str(seed)] if cases else []
    status = _module("desktop_app", "demo", "--out", str(out), *many)
    if status == 0:
        print(f"\nLook in {out}")
    return status


def _module(name: str, *arguments: str) -> int:
    return subprocess.run([str(python()), "-m", name, *arguments], cwd=ROOT, check=False).returncode


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="dev.py", description=__doc__)
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    made = {}
    for function in (run, test, check, prove, bench, sample, lock, translate, pictures, build):
        name = function.__name__
        made[name] = commands.add_parser(name, help=function.__doc__, description=function.__doc__)
        made[name].set_defaults(function=function, arguments=[])
    made["test"].add_argument("stages", nargs="*", help="stages to run (default: all)")
    made["check"].add_argument("--deep", action="store_true", help="long tests and coverage too")
    made["prove"].add_argument("--only", choices=["mutations", "histories"])
    made["prove"].add_argument("--rounds", type=_rounds, help="7 or 7-12 (default: all)")
    made["sample"].add_argument("--out", type=Path, default=OUT, help="folder to make")
    made["sample"].add_argument("--cases", type=int, default=0, help="make so many invented cases")
    made["sample"].add_argument("--seed", type=int, default=1, help="the same seed, the same cases")
    made["lock"].add_argument("--upgrade", action="store_true", help="take the newest releases")
    made["translate"].add_argument("--merge", type=Path, help="folder of JSON translations")
    return parser


def main(arguments: list[str]) -> int:
    """Run one chore; what stands after ``--`` goes to the program or to pytest."""
    own, extra = arguments, []
    if "--" in arguments:
        place = arguments.index("--")
        own, extra = arguments[:place], arguments[place + 1 :]
    options = _parser().parse_args(own)
    options.arguments = extra
    status: int = options.function(options)
    return status


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
