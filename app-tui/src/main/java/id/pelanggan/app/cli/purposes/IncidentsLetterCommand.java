package id.pelanggan.app.cli.purposes;

import id.pelanggan.app.cli.Answer;
import id.pelanggan.app.cli.HeadlessCommand;
import id.pelanggan.app.text.Messages;
import id.pelanggan.application.incident.WriteIncidentNotice;
import jakarta.inject.Inject;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Writes what those affected by an incident are told. */
@Command(name = "letter")
final class IncidentsLetterCommand implements HeadlessCommand {
  @Mixin private IncidentArgument incident;

  @Inject private Officer officer;
  @Inject private WriteIncidentNotice writeIncidentNotice;

  @Override
  public String name() {
    return "incidents letter";
  }

  @Override
  public boolean needsHome() {
    return true;
  }

  @Override
  public Answer answer(Messages messages) {
    String letter =
        writeIncidentNotice.write(officer.context(), incident.value(), messages.language().code());
    return Answer.done(
        letter.lines().map(Messages::printable).toList(),
        new Json(messages.language().code(), letter));
  }

  record Json(String language, String text) {}
}
