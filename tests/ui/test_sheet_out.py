"""Sheets on their way out: one code for every copy, registered as each leaves."""

from __future__ import annotations

from dataclasses import dataclass, field

import pytest
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog

from desktop_app.app.changes import Changes
from desktop_app.domain.ids import CaseId, Kind, RecordId, RecordKey
from desktop_app.errors import Cancelled, UserError
from desktop_app.paper.sheets import build
from desktop_app.progress import Quiet
from desktop_app.ui import pdf as pdfs
from desktop_app.ui.flow import Job
from desktop_app.ui.flows.sheet_out import Outgoing, print_out, save_out
from tests.paper.samples import checklist, duty_card

KEY = RecordKey(CaseId("c"), Kind("sheet"), RecordId("r"))


@dataclass
class Copy:
    """What a flow needs of a prepared sheet."""

    serial: int
    printed: object
    record: RecordKey = KEY


@dataclass
class Office:
    """Counts what was made, noted and done."""

    noted: list[int] = field(default_factory=list)
    done: list[Changes] = field(default_factory=list)
    made: int = 2
    full_after: int = 99

    def outgoing(self, *sheets) -> Outgoing:
        stack = tuple(Copy(n + 1, build(sheet, "nl")) for n, sheet in enumerate(sheets))

        def again():
            self.made += len(stack)
            return tuple(Copy(self.made + n, one.printed) for n, one in enumerate(stack))

        def note(sheet) -> Changes:
            if len(self.noted) == self.full_after:
                raise UserError(sheet_refused())
            self.noted.append(sheet.serial)
            return Changes.of([sheet.record])

        return Outgoing(stack, again, note, self.done.append)


def sheet_refused():
    from desktop_app.text import verbatim

    return verbatim("refused")


def follow(flow, *, accept=True, progress=None):
    """Run a flow to its end, jobs at once, dialogs accepted; return the dialogs."""
    shown = []
    wanted = next(flow)
    while True:
        try:
            if isinstance(wanted, Job):
                wanted = flow.send(wanted.work(progress or Quiet()))
            else:
                shown.append(wanted)
                wanted = flow.send(accept)
        except StopIteration:
            return shown


@pytest.fixture
def printer(qapp, tmp_path, monkeypatch):
    made = QPrinter()
    made.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    made.setOutputFileName(str(tmp_path / "job.pdf"))
    made.setResolution(72)
    monkeypatch.setattr(pdfs, "printers", lambda: ["a printer"])
    monkeypatch.setattr(pdfs, "printer_for", lambda *_: made)
    return made


def test_without_a_printer_nothing_is_noted(qapp, monkeypatch):
    monkeypatch.setattr(pdfs, "printers", list)
    office = Office()
    with pytest.raises(UserError, match="no printer"):
        next(print_out(office.outgoing(checklist())))
    assert office.noted == []


def test_every_copy_is_another_sheet_with_a_code_of_its_own(printer, monkeypatch):
    monkeypatch.setattr(type(printer), "copyCount", lambda _self: 3)
    office = Office()
    follow(print_out(office.outgoing(checklist(), duty_card())))
    assert office.noted == [1, 2, 4, 5, 6, 7]
    assert len(office.done) == 1


def test_a_dialog_that_is_left_prints_and_notes_nothing(printer):
    office = Office()
    follow(print_out(office.outgoing(checklist())), accept=False)
    assert office.noted == []
    assert office.done == []


def test_what_was_noted_before_a_failure_is_told(printer):
    office = Office(full_after=1)
    with pytest.raises(UserError, match="refused"):
        follow(print_out(office.outgoing(checklist(), duty_card())))
    assert office.done[0].keys


def test_a_cancel_between_two_sheets_stops_there(printer):
    class Stop(Quiet):
        def report(self, done, total, message=None):
            if done >= 3:
                raise Cancelled

    office = Office()
    with pytest.raises(Cancelled):
        follow(print_out(office.outgoing(checklist(), duty_card())), progress=Stop())
    assert office.noted == [1]


def test_several_sheets_are_saved_in_one_folder_each_under_its_neutral_name(
    look, tmp_path, monkeypatch, qtbot
):
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    office = Office()
    (warning,) = follow(save_out(look, office.outgoing(checklist(), duty_card()), None))
    assert isinstance(warning, QDialog)
    qtbot.addWidget(warning)
    assert {one.name for one in tmp_path.iterdir()} == {"Dagschema 0001.pdf", "Bellen 0002.pdf"}
    assert office.noted == [1, 2]
