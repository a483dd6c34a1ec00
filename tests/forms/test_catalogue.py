"""The content in force: what was shipped, and newer files over it."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from desktop_app.domain.ids import KINDS
from desktop_app.errors import UserError
from desktop_app.forms.catalogue import Catalogue, check_file, check_list_file
from desktop_app.forms.lists import CardFile
from desktop_app.forms.schema import Text
from desktop_app.forms.source import FormError
from tests.forms.every_type import PATH, text

CARDS = """
version = {version}
review = {{ by = "", on = "" }}
[[card]]
id = "tc_01"
title = {{ en = "{title}", nl = "Kaart" }}
bullets = {{ en = ["One", "Two"], nl = ["Een", "Twee"] }}
"""
SCALES = """
version = 1
review = { by = "", on = "" }
[[scale]]
id = "r1"
title = { en = "Risk", nl = "Risico" }
options = [
  { value = "yes_now", en = "Yes, now", nl = "Ja, nu" },
  { value = "no", en = "No", nl = "Nee" },
]
"""


@pytest.fixture
def shipped(tmp_path: Path) -> Path:
    folder = tmp_path / "content"
    (folder / "forms").mkdir(parents=True)
    shutil.copy(PATH, folder / "forms")
    (folder / "cards.toml").write_text(CARDS.format(version=1, title="Card"), encoding="utf-8")
    (folder / "scales.toml").write_text(SCALES, encoding="utf-8")
    return folder


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    folder = tmp_path / "pack"
    (folder / "forms").mkdir(parents=True)
    return folder


def put(folder: Path, *changes: tuple[str, str], name: str = "every_type.toml") -> None:
    (folder / "forms" / name).write_bytes(text(*changes))


def test_all_shipped_content_is_whole() -> None:
    shipped = Catalogue.shipped()
    assert shipped.refused == ()
    assert set(shipped.kinds) <= KINDS
    assert shipped.form("safety_plan").name == "safety_plan@1"


def test_every_card_that_a_form_names_exists() -> None:
    shipped = Catalogue.shipped()
    for form in shipped.forms.values():
        named = {*form.file.cards}
        for section in form.sections:
            named |= {*section.cards, *(card for one in section.fields for card in one.cards)}
        assert {card for card in named if shipped.card(card) is None} == set()


def test_all_content_says_that_no_practitioner_reviewed_it_yet() -> None:
    reviews = Catalogue.shipped().reviews()
    assert {"safety_plan", "cards", "phases"} <= {name for name, _, _ in reviews}
    assert not any(review.done for _, _, review in reviews)


def test_a_form_is_found_by_kind_and_by_name(shipped: Path) -> None:
    content = Catalogue.load(shipped)
    assert content.kinds == ("every_type",)
    assert content.form("every_type") is content.form_at("every_type@1")
    assert content.find("nothing") is None
    for missing in (lambda: content.form("nothing"), lambda: content.form_at("every_type@2")):
        with pytest.raises(UserError):
            missing()


def test_a_leaf_of_a_form_that_is_not_loaded_here_is_secret(shipped: Path) -> None:
    content = Catalogue.load(shipped)
    assert content.privacy_of("every_type@1", "short") == "plain"
    assert content.privacy_of("every_type@2", "short") == "secret"
    assert content.privacy_of("nothing@1", "short") == "secret"


def test_lists_are_found_by_id(shipped: Path) -> None:
    content = Catalogue.load(shipped)
    card = content.card("tc_01")
    assert card is not None
    assert card.bullets.say("nl") == ("Een", "Twee")
    assert content.card("tc_99") is None
    assert content.measure("pm_01") is None
    assert Catalogue.text(card.title, "en") == "Card"
    assert Catalogue.text(Text(en="A", nl="B"), "nl") == "B"


def test_phases_have_a_stage_on_the_bar() -> None:
    shipped = Catalogue.shipped()
    stage = shipped.stage_of("ph_f09")
    assert stage is not None
    assert stage.title.say("nl") == "RC-verhoor"
    assert {phase.id for phase in shipped.phases} == {
        phase for one in shipped.stages for phase in one.phases
    }
    assert shipped.stage_of("ph_f99") is None


def test_a_newer_form_of_a_pack_is_in_force_and_the_older_one_stays(
    shipped: Path, pack: Path
) -> None:
    put(pack, ("version = 1", "version = 2"), ('en = "Short text"', 'en = "New words"'))
    content = Catalogue.load(shipped, pack)
    assert content.refused == ()
    assert content.form("every_type").version == 2
    assert content.form_at("every_type@1").field("short").label.en == "Short text"


def test_a_version_that_was_shipped_is_not_overridden(shipped: Path, pack: Path) -> None:
    put(pack, ('en = "Short text"', 'en = "Other words"'))
    content = Catalogue.load(shipped, pack)
    assert content.form("every_type").field("short").label.en == "Short text"


def test_a_pack_that_is_older_than_the_program_is_kept_for_old_records(
    shipped: Path, pack: Path
) -> None:
    put(shipped, ("version = 1", "version = 3"))
    put(pack, ("version = 1", "version = 2"))
    content = Catalogue.load(shipped, pack)
    assert content.form("every_type").version == 3
    assert content.form_at("every_type@2").version == 2


def test_a_broken_file_of_a_pack_is_refused_and_the_shipped_one_stays(
    shipped: Path, pack: Path
) -> None:
    put(pack, ("version = 1", "version = 2"), ('type = "phone"', 'type = "telephone"'))
    content = Catalogue.load(shipped, pack)
    (refused,) = content.refused
    assert refused.file == "every_type.toml"
    assert refused.line > 1
    assert content.form("every_type").version == 1


def test_a_pack_that_breaks_a_promise_is_refused(shipped: Path, pack: Path) -> None:
    put(pack, ("version = 1", "version = 2"), ('privacy = "secret"\n', ""))
    content = Catalogue.load(shipped, pack)
    (refused,) = content.refused
    assert "guarded less" in refused.reason.source
    assert content.form("every_type").version == 1


def test_a_broken_shipped_file_leaves_a_gap_and_the_rest_works(shipped: Path) -> None:
    put(shipped, ('id = "every_type"', "id = "), name="broken.toml")
    (shipped / "cards.toml").write_text("version = 1", encoding="utf-8")
    content = Catalogue.load(shipped)
    assert {error.file for error in content.refused} == {"broken.toml", "cards.toml"}
    assert content.form("every_type").version == 1
    assert content.cards == ()


def test_two_versions_stand_beside_each_other(shipped: Path) -> None:
    put(shipped, ("version = 1", "version = 2"))
    put(shipped, name="every_type@1.toml")
    content = Catalogue.load(shipped)
    assert sorted(content.forms) == ["every_type@1", "every_type@2"]
    assert content.form("every_type").version == 2


def test_a_file_is_named_after_its_form(shipped: Path) -> None:
    put(shipped, name="something.toml")
    content = Catalogue.load(shipped)
    (refused,) = content.refused
    assert "not named after it" in refused.reason.source


def test_what_is_no_content_is_passed_over(shipped: Path, tmp_path: Path) -> None:
    (shipped / "forms" / "README.md").write_text("x", encoding="utf-8")
    (shipped / "forms" / ".hidden.toml").write_text("x", encoding="utf-8")
    assert Catalogue.load(shipped).refused == ()
    assert Catalogue.load(tmp_path / "nothing").kinds == ()


def test_a_file_that_cannot_be_read_is_refused(shipped: Path) -> None:
    (shipped / "forms" / "folder.toml").mkdir()
    (refused,) = Catalogue.load(shipped).refused
    assert refused.file == "folder.toml"


def test_only_a_newer_list_overrides(shipped: Path, pack: Path) -> None:
    (pack / "cards.toml").write_text(CARDS.format(version=1, title="Same"), encoding="utf-8")
    assert Catalogue.load(shipped, pack).cards[0].title.en == "Card"
    (pack / "cards.toml").write_text(CARDS.format(version=2, title="Newer"), encoding="utf-8")
    assert Catalogue.load(shipped, pack).cards[0].title.en == "Newer"
    (pack / "cards.toml").write_text("version = 3", encoding="utf-8")
    content = Catalogue.load(shipped, pack)
    assert content.cards[0].title.en == "Card"
    assert len(content.refused) == 1


def test_a_writer_can_check_one_file(shipped: Path) -> None:
    assert check_file(shipped / "forms" / "every_type.toml").name == "every_type@1"
    assert isinstance(check_list_file(shipped / "cards.toml"), CardFile)
    with pytest.raises(FormError):
        check_list_file(shipped / "nothing.toml")
    put(shipped, name="other.toml")
    with pytest.raises(FormError):
        check_file(shipped / "forms" / "other.toml")


@pytest.mark.parametrize(
    ("before", "after", "reason"),
    [
        ('nl = ["Een", "Twee"]', 'nl = ["Een"]', "same number of lines"),
        ('id = "tc_01"', 'id = "TC 01"', "is not a name"),
        ('nl = "Kaart"', 'nl = ""', "empty in one"),
        ('"One", ', '"", ', "same number of lines"),
        ('id = "tc_01"', 'id = "tc_01"\ncolour = "red"', "not known here"),
    ],
)
def test_a_broken_list_is_refused(shipped: Path, before: str, after: str, reason: str) -> None:
    path = shipped / "cards.toml"
    content = path.read_text(encoding="utf-8")
    assert before in content
    path.write_text(content.replace(before, after), encoding="utf-8")
    with pytest.raises(FormError) as caught:
        check_list_file(path)
    assert reason in caught.value.reason.source


def test_an_id_is_used_once(shipped: Path) -> None:
    path = shipped / "cards.toml"
    card = CARDS.format(version=1, title="Card").split("[[card]]")[1]
    path.write_text(path.read_text(encoding="utf-8") + "[[card]]" + card, encoding="utf-8")
    with pytest.raises(FormError) as caught:
        check_list_file(path)
    assert "used twice" in caught.value.reason.source


def test_a_stage_names_phases_that_exist(tmp_path: Path) -> None:
    path = tmp_path / "phases.toml"
    path.write_text(
        'version = 1\nreview = { by = "", on = "" }\n'
        '[[phase]]\nid = "ph_f00"\ntitle = { en = "A", nl = "B" }\n'
        '[[stage]]\nid = "one"\ntitle = { en = "A", nl = "B" }\nphases = ["ph_f00", "ph_f77"]\n',
        encoding="utf-8",
    )
    with pytest.raises(FormError) as caught:
        check_list_file(path)
    assert caught.value.line == 9
