"""What the aims promise, measured beside what others do in the same run."""
