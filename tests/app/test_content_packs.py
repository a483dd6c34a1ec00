"""Newer forms and lists from a file: a rising version, the same guards, and a line in the trail."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.app import around_form, vaults
from desktop_app.app.content_packs import offered, put_in_force
from desktop_app.app.records import change, history, new_key, shown_values
from desktop_app.app.session import Session
from desktop_app.app.surroundings import World
from desktop_app.domain.ids import Leaf
from desktop_app.errors import UserError
from desktop_app.forms.catalogue import Catalogue
from desktop_app.forms.source import FormError
from desktop_app.paths import resource

FORMS = Path(__file__).parents[2] / "resources" / "content" / "forms"


def newer(folder: Path, name: str, *changes: tuple[str, str], version: int = 2) -> Path:
    """Write a newer version of a shipped form; ``changes``: text and what replaces it."""
    text = (FORMS / name).read_text(encoding="utf-8")
    for old, new in (("version = 1", f"version = {version}"), *changes):
        assert old in text
        text = text.replace(old, new, 1)
    file = folder / name
    file.write_text(text, encoding="utf-8")
    return file


def in_force(session: Session) -> Catalogue:
    return Catalogue.load(resource("content"), session.vault.config / "content")


def test_a_newer_form_is_in_force_from_the_next_start_and_its_review_is_shown(
    session: Session, tmp_path: Path
) -> None:
    reviewed = ('review = { by = "", on = "" }', 'review = { by = "VC, Oost", on = "2027-02-01" }')
    file = newer(tmp_path, "note.toml", reviewed)
    (one,) = offered(session, file)
    assert (one.shown.name, one.before, one.shown.version) == ("note", 1, 2)
    assert (one.shown.reviewed_by, one.shown.reviewed_on) == ("VC, Oost", "2027-02-01")
    put_in_force(session, file)
    assert in_force(session).form("note").version == 2
    line = list(session.store.audit.lines())[-1]
    assert (line.event, line.details["files"]) == ("content", 1)


def test_a_version_that_does_not_rise_changes_nothing(session: Session, tmp_path: Path) -> None:
    lines = session.store.audit.count()
    for file in (FORMS / "note.toml", FORMS.parent / "law.toml"):
        with pytest.raises(UserError, match="nothing newer"):
            put_in_force(session, file)
    assert not (session.vault.config / "content").exists()
    assert session.store.audit.count() == lines


def test_a_file_that_is_wrong_is_refused_with_file_line_and_reason(
    session: Session, tmp_path: Path
) -> None:
    file = newer(tmp_path, "note.toml", ('type = "long_text"', 'type = "novel"'))
    with pytest.raises(FormError) as refused:
        put_in_force(session, file)
    assert refused.value.file == "note@2.toml"
    assert refused.value.line > 10
    assert not (session.vault.config / "content").exists()


def test_privacy_never_falls_and_records_of_every_version_open_with_their_own(
    session: Session, tmp_path: Path
) -> None:
    raised = ('key = "agreed"\n', 'key = "agreed"\nprivacy = "secret"\n')
    put_in_force(session, newer(tmp_path, "contact_log.toml", raised))
    lowered = newer(tmp_path, "contact_log.toml", version=3)
    with pytest.raises(FormError) as refused:
        put_in_force(session, lowered)
    assert "guarded less" in repr(refused.value.reason)
    with pytest.raises(UserError, match="nothing newer"):
        offered(session, newer(tmp_path, "contact_log.toml", raised))
    put_in_force(session, newer(tmp_path, "contact_log.toml", raised, version=3))
    found = in_force(session)
    assert [found.form_at(f"contact_log@{n}").version for n in (1, 2, 3)] == [1, 2, 3]
    assert found.privacy_of("contact_log@1", "agreed") == "plain"
    assert found.privacy_of("contact_log@3", "agreed") == "secret"


def test_of_a_folder_only_what_is_newer_is_taken(session: Session, tmp_path: Path) -> None:
    (tmp_path / "forms").mkdir()
    newer(tmp_path / "forms", "note.toml")
    (tmp_path / "forms" / "step.toml").write_bytes((FORMS / "step.toml").read_bytes())
    law = (FORMS.parent / "law.toml").read_text(encoding="utf-8")
    law = law.replace("version = 1", "version = 2", 1).replace("58 Sv", "2.5.1 Sv")
    (tmp_path / "law.toml").write_text(law, encoding="utf-8")
    assert [one.path for one in put_in_force(session, tmp_path)] == ["forms/note.toml", "law.toml"]
    clock = in_force(session).clock("police_custody")
    assert clock is not None
    assert clock.basis == "2.5.1 Sv"


def test_a_record_of_an_older_version_opens_and_keeps_what_is_no_longer_asked(
    session: Session, world: World, passphrase: str, tmp_path: Path
) -> None:
    key = new_key(session, "colleague", None)
    change(session, key, {"label": "mentor", "function": "team_lead", "hours": "overdag"})
    gone = ('key = "hours"\n', 'key = "reachable"\n')
    put_in_force(session, newer(tmp_path, "colleague.toml", gone))
    folder, found = session.vault.folder.path, in_force(session)
    session.vault.close()
    world.__dict__["catalogue"] = found
    session = vaults.unlock(world, folder, passphrase)
    try:
        assert session.form("colleague").version == 2
        (one,) = around_form.earlier(session, key)
        assert (one.leaf, one.value) == ("hours", "overdag")
        assert one.at is not None
        said = around_form.written_with(session, key)
        assert said is not None
        assert said.args == (1, 2)
        (save,) = history(session, key)
        shown = {each.leaf: (each.label, each.secret) for each in save.changes}
        assert shown[Leaf("hours")] == (one.at.label, False)
        assert shown_values(session, key)[Leaf("hours")] == "overdag"
        change(session, key, {"reachable": "'s avonds"})
        assert around_form.written_with(session, key) is None
        assert [each.value for each in around_form.earlier(session, key)] == ["overdag"]
    finally:
        session.vault.close()
