"""The lists that say how to judge and how to talk: levels, factors, escalation, ground rules.

Nothing in them is counted or added up. The words of a factor stand in the form ``risk_assessment``;
here is what it leads to. Sources are named in forms by their id (``si_53``).
"""

from __future__ import annotations

import msgspec

from desktop_app.forms.lists import ListEntry, ListFile
from desktop_app.forms.rules import require
from desktop_app.forms.schema import Entry, Text
from desktop_app.text import Words, message, verbatim


class Guardrail(ListEntry, frozen=True):
    """A ground rule of preparing an interview.

    ``short``: what the card on top of the form says. ``tick`` and ``item``: the line of the
    preparation's checklist that is ticked for it.
    """

    title: Text
    text: Text
    code: str = ""
    short: Text | None = None
    tick: Text | None = None
    item: str = ""
    allowed: tuple[Text, ...] = ()
    forbidden: tuple[Text, ...] = ()
    do_write: tuple[Text, ...] = ()
    do_not_write: tuple[Text, ...] = ()
    sources: tuple[str, ...] = ()


class GuardrailFile(ListFile, frozen=True):
    """The file ``guardrails.toml``."""

    guardrails: tuple[Guardrail, ...] = msgspec.field(name="guardrail")


class LevelText(ListEntry, frozen=True):
    """A level in words: what it means, how soon it is looked at again, who confirms it."""

    title: Text
    meaning: Text
    review_hours: int
    review: Text
    confirm: tuple[str, ...]
    confirmed_by: Text


class JudgingStep(Entry, frozen=True):
    """One of the steps in which an assessment is made, in order."""

    number: int
    title: Text


class JudgingRule(ListEntry, frozen=True):
    """A rule of judging.

    ``any_of`` and ``together``: the factors that, with ``answer``, ask for a level or a reason of
    at least ``min_reason`` characters. ``events``: what asks for a review at once.
    """

    text: Text
    answer: str = ""
    any_of: tuple[str, ...] = ()
    together: tuple[str, ...] = ()
    min_reason: int = 0
    events: tuple[Text, ...] = ()


class ScoreRule(Entry, frozen=True):
    """A rule about the victim's own score."""

    number: int
    text: Text


class LevelFile(ListFile, frozen=True):
    """The file ``levels.toml``."""

    levels: tuple[LevelText, ...] = msgspec.field(name="level")
    steps: tuple[JudgingStep, ...] = msgspec.field(name="step", default=())
    rules: tuple[JudgingRule, ...] = msgspec.field(name="rule", default=())
    own_score_rules: tuple[ScoreRule, ...] = msgspec.field(name="own_score_rule", default=())


class FactorGroup(ListEntry, frozen=True):
    """A group of factors: the rows field of the assessment it stands in, and its scale."""

    title: Text
    field: str
    scale: str


class Factor(ListEntry, frozen=True):
    """What goes with a risk factor beside its words.

    ``quick``: one of the quick screen. ``prompt``: “yes, now” asks for a level or a reason.
    ``escalation``, ``sections`` (codes: SP4 of the plan, D4 of a preparation) and ``cards``: where
    it leads. ``incident``: the kind of the incident that is written when it is so now.
    ``same_day``: when it is so now, what must follow is done the same day. ``with_threat``: it
    escalates only where a factor of threat (group T) is so now as well.
    """

    group: str
    code: str = ""
    quick: bool = False
    prompt: bool = False
    same_day: bool = False
    with_threat: bool = False
    escalation: tuple[str, ...] = ()
    incident: str = ""
    sections: tuple[str, ...] = ()
    cards: tuple[str, ...] = ()


class FactorFile(ListFile, frozen=True):
    """The file ``factors.toml``."""

    groups: tuple[FactorGroup, ...] = msgspec.field(name="group")
    factors: tuple[Factor, ...] = msgspec.field(name="factor")

    def check(self) -> None:
        """Check that the factors stand in groups that exist."""
        known = {group.id for group in self.groups}
        for index, factor in enumerate(self.factors):
            require(
                factor.group in known,
                f"factor[{index}].group",
                message("FormFile", "The group “%1” is not among the groups.").fill(factor.group),
            )


class Escalation(ListEntry, frozen=True):
    """How fast to act, whom to inform, and what is made for it."""

    title: Text
    within: Text
    action: Text
    code: str = ""
    inform: tuple[str, ...] = ()
    creates: tuple[str, ...] = ()
    situations: tuple[Text, ...] = ()


class EscalationFile(ListFile, frozen=True):
    """The file ``escalation.toml``."""

    escalations: tuple[Escalation, ...] = msgspec.field(name="escalation")


class Source(ListEntry, frozen=True):
    """Where content comes from.

    A title is said in the language that it has; one ``text`` for both languages says no more.
    """

    text: Text | str
    code: str = ""

    @property
    def words(self) -> Words:
        """What a person reads."""
        return verbatim(self.text) if isinstance(self.text, str) else self.text


class SourceFile(ListFile, frozen=True):
    """A file with sources (``safety_sources.toml``)."""

    sources: tuple[Source, ...] = msgspec.field(name="source")


class OpenQuestion(ListEntry, frozen=True):
    """What is not known yet, or is for practitioners to decide."""

    text: Text


class QuestionFile(ListFile, frozen=True):
    """The file ``questions.toml``."""

    questions: tuple[OpenQuestion, ...] = msgspec.field(name="question")
