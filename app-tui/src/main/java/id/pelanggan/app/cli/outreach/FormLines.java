package id.pelanggan.app.cli.outreach;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.cli.Columns;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.domain.outreach.SignUpForm;
import java.util.List;
import java.util.stream.Collectors;

/** Sign-up forms, as people read them. */
final class FormLines {
  private final Phrases phrases;

  FormLines(Phrases phrases) {
    this.phrases = requireNonNull(phrases, "phrases is null");
  }

  List<String> of(List<SignUpForm> forms) {
    if (forms.isEmpty()) {
      return List.of(phrases.say("outreach.forms.none"));
    }
    Columns columns = new Columns();
    columns.row(
        phrases.say("outreach.form.code"),
        phrases.say("outreach.form.state"),
        phrases.say("outreach.form.notice"),
        phrases.say("outreach.form.topics"));
    forms.forEach(
        form -> columns.row(form.code().value(), state(form), notice(form), topics(form)));
    return columns.lines();
  }

  List<String> of(SignUpForm form) {
    Columns columns = new Columns();
    columns.row(phrases.say("outreach.form.code"), form.code().value());
    columns.row(phrases.say("outreach.form.state"), state(form));
    columns.row(phrases.say("outreach.form.notice"), notice(form));
    columns.row(phrases.say("outreach.form.topics"), topics(form));
    columns.row(phrases.say("outreach.form.fields"), fields(form));
    columns.row(
        phrases.say("outreach.form.minimumAge"),
        form.minimumAge() == 0
            ? phrases.say("outreach.form.minimumAge.none")
            : phrases.number(form.minimumAge()));
    columns.row(phrases.say("outreach.form.page"), "/join/" + form.code().value());
    return columns.lines();
  }

  private String state(SignUpForm form) {
    return phrases.say(form.active() ? "outreach.form.active" : "outreach.form.inactive");
  }

  private static String notice(SignUpForm form) {
    return form.notice().value() + " " + form.noticeVersion();
  }

  private static String topics(SignUpForm form) {
    return TopicText.ordered(form.topics()).stream()
        .map(TopicText::write)
        .collect(Collectors.joining(", "));
  }

  private String fields(SignUpForm form) {
    return form.fields().isEmpty()
        ? phrases.say("outreach.form.fields.none")
        : form.fields().stream().sorted().map(phrases::word).collect(Collectors.joining(", "));
  }
}
