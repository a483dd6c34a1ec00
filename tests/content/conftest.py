"""The shipped content, loaded once."""

from __future__ import annotations

import pytest

from desktop_app.forms.catalogue import Catalogue
from desktop_app.forms.definition import Form


@pytest.fixture(scope="session")
def catalogue() -> Catalogue:
    """Return all shipped content."""
    return Catalogue.shipped()


@pytest.fixture(scope="session")
def plan(catalogue: Catalogue) -> Form:
    """Return the form of the safety plan."""
    return catalogue.form("safety_plan")


@pytest.fixture(scope="session")
def preparation(catalogue: Catalogue) -> Form:
    """Return the form of the interview preparation."""
    return catalogue.form("interview_preparation")


@pytest.fixture(scope="session")
def assessment(catalogue: Catalogue) -> Form:
    """Return the form of the risk assessment."""
    return catalogue.form("risk_assessment")
