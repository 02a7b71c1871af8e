package id.pelanggan.app.screen.customers;

import id.pelanggan.app.controller.Desk;
import id.pelanggan.app.controller.Field;
import id.pelanggan.app.controller.Form;
import id.pelanggan.application.customer.CustomerView;
import id.pelanggan.domain.audit.RevealReason;
import id.pelanggan.domain.customer.Concealed;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Asks what is to be shown unmasked, and why. */
final class RevealForm {
  private static final String ALL = "all";

  private RevealForm() {}

  /**
   * @param chosen what the cursor is on
   */
  static Form of(Desk desk, CustomerView view, Optional<Target> chosen, Asked asked) {
    Map<String, Target> offered = offered(view);
    Words words = Words.of(desk, view);
    List<Field.Option> options =
        Stream.concat(
                offered.entrySet().stream()
                    .map(one -> new Field.Option(one.getKey(), title(one.getValue(), words))),
                Stream.of(new Field.Option(ALL, desk.say("customers.reveal.all"))))
            .toList();
    String first =
        offered.entrySet().stream()
            .filter(one -> chosen.filter(one.getValue()::equals).isPresent())
            .map(Map.Entry::getKey)
            .findFirst()
            .orElse(options.getFirst().value());
    return new Form(
        desk,
        "customers.reveal",
        desk.say("customers.reveal"),
        List.of(
            Inputs.choice(desk.phrases(), "what", options, first),
            Inputs.choice(desk.phrases(), "reason", reasons(desk), "")),
        (form, values) ->
            asked.reveal(
                form,
                Optional.ofNullable(offered.get(values.getOrDefault("what", ALL)))
                    .flatMap(Target::concealed)
                    .orElseGet(Concealed.Everything::new),
                RevealReason.valueOf(values.getOrDefault("reason", ""))));
  }

  /** Whether a customer has anything that is masked. */
  static boolean isNeeded(CustomerView view) {
    return !offered(view).isEmpty();
  }

  private static Map<String, Target> offered(CustomerView view) {
    Map<String, Target> offered = new LinkedHashMap<>();
    view.contacts().forEach(one -> offered.put(one.key().value(), new Target.Contact(one)));
    view.addresses().stream()
        .filter(one -> one.concealed())
        .forEach(one -> offered.put("address" + one.key().value(), new Target.Address(one)));
    view.birth().ifPresent(one -> offered.put("birth", new Target.Birth(one)));
    return offered;
  }

  private static String title(Target target, Words words) {
    return switch (target) {
      case Target.Contact(var contact) -> contact.text();
      case Target.Address(var address) ->
          words.phrases().say("customers.address") + " " + Words.of(address);
      case Target.Birth(var birth) ->
          words.phrases().say("customers.birth") + " " + birth.firstYear() + "–" + birth.lastYear();
      case Target.Fact fact -> "";
      case Target.Event event -> "";
      case Target.Consent consent -> "";
    };
  }

  private static List<Field.Option> reasons(Desk desk) {
    return Arrays.stream(RevealReason.values())
        .map(reason -> new Field.Option(reason.name(), desk.say("customers.reason." + reason)))
        .toList();
  }

  /** Hears what was asked for. */
  @FunctionalInterface
  interface Asked {
    void reveal(Form form, Concealed what, RevealReason reason);
  }
}
