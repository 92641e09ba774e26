package dev.gonogo.rego.ir;

/// Each kind of statement, part by part: the table that both forms of a plan are read and written
/// by.
final class Statements {
  private Statements() {}

  static Statement read(StatementKind kind, StatementSource in) {
    return switch (kind) {
      case RETURN_LOCAL -> new Statement.ReturnLocal(in.number("source"), in.at());
      case CALL ->
          new Statement.Call(in.text("func"), in.operands("args"), in.number("result"), in.at());
      case CALL_DYNAMIC ->
          new Statement.CallDynamic(
              in.operands("path"), in.numbers("args"), in.number("result"), in.at());
      case BLOCKS -> new Statement.Blocks(in.blocks("blocks"), in.at());
      case BREAK -> new Statement.Break(in.number("index"), in.at());
      case DOT ->
          new Statement.Dot(in.operand("source"), in.operand("key"), in.number("target"), in.at());
      case LEN -> new Statement.Len(in.operand("source"), in.number("target"), in.at());
      case SCAN ->
          new Statement.Scan(
              in.number("source"),
              in.number("key"),
              in.number("value"),
              in.block("block"),
              in.at());
      case NOT -> new Statement.Not(in.block("block"), in.at());
      case ASSIGN_INT -> new Statement.AssignInt(in.integer("value"), in.number("target"), in.at());
      case ASSIGN_VAR ->
          new Statement.AssignVar(in.operand("source"), in.number("target"), in.at());
      case ASSIGN_VAR_ONCE ->
          new Statement.AssignVarOnce(in.operand("source"), in.number("target"), in.at());
      case RESET_LOCAL -> new Statement.ResetLocal(in.number("target"), in.at());
      case MAKE_NULL -> new Statement.MakeNull(in.number("target"), in.at());
      case MAKE_NUMBER_INT ->
          new Statement.MakeNumberInt(in.integer("value"), in.number("target"), in.at());
      case MAKE_NUMBER_REF ->
          new Statement.MakeNumberRef(in.number("index"), in.number("target"), in.at());
      case MAKE_ARRAY ->
          new Statement.MakeArray(in.number("capacity"), in.number("target"), in.at());
      case MAKE_OBJECT -> new Statement.MakeObject(in.number("target"), in.at());
      case MAKE_SET -> new Statement.MakeSet(in.number("target"), in.at());
      case EQUAL -> new Statement.Equal(in.operand("a"), in.operand("b"), in.at());
      case NOT_EQUAL -> new Statement.NotEqual(in.operand("a"), in.operand("b"), in.at());
      case IS_ARRAY -> new Statement.IsArray(in.operand("source"), in.at());
      case IS_OBJECT -> new Statement.IsObject(in.operand("source"), in.at());
      case IS_SET -> new Statement.IsSet(in.operand("source"), in.at());
      case IS_DEFINED -> new Statement.IsDefined(in.number("source"), in.at());
      case IS_UNDEFINED -> new Statement.IsUndefined(in.number("source"), in.at());
      case ARRAY_APPEND ->
          new Statement.ArrayAppend(in.operand("value"), in.number("array"), in.at());
      case OBJECT_INSERT ->
          new Statement.ObjectInsert(
              in.operand("key"), in.operand("value"), in.number("object"), in.at());
      case OBJECT_INSERT_ONCE ->
          new Statement.ObjectInsertOnce(
              in.operand("key"), in.operand("value"), in.number("object"), in.at());
      case OBJECT_MERGE ->
          new Statement.ObjectMerge(in.number("a"), in.number("b"), in.number("target"), in.at());
      case SET_ADD -> new Statement.SetAdd(in.operand("value"), in.number("set"), in.at());
      case WITH ->
          new Statement.With(
              in.number("local"),
              in.numbers("path"),
              in.operand("value"),
              in.block("block"),
              in.at());
      case NOP -> new Statement.Nop(in.at());
      case RESULT_SET_ADD -> new Statement.ResultSetAdd(in.number("value"), in.at());
    };
  }

