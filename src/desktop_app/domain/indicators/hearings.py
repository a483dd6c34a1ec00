"""K08 to K12, K18: hearings, who was there, how long they took, and unplanned encounters."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Final

from desktop_app.domain.indicators.records import (
    HEARING_STAGE,
    RC_KINDS,
    CaseRecords,
    Entry,
    Observation,
    accompanied,
    at,
    by_code,
    experienced,
    missing,
)
from desktop_app.domain.working_days import IsWorking, is_working_day

_SHORT_NOTICE: Final = 2
_YES_NO: Final = {"yes": "yes", "no": "no"}


def _placed(found: Observation, hearing: Entry) -> Observation:
    """Return the observation with the day, the phase and the sides of its hearing."""
    groups = {
        "phase": HEARING_STAGE.get(hearing.code("kind"), "unknown"),
        "experienced_rc": experienced(hearing),  # empty: it stands on neither side
        "coordinator": accompanied(hearing),
    }
    return at(found, hearing.day("starts_at"), groups=groups)


def at_magistrate(case: CaseRecords) -> Iterator[Observation]:
    """K08: hearings at the examining magistrate: who is experienced, by video, suspect there."""
    for one in case.hearings(*RC_KINDS):
        video = one.flag("video")
        for found in (
            Observation("k08_number", codes=("held",)),
            by_code("k08_experienced", one.code("rc_experienced"), _YES_NO),
            missing("k08_video")
            if video is None
            else Observation("k08_video", codes=("yes" if video else "no",)),
            by_code(
                "k08_suspect",
                one.code("suspect_present"),
                {"room": "yes", "video": "yes", "no": "no"},
            ),
        ):
            yield _placed(found, one)


def attended(case: CaseRecords) -> Iterator[Observation]:
    """K09: hearings that the victim attended, and of these those with the coordinator."""
    for one in case.hearings():
        said = one.code("attended")
        yield _placed(
            by_code("k09_attended", said, {"yes": "yes", "partly": "yes", "no": "no"}), one
        )
        if said in ("yes", "partly"):
            with_it = {"yes": "yes", "stand_in": "yes", "no": "no"}
            yield _placed(by_code("k09_accompanied", one.code("accompanied"), with_it), one)


def postponed(case: CaseRecords, is_working: IsWorking = is_working_day) -> Iterator[Observation]:
    """K10: hearings that were moved two working days before or less.

    Of those that were held, moved or cancelled; what was known earlier is no short notice.
    """
    for one in case.of("hearing"):
        if one.code("status") in ("planned", "confirmed"):
            continue
        said, known, day = (
            one.code("postponed"),
            one.day("postponed_known_on"),
            one.day("starts_at"),
        )
        if said == "on_day":
            found = Observation("k10_short", codes=("yes",))
        elif said == "no":
            found = Observation("k10_short", codes=("no",))
        elif said == "before" and known is not None and day is not None:
            short = working_days(known, day, is_working) <= _SHORT_NOTICE
            found = Observation("k10_short", codes=("yes" if short else "no",))
        else:
            found = missing("k10_short")
        yield _placed(found, one)


def working_days(start: date, end: date, is_working: IsWorking) -> int:
    """Return how many working days lie after ``start`` up to and with ``end``."""
    span = max(0, (end - start).days)
    if span > 30:  # further than anybody calls short notice
        return span
    return sum(is_working(start + timedelta(days=ahead)) for ahead in range(1, span + 1))


def waiting(case: CaseRecords) -> Iterator[Observation]:
    """K11: minutes from arriving to being called in, of hearings that the victim attended."""
    for one in case.hearings():
        if one.code("attended") == "no":
            continue
        arrived, called = one.minute("arrived"), one.minute("called_in")
        if arrived is None or called is None or called < arrived:
            found = missing("k11_minutes")
        else:
            found = Observation("k11_minutes", value=called - arrived)
        yield _placed(found, one)


def questioning(case: CaseRecords) -> Iterator[Observation]:
    """K12: minutes from start to end that fall in no break; breaks that overlap count once."""
    for one in case.hearings():
        if one.code("attended") == "no":
            continue
        first, last = one.minute("started"), one.minute("ended")
        pauses = [(row.minute("from"), row.minute("to")) for row in one.rows("breaks")]
        if first is None or last is None or last < first or any(None in one for one in pauses):
            found = missing("k12_minutes")
        else:
            left = set(range(first, last))
            for away, back in pauses:
                left.difference_update(range(away or 0, back or 0))
            found = Observation("k12_minutes", value=len(left))
        yield _placed(found, one)


def encounters(case: CaseRecords) -> Iterator[Observation]:
    """K18: hearings with an unplanned sight of, or contact with, the suspect's side."""
    for one in case.hearings():
        if one.code("attended") == "no":
            continue
        said = {"no": "no", "seen": "yes", "contact": "yes"}
        yield _placed(by_code("k18_encounter", one.code("encounter"), said), one)
