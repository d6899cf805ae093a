"""What the oracles see of the RPython library: meaning only, no hints."""
