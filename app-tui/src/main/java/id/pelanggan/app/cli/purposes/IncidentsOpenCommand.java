package id.pelanggan.app.cli.purposes;

import id.pelanggan.app.cli.Answer;
import id.pelanggan.app.cli.HeadlessCommand;
import id.pelanggan.app.cli.NextCommand;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.cli.TextConverter;
import id.pelanggan.app.cli.TimeConverter;
import id.pelanggan.app.text.Messages;
import id.pelanggan.application.incident.IncidentView;
import id.pelanggan.application.incident.OpenIncident;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.incident.IncidentWords;
import id.pelanggan.domain.purpose.DataKind;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Registers an incident. */
@Command(name = "open")
final class IncidentsOpenCommand implements HeadlessCommand {
  @Option(
      names = "--detected",
      paramLabel = "${bundle:label.time}",
      descriptionKey = "incidents.detected",
      converter = TimeConverter.class)
  private Optional<Instant> detectedAt = Optional.empty();

  @SuppressWarnings("NullAway.Init") // The command line is not parsed without it.
  @Option(
      names = "--what",
      paramLabel = "${bundle:label.text}",
      descriptionKey = "incidents.what",
      required = true,
      converter = TextConverter.class)
  private String happened;

  @Option(
      names = "--advice",
      paramLabel = "${bundle:label.text}",
      descriptionKey = "incidents.advice",
      converter = TextConverter.class)
  private String advice = "";

  @Option(
      names = "--kinds",
      paramLabel = "${bundle:label.words}",
      descriptionKey = "incidents.kinds",
      split = ",",
      converter = PurposeOptions.KindWord.class)
  private List<DataKind> kinds = new ArrayList<>();

  @Inject private Officer officer;
  @Inject private OpenIncident openIncident;
  @Inject private NextCommand next;

  @Override
  public String name() {
    return "incidents open";
  }

  @Override
  public boolean needsHome() {
    return true;
  }

  @Override
  public Answer answer(Messages messages) {
    CallContext context = officer.context();
    IncidentView opened =
        openIncident.open(
            context,
            new OpenIncident.Command(
                detectedAt.orElse(context.at()),
                Set.copyOf(kinds),
                new IncidentWords(happened, advice)));
    List<String> lines = new ArrayList<>(new IncidentLines(Phrases.of(messages)).of(opened));
    lines.add("");
    lines.add(messages.say("incidents.affectedHint"));
    lines.add(
        "  "
            + next.of(
                "incidents",
                "affected",
                opened.incident().id().value().toString(),
                "--source",
                "…"));
    return Answer.done(lines, IncidentJson.of(opened));
  }
}
