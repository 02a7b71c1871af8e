package id.pelanggan.app.cli.outreach;

import id.pelanggan.domain.outreach.FormField;
import id.pelanggan.domain.outreach.SignUpForm;
import java.util.List;

/** A sign-up form, for programs. */
record FormJson(
    String code,
    String notice,
    int noticeVersion,
    List<Topic> topics,
    List<String> fields,
    int minimumAge,
    boolean active) {
  static FormJson of(SignUpForm form) {
    return new FormJson(
        form.code().value(),
        form.notice().value(),
        form.noticeVersion(),
        TopicText.ordered(form.topics()).stream()
            .map(topic -> new Topic(topic.purpose().value(), topic.channel().name()))
            .toList(),
        form.fields().stream().sorted().map(FormField::name).toList(),
        form.minimumAge(),
        form.active());
  }

  record Topic(String purpose, String channel) {}
}
