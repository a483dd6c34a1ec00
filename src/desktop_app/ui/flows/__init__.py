"""Conversations: what reads from top to bottom as dialogs and jobs."""
