package org.tracewright.conformance.random;

import java.util.List;
import java.util.stream.Collectors;

/** The type of an expression or a variable. */
sealed interface Type {

    /** How long lists and dictionaries may get, so that repeated growth stays small. */
    int LONGEST = 12;

    /** A small expression of the type, to put in place of a large one. */
    String literal();

    /** What limits the length of a value before it is kept; the hole is the value. */
    default String kept() {
        return "@";
    }

    /** Types without parts. */
    enum Simple implements Type {
        INT("1"), BOOL("True"), FLOAT("0.5"), UINT("r_uint(1)"), STR("'a'");

        private final String literal;

        Simple(String literal) {
            this.literal = literal;
        }

        @Override
        public String literal() {
            return literal;
        }

        @Override
        public String kept() {
            return this == STR ? "@[:40]" : "@";
        }
    }

    /** Lists of one type. */
    record ListOf(Type item) implements Type {
        @Override
        public String literal() {
            return "[" + item.literal() + "]";
        }

        @Override
        public String kept() {
            return "@[:" + LONGEST + "]";
        }
    }

    /** Dictionaries. */
    record DictOf(Type key, Type value) implements Type {
        @Override
        public String literal() {
            return "{" + key.literal() + ": " + value.literal() + "}";
        }
    }

    /** Tuples of fixed length. */
    record TupleOf(List<Type> items) implements Type {
        @Override
        public String literal() {
            return items.stream().map(Type::literal).collect(Collectors.joining(", ", "(", ")"));
        }
    }

    /** Instances of a class and of those below it. */
    record InstanceOf(ClassModel model) implements Type {
        @Override
        public String literal() {
            return model.attributes().stream().map(attribute -> attribute.type().literal()).collect(Collectors.joining(", ", model.name() + "(", ")"));
        }
    }

    /** Instances, or None. */
    record Nullable(InstanceOf instance) implements Type {
        @Override
        public String literal() {
            return "None";
        }
    }

    /** Whether a value of the other type can stand where one of this type is wanted. */
    default boolean accepts(Type other) {
        if (this instanceof Nullable nullable) {
            return other.equals(this) || nullable.instance.accepts(other);
        }
        return this instanceof InstanceOf wanted && other instanceof InstanceOf given ? given.model.isBelow(wanted.model) : equals(other);
    }
}
