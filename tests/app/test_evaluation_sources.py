"""One source for each office and quarter, whatever happened to its laptops and cases."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from desktop_app.app import evaluation, evaluation_exchange, handing, importing, revoking
from desktop_app.app.evaluated import Query
from desktop_app.app.evaluation_sources import figures_of, gather
from desktop_app.app.session import Session
from desktop_app.domain.judged import ALL, CASES
from desktop_app.store.evaluation import CountsIn
from tests.app.conftest import MakeVault
from tests.app.pilot import case, put
from tests.app.test_exchange import introduce, stick

YEAR = Query(date(2026, 1, 1), date(2026, 9, 30))
QUARTER = "2026-Q2"
SPRING = (3, 4, 5)
"""Numbers of cases that were opened in that quarter."""


def counted(session: Session, *, own: bool = False) -> int:
    offices = gather(
        session, YEAR.start, YEAR.end, breakdown="none", figures=figures_of(session), own=own
    )
    here = sum(one.tallies[CASES.id, ALL].answered.cases for one in offices if one.tallies)
    return here + sum(
        counts.tallies[CASES.id, ALL].answered.count for one in offices for counts in one.counts
    )


def arrive(quarters: Session, sender: Session, *, at: int = 1) -> None:
    """Take in the counts of a quarter as they would come in a bundle."""
    cells = evaluation_exchange.cells_to_send(sender, QUARTER, small=True)
    evaluation_exchange.take_cells(quarters, sender.keys.device.id, cells, at)


def test_a_case_taken_over_is_counted_by_the_office_that_opened_it(
    make_vault: MakeVault, tmp_path: Path
) -> None:
    opener, other = make_vault("oost-2", "coordinator"), make_vault("west", "deputy")
    to_other = introduce(opener, other, role="deputy")
    introduce(other, opener, role="coordinator")
    (theirs,) = put(opener, [case(1)])
    put(other, [case(number) for number in (1, 7)])
    made = handing.hand_over(opener, to_other, theirs, folder=stick(tmp_path))
    importing.import_file(other, made.path)
    assert len(other.store.cases()) == 3
    assert counted(other, own=True) == 2
    assert counted(opener, own=True) == 1


def test_a_case_taken_over_through_a_third_office_is_no_own_case_either(
    make_vault: MakeVault, tmp_path: Path
) -> None:
    first, second, third = (make_vault(name, "deputy") for name in ("oost-2", "west", "zuid"))
    (theirs,) = put(first, [case(1)])
    for sender, taker in ((first, second), (second, third)):
        to_taker = introduce(sender, taker, role="deputy")
        introduce(taker, sender, role="deputy")
        made = handing.hand_over(sender, to_taker, theirs, folder=stick(tmp_path))
        importing.import_file(taker, made.path)
    assert len(third.store.cases()) == 1
    assert counted(third, own=True) == 0


def test_a_laptop_that_was_replaced_does_not_count_its_office_twice(
    make_vault: MakeVault,
) -> None:
    quarters = make_vault("hk", "headquarters")
    old, new = make_vault("oost-2", "coordinator"), make_vault("oost-2b", "coordinator")
    for laptop in (old, new):  # the new one was put back from a backup of the old one
        put(laptop, [case(number) for number in SPRING])
        introduce(quarters, laptop, role="coordinator")
        arrive(quarters, laptop)
    assert counted(quarters) == 2 * counted(old)
    revoking.revoke(quarters, old.keys.device.id, reason="gestolen")
    assert counted(quarters) == counted(old) > 0


def test_an_office_of_two_laptops_is_one_office_and_its_cases_win_over_its_counts(
    make_vault: MakeVault,
) -> None:
    quarters = make_vault("hk", "headquarters")
    laptop = make_vault("oost-2", "coordinator")
    introduce(quarters, laptop, role="coordinator")
    put(laptop, [case(number) for number in SPRING])
    arrive(quarters, laptop)
    before = counted(quarters)
    put(quarters, [case(3)])  # a case of the same unit in that quarter, sent from elsewhere
    names = [one.name for one in evaluation.received(quarters)]
    assert names == ["Oost"]
    assert (before, counted(quarters)) == (counted(laptop), 1)
    (line,) = evaluation.received(quarters)
    assert line.unused == (QUARTER,)


def test_later_counts_of_a_quarter_stand_in_the_place_of_earlier_ones(
    make_vault: MakeVault,
) -> None:
    quarters, laptop = make_vault("hk", "headquarters"), make_vault("oost-2", "coordinator")
    introduce(quarters, laptop, role="coordinator")
    put(laptop, [case(number) for number in SPRING])
    arrive(quarters, laptop, at=1)
    put(laptop, [case(3)])
    arrive(quarters, laptop, at=3)
    latest = counted(quarters)
    kept: list[CountsIn] = quarters.store.evaluation.counts()
    quarters.store.evaluation.put_counts(
        CountsIn(kept[0].sender, QUARTER, 2, {"quarter": QUARTER, "figures": {}})
    )
    assert counted(quarters) == latest
