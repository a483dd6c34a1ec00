"""The parts of which pages are made; each is small, speaks to a screen reader, and knows its look."""
