"""What every page of the unlocked window is given: the session, and how it asks for more.

A page never holds the window or another page. It asks: to go to a place, to open a page or a
record, to run a flow, to say that something is done. The wiring in ``main`` answers.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop_app.app.changes import Changes
from desktop_app.app.session import Session
from desktop_app.app.surroundings import World
from desktop_app.domain.ids import CaseId, RecordKey
from desktop_app.errors import UserError
from desktop_app.language import Speaker
from desktop_app.ui.hub import Hub
from desktop_app.ui.style.look import Look, Words

if TYPE_CHECKING:
    from desktop_app.ui.flow import Flow
    from desktop_app.ui.page import Page


class Desk(QObject):
    """The surroundings of a page: session, look, language and hub, and what it may ask for."""

    place_wanted = Signal(str)  # go to the place with this id
    page_wanted = Signal(object, str)  # show a Page inside the place with this id
    back_wanted = Signal()  # close the page that is shown: back to where it was opened from
    case_wanted = Signal(str, str)  # open a case (its id) at the tab with this key
    record_wanted = Signal(object, str, int)  # open a RecordKey at a leaf and a cursor in it
    paper_wanted = Signal(object)  # take over the sheet of this hearing (RecordKey)
    sheet_wanted = Signal(object, str)  # show this sheet of a hearing (RecordKey) in Paper
    exchange_wanted = Signal(str)  # show Exchange at export, import, choices, contacts, history
    files_wanted = Signal(object)  # look bundles and cards (list of Path) through in Exchange
    handover_wanted = Signal(str)  # show the hand-over of a case (its id) in Exchange
    settings_wanted = Signal(str)  # show Settings at the part with this key
    flow_wanted = Signal(object)  # run a Flow
    failed = Signal(object)  # present what was raised
    language_wanted = Signal(str)  # speak this language (nl or en) from now on
    restore_wanted = Signal(object)  # lock, and restore this backup (a Path) or one to be chosen
    idle_wanted = Signal(int)  # lock after so many minutes without a key or a movement
    said = Signal(object)  # say Words in the status bar and to the screen reader

    def __init__(
        self, session: Session, world: World, *, look: Look, speaker: Speaker, hub: Hub
    ) -> None:
        super().__init__()
        self.session = session
        self.world = world
        self.look = look
        self.speaker = speaker
        self.hub = hub

    def go(self, place: str) -> None:
        """Go to a place."""
        self.place_wanted.emit(place)

    def open_page(self, page: Page, place: str = "") -> None:
        """Show a page inside a place; "" for the one that is shown."""
        self.page_wanted.emit(page, place)

    def close_page(self) -> None:
        """Close the page that is shown, and go back to where it was opened from."""
        self.back_wanted.emit()

    def open_case(self, case: CaseId, tab: str = "") -> None:
        """Open a case."""
        self.case_wanted.emit(case, tab)

    def open_record(self, key: RecordKey, leaf: str = "", *, cursor: int = 0) -> None:
        """Open a record at one of its questions."""
        self.record_wanted.emit(key, leaf, cursor)

    def take_over(self, hearing: RecordKey) -> None:
        """Show the checklist of a hearing, to take over what is written on its sheet."""
        self.paper_wanted.emit(hearing)

    def open_sheets(self, hearing: RecordKey, what: str = "") -> None:
        """Show the sheets of a hearing in Paper; ``what`` says which one first."""
        self.sheet_wanted.emit(hearing, what)

    def open_exchange(self, part: str) -> None:
        """Show a part of Exchange: export, import, choices, contacts, history."""
        self.exchange_wanted.emit(part)

    def take_files(self, files: Sequence[Path]) -> None:
        """Look bundles and contact cards through in Exchange."""
        self.files_wanted.emit(list(files))

    def hand_over(self, case: CaseId) -> None:
        """Show the hand-over of a case in Exchange."""
        self.handover_wanted.emit(case)

    def open_settings(self, part: str) -> None:
        """Show a part of Settings."""
        self.settings_wanted.emit(part)

    def restore(self, folder: Path | None) -> None:
        """Lock, and restore a backup at the unlock screen; None: one that is chosen there."""
        self.restore_wanted.emit(folder)

    def run(self, flow: Flow) -> None:
        """Run a conversation."""
        self.flow_wanted.emit(flow)

    def say(self, words: Words) -> None:
        """Say that something is done."""
        self.said.emit(words)

    def write(self, work: Callable[[], Changes], done: Words = "") -> bool:
        """Do a short write, tell the hub and say ``done``; a refusal is presented.

        Returns whether it was written.
        """
        try:
            changes = work()
        except UserError as error:
            self.failed.emit(error)
            return False
        self.hub.tell(changes)
        if done:
            self.say(done)
        return True
