"""K13, K14: how long a case takes; open cases are unfinished, never dropped."""

from __future__ import annotations

from collections.abc import Iterator

from desktop_app.domain.indicators.records import (
    RC_KINDS,
    TRIAL_KINDS,
    CaseRecords,
    Observation,
    days_between,
)


def _runs(case: CaseRecords) -> bool:
    """Tell whether the criminal process may still go on."""
    outcomes = [one.code("outcome") for one in case.of("proceeding")]
    ended = bool(outcomes) and all(one in ("dismissed", "no_suspect") for one in outcomes)
    return not case.closed and not ended


def total(case: CaseRecords) -> Iterator[Observation]:
    """K13: days from the report to the verdict in first instance; what runs is shown as open."""
    if not case.reported:
        return
    verdict = case.verdict_day
    running = _runs(case)
    yield days_between("k13_days", case.case.day("reported_on"), verdict, running=running)
    state = "verdict" if verdict is not None else "open" if running else "ended"
    yield Observation("k13_state", codes=(state,))


def parts(case: CaseRecords) -> Iterator[Observation]:
    """K14: days from talk to report, report to magistrate, magistrate to trial, verdict to appeal.

    A part counts where its beginning is known.
    """
    reported = case.case.day("reported_on") if case.reported else None
    magistrate = case.first_hearing(*RC_KINDS)
    spans = (
        ("k14_talk_report", case.talk_day, reported),
        ("k14_report_rc", reported, magistrate),
        ("k14_rc_trial", magistrate, case.first_hearing(*TRIAL_KINDS)),
        ("k14_verdict_appeal", case.verdict_day, case.first_hearing("appeal")),
    )
    for figure, start, end in spans:
        if start is not None:
            yield days_between(figure, start, end, running=_runs(case))
