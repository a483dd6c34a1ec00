"""Wrote the vectors of the record formats, once; the files are kept, and must never change.

Run it with the project's Python to see that it still writes the same bytes. Every file is a list
of ``{"name", "hex"}`` (what must fail) or with more keys (what must be accepted). Hex, because
much of what must fail is not text.
"""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

HERE = Path(__file__).parent
CASE = "3f2b8f0e-5d1c-4a7e-9b0a-1c2d3e4f5a6b"
RECORD = "7d1e2c3b-4a59-4687-8f90-a1b2c3d4e5f6"
WRITER = "00112233445566778899aabbccddeeff"
NONCE = "0f0e0d0c0b0a09080706050403020100"
KEY = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))


def write(name: str, rows: list[dict[str, object]]) -> None:
    """Write one file of vectors."""
    text = json.dumps(rows, indent=1, ensure_ascii=True) + "\n"
    (HERE / name).write_text(text, encoding="utf-8")


def canonical(value: object) -> bytes:
    """Return canonical bytes, made without the program's own code."""
    return json.dumps(
        value, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False
    ).encode("utf-8", "surrogatepass")


def failing(rows: dict[str, bytes | str]) -> list[dict[str, object]]:
    """Return what must fail, in hex."""
    return [
        {"name": name, "hex": (data.encode() if isinstance(data, str) else data).hex()}
        for name, data in rows.items()
    ]


def make_canonical() -> None:
    """The canonical form: texts written by hand."""
    accepted = {
        "null": "null",
        "true": "true",
        "false": "false",
        "zero": "0",
        "a negative integer": "-17",
        "the largest integer": "9007199254740991",
        "the smallest integer": "-9007199254740991",
        "the empty string": '""',
        "quote and backslash": r'"\"\\"',
        "a slash is not escaped": '"a/b"',
        "short escapes": r'"\b\t\n\f\r"',
        "other control characters in lower-case hex": r'"\u0000\u001f"',
        "delete is not escaped": '"\x7f"',
        "letters with marks, composed": '"Zo\u00eb"',
        "letters with marks, taken apart, stay apart": '"Zoe\u0308"',
        "line separators are not escaped": '"\u2028\u2029"',
        "beyond the basic plane": '"\U0001f600"',
        "a noncharacter": '"\uffff"',
        "empty list": "[]",
        "empty object": "{}",
        "keys by code point": '{"":0,"1":1,"10":2,"2":3,"A":4,"_":5,"a":6,"aa":7,"b":8}',
        "lists keep their order": '[3,1,2,"b","a",null]',
        "one inside another": '{"a":[{"b":[[]]},{}]}',
        "32 deep": "[" * 32 + "]" * 32,
    }
    write(
        "canonical/accept.json",
        [{"name": name, "hex": text.encode().hex()} for name, text in accepted.items()],
    )
    write(
        "canonical/refuse.json",
        failing(
            {
                "nothing": "",
                "white space before": " 1",
                "white space after": "1\n",
                "white space within": '{"a": 1}',
                "a byte order mark": b"\xef\xbb\xbf1",
                "a fraction": "1.5",
                "a whole number written as a fraction": "1.0",
                "an exponent": "1e3",
                "minus zero": "-0",
                "a leading zero": "01",
                "a plus sign": "+1",
                "an integer beyond 2^53 - 1": "9007199254740992",
                "an integer below -(2^53 - 1)": "-9007199254740992",
                "an integer of 5,000 digits": "1" * 5000,
                "not a number": "NaN",
                "infinity": "Infinity",
                "minus infinity": "-Infinity",
                "a key twice": '{"a":1,"a":1}',
                "a key twice with another value": '{"a":1,"a":2}',
                "keys out of order": '{"b":1,"a":2}',
                "a key outside ASCII": '{"\u00e9":1}',
                "an escaped slash": r'"a\/b"',
                "a needless escape": r'"\u0041"',
                "an escape in upper case": r'"\u001F"',
                "a short escape written long": r'"\u000a"',
                "a letter beyond ASCII escaped": r'"\u00eb"',
                "a pair of surrogates escaped": r'"\ud83d\ude00"',
                "a lone surrogate escaped": r'"\ud800"',
                "a lone surrogate in UTF-8": b'"\xed\xa0\x80"',
                "overlong UTF-8": b'"\xc0\xaf"',
                "Latin-1": b'"\xeb"',
                "UTF-16": '"a"'.encode("utf-16"),
                "an unescaped line end": '"a\nb"',
                "an unescaped NUL": '"a\x00b"',
                "single quotes": "'a'",
                "a trailing comma": "[1,]",
                "a comment": "1/*one*/",
                "two values": "1 2",
                "cut short": '{"a":[1,2',
                "33 deep": "[" * 33 + "]" * 33,
            }
        ),
    )


