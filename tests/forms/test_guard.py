"""“Do not type here”: the eight protected data are noticed, and references are not."""

from __future__ import annotations

import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.forms.guard import MAX_LENGTH, findings, is_guarded, passes_eleven_test
from tests.forms.every_type import every_type

NAMES = {"Jan Jansen": "VD1", "José Álvarez": "VD2", "Bo": "VD3"}


@pytest.mark.parametrize(
    ("text", "kind", "part"),
    [
        ("De afspraak is Kerkstraat 12 om tien uur", "address", "Kerkstraat 12"),
        ("aan de kerkstraat 12b in het centrum", "address", "kerkstraat 12b"),
        ("Burgemeester de Raadtsingel 4-6", "address", "Raadtsingel 4-6"),
        ("Laan van Meerdervoort 120", "address", "Laan van Meerdervoort 120"),
        ("Stationsweg 3", "address", "Stationsweg 3"),
        ("Lange Voorhout 12", "address", "Lange Voorhout 12"),
        ("Prinsengracht 263-I", "address", "Prinsengracht 263-I"),
        ("Het Damrak 1 in het centrum", "address", "Damrak 1"),
        ("op de Markt 9", "address", "Markt 9"),
        ("Dorpsstraat, nr. 4", "address", "Dorpsstraat, nr. 4"),
        ("post naar 1234 AB graag", "postcode", "1234 AB"),
        ("1234AB Utrecht", "postcode", "1234AB"),
        ("1234ab", "postcode", "1234ab"),
        ("2011 VK", "postcode", "2011 VK"),
        ("9999 OM", "postcode", "9999 OM"),
        ("bel 06-12345678", "phone", "06-12345678"),
        ("06 12 34 56 78", "phone", "06 12 34 56 78"),
        ("0612345678", "phone", "0612345678"),
        ("+31 6 12345678", "phone", "+31 6 12345678"),
        ("+31 (0)20 123 45 67", "phone", "+31 (0)20 123 45 67"),
        ("0031612345678", "phone", "0031612345678"),
        ("(020) 123 45 67", "phone", "(020) 123 45 67"),
        ("020-1234567", "phone", "020-1234567"),
        ("0165-123456", "phone", "0165-123456"),
        ("+40 721 234 567", "phone", "+40 721 234 567"),
        ("0040721234567", "phone", "0040721234567"),
        ("mail anna@example.org even", "email", "anna@example.org"),
        ("nummer 123456782 gevonden", "bsn", "123456782"),
        ("1234.56.782", "bsn", "1234.56.782"),
        ("BSN: 123456789", "bsn", "123456789"),
        ("zij woont in Utrecht nu", "town", "Utrecht"),
        ("Woont in Utrecht", "town", "Utrecht"),
        ("Wonend te Den Haag", "town", "Den Haag"),
        ("Verblijft in Almere", "stay", "Almere"),
        ("Geboren te Sofia", "birth", "Sofia"),
        ("she lives near Breda", "town", "Breda"),
        ("woonplaats: Breda", "town", "Breda"),
        ("verblijft bij Moeder", "stay", "Moeder"),
        ("staying with Anna", "stay", "Anna"),
        ("geboren in Boekarest", "birth", "Boekarest"),
        ("geboren te 's-Hertogenbosch", "birth", "'s-Hertogenbosch"),
        ("geboorteplaats: Sofia", "birth", "Sofia"),
        ("born in Romania", "birth", "Romania"),
        ("afkomstig uit Roemenië", "birth", "Roemenië"),
        ("Jan Jansen stond er", "suspect_name", "Jan Jansen"),
        ("zegt jansen, jan ook", "suspect_name", "jansen, jan"),
        ("JAN  JANSEN", "suspect_name", "JAN  JANSEN"),
        ("jose alvarez belde", "suspect_name", "jose alvarez"),
    ],
)
def test_a_protected_datum_is_noticed(text: str, kind: str, part: str) -> None:
    (found,) = findings(text, NAMES)
    assert (found.kind, text[found.start : found.end]) == (kind, part)


