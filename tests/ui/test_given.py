"""A double click on a bundle: on the command line, for the open window, or dropped on it."""

from __future__ import annotations

import configparser
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from desktop_app.app import contacts
from desktop_app.app.given_files import SUFFIXES, GivenFiles
from desktop_app.ui.given import Given
from desktop_app.ui.pages.exchange.page import ExchangePage
from tests.ui.programs import Run
from tests.ui.vaults import PASSPHRASE, Pair, a_pair, until

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def pair(tmp_path: Path) -> Iterator[Pair]:
    made = a_pair(tmp_path)
    yield made
    made.field.vault.close()  # the other is closed by the window


@pytest.fixture
def run(qapp: QApplication, tmp_path: Path, pair: Pair) -> Iterator[Run]:
    pair.exchange(pair.field, pair.quarters, "ZEEGLAS")
    (pair.stick / "oost.wmcard").write_bytes(contacts.own_card(pair.field))
    pair.quarters.vault.close()
    made = Run(qapp, tmp_path / "quarters")
    yield made
    made.close()


def _opened(run: Run) -> None:
    run.program.start()
    run.program.entry.load()
    until(lambda: run.program.entry._world is not None)


def _unlock(run: Run) -> None:
    run.unlock(PASSPHRASE)
    until(lambda: run.program.workplace is not None)


def _files_of(run: Run) -> list[object]:
    page = run.program.workplace.window.page
    return page.part.files if isinstance(page, ExchangePage) and hasattr(page.part, "files") else []


def test_a_file_given_at_the_start_is_looked_through_once_the_vault_is_open(run, pair):
    _opened(run)
    (file,) = pair.stick.glob("*.wmb")
    run.program.give([file])
    _unlock(run)
    until(lambda: _files_of(run))
    until(lambda: not run.program.workplace.runner.running)
    (shown,) = _files_of(run)
    assert shown.looked is not None
    assert run.program.workplace._session.store.cases() == []


def test_a_second_start_hands_its_file_to_the_window_that_is_open(run, pair, tmp_path):
    _opened(run)
    _unlock(run)
    until(lambda: not run.program.workplace.runner.running)
    config = tmp_path / "quarters" / "config"
    ours = GivenFiles(config)
    ear = Given(ours, run.program)
    ear.came.connect(run.program.give)
    ear.look()
    (file,) = pair.stick.glob("*.wmb")
    assert GivenFiles(config).put([file])
    ear.look()
    until(lambda: _files_of(run))
    until(lambda: not run.program.workplace.runner.running)
    assert _files_of(run)[0].looked is not None
    ours.release()


def test_a_bundle_that_is_dropped_anywhere_on_the_window_is_looked_through(run, pair):
    _opened(run)
    _unlock(run)
    until(lambda: not run.program.workplace.runner.running)
    (file,) = pair.stick.glob("*.wmb")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file))])
    window = run.program.workplace.window
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    over = QDragEnterEvent(QPoint(20, 20), copy, mime, left, none)
    QApplication.sendEvent(window, over)
    assert over.isAccepted()
    event = QDropEvent(QPointF(20, 20), copy, mime, left, none)
    QApplication.sendEvent(window, event)
    assert event.isAccepted()
    until(lambda: _files_of(run))
    until(lambda: not run.program.workplace.runner.running)
    assert _files_of(run)[0].looked is not None

    # On Import itself a whole folder may be dropped.
    part = window.page.part
    part.give_up()
    mime.setUrls([QUrl.fromLocalFile(str(pair.stick))])
    over = QDragEnterEvent(QPoint(20, 20), copy, mime, left, none)
    QApplication.sendEvent(part, over)
    assert over.isAccepted()
    QApplication.sendEvent(part, QDropEvent(QPointF(20, 20), copy, mime, left, none))
    until(lambda: _files_of(run))
    until(lambda: not run.program.workplace.runner.running)
    assert [one.name for one in _files_of(run)] == [file.name]


@pytest.mark.parametrize("name", ["abcdefgh.wmb", "HOOFDKWARTIER.WMCARD"])
def test_a_file_on_the_command_line_is_left_for_the_window_that_is_open(tmp_path, name):
    home = tmp_path / "home"
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "HOME": str(home)}
    environment |= {"XDG_CONFIG_HOME": str(home / "c"), "XDG_DATA_HOME": str(home / "d")}
    where = "from desktop_app import paths; print(paths.config_folder())"
    asked = [sys.executable, "-c", where]
    said = subprocess.run(asked, env=environment, capture_output=True, text=True, check=True)
    ours = GivenFiles(Path(said.stdout.strip()))
    assert ours.own()
    again = [sys.executable, "-m", "desktop_app", str(tmp_path / name)]
    ended = subprocess.run(
        again, check=False, env=environment, capture_output=True, text=True, timeout=60
    )
    assert ended.returncode == 0
    assert ours.take() == [tmp_path / name]
    ours.release()


def test_the_desktop_knows_both_kinds_of_files_and_starts_the_program_with_them():
    entry = configparser.ConfigParser(interpolation=None, strict=True)
    entry.optionxform = str
    entry.read(ROOT / "packaging" / "linux" / "waymark.desktop", encoding="utf-8")
    about = entry["Desktop Entry"]
    assert about["Exec"] == "waymark %F"
    kinds = [one for one in about["MimeType"].split(";") if one]
    tree = ET.parse(ROOT / "packaging" / "linux" / "waymark-mime.xml")
    space = "{http://www.freedesktop.org/standards/shared-mime-info}"
    known = {
        one.attrib["type"]: one.find(f"{space}glob").attrib["pattern"]
        for one in tree.getroot().iter(f"{space}mime-type")
    }
    assert sorted(known) == sorted(kinds)
    assert sorted(known.values()) == sorted(f"*{suffix}" for suffix in SUFFIXES)
