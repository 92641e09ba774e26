package dev.gonogo.rego.run;

import dev.gonogo.value.ArrayValue;
import dev.gonogo.value.ObjectValue;
import dev.gonogo.value.SetValue;
import dev.gonogo.value.Trusted;
import dev.gonogo.value.Value;
import org.jspecify.annotations.Nullable;

/// Steps that say what runs next.
final class Control {
  private Control() {}

  /// Leaves blocks.
  static final class Leave extends Instruction {
    private final int blocks;

    Leave(int blocks) {
      this.blocks = blocks;
    }

    @Override
    int run(@Nullable Value[] locals, Evaluation evaluation) {
      return blocks;
    }
  }

  /// Ends the function.
  static final class Return extends Instruction {
    private final int source;

    Return(int source) {
      this.source = source;
    }

    @Override
    int run(@Nullable Value[] locals, Evaluation evaluation) {
      evaluation.returned = locals[source];
      return RETURN;
    }
  }

  /// Runs blocks in order, whether or not the one before was undefined.
  static final class Blocks extends Instruction {
    private final Sequence[] blocks;

    Blocks(Sequence[] blocks) {
      this.blocks = blocks;
    }

    @Override
    int run(@Nullable Value[] locals, Evaluation evaluation) {
      for (Sequence block : blocks) {
        int signal = block.run(locals, evaluation);
        if (signal > UNDEFINED) {
          return outward(signal);
        }
      }
      return NEXT;
    }
  }

  /// Undefined where its block is defined.
  static final class Not extends Instruction {
    private final Sequence block;

    Not(Sequence block) {
      this.block = block;
    }

    @Override
    int run(@Nullable Value[] locals, Evaluation evaluation) {
      int signal = block.run(locals, evaluation);
      return signal == NEXT ? UNDEFINED : signal == UNDEFINED ? NEXT : outward(signal);
    }
  }

  /// Runs its block for each member, in OPA's order. Goes on behind it, also where there was none:
  /// `every` leans on that.
  static final class Scan extends Instruction {
    private final int source;
    private final int key;
    private final int value;
    private final Sequence block;

    Scan(int source, int key, int value, Sequence block) {
      this.source = source;
      this.key = key;
      this.value = value;
      this.block = block;
    }

    @Override
    int run(@Nullable Value[] locals, Evaluation evaluation) {
      return switch (locals[source]) {
        case ArrayValue array -> items(array, locals, evaluation);
        case ObjectValue object -> entries(object, locals, evaluation);
        case SetValue set -> members(set, locals, evaluation);
        case null, default -> NEXT;
      };
    }

    private int items(ArrayValue array, @Nullable Value[] locals, Evaluation evaluation) {
      for (int i = 0; i < array.size(); i++) {
        locals[key] = Value.of(i);
        locals[value] = array.get(i);
        int signal = block.run(locals, evaluation);
        if (signal > UNDEFINED) {
          return outward(signal);
        }
      }
      return NEXT;
    }

    private int entries(ObjectValue object, @Nullable Value[] locals, Evaluation evaluation) {
      int size = object.size();
      for (int i = 0; i < size; i++) {
        locals[key] = Trusted.keyAt(object, i);
        locals[value] = Trusted.valueAt(object, i);
        int signal = block.run(locals, evaluation);
        if (signal > UNDEFINED) {
          return outward(signal);
        }
      }
      return NEXT;
    }

    private int members(SetValue set, @Nullable Value[] locals, Evaluation evaluation) {
      int size = set.size();
      for (int i = 0; i < size; i++) {
        Value member = Trusted.memberAt(set, i);
        locals[key] = member;
        locals[value] = member;
        int signal = block.run(locals, evaluation);
        if (signal > UNDEFINED) {
          return outward(signal);
        }
      }
      return NEXT;
    }
  }

  /// Runs its block with another value in a local. What was remembered of rules holds no longer
  /// inside, and holds again behind it.
  static final class With extends Instruction {
    private final int local;
    private final Value[] path;
    private final ResolvedOperand value;
    private final Sequence block;

    With(int local, Value[] path, ResolvedOperand value, Sequence block) {
      this.local = local;
      this.path = path;
      this.value = value;
      this.block = block;
    }

    @Override
    int run(@Nullable Value[] locals, Evaluation evaluation) {
      Value replacement = value.in(locals);
      if (replacement == null && path.length > 0) {
        return UNDEFINED;
      }
      Value saved = locals[local];
      @Nullable Value[] memo = evaluation.forgetRules();
      locals[local] = replacement == null ? null : upserted(saved, 0, replacement);
      int signal = block.run(locals, evaluation);
      locals[local] = saved;
      evaluation.rememberRules(memo);
      return signal <= UNDEFINED ? signal : outward(signal);
    }

    // A copy of what is there with the replacement at the path; whatever is no object gives way.
    private Value upserted(@Nullable Value there, int depth, Value replacement) {
      if (depth == path.length) {
        return replacement;
      }
      ObjectValue copy =
          there instanceof ObjectValue object
              ? Trusted.growingCopy(object)
              : Trusted.growingObject(1);
      Value key = path[depth];
      Trusted.put(copy, key, upserted(Trusted.get(copy, key), depth + 1, replacement));
      return copy;
    }
  }

  /// Adds to the results of the plan.
  static final class Result extends Instruction {
    private final int value;

    Result(int value) {
      this.value = value;
    }

    @Override
    int run(@Nullable Value[] locals, Evaluation evaluation) {
      Value result = locals[value];
      if (result == null) {
        return UNDEFINED;
      }
      evaluation.results.add(result);
      return NEXT;
    }
  }
}
