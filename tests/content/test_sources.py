"""Sources are named in the language they have; the words around a title are in the reader's."""

from __future__ import annotations

import re

from desktop_app.forms.catalogue import Catalogue

ENGLISH = re.compile(
    r"\b(?:version|opening|only|pages of|text of|forms|from|with|names|guidance|conditions|"
    r"accessed|website|court|bill|reporting|study|the|and)\b"
)
TITLES = re.compile(
    r"“[^”]*”|\"[^\"]*\"|Anti-human trafficking manual|Méndez Principles|College of Policing|"
    r"Advocates for Human Rights"
)
"""What is called so in English keeps its name."""
ISO = re.compile(r"\b20\d\d-\d\d-\d\d\b")


def test_in_dutch_only_titles_and_names_are_english(catalogue: Catalogue) -> None:
    said = [
        one.text if isinstance(one.text, str) else one.text.nl
        for one in (*catalogue.process_sources, *catalogue.sources)
    ]
    assert len(said) > 80
    left = {one: TITLES.sub("", one) for one in said}
    assert {one for one, rest in left.items() if ENGLISH.search(rest)} == set()
    assert {one for one in said if ISO.search(one)} == set(), "a day is written as people write it"
    assert ENGLISH.search("BWBR0001903, version of 2025-01-01"), "the check can fail"
