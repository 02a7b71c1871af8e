package id.pelanggan.app.cli.sample;

import id.pelanggan.app.cli.Answer;
import id.pelanggan.app.cli.Columns;
import id.pelanggan.app.cli.Console;
import id.pelanggan.app.cli.HeadlessCommand;
import id.pelanggan.app.cli.NextCommand;
import id.pelanggan.app.cli.RangeConverter;
import id.pelanggan.app.text.Language;
import id.pelanggan.app.text.Messages;
import id.pelanggan.application.sample.ListSandboxFaults;
import id.pelanggan.application.sample.OpenDemo;
import id.pelanggan.application.sample.StartSandbox;
import id.pelanggan.application.sample.StartSandbox.Started;
import id.pelanggan.domain.plugin.LocalText;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Runs an invented shop's system of tills until it is interrupted, to try connections with. */
@Command(name = "sandbox")
public final class SandboxCommand implements HeadlessCommand {
  private static final String INDENT = "  ";

  @Option(names = "--fault", paramLabel = "${bundle:label.fault}", descriptionKey = "sandbox.fault")
  private List<String> faults = new ArrayList<>();

  @Option(names = "--faults", descriptionKey = "sandbox.faults")
  private boolean lists;

  @Option(
      names = "--port",
      paramLabel = "${bundle:label.number}",
      descriptionKey = "sandbox.port",
      defaultValue = "0",
      converter = Port.class)
  private int port;

  @Option(
      names = "--growth",
      paramLabel = "${bundle:label.seconds}",
      descriptionKey = "sandbox.growth",
      defaultValue = "0",
      converter = Seconds.class)
  private int growth;

  @Option(
      names = "--seed",
      paramLabel = "${bundle:label.number}",
      descriptionKey = "sample.seed",
      defaultValue = "1",
      converter = SeedConverter.class)
  private long seed;

  @Mixin private SizeOptions size;

  @Inject private StartSandbox startSandbox;
  @Inject private ListSandboxFaults listFaults;
  @Inject private NextCommand next;
  @Inject private Console console;

  @Override
  public String name() {
    return "sandbox";
  }

  @Override
  public boolean needsHome() {
    return false;
  }

  @Override
  public Answer answer(Messages messages) {
    return lists ? list(messages) : run(messages);
  }

  private Answer list(Messages messages) {
    Map<String, String> known = new TreeMap<>();
    listFaults.list().forEach((name, text) -> known.put(name, words(text, messages.language())));
    Columns columns = new Columns();
    known.forEach(columns::row);
    return Answer.done(columns.lines(""), new FaultsJson(known));
  }

  private static String words(LocalText text, Language language) {
    return language == Language.ID ? text.indonesian() : text.english();
  }

  private Answer run(Messages messages) {
    StartSandbox.Request request =
        new StartSandbox.Request(seed, size.size(), port, Duration.ofSeconds(growth), faults);
    try (Started started = startSandbox.start(request);
        CredentialFolder credentials = CredentialFolder.of(started.secrets())) {
      console.print(told(started, credentials, messages));
      await();
    }
    return Answer.done(List.of(messages.say("sandbox.ended")), new EndedJson("ENDED"));
  }

  private Answer told(Started started, CredentialFolder credentials, Messages messages) {
    String address = started.values().getOrDefault("address", "");
    String command = command(started, credentials);
    return Answer.done(
        List.of(
            messages.say("sandbox.runs", Map.of("address", address)),
            messages.say("sandbox.credentials", Map.of("path", credentials.folder().toString())),
            messages.say("sandbox.connect"),
            INDENT + command,
            messages.say("sandbox.end")),
        new Json(
            address,
            started.values(),
            credentials.files().entrySet().stream()
                .collect(
                    Collectors.toMap(
                        Map.Entry::getKey,
                        file -> file.getValue().toString(),
                        (one, other) -> one,
                        TreeMap::new)),
            command));
  }

  private String command(Started started, CredentialFolder credentials) {
    List<String> words =
        new ArrayList<>(
            List.of("connections", "add", OpenDemo.CONNECTION, "--connector", started.connector()));
    started.values().forEach((name, value) -> words.addAll(List.of("--set", name + "=" + value)));
    credentials
        .files()
        .forEach((name, file) -> words.addAll(List.of("--secret-file", name + "=" + file)));
    words.addAll(
        List.of(
            "--allow-private",
            "--purpose",
            "sales-and-service",
            "--country",
            "ID",
            "--zone",
            "Asia/Jakarta"));
    return next.of(words.toArray(String[]::new));
  }

  /** Until Ctrl-C; whoever waits is done then. */
  private static void await() {
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      // That is how it is ended.
    }
  }

  static final class Port extends RangeConverter {
    Port() {
      super(0, 65_535);
    }
  }

  static final class Seconds extends RangeConverter {
    Seconds() {
      super(0, 86_400);
    }
  }

  /** Printed as soon as it can be called. */
  record Json(
      String address, Map<String, String> set, Map<String, String> secretFiles, String command) {}

  record EndedJson(String state) {}

  record FaultsJson(Map<String, String> faults) {}
}
