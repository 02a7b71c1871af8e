package id.pelanggan.app.cli.purposes;

import id.pelanggan.app.cli.Answer;
import id.pelanggan.app.cli.HeadlessCommand;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.cli.TextConverter;
import id.pelanggan.app.cli.TimeConverter;
import id.pelanggan.app.cli.WordConverter;
import id.pelanggan.app.text.Messages;
import id.pelanggan.application.incident.ChangeIncident;
import id.pelanggan.application.incident.IncidentView;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.incident.IncidentChange;
import id.pelanggan.domain.incident.IncidentState;
import id.pelanggan.domain.purpose.DataKind;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Changes an incident; notes that the authority or the people were told. */
@Command(name = "change")
final class IncidentsChangeCommand implements HeadlessCommand {
  @Mixin private IncidentArgument incident;

  @Option(
      names = "--what",
      paramLabel = "${bundle:label.text}",
      descriptionKey = "incidents.what",
      converter = TextConverter.class)
  private Optional<String> happened = Optional.empty();

  @Option(
      names = "--advice",
      paramLabel = "${bundle:label.text}",
      descriptionKey = "incidents.advice",
      converter = TextConverter.class)
  private Optional<String> advice = Optional.empty();

  @Option(
      names = "--kinds",
      paramLabel = "${bundle:label.words}",
      descriptionKey = "incidents.kinds",
      split = ",",
      converter = PurposeOptions.KindWord.class)
  private List<DataKind> kinds = new ArrayList<>();

  @Option(
      names = "--state",
      paramLabel = "${bundle:label.word}",
      descriptionKey = "incidents.state",
      converter = StateWord.class)
  private Optional<IncidentState> state = Optional.empty();

  @Option(
      names = "--authority-told",
      paramLabel = "${bundle:label.time}",
      descriptionKey = "incidents.authorityTold",
      converter = TimeConverter.class)
  private Optional<Instant> authorityToldAt = Optional.empty();

  @Option(
      names = "--people-told",
      paramLabel = "${bundle:label.time}",
      descriptionKey = "incidents.peopleTold",
      converter = TimeConverter.class)
  private Optional<Instant> peopleToldAt = Optional.empty();

  @Inject private Officer officer;
  @Inject private ChangeIncident changeIncident;

  @Override
  public String name() {
    return "incidents change";
  }

  @Override
  public boolean needsHome() {
    return true;
  }

  @Override
  public Answer answer(Messages messages) {
    IncidentChange change =
        new IncidentChange(
            happened,
            advice,
            kinds.isEmpty() ? Optional.empty() : Optional.of(Set.copyOf(kinds)),
            state,
            authorityToldAt,
            peopleToldAt);
    if (change.equals(IncidentChange.NONE)) {
      throw new PelangganException(PurposeCommandError.NOTHING_TO_CHANGE);
    }
    IncidentView changed = changeIncident.change(officer.context(), incident.value(), change);
    return Answer.done(
        new IncidentLines(Phrases.of(messages)).of(changed), IncidentJson.of(changed));
  }

  static final class StateWord extends WordConverter<IncidentState> {
    StateWord() {
      super(wordsOf(IncidentState.class));
    }
  }
}
