package id.pelanggan.app.screen.more.retention;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.controller.Binding;
import id.pelanggan.app.controller.Desk;
import id.pelanggan.app.controller.Form;
import id.pelanggan.app.controller.Look;
import id.pelanggan.app.controller.Notice;
import id.pelanggan.app.presentation.Table.Alignment;
import id.pelanggan.app.presentation.Table.Cell;
import id.pelanggan.app.presentation.Table.Column;
import id.pelanggan.app.presentation.Tone;
import id.pelanggan.app.screen.privacy.register.Contents;
import id.pelanggan.app.screen.privacy.register.Fields;
import id.pelanggan.app.screen.privacy.register.People;
import id.pelanggan.app.screen.privacy.register.Sheet;
import id.pelanggan.application.retention.WarningToGive;
import id.pelanggan.domain.customer.PostalAddress;
import id.pelanggan.domain.retention.WarningMeans;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whom somebody has to call or write to, with the words to say. */
final class WarningContents implements Contents<WarningToGive, WarningToGive> {
  private static final int LONGEST_PATH = 500;

  private final Desk desk;
  private final RetentionSource source;

  WarningContents(Desk desk, RetentionSource source) {
    this.desk = requireNonNull(desk, "desk is null");
    this.source = requireNonNull(source, "source is null");
  }

  @Override
  public String name() {
    return "privacy.warnings";
  }

  @Override
  public List<WarningToGive> list() {
    return source.warnings();
  }

  @Override
  public WarningToGive read(WarningToGive row) {
    return row;
  }

  @Override
  public Object identity(WarningToGive row) {
    return row.of().id();
  }

  @Override
  public long open(List<WarningToGive> rows) {
    return rows.size();
  }

  @Override
  public List<Column> columns(Look look) {
    return List.of(
        new Column(look.say("privacy.cases.who"), 14, 2, Alignment.LEFT, 0),
        new Column(look.say("privacy.warnings.phone"), 14, 1, Alignment.LEFT, 1),
        new Column(look.say("privacy.cases.since"), 12, 0, Alignment.LEFT, 2));
  }

  @Override
  public List<Cell> cells(WarningToGive row, Look look) {
    return List.of(
        new Cell(who(row, look), Tone.STRONG),
        new Cell(row.phones().stream().findFirst().orElse("–")),
        new Cell(look.phrases().date(row.of().dueSince()), Tone.FAINT));
  }

  private static String who(WarningToGive row, Look look) {
    return People.of(
        Optional.of(row.of().customer()),
        Optional.of(row.name()).filter(name -> !name.isBlank()),
        look.phrases());
  }

  @Override
  public void tell(Sheet sheet, WarningToGive row, Optional<WarningToGive> detail, Look look) {
    sheet.text(who(row, look), Tone.STRONG);
    sheet.row(look.say("privacy.warnings.phone"), String.join(", ", row.phones()));
    sheet.row(look.say("privacy.warnings.email"), String.join(", ", row.emails()));
    for (PostalAddress address : row.addresses()) {
      sheet.row(look.say("privacy.warnings.address"), written(address));
    }
    sheet.title(look.say("privacy.warnings.say"));
    row.words()
        .lines()
        .forEach(line -> {
          if (line.isBlank()) {
            sheet.gap();
          } else {
            sheet.text(line, Tone.INFORMATION);
          }
        });
  }

  private static String written(PostalAddress address) {
    return Stream.of(
            address.street().replace('\n', ' '),
            address.district(),
            address.city(),
            address.region(),
            address.postcode())
        .filter(part -> !part.isBlank())
        .collect(Collectors.joining(", "));
  }

  @Override
  public List<Binding> bindings(
      Optional<WarningToGive> chosen, Optional<WarningToGive> detail, Runnable changed) {
    List<Binding> bindings = new ArrayList<>();
    chosen.ifPresent(row -> {
      bindings.add(Binding.of(RetentionCommands.NOTE, () -> note(row, changed)));
      bindings.add(Binding.of(RetentionCommands.PRINT, this::print));
    });
    return bindings;
  }

  private void note(WarningToGive row, Runnable changed) {
    new Form(
            desk,
            "privacy.note",
            desk.say("privacy.note.title"),
            List.of(
                Fields.choice(
                    desk.phrases(),
                    "means",
                    "privacy.field.means",
                    WarningMeans.class,
                    "privacy.WarningMeans.",
                    means -> means != WarningMeans.EMAIL)),
            (form, values) ->
                new Deeds(desk)
                    .run(
                        form,
                        () ->
                            source.warned(
                                row.of().id(),
                                WarningMeans.valueOf(values.getOrDefault("means", ""))),
                        "privacy.note.done",
                        changed))
        .open();
  }

  private void print() {
    LocalDate today = LocalDate.ofInstant(desk.now(), desk.phrases().zone());
    Path suggestion = source.home().resolve(desk.say("privacy.print.name") + "-" + today + ".csv");
    new Form(
            desk,
            "privacy.print",
            desk.say("privacy.print.title"),
            List.of(
                Fields.line(
                    desk.phrases(),
                    "file",
                    "privacy.field.list",
                    LONGEST_PATH,
                    suggestion.toString())),
            (form, values) -> print(form, values.getOrDefault("file", "")))
        .open();
  }

  private void print(Form form, String file) {
    if (file.isBlank()) {
      form.complain("file", desk.say("privacy.field.file.needed"));
      return;
    }
    desk.work(
        () -> source.print(Path.of(file)),
        count -> {
          form.close();
          desk.say(
              Notice.done(
                  desk.say("privacy.print.done", Map.of("count", desk.phrases().number(count)))));
        },
        failure -> {
          form.resume();
          desk.fail(failure);
        });
  }
}
