package org.tracewright.frontend.objspace.host;

import java.util.List;

/** Length, membership, items and slices. */
final class Subscripts {

    private final HostSpace space;

    Subscripts(HostSpace space) {
        this.space = space;
    }

    long length(HostObject object) {
        HostObject method = Operators.special(space, object, Names.LEN);
        if (method != null) {
            return Numbers.toLong(space, space.call(method));
        }
        long length = builtinLength(object.payload());
        if (length < 0) {
            throw space.error(BuiltinTypes.TYPE_ERROR, "object of type '" + object.type().name() + "' has no len()");
        }
        return length;
    }

    /** The length of a value of a built-in type, or -1 where it has none. */
    long builtinLength(HostObject object) {
        if (object instanceof HostList list) {
            return list.items().size();
        } else if (object instanceof HostStr text) {
            return text.length();
        } else if (object instanceof HostTuple tuple) {
            return tuple.items().size();
        } else if (object instanceof HostDict dict) {
            return dict.size();
        } else if (object instanceof HostUnicode text) {
            return text.length();
        } else if (object instanceof HostSet set) {
            return set.elements().size();
        } else if (object instanceof HostRange range) {
            return range.length();
        }
        return -1;
    }

    boolean contains(HostObject container, HostObject item) {
        HostObject method = Operators.special(space, container, Names.CONTAINS);
        if (method != null) {
            return space.isTrue(space.call(method, item));
        }
        HostObject value = container.payload();
        if (value instanceof HostDict dict) {
            return dict.getNormal(DictKeys.of(space, item)) != null;
        } else if (value instanceof HostSet set) {
            return set.elements().getNormal(DictKeys.of(space, item)) != null;
        } else if (value instanceof HostStr || value instanceof HostUnicode) {
            if (!(item.payload() instanceof HostStr || item.payload() instanceof HostUnicode)) {
                throw space.error(BuiltinTypes.TYPE_ERROR, "'in <string>' requires string as left operand, not " + item.type().name());
            }
            return space.texts().text(value).contains(space.texts().text(item));
        }
        return space.iteration().any(container, candidate -> Comparison.same(candidate, item) || space.equal(candidate, item));
    }

    HostObject get(HostObject object, HostObject key) {
        HostObject method = Operators.special(space, object, Names.GETITEM);
        if (method != null) {
            return space.call(method, key);
        }
        HostObject value = object.payload();
        if (value instanceof HostDict) {
            return getFromDict(object, key);
        }
        if (key instanceof HostSlice slice) {
            HostObject result = builtinLength(value) < 0 ? null
                    : Sequences.slice(value, SliceRange.of(space, slice, (int) builtinLength(value)));
            if (result != null) {
                return result;
            }
        }
        if (builtinLength(value) < 0 || value instanceof HostSet) {
            throw space.error(BuiltinTypes.TYPE_ERROR, "'" + object.type().name() + "' object has no attribute '__getitem__'");
        }
        return item(value, index(value, key));
    }

    /** The value in a dict, or what {@code __missing__} of its class gives. */
    HostObject getFromDict(HostObject object, HostObject key) {
        HostObject found = ((HostDict) object.payload()).getNormal(DictKeys.of(space, key));
        if (found == null) {
            HostObject missing = Operators.special(space, object, Names.MISSING);
            if (missing != null) {
                return space.call(missing, key);
            }
            throw space.exceptions().error(BuiltinTypes.KEY_ERROR, key);
        }
        return found;
    }

    private static HostObject item(HostObject value, int index) {
        if (value instanceof HostList list) {
            return list.items().get(index);
        } else if (value instanceof HostTuple tuple) {
            return tuple.items().get(index);
        } else if (value instanceof HostStr text) {
            return new HostStr(new byte[] {text.bytes()[index]});
        } else if (value instanceof HostUnicode text) {
            return new HostUnicode(new int[] {text.codePoints()[index]});
        }
        return ((HostRange) value).get(index);
    }

