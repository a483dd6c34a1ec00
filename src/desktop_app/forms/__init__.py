"""Questions as data: definitions, the catalogue of them, drafts and the guard."""
