"""Answers and labels as they stand inside a line, where no sentence begins."""


def small(words: str) -> str:
    """Return ``words`` without their capital, unless they begin with an abbreviation."""
    return words if words[1:2].isupper() else words[:1].lower() + words[1:]
