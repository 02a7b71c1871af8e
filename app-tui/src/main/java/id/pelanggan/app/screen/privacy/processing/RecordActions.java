package id.pelanggan.app.screen.privacy.processing;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.controller.Binding;
import id.pelanggan.app.controller.Confirmation;
import id.pelanggan.app.controller.Desk;
import id.pelanggan.app.controller.Form;
import id.pelanggan.app.controller.Notice;
import id.pelanggan.app.screen.privacy.register.Fields;
import id.pelanggan.app.screen.privacy.register.PrivacyCommands;
import id.pelanggan.domain.assessment.Assessment;
import id.pelanggan.domain.assessment.AssessmentState;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is done with the record of processing. */
public final class RecordActions {
  private static final int LONGEST_PATH = 500;

  private final Desk desk;
  private final RecordSource source;

  public RecordActions(Desk desk, RecordSource source) {
    this.desk = requireNonNull(desk, "desk is null");
    this.source = requireNonNull(source, "source is null");
  }

  List<Binding> bindings(Optional<RecordRow> chosen, Runnable changed) {
    List<Binding> bindings = new ArrayList<>();
    chosen
        .flatMap(RecordActions::assessment)
        .filter(one -> one.state() == AssessmentState.DRAFT)
        .ifPresent(one ->
            bindings.add(
                one.content().isComplete()
                    ? Binding.of(PrivacyCommands.SIGN, () -> askToSign(one, changed))
                    : Binding.refused(PrivacyCommands.SIGN, desk.say("privacy.sign.incomplete"))));
    chosen.ifPresent(row -> {
      if (row instanceof RecordRow.OfSwitch of) {
        bindings.add(Binding.of(PrivacyCommands.SWITCH, () -> askToSwitch(of, changed)));
      }
    });
    bindings.add(Binding.of(PrivacyCommands.WRITE, this::write));
    return bindings;
  }

  private static Optional<Assessment> assessment(RecordRow row) {
    return switch (row) {
      case RecordRow.OfAssessment of -> Optional.of(of.assessment());
      case RecordRow.OfSwitch of -> of.assessment();
      case RecordRow.ForPurpose purpose -> Optional.empty();
      case RecordRow.OfNotice of -> Optional.empty();
    };
  }

  private void askToSign(Assessment assessment, Runnable changed) {
    Confirmation.ask(
        desk,
        new Confirmation.Question(
            desk.say("privacy.sign.title", Map.of("title", assessment.content().title())),
            List.of(desk.say("privacy.sign.effect"), desk.say("privacy.sign.law")),
            desk.say("privacy.sign.verb"),
            "",
            () -> store(() -> source.sign(assessment.id()), "privacy.sign.done", changed)));
  }

  private void askToSwitch(RecordRow.OfSwitch of, Runnable changed) {
    boolean required = !of.state().required();
    String what = required ? "privacy.switch.require" : "privacy.switch.free";
    Confirmation.ask(
        desk,
        new Confirmation.Question(
            desk.say("privacy.AssessmentTopic." + of.state().topic()),
            List.of(desk.say(what + ".effect")),
            desk.say(what + ".verb"),
            "",
            () ->
                store(
                    () -> source.require(of.state().topic(), required),
                    "privacy.switch.done",
                    changed)));
  }

  private void write() {
    LocalDate today = LocalDate.ofInstant(desk.now(), desk.phrases().zone());
    String suggestion =
        source.home().resolve(desk.say("privacy.write.name") + "-" + today).toString();
    new Form(
            desk,
            "privacy.write",
            desk.say("privacy.write.title"),
            List.of(
                Fields.line(
                    desk.phrases(), "file", "privacy.field.record", LONGEST_PATH, suggestion)),
            (form, values) -> write(form, values.getOrDefault("file", "")))
        .open();
  }

  private void write(Form form, String file) {
    if (file.isBlank()) {
      form.complain("file", desk.say("privacy.field.file.needed"));
      return;
    }
    Phrases phrases = desk.phrases();
    desk.work(
        () -> {
          source.write(Path.of(file + ".md"), Path.of(file + ".html"), phrases);
          return file;
        },
        written -> {
          form.close();
          desk.say(Notice.done(desk.say("privacy.write.done", Map.of("file", written))));
        },
        failure -> {
          form.resume();
          desk.fail(failure);
        });
  }

  private void store(Runnable storing, String done, Runnable changed) {
    desk.work(
        () -> {
          storing.run();
          return done;
        },
        said -> {
          desk.say(Notice.done(desk.say(said)));
          changed.run();
        });
  }
}
