package id.pelanggan.app.cli.purposes;

import id.pelanggan.app.cli.Answer;
import id.pelanggan.app.cli.HeadlessCommand;
import id.pelanggan.app.cli.NextCommand;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.cli.UuidConverter;
import id.pelanggan.app.text.Messages;
import id.pelanggan.application.incident.AddAffected;
import id.pelanggan.application.incident.Affected;
import id.pelanggan.application.incident.ListAffected;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.customer.CustomerId;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists whom an incident concerns; adds to them first where that is asked for. */
@Command(name = "affected")
final class IncidentsAffectedCommand implements HeadlessCommand {
  @Mixin private IncidentArgument incident;
  @Mixin private AffectedOptions options;

  @Option(
      names = "--after",
      paramLabel = "${bundle:label.customer}",
      descriptionKey = "incidents.after",
      converter = UuidConverter.class)
  private Optional<UUID> after = Optional.empty();

  @Inject private Officer officer;
  @Inject private AddAffected addAffected;
  @Inject private ListAffected listAffected;
  @Inject private NextCommand next;

  @Override
  public String name() {
    return "incidents affected";
  }

  @Override
  public boolean needsHome() {
    return true;
  }

  @Override
  public Answer answer(Messages messages) {
    CallContext context = officer.context();
    long added = 0;
    long unnamed = 0;
    for (Affected affected : options.affected()) {
      AddAffected.Added one = addAffected.add(context, incident.value(), affected);
      added += one.added();
      unnamed += one.unnamed();
    }
    ListAffected.Page page =
        listAffected.list(
            context, incident.value(), after.map(CustomerId::new), ListAffected.LONGEST);
    IncidentLines lines = new IncidentLines(Phrases.of(messages));
    return Answer.done(
        lines.affected(page, added, unnamed, next), AffectedJson.of(page, added, unnamed));
  }
}
