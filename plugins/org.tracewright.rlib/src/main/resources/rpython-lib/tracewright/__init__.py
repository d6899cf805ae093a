"""The run-time library: what translated programs consist of besides their own code."""
