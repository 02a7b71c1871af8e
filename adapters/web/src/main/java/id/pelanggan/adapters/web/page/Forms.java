package id.pelanggan.adapters.web.page;

import static j2html.TagCreator.a;
import static j2html.TagCreator.button;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.form;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.input;
import static j2html.TagCreator.label;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.ul;

import id.pelanggan.adapters.web.guard.FormToken;
import j2html.tags.DomContent;
import j2html.tags.specialized.ButtonTag;
import j2html.tags.specialized.DivTag;
import j2html.tags.specialized.FormTag;
import j2html.tags.specialized.InputTag;
import j2html.tags.specialized.PTag;
import java.util.Map;

/** The parts of forms: each field with its label, each mistake beside its field. */
final class Forms {
  private Forms() {}

  /** One that brings its token back. */
  static FormTag posting(Frame frame, String path) {
    return form()
        .withMethod("post")
        .withAction(frame.to(path))
        .with(input().withType("hidden").withName(FormToken.FIELD).withValue(frame.token()));
  }

  static ButtonTag submit(String words) {
    return button(words).withType("submit");
  }

  /** A form that is nothing but one button. */
  static FormTag pressing(Frame frame, String path, ButtonTag button) {
    return posting(frame, path).with(button);
  }

  /**
   * A field in a line of its own.
   *
   * @param field with its name set; its id becomes the same
   */
  static DivTag line(Frame frame, Mistakes mistakes, String name, String words, InputTag field) {
    InputTag named = field.withId(name).withName(name);
    DivTag line = div(label(words).withFor(name)).withClass("field");
    String mistake = mistakes.keys().get(name);
    if (mistake != null) {
      named.attr("aria-invalid", "true").attr("aria-describedby", name + "-mistake");
      line.with(mistake(frame, name, mistake));
    }
    return line.with(named);
  }

  static PTag mistake(Frame frame, String name, String key) {
    return p(frame.say(key)).withId(name + "-mistake").withClass("mistake");
  }

  /** All mistakes at the top, each a link to its field. */
  static DomContent summary(Frame frame, Mistakes mistakes) {
    if (mistakes.keys().isEmpty()) {
      return each();
    }
    return div(
            h2(frame.say("mistakes.title")),
            ul(
                each(
                    mistakes.keys().entrySet(),
                    (Map.Entry<String, String> mistake) ->
                        li(a(frame.say(mistake.getValue())).withHref("#" + mistake.getKey())))))
        .withClass("mistakes")
        .attr("role", "alert");
  }
}
