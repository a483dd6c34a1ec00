"""Two things measured in turn in the same run, so that what else the machine does hits both."""

from __future__ import annotations

import contextlib
import gc
from collections.abc import Callable, Iterator
from statistics import median
from time import perf_counter
from typing import Any

from pytest_benchmark.fixture import BenchmarkFixture


def seconds(work: Callable[[], object]) -> float:
    """Return how long ``work`` takes, with what it lets other threads do."""
    begin = perf_counter()
    work()
    return perf_counter() - begin


@contextlib.contextmanager
def nothing_of_others() -> Iterator[None]:
    """Keep what other tests hold out of Python's search for garbage, as in a process of its own."""
    gc.collect()
    gc.freeze()
    try:
        yield
    finally:
        gc.unfreeze()


def ratio(
    benchmark: BenchmarkFixture,
    program: Callable[..., object],
    floor: Callable[..., object],
    *,
    rounds: int,
    arrange: Callable[[], tuple[Any, ...]] = tuple,
    arrange_floor: Callable[[], tuple[Any, ...]] = tuple,
    of: Callable[[list[float]], float] = median,
) -> float:
    """Run ``floor`` and ``program`` ``rounds`` times in turn; return median over median.

    ``of``: what to take of the times instead (``min`` where both use several processors at once,
    and other work would take them from one more than from the other).

    What ``arrange`` and ``arrange_floor`` return is passed on; they are not measured. One round
    before is not counted.
    """
    floors: list[float] = []

    def one_turn_of_the_floor() -> tuple[tuple[Any, ...], dict[str, Any]]:
        arguments = arrange_floor()
        begin = perf_counter()
        floor(*arguments)
        floors.append(perf_counter() - begin)
        return arrange(), {}

    with nothing_of_others():
        benchmark.pedantic(program, setup=one_turn_of_the_floor, rounds=rounds, warmup_rounds=1)
    stats = benchmark.stats
    assert stats is not None
    one, other = of(stats.stats.data), of(floors[1:])
    found = float(one) / other
    benchmark.extra_info["floor"] = other
    benchmark.extra_info["ratio"] = found
    print(f"\n{one:.5f} s / {other:.5f} s = {found:.2f}")
    return found
