"""The bits of floats."""

from tracewright.machine import float2longlong, longlong2float
