"""Write the golden sheets anew: ``python -m tests.data.make_sheets``. Look at the difference."""

from __future__ import annotations

from tests.paper.every import GOLDEN, described, examples


def main() -> None:
    """Write every sheet's text and boxes into its file."""
    GOLDEN.mkdir(exist_ok=True)
    for one in examples():
        (GOLDEN / f"{one.name}.txt").write_text(described(one.compose()), encoding="utf-8")


if __name__ == "__main__":
    main()
