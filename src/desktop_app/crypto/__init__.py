"""Keys and envelopes: bytes in, bytes out; no files, no SQL."""
