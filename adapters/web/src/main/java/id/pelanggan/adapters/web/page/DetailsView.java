package id.pelanggan.adapters.web.page;

import static j2html.TagCreator.a;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.fieldset;
import static j2html.TagCreator.input;
import static j2html.TagCreator.label;
import static j2html.TagCreator.legend;
import static j2html.TagCreator.option;
import static j2html.TagCreator.p;
import static j2html.TagCreator.select;

import id.pelanggan.adapters.web.exchange.PageLanguage;
import id.pelanggan.application.selfservice.OwnPage;
import id.pelanggan.application.selfservice.OwnPage.Contact;
import id.pelanggan.domain.customer.ContactKind;
import id.pelanggan.domain.customer.PostalAddress;
import j2html.tags.DomContent;
import j2html.tags.specialized.InputTag;
import j2html.tags.specialized.OptionTag;
import j2html.tags.specialized.SelectTag;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Everything that a customer can correct, each in a field with what is kept now. */
public final class DetailsView {
  public static final String NAME = "name";
  public static final String LANGUAGE = "language";
  public static final String NEW_EMAIL = "new-email";
  public static final String NEW_PHONE = "new-phone";

  /** The parts of the postal address, in the order of {@link PostalAddress}. */
  public static final List<String> ADDRESS =
      List.of("street", "district", "city", "region", "postcode", "country");

  private final Frame frame;
  private final Mistakes mistakes;

  /** What the fields hold: what is kept, or what somebody just typed. */
  private final Map<String, String> values;

  public DetailsView(Frame frame, Map<String, String> values, Mistakes mistakes) {
    this.frame = frame;
    this.values = Map.copyOf(values);
    this.mistakes = mistakes;
  }

  /** The name of the field of a contact point. */
  public static String field(Contact contact) {
    return "contact-" + contact.key().value();
  }

  /** The name of the field of the preference at a place in the list. */
  public static String preference(int place) {
    return "preference-" + place;
  }

  public String html(OwnPage page) {
    return Layout.page(
        frame,
        frame.say("details.title"),
        List.of(
            Forms.summary(frame, mistakes),
            p(frame.say("details.text")),
            Forms.posting(frame, "/me/details")
                .with(line(NAME, frame.say("details.name"), text("name")))
                .with(contacts(page))
                .with(address())
                .with(language())
                .with(preferences(page))
                .with(Forms.submit(frame.say("details.save")).withClass("main")),
            p(a(frame.say("permissions.back")).withHref(frame.to("/me")))));
  }

  private DomContent contacts(OwnPage page) {
    List<DomContent> lines = new ArrayList<>();
    lines.add(legend(frame.say("details.contacts")));
    lines.add(p(frame.say("details.contacts.text")));
    page.contacts()
        .forEach(contact ->
            lines.add(
                line(field(contact), frame.words().word(contact.kind()), typed(contact.kind()))));
    lines.add(line(NEW_EMAIL, frame.say("details.newEmail"), typed(ContactKind.EMAIL)));
    lines.add(line(NEW_PHONE, frame.say("details.newPhone"), typed(ContactKind.PHONE)));
    return fieldset().with(lines);
  }

  private DomContent address() {
    return fieldset(
        legend(frame.say("own.data.address")),
        each(ADDRESS, part -> line(part, frame.say("details." + part), text(autocomplete(part)))));
  }

  private DomContent preferences(OwnPage page) {
    if (page.preferences().isEmpty()) {
      return each();
    }
    List<DomContent> lines = new ArrayList<>();
    lines.add(legend(frame.say("details.preferences")));
    int place = 0;
    for (String name : page.preferences().keySet()) {
      lines.add(line(preference(place), name, text("off")));
      place++;
    }
    return fieldset().with(lines);
  }

  private DomContent language() {
    SelectTag choice = select().withId(LANGUAGE).withName(LANGUAGE);
    choice.with(option(frame.say("details.language.same")).withValue(""));
    for (PageLanguage language : PageLanguage.values()) {
      OptionTag one = option(Words.in(language).say("layout.language")).withValue(language.code());
      if (language.code().equals(values.get(LANGUAGE))) {
        one.attr("selected", "selected");
      }
      choice.with(one);
    }
    return div(label(frame.say("details.language")).withFor(LANGUAGE), choice).withClass("field");
  }

  private DomContent line(String name, String words, InputTag field) {
    return Forms.line(frame, mistakes, name, words, field.withValue(values.getOrDefault(name, "")));
  }

  private static InputTag typed(ContactKind kind) {
    return switch (kind) {
      case EMAIL -> input().withType("email").attr("autocomplete", "email");
      case PHONE -> input().withType("tel").attr("autocomplete", "tel");
    };
  }

  private static InputTag text(String autocomplete) {
    return input().withType("text").attr("autocomplete", autocomplete).withMaxlength("200");
  }

  private static String autocomplete(String part) {
    return switch (part) {
      case "street" -> "street-address";
      case "district" -> "address-level3";
      case "city" -> "address-level2";
      case "region" -> "address-level1";
      case "postcode" -> "postal-code";
      default -> "country-name";
    };
  }
}
