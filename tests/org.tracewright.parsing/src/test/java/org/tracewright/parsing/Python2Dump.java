package org.tracewright.parsing;

import static org.tracewright.parsing.AstText.list;
import static org.tracewright.parsing.AstText.node;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.tracewright.lang.ParseResult;
import org.tracewright.lang.rpython.*;

/** Our tree as the {@code ast} of Python 2.7 has it, with the habits of Jython's. */
final class Python2Dump extends StatementDump {

    private static final String NAME_NONE = node("Name", "id", "b\"None\"");

    private final ParseResult source;
    /** Where literals begin to be unicode; Jython leaves those before the import as they are. */
    private final int unicodeFrom;
    private final boolean printFunction;

    private Python2Dump(ParseResult source) {
        this.source = source;
        unicodeFrom = importOf("unicode_literals");
        printFunction = importOf("print_function") < Integer.MAX_VALUE;
    }

    static String of(ParseResult source) {
        return new Python2Dump(source).dump(source.module());
    }

    /** The offset of the import of a name from the future; the largest number where there is none. */
    private int importOf(String future) {
        return source.module().getStatements().stream().filter(FromImport.class::isInstance).map(FromImport.class::cast)
                .filter(statement -> "__future__".equals(statement.getPath()))
                .filter(statement -> statement.getNames().stream().anyMatch(name -> name.getName().equals(future)))
                .mapToInt(statement -> source.position(statement).offset()).findFirst().orElse(Integer.MAX_VALUE);
    }

