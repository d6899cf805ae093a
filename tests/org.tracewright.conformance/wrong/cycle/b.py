from cycle.a import first


def second():
    return 1
