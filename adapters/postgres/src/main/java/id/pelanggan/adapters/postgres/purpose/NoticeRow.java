package id.pelanggan.adapters.postgres.purpose;

import static java.util.stream.Collectors.toUnmodifiableSet;

import id.pelanggan.domain.purpose.Notice;
import id.pelanggan.domain.purpose.NoticeCode;
import id.pelanggan.domain.purpose.NoticeState;
import id.pelanggan.domain.source.PurposeCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** A row of {@code notice_version} with its purposes and the state that it is in. */
public record NoticeRow(
    String notice,
    int version,
    LocalDate validFrom,
    String[] purposes,
    String state,
    Instant happenedAt) {

  Notice toNotice(List<NoticeTextRow> texts) {
    return new Notice(
        new NoticeCode(notice),
        version,
        Arrays.stream(purposes).map(PurposeCode::new).collect(toUnmodifiableSet()),
        validFrom,
        texts.stream().filter(this::isMine).map(NoticeTextRow::toText).toList(),
        NoticeState.valueOf(state),
        happenedAt);
  }

  private boolean isMine(NoticeTextRow text) {
    return text.notice().equals(notice) && text.version() == version;
  }
}
