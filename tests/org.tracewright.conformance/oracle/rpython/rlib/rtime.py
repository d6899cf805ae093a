"""Time."""
import time as _time

time = _time.time
sleep = _time.sleep


def clock():
    return _time.process_time()
