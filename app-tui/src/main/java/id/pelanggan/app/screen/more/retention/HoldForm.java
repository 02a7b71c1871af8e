package id.pelanggan.app.screen.more.retention;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.controller.Desk;
import id.pelanggan.app.controller.Field;
import id.pelanggan.app.controller.Form;
import id.pelanggan.app.controller.Notice;
import id.pelanggan.app.screen.privacy.register.Fields;
import id.pelanggan.domain.customer.CustomerId;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Asks why data of a customer must not be let go, and until when. */
public final class HoldForm {
  private static final int LONGEST = 200;

  private final Desk desk;
  private final Placing placing;

  public HoldForm(Desk desk, Placing placing) {
    this.desk = requireNonNull(desk, "desk is null");
    this.placing = requireNonNull(placing, "placing is null");
  }

  /** For a customer who is known. */
  public void open(CustomerId customer, Runnable changed) {
    open(List.of(), typed -> Optional.of(customer), changed);
  }

  /**
   * For one who is typed.
   *
   * @param find finds whoever alone is meant; may wait
   */
  void search(Function<String, Optional<CustomerId>> find, Runnable changed) {
    open(List.of(line("who")), find, changed);
  }

  private void open(
      List<Field> first, Function<String, Optional<CustomerId>> find, Runnable changed) {
    List<Field> fields = new ArrayList<>(first);
    fields.add(line("citation"));
    fields.add(line("until"));
    new Form(
            desk,
            "privacy.hold",
            desk.say("privacy.hold.title"),
            fields,
            (form, values) -> save(form, values, find, changed))
        .open();
  }

  private Field line(String id) {
    return Fields.line(desk.phrases(), id, "privacy.field." + id, LONGEST, "");
  }

  private void save(
      Form form,
      Map<String, String> values,
      Function<String, Optional<CustomerId>> find,
      Runnable changed) {
    String until = values.getOrDefault("until", "");
    Optional<LocalDate> day = day(until);
    if (values.getOrDefault("citation", "").isBlank()) {
      form.complain("citation", desk.say("privacy.field.citation.needed"));
    } else if (!until.isBlank() && day.isEmpty()) {
      form.complain("until", desk.say("privacy.field.until.wrong"));
    } else {
      place(form, values, find, day, changed);
    }
  }

  private void place(
      Form form,
      Map<String, String> values,
      Function<String, Optional<CustomerId>> find,
      Optional<LocalDate> until,
      Runnable changed) {
    desk.work(
        () -> {
          Optional<CustomerId> customer = find.apply(values.getOrDefault("who", ""));
          customer.ifPresent(one -> placing.place(one, until, values.getOrDefault("citation", "")));
          return customer.isPresent();
        },
        placed -> {
          if (placed) {
            form.close();
            desk.say(Notice.done(desk.say("privacy.hold.done")));
            changed.run();
          } else {
            form.complain("who", desk.say("privacy.field.who.unclear"));
          }
        },
        failure -> {
          form.resume();
          desk.fail(failure);
        });
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return text.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(text.strip()));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** Places a hold; may wait. */
  @FunctionalInterface
  public interface Placing {
    /**
     * @param until the last day; empty where somebody has to lift it
     */
    void place(CustomerId customer, Optional<LocalDate> until, String citation);
  }
}
