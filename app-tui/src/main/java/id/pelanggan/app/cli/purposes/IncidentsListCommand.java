package id.pelanggan.app.cli.purposes;

import id.pelanggan.app.cli.Answer;
import id.pelanggan.app.cli.HeadlessCommand;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.text.Messages;
import id.pelanggan.application.incident.IncidentView;
import id.pelanggan.application.incident.ListIncidents;
import jakarta.inject.Inject;
import java.util.List;
import picocli.CommandLine.Command;

/** Lists incidents with their clocks. */
@Command(name = "list")
final class IncidentsListCommand implements HeadlessCommand {
  @Inject private Officer officer;
  @Inject private ListIncidents listIncidents;

  @Override
  public String name() {
    return "incidents list";
  }

  @Override
  public boolean needsHome() {
    return true;
  }

  @Override
  public Answer answer(Messages messages) {
    List<IncidentView> views = listIncidents.list(officer.context());
    return Answer.done(
        new IncidentLines(Phrases.of(messages)).list(views),
        new Json(views.stream().map(IncidentJson::of).toList()));
  }

  record Json(List<IncidentJson> incidents) {}
}
