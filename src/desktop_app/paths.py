"""Where things are: shipped resources and the folders of the platform."""

from __future__ import annotations

from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

import platformdirs

APP_NAME = "waymark"


def resource(name: str) -> Traversable:
    """Return the shipped resource ``name``, a path with forward slashes below ``resources/``."""
    return files("desktop_app.resources").joinpath(*name.split("/"))


def vaults_folder() -> Path:
    """Return the folder that holds one folder for each vault of this user."""
    return Path(platformdirs.user_data_dir(APP_NAME, appauthor=False)) / "vaults"


def config_folder() -> Path:
    """Return the folder for settings; nothing personal stands there."""
    return Path(platformdirs.user_config_dir(APP_NAME, appauthor=False))


def log_folder() -> Path:
    """Return the folder for log files; they hold ids and counts only."""
    return Path(platformdirs.user_log_dir(APP_NAME, appauthor=False))
