r"""All content that is loaded: forms by kind and version, cards, measures, phases and roles.

Writers of content try a file by itself, before the program sees it, from the project's root:

    .venv/bin/python -c 'import desktop_app.forms.catalogue as c, sys; c.check_file(sys.argv[1])' \
        resources/content/forms/safety_plan.toml

``check_file`` is for forms, ``check_list_file`` for the files of ``LIST_FILES``. Either says what
is right, or raises FormError with file, line and reason. The keys of a form stand in ``schema``,
which of them belong to which type in ``field_checks.TYPE_KEYS``, those of the lists in ``lists``,
``guidance`` and ``reference``. An older version of a form stays beside the new one as
``kind@1.toml``.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from dataclasses import field as attribute
from functools import cached_property
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Final, TypeVar

from desktop_app.errors import UserError
from desktop_app.forms.definition import FieldAt, Form
from desktop_app.forms.evaluation import IndicatorFile
from desktop_app.forms.form_files import check_name, content_of, forms_in, put_over
from desktop_app.forms.guidance import (
    Escalation,
    EscalationFile,
    Factor,
    FactorFile,
    FactorGroup,
    Guardrail,
    GuardrailFile,
    LevelFile,
    QuestionFile,
    Source,
    SourceFile,
)
from desktop_app.forms.lists import (
    Card,
    CardFile,
    ListFile,
    Measure,
    MeasureFile,
    MeasureType,
    Phase,
    PhaseFile,
    Role,
    RoleFile,
    ScaleFile,
    Stage,
    load_list,
    options_of,
)
from desktop_app.forms.loading import Lists, load_form
from desktop_app.forms.reference import (
    Clock,
    ClockFile,
    GlossaryFile,
    Ground,
    RetentionFile,
    RetentionRule,
    Term,
)
from desktop_app.forms.schema import Option, Privacy, Review, Text
from desktop_app.forms.source import FormError
from desktop_app.forms.step_templates import StepFile, StepSet
from desktop_app.paths import resource
from desktop_app.text import Message, message

LIST_FILES: Final[Mapping[str, type[ListFile]]] = {
    "cards.toml": CardFile,
    "escalation.toml": EscalationFile,
    "factors.toml": FactorFile,
    "glossary.toml": GlossaryFile,
    "guardrails.toml": GuardrailFile,
    "indicators.toml": IndicatorFile,
    "law.toml": ClockFile,
    "levels.toml": LevelFile,
    "measures.toml": MeasureFile,
    "phases.toml": PhaseFile,
    "process_sources.toml": SourceFile,
    "questions.toml": QuestionFile,
    "retention.toml": RetentionFile,
    "roles.toml": RoleFile,
    "safety_sources.toml": SourceFile,
    "scales.toml": ScaleFile,
    "step_templates.toml": StepFile,
}

F = TypeVar("F", bound=ListFile)


@dataclass(frozen=True)
class Catalogue:
    """The content in force. ``refused`` are files that could not be used, each with its reason.

    A refused override leaves the shipped file in force; a refused shipped file leaves a gap, and
    the rest of the program runs.
    """

    forms: Mapping[str, Form] = attribute(default_factory=dict)
    """Every version, by name (``safety_plan@1``)."""
    files: Mapping[str, ListFile] = attribute(default_factory=dict)
    """The lists, by the name of their file (``cards.toml``)."""
    refused: tuple[FormError, ...] = ()

    @classmethod
    def load(cls, folder: Traversable, overrides: Path | None = None) -> Catalogue:
        """Load the content of ``folder`` and, over it, of a folder with newer files.

        Both have the layout of ``resources/content``. Only a newer version overrides.
        """
        refused: list[FormError] = []
        loaded = cls().with_lists(folder, refused)
        if overrides is not None:
            loaded = loaded.with_lists(overrides, refused)
        forms = {form.name: form for form in forms_in(folder, loaded.lists, refused)}
        if overrides is not None:
            put_over(forms, forms_in(overrides, loaded.lists, refused), refused)
        return replace(loaded, forms=forms, refused=tuple(refused))

    @classmethod
    def shipped(cls) -> Catalogue:
        """Load the content that the program came with."""
        return cls.load(resource("content"))

    def with_lists(self, folder: Traversable, refused: list[FormError]) -> Catalogue:
        """Return the catalogue with the newer of its own lists and those in ``folder``."""
        files = dict(self.files)
        for name, shape in LIST_FILES.items():
            file = folder.joinpath(name)
            if not file.is_file():
                continue
            try:
                found = load_list(content_of(file), shape, file=name)
            except FormError as error:
                refused.append(error)
            else:
                if name not in files or files[name].version < found.version:
                    files[name] = found
        return replace(self, files=files)

    @property
    def lists(self) -> Lists:
        """The answers that ``options_from`` may name."""
        scales = self._file("scales.toml", ScaleFile)
        return {scale.id: scale.options for scale in (scales.scales if scales else ())} | {
            "cards": options_of(self.cards),
            "measures": options_of(self.measures),
            "phases": options_of(self.phases),
            "stages": options_of(self.stages),
            "roles": options_of(self.roles),
        }

    def _file(self, name: str, shape: type[F]) -> F | None:
        found = self.files.get(name)
        return found if isinstance(found, shape) else None

    @property
    def kinds(self) -> tuple[str, ...]:
        """The kinds that have a form, sorted."""
        return tuple(sorted({form.kind for form in self.forms.values()}))

    def find(self, kind: str) -> Form | None:
        """Return the newest form of ``kind``; None when there is none."""
        return next(iter(self.versions(kind)), None)

    def form(self, kind: str) -> Form:
        """Return the newest form of ``kind``.

        Raises:
            UserError: no form of that kind is loaded here.
        """
        found = self.find(kind)
        if found is None:
            raise UserError(_no_form(kind))
        return found

    def form_at(self, name: str) -> Form:
        """Return the form ``name`` (``safety_plan@1``) as a record was written with.

        Raises:
            UserError: that version is not loaded here.
        """
        found = self.forms.get(name)
        if found is None:
            raise UserError(_no_form(name))
        return found

    def versions(self, kind: str) -> tuple[Form, ...]:
        """Return every version of a form that is loaded here, the newest first."""
        return self._by_kind.get(kind, ())

    @cached_property
    def _by_kind(self) -> Mapping[str, tuple[Form, ...]]:
        found: dict[str, list[Form]] = {}
        for form in sorted(self.forms.values(), key=lambda form: form.version, reverse=True):
            found.setdefault(form.kind, []).append(form)
        return {kind: tuple(forms) for kind, forms in found.items()}

    def asked(self, kind: str, leaf: str) -> FieldAt | None:
        """Return what ``leaf`` asks or asked, by the newest version that knows it."""
        form = self.asking(kind, leaf)
        return form.resolve(leaf) if form is not None else None

    def asking(self, kind: str, leaf: str) -> Form | None:
        """Return the newest version that knows ``leaf``; the newest of all where none does."""
        versions = self.versions(kind)
        if len(versions) == 1:
            return versions[0]
        knowing = (form for form in versions if form.resolve(leaf) is not None)
        return next(knowing, versions[0] if versions else None)

    def privacy_of(self, name: str, leaf: str) -> Privacy:
        """Return how ``leaf`` of a record is guarded that was written with the form ``name``.

        A version that is not loaded here counts as secret, whatever the versions around it say.
        """
        form = self.forms.get(name)
        return form.privacy_of(leaf) if form else "secret"

    @property
    def card_file(self) -> CardFile | None:
        """The guidance cards with the caution that stands above them."""
        return self._file("cards.toml", CardFile)

    @property
    def cards(self) -> tuple[Card, ...]:
        """The guidance cards, in order."""
        return self.card_file.cards if self.card_file else ()

    def card(self, id: str) -> Card | None:
        """Return the card ``id``; None when it is not loaded here."""
        return next((card for card in self.cards if card.id == id), None)

    @property
    def measures(self) -> tuple[Measure, ...]:
        """The kinds of measure, in order."""
        found = self._file("measures.toml", MeasureFile)
        return found.measures if found else ()

    def measure(self, id: str) -> Measure | None:
        """Return the kind of measure ``id``; None when it is not loaded here."""
        return next((one for one in self.measures if one.id == id), None)

    @property
    def measure_types(self) -> tuple[MeasureType, ...]:
        """The types of measure as a safety plan speaks of them, in order."""
        found = self._file("measures.toml", MeasureFile)
        return found.types if found else ()

    @property
    def phases(self) -> tuple[Phase, ...]:
        """The phases of the process, in order."""
        found = self._file("phases.toml", PhaseFile)
        return found.phases if found else ()

    @property
    def stages(self) -> tuple[Stage, ...]:
        """The stages of the phase bar, in order."""
        found = self._file("phases.toml", PhaseFile)
        return found.stages if found else ()

    def stage_of(self, phase: str) -> Stage | None:
        """Return the stage of the phase bar in which ``phase`` stands."""
        return next((stage for stage in self.stages if phase in stage.phases), None)

    @property
    def roles(self) -> tuple[Role, ...]:
        """The roles of persons, in order."""
        found = self._file("roles.toml", RoleFile)
        return found.roles if found else ()

    @property
    def guardrails(self) -> tuple[Guardrail, ...]:
        """The ground rules of preparing an interview, in order."""
        found = self._file("guardrails.toml", GuardrailFile)
        return found.guardrails if found else ()

    @property
    def judging(self) -> LevelFile | None:
        """The levels in words, and the steps and rules of judging."""
        return self._file("levels.toml", LevelFile)

    @property
    def factors(self) -> tuple[Factor, ...]:
        """What goes with each risk factor, in order."""
        found = self._file("factors.toml", FactorFile)
        return found.factors if found else ()

    @property
    def factor_groups(self) -> tuple[FactorGroup, ...]:
        """The groups of risk factors, in order."""
        found = self._file("factors.toml", FactorFile)
        return found.groups if found else ()

    @property
    def escalations(self) -> tuple[Escalation, ...]:
        """How fast to act in which situation, the fastest first."""
        found = self._file("escalation.toml", EscalationFile)
        return found.escalations if found else ()

    @property
    def sources(self) -> tuple[Source, ...]:
        """Where the content about safety comes from."""
        found = self._file("safety_sources.toml", SourceFile)
        return found.sources if found else ()

    @property
    def process_sources(self) -> tuple[Source, ...]:
        """Where the content about process, measures and terms comes from."""
        found = self._file("process_sources.toml", SourceFile)
        return found.sources if found else ()

    @cached_property
    def clocks(self) -> tuple[Clock, ...]:
        """The terms of the law, then those of practice; one for each interval of the measures."""
        found = self._file("law.toml", ClockFile)
        weeks: dict[int, list[str]] = {}
        for measure in self.measures:
            if measure.review_weeks is not None:
                weeks.setdefault(measure.review_weeks, []).append(measure.id)
        clocks: list[Clock] = []
        for one in found.clocks if found else ():
            clocks.extend(one.by_weeks(weeks) if one.each_measure else (one,))
        return tuple(clocks)

    @property
    def law_version(self) -> str:
        """The versions of the terms in force, those of measures included (``law@1 measures@1``)."""
        names = ("law", "measures")
        found = [self.files.get(f"{name}.toml") for name in names]
        return " ".join(
            f"{name}@{file.version if file else 0}" for name, file in zip(names, found, strict=True)
        )

    def clock(self, id: str) -> Clock | None:
        """Return the term ``id``; None when it is not loaded here."""
        return self._clocks.get(id)

    @cached_property
    def _clocks(self) -> Mapping[str, Clock]:
        return {one.id: one for one in self.clocks}

    @property
    def evaluation(self) -> IndicatorFile | None:
        """The indicators, the moments of asking and the rules for small cells."""
        return self._file("indicators.toml", IndicatorFile)

    @property
    def retention(self) -> tuple[RetentionRule, ...]:
        """How long what is kept."""
        found = self._file("retention.toml", RetentionFile)
        return found.rules if found else ()

    @property
    def grounds(self) -> tuple[Ground, ...]:
        """Why a case may be erased, by code."""
        found = self._file("retention.toml", RetentionFile)
        return found.grounds if found else ()

    @property
    def step_sets(self) -> tuple[StepSet, ...]:
        """The sets of steps around a moment, in order."""
        found = self._file("step_templates.toml", StepFile)
        return found.sets if found else ()

    @property
    def glossary(self) -> tuple[Term, ...]:
        """Terms of the field, in order."""
        found = self._file("glossary.toml", GlossaryFile)
        return found.terms if found else ()

    def reviews(self) -> tuple[tuple[str, int, Review], ...]:
        """Return name, version and review entry of all content in force, sorted by name."""
        found = [(kind, self.form(kind).version, self.form(kind).review) for kind in self.kinds]
        found += [
            (name.partition(".")[0], loaded.version, loaded.review)
            for name, loaded in self.files.items()
        ]
        return tuple(sorted(found, key=lambda one: one[0]))

    @staticmethod
    def text(text: Text | Option, language: str) -> str:
        """Return a bilingual text in ``language``."""
        return text.say(language) if isinstance(text, Text) else text.label.say(language)


def check_file(path: str | Path) -> Form:
    """Check one form file, with the lists that stand beside it or were shipped.

    Raises:
        FormError: what is wrong, and on which line.
        OSError: the file cannot be read.
    """
    path = Path(path)
    beside = path.resolve().parent.parent
    known = Catalogue().with_lists(resource("content"), [])
    if any((beside / name).is_file() for name in LIST_FILES):
        known = known.with_lists(beside, [])
    form = load_form(path.read_bytes(), file=path.name, lists=known.lists)
    check_name(form, path.name)
    return form


def check_list_file(path: str | Path) -> ListFile:
    """Check cards.toml, or another file of ``LIST_FILES``.

    Raises:
        FormError: what is wrong, and on which line.
        OSError: the file cannot be read.
    """
    path = Path(path)
    shape = LIST_FILES.get(path.name)
    if shape is None:
        raise FormError(path.name, 1, message("FormFile", "There is no such list."))
    return load_list(path.read_bytes(), shape, file=path.name)


def _no_form(name: str) -> Message:
    return message(
        "Catalogue",
        "This program does not know the form %1. A newer program or a newer content pack does. "
        "Nothing was changed.",
    ).fill(name)
