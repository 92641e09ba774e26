package dev.gonogo.report;

import static dev.gonogo.SampleDocuments.objects;
import static dev.gonogo.SampleDocuments.plan;
import static dev.gonogo.gate.Paper.compared;
import static dev.gonogo.gate.Paper.more;
import static dev.gonogo.input.InputKind.DOTENV;
import static dev.gonogo.input.InputKind.K6;
import static dev.gonogo.input.InputKind.KUBERNETES;
import static dev.gonogo.input.InputKind.TERRAFORM;

import dev.gonogo.checklist.Item.Combine;
import dev.gonogo.checklist.Severity;
import dev.gonogo.gate.Decision;
import dev.gonogo.gate.ItemOverride;
import dev.gonogo.gate.Paper;
import dev.gonogo.gate.Profile;
import dev.gonogo.gate.Rehearsal;
import dev.gonogo.value.Value;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// The decisions that every format is tried on, by name.
final class Decisions {
  /// What no report may pass on unescaped; each is used as a name and inside of values.
  static final List<String> HOSTILE =
      List.of(
          "a\nb",
          "a\r\n::set-output name=x::y",
          "::error::forged",
          "##[error]forged ##vso[task.complete]done",
          "100%0A::warning::x",
          "\u001b[31mred\u001b[0m",
          "\u009b31m",
          "<script>alert(1)</script>",
          "<img src=x onerror=alert(1)>",
          "a | b | c",
          "`code` ``more``",
          "]]><x/>",
          "--> <!--",
          "\u202egnp.exe\u202c",
          "[click](https://evil.example)",
          "![pixel](https://evil.example/x.png)",
          "https://evil.example www.evil.example @everyone",
          "&lt;b&gt; &amp; \"quoted\" 'single'",
          "\ud800 lone",
          "\u0000\u0008\uffff",
          "# heading",
          "$(id) ${HOME} \\",
          "file,line=3,title=x:y",
          "\u2028line\u2029paragraph",
          "é漢字👩‍🚀");

  /// One name with most of the tricks, so that each format can be read through.
  static final List<String> ODD =
      List.of("a\r\n::error::##[error]<b>`[x](https://evil.example) | 100%\u001b[31m\u202e");

  private Decisions() {}

  static SortedMap<String, Decision> all() {
    var all = new TreeMap<String, Decision>();
    all.put("shop-broken", shopBroken());
    all.put("pass", shopOfFiles(Severity.HIGH));
    all.put("go", go());
    all.put("nothing-judged", nothingJudged());
    all.put("refused-inputs", refusedInputs());
    all.put("unknown", unknown());
    all.put("hostile", hostile(HOSTILE));
    all.put("odd-name", hostile(ODD));
    all.put("wide", wide());
    all.put("hostile-people", GoLives.hostile(HOSTILE));
    all.putAll(GoLives.all());
    return all;
  }

  private static Rehearsal shop() {
    return new Rehearsal()
        .item(
            "debug-disabled",
            item ->
                item.title("DEBUG=False dans .env")
                    .card(
                        "Une page d'erreur avec DEBUG=True montre réglages, requêtes SQL et"
                            + " variables à tout visiteur.",
                        "Mettre DEBUG=False dans le .env de production, puis redémarrer les"
                            + " workers.")
                    .check(DOTENV))
        .item(
            "bucket-private",
            item ->
                item.title("Bucket S3 en privé (pas public)")
                    .card(
                        "Un bucket public livre les fichiers des clients à qui devine leur nom, et"
                            + " les robots les devinent tous en quelques heures.",
                        "Ajouter un aws_s3_bucket_public_access_block avec ses quatre verrous.")
                    .check(TERRAFORM))
        .item(
            "automatic-db-backups",
            item ->
                item.title("Backups automatiques configurés")
                    .card("Sans sauvegarde, une erreur de manipulation perd tout.", "")
                    .check(TERRAFORM))
        .item(
            "resource-limits",
            item ->
                item.title("Limites de ressources définies pour chaque conteneur (CPU, mémoire)")
                    .severity(Severity.HIGH)
                    .card("Un conteneur sans limite affame ses voisins.", "Fixer limits.memory.")
                    .section("Performance")
                    .check(KUBERNETES))
        .item(
            "liveness-probe",
            item ->
                item.title("Sondes de vie")
                    .severity(Severity.MEDIUM)
                    .section("Performance")
                    .check(KUBERNETES))
        .item(
            "api-p95-under-200ms",
            item ->
                item.title("Temps de réponse API < 200ms (p95)")
                    .severity(Severity.HIGH)
                    .section("Monitoring & logging")
                    .parameter("max_ms", Value.of(200))
                    .parameter("min_samples", Value.of(1000))
                    .check(K6))
        .item(
            "https-redirect-enforced",
            item ->
                item.title("Redirection HTTPS forcée")
                    .combine(Combine.ANY)
                    .check(DOTENV)
                    .check(KUBERNETES))
        .item(
            "waf-configured",
            item -> item.title("WAF configuré").check(TERRAFORM, "", true, Optional.empty()))
        .item(
            "push-certificates",
            item -> item.title("Certificats push").appliesWhen("mobile").check(DOTENV))
        .item("team-briefed", item -> item.title("Équipe informée").section("Jour J"))
        .item(
            "load-tested",
            item ->
                item.title("Test de charge passé")
                    .section("Jour J")
                    .check(K6, "load", false, Optional.empty()));
  }

