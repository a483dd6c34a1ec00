"""Stands in for ``desktop_app.ui.page`` until everybody imports it from there."""

from desktop_app.ui.page import Page

__all__ = ["Page"]