    /** The index within bounds that a key names. */
    private int index(HostObject value, HostObject key) {
        if (!Numbers.isInteger(key.payload()) && space.findAttribute(key, "__index__") == null) {
            throw space.error(BuiltinTypes.TYPE_ERROR, value.type().name() + " indices must be integers, not " + key.type().name());
        }
        long length = builtinLength(value);
        long index = Numbers.toLong(space, key);
        if (index < 0) {
            index += length;
        }
        if (index < 0 || index >= length) {
            throw space.error(BuiltinTypes.INDEX_ERROR, (value instanceof HostStr || value instanceof HostUnicode ? "string" : value.type().name())
                    + " index out of range");
        }
        return (int) index;
    }

    HostObject set(HostObject object, HostObject key, HostObject item) {
        HostObject method = Operators.special(space, object, Names.SETITEM);
        HostObject value = object.payload();
        if (method != null) {
            space.call(method, key, item);
        } else if (value instanceof HostDict dict) {
            dict.putNormal(DictKeys.of(space, key), key, item);
        } else if (value instanceof HostList list && key instanceof HostSlice slice) {
            Sequences.assign(space, list, SliceRange.of(space, slice, list.items().size()), space.iteration().toList(item));
        } else if (value instanceof HostList list) {
            list.items().set(index(value, key), item);
        } else {
            throw space.error(BuiltinTypes.TYPE_ERROR, "'" + object.type().name() + "' object does not support item assignment");
        }
        return HostNone.NONE;
    }

    HostObject delete(HostObject object, HostObject key) {
        HostObject method = Operators.special(space, object, Names.DELITEM);
        HostObject value = object.payload();
        if (method != null) {
            space.call(method, key);
        } else if (value instanceof HostDict dict) {
            if (dict.removeNormal(DictKeys.of(space, key)) == null) {
                throw space.exceptions().error(BuiltinTypes.KEY_ERROR, key);
            }
        } else if (value instanceof HostList list && key instanceof HostSlice slice) {
            Sequences.delete(list, SliceRange.of(space, slice, list.items().size()));
        } else if (value instanceof HostList list) {
            list.items().remove(index(value, key));
        } else {
            throw space.error(BuiltinTypes.TYPE_ERROR, "'" + object.type().name() + "' object does not support item deletion");
        }
        return HostNone.NONE;
    }

    HostObject getSlice(HostObject object, HostObject from, HostObject to) {
        HostObject method = Operators.special(space, object, Names.GETSLICE);
        if (method != null) {
            return space.call(method, lowerBound(object, from), upperBound(object, to));
        }
        return get(object, new HostSlice(from, to, HostNone.NONE));
    }

    HostObject setSlice(HostObject object, HostObject from, HostObject to, HostObject values) {
        HostObject method = Operators.special(space, object, Names.SETSLICE);
        if (method != null) {
            return space.call(method, lowerBound(object, from), upperBound(object, to), values);
        }
        return set(object, new HostSlice(from, to, HostNone.NONE), values);
    }

    HostObject deleteSlice(HostObject object, HostObject from, HostObject to) {
        HostObject method = Operators.special(space, object, Names.DELSLICE);
        if (method != null) {
            return space.call(method, lowerBound(object, from), upperBound(object, to));
        }
        return delete(object, new HostSlice(from, to, HostNone.NONE));
    }

    /** {@code __getslice__} and its like get numbers only, and negative ones with the length added. */
    private HostObject lowerBound(HostObject object, HostObject bound) {
        return bound == HostNone.NONE ? new HostInt(0) : adjusted(object, bound);
    }

    private HostObject upperBound(HostObject object, HostObject bound) {
        return bound == HostNone.NONE ? new HostInt(Long.MAX_VALUE) : adjusted(object, bound);
    }

    private HostObject adjusted(HostObject object, HostObject bound) {
        long value = Numbers.toLong(space, bound);
        return value < 0 ? new HostInt(value + length(object)) : bound;
    }

    /** The items of a list or tuple without copying, or null. */
    static List<HostObject> itemsOf(HostObject object) {
        HostObject value = object.payload();
        return value instanceof HostList list ? list.items() : value instanceof HostTuple tuple ? tuple.items() : null;
    }
}