  private static Decision shopBroken() {
    return shop()
        .profile(
            new Profile(
                new TreeMap<>(Map.of("mobile", false)),
                new TreeMap<>(
                    Map.of(
                        "api-p95-under-200ms",
                        new ItemOverride(
                            Optional.empty(),
                            Optional.empty(),
                            Value.objectOf(Map.of("max_ms", Value.of(500))),
                            Optional.empty(),
                            Optional.empty())))))
        .waiver(
            "liveness-probe",
            Optional.of("Deployment/shop/worker#worker"),
            "the worker restarts itself; probes come with version 2",
            "Alix Martin",
            "2026-12-31")
        .waiver("debug-disabled", Optional.empty(), "for the pilot", "Sam", "2026-10-01")
        .waiver("team-briefed", Optional.empty(), "not needed", "Sam", "2027-01-01")
        .paper(
            DOTENV,
            ".env",
            paper ->
                paper
                    .deny(
                        "dotenv/debug-disabled",
                        "DEBUG",
                        "is \"True\", must be one of \"False\", \"false\", \"0\"",
                        compared(
                            Value.of("True"),
                            Value.array(Value.of("False"), Value.of("false"), Value.of("0"))),
                        "DEBUG")
                    .deny("dotenv/https-redirect-enforced", "SECURE_SSL_REDIRECT", "must be True"))
        .paper(
            TERRAFORM,
            "plan.json",
            paper ->
                paper
                    .withoutLines()
                    .holding(
                        plan(
                            Instant.parse("2026-11-21T10:00:00Z"),
                            "aws_s3_bucket.media",
                            "aws_eip.nat[0]",
                            "aws_cloudwatch_log_group.app",
                            "aws_eip.nat[1]",
                            "aws_db_instance.main"))
                    .deny(
                        "terraform/bucket-private",
                        "aws_s3_bucket.media",
                        "no aws_s3_bucket_public_access_block stands beside it",
                        "resource_changes",
                        4)
                    .deny(
                        "terraform/bucket-private",
                        "module.exports[\"eu-west-3\"].aws_s3_bucket_public_access_block.this[0]",
                        "restrict_public_buckets is false, must be true",
                        compared(Value.of(false), Value.of(true)),
                        "resource_changes",
                        11,
                        "change",
                        "after",
                        "restrict_public_buckets")
                    .unknown(
                        "terraform/automatic-db-backups",
                        "aws_db_instance.main",
                        "backup_retention_period is known only after apply",
                        "resource_changes",
                        2,
                        "change",
                        "after",
                        "backup_retention_period")
                    .judged("terraform/waf-configured", "aws_wafv2_web_acl.main"))
        .paper(
            KUBERNETES,
            "k8s",
            paper ->
                paper
                    .in("k8s/web.yaml")
                    .holding(objects(List.of("Deployment", "ConfigMap"), "web"))
                    .deny(
                        "kubernetes/resource-limits",
                        "Deployment/shop/web#app",
                        "resources.limits.memory is missing",
                        "items",
                        0,
                        "spec")
                    .deny(
                        "kubernetes/resource-limits",
                        "Deployment/shop/web#sidecar",
                        "resources.limits.memory is missing",
                        "items",
                        0,
                        "spec",
                        "template")
                    .raw(
                        "kubernetes/resource-limits",
                        "CronJob/shop/nightly-report#report",
                        "CronJob/shop/nightly-report#report: takes what its neighbours need",
                        compared(Value.of("4Gi"), Value.of("1Gi")),
                        "items",
                        7)
                    .deny(
                        "kubernetes/liveness-probe",
                        "Deployment/shop/worker#worker",
                        "livenessProbe is missing",
                        "items",
                        1)
                    .judged("kubernetes/https-redirect-enforced", "Ingress/shop/web"))
        .decide();
  }

  private static Decision shopOfFiles(Severity gate) {
    return shop(gate).decide();
  }

  private static Decision go() {
    return shop(Severity.BLOCKER).goLive().decide();
  }

