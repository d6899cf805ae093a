package org.tracewright.backend.jvm;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.tracewright.flow.SourcePosition;
import org.tracewright.flow.graph.Block;
import org.tracewright.flow.graph.Constant;
import org.tracewright.flow.graph.FlowGraph;
import org.tracewright.flow.graph.Link;
import org.tracewright.flow.graph.Opcode;
import org.tracewright.flow.graph.Operation;
import org.tracewright.flow.graph.Variable;
import org.tracewright.flow.type.GcStruct;
import org.tracewright.flow.type.LowType;
import org.tracewright.flow.type.Primitive;
import org.tracewright.flow.type.Ptr;

/**
 * What a function hands to the parts that were split off it, so that they can give back more than the one value that a method returns. Each call of the function
 * makes one record, at its start; all blocks have it among their inputs. A part stores what it has to give, and the block that called it loads that at once.
 */
final class FrameRecord {

    /** Parts take turns at the fields: a value is loaded as soon as its part has ended. */
    private record Field(LowType type, int place) {
    }

    private final GcStruct struct;
    private final Map<Field, String> fields = new HashMap<>();
    private final Map<Block, Variable> holders = new IdentityHashMap<>();

    private FrameRecord(String name) {
        struct = new GcStruct(name + "$frame", null);
    }

    /** Makes the function begin with a new record and hands it to all blocks. */
    static FrameRecord in(FlowGraph graph, String name) {
        FrameRecord record = new FrameRecord(name);
        List<Block> blocks = BlockOrder.of(graph);
        Block start = new Block(graph.startBlock().inputs().stream().map(Variable::copy).toList());
        for (Block block : blocks) {
            Variable holder = record.variable();
            block.inputs().add(holder);
            record.holders.put(block, holder);
        }
        for (Block block : blocks) {
            block.exits().stream().filter(link -> record.holders.containsKey(link.target())).forEach(link -> link.args().add(record.holders.get(block)));
        }
        Variable made = record.variable();
        start.operations().add(new Operation(Opcode.NEW, List.of(Constant.ofVoid(record.struct)), made, graph.position()));
        Link on = new Link(start.inputs(), graph.startBlock());
        on.args().add(made);
        start.close(on);
        record.holders.put(start, made);
        graph.setStartBlock(start);
        return record;
    }

    private Variable variable() {
        return new Variable("frame", new Ptr(struct));
    }

    /** The variable that holds the record in the block. */
    Variable at(Block block) {
        return holders.get(block);
    }

    /** Says which variable holds the record in a new block. */
    void put(Block block, Variable holder) {
        holders.put(block, holder);
    }

    /** The field for the value at that place among those that a part gives. */
    private Constant field(LowType type, int place) {
        return Constant.ofVoid(fields.computeIfAbsent(new Field(type, place), field -> {
            String name = "value" + fields.size();
            struct.add(name, type);
            return name;
        }));
    }

    /** The operation that stores the value at that place. */
    Operation store(Variable holder, Variable value, int place, SourcePosition position) {
        return new Operation(Opcode.SETFIELD, List.of(holder, field(value.type(), place), value), new Variable("stored", Primitive.VOID), position);
    }

    /** The operation that loads the value at that place. */
    Operation load(Variable holder, LowType type, int place, SourcePosition position) {
        return new Operation(Opcode.GETFIELD, List.of(holder, field(type, place)), new Variable("given", type), position);
    }
}
