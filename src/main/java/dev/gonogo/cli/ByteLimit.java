package dev.gonogo.cli;

import dev.gonogo.input.InputReader;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads how long an input may be: `1000000`, `64KiB`, `512 MiB`.
final class ByteLimit implements ITypeConverter<Integer> {
  static final String DESCRIPTION =
      "How long an input may be, such as 512MiB; 128MiB otherwise. No more of it is read.";

  private static final Pattern SIZE = Pattern.compile("([1-9][0-9]{0,9}) ?(KiB|MiB|GiB)?");

  @Override
  public Integer convert(String text) {
    Matcher size = SIZE.matcher(text);
    if (!size.matches()) {
      throw new TypeConversionException(
          "`" + text + "` is no size: write bytes, or 64KiB, 512MiB, 1GiB");
    }
    int shift =
        switch (size.group(2)) {
          case "KiB" -> 10;
          case "MiB" -> 20;
          case "GiB" -> 30;
          case null, default -> 0;
        };
    long bytes = Long.parseLong(size.group(1)) << shift;
    if (bytes > InputReader.MOST_BYTES) {
      throw new TypeConversionException("`" + text + "` is too much: less than 2GiB fit");
    }
    return (int) bytes;
  }
}
