"""Invented cases of a pilot: thirty-six in seven offices, so that the evaluation shows something.

Nothing in them stems from anybody. They are drawn with a seed, so that every run gives the same
figures; what is drawn is what the indicators read, not a story.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random
from typing import Final

from desktop_app.app.cases import case_key
from desktop_app.app.changes import Changes
from desktop_app.app.codenames import suggest_codename
from desktop_app.app.hearings import checklist_key
from desktop_app.app.records import append, new_key, open_draft, set_fields
from desktop_app.app.session import Session
from desktop_app.domain.canonical import Value
from desktop_app.domain.ids import CaseId, RecordKey, new_uuid

OFFICES: Final = (
    ("Noord", 7),
    ("Oost", 6),
    ("Midden", 6),
    ("West", 5),
    ("Zuid", 5),
    ("Kust", 4),
    ("Haven", 3),
)
"""The offices and how many cases each has: thirty-six in all."""
SENDING_COUNTS: Final = ("Kust", "Haven")
"""The offices that send counts instead of cases."""
_REASONS: Final = ("fear", "distrust", "burden", "loyalty", "shame", "family", "residence")
_MEASURES: Final = ("pm_12", "pm_14", "pm_15", "pm_25", "pm_40", "pm_41")
_COURT: Final = ("suspect_absent", "screen", "separate_waiting", "video")


@dataclass(frozen=True, slots=True)
class _Drawn:
    """What was drawn of a case before its records are made."""

    random: Random
    today: date
    contact: date
    outcome: str

    def after(self, least: int, most: int, *, of: date | None = None) -> date:
        """Return a day some days after ``of`` (the first contact), never after today."""
        start = of if of is not None else self.contact
        return min(start + timedelta(days=self.random.randint(least, most)), self.today)

    def odds(self, percent: int) -> bool:
        """Tell whether something happens that does in so many of a hundred cases."""
        return self.random.randrange(100) < percent


def load_pilot(session: Session, office: str, today: date) -> tuple[list[CaseId], Changes]:
    """Write the invented cases of ``office`` into a vault; return them.

    Raises ValueError for an office that is not one of the pilot's.
    """
    names = [name for name, _number in OFFICES]
    place = names.index(office)
    made, changes = [], Changes()
    for number in range(OFFICES[place][1]):
        random = Random(1000 * place + number)  # noqa: S311 - invented cases, the same each time
        case, more = _load(session, random, today)
        made.append(case)
        changes |= more
    return made, changes


def _load(session: Session, random: Random, today: date) -> tuple[CaseId, Changes]:
    case = CaseId(new_uuid(session.random))
    contact = today - timedelta(days=random.randint(60, 300))
    outcome = random.choices(
        ("reported", "none_yet", "statement_only", "decided_not", "ex_officio"),
        (52, 20, 14, 9, 5),
    )[0]
    drawn = _Drawn(random, today, contact, outcome)
    reported = drawn.after(15, 80) if outcome == "reported" else None
    records: dict[RecordKey, Mapping[str, Value]] = {}
    own = _case(session, drawn, reported)
    records[case_key(case)] = own
    for kind, values in _around(drawn, reported):
        records[new_key(session, kind, case)] = values
    records |= dict(_hearings(session, case, drawn, reported))
    return case, _write(session, records)


def _write(session: Session, records: Mapping[RecordKey, Mapping[str, Value]]) -> Changes:
    ready = {}
    for key, values in records.items():
        draft = open_draft(session, key)
        set_fields(draft, values)
        ready[key] = draft.changes()
    return append(session, ready)


def _case(session: Session, drawn: _Drawn, reported: date | None) -> dict[str, Value]:
    random = drawn.random
    values: dict[str, Value] = {
        "codename": suggest_codename(session),
        "number": f"PL-{random.randrange(10_000):04d}",
        "status": "closed" if drawn.odds(25) else "open",
        "opened_on": drawn.contact.isoformat(),
        "first_contact_on": drawn.contact.isoformat(),
        "age_group": "child" if drawn.odds(20) else "adult",
        "sex": "female" if drawn.odds(80) else "male",
        "citizenship_group": random.choice(("nl", "nl", "eu", "non_eu")),
        "report_outcome": drawn.outcome,
        "rights_given_on": drawn.after(0, 10).isoformat(),
    }
    if reported is not None:
        values["reported_on"] = reported.isoformat()
    if drawn.outcome != "none_yet":
        values["report_reasons"] = random.sample(_REASONS, random.randint(1, 3))
    if drawn.odds(70):
        values["comensha_on"] = drawn.after(2, 30).isoformat()
    if drawn.odds(80):
        values["assessment_made_on"] = drawn.after(1, 20).isoformat()
    if reported is not None and drawn.odds(12):
        values |= {
            "withdrawn_on": drawn.after(20, 60, of=reported).isoformat(),
            "withdrawn_phase": "ph_f07",
            "withdrawn_reason": random.choice(("fear", "burden")),
            "came_back": drawn.odds(30),
        }
    return values


def _around(drawn: _Drawn, reported: date | None) -> Iterator[tuple[str, dict[str, Value]]]:
    """Yield the records of a case that stand beside its hearings."""
    yield from _scores(drawn)
    yield from _told(drawn, reported)
    yield from _measures(drawn)
    yield from _people(drawn)
    for _ in range(drawn.random.choice((0, 0, 1, 1, 2))):
        yield "incident", _incident(drawn)
    if drawn.odds(65):
        day = drawn.after(30, 200)
        told = drawn.odds(78)
        yield (
            "trigger_event",
            {
                "kind": "release_or_suspension",
                "when": day.isoformat(),
                "certainty": "sure",
                "told": "in_time" if told else "late",
                "told_on": (day if told else day + timedelta(days=3)).isoformat(),
                "done": "done",
            },
        )


def _scores(drawn: _Drawn) -> Iterator[tuple[str, dict[str, Value]]]:
    random = drawn.random
    overall, willing = random.randint(2, 6), random.randint(2, 7)
    moments = [("t0", 0), ("t1", 14), ("t3", 90), ("t6", 180)]
    for place, (moment, days) in enumerate(moments):
        if drawn.contact + timedelta(days=days) > drawn.today or (place and drawn.odds(15)):
            continue
        values: dict[str, Value] = {
            "asked_on": (drawn.contact + timedelta(days=days)).isoformat(),
            "moment": moment,
            "overall": min(10, overall + place + random.randint(-1, 1)),
            "asked_by": random.choice(("coordinator", "other")),
            "could_hear": ["nobody"],
            "trust_police": min(10, random.randint(3, 6) + place),
            "trust_justice": random.randint(3, 7) if drawn.odds(70) else "not_asked",
        }
        if place < 2:
            values["willingness"] = (
                min(10, willing + 2 * place + random.randint(-1, 1))
                if drawn.odds(85)
                else "declined"
            )
        yield "own_score", values


def _told(drawn: _Drawn, reported: date | None) -> Iterator[tuple[str, dict[str, Value]]]:
    random = drawn.random
    kinds = ["info_talk", *(["statement"] if reported else []), "psychologist", "rc", "court"]
    for place, kind in enumerate(kinds[: random.randint(1, len(kinds))]):
        values: dict[str, Value] = {
            "to_role": "police",
            "on": drawn.after(10 + 25 * place, 25 + 30 * place).isoformat(),
            "kind": kind,
            "administrative": False,
            "where_kept": "-",
            "access": "yes",
            "topics": ["period"],
            "complete": "yes",
        }
        if place:
            reason = random.choices(
                ("defence_right", "clarification", "not_shared", "staff_changed"), (55, 23, 13, 9)
            )[0]
            values["repeat"] = [
                {
                    "topic": "period",
                    "reason": reason,
                    "alternative_considered": "none_possible",
                    "decided_by": "ovj",
                }
            ]
        yield "told_once", values
    yield "interview_preparation", _preparation(drawn)


def _preparation(drawn: _Drawn) -> dict[str, Value]:
    random = drawn.random
    day = drawn.after(8, 20)
    return {
        "kind": "info_talk",
        "status": "done",
        "purpose_plain": "-",
        "why_now": "victim_wish",
        "date_time": {
            "at": f"{day.isoformat()}T10:00",
            "zone": "Europe/Amsterdam",
            "precision": "exact",
        },
        "psy_used": random.choice(("oral", "written", "no", "no")),
        "interviewers": [
            {"role": "-", "seen_before": False},
            {"role": "-", "seen_before": drawn.odds(30)},
        ],
        "fb_mode": "by_other" if drawn.odds(75) else "declined",
        "fb_items": {
            "felt_safe": random.randint(2, 5),
            "taken_seriously": random.randint(3, 5),
            "knew_next": random.randint(2, 5),
        },
    }


def _measures(drawn: _Drawn) -> Iterator[tuple[str, dict[str, Value]]]:
    for type_ in drawn.random.sample(_MEASURES, drawn.random.randint(1, 3)):
        wished = drawn.after(0, 20)
        values: dict[str, Value] = {
            "type": type_,
            "wished_on": wished.isoformat(),
            "requested_on": drawn.after(0, 3, of=wished).isoformat(),
            "victim_view": "wants",
        }
        if drawn.odds(82):
            start = drawn.after(2, 14, of=wished)
            values |= {"state": "active", "active_from": start.isoformat()}
            if drawn.odds(10):
                values["failed_on"] = drawn.after(5, 60, of=start).isoformat()
        else:
            values["state"] = "refused" if drawn.odds(60) else "requested"
        yield "measure", values


def _people(drawn: _Drawn) -> Iterator[tuple[str, dict[str, Value]]]:
    for role, percent in (("rl_18", 80), ("rl_21", 65), ("rl_23", 70)):
        if drawn.odds(percent):
            yield (
                "person",
                {
                    "role": role,
                    "may_know": "1",
                    "state": "active",
                    "valid_from": drawn.after(0, 15).isoformat(),
                },
            )


def _incident(drawn: _Drawn) -> dict[str, Value]:
    random = drawn.random
    day = drawn.after(5, 200)
    kinds = ("threat_direct", "contact_unwanted", "following", "online_harassment", "doxing_images")
    moment: Value = {
        "at": f"{day.isoformat()}T20:00",
        "zone": "Europe/Amsterdam",
        "precision": "about",
    }
    return {
        "occurred_at": moment,
        "reported_at": moment,
        "kind": [random.choice(kinds)],
        "channel": ["messenger"],
        "severity": "intimidating",
        "immediate_action": ["none_needed"],
    }


def _hearings(
    session: Session, case: CaseId, drawn: _Drawn, reported: date | None
) -> Iterator[tuple[RecordKey, dict[str, Value]]]:
    if reported is None:
        return
    planned = (("rc", 40, 70, 75), ("substantive", 90, 150, 60), ("verdict", 105, 165, 55))
    for kind, least, most, percent in planned:
        day = reported + timedelta(days=drawn.random.randint(least, most))
        if day > drawn.today or not drawn.odds(percent):
            continue
        key = new_key(session, "hearing", case)
        yield key, _hearing(drawn, kind, day)
        updated: dict[str, Value] = {
            "items": {"ck_w04": {"state": "done" if drawn.odds(70) else "open"}}
        }
        yield checklist_key(key), updated


def _hearing(drawn: _Drawn, kind: str, day: date) -> dict[str, Value]:
    random = drawn.random
    attended = drawn.odds(80)
    begin = random.randint(20, 60)
    values: dict[str, Value] = {
        "kind": kind,
        "status": "done",
        "starts_at": {
            "at": f"{day.isoformat()}T09:30",
            "zone": "Europe/Amsterdam",
            "precision": "exact",
        },
        "video": drawn.odds(25),
        "suspect_present": random.choice(("no", "no", "no", "video", "room")),
        "postponed": random.choices(("no", "before", "on_day"), (75, 15, 10))[0],
        "attended": "yes" if attended else "no",
        "accompanied": "yes" if drawn.odds(85) else "no",
        "encounter": "seen" if drawn.odds(10) else "no",
        "measures": [
            {
                "measure": random.choice(_COURT),
                "requested_on": (day - timedelta(days=20)).isoformat(),
                "granted": random.choices(("yes", "partly", "no"), (70, 10, 20))[0],
                "worked": random.choices(("yes", "not_used", "no"), (70, 22, 8))[0],
            }
        ],
    }
    if values["postponed"] == "before":
        values["postponed_known_on"] = (day - timedelta(days=random.randint(1, 12))).isoformat()
    if kind == "rc":
        values["rc_experienced"] = "yes" if drawn.odds(72) else "no"
    if attended:
        values |= {
            "arrived": "09:00",
            "called_in": f"09:{begin:02d}" if begin < 60 else "10:00",
            "started": "10:05",
            "ended": random.choice(("11:20", "11:45", "12:30")),
            "breaks": [{"from": "10:40", "to": "10:55"}],
        }
    return values
