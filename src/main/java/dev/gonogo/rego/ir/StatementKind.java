package dev.gonogo.rego.ir;

/// The kinds of statements by the names that they have in `plan.json`. Their order is the binary
/// form's: a new one goes to the end.
enum StatementKind {
  RETURN_LOCAL("ReturnLocalStmt"),
  CALL("CallStmt"),
  CALL_DYNAMIC("CallDynamicStmt"),
  BLOCKS("BlockStmt"),
  BREAK("BreakStmt"),
  DOT("DotStmt"),
  LEN("LenStmt"),
  SCAN("ScanStmt"),
  NOT("NotStmt"),
  ASSIGN_INT("AssignIntStmt"),
  ASSIGN_VAR("AssignVarStmt"),
  ASSIGN_VAR_ONCE("AssignVarOnceStmt"),
  RESET_LOCAL("ResetLocalStmt"),
  MAKE_NULL("MakeNullStmt"),
  MAKE_NUMBER_INT("MakeNumberIntStmt"),
  MAKE_NUMBER_REF("MakeNumberRefStmt"),
  MAKE_ARRAY("MakeArrayStmt"),
  MAKE_OBJECT("MakeObjectStmt"),
  MAKE_SET("MakeSetStmt"),
  EQUAL("EqualStmt"),
  NOT_EQUAL("NotEqualStmt"),
  IS_ARRAY("IsArrayStmt"),
  IS_OBJECT("IsObjectStmt"),
  IS_SET("IsSetStmt"),
  IS_DEFINED("IsDefinedStmt"),
  IS_UNDEFINED("IsUndefinedStmt"),
  ARRAY_APPEND("ArrayAppendStmt"),
  OBJECT_INSERT("ObjectInsertStmt"),
  OBJECT_INSERT_ONCE("ObjectInsertOnceStmt"),
  OBJECT_MERGE("ObjectMergeStmt"),
  SET_ADD("SetAddStmt"),
  WITH("WithStmt"),
  NOP("NopStmt"),
  RESULT_SET_ADD("ResultSetAddStmt");

  private final String irName;

  StatementKind(String irName) {
    this.irName = irName;
  }

  String irName() {
    return irName;
  }
}
