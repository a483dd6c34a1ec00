"""Names the packages: src/desktop_app with all below it, and resources/ as one of them.

Everything else stands in pyproject.toml; there, packages are either found or mapped, not both.
"""

from setuptools import find_packages, setup

setup(
    packages=[*find_packages("src"), "desktop_app.resources"],
    package_dir={"": "src", "desktop_app.resources": "resources"},
)
