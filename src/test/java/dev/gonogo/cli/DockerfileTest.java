package dev.gonogo.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gonogo.RealProgram;
import dev.gonogo.RealProgram.Ended;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The Dockerfile, by its own linter; that its steps build is `.ci/dockerfile`'s to show.
class DockerfileTest {
  @Test
  void hadolintFindsNothing() throws Exception {
    RealProgram hadolint = RealProgram.named("hadolint");
    Ended ended = hadolint.run(List.of("--failure-threshold", "style", "Dockerfile"));
    assertEquals("", ended.out() + ended.err());
    assertEquals(0, ended.status());
  }
}
