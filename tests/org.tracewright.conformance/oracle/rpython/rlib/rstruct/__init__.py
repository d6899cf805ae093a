"""Numbers in bytes."""
