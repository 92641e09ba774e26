package dev.gonogo.input;

import dev.gonogo.value.Value;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// All that this room knows of one kind of input: how it is recognised, how it is written, what is
/// refused and where, and how several files of it become documents. [InputKind] lists the readers;
/// the files of a release and the examples of a checklist go through the same ones.
///
/// A kind of one document a file, written as JSON, answers the questions without a body and no
/// other.
interface KindReader {
  /// What is looked for, in a few words: `a k6 summary (…)`.
  String looks();

  /// How a file of it is written, the usual way first.
  List<Form> forms();

  /// How an example of it may be written, in the order that is offered to an author.
  List<Form> exampleForms();

  /// Whether a value is one, by the rule that the policies' `lib/kind.rego` writes of it.
  boolean fits(Value value);

  /// Whether nobody would take a value for another tool's own file, whatever the file's name.
  boolean isUnmistakable(Value value);

  /// Whether its documents are rendered from files that look like them: what stands in such a file
  /// is none.
  default boolean isRendered() {
    return false;
  }

  /// How a file is written of which somebody says that it is one.
  ///
  /// @param name of the file
  /// @param braces whether its text begins like JSON
  default Form form(String name, boolean braces) {
    return forms().getFirst();
  }

  /// Whether a file holds one document of it and no more, so that one among others would drop out
  /// in silence.
  default boolean standsAlone() {
    return true;
  }

  /// Whether a file that nothing could read may have been one.
  default boolean mayBe(String name, Form form) {
    return forms().contains(form);
  }

  /// Whether a file is one: then [#admit] says what is wrong with it. Asked in the order of the
  /// kinds, or of the kind alone that somebody says it is.
  default boolean claims(FileContents contents) {
    return contents.single().filter(this::fits).isPresent();
  }

  /// What bytes are that no form can read, if they come from where documents of it come from.
  default Optional<Fault> instead(String name, byte[] bytes) {
    return Optional.empty();
  }

  /// What a text is that people take for one.
  default Optional<Fault> instead(FileText text) {
    return Optional.empty();
  }

  /// What documents are that no kind claims, if they are nearly one.
  default Optional<Fault> instead(FileContents contents) {
    return Optional.empty();
  }

  /// What a file that it claims brings, or all that is wrong with it.
  default Admission admit(FileContents contents) {
    Parsed only = contents.documents().getFirst();
    return Admission.of(
        new Piece(contents.name(), only.value(), List.of(), only.locator()), List.of());
  }

  /// What of a value's path helps whoever sees its subject and no line: all of it, unless a part of
  /// it only says where the document keeps its subjects.
  default List<Value> attribute(List<Value> path) {
    return path;
  }

  /// Whether a document of it tells of many things, and is none itself.
  default boolean holdsThings() {
    return false;
  }

  /// What things a document of it tells of, one by one, which checks may judge or pass by; none
  /// where the document is one thing.
  default List<Thing> things(Value document) {
    return List.of();
  }

  /// Whether a document of it may say when it was made.
  default boolean isDated() {
    return false;
  }

  /// When a document of it was made, where it says so in a form that can be read.
  default Optional<Instant> made(Value document) {
    return Optional.empty();
  }

  /// What a reader of the reports must know of a document of it, in a few words each.
  default List<String> remarks(Value document) {
    return List.of();
  }

  /// What is wrong with the files of a run together, and with none of them alone.
  ///
  /// @param files what was admitted, in the order of their names
  default List<Inputs.Refused> conflicts(List<Accepted> files) {
    return List.of();
  }

  /// The documents that the files of a run become: one each.
  ///
  /// @param kind this one
  /// @param files what was admitted, in the order of their names
  /// @param isWhole whether nothing was refused that may belong to them
  default List<Document> gather(InputKind kind, List<Accepted> files, boolean isWhole) {
    return files.stream()
        .map(file -> {
          Piece only = file.pieces().getFirst();
          return new Document(
              kind, only.file(), List.of(file.file()), only.value(), only.locator());
        })
        .toList();
  }
}
