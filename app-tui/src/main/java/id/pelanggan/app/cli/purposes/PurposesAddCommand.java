package id.pelanggan.app.cli.purposes;

import id.pelanggan.app.cli.Answer;
import id.pelanggan.app.cli.HeadlessCommand;
import id.pelanggan.app.cli.NextCommand;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.text.Messages;
import id.pelanggan.application.purpose.AddPurpose;
import id.pelanggan.application.purpose.PurposeChange;
import id.pelanggan.application.purpose.PurposeView;
import id.pelanggan.domain.plugin.LocalText;
import id.pelanggan.domain.purpose.Purpose;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Adds a purpose, which is not active yet. */
@Command(name = "add")
final class PurposesAddCommand implements HeadlessCommand {
  private static final LocalText NOTHING = new LocalText("—", "—");

  @Mixin private PurposeArgument purpose;
  @Mixin private PurposeOptions options;

  @Inject private Officer officer;
  @Inject private AddPurpose addPurpose;
  @Inject private NextCommand next;

  @Override
  public String name() {
    return "purposes add";
  }

  @Override
  public boolean needsHome() {
    return true;
  }

  @Override
  public Answer answer(Messages messages) {
    PurposeView view = new PurposeView(addPurpose.add(officer.context(), described()), false);
    List<String> lines = new ArrayList<>(new PurposeLines(Phrases.of(messages)).of(view));
    lines.add("");
    lines.add(messages.say("purposes.activateHint"));
    lines.add("  " + next.of("purposes", "activate", purpose.value().value()));
    return Answer.done(lines, PurposeJson.of(view));
  }

  private Purpose described() {
    PurposeChange said = options.change();
    LocalText title =
        said.title().orElse(new LocalText(purpose.value().value(), purpose.value().value()));
    return new Purpose(
        purpose.value(),
        title,
        said.description().orElse(title),
        said.basis(),
        said.balancing(),
        said.citation().orElse(""),
        said.people().orElse(NOTHING),
        said.channels().orElse(Set.of()),
        said.kinds().orElse(Set.of()),
        said.recipients().orElse(NOTHING),
        said.retention(),
        said.parent(),
        said.consentLifetime(),
        said.minimumAge().orElse(Purpose.ADULT),
        false);
  }
}
