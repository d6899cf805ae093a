"""The part of RPython that programs see: import time as here, run time as the toolchain knows each name."""
