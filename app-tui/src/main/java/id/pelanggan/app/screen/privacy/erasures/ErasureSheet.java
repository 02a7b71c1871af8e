package id.pelanggan.app.screen.privacy.erasures;

import id.pelanggan.app.controller.Look;
import id.pelanggan.app.presentation.Tone;
import id.pelanggan.app.screen.privacy.register.Sheet;
import id.pelanggan.application.erasure.ErasureReceipt;
import id.pelanggan.application.erasure.ErasureReceipt.Told;
import id.pelanggan.domain.erasure.Erasure;
import id.pelanggan.domain.erasure.ErasureStep;
import java.util.Map;
import java.util.Optional;

/** The receipt of an erasure. */
final class ErasureSheet {
  private ErasureSheet() {}

  static void write(Sheet sheet, Erasure erasure, Optional<ErasureReceipt> receipt, Look look) {
    ErasureWords words = new ErasureWords(look.phrases());
    sheet.text(words.state(erasure, look.now()), Tone.STRONG);
    sheet.text(look.say("privacy.erase.depth." + erasure.depth()), Tone.TEXT);
    sheet.row(look.say("privacy.erasures.people"), look.phrases().number(erasure.customers()));
    sheet.row(
        look.say("privacy.erasures.cause"),
        look.say("privacy.ErasureCause." + erasure.cause())
            + " · "
            + look.say("privacy.ErasureReason." + erasure.reason()));
    sheet.row(look.say("privacy.erasures.asked"), look.phrases().time(erasure.asked().at()));
    if (ErasureWords.isWaiting(erasure, look.now())) {
      sheet.row(
          look.say("privacy.erasures.from"),
          look.phrases().time(erasure.notBefore()),
          Tone.WARNING);
    }
    erasure
        .finishedAt()
        .ifPresent(at -> sheet.row(look.say("privacy.erasures.finished"), look.phrases().time(at)));
    receipt.ifPresent(known -> write(sheet, known, words, look));
  }

  private static void write(Sheet sheet, ErasureReceipt receipt, ErasureWords words, Look look) {
    writeSteps(sheet, receipt, look);
    if (!receipt.tables().isEmpty()) {
      sheet.title(look.say("privacy.erasures.tables"));
      sheet.text(
          look.say(
              "privacy.erase.gone",
              Map.of("count", look.phrases().number(ErasureWords.going(receipt.tables())))),
          Tone.TEXT);
      ErasureWords.staying(receipt.tables())
          .forEach((why, count) -> sheet.text(words.stays(why, count), Tone.TEXT));
    }
    if (!receipt.held().isEmpty()) {
      sheet.text(
          look.say(
              "privacy.erasures.held",
              Map.of("count", look.phrases().number(receipt.held().size()))),
          Tone.WARNING);
    }
    if (!receipt.systems().isEmpty()) {
      sheet.title(look.say("privacy.requests.systems"));
      receipt.systems().forEach(told -> sheet.pair(told.name(), answer(told, look), tone(told)));
    }
    if (receipt.pendingCopies() > 0) {
      sheet
          .gap()
          .text(
              look.say(
                  "privacy.erasures.copies",
                  Map.of("count", look.phrases().number(receipt.pendingCopies()))),
              Tone.WARNING);
    }
  }

  private static void writeSteps(Sheet sheet, ErasureReceipt receipt, Look look) {
    sheet.title(look.say("privacy.requests.events"));
    for (ErasureStep step : receipt.steps()) {
      sheet.pair(
          look.say("privacy.ErasureState." + step.state()),
          look.phrases().time(step.last()),
          Tone.TEXT);
    }
    if (receipt.steps().isEmpty()) {
      sheet.text(look.say("privacy.erasures.nothing"), Tone.FAINT);
    }
  }

  private static String answer(Told told, Look look) {
    String sign = told.isSettled() ? "✓ " : "○ ";
    return sign
        + look.say("privacy.MessageState." + told.answer())
        + " · "
        + look.phrases().number(told.customers());
  }

  private static Tone tone(Told told) {
    return told.isSettled() ? Tone.GOOD : Tone.WARNING;
  }
}
