"""What a screen reader is told of what it cannot see: saved, done, failed, locked.

That nothing appears on any screen without being told is asked in every test of the window
(``nothing_is_shown_only`` in ``conftest``); here it is shown that this can fail, that what is
written anywhere is told, and how a vault opens and locks.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

import desktop_app.ui
from desktop_app.app import cases, records, steps
from desktop_app.app.changes import Changes
from desktop_app.app.lock_time import idle_minutes
from desktop_app.domain.ids import CaseId
from desktop_app.errors import UserError
from desktop_app.text import Day, message
from desktop_app.ui.dialogs.reason import PutOff
from desktop_app.ui.pages.cases import NewCaseCard
from desktop_app.ui.pages.exchange.target import Target
from desktop_app.ui.pages.record_pane import RecordPane
from desktop_app.ui.pages.today import TodayPage
from desktop_app.ui.sticks import Stick
from desktop_app.ui.style.look import Look
from desktop_app.ui.widgets.banner import Banner
from desktop_app.ui.widgets.edits import Line
from desktop_app.ui.widgets.field import Field
from tests.ui.hearing import Ear, Eye, unsaid
from tests.ui.programs import Run
from tests.ui.vaults import a_vault, until

UI = Path(desktop_app.ui.__file__).parent
SAID_ELSEWHERE = {
    "first_run_end.create_job": "the next question of the first run is told",
    "first_run_end._example": "the next question of the first run is told",
    "flows.backups._job": "whoever asked for the work says what came of it",
    "flows.evaluation.print_report": "a dialog opens with the sheet",
    "flows.keys._ask_watched": "whoever asked for the work says what came of it",
    "flows.keys.renew": "a dialog opens with the sheet, and typing it back says what came of it",
    "flows.recovery.new_passphrase": "the vault opens, and that is told",
    "flows.recovery.recover": "the vault opens, and that is told",
    "flows.sheet_out._leave": "whoever asked for it hears what left, and says it",
    "flows.vault_folder.rename_or_remove": "the unlock screen begins anew and says it",
    "pages.due_banner._read_aside": "quiet: the banner tells what is due",
    "pages.evaluation.page._compare": "the table that was asked for has the focus",
    "pages.exchange.contacts._compare_flow": "comparing the groups says what came of it",
    "pages.exchange.export._secrets": "a step on the way: the switch for shielded answers moves",
    "pages.paper.preview._make_many": "the discretion check tells what it found",
    "pages.record_pane._tell": "whoever saved says it; a draft interrupts nobody in typing",
    "workplace._morning": "quiet: nobody asked for it",
}
"""Functions that write or work and say nothing themselves, and who does."""
SPEAKING = (".say", ".tell", ".speak", ".refuse", "announce", "Outcome")


@pytest.fixture
def program(qapp: QApplication, tmp_path: Path) -> Iterator[tuple[Run, CaseId, list[float]]]:
    session = a_vault(tmp_path, "oost-2")
    case, _ = cases.open_case(session, "KLAPROOS")
    vault = session.vault.folder.path
    session.vault.close()
    now = [0.0]
    made = Run(qapp, tmp_path, lambda: now[0])
    made.open(vault)
    yield made, case, now
    made.close()


def test_opened_saved_done_failed_counted_down_and_locked_are_told(
    program: tuple[Run, CaseId, list[float]], ear: Ear, tmp_path: Path
) -> None:
    run, case, now = program
    workplace = run.workplace
    window, hub = workplace.window, workplace.desk.hub
    assert ear.told[0] == "The vault oost-2 is open."
    key = records.new_key(workplace._session, "note", case)
    workplace.desk.open_record(key)
    until(lambda: window.page is not None and window.page.findChildren(RecordPane))
    assert window.page is not None
    (pane,) = window.page.findChildren(RecordPane)
    moment = {"at": "2026-11-24T08:12", "zone": "Europe/Amsterdam", "precision": "exact"}
    pane.form.draft.set("occurred_at", moment)
    pane.form.draft.set("text", "belde om tien uur")
    pane.save()
    QApplication.processEvents()
    assert ear.told.count("Saved on this laptop") == 1, "and not twice, or it is not listened to"

    del ear.told[:]
    pane.form.draft.set("text", "belde om elf uur")
    pane.keep()
    QApplication.processEvents()
    assert ear.told == [], "a draft interrupts nobody in typing"
    pane.save()
    del ear.told[:]
    hub.tell(Changes.of((key,)))
    workplace.desk.say(message("Test", "Ticked off"))
    QApplication.processEvents()
    assert ear.told == ["Ticked off"], "what was written is named, so it is not said again"
    hub.tell(Changes.of((key,)))
    until(lambda: ear.told == ["Ticked off", "Saved on this laptop"])

    next(one for one in window.commands if one.id == "backup").run()
    until(lambda: "The backup is made and checked." in ear.told)
    words = message("Test", "That bundle is damaged. Nothing was changed. Ask for a new one.")
    workplace.desk.failed.emit(UserError(words))
    assert ear.told[-1] == f"That did not work. {words.source}"

    del ear.told[:]
    ends = idle_minutes(workplace._session) * 60
    for left in (59, 58, 30, 29, 9, 8):  # a second may be left out: 60 and 10 were
        now[0] = ends - left
        workplace._idle.tick()
    assert [one.split()[3] for one in ear.told] == ["59", "30", "9"]
    workplace.lock_wanted.emit()
    assert ear.told[-1] == "The vault is locked."

    del ear.told[:]
    run.end_process()
    again = Run(QApplication.instance(), tmp_path)
    vault = workplace._session.vault.folder.path
    again.program.start(vault)
    again.program._on_opened(again.unlocked(vault), again.world)
    until(lambda: not again.workplace.runner.running)
    assert ear.told[0] == "The vault oost-2 is open.", "after a lock as at first"
    again.close()


def test_putting_off_from_today_says_the_new_day_and_taking_it_back_says_so(
    program: tuple[Run, CaseId, list[float]], ear: Ear
) -> None:
    run, case, _ = program
    workplace = run.workplace
    session = workplace._session
    today = session.today()
    _, changes = steps.new_step(session, case, "Bellen", day=today, at=None)
    workplace.desk.hub.tell(changes)
    workplace.window.go("today")
    page = workplace.window.page
    assert isinstance(page, TodayPage)
    until(lambda: page.today.keys != [])
    page.today.table.setFocus()
    del ear.told[:]
    QTest.keyClicks(page.today.table, "s")
    until(lambda: any(isinstance(one, PutOff) for one in QApplication.topLevelWidgets()))
    (dialog,) = [one for one in QApplication.topLevelWidgets() if isinstance(one, PutOff)]
    dialog.accept()
    assert "Why: Say why, in a few words." in ear.told, "refused without a reason"
    dialog._line.setText("tolk ziek")
    dialog.accept()
    day = Day(today + timedelta(days=1))
    new = workplace._look.words(message("PutOff", "Put off to %1").fill(day))
    until(lambda: new in ear.told)
    page._undoing.undo()
    until(lambda: "Back on its old day" in ear.told)


def test_quiet_lines_that_change_by_themselves_are_listened_for(
    look: Look, senses: tuple[Ear, Eye], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    ear, eye = senses
    found: list[Stick] = []
    target, offer = Target(look, lambda: tuple(found)), NewCaseCard(look)
    for one in (target, offer):
        one.show()
    offer.offer("", [], taken=False)
    assert unsaid(ear, eye) == set(), "what a page says when it opens is read there"
    found.append(Stick(tmp_path, "KINGSTON", 1 << 30, read_only=False))
    target.look_again()
    offer.offer("KLAPROOS", [], taken=False)
    assert len(eye.seen) == len(ear.told) == 2
    assert unsaid(ear, eye) == set()
    for module in ("exchange.target", "cases"):
        monkeypatch.setattr(f"desktop_app.ui.pages.{module}.announce", lambda *_: None)
    found.clear()
    target.look_again()
    offer.offer("KLAPROOS", ["KLAPROZEN"], taken=False)
    assert len(unsaid(ear, eye)) == 2, "shown only, and noticed"


def test_what_is_only_shown_is_noticed(look: Look, senses: tuple[Ear, Eye]) -> None:
    ear, eye = senses
    banner, field = Banner(look, ""), Field(look, "Name", Line(look))
    for one in (banner, field):
        one.show()
    banner.set_words("Saved on the stick")
    assert unsaid(ear, eye) == {"Saved on the stick"}
    banner.tell("Saved on the stick, again")
    field.set_error("Type a name first.")
    assert ear.told == ["Saved on the stick, again", "Name: Type a name first."]
    assert unsaid(ear, eye) == set()
    field.set_error("Type a name first.")
    assert ear.told == ["Name: Type a name first."], "refused again, told again"
    ear.heard.clear()
    assert unsaid(ear, eye) == {"Type a name first."}


def writers() -> Iterator[tuple[str, bool]]:
    """Yield each function of the window that writes or works, and whether it says what it did."""
    for path in sorted(UI.rglob("*.py")):
        module = ".".join(path.relative_to(UI).with_suffix("").parts)
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.FunctionDef):
                continue
            calls = [one for one in ast.walk(node) if isinstance(one, ast.Call)]
            named = [(ast.unparse(one.func), len(one.args)) for one in calls]
            if any(map(works, named)):
                yield f"{module}.{node.name}", any(map(speaks, named))


def works(call: tuple[str, int]) -> bool:
    """Tell whether a call writes without words, or is work that is waited for."""
    name, given = call
    return name == "Job" or name.endswith("hub.tell") or (name.endswith("desk.write") and given < 2)


def speaks(call: tuple[str, int]) -> bool:
    name, given = call
    if name.endswith("desk.write"):
        return given > 1
    return name.endswith(SPEAKING) and not name.endswith("hub.tell")


def test_whatever_writes_or_works_says_what_came_of_it() -> None:
    found = dict(writers())
    assert len(found) > 40
    assert {name for name, says in found.items() if not says} == {*SAID_ELSEWHERE}
