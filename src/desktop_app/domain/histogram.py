"""Numbers in fixed bins: what an office that sends no cases tells of them, and what it still says.

A bin is named by its number; ``edges`` hold the first number of each bin, ascending, the last bin
is open, and what lies below the first edge belongs to the first bin.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence


def bin_of(value: int, edges: Sequence[int]) -> int:
    """Return the number of the bin that ``value`` lies in."""
    return max(0, bisect_right(edges, value) - 1)


def span_of(number: int, edges: Sequence[int]) -> tuple[int, int]:
    """Return the least and the greatest number of a bin; the last one is said by its beginning."""
    low = edges[number]
    return (low, edges[number + 1] - 1) if number + 1 < len(edges) else (low, low)


def quantile(counts: Mapping[int, int], quarter: int) -> tuple[int, int]:
    """Return the two middle numbers at a quarter of ``counts``: number -> how often.

    ``quarter``: 1 for the lower quarter, 2 for the median, 3 for the upper quarter. The
    two differ where the number of answers lets the place fall between them; each is one that
    occurs. Raises ValueError without answers.
    """
    total = sum(counts.values())
    if total == 0:
        raise ValueError("nothing was answered")
    place = quarter * total  # in quarters of an answer
    lower = _at(counts, (place - 1) // 4 if place % 4 == 0 else place // 4)
    upper = _at(counts, place // 4)
    return lower, upper


def _at(counts: Mapping[int, int], index: int) -> int:
    seen = 0
    numbers = sorted(counts)
    for number in numbers:
        seen += counts[number]
        if index < seen:
            return number
    return numbers[-1]


def median(values: Mapping[int, int]) -> int:
    """Return the median of exact numbers: number -> how often; half-way ones are rounded up."""
    lower, upper = quantile(values, 2)
    return (lower + upper + 1) // 2


def median_bin(counts: Mapping[int, int], edges: Sequence[int]) -> tuple[int, int]:
    """Return the span in which the median lies, from counts by bin."""
    lower, upper = quantile(counts, 2)
    return span_of(lower, edges)[0], span_of(upper, edges)[1]


def middle_half(values: Mapping[int, int]) -> tuple[int, int]:
    """Return the lower and the upper quarter of exact numbers."""
    return quantile(values, 1)[0], quantile(values, 3)[1]


def middle_half_bins(counts: Mapping[int, int], edges: Sequence[int]) -> tuple[int, int]:
    """Return the span of the middle half, from counts by bin."""
    return (
        span_of(quantile(counts, 1)[0], edges)[0],
        span_of(quantile(counts, 3)[1], edges)[1],
    )
