"""Names the packages: src/desktop_app with all below it, and resources/ as one of them.

Everything else stands in pyproject.toml; there, packages are either found or mapped, not both.
"""

from setuptools import find_namespace_packages, find_packages, setup

RESOURCES = "desktop_app.resources"
FOLDERS = [f"{RESOURCES}.{folder}" for folder in find_namespace_packages("resources")]

setup(
    packages=[*find_packages("src"), RESOURCES, *FOLDERS],
    package_dir={"": "src", RESOURCES: "resources"},
)