  private static Rehearsal shop(Severity gate) {
    return shop()
        .gate(gate)
        .paper(DOTENV, ".env", paper -> paper.judged("dotenv/debug-disabled", "DEBUG"))
        .paper(K6, "summary.json", p -> p.judged("k6/api-p95-under-200ms", "http_req_duration"))
        .paper(
            KUBERNETES,
            "web.yaml",
            paper ->
                paper
                    .deny("kubernetes/liveness-probe", "Deployment/web#app", "probe is missing")
                    .judged("kubernetes/resource-limits", "Deployment/web#app"));
  }

  private static Decision nothingJudged() {
    return shop()
        .paper(
            TERRAFORM,
            "plan.json",
            paper ->
                paper.holding(
                    plan(
                        Instant.parse("2020-11-24T10:00:00Z"),
                        "google_sql_database_instance.prod")))
        .tracked("plan.json")
        .skipped("notes.txt", "no input that is known")
        .skipped(
            "chart/templates/web.yaml",
            "a part of a Helm chart: render it by `helm template chart`")
        .builtIn()
        .decide();
  }

  private static Decision refusedInputs() {
    Rehearsal rehearsal =
        shop()
            .paper(DOTENV, ".env", paper -> paper.judged("dotenv/debug-disabled", "DEBUG"))
            .paper(TERRAFORM, "odd.json", paper -> paper.answering(Optional.empty()))
            .refused("plan.tfplan", "a binary plan: hand in what `terraform show -json` prints")
            .waiver("debug-disable", Optional.empty(), "2026-12-31");
    for (int i = 0; i < 14; i++) {
      rehearsal.skipped("docs/page-" + i + ".md", "no input that is known");
    }
    return rehearsal.decide();
  }

  private static Decision unknown() {
    return shop()
        .paper(
            TERRAFORM,
            "/elsewhere/on/this/machine/plan.json",
            paper -> {
              paper.withoutLines();
              for (int i = 0; i < 13; i++) {
                paper.unknown(
                    "terraform/automatic-db-backups",
                    "aws_db_instance.main[" + i + "]",
                    "backup_retention_period is known only after apply",
                    "resource_changes",
                    i);
              }
            })
        .decide();
  }

  private static Decision hostile(List<String> texts) {
    var rehearsal = new Rehearsal();
    for (int i = 0; i < texts.size(); i++) {
      String text = texts.get(i);
      rehearsal.item(
          "item-" + i,
          item ->
              item.title(text)
                  .card("why " + text, "fix " + text)
                  .section(text)
                  .check(KUBERNETES)
                  .check(TERRAFORM));
    }
    return rehearsal
        .waiver("item-0", Optional.empty(), HOSTILE.get(1), HOSTILE.get(2), "2026-12-31")
        .paper(KUBERNETES, "names", paper -> hostile(texts, paper, "kubernetes"))
        .paper(
            TERRAFORM, HOSTILE.get(1), paper -> hostile(texts, paper.withoutLines(), "terraform"))
        .skipped(HOSTILE.get(4), HOSTILE.get(6))
        .refused(HOSTILE.get(10), HOSTILE.get(3))
        .decide();
  }

  private static void hostile(List<String> texts, Paper paper, String kind) {
    paper.holding(objects(texts, texts.getFirst()));
    for (int i = 0; i < texts.size(); i++) {
      String text = texts.get(i);
      String check = kind + "/item-" + i;
      paper.in("dir/" + text + ".yaml");
      paper.deny(check, text, text, compared(Value.of(text), Value.of(text)), "items", 0, text);
      paper.raw(
          check, "x" + text, "x" + text + ": also " + text, more("found", Value.of(text)), text);
      paper.unknown(check, "y" + text, text, text, 3);
    }
  }

  private static Decision wide() {
    return new Rehearsal()
        .item(
            "wide",
            item ->
                item.title("セキュリティ設定がすべての環境で有効になっていることを確認する 👩‍🚀")
                    .card(
                        "漢字は二桁の幅を取るので、折り返しの計算がずれると表が崩れてしまう。" + "だから幅を数える。",
                        "Ajouter\n  l'en-tête,\n  puis relire.")
                    .check(KUBERNETES))
        .paper(
            KUBERNETES,
            "環境/本番/とても長い名前のフォルダー/そしてもう一つのフォルダー/deployment.yaml",
            paper ->
                paper.raw(
                    "kubernetes/wide",
                    "Deployment/" + "a".repeat(120) + "/漢字" + "b".repeat(60),
                    "e\u0301te\u0301 " + "x".repeat(200),
                    compared(Value.of("z".repeat(400)), Value.of("é".repeat(100))),
                    "spec"))
        .decide();
  }
}
