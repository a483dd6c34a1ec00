from __future__ import annotations

from desktop_app.paper.places import place_name
from desktop_app.text import verbatim


def test_a_step_is_called_by_its_number_and_other_places_by_a_word():
    assert place_name("W02") == verbatim("W02")
    assert place_name("place").source == "the city"
    assert place_name("duty_phone") == place_name("duty_name")
    assert place_name("file name").context == "Paper"
