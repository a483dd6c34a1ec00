"""Sheets on paper: (document, language) to bytes, and the discretion check."""
