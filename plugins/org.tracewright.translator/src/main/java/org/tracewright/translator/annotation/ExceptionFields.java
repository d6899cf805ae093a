package org.tracewright.translator.annotation;

import java.util.List;
import java.util.Map;
import org.tracewright.frontend.objspace.host.BuiltinTypes;
import org.tracewright.frontend.objspace.host.HostType;

/** The attributes that built-in exceptions have at run time: what their constructors keep of the arguments. */
public final class ExceptionFields {

    /**
     * An attribute.
     *
     * @param index which argument of the constructor it keeps
     * @param least the fewest arguments with which the constructor keeps any
     */
    public record Field(String name, int index, int least, Annotation type) {
    }

    private static final Map<HostType, List<Field>> TABLE = Map.of(
            BuiltinTypes.ENVIRONMENT_ERROR, List.of(new Field("errno", 0, 1, SomeInteger.INT)),
            BuiltinTypes.UNICODE_DECODE_ERROR, unicode(SomeString.ANY),
            BuiltinTypes.UNICODE_ENCODE_ERROR, unicode(SomeUnicode.ANY));

    private ExceptionFields() {
    }

    private static List<Field> unicode(Annotation object) {
        return List.of(new Field("encoding", 0, 5, SomeString.ANY), new Field("object", 1, 5, object), new Field("start", 2, 5, SomeInteger.INT),
                new Field("end", 3, 5, SomeInteger.INT), new Field("reason", 4, 5, SomeString.ANY));
    }

    /** What a class keeps of so many arguments. */
    public static List<Field> of(ClassDef def, int arguments) {
        return TABLE.entrySet().stream().filter(entry -> def.type().isSubclassOf(entry.getKey())).flatMap(entry -> entry.getValue().stream())
                .filter(field -> arguments >= field.least()).toList();
    }

    /** Gives a built-in exception class its attributes. */
    static void declare(ClassTable classes, ClassDef def) {
        for (Field field : TABLE.getOrDefault(def.type(), List.of())) {
            Attribute attribute = classes.attribute(def, field.name());
            attribute.markWritten();
            attribute.slot().set(field.type(), null);
        }
    }

    /** Stores what the constructor of an exception class without {@code __init__} of its own keeps of its arguments. */
    static Annotation construct(Inference inference, ClassDef def, CallArguments arguments, Annotation result) {
        for (Field field : of(def, arguments.count())) {
            Annotation given = arguments.get(field.index());
            Annotation kept = inference.unions().union(field.type(), given.withoutConstant());
            if (kept != null) {
                inference.classes().write(def, field.name(), kept);
            }
        }
        return result;
    }
}
