"""A third value for lines in conflict: written with the editors of the form itself."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from desktop_app.domain.canonical import Value
from desktop_app.domain.ids import Leaf
from desktop_app.forms.definition import Form
from desktop_app.text import Words, message
from desktop_app.ui.forms.context import FormContext
from desktop_app.ui.forms.editor import Editor
from desktop_app.ui.forms.editors import EDITORS, make_editor
from desktop_app.ui.widgets.dialog import Dialog
from desktop_app.ui.widgets.field import Field
from desktop_app.ui.widgets.text import Text
from desktop_app.ui.widgets.typed import never_keep


class OwnValue(Dialog):
    """One editor for each line; what stays empty is not taken."""

    def __init__(
        self, context: FormContext, form: Form, lines: Sequence[tuple[Leaf, Words]]
    ) -> None:
        super().__init__(
            context.look,
            message("Conflicts", "Write it yourself"),
            verb=message("Conflicts", "Take what I wrote"),
            width=520,
        )
        look = context.look
        words = message("Conflicts", "Fill in only the lines for which no version is right.")
        self.body.addWidget(Text(look, words, letter="row", ink="text2", flow="wrap"))
        self._values: dict[Leaf, Value] = {}
        self._fields: dict[Leaf, Field] = {}
        self._form = form
        self._editors: list[Editor] = []
        for leaf, label in lines:
            at = form.resolve(leaf)
            if at is None or at.field.type not in EDITORS or at.field.type == "computed":
                continue
            editor = make_editor(context, at.field)
            editor.show_value(None)
            editor.edited.connect(lambda value, _more, leaf=leaf: self._on_edited(leaf, value))
            editor.name_parts(look.words(label), "")
            if form.is_sealed(leaf):
                for control in editor.controls():
                    never_keep(control)
            self._editors.append(editor)
            field = Field(look, label, editor)
            self._fields[leaf] = field
            self.body.addWidget(field)
        self._check()

    @property
    def values(self) -> Mapping[Leaf, Value]:
        """What was written, by leaf."""
        return dict(self._values)

    def write(self, leaf: Leaf, value: Value) -> None:
        """Take a value for a line, as if it had been typed."""
        self._on_edited(leaf, value)

    def _on_edited(self, leaf: Leaf, value: object) -> None:
        if value is None or value in ("", []):
            self._values.pop(leaf, None)
        else:
            self._values[leaf] = value  # type: ignore[assignment]  # editors give canonical values
        problems = self._form.check(leaf, value) if leaf in self._values else ()  # type: ignore[arg-type]
        self._fields[leaf].set_error(problems[0] if problems else "", typing=True)
        self._check()

    def _check(self) -> None:
        if self.verb is None:
            return
        wrong = any(self._form.check(leaf, value) for leaf, value in self._values.items())
        if wrong:
            self.verb.block(message("Conflicts", "a line does not fit its question"))
        elif not self._values:
            self.verb.block(message("Conflicts", "nothing is written yet"))
        else:
            self.verb.block("")
