"""Mutations in every layer of a bundle: refused in a sentence, nothing written, soon, in bounds."""

from __future__ import annotations

import hashlib
import random
import shutil
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
import zstandard

from desktop_app.app import contacts, importing, vaults
from desktop_app.app.owner import OwnKeys, ReceivingKey
from desktop_app.app.surroundings import World
from desktop_app.app.vaults import NewVault
from desktop_app.bundle.format import Manifest
from desktop_app.bundle.refusal import BundleRefused
from desktop_app.crypto.kdf import MIN_MEMORY, Params
from desktop_app.domain.ids import Digest
from desktop_app.errors import UserError
from desktop_app.store.exchange import BundleOut
from tests.bundle.mutations import LAYERS, Mutant, good, mutant
from tests.bundle.odd_content import PLACES, card_of
from tests.bundle.parties import ANNA, BUNDLE, HEADQUARTERS

PARTS = 4
MUTATIONS = 20_000
"""In all parts together, for one seed. A million are fifty seeds: see packaging/proofs.py."""
LONGEST = 5.0
"""CPU seconds for one bundle."""
GROWTH = 32 << 10
"""KiB that the process may grow by: one member of the longest, its copy, and the window of zstd."""
WORDS = "mosgroen kapstok wilgenhout draaideur snoeischaar"


class Reached:
    """How far the import came with each mutant: the layers whose content it looked at.

    ``ends``: what became of those that are odd in their content, by the place that is odd.
    """

    def __init__(self) -> None:
        self.made: Counter[str] = Counter()
        self.passed: Counter[str] = Counter()
        self.ends: Counter[tuple[str, str]] = Counter()
        self._now = ("", "")
        self._deepest = ""

    def begin(self, made: Mutant) -> None:
        self.made[made.layer] += 1
        self._now = (made.layer, made.place)
        self._deepest = "age" if made.layer == "age" else "zstd"
        if made.layer in ("age", "zstd") and not _unpacks(made.packed):
            return
        self._deepest = "tar" if made.layer != "age" else "age"

    def signed(self) -> None:
        """Hear that the signature holds: what it signs is looked at next."""
        self._deepest = "sums" if self._now[0] in LAYERS[:4] else "manifest"

    def content(self) -> None:
        """Hear that the manifest is right: the content is looked at next."""
        self._deepest = "lines"

    def end(self, outcome: str) -> None:
        deepest = "" if outcome == "taken" else self._deepest
        for layer in LAYERS[: LAYERS.index(deepest)] if deepest else LAYERS:
            self.passed[layer] += 1
        if self._now[0] == "lines":
            self.ends[self._now[1], outcome] += 1


def _unpacks(packed: bytes) -> bool:
    """Tell whether zstd gives at least one block of tar."""
    try:
        return len(zstandard.ZstdDecompressor().stream_reader(packed).read(512)) == 512
    except zstandard.ZstdError:
        return False


class _TakenBack(Exception):
    """An import that went through, to be undone."""


class Quarters:
    """A headquarters that takes all five parts: it pinned Anna, so that it hears her updates.

    It made a bundle for her, of which receipts may speak.
    """

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self._folder = folder
        self._file = folder / "bundle.wmb"
        self.reached = Reached()
        world = World(
            now=lambda: datetime(2026, 12, 24, 8, 0, tzinfo=UTC),
            config=folder / "config",
            vaults=folder / "vaults",
            kdf_params=Params(memory=MIN_MEMORY, passes=1),
        )
        new = NewVault("quarters", "Oost", "headquarters", "VC-1", WORDS)
        made = vaults.create(world, world.vaults / "quarters", new).session
        keys = OwnKeys(HEADQUARTERS.device, (ReceivingKey(HEADQUARTERS.age, "2026-01-01"),))
        self.session = replace(made, keys=keys)
        anna = contacts.add_card(self.session, card_of(ANNA), role="headquarters").contact.key
        (shown,) = contacts.list_contacts(self.session)
        contacts.verify(self.session, anna, " ".join(one.digits for one in shown.fingerprint))
        contacts.pin(self.session, anna)
        sums = Digest("ab" * 32)
        went = BundleOut(BUNDLE, anna, 1, 1, "VC-1", "x.wmb", "", ("cases",), sums, 9)
        self.session.store.exchange.add_out(went, [], receipts_for=())
        monkeypatch.setattr(importing, "_Visit", _watching(self))

    def everything(self) -> dict[str, object]:
        """Return the rows of every table, and a digest of every file but the store's own."""
        connection = self.session.store.database.connection
        names = connection.all(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'search_%'"
        )
        files = [
            one
            for one in self._folder.rglob("*")
            if one.is_file() and one != self._file and not one.name.startswith("store.db")
        ]
        return {
            **{name: connection.all(f"SELECT * FROM {name}") for (name,) in names},
            **{str(one): hashlib.sha256(one.read_bytes()).digest() for one in files},
        }

    def take(self, data: bytes) -> str:
        """Import a bundle as the program does, and undo it; return the reason when it is refused.

        Anything but a UserError is a bug and comes out.
        """
        self._file.write_bytes(data)
        try:
            with self.session.store.writing():
                importing._import(self.session, self._file, None)
                raise _TakenBack
        except _TakenBack:
            return "taken"
        except UserError as error:
            return error.reason if isinstance(error, BundleRefused) else "lines"

    def try_out(self, made: Mutant) -> str:
        self.reached.begin(made)
        outcome = self.take(made.data)
        self.reached.end(outcome)
        return outcome


