package id.pelanggan.app.screen.privacy.erasures;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.controller.Binding;
import id.pelanggan.app.controller.Confirmation;
import id.pelanggan.app.controller.Desk;
import id.pelanggan.app.controller.Look;
import id.pelanggan.app.controller.Notice;
import id.pelanggan.app.presentation.Gauge;
import id.pelanggan.app.presentation.Table.Alignment;
import id.pelanggan.app.presentation.Table.Cell;
import id.pelanggan.app.presentation.Table.Column;
import id.pelanggan.app.presentation.Tone;
import id.pelanggan.app.screen.privacy.register.Contents;
import id.pelanggan.app.screen.privacy.register.PrivacyCommands;
import id.pelanggan.app.screen.privacy.register.Sheet;
import id.pelanggan.application.erasure.ErasureReceipt;
import id.pelanggan.domain.erasure.Erasure;
import java.util.List;
import java.util.Optional;

/** Erasures: those that can still be called off, those under way, and the receipts of others. */
public final class ErasureContents implements Contents<Erasure, ErasureReceipt> {
  private static final int BAR = 10;

  private final Desk desk;
  private final ErasureSource source;

  public ErasureContents(Desk desk, ErasureSource source) {
    this.desk = requireNonNull(desk, "desk is null");
    this.source = requireNonNull(source, "source is null");
  }

  @Override
  public String name() {
    return "privacy.erasures";
  }

  @Override
  public List<Erasure> list() {
    return source.list();
  }

  @Override
  public ErasureReceipt read(Erasure row) {
    return source.read(row.id());
  }

  @Override
  public Object identity(Erasure row) {
    return row.id();
  }

  @Override
  public long open(List<Erasure> rows) {
    return rows.stream().filter(row -> !row.state().isSettled()).count();
  }

  @Override
  public List<Column> columns(Look look) {
    return List.of(
        new Column(look.say("privacy.erasures.state"), 22, 2, Alignment.LEFT, 0),
        new Column(look.say("privacy.erasures.people"), 7, 0, Alignment.RIGHT, 1),
        new Column("", BAR, 0, Alignment.LEFT, 4),
        new Column(look.say("privacy.erasures.cause"), 14, 1, Alignment.LEFT, 2),
        new Column(look.say("privacy.erasures.asked"), 12, 0, Alignment.LEFT, 3));
  }

  @Override
  public List<Cell> cells(Erasure row, Look look) {
    return List.of(
        new Cell(new ErasureWords(look.phrases()).state(row, look.now()), tone(row, look)),
        new Cell(look.phrases().number(row.customers())),
        new Cell(Gauge.of(row.gone(), row.customers(), BAR), Tone.CHART),
        new Cell(look.say("privacy.ErasureCause." + row.cause())),
        new Cell(look.phrases().date(row.asked().at()), Tone.FAINT));
  }

  private static Tone tone(Erasure row, Look look) {
    return ErasureWords.isWaiting(row, look.now())
        ? Tone.WARNING
        : switch (row.state()) {
          case PLANNED, TOMBSTONED, TOLD, BOOKS_KEPT, PUNCTURED, DELETED -> Tone.INFORMATION;
          case DONE -> Tone.GOOD;
          case CANCELLED -> Tone.FAINT;
        };
  }

  @Override
  public void tell(Sheet sheet, Erasure row, Optional<ErasureReceipt> receipt, Look look) {
    ErasureSheet.write(sheet, row, receipt, look);
  }

  @Override
  public List<Binding> bindings(
      Optional<Erasure> chosen, Optional<ErasureReceipt> detail, Runnable changed) {
    return chosen
        .filter(row -> !row.state().isSettled())
        .map(row ->
            ErasureWords.isWaiting(row, desk.now())
                ? Binding.of(PrivacyCommands.CALL_OFF, () -> ask(row, changed))
                : Binding.refused(PrivacyCommands.CALL_OFF, desk.say("privacy.calloff.late")))
        .stream()
        .toList();
  }

  private void ask(Erasure row, Runnable changed) {
    Confirmation.ask(
        desk,
        new Confirmation.Question(
            desk.say("privacy.calloff.title"),
            List.of(desk.say("privacy.calloff.effect")),
            desk.say("privacy.calloff.verb"),
            "",
            () ->
                desk.work(
                    () -> {
                      source.cancel(row.id());
                      return row;
                    },
                    cancelled -> {
                      desk.say(Notice.done(desk.say("privacy.calloff.done")));
                      changed.run();
                    },
                    failure -> {
                      desk.fail(failure);
                      changed.run();
                    })));
  }
}
