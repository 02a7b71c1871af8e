package id.pelanggan.app.screen.privacy.systems;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.controller.Binding;
import id.pelanggan.app.controller.Confirmation;
import id.pelanggan.app.controller.Desk;
import id.pelanggan.app.controller.Look;
import id.pelanggan.app.controller.Notice;
import id.pelanggan.app.presentation.Table.Alignment;
import id.pelanggan.app.presentation.Table.Cell;
import id.pelanggan.app.presentation.Table.Column;
import id.pelanggan.app.presentation.Tone;
import id.pelanggan.app.screen.privacy.register.Contents;
import id.pelanggan.app.screen.privacy.register.CustomerWay;
import id.pelanggan.app.screen.privacy.register.People;
import id.pelanggan.app.screen.privacy.register.PrivacyCommands;
import id.pelanggan.app.screen.privacy.register.Sheet;
import id.pelanggan.domain.outbox.MessageState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What connected systems have to be told, until each has it. */
public final class SystemContents implements Contents<SystemMessage, SystemMessage> {
  private final Desk desk;
  private final SystemSource source;
  private final CustomerWay way;

  public SystemContents(Desk desk, SystemSource source, CustomerWay way) {
    this.desk = requireNonNull(desk, "desk is null");
    this.source = requireNonNull(source, "source is null");
    this.way = requireNonNull(way, "way is null");
  }

  @Override
  public String name() {
    return "privacy.systems";
  }

  @Override
  public List<SystemMessage> list() {
    return source.list();
  }

  @Override
  public SystemMessage read(SystemMessage row) {
    return row;
  }

  @Override
  public Object identity(SystemMessage row) {
    return row.id();
  }

  @Override
  public long open(List<SystemMessage> rows) {
    return rows.stream().filter(row -> !row.line().how().isSettled()).count();
  }

  @Override
  public List<Column> columns(Look look) {
    return List.of(
        new Column(look.say("privacy.systems.system"), 14, 1, Alignment.LEFT, 0),
        new Column(look.say("privacy.systems.what"), 14, 1, Alignment.LEFT, 1),
        new Column(look.say("privacy.systems.who"), 12, 1, Alignment.LEFT, 3),
        new Column(look.say("privacy.systems.how"), 16, 0, Alignment.LEFT, 2));
  }

  @Override
  public List<Cell> cells(SystemMessage row, Look look) {
    return List.of(
        new Cell(row.line().system(), Tone.STRONG),
        new Cell(look.say("privacy.MessageKind." + row.line().what())),
        new Cell(who(row, look)),
        new Cell(row.line().state(look), row.line().tone()));
  }

  private static String who(SystemMessage row, Look look) {
    return row.customer().isEmpty()
        ? look.say("privacy.person.gone")
        : People.of(row.customer(), row.name(), look.phrases());
  }

  @Override
  public void tell(Sheet sheet, SystemMessage row, Optional<SystemMessage> detail, Look look) {
    sheet.text(
        row.line().system() + " · " + look.say("privacy.MessageKind." + row.line().what()),
        Tone.STRONG);
    sheet.row(look.say("privacy.systems.how"), row.line().state(look), row.line().tone());
    sheet.row(look.say("privacy.systems.who"), who(row, look));
    sheet.row(look.say("privacy.systems.since"), look.phrases().time(row.createdAt()));
    if (row.attempts() > 0) {
      sheet.row(look.say("privacy.systems.attempts"), look.phrases().number(row.attempts()));
    }
    row.nextAttempt()
        .ifPresent(at -> sheet.row(look.say("privacy.systems.next"), look.phrases().time(at)));
    sheet.gap().text(look.say("privacy.systems.about." + row.line().how()), Tone.TEXT);
    sheet.text(look.say("privacy.systems.do." + row.line().what()), Tone.TEXT);
  }

  @Override
  public List<Binding> bindings(
      Optional<SystemMessage> chosen, Optional<SystemMessage> detail, Runnable changed) {
    List<Binding> bindings = new ArrayList<>();
    chosen
        .filter(row -> row.line().how() == MessageState.BY_HAND)
        .ifPresent(
            row -> bindings.add(Binding.of(PrivacyCommands.DONE_BY_HAND, () -> ask(row, changed))));
    chosen
        .filter(row -> row.line().how() == MessageState.WAITING)
        .ifPresent(row ->
            bindings.add(
                Binding.of(
                    PrivacyCommands.TELL_AGAIN,
                    () -> store(() -> source.retry(row.id()), "privacy.again.done", changed))));
    chosen
        .flatMap(SystemMessage::customer)
        .ifPresent(customer ->
            bindings.add(Binding.of(PrivacyCommands.CUSTOMER, () -> way.customer(customer))));
    return bindings;
  }

  private void ask(SystemMessage row, Runnable changed) {
    Confirmation.ask(
        desk,
        new Confirmation.Question(
            desk.say("privacy.byhand.title", Map.of("system", row.line().system())),
            List.of(
                desk.say("privacy.systems.do." + row.line().what()),
                desk.say("privacy.byhand.effect")),
            desk.say("privacy.byhand.verb"),
            "",
            () -> store(() -> source.noteDone(row.id()), "privacy.byhand.done", changed)));
  }

  private void store(Runnable storing, String done, Runnable changed) {
    desk.work(
        () -> {
          storing.run();
          return done;
        },
        said -> {
          desk.say(Notice.done(desk.say(said)));
          changed.run();
        });
  }
}
