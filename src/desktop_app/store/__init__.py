"""The only place with SQL: the vault on disk."""
