"""The history of a case says each answer before and after, in words, also those that are none."""

from __future__ import annotations

from desktop_app.app.case_history import case_history
from desktop_app.app.cases import open_case
from desktop_app.app.records import VAULT_KINDS, append, new_key, open_draft
from desktop_app.app.session import Session
from desktop_app.app.wording import worded
from desktop_app.domain.ids import Leaf
from tests.forms.test_other_answers import offering


def test_not_known_not_asked_and_declined_are_told_apart_in_the_history(session: Session) -> None:
    case, _ = open_case(session, "KLAPROOS")
    wanted, shown = {}, {}
    for kind in sorted(set(session.catalogue.kinds) - VAULT_KINDS):
        form = session.form(kind)
        for leaf, field in offering(form):
            if form.field(leaf.partition(".")[0]).type == "rows":
                continue  # a line of a list is there once it is added
            key = new_key(session, kind, case)
            for one in field.other_answers:
                draft = open_draft(session, key)
                draft.set(leaf, one)
                append(session, {key: draft.changes()})
            wanted[key, Leaf(leaf)] = [worded(form, leaf, one) for one in field.other_answers]
    for save in reversed(case_history(session, case)):
        for made in save.changes:
            if made.leaf is not None and (save.key, made.leaf) in wanted:
                shown.setdefault((save.key, made.leaf), []).append(made.after)
    assert len(wanted) > 15
    assert shown == wanted
    assert max(len(said) for said in wanted.values()) >= 2, "and one came before another"
