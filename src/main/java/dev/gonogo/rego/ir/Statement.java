package dev.gonogo.rego.ir;

import java.util.List;

/// One step of a block: OPA's 34 kinds, each called as there without its `Stmt`.
///
/// Every operand that is read must be defined, or the statement is undefined and ends its block.
/// `int` components that name a local are said to be one; `target` is the local that is written.
public sealed interface Statement {
  /// Where it comes from.
  IrLocation at();

  /// Ends the function with the value of the local `source`.
  record ReturnLocal(int source, IrLocation at) implements Statement {}

  /// Calls a function or a built-in by name; `result` is the local that takes its value.
  record Call(String func, List<Operand> args, int result, IrLocation at) implements Statement {
    public Call {
      args = List.copyOf(args);
    }
  }

  /// Calls the function whose path below `data` is known only now; `args` are locals.
  record CallDynamic(List<Operand> path, List<Integer> args, int result, IrLocation at)
      implements Statement {
    public CallDynamic {
      path = List.copyOf(path);
      args = List.copyOf(args);
    }
  }

  /// Runs blocks in order, each whether or not the one before was undefined.
  record Blocks(List<Block> blocks, IrLocation at) implements Statement {
    public Blocks {
      blocks = List.copyOf(blocks);
    }
  }

  /// Leaves the block that is `index` blocks outside the one that it stands in.
  record Break(int index, IrLocation at) implements Statement {}

  /// Looks a key up; undefined where there is none.
  record Dot(Operand source, Operand key, int target, IrLocation at) implements Statement {}

  /// How many members a collection has.
  record Len(Operand source, int target, IrLocation at) implements Statement {}

  /// Runs the block for each entry of the local `source`, with its key and value in locals.
  record Scan(int source, int key, int value, Block block, IrLocation at) implements Statement {}

  /// Undefined where the block is defined.
  record Not(Block block, IrLocation at) implements Statement {}

  /// Puts an integer into a local.
  record AssignInt(long value, int target, IrLocation at) implements Statement {}

  /// Puts an operand into a local.
  record AssignVar(Operand source, int target, IrLocation at) implements Statement {}

  /// Puts an operand into a local that is undefined or holds an equal value; else a conflict.
  record AssignVarOnce(Operand source, int target, IrLocation at) implements Statement {}

  /// Makes a local undefined.
  record ResetLocal(int target, IrLocation at) implements Statement {}

  /// Makes a null.
  record MakeNull(int target, IrLocation at) implements Statement {}

  /// Makes an integer.
  record MakeNumberInt(long value, int target, IrLocation at) implements Statement {}

  /// Makes a number from the digits in [Program.Static#strings] at `index`.
  record MakeNumberRef(int index, int target, IrLocation at) implements Statement {}

  /// Makes an empty array with room for `capacity` items.
  record MakeArray(int capacity, int target, IrLocation at) implements Statement {}

  /// Makes an empty object.
  record MakeObject(int target, IrLocation at) implements Statement {}

  /// Makes an empty set.
  record MakeSet(int target, IrLocation at) implements Statement {}

  /// Undefined where the two differ.
  record Equal(Operand a, Operand b, IrLocation at) implements Statement {}

  /// Undefined where the two are equal.
  record NotEqual(Operand a, Operand b, IrLocation at) implements Statement {}

  /// Undefined unless it is an array.
  record IsArray(Operand source, IrLocation at) implements Statement {}

  /// Undefined unless it is an object.
  record IsObject(Operand source, IrLocation at) implements Statement {}

  /// Undefined unless it is a set.
  record IsSet(Operand source, IrLocation at) implements Statement {}

  /// Undefined where the local `source` is.
  record IsDefined(int source, IrLocation at) implements Statement {}

  /// Undefined where the local `source` is not.
  record IsUndefined(int source, IrLocation at) implements Statement {}

  /// Appends to the array in the local `array`.
  record ArrayAppend(Operand value, int array, IrLocation at) implements Statement {}

  /// Puts an entry into the object in the local `object`.
  record ObjectInsert(Operand key, Operand value, int object, IrLocation at) implements Statement {}

  /// Puts an entry in; a conflict where the key is there with another value.
  record ObjectInsertOnce(Operand key, Operand value, int object, IrLocation at)
      implements Statement {}

  /// Merges the objects in the locals `a` and `b`, `a` before `b`, nested objects too.
  record ObjectMerge(int a, int b, int target, IrLocation at) implements Statement {}

  /// Adds to the set in the local `set`.
  record SetAdd(Operand value, int set, IrLocation at) implements Statement {}

  /// Runs the block with the local replaced by a value, or changed at a path of string constants.
  record With(int local, List<Integer> path, Operand value, Block block, IrLocation at)
      implements Statement {
    public With {
      path = List.copyOf(path);
    }
  }

  /// Does nothing.
  record Nop(IrLocation at) implements Statement {}

  /// Adds the local `value` to the plan's result set.
  record ResultSetAdd(int value, IrLocation at) implements Statement {}
}