  static void write(Statement statement, StatementSink out) {
    switch (statement) {
      case Statement.ReturnLocal s ->
          out.kind(StatementKind.RETURN_LOCAL).number("source", s.source()).at(s.at());
      case Statement.Call s ->
          out.kind(StatementKind.CALL)
              .text("func", s.func())
              .operands("args", s.args())
              .number("result", s.result())
              .at(s.at());
      case Statement.CallDynamic s ->
          out.kind(StatementKind.CALL_DYNAMIC)
              .operands("path", s.path())
              .numbers("args", s.args())
              .number("result", s.result())
              .at(s.at());
      case Statement.Blocks s ->
          out.kind(StatementKind.BLOCKS).blocks("blocks", s.blocks()).at(s.at());
      case Statement.Break s -> out.kind(StatementKind.BREAK).number("index", s.index()).at(s.at());
      case Statement.Dot s ->
          out.kind(StatementKind.DOT)
              .operand("source", s.source())
              .operand("key", s.key())
              .number("target", s.target())
              .at(s.at());
      case Statement.Len s ->
          out.kind(StatementKind.LEN)
              .operand("source", s.source())
              .number("target", s.target())
              .at(s.at());
      case Statement.Scan s ->
          out.kind(StatementKind.SCAN)
              .number("source", s.source())
              .number("key", s.key())
              .number("value", s.value())
              .block("block", s.block())
              .at(s.at());
      case Statement.Not s -> out.kind(StatementKind.NOT).block("block", s.block()).at(s.at());
      case Statement.AssignInt s ->
          out.kind(StatementKind.ASSIGN_INT)
              .number("value", s.value())
              .number("target", s.target())
              .at(s.at());
      case Statement.AssignVar s ->
          out.kind(StatementKind.ASSIGN_VAR)
              .operand("source", s.source())
              .number("target", s.target())
              .at(s.at());
      case Statement.AssignVarOnce s ->
          out.kind(StatementKind.ASSIGN_VAR_ONCE)
              .operand("source", s.source())
              .number("target", s.target())
              .at(s.at());
      case Statement.ResetLocal s ->
          out.kind(StatementKind.RESET_LOCAL).number("target", s.target()).at(s.at());
      case Statement.MakeNull s ->
          out.kind(StatementKind.MAKE_NULL).number("target", s.target()).at(s.at());
      case Statement.MakeNumberInt s ->
          out.kind(StatementKind.MAKE_NUMBER_INT)
              .number("value", s.value())
              .number("target", s.target())
              .at(s.at());
      case Statement.MakeNumberRef s ->
          out.kind(StatementKind.MAKE_NUMBER_REF)
              .number("index", s.index())
              .number("target", s.target())
              .at(s.at());
      case Statement.MakeArray s ->
          out.kind(StatementKind.MAKE_ARRAY)
              .number("capacity", s.capacity())
              .number("target", s.target())
              .at(s.at());
      case Statement.MakeObject s ->
          out.kind(StatementKind.MAKE_OBJECT).number("target", s.target()).at(s.at());
      case Statement.MakeSet s ->
          out.kind(StatementKind.MAKE_SET).number("target", s.target()).at(s.at());
      case Statement.Equal s ->
          out.kind(StatementKind.EQUAL).operand("a", s.a()).operand("b", s.b()).at(s.at());
      case Statement.NotEqual s ->
          out.kind(StatementKind.NOT_EQUAL).operand("a", s.a()).operand("b", s.b()).at(s.at());
      case Statement.IsArray s ->
          out.kind(StatementKind.IS_ARRAY).operand("source", s.source()).at(s.at());
      case Statement.IsObject s ->
          out.kind(StatementKind.IS_OBJECT).operand("source", s.source()).at(s.at());
      case Statement.IsSet s ->
          out.kind(StatementKind.IS_SET).operand("source", s.source()).at(s.at());
      case Statement.IsDefined s ->
          out.kind(StatementKind.IS_DEFINED).number("source", s.source()).at(s.at());
      case Statement.IsUndefined s ->
          out.kind(StatementKind.IS_UNDEFINED).number("source", s.source()).at(s.at());
      case Statement.ArrayAppend s ->
          out.kind(StatementKind.ARRAY_APPEND)
              .operand("value", s.value())
              .number("array", s.array())
              .at(s.at());
      case Statement.ObjectInsert s ->
          out.kind(StatementKind.OBJECT_INSERT)
              .operand("key", s.key())
              .operand("value", s.value())
              .number("object", s.object())
              .at(s.at());
      case Statement.ObjectInsertOnce s ->
          out.kind(StatementKind.OBJECT_INSERT_ONCE)
              .operand("key", s.key())
              .operand("value", s.value())
              .number("object", s.object())
              .at(s.at());
      case Statement.ObjectMerge s ->
          out.kind(StatementKind.OBJECT_MERGE)
              .number("a", s.a())
              .number("b", s.b())
              .number("target", s.target())
              .at(s.at());
      case Statement.SetAdd s ->
          out.kind(StatementKind.SET_ADD)
              .operand("value", s.value())
              .number("set", s.set())
              .at(s.at());
      case Statement.With s ->
          out.kind(StatementKind.WITH)
              .number("local", s.local())
              .numbers("path", s.path())
              .operand("value", s.value())
              .block("block", s.block())
              .at(s.at());
      case Statement.Nop s -> out.kind(StatementKind.NOP).at(s.at());
      case Statement.ResultSetAdd s ->
          out.kind(StatementKind.RESULT_SET_ADD).number("value", s.value()).at(s.at());
    }
  }
}
