package dev.gonogo.policy;

import dev.gonogo.checklist.EvidenceNeed;
import dev.gonogo.checklist.Item;
import dev.gonogo.checklist.Needs;
import dev.gonogo.checklist.Phase;
import dev.gonogo.checklist.Severity;
import dev.gonogo.input.InputKind;
import dev.gonogo.policy.CompiledChecklist.CompiledCheck;
import dev.gonogo.policy.CompiledChecklist.CompiledItem;
import dev.gonogo.rego.Policy;
import dev.gonogo.value.Value;
import dev.gonogo.value.ValueReader;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// A compiled checklist to bytes and back: first a mark and the version of this form, then the key.
/// Whoever reads must know where the bytes come from: they decide.
public final class CompiledChecklistCodec {
  /// Changes whenever what is written here does.
  private static final int VERSION = 5;

  private static final int MARK = 0x676f6e6f;
  private static final int MOST = 1 << 24;

  private CompiledChecklistCodec() {}

  public static void write(CompiledChecklist compiled, DataOutput out) throws IOException {
    out.writeInt(MARK);
    out.writeInt(VERSION);
    writeText(compiled.key(), out);
    writeText(compiled.digest(), out);
    out.writeInt(compiled.items().size());
    for (CompiledItem item : compiled.items()) {
      write(item, out);
    }
    compiled.policy().write(out);
  }

  /// @throws IOException where these are not the bytes of [#write] of this version
  public static CompiledChecklist read(DataInput in) throws IOException {
    if (in.readInt() != MARK || in.readInt() != VERSION) {
      throw new IOException("no compiled checklist of this version");
    }
    String key = readText(in);
    String digest = readText(in);
    int count = size(in);
    var items = new ArrayList<CompiledItem>();
    for (int i = 0; i < count; i++) {
      items.add(readItem(in));
    }
    try {
      return new CompiledChecklist(key, digest, items, Policy.read(in));
    } catch (RuntimeException e) {
      throw new IOException("the policy of a compiled checklist is damaged", e);
    }
  }

  private static void write(CompiledItem item, DataOutput out) throws IOException {
    writeText(item.id(), out);
    writeText(item.file(), out);
    out.writeInt(item.line());
    out.writeInt(item.column());
    writeTexts(item.section(), out);
    writeText(item.title(), out);
    writeText(item.why(), out);
    writeText(item.fix(), out);
    writeText(item.page(), out);
    out.writeByte(item.severity().ordinal());
    writeTexts(item.roles(), out);
    out.writeByte(item.phase().ordinal());
    out.writeBoolean(item.metric());
    out.writeByte(item.combine().ordinal());
    writeMaybe(item.appliesWhen(), out);
    out.writeBoolean(item.unwaivable());
    // No answer holds for no day at all.
    out.writeInt(item.valid().orElse(0));
    out.writeByte(item.needs().evidence().ordinal());
    out.writeByte(item.needs().people());
    writeText(item.text(), out);
    out.writeBoolean(item.ticked());
    out.writeInt(item.parameters().size());
    for (var parameter : item.parameters().entrySet()) {
      writeText(parameter.getKey(), out);
      writeText(parameter.getValue().toString(), out);
    }
    out.writeInt(item.checks().size());
    for (CompiledCheck check : item.checks()) {
      writeText(check.id(), out);
      writeText(check.rules(), out);
      out.writeByte(check.kind().ordinal());
      out.writeBoolean(check.partial());
      writeMaybe(check.group(), out);
      out.writeBoolean(check.onlyIfExpected());
      writeMaybe(check.becauseSilent(), out);
      out.writeBoolean(check.ofSetting());
      out.writeBoolean(check.ofCluster());
      writeTexts(check.beside(), out);
    }
  }

  private static CompiledItem readItem(DataInput in) throws IOException {
    return new CompiledItem(
        readText(in),
        readText(in),
        in.readInt(),
        in.readInt(),
        readTexts(in),
        readText(in),
        readText(in),
        readText(in),
        readText(in),
        one(Severity.values(), in),
        readTexts(in),
        one(Phase.values(), in),
        in.readBoolean(),
        one(Item.Combine.values(), in),
        readMaybe(in),
        in.readBoolean(),
        Optional.of(in.readInt()).filter(days -> days > 0),
        readNeeds(in),
        readText(in),
        in.readBoolean(),
        readParameters(in),
        readChecks(in));
  }

  private static Needs readNeeds(DataInput in) throws IOException {
    EvidenceNeed evidence = one(EvidenceNeed.values(), in);
    int people = in.readUnsignedByte();
    if (people < 1 || people > Needs.MOST_PEOPLE) {
      throw new IOException("no number of people: " + people);
    }
    return new Needs(evidence, people);
  }

  private static SortedMap<String, Value> readParameters(DataInput in) throws IOException {
    var parameters = new TreeMap<String, Value>();
    int count = size(in);
    for (int i = 0; i < count; i++) {
      String name = readText(in);
      byte[] json = readText(in).getBytes(StandardCharsets.UTF_8);
      switch (ValueReader.read(json)) {
        case ValueReader.Result.Read(Value value) -> parameters.put(name, value);
        case ValueReader.Result.Refused refused -> throw new IOException(refused.words());
      }
    }
    return parameters;
  }

  private static List<CompiledCheck> readChecks(DataInput in) throws IOException {
    var checks = new ArrayList<CompiledCheck>();
    int count = size(in);
    for (int i = 0; i < count; i++) {
      checks.add(
          new CompiledCheck(
              readText(in),
              readText(in),
              one(InputKind.values(), in),
              in.readBoolean(),
              readMaybe(in),
              in.readBoolean(),
              readMaybe(in),
              in.readBoolean(),
              in.readBoolean(),
              readTexts(in)));
    }
    return checks;
  }

  private static <T> T one(T[] values, DataInput in) throws IOException {
    int ordinal = in.readUnsignedByte();
    if (ordinal >= values.length) {
      throw new IOException("no constant " + ordinal);
    }
    return values[ordinal];
  }

  private static void writeTexts(List<String> texts, DataOutput out) throws IOException {
    out.writeInt(texts.size());
    for (String text : texts) {
      writeText(text, out);
    }
  }

  private static List<String> readTexts(DataInput in) throws IOException {
    var texts = new ArrayList<String>();
    int count = size(in);
    for (int i = 0; i < count; i++) {
      texts.add(readText(in));
    }
    return texts;
  }

  private static void writeMaybe(Optional<String> text, DataOutput out) throws IOException {
    writeTexts(text.stream().toList(), out);
  }

  private static Optional<String> readMaybe(DataInput in) throws IOException {
    return readTexts(in).stream().findFirst();
  }

  // writeUTF ends at 65,535 bytes, which a card can exceed.
  private static void writeText(String text, DataOutput out) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static String readText(DataInput in) throws IOException {
    byte[] bytes = new byte[size(in)];
    in.readFully(bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static int size(DataInput in) throws IOException {
    int size = in.readInt();
    if (size < 0 || size > MOST) {
      throw new IOException("no size: " + size);
    }
    return size;
  }
}
