"""How many random histories the merging is tried with: mistakes in it are the ones nobody sees."""

from __future__ import annotations

from typing import Final

from hypothesis import settings

AS_MERGED: Final = settings(max_examples=max(1_000, settings.default.max_examples))
"""A thousand in every run, and as many as the profile says where that is more."""
