"""The checklist costs at most three times the same text as plain paragraphs."""

from __future__ import annotations

import subprocess
import sys
from datetime import date
from io import BytesIO
from pathlib import Path
from xml.sax.saxutils import escape

import pytest
from pytest_benchmark.fixture import BenchmarkFixture
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Paragraph, SimpleDocTemplate

from desktop_app.app import sheet_register, vaults
from desktop_app.app.packs import prepare_week
from desktop_app.app.surroundings import World
from desktop_app.app.vaults import NewVault
from desktop_app.crypto.kdf import MIN_MEMORY, Params
from desktop_app.errors import Cancelled
from desktop_app.paper import sheets
from desktop_app.paper.fonts import Weight
from desktop_app.text import Message
from tests.app.conftest import PASSPHRASE, Clock
from tests.app.test_packs import hearing_on
from tests.benchmarks.turns import ratio
from tests.paper.samples import PARTLY_DONE, checklist


def plain_paragraphs(lines: list[str]) -> bytes:
    target = BytesIO()
    style = ParagraphStyle("plain", fontName=Weight.REGULAR.value, fontSize=8, leading=10)
    SimpleDocTemplate(target, pagesize=A4).build([Paragraph(escape(one), style) for one in lines])
    return target.getvalue()


def test_the_checklist_costs_at_most_three_times_its_text_as_paragraphs(
    benchmark: BenchmarkFixture,
) -> None:
    sheet = checklist("trial with statement", standing=PARTLY_DONE)
    printed = sheets.build(sheet, "nl")
    lines = [line for line in printed.text.splitlines() if line]
    assert len(lines) > 100

    def program() -> None:
        sheets.build(sheet, "nl")

    assert ratio(benchmark, program, lambda: plain_paragraphs(lines), rounds=30) <= 3.0


GROWING = """
import gc, sys
from dataclasses import replace
from desktop_app.paper import sheets
from desktop_app.paper.model import Size
from tests.paper.samples import PARTLY_DONE, checklist

def resident():
    gc.collect()
    with open("/proc/self/statm", encoding="ascii") as file:
        return int(file.read().split()[1]) * 4096

sheet = checklist("trial with statement", standing=PARTLY_DONE)
sizes = (Size.NORMAL, Size.LARGE, Size.POCKET)
for n in range(300):
    sheets.build(replace(sheet, serial=n + 1), "nl" if n % 2 else "en", size=sizes[n % 3])
    if n == 59:
        begun = resident()
print(begun, resident())
"""


def test_the_memory_stays_flat_over_three_hundred_sheets() -> None:
    done = subprocess.run(
        [sys.executable, "-c", GROWING],
        capture_output=True,
        check=True,
        text=True,
        timeout=120,
        cwd=Path(__file__).parent.parent.parent,
    )
    after_sixty, after_all = (int(one) for one in done.stdout.split())
    print(f"resident after 60 sheets {after_sixty / 2**20:.1f} MiB, 300: {after_all / 2**20:.1f}")
    assert after_all <= after_sixty * 1.05


def test_a_week_of_twenty_hearings_reports_each_and_is_cancelled_at_once(
    benchmark: BenchmarkFixture, tmp_path: Path
) -> None:
    """Not a ratio: how long it takes is printed, that it says so and stops is asserted."""
    world = World(
        now=Clock(),
        config=tmp_path / "config",
        vaults=tmp_path / "vaults",
        kdf_params=Params(memory=MIN_MEMORY, passes=1),
    )
    new = NewVault("oost-2", "Oost", "coordinator", "VC-1", PASSPHRASE)
    session = vaults.create(world, world.vaults / "oost-2", new).session
    for n in range(20):
        hearing_on(session, f"ZAAK{n:02d}", f"2026-12-{n % 5 + 7:02d}")
    heard: list[tuple[int, int]] = []

    class Listening:
        def report(self, done: int, total: int, message: Message | None = None) -> None:
            heard.append((done, total))

    class Stop:
        def report(self, done: int, total: int, message: Message | None = None) -> None:
            if done == 10:
                raise Cancelled

    def make() -> int:
        return len(prepare_week(session, date(2026, 12, 7), progress=Listening()))

    assert benchmark.pedantic(make, rounds=1) == 21
    assert heard == [(n, 21) for n in range(20)]
    with pytest.raises(Cancelled):
        prepare_week(session, date(2026, 12, 7), progress=Stop())
    assert sheet_register.sheet_register(session) == ()
    session.vault.close()
