package id.pelanggan.app.cli.purposes;

import id.pelanggan.domain.purpose.Notice;
import id.pelanggan.domain.purpose.NoticeText;
import id.pelanggan.domain.source.PurposeCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A version of a notice, for programs. */
record NoticeJson(
    String code,
    int version,
    String state,
    Instant since,
    LocalDate validFrom,
    List<String> purposes,
    List<TextOf> texts) {
  static NoticeJson of(Notice notice) {
    return new NoticeJson(
        notice.code().value(),
        notice.version(),
        notice.state().name(),
        notice.since(),
        notice.validFrom(),
        notice.purposes().stream().map(PurposeCode::value).sorted().toList(),
        notice.texts().stream().map(TextOf::of).toList());
  }

  /** A notice in one language. */
  record TextOf(String language, String text, String spoken, String hash) {
    static TextOf of(NoticeText text) {
      return new TextOf(text.language(), text.text(), text.spoken(), text.hash());
    }
  }
}
