package dev.gonogo.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import com.sun.net.httpserver.HttpServer;
import dev.gonogo.RealProgram;
import dev.gonogo.ShippedChecklist;
import dev.gonogo.checklist.Check.Expected;
import dev.gonogo.input.InputKind;
import dev.gonogo.policy.Bundle;
import dev.gonogo.policy.TriedExample;
import dev.gonogo.rego.host.Limits;
import dev.gonogo.value.ObjectValue;
import dev.gonogo.value.Value;
import dev.gonogo.value.ValueWriter;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The bundle in a real `opa`: read from its file, and pulled by a server from where the site is
/// served. Both answer as we do.
class PulledBundleTest {
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  @TempDir private Path site;

  private final HttpClient client = HttpClient.newHttpClient();

  private Path bundle() throws IOException {
    return Files.write(site.resolve(Bundle.FILE), Bundle.of(ShippedChecklist.POLICIES));
  }

  @Test
  void opaReadsIt() throws Exception {
    RealProgram opa = RealProgram.named("opa");
    Path bundle = bundle();
    for (InputKind kind : ShippedChecklist.kinds()) {
      Value document = failing(kind);
      Path input = Files.writeString(site.resolve("input.json"), ValueWriter.toJson(document));
      String said =
          opa.output(
              List.of(
                  "eval",
                  "-b",
                  bundle.toString(),
                  "-i",
                  input.toString(),
                  "-f",
                  "raw",
                  asked(kind)));
      assertEquals(ours(kind, document), MainPolicy.json(said), kind.label());
    }
  }

  @Test
  void aServerPullsIt() throws Exception {
    RealProgram opa = RealProgram.named("opa");
    bundle();
    HttpServer served = HttpServer.create(new InetSocketAddress(loopback(), 0), 0);
    served.createContext(
        "/",
        exchange -> {
          byte[] file =
              Files.readAllBytes(site.resolve(exchange.getRequestURI().getPath().substring(1)));
          exchange.sendResponseHeaders(200, file.length);
          exchange.getResponseBody().write(file);
          exchange.close();
        });
    served.start();
    int port = freePort();
    Process server = started(opa, port, served.getAddress().getPort());
    try {
      URI root = URI.create("http://127.0.0.1:" + port);
      awaitBundle(root, server);
      for (InputKind kind : ShippedChecklist.kinds()) {
        Value document = failing(kind);
        String path = "/v1/data/gonogo/" + kind.packageName() + "/report";
        assertEquals(ours(kind, document), answer(root.resolve(path), document), kind.label());
      }
      Value manifest =
          answer(root.resolve("/v1/data/system/bundles/gonogo/manifest"), Value.ofNull());
      assertEquals(
          Value.of(ShippedChecklist.POLICIES.compiled().digest()),
          ((ObjectValue) manifest).get("revision").orElseThrow());
    } finally {
      server.destroy();
      server.waitFor();
      served.stop(0);
    }
  }

  /// As the first page of the site says it.
  private Process started(RealProgram opa, int port, int served) throws IOException {
    return new ProcessBuilder(
            opa.path().toString(),
            "run",
            "--server",
            "--disable-telemetry",
            "--addr",
            "127.0.0.1:" + port,
            "--set",
            "services.gonogo.url=http://127.0.0.1:" + served,
            "--set",
            "bundles.gonogo.resource=" + Bundle.FILE)
        .redirectErrorStream(true)
        .redirectOutput(site.resolve("opa.log").toFile())
        .start();
  }

  private void awaitBundle(URI root, Process server) throws Exception {
    Instant end = Instant.now().plus(PATIENCE);
    HttpRequest health = HttpRequest.newBuilder(root.resolve("/health?bundles")).build();
    while (Instant.now().isBefore(end) && server.isAlive()) {
      try {
        if (client.send(health, HttpResponse.BodyHandlers.ofString()).statusCode() == 200) {
          return;
        }
      } catch (ConnectException _) {
        // It does not listen yet.
      }
      Thread.sleep(50);
    }
    fail("no bundle in the server: " + Files.readString(site.resolve("opa.log")));
  }

  private Value answer(URI of, Value input) throws Exception {
    String body = ValueWriter.toJson(Value.objectOf(Map.of("input", input)));
    HttpRequest request =
        HttpRequest.newBuilder(of).POST(HttpRequest.BodyPublishers.ofString(body)).build();
    String said = client.send(request, HttpResponse.BodyHandlers.ofString()).body();
    return ((ObjectValue) MainPolicy.json(said))
        .get("result")
        .orElseThrow(() -> new AssertionError(said));
  }

  private static Value ours(InputKind kind, Value document) {
    Value report =
        ShippedChecklist.POLICIES
            .compiled()
            .policy()
            .evaluate(
                "gonogo/" + kind.packageName() + "/report",
                document,
                Value.objectOf(Map.of()),
                Limits.DEFAULT)
            .orElseThrow();
    // A finding at least, or they could agree on nothing.
    String json = ValueWriter.toJson(report);
    assertTrue(json.contains("\"msg\""), json);
    return MainPolicy.json(json);
  }

  private static String asked(InputKind kind) {
    return "data.gonogo." + kind.packageName() + ".report";
  }

  private static Value failing(InputKind kind) {
    return ShippedChecklist.POLICIES.examples().stream()
        .filter(example -> example.kind() == kind && example.expected() == Expected.FAIL)
        .map(TriedExample::document)
        .findFirst()
        .orElseThrow();
  }

  private static InetAddress loopback() throws IOException {
    return InetAddress.getByName("127.0.0.1");
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, loopback())) {
      return socket.getLocalPort();
    }
  }
}
