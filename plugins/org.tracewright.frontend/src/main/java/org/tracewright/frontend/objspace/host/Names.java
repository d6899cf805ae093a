package org.tracewright.frontend.objspace.host;

/** The special names that the space looks up, made once. */
public final class Names {

    public static final HostStr ABS = HostStr.of("__abs__");
    public static final HostStr ALL = HostStr.of("__all__");
    public static final HostStr BOOL = HostStr.of("__nonzero__");
    /** Python 3's spelling of {@link #BOOL}. */
    public static final HostStr BOOL_3 = HostStr.of("__bool__");
    public static final HostStr BUILTINS = HostStr.of("__builtins__");
    public static final HostStr CALL = HostStr.of("__call__");
    public static final HostStr CMP = HostStr.of("__cmp__");
    public static final HostStr CONTAINS = HostStr.of("__contains__");
    public static final HostStr DELETE = HostStr.of("__delete__");
    public static final HostStr DELITEM = HostStr.of("__delitem__");
    public static final HostStr DELSLICE = HostStr.of("__delslice__");
    public static final HostStr DICT = HostStr.of("__dict__");
    public static final HostStr DIVMOD = HostStr.of("__divmod__");
    public static final HostStr DOC = HostStr.of("__doc__");
    public static final HostStr EQ = HostStr.of("__eq__");
    public static final HostStr FILE = HostStr.of("__file__");
    public static final HostStr FORMAT = HostStr.of("__format__");
    public static final HostStr GE = HostStr.of("__ge__");
    public static final HostStr GET = HostStr.of("__get__");
    public static final HostStr GETATTR = HostStr.of("__getattr__");
    public static final HostStr GETATTRIBUTE = HostStr.of("__getattribute__");
    public static final HostStr GETITEM = HostStr.of("__getitem__");
    public static final HostStr GETSLICE = HostStr.of("__getslice__");
    public static final HostStr GT = HostStr.of("__gt__");
    public static final HostStr HASH = HostStr.of("__hash__");
    public static final HostStr INIT = HostStr.of("__init__");
    public static final HostStr INSTANCECHECK = HostStr.of("__instancecheck__");
    public static final HostStr INVERT = HostStr.of("__invert__");
    public static final HostStr ITER = HostStr.of("__iter__");
    public static final HostStr LE = HostStr.of("__le__");
    public static final HostStr LEN = HostStr.of("__len__");
    public static final HostStr LT = HostStr.of("__lt__");
    public static final HostStr METACLASS = HostStr.of("__metaclass__");
    public static final HostStr MISSING = HostStr.of("__missing__");
    public static final HostStr MODULE = HostStr.of("__module__");
    public static final HostStr NAME = HostStr.of("__name__");
    public static final HostStr NE = HostStr.of("__ne__");
    public static final HostStr NEG = HostStr.of("__neg__");
    public static final HostStr NEW = HostStr.of("__new__");
    public static final HostStr NEXT = HostStr.of("next");
    /** Python 3's spelling of {@link #NEXT}. */
    public static final HostStr NEXT_3 = HostStr.of("__next__");
    public static final HostStr PATH = HostStr.of("__path__");
    public static final HostStr POS = HostStr.of("__pos__");
    public static final HostStr REPR = HostStr.of("__repr__");
    public static final HostStr SET = HostStr.of("__set__");
    public static final HostStr SETATTR = HostStr.of("__setattr__");
    public static final HostStr SETITEM = HostStr.of("__setitem__");
    public static final HostStr SETSLICE = HostStr.of("__setslice__");
    public static final HostStr STR = HostStr.of("__str__");
    public static final HostStr UNICODE = HostStr.of("__unicode__");

    private Names() {
    }
}
