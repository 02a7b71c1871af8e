package id.pelanggan.adapters.postgres.purpose;

import id.pelanggan.domain.purpose.Notice;
import id.pelanggan.domain.purpose.NoticeText;

/** A row of {@code notice_text}. */
public record NoticeTextRow(
    String notice,
    int version,
    String language,
    String template,
    String spokenTemplate,
    String text,
    String spoken,
    String hash) {

  static NoticeTextRow of(Notice notice, NoticeText text) {
    return new NoticeTextRow(
        notice.code().value(),
        notice.version(),
        text.language(),
        text.template(),
        text.spokenTemplate(),
        text.text(),
        text.spoken(),
        text.hash());
  }

  NoticeText toText() {
    return new NoticeText(language, template, spokenTemplate, text, spoken, hash);
  }
}