def _watching(quarters: Quarters) -> type[importing._Visit]:
    """Return what visits the content of a bundle, and says how far it came."""

    class Watching(importing._Visit):
        def signed(self, sums: Digest) -> None:
            quarters.reached.signed()
            super().signed(sums)

        def manifest(self, manifest: Manifest) -> None:
            quarters.reached.content()
            super().manifest(manifest)

    return Watching


@pytest.fixture(scope="module")
def quarters() -> Iterator[Quarters]:
    # In memory where the system offers that: nothing here is about the disk.
    memory = Path("/dev/shm")
    folder = Path(tempfile.mkdtemp(dir=memory if memory.is_dir() else None))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(tempfile, "tempdir", str(folder))
        made = Quarters(folder, patch)
        yield made
        made.session.vault.close()
    shutil.rmtree(folder)


@pytest.mark.timeout(600)
@pytest.mark.parametrize("part", range(PARTS))
def test_whatever_is_changed_in_a_bundle_it_is_refused_in_a_sentence_or_taken_whole(
    quarters: Quarters,
    part: int,
    pytestconfig: pytest.Config,
    record_property: Callable[[str, object], None],
) -> None:
    seed = f"{pytestconfig.getoption('--hypothesis-seed')} {part}"
    chance, outcomes = random.Random(seed), Counter[str]()
    quarters.reached = reached = Reached()
    for cases in ("cases", "handover"):  # what is loaded at first use counts as no growth
        assert quarters.take(good(cases)) == "taken"
    before = quarters.everything()
    Path("/proc/self/clear_refs").write_text("5", encoding="ascii")  # the peak begins anew
    at_first, longest = _peak(), 0.0
    for number in range(MUTATIONS // PARTS):
        made = mutant(chance)
        begun = time.process_time()
        try:
            outcomes[quarters.try_out(made)] += 1
        except BaseException as error:
            error.add_note(f"mutation {number} of seed {seed!r}, in {made.layer} {made.place}")
            raise
        longest = max(longest, time.process_time() - begun)
    assert quarters.everything() == before
    assert longest < LONGEST
    assert _peak() - at_first < GROWTH
    for name, count in _counts(reached, outcomes).items():
        record_property(name, count)
    _enough_got_in(reached, outcomes)


def _peak() -> int:
    """Return the most KiB that this process has held."""
    lines = Path("/proc/self/status").read_text("ascii").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM:"))


def _counts(reached: Reached, outcomes: Counter[str]) -> dict[str, int]:
    """Return what was tried and how far it came, layer by layer and place by place."""
    found = {"mutations": sum(reached.made.values())}
    for layer in LAYERS:
        found[f"mutations in {layer}"] = reached.made[layer]
        found[f"mutations past {layer}"] = reached.passed[layer]
    for place in PLACES:
        ends = {end: n for (where, end), n in reached.ends.items() if where == place}
        found[f"mutations in {place}"] = sum(ends.values())
        found[f"mutations in {place}, taken"] = ends.get("taken", 0)
    found |= {f"mutations: {reason}": outcomes[reason] for reason in sorted(outcomes)}
    return found


def _enough_got_in(reached: Reached, outcomes: Counter[str]) -> None:
    """Hold the fuzzing to its purpose: most of it is past the envelope, and much past the rest."""
    whole = sum(reached.made.values())
    assert reached.made["age"] <= whole / 10
    told = ", ".join(f"{layer} {reached.passed[layer]}" for layer in LAYERS)
    print(f"{whole} mutations; past {told}; {dict(outcomes)}; {dict(reached.ends)}")
    assert reached.passed["age"] >= whole * 0.9, told
    assert reached.passed["zstd"] >= whole * 0.75, told
    assert reached.passed["tar"] >= whole * 0.5, told
    assert reached.passed["sums"] >= whole * 0.45, told
    assert reached.passed["manifest"] >= whole * 0.3, told
    assert outcomes["lines"] >= whole * 0.1, told
    for place in PLACES:
        ends = {end for where, end in reached.ends if where == place}
        assert "taken" in ends, f"nothing odd in {place} was ever looked at to the end"
        assert len(ends) > 1, f"nothing odd in {place} was ever refused"
