package id.pelanggan.adapters.web.page;

import static j2html.TagCreator.a;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.fieldset;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.input;
import static j2html.TagCreator.label;
import static j2html.TagCreator.legend;
import static j2html.TagCreator.p;

import id.pelanggan.application.selfservice.OwnPage;
import id.pelanggan.application.selfservice.OwnPage.Consent;
import id.pelanggan.domain.consent.Standing;
import j2html.tags.DomContent;
import j2html.tags.specialized.DivTag;
import j2html.tags.specialized.FieldsetTag;
import j2html.tags.specialized.InputTag;
import java.util.List;
import java.util.Map;

/** Yes or no for each purpose and way, beside what the customer is told of it. */
public final class PermissionsView {
  public static final String YES = "yes";
  public static final String NO = "no";

  private final Frame frame;
  private final OwnPage page;

  public PermissionsView(Frame frame, OwnPage page) {
    this.frame = frame;
    this.page = page;
  }

  /** The name of the field of a consent. */
  public static String field(Consent consent) {
    return "choice-" + consent.purpose().value() + "-" + consent.channel().name();
  }

  /** The name of the field that says what was shown of it. */
  public static String shown(Consent consent) {
    return "shown-" + field(consent);
  }

  public String html() {
    return Layout.page(
        frame,
        frame.say("permissions.title"),
        List.of(
            p(frame.say("permissions.text")),
            Forms.posting(frame, "/me/permissions")
                .with(each(page.consents(), this::question))
                .with(Forms.submit(frame.say("permissions.save")).withClass("main")),
            p(a(frame.say("permissions.back")).withHref(frame.to("/me")))));
  }

  private FieldsetTag question(Consent consent) {
    return fieldset(
        legend(
            frame.say(
                "permissions.question",
                Map.of(
                    "purpose", consent.title(),
                    "channel", frame.words().word(consent.channel())))),
        notice(consent),
        p(frame.say("permissions.now", Map.of("standing", frame.words().word(consent.standing()))))
            .withClass("now"),
        iff(consent.notice().isEmpty(), p(frame.say("permissions.unexplained"))),
        iff(consent.notice().isPresent(), option(consent, YES, isYes(consent))),
        option(consent, NO, isNo(consent)));
  }

  private static boolean isYes(Consent consent) {
    return consent.standing() == Standing.GRANTED;
  }

  private static boolean isNo(Consent consent) {
    return switch (consent.standing()) {
      case REFUSED, WITHDRAWN -> true;
      case GRANTED, UNKNOWN, EXPIRED -> false;
    };
  }

  private DomContent notice(Consent consent) {
    return consent
        .notice()
        .<DomContent>map(notice ->
            div(
                    each(Paragraphs.of(notice.text()), text -> p(text)),
                    input()
                        .withType("hidden")
                        .withName(shown(consent))
                        .withValue(notice.reference().hash()))
                .withClass("told"))
        .orElseGet(() -> each());
  }

  private DivTag option(Consent consent, String value, boolean chosen) {
    String id = field(consent) + "-" + value;
    InputTag button =
        input().withType("radio").withName(field(consent)).withId(id).withValue(value);
    if (chosen) {
      button.attr("checked", "checked");
    }
    return div(button, label(frame.say("permissions." + value)).withFor(id)).withClass("option");
  }
}
