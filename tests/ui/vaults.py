"""Real vaults with a fixed clock and a cheap slot, for tests of the window."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtWidgets import QApplication

from desktop_app.app import cases, contacts, exporting, importing, records
from desktop_app.app.contacts import ContactShown
from desktop_app.app.owner import Role
from desktop_app.app.samples import load_samples
from desktop_app.app.session import Session
from desktop_app.app.surroundings import World
from desktop_app.app.vaults import NewVault
from desktop_app.crypto.kdf import LOWEST
from desktop_app.domain.ids import CaseId
from desktop_app.language import Speaker
from desktop_app.ui.desk import Desk
from desktop_app.ui.failure import Failures
from desktop_app.ui.flow import FlowRunner
from desktop_app.ui.hub import Hub
from desktop_app.ui.status import StatusBar
from desktop_app.ui.style.look import Look
from desktop_app.ui.worker import Worker
from tests import ready
from tests.worlds import knowing

PASSPHRASE = "mosgroen kapstok wilgenhout draaideur snoeischaar"
_PAIR = {"field": "Oost-2", "quarters": "Hoofdkwartier"}
NOW = datetime(2026, 11, 24, 8, 12, tzinfo=UTC)


def a_world(vaults_folder: Path, config: Path) -> World:
    world = World(now=lambda: NOW, vaults=vaults_folder, config=config, kdf_params=LOWEST)
    return knowing(world)


def a_vault(folder: Path, name: str, role: Role = "coordinator") -> Session:
    """Make a vault below ``folder``/vaults and return it open."""
    world = a_world(folder / "vaults", folder / "config")
    new = NewVault(name, "Oost", role, "VC-1" if role != "headquarters" else "HK-2", PASSPHRASE)
    return ready.vault(world, world.vaults / name, new)


def introduce(session: Session, other: Session, *, role: str) -> ContactShown:
    key = contacts.add_card(session, contacts.own_card(other), role=role).contact.key
    digits = "".join(group.digits for group in contacts.own_fingerprint(other))
    contacts.verify(session, key, digits)
    if role == "headquarters":
        contacts.pin(session, key)
    return contacts.find_contact(session, key)


@dataclass
class Pair:
    """A coordinator's vault with the sample cases, and its headquarters, on one stick."""

    field: Session
    quarters: Session
    stick: Path
    found: dict[str, CaseId]

    def exchange(
        self, session: Session, to: Session, case: str, *, secrets: str | None = None
    ) -> Path:
        """Write a bundle with one case from one to the other; return the file."""
        role = "headquarters" if to is self.quarters else "coordinator"
        contact = next(one for one in contacts.list_contacts(session) if one.contact.role == role)
        chosen = [self.found[case]]
        return exporting.export(
            session, contact, chosen, folder=self.stick, secrets_reason=secrets
        ).path

    def disagree(self, code: str = "ZEEGLAS", *, secrets: str | None = "vervanging") -> None:
        """Let both change the same answers of the plan, and bring them together in the field."""
        importing.import_file(self.quarters, self.exchange(self.field, self.quarters, code))
        plan = cases.plan_key(self.found[code])
        records.change(self.field, plan, {"channel_pref": "app", "backup_channel": "via zus"})
        records.change(
            self.quarters, plan, {"channel_pref": "in_person", "backup_channel": "via werk"}
        )
        back = self.exchange(self.quarters, self.field, code, secrets=secrets)
        importing.import_file(self.field, back)


def a_pair(folder: Path) -> Pair:
    """Make a coordinator's vault with the sample cases and its headquarters, both open."""
    worlds = [a_world(folder / one / "vaults", folder / one / "config") for one in _PAIR]
    places = [(of, of.vaults / name) for of, name in zip(worlds, _PAIR.values(), strict=True)]
    (field_vault, quarters), found = ready.ready("pair", _make_pair, places)
    stick = folder / "stick"
    stick.mkdir()
    return Pair(field_vault, quarters, stick, dict(found))


def _make_pair(folder: Path) -> tuple[list[tuple[World, Session]], dict[str, CaseId]]:
    field_vault = a_vault(folder / "field", _PAIR["field"])
    quarters = a_vault(folder / "quarters", _PAIR["quarters"], "headquarters")
    introduce(field_vault, quarters, role="headquarters")
    introduce(quarters, field_vault, role="coordinator")
    found, _ = load_samples(field_vault, field_vault.today())
    worlds = [a_world(folder / one / "vaults", folder / one / "config") for one in _PAIR]
    return list(zip(worlds, (field_vault, quarters), strict=True)), found


def until(condition: Callable[[], object], seconds: float = 20) -> None:
    """Let the window work until something holds."""
    ends = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < ends, (
            f"it did not come to pass; focus {QApplication.focusWidget()}, "
            f"active {QApplication.activeWindow()} of {QApplication.topLevelWidgets()}"
        )
        QApplication.processEvents()
        time.sleep(0.005)


@dataclass
class OnDesk:
    """A page on a desk, with flows that really run over it; ``said`` and ``failed`` collect."""

    desk: Desk
    status: StatusBar
    said: list[str] = field(default_factory=list)
    failed: list[BaseException] = field(default_factory=list)
    runner: FlowRunner | None = None
    worker: Worker | None = None

    def host(self, page: object) -> None:
        """Run flows over ``page``."""
        look = self.desk.look
        self.worker = Worker()
        self.runner = FlowRunner(look, page, self.worker, Failures(look))  # type: ignore[arg-type]
        self.desk.flow_wanted.connect(self.runner.start)
        self.desk.hub.changed.connect(page.on_changes)  # type: ignore[attr-defined]

    def rest(self) -> None:
        """Wait until no flow is under way."""
        runner = self.runner
        assert runner is not None
        until(lambda: not runner.running)


def a_desk(session: Session, look: Look, folder: Path) -> OnDesk:
    world = a_world(folder / "vaults", folder / "config")
    desk = Desk(session, world, look=look, speaker=Speaker("en"), hub=Hub())
    on = OnDesk(desk, StatusBar(look))
    desk.said.connect(on.status.tell)  # as the window does: seen there, and heard
    desk.said.connect(lambda words: on.said.append(look.words(words)))
    desk.failed.connect(on.failed.append)
    return on