def body(**other: object) -> dict[str, object]:
    """Return the parts of a revision."""
    parts: dict[str, object] = {
        "case": CASE,
        "kind": "safety_plan",
        "record": RECORD,
        "form": "safety_plan@1",
        "writer": WRITER,
        "n": 1,
        "prev": None,
        "by": "M. de Vries",
        "at": 1796119200000,
        "nonce": NONCE,
        "changes": {"channel_pref": {"value": "call", "replaces": []}},
    }
    return {name: value for name, value in (parts | other).items() if value is not ...}


def changing(value: object, leaf: str = "a", replaces: object = ()) -> dict[str, object]:
    """Return the parts of a revision that changes one leaf."""
    listed = list(replaces) if isinstance(replaces, tuple) else replaces
    return body(changes={leaf: {"value": value, "replaces": listed}})


def make_revisions() -> None:
    """Revisions."""
    one, two = "1" * 64, "2" * 64
    accepted = {
        "the first of a writer": body(),
        "the second of a writer": body(n=2, prev=one),
        "a leaf of every depth": body(
            changes={
                "a": {"value": 1, "replaces": []},
                "a.b": {"value": [1, "x", None], "replaces": [one]},
                "a.b_1.order": {"value": {"at": "2026-12-03T09:30"}, "replaces": [one, two]},
            }
        ),
        "a removed leaf": changing({"removed": True}),
        "a sealed value": changing({"sealed": "ab" * 32}),
        "an object with more keys than the reserved one": changing({"removed": 1, "why": "x"}),
        "text that is not composed": changing("Zoe\u0308"),
        "a kind that this program does not know": body(kind="new_kind", form="new_kind@12"),
    }
    rows: list[dict[str, object]] = []
    for name, parts in accepted.items():
        data = canonical(parts)
        rows.append({"name": name, "hex": data.hex(), "id": hashlib.sha256(data).hexdigest()})
    write("revision/accept.json", rows)
    refused: dict[str, dict[str, object]] = {
        "a key too few": body(nonce=...),
        "a key too many": body(v=1),
        "no change": body(changes={}),
        "changes is a list": body(changes=[]),
        "a case in capitals": body(case=CASE.upper()),
        "a case without hyphens": body(case=CASE.replace("-", "")),
        "a record with a line end": body(record=RECORD + "\n"),
        "a kind in capitals": body(kind="Safety_plan"),
        "a form without a version": body(form="safety_plan"),
        "a form of version 0": body(form="safety_plan@0"),
        "a writer too short": body(writer="00"),
        "a nonce in capitals": body(nonce="AB" * 16),
        "n is 0": body(n=0),
        "n is a text": body(n="1"),
        "n is true": body(n=True),
        "at is negative": body(at=-1),
        "the first names one before it": body(prev=one),
        "the second names none before it": body(n=2),
        "prev is no id": body(n=2, prev="1"),
        "by is empty": body(by=""),
        "by is too long": body(by="x" * 201),
        "by is null": body(by=None),
        "a leaf of four parts": changing(1, "a.b.c.d"),
        "a leaf in capitals": changing(1, "A"),
        "an empty leaf": changing(1, ""),
        "a leaf with an empty part": changing(1, "a..b"),
        "a leaf with a line end": changing(1, "a\n"),
        "a leaf of 49 characters": changing(1, "a" * 49),
        "a change without replaces": body(changes={"a": {"value": 1}}),
        "a change with a key too many": body(changes={"a": {"value": 1, "replaces": [], "at": 1}}),
        "a change that is a value": body(changes={"a": 1}),
        "replaces is an object": changing(1, replaces={}),
        "replaces holds a number": changing(1, replaces=(1,)),
        "replaces holds no id": changing(1, replaces=("1",)),
        "replaces is not sorted": changing(1, replaces=(two, one)),
        "replaces names one twice": changing(1, replaces=(one, one)),
        "removed is false": changing({"removed": False}),
        "removed is 1": changing({"removed": 1}),
        "sealed is no digest": changing({"sealed": "ab"}),
        "sealed is a digest in capitals": changing({"sealed": "AB" * 32}),
    }
    good = canonical(body())
    other: dict[str, bytes | str] = {
        "a line end": good + b"\n",
        "not canonical": json.dumps(body()).encode(),
        "a list": "[]",
        "nothing": "",
    }
    failed = {name: canonical(parts) for name, parts in refused.items()}
    write("revision/refuse.json", failing(failed | other))