    @Override
    String identifier(String name) {
        return LiteralText.bytes(name.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String caseName(Name node) {
        return node("Name", "id", identifier(node.getId()));
    }

    @Override
    public String caseNum(Num node) {
        return number(node, false);
    }

    private static String number(Num node, boolean negate) {
        return node("Num", "n", LiteralText.number(node.getText(), negate));
    }

    /** A number with a sign is one literal. */
    @Override
    public String caseUnaryOp(UnaryOp node) {
        return node.getOp().equals("-") && node.getOperand() instanceof Num number ? number(number, true) : super.caseUnaryOp(node);
    }

    @Override
    public String caseStr(Str node) {
        boolean unicode = source.position(node).offset() > unicodeFrom;
        return node("Str", "s", LiteralText.python2(node.getParts(), source.charset(), unicode));
    }

    @Override
    public String caseCall(Call node) {
        List<Argument> positional = node.getArguments().stream().filter(a -> a.getStar() == null && a.getName() == null).toList();
        List<Argument> named = node.getArguments().stream().filter(a -> a.getName() != null).toList();
        return node("Call", "func", dump(node.getFunction()), "args", list(positional, a -> dump(a.getValue())), "keywords", list(named, this::keyword),
                "starargs", starred(node, "*"), "kwargs", starred(node, "**"));
    }

    private String starred(Call node, String star) {
        return node.getArguments().stream().filter(a -> star.equals(a.getStar())).map(a -> dump(a.getValue())).findFirst().orElse(AstText.NONE);
    }

    @Override
    String arguments(List<Parameter> parameters) {
        List<String> plain = new ArrayList<>();
        List<String> defaults = new ArrayList<>();
        String star = AstText.NONE;
        String starStar = AstText.NONE;
        for (Parameter parameter : parameters) {
            if (parameter.getStar() == null) {
                plain.add(parameter.getTarget() != null ? dump(parameter.getTarget()) : node("Name", "id", identifier(parameter.getName())));
            } else if (parameter.getStar().equals("*")) {
                star = identifier(parameter.getName());
            } else {
                starStar = identifier(parameter.getName());
            }
            if (parameter.getDefaultValue() != null) {
                defaults.add(dump(parameter.getDefaultValue()));
            }
        }
        return node("arguments", "args", list(plain), "vararg", star, "kwarg", starStar, "defaults", list(defaults));
    }

    @Override
    String index(Expression index) {
        if (index instanceof TupleDisplay tuple && tuple.getElements().stream().anyMatch(Python2Dump::isNoIndex)) {
            return node("ExtSlice", "dims", list(tuple.getElements(), this::index));
        }
        return isNoIndex(index) ? dump(index) : node("Index", "value", dump(index));
    }

    private static boolean isNoIndex(Expression index) {
        return index instanceof Slice || index instanceof EllipsisLiteral;
    }

    @Override
    public String caseSlice(Slice node) {
        return slice(node, NAME_NONE);
    }

    @Override
    public String caseEllipsisLiteral(EllipsisLiteral node) {
        return node("Ellipsis");
    }

    @Override
    String functionDefinition(FunctionDef node, String decorators) {
        return node("FunctionDef", "name", identifier(node.getName()), "args", arguments(node.getParameters()), "body", body(node.getBody()),
                "decorator_list", decorators);
    }

    @Override
    String classDefinition(ClassDef node, String decorators) {
        return node("ClassDef", "name", identifier(node.getName()), "bases", list(node.getArguments(), a -> dump(a.getValue())),
                "body", body(node.getBody()), "decorator_list", decorators);
    }

    @Override
    String fromModule(String path) {
        return identifier(path == null ? "" : path);
    }

    @Override
    boolean isInParentheses(Del node) {
        return false;
    }

    @Override
    String expressionStatement(Expression node) {
        if (node instanceof Call call && call.getFunction() instanceof Name name) {
            if (name.getId().equals("print") && !printFunction) {
                return node("Print", "dest", AstText.NONE, "values", list(List.of(parenthesis(call))), "nl", "True");
            }
            if (name.getId().equals("exec")) {
                return node("Exec", "body", parenthesis(call), "globals", AstText.NONE, "locals", AstText.NONE);
            }
        }
        return node("Expr", "value", dump(node));
    }

    /** What the arguments of a call are when it is none, but a parenthesis. */
    private String parenthesis(Call call) {
        List<String> values = call.getArguments().stream().map(a -> dump(a.getValue())).toList();
        int end = source.position(call).end() - 1;
        boolean isTuple = values.size() != 1 || source.source().substring(0, end).stripTrailing().endsWith(",");
        return isTuple ? node("Tuple", "elts", list(values)) : values.get(0);
    }

    @Override
    public String casePrint(Print node) {
        return node("Print", "dest", dumpOrNone(node.getDestination()), "values", all(node.getValues()), "nl", node.isTrailingComma() ? "False" : "True");
    }

    @Override
    public String caseExec(Exec node) {
        return node("Exec", "body", dump(node.getCode()), "globals", dumpOrNone(node.getGlobals()), "locals", dumpOrNone(node.getLocals()));
    }

    @Override
    public String caseRaise(Raise node) {
        return node("Raise", "type", dumpOrNone(node.getType()), "inst", dumpOrNone(node.getValue()), "tback", dumpOrNone(node.getTraceback()));
    }

    @Override
    public String caseTry(Try node) {
        if (node.getHandlers().isEmpty()) {
            return node("TryFinally", "body", body(node.getBody()), "finalbody", body(node.getFinalBody()));
        }
        String attempt = node("TryExcept", "body", body(node.getBody()), "handlers", all(node.getHandlers()), "orelse", body(node.getOrElse()));
        return node.getFinalBody() == null ? attempt
                : node("TryFinally", "body", list(List.of(attempt)), "finalbody", body(node.getFinalBody()));
    }

    @Override
    public String caseExceptHandler(ExceptHandler node) {
        return node("ExceptHandler", "type", dumpOrNone(node.getType()), "name", dumpOrNone(node.getTarget()), "body", body(node.getBody()));
    }

    @Override
    public String caseWith(With node) {
        String body = body(node.getBody());
        for (int i = node.getItems().size() - 1; i >= 0; i--) {
            WithItem item = node.getItems().get(i);
            String with = node("With", "context_expr", dump(item.getContext()), "optional_vars", dumpOrNone(item.getTarget()), "body", body);
            body = i == 0 ? with : list(List.of(with));
        }
        return body;
    }
}
