"""The long proofs in rounds: which rounds, what they counted, and that a failure is one."""

from __future__ import annotations

from pathlib import Path

import pytest

import proofs


def test_rounds_are_named_one_by_one_or_from_one_to_another() -> None:
    assert proofs.rounds_of("7") == range(7, 8)
    assert proofs.rounds_of("7-12") == range(7, 13)
    for wrong in ("0", "9-8", "all"):
        with pytest.raises(ValueError):  # noqa: PT011  (argparse makes it wrong usage)
            proofs.rounds_of(wrong)


def test_a_round_has_its_number_for_a_seed_and_its_counts_are_summed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    tried = tmp_path / "test_tried.py"
    tried.write_text(
        "def test_tried(record_property, pytestconfig):\n"
        "    seed = int(pytestconfig.getoption('--hypothesis-seed'))\n"
        "    record_property('mutations', 10 * seed)\n"
        "    record_property('mutations past age', seed)\n"
        "    assert seed != 4\n",
        encoding="utf-8",
    )
    monkeypatch.setitem(proofs.TESTS, "mutations", str(tried))
    alone = ["--numprocesses=0", "-p", "no:cacheprovider", f"--rootdir={tmp_path}"]
    held = proofs.prove(range(3, 5), ["mutations"], alone)
    said = capsys.readouterr().out
    assert not held
    assert "mutations, round 3: 30, held" in said
    assert "mutations in all: 70" in said
    assert "  past age: 7" in said
    assert said.endswith("FAILED: mutations, round 4\n")
