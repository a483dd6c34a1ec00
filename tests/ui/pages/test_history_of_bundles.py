"""The history of bundles and the receipts in the window."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop_app.app import cases, importing, records
from desktop_app.app import lost as app_lost
from desktop_app.ui.pages.exchange.history import HistoryPart
from desktop_app.ui.pages.lost import LostPage
from tests.ui.vaults import until


def words_of(table) -> list[list[str]]:
    model = table.model()
    return [
        [
            " ".join(
                str(model.index(row, column).data(role) or "")
                for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
            )
            for column in range(model.columnCount())
        ]
        for row in range(model.rowCount())
    ]


def test_receipts_are_listed_with_what_each_confirms_and_how_far_a_case_is_held(
    pair, on_desk, accessible, unclipped
):
    sent = pair.exchange(pair.field, pair.quarters, "KLAPROOS")
    lost = pair.exchange(pair.field, pair.quarters, "NOORDERLICHT")
    importing.import_file(pair.quarters, sent)
    importing.import_file(pair.field, pair.exchange(pair.quarters, pair.field, "KLAPROOS"))
    on = on_desk(pair.field)
    opened: list[object] = []
    on.desk.page_wanted.connect(lambda page, _place: opened.append(page))
    part = HistoryPart(on.desk)
    part.resize(1166, 700)
    part.show()
    part.activateWindow()
    part.reload()
    part.entered()
    bundles = words_of(part.table)
    assert sum("not confirmed yet" in row[4] for row in bundles) == 1
    came = next(key for key, one in part._bundles.items() if one.direction == "in")
    part.table.set_current(came)
    assert not part.lost.isHidden(), "the stick of what came in may be lost here"
    part.lost.act.emit()
    page = opened.pop()
    assert isinstance(page, LostPage)
    assert "from Hoofdkwartier" in page.which.currentText()
    assert page._loss is not None
    assert page._loss.thing.what == "received"
    for file in (lost.name, sent.name):
        part.table.set_current(next(k for k, one in part._bundles.items() if one.file == file))
        assert not part.lost.isHidden(), "a leak, whatever was confirmed"
    part.lost.act.emit()
    (page,) = opened
    assert isinstance(page, LostPage)
    assert page._loss is not None
    assert page._loss.arrived
    assert "nothing of it goes again" in " ".join(line.text() for line in page._to_do._lines)
    noted = app_lost.note(
        pair.field, page._loss, on.desk.look.words, cases=[], known=pair.field.now()
    )
    assert noted.incidents == ()
    part.reload()
    assert part.lost.isHidden()
    (row,) = [row for row in words_of(part.table) if sent.name in row[3]]
    assert "confirmed, stick lost" in row[4]
    first = next(iter(part.switch._parts.values()))
    first.setFocus()
    until(lambda: QApplication.focusWidget() is first)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Space):
        QTest.keyClick(QApplication.focusWidget(), key)
    assert part.switch.value == "receipts"
    assert part.lost.isHidden()
    (received,) = words_of(part.receipts.table)
    assert "Hoofdkwartier, received" in received[0]
    assert "Bundle 1" in received[2]
    assert "arrived" in received[3]
    assert "1 case" in received[4]
    ((code, author, carried, held, id),) = words_of(part.receipts.heads)
    assert "KLAPROOS" in code
    assert "Oost-2" in author
    assert carried == held
    known = pair.field.store.contacts.heads(next(iter(part.receipts._shown.values())).key)
    assert id.split()[0] == next(iter(known)).id[:16]
    accessible(part)
    part.close()

    there = HistoryPart(on_desk(pair.quarters).desk)
    records.change(pair.field, cases.plan_key(pair.found["KLAPROOS"]), {"channel_pref": "sms"})
    importing.import_file(pair.quarters, pair.exchange(pair.field, pair.quarters, "KLAPROOS"))
    there.reload()
    there.show_list("receipts")
    due, _received, given = words_of(there.receipts.table)
    assert "Oost-2, due" in due[0]
    assert "Oost-2, given" in given[0]
    now = there.receipts.heads.model().rows[0].cells
    assert "next bundle" in there.receipts.about.text()
    there.receipts.table.set_current(list(there.receipts._shown)[2])
    then = there.receipts.heads.model().rows[0].cells
    assert "when this receipt was given" in there.receipts.about.text()
    assert (int(now[3].text), then[3].text) == (int(held.split()[0]) + 1, held.split()[0])
    accessible(there)

    def anew():
        other = HistoryPart(on.desk)
        other.reload()
        other.show_list("receipts")
        return other

    unclipped(anew)
