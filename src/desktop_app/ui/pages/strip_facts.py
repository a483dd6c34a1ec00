"""What the strip of a case says, from its header."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from desktop_app.app.cases import CaseHeader
from desktop_app.app.hearings import ChecklistRun
from desktop_app.text import Day, message
from desktop_app.ui.models.run_rows import stage_words
from desktop_app.ui.moments import when_words
from desktop_app.ui.pages.case_preview import contact_words
from desktop_app.ui.style.look import Look
from desktop_app.ui.style.tokens import Tone
from desktop_app.ui.widgets.strip import StripFacts


def strip_facts(look: Look, header: CaseHeader, today: date) -> StripFacts:
    """Return what the strip says; never an address, a number or a name."""
    parts = [header.number]
    if header.stage is not None:
        parts.append(look.words(header.stage))
    if header.handed_to:
        words = message("Strip", "handed over to %1, read only")
        parts.append(look.words(words.fill(header.handed_to)))
    if header.unsaved:
        parts.append(look.words(message("Strip", "not saved yet")))
    how, when = contact_words(look, header.contact)
    badge, tone = contact_badge(look, header)
    step = header.next_step
    at = ""
    if step is not None:
        at = when_words(look, step.day, today, at=step.at, until=step.until, before=step.before)
    return StripFacts(
        header.codename,
        " · ".join(part for part in parts if part),
        header.level.level if header.level is not None else None,
        level_words(look, header),
        how if header.contact is not None else "",
        when,
        badge,
        tone,
        look.words(step.what) if step is not None else "",
        at,
    )


def level_words(look: Look, header: CaseHeader) -> str:
    """Return since when the level is what it is, and by when it is reviewed."""
    level = header.level
    if level is None:
        return look.words(message("Strip", "no assessment yet"))
    said = []
    if level.undecided:
        said.append(look.words(message("Strip", "two versions, decide first")))
    if level.since is not None:
        said.append(look.words(message("Strip", "since %1").fill(Day(level.since))))
    if level.review_by is not None:
        said.append(look.words(message("Strip", "review by %1").fill(Day(level.review_by))))
    return " · ".join(said)


def contact_badge(look: Look, header: CaseHeader) -> tuple[str, Tone]:
    """Return whether now is a safe moment; no words where no hours are agreed."""
    rule = header.contact
    if rule is None or rule.safe_now is None:
        return "", "plain"
    if rule.undecided:
        return look.words(message("Strip", "decide first")), "warn"
    if rule.safe_now:
        return look.words(message("Strip", "safe window now")), "ok"
    return look.words(message("Strip", "do not call now")), "warn"


def run_facts(
    look: Look, header: CaseHeader, run: ChecklistRun, stage: str, *, today: date
) -> StripFacts:
    """Return what the strip says while a checklist is run; on the day the plan is in reach."""
    facts = strip_facts(look, header, today)
    kind = look.words(run.hearing.kind)
    detail = f"{header.number} · {kind}" if header.number else kind
    group = next((one for one in run.groups if one.group.value == stage), None)
    step, step_detail = facts.step, facts.step_detail
    if group is not None:
        still = next((one for one in group.items if one.state == "open"), None)
        step = look.words(still.item.label) if still is not None else ""
        counted = message("Strip", "%1 · %2 of %3").fill(
            stage_words(group), group.done, len(group.items)
        )
        step_detail = look.words(counted)
        if still is None:
            step = look.words(message("Strip", "this stage is done"))
    on_the_day = run.hearing.day == today
    contact, badge = facts.contact, facts.contact_badge
    if on_the_day and contact:
        contact = look.words(message("Strip", "Accompanied today · %1").fill(contact))
        badge = ""
    return replace(
        facts,
        detail=detail,
        contact=contact,
        contact_badge=badge,
        step=step,
        step_detail=step_detail,
        during_hearing=True,
    )
