"""The exchange file format: write, read; strict, bounded, streaming."""
