package id.pelanggan.app.screen.privacy.processing;

import id.pelanggan.app.controller.Look;
import id.pelanggan.app.presentation.Tone;
import id.pelanggan.app.screen.privacy.register.Sheet;
import id.pelanggan.domain.assessment.AssessmentContent;
import id.pelanggan.domain.plugin.LocalText;
import id.pelanggan.domain.purpose.LegalBasis;
import id.pelanggan.domain.purpose.Notice;
import id.pelanggan.domain.purpose.NoticeText;
import id.pelanggan.domain.purpose.Purpose;
import java.time.Period;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** Purposes, notices and assessments in full. */
final class RecordSheet {
  private static final int HASH = 16;
  private static final int MONTHS = 12;

  private RecordSheet() {}

  static void write(Sheet sheet, RecordRow row, Look look) {
    switch (row) {
      case RecordRow.ForPurpose purpose -> write(sheet, purpose, look);
      case RecordRow.OfNotice of -> write(sheet, of.notice(), look);
      case RecordRow.OfAssessment of -> write(sheet, of.assessment().content(), look);
      case RecordRow.OfSwitch of -> {
        sheet.text(look.say("privacy.AssessmentTopic." + of.state().topic()), Tone.STRONG);
        sheet.text(
            look.say(
                of.state().permitted() ? "privacy.record.on.about" : "privacy.record.off.about"),
            of.state().permitted() ? Tone.TEXT : Tone.WARNING);
        of.assessment().ifPresent(one -> write(sheet.gap(), one.content(), look));
      }
    }
  }

  static String title(RecordRow.ForPurpose row, Look look) {
    return in(row.view().purpose().title(), look);
  }

  static String title(Notice notice, Look look) {
    return notice.code().value() + " · " + look.say("privacy.record.version", version(notice));
  }

  static String basis(RecordRow.ForPurpose row, Look look) {
    return row.view().purpose().basis().map(one -> basis(one, look)).orElse("–");
  }

  private static String basis(LegalBasis basis, Look look) {
    return look.say("privacy.LegalBasis." + basis);
  }

  private static void write(Sheet sheet, RecordRow.ForPurpose row, Look look) {
    Purpose purpose = row.view().purpose();
    sheet.text(in(purpose.title(), look), Tone.STRONG);
    sheet.text(in(purpose.description(), look), Tone.TEXT).gap();
    sheet.row(
        look.say("privacy.record.basis"),
        basis(row, look) + (purpose.citation().isBlank() ? "" : " · " + purpose.citation()));
    purpose
        .balancing()
        .ifPresent(note -> sheet.row(look.say("privacy.record.balancing"), in(note, look)));
    sheet.row(look.say("privacy.record.people"), in(purpose.people(), look));
    sheet.row(look.say("privacy.record.kinds"), words(purpose.kinds(), "privacy.DataKind.", look));
    sheet.row(
        look.say("privacy.record.channels"), words(purpose.channels(), "word.Channel.", look));
    sheet.row(look.say("privacy.record.recipients"), in(purpose.recipients(), look));
    purpose
        .retention()
        .ifPresent(term ->
            sheet.row(
                look.say("privacy.record.kept"),
                length(term.period(), look)
                    + " "
                    + in(term.trigger(), look)
                    + " ("
                    + term.citation()
                    + ")"));
    purpose
        .consentLifetime()
        .ifPresent(period -> sheet.row(look.say("privacy.record.lasts"), length(period, look)));
    if (purpose.minimumAge() > 0) {
      sheet.row(look.say("privacy.record.age"), look.phrases().number(purpose.minimumAge()));
    }
    sheet.row(
        look.say("privacy.record.changed"), look.phrases().date(row.view().version().changedAt()));
  }

  private static void write(Sheet sheet, Notice notice, Look look) {
    NoticeText text = notice.in(look.phrases().language().code());
    sheet.text(title(notice, look), Tone.STRONG);
    sheet.row(
        look.say("privacy.record.state"),
        RecordContents.state(notice, look).text() + " · " + look.phrases().date(notice.since()));
    sheet.row(look.say("privacy.record.valid"), look.phrases().date(notice.validFrom()));
    sheet.row(look.say("privacy.record.hash"), text.hash().substring(0, HASH) + "…");
    sheet.title(look.say("privacy.record.spoken"));
    sheet.text("“" + text.spoken() + "”", Tone.INFORMATION);
    sheet.title(look.say("privacy.record.text"));
    text.text()
        .lines()
        .forEach(line -> {
          if (line.isBlank()) {
            sheet.gap();
          } else {
            sheet.text(line, Tone.TEXT);
          }
        });
  }

  private static void write(Sheet sheet, AssessmentContent content, Look look) {
    sheet.text(content.title(), Tone.STRONG);
    part(sheet, look, "risks", content.risks());
    part(sheet, look, "measures", content.measures());
    part(sheet, look, "conclusion", content.conclusion());
  }

  private static void part(Sheet sheet, Look look, String name, String text) {
    sheet.title(look.say("privacy.record." + name));
    sheet.text(text.isBlank() ? look.say("privacy.record.missing") : text, Tone.TEXT);
  }

  private static String in(LocalText text, Look look) {
    return text.in(look.phrases().language().code());
  }

  private static Map<String, String> version(Notice notice) {
    return Map.of("version", String.valueOf(notice.version()));
  }

  private static String words(Collection<? extends Enum<?>> constants, String key, Look look) {
    return constants.stream()
        .map(one -> look.say(key + one.name()))
        .collect(Collectors.joining(", "));
  }

  private static String length(Period period, Look look) {
    long months = period.toTotalMonths();
    boolean years = months > 0 && months % MONTHS == 0;
    String unit = years ? "years" : months > 0 ? "months" : "days";
    long count = years ? months / MONTHS : months > 0 ? months : period.getDays();
    return look.say(
        "privacy.period." + unit + (count == 1 ? ".one" : ""),
        Map.of("count", look.phrases().number(count)));
  }
}
