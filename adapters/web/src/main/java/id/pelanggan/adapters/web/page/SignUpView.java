package id.pelanggan.adapters.web.page;

import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.fieldset;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.input;
import static j2html.TagCreator.label;
import static j2html.TagCreator.legend;
import static j2html.TagCreator.p;

import id.pelanggan.adapters.web.exchange.Fields;
import id.pelanggan.application.selfservice.ShownForm;
import id.pelanggan.application.selfservice.ShownForm.Topic;
import id.pelanggan.domain.consent.ConsentTopic;
import id.pelanggan.domain.outreach.FormField;
import j2html.tags.DomContent;
import j2html.tags.specialized.FieldsetTag;
import j2html.tags.specialized.InputTag;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A form by which people sign up: what they are told, what they give, what they agree to. */
public final class SignUpView {
  public static final String EMAIL = "email";
  public static final String TOPICS = "topics";

  /** The field that says what was shown. */
  public static final String SHOWN = "shown";

  private final Frame frame;
  private final ShownForm form;
  private final Fields typed;
  private final Mistakes mistakes;

  public SignUpView(Frame frame, ShownForm form, Fields typed, Mistakes mistakes) {
    this.frame = frame;
    this.form = form;
    this.typed = typed;
    this.mistakes = mistakes;
  }

  /** The name of a field, as of its place in the form. */
  public static String field(FormField field) {
    return field.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What a topic is called among the chosen ones. */
  public static String value(ConsentTopic topic) {
    return topic.purpose().value() + "-" + topic.channel().name();
  }

  public String html() {
    return Layout.page(
        frame,
        frame.say("join.title"),
        List.of(
            Forms.summary(frame, mistakes),
            div(each(Paragraphs.of(form.text()), text -> p(text))).withClass("told"),
            Forms.posting(frame, "/join/" + form.code().value())
                .with(input().withType("hidden").withName(SHOWN).withValue(form.notice().hash()))
                .with(
                    line(
                        EMAIL,
                        frame.say("join.email"),
                        input()
                            .withType("email")
                            .attr("autocomplete", "email")
                            .attr("required", "required")))
                .with(
                    each(
                        Arrays.stream(FormField.values()).filter(form.fields()::contains).toList(),
                        field -> line(field(field), frame.words().word(field), kind(field))))
                .with(
                    iff(
                        form.minimumAge() > 0,
                        p(frame.say("join.age", Map.of("age", String.valueOf(form.minimumAge()))))))
                .with(topics())
                .with(p(frame.say("join.confirm")))
                .with(Forms.submit(frame.say("join.button")).withClass("main"))));
  }

  private DomContent line(String name, String words, InputTag field) {
    return Forms.line(frame, mistakes, name, words, field.withValue(typed.text(name)));
  }

  /** Nothing is chosen beforehand. */
  private FieldsetTag topics() {
    return fieldset(
            legend(frame.say("join.topics")),
            iff(
                mistakes.keys().containsKey(TOPICS),
                Forms.mistake(
                    frame, TOPICS, mistakes.keys().getOrDefault(TOPICS, "join.topics.none"))),
            each(form.topics(), this::topic))
        .withId(TOPICS);
  }

  private DomContent topic(Topic topic) {
    String value = value(topic.topic());
    InputTag box = input().withType("checkbox").withName(TOPICS).withId(value).withValue(value);
    if (typed.list(TOPICS).contains(value)) {
      box.attr("checked", "checked");
    }
    return div(
            box,
            label(topic.title() + " · " + frame.words().word(topic.topic().channel()))
                .withFor(value))
        .withClass("option");
  }

  private static InputTag kind(FormField field) {
    return switch (field) {
      case FULL_NAME -> input().withType("text").attr("autocomplete", "name").withMaxlength("200");
      case PHONE -> input().withType("tel").attr("autocomplete", "tel");
      case BIRTH_DATE -> input().withType("date").attr("autocomplete", "bday");
      case CITY ->
          input().withType("text").attr("autocomplete", "address-level2").withMaxlength("100");
    };
  }
}
