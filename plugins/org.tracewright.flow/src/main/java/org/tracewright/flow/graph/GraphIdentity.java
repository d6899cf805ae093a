package org.tracewright.flow.graph;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.tracewright.flow.SourcePosition;
import org.tracewright.flow.type.TypeNames;

/**
 * What a graph is, apart from the translation that it belongs to: graphs of the same key, made by translations that follow each other, differ in nothing but their
 * objects and places, and these stand for each other by their numbers.
 */
public final class GraphIdentity {

    private final Object key;
    private final List<Object> objects;
    private final List<SourcePosition> places;
    private final TypeNames types;
    private final UnaryOperator<Object> copies;
    private Map<Object, Integer> numbers;
    private Map<SourcePosition, Integer> placeNumbers;

    /**
     * @param key     equal for equal graphs
     * @param objects the prebuilt objects that the graph may name
     * @param places  the lines that it may name, as positions without columns
     * @param types   the types of its translation
     * @param copies  gives what the graph has for one of the objects
     */
    public GraphIdentity(Object key, List<Object> objects, List<SourcePosition> places, TypeNames types, UnaryOperator<Object> copies) {
        this.key = key;
        this.objects = objects;
        this.places = places;
        this.types = types;
        this.copies = copies;
    }

    public Object key() {
        return key;
    }

    public TypeNames types() {
        return types;
    }

    /** The prebuilt object with that number. */
    public Object object(int number) {
        return copies.apply(objects.get(number));
    }

    /** The number of a prebuilt object, or null. */
    public Integer number(Object object) {
        if (numbers == null) {
            numbers = new IdentityHashMap<>();
            for (int i = 0; i < objects.size(); i++) {
                numbers.put(object(i), i);
            }
        }
        return numbers.get(object);
    }

    /** The lines by their numbers. */
    public List<SourcePosition> places() {
        return places;
    }

    /** The number of the line of a position, or null. */
    public Integer number(SourcePosition position) {
        if (placeNumbers == null) {
            placeNumbers = new HashMap<>();
            for (int i = 0; i < places.size(); i++) {
                placeNumbers.put(places.get(i), i);
            }
        }
        return placeNumbers.get(line(position));
    }

    /** A position without its column and length. */
    public static SourcePosition line(SourcePosition position) {
        return new SourcePosition(position.file(), position.line(), 0, 0);
    }
}
