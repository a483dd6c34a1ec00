"""The parts of which pages are made; each is small and speaks to a screen reader."""
