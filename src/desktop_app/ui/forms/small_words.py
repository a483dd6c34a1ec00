"""Answers and labels as they stand inside a line, where no sentence begins."""


def small(words: str) -> str:
    """Return ``words`` without their capital, unless they begin with an abbreviation.

    Dutch ``Eén`` bears its first accent only where it has no capital.
    """
    if words.startswith("Eén"):
        return f"één{words[3:]}"
    return words if words[1:2].isupper() else words[:1].lower() + words[1:]
