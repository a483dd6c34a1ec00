"""All thirty indicators of a case at once, by their numbers."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType
from typing import Final

from desktop_app.domain.indicators import (
    duties,
    hearings,
    lead_times,
    protection,
    reporting,
    scores,
    telling,
)
from desktop_app.domain.indicators.records import CaseRecords, Observation

INDICATORS: Final[Mapping[str, Callable[[CaseRecords], Iterator[Observation]]]] = MappingProxyType(
    {
        "ki_01": reporting.willingness,
        "ki_02": reporting.outcome,
        "ki_03": reporting.reasons,
        "ki_04": reporting.contact_to_report,
        "ki_05": telling.retellings,
        "ki_06": telling.avoidable,
        "ki_07": telling.interviewers,
        "ki_08": hearings.at_magistrate,
        "ki_09": hearings.attended,
        "ki_10": hearings.postponed,
        "ki_11": hearings.waiting,
        "ki_12": hearings.questioning,
        "ki_13": lead_times.total,
        "ki_14": lead_times.parts,
        "ki_15": protection.decisions,
        "ki_16": protection.time_to_protection,
        "ki_17": protection.failures,
        "ki_18": hearings.encounters,
        "ki_19": protection.incidents,
        "ki_20": protection.release_notice,
        "ki_21": scores.safety,
        "ki_22": scores.trust,
        "ki_23": reporting.withdrawal,
        "ki_24": duties.support,
        "ki_25": duties.comensha,
        "ki_26": duties.information,
        "ki_27": duties.outcome,
        "ki_28": duties.load,
        "ki_29": scores.experience,
        "ki_30": duties.sheets,
    }
)
"""Each indicator of the content by its id: what it reads from the records of a case."""


def observe(case: CaseRecords) -> Iterator[Observation]:
    """Yield what a case says to every indicator."""
    for indicator in INDICATORS.values():
        yield from indicator(case)
