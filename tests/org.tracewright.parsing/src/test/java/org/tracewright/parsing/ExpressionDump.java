package org.tracewright.parsing;

import static org.tracewright.parsing.AstText.list;
import static org.tracewright.parsing.AstText.node;
import static org.tracewright.parsing.AstText.orNone;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.tracewright.lang.rpython.*;
import org.tracewright.lang.rpython.util.RpythonSwitch;

/** Writes expressions of our tree as nodes of Python's {@code ast}; subclasses know what the two versions of Python call differently. */
abstract class ExpressionDump extends RpythonSwitch<String> {

    private static final Map<String, String> BINARY = Map.ofEntries(Map.entry("+", "Add"), Map.entry("-", "Sub"), Map.entry("*", "Mult"),
            Map.entry("/", "Div"), Map.entry("//", "FloorDiv"), Map.entry("%", "Mod"), Map.entry("**", "Pow"), Map.entry("<<", "LShift"),
            Map.entry(">>", "RShift"), Map.entry("|", "BitOr"), Map.entry("^", "BitXor"), Map.entry("&", "BitAnd"), Map.entry("@", "MatMult"));
    private static final Map<String, String> UNARY = Map.of("+", "UAdd", "-", "USub", "~", "Invert", "not", "Not");
    private static final Map<String, String> COMPARE = Map.ofEntries(Map.entry("<", "Lt"), Map.entry(">", "Gt"), Map.entry("==", "Eq"),
            Map.entry(">=", "GtE"), Map.entry("<=", "LtE"), Map.entry("<>", "NotEq"), Map.entry("!=", "NotEq"), Map.entry("in", "In"),
            Map.entry("notin", "NotIn"), Map.entry("is", "Is"), Map.entry("isnot", "IsNot"));

    @Override
    public final String defaultCase(EObject node) {
        throw new IllegalArgumentException("no ast node for " + node.eClass().getName());
    }

    final String dump(EObject node) {
        return doSwitch(node);
    }

    final String dumpOrNone(EObject node) {
        return node == null ? AstText.NONE : doSwitch(node);
    }

    final String all(List<? extends EObject> nodes) {
        return list(nodes, this::dump);
    }

    /** A name as the value of a field. */
    abstract String identifier(String name);

    final String identifierOrNone(String name) {
        return name == null ? AstText.NONE : identifier(name);
    }

    abstract String arguments(List<Parameter> parameters);

    /** The index of a subscription. */
    abstract String index(Expression index);

    static String operator(String sign) {
        return BINARY.get(sign) + "()";
    }

    @Override
    public final String caseAttribute(Attribute node) {
        return node("Attribute", "value", dump(node.getValue()), "attr", identifier(node.getName()));
    }

    @Override
    public final String caseSubscript(Subscript node) {
        return node("Subscript", "value", dump(node.getValue()), "slice", index(node.getIndex()));
    }

    @Override
    public final String caseTupleDisplay(TupleDisplay node) {
        return node("Tuple", "elts", all(node.getElements()));
    }

    @Override
    public final String caseListDisplay(ListDisplay node) {
        return node("List", "elts", all(node.getElements()));
    }

    @Override
    public final String caseSetDisplay(SetDisplay node) {
        return node("Set", "elts", all(node.getElements()));
    }

    @Override
    public final String caseDictDisplay(DictDisplay node) {
        List<String> keys = new ArrayList<>();
        List<String> values = new ArrayList<>();
        for (Expression entry : node.getEntries()) {
            keys.add(dumpOrNone(((DictEntry) entry).getKey()));
            values.add(dump(((DictEntry) entry).getValue()));
        }
        return node("Dict", "keys", list(keys), "values", list(values));
    }

    @Override
    public String caseUnaryOp(UnaryOp node) {
        return node("UnaryOp", "op", UNARY.get(node.getOp()) + "()", "operand", dump(node.getOperand()));
    }

    @Override
    public final String caseBinaryOp(BinaryOp node) {
        return node("BinOp", "left", dump(node.getLeft()), "op", operator(node.getOp()), "right", dump(node.getRight()));
    }

    @Override
    public final String caseBoolOp(BoolOp node) {
        return node("BoolOp", "op", node.getOp().equals("or") ? "Or()" : "And()", "values", all(node.getOperands()));
    }

    @Override
    public final String caseCompare(Compare node) {
        String operators = list(node.getOps(), op -> COMPARE.get(op.replaceAll("[\\s\\\\]", "")) + "()");
        return node("Compare", "left", dump(node.getLeft()), "ops", operators, "comparators", all(node.getComparators()));
    }

    @Override
    public final String caseConditional(Conditional node) {
        return node("IfExp", "test", dump(node.getTest()), "body", dump(node.getBody()), "orelse", dump(node.getOrElse()));
    }

    @Override
    public final String caseLambda(Lambda node) {
        return node("Lambda", "args", arguments(node.getParameters()), "body", dump(node.getBody()));
    }

    @Override
    public final String caseYield(Yield node) {
        return node(node.isDelegates() ? "YieldFrom" : "Yield", "value", dumpOrNone(node.getValue()));
    }

    @Override
    public final String caseRepr(Repr node) {
        return node("Repr", "value", dump(node.getValue()));
    }

    @Override
    public final String caseStarred(Starred node) {
        return node("Starred", "value", dump(node.getValue()));
    }

    @Override
    public final String caseListComprehension(ListComprehension node) {
        return node("ListComp", "elt", dump(node.getElement()), "generators", generators(node));
    }

    @Override
    public final String caseSetComprehension(SetComprehension node) {
        return node("SetComp", "elt", dump(node.getElement()), "generators", generators(node));
    }

    @Override
    public final String caseGeneratorExpression(GeneratorExpression node) {
        return node("GeneratorExp", "elt", dump(node.getElement()), "generators", generators(node));
    }

    @Override
    public final String caseDictComprehension(DictComprehension node) {
        return node("DictComp", "key", dump(node.getEntry().getKey()), "value", dump(node.getEntry().getValue()), "generators", generators(node));
    }

    /** Each {@code for} with the conditions behind it. */
    private String generators(Comprehension node) {
        List<String> all = new ArrayList<>();
        List<Expression> conditions = new ArrayList<>();
        for (int i = node.getClauses().size() - 1; i >= 0; i--) {
            Clause clause = node.getClauses().get(i);
            if (clause instanceof IfClause condition) {
                conditions.add(0, condition.getCondition());
            } else {
                ForClause loop = (ForClause) clause;
                all.add(0, node("comprehension", "target", dump(loop.getTarget()), "iter", dump(loop.getIterable()), "ifs", all(conditions)));
                conditions.clear();
            }
        }
        return list(all);
    }

    final String slice(Slice node, String emptyStep) {
        String step = node.getStep() != null ? dump(node.getStep()) : node.isExplicitStep() ? emptyStep : AstText.NONE;
        return node("Slice", "lower", dumpOrNone(node.getLower()), "upper", dumpOrNone(node.getUpper()), "step", orNone(step));
    }

    final String keyword(Argument argument) {
        return node("keyword", "arg", identifierOrNone(argument.getName()), "value", dump(argument.getValue()));
    }
}
