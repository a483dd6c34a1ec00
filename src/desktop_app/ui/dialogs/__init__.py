"""Windows that ask or tell one thing; flows open them."""
