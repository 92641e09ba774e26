package dev.gonogo.cli;

import dev.gonogo.report.Report;
import dev.gonogo.source.Nearest;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// `FORMAT` or `FORMAT=FILE`.
///
/// @param report the format; nothing where a verification summary is asked for, which is a
///   statement for gates and no report of findings
/// @param file where it goes; standard output where there is none
record OutputSpec(Optional<Report> report, Optional<Path> file) {
  /// How a verification summary is called.
  static final String SUMMARY = "vsa";

  /// Reads one from the command line.
  static final class Converter implements ITypeConverter<OutputSpec> {
    @Override
    public OutputSpec convert(String text) {
      int equals = text.indexOf('=');
      String name = equals < 0 ? text : text.substring(0, equals);
      Optional<Report> report = Report.named(name);
      if (report.isEmpty() && !name.equals(SUMMARY)) {
        throw unknown(name);
      }
      if (equals < 0) {
        return new OutputSpec(report, Optional.empty());
      }
      String file = text.substring(equals + 1);
      if (file.isEmpty()) {
        throw new TypeConversionException("`" + text + "` names no file behind the `=`");
      }
      return new OutputSpec(report, Optional.of(Path.of(file)));
    }

    private static TypeConversionException unknown(String name) {
      List<String> names = Stream.concat(Report.names().stream(), Stream.of(SUMMARY)).toList();
      String meant = Nearest.of(name, names).map(n -> ", did you mean `" + n + "`?").orElse("");
      return new TypeConversionException(
          "no format is called `" + name + "`: there are " + String.join(", ", names) + meant);
    }
  }
}
