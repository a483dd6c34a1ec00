"""Stands in for ``desktop_app.ui.widgets.dialog`` until everybody imports it from there."""

from desktop_app.ui.widgets.dialog import Dialog

__all__ = ["Dialog"]
