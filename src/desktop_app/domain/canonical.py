"""The one way in which a value is written as bytes (RFC 8785, kept to what records need).

Strings, integers a double can hold exactly, booleans, null, arrays, and objects with ASCII keys
sorted by code point; no white space; UTF-8. What is hashed and signed is always these bytes.
"""

from __future__ import annotations

from typing import Any, Final, TypeAlias

import msgspec

Value: TypeAlias = "bool | int | str | list[Value] | dict[str, Value] | None"

MAX_INTEGER: Final = 2**53 - 1
MAX_DEPTH: Final = 32
"""Lists and objects inside one another; deeper ones are refused both ways."""

_encoder = msgspec.json.Encoder(order="sorted")
_decoder = msgspec.json.Decoder()


class CanonicalError(ValueError):
    """The value has no canonical form, or the bytes are not in it."""


def encode(value: Value) -> bytes:
    """Return the canonical bytes of ``value``.

    Raises CanonicalError for floats, integers beyond ±(2^53 - 1), keys outside ASCII, lone
    surrogates, other types (tuples, too), and nesting deeper than MAX_DEPTH.
    """
    check(value)
    try:
        return _encoder.encode(value)
    except UnicodeEncodeError:
        raise CanonicalError("a lone surrogate is no text") from None


def decode(data: bytes) -> Value:
    """Return the value of ``data``; raise CanonicalError unless these are its canonical bytes.

    Encoding again what was decoded must give the same bytes. That refuses doubled keys, keys out
    of order, ``1.0``, ``1e3``, ``-0``, needless escapes, white space and a byte order mark.
    """
    try:
        value: Value = _decoder.decode(data)
    except RecursionError:
        raise CanonicalError("nested too deep") from None
    except (msgspec.DecodeError, UnicodeDecodeError):  # may quote the data: not kept
        raise CanonicalError("not JSON in UTF-8") from None
    again = encode(value)
    if again != data:
        raise CanonicalError("not in canonical form")
    return value


def check(value: Any, depth: int = 0) -> None:
    """Raise CanonicalError unless ``value``, inside ``depth`` lists and objects, has such bytes.

    Lone surrogates are not looked for.
    """
    # Exact types: a subclass (an enum, a bool where an int is meant) may encode as something else.
    kind = type(value)
    if kind is str or kind is bool or value is None:
        return
    if kind is int:
        if not -MAX_INTEGER <= value <= MAX_INTEGER:
            raise CanonicalError("an integer is beyond 2^53")
        return
    if depth >= MAX_DEPTH:
        raise CanonicalError("nested too deep")
    if kind is dict:
        for key, item in value.items():
            if type(key) is not str or not key.isascii():
                raise CanonicalError("a key is outside ASCII")
            if type(item) is not str:  # most are: it spares a call for each
                check(item, depth + 1)
    elif kind is list:
        for item in value:
            if type(item) is not str:
                check(item, depth + 1)
    else:
        raise CanonicalError(f"a {kind.__name__} has no canonical form")
