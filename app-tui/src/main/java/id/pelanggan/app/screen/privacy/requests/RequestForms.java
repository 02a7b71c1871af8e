package id.pelanggan.app.screen.privacy.requests;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.controller.Desk;
import id.pelanggan.app.controller.Field;
import id.pelanggan.app.controller.Form;
import id.pelanggan.app.controller.Notice;
import id.pelanggan.app.screen.privacy.register.Fields;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.request.ExtensionReason;
import id.pelanggan.domain.request.PrivacyRequest;
import id.pelanggan.domain.request.RefusalReason;
import id.pelanggan.domain.request.RequestKind;
import id.pelanggan.domain.request.RequestOrigin;
import id.pelanggan.domain.request.Verification;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is asked before something is done with a request. */
final class RequestForms {
  private static final int LONGEST = 2_000;
  private static final int LONGEST_PATH = 500;
  private static final String WHO = "who";

  private final Desk desk;
  private final RequestSource source;

  RequestForms(Desk desk, RequestSource source) {
    this.desk = requireNonNull(desk, "desk is null");
    this.source = requireNonNull(source, "source is null");
  }

  /**
   * @param customer who asks; empty where that is typed
   */
  void open(Optional<CustomerId> customer, Runnable changed) {
    List<Field> fields = new ArrayList<>();
    fields.add(choice("kind", RequestKind.class, "privacy.RequestKind."));
    fields.add(choice("origin", RequestOrigin.class, "privacy.RequestOrigin."));
    if (customer.isEmpty()) {
      fields.add(who());
    }
    fields.add(Fields.line(desk.phrases(), "words", "privacy.field.words", LONGEST, ""));
    form(
        "privacy.request",
        fields,
        (form, values) ->
            store(
                form,
                values,
                customer,
                who ->
                    source.open(
                        RequestKind.valueOf(values.getOrDefault("kind", "")),
                        RequestOrigin.valueOf(values.getOrDefault("origin", "")),
                        who,
                        values.getOrDefault("words", "")),
                "privacy.request.done",
                changed));
  }

  void verify(PrivacyRequest request, Runnable changed) {
    List<Field> fields = new ArrayList<>();
    if (request.customer().isEmpty()) {
      fields.add(who());
    }
    fields.add(choice("how", Verification.class, "privacy.Verification."));
    form(
        "privacy.verify",
        fields,
        (form, values) -> {
          if (request.customer().isEmpty() && values.getOrDefault(WHO, "").isBlank()) {
            form.complain(WHO, desk.say("privacy.field.who.needed"));
            return;
          }
          store(
              form,
              values,
              request.customer(),
              who -> {
                if (request.customer().isEmpty()) {
                  who.ifPresent(customer -> source.assign(request.id(), customer));
                }
                source.verify(request.id(), Verification.valueOf(values.getOrDefault("how", "")));
              },
              "privacy.verify.stored",
              changed);
        });
  }

  void extend(PrivacyRequest request, Runnable changed) {
    form(
        "privacy.extend",
        List.of(choice("reason", ExtensionReason.class, "privacy.ExtensionReason.")),
        (form, values) ->
            store(
                form,
                values,
                request.customer(),
                who ->
                    source.extend(
                        request.id(), ExtensionReason.valueOf(values.getOrDefault("reason", ""))),
                "privacy.extend.done",
                changed));
  }

  void refuse(PrivacyRequest request, Runnable changed) {
    List<Field.Option> reasons =
        Arrays.stream(RefusalReason.values())
            .map(reason ->
                new Field.Option(
                    reason.name(),
                    desk.say("privacy.RefusalReason." + reason)
                        + " · "
                        + reason.citation(request.regime())))
            .toList();
    form(
        "privacy.refuse",
        List.of(Fields.choice(desk.phrases(), "reason", "privacy.field.reason", reasons, "")),
        (form, values) ->
            store(
                form,
                values,
                request.customer(),
                who ->
                    source.refuse(
                        request.id(), RefusalReason.valueOf(values.getOrDefault("reason", ""))),
                "privacy.refuse.done",
                changed));
  }

  void export(PrivacyRequest request, Runnable changed) {
    Path suggestion =
        source.home().resolve(desk.say("privacy.export.name") + "-" + request.receipt().value());
    form(
        "privacy.export",
        List.of(
            Fields.line(
                desk.phrases(), "file", "privacy.field.file", LONGEST_PATH, suggestion.toString())),
        (form, values) -> {
          String file = values.getOrDefault("file", "");
          if (file.isBlank()) {
            form.complain("file", desk.say("privacy.field.file.needed"));
            return;
          }
          store(
              form,
              values,
              request.customer(),
              who ->
                  source.export(
                      request.id(),
                      Path.of(file + ".json"),
                      Path.of(file + ".html"),
                      desk.phrases()),
              "privacy.export.done",
              changed);
        });
  }

  private void form(String name, List<Field> fields, Saving saving) {
    new Form(desk, name, desk.say(name + ".title"), fields, saving::save).open();
  }

  /** Finds out who is meant where that was typed, then stores. */
  private void store(
      Form form,
      Map<String, String> values,
      Optional<CustomerId> customer,
      Storing storing,
      String done,
      Runnable changed) {
    String typed = values.getOrDefault(WHO, "");
    desk.work(
        () -> {
          Optional<CustomerId> who = typed.isBlank() ? customer : source.find(typed);
          boolean clear = typed.isBlank() || who.isPresent();
          if (clear) {
            storing.store(who);
          }
          return clear;
        },
        clear -> {
          if (clear) {
            form.close();
            desk.say(Notice.done(desk.say(done)));
            changed.run();
          } else {
            form.complain(WHO, desk.say("privacy.field.who.unclear"));
          }
        },
        failure -> {
          form.resume();
          desk.fail(failure);
        });
  }

  private Field who() {
    return Fields.line(desk.phrases(), WHO, "privacy.field.who", 200, "");
  }

  private <E extends Enum<E>> Field choice(String id, Class<E> type, String words) {
    return Fields.choice(desk.phrases(), id, "privacy.field." + id, type, words);
  }

  @FunctionalInterface
  private interface Saving {
    void save(Form form, Map<String, String> values);
  }

  @FunctionalInterface
  private interface Storing {
    void store(Optional<CustomerId> who);
  }
}
