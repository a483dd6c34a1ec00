"""Recovery words: written down by hand, typed back years later."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.crypto import recovery
from desktop_app.errors import UserError

secrets_ = st.binary(min_size=32, max_size=32)
SECRET = bytes(range(32))
WORDS = recovery.words(SECRET)


@pytest.mark.parametrize(
    ("secret", "words"),
    [  # The test vectors that BIP-39 names (trezor/python-mnemonic, vectors.json).
        ("00" * 32, "abandon " * 23 + "art"),
        (
            "7f" * 32,
            "legal winner thank year wave sausage worth useful " * 2
            + "legal winner thank year wave sausage worth title",
        ),
        ("ff" * 32, "zoo " * 23 + "vote"),
        (
            "f585c11aec520db57dd353c69554b21a89b20fb0650966fa0a9d6f74fd989d8f",
            (
                "void come effort suffer camp survey warrior heavy shoot primary clutch crush "
                "open amazing screen patrol group space point ten exist slush involve unfold"
            ),
        ),
    ],
)
def test_the_words_are_those_of_bip_39(secret: str, words: str) -> None:
    assert " ".join(recovery.words(bytes.fromhex(secret))) == words
    assert recovery.secret_of(words) == bytes.fromhex(secret)


@given(secrets_)
def test_every_secret_comes_back_from_its_first_four_letters(secret: bytes) -> None:
    words = recovery.words(secret)
    assert len(words) == recovery.WORDS
    assert recovery.secret_of(" ".join(word[:4] for word in words)) == secret


@pytest.mark.parametrize(
    "typed",
    [
        " ".join(WORDS).upper(),
        "\n".join(f"{number:2}. {word}" for number, word in enumerate(WORDS, 1)),
        ", ".join(WORDS) + ".",
        "\t" + "  ".join(word.title() for word in WORDS) + "\n",
        " ".join(word[:4] + "xx" if len(word) > 4 else word for word in WORDS),
    ],
)
def test_case_numbers_signs_and_tails_do_not_matter(typed: str) -> None:
    assert recovery.secret_of(typed) == SECRET


def test_the_wrong_word_is_named_by_its_number() -> None:
    typed = [*WORDS]
    typed[16] = "klaproos"
    with pytest.raises(UserError, match="is not a recovery word") as caught:
        recovery.secret_of(" ".join(typed))
    assert caught.value.message.args == (17,)
    assert "klaproos" not in str(caught.value)


@pytest.mark.parametrize("count", [0, 1, 23, 25, 5000])
def test_another_number_of_words_is_named(count: int) -> None:
    with pytest.raises(UserError, match="24 words") as caught:
        recovery.secret_of("abandon " * count)
    assert caught.value.message.args == (count,)


def test_swapped_words_are_found_by_the_checksum() -> None:
    typed = [WORDS[1], WORDS[0], *WORDS[2:]]
    with pytest.raises(UserError, match="do not belong together"):
        recovery.secret_of(" ".join(typed))


@given(st.text(max_size=300))
def test_no_text_brings_another_exception(typed: str) -> None:
    with pytest.raises(UserError):
        recovery.secret_of(typed)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("act", "act"),
        ("ACT", "act"),
        ("acto", "actor"),
        ("actr", "actress"),
        ("actorr", "actor"),
        ("ac", None),
        ("acty", None),
        ("", None),
        ("zoo", "zoo"),
    ],
)
def test_a_word_is_completed_once_it_is_certain(typed: str, meant: str | None) -> None:
    assert recovery.complete(typed) == meant


def test_another_length_is_no_recovery_secret() -> None:
    with pytest.raises(ValueError, match="32 bytes"):
        recovery.words(b"x" * 16)
