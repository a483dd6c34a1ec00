r"""All content that is loaded: forms by kind and version, cards, measures, phases and roles.

Writers of content try a file by itself, before the program sees it, from the project's root:

    .venv/bin/python -c 'import desktop_app.forms.catalogue as c, sys; c.check_file(sys.argv[1])' \
        resources/content/forms/safety_plan.toml

``check_file`` is for forms, ``check_list_file`` for cards.toml, measures.toml, phases.toml and
roles.toml. Either says what is right, or raises FormError with file, line and reason. The keys of a
form stand in ``schema``, which of them belong to which type in ``field_checks.TYPE_KEYS``, those of
the lists in ``lists``. An older version of a form stays beside the new one as ``kind@1.toml``.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from dataclasses import field as attribute
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Final, TypeVar

from desktop_app.errors import UserError
from desktop_app.forms.definition import Form
from desktop_app.forms.lists import (
    Card,
    CardFile,
    ListFile,
    Measure,
    MeasureFile,
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
from desktop_app.forms.schema import Option, Privacy, Review, Text
from desktop_app.forms.source import FormError
from desktop_app.forms.successor import check_successor
from desktop_app.paths import resource
from desktop_app.text import Message, message

FORMS: Final = "forms"
CARDS: Final = "cards.toml"
MEASURES: Final = "measures.toml"
PHASES: Final = "phases.toml"
ROLES: Final = "roles.toml"
SCALES: Final = "scales.toml"
LIST_FILES: Final[Mapping[str, type[ListFile]]] = {
    CARDS: CardFile,
    MEASURES: MeasureFile,
    PHASES: PhaseFile,
    ROLES: RoleFile,
    SCALES: ScaleFile,
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
    card_file: CardFile | None = None
    measure_file: MeasureFile | None = None
    phase_file: PhaseFile | None = None
    role_file: RoleFile | None = None
    scale_file: ScaleFile | None = None
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
        forms = {form.name: form for form in _forms(folder, loaded.lists, refused)}
        if overrides is not None:
            _override(forms, _forms(overrides, loaded.lists, refused), refused)
        return replace(loaded, forms=forms, refused=tuple(refused))

    @classmethod
    def shipped(cls) -> Catalogue:
        """Load the content that the program came with."""
        return cls.load(resource("content"))

    def with_lists(self, folder: Traversable, refused: list[FormError]) -> Catalogue:
        """Return the catalogue with the newer of its own lists and those in ``folder``."""
        return replace(
            self,
            card_file=_newer(self.card_file, folder, CARDS, CardFile, refused),
            measure_file=_newer(self.measure_file, folder, MEASURES, MeasureFile, refused),
            phase_file=_newer(self.phase_file, folder, PHASES, PhaseFile, refused),
            role_file=_newer(self.role_file, folder, ROLES, RoleFile, refused),
            scale_file=_newer(self.scale_file, folder, SCALES, ScaleFile, refused),
        )

    @property
    def lists(self) -> Lists:
        """The lists that ``options_from`` may name."""
        scales = self.scale_file.scales if self.scale_file else ()
        return {scale.id: scale.options for scale in scales} | {
            "cards": options_of(self.cards),
            "measures": options_of(self.measures),
            "phases": options_of(self.phases),
            "stages": options_of(self.stages),
            "roles": options_of(self.roles),
        }

    @property
    def kinds(self) -> tuple[str, ...]:
        """The kinds that have a form, sorted."""
        return tuple(sorted({form.kind for form in self.forms.values()}))

    def find(self, kind: str) -> Form | None:
        """Return the newest form of ``kind``; None when there is none."""
        versions = [form for form in self.forms.values() if form.kind == kind]
        return max(versions, key=lambda form: form.version, default=None)

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

    def privacy_of(self, name: str, leaf: str) -> Privacy:
        """Return how ``leaf`` of a record is guarded that was written with the form ``name``.

        A version that is not loaded here counts as secret, whatever the versions around it say.
        """
        form = self.forms.get(name)
        return form.privacy_of(leaf) if form else "secret"

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
        return self.measure_file.measures if self.measure_file else ()

    def measure(self, id: str) -> Measure | None:
        """Return the kind of measure ``id``; None when it is not loaded here."""
        return next((one for one in self.measures if one.id == id), None)

    @property
    def phases(self) -> tuple[Phase, ...]:
        """The phases of the process, in order."""
        return self.phase_file.phases if self.phase_file else ()

    @property
    def stages(self) -> tuple[Stage, ...]:
        """The stages of the phase bar, in order."""
        return self.phase_file.stages if self.phase_file else ()

    def stage_of(self, phase: str) -> Stage | None:
        """Return the stage of the phase bar in which ``phase`` stands."""
        return next((stage for stage in self.stages if phase in stage.phases), None)

    @property
    def roles(self) -> tuple[Role, ...]:
        """The roles of persons, in order."""
        return self.role_file.roles if self.role_file else ()

    def reviews(self) -> tuple[tuple[str, int, Review], ...]:
        """Return name, version and review entry of all content in force, sorted by name."""
        found = [(kind, self.form(kind).version, self.form(kind).review) for kind in self.kinds]
        for name, loaded in (
            (CARDS, self.card_file),
            (MEASURES, self.measure_file),
            (PHASES, self.phase_file),
            (ROLES, self.role_file),
            (SCALES, self.scale_file),
        ):
            if loaded is not None:
                found.append((name.partition(".")[0], loaded.version, loaded.review))
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
    _check_name(form, path.name)
    return form


def check_list_file(path: str | Path) -> ListFile:
    """Check cards.toml, measures.toml, phases.toml, roles.toml or scales.toml.

    Raises:
        FormError: what is wrong, and on which line.
        OSError: the file cannot be read.
    """
    path = Path(path)
    shape = LIST_FILES.get(path.name)
    if shape is None:
        raise FormError(path.name, 1, message("FormFile", "There is no such list."))
    return load_list(path.read_bytes(), shape, file=path.name)


def _forms(folder: Traversable, lists: Lists, refused: list[FormError]) -> Iterator[Form]:
    """Yield the forms of ``folder`` that can be used, oldest version of a kind first."""
    below = folder.joinpath(FORMS)
    if not below.is_dir():
        return
    loaded: list[Form] = []
    for file in sorted(below.iterdir(), key=lambda one: one.name):
        if not file.name.endswith(".toml") or file.name.startswith("."):
            continue
        try:
            form = load_form(_bytes(file), file=file.name, lists=lists)
            _check_name(form, file.name)
        except FormError as error:
            refused.append(error)
        else:
            loaded.append(form)
    yield from _successors(sorted(loaded, key=lambda form: (form.kind, form.version)), {}, refused)


def _override(forms: dict[str, Form], newer: Iterable[Form], refused: list[FormError]) -> None:
    """Put the forms of a content pack over the shipped ones, those that may succeed them."""
    newest: dict[str, Form] = {}
    for form in forms.values():
        if form.kind not in newest or newest[form.kind].version < form.version:
            newest[form.kind] = form
    for form in _successors(newer, newest, refused):
        forms.setdefault(form.name, form)


def _successors(
    forms: Iterable[Form], newest: Mapping[str, Form], refused: list[FormError]
) -> Iterator[Form]:
    before = dict(newest)
    for form in forms:
        old = before.get(form.kind)
        try:
            if old is not None and old.version < form.version:
                check_successor(old, form)
        except FormError as error:
            refused.append(error)
            continue
        if old is None or old.version < form.version:
            before[form.kind] = form
        yield form


def _check_name(form: Form, name: str) -> None:
    if name not in (f"{form.kind}.toml", f"{form.name}.toml"):
        raise FormError(
            name,
            1,
            message("FormFile", "The file of the form “%1” is not named after it.").fill(form.kind),
        )


def _newer(
    own: F | None, folder: Traversable, name: str, shape: type[F], refused: list[FormError]
) -> F | None:
    file = folder.joinpath(name)
    if not file.is_file():
        return own
    try:
        found = load_list(_bytes(file), shape, file=name)
    except FormError as error:
        refused.append(error)
        return own
    return found if own is None or found.version > own.version else own


def _bytes(file: Traversable) -> bytes:
    try:
        return file.read_bytes()
    except OSError:
        raise FormError(file.name, 1, message("FormFile", "The file cannot be read.")) from None


def _no_form(name: str) -> Message:
    return message(
        "Catalogue",
        "This program does not know the form %1. A newer program or a newer content pack does. "
        "Nothing was changed.",
    ).fill(name)
