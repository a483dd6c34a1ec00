"""Waymark: an offline case store for safety coordinators beside victims in the criminal process."""

__version__ = "0.1.0"