@pytest.mark.parametrize(
    "text",
    [
        "ECLI:NL:HR:2014:477",
        "zie ECLI:NL:RBDHA:2018:2682, r.o. 4.12",
        "PHR:2013:2152",
        "parket 13/123456-26",
        "13-123456-26",
        "parketnummer 10.123456.26",
        "PL1300-2026123456",
        "BVH 2026123456",
        "dossier 987654321",
        "2026 OM besloot",
        "in 2025 RC-verhoor",
        "2012/29/EU",
        "24-11-2026 om 9.30",
        "24-11",
        "2026-11-24T09:30",
        "vrijdag 24 nov 14u",
        "10 van 12",
        "7 of 18",
        "10 tot 15",
        "art. 190(3) Sv",
        "artikel 51e lid 1",
        "187b Sv",
        "art. 10(5) Besluit slachtoffers",
        "Stb. 2025, 29",
        "Kst. 35349-3",
        "BWBR0001903",
        "PM12, F05, W01, VD1, SP11",
        "KLAPROOS-2026-014",
        "blad 7Q4K-22",
        "onderweg 3 keer gestopt",
        "Onderweg 3 tassen",
        "Gerechtshof 2 keer gebeld",
        "Markt 10 minuten lopen",
        "op het plein 3 mensen",
        "het hof 3 dagen",
        "kerkstraat 10 minuten lopen",
        "kamer 1203",
        "Zaal 3, 10:00",
        "1e verdieping",
        "bel 112 of 113",
        "0800-0113",
        "0900-8844",
        "116006",
        "elke 45 minuten",
        "cijfer 3, was 6",
        "2 x 45 min",
        "na 20 minuten pauze",
        "tussen 10.00 en 12.00 uur",
        "tussen 10:00-12:00",
        "geboren in 2001",
        "woont in Nederland",
        "woont in de opvang",
        "verblijft in een andere regio",
        "geboorteplaats niet noemen",
        "adres is geheim",
        "zitting is op maandag in Utrecht",
        "NL91 ABNA 0417 1643 00",
        "€ 1.250,00",
        "123456789",
        "000000000",
        "Bo was er",
        "Janine Jansens",
        "code W12 09:30-11:00",
    ],
)
def test_a_reference_a_date_or_a_count_is_left_alone(text: str) -> None:
    assert findings(text, NAMES) == ()


def test_several_are_found_in_order_without_overlap() -> None:
    text = "Jan Jansen, Kerkstraat 12, 1234 AB Utrecht, 06-12345678"
    found = findings(text, NAMES)
    assert [one.kind for one in found] == ["suspect_name", "address", "postcode", "phone"]
    assert all(one.end <= other.start for one, other in pairwise(found))


def test_the_warning_says_where_the_datum_belongs() -> None:
    (phone,) = findings("06-12345678")
    assert "Safe contact" in phone.message.source
    (bsn,) = findings("123456782")
    assert "not kept" in bsn.message.source
    (name,) = findings("Jan Jansen", NAMES)
    assert name.message.args == ("VD1",)


def test_only_text_that_is_not_secret_is_looked_at() -> None:
    form = every_type()
    guarded = {one.key for one in form.fields if is_guarded(one)}
    assert guarded == {"short", "long", "lines", "working_note", "why_not"}


@pytest.mark.parametrize(
    ("digits", "passes"),
    [
        ("123456782", True),
        ("111222333", True),
        ("123456789", False),
        ("000000000", False),
        ("12345678", False),
    ],
)
def test_the_eleven_test(digits: str, passes: bool) -> None:
    assert passes_eleven_test(digits) is passes


@given(st.text(max_size=200), st.text(min_size=1, max_size=20))
def test_findings_are_ranges_of_the_text(text: str, name: str) -> None:
    last = 0
    for one in findings(text, {name: "VD1"}):
        assert last <= one.start < one.end <= len(text)
        last = one.end


@given(st.integers(100_000_000, 999_999_999))
def test_a_number_of_nine_digits_is_noticed_when_it_can_be_a_bsn(number: int) -> None:
    text = str(number)
    assert bool(findings(text)) == passes_eleven_test(text)


@pytest.mark.parametrize(
    "text",
    [
        "a" * MAX_LENGTH,
        "1" * MAX_LENGTH,
        "0 " * (MAX_LENGTH // 2),
        "a." * (MAX_LENGTH // 2),
        "A " * (MAX_LENGTH // 2),
        "parket" + " 1" * MAX_LENGTH,
        "Stb. " + "2, " * MAX_LENGTH,
        "Lange " * MAX_LENGTH,
        "a@" * MAX_LENGTH,
        "straat" * MAX_LENGTH,
        "+1" + "(" * MAX_LENGTH,
    ],
)
def test_a_long_text_is_looked_at_in_no_time(text: str) -> None:
    start = time.perf_counter()
    findings(text, NAMES)
    assert time.perf_counter() - start < 2