def signed(head: dict[str, object], prefix: bytes = b"waymark-head-1\n") -> dict[str, object]:
    """Return the parts of a signed head."""
    signature = KEY.sign(prefix + canonical(head)).hex()
    return head | {"key": KEY.public_key().public_bytes_raw().hex(), "sig": signature}


def make_heads() -> None:
    """Signed heads."""
    head: dict[str, object] = {"case": CASE, "writer": WRITER, "n": 3, "id": "1" * 64}
    good = signed(head)
    write("head/accept.json", [{"name": "a head", "hex": canonical(good).hex()}])
    moved = good | {"n": 4}
    swapped = good | {"key": "00" * 32}
    forged = {
        "n was altered": moved,
        "another key": swapped,
        "signed without the first line": signed(head, b""),
        "the signature of another head": good | {"sig": signed(head | {"n": 9})["sig"]},
    }
    write("head/forged.json", failing({name: canonical(one) for name, one in forged.items()}))
    refused = {
        "n is 0": signed(head | {"n": 0}),
        "a key too many": good | {"at": 1},
        "a key too few": {name: good[name] for name in good if name != "id"},
        "sig is too short": good | {"sig": "00"},
        "sig is too long": good | {"sig": "0" * 129},
        "key is a number": good | {"key": 1},
        "sig is null": good | {"sig": None},
        "over 1,024 bytes": good | {"key": "0" * 1024},
    }
    write("head/refuse.json", failing({name: canonical(one) for name, one in refused.items()}))


def make_sealed() -> None:
    """Sealed parts."""
    part: dict[str, object] = {
        "v": 1,
        "case": CASE,
        "record": RECORD,
        "leaf": "safe_address",
        "salt": "00" * 16,
        "value": "Dorpsstraat 1",
    }
    rows: list[dict[str, object]] = []
    for name, value in {"text": part["value"], "a list": ["a", 1], "null": None}.items():
        data = canonical(part | {"value": value})
        rows.append({"name": name, "hex": data.hex(), "digest": hashlib.sha256(data).hexdigest()})
    write("sealed/accept.json", rows)
    refused = {
        "version 2": part | {"v": 2},
        "v is true": part | {"v": True},
        "a key too many": part | {"by": "x"},
        "a key too few": {name: part[name] for name in part if name != "salt"},
        "a salt too short": part | {"salt": "00"},
        "no leaf": part | {"leaf": "A"},
        "leaf is a number": part | {"leaf": 1},
        "case is null": part | {"case": None},
    }
    failed = {name: canonical(one) for name, one in refused.items()}
    write("sealed/refuse.json", failing(failed | {"not canonical": json.dumps(part).encode()}))


if __name__ == "__main__":
    make_canonical()
    make_revisions()
    make_heads()
    make_sealed()
