"""What lists show: immutable rows, made from snapshots, read by Qt's views."""
